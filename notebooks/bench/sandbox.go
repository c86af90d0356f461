package main

import (
	"context"
	"fmt"
)

// sandbox times a command in the sandbox against the same command without.
func sandbox(ctx context.Context, b *bench) error {
	start, err := measured(ctx, b, "./node/internal/sandbox", "Start")
	if err != nil {
		return err
	}
	bare, boxed := start["bare-ms"], start["boxed-ms"]
	b.put("sandbox.start_over_bare_ms", figure{boxed - bare, "ms", "a bare process", fmt.Sprintf("medians of interleaved runs of true: %.1f ms, bare %.1f ms", boxed, bare)})
	steady, err := measured(ctx, b, "./node/internal/sandbox", "Steady")
	if err != nil {
		return err
	}
	bare, boxed = steady["bare-ms"], steady["boxed-ms"]
	b.put("sandbox.steady_ratio", figure{boxed / bare, "ratio", "a bare process", fmt.Sprintf("hashing, files and forks, the start left out: %.0f ms, bare %.0f ms", boxed, bare)})
	return nil
}
