// Package tally adds the market's facts and a node's decisions up to what its operator wants to know. The same facts
// always give the same sums, and what it keeps is bounded.
package tally

import (
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/worker"
	"github.com/morphware/morphware/node/operator"
)

const (
	mostJobs   = 200 // that are over; those that are not are all kept
	mostPassed = 200
	mostDays   = 30
)

// Tally is safe for concurrent use.
type Tally struct {
	self job.Address

	mu                            sync.Mutex
	jobs                          map[job.ID]*operator.Job
	early                         map[job.ID]job.Amount // what moved for a job before it was begun: its first bond
	order                         []job.ID              // by Since
	moved                         map[string]job.Amount
	days                          map[string]job.Amount
	sealed, awarded, lost, passed int
	declined                      []operator.Declined // the oldest first
}

// New returns an empty tally of an account.
func New(self job.Address) *Tally {
	t := &Tally{self: self}
	t.Reset()
	return t
}

// Reset forgets all facts: they are told again. Decisions stay.
func (t *Tally) Reset() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.jobs, t.early, t.order = map[job.ID]*operator.Job{}, map[job.ID]job.Amount{}, nil
	t.moved, t.days = map[string]job.Amount{}, map[string]job.Amount{}
	t.sealed, t.awarded, t.lost = 0, 0, 0
}

// Decided takes in that there is no bid on a job. A bid shows in the facts.
func (t *Tally) Decided(j *board.Job, act board.Action, now time.Time) {
	d, ok := act.(worker.Decline)
	if !ok || j == nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.passed++
	t.declined = append(t.declined, operator.Declined{ID: j.ID, Time: now, Reserve: j.Spec.Reserve, Why: d.Why})
	if n := len(t.declined) - mostPassed; n > 0 {
		t.declined = slices.Delete(t.declined, 0, n)
	}
}

// Heard takes in one fact, after the board did.
func (t *Tally) Heard(f chain.Fact, b *board.Board) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if e, ok := f.Event.(*bindings.IMarketMoved); ok {
		t.move(f, e)
	}
	bj := b.Jobs[f.Job]
	switch e := f.Event.(type) {
	case *bindings.IMarketSealed:
		if job.Address(e.Bidder) != t.self {
			return
		}
		if j := t.jobs[f.Job]; j != nil {
			j.Decoys++
			return
		}
		t.sealed++
		t.begin(f, bj, "worker", "sealed", "the bid is sealed")
		return
	case *bindings.IMarketDrawn:
		for _, who := range e.Panel {
			if job.Address(who) == t.self && t.jobs[f.Job] == nil {
				t.begin(f, bj, "validator", "drawn", "it is to be tested")
			}
		}
	}
	j := t.jobs[f.Job]
	if j == nil {
		return
	}
	switch e := f.Event.(type) {
	case *bindings.IMarketOpened:
		if price := job.Wei(e.Price); job.Address(e.Bidder) == t.self && !e.Fake {
			j.Bid = &price
			t.say(f, j, "opened", "the bid is open")
		}
	case *bindings.IMarketAwarded:
		price := job.Wei(e.Price)
		j.Price = &price
		switch {
		case j.Role != "worker":
		case job.Address(e.Worker) == t.self:
			t.awarded++
			t.say(f, j, "won", fmt.Sprintf("won for %v MWT, what the second-lowest asked or the requester would have paid", price))
		default:
			t.lost++
			t.say(f, j, "lost", "another asked less: "+job.Address(e.Worker).String()+" is paid "+price.String()+" MWT")
		}
	case *bindings.IMarketOffered:
		if bj != nil && bj.Worker == t.self {
			t.say(f, j, "offered", "its worker failed, and it is offered to us as the runner-up")
		}
	case *bindings.IMarketStarted:
		if job.Address(e.Worker) == t.self {
			t.say(f, j, "training", "the model is trained")
		}
	case *bindings.IMarketGaveUp:
		t.ours(f, j, bj, "gave up", "we gave it up")
	case *bindings.IMarketSubmitted:
		t.ours(f, j, bj, "submitted", "the model is delivered and waits for its test")
	case *bindings.IMarketDrawn:
		t.ours(f, j, bj, "testing", "the model is tested")
	case *bindings.IMarketScoreOpened:
		if job.Address(e.Validator) == t.self {
			t.say(f, j, "scored", "our score is open")
		}
	case *bindings.IMarketVerdict:
		phase := job.Phase(e.Phase)
		t.say(f, j, phase.String(), "the panel's median says "+phase.String())
	case *bindings.IMarketEnded:
		j.Over = true
		phase := job.Phase(e.Phase)
		switch {
		case j.Role == "worker" && (bj == nil || bj.Worker != t.self):
			if j.State != "lost" {
				t.say(f, j, phase.String(), "it ended without an award to us")
			}
		case phase == job.Closed && j.Role == "worker":
			t.say(f, j, "paid", "the model is handed over and paid for")
		case phase == job.Closed:
			t.say(f, j, "paid", "the model is handed over, and so are the fees")
		default:
			t.say(f, j, phase.String(), "it is over")
		}
		t.prune()
	}
}

