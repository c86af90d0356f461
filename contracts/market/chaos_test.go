package market_test

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

var (
	calls   = flag.Int("calls", 6_000, "the least number of random calls that TestChaos makes")
	seconds = flag.Int("seconds", 20, "how long TestChaos goes on, if it has made them earlier")
	seed    = flag.Uint64("seed", 1, "of TestChaos")
)

// chaos is a crowd that calls what it likes, in any order, rightly and wrongly.
type chaos struct {
	*stage
	rand   *rand.Rand
	plays  []*play
	sealed map[*play][]market.Bid
	deals  map[job.ID]*deal
	calls  int
	took   int
	ended  map[job.Phase]int
}

// deal is what the events tell of one job, for the promises made to its two parties.
type deal struct {
	charged job.Amount // what the requester paid less what it got back
	worker  job.Address
	price   job.Amount
	paid    job.Amount
	passed  bool // the panel's verdict was for the worker
	missed  bool // it was not, or there was none
	bonded  bool // passed, and the worker has its bond back
	ended   job.Phase
}

// TestChaos makes random calls by ten actors with jumps of the clock, checks the books after every twenty, and then pokes.
//
// Rationale: no sequence of calls may lose or make a token, or lock one for good; and time and somebody's poke are all
// that any job needs to end. A requester is never charged more than the reserve, the fees and the listing fee; a worker
// whose model the panel passed is always paid its price and gets its bond back.
func TestChaos(t *testing.T) {
	ended := map[job.Phase]int{}
	total, took := 0, 0
	round := uint64(0)
	for start := time.Now(); total < *calls || time.Since(start) < time.Duration(*seconds)*time.Second; round++ {
		c := newChaos(t, *seed<<32+round)
		for i := range 500 {
			c.step()
			if i%20 == 0 {
				c.books.check(c.stage)
			}
		}
		c.books.check(c.stage)
		c.finish()
		c.books.check(c.stage)
		total += c.calls
		took += c.took
		for phase, n := range c.ended {
			ended[phase] += n
		}
	}
	t.Logf("%d sequences of %d calls in all, %d of them accepted; jobs ended: %v", round, total, took, ended)
	for _, phase := range []job.Phase{job.Rejected, job.Closed, job.Cancelled, job.Expired, job.Abandoned, job.Failed} {
		if ended[phase] == 0 {
			t.Errorf("no job ended %v: the crowd does not reach far enough", phase)
		}
	}
}

func newChaos(t *testing.T, seed uint64) *chaos {
	p := deploy.PracticeParams()
	p.Market.LeastTestTime, p.Market.OpenWindow = 20, 20
	names := make([]string, 10)
	for i := range names {
		names[i] = fmt.Sprintf("actor %d", i)
	}
	c := &chaos{stage: newStage(t, p, names...), rand: rand.New(rand.NewPCG(seed, 7)), sealed: map[*play][]market.Bid{}, deals: map[job.ID]*deal{}, ended: map[job.Phase]int{}}
	c.validators(names[:7]...)
	c.quiet = true
	return c
}

// attempt makes a call; a refusal is as good as success, and any other failure is not.
func (c *chaos) attempt(a *actor, call market.Call) bool {
	c.Helper()
	c.calls++
	logs, err := c.try(a, call)
	var refused *market.Refused
	if err != nil && !errors.As(err, &refused) {
		c.Fatalf("%s by %s: %v", call.Name, a.name, err)
	}
	if refused != nil && refused.Name == "" {
		c.Fatalf("%s by %s was refused without a name: %x", call.Name, a.name, refused.Data)
	}
	if err == nil {
		c.took++
	}
	c.learn(logs)
	for _, m := range c.moved {
		c.of(m.job).moved(m.Movement)
	}
	return err == nil
}

