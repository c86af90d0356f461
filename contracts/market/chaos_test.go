package market_test

import (
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
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
	seconds = flag.Int("seconds", 60, "how long TestChaos goes on, if it has made them earlier")
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
	counts *counts
}

// counts say how far the crowd gets.
type counts struct {
	tried, took map[string]int    // by the call's name
	entered     map[job.Phase]int // jobs that were seen in a phase
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
	n := &counts{map[string]int{}, map[string]int{}, map[job.Phase]int{}}
	total := 0
	round := uint64(0)
	for start := time.Now(); total < *calls || time.Since(start) < time.Duration(*seconds)*time.Second; round++ {
		c := newChaos(t, *seed<<32+round, n)
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
	}
	t.Logf("%d sequences of %d calls in all", round, total)
	for phase := job.Sealing; phase <= job.Stopped; phase++ {
		t.Logf("%6d jobs were %v", n.entered[phase], phase)
		if n.entered[phase] == 0 {
			t.Errorf("no job was ever %v: the crowd does not reach far enough", phase)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(n.tried)) {
		t.Logf("%6d of %6d calls of %s were accepted", n.took[name], n.tried[name], name)
		if n.took[name] == 0 && total > 5_000 {
			t.Errorf("no %s was ever accepted: the crowd does not reach far enough", name)
		}
	}
}

func newChaos(t *testing.T, seed uint64, n *counts) *chaos {
	p := deploy.PracticeParams()
	w := &p.Market
	w.LeastTestTime, w.OpenWindow, w.GrantWindow, w.DrawWindow, w.ScoreWindow, w.ClaimWindow = 40, 40, 40, 40, 40, 40
	names := make([]string, 10)
	for i := range names {
		names[i] = fmt.Sprintf("actor %d", i)
	}
	c := &chaos{stage: newStage(t, p, names...), rand: rand.New(rand.NewPCG(seed, 7)), sealed: map[*play][]market.Bid{}, deals: map[job.ID]*deal{}, counts: n}
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
	c.counts.tried[call.Name]++
	if err == nil {
		c.counts.took[call.Name]++
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

// live are the jobs that are not over, and now and then one that is.
func (c *chaos) live() (out []*play) {
	for _, p := range c.plays {
		if p.seen&over != 0 && !c.chance(2) {
			continue
		}
		phase := c.phase(p.id)
		if p.seen&(1<<phase) == 0 {
			p.seen |= 1 << phase
			c.counts.entered[phase]++
		}
		if phase.Over() && p.seen&over == 0 {
			p.seen |= over
			continue
		}
		out = append(out, p)
	}
	return out
}

// over, in play.seen, says that the job was over once.
const over = 1 << 31

// pass lets a phase's time run out.
func (c *chaos) pass(p *play) { c.until(c.deadline(p.id).Add(time.Second)) }

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
	case n < 1:
		c.post()
	case n < 3:
		c.wait(time.Duration(c.rand.IntN(40)) * time.Second)
	case n < 4 && c.chance(10):
		c.mine(300)
	case n < 8:
		c.housekeeping()
	default:
		live := c.live()
		if len(live) < 2 {
			c.post()
			return
		}
		p := live[c.rand.IntN(len(live))]
		if c.chance(90) {
			c.fitting(p)
		} else {
			c.anything(p)
		}
	}
}

func (c *chaos) post() {
	who := c.anyone()
	k := []int{0, 1, 3, 3, 3, 5, 9}[c.rand.IntN(7)]
	sp := spec(who, k, func(j *job.Spec) {
		j.Nonce, j.Envelope = uint64(len(c.plays)), c.chance(30)
		j.BidWindow, j.EstimatedRuntime, j.LongestRuntime = 15*time.Second, 10*time.Second, 60*time.Second
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
			return market.Call{Name: "clearScore", Data: bindings.NewIMarket().PackClearScore(big.NewInt(int64(c.rand.IntN(2))))}
		},
	}[c.rand.IntN(8)]())
}

