package market_test

import (
	"slices"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// scene is a market with three staked validators more than ada, bob, cyd and dan, who are everything else.
func scene(t *testing.T) (s *stage, ada, bob, cyd, dan *actor) {
	s = newStage(t, deploy.MainParams(), cast...)
	s.validators("val", "vic", "vera", "vlad")
	return s, s.actor("ada"), s.actor("bob"), s.actor("cyd"), s.actor("dan")
}

// training is a job that bob trains for 12 MWT, with cyd as runner-up.
func training(s *stage, k int, edit ...func(*job.Spec)) *play {
	p := s.post(spec(s.actor("ada"), k, edit...))
	p.seal(s.actor("bob"), "10", false)
	p.seal(s.actor("cyd"), "12", false)
	p.openAll()
	return p
}

func TestNobodyBids(t *testing.T) {
	for name, bids := range map[string][]struct {
		price string
		fake  bool
	}{
		"no seal": nil, "only decoys": {{"3", true}, {"4", true}}, "all over the reserve": {{"25.000000000000000001", false}, {"1000", false}},
	} {
		t.Run(name, func(t *testing.T) {
			s, ada, bob, _, dan := scene(t)
			p := s.post(spec(ada, 3))
			for _, b := range bids {
				p.seal(bob, b.price, b.fake)
			}
			s.refused(dan, market.Poke(p.spec, nil), "TooEarly")
			p.openAll()
			s.gains(map[string]string{"ada": "28"}, func() { p.poke(dan) })
			s.expect(p.id, job.Expired)
			s.settled(p.id)
		})
	}
}

func TestUnopenedBondsAreBurnt(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.seal(cyd, "9", false)
	p.seal(dan, "8", false)
	p.endSealing()
	p.open(0)
	s.refused(dan, market.Poke(p.spec, nil), "TooEarly")
	p.pass()
	s.refused(cyd, market.Open(p.id, p.bids[1]), "TooLate")
	before := s.burnable()
	s.gains(nil, func() { p.poke(dan) })
	if got := s.burnable().Sub(before); got.Cmp(job.MWT(10)) != 0 {
		t.Errorf("%v MWT were burnt, want two bonds", got)
	}
	s.expect(p.id, job.Training)
	if got := job.Wei(s.state(p.id).Price); got.Cmp(job.MWT(25)) != 0 {
		t.Errorf("the only opened bid is paid %v MWT, want the reserve", got)
	}
	// The slots are free again, and nothing is paid for that.
	s.gains(nil, func() { s.do(ada, market.Clear(p.id, p.bids[1])) })
	s.refused(ada, market.Clear(p.id, p.bids[1]), "WrongOpening")
}

func TestCancelWhileSealingReturnsEverything(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.seal(cyd, "9", true)
	s.refused(dan, market.Cancel(p.spec), "NotRequester")
	s.gains(map[string]string{"ada": "28"}, func() { s.do(ada, market.Cancel(p.spec)) })
	s.gains(map[string]string{"bob": "5"}, func() { s.do(dan, market.Clear(p.id, p.bids[0])) })
	s.gains(map[string]string{"cyd": "5"}, func() { s.do(cyd, market.Clear(p.id, p.bids[1])) })
	s.expect(p.id, job.Cancelled)
	s.settled(p.id)
	s.refused(ada, market.Post(p.spec), "JobExists")
}

func TestCancelIsTooLateOnceBidsAreOpened(t *testing.T) {
	s, ada, bob, _, _ := scene(t)
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.endSealing()
	s.refused(ada, market.Cancel(p.spec), "TooLate")
}

func TestNoGrantInTime(t *testing.T) {
	s, ada, bob, _, dan := scene(t)
	p := training(s, 3, func(j *job.Spec) { j.Envelope = true })
	s.expect(p.id, job.Awarded)
	p.pass()
	s.refused(ada, market.Grant(p.spec, market.Material, []job.Address{bob.addr}, [][]byte{{1}}), "TooLate")
	s.gains(map[string]string{"bob": "5.6", "ada": "27.4"}, func() { p.poke(dan) })
	s.expect(p.id, job.Abandoned)
	s.settled(p.id)
}

func TestSilenceBurnsTheBondAndTheRunnerUpTakesOver(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	p := training(s, 3)
	p.pass()
	s.refused(bob, market.Submit(p.spec, job.Infohash{}, job.Hash{}, job.Hash{}), "TooLate")
	s.gains(nil, func() { p.poke(dan) })
	s.expect(p.id, job.Offered)
	s.refused(bob, market.TakeOver(p.spec, p.bids[1]), "NotRunnerUp")
	s.gains(map[string]string{"cyd": "-5"}, func() { s.do(cyd, market.TakeOver(p.spec, p.bids[1])) })
	s.expect(p.id, job.Training)
	// It is paid its own bid, and the rest goes home.
	s.gains(map[string]string{"ada": "13"}, func() { p.submit() })
	p.scored(960_000, 960_000, 960_000)
	s.gains(map[string]string{"cyd": "17"}, func() { s.do(cyd, market.Claim(p.spec, []byte("key"))) })
	s.settled(p.id)
	if a := s.account(bob.addr); a.Failed != 1 || a.Won != 1 {
		t.Errorf("the silent worker's reputation is %+v", a)
	}
	_ = ada
}

func TestTheRunnerUpDeclines(t *testing.T) {
	s, _, _, cyd, dan := scene(t)
	p := training(s, 3)
	p.pass()
	p.poke(dan)
	p.pass()
	s.refused(cyd, market.TakeOver(p.spec, p.bids[1]), "TooLate")
	s.gains(map[string]string{"ada": "28"}, func() { p.poke(dan) })
	s.expect(p.id, job.Failed)
	s.settled(p.id)
}

func TestGivingUp(t *testing.T) {
	t.Run("the user's code failed", func(t *testing.T) {
		s, ada, bob, _, dan := scene(t)
		p := training(s, 3)
		p.until(s.deadline(p.id).Add(-951 * time.Second)) // the next block is at 50 of 100 seconds
		s.refused(dan, market.GiveUp(p.spec, job.Hash{1}), "NotWorker")
		p.until(s.deadline(p.id).Add(-951 * time.Second))
		s.do(bob, market.GiveUp(p.spec, job.Hash{1}))
		s.expect(p.id, job.GivenUp)
		pay := elapsed(s, p)
		s.gains(map[string]string{"bob": job.MWT(5).Add(pay).String(), "ada": job.MWT(28).Sub(pay).String()}, func() {
			s.do(ada, market.Acknowledge(p.spec, true))
		})
		s.expect(p.id, job.Failed)
		s.settled(p.id)
		if a := s.account(bob.addr); a.Failed != 0 || a.Won != 1 {
			t.Errorf("the worker's reputation is %+v", a)
		}
	})
	for name, answer := range map[string]func(*stage, *play){
		"it did not": func(s *stage, p *play) { s.do(s.actor("ada"), market.Acknowledge(p.spec, false)) },
		"no answer":  func(s *stage, p *play) { p.pass(); p.poke(s.actor("dan")) },
	} {
		t.Run(name, func(t *testing.T) {
			s, _, bob, _, _ := scene(t)
			p := training(s, 3)
			s.do(bob, market.GiveUp(p.spec, job.Hash{1}))
			s.gains(map[string]string{"bob": "4.5"}, func() { answer(s, p) })
			s.expect(p.id, job.Offered)
			s.gains(map[string]string{"ada": "28"}, func() { s.do(s.actor("ada"), market.Cancel(p.spec)) })
			s.settled(p.id)
		})
	}
}

// elapsed is 12 MWT x the seconds that the worker of a given-up job trained / 100.
func elapsed(s *stage, p *play) job.Amount {
	// GivenUp's deadline is the moment of giving up and the grant window; Training's was its start and 1,000 s.
	gaveUp := s.deadline(p.id).Add(-time.Duration(s.params.GrantWindow) * time.Second)
	return job.MWT(12).Share(int64(gaveUp.Sub(p.started)/time.Second), 100)
}

func TestCancelWhileTrainingPaysTheShare(t *testing.T) {
	for _, c := range []struct {
		after time.Duration
		pay   string
	}{{49 * time.Second, "6"}, {99 * time.Second, "12"}, {500 * time.Second, "12"}} {
		s, ada, _, _, _ := scene(t)
		p := training(s, 3)
		s.until(p.started.Add(c.after))
		pay, err := job.ParseAmount(c.pay)
		s.must(err)
		s.gains(map[string]string{"bob": job.MWT(5).Add(pay).String(), "ada": job.MWT(28).Sub(pay).String()}, func() {
			s.do(ada, market.Cancel(p.spec))
		})
		s.expect(p.id, job.Cancelled)
		s.settled(p.id)
	}
}

func TestADrawTooOldIsMoved(t *testing.T) {
	s, _, _, _, dan := scene(t)
	p := training(s, 3)
	p.submit()
	s.mine(260)
	s.do(dan, market.Draw(p.spec))
	s.expect(p.id, job.Submitted)
	p.scored(960_000, 960_000, 960_000)
	s.expect(p.id, job.Accepted)
}

func TestTooFewValidators(t *testing.T) {
	s, ada, bob, _, dan := scene(t)
	p := training(s, 5)
	p.submit()
	s.mine(3)
	s.refused(dan, market.Draw(p.spec), "NotEnoughValidators")
	p.pass()
	p.poke(dan)
	s.expect(p.id, job.Undecided)
	t.Run("and the requester pays", func(*testing.T) {
		s.gains(map[string]string{"ada": "5"}, func() { s.do(ada, market.AcceptAnyway(p.spec)) })
		s.gains(map[string]string{"bob": "17"}, func() { s.do(bob, market.Claim(p.spec, []byte("key"))) })
		s.settled(p.id)
	})
}

func TestNoQuorumThreeTimes(t *testing.T) {
	names := slices.Concat(cast, []string{"v4", "v5", "v6", "v7", "v8"})
	s := newStage(t, deploy.MainParams(), names...)
	s.validators(names[4:]...)
	ada, dan := s.actor("ada"), s.actor("dan")
	p := training(s, 3)
	p.submit()
	var absent []job.Address
	for range 3 {
		p.draw(dan)
		p.score(0, market.Scored, 960_000)
		p.pass()
		p.reveal(dan, 0)
		if have := job.Wei(s.account(p.panel[0]).Staked); have.Cmp(job.MWT(1000)) != 0 {
			t.Errorf("the one that opened has %v MWT staked", have)
		}
		// The absent lose a tenth of the stake and leave: the next draw is without them, though they stake again.
		for _, v := range p.panel {
			if slices.Contains(absent, v) {
				t.Errorf("%s was absent and is drawn in its own place", p.by(v).name)
			}
		}
		absent = p.panel[1:]
		for _, v := range absent {
			have := job.Wei(s.account(v).Staked)
			if have.Cmp(job.MWT(900)) != 0 {
				t.Errorf("an absent validator has %v MWT staked, want 900", have)
			}
			s.do(p.by(v), market.Stake())
		}
	}
	s.expect(p.id, job.Undecided)
	s.refused(dan, market.Poke(p.spec, nil), "TooEarly")
	p.pass()
	s.refused(ada, market.AcceptAnyway(p.spec), "TooLate")
	s.gains(map[string]string{"ada": "15", "bob": "5"}, func() { p.poke(dan) })
	s.expect(p.id, job.Cancelled)
	s.settled(p.id)
}

func TestAnOutlierIsSlashed(t *testing.T) {
	s, _, _, _, _ := scene(t)
	p := training(s, 3)
	p.submit()
	// The outlier's fee goes home.
	p.draw(s.actor("dan"))
	honest := map[string]string{p.by(p.panel[0]).name: "1", p.by(p.panel[1]).name: "1", "ada": "1"}
	p.score(0, market.Scored, 960_000)
	p.score(1, market.Scored, 960_001)
	p.score(2, market.Scored, 100_000)
	s.gains(honest, func() { p.reveal(s.actor("dan"), 0, 1, 2) })
	s.expect(p.id, job.Accepted)
	if got := job.Wei(s.account(p.panel[2]).Staked); got.Cmp(job.MWT(950)) != 0 {
		t.Errorf("the outlier has %v staked", got)
	}
}

func TestOneOfTwoScoresCannotChooseTheMedian(t *testing.T) {
	for name, c := range map[string]struct {
		lowerIsBetter bool
		threshold     job.Score
		lie           job.Score
		want          job.Phase
	}{
		"to have it rejected":                {false, 950_000, 100_000, job.Submitted},
		"to have it accepted":                {false, 970_000, 990_000, job.Submitted},
		"to have a loss rejected":            {true, 970_000, 990_000, job.Submitted},
		"to have a loss accepted":            {true, 950_000, 100_000, job.Submitted},
		"within the tolerance":               {false, 950_000, 965_000, job.Accepted},
		"within the tolerance, upwards":      {false, 961_000, 965_000, job.Rejected},
		"of a loss within it, downwards":     {true, 959_000, 955_000, job.Rejected},
		"just beyond the tolerance, upwards": {false, 950_000, 970_001, job.Submitted},
	} {
		t.Run(name, func(t *testing.T) {
			s, _, _, _, dan := scene(t)
			p := training(s, 3, func(j *job.Spec) { j.Require.LowerIsBetter, j.Require.Threshold = c.lowerIsBetter, c.threshold })
			p.submit()
			p.draw(dan)
			p.score(0, market.Scored, 960_000)
			p.score(1, market.Scored, c.lie)
			p.pass()
			p.reveal(dan, 0, 1)
			s.expect(p.id, c.want)
			median, ok := job.Agreed([]job.Score{960_000, c.lie}, p.spec.Require, p.spec.Tolerance)
			if ok != (c.want != job.Submitted) || ok && p.spec.Require.Met(median) != (c.want == job.Accepted) {
				t.Errorf("the oracle says %v, %t", median, ok)
			}
			for _, v := range p.panel[:2] {
				if got := job.Wei(s.account(v).Staked); got.Cmp(job.MWT(1000)) != 0 {
					t.Errorf("one that opened has %v staked", got)
				}
			}
		})
	}
}

func TestAbsentIsSlashed(t *testing.T) {
	s, _, _, _, dan := scene(t)
	p := training(s, 3)
	p.submit()
	p.draw(dan)
	p.score(0, market.Scored, 960_000)
	p.score(1, market.Scored, 960_001)
	p.score(2, market.Scored, 100_000)
	outlier, absent := p.panel[2], p.panel[1]
	p.reveal(dan, 0, 2)
	s.refused(dan, p.openScores(0), "WrongScoreOpening")
	lie := p.openScores(1)
	p.tests[1].Score++
	s.refused(dan, p.openScores(1), "WrongScoreOpening")
	p.pass()
	s.refused(dan, lie, "TooLate")
	// Of two scores that differ nobody can say which is the lie: another panel is drawn, and only the absent loses.
	p.poke(dan)
	s.expect(p.id, job.Submitted)
	if got := job.Wei(s.account(absent).Staked); got.Cmp(job.MWT(900)) != 0 {
		t.Errorf("the absent has %v staked", got)
	}
	for _, v := range []job.Address{outlier, p.panel[0]} {
		if got := job.Wei(s.account(v).Staked); got.Cmp(job.MWT(1000)) != 0 {
			t.Errorf("one of two that opened has %v staked", got)
		}
	}
}

func TestFindings(t *testing.T) {
	for name, c := range map[string]struct {
		found []market.Finding
		want  job.Phase
		gains map[string]string
	}{
		"no model": {[]market.Finding{market.NoModel, market.NoModel, market.NoModel}, job.Failed, map[string]string{"ada": "12"}},
		"no test":  {[]market.Finding{market.NoTest, market.NoTest, market.NoTest}, job.Accepted, nil},
		"discord":  {[]market.Finding{market.NoTest, market.NoModel, market.Scored}, job.Submitted, nil},
	} {
		t.Run(name, func(t *testing.T) {
			s, _, _, _, dan := scene(t)
			p := training(s, 3)
			p.submit()
			p.draw(dan)
			want := map[string]string{}
			for k, v := range c.gains {
				want[k] = v
			}
			for seat, f := range c.found {
				p.score(seat, f, 0)
				if c.want != job.Submitted {
					want[p.by(p.panel[seat]).name] = "1"
				}
			}
			s.gains(want, func() { p.reveal(dan, 0, 1, 2) })
			s.expect(p.id, c.want)
		})
	}
}

func TestAcceptedButNotClaimed(t *testing.T) {
	s, ada, bob, _, dan := scene(t)
	p := training(s, 3)
	p.submit()
	p.scored(960_000, 960_000, 960_000)
	s.do(p.by(p.panel[1]), market.GiveKey(p.spec, p.panel, 1, []byte("key")))
	s.refused(dan, market.GiveKey(p.spec, p.panel, 1, []byte("key")), "NotOnPanel")
	p.pass()
	s.gains(map[string]string{"bob": "17"}, func() { p.poke(dan) })
	s.expect(p.id, job.Closed)
	s.settled(p.id)
	s.do(p.by(p.panel[2]), market.GiveKey(p.spec, p.panel, 2, []byte("key")))

	q := s.post(spec(ada, 0, func(j *job.Spec) { j.Nonce = 2 }))
	q.seal(bob, "10", false)
	q.openAll()
	q.submit()
	q.pass()
	// Nobody vouches for the model, so no key is no pay.
	s.gains(map[string]string{"ada": "25"}, func() { q.poke(dan) })
	s.expect(q.id, job.Failed)
	s.settled(q.id)
}

func TestStake(t *testing.T) {
	s, ada, _, _, _ := scene(t)
	val := s.actor("val")
	s.refused(ada, market.Unstake(), "NotStaked")
	s.do(val, market.Unstake())
	s.refused(val, market.FinishUnstake(), "StakeLocked")
	s.wait(7 * 24 * time.Hour)
	s.gains(map[string]string{"val": "1000"}, func() { s.do(val, market.FinishUnstake()) })
	s.refused(val, market.FinishUnstake(), "NotStaked")
}

func TestRefusals(t *testing.T) {
	s, ada, bob, cyd, _ := scene(t)
	bad := func(name string, edit func(*job.Spec)) {
		t.Helper()
		r := s.refused(ada, market.Post(spec(ada, 3, edit)), "BadTerms")
		if field, _ := r.Arg("field").([32]byte); string(field[:len(name)]) != name {
			t.Errorf("refused %s, want %s", field, name)
		}
	}
	bad("bidWindow", func(j *job.Spec) { j.BidWindow = 59 * time.Second })
	bad("estimatedRuntime", func(j *job.Spec) { j.EstimatedRuntime = 0 })
	bad("longestRuntime", func(j *job.Spec) { j.LongestRuntime = 99 * time.Second })
	bad("reserve", func(j *job.Spec) { j.Reserve = job.Amount{} })
	bad("validators", func(j *job.Spec) { j.Validators = 2 })
	bad("validators", func(j *job.Spec) { j.Validators = 17 })
	bad("testing", func(j *job.Spec) { j.Testing = job.Infohash{} })
	bad("exam", func(j *job.Spec) { j.Exam = job.Hash{} })
	s.refused(bob, market.Post(spec(ada, 3)), "NotRequester")
	s.refused(ada, market.Post(spec(ada, 3, func(j *job.Spec) { j.Reserve = job.MWT(10_000) })), "NotEnoughFree")
	p := s.post(spec(ada, 3, func(j *job.Spec) { j.LeastReputation = 1 }))
	_, c := p.bid(bob, "1", false)
	s.refused(bob, c, "PoorReputation")
	p = s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	s.refused(bob, market.Seal(p.id, 0, [32]byte{1}), "SealSlotTaken")
	s.refused(bob, market.Seal(p.id, 1, [32]byte{}), "EmptyHash")
	p.endSealing()
	s.refused(cyd, market.Seal(p.id, 0, [32]byte{1}), "TooLate")
	real := p.bids[0]
	for _, lie := range []func(*market.Bid){
		func(b *market.Bid) { b.Fake = true },
		func(b *market.Bid) { b.Price = job.MWT(9) },
		func(b *market.Bid) { b.Bidder = cyd.addr },
		func(b *market.Bid) { b.Slot = 1 },
		func(b *market.Bid) { b.Index = 1 },
		func(b *market.Bid) { b.Salt[0] = 1 },
	} {
		b := real
		lie(&b)
		s.refused(bob, market.Open(p.id, b), "WrongOpening")
	}
	if err := s.refused(ada, market.Withdraw(job.MWT(100_000)), "NotEnoughFree"); len(err.Error()) < 40 {
		t.Errorf("%v", err)
	}
}
