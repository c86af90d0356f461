package bundle

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Pack writes the folder as a tar, manifest first. The same folder gives the same bytes on every machine. A file that
// changes meanwhile is an error, and what was written is then worth nothing.
func Pack(ctx context.Context, dir string, w io.Writer) (Manifest, error) {
	m, err := build(ctx, dir)
	if err != nil {
		return Manifest{}, err
	}
	t := tar.NewWriter(w)
	raw := m.Encode()
	if err := t.WriteHeader(header(ManifestName, int64(len(raw)))); err != nil {
		return Manifest{}, fmt.Errorf("pack the bundle in %s: %w", dir, err)
	}
	if _, err := t.Write(raw); err != nil {
		return Manifest{}, fmt.Errorf("pack the bundle in %s: %w", dir, err)
	}
	for _, f := range m.Files {
		if err := packFile(ctx, t, dir, f); err != nil {
			return Manifest{}, fmt.Errorf("pack %s of the bundle in %s: %w", f.Path, dir, err)
		}
	}
	if err := t.Close(); err != nil {
		return Manifest{}, fmt.Errorf("pack the bundle in %s: %w", dir, err)
	}
	return m, nil
}

func packFile(ctx context.Context, t *tar.Writer, dir string, f File) error {
	src, err := os.Open(filepath.Join(dir, filepath.FromSlash(f.Path)))
	if err != nil {
		return err
	}
	defer src.Close()
	if err := t.WriteHeader(header(f.Path, f.Size)); err != nil {
		return err
	}
	h := sha256.New()
	n, err := io.Copy(io.MultiWriter(t, h), reader{ctx, io.LimitReader(src, f.Size)})
	if err != nil {
		return err
	}
	if n != f.Size || job.Hash(h.Sum(nil)) != f.SHA256 {
		return errors.New("the file changed while it was packed\nhint: try again when nothing writes to it")
	}
	return nil
}

func header(name string, size int64) *tar.Header {
	return &tar.Header{Typeflag: tar.TypeReg, Name: name, Size: size, Mode: 0o644, ModTime: time.Unix(0, 0)}
}

// Unpack writes a tar that Pack made into dir, which must not exist or be empty. It refuses a manifest whose hash is not
// want (nil: any), more than limit bytes of files, and anything that is not exactly what the manifest says. Nothing is
// in dir unless all of it is right. It reads r to its end, so that an envelope beneath is checked to its end too.
func Unpack(ctx context.Context, r io.Reader, dir string, want *job.Hash, limit int64) (Manifest, error) {
	m, err := unpack(ctx, reader{ctx, r}, dir, want, limit)
	if err != nil {
		return Manifest{}, fmt.Errorf("unpack a bundle to %s: %w", dir, err)
	}
	return m, nil
}

func unpack(ctx context.Context, r io.Reader, dir string, want *job.Hash, limit int64) (m Manifest, err error) {
	if err := vacant(dir); err != nil {
		return m, err
	}
	t := tar.NewReader(r)
	if m, err = readManifest(t, want); err != nil {
		return m, err
	}
	if m.Size() > limit {
		return m, fmt.Errorf("its files are %d bytes, at most %d are taken", m.Size(), limit)
	}
	dir = filepath.Clean(dir)
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return m, err
	}
	tmp, err := os.MkdirTemp(filepath.Dir(dir), "."+filepath.Base(dir)+"-*")
	if err != nil {
		return m, err
	}
	defer os.RemoveAll(tmp) // Gone already when all went well.
	root, err := os.OpenRoot(tmp)
	if err != nil {
		return m, err
	}
	defer root.Close()
	for _, f := range m.Files {
		if err := unpackFile(t, root, f); err != nil {
			return m, fmt.Errorf("file %.200q: %w", f.Path, err)
		}
	}
	if err := finish(t, r); err != nil {
		return m, err
	}
	if err := os.Remove(dir); err != nil && !errors.Is(err, os.ErrNotExist) {
		return m, err
	}
	return m, os.Rename(tmp, dir)
}

// vacant says whether dir can be filled.
func vacant(dir string) error {
	list, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil
	case err != nil:
		return err
	case len(list) > 0:
		return errors.New("the folder is not empty")
	}
	return nil
}

func readManifest(t *tar.Reader, want *job.Hash) (Manifest, error) {
	h, err := next(t)
	if err != nil {
		return Manifest{}, fmt.Errorf("manifest: %w", err)
	}
	if h.Name != ManifestName || h.Size > maxManifestBytes {
		return Manifest{}, fmt.Errorf("first entry is %.200q of %d bytes, want %s of at most %d", h.Name, h.Size, ManifestName, maxManifestBytes)
	}
	raw, err := io.ReadAll(t)
	if err != nil {
		return Manifest{}, fmt.Errorf("manifest: %w", unexpected(err))
	}
	if got := job.Hash(sha256.Sum256(raw)); want != nil && got != *want {
		return Manifest{}, fmt.Errorf("manifest hash is %v, want %v", got, *want)
	}
	m, err := decode(raw)
	if err != nil {
		return Manifest{}, fmt.Errorf("manifest: %w", err)
	}
	return m, nil
}

func unpackFile(t *tar.Reader, root *os.Root, f File) error {
	h, err := next(t)
	if err != nil {
		return err
	}
	if h.Name != f.Path || h.Size != f.Size {
		return fmt.Errorf("in its place is %.200q of %d bytes, the manifest says %d bytes", h.Name, h.Size, f.Size)
	}
	if err := root.MkdirAll(path.Dir(f.Path), 0o755); err != nil {
		return err
	}
	dst, err := root.OpenFile(f.Path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	sum := sha256.New()
	_, err = io.Copy(io.MultiWriter(dst, sum), t)
	if cerr := dst.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return unexpected(err)
	}
	if got := job.Hash(sum.Sum(nil)); got != f.SHA256 {
		return fmt.Errorf("its hash is %v, the manifest says %v", got, f.SHA256)
	}
	return nil
}

// next is the tar's next entry, which must be a plain file.
func next(t *tar.Reader) (*tar.Header, error) {
	h, err := t.Next()
	if err != nil {
		return nil, unexpected(err)
	}
	if h.Typeflag != tar.TypeReg {
		return nil, fmt.Errorf("entry %.200q has type %q, only plain files are taken", h.Name, h.Typeflag)
	}
	return h, nil
}

// finish makes sure that nothing follows the last file but the zeros that end a tar.
func finish(t *tar.Reader, r io.Reader) error {
	h, err := t.Next()
	if err == nil {
		return fmt.Errorf("entry %.200q is not in the manifest", h.Name)
	}
	if err != io.EOF {
		return err
	}
	buf := make([]byte, 32<<10)
	for left := 1 << 20; left > 0; {
		n, err := r.Read(buf)
		for _, c := range buf[:n] {
			if c != 0 {
				return errors.New("something follows the end of the tar")
			}
		}
		left -= n
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return errors.New("more than a megabyte follows the end of the tar")
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
