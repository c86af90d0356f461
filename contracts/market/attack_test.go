package market_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// The attacks are those of the protocol's table, one test for each row, and some more.

// TestAttackReadAPriceBeforeItIsOpened seals dear, cheap and decoy bids on equal chains and compares all that the chain
// shows: events, gas, balances, state and slots. Only the hash differs, and the salt hides what is in it.
func TestAttackReadAPriceBeforeItIsOpened(t *testing.T) {
	seen := map[string]string{}
	for _, c := range []struct {
		price string
		fake  bool
	}{{"0.000001", false}, {"24.999999", false}, {"3", true}, {"1000000", false}} {
		s, ada, bob, _, _ := scene(t)
		p := s.post(spec(ada, 3))
		b, call := p.bid(bob, c.price, c.fake)
		// The salt is found so that the hash has the same first byte and no zero bytes: else the calldata's own gas differs.
		for i := 0; ; i++ {
			b.Salt = salt(10_000 + i)
			h := market.SealOf(p.chain(), p.at.Market, p.id, bob.addr, b.Price, b.Fake, b.Salt)
			full := true
			for _, x := range h {
				full = full && x != 0
			}
			if full {
				call = market.Seal(p.id, 0, h)
				break
			}
		}
		logs := s.do(bob, call)
		shown := fmt.Sprint(s.gas[len(s.gas)-1].gas, s.free(bob), s.account(bob.addr), s.state(p.id), len(logs))
		for _, l := range logs {
			event, err := market.Decode(*l)
			s.must(err)
			if e, ok := event.(*bindings.IMarketSealed); ok {
				e.Hash, e.Raw = [32]byte{}, nil
			}
			shown += fmt.Sprintf(" %+v", event)
		}
		// Refusals before the opening tell nothing either.
		for _, lie := range []market.Call{market.Open(p.id, b), market.Clear(p.id, b)} {
			_, err := s.try(ada, lie)
			shown += fmt.Sprint(err)
		}
		seen[shown] = c.price
	}
	if len(seen) != 1 {
		t.Errorf("bids of different prices look different:\n%v", seen)
	}
}

func TestAttackCopyARivalsSeal(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	hash := market.SealOf(p.chain(), p.at.Market, p.id, bob.addr, p.bids[0].Price, false, p.bids[0].Salt)
	s.do(cyd, market.Seal(p.id, 0, hash))
	p.endSealing()
	p.open(0) // Now everybody knows the preimage.
	copied := p.bids[0]
	copied.Bidder, copied.Index = cyd.addr, 1
	s.refused(cyd, market.Open(p.id, copied), "WrongOpening")
	copied = p.bids[0]
	copied.Index = 1
	s.refused(cyd, market.Open(p.id, copied), "WrongOpening")
	// A rival who opens it first only does the bidder's work.
	q := s.post(spec(ada, 3, func(j *job.Spec) { j.Nonce = 2 }))
	q.seal(bob, "10", false)
	q.endSealing()
	s.do(cyd, market.Open(q.id, q.bids[0]))
	if w := job.Address(s.state(q.id).Worker); w != bob.addr {
		t.Errorf("%s won with bob's bid", w)
	}
}

func TestAttackTurnADecoyReal(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", true)
	p.seal(cyd, "12", false)
	p.endSealing()
	p.open(1)
	turned := p.bids[0]
	turned.Fake = false
	s.refused(bob, market.Open(p.id, turned), "WrongOpening")
	p.open(0)
	if w := job.Address(s.state(p.id).Worker); w != cyd.addr {
		t.Errorf("%s won with a decoy", w)
	}
}

func TestAttackOpenSelectively(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.seal(bob, "20", false)
	p.seal(cyd, "21", false)
	p.endSealing()
	p.open(2)
	p.open(1) // Seeing cyd's, the cheaper bid stays shut.
	p.pass()
	// Its bond is nobody's gain: not the requester's, not the rival's, not the bidder's.
	burnable := s.burnable()
	s.gains(map[string]string{}, func() { p.poke(ada) })
	if got := s.burnable().Sub(burnable).String(); got != "5" {
		t.Errorf("%s MWT were burnt, want the bond", got)
	}
	s.gains(nil, func() { s.do(bob, market.Clear(p.id, p.bids[0])) })
}

