package sandbox

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
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// bubblewrap runs the command in namespaces of its own: it sees no process, no network, no user and no file but what it
// is shown.
type bubblewrap struct{ path string }

func openBubblewrap() (Driver, error) {
	path, err := exec.LookPath("bwrap")
	if err != nil {
		return nil, fmt.Errorf("bubblewrap is not installed: %w\nhint: apt install bubblewrap (or dnf, pacman); or choose the sandbox \"none\", where you trust every job", err)
	}
	b := bubblewrap{path}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	var said bytes.Buffer
	e, err := b.Run(ctx, Spec{Command: []string{"/usr/bin/env", "true"}, Stderr: &said})
	if err == nil && e.Code != 0 {
		err = fmt.Errorf("a first try ended with status %d: %.300s", e.Code, said.String())
	}
	if err != nil {
		return nil, fmt.Errorf("bubblewrap does not work here: %w\nhint: it needs unprivileged user namespaces: sysctl kernel.unprivileged_userns_clone=1, and on Ubuntu 24.04 sysctl kernel.apparmor_restrict_unprivileged_userns=0", err)
	}
	return b, nil
}

func (bubblewrap) Name() string { return "bubblewrap" }

func (b bubblewrap) Run(ctx context.Context, s Spec) (Exit, error) {
	err := s.check()
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		return Exit{}, fmt.Errorf("run in bubblewrap: %w", err)
	}
	e, err := b.run(ctx, s)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("run %s in bubblewrap: %w", s.Command[0], err)
	}
	return e, err
}

// The file descriptors that bwrap inherits. It closes all but the first before the command begins.
const (
	fdEvents = 3 + iota
	fdArgs
	fdStatus
	fdGate
	fdPasswd
	fdGroup
	fdSeccomp
)

func (b bubblewrap) run(ctx context.Context, s Spec) (Exit, error) {
	st, err := newStreams(s)
	if err != nil {
		return Exit{}, err
	}
	defer st.close()
	status, statusIn, err := os.Pipe()
	if err != nil {
		return Exit{}, err
	}
	defer shut(status, statusIn)
	gate, open, err := os.Pipe()
	if err != nil {
		return Exit{}, err
	}
	defer shut(gate, open)
	files := []*os.File{st.events, nil, statusIn, gate}
	for i, text := range [][]byte{
		[]byte(strings.Join(arguments(s), "\x00") + "\x00"),
		[]byte("user:x:1000:1000:user:/tmp:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n"),
		[]byte("user:x:1000:\nnogroup:x:65534:\n"),
		filter(),
	} {
		f, err := memory(text)
		if err != nil {
			return Exit{}, err
		}
		defer f.Close()
		if i == 0 {
			files[fdArgs-fdEvents] = f
		} else {
			files = append(files, f)
		}
	}

	// The kernel kills bwrap when the thread that started it is gone, so this thread must stay until the end.
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	var said tail
	closeOnExec()
	c := exec.Command(b.path, append([]string{"--args", strconv.Itoa(fdArgs), "--"}, s.Command...)...)
	c.Env, c.Dir, c.Stdout, c.Stderr, c.ExtraFiles = []string{}, "/", st.stdout, st.stderr, files
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
	if err := c.Start(); err != nil {
		return Exit{}, err
	}
	shut(statusIn, gate)
	s.Stderr = io.MultiWriter(s.Stderr, &said)
	st.pump(s)

	report := json.NewDecoder(status)
	var first struct {
		PID int `json:"child-pid"`
	}
	if err := report.Decode(&first); err != nil || first.PID <= 0 {
		c.Process.Kill()
		c.Wait()
		st.wait(patience)
		return Exit{}, fmt.Errorf("it does not start: %s", said.String())
	}
	// The first process inside. The rest ends with it, whatever they do.
	fd, err := unix.PidfdOpen(first.PID, 0)
	if err == nil {
		defer unix.Close(fd)
		err = limit(first.PID, s.Limits)
	}
	if err == nil && s.Limits.Processes > 0 {
		err = limitProcesses(first.PID, s.Limits.Processes+2) // bwrap's own first process is one of them.
	}
	if err == nil {
		_, err = open.Write([]byte("x"))
	}
	kill := func() {
		if fd <= 0 || unix.PidfdSendSignal(fd, unix.SIGKILL, nil, 0) != nil {
			c.Process.Kill()
		}
	}
	if err != nil {
		kill()
	}
	e, werr := finish(ctx, c, s, kill, func() usage { return processes(inside(first.PID)) })
	st.wait(0) // No process is left that could hold on to the output.
	if err != nil || werr != nil {
		return e, errors.Join(err, werr)
	}
	var last struct {
		Code *int `json:"exit-code"`
	}
	if err := report.Decode(&last); e.Reason == "" && (err != nil || last.Code == nil) {
		return Exit{}, fmt.Errorf("it did not begin: %s", said.String())
	}
	return e, nil
}

