package market_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// checkpoint tells of one, when so much of the longest runtime is over.
func (p *play) checkpoint(at time.Duration, share int) {
	p.Helper()
	p.until(p.started.Add(at - time.Second)) // The next block is at that moment.
	p.do(p.worker(), market.Checkpoint(p.spec, progress(share)))
}

func progress(share int) market.Progress {
	return market.Progress{Share: share, Infohash: job.Infohash{7}, Manifest: job.Hash{7}, KeyHash: job.Hash{6}, Wrapped: []byte("for the runner-up")}
}

// silent lets the worker's time run out.
func (p *play) silent() {
	p.Helper()
	p.pass()
	p.poke(p.actor("dan"))
	p.expect(p.id, job.Offered)
}

func (p *play) takeOver() {
	p.Helper()
	st := p.state(p.id)
	for _, b := range p.bids {
		if b.Index == st.RunnerUp {
			p.do(p.by(b.Bidder), market.TakeOver(p.spec, b))
		}
	}
	p.started = p.now()
	p.expect(p.id, job.Training)
}

func (p *play) resume() {
	p.Helper()
	p.do(p.worker(), market.SubmitResumed(p.spec, job.Infohash{9}, job.Hash{9}, job.Hash{8}))
}

// TestCheckpointIsGoneOnFrom follows the tokens of a job for 12 MWT whose first worker, bob, falls silent with half of the
// work in a checkpoint at 400 of 1,000 seconds, and whose second, cyd, goes on from there.
func TestCheckpointIsGoneOnFrom(t *testing.T) {
	s, _, bob, cyd, _ := scene(t)
	p := training(s, 3)
	p.checkpoint(400*time.Second, 5_000)
	if st := s.state(p.id); st.Share != 5_000 {
		t.Fatalf("the last checkpoint holds %d ten-thousandths", st.Share)
	}
	burnable := s.burnable()
	p.silent()
	// Six tenths of the bond are lost to the delay, the rest waits.
	if got := s.burnable().Sub(burnable).String(); got != "3" {
		t.Errorf("%s MWT were burnt, want 3", got)
	}
	if st := s.state(p.id); job.Address(st.First) != bob.addr || st.FirstShare != 5_000 || st.Share != 0 {
		t.Errorf("the market tells of %s with %d, and of %d", st.First, st.FirstShare, st.Share)
	}
	s.gains(map[string]string{"cyd": "-5"}, p.takeOver)
	s.gains(map[string]string{"ada": "13"}, p.resume)
	p.scored(960_000, 960_000, 960_000)
	s.expect(p.id, job.Accepted)
	s.gains(map[string]string{"bob": "8", "cyd": "11"}, func() { s.do(cyd, market.Claim(p.spec, []byte("key"))) })
	s.expect(p.id, job.Closed)
	s.settled(p.id)
	for who, want := range map[*actor][3]uint32{bob: {1, 0, 1}, cyd: {1, 1, 0}} {
		if a := s.account(who.addr); [3]uint32{a.Won, a.Delivered, a.Failed} != want {
			t.Errorf("%s's reputation is %+v", who.name, a)
		}
	}
}

