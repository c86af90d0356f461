package job

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// ID names a job: the hash of its terms, as the market computes it.
type ID [32]byte

// Address is an Ethereum account.
type Address [20]byte

// Infohash is a BitTorrent v1 infohash (BEP 3).
type Infohash [20]byte

// Hash is a SHA-256 digest, of a manifest or of a file key.
type Hash [32]byte

func (v ID) String() string       { return "0x" + hex.EncodeToString(v[:]) }
func (v Address) String() string  { return "0x" + hex.EncodeToString(v[:]) }
func (v Infohash) String() string { return hex.EncodeToString(v[:]) }
func (v Hash) String() string     { return hex.EncodeToString(v[:]) }

// Short is the first four bytes in hexadecimal: enough for a person to tell jobs apart.
func (v ID) Short() string { return hex.EncodeToString(v[:4]) }

func (v ID) IsZero() bool       { return v == ID{} }
func (v Address) IsZero() bool  { return v == Address{} }
func (v Infohash) IsZero() bool { return v == Infohash{} }
func (v Hash) IsZero() bool     { return v == Hash{} }

func (v ID) MarshalText() ([]byte, error)       { return []byte(v.String()), nil }
func (v Address) MarshalText() ([]byte, error)  { return []byte(v.String()), nil }
func (v Infohash) MarshalText() ([]byte, error) { return []byte(v.String()), nil }
func (v Hash) MarshalText() ([]byte, error)     { return []byte(v.String()), nil }

func (v *ID) UnmarshalText(b []byte) error       { return unhex("job id", v[:], b) }
func (v *Address) UnmarshalText(b []byte) error  { return unhex("address", v[:], b) }
func (v *Infohash) UnmarshalText(b []byte) error { return unhex("infohash", v[:], b) }
func (v *Hash) UnmarshalText(b []byte) error     { return unhex("hash", v[:], b) }

// ParseID reads a job id, with or without 0x.
func ParseID(s string) (v ID, err error) { err = v.UnmarshalText([]byte(s)); return v, err }

// ParseAddress reads an account's address, with or without 0x.
func ParseAddress(s string) (v Address, err error) { err = v.UnmarshalText([]byte(s)); return v, err }

// ParseHash reads a SHA-256 digest in hexadecimal.
func ParseHash(s string) (v Hash, err error) { err = v.UnmarshalText([]byte(s)); return v, err }

func unhex(what string, into, text []byte) error {
	s := strings.TrimPrefix(string(text), "0x")
	if len(s) != 2*len(into) {
		return fmt.Errorf("%s %.80q: want %d hexadecimal digits", what, s, 2*len(into))
	}
	if _, err := hex.Decode(into, []byte(s)); err != nil {
		return fmt.Errorf("%s %.80q: %w", what, s, err)
	}
	return nil
}