// inside is all that run below bwrap's first process, itself apart.
func inside(first int) func(map[int]process) []int {
	return func(table map[int]process) []int {
		list := below(first)(table)
		return list[min(1, len(list)):]
	}
}

// masked are the parts of /proc that tell of the machine, or reach into it. Containers hide the same.
var masked = []string{
	"/proc/acpi", "/proc/bus", "/proc/config.gz", "/proc/fs", "/proc/irq", "/proc/kallsyms", "/proc/kcore", "/proc/key-users", "/proc/keys",
	"/proc/kmsg", "/proc/kpagecgroup", "/proc/kpagecount", "/proc/kpageflags", "/proc/latency_stats", "/proc/modules", "/proc/mtrr",
	"/proc/pagetypeinfo", "/proc/sched_debug", "/proc/scsi", "/proc/slabinfo", "/proc/sysrq-trigger", "/proc/timer_list", "/proc/vmallocinfo",
}

// arguments say what the command sees.
func arguments(s Spec) []string {
	a := []string{
		"--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try", "--disable-userns",
		"--new-session", "--die-with-parent", "--cap-drop", "ALL", "--hostname", "morphware", "--uid", "1000", "--gid", "1000",
		"--json-status-fd", strconv.Itoa(fdStatus), "--block-fd", strconv.Itoa(fdGate),
	}
	if !s.Network {
		a = append(a, "--unshare-net")
	}
	if filter() != nil {
		a = append(a, "--seccomp", strconv.Itoa(fdSeccomp))
	}
	a = append(a, "--ro-bind", "/usr", "/usr")
	for _, p := range []string{"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"} {
		if to, err := os.Readlink(p); err == nil {
			a = append(a, "--symlink", to, p)
		} else if _, err := os.Stat(p); err == nil {
			a = append(a, "--ro-bind", p, p)
		}
	}
	etc := []string{"/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives", "/etc/ssl/certs", "/etc/ssl/openssl.cnf",
		"/etc/pki/tls/certs", "/etc/ca-certificates", "/etc/localtime", "/etc/timezone", "/etc/fonts", "/etc/matplotlibrc", "/etc/mime.types",
		"/etc/magic", "/etc/OpenCL", "/etc/vulkan"}
	if s.Network {
		etc = append(etc, "/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/protocols", "/etc/services")
	}
	pythons, _ := filepath.Glob("/etc/python3*")
	for _, p := range append(etc, pythons...) {
		a = append(a, "--ro-bind-try", p, p)
	}
	a = append(a,
		"--ro-bind-data", strconv.Itoa(fdPasswd), "/etc/passwd", "--ro-bind-data", strconv.Itoa(fdGroup), "/etc/group",
		"--proc", "/proc", "--dev", "/dev",
		"--ro-bind-try", "/sys/devices/system/cpu", "/sys/devices/system/cpu")
	// Where the node runs as root, files of the kernel's are the job's to write, as their owner: neither capabilities nor
	// a user namespace stand before that.
	for _, p := range masked {
		if info, err := os.Stat(p); err != nil {
			continue
		} else if info.IsDir() {
			a = append(a, "--tmpfs", p, "--remount-ro", p)
		} else {
			a = append(a, "--ro-bind", "/dev/null", p)
		}
	}
	a = append(a, "--remount-ro", "/proc")
	// What is written to memory counts as memory: half of it for each.
	for _, p := range []string{"/tmp", "/dev/shm"} {
		if s.Limits.Memory > 0 {
			a = append(a, "--size", strconv.FormatInt(max(s.Limits.Memory/2, 1<<20), 10))
		}
		a = append(a, "--perms", "1777", "--tmpfs", p)
	}
	for _, d := range s.Devices {
		a = append(a, "--dev-bind", d, d)
	}
	for _, b := range s.ReadOnly {
		a = append(a, "--ro-bind", b.Host, b.Inside)
	}
	for _, b := range s.ReadWrite {
		a = append(a, "--bind", b.Host, b.Inside)
	}
	a = append(a, "--remount-ro", "/", "--remount-ro", "/dev", "--chdir", s.Dir, "--clearenv")
	for _, e := range s.Env {
		name, value, _ := strings.Cut(e, "=")
		a = append(a, "--setenv", name, value)
	}
	return a
}

// memory is a file that is nowhere, holding b.
func memory(b []byte) (*os.File, error) {
	fd, err := unix.MemfdCreate("morphware", unix.MFD_CLOEXEC)
	if err != nil {
		return nil, fmt.Errorf("memfd_create: %w", err)
	}
	f := os.NewFile(uintptr(fd), "memory")
	if _, err := f.Write(b); err != nil {
		f.Close()
		return nil, err
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