// TestAttackBidThroughASecondIdentity compares what a winner is paid alone against the field, and with a second bid of its
// own under another name, at every price: it is never paid more.
func TestAttackBidThroughASecondIdentity(t *testing.T) {
	pay := func(second string) job.Amount {
		s, ada, bob, cyd, dan := scene(t)
		p := s.post(spec(ada, 0))
		p.seal(bob, "10", false)
		p.seal(cyd, "15", false)
		if second != "" {
			p.seal(dan, second, false)
		}
		p.openAll()
		st := s.state(p.id)
		if w := job.Address(st.Worker); w != bob.addr && w != dan.addr {
			t.Errorf("%s won", w)
		}
		return job.Wei(st.Price)
	}
	alone := pay("")
	for _, second := range []string{"1", "9", "10", "11", "15", "16", "25", "26"} {
		if got := pay(second); got.Cmp(alone) > 0 {
			t.Errorf("with a second bid of %s the winner is paid %v, alone %v", second, got, alone)
		}
	}
}

func TestAttackFarmBondsWithJobsThatCannotEnd(t *testing.T) {
	s, ada, bob, _, dan := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.openAll()
	p.pass()
	// The requester has back what it put in, less the listing fee, and none of the bond.
	s.gains(map[string]string{"ada": "28"}, func() { p.poke(dan) })
	s.expect(p.id, job.Failed)
	s.settled(p.id)
}

func TestAttackBlameTheUsersCode(t *testing.T) {
	s, ada, bob, _, _ := scene(t)
	p := training(s, 3)
	s.do(bob, market.GiveUp(p.spec, job.Hash{1}))
	s.refused(bob, market.Acknowledge(p.spec, true), "NotRequester")
	// Without the requester's word there is no pay, and a tenth of the bond is burnt.
	s.gains(map[string]string{"bob": "4.5"}, func() { s.do(ada, market.Acknowledge(p.spec, false)) })
}

// TestAttackGrindTheDraw draws at different moments and by different callers.
func TestAttackGrindTheDraw(t *testing.T) {
	draw := func(late int, by string) string {
		s, _, _, _, _ := scene(t)
		p := training(s, 3)
		p.submit()
		s.mine(late)
		p.draw(s.actor(by))
		return fmt.Sprint(p.panel)
	}
	want := draw(0, "dan")
	for late, by := range map[int]string{1: "ada", 17: "bob", 240: "cyd"} {
		if got := draw(late, by); got != want {
			t.Errorf("drawn by %s %d blocks late, the panel is %s; at first it was %s", by, late, got, want)
		}
	}
}

func TestAttackShillToPressThePrice(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.seal(cyd, "11", false) // the requester's shill
	// An account made after the job is too late.
	late := newActor("late")
	s.actors = append(s.actors, late)
	s.do(late, market.Register(&late.key.PublicKey, job.Address{}, nil))
	s.refused(late, market.Seal(p.id, 0, [32]byte{1}), "RegisteredTooLate")
	p.endSealing()
	p.open(0)
	p.pass()
	// Not opened, the shill presses nothing, and costs its bond.
	s.gains(nil, func() { p.poke(ada) })
	if got := job.Wei(s.state(p.id).Price); got.Cmp(job.MWT(25)) != 0 {
		t.Errorf("the price is %v, want the reserve", got)
	}
}

func TestAttackBlockTheEndWithManyBids(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	p := s.post(spec(ada, 3))
	for i := range 40 {
		p.seal(bob, fmt.Sprint(24-i%3), i%2 == 0)
	}
	p.seal(cyd, "5", false)
	p.endSealing()
	for i := range p.bids {
		p.open(i)
	}
	s.expect(p.id, job.Training)
	// The last opening, which awards, costs no more for there being many.
	if gas := s.gas[len(s.gas)-1].gas; gas > 60_000 {
		t.Errorf("the award after 41 bids costs %d gas", gas)
	}
}