// TestCheckpointEnds takes a job that was handed on, with half of the work and two MWT of the silent worker's bond, to
// every end that it can have. Only an accepted model that went on from the checkpoint pays the first worker.
func TestCheckpointEnds(t *testing.T) {
	for name, c := range map[string]struct {
		envelope bool
		play     func(p *play)
		phase    job.Phase
		gains    map[string]string // of all that follows the offer
	}{
		"the runner-up declines": {phase: job.Failed, gains: map[string]string{"ada": "28"},
			play: func(p *play) { p.pass(); p.poke(p.actor("dan")) }},
		"the requester cancels the offer": {phase: job.Cancelled, gains: map[string]string{"ada": "28"},
			play: func(p *play) { p.do(p.requester(), market.Cancel(p.spec)) }},
		"the runner-up ignores it": {phase: job.Closed, gains: map[string]string{"ada": "13", "cyd": "12", "val": "1", "vic": "1", "vera": "1"},
			play: func(p *play) {
				p.takeOver()
				p.submit()
				p.accepted()
				p.do(p.worker(), market.Claim(p.spec, []byte{1}))
			}},
		"the runner-up is silent, too": {phase: job.Failed, gains: map[string]string{"ada": "28", "cyd": "-5"},
			play: func(p *play) { p.takeOver(); p.pass(); p.poke(p.actor("dan")) }},
		"the runner-up gives up": {phase: job.Failed, gains: map[string]string{"ada": "28", "cyd": "-0.5"},
			play: func(p *play) {
				p.takeOver()
				p.do(p.worker(), market.GiveUp(p.spec, job.Hash{}))
				p.do(p.requester(), market.Acknowledge(p.spec, false))
			}},
		"the runner-up is not granted the material": {phase: job.Abandoned, gains: map[string]string{"ada": "14.4", "cyd": "0.6"}, // the first grant returned 13
			envelope: true,
			play: func(p *play) {
				p.do(p.actor("cyd"), market.TakeOver(p.spec, p.bids[1]))
				p.pass()
				p.poke(p.actor("dan"))
			}},
		"the model is rejected": {phase: job.Rejected, gains: map[string]string{"ada": "25", "val": "1", "vic": "1", "vera": "1"},
			play: func(p *play) { p.takeOver(); p.resume(); p.scored(1, 1, 1) }},
		"rejected, and accepted after all": {phase: job.Closed, gains: map[string]string{"ada": "13", "bob": "6", "cyd": "6", "val": "1", "vic": "1", "vera": "1"},
			play: func(p *play) {
				p.takeOver()
				p.resume()
				p.scored(1, 1, 1)
				p.do(p.requester(), market.AcceptAnyway(p.spec))
				p.do(p.worker(), market.Claim(p.spec, []byte{1}))
			}},
		"accepted after all, and not claimed": {phase: job.Failed, gains: map[string]string{"ada": "25", "val": "1", "vic": "1", "vera": "1"},
			play: func(p *play) {
				p.takeOver()
				p.resume()
				p.scored(1, 1, 1)
				p.do(p.requester(), market.AcceptAnyway(p.spec))
				p.pass()
				p.poke(p.actor("dan"))
			}},
		"the model cannot be had": {phase: job.Failed, gains: map[string]string{"ada": "25", "cyd": "-5", "val": "1", "vic": "1", "vera": "1"},
			play: func(p *play) {
				p.takeOver()
				p.resume()
				p.draw(p.actor("dan"))
				for seat := range p.panel {
					p.score(seat, market.NoModel, 0)
				}
				p.reveal(p.actor("dan"), 0, 1, 2)
			}},
		"accepted, and the worker does not claim": {phase: job.Closed, gains: map[string]string{"ada": "13", "bob": "8", "cyd": "6", "val": "1", "vic": "1", "vera": "1"},
			play: func(p *play) { p.takeOver(); p.resume(); p.accepted(); p.pass(); p.poke(p.actor("dan")) }},
	} {
		t.Run(name, func(t *testing.T) {
			s, _, _, _, _ := scene(t)
			s.do(s.actor("vlad"), market.Unstake()) // Then it is known who is drawn.
			p := s.post(spec(s.actor("ada"), 3, func(j *job.Spec) { j.Envelope = c.envelope }))
			p.seal(s.actor("bob"), "10", false)
			p.seal(s.actor("cyd"), "12", false)
			p.openAll()
			if p.spec.Envelope {
				p.do(p.requester(), market.Grant(p.spec, market.Material, []job.Address{p.worker().addr}, [][]byte{{1}}))
				p.started = p.now()
			}
			p.checkpoint(400*time.Second, 5_000)
			p.silent()
			s.gains(c.gains, func() { c.play(p) })
			s.expect(p.id, c.phase)
			s.settled(p.id)
		})
	}
}

// accepted goes from a submission to a verdict for the worker.
func (p *play) accepted() {
	p.Helper()
	p.scored(960_000, 960_000, 960_000)
	p.expect(p.id, job.Accepted)
}

// TestHandoverIsTheOracles holds the contract's division of the price and of the bond to job.HandOver, for drawn prices,
// shares and moments, after silence and after giving up.
func TestHandoverIsTheOracles(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 12 {
		s, _, bob, cyd, _ := scene(t)
		s.quiet = true
		p := s.post(spec(s.actor("ada"), 0, func(j *job.Spec) { j.Reserve = job.MWT(31).Add(job.MWT(1).Share(int64(r.IntN(1e6)), 1e6)) }))
		p.seal(bob, "10", false)
		p.seal(cyd, fmt.Sprintf("12.%06d", r.IntN(1e6)), false)
		p.openAll()
		at := time.Duration(2+r.IntN(998)) * time.Second
		share := 1 + r.IntN(9_999)
		p.checkpoint(at, share)
		bond := job.Wei(s.state(p.id).Bond)
		price := job.Wei(s.state(p.id).Price)
		want := job.HandOver(price, share, bond, at, p.spec.LongestRuntime, int(s.params.GiveUpShare))
		if gaveUp := r.IntN(3) == 0; gaveUp {
			want.Returned = job.Amount{}
			p.do(bob, market.GiveUp(p.spec, job.Hash{}))
			p.do(p.requester(), market.Acknowledge(p.spec, false))
		} else {
			p.silent()
		}
		p.takeOver()
		p.resume()
		s.gains(map[string]string{"bob": want.First.Add(want.Returned).String(), "cyd": want.Second.Add(bond).String()}, func() {
			s.do(cyd, market.Claim(p.spec, []byte("key")))
		})
		s.settled(p.id)
		s.books.check(s)
	}
}

