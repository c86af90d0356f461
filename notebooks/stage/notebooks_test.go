package stage_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/notebooks/stage"
)

// TestNotebooks runs the examples on one practice network, one after the other, and audits each job's money on chain.
func TestNotebooks(t *testing.T) {
	s := open(t, "")
	t.Run("quickstart", func(t *testing.T) {
		a := s.begin(t)
		book := s.execute(t, "quickstart.ipynb")
		a.end(t, job.Closed)
		book.shows(t, "image/png", "")
		book.shows(t, "text/plain", "paid")
		book.shows(t, "stream", "accuracy 0.9")
	})
	t.Run("rejected", func(t *testing.T) {
		a := s.begin(t)
		book := s.execute(t, "rejected.ipynb")
		j := a.end(t, job.Rejected)
		if j.ResultHash != nil {
			t.Error("a model that was not paid for was opened")
		}
		fees := j.Spec.Fee.Times(3)
		if cost := a.receipt.Cost.Sub(a.receipt.Burnt); cost.Cmp(fees) != 0 {
			t.Errorf("the job cost %v MWT beside the listing fee: want the validators' %v", cost, fees)
		}
		book.shows(t, "error", "0.99")
		book.shows(t, "stream", "False")
	})
	t.Run("script", func(t *testing.T) {
		a := s.begin(t)
		out := filepath.Join(t.TempDir(), "out")
		s.morph(t, "train", "../script/project/train.py", "--outputs", "model.npz", "--test", "../script/exam/predict.py",
			"--inputs", "../script/exam/inputs.csv", "--labels", "../script/exam/labels.csv",
			"--require", "accuracy >= 0.9", "--max-price", "20", "--runtime", "1m", "--", "--epochs", "120")
		j := a.end(t, job.Closed)
		s.morph(t, "result", j.ID.Short(), "--out", out)
		if found, _ := filepath.Glob(filepath.Join(out, "files", "model.npz")); len(found) != 1 {
			t.Errorf("model.npz is not in the result: %v", tree(out))
		}
	})
	t.Run("whole notebooks", func(t *testing.T) { wholeNotebooks(t, s) })
}

// TestPyTorch runs where PyTorch can be had: Debian's package, as `make torch` sets it up.
func TestPyTorch(t *testing.T) {
	venv := filepath.Join(root(t), "build", "venv-torch")
	if why, err := os.ReadFile(filepath.Join(venv, "why")); err == nil {
		t.Skipf("no PyTorch here: %s", why)
	}
	s := open(t, filepath.Join(venv, "bin", "python"))
	a := s.begin(t)
	book := s.execute(t, "pytorch.ipynb")
	a.end(t, job.Closed)
	book.shows(t, "stream", "Net accuracy 0.9")
	book.shows(t, "image/png", "")
}

// theatre is a stage with the conveniences of a test.
type theatre struct{ *stage.Stage }

func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func open(t *testing.T, python string) theatre {
	t.Helper()
	dir := t.TempDir()
	s, err := stage.Open(t.Context(), stage.Options{Root: root(t), Dir: dir, Workers: 3, Validators: 3, Python: python, Say: t.Output()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		noErrors(t, filepath.Join(dir, "logs"))
	})
	return theatre{s}
}

// noErrors: a line of level ERROR says that we have a bug.
func noErrors(t *testing.T, logs string) {
	files, _ := filepath.Glob(filepath.Join(logs, "*.log"))
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			if strings.Contains(line, "level=ERROR") {
				t.Errorf("%s: %s", filepath.Base(f), line)
			}
		}
		if t.Failed() {
			t.Logf("%s:\n%s", filepath.Base(f), b)
		}
	}
}

