//go:build unix

package swarm

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// Free is what an ordinary user may still write where a folder is, in bytes.
func Free(dir string) (uint64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, fmt.Errorf("ask for the free space of %s: %w", dir, err)
	}
	return uint64(s.Bavail) * uint64(s.Bsize), nil
}