func TestCancelWithACheckpointPaysForItsKey(t *testing.T) {
	stopped := func(t *testing.T) (*stage, *play) {
		s, ada, _, _, _ := scene(t)
		p := training(s, 3)
		p.checkpoint(20*time.Second, 1_000)
		s.until(p.started.Add(49 * time.Second))
		// Half of the estimated time is over: six MWT wait for the key, the rest goes home, and so does the bond.
		s.gains(map[string]string{"ada": "22", "bob": "5"}, func() { s.do(ada, market.Cancel(p.spec)) })
		s.expect(p.id, job.Stopped)
		return s, p
	}
	t.Run("which is given", func(t *testing.T) {
		s, p := stopped(t)
		bob := s.actor("bob")
		s.refused(s.actor("cyd"), market.Claim(p.spec, []byte("key")), "NotWorker")
		s.refused(bob, market.Claim(p.spec, nil), "KeyMissing")
		s.refused(bob, market.Poke(p.spec, nil), "TooEarly")
		var given *bindings.IMarketGranted
		s.gains(map[string]string{"bob": "6"}, func() {
			for _, l := range s.do(bob, market.Claim(p.spec, []byte("key"))) {
				event, err := market.Decode(*l)
				s.must(err)
				if e, ok := event.(*bindings.IMarketGranted); ok {
					given = e
				}
			}
		})
		if given == nil || job.Address(given.To) != p.spec.Requester || market.Kind(given.Kind) != market.CheckpointKey {
			t.Errorf("the requester was given %+v", given)
		}
		s.expect(p.id, job.Cancelled)
		s.settled(p.id)
	})
	t.Run("which is not given", func(t *testing.T) {
		s, p := stopped(t)
		p.pass()
		s.gains(map[string]string{"ada": "6"}, func() { p.poke(s.actor("dan")) })
		s.expect(p.id, job.Cancelled)
		s.settled(p.id)
	})
}

func TestAttackWithACheckpoint(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	p := training(s, 3)
	tell := func(share int) market.Call { return market.Checkpoint(p.spec, progress(share)) }
	t.Run("of a stranger", func(*testing.T) {
		s.refused(ada, tell(1), "NotWorker")
		s.refused(cyd, tell(1), "NotWorker")
	})
	t.Run("with a share that is no share", func(*testing.T) {
		s.refused(bob, tell(0), "BadShare")
		s.refused(bob, tell(job.WholeWork), "BadShare")
		s.refused(bob, tell(65_535), "BadShare")
	})
	t.Run("with a share that does not grow", func(*testing.T) {
		s.do(bob, tell(9_998))
		s.refused(bob, tell(9_998), "BadShare")
		s.refused(bob, tell(5), "BadShare")
		s.do(bob, tell(9_999))
	})
	t.Run("after the deadline", func(*testing.T) {
		p.pass()
		s.refused(bob, tell(9_999), "TooLate")
	})
	p.poke(dan)
	t.Run("of a worker that failed", func(*testing.T) { s.refused(bob, tell(9_999), "WrongPhase") })
	p.takeOver()
	t.Run("of the first once the second works", func(*testing.T) { s.refused(bob, tell(9_999), "NotWorker") })
	t.Run("that is worth nothing, whatever it says of its share", func(*testing.T) {
		p.submit()
		p.accepted()
		s.gains(map[string]string{"cyd": "17"}, func() { s.do(cyd, market.Claim(p.spec, []byte("key"))) })
		s.settled(p.id)
	})
	t.Run("that was never told of", func(*testing.T) {
		q := s.post(spec(ada, 3, func(j *job.Spec) { j.Nonce = 2 }))
		q.seal(bob, "10", false)
		q.seal(cyd, "12", false)
		q.openAll()
		s.refused(bob, market.SubmitResumed(q.spec, job.Infohash{9}, job.Hash{9}, job.Hash{8}), "NothingToResume")
		q.silent()
		q.takeOver()
		s.refused(cyd, market.SubmitResumed(q.spec, job.Infohash{9}, job.Hash{9}, job.Hash{8}), "NothingToResume")
	})
	t.Run("granted as if it were a model", func(*testing.T) {
		s.refused(ada, market.Grant(p.spec, market.CheckpointKey, []job.Address{ada.addr}, [][]byte{{1}}), "WrongGrant")
	})
}

// TestAttackTakeAModelByCancelling is a requester that cancels an almost finished job: it has the checkpoint only for the
// worker's whole price, and the runner-up's copy of the key is no use to it before.
func TestAttackTakeAModelByCancelling(t *testing.T) {
	s, ada, bob, _, _ := scene(t)
	p := training(s, 3)
	p.checkpoint(99*time.Second, 9_999)
	s.until(p.started.Add(100 * time.Second))
	s.gains(map[string]string{"ada": "16", "bob": "5"}, func() { s.do(ada, market.Cancel(p.spec)) })
	s.refused(ada, market.Cancel(p.spec), "WrongPhase")
	s.refused(ada, market.AcceptAnyway(p.spec), "WrongPhase")
	s.gains(map[string]string{"bob": "12"}, func() { s.do(bob, market.Claim(p.spec, []byte("key"))) })
	s.settled(p.id)
}
