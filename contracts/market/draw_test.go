package market_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// crowd is a market with twenty validators, and ten accounts that may become some.
func crowd(t *testing.T) (s *stage, old, fresh []*actor) {
	names := slices.Clone(cast[:4])
	for i := range 30 {
		names = append(names, fmt.Sprintf("v%d", i))
	}
	s = newStage(t, deploy.MainParams(), names...)
	s.validators(names[4:24]...)
	return s, s.actors[4:24], s.actors[24:]
}

// TestADrawCannotBeNudged plays the same job many times on the same chain, in each with other validators coming and going
// after the model was submitted, and at another moment; the panel is the same every time.
//
// Rationale: the seed is a block's hash, which everybody can read before the draw. Whatever still moved the draw then
// would let somebody choose the panel.
func TestADrawCannotBeNudged(t *testing.T) {
	var want []job.Address
	for name, meddle := range map[string]func(s *stage, p *play, old, fresh []*actor){
		"nobody does anything": func(*stage, *play, []*actor, []*actor) {},
		"others stake": func(s *stage, _ *play, _, fresh []*actor) {
			for _, a := range fresh {
				s.do(a, market.Stake())
			}
		},
		"the drawn leave": func(s *stage, p *play, _, _ []*actor) {
			for _, v := range want {
				s.do(p.by(v), market.Unstake())
			}
		},
		"half of them leave": func(s *stage, _ *play, old, _ []*actor) {
			for i := range 10 {
				s.do(old[2*i], market.Unstake())
			}
		},
		"all leave, and some come back in another order": func(s *stage, _ *play, old, fresh []*actor) {
			for _, a := range old {
				s.do(a, market.Unstake())
			}
			s.do(fresh[0], market.Stake())
			for i := range 15 {
				s.do(old[19-i], market.Stake())
			}
		},
		"one leaves and comes back, over and over": func(s *stage, _ *play, old, _ []*actor) {
			for range 15 {
				s.do(old[3], market.Unstake())
				s.do(old[3], market.Stake())
			}
		},
		"it is drawn late": func(s *stage, _ *play, _, _ []*actor) { s.mine(40) },
	} {
		if want == nil {
			want = nudged(t, func(*stage, *play, []*actor, []*actor) {})
		}
		t.Run(name, func(t *testing.T) {
			if got := nudged(t, meddle); !slices.Equal(got, want) {
				t.Errorf("the panel is %v, and without it %v", got, want)
			}
		})
	}
}

func nudged(t *testing.T, meddle func(s *stage, p *play, old, fresh []*actor)) []job.Address {
	s, old, fresh := crowd(t)
	// A history of coming and going before the submission, which the draw must look back through.
	for i := range 5 {
		s.do(old[i*3], market.Unstake())
		s.do(fresh[5+i], market.Stake())
		s.do(old[i*3], market.Stake())
		s.do(fresh[5+i], market.Unstake())
	}
	p := training(s, 9)
	p.submit()
	s.mine(3)
	meddle(s, p, old, fresh)
	p.draw(s.actor("dan"))
	seen := map[job.Address]bool{}
	for _, v := range p.panel {
		if seen[v] {
			t.Errorf("%s has two seats", v)
		}
		seen[v] = true
		if !slices.ContainsFunc(old, func(a *actor) bool { return a.addr == v }) {
			t.Errorf("%s is drawn, who was no validator", p.by(v).name)
		}
	}
	return p.panel
}

// TestWhoLeftBeforeIsNotDrawn holds the draw to those who were there: one who left the block before is not.
func TestWhoLeftBeforeIsNotDrawn(t *testing.T) {
	s, old, fresh := crowd(t)
	for _, a := range old[:11] {
		s.do(a, market.Unstake())
	}
	p := training(s, 9)
	p.submit()
	for _, a := range slices.Concat(old[:11], fresh) {
		s.do(a, market.Stake())
	}
	p.draw(s.actor("dan"))
	for _, v := range p.panel {
		if !slices.ContainsFunc(old[11:], func(a *actor) bool { return a.addr == v }) {
			t.Errorf("%s is drawn", p.by(v).name)
		}
	}
}

// TestThePartiesAreNotDrawn draws from a set in which everybody is needed but the requester and the worker, who staked too.
func TestThePartiesAreNotDrawn(t *testing.T) {
	s := newStage(t, deploy.MainParams(), cast...)
	s.validators("ada", "val", "bob", "vic", "vera")
	p := training(s, 3)
	p.submit()
	p.draw(s.actor("dan"))
	for _, v := range p.panel {
		if n := p.by(v).name; n == "ada" || n == "bob" {
			t.Errorf("%s is drawn for its own job", n)
		}
	}
	q := s.post(spec(s.actor("ada"), 5, func(j *job.Spec) { j.Nonce = 2 }))
	q.seal(s.actor("bob"), "10", false)
	q.openAll()
	q.submit()
	s.mine(3)
	s.refused(s.actor("dan"), market.Draw(q.spec), "NotEnoughValidators")
	// Those who stake now are too late for this job, and the clock ends it.
	s.do(s.actor("vlad"), market.Stake())
	s.do(s.actor("cyd"), market.Stake())
	s.refused(s.actor("dan"), market.Draw(q.spec), "NotEnoughValidators")
	s.wait(time.Duration(s.params.DrawWindow) * time.Second)
	q.poke(s.actor("dan"))
	s.expect(q.id, job.Undecided)
}
