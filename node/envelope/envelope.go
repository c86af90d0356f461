// Package envelope encrypts a file once, under a random file key that the sealer keeps, and wraps such keys for accounts.
// An envelope is an age file whose header names no recipient: who may read it is decided later, by whom the key is
// wrapped for.
package envelope

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"filippo.io/age"

	"github.com/morphware/morphware/contracts/job"
)

// FileKey opens one envelope. It shows itself only as text for a file or as a slice, never in a log or a message.
type FileKey [16]byte

// Hash is what the market is told of a key before the key is given away.
func (k FileKey) Hash() job.Hash { return sha256.Sum256(k[:]) }

func (k FileKey) String() string       { return "FileKey(secret)" }
func (k FileKey) GoString() string     { return k.String() }
func (k FileKey) LogValue() slog.Value { return slog.StringValue(k.String()) }

// MarshalText writes the key itself, for a file that only its owner can read.
func (k FileKey) MarshalText() ([]byte, error) { return []byte(hex.EncodeToString(k[:])), nil }

func (k *FileKey) UnmarshalText(b []byte) error {
	if len(b) != 2*len(k) {
		return errors.New("a file key is 32 hexadecimal digits")
	}
	if _, err := hex.Decode(k[:], b); err != nil {
		return errors.New("a file key is 32 hexadecimal digits") // err would show a part of the key.
	}
	return nil
}

// Seal encrypts src to dst under a new key. Sealing the same file twice gives two different envelopes. Memory stays
// small however long src is.
func Seal(dst io.Writer, src io.Reader) (FileKey, error) {
	var kept keeper
	w, err := age.Encrypt(dst, &kept)
	if err != nil {
		return FileKey{}, fmt.Errorf("seal an envelope: %w", err)
	}
	if _, err := io.Copy(w, src); err != nil {
		return FileKey{}, fmt.Errorf("seal an envelope: %w", err)
	}
	if err := w.Close(); err != nil {
		return FileKey{}, fmt.Errorf("seal an envelope: %w", err)
	}
	return kept.key, nil
}

// Open decrypts what Seal wrote. A wrong key is an error at once. Every chunk is checked before its bytes are given out,
// but only io.EOF says that none is missing at the end.
func Open(src io.Reader, key FileKey) (io.Reader, error) {
	r, err := age.Decrypt(src, age.NewInjectedFileKeyIdentity(key[:]))
	if err != nil {
		return nil, fmt.Errorf("open an envelope: %w", err)
	}
	return r, nil
}

// keeper is an age recipient that keeps the file key to itself. age wants at least one stanza in a header; this one says
// nothing.
type keeper struct{ key FileKey }

func (k *keeper) Wrap(fileKey []byte) ([]*age.Stanza, error) {
	if copy(k.key[:], fileKey) != len(fileKey) || len(fileKey) != len(k.key) {
		return nil, fmt.Errorf("age made a file key of %d bytes", len(fileKey))
	}
	return []*age.Stanza{{Type: "morphware"}}, nil
}
