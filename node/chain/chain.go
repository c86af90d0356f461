// Package chain is the one door to the Ethereum node: it reads the market, follows its facts in order and sends
// transactions that survive a restart. It decides nothing, and it reads time from block headers only.
package chain

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
)

// Config says which chain, which market and whose key.
type Config struct {
	RPC     string            // an Ethereum node's JSON-RPC address, http or ws
	ChainID uint64            // the chain it must be; 0: any
	Market  job.Address       // the market contract
	Key     *ecdsa.PrivateKey // signs; nil reads only
	Journal string            // folder of the transactions that are under way
	Depth   uint64            // blocks that must lie on top of one before its facts are told; 0: none

	// Patience is how long a transaction may wait to be mined until it is offered at a higher fee. 0: 12 s, a slot of
	// Ethereum's main chain.
	Patience time.Duration
	Log      *slog.Logger // nil: silent
}

// Client reads the market and sends for one account. It is safe for concurrent use, but one account must have one
// Client, in one process: nonces are counted here.
type Client struct {
	eth      *ethclient.Client
	key      *ecdsa.PrivateKey
	self     common.Address
	market   common.Address
	token    common.Address
	chainID  *big.Int
	depth    uint64
	patience time.Duration
	signer   types.Signer
	log      *slog.Logger
	abi      *bindings.IMarket

	journal *journal // what was signed and may yet have to be sent again

	sending sync.Mutex // one at a time sends, in the order of nonces
	next    uint64     // guarded by sending: the nonce of the next transaction

	overrides atomic.Bool // the node takes block overrides in eth_estimateGas
}

// pollEvery is how often the head is asked for. Blocks come every second on a practice chain and every twelve on the main
// one, so a fifth of a second adds little to either.
const pollEvery = 200 * time.Millisecond

// answerIn is how long a request over HTTP may go without its answer. A connection that a middlebox forgot stays open and
// silent for ever; without a bound, whoever waits for it waits with it.
const answerIn = 30 * time.Second

// Dial connects, compares the market at the address with the code of this release, so that no money goes to a stranger's
// contract, and takes up the transactions that a previous run left under way. It returns an error at once when the node
// does not answer, and a deploy.ErrUnknownCode when the market is not ours.
func Dial(ctx context.Context, c Config) (*Client, error) {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	conn, err := rpc.DialOptions(ctx, c.RPC, rpc.WithHTTPClient(&http.Client{Timeout: answerIn}))
	if err != nil {
		return nil, fmt.Errorf("connect to the chain at %s: %w\nhint: start an Ethereum node, or name another with --rpc", c.RPC, err)
	}
	eth := ethclient.NewClient(conn)
	client := &Client{eth: eth, key: c.Key, market: common.Address(c.Market), log: c.Log, abi: bindings.NewIMarket(), depth: c.Depth, patience: cmp.Or(c.Patience, slot)}
	client.overrides.Store(true)
	if err := client.open(ctx, c); err != nil {
		eth.Close()
		return nil, err
	}
	return client, nil
}

func (c *Client) open(ctx context.Context, cfg Config) error {
	id, err := c.eth.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask %s for its chain id: %w\nhint: start an Ethereum node, or name another with --rpc", cfg.RPC, err)
	}
	if cfg.ChainID != 0 && id.Cmp(new(big.Int).SetUint64(cfg.ChainID)) != 0 {
		return fmt.Errorf("%s is chain %v, and not %d\nhint: name a node of chain %[3]d with --rpc, or another chain with --chain-id", cfg.RPC, id, cfg.ChainID)
	}
	c.chainID, c.signer = id, types.LatestSignerForChainID(id)
	found, err := deploy.VerifyMarket(ctx, c.eth, cfg.Market)
	if err != nil {
		return fmt.Errorf("the market at %v on chain %v is refused: %w", cfg.Market, id, err)
	}
	c.token = common.Address(found.Token)
	if cfg.Key == nil {
		return nil
	}
	c.self = crypto.PubkeyToAddress(cfg.Key.PublicKey)
	first, err := c.eth.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return fmt.Errorf("read the chain's first block: %w", err)
	}
	if c.journal, err = openJournal(cfg.Journal, id, first.Hash(), c.self); err != nil {
		return fmt.Errorf("open the journal of transactions: %w", err)
	}
	return c.resume(ctx)
}

// Close ends the connection. Transactions under way stay in the journal.
func (c *Client) Close() { c.eth.Close() }

// Address is the account that signs.
func (c *Client) Address() job.Address { return job.Address(c.self) }

// Market is the market contract.
func (c *Client) Market() job.Address { return job.Address(c.market) }

