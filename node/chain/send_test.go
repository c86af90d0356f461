package chain_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/devchain"
)

func TestSend(t *testing.T) {
	c := devchain.Start(t, 50*time.Millisecond)
	key := account(t, c)
	me := c.Dial(t, key, t.TempDir())
	ctx := t.Context()

	before, err := me.Gas(ctx, me.Address())
	if err != nil {
		t.Fatal(err)
	}
	var refused *market.Refused
	if _, err := me.Send(ctx, market.Stake()); !errors.As(err, &refused) || refused.Name != "NotRegistered" {
		t.Errorf("staking without being registered: got %v, want the refusal NotRegistered", err)
	}
	if after, err := me.Gas(ctx, me.Address()); err != nil || after.Cmp(before) != 0 {
		t.Errorf("the refusal cost coins: %v before, %v after, %v", before, after, err)
	}
	if _, err := me.Send(ctx, market.Register(&key.PublicKey, job.Address{}, []byte(`{}`))); err != nil {
		t.Fatal(err)
	}
	if _, err := me.SendToken(ctx, market.Approve(c.Market, job.MWT(100))); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			if _, err := me.Send(ctx, market.Deposit(job.MWT(10))); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	a, err := me.Account(ctx, me.Address())
	if err != nil || job.Wei(a.Free).Cmp(job.MWT(100)) != 0 || !a.Registered {
		t.Errorf("account is %+v, %v; want it registered, with 100 MWT free", a, err)
	}
	if held, err := me.BalanceOf(ctx, me.Address()); err != nil || held.Cmp(job.MWT(900)) != 0 {
		t.Errorf("%v MWT are left, %v; want 900", held, err)
	}
}

// A node that dies between signing and the receipt has its transaction mined once, whether it reached the chain or not.
func TestSendSurvivesARestart(t *testing.T) {
	for name, cut := range map[string]string{"it was sent": "eth_getTransactionReceipt", "it was not": "eth_sendRawTransaction"} {
		t.Run(name, func(t *testing.T) {
			c := devchain.Start(t, 50*time.Millisecond)
			key, dir := account(t, c), t.TempDir()
			w := newWire(t, c.RPC)
			dead, err := chain.Dial(t.Context(), chain.Config{RPC: w.URL, Market: c.Market, Key: key, Journal: dir})
			if err != nil {
				t.Fatal(err)
			}
			w.fail(cut)
			ctx, die := context.WithCancel(t.Context())
			done := make(chan error, 1)
			go func() {
				_, err := dead.Send(ctx, market.Register(&key.PublicKey, job.Address{}, nil))
				done <- err
			}()
			for len(intents(t, dir)) == 0 {
				select {
				case err := <-done:
					t.Fatalf("sent before it was written down: %v", err)
				case <-time.After(5 * time.Millisecond):
				}
			}
			die()
			if err := <-done; !errors.Is(err, context.Canceled) {
				t.Fatalf("got %v, want that it was cancelled", err)
			}
			dead.Close()

			again := c.Dial(t, key, dir)
			if err := again.Settle(t.Context()); err != nil {
				t.Fatal(err)
			}
			if a, err := again.Account(t.Context(), again.Address()); err != nil || !a.Registered {
				t.Errorf("account is %+v, %v; want it registered", a, err)
			}
			if _, err := again.SendToken(t.Context(), market.Approve(c.Market, job.MWT(1))); err != nil {
				t.Error(err)
			}
			if n := registrations(t, again); n != 1 {
				t.Errorf("registered %d times, want once", n)
			}
		})
	}
}

// registrations counts how often an account registered.
func registrations(t *testing.T, c *chain.Client) (n int) {
	t.Helper()
	for _, f := range past(t, c) {
		if e, ok := f.Event.(*bindings.IMarketRegistered); ok && job.Address(e.Account) == c.Address() {
			n++
		}
	}
	return n
}

