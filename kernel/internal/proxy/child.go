package proxy

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
)

// Exit is how a kernel ended: with a code, or by a signal.
type Exit struct {
	Code   int
	Signal syscall.Signal
}

// boot starts the launcher as python -m would, except that the working folder, where a notebook may have a morph.py of
// its own, does not come before the package's folder.
const boot = `import runpy, sys
path = sys.argv.pop(1)
if sys.path and sys.path[0] == "":
    del sys.path[0]
if path:
    sys.path.insert(0, path)
runpy.run_module("morph.launcher", run_name="__main__", alter_sys=True)
`

// child is the ipykernel process, in a process group of its own.
type child struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended
	exit Exit          // then
}

// startChild starts the interpreter. It is killed when we are, wherever the system can do that.
func startChild(c Config, connection string, session string) (*child, error) {
	args := append([]string{"-c", boot, c.Path, "-f", connection, "--Session.session=" + session}, c.Args...)
	cmd := exec.Command(c.Python, args...)
	cmd.Env = append(childEnv(c), "MORPH_RELAY="+identity(session))
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.SysProcAttr = attributes()
	ch := &child{cmd: cmd, done: make(chan struct{})}
	started := make(chan error, 1)
	go func() {
		// The parent-death signal is sent when the thread that started the child ends, so it has to live as long.
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err != nil {
			return
		}
		ch.exit = exitOf(cmd.Wait())
		close(ch.done)
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", c.Python, err)
	}
	return ch, nil
}

func exitOf(err error) Exit {
	var e *exec.ExitError
	switch {
	case err == nil:
		return Exit{}
	case !errors.As(err, &e):
		return Exit{Code: 1}
	}
	if w, ok := e.Sys().(syscall.WaitStatus); ok && w.Signaled() {
		return Exit{Signal: w.Signal()}
	}
	return Exit{Code: e.ExitCode()}
}

func childEnv(c Config) []string {
	env := append(os.Environ(), c.Env...)
	if c.Path != "" { // for Python programs that the notebook starts
		path := c.Path
		if old := os.Getenv("PYTHONPATH"); old != "" {
			path = old + string(filepath.ListSeparator) + path
		}
		env = append(env, "PYTHONPATH="+path)
	}
	return append(env, "JPY_PARENT_PID="+strconv.Itoa(os.Getpid()))
}

// signal reaches the child and what it started.
func (c *child) signal(s syscall.Signal) {
	select {
	case <-c.done: // its number may be another's by now
	default:
		_ = syscall.Kill(-c.cmd.Process.Pid, s)
	}
}

// lacking says why an interpreter cannot be a kernel: it does not start, or has no ipykernel. Empty: neither.
func lacking(c Config) string {
	cmd := exec.Command(c.Python, "-c", "import ipykernel, IPython")
	cmd.Env = childEnv(c)
	out, err := cmd.CombinedOutput()
	if err == nil {
		return ""
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if last := lines[len(lines)-1]; last != "" {
		return last
	}
	return err.Error()
}
