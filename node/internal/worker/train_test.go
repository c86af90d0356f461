package worker

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/parcel"
	"github.com/morphware/morphware/node/swarm"
)

// upper is a runner whose model is the training data in capitals.
type upper struct{ fails error }

func (u upper) Train(_ context.Context, r Run) error {
	r.Emit(job.Event{Kind: job.KindOutput, Stream: "stdout", Text: "working\n"})
	data, err := os.ReadFile(filepath.Join(r.Training, "data.txt"))
	if err != nil {
		return err
	}
	if u.fails != nil {
		return u.fails
	}
	return os.WriteFile(filepath.Join(r.Out, "model.txt"), []byte(strings.ToUpper(string(data))), 0o600)
}

func newSwarm(t *testing.T) *swarm.Swarm {
	t.Helper()
	s, err := swarm.New(swarm.Config{Dir: t.TempDir(), Listen: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// folder makes a folder of files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// requested is what a requester seeds: two bundles, in envelopes or not.
func requested(t *testing.T, from *swarm.Swarm, sealed bool, worker *ecdsa.PublicKey) Order {
	t.Helper()
	o := Order{ID: job.ID{7}, Peers: func() []string { return []string{from.Addr()} }}
	o.Spec.Envelope = sealed
	var hashes [2]job.Hash
	var keys []byte
	for i, files := range []map[string]string{{"cell.py": "pass", "job.json": "{}"}, {"data.txt": "digits"}} {
		path := filepath.Join(t.TempDir(), "wire")
		dir := folder(t, files)
		if sealed {
			h, key, err := parcel.Seal(t.Context(), dir, path)
			if err != nil {
				t.Fatal(err)
			}
			hashes[i], keys = h, append(keys, key[:]...)
		} else {
			f, err := os.Create(path)
			if err != nil {
				t.Fatal(err)
			}
			m, err := bundle.Pack(t.Context(), dir, f)
			if err := errors.Join(err, f.Close()); err != nil {
				t.Fatal(err)
			}
			hashes[i] = m.Hash()
		}
		ih, err := from.Seed(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			o.Spec.Algorithm = ih
		} else {
			o.Spec.Training = ih
		}
	}
	o.Spec.Material = bundle.Material(hashes[0], hashes[1])
	if sealed {
		var err error
		if o.Wrapped, err = envelope.Wrap(keys, worker); err != nil {
			t.Fatal(err)
		}
	}
	return o
}

func TestTrain(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	stranger, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	mine, theirs := newSwarm(t), newSwarm(t)
	for name, c := range map[string]struct {
		sealed bool
		runner upper
		change func(o *Order)
		fails  string // in the failure's name; "" is success
	}{
		"plain":            {},
		"sealed":           {sealed: true},
		"the code fails":   {runner: upper{fails: &job.Failure{Name: "ValueError", UserCode: true}}, fails: "ValueError"},
		"other bundles":    {change: func(o *Order) { o.Spec.Material[0] ^= 1 }, fails: "CorruptBundle"},
		"swapped bundles":  {change: func(o *Order) { o.Spec.Algorithm, o.Spec.Training = o.Spec.Training, o.Spec.Algorithm }, fails: "CorruptBundle"},
		"a rubbish grant":  {sealed: true, change: func(o *Order) { o.Wrapped = []byte("rubbish") }, fails: "CorruptBundle"},
		"a stranger's key": {sealed: true, change: func(o *Order) { o.Wrapped, _ = envelope.Wrap(make([]byte, 32), &key.PublicKey) }, fails: "CorruptBundle"},
		"another's grant":  {sealed: true, change: func(o *Order) { o.Wrapped, _ = envelope.Wrap(make([]byte, 32), &stranger.PublicKey) }, fails: "CorruptBundle"},
		"no envelope":      {change: func(o *Order) { o.Spec.Envelope = true; o.Wrapped, _ = envelope.Wrap(make([]byte, 32), &key.PublicKey) }, fails: "CorruptBundle"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			o := requested(t, theirs, c.sealed, &key.PublicKey)
			if c.change != nil {
				c.change(&o)
			}
			var said []string
			dir := t.TempDir()
			trainer := &Trainer{Swarm: mine, Runner: c.runner, Key: key, Limit: 1 << 20}
			m, err := trainer.Train(ctx, o, dir, func(e job.Event) { said = append(said, e.Text) })
			var bad *job.Failure
			if errors.As(err, &bad) != (c.fails != "") || bad != nil && bad.Name != c.fails {
				t.Fatalf("got %v, want failure %q", err, c.fails)
			}
			if c.fails != "" {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			got := filepath.Join(t.TempDir(), "model")
			wire := got + ".wire"
			if err := theirs.Fetch(ctx, m.Infohash, []string{mine.Addr()}, wire, 1<<20, nil); err != nil {
				t.Fatal(err)
			}
			if _, err := parcel.Open(ctx, wire, &m.Key, got, &m.Manifest, 1<<20); err != nil {
				t.Fatal(err)
			}
			if b, _ := os.ReadFile(filepath.Join(got, "model.txt")); string(b) != "DIGITS" {
				t.Errorf("the model says %q, want DIGITS", b)
			}
			raw, err := os.Open(wire)
			if err != nil {
				t.Fatal(err)
			}
			defer raw.Close()
			if b, _ := io.ReadAll(raw); strings.Contains(string(b), "DIGITS") {
				t.Error("the model can be read without its key")
			}
			if !strings.Contains(strings.Join(said, ""), "working\n") {
				t.Errorf("the run's output was not told: %q", said)
			}
			for _, left := range []string{"algorithm", "training", "work", "out"} {
				if _, err := os.Stat(filepath.Join(dir, left)); err == nil {
					t.Errorf("%s of the requester's is still there", left)
				}
			}
		})
	}
}