// learn keeps the panels and the deals up to date.
func (c *chaos) learn(logs []*types.Log) {
	for _, l := range logs {
		event, err := market.Decode(*l)
		if err != nil {
			continue // the token's
		}
		c.deal(event)
		if e, ok := event.(*bindings.IMarketDrawn); ok {
			for _, p := range c.plays {
				if p.id == e.Job {
					p.panel = nil
					for _, a := range e.Panel {
						p.panel = append(p.panel, job.Address(a))
					}
					p.tests = make([]market.Opening, len(p.panel))
				}
			}
		}
	}
}

func (c *chaos) deal(event any) {
	of := c.of
	switch e := event.(type) {
	case *bindings.IMarketAwarded:
		d := of(e.Job)
		d.worker, d.price = job.Address(e.Worker), job.Wei(e.Price)
	case *bindings.IMarketVerdict:
		// An acceptance that follows another verdict is the requester's own.
		d := of(e.Job)
		d.passed = job.Phase(e.Phase) == job.Accepted && !d.missed
		d.missed = !d.passed
	case *bindings.IMarketEnded:
		of(e.Job).ended = job.Phase(e.Phase)
	}
}

func (c *chaos) of(id job.ID) *deal {
	if c.deals[id] == nil {
		c.deals[id] = &deal{}
	}
	return c.deals[id]
}

// moved enters a movement into the job's deal.
func (d *deal) moved(m market.Movement) {
	switch m.Reason {
	case market.Escrow, market.ListingFee:
		d.charged = d.charged.Add(m.Amount)
	case market.Refund, market.Savings:
		d.charged = d.charged.Sub(m.Amount)
	case market.Pay, market.CheckpointPay:
		d.paid = d.paid.Add(m.Amount)
	case market.BondReturned:
		d.bonded = d.bonded || d.passed && m.Account == d.worker
	}
}

// kept holds a job that is over to what both parties were promised.
func (c *chaos) kept(p *play) {
	c.Helper()
	d := c.deals[p.id]
	if most := p.spec.Escrow().Add(job.Wei(c.params.ListingFee)); d.charged.Cmp(most) > 0 {
		c.Fatalf("job %s charged its requester %v MWT; at most it was %v", p.id.Short(), d.charged, most)
	}
	if d.passed && (d.ended != job.Closed || d.paid.Cmp(d.price) != 0 || !d.bonded) {
		c.Fatalf("job %s was passed by its panel, ended %v and paid %v MWT of %v; bond returned: %t", p.id.Short(), d.ended, d.paid, d.price, d.bonded)
	}
}

func (c *chaos) anyone() *actor         { return c.actors[c.rand.IntN(len(c.actors))] }
func (c *chaos) chance(n int) bool      { return c.rand.IntN(100) < n }
func (c *chaos) whole(n int) job.Amount { return job.MWT(int64(c.rand.IntN(n))) }

// who is the one whose turn it is, nearly always.
func (c *chaos) who(a job.Address) *actor {
	if c.chance(90) {
		for _, x := range c.actors {
			if x.addr == a {
				return x
			}
		}
	}
	return c.anyone()
}

func (c *chaos) step() {
	c.Helper()
	switch n := c.rand.IntN(100); {
	case len(c.plays) == 0 || n < 2:
		c.post()
	case n < 6:
		c.wait(time.Duration(c.rand.IntN(15)) * time.Second)
	case n < 9 && c.chance(10):
		c.mine(300)
	case n < 12:
		c.housekeeping()
	default:
		p := c.plays[len(c.plays)-1-c.rand.IntN(min(3, len(c.plays)))]
		if c.chance(85) {
			c.fitting(p)
		} else {
			c.anything(p)
		}
	}
}

func (c *chaos) post() {
	who := c.anyone()
	k := []int{0, 1, 3, 3, 5, 9}[c.rand.IntN(6)]
	sp := spec(who, k, func(j *job.Spec) {
		j.Nonce, j.Envelope = uint64(len(c.plays)), c.chance(30)
		j.BidWindow, j.EstimatedRuntime, j.LongestRuntime = 15*time.Second, 10*time.Second, 30*time.Second
		j.Reserve, j.Fee = job.MWT(1).Add(c.whole(40)), c.whole(3)
		j.Tolerance, j.Require.Threshold = 1, job.Score(1+c.rand.IntN(4))
		if c.chance(10) {
			j.LeastReputation = 1
		}
	})
	if c.attempt(who, market.Post(sp)) {
		c.plays = append(c.plays, &play{stage: c.stage, spec: sp, id: market.ID(sp)})
	}
}

