package practice

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/atomicfile"
	"github.com/morphware/morphware/node/wallet"
)

// bank deploys the contracts and hands out first tokens. On a practice chain it holds all there is.
type bank struct {
	wallet *wallet.Wallet
	client *ethclient.Client
	chain  *big.Int
	token  job.Address
	nonce  uint64
	sent   []common.Hash
}

// coin is what a new account gets for gas: a thousand of the chain's own coin.
var coin = new(big.Int).Exp(big.NewInt(10), big.NewInt(21), nil)

func openBank(dir string) (*bank, error) {
	w, err := wallet.Open(dir, "", wallet.Practice)
	if err != nil {
		return nil, fmt.Errorf("wallet of the practice bank: %w", err)
	}
	return &bank{wallet: w}, nil
}

// accountIn is the account of the member that lives in home, made on first use.
func accountIn(home string) (job.Address, error) {
	w, err := wallet.Open(filepath.Join(home, "wallet"), "", wallet.Practice)
	if err != nil {
		return job.Address{}, err
	}
	return w.Address(), nil
}

func (b *bank) address() job.Address { return b.wallet.Address() }

func (b *bank) dial(ctx context.Context, url string) (err error) {
	if b.client, err = ethclient.DialContext(ctx, url); err != nil {
		return fmt.Errorf("practice chain at %s: %w", url, err)
	}
	if b.chain, err = b.client.ChainID(ctx); err != nil {
		return fmt.Errorf("practice chain at %s: %w", url, err)
	}
	return nil
}

func (b *bank) close() { b.client.Close() }

// deploy deploys the contracts once for each folder and remembers where they are.
func (b *bank) deploy(ctx context.Context, dir string) (uint64, deploy.Addresses, error) {
	path := filepath.Join(dir, "contracts.json")
	var at deploy.Addresses
	raw, err := os.ReadFile(path)
	switch {
	case err == nil:
		err = json.Unmarshal(raw, &at)
	case errors.Is(err, fs.ErrNotExist):
		if at, err = deploy.Deploy(ctx, b.client, b.wallet.Key(), deploy.PracticeParams()); err != nil {
			return 0, at, fmt.Errorf("deploy the contracts: %w", err)
		}
		if raw, err = json.MarshalIndent(at, "", "  "); err == nil {
			err = atomicfile.Write(path, append(raw, '\n'), 0o600)
		}
	}
	b.token = at.Token
	return b.chain.Uint64(), at, err
}

// give sends coin and a share of MWT to those accounts that have no coin yet, all in one block, and waits for the receipts.
func (b *bank) give(ctx context.Context, share func(job.Address) job.Amount, accounts []job.Address) (err error) {
	if b.nonce, err = b.client.PendingNonceAt(ctx, common.Address(b.address())); err != nil {
		return err
	}
	for _, to := range accounts {
		has, err := b.client.BalanceAt(ctx, common.Address(to), nil)
		if err != nil {
			return err
		}
		if has.Sign() > 0 {
			continue
		}
		if err := b.send(ctx, to, coin, nil); err != nil {
			return err
		}
		if err := b.send(ctx, b.token, nil, market.Transfer(to, share(to)).Data); err != nil {
			return err
		}
	}
	for _, tx := range b.sent {
		if err := b.mined(ctx, tx); err != nil {
			return err
		}
	}
	b.sent = nil
	return nil
}

func (b *bank) send(ctx context.Context, to job.Address, value *big.Int, data []byte) error {
	head, err := b.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	tip := big.NewInt(1_000_000_000)
	address := common.Address(to)
	tx, err := types.SignNewTx(b.wallet.Key(), types.LatestSignerForChainID(b.chain), &types.DynamicFeeTx{
		ChainID: b.chain, Nonce: b.nonce, To: &address, Value: value, Data: data, Gas: 100_000,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1)),
	})
	if err != nil {
		return err
	}
	if err := b.client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	b.nonce++
	b.sent = append(b.sent, tx.Hash())
	return nil
}

func (b *bank) mined(ctx context.Context, tx common.Hash) error {
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		r, err := b.client.TransactionReceipt(ctx, tx)
		if err == nil && r.Status == types.ReceiptStatusFailed {
			return fmt.Errorf("transaction %v failed", tx)
		}
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("transaction %v: %w", tx, ctx.Err())
		case <-tick.C:
		}
	}
}
