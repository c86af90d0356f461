package agent_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/agent"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/devchain"
	"github.com/morphware/morphware/node/internal/validator"
	"github.com/morphware/morphware/node/internal/worker"
	"github.com/morphware/morphware/node/swarm"
)

// states are the facts at which something is killed, in the order in which a job comes by them.
var states = []any{
	&bindings.IMarketPosted{}, &bindings.IMarketSealed{}, &bindings.IMarketOpened{}, &bindings.IMarketAwarded{}, &bindings.IMarketStarted{},
	&bindings.IMarketSubmitted{}, &bindings.IMarketDrawn{}, &bindings.IMarketScoreSealed{}, &bindings.IMarketScoreOpened{}, &bindings.IMarketVerdict{},
}

func state(event any) string {
	return strings.TrimPrefix(fmt.Sprintf("%T", event), "*bindings.IMarket")
}

// Whatever dies at whatever state of a job, and comes back, the job ends in a delivered model and everybody paid, or in a
// full refund; and no token is lost, made, or left locked. With MORPH_LONG set all pairs are tried, else those that are
// much like another are left out.
func TestWhateverDiesTheJobEnds(t *testing.T) {
	for victim, alike := range map[string][]string{
		"worker":     {"Posted", "Sealed", "ScoreOpened"},
		"chain":      {"Posted", "Sealed", "Opened", "Awarded", "ScoreSealed", "ScoreOpened"},
		"validators": {"Posted", "Sealed", "Opened", "Awarded", "Started", "Submitted", "ScoreOpened"},
	} {
		t.Run(victim, func(t *testing.T) {
			t.Parallel()
			m := newMortals(t)
			for _, at := range states {
				if os.Getenv("MORPH_LONG") == "" && slices.Contains(alike, state(at)) {
					continue
				}
				t.Run(state(at), func(t *testing.T) { m.job(t, victim, state(at)) })
			}
		})
	}
}

// mortals are a worker that bids lowest, one that bids second, and three validators, who reach the chain by a door that
// can be shut.
type mortals struct {
	t     *testing.T // of all jobs
	chain *devchain.Chain
	door  *door
	r     *requester
	all   []*mortal
}

// mortal is a node that can be killed and started again, with nothing left but what is on its disk.
type mortal struct {
	*peer
	m      *mortals
	listen string
	role   func(*mortal, *agent.Config)
	crash  func()
}

func newMortals(t *testing.T) *mortals {
	t.Helper()
	c := devchain.Start(t, 20*time.Millisecond)
	m := &mortals{t: t, chain: c, door: newDoor(t, strings.TrimPrefix(c.RPC, "http://")), r: &requester{peer: newPeer(t, c, job.MWT(500))}}
	trains := func(perHour int64, decoys int) func(*mortal, *agent.Config) {
		return func(n *mortal, cfg *agent.Config) {
			cfg.Policy.PerHour, cfg.Policy.Decoys = job.MWT(perHour), decoys
			cfg.Trainer = &worker.Trainer{Swarm: n.swarm, Runner: slow{}, Key: n.key, Limit: 1 << 20}
		}
	}
	tests := func(n *mortal, cfg *agent.Config) {
		cfg.Examiner = &validator.Examiner{Swarm: n.swarm, Runner: upper{}, Key: n.key, Limit: 1 << 20}
	}
	for i, role := range []func(*mortal, *agent.Config){trains(180, 1), trains(240, 0), tests, tests, tests} {
		p := newPeer(t, c, job.MWT(400))
		if i >= 2 {
			p.send(t, market.Stake())
		}
		n := &mortal{peer: p, m: m, listen: p.swarm.Addr(), role: role}
		n.swarm.Close()
		n.Client.Close()
		m.all = append(m.all, n)
		n.start()
	}
	c.Pace(200 * time.Millisecond)
	return m
}

