package market_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// world is what a stage plays on: a whole chain, or the machine alone, which is a hundred times faster.
type world interface {
	// deploy deploys with the bank's key.
	deploy(ctx context.Context, bank *actor, p deploy.Params) (deploy.Addresses, error)
	// send mines a transaction in a block of its own. A refusal is a *market.Refused.
	send(ctx context.Context, from *actor, to job.Address, data []byte) ([]*types.Log, uint64, error)
	view(ctx context.Context, to job.Address, data []byte) ([]byte, error)
	chain() *big.Int
	now() time.Time
	wait(d time.Duration) error
	mine(n int)
	close()
}

// rules switches the chain's genesis to a fork's.
type rules func(*core.Genesis)

// osaka is the rule set of the main network. The genesis' own configuration is shared by the whole process.
func osaka(g *core.Genesis) { g.Config = osakaConfig() }

func osakaConfig() *params.ChainConfig {
	config := *params.AllDevChainProtocolChanges
	config.BogotaTime = nil
	return &config
}

// next is the coming fork's, as go-ethereum's development chains have it.
func next(*core.Genesis) {}

// ---- a whole chain --------------------------------------------------------------------------------------------------

type network struct {
	sim    *simulated.Backend
	client simulated.Client
}

func newNetwork(r rules, accounts []*actor) *network {
	alloc := types.GenesisAlloc{}
	for _, a := range accounts {
		alloc[common.Address(a.addr)] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 100)}
	}
	sim := simulated.NewBackend(alloc, func(_ *node.Config, e *ethconfig.Config) {
		r(e.Genesis)
		e.Genesis.GasLimit = 60_000_000
	})
	return &network{sim, sim.Client()}
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

func (n *network) deploy(ctx context.Context, bank *actor, p deploy.Params) (deploy.Addresses, error) {
	return deploy.Deploy(ctx, instant{n.client, n.sim}, bank.key, p)
}

func (n *network) send(ctx context.Context, from *actor, to job.Address, data []byte) ([]*types.Log, uint64, error) {
	address := common.Address(to)
	nonce, err := n.client.PendingNonceAt(ctx, common.Address(from.addr))
	if err != nil {
		return nil, 0, err
	}
	head := n.head()
	tx, err := types.SignNewTx(from.key, types.LatestSignerForChainID(n.chain()), &types.DynamicFeeTx{
		ChainID: n.chain(), Nonce: nonce, To: &address, Data: data, Gas: 10_000_000,
		GasTipCap: big.NewInt(1e9), GasFeeCap: new(big.Int).Add(big.NewInt(1e9), new(big.Int).Lsh(head.BaseFee, 1)),
	})
	if err != nil {
		return nil, 0, err
	}
	if err := n.client.SendTransaction(ctx, tx); err != nil {
		return nil, 0, err
	}
	n.sim.Commit()
	r, err := n.client.TransactionReceipt(ctx, tx.Hash())
	if err != nil {
		return nil, 0, err
	}
	if r.Status == types.ReceiptStatusSuccessful {
		return r.Logs, r.GasUsed, nil
	}
	// Again, on the block that it failed in, for the reason: nothing else is in it.
	_, err = n.client.CallContract(ctx, ethereum.CallMsg{From: common.Address(from.addr), To: &address, Data: data}, r.BlockNumber)
	if err == nil {
		err = errors.New("failed when mined and succeeds when simulated")
	}
	return nil, r.GasUsed, refusal(err)
}

func refusal(err error) error {
	if d, ok := err.(rpc.DataError); ok {
		if text, ok := d.ErrorData().(string); ok {
			return market.Refusal(common.FromHex(text))
		}
	}
	return err
}

func (n *network) view(ctx context.Context, to job.Address, data []byte) ([]byte, error) {
	address := common.Address(to)
	out, err := n.client.CallContract(ctx, ethereum.CallMsg{To: &address, Data: data}, nil)
	return out, refusal(err)
}

func (n *network) head() *types.Header {
	h, err := n.client.HeaderByNumber(context.Background(), nil)
	if err != nil {
		panic(err)
	}
	return h
}

func (n *network) chain() *big.Int { return params.AllDevChainProtocolChanges.ChainID }
func (n *network) now() time.Time  { return time.Unix(int64(n.head().Time), 0) }
func (n *network) close()          { n.sim.Close() }

// wait moves the clock, as soon as the pool of transactions has seen that the last one is mined.
func (n *network) wait(d time.Duration) error {
	for end := time.Now().Add(time.Minute); ; time.Sleep(time.Millisecond) {
		if err := n.sim.AdjustTime(d); err == nil || time.Now().After(end) {
			return err
		}
	}
}

