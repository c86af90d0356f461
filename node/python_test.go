package node

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/environment"
	"github.com/morphware/morphware/node/internal/idle"
	"github.com/morphware/morphware/node/internal/runner"
	"github.com/morphware/morphware/node/internal/sandbox"
	"github.com/morphware/morphware/node/internal/worker"
)

// A job that trains is stopped when the machine's owner comes back, waits, and goes on from its last checkpoint when he has
// gone. One that asks for what cannot be had is given up, and it is not its code's fault.
func TestAJobMakesWay(t *testing.T) {
	python := os.Getenv("MORPH_TEST_PYTHON")
	if python == "" {
		python, _ = filepath.Abs("../build/venv/bin/python")
	}
	driver, err := sandbox.Open("none")
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	dir := t.TempDir()
	packages, err := environment.Open(environment.Config{Dir: filepath.Join(dir, "environments"), Python: python, Mode: environment.Off, Driver: driver})
	if err := errors.Join(err, runner.Extract(filepath.Join(dir, "runner"))); err != nil {
		t.Fatal(err)
	}
	p := pythonRunner{
		driver: driver, python: python, dir: filepath.Join(dir, "runner"), gpus: &gpus{log: log, freed: make(chan struct{})},
		gate: newGate(Pause, 0, log), environments: packages, limits: Config{Home: dir}.limits(),
	}
	if p.limits.Memory <= 0 || p.limits.Disk <= 0 {
		t.Errorf("by default a job is held to %+v", p.limits)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	var mu sync.Mutex
	var told []string
	heard := func(what string) bool {
		mu.Lock()
		defer mu.Unlock()
		return strings.Contains(strings.Join(told, "\n"), what)
	}
	run := func(requirements string) worker.Run {
		r := worker.Run{Checkpoint: filepath.Join(dir, "checkpoint"), Emit: func(e job.Event) {
			mu.Lock()
			defer mu.Unlock()
			told = append(told, e.Text)
		}}
		for name, to := range map[string]*string{"algorithm": &r.Algorithm, "training": &r.Training, "work": &r.Work, "out": &r.Out} {
			*to = filepath.Join(dir, name)
			if err := errors.Join(os.RemoveAll(*to), os.Mkdir(*to, 0o700)); err != nil {
				t.Fatal(err)
			}
		}
		const cell = "import morph, os, time\nif morph.resume() is None:\n    morph.checkpoint({'half': True})\n    time.sleep(300)\nmodel = [1]\n"
		for name, text := range map[string]string{
			"algorithm/cell.py":  cell,
			"algorithm/job.json": `{"format":1,"kind":"cell","entry":"cell.py","outputs":["model"],"requirements":[` + requirements + `]}`,
			"training/vars.json": "[]",
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.MkdirAll(r.Checkpoint, 0o700); err != nil {
			t.Fatal(err)
		}
		return r
	}

	f := new(job.Failure)
	if err := p.Train(ctx, run(`"numpy", "morphtestnone==1.0"`)); !errors.As(err, &f) || f.UserCode || !strings.Contains(f.Message, "morphtestnone") {
		t.Errorf("what cannot be had: %v", err)
	}
	trained := make(chan error, 1)
	first := run("")
	go func() { trained <- p.Train(ctx, first) }()
	for !heard("checkpoint kept") {
		select {
		case err := <-trained:
			t.Fatalf("it ended with %v: %q", err, told)
		case <-time.After(10 * time.Millisecond):
		}
	}
	p.gate.judge(busy, time.Now())
	if err := <-trained; !errors.Is(err, errBusy) || !heard("the machine's owner needs it") {
		t.Fatalf("with the owner back it ends with %v: %q", err, told)
	}
	again := run("")
	go func() { trained <- p.Train(ctx, again) }() // as the agent does
	select {
	case err := <-trained:
		t.Fatalf("it did not wait: %v", err)
	default:
	}
	p.gate.judge(idle.Verdict{}, time.Now())
	if err := <-trained; err != nil || !heard("going on from the last checkpoint") {
		t.Errorf("with the owner gone it ends with %v: %q", err, told)
	}
	if _, err := os.Stat(filepath.Join(dir, "out", "result.json")); err != nil {
		t.Error(err)
	}
}