// start is what a node does when it starts.
func (n *mortal) start() {
	var err error
	t := n.m.t // it goes on after the job in which it died
	cfg := swarm.Config{Dir: filepath.Join(n.dir, "swarm"), Listen: n.listen, Log: slog.New(slog.DiscardHandler)}
	if n.swarm, err = swarm.New(cfg); err != nil {
		cfg.Listen = "127.0.0.1:0" // somebody took the port meanwhile
		if n.swarm, err = swarm.New(cfg); err != nil {
			t.Error(err)
			return
		}
	}
	n.Client, err = chain.Dial(t.Context(), chain.Config{
		RPC: n.m.door.url(), Market: n.m.chain.Market, Key: n.key, Journal: filepath.Join(n.dir, "transactions"),
	})
	if err == nil {
		err = n.Settle(t.Context())
	}
	if err != nil {
		t.Error(err)
		return
	}
	if n.swarm.Addr() != n.listen {
		n.listen = n.swarm.Addr()
		ends, err := json.Marshal(board.Endpoints{Swarm: []string{n.listen}})
		if err == nil {
			_, err = n.Send(t.Context(), market.Register(&n.key.PublicKey, job.Address{}, ends))
		}
		if err != nil {
			t.Error(err)
			return
		}
	}
	stop := n.run(t, n.m.chain, func(cfg *agent.Config) { n.role(n, cfg) })
	n.crash = func() {
		stop()
		n.swarm.Close()
		n.Client.Close()
	}
}

// kill kills what is named, and brings it back two blocks later.
func (m *mortals) kill(ctx context.Context, t *testing.T, victim string) {
	victims := map[string][]*mortal{"worker": m.all[:1], "validators": m.all[2:]}[victim]
	if victim == "chain" {
		m.door.shut(true)
	}
	for _, n := range victims {
		n.crash()
	}
	from, err := m.r.Head(ctx)
	if err == nil {
		err = m.r.Heads(ctx, func(h chain.Head) error {
			if h.Number >= from.Number+2 {
				return errEnough
			}
			return nil
		})
	}
	if !errors.Is(err, errEnough) {
		t.Errorf("wait for two blocks: %v", err)
	}
	if victim == "chain" {
		m.door.shut(false)
	}
	for _, n := range victims {
		n.start()
	}
}

var errEnough = errors.New("enough")

// job plays one job from post to end, and kills the victim when the job comes to a state for the first time.
func (m *mortals) job(t *testing.T, victim, at string) {
	before := m.books(t)
	m.r.post(t, "DIGITS")
	var once sync.Once
	var back sync.WaitGroup
	defer back.Wait()
	facts, wrapped := m.r.attendTo(t, 1, func(f chain.Fact) {
		if state(f.Event) == at {
			once.Do(func() { back.Go(func() { m.kill(t.Context(), t, victim) }) })
		}
	})
	back.Wait()
	after := m.books(t)

	end := job.Phase(count[*bindings.IMarketEnded](facts)[0].Phase)
	cost := before[m.r.Address()].Sub(after[m.r.Address()])
	t.Logf("%s killed at %s: %v, the requester paid %v MWT", victim, at, end, cost)
	switch end {
	case job.Closed:
		award := count[*bindings.IMarketAwarded](facts)
		who, price := job.Address(award[len(award)-1].Worker), job.Wei(award[len(award)-1].Price)
		if got := after[who].Sub(before[who]); got.Cmp(price) != 0 {
			t.Errorf("the worker gained %v MWT, want its price of %v", got, price)
		}
		sub := count[*bindings.IMarketSubmitted](facts)
		if raw, err := envelope.Unwrap(wrapped, m.r.key); err != nil || envelope.FileKey(raw).Hash() != sub[len(sub)-1].KeyHash {
			t.Errorf("closed without the model's key: %v", err)
		}
	case job.Expired, job.Failed, job.Abandoned:
		listing := job.MWT(1).Share(1, 10)
		if cost.Cmp(listing) > 0 {
			t.Errorf("it ended %v and cost the requester %v MWT, want at most the listing fee", end, cost)
		}
	default:
		t.Errorf("it ended %v, want closed or refunded", end)
	}
	// All are back within seconds, and every window but those of the bids is longer than that: only a death before the
	// award may cost the job.
	if end != job.Closed && at != "Posted" && at != "Sealed" && at != "Opened" {
		t.Errorf("killing the %s at %s ended the job %v", victim, at, end)
	}
}