func (s theatre) books(t *testing.T) stage.Books {
	t.Helper()
	b, err := s.Books(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// account is the time between two readings of the books.
type account struct {
	s       theatre
	before  stage.Books
	jobs    int
	receipt api.Receipt
}

func (s theatre) begin(t *testing.T) *account {
	t.Helper()
	books := s.books(t)
	jobs, err := s.Gateway.Jobs(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return &account{s: s, before: books, jobs: len(jobs)}
}

// end waits for the end of the one job since begin, and audits it.
func (a *account) end(t *testing.T, want job.Phase) api.Job {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	jobs, err := a.s.Gateway.Jobs(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if len(jobs) != a.jobs+1 {
		t.Fatalf("%d jobs were posted: want one", len(jobs)-a.jobs)
	}
	newest := jobs[0]
	for _, j := range jobs {
		if j.Created.After(newest.Created) {
			newest = j
		}
	}
	id := newest.ID.String()
	if err := a.s.Gateway.Events(ctx, id, 0, func(job.Event) error { return nil }); err != nil {
		t.Fatalf("wait for the end of job %s: %v", id, err)
	}
	j, err := a.s.Gateway.Job(ctx, id)
	if err != nil {
		t.Fatal(err)
	}
	if a.receipt, err = a.s.Gateway.Receipt(ctx, id); err != nil {
		t.Fatal(err)
	}
	if j.Phase != want {
		t.Fatalf("job %s is %v (%v): want %v", j.ID.Short(), j.Phase, j.Error, want)
	}
	after, err := a.s.Books(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if err := stage.Audit(a.before, after, j, a.receipt); err != nil {
		t.Errorf("job %s:\n%v", j.ID.Short(), err)
	}
	return j
}

func (s theatre) morph(t *testing.T, args ...string) string {
	t.Helper()
	out, err := s.Command(t.Context(), "morph", args...).CombinedOutput()
	if err != nil {
		t.Fatalf("morph %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// book is an executed notebook.
type book struct {
	Cells []struct {
		Count   *int `json:"execution_count"`
		Outputs []struct {
			Type  string                     `json:"output_type"`
			Data  map[string]json.RawMessage `json:"data"`
			Text  json.RawMessage            `json:"text"`
			Name  string                     `json:"ename"`
			Value string                     `json:"evalue"`
			Trace []string                   `json:"traceback"`
		} `json:"outputs"`
	} `json:"cells"`
}

func (s theatre) execute(t *testing.T, name string) book {
	t.Helper()
	out := filepath.Join(t.TempDir(), name)
	if err := s.Execute(t.Context(), filepath.Join(root(t), "notebooks", name), out); err != nil {
		t.Fatal(err)
	}
	return read(t, out)
}

func read(t *testing.T, path string) (b book) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &b); err != nil {
		t.Fatal(err)
	}
	return b
}

// failure is the last error shown.
func (b book) failure() (last string) {
	for _, c := range b.Cells {
		for _, o := range c.Outputs {
			if o.Type == "error" {
				last = o.Name + ": " + o.Value
			}
		}
	}
	return last
}

var ansi = regexp.MustCompile("\x1b\\[[0-9;]*m")

// everything is all text that people see.
func (b book) everything() string {
	var all strings.Builder
	for _, c := range b.Cells {
		for _, o := range c.Outputs {
			all.Write(o.Text)
			all.Write(o.Data["text/plain"])
			all.WriteString(o.Name + ": " + o.Value + "\n" + ansi.ReplaceAllString(strings.Join(o.Trace, "\n"), "") + "\n")
		}
	}
	return all.String()
}

// shows fails unless some output of a kind, "stream", "error" or a MIME type, holds the text.
func (b book) shows(t *testing.T, kind, text string) {
	t.Helper()
	for _, c := range b.Cells {
		for _, o := range c.Outputs {
			held := string(o.Data[kind])
			switch {
			case o.Type == kind && kind == "stream":
				held = string(o.Text)
			case o.Type == kind && kind == "error":
				held = o.Value
			}
			if held != "" && strings.Contains(held, text) {
				return
			}
		}
	}
	t.Errorf("no %s output shows %q", kind, text)
}

func tree(dir string) (all []string) {
	filepath.WalkDir(dir, func(p string, _ os.DirEntry, err error) error {
		all = append(all, p)
		return err
	})
	return all
}
