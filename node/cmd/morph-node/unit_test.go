package main

import (
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The systemd unit and the container's recipe start the node with flags that it has, and systemd takes every line.
func TestUnitAndContainerfile(t *testing.T) {
	t.Setenv("MORPH_NODE_HOME", t.TempDir())
	unit, err := os.ReadFile("../../../install/node/morph-node.service")
	if err != nil {
		t.Fatal(err)
	}
	recipe, err := os.ReadFile("../../../install/node/Containerfile")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(unit), "ExecStart=/usr/local/bin/morph-node ")
	line, _, _ := strings.Cut(rest, "\n")
	var entry []string
	_, rest, _ = strings.Cut(string(recipe), "ENTRYPOINT ")
	if err := json.Unmarshal([]byte(rest), &entry); err != nil {
		t.Fatal(err)
	}
	toml := filepath.Join(t.TempDir(), "node.toml")
	if err := os.WriteFile(toml, []byte("market = \""+market+"\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{strings.Fields(strings.ReplaceAll(line, "/etc/morphware/node.toml", toml)), entry[1:]} {
		if len(args) < 2 || args[0] != "run" {
			t.Errorf("it starts %q", args)
		} else if s, err := configure("run", args[1:], io.Discard); err != nil || s.drain == 0 {
			t.Errorf("%q: %v", args, err)
		}
	}

	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("systemd is not installed")
	}
	here, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "morph-node.service")
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(string(unit), "/usr/local/bin/morph-node", here)), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(analyze, "verify", path).CombinedOutput(); err != nil || strings.Contains(string(out), "morph-node.service") {
		t.Errorf("systemd-analyze verify: %v\n%s", err, out)
	}
}
