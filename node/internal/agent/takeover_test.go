package agent_test

import (
	"context"
	"errors"
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
