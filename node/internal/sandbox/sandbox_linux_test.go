package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// each runs a test against every driver. A driver that cannot be had is skipped; what "none" does not promise, it is not
// asked.
func each(t *testing.T, isolation bool, test func(t *testing.T, b bench)) {
	for _, name := range []string{"bubblewrap", "none"} {
		t.Run(name, func(t *testing.T) {
			if name == "none" && isolation {
				t.Skip("the driver none shuts nothing off, and says so")
			}
			if _, err := exec.LookPath("bwrap"); name == "bubblewrap" && err != nil {
				t.Skip("bubblewrap is not installed: apt install bubblewrap")
			}
			t.Parallel()
			d, err := Open(name)
			if err != nil {
				t.Fatal(err)
			}
			if d.Name() != name {
				t.Errorf("driver %s calls itself %s", name, d.Name())
			}
			exe, err := os.Executable()
			if err != nil {
				t.Fatal(err)
			}
			test(t, bench{d, exe, t.TempDir()})
		})
	}
}

// bench starts the misbehaving command.
type bench struct {
	Driver
	exe string
	dir string // the only place it may write to
}

type outcome struct {
	Exit
	err    error
	stdout string
	stderr string
	events []string
}

func (b bench) run(ctx context.Context, change func(*Spec), act string, args ...string) (o outcome) {
	var stdout, stderr bytes.Buffer
	s := Spec{
		Command:   append([]string{b.exe}, args...),
		Env:       []string{"MORPH_ACT=" + act, "GOMAXPROCS=2"},
		Dir:       b.dir,
		ReadOnly:  []Bind{{filepath.Dir(b.exe), ""}},
		ReadWrite: []Bind{{b.dir, ""}},
		Stdout:    &stdout, Stderr: &stderr,
		Events: func(line []byte) { o.events = append(o.events, string(line)) },
		Limits: Limits{Wall: time.Minute},
	}
	if change != nil {
		change(&s)
	}
	o.Exit, o.err = b.Run(ctx, s)
	o.stdout, o.stderr = stdout.String(), stderr.String()
	return o
}

func (o outcome) well() bool { return o.err == nil && o.Exit == Exit{} }

func TestStreams(t *testing.T) {
	each(t, false, func(t *testing.T, b bench) {
		o := b.run(t.Context(), nil, "speak")
		if !o.well() || o.stdout != "out in "+b.dir || o.stderr != "err" || fmt.Sprint(o.events) != "[one two]" {
			t.Errorf("%+v", o)
		}
		if o := b.run(t.Context(), func(s *Spec) { s.Stdout, s.Stderr, s.Events = nil, nil, nil }, "speak"); !o.well() {
			t.Errorf("without readers: %+v", o)
		}
		var both bytes.Buffer
		if o := b.run(t.Context(), func(s *Spec) { s.Stdout, s.Stderr = &both, &both }, "speak"); !o.well() || !strings.Contains(both.String(), "err") {
			t.Errorf("one writer for both: %q, %+v", both.String(), o)
		}
		if o := b.run(t.Context(), nil, "flood"); !o.well() || len(o.stdout) != 8<<20 {
			t.Errorf("a flood: %d bytes, %+v", len(o.stdout), o.Exit)
		}
		if o := b.run(t.Context(), func(s *Spec) { s.Stdout = broken{} }, "flood"); o.err != nil || o.Exit == (Exit{}) {
			t.Errorf("a flood that nobody takes: %+v", o)
		}
	})
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("broken") }

func TestExits(t *testing.T) {
	each(t, false, func(t *testing.T, b bench) {
		if o := b.run(t.Context(), nil, "exit", "7"); o.err != nil || o.Exit != (Exit{Code: 7}) {
			t.Errorf("exit 7: %+v", o)
		}
		if o := b.run(t.Context(), nil, "die", "15"); o.err != nil || o.Exit != (Exit{Code: 143, Signal: "SIGTERM"}) {
			t.Errorf("SIGTERM: %+v", o)
		}
		o := b.run(t.Context(), func(s *Spec) { s.Command = []string{"/nowhere/program"} }, "exit")
		if o.err == nil && o.Code == 0 {
			t.Errorf("a program that is not there: %+v", o)
		}
		for name, change := range map[string]func(*Spec){
			"no command":      func(s *Spec) { s.Command = nil },
			"bad environment": func(s *Spec) { s.Env = []string{"X"} },
			"the root":        func(s *Spec) { s.ReadWrite = []Bind{{"/", "/x"}} },
			"over the root":   func(s *Spec) { s.ReadOnly = []Bind{{"/usr", "/x/.."}} },
			"relative":        func(s *Spec) { s.ReadOnly = []Bind{{"usr", ""}} },
			"no such folder":  func(s *Spec) { s.Dir = "/nowhere" },
			"no device":       func(s *Spec) { s.Devices = []string{"/dev/../etc/shadow"} },
		} {
			if o := b.run(t.Context(), change, "exit", "0"); o.err == nil {
				t.Errorf("%s: not refused: %+v", name, o)
			}
		}
	})
}