func TestAttackPostWithoutMoney(t *testing.T) {
	s, ada, bob, _, _ := scene(t)
	s.do(ada, market.Withdraw(s.free(ada).Sub(job.MWT(28))))
	s.refused(ada, market.Post(spec(ada, 3)), "NotEnoughFree") // the listing fee is missing
	s.do(ada, market.Deposit(job.MWT(1)))
	p := s.post(spec(ada, 3))
	s.refused(ada, market.Withdraw(job.MWT(1)), "NotEnoughFree") // the escrow is out of its reach
	p.seal(bob, "10", false)
	p.openAll()
	p.submit()
}

func TestAttackSwapTheTestSet(t *testing.T) {
	s, ada, _, _, dan := scene(t)
	p := training(s, 3)
	p.submit()
	p.draw(dan)
	other := p.spec
	other.Exam[0]++
	s.refused(ada, market.Grant(other, market.Testing, p.panel, [][]byte{{1}, {1}, {1}}), "WrongPhase")
	other = p.spec
	other.Require.Threshold++
	s.refused(ada, market.OpenScores(other, p.panel, nil), "WrongPhase")
}

func TestAttackKeepTheModelWithoutPaying(t *testing.T) {
	s, ada, _, _, dan := scene(t)
	p := training(s, 3)
	p.submit()
	p.draw(dan)
	for seat := range p.panel {
		p.score(seat, market.Scored, 960_000)
	}
	s.refused(ada, market.Cancel(p.spec), "WrongPhase")
	p.reveal(dan, 0, 1, 2)
	s.refused(ada, market.Cancel(p.spec), "WrongPhase")
	p.pass()
	s.gains(map[string]string{"bob": "17"}, func() { p.poke(dan) })
}

func TestAttackBePaidWithoutDelivering(t *testing.T) {
	s, _, bob, _, dan := scene(t)
	p := training(s, 3)
	s.refused(bob, market.Claim(p.spec, []byte("key")), "WrongPhase")
	p.submit()
	s.refused(bob, market.Claim(p.spec, []byte("key")), "WrongPhase")
	p.draw(dan)
	s.refused(bob, market.Claim(p.spec, []byte("key")), "WrongPhase")
	for seat := range p.panel {
		p.score(seat, market.NoModel, 0)
	}
	p.reveal(dan, 0, 1, 2)
	s.expect(p.id, job.Failed)
	s.refused(bob, market.Claim(p.spec, []byte("key")), "WrongPhase")
	if s.account(bob.addr).Failed != 1 {
		t.Error("it is not counted as failed")
	}
	q := s.post(spec(s.actor("ada"), 0, func(j *job.Spec) { j.Nonce = 2 }))
	q.seal(bob, "10", false)
	q.openAll()
	q.submit()
	s.refused(bob, market.Claim(q.spec, nil), "KeyMissing")
}

func TestAttackCopyAScore(t *testing.T) {
	s, _, _, _, dan := scene(t)
	p := training(s, 3)
	p.submit()
	p.draw(dan)
	p.score(0, market.Scored, 960_000)
	o := p.tests[0]
	hash := market.ScoreSealOf(p.chain(), p.at.Market, p.id, p.panel[0], o.Finding, o.Score, o.Salt)
	s.do(p.by(p.panel[1]), market.SealScore(p.id, p.panel, 1, hash))
	p.score(2, market.Scored, 960_000)
	p.reveal(dan, 0)
	copied := o
	copied.Seat = 1
	s.refused(dan, market.OpenScores(p.spec, p.panel, []market.Opening{copied}), "WrongScoreOpening")
}

// TestAttackSkipTheWork is one validator that makes its score up.
func TestAttackSkipTheWork(t *testing.T) {
	s, _, _, _, dan := scene(t)
	p := training(s, 3)
	p.submit()
	p.draw(dan)
	lazy := p.by(p.panel[1])
	s.gains(map[string]string{p.by(p.panel[0]).name: "1", p.by(p.panel[2]).name: "1", "ada": "1"}, func() {
		p.score(0, market.Scored, 960_000)
		p.score(1, market.Scored, 999_999)
		p.score(2, market.Scored, 960_000)
		p.reveal(dan, 0, 1, 2)
	})
	if got := job.Wei(s.account(lazy.addr).Staked); got.Cmp(job.MWT(950)) != 0 {
		t.Errorf("it has %v MWT staked", got)
	}
}

