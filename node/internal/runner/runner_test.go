package runner

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/sandbox"
)

// python is the interpreter that tests use: it has numpy and cloudpickle.
func python(t testing.TB) string {
	t.Helper()
	if p := os.Getenv("MORPH_TEST_PYTHON"); p != "" {
		return p
	}
	p, err := filepath.Abs("../../../build/venv/bin/python")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(p); err != nil {
		t.Fatal("no Python to test with\nhint: make venv, or set MORPH_TEST_PYTHON")
	}
	return p
}

// bench is a machine that runs jobs.
type bench struct {
	t         testing.TB
	driver    sandbox.Driver
	python    string
	dir       string
	runnerDir string

	mu     sync.Mutex
	events []job.Event
}

func newBench(t testing.TB, driver string) *bench {
	t.Helper()
	d, err := sandbox.Open(driver)
	if err != nil {
		if _, missing := exec.LookPath("bwrap"); missing != nil {
			t.Skip("bubblewrap is not installed: ", err)
		}
		t.Fatal(err)
	}
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, driver: d, python: python(t), dir: dir, runnerDir: filepath.Join(dir, "runner")}
	if err := Extract(b.runnerDir); err != nil {
		t.Fatal(err)
	}
	return b
}

// files writes files below a folder of the bench, whose path it returns.
func (b *bench) files(folder string, files map[string]string) string {
	b.t.Helper()
	root := filepath.Join(b.dir, folder)
	if err := os.MkdirAll(root, 0o755); err != nil {
		b.t.Fatal(err)
	}
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			b.t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			b.t.Fatal(err)
		}
	}
	return root
}

// make runs Python here, to make what only Python can: arrays and pickles.
func (b *bench) make(code string) {
	b.t.Helper()
	c := exec.Command(b.python, "-c", code)
	c.Dir = b.dir
	if out, err := c.CombinedOutput(); err != nil {
		b.t.Fatalf("make files: %v\n%s", err, out)
	}
}

func (b *bench) emit(e job.Event) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.events = append(b.events, e)
}

func (b *bench) output(stream string) string {
	var s strings.Builder
	for _, e := range b.events {
		if e.Kind == job.KindOutput && e.Stream == stream {
			s.WriteString(e.Text)
		}
	}
	return s.String()
}

const cellJob = `{"format":1,"kind":"cell","entry":"cell.py","args":[],"outputs":["model"],"cell_name":"In [5]","imports":["numpy"],"requirements":[],"python":"3.11"}`

func (b *bench) train(algorithm, training map[string]string) Outcome {
	b.t.Helper()
	o, err := Train(context.Background(), b.driver, TrainSpec{
		Python: b.python, RunnerDir: b.runnerDir, Algorithm: b.files("algorithm", algorithm), Training: b.files("training", training),
		Work: b.files("work", nil), Out: b.files("out", nil), Emit: b.emit,
	})
	if err != nil {
		b.t.Fatal(err)
	}
	return o
}

func drivers(t *testing.T, test func(t *testing.T, b *bench)) {
	for _, name := range []string{"bubblewrap", "none"} {
		t.Run(name, func(t *testing.T) { test(t, newBench(t, name)) })
	}
}

func TestTrainPredictScore(t *testing.T) {
	drivers(t, func(t *testing.T, b *bench) {
		b.make(`
import numpy as np, os
for d in ("training/vars", "testing/inputs/vars", "testing/labels/vars"): os.makedirs(d, exist_ok=True)
x = np.arange(20.0)
np.save("training/vars/x.npy", x); np.save("training/vars/y.npy", 3 * x + 1)
np.save("testing/inputs/vars/x_test.npy", x + 100); np.save("testing/labels/vars/y_test.npy", 3 * (x + 100) + 1)`)
		o := b.train(map[string]string{"job.json": cellJob, "cell.py": `#
import morph, numpy as np
class Line:
    def __init__(self, x, y): self.k = np.polyfit(x, y, 1)
    def predict(self, x): return np.polyval(self.k, x)
for step in range(3): print(f"epoch {step + 1} loss {1 / (step + 1)}")
morph.log(score=0.5, step=1)
print("a note", file=__import__("sys").stderr)
model = Line(x, y)
`}, map[string]string{"vars.json": `[{"name":"x","format":"npy","file":"vars/x.npy"},{"name":"y","format":"npy","file":"vars/y.npy"}]`})
		if o.Failure != nil {
			t.Fatalf("%v\n%s", o.Failure, strings.Join(o.Failure.Traceback, "\n"))
		}
		if got := b.output("stdout"); !strings.Contains(got, "epoch 3 loss 0.33") {
			t.Errorf("output %q", got)
		}
		if got := b.output("stderr"); got != "a note\n" {
			t.Errorf("errors %q", got)
		}
		var losses, steps []float64
		for _, e := range b.events {
			if e.Kind == job.KindMetric && e.Series == "loss" {
				losses, steps = append(losses, *e.Value), append(steps, *e.Step)
			}
		}
		if len(losses) != 3 || losses[0] != 1 || steps[2] != 3 {
			t.Errorf("losses %v at %v", losses, steps)
		}
		testing := b.files("testing", map[string]string{
			"test.json": `{"format":1,"body":"test.py","inputs":["x_test"],"labels":["y_test"],"models":["model"],"metric":"rmse","score":"","cell_name":"In [4]"}`,
			"test.py": `#
import os
assert "y_test" not in globals()
here = os.environ["MORPH_TESTING_INPUTS"]
assert not os.path.exists(os.path.join(here, "labels")), "the labels are in reach"
predictions = model.predict(x_test)
`,
			"definitions.py":   "import numpy as np\nclass Line:\n    def predict(self, x): return np.polyval(self.k, x)\n",
			"inputs/vars.json": `[{"name":"x_test","format":"npy","file":"vars/x_test.npy"}]`,
			"labels/vars.json": `[{"name":"y_test","format":"npy","file":"vars/y_test.npy"}]`,
		})
		predictions := b.files("predictions", nil)
		o, err := Predict(context.Background(), b.driver, PredictSpec{Python: b.python, RunnerDir: b.runnerDir, Model: filepath.Join(b.dir, "out"),
			Testing: testing, Work: b.files("work2", nil), Out: predictions, Emit: b.emit})
		if err != nil || o.Failure != nil {
			t.Fatalf("%v %v %s", err, o.Failure, b.output("stderr"))
		}
		v, o, err := Score(context.Background(), b.driver, ScoreSpec{Python: b.python, RunnerDir: b.runnerDir, Testing: testing,
			Predictions: predictions, Work: b.files("work3", nil), Out: b.files("scored", nil), Emit: b.emit})
		if err != nil || o.Failure != nil || v > 1e-6 || v < 0 {
			t.Fatalf("score %v: %v %v", v, err, o.Failure)
		}
	})
}

