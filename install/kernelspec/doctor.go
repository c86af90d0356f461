package kernelspec

import (
	"bytes"
	"context"
	"debug/buildinfo"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/morphware/morphware/gateway/api"
)

// Finding is one thing that Examine has looked at.
type Finding struct {
	What  string // "kernelspec", "interpreter", ...
	Found string // a sentence
	Hint  string // how to mend it; empty: nothing is wrong
}

// Examination says what to look at.
type Examination struct {
	Name   string // of the kernelspec; "" is "morph"
	Prefix string // look in PREFIX/share/jupyter/kernels alone; "" looks where Jupyter does
	Kernel string // the morph-kernel of this installation
	Python string // what a kernelspec without an interpreter would be started with
	Home   string // where a gateway is looked for

	Version string // of this installation, as its gateway says it; "" is not compared
}

// Examine looks at all that a notebook with the Morph kernel needs: kernelspec, kernel, interpreter and gateway, in that
// order. What depends on something that is wrong is not looked at.
func Examine(ctx context.Context, x Examination) []Finding {
	if x.Name == "" {
		x.Name = "morph"
	}
	var out []Finding
	add := func(what, hint, format string, args ...any) bool {
		out = append(out, Finding{What: what, Found: fmt.Sprintf(format, args...), Hint: hint})
		return hint == ""
	}
	again := "morph kernel install --name " + x.Name
	python, carried := x.Python, ""
	if spec, file, err := x.spec(); errors.Is(err, os.ErrNotExist) {
		add("kernelspec", again, "Jupyter knows no kernel %q here", x.Name)
	} else if err != nil {
		add("kernelspec", again, "%s: %v", file, err)
	} else {
		named := argument(spec.Argv, "--python")
		if named != "" {
			python = named
		}
		switch {
		case spec.InterruptMode != "message" || !slices.Contains(spec.Argv, "{connection_file}"):
			add("kernelspec", again, "%s is of an older version, or was edited", file)
		default:
			add("kernelspec", "", "%q, in %s", spec.DisplayName, filepath.Dir(file))
		}
		if x.kernel(spec.Argv[0], again, add) {
			carried = carriedPackage(ctx, spec.Argv[0])
		}
	}
	x.interpreter(ctx, python, carried, again, add)
	x.gateway(ctx, add)
	return out
}

type adder func(what, hint, format string, args ...any) bool

// spec finds the kernelspec as Jupyter does.
func (x Examination) spec() (s Spec, file string, err error) {
	for _, dir := range x.folders() {
		file = filepath.Join(dir, x.Name, "kernel.json")
		b, err := os.ReadFile(file)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return s, file, err
		}
		if err := json.Unmarshal(b, &s); err != nil {
			return s, file, fmt.Errorf("it cannot be read: %w", err)
		}
		if len(s.Argv) == 0 {
			return s, file, errors.New("it names no command")
		}
		return s, file, nil
	}
	return s, "", os.ErrNotExist
}

func (x Examination) folders() []string {
	if x.Prefix != "" {
		return []string{filepath.Join(x.Prefix, "share", "jupyter", "kernels")}
	}
	var out []string
	for _, p := range filepath.SplitList(os.Getenv("JUPYTER_PATH")) {
		out = append(out, filepath.Join(p, "kernels"))
	}
	if data, err := userData(); err == nil {
		out = append(out, filepath.Join(data, "kernels"))
	}
	if x.Python != "" { // an environment's bin/python
		out = append(out, filepath.Join(filepath.Dir(filepath.Dir(x.Python)), "share", "jupyter", "kernels"))
	}
	return append(out, "/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels")
}

// kernel looks at the program that the kernelspec starts: is it there, and of this installation?
func (x Examination) kernel(path, again string, add adder) (ok bool) {
	st, err := os.Stat(path)
	switch {
	case err != nil:
		return add("kernel", again, "the kernelspec starts %s, which is not there any more", path)
	case st.IsDir() || st.Mode()&0o111 == 0:
		return add("kernel", again, "the kernelspec starts %s, which is no program", path)
	}
	if theirs, ours := revision(path), revision(""); theirs != "" && ours != "" && theirs != ours {
		return add("kernel", again+" (or build all of it again: make build)", "%s is of version %s, this morph of %s", path, theirs, ours)
	}
	if x.Kernel != "" && filepath.Clean(path) != filepath.Clean(x.Kernel) {
		if _, err := os.Stat(x.Kernel); err == nil {
			return add("kernel", again, "the kernelspec starts %s, this morph's own kernel is %s", path, x.Kernel)
		}
	}
	return add("kernel", "", "%s", path)
}

