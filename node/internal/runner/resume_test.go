package runner

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// A job that is killed goes on from its last checkpoint: an object of a class of its own, then a file.
func TestResume(t *testing.T) {
	drivers(t, func(t *testing.T, b *bench) {
		algorithm := b.files("algorithm", map[string]string{"job.json": cellJob, "cell.py": `
import morph, time
class State:
    def __init__(self): self.epoch, self.seen = 0, []
state = morph.resume() or State()
print("begins at", state.epoch)
for epoch in range(state.epoch, 6):
    state.epoch, state.seen = epoch + 1, state.seen + [epoch]
    morph.log(loss=1 / (epoch + 1), step=epoch)
    morph.checkpoint(state)
    if epoch == 2:
        print("killed here"); time.sleep(600)
    if epoch == 4:
        open("weights.bin", "w").write("w" * 10)
        morph.checkpoint("weights.bin")
        assert open(morph.resume()).read() == "w" * 10 and morph.checkpoint() == morph.resume()
model = state.seen
`})
		kept := b.files("checkpoint", nil)
		train := func(ctx context.Context, emit func(job.Event)) (Outcome, error) {
			work, out := b.files("work", nil), b.files("out", nil)
			if err := errors.Join(os.RemoveAll(work), os.RemoveAll(out), os.Mkdir(work, 0o755), os.Mkdir(out, 0o755)); err != nil {
				t.Fatal(err)
			}
			return Train(ctx, b.driver, TrainSpec{Python: b.python, RunnerDir: b.runnerDir, Algorithm: algorithm,
				Training: b.files("training", nil), Work: work, Out: out, Checkpoint: kept, Emit: emit})
		}
		ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
		defer cancel()
		first, kill := context.WithCancel(ctx)
		defer kill()
		if _, err := train(first, func(e job.Event) {
			if strings.Contains(e.Text, "killed here") {
				kill()
			}
		}); !errors.Is(err, context.Canceled) {
			t.Fatalf("the first try ended with %v", err)
		}
		// A write that was cut short is not taken for a checkpoint.
		if err := os.Mkdir(filepath.Join(kept, "99.new"), 0o755); err != nil {
			t.Fatal(err)
		}
		o, err := train(ctx, b.emit)
		if err != nil || o.Failure != nil {
			t.Fatal(err, o.Failure)
		}
		if s := b.output("stdout"); !strings.Contains(s, "begins at 3") {
			t.Errorf("the second try printed %q", s)
		}
		resumed, steps := false, 0
		for _, e := range b.events {
			resumed = resumed || e.Kind == job.KindNote && e.Text == "going on from the last checkpoint"
			if e.Kind == job.KindMetric && e.Series == "loss" {
				steps++
			}
		}
		if !resumed || steps != 3 {
			t.Errorf("the second try said that it goes on: %v; it told %d steps, want 3", resumed, steps)
		}
	})
}

// A job of more than a second tells what it takes of the machine.
func TestUsage(t *testing.T) {
	drivers(t, func(t *testing.T, b *bench) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		var seen *job.Usage
		// It computes until it is told that it was seen.
		_, err := Train(ctx, b.driver, TrainSpec{Python: b.python, RunnerDir: b.runnerDir,
			Algorithm: b.files("algorithm", map[string]string{"job.json": cellJob, "cell.py": "held = b'x' * 50_000_000\nwhile True: sum(range(1000))\n"}),
			Training:  b.files("training", nil), Work: b.files("work", nil), Out: b.files("out", nil), Emit: func(e job.Event) {
				if e.Kind == job.KindUsage && e.Usage.MemoryBytes > 50_000_000 && e.Usage.Percent > 0 {
					seen = e.Usage
					cancel()
				}
			}})
		if !errors.Is(err, context.Canceled) || seen == nil {
			t.Fatalf("it ended with %v and was seen to use %v", err, seen)
		}
		if !strings.Contains(seen.Device, "CPU core") || seen.Percent > 100 || seen.MemoryTotal <= seen.MemoryBytes {
			t.Errorf("it was seen to use %+v", *seen)
		}
	})
}
