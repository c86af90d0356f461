package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// engine is a stand-in for a container engine's command: it runs the command unshut-off, where the mounts come from, and
// writes down how it was called. What an engine itself promises it cannot show.
func engine(args []string) error {
	dir := os.Getenv("MORPH_ENGINE")
	log, err := os.OpenFile(filepath.Join(dir, "log"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	fmt.Fprintf(log, "%q\n", args)
	if err := log.Close(); err != nil {
		return err
	}
	pid := func(name string) string { return filepath.Join(dir, name+".pid") }
	switch args[0] {
	case "image":
		if args[len(args)-1] != "image" {
			return errors.New("no such image")
		}
	case "kill":
		b, err := os.ReadFile(pid(args[1]))
		if err != nil {
			return err
		}
		n, err := strconv.Atoi(string(b))
		return errors.Join(err, syscall.Kill(n, syscall.SIGKILL))
	case "inspect":
		fmt.Println(exists(filepath.Join(dir, "out of memory")))
	case "rm":
		return os.Remove(pid(args[len(args)-1]))
	case "run":
		var env []string
		var name, work, pipe string
		i := 1
		for ; i < len(args) && strings.HasPrefix(args[i], "--"); i++ {
			flag := args[i]
			if flag == "--read-only" {
				continue
			}
			i++
			switch flag {
			case "--name":
				name = args[i]
			case "--workdir":
				work = args[i]
			case "--env":
				env = append(env, args[i])
			case "--mount":
				if from, ok := strings.CutSuffix(args[i], ",target="+eventsInside); ok {
					pipe = strings.TrimPrefix(from, "type=bind,source=")
				}
			}
		}
		if len(args) > i+2 && strings.Contains(strings.Join(args, " "), "/nowhere/") {
			os.Exit(127)
		}
		line := strings.ReplaceAll(args[i+2], eventsInside, pipe) // after the image and -c
		if err := os.WriteFile(pid(name), []byte(strconv.Itoa(os.Getpid())), 0o600); err != nil {
			return err
		}
		if err := os.Chdir(work); err != nil {
			os.Exit(125)
		}
		return syscall.Exec("/bin/sh", append([]string{"/bin/sh", "-c", line}, args[i+3:]...), env)
	}
	return nil
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

// standIn puts the stand-in on PATH as an engine, and opens the driver.
func standIn(t *testing.T, name string) (b bench, calls func() string) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	script := fmt.Sprintf("#!/bin/sh\nMORPH_ACT=engine MORPH_ENGINE='%s' exec '%s' \"$@\"\n", dir, exe)
	if err := os.WriteFile(filepath.Join(dir, name), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+":"+os.Getenv("PATH"))
	d, err := OpenContainer(t.Context(), name, "image")
	if err != nil {
		t.Fatal(err)
	}
	return bench{d, exe, t.TempDir()}, func() string {
		b, err := os.ReadFile(filepath.Join(dir, "log"))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
}

func TestContainerRuns(t *testing.T) {
	tmp := t.TempDir()
	t.Setenv("TMPDIR", tmp)
	b, calls := standIn(t, "docker")
	b.dir = t.TempDir()
	o := b.run(t.Context(), nil, "speak")
	if !o.well() || o.stdout != "out in "+b.dir || o.stderr != "err" || fmt.Sprint(o.events) != "[one two]" {
		t.Errorf("%+v", o)
	}
	if o := b.run(t.Context(), nil, "exit", "7"); o.err != nil || o.Exit != (Exit{Code: 7}) {
		t.Errorf("exit 7: %+v", o)
	}
	if o := b.run(t.Context(), func(s *Spec) { s.Dir = "/never" }, "exit", "0"); o.err == nil || !strings.Contains(o.err.Error(), "does not start") {
		t.Errorf("an engine that fails: %+v", o)
	}
	ctx, cancel := context.WithCancel(t.Context())
	if o := b.run(ctx, func(s *Spec) { s.Stdout = writer(cancel) }, "flood and sleep"); !errors.Is(o.err, context.Canceled) {
		t.Errorf("cancelled: %+v", o)
	}
	if o := b.run(t.Context(), func(s *Spec) { s.Limits.Wall = 300 * time.Millisecond }, "sleep"); o.err != nil || !strings.Contains(o.Reason, "longer") {
		t.Errorf("too long: %+v", o)
	}
	if o := b.run(t.Context(), func(s *Spec) { s.Limits.Disk = 1 << 20 }, "hog files", b.dir); o.err != nil || !strings.Contains(o.Reason, "to disk") {
		t.Errorf("a full disk: %+v", o)
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(b.Driver.(container).path), "out of memory"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if o := b.run(t.Context(), func(s *Spec) { s.Limits.Memory = 64 << 20 }, "die", "9"); o.err != nil || o.Reason != "it used more than 64 MiB of memory" {
		t.Errorf("out of memory: %+v", o)
	}
	if o := b.run(t.Context(), func(s *Spec) { s.ReadOnly = append(s.ReadOnly, Bind{"/tmp/a,readonly=false", ""}) }, "exit", "0"); o.err == nil {
		t.Errorf("a path with a comma is shown")
	}
	log := calls()
	if begun, gone := strings.Count(log, `["run"`), strings.Count(log, `["rm" "--force"`); begun != gone || begun < 7 {
		t.Errorf("%d containers were begun and %d removed", begun, gone)
	}
	if left, err := os.ReadDir(tmp); err != nil || len(left) > 0 {
		t.Errorf("pipes are left: %v, %v", left, err)
	}
}

// what is what a job on two GPUs is held to.
func what() Spec {
	return Spec{
		Command: []string{"python3", "-m", "morph_run"}, Env: []string{"A=b c"}, Dir: "/morph/work",
		ReadOnly: []Bind{{"/data", "/morph/data"}}, ReadWrite: []Bind{{"/work", "/morph/work"}}, GPUs: []string{"GPU-0", "GPU-1"}, Devices: []string{"/dev/nvidia0"},
		Limits: Limits{Memory: 1 << 30, FileSize: 1 << 20, Processes: 100, CPU: 90 * time.Second},
	}
}

func TestContainerArguments(t *testing.T) {
	docker := container{"docker", "docker", "image"}.arguments(what(), "morph-x", "/pipe")
	pairs := strings.Join(docker, " ") + " "
	for _, want := range []string{
		"--network none ", "--read-only ", "--cap-drop ALL ", "--security-opt no-new-privileges ", "--pids-limit 101 ", "--memory 1073741824 --memory-swap 1073741824 ",
		"--ulimit core=0:0 ", "--ulimit fsize=1048576:1048576 ", "--ulimit cpu=90:92 ", "--mount type=bind,source=/data,target=/morph/data,readonly ",
		"--mount type=bind,source=/work,target=/morph/work ", `--gpus "device=GPU-0,GPU-1" `, "--env A=b c ", "--pull never ",
	} {
		if !strings.Contains(pairs, want) {
			t.Errorf("there is no %q in %q", want, docker)
		}
	}
	if strings.Contains(pairs, "/dev/nvidia0") || strings.Contains(pairs, "--privileged") {
		t.Errorf("more is given than is due: %q", docker)
	}
	if n := slices.Index(docker, "image"); n < 0 || strings.Join(docker[n+3:], " ") != "python3 -m morph_run" {
		t.Errorf("the command is %q", docker)
	}
	open := what()
	open.Network, open.GPUs = true, nil
	podman := strings.Join(container{"podman", "podman", "image"}.arguments(open, "morph-x", "/pipe"), " ")
	if strings.Contains(podman, "--network") || !strings.Contains(podman, "--device /dev/nvidia0") {
		t.Errorf("podman is called with %q", podman)
	}
}

// Docker's own command takes the arguments: it gets as far as to look for its daemon, which is not there.
func TestDockerTakesTheArguments(t *testing.T) {
	docker, err := exec.LookPath("docker")
	if err != nil {
		t.Skip("docker is not installed")
	}
	try := func(args []string) string {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		c := exec.CommandContext(ctx, docker, args...)
		c.Env = []string{"DOCKER_HOST=unix:///nowhere/docker.sock", "HOME=" + t.TempDir()}
		var said bytes.Buffer
		c.Stdout, c.Stderr = &said, &said
		if err := c.Run(); err == nil {
			t.Error("it ran")
		}
		return said.String()
	}
	args := container{"docker", docker, "image"}.arguments(what(), "morph-x", "/pipe")
	if said := try(args); !strings.Contains(said, "connect to the Docker daemon") && !strings.Contains(said, "docker.sock") {
		t.Errorf("docker says %q to %q", said, args)
	}
	if said := try(append([]string{"run", "--nonsense"}, args[1:]...)); !strings.Contains(said, "unknown flag") {
		t.Errorf("docker says %q to a flag that it does not have", said)
	}
}

func TestOpenContainer(t *testing.T) {
	standIn(t, "podman")
	for _, c := range [][2]string{{"lxc", "image"}, {"podman", ""}, {"podman", "--privileged"}, {"podman", "other"}} {
		if _, err := OpenContainer(t.Context(), c[0], c[1]); err == nil || !strings.Contains(err.Error(), "hint:") {
			t.Errorf("%q is opened, or refused without a hint: %v", c, err)
		}
	}
}
