// Package environment makes virtual environments with the packages that jobs ask for and a machine lacks, laid over the
// owner's interpreter, and keeps the latest used. Only wheels are installed, and in the sandbox: to build or to start a
// stranger's package is to run its code.
package environment

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/morphware/morphware/node/internal/runner"
	"github.com/morphware/morphware/node/internal/sandbox"
)

//go:embed check.py
var check string

// ErrRefused says that requirements cannot be had here: another worker may have them.
var ErrRefused = errors.New("the job's environment cannot be had here")

// When a package that is installed will do.
const (
	Off     = "off"     // what is not installed cannot be had
	Present = "present" // in any version
	Exact   = "exact"   // in the version that is asked for
)

// Config says what environments are made of.
type Config struct {
	Dir    string // where they are kept
	Python string // the owner's interpreter, which they are laid over
	Mode   string // Off, Present or Exact
	Index  string // of packages; "" is pip's own choice, "none" is no index at all
	Wheels string // a folder of wheels beside the index; "" is none
	Most   int64  // bytes that all may take; those used longest ago go first
	Driver sandbox.Driver
	Log    *slog.Logger
}

// mostRequirements bounds what a stranger may ask for.
const mostRequirements = 500

// buildTime is how long one may take to be made.
const buildTime = 15 * time.Minute

// Store makes and keeps environments. It is safe for concurrent use; one process at a time may hold a folder.
type Store struct {
	Config

	mu    sync.Mutex
	used  map[string]int           // by key: who has it now
	built map[string]chan struct{} // by key: closed when it is, or could not be
}

// Open takes up the environments in a folder, and removes those that were not finished.
func Open(c Config) (*Store, error) {
	switch c.Mode {
	case Off, Present, Exact:
	default:
		return nil, fmt.Errorf("environments %q: want off, present or exact", c.Mode)
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the folder of environments: %w", err)
	}
	entries, err := os.ReadDir(c.Dir)
	if err != nil {
		return nil, fmt.Errorf("read the folder of environments: %w", err)
	}
	for _, e := range entries {
		if _, err := os.Stat(filepath.Join(c.Dir, e.Name(), complete)); err != nil {
			if err := os.RemoveAll(filepath.Join(c.Dir, e.Name())); err != nil {
				return nil, fmt.Errorf("remove a half-made environment: %w", err)
			}
		}
	}
	return &Store{Config: c, used: map[string]int{}, built: map[string]chan struct{}{}}, nil
}

// answer is what check.py says.
type answer struct {
	Missing  []string    `json:"missing"`
	Refused  [][2]string `json:"refused"`
	Platform string      `json:"platform"`
	Version  string      `json:"version"`
	Folders  []string    `json:"folders"`
}

// Missing lists what of the requirements is not installed. It is ErrRefused when what is missing cannot be had at all.
func (s *Store) Missing(ctx context.Context, requirements []string) ([]string, error) {
	a, err := s.ask(ctx, requirements)
	return a.Missing, err
}

func (s *Store) ask(ctx context.Context, requirements []string) (a answer, err error) {
	if len(requirements) == 0 {
		return a, nil
	}
	if len(requirements) > mostRequirements {
		return a, fmt.Errorf("%w: it asks for %d packages, and may for %d", ErrRefused, len(requirements), mostRequirements)
	}
	in, err := json.Marshal(map[string]any{"requirements": requirements, "exact": s.Mode == Exact})
	if err != nil {
		return a, err
	}
	var out, said bytes.Buffer
	c := exec.CommandContext(ctx, s.Python, "-I", "-B", "-c", check)
	c.Stdin, c.Stdout, c.Stderr = bytes.NewReader(in), &out, &said
	if err := c.Run(); err != nil {
		return a, fmt.Errorf("ask %s for its packages: %w: %.300s\nhint: it needs pip, or the package packaging", s.Python, err, said.String())
	}
	if err := json.Unmarshal(out.Bytes(), &a); err != nil {
		return a, fmt.Errorf("ask %s for its packages: %w", s.Python, err)
	}
	if len(a.Refused) > 0 {
		return a, fmt.Errorf("%w: %.200q: %s", ErrRefused, a.Refused[0][0], a.Refused[0][1])
	}
	if len(a.Missing) > 0 && s.Mode == Off {
		return a, fmt.Errorf("%w: it lacks %s, and fetches nothing", ErrRefused, strings.Join(a.Missing, ", "))
	}
	return a, nil
}

// Taken is an environment in use.
type Taken struct {
	Dir     string // "": the owner's interpreter has it all
	Release func()
}

