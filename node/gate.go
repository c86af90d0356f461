package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/idle"
)

// What becomes of a running job when the machine's owner comes back.
const (
	Pause  = "pause"   // it stops, and goes on from its last checkpoint when the machine is idle again
	HandOn = "hand-on" // it is given up: a tenth of the bond is burnt, and the runner-up may take over
	GoOn   = "go-on"   // it goes on
)

// errBusy stops a run because the owner came back. It is tried again, and waits until the machine is idle.
var errBusy = errors.New("paused: the machine's owner needs it")

// gate says whether jobs may run and bids may be made. It is open until it is told otherwise.
type gate struct {
	whenBusy string
	most     time.Duration // that a job may be paused before it is handed on; 0: as long as it takes
	log      *slog.Logger

	mu      sync.Mutex
	verdict idle.Verdict
	since   time.Time // of verdict.Busy
	drained bool
	handed  bool
	changed chan struct{} // closed, and made anew, at each change
}

func newGate(whenBusy string, most time.Duration, log *slog.Logger) *gate {
	return &gate{whenBusy: whenBusy, most: most, log: log, changed: make(chan struct{})}
}

// judge takes in a verdict.
func (g *gate) judge(v idle.Verdict, now time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	was := g.verdict
	if g.verdict = v; (was.Busy == "") != (v.Busy == "") {
		g.since = now
		if v.Busy != "" {
			g.log.Info("the machine is in use", "why", v.Busy)
		} else {
			g.log.Info("the machine is no longer in use")
		}
		g.turn()
	}
}

// drain lets no new job in; handOn stops those that run, too, for others to take over.
func (g *gate) drain()  { g.mu.Lock(); defer g.mu.Unlock(); g.drained = true; g.turn() }
func (g *gate) handOn() { g.mu.Lock(); defer g.mu.Unlock(); g.handed = true; g.turn() }

func (g *gate) turn() { close(g.changed); g.changed = make(chan struct{}) }

// closed says why there are no new bids.
func (g *gate) closed() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.drained || g.handed {
		return "the node ends what is under way and takes nothing new"
	}
	return g.verdict.Why
}

func (g *gate) draining() bool { g.mu.Lock(); defer g.mu.Unlock(); return g.drained || g.handed }

// stops says whether a job must stop now, and how. since is for how long it has had to.
func (g *gate) stops() (err error, since time.Time, changed <-chan struct{}) {
	g.mu.Lock()
	defer g.mu.Unlock()
	switch {
	case g.handed:
		err = &job.Failure{Name: "HandedOn", Message: "the worker is shut down and gives the job to the runner-up"}
	case g.verdict.Busy == "" || g.whenBusy == GoOn:
	case g.whenBusy == HandOn:
		err = &job.Failure{Name: "HandedOn", Message: "the worker's owner needs the machine: " + g.verdict.Busy}
	default:
		err = errBusy
	}
	return err, g.since, g.changed
}

// pass waits until a job may run. A *job.Failure says that it is to be given up instead.
func (g *gate) pass(ctx context.Context) error {
	for {
		err, since, changed := g.stops()
		if !errors.Is(err, errBusy) {
			return err
		}
		var over <-chan time.Time
		if g.most > 0 {
			t := time.NewTimer(time.Until(since.Add(g.most)))
			defer t.Stop()
			over = t.C
		}
		select {
		case <-changed:
		case <-over:
			return &job.Failure{Name: "HandedOn", Message: fmt.Sprintf("the worker's owner has needed the machine for %v", g.most)}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// during is a context that ends when a job must stop; its cause says why. The caller calls done.
func (g *gate) during(ctx context.Context) (_ context.Context, done func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	var watching sync.WaitGroup
	watching.Go(func() {
		for {
			err, _, changed := g.stops()
			if err != nil {
				cancel(err)
				return
			}
			select {
			case <-changed:
			case <-ctx.Done():
				return
			}
		}
	})
	return ctx, func() { cancel(nil); watching.Wait() }
}
