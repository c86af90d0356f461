//go:build !windows

package swarm

import "golang.org/x/sys/unix"

// room is how many bytes this user may still write to a folder's disk.
func room(dir string) (int64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		return 0, err
	}
	return int64(s.Bavail) * int64(s.Bsize), nil
}
