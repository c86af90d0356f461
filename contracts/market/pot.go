package market

import (
	"math/big"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// Movement is a change of somebody's tokens that a job has made.
type Movement struct {
	Account job.Address // zero: of bonds that are burnt because nobody opened them
	Amount  job.Amount  // never negative; Reason.Sign says what it does to the account
	Reason  Reason
}

// Pot follows the tokens of one job by its events, from Posted on and in their order. IMarket.Reason says which movements
// follow from which event; the rest have a Moved each. The zero value is ready.
type Pot struct {
	spec    job.Spec
	bond    job.Amount
	best    *job.Bid // of those opened so far
	worker  job.Address
	price   job.Amount
	panel   []job.Address
	bonded  bool // the worker's bond is in the job
	saved   bool // what the auction saved has moved
	resumed bool // the end explains itself
}

// Spec is the job's terms.
func (p *Pot) Spec() job.Spec { return p.spec }

// Read takes in an event of the job and says what moved with it.
func (p *Pot) Read(event any) []Movement {
	switch e := event.(type) {
	case *bindings.IMarketPosted:
		p.spec, p.bond = SpecOf(e.Terms), amount(e.Bond)
		return some(Movement{p.spec.Requester, p.spec.Escrow(), Escrow}, Movement{p.spec.Requester, amount(e.ListingFee), ListingFee})
	case *bindings.IMarketSealed:
		return some(Movement{job.Address(e.Bidder), p.bond, Bond})
	case *bindings.IMarketOpened:
		bid := job.Bid{Bidder: job.Address(e.Bidder), Price: amount(e.Price), Fake: e.Fake, Index: int(e.Index)}
		if freed, ok := p.open(bid); ok {
			return some(Movement{freed, p.bond, BondReturned})
		}
	case *bindings.IMarketAwarded:
		p.worker, p.price, p.bonded = job.Address(e.Worker), amount(e.Price), true
	case *bindings.IMarketResumed:
		p.resumed = true
	case *bindings.IMarketSubmitted:
		if !p.saved {
			p.saved = true
			return some(Movement{p.spec.Requester, p.spec.Reserve.Sub(p.price), Savings})
		}
	case *bindings.IMarketDrawn:
		p.panel = nil
		for _, a := range e.Panel {
			p.panel = append(p.panel, job.Address(a))
		}
	case *bindings.IMarketVerdict:
		p.bonded = p.bonded && job.Phase(e.Phase) != job.Rejected
		var out []Movement
		for seat, who := range p.panel {
			if e.Paid>>seat&1 != 0 {
				out = append(out, Movement{who, p.spec.Fee, Fee})
			}
		}
		return some(out...)
	case *bindings.IMarketEnded:
		if job.Phase(e.Phase) != job.Closed || p.resumed {
			return nil
		}
		out := []Movement{{p.worker, p.price, Pay}}
		if p.bonded {
			out = append(out, Movement{p.worker, p.bond, BondReturned})
		}
		return some(out...)
	case *bindings.IMarketMoved:
		p.saved = p.saved || Reason(e.Reason) == Savings
		return some(Movement{job.Address(e.Account), amount(e.Amount), Reason(e.Reason)})
	}
	return nil
}

// open says whose bond a bid's opening frees: its own, or that of the best bidder that it beats, or nobody's if it is the
// first real one.
func (p *Pot) open(bid job.Bid) (freed job.Address, ok bool) {
	field := []job.Bid{bid}
	if p.best != nil {
		field = append(field, *p.best)
	}
	before, winner := p.best, job.Clear(field, p.spec.Reserve).Winner
	switch {
	case winner == nil || winner.Index != bid.Index:
		return bid.Bidder, true
	case before == nil:
		p.best = winner
		return freed, false
	}
	p.best = winner
	return before.Bidder, true
}

// some leaves out what moves nothing.
func some(in ...Movement) (out []Movement) {
	for _, m := range in {
		if m.Amount.Sign() != 0 {
			out = append(out, m)
		}
	}
	return out
}

// amount is a number of an event, which somebody's own log may have left out.
func amount(n *big.Int) job.Amount {
	if n == nil {
		return job.Amount{}
	}
	return job.Wei(n)
}
