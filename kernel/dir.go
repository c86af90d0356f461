package kernel

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// maxSocketDir leaves room for a socket's name in the 104 bytes that the path of a unix socket may have.
const maxSocketDir = 80

const dirPrefix = "morph-k"

// privateDir is a short folder for sockets that only we can enter. A lock in it says that its kernel is alive.
type privateDir struct {
	path string
	lock *os.File
}

func newPrivateDir() (*privateDir, error) {
	at := os.TempDir()
	if len(at) > maxSocketDir-20 {
		at = "/tmp"
	}
	sweep(at, time.Minute)
	path, err := os.MkdirTemp(at, dirPrefix) // 0700
	if err != nil {
		return nil, fmt.Errorf("make a folder for the kernel's sockets: %w", err)
	}
	d := &privateDir{path: path}
	if d.lock, err = locked(path); err != nil {
		d.remove()
		return nil, fmt.Errorf("lock the folder of the kernel's sockets: %w", err)
	}
	return d, nil
}

func (d *privateDir) remove() {
	os.RemoveAll(d.path)
	if d.lock != nil {
		d.lock.Close()
	}
}

// locked takes a folder's lock, or fails where a living process has it. Go marks it close-on-exec, so that the
// interpreter does not keep it.
func locked(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// sweep removes what killed kernels left behind, once it is old enough not to be one that is about to take its lock.
func sweep(at string, old time.Duration) {
	left, err := filepath.Glob(filepath.Join(at, dirPrefix+"*"))
	if err != nil {
		return
	}
	for _, path := range left {
		st, err := os.Lstat(path)
		if err != nil || !st.IsDir() || time.Since(st.ModTime()) < old {
			continue
		}
		if own, ok := st.Sys().(*syscall.Stat_t); !ok || int(own.Uid) != os.Getuid() {
			continue
		}
		if f, err := locked(path); err == nil {
			os.RemoveAll(path)
			f.Close()
		}
	}
}
