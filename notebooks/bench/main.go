// Command bench measures what people wait and pay for, beside what they use today, in one run: it prints a table and writes
// build/bench.json. Ratios matter; the seconds are this machine's.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/morphware/morphware/notebooks/stage"
)

// parts are what can be measured, each alone too: `bench data sandbox`.
var parts = []struct {
	name string
	run  func(context.Context, *bench) error
}{
	{"gas", gas},
	{"kernel", kernel},
	{"job", job},
	{"capture", capture},
	{"telemetry", latency},
	{"node", idle},
	{"sandbox", sandbox},
	{"data", data},
	{"uplink", uplink},
	{"gateway", gateway},
}

// figure is one line of the table.
type figure struct {
	Value float64 `json:"value"`
	Unit  string  `json:"unit"`
	Peer  string  `json:"peer,omitempty"`
	Note  string  `json:"note,omitempty"`
}

type figures map[string]figure

// bench is one run: where it works, the practice network it shares, and what was found.
type bench struct {
	root, dir string
	began     time.Time
	found     figures
	open      *stage.Stage
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := errPart
	if len(os.Args) > 1 {
		err = peer(ctx, os.Args[1], os.Args[2:])
	}
	if errors.Is(err, errPart) {
		err = run(ctx, os.Args[1:])
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, names []string) (err error) {
	var known []string
	for _, p := range parts {
		known = append(known, p.name)
	}
	for _, n := range names {
		if !slices.Contains(known, n) {
			return fmt.Errorf("there is no part %q\nhint: the parts are %s", n, strings.Join(known, ", "))
		}
	}
	b := &bench{began: time.Now(), found: figures{}}
	if b.root, err = os.Getwd(); err != nil {
		return err
	}
	if b.dir, err = os.MkdirTemp("", "morph-bench-"); err != nil {
		return err
	}
	defer os.RemoveAll(b.dir)
	defer func() { err = errors.Join(err, b.close()) }()
	for _, p := range parts {
		if len(names) > 0 && !slices.Contains(names, p.name) {
			continue
		}
		b.say("%s", p.name)
		if err := p.run(ctx, b); err != nil {
			return fmt.Errorf("measure %s: %w", p.name, err)
		}
		// What was found is kept as it comes: a later part may fail.
		if err := b.write(filepath.Join(b.root, "build", "bench.json")); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(b.found)) {
		f := b.found[name]
		fmt.Printf("%-32s %12s %-9s %-28s %s\n", name, digits(f.Value), f.Unit, f.Peer, f.Note)
	}
	return nil
}

// digits shows three decimals of what is small.
func digits(v float64) string {
	if v >= 1000 {
		return fmt.Sprintf("%.0f", v)
	}
	return fmt.Sprintf("%.3f", v)
}

// say tells of progress.
func (b *bench) say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%6.1f s  %s\n", time.Since(b.began).Seconds(), fmt.Sprintf(format, args...))
}

func (b *bench) put(name string, f figure) { b.found[name] = f }

// stage is the practice network that several parts use, started when the first of them asks for it.
func (b *bench) stage(ctx context.Context) (_ *stage.Stage, err error) {
	if b.open == nil {
		b.say("starting a practice network")
		b.open, err = stage.Open(ctx, stage.Options{Root: b.root, Dir: filepath.Join(b.dir, "network"), Workers: 3, Validators: 3})
	}
	return b.open, err
}

func (b *bench) close() error {
	if b.open == nil {
		return nil
	}
	return b.open.Close()
}

// write keeps the figures of parts that were not asked for this time.
func (b *bench) write(path string) error {
	all := figures{}
	old, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(old, &all)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read the last figures: %w\nhint: remove %s", err, path)
	}
	maps.Copy(all, b.found)
	text, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, append(text, '\n'), 0o644)
}

// kernel times the kernel's wire against a direct ipykernel.
func kernel(ctx context.Context, b *bench) error {
	s, err := b.stage(ctx)
	if err != nil {
		return err
	}
	c := s.Python(ctx, filepath.Join(b.root, "notebooks", "bench", "kernel.py"), "morph", "300")
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return err
	}
	return json.Unmarshal(out, &b.found)
}

// gas reads the contracts' snapshot, which their tests hold against the compiled code, under the names that people compare.
func gas(_ context.Context, b *bench) error {
	text, err := os.ReadFile(filepath.Join(b.root, "contracts", "testdata", "gas.json"))
	if err != nil {
		return err
	}
	var rules map[string]map[string]float64
	if err := json.Unmarshal(text, &rules); err != nil {
		return err
	}
	read := func(fork, call string) (float64, error) {
		v := rules[fork][call]
		if v <= 0 {
			return 0, fmt.Errorf("the snapshot has no %s under %s\nhint: go test ./contracts/market -run Gas -update", call, fork)
		}
		return v, nil
	}
	const peer = "a bare probe's 865115"
	const note = "three bids, one a decoy, three validators whose scores one call opens, post to withdrawal; the original Morphware's took 1310866 to 1356410"
	for name, from := range map[string]struct{ fork, call, peer, note string }{
		"gas.job_osaka":     {"osaka", "job", peer, note},
		"gas.job_nodes":     {"osaka", "job.nodes", peer, "as nodes send it today: each opens its own score, and keys go by the chain"},
		"gas.job_next_fork": {"next_fork", "job", "", "the same on the next fork's rules"},
		"gas.post":          {"osaka", "post", "", "one call"},
		"gas.seal":          {"osaka", "seal", "", "one call"},
		"gas.open":          {"osaka", "open.first", "", "one call, the first of a job"},
		"gas.submit":        {"osaka", "submit", "", "one call"},
		"gas.score":         {"osaka", "sealScore", "", "one call"},
		"gas.settle":        {"osaka", "openScores", "", "one call for all three scores"},
	} {
		v, err := read(from.fork, from.call)
		if err != nil {
			return err
		}
		b.put(name, figure{v, "gas", from.peer, from.note})
	}
	return nil
}
