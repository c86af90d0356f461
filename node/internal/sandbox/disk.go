//go:build unix

package sandbox

import (
	"io/fs"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// walkEvery is how often, at most, it is added up what a command wrote. No more than a tenth of the time is spent on it.
const walkEvery = 500 * time.Millisecond

// watchDisk tells once when a command's folders hold more than it may write beyond what they held at its start. The caller
// calls stop.
func watchDisk(s Spec) (full <-chan int64, stop func()) {
	if s.Limits.Disk <= 0 {
		return nil, func() {}
	}
	found, done := make(chan int64, 1), make(chan struct{})
	before := held(s.ReadWrite)
	var walking sync.WaitGroup
	walking.Go(func() {
		wait := walkEvery
		for {
			select {
			case <-done:
				return
			case <-time.After(wait):
			}
			began := time.Now()
			if n := held(s.ReadWrite) - before; n > s.Limits.Disk {
				found <- n
				return
			}
			wait = max(walkEvery, 9*time.Since(began))
		}
	})
	return found, func() { close(done); walking.Wait() }
}

// held is how much of the disk folders take: blocks, so that a sparse file counts what it has, and each inode once. Links
// are not followed, and what vanishes meanwhile takes nothing.
func held(folders []Bind) (bytes int64) {
	type inode struct{ dev, ino uint64 }
	seen := map[inode]bool{}
	for _, b := range folders {
		_ = filepath.WalkDir(b.Host, func(_ string, d fs.DirEntry, err error) error {
			if err != nil {
				return nil // it vanished, or is closed to us: the rest counts
			}
			info, err := d.Info()
			if err != nil {
				return nil
			}
			st, ok := info.Sys().(*syscall.Stat_t)
			if !ok {
				bytes += info.Size()
				return nil
			}
			if st.Nlink > 1 && !d.IsDir() {
				at := inode{uint64(st.Dev), uint64(st.Ino)}
				if seen[at] {
					return nil
				}
				seen[at] = true
			}
			bytes += st.Blocks * 512 // whatever the file system's own are: stat(2)
			return nil
		})
	}
	return bytes
}
