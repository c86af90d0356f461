package environment

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/node/internal/runner"
	"github.com/morphware/morphware/node/internal/sandbox"
)

func interpreter(t *testing.T) string {
	t.Helper()
	p := os.Getenv("MORPH_TEST_PYTHON")
	if p == "" {
		p, _ = filepath.Abs("../../../build/venv/bin/python")
	}
	if _, err := os.Stat(p); err != nil {
		t.Fatal("no Python to test with\nhint: make venv, or set MORPH_TEST_PYTHON")
	}
	return p
}

// wheel writes a wheel (PEP 427) of one module, and whatever else is in files.
func wheel(t *testing.T, dir, name, version string, files map[string]string) {
	t.Helper()
	f, err := os.Create(filepath.Join(dir, fmt.Sprintf("%s-%s-py3-none-any.whl", name, version)))
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(f)
	info := fmt.Sprintf("%s-%s.dist-info/", name, version)
	all := map[string]string{
		name + ".py":      "version = '" + version + "'\n",
		info + "METADATA": "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + "\n",
		info + "WHEEL":    "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
		info + "RECORD":   "",
	}
	for path, text := range files {
		all[path] = text
	}
	for path, text := range all {
		w, err := z.Create(path)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(z.Close(), f.Close()); err != nil {
		t.Fatal(err)
	}
}

// open returns a store that knows nothing but the wheels of a folder.
func open(t *testing.T, mode string, change func(*Config)) (*Store, string) {
	t.Helper()
	d, err := sandbox.Open("auto")
	if err != nil {
		if d, err = sandbox.Open("none"); err != nil {
			t.Fatal(err)
		}
	}
	c := Config{Dir: filepath.Join(t.TempDir(), "environments"), Python: interpreter(t), Mode: mode, Index: "none", Wheels: t.TempDir(), Most: 1 << 30, Driver: d}
	if change != nil {
		change(&c)
	}
	s, err := Open(c)
	if err != nil {
		t.Fatal(err)
	}
	return s, c.Wheels
}

// says runs a line of Python in an environment, as a job is run: inside only.
func says(t *testing.T, s *Store, dir, line string) string {
	t.Helper()
	shown, err := runner.Prefixes(t.Context(), s.Python)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	spec := sandbox.Spec{Command: []string{filepath.Join(dir, "bin", "python"), "-P", "-s", "-B", "-c", line}, Stdout: &out, Stderr: &out}
	for _, p := range append(shown, dir) {
		spec.ReadOnly = append(spec.ReadOnly, sandbox.Bind{Host: p})
	}
	if e, err := s.Driver.Run(t.Context(), spec); err != nil || e.Code != 0 {
		t.Fatalf("%s: %+v, %v\n%s", line, e, err, out.String())
	}
	return strings.TrimSpace(out.String())
}

func TestAnEnvironmentIsMadeOnce(t *testing.T) {
	s, wheels := open(t, Present, nil)
	mark := filepath.Join(t.TempDir(), "mark") // which a package writes when it is started outside the sandbox
	wheel(t, wheels, "morphtestone", "1.0", nil)
	wheel(t, wheels, "morphtestone", "2.0", map[string]string{"evil.pth": "import os; os.path.isdir('" + filepath.Dir(mark) + "') and open('" + mark + "', 'w')\n"})
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	if got, err := s.Take(ctx, []string{"numpy", "pip>=1", "# a comment", "", "nothing-at-all; python_version < '3'"}, func(string) {}); err != nil || got.Dir != "" {
		t.Errorf("what is there is made: %+v, %v", got, err)
	}
	var said sync.Map
	var g sync.WaitGroup
	dirs := make([]string, 3)
	for i := range dirs {
		g.Go(func() {
			got, err := s.Take(ctx, []string{"numpy==0.1", "MorphTestOne >= 1.5 # new"}, func(text string) { said.Store(i, text) })
			if err != nil {
				t.Error(err)
				return
			}
			defer got.Release()
			dirs[i] = got.Dir
		})
	}
	g.Wait()
	if dirs[0] == "" || dirs[0] != dirs[1] || dirs[1] != dirs[2] {
		t.Fatalf("the same requirements have %q", dirs)
	}
	built := 0
	said.Range(func(_, text any) bool { built++; return strings.Contains(text.(string), "morphtestone>=1.5") })
	if built != 1 {
		t.Errorf("it was made %d times", built)
	}
	if got := says(t, s, dirs[0], "import morphtestone, numpy; print(morphtestone.version, numpy.__name__)"); got != "2.0 numpy" {
		t.Errorf("it holds %q", got)
	}
	if _, err := os.Stat(mark); err == nil && s.Driver.Name() != "none" {
		t.Error("a package's code ran outside the sandbox")
	}
	// Another process takes up what is whole, and removes what is not.
	half := filepath.Join(s.Dir, "half")
	if err := os.Mkdir(half, 0o700); err != nil {
		t.Fatal(err)
	}
	again, err := Open(s.Config)
	if err != nil {
		t.Fatal(err)
	}
	got, err := again.Take(ctx, []string{"morphtestone>=1.5"}, func(string) { t.Error("it is made again") })
	if err != nil || got.Dir != dirs[0] {
		t.Errorf("after a restart: %+v, %v", got, err)
	}
	if _, err := os.Stat(half); err == nil {
		t.Error("a half-made one is left")
	}
}

func TestWhatCannotBeHad(t *testing.T) {
	s, wheels := open(t, Exact, nil)
	off, _ := open(t, Off, nil)
	if err := os.WriteFile(filepath.Join(wheels, "morphtestsource-1.0.tar.gz"), []byte("not even a tar"), 0o600); err != nil {
		t.Fatal(err)
	}
	many := make([]string, mostRequirements+1)
	for name, c := range map[string]struct {
		store        *Store
		requirements []string
		says         string
	}{
		"no such package":     {s, []string{"morphtestnone"}, "No matching distribution"},
		"only a source":       {s, []string{"morphtestsource==1.0"}, "No matching distribution"},
		"an address":          {s, []string{"x @ https://evil.example/x.whl"}, "address"},
		"a file":              {s, []string{"./evil"}, "no requirement"},
		"an option":           {s, []string{"--index-url=https://evil.example"}, "no requirement"},
		"an editable":         {s, []string{"-e git+https://evil.example/x"}, "no requirement"},
		"too many":            {s, many, "501 packages"},
		"where none are made": {off, []string{"numpy", "morphtestnone"}, "lacks morphtestnone"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.store.Take(t.Context(), c.requirements, func(string) {})
			if !errors.Is(err, ErrRefused) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %+v, %v; want a refusal that says %q", got, err, c.says)
			}
		})
	}
	if left, _ := os.ReadDir(s.Dir); len(left) > 0 || len(s.used) > 0 || len(s.built) > 0 {
		t.Errorf("left are %v, %v, %v", left, s.used, s.built)
	}
	if _, err := Open(Config{Dir: t.TempDir(), Mode: "sometimes"}); err == nil {
		t.Error("an unknown mode is taken")
	}
}