// A connection that breaks while a transaction is sent does not say whether it arrived. The transaction is offered again
// as soon as the node answers, at the same fee, and mined once.
func TestSendSurvivesACut(t *testing.T) {
	for name, after := range map[string]bool{"before the node had it": false, "after": true} {
		t.Run(name, func(t *testing.T) {
			c := devchain.Start(t, 50*time.Millisecond)
			key := account(t, c)
			w := newWire(t, c.RPC)
			// An hour: whoever waits for the fee to be raised waits longer than the test may take.
			me, err := chain.Dial(t.Context(), chain.Config{RPC: w.URL, Market: c.Market, Key: key, Journal: t.TempDir(), Patience: time.Hour})
			if err != nil {
				t.Fatal(err)
			}
			defer me.Close()
			var done atomic.Bool
			w.cut.Store(&cut{word: "eth_sendRawTransaction", after: after, once: &done})
			if _, err := me.Send(t.Context(), market.Register(&key.PublicKey, job.Address{}, nil)); err != nil {
				t.Fatal(err)
			}
			if !done.Load() {
				t.Error("nothing was cut")
			}
			if _, err := me.SendToken(t.Context(), market.Approve(c.Market, job.MWT(1))); err != nil {
				t.Errorf("after the cut: %v", err)
			}
			if n := registrations(t, me); n != 1 {
				t.Errorf("registered %d times, want once", n)
			}
		})
	}
}

// What a reorganisation undid is mined again, also where the node has lost it and nobody waits for it any more; else
// every later transaction of the account would wait for it for ever.
func TestSendSurvivesAReorganisation(t *testing.T) {
	for name, lost := range map[string]bool{"the node keeps what was undone": false, "the node loses it": true} {
		t.Run(name, func(t *testing.T) {
			c := devchain.Start(t, 50*time.Millisecond)
			key, dir := account(t, c), t.TempDir()
			me := c.Dial(t, key, dir)
			sent, err := me.Send(t.Context(), market.Register(&key.PublicKey, job.Address{}, nil))
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Reorganise(sent.Block-2, lost); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
			defer cancel()
			err = me.Heads(ctx, func(chain.Head) error {
				if a, err := me.Account(ctx, me.Address()); err != nil || !a.Registered {
					return err
				}
				return errEnough
			})
			if !errors.Is(err, errEnough) {
				t.Fatalf("the registration was not mined again: %v", err)
			}
			if _, err := me.SendToken(ctx, market.Approve(c.Market, job.MWT(1))); err != nil {
				t.Errorf("after the reorganisation: %v", err)
			}
			if n := registrations(t, me); n != 1 {
				t.Errorf("registered %d times, want once", n)
			}
		})
	}
}

// What lies so deep that no reorganisation undoes it is forgotten, so that a journal does not grow with the years.
func TestJournalForgetsWhatIsFinal(t *testing.T) {
	c := devchain.Start(t, 10*time.Millisecond)
	key, dir := account(t, c), t.TempDir()
	me := c.Dial(t, key, dir)
	first, err := me.Send(t.Context(), market.Register(&key.PublicKey, job.Address{}, nil))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(intents(t, dir)); n != 1 {
		t.Errorf("the journal holds %d transactions, want the one that may yet be undone", n)
	}
	err = me.Heads(t.Context(), func(h chain.Head) error {
		if h.Number < first.Block+64 {
			return nil
		}
		return errEnough
	})
	if !errors.Is(err, errEnough) {
		t.Fatal(err)
	}
	if _, err := me.SendToken(t.Context(), market.Approve(c.Market, job.MWT(1))); err != nil {
		t.Fatal(err)
	}
	if left := intents(t, dir); len(left) != 1 {
		t.Errorf("the journal holds %v, want the last transaction alone", left)
	}
}

func intents(t *testing.T, dir string) []string {
	t.Helper()
	out, err := filepath.Glob(filepath.Join(dir, "*", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestJournalRefusesWhatItDidNotWrite(t *testing.T) {
	c := devchain.Start(t, 50*time.Millisecond)
	key, dir := account(t, c), t.TempDir()
	c.Dial(t, key, dir)
	folders, err := os.ReadDir(dir)
	if err != nil || len(folders) != 1 {
		t.Fatalf("journal is %v, %v; want one folder", folders, err)
	}
	if err := os.WriteFile(filepath.Join(dir, folders[0].Name(), "7.json"), []byte(`{"nonce":8}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := chain.Dial(t.Context(), chain.Config{RPC: c.RPC, Market: c.Market, Key: key, Journal: dir}); err == nil {
		t.Error("a journal that somebody changed was believed")
	}
}
