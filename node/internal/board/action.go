package board

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// Action is something that a decision asks for. Two with the same key are the same: while one runs, the other waits.
type Action interface {
	Key() string
	About() job.ID
}

// Send is an action that is one call of the market.
type Send struct {
	Job  job.ID
	Call market.Call
	Tag  string // tells calls of one name about one job apart
}

func (s Send) Key() string   { return s.Job.String() + "/" + s.Call.Name + "/" + s.Tag }
func (s Send) About() job.ID { return s.Job }

// Secret is what a node's choices and salts are derived from: who has the key has them all again.
type Secret [32]byte

// SecretOf derives it from the node's key.
func SecretOf(key *ecdsa.PrivateKey) Secret {
	m := hmac.New(sha256.New, crypto.FromECDSA(key))
	m.Write([]byte("morphware salt v1"))
	return Secret(m.Sum(nil))
}

// Salt is HMAC-SHA256 of what it is for, the job and a number.
func (s Secret) Salt(use string, id job.ID, n int) [32]byte {
	m := hmac.New(sha256.New, s[:])
	m.Write([]byte(use))
	m.Write([]byte{0})
	m.Write(id[:])
	_ = binary.Write(m, binary.BigEndian, uint64(n)) // a hash takes everything
	return [32]byte(m.Sum(nil))
}

// Choice is a number below n that nobody without the key can guess, and that is the same after a restart.
func (s Secret) Choice(use string, id job.ID, n int) int {
	if n <= 1 {
		return 0
	}
	h := s.Salt(use, id, n)
	return int(binary.BigEndian.Uint64(h[:8]) % uint64(n))
}
