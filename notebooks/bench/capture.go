package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/morphware/morphware/notebooks/stage"
)

// capture times how a cell's large data leaves the notebook.
func capture(ctx context.Context, root string, s *stage.Stage) (figures, error) {
	c := s.Python(ctx, filepath.Join(root, "notebooks", "bench", "capture.py"), filepath.Join(root, "kernel", "python"), "500", "7")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("time the capture of data: %w", err)
	}
	var f figures
	return f, json.Unmarshal(out, &f)
}
