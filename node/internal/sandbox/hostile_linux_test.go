package sandbox

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

// The test binary is also the command that misbehaves: started with MORPH_ACT set, it does that instead of testing.
func TestMain(m *testing.M) {
	if act := os.Getenv("MORPH_ACT"); act != "" {
		if err := misbehave(act, os.Args[1:]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(9)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func misbehave(act string, args []string) error {
	self := func(act string, args ...string) *exec.Cmd {
		c := exec.Command("/proc/self/exe", args...)
		c.Env = append(os.Environ(), "MORPH_ACT="+act)
		return c
	}
	switch act {
	case "engine":
		return engine(args)
	case "speak": // on all three streams
		fmt.Print("out")
		fmt.Fprint(os.Stderr, "err")
		fmt.Fprint(os.NewFile(3, "events"), "one\n\n"+strings.Repeat("x", maxEvent+10)+"\ntwo\nhalf")
		dir, err := os.Getwd()
		fmt.Print(" in ", dir)
		return err
	case "flood":
		_, err := io.CopyN(os.Stdout, zeros{}, 8<<20)
		return err
	case "flood and sleep":
		io.CopyN(os.Stdout, zeros{}, 1<<20)
		time.Sleep(time.Minute)
	case "exit":
		n, _ := strconv.Atoi(args[0])
		os.Exit(n)
	case "die":
		n, _ := strconv.Atoi(args[0])
		signal.Reset(syscall.Signal(n))
		syscall.Kill(os.Getpid(), syscall.Signal(n))
		time.Sleep(time.Minute)
	case "sleep":
		time.Sleep(time.Minute)
	case "work": // compute, fork and touch files, and say how many nanoseconds it took
		began := time.Now()
		block := make([]byte, 64<<10)
		for range 200 {
			sum := sha256.Sum256(block)
			copy(block, sum[:])
			if err := os.WriteFile(args[0], block, 0o600); err != nil {
				return err
			}
			if _, err := os.ReadFile(args[0]); err != nil {
				return err
			}
		}
		for range 5 {
			if err := exec.Command("/bin/true").Run(); err != nil {
				return err
			}
		}
		fmt.Println(time.Since(began).Nanoseconds())
	case "env":
		fmt.Print(strings.Join(os.Environ(), "\n"))
	case "read":
		b, err := os.ReadFile(args[0])
		os.Stdout.Write(b)
		return err
	case "write":
		return os.WriteFile(args[0], []byte("written"), 0o600)
	case "open": // to write, but nothing is written
		f, err := os.OpenFile(args[0], os.O_WRONLY, 0)
		if err == nil {
			f.Close()
		}
		return err
	case "list":
		list, err := os.ReadDir(args[0])
		for _, e := range list {
			fmt.Println(e.Name())
		}
		return err
	case "fds":
		list, err := os.ReadDir("/proc/self/fd")
		for _, e := range list {
			to, err := os.Readlink("/proc/self/fd/" + e.Name())
			if err == nil && !strings.HasPrefix(to, "/proc/") && !strings.HasPrefix(to, "/sys/fs/cgroup/") && !strings.Contains(to, "anon_inode:[event") { // Not the listing's own or Go's.
				fmt.Println(e.Name(), to)
			}
		}
		return err
	case "dial":
		c, err := net.DialTimeout("tcp", args[0], 5*time.Second)
		if err == nil {
			c.Close()
		}
		return err
	case "multiply": // within reason: a bomb would be felt by the whole machine, where root runs it
		for range 150 {
			if err := exec.Command("/bin/sleep", "60").Start(); err != nil {
				return err
			}
		}
		time.Sleep(time.Minute)
	case "hog":
		for {
			b := make([]byte, 8<<20)
			for i := range b {
				b[i] = byte(i)
			}
			hoard = append(hoard, b)
		}
	case "hog files":
		for i := 0; ; i++ {
			if err := os.WriteFile(fmt.Sprint(args[0], "/", i), bytes.Repeat([]byte("x"), 8<<20), 0o600); err != nil {
				return err
			}
		}
	case "sparse": // nothing in it
		f, err := os.Create(args[0])
		if err != nil {
			return err
		}
		defer f.Close()
		if err := f.Truncate(1 << 30); err != nil {
			return err
		}
		time.Sleep(3 * walkEvery)
	case "mknod":
		return unix.Mknod(args[0], unix.S_IFCHR|0o666, int(unix.Mkdev(1, 1))) // the machine's memory
	case "hard link":
		return os.Link(args[0], args[1])
	case "trace":
		return unix.PtraceAttach(1)
	case "setuid": // a program that asks to run as its owner
		exe, err := os.ReadFile("/proc/self/exe")
		if err := errors.Join(err, os.WriteFile(args[0], exe, 0o755), os.Chmod(args[0], 0o755|os.ModeSetuid)); err != nil {
			return err
		}
		c := exec.Command(args[0])
		c.Env = []string{"MORPH_ACT=root"}
		return c.Run()
	case "root":
		if os.Geteuid() != 0 {
			return errors.New("not root")
		}
		return os.WriteFile("/usr/bin/new", nil, 0o600)
	case "share": // many processes with the same memory
		b, err := unix.Mmap(-1, 0, 64<<20, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED|unix.MAP_ANONYMOUS)
		if err != nil {
			return err
		}
		for i := range b {
			b[i] = 1
		}
		time.Sleep(3 * look)
	case "leave": // a child behind, which holds a lock, and holds on to the output
		for _, newSession := range []bool{false, len(args) > 1}[:len(args)] {
			c := self("hold", args[0])
			c.Stdout, c.Stderr = os.Stdout, os.Stderr
			c.SysProcAttr = &syscall.SysProcAttr{Setsid: newSession}
			in, err := c.StdinPipe()
			if err != nil {
				return err
			}
			if err := c.Start(); err != nil {
				return err
			}
			defer in.Close()
		}
		for {
			if b, _ := os.ReadFile(args[0]); len(b) > 0 {
				return nil
			}
			time.Sleep(time.Millisecond)
		}
	case "hold":
		f, err := os.OpenFile(args[0], os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600)
		if err != nil {
			return err
		}
		if err := syscall.Flock(int(f.Fd()), syscall.LOCK_SH); err != nil {
			return err
		}
		f.WriteString("held")
		signal.Ignore(syscall.SIGTERM, syscall.SIGHUP, syscall.SIGINT)
		time.Sleep(time.Minute)
	case "signal": // Signal 0 only asks: a sandbox with a hole must not cost the machine it is tested on.
		for pid := 2; pid < 1<<16; pid++ {
			if _, err := os.Stat(fmt.Sprint("/proc/self/task/", pid)); err == nil {
				continue
			}
			if !errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
				return fmt.Errorf("could signal %d", pid)
			}
		}
		if os.Getppid() != 1 {
			return fmt.Errorf("its parent is %d", os.Getppid())
		}
		syscall.Kill(1, syscall.SIGKILL)
	case "calls":
		var list []error
		try := func(name string, nr uintptr, a ...uintptr) {
			a = append(a, 0, 0, 0, 0, 0, 0)
			if _, _, e := syscall.RawSyscall6(nr, a[0], a[1], a[2], a[3], a[4], a[5]); e != syscall.EPERM && e != syscall.ENOSYS && e != syscall.EINVAL {
				list = append(list, fmt.Errorf("%s: %v", name, e))
			}
		}
		tmp := append([]byte("/tmp"), 0)
		try("ptrace", unix.SYS_PTRACE, 0)
		try("mount", unix.SYS_MOUNT) // of nothing on nothing: EFAULT, where it is let through
		try("unshare", unix.SYS_UNSHARE, unix.CLONE_NEWUSER)
		try("keyctl", unix.SYS_KEYCTL, 0)
		try("io_uring", unix.SYS_IO_URING_SETUP, 1)
		try("bpf", unix.SYS_BPF, 5)
		try("setuid", unix.SYS_SETUID, 0)
		try("chroot", unix.SYS_CHROOT, uintptr(unsafe.Pointer(&tmp[0])))
		return errors.Join(list...)
	case "through a link":
		link := filepath.Join(args[0], "link")
		if err := os.Symlink(args[1], link); err != nil {
			return err
		}
		b, err := os.ReadFile(link)
		os.Stdout.Write(b)
		return err
	default:
		return fmt.Errorf("cannot %s", act)
	}
	return nil
}

var hoard [][]byte

type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }
