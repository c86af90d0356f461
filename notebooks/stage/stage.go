// Package stage runs notebooks on a practice network as JupyterLab would: every part a process of its own, started and
// stopped here, nothing taken from the user's own Jupyter or Morphware folders.
package stage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/install/practice"
)

// Options of a stage.
type Options struct {
	Root       string // the repository
	Dir        string // the network's folder, a MORPH_HOME
	Workers    int
	Validators int
	Python     string    // runs cells and jobs; "" is the repository's own environment
	Say        io.Writer // what the network says while it starts; nil discards it
}

// Stage is a running practice network with a kernelspec for it.
type Stage struct {
	practice.Network
	Gateway *api.Client

	opt Options
	up  *exec.Cmd
	end chan struct{}
}

// Open starts `morph up`, waits until everything answers, and installs the kernel for it. The caller closes it.
func Open(ctx context.Context, opt Options) (*Stage, error) {
	if opt.Python == "" {
		opt.Python = filepath.Join(opt.Root, "build", "venv", "bin", "python")
	}
	if opt.Say == nil {
		opt.Say = io.Discard
	}
	s := &Stage{opt: opt, end: make(chan struct{})}
	s.up = s.Command(context.Background(), "morph", "up", "--dir", opt.Dir, "--python", opt.Python,
		"--workers", strconv.Itoa(opt.Workers), "--validators", strconv.Itoa(opt.Validators))
	s.up.Stdout, s.up.Stderr = opt.Say, opt.Say
	if err := s.up.Start(); err != nil {
		return nil, fmt.Errorf("start the practice network: %w\nhint: `make build` builds the binaries", err)
	}
	go func() { s.up.Wait(); close(s.end) }()
	if err := s.ready(ctx); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

func (s *Stage) ready(ctx context.Context) (err error) {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		if s.Network, err = practice.Read(s.opt.Dir); err == nil && s.PIDs["up"] == s.up.Process.Pid {
			break
		}
		select {
		case <-s.end:
			return fmt.Errorf("the practice network did not start: %v", s.up.ProcessState)
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
	if s.Gateway, err = api.Dial(s.opt.Dir); err != nil {
		return err
	}
	out, err := s.Command(ctx, "morph", "kernel", "install", "--prefix", s.jupyter(), "--python", s.opt.Python).CombinedOutput()
	if err != nil {
		return fmt.Errorf("install the kernel: %w\n%s", err, out)
	}
	return nil
}

func (s *Stage) jupyter() string { return filepath.Join(s.opt.Dir, "jupyter") }

// Command is one of the repository's binaries with this network as its MORPH_HOME.
func (s *Stage) Command(ctx context.Context, program string, args ...string) *exec.Cmd {
	c := exec.CommandContext(ctx, filepath.Join(s.opt.Root, "bin", program), args...)
	c.Env = s.env()
	return c
}

func (s *Stage) env() []string {
	return append(os.Environ(),
		"MORPH_HOME="+s.opt.Dir,
		"JUPYTER_PATH="+filepath.Join(s.jupyter(), "share", "jupyter"),
		"IPYTHONDIR="+filepath.Join(s.opt.Dir, "ipython"),
		"PYDEVD_DISABLE_FILE_VALIDATION=1",
	)
}

// Python is the repository's own interpreter, with this network as its MORPH_HOME.
func (s *Stage) Python(ctx context.Context, args ...string) *exec.Cmd {
	c := exec.CommandContext(ctx, filepath.Join(s.opt.Root, "build", "venv", "bin", "python"), args...)
	c.Env = s.env()
	return c
}

// Execute runs a notebook through the Morph kernel and writes it, with its outputs, to out, also when a cell fails.
func (s *Stage) Execute(ctx context.Context, notebook, out string) error {
	script := filepath.Join(s.opt.Root, "notebooks", "stage", "execute.py")
	if said, err := s.Python(ctx, script, notebook, out).CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", filepath.Base(notebook), err, said)
	}
	return nil
}

// Close stops the network and waits until it is gone.
func (s *Stage) Close() error {
	if s.Gateway != nil {
		s.Gateway.Close()
	}
	s.up.Process.Signal(syscall.SIGTERM)
	select {
	case <-s.end:
	case <-time.After(time.Minute):
		s.up.Process.Kill()
		<-s.end
		return errors.New("the practice network did not stop within a minute")
	}
	if code := s.up.ProcessState.ExitCode(); code != 0 {
		return fmt.Errorf("the practice network ended with status %d", code)
	}
	return nil
}
