package chain_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
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

// wire stands between a client and the node, and fails the requests that hold a word.
type wire struct {
	*httptest.Server
	cut atomic.Pointer[string]
}

func newWire(t *testing.T, rpc string) *wire {
	t.Helper()
	to, err := url.Parse(rpc)
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{}
	proxy := httputil.NewSingleHostReverseProxy(to)
	w.Server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if cut := w.cut.Load(); err != nil || cut != nil && strings.Contains(string(body), *cut) {
			http.Error(rw, "cut", http.StatusBadGateway)
			return
		}
		r.Body = io.NopCloser(strings.NewReader(string(body)))
		proxy.ServeHTTP(rw, r)
	}))
	t.Cleanup(w.Close)
	return w
}

func (w *wire) fail(word string) {
	if word == "" {
		w.cut.Store(nil)
		return
	}
	w.cut.Store(&word)
}

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
			if left := intents(t, dir); len(left) > 0 {
				t.Errorf("the journal still holds %v", left)
			}
			if _, err := again.SendToken(t.Context(), market.Approve(c.Market, job.MWT(1))); err != nil {
				t.Error(err)
			}
			registered := 0
			for _, f := range past(t, again) {
				if e, ok := f.Event.(*bindings.IMarketRegistered); ok && job.Address(e.Account) == again.Address() {
					registered++
				}
			}
			if registered != 1 {
				t.Errorf("registered %d times, want once", registered)
			}
		})
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
	if err := c.Reorganise(4); err != nil {
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
