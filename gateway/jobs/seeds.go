package jobs

import (
	"context"
	"crypto/rand"
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
	name, err := s.store.pack(ctx, h)
	if err != nil {
		return job.Infohash{}, err
	}
	return s.Swarm.Seed(ctx, s.store.path("seed", name))
}

// offer seals a bundle for one job and seeds the envelope.
func (s *Service) offer(ctx context.Context, r *record, h job.Hash) (key envelope.FileKey, ih job.Infohash, err error) {
	name := strings.ToLower(rand.Text()) + ".age"
	if key, err = s.store.seal(ctx, h, name); err != nil {
		return key, ih, err
	}
	if ih, err = s.Swarm.Seed(ctx, s.store.path("seed", name)); err != nil {
		return key, ih, errors.Join(err, os.Remove(s.store.path("seed", name)))
	}
	r.Seeds = append(r.Seeds, seed{File: name, Infohash: ih})
	return key, ih, nil
}

// unseed takes back what was seeded for one job alone.
func (s *Service) unseed(r *record) (err error) {
	for _, d := range r.Seeds {
		s.Swarm.Drop(d.Infohash)
		if e := os.Remove(s.store.path("seed", d.File)); e != nil && !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, fmt.Errorf("remove what was seeded: %w", e))
		}
	}
	return err
}

// retire frees what a job that is over no longer needs. A rejected job's sealed model stays: it may be accepted yet.
func (s *Service) retire(w *work) {
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
	s.mu.Lock()
	w.begun = false
	s.mu.Unlock()
	s.sweep(time.Now())
}

// sweep removes uploads that no running job needs and that nobody uploaded again in the last day, for a submit may follow.
func (s *Service) sweep(now time.Time) {
	s.packing.Lock() // No submit finds its bundles gone halfway.
	defer s.packing.Unlock()
	needed, plain := map[job.Hash]bool{}, map[job.Hash]job.Infohash{}
	s.mu.Lock()
	for _, w := range s.jobs {
		w.mu.Lock()
		in, spec, over := w.rec.Submit, w.rec.Spec, w.job.Over
		w.mu.Unlock()
		if !over {
			needed[in.Algorithm], needed[in.Training], needed[in.Testing] = true, true, true
		}
		if !spec.Envelope {
			plain[in.Algorithm], plain[in.Training] = spec.Algorithm, spec.Training
		}
	}
	s.mu.Unlock()
	list, err := os.ReadDir(s.store.path("bundles"))
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
		if ih, ok := plain[h]; ok {
			s.Swarm.Drop(ih)
			if err := os.Remove(s.store.path("seed", h.String()+".tar")); err != nil && !errors.Is(err, fs.ErrNotExist) {
				s.Log.Warn("an old upload is still seeded", "bundle", h.String(), "err", err)
			}
		}
		if err := os.RemoveAll(s.store.bundle(h)); err != nil {
			s.Log.Warn("an old upload was not removed", "bundle", h.String(), "err", err)
		}
	}
}