// TestAttackVanish stops each party at each of its turns; time and a stranger's poke end the job.
func TestAttackVanish(t *testing.T) {
	for name, until := range map[string]func(p *play){
		"nobody seals":                func(*play) {},
		"bidders do not open":         func(p *play) { p.seal(p.actor("bob"), "10", false) },
		"the requester grants not":    func(p *play) { p.seal(p.actor("bob"), "10", false); p.openAll() },
		"the worker submits not":      func(p *play) { granted(p) },
		"nobody draws":                func(p *play) { granted(p); p.submit() },
		"no validator seals":          func(p *play) { granted(p); p.submit(); p.draw(p.actor("dan")) },
		"validators do not open":      func(p *play) { granted(p); p.submit(); sealed(p) },
		"the worker does not claim":   func(p *play) { granted(p); p.submit(); sealed(p); p.reveal(p.actor("dan"), 0, 1, 2) },
		"the worker gave up, silence": func(p *play) { granted(p); p.do(p.worker(), market.GiveUp(p.spec, job.Hash{})) },
	} {
		t.Run(name, func(t *testing.T) {
			s, ada, _, _, dan := scene(t)
			p := s.post(spec(ada, 3, func(j *job.Spec) { j.Envelope = true }))
			until(p)
			for range 20 {
				if s.phase(p.id).Over() {
					break
				}
				p.pass()
				s.mine(4)
				// A phase that begins by the clock has a deadline of its own, so a poke may be refused once.
				logs, _ := s.try(dan, market.Poke(p.spec, p.panel))
				p.learn(logs)
			}
			if !s.phase(p.id).Over() {
				t.Fatalf("the job is %v for ever", s.phase(p.id))
			}
			s.settled(p.id)
		})
	}
}

func granted(p *play) {
	p.seal(p.actor("bob"), "10", false)
	p.openAll()
	p.do(p.requester(), market.Grant(p.spec, market.Material, []job.Address{p.worker().addr}, [][]byte{{1}}))
}

func sealed(p *play) {
	p.draw(p.actor("dan"))
	for seat := range p.panel {
		p.score(seat, market.Scored, 960_000)
	}
}

// learn takes the panel that a poke drew.
func (p *play) learn(logs []*types.Log) {
	for _, l := range logs {
		event, err := market.Decode(*l)
		if err != nil {
			continue
		}
		if e, ok := event.(*bindings.IMarketDrawn); ok {
			p.panel = nil
			for _, a := range e.Panel {
				p.panel = append(p.panel, job.Address(a))
			}
		}
	}
}

// ---- more -----------------------------------------------------------------------------------------------------------

func TestAttackReplayASeal(t *testing.T) {
	s, ada, bob, _, _ := scene(t)
	p := s.post(spec(ada, 3))
	q := s.post(spec(ada, 3, func(j *job.Spec) { j.Nonce = 2 }))
	price, x := job.MWT(10), salt(1)
	seals := map[string][32]byte{
		"of another job":    market.SealOf(s.chain(), s.at.Market, p.id, bob.addr, price, false, x),
		"of another chain":  market.SealOf(new(big.Int).Add(s.chain(), big.NewInt(1)), s.at.Market, q.id, bob.addr, price, false, x),
		"of another market": market.SealOf(s.chain(), job.Address{1}, q.id, bob.addr, price, false, x),
	}
	bids := map[string]market.Bid{}
	for name, hash := range seals {
		i := len(bids)
		s.do(bob, market.Seal(q.id, uint8(i), hash))
		bids[name] = market.Bid{Bidder: bob.addr, Price: price, Salt: x, Slot: uint8(i), Index: uint16(i)}
	}
	q.endSealing()
	for name, b := range bids {
		t.Run(name, func(*testing.T) { s.refused(bob, market.Open(q.id, b), "WrongOpening") })
	}
}

