package magic

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// writing is locked, in a packed folder, by the process that writes the large data of a cell beside the notebook. In the end
// it holds "ok", or why the data could not be written.
const writing = "writing"

// settled waits until all that the magic packed is on disk.
func settled(ctx context.Context, dir string) error {
	f, err := os.Open(filepath.Join(dir, writing))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("wait for the cell's data: %w", err)
	}
	defer f.Close()
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for syscall.Flock(int(f.Fd()), syscall.LOCK_SH|syscall.LOCK_NB) != nil {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
	}
	said, err := io.ReadAll(io.LimitReader(f, 1<<10))
	switch {
	case err != nil:
		return fmt.Errorf("read how the writing of the cell's data ended: %w", err)
	case len(said) == 0:
		return hinted{errors.New("the process that wrote the cell's data was killed; nothing was posted"), "is there memory enough? run the cell again"}
	case string(said) != "ok":
		return hinted{fmt.Errorf("write the cell's data: %s; nothing was posted", said), "is there space left in the temporary folder?"}
	}
	return nil
}