func TestFailures(t *testing.T) {
	for _, c := range []struct {
		name, cell, failure, message string
		trace                        []string
	}{
		{"raises", "#%%morph train\ndef f(n):\n    return 1 / n\n\nmodel = f(0)\n", "ZeroDivisionError", "division by zero",
			[]string{"Cell In[5], line 5", "> 5", "model = f(0)", "Cell In[5], line 3", ", in ", "> 3", "return 1 / n"}},
		{"no output", "x = 1\n", "MissingOutput", "the cell ended without `model`", nil},
		{"does not parse", "model = (\n", "SyntaxError", "", []string{"Cell In[5], line 1"}},
		{"exits", "import sys; sys.exit(3)\n", "SystemExit", "3", nil},
		{"killed", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)\n", "Stopped", "SIGKILL", nil},
		{"dies quietly", "import os; os._exit(7)\n", "Stopped", "status 7", nil},
		{"cannot travel back", "import threading\nmodel = threading.Lock()\n", "PicklingError", "`model`", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, "none")
			o := b.train(map[string]string{"job.json": cellJob, "cell.py": c.cell}, nil)
			if o.Failure == nil {
				t.Fatal("it ended well")
			}
			if o.Failure.Name != c.failure || !strings.Contains(o.Failure.Message, c.message) || !o.Failure.UserCode {
				t.Errorf("failure %+v", o.Failure)
			}
			text := strings.Join(o.Failure.Traceback, "\n")
			for _, want := range c.trace {
				if !strings.Contains(text, want) {
					t.Errorf("%q is not in the traceback\n%s", want, text)
				}
			}
			if strings.Contains(text, "morph_run") {
				t.Errorf("the traceback shows the runner's own lines\n%s", text)
			}
			said := 0
			for _, e := range b.events {
				if e.Kind == job.KindError {
					said++
				}
			}
			if said != 1 {
				t.Errorf("%d error events", said)
			}
		})
	}
}

func TestScript(t *testing.T) {
	drivers(t, func(t *testing.T, b *bench) {
		o := b.train(map[string]string{
			"job.json": `{"format":1,"kind":"script","entry":"train.py","args":["--epochs","3"],"outputs":["out/model.txt","best"]}`,
			"project/train.py": `import argparse, os, pathlib
from helper import double
p = argparse.ArgumentParser(); p.add_argument("--epochs", type=int)
if __name__ == "__main__":
    best = double(p.parse_args().epochs)
    assert pathlib.Path(__file__).with_name("helper.py").exists()
    assert open("data/x.txt").read() == "7"
    assert open("extra/y.txt").read() == "8"
    os.mkdir("out"); open("out/model.txt", "w").write(str(best))
    raise SystemExit
`,
			"project/helper.py": "def double(x): return 2 * x\n", "project/data/x.txt": "7",
		}, map[string]string{"vars.json": "[]", "files/extra/y.txt": "8"})
		if o.Failure != nil {
			t.Fatalf("%v\n%s", o.Failure, strings.Join(o.Failure.Traceback, "\n"))
		}
		text, err := os.ReadFile(filepath.Join(b.dir, "out/files/out/model.txt"))
		if err != nil || string(text) != "6" {
			t.Errorf("model.txt %q: %v", text, err)
		}
		var result struct {
			Vars  []struct{ Name, Format string }
			Files []string
		}
		text, err = os.ReadFile(filepath.Join(b.dir, "out/result.json"))
		if err == nil {
			err = json.Unmarshal(text, &result)
		}
		if err != nil || len(result.Vars) != 1 || result.Vars[0].Format != "json" || len(result.Files) != 1 {
			t.Errorf("result %+v: %v", result, err)
		}
	})
}

func TestFloodDoesNotWaitForItsListener(t *testing.T) {
	b := newBench(t, "none")
	release := make(chan struct{})
	var once sync.Once
	var bytes, points int
	noted := false
	algorithm := b.files("algorithm", map[string]string{"job.json": cellJob, "cell.py": `
import sys
for n in range(60000): print(f"step {n} loss {n / 7}")
sys.stdout.write("x" * 3_000_000)
model = 1
open("done", "w")
`})
	work := b.files("work", nil)
	go func() {
		defer close(release)
		for end := time.Now().Add(60 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
			if _, err := os.Stat(filepath.Join(work, "done")); err == nil {
				return
			}
		}
	}()
	o, err := Train(context.Background(), b.driver, TrainSpec{Python: b.python, RunnerDir: b.runnerDir, Algorithm: algorithm,
		Training: b.files("training", nil), Work: work, Out: b.files("out", nil), Emit: func(e job.Event) {
			once.Do(func() { <-release }) // the listener hears nothing more until the job is through
			switch e.Kind {
			case job.KindOutput:
				bytes += len(e.Text)
			case job.KindMetric:
				points++
			case job.KindNote:
				noted = noted || strings.Contains(e.Text, "left out")
			}
		}})
	if err != nil || o.Failure != nil {
		t.Fatal(err, o.Failure)
	}
	if _, err := os.Stat(filepath.Join(work, "done")); err != nil {
		t.Fatal(err)
	}
	if bytes > 2<<20 || !noted || points < 100 || points > 5000 {
		t.Errorf("%d bytes, %d points, noted %v", bytes, points, noted)
	}
}

