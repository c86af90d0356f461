package atomicfile

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"
)

func holds(t *testing.T, path, want string) {
	t.Helper()
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("%s holds %q, %v; want %q", filepath.Base(path), got, err, want)
	}
}

// alone fails if there is anything beside what was asked for.
func alone(t *testing.T, dir string, want int) {
	t.Helper()
	if left, err := os.ReadDir(dir); err != nil || len(left) != want {
		t.Errorf("%v in the folder, %v; want %d", left, err, want)
	}
}

func TestWriteAndCreate(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a")
	for _, content := range []string{"old", "new", ""} {
		if err := Write(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		holds(t, path, content)
	}
	if err := Create(path, []byte("another"), 0o600); !errors.Is(err, fs.ErrExist) {
		t.Errorf("creating what is there: %v, want fs.ErrExist", err)
	}
	holds(t, path, "")
	other := filepath.Join(dir, "b")
	if err := Create(other, []byte("first"), 0o640); err != nil {
		t.Fatal(err)
	}
	holds(t, other, "first")
	if info, err := os.Stat(other); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("its mode is %v, %v; want 0640", info.Mode(), err)
	}
	alone(t, dir, 2)
}

func TestWhatCannotBeWrittenLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	folder := filepath.Join(dir, "folder")
	if err := os.MkdirAll(filepath.Join(folder, "full"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := Write(folder, []byte("x"), 0o600); err == nil {
		t.Error("a folder was written over")
	}
	if err := Write(filepath.Join(dir, "missing", "a"), []byte("x"), 0o600); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("into a folder that is not there: %v", err)
	}
	alone(t, dir, 1)
}

// Who reads while others write finds one of the contents, whole.
func TestReadersSeeWholeFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a")
	contents := [][]byte{bytes.Repeat([]byte("a"), 1<<16), bytes.Repeat([]byte("b"), 1<<17)}
	if err := Write(path, contents[0], 0o600); err != nil {
		t.Fatal(err)
	}
	var writing sync.WaitGroup
	for _, c := range contents {
		writing.Go(func() {
			for range 20 {
				if err := Write(path, c, 0o600); err != nil {
					t.Error(err)
				}
			}
		})
	}
	done := make(chan struct{})
	go func() { writing.Wait(); close(done) }()
	for {
		got, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(got, contents[0]) && !bytes.Equal(got, contents[1]) {
			t.Fatalf("a reader found %d bytes, %v", len(got), err)
		}
		select {
		case <-done:
			return
		default:
		}
	}
}
