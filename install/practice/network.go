package practice

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
)

// Network is what network.json says of a running practice network.
type Network struct {
	Dir       string           `json:"dir"` // a complete MORPH_HOME
	RPC       string           `json:"rpc"`
	ChainID   uint64           `json:"chain_id"`
	Addresses deploy.Addresses `json:"contracts"`
	Gateway   string           `json:"gateway"` // its HTTP address
	Accounts  Accounts         `json:"accounts"`
	PIDs      map[string]int   `json:"pids"` // by name; "up" is the one to ask to stop
}

// Accounts of the members.
type Accounts struct {
	Bank       job.Address   `json:"bank"` // deployed the contracts and holds the rest of the supply
	Gateway    job.Address   `json:"gateway"`
	Workers    []job.Address `json:"workers"`
	Validators []job.Address `json:"validators"`
}

// File is where a network in dir writes what it is.
func File(dir string) string { return filepath.Join(dir, "network.json") }

// Read reads network.json of dir. It is fs.ErrNotExist when no network runs there.
func Read(dir string) (Network, error) {
	var n Network
	b, err := os.ReadFile(File(dir))
	if err != nil {
		return n, err
	}
	if err := json.Unmarshal(b, &n); err != nil {
		return n, fmt.Errorf("%s: %w", File(dir), err)
	}
	return n, nil
}

// Running says whether the network that wrote network.json still runs.
func (n Network) Running() bool { return alive(n.PIDs["up"]) }

func (n Network) write() error {
	b, err := json.MarshalIndent(n, "", "  ")
	if err != nil {
		return err
	}
	return atomicfile.Write(File(n.Dir), append(b, '\n'), 0o600)
}

// Down stops the network in dir and waits until it is gone.
func Down(dir string) error {
	n, err := Read(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("no practice network runs in %s\nhint: `morph down --dir D` takes the folder that `morph up --dir D` was given", dir)
	}
	if err != nil {
		return err
	}
	pid := n.PIDs["up"]
	if !alive(pid) {
		// It was killed: whatever it could not stop is stopped here.
		for _, p := range n.PIDs {
			if alive(p) {
				terminate(p)
			}
		}
		return os.Remove(File(dir))
	}
	if err := terminate(pid); err != nil {
		return fmt.Errorf("stop the practice network in %s (process %d): %w", dir, pid, err)
	}
	for end := time.Now().Add(2 * grace); alive(pid); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			return fmt.Errorf("the practice network in %s (process %d) does not stop\nhint: see the logs in %s", dir, pid, logsIn(dir))
		}
	}
	return nil
}

func logsIn(dir string) string { return filepath.Join(dir, "logs") }

// tail is the end of a file, whole lines.
func tail(path string, most int) string {
	b, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	if len(b) > most {
		b = b[len(b)-most:]
		_, rest, _ := strings.Cut(string(b), "\n")
		return rest
	}
	return string(b)
}

func indent(s string) string {
	if s == "" {
		return ""
	}
	return "    " + strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\n    ") + "\n"
}
