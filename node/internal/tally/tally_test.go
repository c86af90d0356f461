package tally

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/worker"
)

var (
	self, other = job.Address{1}, job.Address{2}
	day         = time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC)
)

// story tells facts to a board and to a tally, as an agent does.
type story struct {
	*Tally
	board *board.Board
	at    time.Time
}

func newStory() *story { return &story{New(self), board.New(self), day} }

func (s *story) tell(id job.ID, events ...any) {
	for _, e := range events {
		f := chain.Fact{Job: id, Time: s.at, Event: e}
		s.board.Apply(f)
		s.Heard(f, s.board)
	}
}

func posted(id job.ID) any {
	return &bindings.IMarketPosted{Job: id, SealUntil: new(big.Int), Terms: market.TermsOf(job.Spec{Requester: job.Address{9}})}
}

func moved(who job.Address, reason market.Reason, mwt int64) any {
	return &bindings.IMarketMoved{Account: common.Address(who), Reason: uint8(reason), Amount: job.MWT(mwt).Wei()}
}

func sealed(who job.Address, index uint16) any {
	return &bindings.IMarketSealed{Bidder: common.Address(who), Index: index}
}

func opened(who job.Address, index uint16, mwt int64, fake bool) any {
	return &bindings.IMarketOpened{Bidder: common.Address(who), Index: index, Price: job.MWT(mwt).Wei(), Fake: fake}
}

func awarded(who job.Address, mwt int64) any {
	return &bindings.IMarketAwarded{Worker: common.Address(who), Price: job.MWT(mwt).Wei()}
}

func ended(p job.Phase) any { return &bindings.IMarketEnded{Phase: uint8(p)} }

func TestAJobThatIsWon(t *testing.T) {
	s, id := newStory(), job.ID{7}
	is := func(state, net string) {
		t.Helper()
		j := s.Sum().Jobs[0]
		if j.State != state || j.Net.String() != net {
			t.Errorf("it is %s and brought %v, want %s and %s", j.State, j.Net, state, net)
		}
	}
	s.tell(id, posted(id), moved(other, market.Bond, 4), sealed(other, 0), moved(self, market.Bond, 4), sealed(self, 1), moved(self, market.Bond, 4), sealed(self, 2))
	is("sealed", "-8")
	s.tell(id, opened(other, 0, 9, false), moved(self, market.BondReturned, 4), opened(self, 1, 3, true), opened(self, 2, 5, false))
	is("opened", "-4")
	s.tell(id, awarded(self, 9))
	is("won", "-4")
	s.tell(id, &bindings.IMarketStarted{Worker: common.Address(self)})
	is("training", "-4")
	s.tell(id, &bindings.IMarketSubmitted{DrawBlock: new(big.Int)}, &bindings.IMarketDrawn{Panel: []common.Address{{5}}})
	is("testing", "-4")
	s.tell(id, moved(self, market.Pay, 9), moved(self, market.BondReturned, 4), &bindings.IMarketVerdict{Phase: uint8(job.Accepted)}, ended(job.Closed))
	is("paid", "9")
	sum := s.Sum()
	j := sum.Jobs[0]
	if j.Bid.String() != "5" || j.Price.String() != "9" || j.Decoys != 1 || !j.Over || j.Role != "worker" || j.Requester != (job.Address{9}) {
		t.Errorf("the job is %+v", j)
	}
	if sum.Sealed != 1 || sum.Awarded != 1 || sum.Lost != 0 || sum.Moved["pay"].String() != "9" || sum.Moved["bond"].String() != "8" {
		t.Errorf("the sum is %+v", sum)
	}
	if len(sum.Days) != 1 || sum.Days[0].Date != "2026-01-31" || sum.Days[0].Earned.String() != "9" {
		t.Errorf("the days are %+v", sum.Days)
	}
	s.Reset()
	if again := s.Sum(); len(again.Jobs) != 0 || again.Awarded != 0 || len(again.Moved) != 0 {
		t.Errorf("it did not forget: %+v", again)
	}
}

func TestOtherEnds(t *testing.T) {
	s := newStory()
	lost, expired, failed, tested, strange := job.ID{1}, job.ID{2}, job.ID{3}, job.ID{4}, job.ID{5}
	for _, id := range []job.ID{lost, expired, failed} {
		s.tell(id, posted(id), sealed(self, 0))
	}
	s.tell(lost, opened(self, 0, 5, false), awarded(other, 4), ended(job.Closed))
	s.tell(expired, ended(job.Expired))
	s.tell(failed, awarded(self, 4), &bindings.IMarketGaveUp{}, moved(self, market.BondBurnt, 1), ended(job.Failed))
	s.tell(tested, posted(tested), &bindings.IMarketDrawn{Panel: []common.Address{common.Address(self)}}, moved(self, market.Fee, 1), ended(job.Closed))
	s.tell(strange, posted(strange), sealed(other, 0), awarded(other, 4), moved(other, market.Pay, 4), ended(job.Closed))
	sum := s.Sum()
	var got []string
	for _, j := range sum.Jobs {
		got = append(got, j.Role+" "+j.State+" "+j.Net.String())
	}
	want := []string{"validator paid 1", "worker failed 0", "worker expired 0", "worker lost 0"} // the latest first
	if len(got) != len(want) {
		t.Fatalf("it tells of %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("job %d: %q, want %q", i, got[i], want[i])
		}
	}
	if sum.Sealed != 3 || sum.Awarded != 1 || sum.Lost != 1 || sum.Moved["bond burnt"].String() != "1" {
		t.Errorf("the sum is %+v", sum)
	}
}

// However long the history, what is kept is bounded; what is not over is kept all the same.
func TestItIsBounded(t *testing.T) {
	s := newStory()
	open := job.ID{0xff}
	s.tell(open, posted(open), sealed(self, 0))
	id := func(n int) job.ID { return job.ID{byte(n >> 8), byte(n), 1} }
	for n := range 3 * mostJobs {
		s.at = day.AddDate(0, 0, n)
		s.tell(id(n), posted(id(n)), moved(self, market.Bond, 1), sealed(self, 0), moved(self, market.Pay, 1), ended(job.Closed))
		s.Decided(s.board.Jobs[id(n)], worker.Decline{Job: id(n), Why: "it is too cheap"}, s.at)
	}
	sum := s.Sum()
	if len(sum.Jobs) != mostJobs+1 || len(sum.Passed) != mostPassed || len(sum.Days) != mostDays || len(s.early) != 0 {
		t.Errorf("it keeps %d jobs, %d declined, %d days, %d early", len(sum.Jobs), len(sum.Passed), len(sum.Days), len(s.early))
	}
	if sum.Sealed != 3*mostJobs+1 || sum.Declined != 3*mostJobs || sum.Moved["pay"].String() != "600" {
		t.Errorf("the sums are %d, %d, %v", sum.Sealed, sum.Declined, sum.Moved["pay"])
	}
	last := sum.Passed[0]
	if last.ID != id(3*mostJobs-1) || sum.Jobs[0].ID != last.ID || sum.Jobs[mostJobs].ID != open || last.Time != s.at || last.Why != "it is too cheap" {
		t.Errorf("the latest are %+v and %+v", last, sum.Jobs[0])
	}
}
