// Command bench measures what people wait and pay for, beside what they use today, in one run: it prints a table and writes
// build/bench.json. Ratios matter; the seconds are this machine's.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"

	"github.com/morphware/morphware/notebooks/stage"
)

// figure is one line of the table.
type figure struct {
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Peer  string  `json:"peer,omitempty"`
	Note  string  `json:"note,omitempty"`
}

type figures map[string]figure

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) (err error) {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "morph-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	s, err := stage.Open(ctx, stage.Options{Root: root, Dir: dir, Workers: 3, Validators: 3})
	if err != nil {
		return err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
	}()
	all := figures{}
	for _, part := range []func(context.Context, string, *stage.Stage) (figures, error){job, kernel, gas} {
		got, err := part(ctx, root, s)
		if err != nil {
			return err
		}
		maps.Copy(all, got)
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		f := all[name]
		fmt.Printf("%-28s %14.3f %-9s %-20s %s\n", name, f.Value, f.Unit, f.Peer, f.Note)
	}
	b, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(root, "build", "bench.json"), append(b, '\n'), 0o644)
}

// kernel times the kernel's wire against a direct ipykernel.
func kernel(ctx context.Context, root string, s *stage.Stage) (figures, error) {
	c := s.Python(ctx, filepath.Join(root, "notebooks", "bench", "kernel.py"), "morph", "300")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("time the kernel: %w", err)
	}
	var f figures
	return f, json.Unmarshal(out, &f)
}

// gas reads the contracts' snapshot, which their tests hold against the compiled code, under the names that people compare.
func gas(_ context.Context, root string, _ *stage.Stage) (figures, error) {
	b, err := os.ReadFile(filepath.Join(root, "contracts", "testdata", "gas.json"))
	if err != nil {
		return nil, fmt.Errorf("gas: %w", err)
	}
	var rules map[string]map[string]float64
	if err := json.Unmarshal(b, &rules); err != nil {
		return nil, fmt.Errorf("gas: %w", err)
	}
	const peer, note = "the original's 1310866 to 1356410; a bare probe's 865115", "three bids, one a decoy, three validators, from post to withdrawal"
	out := figures{
		"gas.job_osaka":     {rules["osaka"]["job"], "gas", peer, note},
		"gas.job_next_fork": {rules["next_fork"]["job"], "gas", "", "the same on the next fork's rules"},
	}
	for name, call := range map[string]string{"post": "post", "seal": "seal", "open": "open.first", "submit": "submit", "score": "sealScore", "settle": "openScores"} {
		out["gas."+name] = figure{rules["osaka"][call], "gas", "", "one call"}
	}
	return out, nil
}
