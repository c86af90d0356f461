package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/gpu"
	"github.com/morphware/morphware/node/internal/runner"
	"github.com/morphware/morphware/node/internal/sandbox"
	"github.com/morphware/morphware/node/internal/worker"
)

// pythonRunner is the runner as worker and validator want it.
type pythonRunner struct {
	driver sandbox.Driver
	python string
	dir    string // of the runner's own Python
	gpus   *gpus
	gate   *gate
	limits sandbox.Limits
}

// limits keep a job from hurting its host. How long it may run is the context's to say. A job may have what it is given by
// the owner, or else its part of three quarters of the machine's memory, and of half of what is free of the disk.
func (c Config) limits() sandbox.Limits {
	l := sandbox.Limits{FileSize: 32 << 30, Processes: 1024, Memory: c.Memory, Disk: c.Disk}
	jobs := int64(max(1, c.Capacity))
	if l.Memory == 0 {
		l.Memory = int64(runner.Physical()) / 4 * 3 / jobs
	}
	if free, err := diskFree(c.Home); l.Disk == 0 && err == nil {
		l.Disk = max(int64(free)/2/jobs, 1<<30)
	}
	return l
}

// Train runs a job while the machine is idle. When its owner comes back the run ends, so that the GPU and its memory are
// his again, and the error says whether the job is to be tried again, from its last checkpoint, or given up.
func (p pythonRunner) Train(ctx context.Context, r worker.Run) error {
	if err := p.gate.pass(ctx); err != nil {
		return err
	}
	running, done := p.gate.during(ctx)
	defer done()
	err := p.train(running, r)
	if stopped := context.Cause(running); stopped != nil && ctx.Err() == nil && errors.Is(err, context.Canceled) {
		r.Emit(job.Event{Kind: job.KindNote, Text: stopped.Error()})
		return stopped
	}
	return err
}

func (p pythonRunner) train(ctx context.Context, r worker.Run) error {
	devices, release, err := p.gpus.take(ctx, r.Spec)
	if err != nil {
		return err
	}
	defer release()
	spec := runner.TrainSpec{
		Python: p.python, RunnerDir: p.dir, Algorithm: r.Algorithm, Training: r.Training, Work: r.Work, Out: r.Out,
		Checkpoint: r.Checkpoint, Limits: p.limits, Emit: r.Emit, Devices: gpu.Files(devices),
	}
	if len(devices) == 0 {
		spec.Devices = nil
	} else {
		spec.Look = func() []job.Usage { return p.gpus.usage(devices) }
	}
	for _, d := range devices {
		spec.GPUs = append(spec.GPUs, d.UUID)
	}
	o, err := runner.Train(ctx, p.driver, spec)
	return outcome(o, err)
}

func (p pythonRunner) Predict(ctx context.Context, model, testing, work, out string) error {
	o, err := runner.Predict(ctx, p.driver, runner.PredictSpec{
		Python: p.python, RunnerDir: p.dir, Model: model, Testing: testing, Work: work, Out: out, Limits: p.limits, Emit: ignore,
	})
	return outcome(o, err)
}

func (p pythonRunner) Score(ctx context.Context, predictions, testing, work, out string) (float64, error) {
	v, o, err := runner.Score(ctx, p.driver, runner.ScoreSpec{
		Python: p.python, RunnerDir: p.dir, Predictions: predictions, Testing: testing, Work: work, Out: out, Limits: p.limits, Emit: ignore,
	})
	return v, outcome(o, err)
}

func ignore(job.Event) {}

func outcome(o runner.Outcome, err error) error {
	switch {
	case err != nil:
		return err
	case o.Failure != nil:
		return o.Failure
	}
	return nil
}

// findPython resolves an interpreter to the program that really runs: version managers put scripts in its place.
func findPython(ctx context.Context, name string) (string, error) {
	if name == "" {
		name = "python3"
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("find the Python interpreter: %w\nhint: name one with --python", err)
	}
	var stderr bytes.Buffer
	c := exec.CommandContext(ctx, path, "-I", "-c", "import sys; assert sys.version_info >= (3, 11), sys.version; print(sys.executable)")
	c.Stderr = &stderr
	out, err := c.Output()
	exe := strings.TrimSpace(string(out))
	if err != nil || !filepath.IsAbs(exe) {
		return "", fmt.Errorf("start the Python interpreter %s: %v: %.300s\nhint: it must be Python 3.11 or later; name one with --python", path, err, stderr.String())
	}
	return exe, nil
}
