package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

// idle reads what a node of the practice network keeps in memory, once it is done with whatever came before, and what a
// thousand jobs that it only saw add to it.
func idle(ctx context.Context, b *bench) error {
	s, err := b.stage(ctx)
	if err != nil {
		return err
	}
	var most float64
	nodes := 0
	for name, pid := range s.PIDs {
		if !strings.HasPrefix(name, "worker") && !strings.HasPrefix(name, "validator") {
			continue
		}
		rss, err := resident(pid)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		most, nodes = max(most, rss), nodes+1
	}
	if nodes == 0 {
		return fmt.Errorf("the practice network has no nodes, but %v", s.PIDs)
	}
	b.put("node.idle_rss_mb", figure{most, "MB", "", fmt.Sprintf("resident; the largest of %d workers and validators", nodes)})
	v, err := measured(ctx, b, "./node/internal/board", "Seen")
	if err != nil {
		return err
	}
	b.put("node.mb_per_1000_jobs_seen", figure{v["B/1000jobs"] / (1 << 20), "MB", "", "what a thousand running jobs of others add; jobs that are over are forgotten"})
	return nil
}

// resident is a process's memory in MB (2^20 bytes).
func resident(pid int) (float64, error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			kb, err := strconv.ParseFloat(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 64)
			return kb / 1024, err
		}
	}
	return 0, fmt.Errorf("process %d has no VmRSS", pid)
}

// measured runs one of a package's own benchmarks, of what it does not export, and reads its metrics, by unit.
func measured(ctx context.Context, b *bench, pkg, name string) (map[string]float64, error) {
	c := exec.CommandContext(ctx, "go", "test", pkg, "-run", "^$", "-bench", "^Benchmark"+name+"$")
	c.Dir, c.Stderr = b.root, os.Stderr
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", c, err, out)
	}
	for line := range strings.Lines(string(out)) {
		if !strings.HasPrefix(line, "Benchmark") {
			continue
		}
		// The Go benchmark format: the name, how many rounds, then pairs of value and unit.
		found := map[string]float64{}
		for fields := strings.Fields(line); len(fields) >= 4; fields = append(fields[:2], fields[4:]...) {
			if found[fields[3]], err = strconv.ParseFloat(fields[2], 64); err != nil {
				return nil, fmt.Errorf("%s: %w in %q", c, err, line)
			}
		}
		if len(found) > 0 {
			return found, nil
		}
	}
	return nil, fmt.Errorf("%s measured nothing:\n%s", c, out)
}
