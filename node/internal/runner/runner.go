// Package runner runs the Python of a job in a sandbox: it trains, predicts with what was trained, and scores what was
// predicted, and tells what it sees as events. It does not know who asked, nor what is paid.
package runner

import (
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/sandbox"
)

//go:embed morph_run/*.py
var source embed.FS

// Extract writes the runner's Python into dir/morph_run; dir is a RunnerDir then.
func Extract(dir string) error {
	return fs.WalkDir(source, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := filepath.Join(dir, filepath.FromSlash(path))
		if d.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		text, err := source.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, text, 0o644)
	})
}

// TrainSpec says what to train and where. All folders exist and are absolute; Work and Out are empty.
type TrainSpec struct {
	Python string // the interpreter that holds the frameworks
	// Environment is a virtual environment laid over Python; "" is none. Its packages are strangers': its interpreter is
	// never started outside the sandbox.
	Environment string
	RunnerDir   string // from Extract
	Algorithm   string // unpacked bundles, which the job cannot change
	Training    string
	Work        string // the job's working folder
	Out         string // becomes the model bundle
	// Checkpoint is a folder that outlives the run: what the job keeps in it is there when it is run again. "" is none.
	Checkpoint string
	Limits     sandbox.Limits
	Devices    []string           // device files of the GPUs the job was promised
	GPUs       []string           // and their names for CUDA; a job with none sees none
	Look       func() []job.Usage // what those GPUs are doing; nil: the job's processes are what is told of
	Threads    int                // for OpenMP and BLAS; 0: as many as there are processors
	Emit       func(job.Event)    // called from one goroutine; may block without blocking the job; nil: nobody listens
}

// PredictSpec says what to test. Of Testing only what the model may see is shown to it.
type PredictSpec struct {
	Python, RunnerDir string
	Model             string // the unpacked model bundle
	Testing           string // the unpacked testing bundle
	Work              string
	Out               string // receives the predictions
	Limits            sandbox.Limits
	Devices           []string
	Threads           int
	Emit              func(job.Event)
}

// ScoreSpec says what to hold against what.
type ScoreSpec struct {
	Python, RunnerDir string
	Testing           string
	Predictions       string // Out of a PredictSpec
	Work              string
	Out               string // receives score.json
	Limits            sandbox.Limits
	Emit              func(job.Event)
}

// Outcome is how a run ended. Failure is nil when it left what it should; else it says what failed, and whether that was
// the requester's own code. An error beside an Outcome is a failure of this machine, or the context's end.
type Outcome struct {
	Failure *job.Failure
	Exit    sandbox.Exit
}

// Train runs an algorithm bundle on its training bundle and leaves the model bundle in Out.
func Train(ctx context.Context, d sandbox.Driver, s TrainSpec) (Outcome, error) {
	r := newRun(d, "train", s.Python, s.RunnerDir, s.Work, s.Out)
	r.environment, r.spec.GPUs = s.Environment, s.GPUs
	r.spec.Limits, r.spec.Devices, r.threads, r.emit = s.Limits, s.Devices, s.Threads, s.Emit
	r.show("MORPH_ALGORITHM", s.Algorithm, "algorithm")
	r.show("MORPH_TRAINING", s.Training, "training")
	r.set("CUDA_VISIBLE_DEVICES", strings.Join(s.GPUs, ","))
	if s.Checkpoint != "" {
		r.spec.ReadWrite = append(r.spec.ReadWrite, sandbox.Bind{Host: s.Checkpoint, Inside: r.inside(s.Checkpoint, "checkpoint")})
		r.set("MORPH_CHECKPOINT", r.inside(s.Checkpoint, "checkpoint"))
	}
	r.watch, r.look = true, s.Look
	return r.do(ctx, "result.json")
}

