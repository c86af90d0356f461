// Package bundle turns a folder into one deterministic tar and back. Its manifest names every file with size and SHA-256,
// and the manifest's own hash stands for all of it; whatever does not match, climbs out of the folder or is not a plain
// file is refused.
package bundle

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/morphware/morphware/contracts/job"
)

// ManifestName is the tar's first entry. A bundle's folder itself must not hold a file of that name at its top: the
// manifest is made from the folder, never read from it.
const ManifestName = "manifest.json"

const (
	format           = 1
	maxFiles         = 200_000
	maxManifestBytes = 64 << 20
	maxPathBytes     = 1024
	maxNameBytes     = 255
)

// Manifest lists a bundle's files, sorted by path.
type Manifest struct {
	Format int    `json:"format"`
	Files  []File `json:"files"`
}

// File is one of a bundle's files.
type File struct {
	Path   string   `json:"path"` // slash-separated, relative to the bundle's folder
	Size   int64    `json:"size"`
	SHA256 job.Hash `json:"sha256"`
}

// Encode is the manifest's canonical form: compact JSON and one newline. Only these bytes are hashed.
func (m Manifest) Encode() []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if m.Files == nil {
		m.Files = []File{}
	}
	if err := e.Encode(m); err != nil {
		panic(err) // Strings, integers and byte arrays always encode.
	}
	return b.Bytes()
}

// Hash stands for every byte of the bundle.
func (m Manifest) Hash() job.Hash { return sha256.Sum256(m.Encode()) }

// Size is the sum of the files' sizes, the manifest apart.
func (m Manifest) Size() int64 {
	var n int64
	for _, f := range m.Files {
		n += f.Size
	}
	return n
}

// Material is what a job's terms say about the two bundles that a worker gets: the hash of both manifest hashes.
func Material(algorithm, training job.Hash) job.Hash {
	return sha256.Sum256(append(algorithm[:len(algorithm):len(algorithm)], training[:]...))
}

// Build reads a folder and lists it. Folders without files are not kept, nor are modes and times. Links and devices are
// refused, since a bundle holds nothing that points elsewhere.
func Build(dir string) (Manifest, error) { return build(context.Background(), dir) }

func build(ctx context.Context, dir string) (Manifest, error) {
	m := Manifest{Format: format}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if d.IsDir() {
			return nil
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		if !d.Type().IsRegular() {
			return fmt.Errorf("%s is a %s, not a plain file\nhint: put the file itself there, or leave it out", name, kind(d.Type()))
		}
		f := File{Path: filepath.ToSlash(rel)}
		if f.SHA256, f.Size, err = digest(ctx, name); err != nil {
			return err
		}
		m.Files = append(m.Files, f)
		if len(m.Files) > maxFiles {
			return fmt.Errorf("more than %d files\nhint: pack many small files into one, such as a .npz or a .tar", maxFiles)
		}
		return nil
	})
	if err != nil {
		return Manifest{}, fmt.Errorf("list the bundle in %s: %w", dir, err)
	}
	slices.SortFunc(m.Files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	if err := m.check(); err != nil {
		return Manifest{}, fmt.Errorf("list the bundle in %s: %w", dir, err)
	}
	return m, nil
}

// decode reads a manifest that somebody else wrote. There is one way to write a manifest, so any other is refused: two
// encodings of one list would be two hashes of one bundle.
func decode(raw []byte) (Manifest, error) {
	var m Manifest
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		return Manifest{}, err
	}
	if m.Format != format {
		return Manifest{}, fmt.Errorf("format %d, this version knows %d", m.Format, format)
	}
	if err := m.check(); err != nil {
		return Manifest{}, err
	}
	if !bytes.Equal(m.Encode(), raw) {
		return Manifest{}, fmt.Errorf("it is not written in the one canonical form")
	}
	return m, nil
}

// check holds the list against the rules that make it safe to write to any of the usual file systems: paths that stay
// inside, no two names that differ only in case, no file where another needs a folder.
func (m Manifest) check() error {
	if len(m.Files) > maxFiles {
		return fmt.Errorf("%d files, at most %d are taken", len(m.Files), maxFiles)
	}
	seen := make(map[string]string, len(m.Files)) // folded path of a file
	last := ""
	var total int64
	for i, f := range m.Files {
		if err := checkPath(f.Path); err != nil {
			return err
		}
		switch {
		case i > 0 && f.Path <= last:
			return fmt.Errorf("path %.200q is there twice or out of order", f.Path)
		case f.Size < 0 || total+f.Size < total:
			return fmt.Errorf("path %.200q has the impossible size %d", f.Path, f.Size)
		}
		last, total = f.Path, total+f.Size
		fold := strings.ToLower(f.Path)
		if other, ok := seen[fold]; ok {
			return fmt.Errorf("paths %.200q and %.200q differ only in case\nhint: rename one; many file systems hold them for the same", other, f.Path)
		}
		seen[fold] = f.Path
	}
	for _, f := range m.Files {
		fold := strings.ToLower(f.Path)
		for i := strings.LastIndexByte(fold, '/'); i > 0; i = strings.LastIndexByte(fold[:i], '/') {
			if other, ok := seen[fold[:i]]; ok {
				return fmt.Errorf("path %.200q needs a folder where %.200q is a file", f.Path, other)
			}
		}
	}
	return nil
}

func checkPath(p string) error {
	bad := func(why string) error { return fmt.Errorf("path %.200q %s", p, why) }
	switch {
	case !utf8.ValidString(p):
		return bad("is not UTF-8")
	case !fs.ValidPath(p) || p == "." || !filepath.IsLocal(filepath.FromSlash(p)):
		return bad("is not a relative path that stays inside the bundle")
	case strings.ContainsRune(p, '\\') || strings.IndexFunc(p, unicode.IsControl) >= 0:
		return bad("holds a backslash or a control character")
	case len(p) > maxPathBytes:
		return bad("is longer than 1024 bytes")
	case strings.EqualFold(p, ManifestName):
		return bad("is the manifest's own name")
	}
	for name := range strings.SplitSeq(p, "/") {
		if len(name) > maxNameBytes {
			return bad("holds a name longer than 255 bytes")
		}
	}
	return nil
}

func digest(ctx context.Context, name string) (sum job.Hash, size int64, err error) {
	f, err := os.Open(name)
	if err != nil {
		return sum, 0, err
	}
	defer f.Close()
	h := sha256.New()
	size, err = io.Copy(h, reader{ctx, f})
	if err != nil {
		return sum, 0, fmt.Errorf("read %s: %w", name, err)
	}
	return job.Hash(h.Sum(nil)), size, nil
}

func kind(m fs.FileMode) string {
	switch {
	case m&fs.ModeSymlink != 0:
		return "link"
	case m&fs.ModeDevice != 0:
		return "device"
	case m&fs.ModeNamedPipe != 0:
		return "pipe"
	case m&fs.ModeSocket != 0:
		return "socket"
	}
	return "special file"
}

// reader stops reading when its context ends.
type reader struct {
	ctx context.Context
	r   io.Reader
}

func (r reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}
