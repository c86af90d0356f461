package jobs

import (
	"archive/tar"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/envelope"
)

// folder is the gateway's, for what is large or only ever appended; everything else is in its database:
//
//	bundles/HASH/   uploaded folders, named by what is in them
//	seed/           what is offered to peers: packed bundles and envelopes
//	jobs/ID/        events.ndjson, model.age (as fetched), result/ (opened)
//	tmp/            what is not finished; emptied at start
type folder struct{ dir string }

func openFolder(dir string) (*folder, error) {
	s := &folder{dir}
	if err := os.RemoveAll(s.path("tmp")); err != nil {
		return nil, fmt.Errorf("open the folder %s: %w", dir, err)
	}
	for _, d := range []string{"bundles", "seed", "jobs", "tmp"} {
		if err := os.MkdirAll(s.path(d), 0o700); err != nil {
			return nil, fmt.Errorf("open the folder %s: %w", dir, err)
		}
	}
	return s, nil
}

func (s *folder) path(parts ...string) string {
	return filepath.Join(append([]string{s.dir}, parts...)...)
}

func (s *folder) job(id job.ID, parts ...string) string {
	return s.path(append([]string{"jobs", id.String()}, parts...)...)
}

// syncDir makes a rename last. Not every system can; those need it not.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && !errors.Is(err, fs.ErrInvalid) {
		return err
	}
	return nil
}

// Bounds of an upload, beside its bytes.
const (
	maxBundleFiles = 100_000
	maxPath        = 1024
)

// put unpacks an uploaded folder and files it under the hash of its manifest.
func (s *folder) put(ctx context.Context, r io.Reader) (b api.Bundle, err error) {
	tmp, err := os.MkdirTemp(s.path("tmp"), "bundle-")
	if err != nil {
		return b, fmt.Errorf("take a bundle: %w", err)
	}
	defer os.RemoveAll(tmp) // Gone already when all went well.
	if err := extract(ctx, r, tmp); err != nil {
		return b, err
	}
	m, err := bundle.Build(tmp)
	if err != nil {
		return b, &api.Problem{Type: "bad-bundle", Title: "not a bundle", Status: 400, Detail: fmt.Sprintf("take a bundle: %v", err)}
	}
	b = api.Bundle{Hash: m.Hash(), Files: len(m.Files), Bytes: m.Size()}
	dir := s.bundle(b.Hash)
	now := time.Now()
	if err := os.Chtimes(dir, now, now); err == nil { // It is there, and is kept for another day.
		return b, nil
	}
	if err := os.Rename(tmp, dir); err != nil {
		if _, there := os.Stat(dir); there == nil { // Another upload of the same bytes was quicker.
			return b, nil
		}
		return b, fmt.Errorf("file bundle %v: %w", b.Hash, err)
	}
	return b, syncDir(s.path("bundles"))
}

func (s *folder) bundle(h job.Hash) string { return s.path("bundles", h.String()) }

// extract reads a tar of regular files into dir. It refuses whatever else a tar can hold, and whatever leads out of dir.
func extract(ctx context.Context, r io.Reader, dir string) error {
	bad := func(format string, args ...any) error {
		return &api.Problem{Type: "bad-bundle", Title: "not a bundle", Status: 400, Detail: "take a bundle: " + fmt.Sprintf(format, args...)}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("take a bundle: %w", err)
	}
	defer root.Close()
	t := tar.NewReader(r)
	for n := 0; ; n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		h, err := t.Next()
		if err == io.EOF {
			return nil
		}
		switch {
		case errors.Is(err, tar.ErrHeader), errors.Is(err, io.ErrUnexpectedEOF):
			return bad("%v", err)
		case err != nil:
			return fmt.Errorf("take a bundle: %w", err)
		case n >= maxBundleFiles:
			return bad("more than %d files", maxBundleFiles)
		case h.Typeflag == tar.TypeDir:
			continue
		case h.Typeflag != tar.TypeReg:
			return bad("%.200q is neither a file nor a folder", h.Name)
		case !fs.ValidPath(h.Name) || h.Name == "." || strings.ContainsAny(h.Name, "\\:\x00") || len(h.Name) > maxPath:
			return bad("path %.200q leads out of the bundle or cannot be one", h.Name)
		}
		if err := root.MkdirAll(path.Dir(h.Name), 0o700); err != nil {
			return bad("folder of %.200q: %v", h.Name, err)
		}
		f, err := root.OpenFile(h.Name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if errors.Is(err, fs.ErrExist) {
			return bad("%.200q is there twice", h.Name)
		}
		if err != nil {
			return fmt.Errorf("take a bundle: %w", err)
		}
		_, err = io.Copy(f, t)
		err = errors.Join(err, f.Sync(), f.Close())
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return bad("%.200q is cut short", h.Name)
		}
		if err != nil {
			return fmt.Errorf("take a bundle: write %.200q: %w", h.Name, err)
		}
	}
}

// pack writes a bundle as one file in seed/, and returns the file's name. The same bundle gives the same file.
func (s *folder) pack(ctx context.Context, h job.Hash) (string, error) {
	name := h.String() + ".tar"
	if _, err := os.Stat(s.path("seed", name)); err == nil {
		return name, nil
	}
	return name, s.produce(name, func(w io.Writer) error { return s.write(ctx, h, w) })
}

// seal is pack into an envelope. No two are the same.
func (s *folder) seal(ctx context.Context, h job.Hash, name string) (key envelope.FileKey, err error) {
	err = s.produce(name, func(w io.Writer) error {
		r, plain := io.Pipe()
		packed := make(chan error, 1)
		go func() {
			err := s.write(ctx, h, plain)
			plain.CloseWithError(err) // nil is the end
			packed <- err
		}()
		key, err = envelope.Seal(w, r)
		r.CloseWithError(errors.New("sealing failed")) // Lets the packer end, if it has not.
		return errors.Join(err, <-packed)
	})
	return key, err
}

// write packs a bundle and checks that its bytes are still what its name says.
func (s *folder) write(ctx context.Context, h job.Hash, w io.Writer) error {
	m, err := bundle.Pack(ctx, s.bundle(h), w)
	if err != nil {
		return err
	}
	if m.Hash() != h {
		return fmt.Errorf("bundle %v changed on disk", h)
	}
	return nil
}

// produce writes a file of seed/, whole or not at all.
func (s *folder) produce(name string, fill func(io.Writer) error) error {
	f, err := os.CreateTemp(s.path("tmp"), "seed-")
	if err != nil {
		return fmt.Errorf("pack %s: %w", name, err)
	}
	defer os.Remove(f.Name()) // Gone already when all went well.
	err = fill(f)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("pack %s: %w", name, err)
	}
	if err := os.Rename(f.Name(), s.path("seed", name)); err != nil {
		return fmt.Errorf("pack %s: %w", name, err)
	}
	return syncDir(s.path("seed"))
}
