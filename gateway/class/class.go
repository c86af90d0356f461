// Package class keeps the order of a gateway that a class shares: budgets of people and courses, and a fair queue. It is the
// jobs' gate, and what teachers see and steer. What it promises is in the jobs' own transactions.
package class

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/budget"
	"github.com/morphware/morphware/gateway/store"
)

// Config of a Class.
type Config struct {
	DB    *store.Store
	Slots int              // jobs of everybody at once; 0: no limit
	Now   func() time.Time // nil is time.Now
}

// Class is the order of all courses. It is safe for concurrent use.
type Class struct {
	Config

	mu      sync.Mutex
	state   budget.State
	granted map[string]bool // had their turn, and are not over
	dirty   bool            // the queue changed since turns were last given
}

// Open reads the courses and the jobs that run.
func Open(ctx context.Context, c Config) (*Class, error) {
	if c.Now == nil {
		c.Now = time.Now
	}
	k := &Class{Config: c, granted: map[string]bool{}, state: budget.State{Slots: c.Slots, Last: map[string]time.Time{}, Rules: map[string]budget.Rule{}}}
	err := c.DB.Each(ctx, func(rows *sql.Rows) error {
		var name, text string
		if err := rows.Scan(&name, &text); err != nil {
			return err
		}
		var r budget.Rule
		if err := json.Unmarshal([]byte(text), &r); err != nil {
			return fmt.Errorf("the rule of %s: %w", name, err)
		}
		k.state.Rules[name] = r
		return nil
	}, `SELECT name, rule FROM courses`)
	if err != nil {
		return nil, fmt.Errorf("read the courses: %w", err)
	}
	err = c.DB.Each(ctx, func(rows *sql.Rows) error {
		var e budget.Entry
		var since int64
		if err := rows.Scan(&e.Job, &e.Course, &e.Person, &since); err != nil {
			return err
		}
		e.Since = store.Time(since)
		k.state.Running = append(k.state.Running, e)
		k.granted[e.Job] = true
		return nil
	}, `SELECT job, course, person, since FROM charges WHERE done = 0 AND posted = 1`)
	if err != nil {
		return nil, fmt.Errorf("read the jobs that run: %w", err)
	}
	return k, nil
}

func (k *Class) rule(course string) budget.Rule {
	k.mu.Lock()
	defer k.mu.Unlock()
	if r, ok := k.state.Rules[course]; ok {
		return r
	}
	return budget.Default
}

// account reads an account, with the refills that are due.
func (k *Class) account(ctx context.Context, tx *sql.Tx, course, person string) (a budget.Account, err error) {
	var refilled int64
	r := k.rule(course)
	err = tx.QueryRowContext(ctx, `SELECT remaining, held, lapsed, spent, refilled FROM accounts WHERE course = $1 AND person = $2`, course, person).
		Scan(&a.Left, &a.Held, &a.Lapsed, &a.Spent, &refilled)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return r.Open(k.Now()), nil
	case err != nil:
		return a, fmt.Errorf("read the account of %s in %s: %w", person, course, err)
	}
	a.Refilled = store.Time(refilled)
	return r.Due(a, k.Now()), nil
}