func TestEvict(t *testing.T) {
	s, _ := open(t, Present, nil)
	for i, key := range []string{"first", "second", "third", "being made"} {
		dir := filepath.Join(s.Dir, key)
		if err := errors.Join(os.Mkdir(dir, 0o700), os.WriteFile(filepath.Join(dir, "data"), make([]byte, 1<<20), 0o600)); err != nil {
			t.Fatal(err)
		}
		if key == "being made" {
			continue
		}
		last := time.Now().Add(time.Duration(i) * time.Minute)
		if err := errors.Join(os.WriteFile(filepath.Join(dir, complete), nil, 0o600), os.Chtimes(filepath.Join(dir, complete), last, last)); err != nil {
			t.Fatal(err)
		}
	}
	there := func() (keys []string) {
		list, err := os.ReadDir(s.Dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range list {
			keys = append(keys, e.Name())
		}
		return keys
	}
	for _, c := range []struct {
		used string
		most int64
		want string
	}{
		{"", 3 << 20, "[being made first second third]"},
		{"first", 5 << 19, "[being made first third]"}, // two and a half: the oldest that nobody uses goes
		{"first", 0, "[being made first]"},
		{"", 0, "[being made]"},
	} {
		s.Most, s.used = c.most, map[string]int{c.used: 1}
		if s.Evict(); fmt.Sprint(there()) != c.want {
			t.Errorf("with %q in use and room for %d there are %v, want %s", c.used, c.most, there(), c.want)
		}
	}
}

// The package index itself, with a package of a few kilobytes.
func TestRealIndex(t *testing.T) {
	if c, err := net.DialTimeout("tcp", "pypi.org:443", 10*time.Second); err != nil && os.Getenv("PIP_INDEX_URL") == "" {
		t.Skip("the package index cannot be reached: ", err)
	} else if err == nil {
		c.Close()
	}
	s, _ := open(t, Exact, func(c *Config) { c.Index, c.Wheels = "", "" })
	got, err := s.Take(t.Context(), []string{"cowsay==6.1"}, func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	defer got.Release()
	if said := says(t, s, got.Dir, "import cowsay; print(cowsay.get_output_string('cow', 'moo'))"); !strings.Contains(said, "moo") {
		t.Errorf("the cow says %q", said)
	}
}
