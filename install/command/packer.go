package command

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// packer writes bundles' files; after its first error it does nothing more.
type packer struct {
	dir    string
	leaves []string
	err    error
}

func (w *packer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *packer) create(name string) (*os.File, error) {
	full := filepath.Join(w.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
		return nil, err
	}
	return os.OpenFile(full, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
}

func (w *packer) json(name string, v any) {
	if w.err != nil {
		return
	}
	b, err := json.Marshal(v)
	if err != nil {
		w.fail(err)
		return
	}
	f, err := w.create(name)
	if err == nil {
		_, err = f.Write(append(b, '\n'))
		err = errors.Join(err, f.Close())
	}
	w.fail(err)
}

func (w *packer) copy(from, name string) {
	if w.err != nil {
		return
	}
	src, err := os.Open(from)
	if err != nil {
		w.fail(err)
		return
	}
	defer src.Close()
	f, err := w.create(name)
	if err != nil {
		w.fail(err)
		return
	}
	n, err := io.Copy(f, src)
	w.fail(errors.Join(err, f.Close()))
	w.leaves = append(w.leaves, fmt.Sprintf("%10d  %s", n, name))
}

// tree copies a file or a folder's files.
func (w *packer) tree(from, name string) {
	if w.err != nil {
		return
	}
	w.fail(filepath.WalkDir(from, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(from, p)
		if err != nil {
			return err
		}
		w.copy(p, path.Join(name, filepath.ToSlash(rel)))
		return w.err
	}))
}
