package environment

import (
	"cmp"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// complete is the file that a finished environment has. Its time is when it was last taken.
const complete = "morphware.txt"

// touch notes that an environment is taken. It fails where there is none.
func touch(dir string) error {
	now := time.Now()
	return os.Chtimes(filepath.Join(dir, complete), now, now)
}

// Evict removes the environments that were used longest ago until the rest is within bounds. Those in use stay.
func (s *Store) Evict() {
	s.mu.Lock()
	defer s.mu.Unlock()
	type kept struct {
		key  string
		last time.Time
		size int64
	}
	var all []kept
	var sum int64
	entries, err := os.ReadDir(s.Dir)
	if err != nil {
		s.Log.Warn("the environments cannot be listed", "err", err)
		return
	}
	for _, e := range entries {
		info, err := os.Stat(filepath.Join(s.Dir, e.Name(), complete))
		if err != nil {
			continue // it is being made
		}
		k := kept{e.Name(), info.ModTime(), size(filepath.Join(s.Dir, e.Name()))}
		sum += k.size
		if s.used[k.key] == 0 && s.built[k.key] == nil {
			all = append(all, k)
		}
	}
	slices.SortFunc(all, func(a, b kept) int { return cmp.Compare(a.last.UnixNano(), b.last.UnixNano()) })
	for _, k := range all {
		if sum <= s.Most {
			return
		}
		if err := os.RemoveAll(filepath.Join(s.Dir, k.key)); err != nil {
			s.Log.Warn("an old environment cannot be removed", "key", k.key, "err", err)
			continue
		}
		s.Log.Info("environment evicted", "key", k.key, "mib", k.size>>20)
		sum -= k.size
	}
}

// size is what the files of a folder hold.
func size(dir string) (sum int64) {
	_ = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil // what cannot be read is not counted
		}
		if info, err := d.Info(); err == nil && info.Mode().IsRegular() {
			sum += info.Size()
		}
		return nil
	})
	return sum
}