func TestLimits(t *testing.T) {
	each(t, false, func(t *testing.T, b bench) {
		for _, c := range []struct {
			act    string // or a line for the shell
			limits Limits
			says   string
		}{
			{"sleep", Limits{Wall: 300 * time.Millisecond}, "longer than 300ms"},
			{"while :; do :; done", Limits{CPU: time.Second, Wall: time.Minute}, "CPU time"},
			{"hog", Limits{Memory: 256 << 20, Wall: time.Minute}, "256 MiB of memory"},
			{"multiply", Limits{Processes: 100, Wall: time.Minute}, "100 processes"},
			{"exec dd if=/dev/zero of=big bs=1M count=8", Limits{FileSize: 1 << 20, Wall: time.Minute}, "1048576 bytes"},
			{"i=0; while [ $i -lt 40 ]; do dd if=/dev/zero of=$i bs=1M count=1 2>/dev/null; i=$((i+1)); done; sleep 60", Limits{Disk: 16 << 20, Wall: time.Minute}, "and may write 16"},
		} {
			o := b.run(t.Context(), func(s *Spec) {
				if s.Limits = c.limits; strings.Contains(c.act, " ") {
					s.Command = []string{"/bin/sh", "-c", c.act}
				}
			}, c.act)
			told := o.Reason
			if c.limits.Processes > 0 && o.Reason == "" { // Who is not root is stopped by the kernel first.
				told = strings.ReplaceAll(o.stderr, "resource temporarily unavailable", c.says)
			}
			if o.err != nil || o.Code == 0 || !strings.Contains(told, c.says) {
				t.Errorf("%s: %+v, want a reason that says %q", c.act, o, c.says)
			}
		}
		if info, err := os.Stat(filepath.Join(b.dir, "big")); err != nil || info.Size() > 1<<20 {
			t.Errorf("the big file: %v (%v)", info, err)
		}
		if o := b.run(t.Context(), func(s *Spec) { s.Limits.Disk = 16 << 20 }, "sparse", filepath.Join(b.dir, "sparse")); !o.well() {
			t.Errorf("a sparse file, and what was there before: %+v", o)
		}
		if o := b.run(t.Context(), func(s *Spec) { s.Limits.Memory = 200 << 20 }, "share"); !o.well() {
			t.Errorf("memory within the limit: %+v", o)
		}
	})
}

func TestCancel(t *testing.T) {
	each(t, false, func(t *testing.T, b bench) {
		ctx, cancel := context.WithCancel(t.Context())
		o := b.run(ctx, func(s *Spec) { s.Stdout = writer(cancel) }, "flood and sleep")
		if !errors.Is(o.err, context.Canceled) || o.Reason == "" {
			t.Errorf("cancelled: %+v", o)
		}
		if o := b.run(ctx, nil, "exit", "0"); !errors.Is(o.err, context.Canceled) {
			t.Errorf("cancelled before: %+v", o)
		}
	})
}

// writer is called at every write.
type writer func()

func (w writer) Write(b []byte) (int, error) { w(); return len(b), nil }

// TestNothingIsLeft has children that hold a lock and the output when their parent ends: after Run, the lock is free.
func TestNothingIsLeft(t *testing.T) {
	each(t, false, func(t *testing.T, b bench) {
		args := []string{filepath.Join(b.dir, "lock")}
		if b.Name() != "none" {
			args = append(args, "and one in a session of its own")
		}
		o := b.run(t.Context(), nil, "leave", args...)
		if !o.well() {
			t.Fatalf("%+v", o)
		}
		f, err := os.OpenFile(args[0], os.O_RDWR, 0)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
			t.Errorf("a child is left: %v", err)
		}
	})
}

func TestEnvironmentAndFiles(t *testing.T) {
	t.Setenv("MORPH_SECRET_OF_THE_OWNER", "hunter2")
	inherited, err := syscall.Dup(0) // as from whoever started us: Go would not close it on exec
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(inherited)
	for _, name := range []string{"bubblewrap", "none"} {
		t.Run(name, func(t *testing.T) {
			d, err := Open(name)
			if err != nil {
				t.Skip(err)
			}
			exe, _ := os.Executable()
			b := bench{d, exe, t.TempDir()}
			o := b.run(t.Context(), nil, "env")
			if !o.well() || strings.Contains(o.stdout, "hunter2") || !strings.Contains(o.stdout, "MORPH_ACT=env") {
				t.Errorf("environment: %+v", o)
			}
			o = b.run(t.Context(), nil, "fds")
			var got []string
			for line := range strings.Lines(o.stdout) {
				got = append(got, strings.Fields(line)[0])
			}
			if !o.well() || fmt.Sprint(got) != "[0 1 2 3]" {
				t.Errorf("file descriptors: %v, %+v", got, o)
			}
		})
	}
}

