package node

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/idle"
)

var busy = idle.Verdict{Busy: "process 7 draws", Why: "process 7 draws"}

// What becomes of a job when the owner comes back is the owner's choice; bids are not made in either case.
func TestTheOwnerComesBack(t *testing.T) {
	for when, stops := range map[string]func(error) bool{
		Pause:  func(err error) bool { return errors.Is(err, errBusy) },
		HandOn: func(err error) bool { f := new(job.Failure); return errors.As(err, &f) && !f.UserCode },
		GoOn:   func(err error) bool { return err == nil },
	} {
		t.Run(when, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			g := newGate(when, 0, slog.New(slog.DiscardHandler))
			if err := g.pass(ctx); err != nil || g.closed() != "" {
				t.Fatalf("an idle machine: %v, %q", err, g.closed())
			}
			running, done := g.during(ctx)
			defer done()
			g.judge(busy, time.Now())
			if g.closed() != busy.Why {
				t.Errorf("bids are made: %q", g.closed())
			}
			if when == GoOn {
				if running.Err() != nil {
					t.Error("the job was stopped")
				}
			} else {
				<-running.Done()
			}
			if err := context.Cause(running); !stops(err) {
				t.Errorf("the job is stopped with %v", err)
			}
			if when != Pause {
				if err := g.pass(ctx); !stops(err) {
					t.Errorf("the job is let in, or not, with %v", err)
				}
				return
			}
			passed := make(chan error, 1)
			go func() { passed <- g.pass(ctx) }()
			g.judge(idle.Verdict{Why: "not for long enough"}, time.Now())
			if err := <-passed; err != nil {
				t.Errorf("a paused job does not go on: %v", err)
			}
			if g.closed() == "" {
				t.Error("bids are made too early")
			}
		})
	}
}

// A job that was paused for too long is given up, as its owner wants.
func TestPausedForTooLong(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	g := newGate(Pause, time.Nanosecond, slog.New(slog.DiscardHandler))
	g.judge(busy, time.Now())
	f := new(job.Failure)
	if err := g.pass(ctx); !errors.As(err, &f) || f.UserCode || !strings.Contains(f.Message, "owner") {
		t.Errorf("it waits, or says %v", err)
	}
	cancel()
	if err := newGate(Pause, 0, slog.New(slog.DiscardHandler)).pass(ctx); err != nil {
		t.Errorf("nothing stands against it, and it says %v", err)
	}
}

// A node that is drained makes no bids and goes on with its jobs; one that hands on stops them too.
func TestDrainAndHandOn(t *testing.T) {
	g := newGate(GoOn, 0, slog.New(slog.DiscardHandler))
	running, done := g.during(t.Context())
	defer done()
	g.drain()
	if err := g.pass(t.Context()); err != nil || running.Err() != nil || g.closed() == "" || !g.draining() {
		t.Errorf("drained: %v, %v, %q", err, running.Err(), g.closed())
	}
	g.handOn()
	<-running.Done()
	f := new(job.Failure)
	if err := g.pass(t.Context()); !errors.As(err, &f) || !errors.As(context.Cause(running), &f) {
		t.Errorf("handed on: %v, %v", err, context.Cause(running))
	}
}

// With a disk that is all but full there are no bids, and what runs goes on.
func TestNoRoomForAnotherJob(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	n := &Node{config: Config{Home: t.TempDir(), Reserve: 1 << 62}, gpus: &gpus{log: log}, gate: newGate(Pause, 0, log), log: log}
	n.mind(t.Context())
	if why := n.gate.closed(); !strings.Contains(why, "of disk are free") || n.gate.pass(t.Context()) != nil {
		t.Errorf("bids are made, or jobs stopped: %q", why)
	}
	n.config.Reserve = 1
	n.mind(t.Context())
	if why := n.gate.closed(); why != "" {
		t.Errorf("with room for more: %q", why)
	}
}
