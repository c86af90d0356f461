package node

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/telemetry"
)

// shelf holds the event logs of all jobs, each opened when it is first needed.
type shelf struct {
	dir string

	mu   sync.Mutex
	logs map[job.ID]*telemetry.Log
}

func newShelf(dir string) *shelf { return &shelf{dir: dir, logs: map[job.ID]*telemetry.Log{}} }

func (s *shelf) path(id job.ID) string { return filepath.Join(s.dir, id.String(), "events.ndjson") }

// Append opens the log if need be.
func (s *shelf) Append(id job.ID, e job.Event) error {
	l, err := s.open(id)
	if err != nil {
		return err
	}
	_, err = l.Append(e)
	return err
}

// Past tells what is in the log by now.
func (s *shelf) Past(ctx context.Context, id job.ID, fn func(job.Event)) error {
	l, ok := s.log(id)
	if !ok || l.Last() == 0 {
		return nil
	}
	last := l.Last()
	err := l.Follow(ctx, 0, func(e job.Event) error {
		fn(e)
		if e.Seq >= last {
			return errCaughtUp
		}
		return nil
	})
	if errors.Is(err, errCaughtUp) {
		return nil
	}
	return err
}

// Hash is the SHA-256 of the log's file, which GiveUp shows to the market.
func (s *shelf) Hash(id job.ID) (job.Hash, error) {
	f, err := os.Open(s.path(id))
	if err != nil {
		return job.Hash{}, err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return job.Hash{}, err
	}
	return job.Hash(h.Sum(nil)), nil
}

// log is a log that exists.
func (s *shelf) log(id job.ID) (*telemetry.Log, bool) {
	if _, err := os.Stat(s.path(id)); err != nil {
		return nil, false
	}
	l, err := s.open(id)
	return l, err == nil
}

func (s *shelf) open(id job.ID) (*telemetry.Log, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if l := s.logs[id]; l != nil {
		return l, nil
	}
	if err := os.MkdirAll(filepath.Dir(s.path(id)), 0o700); err != nil {
		return nil, err
	}
	l, err := telemetry.OpenLog(s.path(id))
	if err != nil {
		return nil, fmt.Errorf("open the event log of job %s: %w", id.Short(), err)
	}
	s.logs[id] = l
	return l, nil
}

// put closes a job's log until it is needed again.
func (s *shelf) put(id job.ID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.logs[id]
	if l == nil {
		return nil
	}
	delete(s.logs, id)
	return l.Close()
}

// tidy closes the logs of jobs that are over, so that files that are open do not grow with the jobs done. Whoever follows
// one comes again.
func (s *shelf) tidy(live func(job.ID) bool) {
	s.mu.Lock()
	var over []job.ID
	for id := range s.logs {
		over = append(over, id)
	}
	s.mu.Unlock()
	for _, id := range over {
		if !live(id) {
			_ = s.put(id) // every line was on disk already
		}
	}
}

func (s *shelf) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var errs []error
	for _, l := range s.logs {
		errs = append(errs, l.Close())
	}
	return errors.Join(errs...)
}