func TestEscapes(t *testing.T) {
	home, err := os.MkdirTemp("", "owner")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(home) })
	secret := filepath.Join(home, "key")
	if err := os.WriteFile(secret, []byte("hunter2"), 0o644); err != nil {
		t.Fatal(err)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	unixSocket, err := net.Listen("unix", "@morphware-test-"+fmt.Sprint(os.Getpid()))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unixSocket.Close() })

	each(t, true, func(t *testing.T, b bench) {
		readOnly := t.TempDir()
		if err := os.WriteFile(filepath.Join(readOnly, "data"), []byte("data"), 0o644); err != nil {
			t.Fatal(err)
		}
		shown := func(s *Spec) { s.ReadOnly = append(s.ReadOnly, Bind{readOnly, "/morph/data"}) }
		if o := b.run(t.Context(), shown, "read", "/morph/data/data"); !o.well() || o.stdout != "data" {
			t.Errorf("what is shown cannot be read: %+v", o)
		}
		if o := b.run(t.Context(), nil, "write", filepath.Join(b.dir, "mine")); !o.well() {
			t.Errorf("its own folder cannot be written: %+v", o)
		}
		for _, c := range []struct {
			name, act string
			args      []string
		}{
			{"read the owner's file", "read", []string{secret}},
			{"read it by way of a process", "read", []string{"/proc/1/root" + secret}},
			{"read it through a link", "through a link", []string{b.dir, secret}},
			{"list a home", "list", []string{"/root"}},
			{"read the passwords", "read", []string{"/etc/shadow"}},
			{"read the disk", "read", []string{"/dev/vda"}},
			{"read the kernel's memory", "read", []string{"/proc/kcore"}},
			{"see the hardware", "list", []string{"/sys/class"}},
			{"see the owner's services", "list", []string{"/run"}},
			{"write what is read-only", "write", []string{"/morph/data/data"}},
			{"write beside it", "write", []string{"/morph/data/new"}},
			{"write the system", "write", []string{"/usr/bin/new"}},
			{"write to the root", "write", []string{"/new"}},
			{"write the users", "open", []string{"/etc/passwd"}},
			{"make a device", "write", []string{"/dev/new"}},
			{"set the kernel", "open", []string{"/proc/sys/kernel/core_pattern"}},
			{"move an interrupt", "open", []string{"/proc/irq/default_smp_affinity"}},
			{"press a key", "open", []string{"/proc/sysrq-trigger"}},
			{"make a device node", "mknod", []string{filepath.Join(b.dir, "node")}},
			{"open the kernel's log", "open", []string{"/dev/kmsg"}},
			{"become root by a file", "setuid", []string{filepath.Join(b.dir, "setuid")}},
			{"link to the owner's file", "hard link", []string{secret, filepath.Join(b.dir, "hard")}},
			{"trace its supervisor", "trace", nil},
			{"dial the owner", "dial", []string{listener.Addr().String()}},
			{"dial out", "dial", []string{"1.1.1.1:53"}},
		} {
			if o := b.run(t.Context(), shown, c.act, c.args...); o.err != nil || o.Code == 0 || strings.Contains(o.stdout, "hunter2") {
				t.Errorf("could %s: %+v", c.name, o)
			}
		}
		if o := b.run(t.Context(), nil, "calls"); !o.well() {
			t.Errorf("system calls: %+v", o)
		}
		o := b.run(t.Context(), nil, "list", "/proc")
		for name := range strings.Lines(o.stdout) {
			if name = strings.TrimSpace(name); strings.Trim(name, "0123456789") == "" && len(name) > 1 {
				t.Errorf("sees process %s", name)
			}
		}
		if o := b.run(t.Context(), nil, "signal"); !o.well() {
			t.Errorf("signals: %+v", o)
		}
		if b, _ := os.ReadFile(filepath.Join(readOnly, "data")); string(b) != "data" {
			t.Errorf("what is shown has become %q", b)
		}
		if o := b.run(t.Context(), func(s *Spec) { s.Network = true }, "dial", listener.Addr().String()); !o.well() {
			t.Errorf("with the network, it cannot dial: %+v", o)
		}
		for _, dir := range []string{"/tmp", "/dev/shm"} {
			o := b.run(t.Context(), func(s *Spec) { s.Limits.Memory = 64 << 20 }, "hog files", dir)
			if o.err != nil || o.Code == 0 || o.Reason != "" || !strings.Contains(o.stderr, "no space") {
				t.Errorf("files in memory: %+v", o)
			}
		}
	})
}

func TestOpen(t *testing.T) {
	if _, err := Open("docker"); err == nil || !strings.Contains(err.Error(), "hint:") {
		t.Errorf("an unknown driver: %v", err)
	}
	t.Setenv("PATH", t.TempDir())
	for _, name := range []string{"auto", "bubblewrap", ""} {
		if d, err := Open(name); err == nil || !strings.Contains(err.Error(), "hint:") {
			t.Errorf("%q without bwrap is %v (%v)", name, d, err)
		}
	}
	if err := os.WriteFile(filepath.Join(os.Getenv("PATH"), "bwrap"), []byte("#!/bin/sh\necho no namespaces >&2; exit 1\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	if d, err := Open("auto"); err == nil || !strings.Contains(err.Error(), "no namespaces") {
		t.Errorf("with a bwrap that fails: %v (%v)", d, err)
	}
}
