package chain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	slot       = 12 * time.Second // of Ethereum's main chain
	mostRaised = 8                // versions of one transaction; the fee has then more than doubled
	undoable   = 64               // blocks on top of a transaction until it is forgotten: two epochs, when Ethereum's are final
)

// submit gives the transaction the next nonce, writes it down and sends it. After an error nothing was sent.
func (c *Client) submit(ctx context.Context, name string, tx *types.DynamicFeeTx) (uint64, error) {
	c.sending.Lock()
	defer c.sending.Unlock()
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
			c.journal.arrive(in)
		case !answered(err):
			// The node may have taken it or not, and it is written down: it is offered again until the node answers.
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

// await waits for the receipt of a nonce, whichever version was mined. Meanwhile it offers what may not have arrived, and
// raises the fee of what is not mined in time: of this transaction and of those ahead of it, which hold it up.
func (c *Client) await(ctx context.Context, nonce uint64) (*types.Receipt, *types.Transaction, error) {
	raise := time.NewTicker(c.patience)
	defer raise.Stop()
	for {
		in := c.journal.find(nonce)
		if in == nil {
			return nil, nil, errors.New("it is no longer in the journal")
		}
		r, tx, err := c.mined(ctx, in)
		switch {
		case r != nil:
			if err := c.journal.mined(nonce, r.BlockNumber.Uint64()); err != nil {
				return nil, nil, fmt.Errorf("write the journal of transactions: %w", err)
			}
			return r, tx, nil
		case err == nil:
			c.offer(ctx, nonce)
		case ctx.Err() == nil:
			c.log.Debug("asking for a receipt failed", "nonce", nonce, "err", err)
		}
		select {
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		case <-raise.C:
			if n, err := c.eth.NonceAt(ctx, c.self, nil); err == nil && n > nonce {
				if r, _, err := c.mined(ctx, in); err == nil && r == nil {
					return nil, nil, errors.Join(errors.New("another transaction of this account took its place; is the key in use elsewhere?"), c.journal.drop(nonce))
				}
				continue
			}
			c.raise(ctx, nonce)
		case <-time.After(pollEvery / 2):
		}
	}
}

// mined looks for the receipt of any version.
func (c *Client) mined(ctx context.Context, in *intent) (*types.Receipt, *types.Transaction, error) {
	for _, tx := range c.journal.versions(in) {
		r, err := c.eth.TransactionReceipt(ctx, tx.Hash())
		if err == nil {
			return r, tx, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, nil, err
		}
	}
	return nil, nil, nil
}

// offer sends whatever up to a nonce the node has not answered for, lowest first: a connection that was cut does not say
// whether the transaction arrived, and to send it twice harms nothing.
func (c *Client) offer(ctx context.Context, nonce uint64) {
	c.sending.Lock()
	defer c.sending.Unlock()
	for _, in := range c.journal.under(nonce) {
		if c.journal.arrived(in) {
			continue
		}
		err := c.eth.SendTransaction(ctx, in.last())
		if err != nil && !answered(err) {
			return // the node is still away
		}
		c.journal.arrive(in)
		c.log.Info("sent a transaction that may not have arrived", "call", in.Name, "nonce", in.Nonce, "answer", err)
	}
}

// raise offers every transaction up to a nonce again, each at a fee that is an eighth higher, because a pool replaces
// one only for a tenth more. Failures are left to the next time.
func (c *Client) raise(ctx context.Context, nonce uint64) {
	c.sending.Lock()
	defer c.sending.Unlock()
	for _, in := range c.journal.under(nonce) {
		// The last version may be gone from the pool; if it is not, this is refused and harms nothing.
		err := c.eth.SendTransaction(ctx, in.last())
		if err == nil || len(in.txs) >= mostRaised || !answered(err) || strings.Contains(err.Error(), "nonce too low") {
			continue
		}
		old := in.last()
		tx, err := types.SignNewTx(c.key, c.signer, &types.DynamicFeeTx{
			ChainID: c.chainID, Nonce: in.Nonce, Gas: old.Gas(), To: old.To(), Data: old.Data(), Value: old.Value(),
			GasTipCap: eighthMore(old.GasTipCap()), GasFeeCap: eighthMore(old.GasFeeCap()),
		})
		if err == nil {
			err = c.journal.raise(in, tx)
		}
		if err == nil {
			err = c.eth.SendTransaction(ctx, tx)
		}
		c.log.Info("sent a transaction again at a higher fee", "call", in.Name, "nonce", in.Nonce, "err", err)
	}
}

// resume takes up what a previous run left, and sends again what is not mined.
func (c *Client) resume(ctx context.Context) error {
	mined, err := c.eth.NonceAt(ctx, c.self, nil)
	if err != nil {
		return fmt.Errorf("read the nonce: %w", err)
	}
	if c.next, err = c.eth.PendingNonceAt(ctx, c.self); err != nil {
		return fmt.Errorf("read the nonce: %w", err)
	}
	c.next = max(c.next, mined)
	for _, in := range c.journal.all() {
		if in.Nonce > c.next {
			// Nothing is left that could fill the gap below it: it can never be mined, and must not hold up what is to come.
			c.log.Warn("dropped a transaction that the chain cannot take", "call", in.Name, "nonce", in.Nonce)
			if err := c.journal.drop(in.Nonce); err != nil {
				return fmt.Errorf("write the journal of transactions: %w", err)
			}
			continue
		}
		c.next = max(c.next, in.Nonce+1)
		if in.Nonce < mined {
			if err := c.recall(ctx, in); err != nil {
				return err
			}
			continue
		}
		err := c.eth.SendTransaction(ctx, in.last())
		if err == nil || answered(err) {
			c.journal.arrive(in)
		}
		c.log.Info("took up a transaction of the last run", "call", in.Name, "nonce", in.Nonce, "answer", err)
	}
	return nil
}

// recall notes where a transaction was mined whose nonce is used. If it was not, another one took its place. While the
// node cannot tell, nothing changes.
func (c *Client) recall(ctx context.Context, in *intent) error {
	r, _, err := c.mined(ctx, in)
	switch {
	case err != nil:
		return nil
	case r == nil:
		err = c.journal.drop(in.Nonce)
	default:
		err = c.journal.mined(in.Nonce, r.BlockNumber.Uint64())
	}
	if err != nil {
		return fmt.Errorf("write the journal of transactions: %w", err)
	}
	return nil
}

// tend looks after transactions that nobody waits for any more: those that a reorganisation undid are sent again, and
// those that none will undo are forgotten. A chain that does not answer is asked again at its next block.
func (c *Client) tend(ctx context.Context) {
	if c.key == nil || len(c.journal.all()) == 0 {
		return
	}
	n, err := c.eth.NonceAt(ctx, c.self, nil)
	if err != nil {
		return
	}
	for _, in := range c.journal.undo(n) {
		c.log.Warn("the chain was reorganised, and has lost a transaction", "call", in.Name, "nonce", in.Nonce)
	}
	for _, in := range c.journal.under(n) {
		if in.Nonce == n {
			continue
		}
		if r, _, err := c.mined(ctx, in); err == nil && r != nil {
			if err := c.journal.mined(in.Nonce, r.BlockNumber.Uint64()); err != nil {
				c.log.Warn("writing the journal of transactions failed", "err", err)
			}
		}
	}
	c.offer(ctx, math.MaxUint64)
}

// Settle waits until everything that was under way when Dial returned is mined, so that what is decided next is decided
// on its outcome.
func (c *Client) Settle(ctx context.Context) error {
	if c.key == nil {
		return nil
	}
	for _, in := range c.journal.under(math.MaxUint64) {
		if _, _, err := c.await(ctx, in.Nonce); err != nil {
			return fmt.Errorf("wait for %s (nonce %d) of the last run: %w", in.Name, in.Nonce, err)
		}
	}
	return nil
}

func eighthMore(n *big.Int) *big.Int {
	more := new(big.Int).Rsh(n, 3)
	return more.Add(more, n).Add(more, big.NewInt(1))
}