// Predict runs the test's body on a trained model. Labels are out of its reach, unless the test itself says otherwise.
func Predict(ctx context.Context, d sandbox.Driver, s PredictSpec) (Outcome, error) {
	var test struct {
		LabelsInTest bool `json:"labels_in_test"`
	}
	if err := readJSON(filepath.Join(s.Testing, "test.json"), &test); err != nil {
		return Outcome{Failure: &job.Failure{Name: "BundleError", Message: err.Error()}}, nil
	}
	r := newRun(d, "predict", s.Python, s.RunnerDir, s.Work, s.Out)
	r.spec.Limits, r.spec.Devices, r.threads, r.emit = s.Limits, s.Devices, s.Threads, s.Emit
	parts := []string{"test.json", "test.py", "definitions.py", "functions.pkl", "sources.json", "modules", "inputs"}
	if test.LabelsInTest {
		parts = append(parts, "labels")
	}
	view, err := extract(s.Testing, s.Work, parts)
	if err != nil {
		return Outcome{}, err
	}
	defer os.RemoveAll(view)
	r.show("MORPH_MODEL", s.Model, "model")
	r.show("MORPH_TESTING_INPUTS", view, "test")
	return r.do(ctx)
}

// Score holds predictions against labels. It opens no model, and no pickle.
func Score(ctx context.Context, d sandbox.Driver, s ScoreSpec) (float64, Outcome, error) {
	r := newRun(d, "score", s.Python, s.RunnerDir, s.Work, s.Out)
	r.spec.Limits, r.threads, r.emit = s.Limits, 1, s.Emit
	view, err := extract(s.Testing, s.Work, []string{"test.json", "score.py", "labels"})
	if err != nil {
		return 0, Outcome{}, err
	}
	defer os.RemoveAll(view)
	r.show("MORPH_PREDICTIONS", s.Predictions, "predictions")
	r.show("MORPH_TESTING_LABELS", view, "test")
	outcome, err := r.do(ctx, "score.json")
	if err != nil || outcome.Failure != nil {
		return 0, outcome, err
	}
	var found struct {
		Score *float64 `json:"score"`
	}
	if err := readJSON(filepath.Join(s.Out, "score.json"), &found); err != nil {
		return 0, Outcome{Failure: &job.Failure{Name: "NoScore", Message: err.Error()}, Exit: outcome.Exit}, nil
	}
	if found.Score == nil || math.IsNaN(*found.Score) {
		return 0, Outcome{Failure: &job.Failure{Name: "NoScore", Message: "score.json names no score"}, Exit: outcome.Exit}, nil
	}
	return *found.Score, outcome, nil
}

// readJSON reads a small file that a stranger may have written.
func readJSON(path string, into any) error {
	info, err := os.Lstat(path)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() || info.Size() > 1<<20 {
		return fmt.Errorf("%s is no small file", filepath.Base(path))
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	return nil
}

// extract makes a folder, beside work, that holds only the named parts of a bundle. Files are linked where they can be.
func extract(bundle, work string, parts []string) (string, error) {
	view, err := os.MkdirTemp(filepath.Dir(work), "view-")
	if err != nil {
		return "", err
	}
	for _, part := range parts {
		err := filepath.WalkDir(filepath.Join(bundle, part), func(path string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			if err != nil {
				return err
			}
			rel, err := filepath.Rel(bundle, path)
			if err != nil {
				return err
			}
			target := filepath.Join(view, rel)
			switch {
			case d.IsDir():
				return os.MkdirAll(target, 0o700)
			case d.Type().IsRegular():
				return link(path, target)
			}
			return fmt.Errorf("%s of a bundle is neither file nor folder", rel)
		})
		if err != nil {
			return "", errors.Join(fmt.Errorf("show %s of the testing bundle: %w", part, err), os.RemoveAll(view))
		}
	}
	return view, nil
}

// threads of this machine, for libraries that would guess one.
func threads(n int) string {
	if n <= 0 {
		n = runtime.NumCPU()
	}
	return strconv.Itoa(n)
}

// within says whether path lies in one of the folders.
func within(path string, folders ...string) bool {
	for _, f := range folders {
		if path == f || strings.HasPrefix(path, strings.TrimSuffix(f, "/")+"/") {
			return true
		}
	}
	return false
}
