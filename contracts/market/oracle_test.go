package market_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// TestClearingIsTheOracles holds the contract's auction to job.Clear on drawn auctions with many ties, decoys and prices
// about the reserve, opened in any order.
//
// Rationale: the rule is stated twice, in Solidity in constant time and in Go over the whole list; a slip in either shows
// as a difference.
func TestClearingIsTheOracles(t *testing.T) {
	s := newStage(t, deploy.MainParams(), cast...)
	s.quiet = true
	ada := s.actor("ada")
	r := rand.New(rand.NewPCG(3, 4))
	for round := range 60 {
		sp := spec(ada, 0, func(j *job.Spec) { j.Nonce = uint64(round) })
		p := s.post(sp)
		var oracle []job.Bid
		for i := range r.IntN(7) {
			price, fake := fmt.Sprint([]string{"1", "2", "2", "1.9999995", "2.0000001", "24", "25", "25.0000000001", "1000"}[r.IntN(9)]), r.IntN(4) == 0
			b, c := p.bid(s.actors[1+r.IntN(len(s.actors)-1)], price, fake)
			s.do(p.by(b.Bidder), c)
			oracle = append(oracle, job.Bid{Bidder: b.Bidder, Price: b.Price, Fake: fake, Index: i})
		}
		p.endSealing()
		for _, i := range r.Perm(len(p.bids)) {
			p.open(i)
		}
		want := job.Clear(oracle, sp.Reserve)
		if want.Winner == nil {
			p.poke(ada)
			s.expect(p.id, job.Expired)
			s.settled(p.id)
			continue
		}
		s.expect(p.id, job.Training)
		got := s.state(p.id)
		runnerUp, runnerUpPrice := market.Nobody, job.Amount{}
		if want.RunnerUp != nil {
			runnerUp, runnerUpPrice = want.RunnerUp.Index, want.RunnerUp.Price
		}
		if job.Address(got.Worker) != want.Winner.Bidder || job.Wei(got.Price).Cmp(want.Price) != 0 ||
			int(got.RunnerUp) != runnerUp || job.Wei(got.RunnerUpPrice).Cmp(runnerUpPrice) != 0 {
			t.Fatalf("bids %+v: the contract gives it to %s for %v, then bid %d at %v; the oracle says %+v",
				oracle, got.Worker, got.Price, got.RunnerUp, got.RunnerUpPrice, want)
		}
		s.do(ada, market.Cancel(sp))
		s.settled(p.id)
		s.books.check(s)
	}
}

// TestVerdictIsTheOracles holds the contract's verdict to job.Median, the requirement and the tolerance on drawn scores.
func TestVerdictIsTheOracles(t *testing.T) {
	names := []string{"ada", "bob", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8"}
	s := newStage(t, deploy.MainParams(), names...)
	s.quiet = true
	s.validators(names[2:]...)
	ada, bob := s.actor("ada"), s.actor("bob")
	r := rand.New(rand.NewPCG(5, 6))
	for round := range 25 {
		k := []int{1, 3, 5, 7}[r.IntN(4)]
		sp := spec(ada, k, func(j *job.Spec) {
			j.Nonce, j.Require.LowerIsBetter, j.Require.Threshold = uint64(round), r.IntN(2) == 0, job.Score(r.IntN(5)-2)
			j.Tolerance = job.Score(r.IntN(3))
		})
		p := s.post(sp)
		p.seal(bob, "10", false)
		p.openAll()
		p.submit()
		p.draw(ada)
		scores := make([]job.Score, k)
		for seat := range scores {
			scores[seat] = job.Score(r.IntN(7) - 3)
			p.score(seat, market.Scored, scores[seat])
		}
		median, ok := job.Agreed(scores, sp.Require, sp.Tolerance)
		if !ok || median != job.Median(scores) {
			t.Fatalf("of %v the oracles say %v and %v", scores, median, job.Median(scores))
		}
		want := map[string]string{}
		paid := 0
		for seat, score := range scores {
			if d := max(score-median, median-score); d <= sp.Tolerance {
				want[p.by(p.panel[seat]).name] = "1"
				paid++
			}
		}
		back := sp.Fee.Times(int64(k - paid))
		phase := job.Accepted
		if !sp.Require.Met(median) {
			phase = job.Rejected
			back = back.Add(sp.Reserve)
			want["bob"] = "5"
		}
		want["ada"] = back.String()
		// Some at a time, in any order: what is stored between is part of what is tested.
		s.gains(want, func() {
			order := r.Perm(k)
			cut := r.IntN(k)
			if cut > 0 {
				p.reveal(ada, order[:cut]...)
			}
			p.reveal(bob, order[cut:]...)
		})
		s.expect(p.id, phase)
		if phase == job.Accepted {
			s.do(bob, market.Claim(sp, []byte{1}))
		}
		s.settled(p.id)
		s.books.check(s)
		for _, v := range p.panel {
			s.do(p.by(v), market.Stake())
		}
	}
}
