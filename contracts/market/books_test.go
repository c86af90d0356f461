package market_test

import (
	"maps"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// books keeps every account and every job's tokens from the events alone.
type books struct {
	free, staked map[job.Address]job.Amount
	pots         map[job.ID]*market.Pot // what tells the movements
	held         map[job.ID]job.Amount
	burnable     job.Amount
	supply       job.Amount
}

func newBooks() books {
	return books{free: map[job.Address]job.Amount{}, staked: map[job.Address]job.Amount{}, pots: map[job.ID]*market.Pot{}, held: map[job.ID]job.Amount{}}
}

// copy is the books as they are now, to go back to.
func (b *books) copy() books {
	out := books{maps.Clone(b.free), maps.Clone(b.staked), map[job.ID]*market.Pot{}, maps.Clone(b.held), b.burnable, b.supply}
	for id, p := range b.pots {
		pot := *p
		out.pots[id] = &pot
	}
	return out
}

// entry is a movement in the books.
type entry struct {
	job job.ID
	market.Movement
}

// read enters what a transaction's events tell.
func (b *books) read(s *stage, logs []*types.Log) (out []entry) {
	s.Helper()
	for _, l := range logs {
		if job.Address(l.Address) != s.at.Market {
			continue
		}
		event, err := market.Decode(*l)
		s.must(err)
		add := func(m map[job.Address]job.Amount, a [20]byte, n job.Amount) { m[a] = m[a].Add(n) }
		switch e := event.(type) {
		case *bindings.IMarketDeposited:
			add(b.free, e.Account, job.Wei(e.Amount))
		case *bindings.IMarketWithdrawn:
			add(b.free, e.Account, job.Amount{}.Sub(job.Wei(e.Amount)))
		case *bindings.IMarketStaked:
			more := job.Wei(e.Stake).Sub(b.staked[job.Address(e.Account)])
			add(b.staked, e.Account, more)
			add(b.free, e.Account, job.Amount{}.Sub(more))
		case *bindings.IMarketUnstaked:
			add(b.free, e.Account, job.Wei(e.Amount))
			b.staked[job.Address(e.Account)] = job.Amount{}
		case *bindings.IMarketFlushed:
			b.burnable = b.burnable.Sub(job.Wei(e.Amount))
		}
		for _, m := range b.moved(*l, event) {
			b.move(m)
			out = append(out, m)
		}
	}
	return out
}

// moved is what an event means for its job's tokens.
func (b *books) moved(l types.Log, event any) (out []entry) {
	if len(l.Topics) < 2 {
		return nil
	}
	id := job.ID(l.Topics[1]) // of an account's event it is the account, of which no pot knows anything
	if b.pots[id] == nil {
		b.pots[id] = &market.Pot{}
	}
	for _, m := range b.pots[id].Read(event) {
		out = append(out, entry{id, m})
	}
	return out
}

func (b *books) move(m entry) {
	id, who, n, why := m.job, m.Account, m.Amount, m.Reason
	minus := job.Amount{}.Sub(n)
	if why.Burnt() {
		b.burnable = b.burnable.Add(n)
	}
	switch why {
	case market.StakeBurnt:
		b.staked[who] = b.staked[who].Sub(n)
	case market.ListingFee:
		b.free[who] = b.free[who].Sub(n)
	case market.BondBurnt:
		b.held[id] = b.held[id].Add(minus)
	default:
		if why.Sign() < 0 {
			minus, n = n, minus
		}
		b.free[who] = b.free[who].Add(n)
		b.held[id] = b.held[id].Add(minus)
	}
}

// check compares the books with the contracts.
func (b *books) check(s *stage) {
	s.Helper()
	sum := b.burnable
	for _, a := range s.actors {
		have := s.account(a.addr)
		if got, want := job.Wei(have.Free), b.free[a.addr]; got.Cmp(want) != 0 {
			s.Fatalf("%s has %v free; the events say %v", a.name, got, want)
		}
		if got, want := job.Wei(have.Staked), b.staked[a.addr]; got.Cmp(want) != 0 {
			s.Fatalf("%s has %v staked; the events say %v", a.name, got, want)
		}
		sum = sum.Add(job.Wei(have.Free)).Add(job.Wei(have.Staked))
	}
	for id, pot := range b.held {
		if pot.Sign() < 0 {
			s.Fatalf("job %s has paid %v MWT more than it got", id.Short(), pot)
		}
		sum = sum.Add(pot)
	}
	if got := s.burnable(); got.Cmp(b.burnable) != 0 {
		s.Fatalf("%v MWT wait to be burnt; the events say %v", got, b.burnable)
	}
	if got := s.balance(s.at.Market); got.Cmp(sum) != 0 {
		s.Fatalf("the market holds %v MWT and owes %v", got, sum)
	}
	supply := s.supply()
	if b.supply.Sign() > 0 && supply.Cmp(b.supply) > 0 {
		s.Fatalf("the supply rose from %v to %v MWT", b.supply, supply)
	}
	b.supply = supply
}

// settled says that a job's pot is empty.
func (s *stage) settled(id job.ID) {
	s.Helper()
	if pot := s.books.held[id]; pot.Sign() != 0 {
		s.Fatalf("job %s is %v and holds %v MWT", id.Short(), s.phase(id), pot)
	}
}
