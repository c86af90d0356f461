package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// places is how many facts one log can make: itself, and the movements that it implies, of which a panel's fees are most.
const places = 32

// implied tells what events imply, so that whoever follows finds it as facts of their own, whether the market paid for an
// event or not: movements of tokens, and the start of a training that needs no grant.
type implied struct {
	c    *Client
	pots map[job.ID]*market.Pot // of jobs that are not over
}

// by are the facts that follow from one, right behind it.
func (m *implied) by(ctx context.Context, f Fact, l types.Log) ([]Fact, error) {
	pot := m.pots[f.Job]
	switch f.Event.(type) {
	case *bindings.IMarketPosted:
		pot = &market.Pot{}
		m.pots[f.Job] = pot
	case *bindings.IMarketSealed, *bindings.IMarketOpened, *bindings.IMarketAwarded, *bindings.IMarketSubmitted, *bindings.IMarketVerdict,
		*bindings.IMarketEnded:
		if pot == nil {
			var err error
			if pot, err = m.before(ctx, f.Job, l); err != nil {
				return nil, err
			}
			m.pots[f.Job] = pot
		}
	}
	if pot == nil {
		return nil, nil
	}
	moved := pot.Read(f.Event)
	var out []Fact
	add := func(event any) {
		next := f
		next.Index, next.Event = f.Index+uint(len(out))+1, event
		out = append(out, next)
	}
	switch e := f.Event.(type) {
	case *bindings.IMarketMoved:
		return nil, nil // It is told already.
	case *bindings.IMarketEnded:
		delete(m.pots, f.Job)
	case *bindings.IMarketAwarded:
		if !pot.Spec().Envelope {
			add(&bindings.IMarketStarted{Job: e.Job, Worker: e.Worker, Deadline: e.Deadline})
		}
	}
	for _, x := range moved {
		add(&bindings.IMarketMoved{Job: f.Job, Account: common.Address(x.Account), Amount: x.Amount.Wei(), Reason: uint8(x.Reason)})
	}
	return out, nil
}

// before is a job's pot as it was before a log, for who begins to follow in the middle of the job. It looks back until it
// finds the job posted: jobs are short.
func (m *implied) before(ctx context.Context, id job.ID, l types.Log) (*market.Pot, error) {
	var past []types.Log
	for to, posted := l.BlockNumber, false; !posted; {
		from := to - min(to, logsAtOnce-1)
		logs, err := m.c.eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: []common.Address{m.c.market},
			Topics: [][]common.Hash{nil, {common.Hash(id)}},
		})
		if err != nil {
			return nil, fmt.Errorf("%w: read the facts of job %s in blocks %d to %d: %w", errAway, id.Short(), from, to, err)
		}
		for _, x := range logs {
			event, err := market.Decode(x)
			_, first := event.(*bindings.IMarketPosted)
			posted = posted || err == nil && first
		}
		past = append(logs, past...)
		if from == 0 {
			break
		}
		to = from - 1
	}
	pot := &market.Pot{}
	for _, x := range past {
		if x.BlockNumber > l.BlockNumber || x.BlockNumber == l.BlockNumber && x.Index >= l.Index {
			break
		}
		if event, err := market.Decode(x); err == nil {
			pot.Read(event)
		}
	}
	return pot, nil
}