// carriedPackage is the hash of the Python package that a kernel carries; "" where it does not say.
func carriedPackage(ctx context.Context, kernel string) string {
	ctx, cancel := context.WithTimeout(ctx, interpreterTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, kernel, "--version")
	cmd.WaitDelay = time.Second
	out, err := cmd.Output()
	if err != nil {
		return ""
	}
	_, hash, _ := strings.Cut(strings.TrimSpace(string(out)), "package ")
	return hash
}

// revision is the source that a Go program was built from, as far as it says; "" means this program.
func revision(path string) string {
	info, ok := debug.ReadBuildInfo()
	if path != "" {
		var err error
		info, err = buildinfo.ReadFile(path)
		ok = err == nil
	}
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(12, len(s.Value))]
		}
	}
	return ""
}

// packages are what the magic imports, by the names that pip knows them by, and the hash of the package morph, where it is
// installed, as the kernel makes it.
const packages = `import hashlib, importlib.util, json, os, sys
def installed():
    spec = importlib.util.find_spec("morph")
    if spec is None or not spec.origin:
        return ""
    folder, h = os.path.dirname(spec.origin), hashlib.sha256()
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if os.path.isfile(path) and not name.startswith(".") and not name.endswith(".pyc"):
            b = open(path, "rb").read()
            h.update(f"morph/{name} {len(b)}\n".encode() + b)
    return h.hexdigest()[:16]
print(json.dumps({"version": sys.version_info[:2], "prefix": sys.prefix, "package": installed(),
    "missing": [n for n in ("ipykernel", "cloudpickle", "numpy") if importlib.util.find_spec(n) is None]}))`

// interpreterTime is more than a cold Python on a busy machine takes.
const interpreterTime = time.Minute

func (x Examination) interpreter(ctx context.Context, python, carried, again string, add adder) {
	if python == "" {
		add("interpreter", "install Python 3.11 or newer, or name one: "+again+" --python PATH", "there is no Python")
		return
	}
	ctx, cancel := context.WithTimeout(ctx, interpreterTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, python, "-c", packages)
	cmd.WaitDelay = time.Second
	var errs bytes.Buffer
	cmd.Stderr = &errs
	b, err := cmd.Output()
	var said struct {
		Version [2]int   `json:"version"`
		Prefix  string   `json:"prefix"`
		Package string   `json:"package"`
		Missing []string `json:"missing"`
	}
	switch {
	case err != nil:
		add("interpreter", again+" --python PATH", "%s does not start: %v %s", python, err, last(errs.String()))
	case json.Unmarshal(b, &said) != nil:
		add("interpreter", again+" --python PATH", "%s is no Python", python)
	case said.Version[0] < 3 || said.Version[0] == 3 && said.Version[1] < 11:
		add("interpreter", again+" --python PATH", "%s is Python %d.%d: want 3.11 or newer", python, said.Version[0], said.Version[1])
	case len(said.Missing) > 0:
		add("interpreter", python+" -m pip install "+strings.Join(said.Missing, " "), "%s has no %s", python, strings.Join(said.Missing, ", no "))
	case carried != "" && said.Package != "" && said.Package != carried:
		add("interpreter", python+" -m pip uninstall morphware, or install the one of this version there: the kernel brings its own, %load_ext morph takes that one",
			"%s has the package morph in another version than this kernel", python)
	default:
		add("interpreter", "", "%s, Python %d.%d", python, said.Version[0], said.Version[1])
	}
}

func last(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}

func (x Examination) gateway(ctx context.Context, add adder) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	up := "start a practice network with: morph up --dir " + x.Home
	c, err := api.Dial(x.Home)
	if err != nil {
		add("gateway", up, "no gateway is running for %s", x.Home)
		return
	}
	defer c.Close()
	s, err := c.Status(ctx)
	switch {
	case errors.Is(err, api.ErrNoGateway):
		add("gateway", up, "no gateway is running for %s", x.Home)
	case err != nil:
		hint := api.HintOf(err)
		if hint == "" {
			hint = up
		}
		add("gateway", hint, "%v", err)
	case s.Problem != "":
		hint := s.Hint
		if hint == "" {
			hint = "morph status says more"
		}
		add("gateway", hint, "%s", s.Problem)
	default:
		if s.Version != "" && x.Version != "" && s.Version != x.Version {
			add("gateway", "stop it and start the one of this version", "the gateway is of version %s, this morph of %s", s.Version, x.Version)
			return
		}
		add("gateway", "", "%s, block %d", c.URL(), s.Head)
	}
}

func argument(argv []string, name string) string {
	for i, a := range argv {
		if a == name && i+1 < len(argv) {
			return argv[i+1]
		}
	}
	return ""
}
