package worker

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/parcel"
)

// Swarm moves files between peers.
type Swarm interface {
	Fetch(ctx context.Context, ih job.Infohash, peers []string, dst string, limit int64, progress func(done, total int64)) error
	Seed(ctx context.Context, path string) (job.Infohash, error)
	Drop(job.Infohash)
}

// Runner runs an algorithm on its training bundle, in a sandbox, and leaves the model bundle in out. Code of the
// requester's that fails is a *job.Failure with UserCode set.
type Runner interface {
	Train(ctx context.Context, r Run) error
}

// Run is one try at a job: folders, what it needs of the machine, and who listens.
type Run struct {
	Spec                job.Spec
	Algorithm, Training string // unpacked bundles
	Work, Out           string // empty
	Checkpoint          string // what earlier tries kept, to go on from
	Emit                func(job.Event)
}

// Order is what a worker is to train.
type Order struct {
	ID      job.ID
	Spec    job.Spec
	Peers   func() []string // where the requester's bundles are, by now
	Wrapped []byte          // the bundles' file keys, when they are envelopes
	Handed  *journal.Sealed // the checkpoint of a worker that failed, if there is one
}

// kept is the folder, in a job's own, of the checkpoints that a run makes.
const kept = "checkpoint"

// Trainer does the work of a job that was won.
type Trainer struct {
	Swarm  Swarm
	Runner Runner
	Key    *ecdsa.PrivateKey // opens grants
	Limit  int64             // bytes of one bundle
}

// Train fetches, checks and opens the two bundles, runs them, and seals and seeds what comes out. It works in dir and may
// be called again after a crash: it begins anew there, with the checkpoints that were kept. What the requester is to blame for, and code that failed, come
// back as a *job.Failure; anything else may pass when tried again.
func (t *Trainer) Train(ctx context.Context, o Order, dir string, emit func(job.Event)) (journal.Model, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return journal.Model{}, err
	}
	algorithm, training, err := t.material(ctx, o, dir, emit)
	if err != nil {
		return journal.Model{}, err
	}
	work, out := filepath.Join(dir, "work"), filepath.Join(dir, "out")
	for _, d := range []string{work, out} {
		if err := errors.Join(os.RemoveAll(d), os.Mkdir(d, 0o700)); err != nil {
			return journal.Model{}, err
		}
	}
	checkpoints := filepath.Join(dir, kept)
	if err := os.MkdirAll(checkpoints, 0o700); err != nil {
		return journal.Model{}, err
	}
	if err := t.takeUp(ctx, o.Handed, dir, emit); err != nil {
		return journal.Model{}, fmt.Errorf("open the checkpoint that job %s was handed: %w", o.ID.Short(), err)
	}
	emit(job.Event{Kind: job.KindNote, Text: "training"})
	resumed, say := false, emit
	emit = func(e job.Event) {
		resumed = resumed || e.Kind == job.KindNote && e.Text == job.NoteResumed
		say(e)
	}
	run := Run{Spec: o.Spec, Algorithm: algorithm, Training: training, Work: work, Out: out, Checkpoint: checkpoints, Emit: emit}
	if err := t.Runner.Train(ctx, run); err != nil {
		return journal.Model{}, err
	}
	emit(job.Event{Kind: job.KindNote, Text: "sealing the model"})
	m, err := t.seal(ctx, out, filepath.Join(dir, "model.sealed"))
	if err != nil {
		return journal.Model{}, fmt.Errorf("seal the model of job %s: %w", o.ID.Short(), err)
	}
	if o.Handed != nil && o.Handed.File != "" {
		_, err := os.Stat(filepath.Join(dir, o.Handed.File)) // it is removed if it is of no use
		m.Resumed = resumed && err == nil
	}
	// Only the sealed model is needed from here on; the rest was the requester's.
	return m, errors.Join(os.RemoveAll(algorithm), os.RemoveAll(training), os.RemoveAll(work), os.RemoveAll(out), os.RemoveAll(checkpoints))
}

// material fetches and unpacks algorithm and training bundle, and proves that they are what the terms say.
func (t *Trainer) material(ctx context.Context, o Order, dir string, emit func(job.Event)) (algorithm, training string, err error) {
	var keys [2]*envelope.FileKey
	if o.Spec.Envelope {
		both, err := envelope.Unwrap(o.Wrapped, t.Key)
		if err != nil || len(both) != 32 {
			return "", "", corrupt("the grant of the file keys cannot be opened", err)
		}
		keys[0], keys[1] = (*envelope.FileKey)(both[:16]), (*envelope.FileKey)(both[16:])
	}
	var hashes [2]job.Hash
	var dirs [2]string
	for i, part := range []struct {
		name string
		ih   job.Infohash
	}{{"algorithm", o.Spec.Algorithm}, {"training", o.Spec.Training}} {
		emit(job.Event{Kind: job.KindNote, Text: "fetching the " + part.name + " bundle"})
		wire := filepath.Join(dir, part.name+".wire")
		if err := parcel.Fetch(ctx, t.Swarm, part.ih, o.Peers, wire, t.Limit, progress(emit)); err != nil {
			return "", "", fmt.Errorf("fetch the %s bundle of job %s: %w", part.name, o.ID.Short(), err)
		}
		dirs[i] = filepath.Join(dir, part.name)
		if hashes[i], err = parcel.Open(ctx, wire, keys[i], dirs[i], nil, t.Limit); err != nil {
			if parcel.Ours(err) {
				return "", "", fmt.Errorf("unpack the %s bundle of job %s: %w", part.name, o.ID.Short(), err)
			}
			return "", "", corrupt("the "+part.name+" bundle is not what a bundle must be", err)
		}
	}
	if bundle.Material(hashes[0], hashes[1]) != o.Spec.Material {
		return "", "", corrupt("the bundles are not those of the job's terms: their hashes differ", nil)
	}
	return dirs[0], dirs[1], nil
}

// corrupt blames the bundles, in words for the requester.
func corrupt(what string, err error) error {
	f := &job.Failure{
		Name: "CorruptBundle", Message: what,
		Hint: "submit the job again; if it happens again, the gateway's stored bundle is damaged or somebody changed it",
	}
	if err != nil {
		f.Message += ": " + err.Error()
	}
	return f
}

// seal makes the model one encrypted file and seeds it.
func (t *Trainer) seal(ctx context.Context, out, path string) (journal.Model, error) {
	manifest, key, err := parcel.Seal(ctx, out, path)
	if err != nil {
		return journal.Model{}, err
	}
	ih, err := t.Swarm.Seed(ctx, path)
	if err != nil {
		return journal.Model{}, err
	}
	return journal.Model{Infohash: ih, Manifest: manifest, Key: key}, nil
}

// progress tells of a transfer that takes long enough to be watched.
func progress(emit func(job.Event)) func(done, total int64) {
	var last time.Time
	return func(done, total int64) {
		if now := time.Now(); now.Sub(last) >= time.Second && done < total {
			if !last.IsZero() {
				emit(job.Event{Kind: job.KindProgress, Text: "fetching", Done: float64(done), Total: float64(total)})
			}
			last = now
		}
	}
}
