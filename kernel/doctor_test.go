package kernel

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/morphware/morphware/install/kernelspec"
)

// The doctor compares the Python package that an interpreter has with the one that the kernel carries: each computes the
// hash for itself.
func TestDoctorComparesPackages(t *testing.T) {
	kernel := filepath.Join(build(t), "morph-kernel")
	installed := filepath.Join(t.TempDir(), "site")
	if err := os.CopyFS(filepath.Join(installed, "morph"), os.DirFS(filepath.Join("python", "morph"))); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PYTHONPATH", installed)
	prefix := t.TempDir()
	if _, err := kernelspec.Install(kernelspec.Options{Prefix: prefix, Kernel: kernel, Python: testPython(t)}); err != nil {
		t.Fatal(err)
	}
	interpreter := func() kernelspec.Finding {
		for _, f := range kernelspec.Examine(t.Context(), kernelspec.Examination{Prefix: prefix, Kernel: kernel, Home: t.TempDir()}) {
			if f.What == "interpreter" {
				return f
			}
		}
		t.Fatal("the interpreter was not looked at")
		panic("unreachable")
	}
	if f := interpreter(); f.Hint != "" {
		t.Errorf("the same package: %s -> %s", f.Found, f.Hint)
	}
	older := filepath.Join(installed, "morph", "magic.py")
	if err := os.WriteFile(older, []byte("# of another year\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if f := interpreter(); !strings.Contains(f.Found, "another version") || !strings.Contains(f.Hint, "pip uninstall") {
		t.Errorf("another package: %s -> %s", f.Found, f.Hint)
	}
}
