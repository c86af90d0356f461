package jobs

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// List is the jobs that who sees and the filter lets through, newest first.
func (s *Service) List(ctx context.Context, who api.Principal, f api.Filter) ([]api.Job, error) {
	var c conditions
	c.seenBy(who)
	if f.Course != "" {
		c.add(`course = ?`, f.Course)
	}
	if f.Find != "" {
		like := strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(strings.ToLower(f.Find))
		c.add(`(LOWER(name) LIKE ? ESCAPE '\' OR id LIKE ? ESCAPE '\')`, "%"+like+"%", "0x"+strings.TrimPrefix(like, "0x")+"%")
	}
	if f.Before != "" {
		var created int64
		err := s.DB.QueryRow(ctx, `SELECT created FROM jobs WHERE id = $1`, f.Before).Scan(&created)
		if errors.Is(err, sql.ErrNoRows) {
			return nil, &api.Problem{Type: "no-such-job", Title: "no such job", Status: 404, Detail: fmt.Sprintf("there is no job %.80q to begin before", f.Before)}
		}
		if err != nil {
			return nil, fmt.Errorf("read the jobs: %w", err)
		}
		c.add(`(created < ? OR created = ? AND id < ?)`, created, created, f.Before)
	}
	limit := f.Limit
	if limit <= 0 || limit > api.MaxPage {
		limit = api.MaxPage
	}
	rows, err := s.rows(ctx, fmt.Sprintf("%s ORDER BY created DESC, id DESC LIMIT %d", &c, limit), c.args...)
	if err != nil {
		return nil, err
	}
	out := make([]api.Job, 0, len(rows))
	for _, r := range rows {
		j := s.latest(r)
		j.Movements = nil // The receipt has them.
		out = append(out, j)
	}
	return out, nil
}

// latest is a job as it is now, which may be further than its row.
func (s *Service) latest(r row) api.Job {
	s.mu.Lock()
	w := s.jobs[r.rec.ID]
	s.mu.Unlock()
	if w != nil {
		return w.snapshot()
	}
	j := r.st.Job
	j.ResultHash, j.Again = r.rec.Result, r.rec.Again
	return j
}

// Find is one job that who sees, by its id, a unique beginning of it, or "last" for the newest.
func (s *Service) Find(ctx context.Context, who api.Principal, prefix string) (api.Job, error) {
	none := &api.Problem{Type: "no-such-job", Title: "no such job", Status: 404, Detail: fmt.Sprintf("no job begins with %.80q", prefix), Hint: "`morph jobs` lists them"}
	var c conditions
	c.seenBy(who)
	order := "LIMIT 2"
	if prefix == "last" {
		order = "ORDER BY created DESC, id DESC LIMIT 1"
	} else {
		want := strings.ToLower(strings.TrimPrefix(prefix, "0x"))
		if want == "" || len(want) > 2*len(job.ID{}) || strings.Trim(want, "0123456789abcdef") != "" {
			return api.Job{}, none
		}
		c.add(`id >= ? AND id < ?`, "0x"+want, "0x"+want+"g") // The digit after f.
	}
	rows, err := s.rows(ctx, c.String()+" "+order, c.args...)
	switch {
	case err != nil:
		return api.Job{}, err
	case len(rows) == 0:
		return api.Job{}, none
	case len(rows) > 1:
		return api.Job{}, &api.Problem{Type: "ambiguous-job", Title: "several such jobs", Status: 409, Detail: fmt.Sprintf("several jobs begin with %.80q", prefix), Hint: "give more of its digits"}
	}
	return s.latest(rows[0]), nil
}

// work takes up a job by its whole id, until release is called: one that is over rests in the database otherwise.
func (s *Service) work(ctx context.Context, id job.ID) (w *work, release func(), err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if w, err = s.wake(ctx, id); err != nil {
		return nil, nil, err
	}
	w.users++
	return w, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		w.users--
		s.rest(w)
	}, nil
}

// wake finds or loads a job. s.mu is held.
func (s *Service) wake(ctx context.Context, id job.ID) (*work, error) {
	if w := s.jobs[id]; w != nil {
		return w, nil
	}
	rows, err := s.rows(ctx, `WHERE id = $1`, id.String())
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, &api.Problem{Type: "no-such-job", Title: "no such job", Status: 404, Detail: fmt.Sprintf("there is no job %s", id)}
	}
	w, err := s.load(ctx, rows[0])
	if err != nil {
		return nil, err
	}
	s.jobs[id] = w
	return w, nil
}

// rest drops a job that is over from memory, unless somebody is at it. s.mu is held.
func (s *Service) rest(w *work) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.done && w.job.Over && !w.begun && w.users == 0 && !w.unsaved {
		delete(s.jobs, w.rec.ID)
	}
}

// Follow calls fn with a job's events after a number, then live, until it is over.
func (s *Service) Follow(ctx context.Context, id job.ID, after int64, fn func(job.Event) error) error {
	w, release, err := s.work(ctx, id)
	if err != nil {
		return err
	}
	defer release()
	l, letGo, err := w.hold()
	if err != nil {
		return fmt.Errorf("read job %s: %w", id.Short(), err)
	}
	defer letGo()
	return l.Follow(ctx, after, fn)
}

// Receipt is a job's money.
func (s *Service) Receipt(ctx context.Context, id job.ID) (api.Receipt, error) {
	j, err := s.Find(ctx, api.Principal{Role: api.Admin}, id.String())
	if err != nil {
		return api.Receipt{}, err
	}
	return j.Receipt(), nil
}
