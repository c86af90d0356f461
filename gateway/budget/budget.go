// Package budget is a course's arithmetic: what a student may spend, when more comes, and whose job goes next. It is pure:
// it reads no clock, keeps nothing, and knows no names but those it is given.
package budget

import (
	"fmt"
	"time"
)

// Micro is an amount in millionths of an MWT.
type Micro int64

// Rule is what a course gives to each of its students. Amounts and counts of zero mean none for what is given and no limit
// for what is limited.
type Rule struct {
	Grant   Micro         // to begin with
	Refill  Micro         // every Every
	Every   time.Duration // 0: there are no refills
	Carry   Micro         // the most that a refill finds and leaves standing; what is beyond it lapses
	PerJob  Micro         // the most that one job may take
	Total   Micro         // the most that the whole course may take
	Running int           // jobs of one student at once; others wait
	Paused  bool          // jobs that were not posted yet wait
}

// Default is a course's rule until a teacher sets one.
var Default = Rule{Grant: 100e6, Refill: 50e6, Every: 7 * 24 * time.Hour, Carry: 100e6, Running: 3}

// Check says what of a rule makes no sense.
func (r Rule) Check() error {
	const most = 1_232_922_769e6 // all MWT there are
	for what, a := range map[string]Micro{"grant": r.Grant, "refill": r.Refill, "carry-over": r.Carry, "limit for one job": r.PerJob, "limit for the course": r.Total} {
		if a < 0 || a > most {
			return fmt.Errorf("the %s is %v MWT: want 0 to %v", what, a.MWT(), Micro(most).MWT())
		}
	}
	switch {
	case r.Every < 0 || r.Every > 0 && r.Every < time.Minute:
		return fmt.Errorf("a refill every %v: want a minute or more", r.Every)
	case r.Refill > 0 && r.Every == 0:
		return fmt.Errorf("a refill of %v MWT without a time: want one like every 168 hours", r.Refill.MWT())
	case r.Running < 0:
		return fmt.Errorf("%d jobs at once: want 0, for no limit, or more", r.Running)
	}
	return nil
}

// MWT is an amount for people.
func (m Micro) MWT() float64 { return float64(m) / 1e6 }

// Account is one student in one course.
type Account struct {
	Left     Micro     // may be spent; below zero only by what a job took beyond what it was admitted for
	Held     Micro     // by jobs that are not over
	Lapsed   Micro     // of what is held: what does not come back where it is not spent, at most Held
	Spent    Micro     // by jobs that are over
	Refilled time.Time // up to when refills were given
}

// Open is a new account.
func (r Rule) Open(now time.Time) Account { return Account{Left: r.Grant, Refilled: now} }

// Due gives the refills that are due. What was unspent, held or not, is carried over up to Carry: who has a job hold tokens
// across a refill and cancels it then gains nothing.
func (r Rule) Due(a Account, now time.Time) Account {
	if r.Every <= 0 || !now.After(a.Refilled) {
		return a
	}
	n := int64(now.Sub(a.Refilled) / r.Every)
	if n == 0 {
		return a
	}
	a.Refilled = a.Refilled.Add(time.Duration(n) * r.Every)
	n = min(n, 1000) // More make no difference to anybody; the product stays small.
	// Each refill leaves at most Carry of what was there and adds to it, so that all but the last two can be given at once.
	if n > 2 {
		before := min(Micro(n-2)*r.Refill, r.Carry)
		a = r.carry(a)
		a.Left += min(before, max(0, r.Carry-a.Left-a.standing()))
		n = 2
	}
	for ; n > 0; n-- {
		a = r.carry(a)
		a.Left += r.Refill
	}
	return a
}

// standing is what is held and would come back.
func (a Account) standing() Micro { return a.Held - a.Lapsed }

// carry lets lapse what is beyond Carry, first of what is left, then of what is held.
func (r Rule) carry(a Account) Account {
	over := max(0, a.Left+a.standing()-r.Carry)
	now := min(over, max(0, a.Left))
	a.Left -= now
	a.Lapsed += min(over-now, a.standing())
	return a
}

// Next is when the next refill comes; zero where there is none.
func (r Rule) Next(a Account) time.Time {
	if r.Every <= 0 || r.Refill <= 0 {
		return time.Time{}
	}
	return a.Refilled.Add(r.Every)
}

// Refused says why a job is beyond a budget, and what is missing.
type Refused struct {
	Why     string // "paused" is none: jobs wait then
	Missing Micro
	Next    time.Time // of the next refill, where it would help; zero otherwise
}

func (e *Refused) Error() string {
	return fmt.Sprintf("%s: %v MWT are missing", e.Why, e.Missing.MWT())
}

// Reasons of Refused.
const (
	BeyondJob    = "beyond the limit for one job"
	BeyondLeft   = "beyond what is left"
	BeyondCourse = "beyond what the course has left"
)

// Hold reserves what a job may take. course is what the whole course spent and holds already.
func (r Rule) Hold(a Account, most, course Micro) (Account, error) {
	switch {
	case most < 0:
		return a, fmt.Errorf("a job that takes %v MWT", most.MWT())
	case r.PerJob > 0 && most > r.PerJob:
		return a, &Refused{Why: BeyondJob, Missing: most - r.PerJob}
	case most > a.Left:
		e := &Refused{Why: BeyondLeft, Missing: most - a.Left}
		if min(a.Left+a.standing(), r.Carry)+r.Refill >= most {
			e.Next = r.Next(a)
		}
		return a, e
	case r.Total > 0 && most > r.Total-course:
		return a, &Refused{Why: BeyondCourse, Missing: most - (r.Total - course)}
	}
	a.Left -= most
	a.Held += most
	return a, nil
}

// Charge is what one job holds or spent.
type Charge struct {
	Held, Spent Micro
}

// Settle takes in what a job takes now: what it holds, or, once it is done, what it spent. What it does not need any more
// comes back, apart from what lapsed meanwhile.
func Settle(a Account, c Charge, takes Micro, done bool) (Account, Charge) {
	after := Charge{Held: takes}
	if done {
		after = Charge{Spent: takes}
	}
	back := c.Held + c.Spent - after.Held - after.Spent
	a.Held += after.Held - c.Held
	a.Spent += after.Spent - c.Spent
	if back > 0 {
		lost := min(back, a.Lapsed)
		a.Lapsed -= lost
		back -= lost
	}
	a.Left += back
	a.Lapsed = min(a.Lapsed, a.Held)
	return a, after
}
