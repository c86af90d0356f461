//go:build unix

package sandbox

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"
)

// none runs the command as a process group and does not shut it off from anything. It kills the group, counts what it
// uses, and gives it nothing it was not meant to have, but a command that wants to can get away.
type none struct{}

func (none) Name() string { return "none" }

func (none) Run(ctx context.Context, s Spec) (Exit, error) {
	if err := s.check(); err != nil {
		return Exit{}, fmt.Errorf("run unsandboxed: %w", err)
	}
	for _, b := range append(s.ReadOnly, s.ReadWrite...) {
		if b.Host != b.Inside {
			return Exit{}, fmt.Errorf("run %s unsandboxed: cannot show %s as %s", s.Command[0], b.Host, b.Inside)
		}
	}
	e, err := runNone(ctx, s)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("run %s unsandboxed: %w", s.Command[0], err)
	}
	return e, err
}

func runNone(ctx context.Context, s Spec) (Exit, error) {
	if err := ctx.Err(); err != nil {
		return Exit{}, err
	}
	gate, open, err := os.Pipe()
	if err != nil {
		return Exit{}, err
	}
	defer shut(gate, open)
	st, err := newStreams(s)
	if err != nil {
		return Exit{}, err
	}
	defer st.close()

	closeOnExec()
	// The shell waits at the gate until the limits are set, and becomes the command.
	c := exec.Command("/bin/sh", append([]string{"-c", `read -r go <&4 && exec 4<&- "$0" "$@"`}, s.Command...)...)
	c.Env, c.Dir, c.Stdout, c.Stderr = append([]string{}, s.Env...), s.Dir, st.stdout, st.stderr
	c.ExtraFiles = []*os.File{st.events, gate}
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := c.Start(); err != nil {
		return Exit{}, err
	}
	gate.Close()
	kill := func() { syscall.Kill(-c.Process.Pid, syscall.SIGKILL) }
	st.pump(s)
	err = limit(c.Process.Pid, s.Limits)
	if err == nil {
		_, err = open.Write([]byte("\n"))
	}
	if err != nil {
		kill()
	}
	e, werr := finish(ctx, c, s, kill, func() usage { return processes(inGroup(c.Process.Pid)) })
	kill() // What the command left running goes with it.
	st.wait(patience)
	return e, errors.Join(err, werr)
}

// patience is how long a process that left its group may hold on to the output.
const patience = 5 * time.Second
