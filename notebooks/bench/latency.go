package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
)

// lines is how many a training cell prints, each after a pause in which the one before it has arrived.
const lines = 100

// latency times a line's way from a print in the sandbox through worker, libp2p, gateway and kernel to a notebook's client.
func latency(ctx context.Context, b *bench) error {
	s, err := b.stage(ctx)
	if err != nil {
		return err
	}
	c := s.Python(ctx, filepath.Join(b.root, "notebooks", "bench", "latency.py"), "morph", strconv.Itoa(lines))
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return err
	}
	var took []float64
	if err := json.Unmarshal(out, &took); err != nil {
		return err
	}
	slices.Sort(took)
	note := fmt.Sprintf("of %d lines, a third of a second apart, so that none waits for another: what is batched is added to it", len(took))
	b.put("telemetry.print_to_notebook_p50_ms", figure{took[len(took)/2] * 1e3, "ms", "", note})
	b.put("telemetry.print_to_notebook_p99_ms", figure{took[len(took)*99/100] * 1e3, "ms", "", note})
	return nil
}
