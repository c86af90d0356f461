//go:build unix

package sandbox

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// container runs the command in a container of an image that brings its own system and Python. The engine holds it to its
// limits: memory, processes and files by cgroups and rlimits, the disk by watching.
type container struct{ engine, path, image string }

// eventsInside is where the pipe of events is seen: an engine hands no file descriptor but the first three on.
const eventsInside = "/morph-events"

// OpenContainer is the driver "docker" or "podman", which runs jobs in containers of an image. It makes sure that the engine
// answers.
func OpenContainer(ctx context.Context, engine, image string) (Driver, error) {
	if engine != "docker" && engine != "podman" {
		return nil, fmt.Errorf("open sandbox %q: there is no such container engine\nhint: docker or podman", engine)
	}
	if image == "" || strings.HasPrefix(image, "-") {
		return nil, fmt.Errorf("open sandbox %q: the image %q is none\nhint: --image names one with Python and the frameworks", engine, image)
	}
	path, err := exec.LookPath(engine)
	if err != nil {
		return nil, fmt.Errorf("open sandbox %q: %w\nhint: install it, or use --sandbox bubblewrap", engine, err)
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	if out, err := exec.CommandContext(ctx, path, "image", "inspect", "--format", "{{.Id}}", image).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("open sandbox %q: look for the image %s: %w: %.300s\nhint: start the engine, and %s pull %s", engine, image, err, strings.TrimSpace(string(out)), engine, image)
	}
	return container{engine, path, image}, nil
}

func (c container) Name() string { return c.engine }

// Python is the interpreter of the image.
func (container) Python() string { return "python3" }

func (c container) Run(ctx context.Context, s Spec) (Exit, error) {
	err := s.check()
	if err == nil {
		err = checkMounts(s)
	}
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return Exit{}, fmt.Errorf("run in %s: %w", c.engine, err)
	}
	e, err := c.run(ctx, s)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("run %s in %s: %w", s.Command[0], c.engine, err)
	}
	return e, err
}

func (c container) run(ctx context.Context, s Spec) (Exit, error) {
	dir, err := os.MkdirTemp("", "morph-events-")
	if err != nil {
		return Exit{}, err
	}
	defer os.RemoveAll(dir)
	pipe := filepath.Join(dir, "events")
	if err := unix.Mkfifo(pipe, 0o600); err != nil {
		return Exit{}, fmt.Errorf("make a pipe for events: %w", err)
	}
	// Without blocking, or opening it would wait for the command. Our own writing end keeps it open until the command is gone.
	events, err := os.OpenFile(pipe, os.O_RDONLY|unix.O_NONBLOCK, 0)
	if err != nil {
		return Exit{}, err
	}
	defer events.Close()
	open, err := os.OpenFile(pipe, os.O_WRONLY, 0)
	if err != nil {
		return Exit{}, err
	}
	defer open.Close()

	name := "morph-" + strings.ToLower(rand.Text())
	closeOnExec()
	var said tail
	cmd := exec.Command(c.path, c.arguments(s, name, pipe)...)
	cmd.Stdout, cmd.Stderr = s.Stdout, io.MultiWriter(s.Stderr, &said)
	if same(s.Stdout, s.Stderr) {
		cmd.Stderr = cmd.Stdout
	}
	if err := cmd.Start(); err != nil {
		return Exit{}, err
	}
	read := make(chan struct{})
	go func() { defer close(read); readEvents(events, s.Events) }()
	defer c.remove(ctx, name)
	kill := func() {
		if c.ask(ctx, "kill", name) != nil {
			cmd.Process.Kill() // There is no container yet; the engine's own end is its end.
		}
	}
	e, err := finish(ctx, cmd, s, kill, func() usage { return usage{} })
	open.Close()
	<-read
	if err != nil {
		return e, err
	}
	if e.Code == 125 && e.Reason == "" { // docker-run(1): the engine itself failed
		return Exit{}, fmt.Errorf("it does not start: %s", said.String())
	}
	if e.Reason == "" && e.Code == 128+int(unix.SIGKILL) && c.ranOut(ctx, name) {
		e.Reason = fmt.Sprintf("it used more than %d MiB of memory", s.Limits.Memory>>20)
	}
	return e, nil
}

