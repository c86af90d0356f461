// Package parcel opens what was fetched and closes what is to be seeded: a bundle, mostly in an envelope. It says whose
// fault a failure is.
package parcel

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/envelope"
)

// Open unpacks a fetched file into dir, which it empties first, through its envelope if there is a key. It returns the
// manifest's hash, which is want unless want is nil.
func Open(ctx context.Context, wire string, key *envelope.FileKey, dir string, want *job.Hash, limit int64) (job.Hash, error) {
	if err := os.RemoveAll(dir); err != nil {
		return job.Hash{}, err
	}
	f, err := os.Open(wire)
	if err != nil {
		return job.Hash{}, err
	}
	defer f.Close()
	var r io.Reader = f
	if key != nil {
		if r, err = envelope.Open(f, *key); err != nil {
			return job.Hash{}, err
		}
	}
	m, err := bundle.Unpack(ctx, r, dir, want, limit)
	if err != nil {
		return job.Hash{}, err
	}
	return m.Hash(), nil
}

// Seal packs and encrypts a folder into the file at path, and returns the manifest's hash and the file's key.
func Seal(ctx context.Context, dir, path string) (job.Hash, envelope.FileKey, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return job.Hash{}, envelope.FileKey{}, err
	}
	defer f.Close()
	r, w := io.Pipe()
	type packed struct {
		bundle.Manifest
		err error
	}
	done := make(chan packed, 1)
	go func() {
		m, err := bundle.Pack(ctx, dir, w)
		w.CloseWithError(err) // nil is io.EOF
		done <- packed{m, err}
	}()
	key, err := envelope.Seal(f, r)
	r.CloseWithError(err) // so that Pack ends, if Seal failed first
	p := <-done
	if err := errors.Join(p.err, err); err != nil {
		return job.Hash{}, envelope.FileKey{}, err
	}
	return p.Hash(), key, f.Sync()
}

// Ours tells failures of this machine, such as a full disk, and interruptions, from bad content.
func Ours(err error) bool {
	var path *fs.PathError
	return errors.As(err, &path) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}
