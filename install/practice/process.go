package practice

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"
)

// process is one member of the network: a program of ours, its log file, and its end.
type process struct {
	name string
	cmd  *exec.Cmd
	log  string
	done chan struct{} // closed when it ended; err is set then
	err  error
}

// grace is how long a process may take to stop by itself.
const grace = 15 * time.Second

// environment is ours without what a JupyterHub entrusts to its services: its token is for the gateway alone.
func environment() []string {
	return slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "JUPYTERHUB_") })
}

// start starts a program that dies with us, its output appended to a log file.
func start(name, logs string, env []string, path string, args ...string) (*process, error) {
	p := &process{name: name, log: filepath.Join(logs, name+".log"), done: make(chan struct{})}
	out, err := os.OpenFile(p.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	p.cmd = exec.Command(path, args...)
	p.cmd.Env = env
	p.cmd.Stdout, p.cmd.Stderr = out, out
	p.cmd.SysProcAttr = diesWithUs()
	started := make(chan error, 1)
	go func() {
		defer close(p.done)
		defer out.Close()
		// The kernel ties "dies with its parent" to the thread that started it, so that thread has to stay.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := p.cmd.Start()
		started <- err
		if err == nil {
			p.err = p.cmd.Wait()
		}
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	return p, nil
}

// stop asks it to stop, and after a grace makes it.
func (p *process) stop() {
	p.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-p.done:
	case <-time.After(grace):
		p.cmd.Process.Kill()
		<-p.done
	}
}

// died says how a process that should be running ended.
func (p *process) died() error {
	end := "it exited"
	if p.err != nil {
		end = p.err.Error()
	}
	return fmt.Errorf("%s stopped: %s\n%shint: its whole log is %s", p.name, end, indent(tail(p.log, 2000)), p.log)
}

// await polls for a condition that another process brings about, until it holds, the process dies or ctx ends.
func (p *process) await(ctx context.Context, what string, holds func() bool) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-p.done:
			return p.died()
		case <-ctx.Done():
			return fmt.Errorf("%s: %s: %w\n%shint: its whole log is %s", p.name, what, ctx.Err(), indent(tail(p.log, 2000)), p.log)
		case <-tick.C:
		}
	}
	return nil
}
