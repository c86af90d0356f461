package jobs

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/envelope"
)

// plain seeds a bundle as it is. Its file is shared by all jobs that use it, and stays.
func (s *Service) plain(ctx context.Context, h job.Hash) (job.Infohash, error) {
	name, err := s.folder.pack(ctx, h)
	if err != nil {
		return job.Infohash{}, err
	}
	ih, err := s.Swarm.Seed(ctx, s.folder.path("seed", name))
	if err != nil {
		return ih, err
	}
	return ih, s.DB.Tx(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT INTO plain (bundle, infohash) VALUES ($1, $2) ON CONFLICT (bundle) DO NOTHING`, h.String(), ih.String())
		return err
	})
}

// offer seals a bundle for one job and seeds the envelope.
func (s *Service) offer(ctx context.Context, r *record, h job.Hash) (key envelope.FileKey, ih job.Infohash, err error) {
	name := strings.ToLower(rand.Text()) + ".age"
	if key, err = s.folder.seal(ctx, h, name); err != nil {
		return key, ih, err
	}
	if ih, err = s.Swarm.Seed(ctx, s.folder.path("seed", name)); err != nil {
		return key, ih, errors.Join(err, os.Remove(s.folder.path("seed", name)))
	}
	r.Seeds = append(r.Seeds, seed{File: name, Infohash: ih})
	return key, ih, nil
}

// unseed takes back what was seeded for one job alone.
func (s *Service) unseed(r *record) (err error) {
	for _, d := range r.Seeds {
		s.Swarm.Drop(d.Infohash)
		if e := os.Remove(s.folder.path("seed", d.File)); e != nil && !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, fmt.Errorf("remove what was seeded: %w", e))
		}
	}
	return err
}

// retire frees what a job that is over no longer needs. A rejected job's sealed model stays: it may be accepted yet.
func (s *Service) retire(ctx context.Context, w *work) {
	w.mu.Lock()
	r, v := w.rec, w.view
	w.mu.Unlock()
	if err := s.unseed(r); err != nil {
		s.Log.Warn("a finished job was not cleaned up", "job", r.ID.Short(), "err", err)
	}
	if v.submitted != nil && r.Result != nil {
		s.Swarm.Drop(v.submitted.infohash)
		if err := os.Remove(w.model(v.submitted.infohash)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			s.Log.Warn("a finished job was not cleaned up", "job", r.ID.Short(), "err", err)
		}
	}
	if err := s.retry(ctx, w); err != nil {
		s.Log.Warn("a job that failed was not submitted again", "job", r.ID.Short(), "err", err)
	}
	s.mu.Lock()
	w.mu.Lock()
	w.begun, w.retired, w.unsaved = false, true, true // The next block writes it down.
	w.mu.Unlock()
	s.mu.Unlock()
	s.sweep(ctx, time.Now())
}

// sweep removes uploads that no running job needs and that nobody uploaded again in the last day, for a submit may follow.
func (s *Service) sweep(ctx context.Context, now time.Time) {
	s.packing.Lock() // No submit finds its bundles gone halfway.
	defer s.packing.Unlock()
	needed := map[job.Hash]bool{}
	s.mu.Lock()
	for _, w := range s.jobs {
		w.mu.Lock()
		if in := w.rec.Submit; !w.job.Over {
			needed[in.Algorithm], needed[in.Training], needed[in.Testing] = true, true, true
		}
		w.mu.Unlock()
	}
	s.mu.Unlock()
	list, err := os.ReadDir(s.folder.path("bundles"))
	if err != nil {
		s.Log.Warn("old uploads were not removed", "err", err)
		return
	}
	for _, d := range list {
		h, err := job.ParseHash(d.Name())
		info, e := d.Info()
		if err != nil || e != nil || needed[h] || now.Sub(info.ModTime()) < day {
			continue
		}
		if err := s.unplain(ctx, h); err != nil {
			s.Log.Warn("an old upload is still seeded", "bundle", h.String(), "err", err)
			continue
		}
		if err := os.RemoveAll(s.folder.bundle(h)); err != nil {
			s.Log.Warn("an old upload was not removed", "bundle", h.String(), "err", err)
		}
	}
}

// unplain takes back a bundle that was seeded as it is, if it was.
func (s *Service) unplain(ctx context.Context, h job.Hash) error {
	var text string
	err := s.DB.QueryRow(ctx, `SELECT infohash FROM plain WHERE bundle = $1`, h.String()).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	var ih job.Infohash
	if err == nil {
		err = ih.UnmarshalText([]byte(text))
	}
	if err != nil {
		return err
	}
	s.Swarm.Drop(ih)
	if err := os.Remove(s.folder.path("seed", h.String()+".tar")); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return s.DB.Tx(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `DELETE FROM plain WHERE bundle = $1`, h.String())
		return err
	})
}
