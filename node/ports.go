package node

import (
	"encoding/json"
	"net"
	"os"
	"path/filepath"
	"strings"
)

// ports are those that the last run listened on. Who takes the same ones again need not tell the market of new ones, and
// peers that are in the middle of something find it where they left it.
type ports struct {
	path string

	Swarm string `json:"swarm"`
	P2P   string `json:"p2p"`
}

func readPorts(home string) *ports {
	p := &ports{path: filepath.Join(home, "ports.json")}
	if b, err := os.ReadFile(p.path); err == nil {
		_ = json.Unmarshal(b, p) // what cannot be read is chosen anew
	}
	return p
}

// write keeps them for the next run. To fail at it costs one registration, no more.
func (p *ports) write() error {
	b, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return os.WriteFile(p.path, append(b, '\n'), 0o600)
}

// again opens on the port that was used before, or else, where there is none or somebody has it now, on any. An address
// that names its port is taken at its word.
func again[T any](listen, before string, open func(listen string) (T, error)) (T, error) {
	if _, _, err := net.SplitHostPort(listen); err == nil {
		return open(listen)
	}
	if before != "" {
		if v, err := open(net.JoinHostPort(listen, before)); err == nil {
			return v, nil
		}
	}
	return open(net.JoinHostPort(listen, "0"))
}

// portOf is the TCP port of the first multiaddress that has one.
func portOf(addrs []string) string {
	for _, a := range addrs {
		if _, rest, ok := strings.Cut(a, "/tcp/"); ok {
			port, _, _ := strings.Cut(rest, "/")
			return port
		}
	}
	return ""
}
