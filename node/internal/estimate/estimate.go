// Package estimate learns from how long jobs took how far requesters' estimates are off on this machine. It keeps the
// latest jobs on disk, and never corrects by more than a factor of eight.
package estimate

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
)

const (
	most  = 200 // jobs that are kept
	doubt = 2   // jobs' worth of belief that an estimate is right
	own   = 3   // jobs of a requester's from which on only its own count
	bound = 8
)

// Book is the jobs that were measured. It is safe for concurrent use.
type Book struct {
	path string

	mu   sync.Mutex
	jobs []Job // the oldest first
}

// Job is a job that came to its end.
type Job struct {
	Requester job.Address `json:"requester"`
	Estimated int64       `json:"estimated_s"`
	Took      float64     `json:"took_s"`
}

// Open reads the book in a file, if there is one. A book that cannot be read is begun anew: it is only experience.
func Open(path string) (*Book, error) {
	b := &Book{path: path}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return b, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read how long jobs took: %w", err)
	}
	if err := json.Unmarshal(text, &b.jobs); err != nil {
		b.jobs = nil
	}
	return b, nil
}

// Add notes a job.
func (b *Book) Add(s job.Spec, took time.Duration) error {
	if s.EstimatedRuntime <= 0 || took <= 0 {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.jobs = append(b.jobs, Job{s.Requester, int64(s.EstimatedRuntime / time.Second), took.Seconds()})
	if n := len(b.jobs) - most; n > 0 {
		b.jobs = slices.Delete(b.jobs, 0, n)
	}
	text, err := json.Marshal(b.jobs)
	if err != nil {
		return err
	}
	if err := atomicfile.Write(b.path, text, 0o600); err != nil {
		return fmt.Errorf("write how long jobs took: %w", err)
	}
	return nil
}

// Correction is how long a requester's jobs take, as a multiple of its estimate: the geometric mean of its own jobs, or
// where they are few of all, drawn towards 1 as long as there are few.
func (b *Book) Correction(requester job.Address) float64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	var all, its []float64
	for _, j := range b.jobs {
		if j.Estimated <= 0 || !(j.Took > 0) {
			continue // somebody edited the file
		}
		r := math.Log(min(max(j.Took/float64(j.Estimated), 1.0/bound), bound))
		all = append(all, r)
		if j.Requester == requester {
			its = append(its, r)
		}
	}
	if len(its) >= own {
		all = its
	}
	sum := 0.0
	for _, r := range all {
		sum += r
	}
	return math.Exp(sum / float64(len(all)+doubt))
}

// Jobs is how many jobs it knows, and how many of them are a requester's.
func (b *Book) Jobs(requester job.Address) (all, its int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, j := range b.jobs {
		if j.Requester == requester {
			its++
		}
	}
	return len(b.jobs), its
}
