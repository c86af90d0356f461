package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// Head is the latest block: its time is the only clock that counts.
type Head struct {
	Number uint64
	Hash   job.Hash
	Time   time.Time
}

// Fact is one event of the market, or what an event implies: a *bindings.IMarketMoved or a *bindings.IMarketStarted that no
// log has.
type Fact struct {
	Block uint64
	Time  time.Time // of the block
	Tx    job.Hash
	Index uint   // orders the facts of a block
	Job   job.ID // zero where the fact is about no job
	Event any    // a pointer to one of bindings' IMarket event structs
}

// ErrReorganised says that blocks already told of are no longer part of the chain. Whoever follows starts over with an
// empty picture; that is the whole of the answer so far.
var ErrReorganised = errors.New("the chain was reorganised below what was already told")

// Head is the latest block.
func (c *Client) Head(ctx context.Context) (Head, error) {
	h, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return Head{}, fmt.Errorf("read the latest block: %w", err)
	}
	return headOf(h), nil
}

func headOf(h *types.Header) Head {
	return Head{Number: h.Number.Uint64(), Hash: job.Hash(h.Hash()), Time: time.Unix(int64(h.Time), 0)}
}

// Heads calls fn with the latest block, or the latest that is as deep as Config.Depth asks, and again whenever it changes, until ctx ends or fn fails.
func (c *Client) Heads(ctx context.Context, fn func(Head) error) error {
	return c.heads(ctx, func(h *types.Header) error { return fn(headOf(h)) })
}

// heads outlives a node that is away for a while: it asks again, ever more slowly, and says so once.
func (c *Client) heads(ctx context.Context, fn func(*types.Header) error) error {
	var last common.Hash
	lost := 0
	for wait := time.Duration(0); ; {
		if err := pause(ctx, wait); err != nil {
			return err
		}
		wait = pollEvery
		h, err := c.confirmed(ctx)
		if err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if lost++; lost == 1 {
				c.log.Warn("the chain does not answer", "err", err)
			}
			wait = min(pollEvery<<min(lost, 10), 10*time.Second)
			continue
		}
		if lost > 0 {
			c.log.Info("the chain answers again", "head", h.Number.Uint64())
			lost = 0
		}
		if h.Hash() == last {
			continue
		}
		c.tend(ctx)
		if err := fn(h); err != nil {
			if !errors.Is(err, errAway) {
				return err
			}
			c.log.Warn("reading facts failed; they are asked for again", "err", err)
			continue // last is unchanged, so the same head is told again
		}
		last = h.Hash()
	}
}

// confirmed is the latest block that has enough others on top of it.
func (c *Client) confirmed(ctx context.Context) (*types.Header, error) {
	h, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil || c.depth == 0 {
		return h, err
	}
	n := h.Number.Uint64()
	return c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(n-min(n, c.depth)))
}

// errAway marks a failure of the connection, which passes.
var errAway = errors.New("the chain did not answer")

// Facts tells every fact from a block on, in order, the past first, then as it happens, until ctx ends or fn fails.
func (c *Client) Facts(ctx context.Context, from uint64, fn func(Fact) error) error {
	return c.Follow(ctx, from, fn, func(Head) error { return nil })
}

// Follow is Facts that says in between which head they are complete up to. It returns ErrReorganised when a block that
// it told of was replaced.
func (c *Client) Follow(ctx context.Context, from uint64, fact func(Fact) error, head func(Head) error) error {
	return c.follow(ctx, from, nil, fact, head)
}

// Resume is Follow from where an earlier one ended: told is the last head it told of. It returns ErrReorganised where that
// block is no longer part of the chain.
func (c *Client) Resume(ctx context.Context, told Head, fact func(Fact) error, head func(Head) error) error {
	return c.follow(ctx, told.Number+1, &told, fact, head)
}

func (c *Client) follow(ctx context.Context, from uint64, told *Head, fact func(Fact) error, head func(Head) error) error {
	also := &implied{c: c, pots: map[job.ID]*market.Pot{}}
	return c.heads(ctx, func(latest *types.Header) error {
		h := headOf(latest)
		if told != nil {
			if err := c.descends(ctx, h, job.Hash(latest.ParentHash), *told); err != nil {
				return err
			}
		}
		for from <= h.Number {
			to := min(from+logsAtOnce-1, h.Number)
			if err := c.facts(ctx, from, to, also, fact); err != nil {
				return err
			}
			from = to + 1
		}
		told = &h
		return head(h)
	})
}

// logsAtOnce is how many blocks one request covers; public nodes refuse much larger ranges.
const logsAtOnce = 2000

// descends checks that the new head is, or builds on, what was told.
func (c *Client) descends(ctx context.Context, h Head, parent job.Hash, told Head) error {
	if h.Hash == told.Hash || parent == told.Hash {
		return nil
	}
	if h.Number > told.Number {
		same, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(told.Number))
		if err != nil {
			return fmt.Errorf("%w: read block %v: %w", errAway, told.Number, err)
		}
		if job.Hash(same.Hash()) == told.Hash {
			return nil
		}
	}
	return fmt.Errorf("block %v: %w", told.Number, ErrReorganised)
}

// facts tells those of a range of blocks. It asks for all of them before it tells the first, so that a failure of the
// connection never tells a fact twice.
func (c *Client) facts(ctx context.Context, from, to uint64, also *implied, fn func(Fact) error) error {
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{c.market},
	})
	if err != nil {
		return fmt.Errorf("%w: read the facts of blocks %d to %d: %w", errAway, from, to, err)
	}
	facts := make([]Fact, 0, len(logs))
	times := map[uint64]time.Time{}
	for _, l := range logs {
		event, err := market.Decode(l)
		if err != nil {
			c.log.Debug("a log is not one of the market's facts", "block", l.BlockNumber, "index", l.Index, "err", err)
			continue
		}
		if _, ok := times[l.BlockNumber]; !ok {
			t := l.BlockTimestamp
			if t == 0 { // an older node, which does not say
				h, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(l.BlockNumber))
				if err != nil {
					clear(also.pots)
					return fmt.Errorf("%w: read block %d: %w", errAway, l.BlockNumber, err)
				}
				t = h.Time
			}
			times[l.BlockNumber] = time.Unix(int64(t), 0)
		}
		f := Fact{Block: l.BlockNumber, Time: times[l.BlockNumber], Tx: job.Hash(l.TxHash), Index: l.Index * places, Job: jobOf(event), Event: event}
		follow, err := also.by(ctx, f, l)
		if err != nil {
			clear(also.pots) // They have taken in what is asked for again.
			return err
		}
		facts = append(append(facts, f), follow...)
	}
	for _, f := range facts {
		if err := fn(f); err != nil {
			return err
		}
	}
	return nil
}

// jobOf is the job that an event is about: the bindings name it Job in every event that has one.
func jobOf(event any) job.ID {
	v := reflect.Indirect(reflect.ValueOf(event))
	if v.Kind() != reflect.Struct {
		return job.ID{}
	}
	f := v.FieldByName("Job")
	if !f.IsValid() {
		return job.ID{}
	}
	id, _ := f.Interface().([32]byte)
	return id
}

// pause waits, unless ctx ends first.
func pause(ctx context.Context, d time.Duration) error {
	if d <= 0 {
		return ctx.Err()
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}