func TestContextEndsTheJob(t *testing.T) {
	b := newBench(t, "none")
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	_, err := Train(ctx, b.driver, TrainSpec{Python: b.python, RunnerDir: b.runnerDir,
		Algorithm: b.files("algorithm", map[string]string{"job.json": cellJob, "cell.py": "import time\nprint('up')\ntime.sleep(600)\n"}),
		Training:  b.files("training", nil), Work: b.files("work", nil), Out: b.files("out", nil), Emit: func(e job.Event) {
			if strings.Contains(e.Text, "up") {
				cancel()
			}
		}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestFunctionsOfAnotherPythonAreRefused(t *testing.T) {
	b := newBench(t, "none")
	b.make(`
import cloudpickle, os
os.makedirs("algorithm"); cloudpickle.dump({"f": lambda: 1}, open("algorithm/functions.pkl", "wb"))`)
	o := b.train(map[string]string{"job.json": strings.Replace(cellJob, `"3.11"`, `"3.7"`, 1), "cell.py": "model = f()\n"}, nil)
	if o.Failure == nil || o.Failure.Name != "WrongPython" || o.Failure.UserCode {
		t.Errorf("failure %+v", o.Failure)
	}
}

func TestHostileBundles(t *testing.T) {
	for _, c := range []struct{ name, job, vars string }{
		{"unknown format", `{"format":9,"kind":"cell"}`, `[]`},
		{"no JSON", `{`, `[]`},
		{"a variable climbs out", cellJob, `[{"name":"x","format":"json","file":"../../etc/hostname"}]`},
		{"an entry climbs out", strings.Replace(cellJob, "cell.py", "../cell.py", 1), `[]`},
		{"an unknown format of a variable", cellJob, `[{"name":"x","format":"exe","file":"x"}]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := newBench(t, "none")
			o := b.train(map[string]string{"job.json": c.job, "cell.py": "model = 1\n"}, map[string]string{"vars.json": c.vars})
			if o.Failure == nil {
				t.Error("it ran")
			}
		})
	}
}

func TestScoreOpensNoPickle(t *testing.T) {
	b := newBench(t, "none")
	b.make(`
import numpy as np, pickle, os
os.makedirs("testing/labels/vars"); os.makedirs("predictions")
np.save("testing/labels/vars/y.npy", np.array([1, 0]))
class Bomb:
    def __reduce__(self): return (open, (os.path.abspath("boom"), "w"))
np.save("predictions/predictions.npy", np.array([Bomb(), Bomb()], dtype=object), allow_pickle=True)`)
	testing := b.files("testing", map[string]string{
		"test.json":        `{"format":1,"body":"test.py","labels":["y"],"metric":"accuracy","score":""}`,
		"labels/vars.json": `[{"name":"y","format":"npy","file":"vars/y.npy"}]`})
	_, o, err := Score(context.Background(), b.driver, ScoreSpec{Python: b.python, RunnerDir: b.runnerDir, Testing: testing,
		Predictions: filepath.Join(b.dir, "predictions"), Work: b.files("work", nil), Out: b.files("scored", nil)})
	if err != nil || o.Failure == nil || !strings.Contains(o.Failure.Message, "allow_pickle") {
		t.Errorf("%v %v", o.Failure, err)
	}
	if _, err := os.Stat(filepath.Join(b.dir, "boom")); err == nil {
		t.Error("the predictions ran code")
	}
}
