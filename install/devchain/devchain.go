// Package devchain runs go-ethereum's own dev chain as a practice chain: one block a second on disk, reached by JSON-RPC
// only, so that any Ethereum node can take its place.
package devchain

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	gethlog "github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/morphware/morphware/node/atomicfile"
)

// ChainID of every practice chain.
const ChainID = 1337

const gasLimit = 60_000_000

// Config of a practice chain.
type Config struct {
	Dir    string           // data folder; a chain that is there already goes on
	Port   int              // of HTTP JSON-RPC on 127.0.0.1; 0 is any
	Period uint64           // seconds between blocks; 0 is 1. Deadlines need blocks that come by themselves
	Funded []common.Address // accounts that hold coin for gas from the first block on; must not change later
	Log    io.Writer        // the chain's own log; nil discards it
}

// Chain is a running practice chain.
type Chain struct {
	stack *node.Node
}

// Start starts a chain, or goes on with the one in Dir. The state scheme keeps every block through a kill -9.
func Start(cfg Config) (*Chain, error) {
	if cfg.Period == 0 {
		cfg.Period = 1
	}
	out := cfg.Log
	if out == nil {
		out = io.Discard
	}
	gethlog.SetDefault(gethlog.NewLogger(gethlog.NewTerminalHandlerWithLevel(out, slog.LevelWarn, false)))

	nc := node.DefaultConfig
	nc.Name, nc.DataDir = "devchain", cfg.Dir
	nc.P2P = p2p.Config{NoDiscovery: true}
	nc.IPCPath = ""
	nc.HTTPHost, nc.HTTPPort = "127.0.0.1", cfg.Port
	nc.HTTPModules = []string{"eth", "net", "web3", "txpool", "debug"}
	nc.WSHost, nc.WSPort, nc.WSModules = "127.0.0.1", cfg.Port, nc.HTTPModules
	if cfg.Port == 0 {
		nc.WSHost = "" // two listeners on port 0 would get two ports
	}
	stack, err := node.New(&nc)
	if err != nil {
		return nil, fmt.Errorf("practice chain in %s: %w", cfg.Dir, err)
	}
	if err := assemble(stack, cfg); err != nil {
		stack.Close()
		return nil, fmt.Errorf("practice chain in %s: %w", cfg.Dir, err)
	}
	return &Chain{stack: stack}, nil
}

func assemble(stack *node.Node, cfg Config) error {
	ec := ethconfig.Defaults
	ec.NetworkId, ec.SyncMode = ChainID, ethconfig.FullSync
	ec.StateScheme, ec.NoPruning = "hash", true
	ec.Miner.GasCeil, ec.Miner.GasPrice = gasLimit, big.NewInt(1)
	ec.DatabaseCache, ec.TrieCleanCache, ec.TrieDirtyCache, ec.SnapshotCache = 32, 16, 16, 16
	ec.Genesis = genesis(cfg.Funded)
	backend, err := eth.New(stack, &ec)
	if err != nil {
		return err
	}
	logs := filters.NewFilterSystem(backend.APIBackend, filters.Config{LogCacheSize: ec.FilterLogCacheSize})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(logs)}})
	beacon, err := catalyst.NewSimulatedBeacon(cfg.Period, common.Address{}, backend)
	if err != nil {
		return err
	}
	stack.RegisterLifecycle(beacon)
	return stack.Start()
}

// genesis is the dev genesis on Osaka rules: the forks after it, which the dev chain switches on by default, are not
// those of any chain that tokens live on today.
func genesis(funded []common.Address) *core.Genesis {
	g := core.DeveloperGenesisBlock(gasLimit, nil)
	g.Config.ChainID = big.NewInt(ChainID)
	g.Config.BogotaTime = nil
	coin := new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)
	for _, a := range funded {
		g.Alloc[a] = types.Account{Balance: coin}
	}
	return g
}

// URL of the chain's JSON-RPC.
func (c *Chain) URL() string { return c.stack.HTTPEndpoint() }

// Close stops the chain with everything on disk.
func (c *Chain) Close() error { return c.stack.Close() }

// Run runs a chain until ctx ends and writes its URL to the file Dir/url once it answers.
func Run(ctx context.Context, cfg Config) error {
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return err
	}
	c, err := Start(cfg)
	if err != nil {
		return err
	}
	if err := atomicfile.Write(filepath.Join(cfg.Dir, "url"), []byte(c.URL()+"\n"), 0o600); err != nil {
		c.Close()
		return err
	}
	<-ctx.Done()
	done := make(chan error, 1)
	go func() { done <- c.Close() }()
	select {
	case err := <-done:
		return err
	case <-time.After(10 * time.Second):
		return fmt.Errorf("practice chain in %s did not stop within 10 s", cfg.Dir)
	}
}
