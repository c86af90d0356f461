package jobs

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/store"
	"github.com/morphware/morphware/node/envelope"
)

// record is what a job was asked to be and the keys to it. What has happened to the job is not in it, but in its events
// and on the chain.
type record struct {
	Format  int        `json:"format"`
	ID      job.ID     `json:"id"`
	Key     string     `json:"key"` // of the submit; an owner's same one never makes two jobs
	Created time.Time  `json:"created"`
	Owner   string     `json:"owner,omitempty"`
	Submit  api.Submit `json:"submit"`
	Spec    job.Spec   `json:"spec"`

	AlgorithmKey envelope.FileKey `json:"algorithm_key"` // where Spec.Envelope
	TrainingKey  envelope.FileKey `json:"training_key"`  // where Spec.Envelope
	TestingKey   envelope.FileKey `json:"testing_key"`
	Seeds        []seed           `json:"seeds"` // of this job alone, dropped when it is over

	Cancel   bool      `json:"cancel,omitempty"`   // its owner asked to stop it
	Unwanted string    `json:"unwanted,omitempty"` // why its owner's rules stop it
	Again    *job.ID   `json:"again,omitempty"`    // the job that was submitted in its place
	Result   *job.Hash `json:"result,omitempty"`   // the opened model's manifest
}

type seed struct {
	File     string       `json:"file"` // in seed/
	Infohash job.Infohash `json:"infohash"`
}

// state is a job's events folded up to one of them, Job.Events: a start folds only those after it.
type state struct {
	Job    api.Job               `json:"job"`
	Ended  *job.Event            `json:"ended,omitempty"`  // the last KindEnd, if any
	Sealed bool                  `json:"sealed,omitempty"` // which is the last event
	At     place                 `json:"at"`               // the last fact that was told
	Heard  map[job.Address]int64 `json:"heard"`            // per worker, its last event that was told
	Chain  story                 `json:"chain"`            // all facts that were told
	Voice  voice                 `json:"voice"`            // the worker that tells
}

// begin is the state of a job of which nothing was told yet.
func begin(r *record) state {
	return state{Heard: map[job.Address]int64{}, Job: api.Job{ID: r.ID, Name: r.Submit.Name, Notebook: r.Submit.Notebook, Owner: r.Owner, Course: r.Submit.Course,
		Created: r.Created, Updated: r.Created, Spec: r.Spec, Step: "posting", ResultHash: r.Result}}
}

// Gate keeps a shared gateway's order: it may refuse a submit, and let it wait for its turn.
type Gate interface {
	// Admit is asked in the transaction that writes a submit down. most is what the job may take; an error refuses it.
	Admit(ctx context.Context, tx *sql.Tx, j api.Job, most job.Amount) error
	// Took is told, in the transaction that writes it down, what a job took or may yet take; done says that this is final.
	Took(ctx context.Context, tx *sql.Tx, j api.Job, takes job.Amount, done bool) error
	// Turn says whether a job that was admitted may be posted now. It is asked again with every block.
	Turn(j api.Job) bool
}

// insert writes a new job down, if the gate admits it. A nil gate admits all.
func (s *Service) insert(ctx context.Context, gate Gate, r *record, st state) error {
	rec, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("save job %s: %w", r.ID.Short(), err)
	}
	body, err := json.Marshal(st)
	if err != nil {
		return fmt.Errorf("save job %s: %w", r.ID.Short(), err)
	}
	takes := commits(st.Job)
	p, err := s.params(ctx)
	if err != nil {
		return err
	}
	return s.DB.Tx(ctx, func(tx *sql.Tx) error {
		if gate != nil {
			if err := gate.Admit(ctx, tx, st.Job, takes.Add(job.Wei(p.ListingFee))); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, `INSERT INTO jobs (id, owner, course, key, name, created, done, takes, record, state) VALUES ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9)`,
			r.ID.String(), r.Owner, r.Submit.Course, r.Key, r.Submit.Name, r.Created.UnixMicro(), store.Micro(takes), string(rec), string(body))
		if err != nil {
			return fmt.Errorf("save job %s: %w", r.ID.Short(), err)
		}
		return nil
	})
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

// rewrite replaces a job's record.
func (s *Service) rewrite(ctx context.Context, r *record) error {
	b, err := json.Marshal(r)
	if err == nil {
		err = s.DB.Tx(ctx, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, `UPDATE jobs SET record = $2 WHERE id = $1`, r.ID.String(), string(b))
			return err
		})
	}
	if err != nil {
		return fmt.Errorf("save job %s: %w", r.ID.Short(), err)
	}
	return nil
}

// row is a job as the database has it.
type row struct {
	rec  *record
	st   state
	done bool // over, and cleaned up
}

const rowColumns = `record, state, done`

func scan(rows interface{ Scan(...any) error }) (r row, err error) {
	var rec, st string
	if err := rows.Scan(&rec, &st, &r.done); err != nil {
		return r, err
	}
	r.rec = &record{}
	if err := json.Unmarshal([]byte(rec), r.rec); err != nil || r.rec.Format != 1 {
		return r, errors.Join(errors.New("a job's record is not one of format 1"), err)
	}
	if err := json.Unmarshal([]byte(st), &r.st); err != nil {
		return r, fmt.Errorf("the state of job %s: %w", r.rec.ID.Short(), err)
	}
	return r, nil
}

// rows reads jobs; where is the rest of the query.
func (s *Service) rows(ctx context.Context, where string, args ...any) (out []row, err error) {
	err = s.DB.Each(ctx, func(rows *sql.Rows) error {
		r, err := scan(rows)
		out = append(out, r)
		return err
	}, `SELECT `+rowColumns+` FROM jobs `+where, args...)
	if err != nil {
		return nil, fmt.Errorf("read the jobs: %w", err)
	}
	return out, nil
}

// conditions builds a WHERE clause.
type conditions struct {
	terms []string
	args  []any
}

// add takes a term in which each ? stands for the next of args.
func (c *conditions) add(term string, args ...any) {
	for _, a := range args {
		c.args = append(c.args, a)
		term = strings.Replace(term, "?", fmt.Sprintf("$%d", len(c.args)), 1)
	}
	c.terms = append(c.terms, term)
}

func (c *conditions) String() string {
	if len(c.terms) == 0 {
		return ""
	}
	return "WHERE " + strings.Join(c.terms, " AND ")
}

// seenBy is api.Principal.Sees as a condition.
func (c *conditions) seenBy(who api.Principal) {
	switch {
	case who.Role == api.Admin:
	case who.Role == api.Teacher && len(who.Teaches) > 0:
		args := []any{who.Name}
		for _, course := range who.Teaches {
			args = append(args, course)
		}
		c.add(`(owner = ? AND owner <> '' OR course <> '' AND course IN (?`+strings.Repeat(`, ?`, len(who.Teaches)-1)+`))`, args...)
	case who.Role.AtLeast(api.Student):
		c.add(`owner = ? AND owner <> ''`, who.Name)
	default:
		c.add(`1 = 0`)
	}
}
