package node

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/estimate"
	"github.com/morphware/morphware/node/internal/idle"
	"github.com/morphware/morphware/node/internal/tally"
	"github.com/morphware/morphware/node/swarm"
)

// owner is the machine's owner as the agent knows him; see agent.Owner.
type owner struct {
	gate      *gate
	tally     *tally.Tally
	estimates *estimate.Book
	log       *slog.Logger
}

func (o *owner) Closed() string { return o.gate.closed() }

func (o *owner) Correction(requester job.Address) float64 { return o.estimates.Correction(requester) }

func (o *owner) Decided(j *board.Job, act board.Action, now time.Time) { o.tally.Decided(j, act, now) }

func (o *owner) Heard(f chain.Fact, b *board.Board) { o.tally.Heard(f, b) }

func (o *owner) Reset() { o.tally.Reset() }

func (o *owner) Trained(s job.Spec, took time.Duration) {
	if err := o.estimates.Add(s, took); err != nil {
		o.log.Warn("how long the job took could not be written down", "err", err)
	}
}

// lookEvery is how often it is measured who uses the machine.
const lookEvery = 5 * time.Second

// mind begins to judge who uses the GPUs and whether there is room for another job, and goes on in the returned function, until ctx ends.
func (n *Node) mind(ctx context.Context) (goOn func()) {
	judge := idle.New(n.config.Idle)
	look := func() {
		now := time.Now()
		v := judge.Judge(now, n.gpus.seen())
		if free, err := swarm.Free(n.config.Home); v.Why == "" && err == nil && int64(free) < n.config.Reserve {
			v.Why = fmt.Sprintf("%d MiB of disk are free, and %d are to stay so", free>>20, n.config.Reserve>>20)
		}
		n.gate.judge(v, now)
	}
	look()
	return func() {
		again := time.NewTicker(lookEvery)
		defer again.Stop()
		for {
			select {
			case <-again.C:
				look()
			case <-ctx.Done():
				return
			}
		}
	}
}
