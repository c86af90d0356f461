package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

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

// gasCap is the most gas that a transaction may ask for, by EIP-7825.
const gasCap = 16_777_216

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
	if c.overrides.Load() {
		next := map[string]any{"number": (*hexutil.Big)(new(big.Int).Add(h.Number, big.NewInt(1))), "time": hexutil.Uint64(h.Time + 1)}
		err = c.eth.Client().CallContext(ctx, &gas, "eth_estimateGas", msg, hexutil.EncodeBig(h.Number), struct{}{}, next)
		if unsupported(err) {
			c.overrides.Store(false)
		}
	}
	if !c.overrides.Load() {
		err = c.eth.Client().CallContext(ctx, &gas, "eth_estimateGas", msg, "latest")
	}
	if err != nil {
		return 0, refusal(err)
	}
	return min(2*uint64(gas)+300_000, gasCap), nil
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

func sum(ns ...*big.Int) *big.Int {
	out := new(big.Int)
	for _, n := range ns {
		out.Add(out, n)
	}
	return out
}