// Token is the MWT contract.
func (c *Client) Token() job.Address { return job.Address(c.token) }

// ChainID names the chain.
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Eth is the connection itself, for what the market does not cover.
func (c *Client) Eth() *ethclient.Client { return c.eth }

// State is a job's state at the latest block.
func (c *Client) State(ctx context.Context, id job.ID) (bindings.IMarketState, error) {
	return c.state(ctx, id, nil)
}

// StateAt is a job's state at a block, which must be a recent one: it goes with the facts up to that block, and with no
// later ones.
func (c *Client) StateAt(ctx context.Context, id job.ID, block uint64) (bindings.IMarketState, error) {
	return c.state(ctx, id, new(big.Int).SetUint64(block))
}

func (c *Client) state(ctx context.Context, id job.ID, block *big.Int) (bindings.IMarketState, error) {
	s, err := readAt(ctx, c, block, c.abi.PackStateOf(id), c.abi.UnpackStateOf)
	if err != nil {
		return s, fmt.Errorf("read the state of job %s: %w", id.Short(), err)
	}
	return s, nil
}

// Account is an account's standing in the market.
func (c *Client) Account(ctx context.Context, who job.Address) (bindings.IMarketAccount, error) {
	a, err := read(ctx, c, c.abi.PackAccount(common.Address(who)), c.abi.UnpackAccount)
	if err != nil {
		return a, fmt.Errorf("read the account %v: %w", who, err)
	}
	return a, nil
}

// Params are what is the same for every job of the market.
func (c *Client) Params(ctx context.Context) (bindings.IMarketParams, error) {
	p, err := read(ctx, c, c.abi.PackParams(), c.abi.UnpackParams)
	if err != nil {
		return p, fmt.Errorf("read the market's parameters: %w", err)
	}
	return p, nil
}

// SealSlot is the value in a bidder's seal slot: 0 never used, 1 free, anything else taken.
func (c *Client) SealSlot(ctx context.Context, who job.Address, slot uint8) ([32]byte, error) {
	v, err := read(ctx, c, c.abi.PackSealSlot(common.Address(who), slot), c.abi.UnpackSealSlot)
	if err != nil {
		return v, fmt.Errorf("read seal slot %d of %v: %w", slot, who, err)
	}
	return v, nil
}

// balanceOf and allowance are ERC-20's; two selectors do not need a binding.
var erc20 = struct{ balanceOf, allowance []byte }{
	crypto.Keccak256([]byte("balanceOf(address)"))[:4],
	crypto.Keccak256([]byte("allowance(address,address)"))[:4],
}

// BalanceOf is what an account holds of the token outside the market.
func (c *Client) BalanceOf(ctx context.Context, who job.Address) (job.Amount, error) {
	return c.tokens(ctx, "balance", append(erc20.balanceOf[:4:4], common.LeftPadBytes(who[:], 32)...))
}

// Allowance is what the market may still take from an account.
func (c *Client) Allowance(ctx context.Context, who job.Address) (job.Amount, error) {
	data := append(erc20.allowance[:4:4], common.LeftPadBytes(who[:], 32)...)
	return c.tokens(ctx, "allowance", append(data, common.LeftPadBytes(c.market[:], 32)...))
}

func (c *Client) tokens(ctx context.Context, what string, data []byte) (job.Amount, error) {
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &c.token, Data: data}, nil)
	if err == nil && len(out) != 32 {
		err = fmt.Errorf("%d bytes instead of 32", len(out))
	}
	if err != nil {
		return job.Amount{}, fmt.Errorf("read the %s from the token at %v: %w", what, c.token, err)
	}
	return job.Wei(new(big.Int).SetBytes(out)), nil
}

// Gas is what an account holds of the chain's own coin, in wei.
func (c *Client) Gas(ctx context.Context, who job.Address) (*big.Int, error) {
	n, err := c.eth.BalanceAt(ctx, common.Address(who), nil)
	if err != nil {
		return nil, fmt.Errorf("read the coins of %v: %w", who, err)
	}
	return n, nil
}

// read calls a view of the market and unpacks what it returns.
func read[T any](ctx context.Context, c *Client, data []byte, unpack func([]byte) (T, error)) (T, error) {
	return readAt(ctx, c, nil, data, unpack)
}

// readAt is read at a block; nil is the latest.
func readAt[T any](ctx context.Context, c *Client, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var zero T
	out, err := c.eth.CallContract(ctx, ethereum.CallMsg{To: &c.market, Data: data}, block)
	if err != nil {
		return zero, err
	}
	if len(out) == 0 {
		return zero, errors.New("there is no market at the address")
	}
	return unpack(out)
}
