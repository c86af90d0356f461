// Package cache bounds what finished jobs leave on a disk: bundles, models, checkpoints and event logs. It never touches
// what a live job may need, and lets the longest unused go first.
package cache

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Keeper sweeps a folder that has one folder for each job, named by its id. What has another name is not the keeper's.
type Keeper struct {
	Dir  string
	Most int64                       // bytes that all jobs may take; 0: any number
	Keep time.Duration               // after which a job that is over goes in any case; 0: never
	Live func(id job.ID) bool        // may be asked of any job, also of other markets'
	Drop func(id job.ID, dir string) // is called before a job's files are removed
}

// settled is for how long a job's files must not have changed before they are touched: its requester may have yet to fetch
// the model.
const settled = time.Hour

// kept is a job's folder.
type kept struct {
	id   job.ID
	dir  string
	size int64
	last time.Time // when anything in it was last written
}

// Sweep removes what is too old or too much. It returns how much that was, in bytes.
func (k Keeper) Sweep(now time.Time) (freed int64, err error) {
	all, err := k.list()
	if err != nil {
		return 0, fmt.Errorf("sweep %s: %w", k.Dir, err)
	}
	var sum int64
	for _, j := range all {
		sum += j.size
	}
	slices.SortFunc(all, func(a, b kept) int { return cmp.Compare(a.last.UnixNano(), b.last.UnixNano()) })
	var errs []error
	for _, j := range all {
		age := now.Sub(j.last)
		tooOld, tooMuch := k.Keep > 0 && age > k.Keep, k.Most > 0 && sum > k.Most
		if !tooOld && !tooMuch || age < settled || k.Live(j.id) {
			continue
		}
		k.Drop(j.id, j.dir)
		if err := os.RemoveAll(j.dir); err != nil {
			errs = append(errs, fmt.Errorf("remove what is left of job %s: %w", j.id.Short(), err))
			continue
		}
		sum -= j.size
		freed += j.size
	}
	return freed, errors.Join(errs...)
}

func (k Keeper) list() (all []kept, err error) {
	entries, err := os.ReadDir(k.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		id, err := job.ParseID(e.Name())
		if err != nil || !e.IsDir() || id.String() != e.Name() {
			continue
		}
		j := kept{id: id, dir: filepath.Join(k.Dir, e.Name())}
		_ = filepath.WalkDir(j.dir, func(_ string, d fs.DirEntry, err error) error {
			if err != nil {
				return nil // it vanished: somebody works there, which the times of the rest tell
			}
			info, err := d.Info()
			if err != nil {
				return nil
			}
			if info.Mode().IsRegular() {
				j.size += info.Size()
			}
			if info.ModTime().After(j.last) {
				j.last = info.ModTime()
			}
			return nil
		})
		all = append(all, j)
	}
	return all, nil
}
