package node

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/environment"
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

	environments *environment.Store
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

// needs are the requirements that an algorithm bundle names.
func needs(algorithm string) ([]string, error) {
	f, err := os.Open(filepath.Join(algorithm, "job.json"))
	if err != nil {
		return nil, &job.Failure{Name: "BundleError", Message: "the algorithm bundle has no job.json"}
	}
	defer f.Close()
	var j struct {
		Requirements []string `json:"requirements"`
	}
	if err := json.NewDecoder(io.LimitReader(f, 1<<20)).Decode(&j); err != nil {
		return nil, &job.Failure{Name: "BundleError", Message: "the algorithm bundle's job.json cannot be read: " + err.Error()}
	}
	return j.Requirements, nil
}

// environment sees that a job has the packages that it asks for.
func (p pythonRunner) environment(ctx context.Context, r worker.Run) (environment.Taken, error) {
	if _, ok := p.driver.(interface{ Python() string }); ok {
		return environment.Taken{Release: func() {}}, nil // an image has what it has
	}
	requirements, err := needs(r.Algorithm)
	if err != nil {
		return environment.Taken{}, err
	}
	got, err := p.environments.Take(ctx, requirements, func(text string) { r.Emit(job.Event{Kind: job.KindNote, Text: text}) })
	if errors.Is(err, environment.ErrRefused) {
		return got, &job.Failure{Name: "EnvironmentError", Message: err.Error(), Hint: "ask for other versions with --requirements, or submit it again: another worker may have them"}
	}
	if err != nil && ctx.Err() == nil {
		// This machine cannot make one. The job may do without, and says so itself if it cannot.
		p.gate.log.Warn("a job runs without an environment of its own", "err", err)
		return environment.Taken{Release: func() {}}, nil
	}
	return got, err
}

func (p pythonRunner) train(ctx context.Context, r worker.Run) error {
	packages, err := p.environment(ctx, r)
	if err != nil {
		return err
	}
	defer packages.Release()
	devices, release, err := p.gpus.take(ctx, r.Spec)
	if err != nil {
		return err
	}
	defer release()
	spec := runner.TrainSpec{
		Python: p.python, RunnerDir: p.dir, Algorithm: r.Algorithm, Training: r.Training, Work: r.Work, Out: r.Out,
		Environment: packages.Dir, Checkpoint: r.Checkpoint, Limits: p.limits, Emit: r.Emit, Devices: gpu.Files(devices),
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
