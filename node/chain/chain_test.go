package chain_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/devchain"
)

func account(t *testing.T, c *devchain.Chain) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c.Fund(t, job.Address(crypto.PubkeyToAddress(key.PublicKey)), job.MWT(1000))
	return key
}

var errEnough = errors.New("enough")

// past is every fact so far.
func past(t *testing.T, c *chain.Client) (out []chain.Fact) {
	t.Helper()
	err := c.Follow(t.Context(), 0, func(f chain.Fact) error { out = append(out, f); return nil }, func(chain.Head) error { return errEnough })
	if !errors.Is(err, errEnough) {
		t.Fatal(err)
	}
	return out
}

func TestFactsSurviveADisconnection(t *testing.T) {
	c := devchain.Start(t, 50*time.Millisecond)
	key := account(t, c)
	me := c.Dial(t, key, "")
	w := newWire(t, c.RPC)
	reader, err := chain.Dial(t.Context(), chain.Config{RPC: w.URL, Market: c.Market})
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	if _, err := me.Send(t.Context(), market.Register(&key.PublicKey, job.Address{}, []byte("0"))); err != nil {
		t.Fatal(err)
	}
	told := make(chan chain.Fact, 100)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- reader.Facts(ctx, 0, func(f chain.Fact) error { told <- f; return nil })
	}()
	want := ""
	for _, cut := range []string{"", "eth_getLogs", "eth_getBlockByNumber", "e"} {
		w.fail(cut)
		want += "0"
		if _, err := me.Send(t.Context(), market.Register(&key.PublicKey, job.Address{}, []byte(want))); err != nil {
			t.Fatal(err)
		}
		w.fail("")
		if want == "0" {
			<-told // the one before there was a reader
		}
		f := <-told
		e, ok := f.Event.(*bindings.IMarketRegistered)
		if !ok || string(e.Endpoints) != want {
			t.Fatalf("after a cut of %q: got %+v, want the registration %q", cut, f.Event, want)
		}
	}
	stop()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that it was cancelled", err)
	}
	if len(told) > 0 {
		t.Errorf("%d facts were told twice", len(told))
	}
}

// Whoever was told facts of blocks that were replaced is told so; with blocks on top of what is told, nothing need be
// taken back.
func TestReorganisation(t *testing.T) {
	c := devchain.Start(t, time.Hour) // blocks come when they are asked for
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	follow := func(depth uint64) (heads chan uint64, end chan error) {
		client, err := chain.Dial(ctx, chain.Config{RPC: c.RPC, Market: c.Market, Depth: depth})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(client.Close)
		heads, end = make(chan uint64, 100), make(chan error, 1)
		go func() {
			end <- client.Follow(ctx, 0, func(chain.Fact) error { return nil }, func(h chain.Head) error { heads <- h.Number; return nil })
		}()
		return heads, end
	}
	heads, shallow := follow(0)
	deepHeads, deep := follow(5)
	first := <-heads
	if n := <-deepHeads; n >= first {
		t.Errorf("with five blocks on top, block %d was told of at %d", n, first)
	}
	if err := c.Reorganise(4, false); err != nil {
		t.Fatal(err)
	}
	if err := <-shallow; !errors.Is(err, chain.ErrReorganised) {
		t.Errorf("whoever was told replaced blocks got %v", err)
	}
	<-deepHeads // the next one, on top of what was told
	select {
	case err := <-deep:
		t.Errorf("nobody was told of what was replaced, and yet: %v", err)
	default:
	}
}
