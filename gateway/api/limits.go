package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
)

// Limits are the most that a gateway spends, held in a file of its home, so that no notebook raises them by asking.
type Limits struct {
	Job *job.Amount `json:"job,omitempty"` // on one job; nil: no limit
	Day *job.Amount `json:"day,omitempty"` // on the jobs of any 24 hours; nil: no limit
}

// LimitsFile is where the gateway of a home finds its limits. It may be missing.
func LimitsFile(home string) string { return filepath.Join(home, "limits.json") }

// ReadLimits reads a home's limits. A file that makes no sense is an error: it must not mean that there are none.
func ReadLimits(home string) (l Limits, err error) {
	b, err := os.ReadFile(LimitsFile(home))
	if errors.Is(err, fs.ErrNotExist) {
		return l, nil
	}
	if err == nil {
		err = json.Unmarshal(b, &l)
	}
	if err != nil {
		return l, fmt.Errorf("read the spending limits: %w\nhint: set them anew with `morph limits`, or remove %s", err, LimitsFile(home))
	}
	return l, nil
}

// WriteLimits sets a home's limits.
func WriteLimits(home string, l Limits) error {
	b, err := json.Marshal(l)
	if err != nil {
		return err
	}
	if err := atomicfile.Write(LimitsFile(home), append(b, '\n'), 0o600); err != nil {
		return fmt.Errorf("set the spending limits: %w", err)
	}
	return nil
}
