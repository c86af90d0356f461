package class

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/budget"
	"github.com/morphware/morphware/gateway/store"
)

func ruleOf(r budget.Rule) api.Rule {
	return api.Rule{Grant: amount(r.Grant), Refill: amount(r.Refill), EveryHours: r.Every.Hours(), Carry: amount(r.Carry), PerJob: amount(r.PerJob), Total: amount(r.Total), Running: r.Running, Paused: r.Paused}
}

// SetRule gives a course a rule. It counts from now on; what accounts hold already stays.
func (k *Class) SetRule(ctx context.Context, course string, in api.Rule) error {
	micro := func(a job.Amount) budget.Micro {
		if a.Sign() < 0 {
			return -1
		}
		return budget.Micro(store.Micro(a))
	}
	if !(in.EveryHours >= 0 && in.EveryHours < 1e5) {
		return bad("a refill every %v hours: want 0 to 100000", in.EveryHours)
	}
	r := budget.Rule{Grant: micro(in.Grant), Refill: micro(in.Refill), Every: time.Duration(in.EveryHours * float64(time.Hour)), Carry: micro(in.Carry), PerJob: micro(in.PerJob),
		Total: micro(in.Total), Running: in.Running, Paused: in.Paused}
	if err := r.Check(); err != nil {
		return bad("%v", err)
	}
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	err = k.DB.Tx(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO courses (name, rule) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET rule = $2`, course, string(text))
		return err
	})
	if err != nil {
		return fmt.Errorf("set the rule of %s: %w", course, err)
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.state.Rules[course], k.dirty = r, true
	return nil
}

func bad(format string, args ...any) error {
	return &api.Problem{Type: "bad-request", Title: "it cannot be like this", Status: http.StatusUnprocessableEntity, Detail: fmt.Sprintf(format, args...)}
}

// Raise adds to a student's account, or takes away what is left of it.
func (k *Class) Raise(ctx context.Context, teacher, course, person string, in api.Raise) (out api.Account, err error) {
	const most = 1_000_000_000
	if in.Amount.Cmp(job.MWT(most)) > 0 || in.Amount.Cmp(job.MWT(-most)) < 0 || in.Amount.Sign() == 0 {
		return out, bad("%s MWT: want an amount other than nothing", in.Amount)
	}
	if len(person) > 255 || len(in.Why) > 1000 {
		return out, bad("a name or reason of that length")
	}
	by := budget.Micro(store.Micro(in.Amount))
	err = k.DB.Tx(ctx, func(tx *sql.Tx) error {
		a, err := k.account(ctx, tx, course, person)
		if err != nil {
			return err
		}
		if by < 0 && a.Left+by < 0 {
			return bad("%s has %s MWT left in %s: less than %s", person, amount(a.Left), course, amount(-by))
		}
		a.Left += by
		out = k.shown(course, person, a)
		_, err = tx.ExecContext(ctx, `INSERT INTO grants (course, person, time, amount, teacher, why) VALUES ($1, $2, $3, $4, $5, $6)`, course, person, k.Now().UnixMicro(), int64(by), teacher, in.Why)
		if err != nil {
			return fmt.Errorf("write down what %s was given: %w", person, err)
		}
		return save(ctx, tx, course, person, a)
	})
	return out, err
}

func (k *Class) shown(course, person string, a budget.Account) api.Account {
	out := api.Account{Course: course, Person: person, Left: amount(a.Left), Held: amount(a.Held), Spent: amount(a.Spent)}
	if next := k.rule(course).Next(a); !next.IsZero() {
		next = next.UTC()
		out.Next = &next
	}
	out.Waiting, out.Running = k.count(course, person)
	return out
}

// Accounts are a person's, in some courses.
func (k *Class) Accounts(ctx context.Context, person string, courses []string) ([]api.Account, error) {
	out := make([]api.Account, 0, len(courses))
	err := k.DB.Tx(ctx, func(tx *sql.Tx) error {
		for _, c := range courses {
			a, err := k.account(ctx, tx, c, person)
			if err != nil {
				return err
			}
			out = append(out, k.shown(c, person, a))
		}
		return nil
	})
	return out, err
}

// Courses are the names of all that anybody was in.
func (k *Class) Courses(ctx context.Context) (out []string, err error) {
	out = []string{}
	err = k.DB.Each(ctx, func(rows *sql.Rows) error {
		var name string
		err := rows.Scan(&name)
		out = append(out, name)
		return err
	}, `SELECT name FROM courses UNION SELECT course FROM accounts ORDER BY 1`)
	return out, err
}

// Course is a course as its teacher sees it; jobs are its latest.
func (k *Class) Course(ctx context.Context, name string, jobs []api.Job) (out api.Course, err error) {
	out = api.Course{Name: name, Rule: ruleOf(k.rule(name)), People: []api.Account{}, Runs: []api.Run{}}
	var people []string
	err = k.DB.Each(ctx, func(rows *sql.Rows) error {
		var p string
		err := rows.Scan(&p)
		people = append(people, p)
		return err
	}, `SELECT person FROM accounts WHERE course = $1 ORDER BY person`, name)
	if err != nil {
		return out, fmt.Errorf("read who is in %s: %w", name, err)
	}
	takes := map[string]int64{}
	err = k.DB.Each(ctx, func(rows *sql.Rows) error {
		var id string
		var n int64
		err := rows.Scan(&id, &n)
		takes[id] = n
		return err
	}, `SELECT job, held + spent FROM charges WHERE course = $1`, name)
	if err != nil {
		return out, fmt.Errorf("read what the jobs of %s took: %w", name, err)
	}
	err = k.DB.Tx(ctx, func(tx *sql.Tx) error {
		for _, p := range people {
			a, err := k.account(ctx, tx, name, p)
			if err != nil {
				return err
			}
			shown := k.shown(name, p, a)
			out.Held, out.Spent = out.Held.Add(shown.Held), out.Spent.Add(shown.Spent)
			out.People = append(out.People, shown)
		}
		return nil
	})
	for _, j := range jobs {
		r := api.Run{Job: j.ID, Name: j.Name, Person: j.Owner, Created: j.Created, Phase: j.Phase, Step: j.Step, Over: j.Over, Takes: store.Amount(takes[j.ID.String()]), Best: j.Best, Median: j.Median, Stuck: j.Stuck(k.Now())}
		if j.Median != nil {
			r.Metric = j.Spec.Require.Metric
		}
		out.Runs = append(out.Runs, r)
	}
	return out, err
}

// WriteCSV writes a course's runs for a spreadsheet.
func WriteCSV(w io.Writer, c api.Course) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"course", "person", "submitted", "job", "name", "phase", "over", "mwt", "metric", "score", "best", "stuck"}) // Its errors are kept for Error.
	for _, r := range c.Runs {
		score, best := "", []string{}
		if r.Median != nil {
			score = r.Median.String()
		}
		for _, name := range slices.SortedFunc(maps.Keys(r.Best), cmp.Compare[string]) {
			best = append(best, fmt.Sprintf("%s=%g", name, r.Best[name]))
		}
		row := []string{c.Name, r.Person, r.Created.UTC().Format(time.RFC3339), r.Job.String(), r.Name, r.Phase.String(), fmt.Sprint(r.Over), r.Takes.String(), r.Metric, score, strings.Join(best, " "), r.Stuck}
		for i, v := range row {
			row[i] = harmless(v)
		}
		_ = out.Write(row)
	}
	out.Flush()
	return out.Error()
}

// harmless keeps a spreadsheet from taking a student's text for a formula (OWASP, "CSV Injection").
func harmless(v string) string {
	if v != "" && strings.ContainsRune("=+-@\t\r", rune(v[0])) {
		return "'" + v
	}
	return v
}
