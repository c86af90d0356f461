// Package sandbox runs one command shut off from the machine it runs on. It promises that nothing of the command is left
// when Run returns, and it never chooses to run a command unprotected by itself.
package sandbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"
)

// Spec is what to run and what it may see and use.
type Spec struct {
	Command   []string // the program, by its path inside or found on PATH, and its arguments
	Env       []string // all of its environment, as "NAME=value"
	Dir       string   // where it starts, inside
	ReadOnly  []Bind
	ReadWrite []Bind // laid over ReadOnly

	Stdout, Stderr io.Writer         // nil: thrown away. A slow writer slows the command down
	Events         func(line []byte) // gets each line that is written to file descriptor 3, without its newline; valid during the call

	Usage func(Usage) // told every two seconds or so what the command takes, where the system says; one call at a time

	Limits  Limits
	Network bool     // false: not even the machine's own loopback
	Devices []string // device files it may use, such as /dev/nvidia0
	GPUs    []string // the same GPUs as the driver names them, for engines that go by names
}

// Bind shows a file or folder of the host inside. An empty Inside is the same place.
type Bind struct{ Host, Inside string }

// Limits bound what a command uses. Zero is no limit.
type Limits struct {
	Memory    int64         // bytes, of all processes; watched, so that a short overrun is possible
	FileSize  int64         // bytes, of each file written
	Disk      int64         // bytes, in all ReadWrite folders together; watched too
	Processes int           // processes and threads at once
	CPU       time.Duration // of each process
	Wall      time.Duration // from start to end
}

// Usage is what a command and all that it started take.
type Usage struct {
	Memory int64         // bytes resident, what is shared counted once
	CPU    time.Duration // spent by the processes that there are, since each began
}

// Exit is how a command ended.
type Exit struct {
	Code   int    // 128 + the signal's number where a signal ended it
	Signal string // "SIGKILL"; empty where the command ended by itself
	Reason string // why we ended it, as half a sentence: "it ran longer than 1m0s"; empty where we did not
}

// Driver is a way to shut a command off.
type Driver interface {
	Name() string

	// Run runs the command to its end, and kills it and all that it started when ctx ends or a limit is passed. An
	// error says that it could not be run, or is ctx's. Run is safe for concurrent use.
	Run(ctx context.Context, s Spec) (Exit, error)
}

// Open is the driver of that name: "bubblewrap", "none", or "auto", which is bubblewrap. It makes sure that the driver
// works here. "none" must be asked for by name.
func Open(name string) (Driver, error) {
	switch name {
	case "bubblewrap", "auto", "":
		d, err := openBubblewrap()
		if err != nil {
			return nil, fmt.Errorf("open sandbox %q: %w", name, err)
		}
		return d, nil
	case "none":
		return none{}, nil
	}
	return nil, fmt.Errorf("open sandbox %q: there is no such driver\nhint: one of auto, bubblewrap, none", name)
}

// maxEvent bounds one line on file descriptor 3. Longer ones are left out.
const maxEvent = 1 << 20

// check refuses what no driver can do, and fills in what is empty.
func (s *Spec) check() error {
	if len(s.Command) == 0 || s.Command[0] == "" {
		return errors.New("no command")
	}
	for _, e := range s.Env {
		if name, _, ok := strings.Cut(e, "="); !ok || name == "" || strings.ContainsRune(e, 0) {
			return fmt.Errorf("environment %.40q is not NAME=value", e)
		}
	}
	fill := func(binds []Bind) ([]Bind, error) {
		out := make([]Bind, 0, len(binds))
		for _, b := range binds {
			if b.Inside == "" {
				b.Inside = b.Host
			}
			if !filepath.IsAbs(b.Host) || !filepath.IsAbs(b.Inside) || filepath.Clean(b.Inside) == "/" || filepath.Clean(b.Host) == "/" {
				return nil, fmt.Errorf("bind of %q at %q: want absolute paths below the root", b.Host, b.Inside)
			}
			out = append(out, Bind{filepath.Clean(b.Host), filepath.Clean(b.Inside)})
		}
		return out, nil
	}
	var err error
	if s.ReadOnly, err = fill(s.ReadOnly); err != nil {
		return err
	}
	if s.ReadWrite, err = fill(s.ReadWrite); err != nil {
		return err
	}
	for _, d := range s.Devices {
		if !strings.HasPrefix(filepath.Clean(d), "/dev/") {
			return fmt.Errorf("device %q is not in /dev", d)
		}
	}
	if s.Dir == "" {
		s.Dir = "/"
	}
	if s.Stdout == nil {
		s.Stdout = io.Discard
	}
	if s.Stderr == nil {
		s.Stderr = io.Discard
	}
	if s.Events == nil {
		s.Events = func([]byte) {}
	}
	return nil
}
