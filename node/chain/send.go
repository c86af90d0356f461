package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// Receipt proves a transaction.
type Receipt struct {
	Tx      job.Hash
	Block   uint64
	GasUsed uint64
}

const (
	gasCap     = 16_777_216       // EIP-7825: no transaction may ask for more
	resendIn   = 12 * time.Second // a transaction that is not mined by then is sent again, at a higher fee
	mostResent = 8                // versions of one transaction; the fee has then more than doubled
)

// Send simulates a call of the market, signs and sends it, and waits until it is mined. A call that the market refuses
// costs nothing: the error is then a *market.Refused. When ctx ends first, the transaction may still be mined.
func (c *Client) Send(ctx context.Context, call market.Call) (Receipt, error) {
	return c.transact(ctx, c.market, call, new(big.Int))
}

// SendToken is Send for the token.
func (c *Client) SendToken(ctx context.Context, call market.Call) (Receipt, error) {
	return c.transact(ctx, c.token, call, new(big.Int))
}

// Pay sends some of the chain's own coin.
func (c *Client) Pay(ctx context.Context, to job.Address, wei *big.Int) error {
	_, err := c.transact(ctx, common.Address(to), market.Call{Name: "payment"}, wei)
	return err
}

func (c *Client) transact(ctx context.Context, to common.Address, call market.Call, value *big.Int) (Receipt, error) {
	if c.key == nil {
		return Receipt{}, fmt.Errorf("send %s: this connection has no key", call.Name)
	}
	gas, err := c.simulate(ctx, to, call, value)
	if err != nil {
		return Receipt{}, fmt.Errorf("send %s: %w", call.Name, err)
	}
	tip, base, err := c.fees(ctx)
	if err != nil {
		return Receipt{}, fmt.Errorf("send %s: %w", call.Name, err)
	}
	nonce, err := c.submit(ctx, call.Name, &types.DynamicFeeTx{
		ChainID: c.chainID, GasTipCap: tip, GasFeeCap: sum(tip, base, base), Gas: gas, To: &to, Data: call.Data, Value: value,
	})
	if err != nil {
		return Receipt{}, fmt.Errorf("send %s: %w", call.Name, err)
	}
	r, tx, err := c.await(ctx, nonce)
	if err != nil {
		return Receipt{}, fmt.Errorf("wait for %s (nonce %d): %w", call.Name, nonce, err)
	}
	out := Receipt{Tx: job.Hash(r.TxHash), Block: r.BlockNumber.Uint64(), GasUsed: r.GasUsed}
	if r.Status != types.ReceiptStatusSuccessful {
		return out, fmt.Errorf("send %s: mined in block %d but refused: %w", call.Name, out.Block, c.why(ctx, to, tx, r.BlockNumber))
	}
	return out, nil
}

// simulate asks what the call would cost in the next block, at the earliest time that block can bear. What it returns
// leaves room: the same call costs more when another one, ahead of it in the block, makes it the last of its phase.
func (c *Client) simulate(ctx context.Context, to common.Address, call market.Call, value *big.Int) (uint64, error) {
	h, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("read the latest block: %w", err)
	}
	msg := map[string]any{"from": c.self, "to": to, "input": hexutil.Bytes(call.Data), "value": (*hexutil.Big)(value)}
	var gas hexutil.Uint64
	if c.overrides() {
		next := map[string]any{"number": (*hexutil.Big)(new(big.Int).Add(h.Number, big.NewInt(1))), "time": hexutil.Uint64(h.Time + 1)}
		err = c.eth.Client().CallContext(ctx, &gas, "eth_estimateGas", msg, hexutil.EncodeBig(h.Number), struct{}{}, next)
		if unsupported(err) {
			c.mu.Lock()
			c.overrule = false
			c.mu.Unlock()
		}
	}
	if !c.overrides() {
		err = c.eth.Client().CallContext(ctx, &gas, "eth_estimateGas", msg, "latest")
	}
	if err != nil {
		return 0, refusal(err)
	}
	return min(2*uint64(gas)+300_000, gasCap), nil
}

func (c *Client) overrides() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.overrule
}

// unsupported says that the node does not know the fourth parameter: invalid params, by JSON-RPC's number.
func unsupported(err error) bool {
	var e rpc.Error
	return errors.As(err, &e) && e.ErrorCode() == -32602
}

