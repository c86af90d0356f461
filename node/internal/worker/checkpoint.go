package worker

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/parcel"
)

// Work is how far a job is that this process runs.
type Work struct {
	Kept int     // checkpoints that it has made
	Told int     // of these, the last one that Keep was about
	Done float64 // of the whole, where it says so itself; else 0
}

// Keep asks to seal and seed the last checkpoint of a job, and to tell the market of it, so that the runner-up can go on from
// there if this worker fails.
type Keep struct {
	Job      job.ID
	Share    int // of the work, in ten-thousandths
	RunnerUp job.Address
}

// Prefetch asks to fetch another worker's checkpoint while that worker still seeds it: this one would take the job over.
type Prefetch struct {
	Job        job.ID
	Checkpoint board.Checkpoint
}

func (a Keep) Key() string     { return a.Job.String() + "/keep" }
func (a Prefetch) Key() string { return a.Job.String() + "/prefetch" }

func (a Keep) About() job.ID     { return a.Job }
func (a Prefetch) About() job.ID { return a.Job }

// Shares that a checkpoint may claim: of a job that tells how far it is, and of one for which only the time speaks.
const (
	mostShare        = job.WholeWork - 100
	mostShareByClock = job.WholeWork * 9 / 10
)

// keep decides whether a checkpoint is worth its gas now.
func keep(j *board.Job, me Me, now time.Time) []board.Action {
	if j.State.Phase != job.Training || j.Started.IsZero() {
		return nil
	}
	w, last := me.Work[j.ID], j.Started
	share := 0
	if c := j.Checkpoint; c != nil && c.Worker == me.Address {
		share = c.Share
		if c.Time.After(last) {
			last = c.Time
		}
	}
	to, ok := j.Bidder(j.RunnerUp)
	if !ok || me.Policy.CheckpointEvery <= 0 || w.Kept == w.Told || now.Sub(last) < me.Policy.CheckpointEvery {
		return nil
	}
	next := min(int(w.Done*job.WholeWork), mostShare)
	if w.Done <= 0 {
		next = min(int(job.WholeWork*(now.Sub(j.Started)/time.Second)/(j.Spec.EstimatedRuntime/time.Second)), mostShareByClock)
	}
	if next <= share {
		return nil
	}
	return []board.Action{Keep{Job: j.ID, Share: next, RunnerUp: to}}
}

// Told is the checkpoint of ours that the market was last told of.
func Told(j *board.Job, rec journal.Record) (journal.Sealed, bool) {
	for _, s := range rec.Kept {
		if j.Checkpoint != nil && s.Infohash == j.Checkpoint.Infohash {
			return s, true
		}
	}
	return journal.Sealed{}, false
}

// prefetch decides whether there is a checkpoint that is not here yet.
func prefetch(j *board.Job, rec journal.Record) []board.Action {
	if j.Checkpoint == nil || rec.Handed != nil && rec.Handed.Infohash == j.Checkpoint.Infohash {
		return nil
	}
	return []board.Action{Prefetch{Job: j.ID, Checkpoint: *j.Checkpoint}}
}

// Keep seals the last checkpoint that a run has made in dir, and seeds it.
func (t *Trainer) Keep(ctx context.Context, dir string) (journal.Sealed, error) {
	last, err := newest(filepath.Join(dir, kept))
	if err != nil {
		return journal.Sealed{}, err
	}
	path := filepath.Join(dir, "checkpoint-"+rand.Text()[:8]+".sealed") // each sealing is another file
	manifest, key, err := parcel.Seal(ctx, last, path)
	if err != nil {
		return journal.Sealed{}, err
	}
	ih, err := t.Swarm.Seed(ctx, path)
	if err != nil {
		return journal.Sealed{}, err
	}
	return journal.Sealed{Infohash: ih, Manifest: manifest, Key: key, File: filepath.Base(path)}, nil
}

// newest is the checkpoint with the highest number: see morph_run/api.py, which makes them whole or not at all.
func newest(folder string) (string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return "", err
	}
	last := 0
	for _, e := range entries {
		if n, err := strconv.Atoi(e.Name()); err == nil && e.IsDir() {
			last = max(last, n)
		}
	}
	if last == 0 {
		return "", errors.New("there is no checkpoint")
	}
	return filepath.Join(folder, strconv.Itoa(last)), nil
}

// Prefetch fetches a checkpoint that another worker seeds. It stays sealed until it is gone on from.
func (t *Trainer) Prefetch(ctx context.Context, c board.Checkpoint, peers func() []string, dir string) (journal.Sealed, error) {
	s := journal.Sealed{Infohash: c.Infohash, Manifest: c.Manifest, File: "handed-" + c.Infohash.String() + ".sealed"}
	secret, err := envelope.Unwrap(c.Wrapped, t.Key)
	if err != nil || len(secret) != len(s.Key) || envelope.FileKey(secret).Hash() != c.KeyHash {
		return journal.Sealed{Infohash: c.Infohash}, nil // it is of no use to us, now and later
	}
	s.Key = envelope.FileKey(secret)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return s, err
	}
	if err := parcel.Fetch(ctx, t.Swarm, c.Infohash, peers, filepath.Join(dir, s.File), t.Limit, nil); err != nil {
		return s, fmt.Errorf("fetch a checkpoint of worker %v: %w", c.Worker, err)
	}
	return s, nil
}

// takeUp opens the checkpoint that was handed over, where the run looks for its own. A job that has its own by now, or
// whose predecessor sealed rubbish, goes on without it.
func (t *Trainer) takeUp(ctx context.Context, s *journal.Sealed, dir string, emit func(job.Event)) error {
	folder := filepath.Join(dir, kept)
	if s == nil || s.File == "" {
		return nil
	}
	if _, err := newest(folder); err == nil {
		return nil
	}
	fresh := filepath.Join(folder, "1.new")
	_, err := parcel.Open(ctx, filepath.Join(dir, s.File), &s.Key, fresh, &s.Manifest, t.Limit)
	if err == nil {
		return os.Rename(fresh, filepath.Join(folder, "1"))
	}
	if parcel.Ours(err) && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	emit(job.Event{Kind: job.KindNote, Text: "the other worker's checkpoint cannot be opened, the job begins anew"})
	return t.Forget(s, dir)
}

// Forget stops seeding a checkpoint, and removes it.
func (t *Trainer) Forget(s *journal.Sealed, dir string) error {
	if s == nil || s.File == "" {
		return nil
	}
	t.Swarm.Drop(s.Infohash)
	return os.RemoveAll(filepath.Join(dir, s.File))
}