func save(ctx context.Context, tx *sql.Tx, course, person string, a budget.Account) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO accounts (course, person, remaining, held, lapsed, spent, refilled) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (course, person) DO UPDATE SET remaining = $3, held = $4, lapsed = $5, spent = $6, refilled = $7`,
		course, person, int64(a.Left), int64(a.Held), int64(a.Lapsed), int64(a.Spent), a.Refilled.UnixMicro())
	if err != nil {
		return fmt.Errorf("write the account of %s in %s: %w", person, course, err)
	}
	return nil
}

// Admit implements jobs.Gate: it holds what a job may take, or says what is missing. A job that was admitted before holds
// more.
func (k *Class) Admit(ctx context.Context, tx *sql.Tx, j api.Job, most job.Amount) error {
	if j.Owner == "" {
		return nil // The gateway's own owner, who is limited by the wallet's limits.
	}
	if j.Course == "" {
		return &api.Problem{Type: "no-course", Title: "in no course", Status: http.StatusForbidden, Detail: fmt.Sprintf("%s is in no course, or in several and named none: nobody's budget pays", j.Owner),
			Hint: "name the course with --course, or in MORPH_COURSE; if you are in none, ask your teacher"}
	}
	a, err := k.account(ctx, tx, j.Course, j.Owner)
	if err != nil {
		return err
	}
	var course int64
	if err := tx.QueryRowContext(ctx, `SELECT CAST(COALESCE(SUM(held + spent), 0) AS BIGINT) FROM accounts WHERE course = $1`, j.Course).Scan(&course); err != nil {
		return fmt.Errorf("add up what %s took: %w", j.Course, err)
	}
	takes := budget.Micro(store.Micro(most))
	b, err := k.rule(j.Course).Hold(a, takes, budget.Micro(course))
	var refused *budget.Refused
	switch {
	case errors.As(err, &refused):
		return problem(j, takes, a, refused)
	case err != nil:
		return err
	}
	if err := save(ctx, tx, j.Course, j.Owner, b); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO charges (job, course, person, held, spent, posted, done, since) VALUES ($1, $2, $3, $4, 0, 0, 0, $5)
ON CONFLICT (job) DO UPDATE SET held = charges.held + $4, done = 0`, j.ID.String(), j.Course, j.Owner, int64(takes), j.Created.UnixMicro())
	if err != nil {
		return fmt.Errorf("hold what job %s may take: %w", j.ID.Short(), err)
	}
	return nil
}

func amount(m budget.Micro) job.Amount { return store.Amount(int64(m)) }

// problem puts a refusal in words.
func problem(j api.Job, takes budget.Micro, a budget.Account, r *budget.Refused) error {
	p := &api.Problem{Type: "beyond-budget", Title: "beyond the budget", Status: http.StatusPaymentRequired, Hint: "lower --max-price, the validators or their fee; or ask your teacher for more"}
	switch r.Why {
	case budget.BeyondJob:
		p.Detail = fmt.Sprintf("this job takes up to %s MWT, %s more than %s allows for one job", amount(takes), amount(r.Missing), j.Course)
	case budget.BeyondCourse:
		p.Detail = fmt.Sprintf("this job takes up to %s MWT, %s more than is left for the whole of %s", amount(takes), amount(r.Missing), j.Course)
	default:
		p.Detail = fmt.Sprintf("this job takes up to %s MWT, and %s has %s left in %s: %s are missing", amount(takes), j.Owner, amount(max(0, a.Left)), j.Course, amount(r.Missing))
		if a.Held > 0 {
			p.Detail += fmt.Sprintf("; %s are held by jobs that are not over", amount(a.Held))
		}
		if !r.Next.IsZero() {
			p.Hint = "wait for the refill on " + r.Next.UTC().Format("Monday, 2 January, 15:04 MST") + "; or " + p.Hint
		}
	}
	return p
}

// Took implements jobs.Gate: it settles what a job takes, and has the next one take its turn.
func (k *Class) Took(ctx context.Context, tx *sql.Tx, j api.Job, takes job.Amount, done bool) error {
	if j.Owner == "" {
		return nil
	}
	var c budget.Charge
	var was, posted bool
	var course, person string
	err := tx.QueryRowContext(ctx, `SELECT course, person, held, spent, posted, done FROM charges WHERE job = $1`, j.ID.String()).Scan(&course, &person, &c.Held, &c.Spent, &posted, &was)
	if errors.Is(err, sql.ErrNoRows) {
		return nil // From before there was a class.
	}
	if err != nil {
		return fmt.Errorf("read what job %s holds: %w", j.ID.Short(), err)
	}
	now := budget.Micro(store.Micro(takes))
	if !done && j.Phase == job.None {
		now = c.Held // Not posted: its fee for listing is held, too.
	}
	k.moved(j, done)
	if now == c.Held+c.Spent && done == was && posted == (j.Phase != job.None) {
		return nil
	}
	a, err := k.account(ctx, tx, course, person)
	if err != nil {
		return err
	}
	a, c = budget.Settle(a, c, now, done)
	if err := save(ctx, tx, course, person, a); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE charges SET held = $2, spent = $3, posted = $4, done = $5 WHERE job = $1`, j.ID.String(), int64(c.Held), int64(c.Spent), truth(j.Phase != job.None), truth(done))
	if err != nil {
		return fmt.Errorf("settle job %s: %w", j.ID.Short(), err)
	}
	return nil
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}
