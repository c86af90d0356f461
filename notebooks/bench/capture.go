package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
)

// capture times how a cell's large data leaves the notebook.
func capture(ctx context.Context, b *bench) error {
	python := filepath.Join(b.root, "build", "venv", "bin", "python")
	c := exec.CommandContext(ctx, python, filepath.Join(b.root, "notebooks", "bench", "capture.py"), filepath.Join(b.root, "kernel", "python"), "500", "7")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return fmt.Errorf("time the capture of data: %w", err)
	}
	var f figures
	if err := json.Unmarshal(out, &f); err != nil {
		return fmt.Errorf("read the figures of the capture: %w", err)
	}
	maps.Copy(b.found, f)
	return nil
}
