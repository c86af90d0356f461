package stage_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/morphware/morphware/"

// order is the import rule: a folder imports only folders to its right.
var order = []string{"notebooks", "kernel", "install", "gateway", "node", "contracts"}

// doors are the only packages that may import a third party.
var doors = map[string][]string{
	"github.com/go-zeromq/zmq4":                 {"kernel/internal/channels"},
	"github.com/anacrolix/torrent":              {"node/swarm"},
	"github.com/libp2p/go-libp2p":               {"node/p2p", "node/telemetry"},
	"github.com/NVIDIA/go-nvml":                 {"node/internal/gpu"},
	"github.com/ethereum/go-ethereum/ethclient": {"contracts/deploy", "node/chain", "node/internal/devchain", "install/deployment", "install/practice", "notebooks/stage"},
}

// banned is what a small program must not link, directly or through others.
var banned = map[string][]string{
	"kernel/cmd/morph-kernel": {"go-ethereum", "go-libp2p", "anacrolix", "go-nvml"},
	"contracts/job":           {"go-ethereum", "go-libp2p", "anacrolix", "go-nvml"},
}

type listed struct {
	Dir, ImportPath   string
	Imports, Deps     []string
	GoFiles, CgoFiles []string
}

func list(t *testing.T) (all []listed) {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=Dir,ImportPath,Imports,Deps,GoFiles,CgoFiles", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// TestImports holds every package against the import rule and the doors.
func TestImports(t *testing.T) {
	for _, p := range list(t) {
		here := strings.TrimPrefix(p.ImportPath, module)
		folder, _, _ := strings.Cut(here, "/")
		place := slices.Index(order, folder)
		if place < 0 {
			t.Errorf("%s: not in one of the top-level folders %v", here, order)
		}
		for _, i := range p.Imports {
			if there, ours := strings.CutPrefix(i, module); ours {
				top, _, _ := strings.Cut(there, "/")
				if slices.Index(order, top) < place {
					t.Errorf("%s imports %s, which is to its left", here, there)
				}
			}
			for party, open := range doors {
				if (i == party || strings.HasPrefix(i, party+"/")) && !slices.Contains(open, here) {
					t.Errorf("%s imports %s: only %v may", here, i, open)
				}
			}
		}
		for _, d := range p.Deps {
			for _, b := range banned[here] {
				if strings.Contains(d, b) {
					t.Errorf("%s links %s", here, d)
				}
			}
		}
	}
}

// TestPackageComments: each package says what it is for, once.
func TestPackageComments(t *testing.T) {
	for _, p := range list(t) {
		comments := 0
		for _, f := range append(p.GoFiles, p.CgoFiles...) {
			parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, f), nil, parser.PackageClauseOnly|parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			if parsed.Doc != nil {
				comments++
			}
		}
		if comments != 1 {
			t.Errorf("%s has %d package comments: want one", strings.TrimPrefix(p.ImportPath, module), comments)
		}
	}
}