// TestAttackReplayAnOpenedSeal uses what an opened seal left behind, in its slot and on other jobs.
func TestAttackReplayAnOpenedSeal(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.seal(cyd, "12", false)
	p.seal(dan, "13", false)
	p.openAll()
	s.refused(bob, market.Clear(p.id, p.bids[0]), "WrongOpening")
	p.pass()
	p.poke(ada)
	s.expect(p.id, job.Offered)
	// Only the second-best bid takes over, and only with the slot that proves it.
	s.refused(dan, market.TakeOver(p.spec, p.bids[2]), "NotRunnerUp")
	lie := p.bids[1]
	lie.Price = job.MWT(20)
	s.refused(cyd, market.TakeOver(p.spec, lie), "WrongOpening")
	lie = p.bids[2]
	lie.Index = 1
	s.refused(dan, market.TakeOver(p.spec, lie), "WrongOpening")
	q := s.post(spec(ada, 3, func(j *job.Spec) { j.Nonce = 2 }))
	s.do(cyd, market.Seal(q.id, 0, [32]byte{1}))
	s.refused(cyd, market.TakeOver(p.spec, p.bids[1]), "WrongOpening")
	p.pass()
	s.gains(map[string]string{"ada": "28"}, func() { p.poke(dan) })
}

// TestAttackOpenInTheLastSecond opens at the very end of the window, and one second later.
func TestAttackOpenInTheLastSecond(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.seal(cyd, "12", false)
	sealUntil := s.deadline(p.id)
	end := sealUntil.Add(time.Duration(s.params.OpenWindow) * time.Second)
	s.until(end.Add(-time.Second)) // The next block is at the end.
	p.open(0)
	if now := s.now(); !now.Equal(end) {
		t.Fatalf("it was opened at %v, want %v", now, end)
	}
	s.refused(cyd, market.Open(p.id, p.bids[1]), "TooLate")
	s.gains(nil, func() { p.poke(ada) })
	s.expect(p.id, job.Training)
}

// TestAttackReorganiseAnAward takes an award back and goes on from the block before it: on the other branch a bid is not
// opened in time, the award differs, and the books balance there too.
func TestAttackReorganiseAnAward(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	m := s.world.(*machine)
	p := s.post(spec(ada, 0))
	p.seal(bob, "10", false)
	p.seal(cyd, "9", false)
	p.endSealing()
	p.open(0)
	fork, block, at, before := m.state.Copy(), m.block, m.time, s.books.copy()
	p.open(1)
	if w := job.Address(s.state(p.id).Worker); w != cyd.addr {
		t.Fatalf("%s won", w)
	}
	m.state, m.cfg.State, m.block, m.time, s.books = fork, fork, block, at, before
	if st := s.state(p.id); st.Openings != 1 {
		t.Fatalf("%d bids are open on the other branch, want 1", st.Openings)
	}
	p.pass()
	p.poke(ada)
	if w := job.Address(s.state(p.id).Worker); w != bob.addr {
		t.Fatalf("%s won on the other branch", w)
	}
	s.refused(cyd, market.Submit(p.spec, job.Infohash{9}, job.Hash{9}, job.Hash{8}), "NotWorker")
	p.submit()
	s.do(bob, market.Claim(p.spec, []byte{1}))
	s.settled(p.id)
}

// TestAttackReorganiseTheSeals mines two seals in the other order: of two equal bids the earlier wins, so the award differs.
// A call that was made for the first order is refused and loses nothing; one made for the second order goes through.
func TestAttackReorganiseTheSeals(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	m := s.world.(*machine)
	p := s.post(spec(ada, 0))
	fork, block, at, before := m.state.Copy(), m.block, m.time, s.books.copy()
	award := func(first, second *actor) {
		t.Helper()
		p.bids = nil
		p.seal(first, "10", false)
		p.seal(second, "10", false)
		p.openAll()
		if st := s.state(p.id); job.Address(st.Worker) != first.addr || st.RunnerUp != 1 {
			t.Fatalf("%s won, and the runner-up is bid %d", st.Worker, st.RunnerUp)
		}
	}
	award(bob, cyd)
	stale := p.bids[0]
	m.state, m.cfg.State, m.block, m.time, s.books = fork, fork, block, at, before
	p.bids = nil
	p.seal(cyd, "10", false)
	p.seal(bob, "10", false)
	p.endSealing()
	s.gains(nil, func() { s.refused(bob, market.Open(p.id, stale), "WrongOpening") })
	p.open(1)
	p.open(0)
	if w := job.Address(s.state(p.id).Worker); w != cyd.addr {
		t.Fatalf("%s won on the other branch", w)
	}
	p.submit()
	s.gains(map[string]string{"cyd": "15"}, func() { s.do(cyd, market.Claim(p.spec, []byte{1})) })
	s.settled(p.id)
	s.refused(dan, market.Poke(p.spec, nil), "WrongPhase")
}