// fitting makes a call that the job's phase asks for.
func (c *chaos) fitting(p *play) {
	st := c.state(p.id)
	worker, requester := c.who(job.Address(st.Worker)), c.who(p.spec.Requester)
	switch job.Phase(st.Phase) {
	case job.Sealing:
		switch n := c.rand.IntN(100); {
		case n < 60 && st.Seals < 12 || st.Seals < 2:
			c.seal(p)
		case n < 97:
			c.until(c.deadline(p.id))
		default:
			c.attempt(requester, market.Cancel(p.spec))
		}
	case job.Opening:
		c.open(p)
	case job.Awarded:
		if c.chance(70) {
			c.attempt(requester, market.Grant(p.spec, market.Material, []job.Address{job.Address(st.Worker)}, [][]byte{{1}}))
		} else if c.chance(20) {
			c.attempt(requester, market.Cancel(p.spec))
		}
	case job.Training:
		if st.Share > 0 && c.chance(25) {
			c.pass(p)
		}
		switch n := c.rand.IntN(24); {
		case n < 6:
			c.attempt(worker, market.Checkpoint(p.spec, progress(int(st.Share)+c.rand.IntN(4_000))))
		case n < 14 && st.First != common.Address{} && c.chance(70):
			c.attempt(worker, market.SubmitResumed(p.spec, job.Infohash{1}, job.Hash{2}, job.Hash{3}))
		case n < 14:
			c.attempt(worker, market.Submit(p.spec, job.Infohash{1}, job.Hash{2}, job.Hash{3}))
		case n < 16:
			c.attempt(worker, market.GiveUp(p.spec, job.Hash{1}))
		case n < 18:
			c.attempt(c.anyone(), market.ReturnSavings(p.spec))
		case n < 21:
			c.pass(p) // The worker is silent.
		case n < 22:
			c.attempt(requester, market.Cancel(p.spec))
		}
	case job.GivenUp:
		c.attempt(requester, market.Acknowledge(p.spec, c.chance(50)))
	case job.Offered:
		if c.chance(80) {
			c.takeOver(p, int(st.RunnerUp))
		}
	case job.Submitted:
		c.mine(int(min(3, max(0, st.DrawBlock.Int64()))))
		c.attempt(c.anyone(), market.Draw(p.spec))
	case job.Testing:
		if c.chance(10) {
			kind, by := market.Testing, requester
			if c.chance(50) {
				kind, by = market.Model, worker
			}
			c.attempt(by, market.Grant(p.spec, kind, p.panel, make([][]byte, len(p.panel))))
		}
		c.sealScore(p, int(st.ScoresSealed))
		if c.chance(3) {
			c.pass(p)
		}
	case job.Scoring:
		c.openScores(p, int(st.ScoresSealed&^st.ScoresOpened))
	case job.Accepted, job.Stopped:
		if c.chance(30) && len(p.panel) > 0 {
			seat := c.rand.IntN(len(p.panel))
			c.attempt(c.who(p.panel[seat]), market.GiveKey(p.spec, p.panel, seat, []byte{1}))
		}
		if c.chance(50) {
			c.attempt(worker, market.Claim(p.spec, []byte{1}))
		}
	case job.Rejected, job.Undecided:
		if c.chance(20) {
			c.attempt(requester, market.AcceptAnyway(p.spec))
		}
	}
	if c.chance(15) || c.now().After(time.Unix(st.Deadline.Int64(), 0)) {
		c.attempt(c.anyone(), market.Poke(p.spec, p.panel))
	}
}

// anything makes a call whatever the phase.
func (c *chaos) anything(p *play) {
	who := c.anyone()
	if c.chance(50) {
		who = c.who(p.spec.Requester)
	}
	switch c.rand.IntN(19) {
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
		c.sealScore(p, c.rand.IntN(1<<5))
	case 11:
		c.openScores(p, c.rand.IntN(1<<5))
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
	case 18:
		c.attempt(who, market.ReturnSavings(p.spec))
	case 15:
		if bids := c.sealed[p]; len(bids) > 0 {
			c.attempt(who, market.Clear(p.id, bids[c.rand.IntN(len(bids))]))
		}
	}
}

func (c *chaos) seal(p *play) {
	who, index := c.anyone(), c.state(p.id).Seals
	b := market.Bid{Bidder: who.addr, Price: p.spec.Reserve.Share(int64(c.rand.IntN(110)), 100), Fake: c.chance(20), Salt: salt(c.calls), Slot: uint8(c.rand.IntN(4)), Index: index}
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
	// Mostly one after the other, so that all are opened in time.
	if bids := c.sealed[p]; len(bids) > 0 {
		b := bids[c.rand.IntN(len(bids))]
		if c.chance(90) {
			for i, next := range bids {
				if p.opened>>i&1 == 0 {
					b = next
				}
			}
		}
		if c.attempt(c.anyone(), market.Open(p.id, b)) {
			p.opened |= 1 << b.Index
		}
	}
}

// sealScore seals a score in a free seat. Every job has a truth that most find, within the tolerance.
func (c *chaos) sealScore(p *play, taken int) {
	if len(p.panel) == 0 {
		return
	}
	seat := c.rand.IntN(len(p.panel))
	for i := range p.panel {
		if next := (seat + i) % len(p.panel); taken>>next&1 == 0 {
			seat = next
			break
		}
	}
	truth := int(p.spec.Nonce) % 12
	o := market.Opening{Seat: seat, Finding: market.Scored, Score: job.Score(1 + truth%4 + c.rand.IntN(2)), Salt: salt(c.calls)}
	switch {
	case c.chance(10):
		o.Score = job.Score(c.rand.IntN(9))
	case truth == 10:
		o.Finding, o.Score = market.NoModel, 0
	case truth == 11 || c.chance(5):
		o.Finding, o.Score = market.NoTest, 0
	}
	hash := market.ScoreSealOf(c.chain(), c.at.Market, p.id, p.panel[seat], o.Finding, o.Score, o.Salt)
	if c.attempt(c.who(p.panel[seat]), market.SealScore(p.id, p.panel, seat, hash)) {
		p.tests[seat] = o
	}
}

func (c *chaos) openScores(p *play, seats int) {
	var out []market.Opening
	for seat := range p.panel {
		if seats>>seat&1 != 0 && c.chance(80) {
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
		c.kept(p)
		c.settled(p.id)
	}
	c.attempt(who, market.Flush())
	if left := c.burnable(); left.Sign() != 0 {
		c.Fatalf("%v MWT are left to burn after a flush", left)
	}
}
