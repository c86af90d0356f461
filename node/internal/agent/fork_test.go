package agent_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/worker"
)

// held is a runner that never ends by itself, and tells when it begins and when it is made to end.
type held struct {
	upper
	begun, ended chan struct{}
}

func (h held) Train(ctx context.Context, _ worker.Run) error {
	close(h.begun)
	<-ctx.Done()
	close(h.ended)
	return ctx.Err()
}

// A fork in which the winner's bid was never opened gives the job to the other worker. The first stops, though it was at
// work; the second trains; what was sent in the blocks that are gone is sent again; and one of them is paid, once.
func TestAForkGivesTheJobToAnother(t *testing.T) {
	t.Parallel()
	// So long that the bid can be opened again after the fork by whom it finds connected.
	c, r, workers := network(t, func(p *deploy.Params) { p.Market.OpenWindow = 60 })
	d := newDoor(t, strings.TrimPrefix(c.RPC, "http://"))
	first := workers[0]
	first.Client.Close()
	var err error
	first.Client, err = chain.Dial(t.Context(), chain.Config{RPC: d.url(), Market: c.Market, Key: first.key, Journal: filepath.Join(first.dir, "transactions")})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(first.Client.Close)
	h := held{begun: make(chan struct{}), ended: make(chan struct{})}
	first.work(t, c, 180, 0, h)
	workers[1].work(t, c, 240, 0, upper{})

	r.post(t, "DIGITS")
	var opened uint64 // the block of the first opening
	var won bool      // the second worker has
	facts, wrapped := r.attendTo(t, 1, func(f chain.Fact) {
		switch e := f.Event.(type) {
		case *bindings.IMarketOpened:
			if opened == 0 {
				opened = f.Block
			}
		case *bindings.IMarketStarted:
			if job.Address(e.Worker) == first.Address() && !won {
				<-h.begun
				d.shut(true)
				if err := c.Reorganise(opened, true); err != nil {
					t.Error(err)
				}
				c.Pace(40 * time.Millisecond) // until the window for opening is over
			}
		case *bindings.IMarketAwarded:
			if job.Address(e.Worker) == workers[1].Address() {
				won = true
				d.shut(false)
				c.Pace(200 * time.Millisecond)
			}
		}
	})
	awards := count[*bindings.IMarketAwarded](facts)
	if len(awards) != 1 || job.Address(awards[0].Worker) != workers[1].Address() {
		t.Fatalf("awarded %+v; want once, to the worker whose bid is open on the chain that counts", awards)
	}
	if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Closed || wrapped == nil {
		t.Errorf("it ended %v with a key of %d bytes, want closed with a key", job.Phase(end.Phase), len(wrapped))
	}
	select {
	case <-h.ended:
	case <-time.After(time.Minute):
		t.Error("the worker that is no longer the winner works on")
	}
	if got := workers[1].earned(t); got.Cmp(r.spec.Reserve) != 0 {
		t.Errorf("the winner gained %v MWT, want the reserve: it is the only bid", got)
	}
	if got := first.earned(t); got.Cmp(job.MWT(-5)) != 0 {
		t.Errorf("the other gained %v MWT, want -5: its bid was never opened", got)
	}
}
