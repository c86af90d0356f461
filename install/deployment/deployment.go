// Package deployment puts the contracts on any Ethereum chain and remembers where, so that gateways and nodes can be told.
package deployment

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
	"github.com/morphware/morphware/node/wallet"
)

// Record is a deployments file.
type Record struct {
	ChainID  uint64           `json:"chain_id"`
	Deployer job.Address      `json:"deployer"`
	Params   string           `json:"params"` // "main" or "practice"
	At       deploy.Addresses `json:"contracts"`
}

// Config of a deployment.
type Config struct {
	RPC      string
	Wallet   string // folder of the account that pays the gas; made on first use
	Practice bool   // short windows, small stake
	File     string // the deployments file
}

// Account is the address that pays, so that a person can fund it before deploying.
func Account(walletDir string) (job.Address, error) {
	w, err := wallet.Open(walletDir, "")
	if err != nil {
		return job.Address{}, err
	}
	return w.Address(), nil
}

// Deploy deploys and writes the deployments file. A file that is there already is never overwritten: it may be the only
// word of where tokens are.
func Deploy(ctx context.Context, c Config) (Record, error) {
	var r Record
	if _, err := os.Stat(c.File); !errors.Is(err, fs.ErrNotExist) {
		return r, fmt.Errorf("%s is there already\nhint: --verify compares what is on the chain with it; --out names another file", c.File)
	}
	w, err := wallet.Open(c.Wallet, "")
	if err != nil {
		return r, err
	}
	client, err := ethclient.DialContext(ctx, c.RPC)
	if err != nil {
		return r, fmt.Errorf("chain at %s: %w", c.RPC, err)
	}
	defer client.Close()
	id, err := client.ChainID(ctx)
	if err != nil {
		return r, fmt.Errorf("chain at %s: %w", c.RPC, err)
	}
	params, name := deploy.MainParams(), "main"
	if c.Practice {
		params, name = deploy.PracticeParams(), "practice"
	}
	r = Record{ChainID: id.Uint64(), Deployer: w.Address(), Params: name}
	if r.At, err = deploy.Deploy(ctx, client, w.Key(), params); err != nil {
		return r, fmt.Errorf("%w\nhint: account %v pays the gas; is it funded?", err, w.Address())
	}
	return r, r.write(c.File)
}

func (r Record) write(file string) error {
	b, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return atomicfile.Write(file, append(b, '\n'), 0o600)
}

// Read reads a deployments file.
func Read(file string) (r Record, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return r, err
	}
	if err := json.Unmarshal(b, &r); err != nil {
		return r, fmt.Errorf("%s: %w", file, err)
	}
	return r, nil
}

// Verify compares the code on the chain with ours, at the addresses of a deployments file.
func Verify(ctx context.Context, rpc, file string) (Record, error) {
	r, err := Read(file)
	if err != nil {
		return r, err
	}
	client, err := ethclient.DialContext(ctx, rpc)
	if err != nil {
		return r, fmt.Errorf("chain at %s: %w", rpc, err)
	}
	defer client.Close()
	id, err := client.ChainID(ctx)
	if err != nil {
		return r, fmt.Errorf("chain at %s: %w", rpc, err)
	}
	if id.Uint64() != r.ChainID {
		return r, fmt.Errorf("%s is of chain %d, but %s is chain %v", file, r.ChainID, rpc, id)
	}
	return r, deploy.Verify(ctx, client, r.At)
}
