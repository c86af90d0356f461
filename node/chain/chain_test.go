package chain_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
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
	if err := c.Reorganise(first-3, false); err != nil {
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

// Whoever begins in the middle of a job is told of the same movements as one who saw it posted, and the free balances that
// follow from them are the market's own.
func TestMovementsAreTold(t *testing.T) {
	c := devchain.Start(t, 20*time.Millisecond, func(p *deploy.Params) { p.Market.OpenWindow = 3600 }) // a block is a second of its clock
	key, bidder := account(t, c), account(t, c)
	me, worker := c.Dial(t, key, ""), c.Dial(t, bidder, "")
	send := func(by *chain.Client, calls ...market.Call) chain.Receipt {
		t.Helper()
		r, err := by.Send(t.Context(), market.Multicall(calls...))
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	for by, k := range map[*chain.Client]*ecdsa.PrivateKey{me: key, worker: bidder} {
		if _, err := by.SendToken(t.Context(), market.Approve(c.Market, job.MWT(500))); err != nil {
			t.Fatal(err)
		}
		send(by, market.Register(&k.PublicKey, job.Address{}, nil), market.Deposit(job.MWT(500)))
	}
	spec := job.Spec{
		Requester: me.Address(), BidWindow: 2 * time.Minute, EstimatedRuntime: time.Hour, LongestRuntime: time.Hour, Reserve: job.MWT(20),
	}
	id := market.ID(spec)
	send(me, market.Post(spec))
	hash := market.SealOf(me.ChainID(), c.Market, id, worker.Address(), job.MWT(7), false, [32]byte{1})
	middle := send(worker, market.Seal(id, 0, hash)).Block
	open := market.Open(id, market.Bid{Bidder: worker.Address(), Price: job.MWT(7), Salt: [32]byte{1}})
	err := me.Heads(t.Context(), func(h chain.Head) error {
		st, err := me.State(t.Context(), id)
		if err == nil && job.Phase(st.Phase) == job.Opening {
			err = errEnough
		}
		return err
	})
	if !errors.Is(err, errEnough) {
		t.Fatal(err)
	}
	send(worker, open)
	send(me, market.Cancel(spec))

	whole := past(t, me)
	free := map[common.Address]job.Amount{}
	var tail []chain.Fact
	started := false
	for i, f := range whole {
		if i > 0 && (f.Block < whole[i-1].Block || f.Block == whole[i-1].Block && f.Index <= whole[i-1].Index) {
			t.Errorf("fact %d has no place of its own: %+v", i, f)
		}
		if f.Block >= middle {
			tail = append(tail, f)
		}
		switch e := f.Event.(type) {
		case *bindings.IMarketStarted:
			started = started || e.Worker == common.Address(worker.Address())
		case *bindings.IMarketDeposited:
			free[e.Account] = free[e.Account].Add(job.Wei(e.Amount))
		case *bindings.IMarketMoved:
			free[e.Account] = free[e.Account].Add(job.Wei(e.Amount).Times(int64(market.Reason(e.Reason).Sign())))
		}
	}
	if !started {
		t.Error("nothing tells of the start of a training that needs no grant")
	}
	for _, by := range []*chain.Client{me, worker} {
		a, err := by.Account(t.Context(), by.Address())
		if got := job.Wei(a.Free); err != nil || got.Cmp(free[common.Address(by.Address())]) != 0 {
			t.Errorf("%v has %v MWT free (%v); the facts say %v", by.Address(), got, err, free[common.Address(by.Address())])
		}
	}
	var late []chain.Fact
	err = me.Follow(t.Context(), middle, func(f chain.Fact) error { late = append(late, f); return nil }, func(chain.Head) error { return errEnough })
	if !errors.Is(err, errEnough) || !reflect.DeepEqual(late, tail) {
		t.Errorf("from the middle on %d facts are told (%v), want %d, the same", len(late), err, len(tail))
	}
}

// However a client is connected, and from whichever block it begins, it is told the same facts in the same order, so that
// a state that is folded from them is the same; and it sends.
func TestFactsAreTheSameEveryWay(t *testing.T) {
	c := devchain.Start(t, 20*time.Millisecond)
	key := account(t, c)
	clients := map[string]*chain.Client{}
	for name, url := range map[string]string{"HTTP": c.RPC, "WebSocket": c.WS} {
		client, err := chain.Dial(t.Context(), chain.Config{RPC: url, Market: c.Market, Key: key})
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		clients[name] = client
	}
	live := make(chan chain.Fact, 100)
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- clients["WebSocket"].Facts(ctx, 0, func(f chain.Fact) error { live <- f; return nil })
	}()
	for i := range 4 {
		if _, err := clients["WebSocket"].Send(t.Context(), market.Register(&key.PublicKey, job.Address{}, []byte{byte(i)})); err != nil {
			t.Fatal(err)
		}
	}
	all := past(t, clients["HTTP"])
	for i, want := range all {
		if got := <-live; !reflect.DeepEqual(got, want) {
			t.Errorf("told live over WebSocket as fact %d: %+v, want %+v", i, got, want)
		}
	}
	stop()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want that it was cancelled", err)
	}
	if len(all) < 4 {
		t.Fatalf("%d facts, want four registrations at least", len(all))
	}
	for name, client := range clients {
		for from := all[0].Block; from <= all[len(all)-1].Block+1; from++ {
			var got []chain.Fact
			err := client.Follow(t.Context(), from, func(f chain.Fact) error { got = append(got, f); return nil }, func(chain.Head) error { return errEnough })
			if !errors.Is(err, errEnough) {
				t.Fatal(err)
			}
			first := slices.IndexFunc(all, func(f chain.Fact) bool { return f.Block >= from })
			if first < 0 {
				first = len(all)
			}
			if !slices.EqualFunc(got, all[first:], func(a, b chain.Fact) bool { return reflect.DeepEqual(a, b) }) {
				t.Errorf("over %s from block %d: %d facts, want the last %d", name, from, len(got), len(all)-first)
			}
		}
	}
}
