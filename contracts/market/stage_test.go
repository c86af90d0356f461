package market_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// stage is a world with the contracts in it. After each call the books are checked: what the events tell, what the
// accounts say and what the token holds must agree.
type stage struct {
	testing.TB
	world
	ctx    context.Context
	at     deploy.Addresses
	params bindings.IMarketParams
	bank   *actor
	actors []*actor
	books  books
	quiet  bool // while it is set up, the books are kept but not checked
	gas    []used
	moved  []entry // by the last call
}

type used struct {
	name string
	gas  uint64
}

type actor struct {
	name string
	key  *ecdsa.PrivateKey
	addr job.Address
}

func newActor(name string) *actor {
	seed := sha256.Sum256([]byte(name))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		panic(err)
	}
	return &actor{name: name, key: key, addr: job.Address(crypto.PubkeyToAddress(key.PublicKey))}
}

// newStage sets a stage on a machine.
func newStage(t testing.TB, p deploy.Params, names ...string) *stage {
	t.Helper()
	return set(t, p, func([]*actor) world {
		m := newMachine()
		m.cfg.EVMConfig.Tracer = taken().hooks()
		return m
	}, names...)
}

// set deploys a market and gives each of the names an account with 10,000 MWT free in it, registered.
func set(t testing.TB, p deploy.Params, on func([]*actor) world, names ...string) *stage {
	t.Helper()
	s := &stage{TB: t, ctx: t.Context(), bank: newActor("bank"), params: p.Market, books: newBooks(), quiet: true}
	for _, name := range names {
		s.actors = append(s.actors, newActor(name))
	}
	s.world = on(append([]*actor{s.bank}, s.actors...))
	t.Cleanup(s.close)
	var err error
	s.at, err = s.deploy(s.ctx, s.bank, p)
	s.must(err)
	for _, a := range s.actors {
		s.token(s.bank, market.Transfer(a.addr, job.MWT(20_000)))
		s.token(a, market.Approve(s.at.Market, job.MWT(20_000)))
		s.do(a, market.Register(&a.key.PublicKey, job.Address{}, []byte(`{"p2p":[]}`)))
		s.do(a, market.Deposit(job.MWT(10_000)))
	}
	// Ahead of the wall clock, block times depend on this test alone.
	s.wait(24 * time.Hour)
	s.gas, s.quiet = nil, false
	s.books.check(s)
	return s
}

