package cache

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

func TestSweep(t *testing.T) {
	now := time.Now()
	for name, c := range map[string]struct {
		most int64
		keep time.Duration
		want string // the jobs that are left, of 1 to 5: one is live, 2 to 4 are over, the later the newer, 5 was just written to
	}{
		"room for all":        {5 << 20, 0, "12345"},
		"room for four":       {4 << 20, 0, "1345"},
		"room for none":       {1, 0, "15"},
		"no bound":            {0, 0, "12345"},
		"nothing older":       {0, 5 * time.Hour, "145"},
		"both":                {3 << 20, 6 * time.Hour, "145"},
		"everything is young": {0, 1000 * time.Hour, "12345"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			for i := 1; i <= 5; i++ {
				at := filepath.Join(dir, job.ID{byte(i)}.String())
				err := errors.Join(os.MkdirAll(filepath.Join(at, "model"), 0o700), os.WriteFile(filepath.Join(at, "model", "weights"), make([]byte, 1<<20), 0o600))
				last := now.Add(time.Duration(i-9) * time.Hour)
				if i == 5 {
					last = now
				}
				err = errors.Join(err, filepath.WalkDir(at, func(path string, _ fs.DirEntry, err error) error {
					return errors.Join(err, os.Chtimes(path, last, last))
				}))
				if err != nil {
					t.Fatal(err)
				}
			}
			other := filepath.Join(dir, "not a job")
			if err := os.WriteFile(other, make([]byte, 1<<20), 0o600); err != nil {
				t.Fatal(err)
			}
			var dropped []job.ID
			k := Keeper{
				Dir: dir, Most: c.most, Keep: c.keep, Live: func(id job.ID) bool { return id == job.ID{1} },
				Drop: func(id job.ID, at string) {
					if _, err := os.Stat(filepath.Join(at, "model", "weights")); err != nil {
						t.Errorf("it is told of too late: %v", err)
					}
					dropped = append(dropped, id)
				},
			}
			freed, err := k.Sweep(now)
			if err != nil {
				t.Fatal(err)
			}
			left := ""
			for i := 1; i <= 5; i++ {
				if _, err := os.Stat(filepath.Join(dir, job.ID{byte(i)}.String())); err == nil {
					left += fmt.Sprint(i)
				}
			}
			if left != c.want || len(dropped) != 5-len(left) || freed != int64(5-len(left))<<20 {
				t.Errorf("left are %s, want %s; it told of %d and freed %d", left, c.want, len(dropped), freed)
			}
			if _, err := os.Stat(other); err != nil {
				t.Error("it removed what is not its own")
			}
		})
	}
	if freed, err := (Keeper{Dir: filepath.Join(t.TempDir(), "none")}).Sweep(now); freed != 0 || err != nil {
		t.Errorf("before the first job: %d, %v", freed, err)
	}
}
