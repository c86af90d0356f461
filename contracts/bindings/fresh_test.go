package bindings_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestBindingsAreFresh compiles the Solidity again and compares what abigen makes of it with what is checked in.
func TestBindingsAreFresh(t *testing.T) {
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
