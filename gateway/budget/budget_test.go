package budget

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

var noon = time.Unix(1_700_000_000, 0)

const week = 7 * 24 * time.Hour

func TestRefills(t *testing.T) {
	r := Rule{Grant: 10, Refill: 5, Every: week, Carry: 12}
	for _, c := range []struct {
		is    string
		from  Account
		after time.Duration
		want  Account
	}{
		{"before the first", Account{Left: 3}, week - 1, Account{Left: 3}},
		{"the first", Account{Left: 3}, week, Account{Left: 8}},
		{"two", Account{Left: 3}, 2*week + 1, Account{Left: 13}},
		{"many", Account{Left: 3}, 100 * week, Account{Left: 17}},
		{"beyond the carry-over", Account{Left: 20}, week, Account{Left: 17}},
		{"held tokens count", Account{Left: 10, Held: 10}, week, Account{Left: 7, Held: 10}},
		{"held tokens lapse", Account{Held: 20}, week, Account{Left: 5, Held: 20, Lapsed: 8}},
		{"in debt", Account{Left: -3}, week, Account{Left: 2}},
	} {
		c.from.Refilled = noon
		got := r.Due(c.from, noon.Add(c.after))
		c.want.Refilled = noon.Add(c.after / week * week)
		if got != c.want {
			t.Errorf("%s: %+v, want %+v", c.is, got, c.want)
		}
	}
}

func TestHold(t *testing.T) {
	r := Rule{Refill: 5, Every: week, Carry: 100, PerJob: 50, Total: 1000}
	for _, c := range []struct {
		left, most, course Micro
		why                string
		missing            Micro
		next               bool
	}{
		{30, 30, 970, "", 0, false},
		{30, 31, 0, BeyondLeft, 1, true},
		{30, 36, 0, BeyondLeft, 6, false},
		{90, 51, 0, BeyondJob, 1, false},
		{30, 30, 971, BeyondCourse, 1, false},
		{-3, 1, 0, BeyondLeft, 4, true},
	} {
		a, err := r.Hold(Account{Left: c.left, Refilled: noon}, c.most, c.course)
		var no *Refused
		switch {
		case c.why == "" && (err != nil || a.Left != c.left-c.most || a.Held != c.most):
			t.Errorf("%+v: %+v, %v", c, a, err)
		case c.why != "" && (!errors.As(err, &no) || no.Why != c.why || no.Missing != c.missing || no.Next.IsZero() == c.next || a.Left != c.left):
			t.Errorf("%+v: %+v, %v", c, a, err)
		}
	}
}

// Rationale: whatever is submitted, cancelled, retried, refilled and settled in whatever order, nobody spends more than the
// grant, the refills and what a teacher added; nothing is created or lost; and once nothing is held, what a refill finds
// is within the carry-over.
func TestNobodySpendsMore(t *testing.T) {
	for seed := range uint64(300) {
		random := rand.New(rand.NewPCG(seed, 1))
		r := Rule{Grant: Micro(random.IntN(100)), Refill: Micro(random.IntN(50)), Every: time.Hour, Carry: Micro(random.IntN(80)), Total: Micro(random.IntN(2) * 400)}
		now := noon
		a := r.Open(now)
		given, jobs := r.Grant, []Charge{}
		for step := range 400 {
			switch random.IntN(5) {
			case 0:
				now = now.Add(time.Duration(random.IntN(150)) * time.Minute)
				before := a
				a = r.Due(a, now)
				given += Micro(a.Refilled.Sub(before.Refilled)/r.Every) * r.Refill
				if a.Refilled.After(before.Refilled) && a.Left+a.standing() > r.Carry+r.Refill {
					t.Fatalf("seed %d step %d: after a refill %+v is left, beyond %d carried and %d new", seed, step, a, r.Carry, r.Refill)
				}
			case 1, 2:
				most := Micro(random.IntN(60))
				b, err := r.Hold(a, most, a.Spent+a.Held)
				if err == nil {
					a, jobs = b, append(jobs, Charge{Held: most})
				}
			default:
				if len(jobs) == 0 {
					continue
				}
				i := random.IntN(len(jobs))
				c := jobs[i]
				takes := Micro(random.Int64N(int64(c.Held+c.Spent) + 1)) // An auction may lower it, a cancel to nothing; nothing raises it.
				a, jobs[i] = Settle(a, c, takes, c.Held == 0 || random.IntN(2) == 0)
			}
			var held, spent Micro
			for _, c := range jobs {
				held, spent = held+c.Held, spent+c.Spent
			}
			if a.Held != held || a.Spent != spent || a.Left < 0 || a.Lapsed < 0 || a.Lapsed > a.Held {
				t.Fatalf("seed %d step %d: %+v with %d held and %d spent", seed, step, a, held, spent)
			}
			if a.Left+a.Held+a.Spent > given {
				t.Fatalf("seed %d step %d: %+v of %d given", seed, step, a, given)
			}
			if r.Total > 0 && a.Spent+a.Held > r.Total {
				t.Fatalf("seed %d step %d: %+v beyond the course's %d", seed, step, a, r.Total)
			}
		}
	}
}

