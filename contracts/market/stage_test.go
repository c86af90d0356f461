package market_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// stage is a chain of today's rules with the contracts on it. Every transaction is mined at once, in a block of its own,
// and after each the books are checked: what the events tell, what the accounts say and what the token holds must agree.
type stage struct {
	testing.TB
	ctx    context.Context
	sim    *simulated.Backend
	client simulated.Client
	chain  *big.Int
	at     deploy.Addresses
	params bindings.IMarketParams
	bank   *actor
	actors []*actor
	books  books
	quiet  bool // while it is set up, the books are kept but not checked
	gas    []used
}

type used struct {
	name string
	gas  uint64
}

type actor struct {
	name  string
	key   *ecdsa.PrivateKey
	addr  job.Address
	nonce uint64
}

func newActor(name string) *actor {
	seed := sha256.Sum256([]byte(name))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		panic(err)
	}
	return &actor{name: name, key: key, addr: job.Address(crypto.PubkeyToAddress(key.PublicKey))}
}

// rules switches the chain's genesis to a fork's.
type rules func(*core.Genesis)

// osaka is the rule set of the main network. The genesis' own configuration is shared by the whole process.
func osaka(g *core.Genesis) {
	config := *g.Config
	config.BogotaTime = nil
	g.Config = &config
}

// next is the coming fork's, as go-ethereum's development chains have it.
func next(*core.Genesis) {}

// newStage deploys a market and gives each of the names an account with 10,000 MWT free in it, registered.
func newStage(t testing.TB, r rules, p deploy.Params, names ...string) *stage {
	t.Helper()
	s := &stage{TB: t, ctx: t.Context(), bank: newActor("bank"), params: p.Market}
	alloc := types.GenesisAlloc{}
	coin := new(big.Int).Lsh(big.NewInt(1), 100)
	for _, name := range names {
		s.actors = append(s.actors, newActor(name))
	}
	for _, a := range append([]*actor{s.bank}, s.actors...) {
		alloc[common.Address(a.addr)] = types.Account{Balance: coin}
	}
	s.sim = simulated.NewBackend(alloc, func(_ *node.Config, e *ethconfig.Config) {
		r(e.Genesis)
		e.Genesis.GasLimit = 60_000_000
	})
	t.Cleanup(func() { s.sim.Close() })
	s.client = s.sim.Client()
	var err error
	s.chain, err = s.client.ChainID(s.ctx)
	s.must(err)
	s.at, err = deploy.Deploy(s.ctx, instant{s.client, s.sim}, s.bank.key, p)
	s.must(err)
	s.bank.nonce, err = s.client.PendingNonceAt(s.ctx, common.Address(s.bank.addr))
	s.must(err)
	s.books = newBooks()
	s.quiet = true
	for _, a := range s.actors {
		s.must(s.token(s.bank, market.Transfer(a.addr, job.MWT(20_000))))
		s.must(s.token(a, market.Approve(s.at.Market, job.MWT(20_000))))
		s.do(a, market.Register(&a.key.PublicKey, job.Address{}, []byte(`{"p2p":[]}`)))
		s.do(a, market.Deposit(job.MWT(10_000)))
	}
	// Ahead of the wall clock, block times depend on this test alone.
	s.wait(24 * time.Hour)
	s.gas, s.quiet = nil, false
	s.books.check(s)
	return s
}

// instant mines a block after each transaction.
type instant struct {
	simulated.Client
	sim *simulated.Backend
}

func (c instant) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	err := c.Client.SendTransaction(ctx, tx)
	c.sim.Commit()
	return err
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

// do sends a call that must succeed.
func (s *stage) do(a *actor, c market.Call) *types.Receipt {
	s.Helper()
	r, err := s.try(a, c)
	if err != nil {
		s.Fatalf("%s by %s: %v", c.Name, a.name, err)
	}
	return r
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

func (s *stage) try(a *actor, c market.Call) (*types.Receipt, error) {
	r, err := s.send(a, common.Address(s.at.Market), c)
	if err == nil {
		s.gas = append(s.gas, used{c.Name, r.GasUsed})
		s.books.read(s, r.Logs)
	}
	if !s.quiet {
		s.books.check(s)
	}
	return r, err
}

func (s *stage) token(a *actor, c market.Call) error {
	_, err := s.send(a, common.Address(s.at.Token), c)
	return err
}

func (s *stage) send(a *actor, to common.Address, c market.Call) (*types.Receipt, error) {
	head := s.head()
	tx, err := types.SignNewTx(a.key, types.LatestSignerForChainID(s.chain), &types.DynamicFeeTx{
		ChainID: s.chain, Nonce: a.nonce, To: &to, Data: c.Data, Gas: 10_000_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: new(big.Int).Add(big.NewInt(1e9), new(big.Int).Lsh(head.BaseFee, 1)),
	})
	s.must(err)
	s.must(s.client.SendTransaction(s.ctx, tx))
	a.nonce++
	s.sim.Commit()
	r, err := s.client.TransactionReceipt(s.ctx, tx.Hash())
	s.must(err)
	if r.Status == types.ReceiptStatusSuccessful {
		return r, nil
	}
	// Again, on the block that it failed in, for the reason: nothing else is in it.
	_, err = s.client.CallContract(s.ctx, ethereum.CallMsg{From: common.Address(a.addr), To: &to, Data: c.Data}, r.BlockNumber)
	if err == nil {
		s.Fatalf("%s by %s failed when mined and succeeds when simulated", c.Name, a.name)
	}
	return nil, refusal(err)
}

func refusal(err error) error {
	if d, ok := err.(rpc.DataError); ok {
		if text, ok := d.ErrorData().(string); ok {
			return market.Refusal(common.FromHex(text))
		}
	}
	return err
}

func (s *stage) head() *types.Header {
	h, err := s.client.HeaderByNumber(s.ctx, nil)
	s.must(err)
	return h
}

func (s *stage) now() time.Time { return time.Unix(int64(s.head().Time), 0) }

// wait moves the chain's clock.
func (s *stage) wait(d time.Duration) {
	s.Helper()
	s.must(s.sim.AdjustTime(d))
}

// until moves the clock so that the next transaction's block is the first after t.
func (s *stage) until(t time.Time) {
	s.Helper()
	if d := t.Sub(s.now()); d > 0 {
		s.wait(d)
	}
}

// blocks mines empty blocks.
func (s *stage) blocks(n int) {
	for range n {
		s.sim.Commit()
	}
}

func call[T any](s *stage, to job.Address, data []byte, unpack func([]byte) (T, error)) T {
	s.Helper()
	address := common.Address(to)
	out, err := s.client.CallContract(s.ctx, ethereum.CallMsg{To: &address, Data: data}, nil)
	if err != nil {
		s.Fatal(refusal(err))
	}
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
func salt(n int) (v [32]byte) {
	binary.BigEndian.PutUint64(v[24:], uint64(n)+1)
	return v
}

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
