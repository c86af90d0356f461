package market_test

import (
	"testing"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

var cast = []string{"ada", "bob", "cyd", "dan", "val", "vic", "vera", "vlad"}

func TestAJobThatGoesWell(t *testing.T) {
	s := newStage(t, deploy.MainParams(), cast...)
	s.validators("val", "vic", "vera", "vlad")
	ada, bob, cyd, dan := s.actor("ada"), s.actor("bob"), s.actor("cyd"), s.actor("dan")
	var p *play
	s.gains(map[string]string{"ada": "-28.1"}, func() {
		p = s.post(spec(ada, 3, func(j *job.Spec) { j.Envelope = true }))
	})
	s.gains(map[string]string{"bob": "-5", "cyd": "-5", "dan": "-5"}, func() {
		p.seal(bob, "10", false)
		p.seal(cyd, "12.5", false)
		p.seal(dan, "3", true)
	})
	s.refused(bob, market.Open(p.id, p.bids[0]), "TooEarly")
	p.endSealing()
	s.gains(nil, func() { p.open(0) })
	s.gains(map[string]string{"dan": "5"}, func() { p.open(2) })
	s.gains(map[string]string{"cyd": "5"}, func() { p.open(1) })
	s.expect(p.id, job.Awarded)
	st := s.state(p.id)
	if job.Address(st.Worker) != bob.addr || st.RunnerUp != 1 || job.Wei(st.Price).String() != "12.5" {
		t.Fatalf("awarded to %s for %v, runner-up %d", st.Worker, st.Price, st.RunnerUp)
	}
	s.refused(bob, market.Submit(p.spec, job.Infohash{9}, job.Hash{9}, job.Hash{8}), "WrongPhase")
	// The grant returns what the auction saved.
	s.gains(map[string]string{"ada": "12.5"}, func() {
		s.do(ada, market.Grant(p.spec, market.Material, []job.Address{bob.addr}, [][]byte{{1, 2, 3}}))
	})
	s.expect(p.id, job.Training)
	s.gains(nil, func() { p.submit() })
	s.expect(p.id, job.Submitted)
	s.refused(dan, market.Draw(p.spec), "BlockNotReached")
	p.draw(dan)
	s.expect(p.id, job.Testing)
	keys := [][]byte{{1}, {2}, {3}}
	s.do(ada, market.Grant(p.spec, market.Testing, p.panel, keys))
	s.do(bob, market.Grant(p.spec, market.Model, p.panel, keys))
	p.score(0, market.Scored, 971_000)
	p.score(2, market.Scored, 969_000)
	s.refused(p.by(p.panel[0]), p.openScores(0), "TooEarly")
	p.score(1, market.Scored, 970_000)
	s.expect(p.id, job.Scoring)
	want := map[string]string{}
	for _, v := range p.panel {
		want[p.by(v).name] = "1"
	}
	s.gains(want, func() {
		p.reveal(p.by(p.panel[0]), 0)
		p.reveal(dan, 2, 1)
	})
	s.expect(p.id, job.Accepted)
	s.gains(map[string]string{"bob": "17.5"}, func() { s.do(bob, market.Claim(p.spec, []byte("key"))) })
	s.expect(p.id, job.Closed)
	s.settled(p.id)
	had := s.balance(bob.addr)
	s.do(bob, market.Withdraw(job.MWT(100)))
	if got := s.balance(bob.addr).Sub(had); got.Cmp(job.MWT(100)) != 0 {
		t.Errorf("withdrew %v MWT", got)
	}
	if a := s.account(bob.addr); a.Won != 1 || a.Delivered != 1 || a.Failed != 0 {
		t.Errorf("the worker's reputation is %+v", a)
	}
	if a := s.account(ada.addr); a.Accepted != 1 || a.Rejected != 0 {
		t.Errorf("the requester's reputation is %+v", a)
	}
	supply := s.supply()
	s.do(dan, market.Flush())
	if got := supply.Sub(s.supply()).String(); got != "0.1" {
		t.Errorf("%s MWT were burnt, want the listing fee", got)
	}
}

func TestAModelThatMissesIsNotPaid(t *testing.T) {
	s := newStage(t, deploy.MainParams(), cast...)
	s.validators("val", "vic", "vera")
	ada, bob, cyd := s.actor("ada"), s.actor("bob"), s.actor("cyd")
	p := s.post(spec(ada, 3))
	p.seal(bob, "10", false)
	p.seal(cyd, "12", false)
	p.openAll()
	s.expect(p.id, job.Training)
	p.submit()
	// The worker has its bond back, the requester the price; the validators are paid for an honest no.
	s.gains(map[string]string{"bob": "5", "ada": "12", "val": "1", "vic": "1", "vera": "1"}, func() {
		p.scored(940_000, 941_000, 942_000)
	})
	s.expect(p.id, job.Rejected)
	s.settled(p.id)
	s.refused(bob, market.Claim(p.spec, []byte("key")), "WrongPhase")
	// The requester wants it all the same.
	s.gains(map[string]string{"ada": "-12"}, func() { s.do(ada, market.AcceptAnyway(p.spec)) })
	s.gains(map[string]string{"bob": "12"}, func() { s.do(bob, market.Claim(p.spec, []byte("key"))) })
	s.expect(p.id, job.Closed)
	s.settled(p.id)
	if a := s.account(bob.addr); a.Won != 1 || a.Delivered != 1 {
		t.Errorf("the worker's reputation is %+v", a)
	}
}

func TestWithoutValidatorsItIsPaidOnDelivery(t *testing.T) {
	s := newStage(t, deploy.MainParams(), cast...)
	ada, bob := s.actor("ada"), s.actor("bob")
	p := s.post(spec(ada, 0, func(j *job.Spec) { j.Testing, j.Exam = job.Infohash{}, job.Hash{} }))
	p.seal(bob, "10", false)
	p.openAll()
	p.submit()
	s.expect(p.id, job.Accepted)
	// The only bid is paid the reserve.
	s.gains(map[string]string{"bob": "30"}, func() { s.do(bob, market.Claim(p.spec, []byte("key"))) })
	s.settled(p.id)
}
