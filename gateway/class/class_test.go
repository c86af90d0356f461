package class

import (
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/store"
)

// stand is a class on a database of its own, whose clock a test sets.
type stand struct {
	*Class
	t    *testing.T
	file string
	now  time.Time
	next byte
}

func newStand(t *testing.T, slots int, rule api.Rule) *stand {
	t.Helper()
	s := &stand{t: t, file: filepath.Join(t.TempDir(), "gateway.db"), now: time.Unix(1_700_000_000, 0).UTC()}
	s.open(slots)
	if err := s.SetRule(t.Context(), "ml", rule); err != nil {
		t.Fatal(err)
	}
	return s
}

func (s *stand) open(slots int) {
	s.t.Helper()
	db, err := store.Open(s.t.Context(), s.file)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { db.Close() })
	if s.Class, err = Open(s.t.Context(), Config{DB: db, Slots: slots, Now: func() time.Time { return s.now }}); err != nil {
		s.t.Fatal(err)
	}
}

// job is a new one of somebody's in the course.
func (s *stand) job(person string) api.Job {
	s.next++
	s.now = s.now.Add(time.Second)
	return api.Job{ID: job.ID{s.next}, Name: "model", Owner: person, Course: "ml", Created: s.now}
}

func (s *stand) admit(j api.Job, mwt int64) error {
	return s.DB.Tx(s.t.Context(), func(tx *sql.Tx) error { return s.Admit(s.t.Context(), tx, j, job.MWT(mwt)) })
}

func (s *stand) took(j api.Job, mwt int64, done bool) {
	s.t.Helper()
	if err := s.DB.Tx(s.t.Context(), func(tx *sql.Tx) error { return s.Took(s.t.Context(), tx, j, job.MWT(mwt), done) }); err != nil {
		s.t.Fatal(err)
	}
}

func (s *stand) want(person, want string) {
	s.t.Helper()
	a, err := s.Accounts(s.t.Context(), person, []string{"ml"})
	if err != nil {
		s.t.Fatal(err)
	}
	if got := fmt.Sprintf("%s left, %s held, %s spent", a[0].Left, a[0].Held, a[0].Spent); got != want {
		s.t.Errorf("%s has %s; want %s", person, got, want)
	}
}

func TestAJobsMoney(t *testing.T) {
	s := newStand(t, 0, api.Rule{Grant: job.MWT(50), Refill: job.MWT(10), EveryHours: 1, Carry: job.MWT(100)})
	j := s.job("ada")
	if err := s.admit(j, 28); err != nil {
		t.Fatal(err)
	}
	s.want("ada", "22 left, 28 held, 0 spent")
	err := s.admit(s.job("ada"), 28)
	if !errors.Is(err, &api.Problem{Type: "beyond-budget"}) || !strings.Contains(err.Error(), "6 are missing") || !strings.Contains(api.HintOf(err), "refill on Tuesday") {
		t.Errorf("beyond what is left: %v (hint %q)", err, api.HintOf(err))
	}
	s.took(j, 27, false) // Told of before it is posted: as it was, with the fee for listing it.
	s.want("ada", "22 left, 28 held, 0 spent")
	j.Phase = job.Training
	s.took(j, 11, false) // The auction was cheaper.
	s.want("ada", "39 left, 11 held, 0 spent")
	s.open(0) // The gateway was killed.
	s.want("ada", "39 left, 11 held, 0 spent")
	j.Phase = job.Closed
	s.took(j, 9, true)
	s.took(j, 9, true) // Told twice.
	s.want("ada", "41 left, 0 held, 9 spent")

	gone := s.job("ada")
	if err := s.admit(gone, 41); err != nil {
		t.Fatal(err)
	}
	s.took(gone, 0, true) // Cancelled before it was posted: nothing is lost, nothing gained.
	s.want("ada", "41 left, 0 held, 9 spent")
	s.now = s.now.Add(time.Hour)
	s.want("ada", "51 left, 0 held, 9 spent")

	j.Phase = job.Rejected // Accepted after all: its price is held anew, as far as there is any.
	if err := s.admit(j, 52); !errors.Is(err, &api.Problem{Type: "beyond-budget"}) {
		t.Errorf("accepting beyond the budget: %v", err)
	}
	if err := s.admit(j, 8); err != nil {
		t.Error(err)
	}
	s.took(j, 17, true)
	s.want("ada", "43 left, 0 held, 17 spent")
	if err := s.admit(api.Job{Owner: "ada", ID: job.ID{99}}, 1); !errors.Is(err, &api.Problem{Type: "no-course"}) {
		t.Errorf("in no course: %v", err)
	}
	if err := s.admit(api.Job{ID: job.ID{98}}, 1_000_000); err != nil {
		t.Errorf("the gateway's owner: %v", err)
	}
}

// Rationale: two kernels at once, or fifty, must not spend the same tokens twice.
func TestManyKernelsAtOnce(t *testing.T) {
	s := newStand(t, 0, api.Rule{Grant: job.MWT(100)})
	var all sync.WaitGroup
	var mu sync.Mutex
	admitted, refused := 0, 0
	var jobs []api.Job
	for range 50 {
		jobs = append(jobs, s.job("ada"))
	}
	for _, j := range jobs {
		all.Go(func() {
			err := s.admit(j, 10)
			mu.Lock()
			defer mu.Unlock()
			switch {
			case err == nil:
				admitted++
			case errors.Is(err, &api.Problem{Type: "beyond-budget"}):
				refused++
			default:
				t.Error(err)
			}
		})
	}
	all.Wait()
	if admitted != 10 || refused != 40 {
		t.Errorf("%d were admitted and %d refused, want 10 and 40", admitted, refused)
	}
	s.want("ada", "0 left, 100 held, 0 spent")
}

func TestTurns(t *testing.T) {
	s := newStand(t, 2, api.Rule{Grant: job.MWT(1000), Running: 2})
	var all []api.Job
	for _, who := range []string{"ada", "ada", "ada", "ada", "ada", "bob"} {
		all = append(all, s.job(who))
	}
	for _, j := range all {
		if err := s.admit(j, 10); err != nil {
			t.Fatal(err)
		}
	}
	may := func() (out []int) {
		for i, j := range all {
			if s.Turn(j) {
				out = append(out, i)
			}
		}
		return out
	}
	if got := may(); !slices.Equal(got, []int{0, 1}) {
		t.Fatalf("the first to come are %v", got)
	}
	a, err := s.Accounts(t.Context(), "ada", []string{"ml"})
	if err != nil || a[0].Waiting != 3 || a[0].Running != 2 {
		t.Errorf("ada has %+v, %v", a, err)
	}
	all[0].Phase = job.Training
	s.took(all[0], 10, false)
	s.open(2) // Killed: what was posted runs, the rest waits again.
	before := may()
	if len(before) != 2 || before[0] != 0 {
		t.Errorf("after a restart %v may go", before)
	}
	all[0].Phase = job.Closed
	s.took(all[0], 10, true)
	all = all[1:]
	if err := s.SetRule(t.Context(), "ml", api.Rule{Grant: job.MWT(1000), Paused: true}); err != nil {
		t.Fatal(err)
	}
	if got := may(); len(got) != 1 {
		t.Errorf("while the course is paused %v may go", got)
	}
	if err := s.SetRule(t.Context(), "ml", api.Rule{Grant: job.MWT(1000)}); err != nil {
		t.Fatal(err)
	}
	may() // Whoever asks first has the others' turns given, too.
	if got := may(); !slices.Contains(got, 4) || len(got) != 2 {
		t.Errorf("%v go: want bob's only job, the last, among them", got)
	}
}