// TestAttackLoseTheSaltInACrash is why there is no table of salts to lose: one made again from the key, the job and the
// bid's number opens the seal. Here it is the test's; in a node it is an HMAC.
func TestAttackLoseTheSaltInACrash(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	p := s.post(spec(ada, 0))
	p.seal(bob, "10", false)
	p.seal(cyd, "11", false)
	lost := p.bids[0]
	lost.Salt = salt(4711)
	p.endSealing()
	s.refused(bob, market.Open(p.id, lost), "WrongOpening") // a salt that is really lost costs the bond
	again := p.bids[0]
	again.Salt = salt(0)
	s.do(bob, market.Open(p.id, again))
	p.open(1)
	if w := job.Address(s.state(p.id).Worker); w != bob.addr {
		t.Errorf("%s won", w)
	}
}

// TestAttackReenterAndRefuse says why there is nothing to enter again or to refuse: the only contract that the market calls
// is its own token, which calls nobody, and what it owes is taken, never sent. A payout address that is a contract without
// code for tokens gets them all the same, and nobody else's job waits for it.
func TestAttackReenterAndRefuse(t *testing.T) {
	s, _, bob, _, _ := scene(t)
	// The token itself, which can do nothing with tokens of its own, as a payout.
	s.do(bob, market.ChangePayout(bob.addr, s.at.Token))
	p := training(s, 3)
	p.submit()
	p.scored(960_000, 960_000, 960_000)
	logs := s.do(bob, market.Multicall(market.Claim(p.spec, []byte{1}), market.Withdraw(job.MWT(12))))
	for _, l := range logs {
		if a := job.Address(l.Address); a != s.at.Market && a != s.at.Token {
			t.Errorf("%s has a log: somebody else was called", a)
		}
	}
	if got := s.balance(s.at.Token); got.Cmp(job.MWT(12)) != 0 {
		t.Errorf("the payout address has %v MWT", got)
	}
	// A claim twice in one call fails as a whole.
	q := s.post(spec(s.actor("ada"), 0, func(j *job.Spec) { j.Nonce = 2 }))
	q.seal(bob, "10", false)
	q.openAll()
	q.submit()
	s.refused(bob, market.Multicall(market.Claim(q.spec, []byte{1}), market.Claim(q.spec, []byte{1})), "WrongPhase")
	s.refused(bob, market.Multicall(market.Withdraw(s.free(bob)), market.Withdraw(job.MWT(1))), "NotEnoughFree")
}

// TestAttackCallTheOtherHalf calls Recourse directly: its storage is empty, and it holds and moves nothing.
func TestAttackCallTheOtherHalf(t *testing.T) {
	s, ada, _, _, _ := scene(t)
	p := training(s, 3)
	for name, c := range map[string]market.Call{
		"cancel": market.Cancel(p.spec), "poke": market.Poke(p.spec, nil), "acceptAnyway": market.AcceptAnyway(p.spec), "stake": market.Stake(),
	} {
		if _, _, err := s.send(s.ctx, ada, s.at.Recourse, c.Data); err == nil {
			t.Errorf("%s works on the other half", name)
		}
	}
	s.books.check(s)
	s.expect(p.id, job.Training)
}

// TestAttackGuessASalt is why a salt is 32 bytes: without it the few prices there are could be tried.
func TestAttackGuessASalt(t *testing.T) {
	a := market.SealOf(big.NewInt(1), job.Address{1}, job.ID{1}, job.Address{2}, job.MWT(10), false, sha256.Sum256([]byte("a")))
	b := market.SealOf(big.NewInt(1), job.Address{1}, job.ID{1}, job.Address{2}, job.MWT(10), false, sha256.Sum256([]byte("b")))
	if a == b {
		t.Error("the salt is not in the hash")
	}
}
