// Package deploy puts the token, its vesting and the market on an Ethereum chain. Nobody owns what it deploys; the key
// that pays has no part in it afterwards.
package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// Addresses is where the contracts are.
type Addresses struct {
	Token    job.Address `json:"token"`
	Vesting  job.Address `json:"vesting"`
	Market   job.Address `json:"market"`
	Recourse job.Address `json:"recourse"` // the market's other half; nobody calls it but the market
	Block    uint64      `json:"block"`    // the market's; no event of its is older
}

// Chain is what deploying asks of an Ethereum client. *ethclient.Client is one.
type Chain interface {
	ethereum.ChainIDReader
	ethereum.GasEstimator
	ethereum.GasPricer1559
	ethereum.PendingStateReader
	ethereum.TransactionSender
	HeaderByNumber(context.Context, *big.Int) (*types.Header, error)
	TransactionReceipt(context.Context, common.Hash) (*types.Receipt, error)
}

// Deploy deploys everything and waits until it is there. What is vested by then is released.
func Deploy(ctx context.Context, chain Chain, key *ecdsa.PrivateKey, p Params) (Addresses, error) {
	s, err := newSender(ctx, chain, key)
	if err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", err)
	}
	treasury, everyoneElse := common.Address(p.Treasury), common.Address(p.EveryoneElse)
	if treasury == (common.Address{}) {
		treasury = s.from
	}
	if everyoneElse == (common.Address{}) {
		everyoneElse = s.from
	}
	vesting := bindings.NewVesting()
	var at Addresses
	v, err := s.create(ctx, "vesting", bindings.VestingMetaData.Bin, vesting.PackConstructor(treasury, everyoneElse))
	if err != nil {
		return at, err
	}
	// The vesting contract makes the token: its first creation.
	token := crypto.CreateAddress(v, 1)
	recourse, err := s.create(ctx, "recourse", bindings.RecourseMetaData.Bin, bindings.NewRecourse().PackConstructor(token, p.Market))
	if err != nil {
		return at, err
	}
	market, err := s.create(ctx, "market", bindings.MarketMetaData.Bin, bindings.NewMarket().PackConstructor(token, p.Market, recourse))
	if err != nil {
		return at, err
	}
	at = Addresses{Token: job.Address(token), Vesting: job.Address(v), Market: job.Address(market), Recourse: job.Address(recourse)}
	// The estimate would run on a chain that has no vesting contract yet, so the limit is ours.
	if err := s.send(ctx, "release", &v, vesting.PackRelease(), 1_000_000); err != nil {
		return at, err
	}
	at.Block, err = s.wait(ctx)
	return at, err
}

type sender struct {
	chain Chain
	key   *ecdsa.PrivateKey
	from  common.Address
	id    *big.Int
	nonce uint64
	tip   *big.Int
	fee   *big.Int
	sent  []sent
}

type sent struct {
	what string
	hash common.Hash
}

func newSender(ctx context.Context, chain Chain, key *ecdsa.PrivateKey) (*sender, error) {
	s := &sender{chain: chain, key: key, from: crypto.PubkeyToAddress(key.PublicKey)}
	var err error
	if s.id, err = chain.ChainID(ctx); err != nil {
		return nil, fmt.Errorf("chain id: %w", err)
	}
	if s.nonce, err = chain.PendingNonceAt(ctx, s.from); err != nil {
		return nil, fmt.Errorf("nonce of %s: %w", s.from, err)
	}
	if s.tip, err = chain.SuggestGasTipCap(ctx); err != nil {
		return nil, fmt.Errorf("tip: %w", err)
	}
	head, err := chain.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("head: %w", err)
	}
	if head.BaseFee == nil {
		return nil, errors.New("the chain has no base fee: it is older than the London rules\nhint: the contracts need Osaka's")
	}
	s.fee = new(big.Int).Add(s.tip, new(big.Int).Lsh(head.BaseFee, 1))
	return s, nil
}

func (s *sender) create(ctx context.Context, what, code string, args []byte) (common.Address, error) {
	at := crypto.CreateAddress(s.from, s.nonce)
	return at, s.send(ctx, what, nil, append(common.FromHex(code), args...), 0)
}

// send sends without waiting, so that all may go into one block. A limit of zero is estimated.
func (s *sender) send(ctx context.Context, what string, to *common.Address, data []byte, limit uint64) error {
	if limit == 0 {
		estimate, err := s.chain.EstimateGas(ctx, ethereum.CallMsg{From: s.from, To: to, Data: data})
		if err != nil {
			return fmt.Errorf("deploy %s: estimate gas: %w", what, err)
		}
		limit = estimate + estimate/20
	}
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(s.id), &types.DynamicFeeTx{
		ChainID: s.id, Nonce: s.nonce, GasTipCap: s.tip, GasFeeCap: s.fee, Gas: limit, To: to, Data: data,
	})
	if err != nil {
		return fmt.Errorf("deploy %s: sign: %w", what, err)
	}
	if err := s.chain.SendTransaction(ctx, tx); err != nil {
		return fmt.Errorf("deploy %s: send: %w", what, err)
	}
	s.nonce++
	s.sent = append(s.sent, sent{what, tx.Hash()})
	return nil
}

// wait waits for every receipt and returns the block of the last creation.
func (s *sender) wait(ctx context.Context) (block uint64, err error) {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for _, tx := range s.sent {
		for {
			r, err := s.chain.TransactionReceipt(ctx, tx.hash)
			if err == nil {
				if r.Status != types.ReceiptStatusSuccessful {
					return 0, fmt.Errorf("deploy %s: transaction %s failed", tx.what, tx.hash)
				}
				if r.ContractAddress != (common.Address{}) {
					block = r.BlockNumber.Uint64()
				}
				break
			}
			// A node that has just started says the latter of blocks it has yet to index.
			if !errors.Is(err, ethereum.NotFound) && !strings.Contains(err.Error(), "transaction indexing is in progress") {
				return 0, fmt.Errorf("deploy %s: receipt of %s: %w", tx.what, tx.hash, err)
			}
			select {
			case <-ctx.Done():
				return 0, fmt.Errorf("deploy %s: wait for %s: %w", tx.what, tx.hash, context.Cause(ctx))
			case <-tick.C:
			}
		}
	}
	return block, nil
}