// ours tells of a job's worker, where that is us.
func (t *Tally) ours(f chain.Fact, j *operator.Job, bj *board.Job, state, why string) {
	if j.Role == "worker" && bj != nil && bj.Worker == t.self {
		t.say(f, j, state, why)
	}
}

func (t *Tally) begin(f chain.Fact, bj *board.Job, role, state, why string) {
	j := &operator.Job{ID: f.Job, Role: role, Since: f.Time, Net: t.early[f.Job]}
	delete(t.early, f.Job)
	if bj != nil {
		j.Requester = bj.Spec.Requester
	}
	t.jobs[f.Job] = j
	t.order = append(t.order, f.Job)
	t.say(f, j, state, why)
}

func (t *Tally) say(f chain.Fact, j *operator.Job, state, why string) {
	j.State, j.Why, j.Changed = state, why, f.Time
}

// move adds a movement of ours to its reason, its job and its day.
func (t *Tally) move(f chain.Fact, e *bindings.IMarketMoved) {
	if job.Address(e.Account) != t.self {
		return
	}
	reason, amount := market.Reason(e.Reason), job.Wei(e.Amount)
	t.moved[reason.String()] = t.moved[reason.String()].Add(amount)
	switch reason {
	case market.Pay, market.Fee, market.BreakFee:
		date := f.Time.UTC().Format(time.DateOnly)
		t.days[date] = t.days[date].Add(amount)
		if len(t.days) > mostDays {
			delete(t.days, slices.Min(slices.Collect(maps.Keys(t.days))))
		}
	}
	if reason.Sign() == 0 {
		return
	}
	if reason.Sign() < 0 {
		amount = job.Amount{}.Sub(amount)
	}
	if j := t.jobs[f.Job]; j != nil {
		j.Net = j.Net.Add(amount)
	} else if reason == market.Bond {
		t.early[f.Job] = t.early[f.Job].Add(amount)
	}
}

// prune forgets the oldest jobs that are over.
func (t *Tally) prune() {
	over := 0
	for _, j := range t.jobs {
		if j.Over {
			over++
		}
	}
	t.order = slices.DeleteFunc(t.order, func(id job.ID) bool {
		if over <= mostJobs || !t.jobs[id].Over {
			return false
		}
		delete(t.jobs, id)
		over--
		return true
	})
}

// Sum is all of it by now.
func (t *Tally) Sum() operator.Tally {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := operator.Tally{
		Moved: maps.Clone(t.moved), Days: []operator.Day{}, Sealed: t.sealed, Awarded: t.awarded, Lost: t.lost, Declined: t.passed,
		Jobs: []operator.Job{}, Passed: slices.Clone(t.declined),
	}
	for _, date := range slices.Sorted(maps.Keys(t.days)) {
		out.Days = append(out.Days, operator.Day{Date: date, Earned: t.days[date]})
	}
	for _, id := range slices.Backward(t.order) {
		out.Jobs = append(out.Jobs, *t.jobs[id])
	}
	if slices.Reverse(out.Passed); out.Passed == nil {
		out.Passed = []operator.Declined{}
	}
	return out
}