// Rationale: holding tokens across a refill must not carry more over than leaving them does.
func TestHoldingGainsNothing(t *testing.T) {
	r := Rule{Grant: 10, Refill: 10, Every: week, Carry: 0}
	a := r.Open(noon)
	a, err := r.Hold(a, 10, 0)
	if err != nil {
		t.Fatal(err)
	}
	a = r.Due(a, noon.Add(week))
	a, _ = Settle(a, Charge{Held: 10}, 0, true)
	if a.Left != 10 {
		t.Errorf("cancelled after the refill: %d are left, want the refill's 10", a.Left)
	}
}

func TestRuleMakesSense(t *testing.T) {
	for _, r := range []Rule{{Grant: -1}, {Refill: 1}, {Every: time.Second}, {Running: -1}, {Total: 1 << 62}} {
		if r.Check() == nil {
			t.Errorf("%+v is taken", r)
		}
	}
	if err := Default.Check(); err != nil {
		t.Error(err)
	}
}

func entries(person, course string, n int, since time.Time) (out []Entry) {
	for i := range n {
		out = append(out, Entry{Job: fmt.Sprintf("%s-%03d", person, i), Person: person, Course: course, Since: since.Add(time.Duration(i))})
	}
	return out
}

func TestTurn(t *testing.T) {
	ids := func(es []Entry) (out []string) {
		for _, e := range es {
			out = append(out, e.Job)
		}
		return out
	}
	for _, c := range []struct {
		is   string
		s    State
		want []string
	}{
		{"no limit", State{Waiting: entries("ada", "ml", 2, noon)}, []string{"ada-000", "ada-001"}},
		{"one of each before a second of anybody", State{Slots: 3, Waiting: slices.Concat(entries("ada", "ml", 9, noon), entries("bob", "ml", 1, noon.Add(time.Hour)))}, []string{"ada-000", "bob-000", "ada-001"}},
		{"who runs some waits for who runs none", State{Slots: 3, Running: entries("ada", "ml", 2, noon), Waiting: slices.Concat(entries("ada", "ml", 1, noon), entries("bob", "ml", 1, noon.Add(time.Hour)))}, []string{"bob-000"}},
		{"who had a turn longest ago", State{Slots: 1, Last: map[string]time.Time{"ada": noon}, Waiting: slices.Concat(entries("ada", "ml", 1, noon), entries("bob", "ml", 1, noon.Add(time.Hour)))}, []string{"bob-000"}},
		{"a limit for each", State{Rules: map[string]Rule{"ml": {Running: 2}}, Running: entries("ada", "ml", 1, noon)[:1], Waiting: entries("ada", "ml", 5, noon)}, []string{"ada-000"}},
		{"a course that is paused", State{Rules: map[string]Rule{"ml": {Paused: true}}, Waiting: slices.Concat(entries("ada", "ml", 1, noon), entries("ada", "nlp", 1, noon.Add(1)))}, []string{"ada-000"}},
		{"full", State{Slots: 1, Running: entries("ada", "ml", 1, noon), Waiting: entries("bob", "ml", 1, noon)}, nil},
	} {
		if got := ids(Turn(c.s)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.is, got, c.want)
		}
	}
}

// Rationale: however much one student submits, and whenever, another waits at most until everybody who has fewer or as many
// jobs running had a turn; the queue is never idle while somebody may go.
func TestNobodyStarves(t *testing.T) {
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 2))
		s := State{Slots: 1 + random.IntN(6), Last: map[string]time.Time{}, Rules: map[string]Rule{"ml": {Running: random.IntN(4)}}}
		people := 2 + random.IntN(10)
		now, overtaken := noon, map[string]map[string]int{} // waiting person → who went first → how often
		for step := range 250 {
			now = now.Add(time.Second)
			for p := range people {
				n := 0
				if p == 0 {
					n = 3 // the greedy one
				} else if random.IntN(20) == 0 {
					n = 1
				}
				for range n {
					s.Waiting = append(s.Waiting, Entry{Job: fmt.Sprintf("%d-%d-%d", p, step, len(s.Waiting)), Person: fmt.Sprint("p", p), Course: "ml", Since: now})
				}
			}
			if len(s.Running) > 0 && random.IntN(3) > 0 {
				i := random.IntN(len(s.Running))
				s.Running = slices.Delete(s.Running, i, i+1)
			}
			for _, e := range Turn(s) {
				i := slices.IndexFunc(s.Waiting, func(w Entry) bool { return w.Job == e.Job })
				s.Waiting = slices.Delete(s.Waiting, i, i+1)
				s.Running = append(s.Running, e)
				s.Last[e.Person] = now
				delete(overtaken, e.Person)
				for _, w := range s.Waiting {
					if slices.ContainsFunc(s.Running, func(r Entry) bool { return r.Person == w.Person }) || w.Person == e.Person {
						continue
					}
					if overtaken[w.Person] == nil {
						overtaken[w.Person] = map[string]int{}
					}
				}
				seen := map[string]bool{}
				for _, w := range s.Waiting {
					if overtaken[w.Person] == nil || seen[w.Person] {
						continue
					}
					seen[w.Person] = true
					if overtaken[w.Person][e.Person]++; overtaken[w.Person][e.Person] > 1 {
						t.Fatalf("seed %d step %d: %s, who runs nothing, was overtaken twice by %s", seed, step, w.Person, e.Person)
					}
				}
			}
			if len(s.Running) > s.Slots {
				t.Fatalf("seed %d step %d: %d run in %d places", seed, step, len(s.Running), s.Slots)
			}
		}
	}
}
