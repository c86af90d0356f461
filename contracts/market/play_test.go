package market_test

import (
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// play is one job on a stage, with the hands of everybody who has a part in it.
type play struct {
	*stage
	spec  job.Spec
	id    job.ID
	bids  []market.Bid
	panel []job.Address
	tests []market.Opening

	started time.Time // of training, when openAll opened the last bid
	seen    int       // a bit for each phase that the crowd saw it in
	opened  int       // a bit for each bid that the crowd opened
}

func (s *stage) post(spec job.Spec) *play {
	s.Helper()
	p := &play{stage: s, spec: spec, id: market.ID(spec)}
	for _, a := range s.actors {
		if a.addr == spec.Requester {
			s.do(a, market.Post(spec))
		}
	}
	return p
}

func (p *play) requester() *actor { return p.by(p.spec.Requester) }

func (p *play) by(a job.Address) *actor {
	p.Helper()
	for _, x := range p.actors {
		if x.addr == a {
			return x
		}
	}
	p.Fatalf("nobody is %s", a)
	return nil
}

// bid makes a bid and its seal, without sending it.
func (p *play) bid(a *actor, price string, fake bool) (market.Bid, market.Call) {
	amount, err := job.ParseAmount(price)
	p.must(err)
	slot := uint8(0)
	for _, b := range p.bids {
		if b.Bidder == a.addr {
			slot++
		}
	}
	b := market.Bid{Bidder: a.addr, Price: amount, Fake: fake, Salt: salt(len(p.bids)), Slot: slot, Index: uint16(len(p.bids))}
	p.bids = append(p.bids, b)
	return b, market.Seal(p.id, slot, market.SealOf(p.chain(), p.at.Market, p.id, a.addr, amount, fake, b.Salt))
}

func (p *play) seal(a *actor, price string, fake bool) {
	p.Helper()
	_, c := p.bid(a, price, fake)
	p.do(a, c)
}

// endSealing waits until bids may be opened.
func (p *play) endSealing() {
	p.Helper()
	p.expect(p.id, job.Sealing)
	p.until(p.deadline(p.id))
	p.mine(1)
	p.expect(p.id, job.Opening)
}

func (p *play) open(i int) {
	p.Helper()
	p.do(p.by(p.bids[i].Bidder), market.Open(p.id, p.bids[i]))
}

func (p *play) openAll() {
	p.Helper()
	p.endSealing()
	for i := range p.bids {
		p.open(i)
	}
	p.started = p.now()
}

func (p *play) worker() *actor { return p.by(job.Address(p.state(p.id).Worker)) }

func (p *play) submit() {
	p.Helper()
	p.do(p.worker(), market.Submit(p.spec, job.Infohash{9}, job.Hash{9}, job.Hash{8}))
}

func (p *play) draw(by *actor) {
	p.Helper()
	p.mine(3)
	r := p.do(by, market.Draw(p.spec))
	for _, l := range r {
		event, err := market.Decode(*l)
		p.must(err)
		if e, ok := event.(*bindings.IMarketDrawn); ok {
			p.panel = nil
			for _, a := range e.Panel {
				p.panel = append(p.panel, job.Address(a))
			}
		}
	}
	if len(p.panel) != p.spec.Validators {
		p.Fatalf("drew %d validators, want %d", len(p.panel), p.spec.Validators)
	}
	p.tests = make([]market.Opening, len(p.panel))
}

func (p *play) score(seat int, f market.Finding, score job.Score) {
	p.Helper()
	p.do(p.by(p.panel[seat]), p.sealScore(seat, f, score))
}

func (p *play) sealScore(seat int, f market.Finding, score job.Score) market.Call {
	draws := int(p.state(p.id).Draws)
	o := market.Opening{Seat: seat, Finding: f, Score: score, Salt: salt(1000 + 100*draws + seat)}
	p.tests[seat] = o
	hash := market.ScoreSealOf(p.chain(), p.at.Market, p.id, p.panel[seat], f, score, o.Salt)
	return market.SealScore(p.id, p.panel, seat, hash)
}

func (p *play) reveal(by *actor, seats ...int) {
	p.Helper()
	p.do(by, p.openScores(seats...))
}

func (p *play) openScores(seats ...int) market.Call {
	out := make([]market.Opening, len(seats))
	for i, s := range seats {
		out[i] = p.tests[s]
	}
	return market.OpenScores(p.spec, p.panel, out)
}

// scored goes from a submission to the verdict: everybody on the panel seals, and one opens them all.
func (p *play) scored(scores ...job.Score) {
	p.Helper()
	p.draw(p.worker())
	for seat, score := range scores {
		p.score(seat, market.Scored, score)
	}
	seats := make([]int, len(scores))
	for i := range seats {
		seats[i] = i
	}
	p.reveal(p.by(p.panel[0]), seats...)
}

// pass waits until the phase's time is over, and a second more.
func (p *play) pass() {
	p.Helper()
	p.until(p.deadline(p.id).Add(time.Second))
}

func (p *play) poke(by *actor) { p.Helper(); p.do(by, market.Poke(p.spec, p.panel)) }

// validators stakes the named.
func (s *stage) validators(names ...string) {
	s.Helper()
	for _, n := range names {
		s.do(s.actor(n), market.Stake())
	}
	s.gas = nil
}
