package agent_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/agent"
	"github.com/morphware/morphware/node/internal/devchain"
	"github.com/morphware/morphware/node/internal/worker"
)

// earned is what an account has gained in the market since it put 500 MWT in.
func (p *peer) earned(t *testing.T) job.Amount {
	t.Helper()
	a, err := p.Account(t.Context(), p.Address())
	if err != nil {
		t.Fatal(err)
	}
	return job.Wei(a.Free).Sub(job.MWT(500))
}

// slowDown has blocks come as always again, once a window has passed in which nobody did anything.
func slowDown(c *devchain.Chain, at any) func(chain.Fact) {
	return func(f chain.Fact) {
		if state(f.Event) == state(at) {
			c.Pace(200 * time.Millisecond)
		}
	}
}

// A winner that dies for good costs the requester nothing but time: the runner-up says that the deadline has passed, takes
// the job over at its own bid, and delivers. The winner's bond is burnt.
func TestTheRunnerUpTakesOver(t *testing.T) {
	t.Parallel()
	c, r, workers := network(t)
	started := make(chan struct{})
	crash := workers[0].work(t, c, 180, 0, stuck{started: started})
	workers[1].work(t, c, 240, 0, upper{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		<-started
		crash()
		c.Pace(40 * time.Millisecond)
	}()
	r.post(t, "DIGITS", func(s *job.Spec) { s.LongestRuntime = s.EstimatedRuntime })
	facts, wrapped := r.attendTo(t, 1, slowDown(c, &bindings.IMarketOffered{}))
	<-done

	awards := count[*bindings.IMarketAwarded](facts)
	if len(awards) != 2 || job.Address(awards[1].Worker) != workers[1].Address() || job.Wei(awards[1].Price).Cmp(job.MWT(8)) != 0 {
		t.Fatalf("awarded %+v; want first to the cheapest and then to the runner-up, at its own bid of 8 MWT", awards)
	}
	if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Closed {
		t.Errorf("it ended %v, want closed", job.Phase(end.Phase))
	}
	sub := count[*bindings.IMarketSubmitted](facts)
	if raw, err := envelope.Unwrap(wrapped, r.key); err != nil || len(sub) != 1 || envelope.FileKey(raw).Hash() != sub[0].KeyHash {
		t.Errorf("it closed without the key of the one model there is: %v", err)
	}
	if got := workers[0].earned(t); got.Cmp(job.MWT(-5)) != 0 {
		t.Errorf("who died gained %v MWT, want -5: its bond is burnt", got)
	}
	if got := workers[1].earned(t); got.Cmp(job.MWT(8)) != 0 {
		t.Errorf("the runner-up gained %v MWT, want its price of 8", got)
	}
}

// unwilling is a worker's way to the chain that does something else in place of its claim.
type unwilling struct {
	*chain.Client
	claim func(context.Context) (chain.Receipt, error)
}

func (u unwilling) Send(ctx context.Context, call market.Call) (chain.Receipt, error) {
	if call.Name == "claim" {
		return u.claim(ctx)
	}
	return u.Client.Send(ctx, call)
}

// The requester of a paid model has its key, whatever the worker does: every validator holds it.
func TestTheRequesterGetsItsKey(t *testing.T) {
	t.Parallel()
	c, r, workers := network(t)
	w := workers[0]
	for name, claim := range map[string]func(context.Context) (chain.Receipt, error){
		"the worker never claims": func(ctx context.Context) (chain.Receipt, error) {
			c.Pace(40 * time.Millisecond)
			<-ctx.Done()
			return chain.Receipt{}, ctx.Err()
		},
		"it claims with rubbish": func(ctx context.Context) (chain.Receipt, error) {
			return w.Send(ctx, market.Claim(r.spec, make([]byte, 65)))
		},
		"it claims with another key": func(ctx context.Context) (chain.Receipt, error) {
			wrapped, err := envelope.Wrap(make([]byte, 16), &r.key.PublicKey)
			if err != nil {
				return chain.Receipt{}, err
			}
			return w.Send(ctx, market.Claim(r.spec, wrapped))
		},
	} {
		t.Run(name, func(t *testing.T) {
			c.Pace(200 * time.Millisecond)
			before := w.earned(t)
			crash := w.run(t, c, func(cfg *agent.Config) {
				cfg.Chain = unwilling{w.Client, claim}
				cfg.Policy.PerHour = job.MWT(180)
				cfg.Trainer = &worker.Trainer{Swarm: w.swarm, Runner: upper{}, Key: w.key, Limit: 1 << 20}
			})
			defer crash()
			r.post(t, "DIGITS")
			facts, _ := r.attend(t)
			if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Closed {
				t.Fatalf("it ended %v, want closed", job.Phase(end.Phase))
			}
			sub := count[*bindings.IMarketSubmitted](facts)[0]
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
			defer cancel()
			err := r.Facts(ctx, 0, func(f chain.Fact) error {
				g, ok := f.Event.(*bindings.IMarketGranted)
				if !ok || f.Job != r.id || market.Kind(g.Kind) != market.Model || job.Address(g.To) != r.Address() {
					return nil
				}
				if raw, err := envelope.Unwrap(g.Wrapped, r.key); err != nil || envelope.FileKey(raw).Hash() != sub.KeyHash {
					return nil // rubbish
				}
				return errEnough
			})
			if !errors.Is(err, errEnough) {
				t.Errorf("the requester was given no key that opens the model: %v", err)
			}
			if got := w.earned(t).Sub(before); got.Cmp(r.spec.Reserve) != 0 {
				t.Errorf("the worker, the only bidder, gained %v MWT, want the reserve: what a panel vouches for is paid", got)
			}
		})
	}
}

// steps is upper that takes six steps, tells a loss for each, and keeps a checkpoint at the third. It stands still after a
// step, if told to.
type steps struct {
	upper
	stand int
}

func (s steps) Train(ctx context.Context, r worker.Run) error {
	state := filepath.Join(r.Checkpoint, "1", "step")
	first := 0.0
	if b, err := os.ReadFile(state); err == nil {
		first, _ = strconv.ParseFloat(string(b), 64)
		r.Emit(job.Event{Kind: job.KindNote, Text: job.NoteResumed})
	}
	for step := first + 1; step <= 6; step++ {
		r.Emit(job.Event{Kind: job.KindMetric, Series: "loss", Step: &step, Value: &step})
		r.Emit(job.Event{Kind: job.KindProgress, Done: step, Total: 6})
		if step == 3 {
			if err := errors.Join(os.MkdirAll(filepath.Dir(state), 0o700), os.WriteFile(state, []byte("3"), 0o600)); err != nil {
				return err
			}
			r.Emit(job.Event{Kind: job.KindNote, Text: job.NoteKept})
			r.Emit(job.Event{Kind: job.KindProgress, Done: 3, Total: 6})
			if s.stand > 3 {
				s.await(ctx, filepath.Dir(r.Checkpoint))
			}
		}
		if int(step) == s.stand {
			<-ctx.Done()
			return ctx.Err()
		}
	}
	return s.upper.Train(ctx, r)
}

// await returns once a checkpoint is sealed, so that it is told of with the share at which it was made.
func (steps) await(ctx context.Context, dir string) {
	for ctx.Err() == nil {
		if sealed, _ := filepath.Glob(filepath.Join(dir, "checkpoint-*.sealed")); len(sealed) > 0 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// lossSteps are the steps of which a worker told, all of them of one run.
func (l *logs) lossSteps(t *testing.T, id job.ID) (out []float64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, e := range l.said[id] {
		if e.Kind == job.KindMetric {
			out = append(out, *e.Step)
			if e.Run != 0 {
				t.Errorf("step %v is told as of run %d, want one run", *e.Step, e.Run)
			}
		}
	}
	return out
}

// A winner that dies for good after a checkpoint has done part of the work: the runner-up goes on from there, and they
// share the price by it.
func TestTheRunnerUpGoesOnFromACheckpoint(t *testing.T) {
	t.Parallel()
	c, r, workers := network(t)
	told := []*logs{{}, {}}
	run := func(i int, perHour int64, s steps) (crash func()) {
		return workers[i].run(t, c, func(cfg *agent.Config) {
			cfg.Logs = told[i]
			cfg.Policy.PerHour, cfg.Policy.CheckpointEvery = job.MWT(perHour), time.Second
			cfg.Trainer = &worker.Trainer{Swarm: workers[i].swarm, Runner: s, Key: workers[i].key, Limit: 1 << 20}
		})
	}
	crash := run(0, 180, steps{stand: 4})
	run(1, 240, steps{})
	r.post(t, "DIGITS", func(s *job.Spec) { s.LongestRuntime = s.EstimatedRuntime })
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		// The runner-up has fetched the checkpoint, and written that down.
		for t.Context().Err() == nil {
			b, err := os.ReadFile(filepath.Join(workers[1].dir, "journal", r.id.String()+".json"))
			if err == nil && strings.Contains(string(b), `"handed"`) {
				break
			}
			time.Sleep(20 * time.Millisecond)
		}
		crash()
		workers[0].swarm.Close()
		c.Pace(40 * time.Millisecond)
	}()
	facts, wrapped := r.attendTo(t, 1, slowDown(c, &bindings.IMarketOffered{}))
	<-gone

	if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Closed || wrapped == nil {
		t.Fatalf("it ended %v with a key of %d bytes, want closed with a key", job.Phase(end.Phase), len(wrapped))
	}
	if got := told[0].lossSteps(t, r.id); !slices.Equal(got, []float64{1, 2, 3, 4}) {
		t.Errorf("the first worker told the steps %v, want 1 to 4", got)
	}
	if got := told[1].lossSteps(t, r.id); !slices.Equal(got, []float64{4, 5, 6}) {
		t.Errorf("the second worker told the steps %v, want 4 to 6: what is after the checkpoint", got)
	}
	kept, resumed := count[*bindings.IMarketCheckpointed](facts), count[*bindings.IMarketResumed](facts)
	if len(kept) != 1 || kept[0].Share != 5000 || len(resumed) != 1 || job.Address(resumed[0].First) != workers[0].Address() {
		t.Fatalf("checkpoints %+v, gone on from %+v; want one of half the work, gone on from once", kept, resumed)
	}
	var started, at time.Time
	for _, f := range facts {
		switch f.Event.(type) {
		case *bindings.IMarketStarted:
			if started.IsZero() {
				started = f.Time
			}
		case *bindings.IMarketCheckpointed:
			at = f.Time
		}
	}
	p, err := r.Params(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := job.HandOver(job.MWT(8), 5000, job.MWT(5), at.Sub(started), r.spec.LongestRuntime, int(p.GiveUpShare))
	if got := workers[0].earned(t); got.Cmp(want.First.Sub(job.MWT(5)).Add(want.Returned)) != 0 {
		t.Errorf("who died gained %v MWT, want %v of the price and %v of its bond of 5", got, want.First, want.Returned)
	}
	if got := workers[1].earned(t); got.Cmp(want.Second) != 0 {
		t.Errorf("the runner-up gained %v MWT, want %v", got, want.Second)
	}
}