// refusal decodes a revert, where that is what the error is.
func refusal(err error) error {
	var e rpc.DataError
	if errors.As(err, &e) {
		if s, ok := e.ErrorData().(string); ok {
			if data, bad := hexutil.Decode(s); bad == nil && len(data) >= 4 {
				return market.Refusal(data)
			}
		}
	}
	if strings.Contains(err.Error(), "insufficient funds") {
		return fmt.Errorf("%w\nhint: the account has too little of the chain's own coin to pay for gas", err)
	}
	return err
}

// fees are what validators of the chain want at the moment: a tip, and the base fee of the latest block.
func (c *Client) fees(ctx context.Context) (tip, base *big.Int, err error) {
	if tip, err = c.eth.SuggestGasTipCap(ctx); err != nil {
		return nil, nil, fmt.Errorf("ask for the usual tip: %w", err)
	}
	h, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("read the latest block: %w", err)
	}
	if h.BaseFee == nil {
		return tip, new(big.Int), nil
	}
	return tip, h.BaseFee, nil
}

// submit gives the transaction the next nonce, writes it down and sends it. After an error nothing was sent.
func (c *Client) submit(ctx context.Context, name string, tx *types.DynamicFeeTx) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for try := 0; ; try++ {
		tx.Nonce = c.next
		signed, err := types.SignNewTx(c.key, c.signer, tx)
		if err != nil {
			return 0, fmt.Errorf("sign: %w", err)
		}
		in := &intent{Nonce: c.next, Name: name}
		if err := in.add(signed); err != nil {
			return 0, err
		}
		if err := c.journal.put(in); err != nil {
			return 0, fmt.Errorf("write the journal of transactions: %w", err)
		}
		err = c.eth.SendTransaction(ctx, signed)
		switch {
		case err == nil || strings.Contains(err.Error(), "already known"):
		case !answered(err):
			// The node may have taken it or not, and it is written down: whoever waits sends it again.
			c.log.Warn("sending a transaction was cut short", "call", name, "nonce", c.next, "err", err)
		default:
			if err := errors.Join(err, c.journal.drop(c.next)); strings.Contains(err.Error(), "nonce too low") && try < 3 {
				// Something else sent with this key. Go on from where the chain is.
				n, bad := c.eth.PendingNonceAt(ctx, c.self)
				if bad != nil {
					return 0, fmt.Errorf("read the nonce: %w", bad)
				}
				c.next = n
				continue
			}
			return 0, refusal(err)
		}
		c.next++
		return tx.Nonce, nil
	}
}

// answered says that the node itself refused, as opposed to not having been reached.
func answered(err error) bool {
	var e rpc.Error
	return errors.As(err, &e)
}

// await waits for the receipt of a nonce, whichever version was mined, and sends again what is not mined in time: this
// transaction and those ahead of it, which hold it up.
func (c *Client) await(ctx context.Context, nonce uint64) (*types.Receipt, *types.Transaction, error) {
	again := time.NewTicker(resendIn)
	defer again.Stop()
	for {
		c.mu.Lock()
		in := c.journal.under[nonce]
		c.mu.Unlock()
		if in == nil {
			return nil, nil, errors.New("it is no longer in the journal")
		}
		r, tx, err := c.mined(ctx, in)
		if r != nil {
			if err := c.forget(nonce); err != nil {
				return nil, nil, fmt.Errorf("write the journal of transactions: %w", err)
			}
			return r, tx, nil
		}
		if err != nil && ctx.Err() == nil {
			c.log.Debug("asking for a receipt failed", "nonce", nonce, "err", err)
		}
		select {
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		case <-again.C:
			if n, err := c.eth.NonceAt(ctx, c.self, nil); err == nil && n > nonce {
				if r, _, err := c.mined(ctx, in); err == nil && r == nil {
					return nil, nil, errors.Join(errors.New("another transaction of this account took its place; is the key in use elsewhere?"), c.forget(nonce))
				}
				continue
			}
			c.resend(ctx, nonce)
		case <-time.After(pollEvery / 2):
		}
	}
}

func (c *Client) forget(nonce uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.journal.drop(nonce)
}

// mined looks for the receipt of any version.
func (c *Client) mined(ctx context.Context, in *intent) (*types.Receipt, *types.Transaction, error) {
	c.mu.Lock()
	txs := in.txs[:len(in.txs):len(in.txs)]
	c.mu.Unlock()
	for _, tx := range txs {
		r, err := c.eth.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return r, tx, nil
		}
		if !errors.Is(err, ethereum.NotFound) && !strings.Contains(err.Error(), "indexing") {
			return nil, nil, err
		}
	}
	return nil, nil, nil
}