func (n *network) mine(k int) {
	for range k {
		n.sim.Commit()
	}
}

// ---- the machine alone ----------------------------------------------------------------------------------------------

// machine runs calls on a state in memory. Block n is at time n seconds later than block n-1 unless somebody waits.
type machine struct {
	state *state.StateDB
	cfg   runtime.Config
	rules params.Rules
	block uint64
	time  uint64
	txs   uint64
}

func newMachine() *machine {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		panic(err)
	}
	m := &machine{state: db, block: 1000, time: 1_800_000_000}
	m.cfg = runtime.Config{
		ChainConfig: osakaConfig(), State: db, GasLimit: 16_000_000, BaseFee: new(big.Int), EVMConfig: vm.Config{NoBaseFee: true},
		Difficulty: new(big.Int), Random: new(common.Hash),
		GetHashFn: func(n uint64) common.Hash {
			var b [8]byte
			binary.BigEndian.PutUint64(b[:], n)
			return crypto.Keccak256Hash(b[:])
		},
	}
	m.rules = m.cfg.ChainConfig.Rules(new(big.Int).SetUint64(m.block), true, m.time)
	return m
}

// at is the configuration of the block being made.
func (m *machine) at(from common.Address) *runtime.Config {
	cfg := m.cfg
	cfg.Origin, cfg.BlockNumber, cfg.Time = from, new(big.Int).SetUint64(m.block), m.time
	return &cfg
}

func (m *machine) create(from common.Address, code string, args []byte) (common.Address, error) {
	m.mine(1)
	out, address, _, err := runtime.Create(append(common.FromHex(code), args...), m.at(from))
	m.state.Finalise(m.rules)
	if err != nil {
		err = failure(out, err)
	}
	return address, err
}

func (m *machine) deploy(_ context.Context, bank *actor, p deploy.Params) (at deploy.Addresses, err error) {
	from := common.Address(bank.addr)
	v, err := m.create(from, bindings.VestingMetaData.Bin, bindings.NewVesting().PackConstructor(from, from))
	if err != nil {
		return at, fmt.Errorf("vesting: %w", err)
	}
	token := crypto.CreateAddress(v, 1)
	r, err := m.create(from, bindings.RecourseMetaData.Bin, bindings.NewRecourse().PackConstructor(token, p.Market))
	if err != nil {
		return at, fmt.Errorf("recourse: %w", err)
	}
	k, err := m.create(from, bindings.MarketMetaData.Bin, bindings.NewMarket().PackConstructor(token, p.Market, r))
	if err != nil {
		return at, fmt.Errorf("market: %w", err)
	}
	at = deploy.Addresses{Token: job.Address(token), Vesting: job.Address(v), Market: job.Address(k), Recourse: job.Address(r)}
	_, _, err = m.send(context.Background(), bank, at.Vesting, bindings.NewVesting().PackRelease())
	return at, err
}

func (m *machine) send(_ context.Context, from *actor, to job.Address, data []byte) ([]*types.Log, uint64, error) {
	m.mine(1)
	m.txs++
	hash := common.BigToHash(new(big.Int).SetUint64(m.txs))
	m.state.SetTxContext(hash, 0, 0)
	cfg := m.at(common.Address(from.addr))
	out, left, err := runtime.Call(common.Address(to), data, cfg)
	m.state.Finalise(m.rules)
	if err != nil {
		return nil, 0, failure(out, err)
	}
	return m.state.GetLogs(hash, m.block, common.Hash{}, m.time), cfg.GasLimit - left, nil
}

func failure(out []byte, err error) error {
	if errors.Is(err, vm.ErrExecutionReverted) {
		return market.Refusal(out)
	}
	return err
}

func (m *machine) view(_ context.Context, to job.Address, data []byte) ([]byte, error) {
	snapshot := m.state.Snapshot()
	out, _, err := runtime.Call(common.Address(to), data, m.at(common.Address{}))
	m.state.RevertToSnapshot(snapshot)
	if err != nil {
		return nil, failure(out, err)
	}
	return out, nil
}

func (m *machine) chain() *big.Int { return m.cfg.ChainConfig.ChainID }
func (m *machine) now() time.Time  { return time.Unix(int64(m.time), 0) }
func (m *machine) close()          {}
func (m *machine) wait(d time.Duration) error {
	m.block++
	m.time += uint64(d / time.Second)
	return nil
}
func (m *machine) mine(n int) {
	m.block += uint64(n)
	m.time += uint64(n)
}
