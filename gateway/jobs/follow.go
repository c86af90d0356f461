package jobs

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/store"
	"github.com/morphware/morphware/node/chain"
)

// write is something that the chain told, to be put into the database. Doing it twice is doing it once.
type write func(ctx context.Context, tx *sql.Tx) error

// statement is a write of one statement.
func statement(query string, args ...any) write {
	return func(ctx context.Context, tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, query, args...)
		return err
	}
}

const (
	savedEvery = 256    // blocks of which nothing need be written down, until that is
	maxDue     = 10_000 // writes that are kept in memory while the history is read
)

// place orders facts.
type place struct {
	Block uint64 `json:"block"`
	Index uint   `json:"index"`
}

func (p place) before(q place) bool {
	return p.Block < q.Block || p.Block == q.Block && p.Index < q.Index
}

// name is the market that is followed: another one's history is of no use.
func (s *Service) name() string { return fmt.Sprintf("%v/%v", s.Chain.ChainID(), s.Chain.Market()) }

// follow reads the market from where the last start, or the last attempt, had written it down; else from its beginning.
func (s *Service) follow(ctx context.Context) error {
	told, known, err := s.followed(ctx)
	if err != nil {
		return err
	}
	if known {
		err = s.Chain.Resume(ctx, told, s.take, func(h chain.Head) error { return s.reach(ctx, h) })
	} else {
		err = s.Chain.Follow(ctx, s.FromBlock, s.take, func(h chain.Head) error { return s.reach(ctx, h) })
	}
	if errors.Is(err, chain.ErrReorganised) {
		err = errors.Join(err, s.unfollow(ctx))
	}
	return err
}

