package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/morphware/morphware/contracts/job"
)

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, body := range files {
		full := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func tree(t *testing.T, dir string) (out []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(dir, p)
			out = append(out, filepath.ToSlash(rel))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Rationale: what leaves a person's machine is what they would expect to leave: no secrets, no exam beside the training, no
// leftovers.
func TestAProjectsBundles(t *testing.T) {
	root, exam := t.TempDir(), t.TempDir()
	write(t, root, map[string]string{
		"train.py": "import numpy as np\nfrom features import read\nimport torch.nn\n", "features.py": "import csv\n", "pkg/a.py": "", "data/wine.csv": "1",
		".env": "SECRET=1", ".git/config": "", "__pycache__/x.pyc": "", "venv/bin/python": "", "notes.log": "", "out/old.bin": "", ".gitignore": "*.log\n/out/\n",
		"model.npz": "an old one", "requirements.txt": "numpy==2.0 # arrays\n\n-r other.txt\n", "labels_inside.csv": "1",
	})
	write(t, exam, map[string]string{"predict.py": "import numpy\n", "inputs/a.csv": "1", "inputs/b/c.csv": "2", "labels.csv": "3"})
	p := project{script: filepath.Join(root, "train.py"), root: root, args: []string{"--epochs", "3"}, outputs: []string{"model.npz"},
		data: []string{filepath.Join(root, "data")}, test: filepath.Join(exam, "predict.py"), inputs: filepath.Join(exam, "inputs"), labels: filepath.Join(exam, "labels.csv"),
		require: job.Requirement{Metric: "accuracy"}}
	dir := t.TempDir()
	if err := p.find(p.script, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := p.write(dir); err != nil {
		t.Fatal(err)
	}
	want := []string{"algorithm/job.json", "algorithm/project/features.py", "algorithm/project/labels_inside.csv", "algorithm/project/pkg/a.py", "algorithm/project/requirements.txt", "algorithm/project/train.py",
		"testing/inputs/files/inputs/a.csv", "testing/inputs/files/inputs/b/c.csv", "testing/inputs/vars.json", "testing/labels/files/labels.csv", "testing/labels/vars.json", "testing/test.json", "testing/test.py",
		"training/files/data/wine.csv", "training/vars.json"}
	if got := tree(t, dir); !slices.Equal(got, want) {
		t.Errorf("would leave:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	var j jobFile
	b, err := os.ReadFile(filepath.Join(dir, "algorithm", "job.json"))
	if err != nil || json.Unmarshal(b, &j) != nil {
		t.Fatalf("read job.json: %v", err)
	}
	if j.Entry != "train.py" || j.Kind != "script" || !slices.Equal(j.Imports, []string{"csv", "numpy", "torch"}) || !slices.Equal(j.Requirements, []string{"numpy==2.0"}) || !slices.Equal(j.Args, p.args) {
		t.Errorf("job.json is %s", b)
	}
}

func TestAnExamInsideTheProjectStaysOut(t *testing.T) {
	root := t.TempDir()
	write(t, root, map[string]string{"train.py": "", "exam/labels.csv": "1", "exam/predict.py": "", "exam/inputs.csv": ""})
	at := func(s string) string { return filepath.Join(root, "exam", s) }
	p := project{script: filepath.Join(root, "train.py"), root: root, outputs: []string{"m"}, test: at("predict.py"), inputs: at("inputs.csv"), labels: at("labels.csv")}
	dir := t.TempDir()
	if err := p.find(p.script, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := p.write(dir); err != nil {
		t.Fatal(err)
	}
	if got := tree(t, filepath.Join(dir, "algorithm")); !slices.Equal(got, []string{"job.json", "project/train.py"}) {
		t.Errorf("the worker would see %v", got)
	}
}

// TestProjectsAreWhatGitSees: with .gitignore files of every kind, at every depth, what travels is what git would commit,
// also when the project begins below the repository's top.
func TestProjectsAreWhatGitSees(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("testdata", "project.json"))
	var files map[string]string
	if err != nil || json.Unmarshal(b, &files) != nil {
		t.Fatalf("read the sample: %v", err)
	}
	top := t.TempDir()
	write(t, top, files)
	git := func(dir string, args ...string) []string {
		t.Helper()
		out, err := exec.Command("git", append([]string{"-C", dir, "-c", "core.quotepath=off"}, args...)...).CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v\n%s", args, err, out)
		}
		return strings.Split(strings.TrimSpace(string(out)), "\n")
	}
	git(top, "init", "-q")
	for _, root := range []string{top, filepath.Join(top, "pkg"), filepath.Join(top, "src"), filepath.Join(top, "data")} {
		var want []string
		for _, name := range git(root, "ls-files", "-co", "--exclude-standard") {
			if !strings.Contains("/"+name, "/.") { // hidden files are code less often than secrets
				want = append(want, name)
			}
		}
		got, err := project{root: root}.files()
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s: would travel\n%q\nwant\n%q", filepath.Base(root), got, want)
		}
	}
}

// TestWhereAProjectBegins: files keep their places relative to the script, whichever folder of theirs is named.
func TestWhereAProjectBegins(t *testing.T) {
	top := t.TempDir()
	write(t, top, map[string]string{"repo/.git/HEAD": "", "repo/lib/util.py": "", "repo/jobs/train.py": "", "repo/data/x.csv": "1", "beside/data/y.csv": "1", "beside/proj/main.py": ""})
	at := func(s string) string { return filepath.Join(top, filepath.FromSlash(s)) }
	t.Chdir(at("repo/jobs"))
	for _, c := range []struct {
		name string
		p    project
		args [2]string // find's
		want jobFile
		has  string
	}{
		{"a script of a repository", project{}, [2]string{"train.py"}, jobFile{Entry: "jobs/train.py", Root: ".", Cwd: "jobs"}, "algorithm/project/lib/util.py"},
		{"a root of one's own", project{root: at("repo/jobs")}, [2]string{"train.py"}, jobFile{Entry: "train.py", Root: ".", Cwd: "."}, "algorithm/project/train.py"},
		{"a folder with an entry", project{}, [2]string{at("repo/jobs"), "train.py"}, jobFile{Entry: "train.py", Root: ".", Cwd: "."}, "algorithm/project/train.py"},
		{"data beside the project", project{data: []string{at("beside/data")}}, [2]string{at("beside/proj")}, jobFile{Entry: "proj/main.py", Root: "proj", Cwd: "proj"}, "training/files/data/y.csv"},
		{"data of the project", project{data: []string{"../data/x.csv"}}, [2]string{"train.py"}, jobFile{Entry: "jobs/train.py", Root: ".", Cwd: "jobs"}, "training/files/data/x.csv"},
		{"data from elsewhere", project{data: []string{"/etc/hostname"}}, [2]string{at("beside/proj/main.py")}, jobFile{Entry: "main.py", Root: ".", Cwd: "."}, "training/files/hostname"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := c.p.find(c.args[0], c.args[1]); err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			if _, err := c.p.write(dir); err != nil {
				t.Fatal(err)
			}
			var got jobFile
			b, err := os.ReadFile(filepath.Join(dir, "algorithm", "job.json"))
			if err != nil || json.Unmarshal(b, &got) != nil {
				t.Fatal(err)
			}
			if got.Entry != c.want.Entry || got.Root != c.want.Root || got.Cwd != c.want.Cwd {
				t.Errorf("entry %q, root %q, cwd %q: want %q, %q, %q", got.Entry, got.Root, got.Cwd, c.want.Entry, c.want.Root, c.want.Cwd)
			}
			if found := tree(t, dir); !slices.Contains(found, c.has) {
				t.Errorf("%s does not travel: %v", c.has, found)
			}
		})
	}
}

func TestTrainRefuses(t *testing.T) {
	t.Setenv("MORPH_HOME", t.TempDir())
	root := t.TempDir()
	write(t, root, map[string]string{"train.py": "", ".hidden.py": "", "labels.xls": "", "test.py": ""})
	clean := t.TempDir()
	write(t, clean, map[string]string{"train.py": "", "labels.xls": "", "test.py": "", ".hidden.py": ""})
	script := filepath.Join(clean, "train.py")
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"no script", nil, "wants one script"},
		{"a folder without a script", []string{t.TempDir()}, "which script"},
		{"an entry of no folder", []string{script, "--entry", "train.py"}, "is no folder"},
		{"a script outside the root", []string{script, "--outputs", "m", "--root", root}, "not below"},
		{"a hidden script", []string{filepath.Join(clean, ".hidden.py"), "--outputs", "m"}, "does not travel"},
		{"no such script", []string{filepath.Join(clean, "no.py"), "--outputs", "m"}, "there is no script"},
		{"a test without labels", []string{script, "--outputs", "m", "--test", "test.py"}, "needs --labels"},
		{"labels without a test", []string{script, "--outputs", "m", "--labels", "l.csv"}, "belong to a --test"},
		{"labels of an unknown kind", []string{script, "--outputs", "m", "--test", filepath.Join(clean, "test.py"), "--labels", filepath.Join(clean, "labels.xls"), "--require", "f1 >= 1"}, "unknown kind"},
		{"a requirement that cannot be read", []string{script, "--outputs", "m", "--test", "t", "--labels", "l", "--require", "good"}, "METRIC"},
		{"a price that cannot be read", []string{script, "--outputs", "m", "--max-price", "-3"}, "--max-price"},
		{"an unknown flag", []string{script, "--surprise"}, "surprise"},
		{"no gateway", []string{script, "--outputs", "m"}, "morph up"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out, errs bytes.Buffer
			err := Train(t.Context(), c.args, IO{Out: &out, Err: &errs})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("%v, want %q", err, c.want)
			}
			if !strings.Contains(err.Error(), "hint: ") {
				t.Errorf("%v: says not what to do", err)
			}
		})
	}
	var errs bytes.Buffer
	if err := Train(t.Context(), []string{"--help"}, IO{Out: &errs, Err: &errs}); !errors.Is(err, flag.ErrHelp) || !strings.Contains(errs.String(), "usage: morph train") {
		t.Errorf("--help gave %v and %q", err, errs.String())
	}
}
