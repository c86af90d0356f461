// Package devchain is a chain with a market on it, for tests: real contracts in a real Ethereum node, over real JSON-RPC.
// Each block is a second later than the last, however soon it comes.
package devchain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
)

// Chain is a running one.
type Chain struct {
	RPC    string // over HTTP
	WS     string // the same over WebSocket
	Market job.Address

	backend *simulated.Backend
	bank    *chain.Client // holds all MWT there is
	every   atomic.Int64  // nanoseconds
	mu      sync.Mutex    // one at a time makes blocks
}

// Start runs a chain that seals a block every so often, until the test ends. Its market has the practice parameters, as
// changed.
func Start(t *testing.T, every time.Duration, change ...func(*deploy.Params)) *Chain {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	port := l.Addr().(*net.TCPAddr).Port
	l.Close()
	params := deploy.PracticeParams()
	for _, c := range change {
		c(&params)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c := &Chain{RPC: fmt.Sprintf("http://127.0.0.1:%d", port), WS: fmt.Sprintf("ws://127.0.0.1:%d", port)}
	coins := new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1_000_000))
	c.backend = simulated.NewBackend(types.GenesisAlloc{crypto.PubkeyToAddress(key.PublicKey): {Balance: coins}},
		func(n *node.Config, e *ethconfig.Config) {
			n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, []string{"eth"}
			n.WSHost, n.WSPort, n.WSModules = "127.0.0.1", port, []string{"eth"}
			rules := *e.Genesis.Config
			rules.BogotaTime = nil // today's prices of storage
			e.Genesis.Config = &rules
		})
	t.Cleanup(func() { c.backend.Close() })

	c.Pace(20 * time.Millisecond)
	t.Cleanup(c.beat())
	client, err := ethclient.DialContext(t.Context(), c.RPC)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	// A fresh node knows no receipts until it has looked for old ones.
	for {
		_, err := client.TransactionReceipt(t.Context(), common.Hash{})
		if errors.Is(err, ethereum.NotFound) {
			break
		}
		if err != nil && !strings.Contains(err.Error(), "indexing") {
			t.Fatal(err)
		}
	}
	at, err := deploy.Deploy(t.Context(), client, key, params)
	if err != nil {
		t.Fatal(err)
	}
	c.Market = at.Market
	c.bank = c.Dial(t, key, "")
	c.Pace(every)
	return c
}

// Pace changes how often a block comes.
func (c *Chain) Pace(every time.Duration) { c.every.Store(int64(every)) }

// beat seals blocks until it is stopped.
func (c *Chain) beat() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case <-time.After(time.Duration(c.every.Load())):
				c.mu.Lock()
				c.backend.Commit()
				c.mu.Unlock()
			}
		}
	})
	return func() { cancel(); wg.Wait() }
}

// Reorganise replaces the blocks from one on by as many others and one more. What was in them is mined again, unless it is
// lost, as it is on a node that has never heard of it.
func (c *Chain) Reorganise(first uint64, lost bool) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.backend.Commit() // a fork is refused while anything is pending
	ctx := context.Background()
	h, err := c.backend.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	from, err := c.backend.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(first-1))
	if err != nil {
		return err
	}
	if err := c.backend.Fork(from.Hash()); err != nil {
		return err
	}
	if lost {
		_ = c.backend.Fork(from.Hash()) // waits until the pool has taken up what was undone, and may complain of it
		c.backend.Rollback()
	}
	for range h.Number.Uint64() - first + 2 {
		c.backend.Commit()
	}
	return nil
}

// Dial connects an account. An empty journal is kept in memory.
func (c *Chain) Dial(t *testing.T, key *ecdsa.PrivateKey, journal string) *chain.Client {
	t.Helper()
	client, err := chain.Dial(t.Context(), chain.Config{RPC: c.RPC, Market: c.Market, Key: key, Journal: journal})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// Fund gives an account coins for gas, and MWT.
func (c *Chain) Fund(t *testing.T, who job.Address, amount job.Amount) {
	t.Helper()
	if err := c.bank.Pay(t.Context(), who, big.NewInt(1e18)); err != nil {
		t.Fatal(err)
	}
	if _, err := c.bank.SendToken(t.Context(), market.Transfer(who, amount)); err != nil {
		t.Fatal(err)
	}
}

// Plant puts code at an address, as whoever deployed it would have.
func (c *Chain) Plant(t *testing.T, key *ecdsa.PrivateKey, code []byte) job.Address {
	t.Helper()
	ctx, eth := t.Context(), c.bank.Eth()
	from := crypto.PubkeyToAddress(key.PublicKey)
	nonce, err := eth.PendingNonceAt(ctx, from)
	if err != nil {
		t.Fatal(err)
	}
	// PUSH2 size, DUP1, PUSH1 10, PUSH0, CODECOPY, PUSH0, RETURN: it leaves what follows it.
	creation := append([]byte{0x61, byte(len(code) >> 8), byte(len(code)), 0x80, 0x60, 10, 0x5f, 0x39, 0x5f, 0xf3}, code...)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(c.bank.ChainID()), &types.DynamicFeeTx{
		ChainID: c.bank.ChainID(), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e10), Gas: 1 << 23, Data: creation,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := eth.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	r, err := bind.WaitMined(ctx, eth, tx.Hash())
	if err != nil || r.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("planting %d bytes of code: %+v, %v", len(code), r, err)
	}
	return job.Address(r.ContractAddress)
}