// followed is the block up to which the database has the market's history, with which it fills the registry.
func (s *Service) followed(ctx context.Context) (told chain.Head, ok bool, err error) {
	var name, hash string
	err = s.DB.QueryRow(ctx, `SELECT market, block, hash FROM followed WHERE id = 1`).Scan(&name, &told.Number, &hash)
	if errors.Is(err, sql.ErrNoRows) || err == nil && name != s.name() {
		return told, false, s.unfollow(ctx)
	}
	if err != nil {
		return told, false, fmt.Errorf("read how far the market was followed: %w", err)
	}
	if told.Hash, err = job.ParseHash(hash); err != nil {
		return told, false, fmt.Errorf("read how far the market was followed: %w", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.peers) > 0 { // It was this process that followed it.
		return told, true, nil
	}
	return told, true, s.readPeers(ctx)
}

// unfollow drops what the chain said, for it to be said again.
func (s *Service) unfollow(ctx context.Context) error {
	s.mu.Lock()
	s.peers, s.staked, s.due, s.saved, s.anew = map[job.Address]peer{}, map[job.Address]bool{}, nil, 0, true
	for _, w := range s.jobs {
		w.forget()
	}
	s.mu.Unlock()
	err := s.DB.Tx(ctx, func(tx *sql.Tx) error {
		for _, table := range []string{"followed", "facts", "movements", "peers", "deals"} {
			if _, err := tx.ExecContext(ctx, `DELETE FROM `+table); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("begin to follow the market anew: %w", err)
	}
	return nil
}

// take sorts one fact in.
func (s *Service) take(f chain.Fact) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.see(f)
	w := s.jobs[f.Job]
	if w == nil && !f.Job.IsZero() {
		var one int
		switch err := s.DB.QueryRow(context.Background(), `SELECT 1 FROM jobs WHERE id = $1`, f.Job.String()).Scan(&one); {
		case errors.Is(err, sql.ErrNoRows):
			return nil // Somebody else's.
		case err != nil:
			return fmt.Errorf("look job %s up: %w", f.Job.Short(), err)
		}
		var err error
		if w, err = s.wake(context.Background(), f.Job); err != nil {
			return err
		}
	}
	switch {
	case w == nil:
	case s.anew:
		w.anew = append(w.anew, f)
	default:
		w.take(f)
	}
	return nil
}

// reach says that all facts up to a head were taken: they are written down, and every job is looked at.
func (s *Service) reach(ctx context.Context, h chain.Head) error {
	s.mu.Lock()
	if s.seen.IsZero() {
		close(s.ready)
	}
	s.head, s.seen = h, time.Now()
	if s.anew {
		for _, w := range s.jobs {
			w.retell()
		}
		s.anew = false
	}
	for _, w := range s.jobs {
		if !w.begun && !w.over() {
			w.revive() // Over once, but its model was accepted after all.
			s.start(w)
		}
		w.tick(h)
	}
	s.mu.Unlock()
	if err := s.settle(ctx, h); err != nil && ctx.Err() == nil {
		s.Log.Warn("what the chain told was not written down; it is tried again with the next block", "block", h.Number, "err", err)
	}
	return nil
}

// saved is what is written down of a job at once.
type saved struct {
	w     *work
	st    state
	facts []chain.Fact
	done  bool
}

// settle writes down what the chain told up to a head, and how far the jobs are. No lock is held while it does.
func (s *Service) settle(ctx context.Context, h chain.Head) error {
	var all []saved
	s.mu.Lock()
	due := s.due
	for _, w := range s.jobs {
		w.mu.Lock()
		if w.unsaved {
			all = append(all, saved{w, w.state(), w.fresh, w.retired})
		}
		w.mu.Unlock()
	}
	last := s.saved
	s.mu.Unlock()
	if len(due) == 0 && len(all) == 0 && h.Number < last+savedEvery {
		return nil
	}
	err := s.DB.Tx(ctx, func(tx *sql.Tx) error {
		for _, w := range due {
			if err := w(ctx, tx); err != nil {
				return err
			}
		}
		for _, one := range all {
			for _, f := range one.facts {
				if err := insertFact(ctx, tx, f); err != nil {
					return err
				}
			}
			if err := s.update(ctx, tx, one.st, one.done); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, `INSERT INTO followed (id, market, block, hash) VALUES (1, $1, $2, $3) ON CONFLICT (id) DO UPDATE SET market = excluded.market, block = excluded.block, hash = excluded.hash`,
			s.name(), h.Number, h.Hash.String())
		return err
	})
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.due, s.saved = s.due[len(due):], h.Number
	for _, one := range all {
		w := one.w
		w.mu.Lock()
		w.fresh = w.fresh[len(one.facts):]
		w.done = one.done
		w.unsaved = len(w.fresh) > 0 || w.retired != one.done
		w.mu.Unlock()
		s.rest(w)
	}
	return nil
}

// update writes down how far a job is.
func (s *Service) update(ctx context.Context, tx *sql.Tx, st state, done bool) error {
	body, err := json.Marshal(st)
	if err != nil {
		return err
	}
	takes := commits(st.Job)
	if _, err := tx.ExecContext(ctx, `UPDATE jobs SET state = $2, done = $3, takes = $4 WHERE id = $1`, st.Job.ID.String(), string(body), truth(done), store.Micro(takes)); err != nil {
		return err
	}
	if s.Gate != nil {
		return s.Gate.Took(ctx, tx, st.Job, takes, st.Job.Over)
	}
	return nil
}

// kindOf is the type of a kept fact, by its name.
func kindOf(name string) (reflect.Type, bool) {
	for _, e := range []any{bindings.IMarketPosted{}, bindings.IMarketSealed{}, bindings.IMarketOpened{}, bindings.IMarketAwarded{}, bindings.IMarketGranted{},
		bindings.IMarketStarted{}, bindings.IMarketGaveUp{}, bindings.IMarketAcknowledged{}, bindings.IMarketCheckpointed{}, bindings.IMarketSubmitted{},
		bindings.IMarketDrawn{}, bindings.IMarketDrawMoved{}, bindings.IMarketScoreSealed{}, bindings.IMarketScoreOpened{}, bindings.IMarketVerdict{},
		bindings.IMarketOffered{}, bindings.IMarketResumed{}, bindings.IMarketStopped{}, bindings.IMarketEnded{}, bindings.IMarketMoved{}} {
		if t := reflect.TypeOf(e); t.Name() == name {
			return t, true
		}
	}
	return nil, false
}

func insertFact(ctx context.Context, tx *sql.Tx, f chain.Fact) error {
	event := reflect.ValueOf(f.Event).Elem()
	bare := reflect.New(event.Type()).Elem()
	bare.Set(event)
	if raw := bare.FieldByName("Raw"); raw.IsValid() {
		raw.SetZero()
	}
	body, err := json.Marshal(bare.Interface())
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO facts (job, block, place, time, tx, name, body) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (job, block, place) DO NOTHING`,
		f.Job.String(), f.Block, f.Index, f.Time.UnixMicro(), f.Tx.String(), event.Type().Name(), string(body))
	return err
}

// facts calls fn with what the chain told of a job, as far as it was written down.
func (s *Service) facts(ctx context.Context, id job.ID, fn func(chain.Fact)) error {
	err := s.DB.Each(ctx, func(rows *sql.Rows) error {
		var tx, name, body string
		var at int64
		f := chain.Fact{Job: id}
		if err := rows.Scan(&f.Block, &f.Index, &at, &tx, &name, &body); err != nil {
			return err
		}
		kind, ok := kindOf(name)
		if !ok {
			return fmt.Errorf("a fact of the unknown kind %q", name)
		}
		event := reflect.New(kind)
		if err := json.Unmarshal([]byte(body), event.Interface()); err != nil {
			return err
		}
		hash, err := job.ParseHash(tx)
		f.Time, f.Tx, f.Event = store.Time(at), hash, event.Interface()
		fn(f)
		return err
	}, `SELECT block, place, time, tx, name, body FROM facts WHERE job = $1 ORDER BY block, place`, id.String())
	if err != nil {
		return fmt.Errorf("read the facts of job %s: %w", id.Short(), err)
	}
	return nil
}