// engineTime bounds what the engine is asked after the command.
const engineTime = time.Minute

// ask has the engine do something, even when ctx has ended.
func (c container) ask(ctx context.Context, args ...string) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), engineTime)
	defer cancel()
	return exec.CommandContext(ctx, c.path, args...).Run()
}

// ranOut says whether the kernel killed the container for its memory.
func (c container) ranOut(ctx context.Context, name string) bool {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), engineTime)
	defer cancel()
	out, err := exec.CommandContext(ctx, c.path, "inspect", "--format", "{{.State.OOMKilled}}", name).Output()
	return err == nil && strings.TrimSpace(string(out)) == "true"
}

func (c container) remove(ctx context.Context, name string) {
	_ = c.ask(ctx, "rm", "--force", "--volumes", name) // where it never was there is nothing to remove
}

// arguments are those of docker-run(1), which podman-run(1) takes as well.
func (c container) arguments(s Spec, name, pipe string) []string {
	a := []string{
		"run", "--name", name, "--pull", "never", "--hostname", "morphware", "--user", fmt.Sprintf("%d:%d", os.Getuid(), os.Getgid()),
		"--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--ipc", "private", "--oom-score-adj", "1000", "--log-driver", "none",
		"--workdir", s.Dir, "--ulimit", "core=0:0",
	}
	if !s.Network {
		a = append(a, "--network", "none")
	}
	if c.engine == "podman" && os.Getuid() != 0 {
		a = append(a, "--userns", "keep-id") // or the files it writes are not ours
	}
	tmp := "/tmp:rw,nosuid,nodev,mode=1777"
	if n := s.Limits.Memory; n > 0 {
		half := strconv.FormatInt(max(n/2, 1<<20), 10)
		tmp += ",size=" + half
		a = append(a, "--memory", strconv.FormatInt(n, 10), "--memory-swap", strconv.FormatInt(n, 10), "--shm-size", half)
	}
	a = append(a, "--tmpfs", tmp)
	if n := s.Limits.Processes; n > 0 {
		a = append(a, "--pids-limit", strconv.Itoa(n+1)) // the shell is one of them
	}
	if n := s.Limits.FileSize; n > 0 {
		a = append(a, "--ulimit", fmt.Sprintf("fsize=%d:%d", n, n))
	}
	if t := s.Limits.CPU; t > 0 {
		n := int64((t + time.Second - 1) / time.Second)
		a = append(a, "--ulimit", fmt.Sprintf("cpu=%d:%d", n, n+2))
	}
	for i, binds := range [][]Bind{s.ReadOnly, s.ReadWrite, {{pipe, eventsInside}}} {
		for _, b := range binds {
			mount := "type=bind,source=" + b.Host + ",target=" + b.Inside
			if i == 0 {
				mount += ",readonly"
			}
			a = append(a, "--mount", mount)
		}
	}
	switch {
	case len(s.GPUs) > 0 && c.engine == "docker":
		a = append(a, "--gpus", `"device=`+strings.Join(s.GPUs, ",")+`"`)
	case len(s.GPUs) > 0:
		for _, g := range s.GPUs {
			a = append(a, "--device", "nvidia.com/gpu="+g) // by the Container Device Interface
		}
	default:
		for _, d := range s.Devices {
			a = append(a, "--device", d)
		}
	}
	for _, e := range s.Env {
		a = append(a, "--env", e)
	}
	// The shell opens the pipe as descriptor 3 and becomes the command.
	return append(append(a, "--entrypoint", "/bin/sh", c.image, "-c", `exec "$0" "$@" 3>`+eventsInside), s.Command...)
}

// checkMounts refuses what would be read as something else: a mount is a list with commas.
func checkMounts(s Spec) error {
	for _, b := range append(append([]Bind{}, s.ReadOnly...), s.ReadWrite...) {
		if strings.ContainsAny(b.Host+b.Inside, ",\"\n") {
			return fmt.Errorf("a container is shown no path with a comma or a quote in it, such as %q", b.Host)
		}
	}
	return nil
}
