package python

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Kernels that start side by side extract the same package, whole, and no caches.
func TestExtract(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "cache")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			at, err := Extract(dir)
			if err != nil {
				t.Error(err)
				return
			}
			want, err := os.ReadFile("morph/launcher.py")
			if err != nil {
				t.Error(err)
			}
			if got, err := os.ReadFile(filepath.Join(at, "morph", "launcher.py")); err != nil || string(got) != string(want) {
				t.Errorf("launcher.py differs: %v", err)
			}
		})
	}
	wg.Wait()
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 {
		t.Errorf("%d entries in the cache, %v", len(entries), err)
	}
	fs.WalkDir(os.DirFS(dir), ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || strings.Contains(name, "__pycache__") {
			t.Errorf("%s: %v", name, err)
		}
		return nil
	})
}