func (c *chaos) housekeeping() {
	who := c.anyone()
	c.attempt(who, []func() market.Call{
		market.Stake, market.Stake, market.Unstake, market.FinishUnstake, market.Flush,
		func() market.Call { return market.Withdraw(c.whole(2000)) },
		func() market.Call { return market.Deposit(c.whole(2000)) },
		func() market.Call {
			return market.Call{Name: "clearScore", Data: bindings.NewIMarket().PackClearScore(c.whole(2).Wei())}
		},
	}[c.rand.IntN(8)]())
}

// fitting makes a call that the job's phase asks for.
func (c *chaos) fitting(p *play) {
	st := c.state(p.id)
	worker, requester := c.who(job.Address(st.Worker)), c.who(p.spec.Requester)
	switch job.Phase(st.Phase) {
	case job.Sealing:
		if c.chance(95) {
			c.seal(p)
		} else {
			c.attempt(requester, market.Cancel(p.spec))
		}
	case job.Opening:
		c.open(p)
	case job.Awarded:
		if c.chance(60) {
			c.attempt(requester, market.Grant(p.spec, market.Material, []job.Address{job.Address(st.Worker)}, [][]byte{{1}}))
		} else if c.chance(20) {
			c.attempt(requester, market.Cancel(p.spec))
		}
	case job.Training:
		switch n := c.rand.IntN(20); {
		case n < 5:
			c.attempt(worker, market.Checkpoint(p.spec, progress(int(st.Share)+c.rand.IntN(4_000))))
		case n < 10 && st.First != common.Address{}:
			c.attempt(worker, market.SubmitResumed(p.spec, job.Infohash{1}, job.Hash{2}, job.Hash{3}))
		case n < 10:
			c.attempt(worker, market.Submit(p.spec, job.Infohash{1}, job.Hash{2}, job.Hash{3}))
		case n < 12:
			c.attempt(worker, market.GiveUp(p.spec, job.Hash{1}))
		case n < 13:
			c.attempt(requester, market.Cancel(p.spec))
		}
	case job.GivenUp:
		c.attempt(requester, market.Acknowledge(p.spec, c.chance(50)))
	case job.Offered:
		if c.chance(50) {
			c.takeOver(p, int(st.RunnerUp))
		}
	case job.Submitted:
		c.attempt(c.anyone(), market.Draw(p.spec))
	case job.Testing:
		c.sealScore(p)
	case job.Scoring:
		c.openScores(p)
	case job.Accepted, job.Stopped:
		if c.chance(50) {
			c.attempt(worker, market.Claim(p.spec, []byte{1}))
		}
	case job.Rejected, job.Undecided:
		if c.chance(20) {
			c.attempt(requester, market.AcceptAnyway(p.spec))
		}
	}
	if c.chance(30) {
		c.attempt(c.anyone(), market.Poke(p.spec, p.panel))
	}
}

