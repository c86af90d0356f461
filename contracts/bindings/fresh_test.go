package bindings_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write bindings.sum anew, after compiling")

// sum is where the hash lies of the bindings and of all that they are made from, as of the last time that compiling was
// seen to make the one from the other.
const sum = "bindings.sum"

// TestBindingsAreFresh compares what the Solidity makes with what is checked in. Compiling takes most of a minute, so it is
// done only when the sources, the settings, the libraries' versions or the bindings themselves are not those of the last
// time: a stale bindings.go never has the hash that is checked in.
func TestBindingsAreFresh(t *testing.T) {
	now := state(t)
	known, err := os.ReadFile(sum)
	if err == nil && strings.TrimSpace(string(known)) == now && !*update {
		return
	}
	compare(t)
	if t.Failed() {
		return
	}
	if *update {
		if err := os.WriteFile(sum, []byte(now+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("bindings.go is fresh, but %s is not\nhint: go test ./contracts/bindings -update", sum)
}

// state hashes the sources, the compiler's settings, the pinned versions of compiler, library and abigen, and the bindings.
func state(t *testing.T) string {
	files, err := filepath.Glob(filepath.Join("..", "src", "*.sol"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%d Solidity sources: %v", len(files), err)
	}
	files = append(files, filepath.Join("..", "compile.js"), filepath.Join("..", "package-lock.json"), "bindings.go")
	h := sha256.New()
	add := func(name string, content []byte) {
		one := sha256.Sum256(content)
		h.Write([]byte(filepath.ToSlash(name) + "\x00"))
		h.Write(one[:])
	}
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		add(name, bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n")))
	}
	module, err := os.ReadFile(filepath.Join("..", "..", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(module)) {
		if strings.HasPrefix(strings.TrimSpace(line), "github.com/ethereum/go-ethereum ") {
			add("abigen", []byte(strings.TrimSpace(line)))
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

// compare compiles the Solidity again and compares what abigen makes of it with what is checked in.
func compare(t *testing.T) {
	if _, err := os.Stat(filepath.Join("..", "node_modules", "solc")); err != nil {
		t.Fatalf("the Solidity compiler is not there: %v\nhint: make contracts-deps", err)
	}
	dir := t.TempDir()
	run := func(name string, args ...string) {
		t.Helper()
		if out, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput(); err != nil {
			t.Fatalf("%s %v: %v\n%s", name, args, err, out)
		}
	}
	run("node", filepath.Join("..", "compile.js"), dir)
	fresh := filepath.Join(dir, "bindings.go")
	run("go", "tool", "abigen", "--v2", "--combined-json", filepath.Join(dir, "combined.json"), "--pkg", "bindings", "--out", fresh)
	want, err := os.ReadFile(fresh)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("bindings.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("bindings.go is not what the Solidity sources make\nhint: make contracts")
	}
}
