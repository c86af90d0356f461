package kernel

import (
	"os"
	"path/filepath"
	"testing"
)

// What a killed kernel left is removed; a living one's folder is not, nor anything else.
func TestSweep(t *testing.T) {
	at := t.TempDir()
	dead, live, other := filepath.Join(at, dirPrefix+"1"), filepath.Join(at, dirPrefix+"2"), filepath.Join(at, "morph-other")
	for _, d := range []string{dead, live, other} {
		if err := os.Mkdir(d, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	f, err := locked(live)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sweep(at, 0)
	for path, want := range map[string]bool{dead: false, live: true, other: true} {
		if _, err := os.Stat(path); (err == nil) != want {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
}