// anything makes a call whatever the phase.
func (c *chaos) anything(p *play) {
	who := c.anyone()
	if c.chance(50) {
		who = c.who(p.spec.Requester)
	}
	switch c.rand.IntN(18) {
	case 0:
		c.attempt(who, market.Cancel(p.spec))
	case 1:
		c.attempt(who, market.GiveUp(p.spec, job.Hash{}))
	case 2:
		c.attempt(who, market.Acknowledge(p.spec, true))
	case 3:
		c.attempt(who, market.Submit(p.spec, job.Infohash{}, job.Hash{}, job.Hash{}))
	case 4:
		c.attempt(who, market.Draw(p.spec))
	case 5:
		c.attempt(who, market.Claim(p.spec, []byte{1}))
	case 6:
		c.attempt(who, market.AcceptAnyway(p.spec))
	case 7:
		c.takeOver(p, c.rand.IntN(4))
	case 8:
		c.attempt(who, market.GiveKey(p.spec, p.panel, c.rand.IntN(5), []byte{1}))
	case 9:
		c.attempt(who, market.Poke(p.spec, nil))
	case 10:
		c.sealScore(p)
	case 11:
		c.openScores(p)
	case 12:
		c.open(p)
	case 13:
		c.seal(p)
	case 14:
		c.attempt(who, market.Post(p.spec))
	case 16:
		c.attempt(who, market.SubmitResumed(p.spec, job.Infohash{}, job.Hash{}, job.Hash{}))
	case 17:
		c.attempt(who, market.Checkpoint(p.spec, progress(c.rand.IntN(1<<16))))
	case 15:
		if bids := c.sealed[p]; len(bids) > 0 {
			c.attempt(who, market.Clear(p.id, bids[c.rand.IntN(len(bids))]))
		}
	}
}

func (c *chaos) seal(p *play) {
	who, index := c.anyone(), c.state(p.id).Seals
	b := market.Bid{Bidder: who.addr, Price: c.whole(45), Fake: c.chance(25), Salt: salt(c.calls), Slot: uint8(c.rand.IntN(4)), Index: index}
	if c.attempt(who, market.Seal(p.id, b.Slot, market.SealOf(c.chain(), c.at.Market, p.id, b.Bidder, b.Price, b.Fake, b.Salt))) {
		c.sealed[p] = append(c.sealed[p], b)
	}
}

func (c *chaos) takeOver(p *play, index int) {
	for _, b := range c.sealed[p] {
		if int(b.Index) == index {
			c.attempt(c.who(b.Bidder), market.TakeOver(p.spec, b))
		}
	}
}

func (c *chaos) open(p *play) {
	if bids := c.sealed[p]; len(bids) > 0 {
		c.attempt(c.anyone(), market.Open(p.id, bids[c.rand.IntN(len(bids))]))
	}
}

func (c *chaos) sealScore(p *play) {
	if len(p.panel) == 0 {
		return
	}
	seat := c.rand.IntN(len(p.panel))
	o := market.Opening{Seat: seat, Finding: market.Scored, Score: job.Score(c.rand.IntN(5)), Salt: salt(c.calls)}
	if c.chance(15) {
		o.Finding, o.Score = market.Finding(1+c.rand.IntN(2)), 0
	}
	hash := market.ScoreSealOf(c.chain(), c.at.Market, p.id, p.panel[seat], o.Finding, o.Score, o.Salt)
	if c.attempt(c.who(p.panel[seat]), market.SealScore(p.id, p.panel, seat, hash)) {
		p.tests[seat] = o
	}
}

func (c *chaos) openScores(p *play) {
	var out []market.Opening
	for seat := range p.panel {
		if c.chance(60) {
			out = append(out, p.tests[seat])
		}
	}
	c.attempt(c.anyone(), market.OpenScores(p.spec, p.panel, out))
}

// finish ends every job by the clock and poking alone, and then nothing may be left in any of them.
func (c *chaos) finish() {
	c.Helper()
	who := c.actors[0]
	for _, p := range c.plays {
		for tries := 0; !c.phase(p.id).Over(); tries++ {
			if tries == 20 {
				c.Fatalf("job %s is %v after %d pokes", p.id.Short(), c.phase(p.id), tries)
			}
			if d := c.deadline(p.id).Sub(c.now()); d > 0 {
				c.wait(d)
			}
			c.mine(4)
			c.attempt(who, market.Poke(p.spec, p.panel))
		}
		for _, b := range c.sealed[p] {
			c.attempt(who, market.Clear(p.id, b))
		}
		c.ended[c.phase(p.id)]++
		c.kept(p)
		c.settled(p.id)
	}
	c.attempt(who, market.Flush())
	if left := c.burnable(); left.Sign() != 0 {
		c.Fatalf("%v MWT are left to burn after a flush", left)
	}
}
