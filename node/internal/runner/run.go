package runner

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
	"github.com/morphware/morphware/node/internal/sandbox"
)

// run is one start of the Python runner.
type run struct {
	driver      sandbox.Driver
	spec        sandbox.Spec
	out         string
	python      string
	environment string // laid over python; its interpreter is started inside only, since it runs what is installed in it
	threads     int
	watch       bool // tell what the machine is doing
	look        func() []job.Usage
	emit        func(job.Event)
}

// newRun describes a start of `python -m morph_run verb`, without what the verb needs to see. -P keeps the working
// folder off the module path while the runner itself is loaded: a job's json.py must not stand in for ours.
func newRun(d sandbox.Driver, verb, python, runnerDir, work, out string) *run {
	r := &run{driver: d, out: out, python: python}
	r.spec.Command = []string{python, "-P", "-s", "-B", "-m", "morph_run", verb}
	r.show("PYTHONPATH", runnerDir, "runner")
	r.spec.ReadWrite = append(r.spec.ReadWrite,
		sandbox.Bind{Host: work, Inside: r.inside(work, "work")},
		sandbox.Bind{Host: out, Inside: r.inside(out, "out")})
	r.spec.Dir = r.inside(work, "work")
	r.set("MORPH_WORK", r.inside(work, "work"))
	r.set("MORPH_OUT", r.inside(out, "out"))
	return r
}

func (r *run) set(name, value string) { r.spec.Env = append(r.spec.Env, name+"="+value) }

// show binds a folder read-only and names it to the runner by an environment variable.
func (r *run) show(env, host, name string) {
	r.spec.ReadOnly = append(r.spec.ReadOnly, sandbox.Bind{Host: host, Inside: r.inside(host, name)})
	r.set(env, r.inside(host, name))
}

// inside is where a folder is seen by the job. A driver without a file system of its own shows things where they are;
// the others keep this machine's paths from the job.
func (r *run) inside(host, name string) string {
	if r.driver.Name() == "none" {
		return host
	}
	return "/morph/" + name
}

// do runs it, and checks that it left the files named.
func (r *run) do(ctx context.Context, leaves ...string) (Outcome, error) {
	if image, ok := r.driver.(interface{ Python() string }); ok {
		r.spec.Command[0] = image.Python() // it brings a system of its own
	} else if err := r.interpreter(ctx); err != nil {
		return Outcome{}, err
	}
	n := threads(r.threads)
	for _, v := range []string{"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"} {
		r.set(v, n)
	}
	r.set("PATH", strings.Join([]string{filepath.Dir(r.spec.Command[0]), filepath.Dir(r.python), "/usr/local/bin", "/usr/bin", "/bin"}, ":"))
	r.set("HOME", r.spec.Dir)
	r.set("LANG", "C.UTF-8")
	r.set("PYTHONIOENCODING", "utf-8")
	r.set("PYTHONHASHSEED", "0")
	r.set("MORPH_EVENTS_FD", "3")

	if r.emit == nil {
		r.emit = func(job.Event) {}
	}
	t := newTeller(r.emit)
	r.spec.Stdout, r.spec.Stderr, r.spec.Events = t.stream("stdout"), t.stream("stderr"), t.event
	if r.watch {
		r.spec.Usage = meter(t, r.look)
	}
	exit, err := r.driver.Run(ctx, r.spec)
	failure := t.close()
	if ctx.Err() != nil {
		return Outcome{Exit: exit}, ctx.Err()
	}
	if err != nil {
		return Outcome{Exit: exit}, fmt.Errorf("run %s in sandbox %s: %w", r.spec.Command[0], r.driver.Name(), err)
	}
	if exit.Code == 0 && exit.Signal == "" {
		for _, name := range leaves {
			if _, err := os.Lstat(filepath.Join(r.out, name)); err != nil {
				return Outcome{Failure: &job.Failure{Name: "NoResult", Message: "the run ended well, but left no " + name, UserCode: true}, Exit: exit}, nil
			}
		}
		return Outcome{Exit: exit}, nil
	}
	if failure == nil {
		failure = ended(exit, r.spec.Limits)
		r.emit(job.Event{Kind: job.KindError, Error: failure})
	}
	return Outcome{Failure: failure, Exit: exit}, nil
}

// interpreter shows this machine's interpreter to the job, with the environment laid over it.
func (r *run) interpreter(ctx context.Context) error {
	shown, err := Prefixes(ctx, r.python)
	if err != nil {
		return err
	}
	if r.environment != "" {
		r.spec.Command[0] = filepath.Join(r.environment, "bin", "python")
		shown = append(shown, r.environment)
	}
	for _, p := range shown {
		r.spec.ReadOnly = append(r.spec.ReadOnly, sandbox.Bind{Host: p, Inside: p})
	}
	return nil
}

// ended explains an end that the job itself did not explain.
func ended(e sandbox.Exit, l sandbox.Limits) *job.Failure {
	f := &job.Failure{Name: "Stopped", UserCode: true}
	switch {
	case e.Reason != "":
		f.Message = "the job was stopped: " + e.Reason
	case e.Signal != "":
		f.Message = "the job was ended by signal " + e.Signal
		if strings.Contains(strings.ToLower(e.Signal), "kill") && l.Memory > 0 {
			f.Hint = fmt.Sprintf("a job may use %d MiB of memory here", l.Memory>>20)
		}
	default:
		f.Message = fmt.Sprintf("the job ended with status %d and said no more", e.Code)
	}
	return f
}

// Prefixes are the folders that the interpreter needs besides the system's own: it may live in a virtual environment or
// in somebody's home.
func Prefixes(ctx context.Context, python string) ([]string, error) {
	const ask = `import sys,os,json,sysconfig;print(json.dumps([sys.prefix,sys.base_prefix,sys.exec_prefix,os.path.dirname(sys.executable),os.path.dirname(os.path.realpath(sys.executable)),*[p for p in sys.path if os.path.isdir(p)]]))`
	var said, errs bytes.Buffer
	c := exec.CommandContext(ctx, python, "-P", "-s", "-B", "-c", ask)
	c.Env, c.Stdout, c.Stderr = []string{"PATH=/usr/bin:/bin", "LANG=C.UTF-8"}, &said, &errs
	if err := c.Run(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("start the interpreter %s: %w: %.300s", python, err, errs.String())
	}
	var all, kept []string
	if err := json.Unmarshal(said.Bytes(), &all); err != nil {
		return nil, fmt.Errorf("ask the interpreter %s for its folders: %w", python, err)
	}
	for _, p := range all {
		for _, q := range []string{p, real(p)} {
			if filepath.IsAbs(q) && q != "/" && !within(q, "/usr", "/lib", "/lib64", "/bin") && !within(q, kept...) {
				kept = append(kept, q)
			}
		}
	}
	return kept, nil
}

func real(path string) string {
	if p, err := filepath.EvalSymlinks(path); err == nil {
		return p
	}
	return path
}

// link makes target the same file as path, by a hard link where the file system allows one.
func link(path, target string) error {
	if err := os.MkdirAll(filepath.Dir(target), 0o700); err != nil {
		return err
	}
	if os.Link(path, target) == nil {
		return nil
	}
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}