func (s *stage) must(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

func (s *stage) actor(name string) *actor {
	for _, a := range s.actors {
		if a.name == name {
			return a
		}
	}
	s.Fatalf("no actor %s", name)
	return nil
}

// do sends a call that must succeed, and returns its events.
func (s *stage) do(a *actor, c market.Call) []*types.Log {
	s.Helper()
	logs, err := s.try(a, c)
	if err != nil {
		s.Fatalf("%s by %s: %v", c.Name, a.name, err)
	}
	return logs
}

// refused sends a call that must be refused under that name.
func (s *stage) refused(a *actor, c market.Call, name string) *market.Refused {
	s.Helper()
	_, err := s.try(a, c)
	r, ok := err.(*market.Refused)
	if !ok || r.Name != name {
		s.Fatalf("%s by %s: %v; want a refusal %s", c.Name, a.name, err, name)
	}
	return r
}

func (s *stage) try(a *actor, c market.Call) ([]*types.Log, error) {
	s.Helper()
	logs, gas, err := s.send(s.ctx, a, s.at.Market, c.Data)
	s.moved = nil
	if err == nil {
		s.gas = append(s.gas, used{c.Name, gas})
		s.moved = s.books.read(s, logs)
	}
	if !s.quiet {
		s.books.check(s)
	}
	return logs, err
}

func (s *stage) token(a *actor, c market.Call) {
	s.Helper()
	if _, _, err := s.send(s.ctx, a, s.at.Token, c.Data); err != nil {
		s.Fatalf("%s by %s: %v", c.Name, a.name, err)
	}
}

// wait moves the chain's clock.
func (s *stage) wait(d time.Duration) {
	s.Helper()
	s.must(s.world.wait(d))
}

// until moves the clock so that the next transaction's block is the first after t.
func (s *stage) until(t time.Time) {
	s.Helper()
	if d := t.Sub(s.now()); d > 0 {
		s.wait(d)
	}
}

func call[T any](s *stage, to job.Address, data []byte, unpack func([]byte) (T, error)) T {
	s.Helper()
	out, err := s.view(s.ctx, to, data)
	s.must(err)
	v, err := unpack(out)
	s.must(err)
	return v
}

func (s *stage) state(id job.ID) bindings.IMarketState {
	s.Helper()
	m := bindings.NewIMarket()
	return call(s, s.at.Market, m.PackStateOf(id), m.UnpackStateOf)
}

func (s *stage) phase(id job.ID) job.Phase { s.Helper(); return job.Phase(s.state(id).Phase) }

func (s *stage) deadline(id job.ID) time.Time {
	s.Helper()
	return time.Unix(s.state(id).Deadline.Int64(), 0)
}

func (s *stage) account(a job.Address) bindings.IMarketAccount {
	s.Helper()
	m := bindings.NewIMarket()
	return call(s, s.at.Market, m.PackAccount(common.Address(a)), m.UnpackAccount)
}

func (s *stage) balance(a job.Address) job.Amount {
	s.Helper()
	t := bindings.NewToken()
	return job.Wei(call(s, s.at.Token, t.PackBalanceOf(common.Address(a)), t.UnpackBalanceOf))
}

func (s *stage) supply() job.Amount {
	s.Helper()
	t := bindings.NewToken()
	return job.Wei(call(s, s.at.Token, t.PackTotalSupply(), t.UnpackTotalSupply))
}

func (s *stage) burnable() job.Amount {
	s.Helper()
	m := bindings.NewIMarket()
	return job.Wei(call(s, s.at.Market, m.PackBurnable(), m.UnpackBurnable))
}

// expect compares a job's phase.
func (s *stage) expect(id job.ID, want job.Phase) {
	s.Helper()
	if got := s.phase(id); got != want {
		s.Fatalf("job is %v, want %v", got, want)
	}
}

// free is an account's free balance.
func (s *stage) free(a *actor) job.Amount { s.Helper(); return job.Wei(s.account(a.addr).Free) }

// gains runs do and compares what it did to free balances, in MWT; whoever is not named must gain nothing.
func (s *stage) gains(want map[string]string, do func()) {
	s.Helper()
	before := map[string]job.Amount{}
	for _, a := range s.actors {
		before[a.name] = s.free(a)
	}
	do()
	for _, a := range s.actors {
		w := want[a.name]
		if w == "" {
			w = "0"
		}
		if got := s.free(a).Sub(before[a.name]); got.String() != w {
			s.Errorf("%s gained %v MWT, want %s", a.name, got, w)
		}
	}
}

// salt is the n-th salt of a test.
func salt(n int) [32]byte { return sha256.Sum256(binary.BigEndian.AppendUint64(nil, uint64(n))) }

func spec(requester *actor, k int, edit ...func(*job.Spec)) job.Spec {
	j := job.Spec{
		Requester: requester.addr, Nonce: 1, Algorithm: job.Infohash{1}, Training: job.Infohash{2}, Testing: job.Infohash{3},
		Material: job.Hash{4}, Exam: job.Hash{5}, BidWindow: 60 * time.Second, EstimatedRuntime: 100 * time.Second,
		LongestRuntime: 1000 * time.Second, TestTime: 60 * time.Second,
		Require:    job.Requirement{Metric: "accuracy", Threshold: 950_000},
		Tolerance:  10_000,
		Validators: k, Reserve: job.MWT(25), Fee: job.MWT(1),
	}
	for _, f := range edit {
		f(&j)
	}
	return j
}