// books are everybody's tokens in the market, once nothing is locked any more.
func (m *mortals) books(t *testing.T) map[job.Address]job.Amount {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var out map[job.Address]job.Amount
	var sum, held job.Amount
	err := m.r.Heads(ctx, func(chain.Head) error {
		out, sum = map[job.Address]job.Amount{}, job.Amount{}
		for _, who := range m.accounts() {
			a, err := m.r.Account(ctx, who)
			if err != nil {
				return err
			}
			has := job.Wei(a.Free).Add(job.Wei(a.Staked))
			out[who], sum = has, sum.Add(has)
		}
		var err error
		if held, err = m.r.BalanceOf(ctx, m.chain.Market); err != nil {
			return err
		}
		abi, to := bindings.NewIMarket(), common.Address(m.chain.Market)
		raw, err := m.r.Eth().CallContract(ctx, ethereum.CallMsg{To: &to, Data: abi.PackBurnable()}, nil)
		if err != nil {
			return err
		}
		burnt, err := abi.UnpackBurnable(raw)
		if err != nil {
			return err
		}
		sum = sum.Add(job.Wei(burnt))
		if sum.Cmp(held) == 0 {
			return errEnough
		}
		return nil
	})
	if !errors.Is(err, errEnough) {
		t.Fatalf("the accounts add up to %v MWT and the market holds %v: %v", sum, held, err)
	}
	return out
}

func (m *mortals) accounts() []job.Address {
	out := []job.Address{m.r.Address()}
	for _, n := range m.all {
		out = append(out, job.Address(crypto.PubkeyToAddress(n.key.PublicKey)))
	}
	return out
}

// slow is upper that takes a while, so that it can be killed at its work.
type slow struct{ upper }

func (s slow) Train(ctx context.Context, r worker.Run) error {
	select {
	case <-time.After(500 * time.Millisecond):
	case <-ctx.Done():
		return ctx.Err()
	}
	return s.upper.Train(ctx, r)
}

// door is a way to the chain that can be shut: those who came through it are thrown out, and nobody else is let in.
type door struct {
	listener net.Listener
	to       string

	mu   sync.Mutex
	dark bool
	open map[net.Conn]struct{}
}

func newDoor(t *testing.T, to string) *door {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	d := &door{listener: l, to: to, open: map[net.Conn]struct{}{}}
	var running sync.WaitGroup
	running.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			running.Go(func() { d.pass(in) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		d.shut(true)
		running.Wait()
	})
	return d
}

func (d *door) url() string { return "http://" + d.listener.Addr().String() }

func (d *door) shut(dark bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.dark = dark
	for c := range d.open {
		if dark {
			c.Close()
		}
	}
}

func (d *door) pass(in net.Conn) {
	defer in.Close()
	out, err := net.Dial("tcp", d.to)
	if err != nil {
		return
	}
	defer out.Close()
	d.mu.Lock()
	if d.dark {
		d.mu.Unlock()
		return
	}
	d.open[in], d.open[out] = struct{}{}, struct{}{}
	d.mu.Unlock()
	var back sync.WaitGroup
	back.Go(func() { io.Copy(in, out); in.Close() })
	io.Copy(out, in)
	out.Close()
	back.Wait()
	d.mu.Lock()
	delete(d.open, in)
	delete(d.open, out)
	d.mu.Unlock()
}