// resend offers every transaction up to a nonce again, each at a fee that is an eighth higher, because a pool replaces
// one only for a tenth more. Failures are left to the next time.
func (c *Client) resend(ctx context.Context, nonce uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, in := range c.journal.upTo(nonce) {
		// The last version may never have arrived; if it has, this is refused and harms nothing.
		err := c.eth.SendTransaction(ctx, in.last())
		if err == nil || len(in.txs) >= mostResent || !answered(err) || strings.Contains(err.Error(), "nonce too low") {
			continue
		}
		old := in.last()
		tx, err := types.SignNewTx(c.key, c.signer, &types.DynamicFeeTx{
			ChainID: c.chainID, Nonce: in.Nonce, Gas: old.Gas(), To: old.To(), Data: old.Data(), Value: old.Value(),
			GasTipCap: eighthMore(old.GasTipCap()), GasFeeCap: eighthMore(old.GasFeeCap()),
		})
		if err == nil {
			err = in.add(tx)
		}
		if err == nil {
			err = c.journal.put(in)
		}
		if err == nil {
			err = c.eth.SendTransaction(ctx, tx)
		}
		c.log.Info("sent a transaction again at a higher fee", "call", in.Name, "nonce", in.Nonce, "err", err)
	}
}

// resume takes up what a previous run left: it forgets what was mined meanwhile and sends the rest again.
func (c *Client) resume(ctx context.Context) error {
	mined, err := c.eth.NonceAt(ctx, c.self, nil)
	if err != nil {
		return fmt.Errorf("read the nonce: %w", err)
	}
	if c.next, err = c.eth.PendingNonceAt(ctx, c.self); err != nil {
		return fmt.Errorf("read the nonce: %w", err)
	}
	c.next = max(c.next, mined)
	for _, in := range c.journal.upTo(^uint64(0) >> 1) {
		if in.Nonce < mined {
			if err := c.journal.drop(in.Nonce); err != nil {
				return fmt.Errorf("write the journal of transactions: %w", err)
			}
			continue
		}
		if in.Nonce > c.next {
			// There is a gap below it: the chain is not the one it was written for (a practice chain that began
			// anew). It can never be mined, and must not hold up what is to come.
			c.log.Warn("dropped a transaction that the chain cannot take", "call", in.Name, "nonce", in.Nonce)
			if err := c.journal.drop(in.Nonce); err != nil {
				return fmt.Errorf("write the journal of transactions: %w", err)
			}
			continue
		}
		err := c.eth.SendTransaction(ctx, in.last())
		c.log.Info("took up a transaction of the last run", "call", in.Name, "nonce", in.Nonce, "answer", err)
		c.next = max(c.next, in.Nonce+1)
	}
	return nil
}

// Settle waits until everything that was under way when Dial returned is mined, so that what is decided next is decided
// on its outcome.
func (c *Client) Settle(ctx context.Context) error {
	if c.key == nil {
		return nil
	}
	c.mu.Lock()
	left := c.journal.upTo(c.next)
	c.mu.Unlock()
	for _, in := range left {
		if _, _, err := c.await(ctx, in.Nonce); err != nil {
			return fmt.Errorf("wait for %s (nonce %d) of the last run: %w", in.Name, in.Nonce, err)
		}
	}
	return nil
}

// why runs a transaction that was mined and failed again, on the state before its block, for the reason.
func (c *Client) why(ctx context.Context, to common.Address, tx *types.Transaction, block *big.Int) error {
	msg := ethereum.CallMsg{From: c.self, To: &to, Data: tx.Data(), Gas: tx.Gas()}
	if _, err := c.eth.CallContract(ctx, msg, block); err != nil {
		return refusal(err)
	}
	if _, err := c.eth.CallContract(ctx, msg, new(big.Int).Sub(block, big.NewInt(1))); err != nil {
		return refusal(err)
	}
	return errors.New("the reason can no longer be seen")
}

func eighthMore(n *big.Int) *big.Int {
	more := new(big.Int).Rsh(n, 3)
	return more.Add(more, n).Add(more, big.NewInt(1))
}

func sum(ns ...*big.Int) *big.Int {
	out := new(big.Int)
	for _, n := range ns {
		out.Add(out, n)
	}
	return out
}