// Take returns an environment that meets the requirements, made if need be; say is told that this takes a while. The caller
// releases it. ErrRefused is the index's answer too: there is no such wheel.
func (s *Store) Take(ctx context.Context, requirements []string, say func(string)) (Taken, error) {
	a, err := s.ask(ctx, requirements)
	if err != nil || len(a.Missing) == 0 {
		return Taken{Release: func() {}}, err
	}
	sum := sha256.Sum256([]byte(strings.Join(append([]string{a.Platform, a.Version, s.Python, s.Index, s.Wheels}, a.Missing...), "\n")))
	key := hex.EncodeToString(sum[:12])
	for {
		s.mu.Lock()
		building := s.built[key]
		if building == nil {
			break
		}
		s.mu.Unlock()
		select {
		case <-building:
		case <-ctx.Done():
			return Taken{}, ctx.Err()
		}
	}
	// The lock is held.
	s.used[key]++
	release := sync.OnceFunc(func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.used[key]--; s.used[key] == 0 {
			delete(s.used, key)
		}
	})
	dir := filepath.Join(s.Dir, key)
	if touch(dir) == nil {
		s.mu.Unlock()
		return Taken{Dir: dir, Release: release}, nil
	}
	done := make(chan struct{})
	s.built[key] = done
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		delete(s.built, key)
		close(done)
		s.mu.Unlock()
	}()
	say("installing " + strings.Join(a.Missing, ", "))
	began := time.Now()
	if err := s.build(ctx, dir, a); err != nil {
		release()
		return Taken{}, errors.Join(err, os.RemoveAll(dir))
	}
	s.Log.Info("environment", "key", key, "packages", strings.Join(a.Missing, " "), "took", time.Since(began).Round(time.Millisecond))
	s.Evict()
	return Taken{Dir: dir, Release: release}, nil
}

// build makes an environment in dir.
func (s *Store) build(ctx context.Context, dir string, a answer) error {
	ctx, cancel := context.WithTimeout(ctx, buildTime)
	defer cancel()
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if out, err := exec.CommandContext(ctx, s.Python, "-I", "-m", "venv", "--without-pip", "--symlinks", dir).CombinedOutput(); err != nil {
		return fmt.Errorf("make a virtual environment with %s: %w: %.300s\nhint: apt install python3-venv", s.Python, err, out)
	}
	site, err := filepath.Glob(filepath.Join(dir, "lib", "python3*", "site-packages"))
	if err != nil || len(site) != 1 {
		return fmt.Errorf("a virtual environment of %s has no site-packages", s.Python)
	}
	// What the owner has stays visible below what is installed here.
	if err := os.WriteFile(filepath.Join(site[0], "below.pth"), []byte(strings.Join(a.Folders, "\n")+"\n"), 0o600); err != nil {
		return err
	}
	if err := s.install(ctx, dir, a.Missing); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, complete), []byte(strings.Join(a.Missing, "\n")+"\n"), 0o600)
}

// install has pip install wheels, in the sandbox with a network.
func (s *Store) install(ctx context.Context, dir string, packages []string) error {
	shown, err := runner.Prefixes(ctx, s.Python)
	if err != nil {
		return err
	}
	var said bytes.Buffer
	spec := sandbox.Spec{
		Command: []string{s.Python, "-I", "-B", "-m", "pip", "--python", filepath.Join(dir, "bin", "python"), "install",
			"--only-binary", ":all:", "--no-input", "--no-cache-dir", "--disable-pip-version-check", "--no-warn-script-location", "--quiet"},
		Env: []string{"PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8"}, Dir: "/", Network: true,
		ReadWrite: []sandbox.Bind{{Host: dir}}, Stdout: &said, Stderr: &said,
		Limits: sandbox.Limits{Disk: s.Most, Processes: 256},
	}
	for _, name := range []string{"PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_CERT", "SSL_CERT_FILE", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "https_proxy", "http_proxy", "no_proxy"} {
		if v := os.Getenv(name); v != "" {
			spec.Env = append(spec.Env, name+"="+v)
		}
	}
	for _, p := range shown {
		spec.ReadOnly = append(spec.ReadOnly, sandbox.Bind{Host: p})
	}
	switch s.Index {
	case "":
	case "none":
		spec.Command = append(spec.Command, "--no-index")
	default:
		spec.Command = append(spec.Command, "--index-url", s.Index)
	}
	if s.Wheels != "" {
		spec.Command = append(spec.Command, "--find-links", s.Wheels)
		spec.ReadOnly = append(spec.ReadOnly, sandbox.Bind{Host: s.Wheels})
	}
	spec.Command = append(append(spec.Command, "--"), packages...)
	exit, err := s.Driver.Run(ctx, spec)
	if err != nil {
		return fmt.Errorf("install %s: %w", strings.Join(packages, ", "), err)
	}
	if exit.Code == 0 {
		return nil
	}
	why := exit.Reason
	for line := range strings.Lines(said.String()) {
		if text, ok := strings.CutPrefix(strings.TrimSpace(line), "ERROR: "); ok {
			why = text
		}
	}
	if why == "" {
		why = strings.TrimSpace(said.String())
	}
	return fmt.Errorf("%w: pip does not install %s: %.400s", ErrRefused, strings.Join(packages, ", "), why)
}

// Able says whether this system can have environments at all.
func Able() bool { return runtime.GOOS != "windows" }
