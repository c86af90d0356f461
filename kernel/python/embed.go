// Package python carries the Python package morph inside the kernel, so that any interpreter with ipykernel can be its
// child without an installation.
package python

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

//go:embed all:morph
var files embed.FS

// sources are the package's files: no caches of an interpreter that ran from the source tree.
func sources() (names []string, hash string, err error) {
	h := sha256.New()
	err = fs.WalkDir(files, "morph", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "__pycache__" || strings.HasPrefix(d.Name(), ".")) {
			return fs.SkipDir
		}
		if d.IsDir() || strings.HasSuffix(name, ".pyc") || strings.HasPrefix(d.Name(), ".") {
			return nil
		}
		b, err := files.ReadFile(name)
		if err != nil {
			return err
		}
		fmt.Fprintf(h, "%s %d\n", name, len(b))
		h.Write(b)
		names = append(names, name)
		return nil
	})
	return names, hex.EncodeToString(h.Sum(nil)[:8]), err
}

// Hash names the package's contents.
func Hash() (string, error) {
	_, hash, err := sources()
	return hash, err
}

// Extract writes the package below dir, once for each version, and returns the folder that an interpreter has to search.
func Extract(dir string) (string, error) {
	names, hash, err := sources()
	if err != nil {
		return "", fmt.Errorf("read the Python package: %w", err)
	}
	to := filepath.Join(dir, hash)
	if _, err := os.Stat(to); err == nil {
		return to, nil
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("extract the Python package: %w", err)
	}
	// Beside its place, then moved there whole: several kernels may start at once.
	tmp, err := os.MkdirTemp(dir, "new-")
	if err != nil {
		return "", fmt.Errorf("extract the Python package: %w", err)
	}
	defer os.RemoveAll(tmp)
	for _, name := range names {
		b, err := files.ReadFile(name)
		if err != nil {
			return "", fmt.Errorf("extract the Python package: %w", err)
		}
		path := filepath.Join(tmp, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, b, 0o600)); err != nil {
			return "", fmt.Errorf("extract the Python package: %w", err)
		}
	}
	if err := os.Rename(tmp, to); err != nil {
		if _, there := os.Stat(to); there != nil {
			return "", fmt.Errorf("extract the Python package: %w", err)
		}
	}
	return to, nil
}
