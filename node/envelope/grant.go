package envelope

import (
	"crypto/cipher"
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/crypto/chacha20poly1305"
)

const (
	pointSize = 33 // a compressed point
	overhead  = pointSize + chacha20poly1305.Overhead
	maxSecret = 64
	label     = "morphware/grant/v1"
)

// Wrap encrypts a secret of at most 64 bytes, one or more file keys, for the account with that public key: 49 bytes more
// than the secret. An ephemeral secp256k1 key agrees with the account's on a key, HKDF-SHA256 binds it to both points,
// ChaCha20-Poly1305 seals.
func Wrap(secret []byte, to *ecdsa.PublicKey) ([]byte, error) {
	ephemeral, err := secp256k1.GeneratePrivateKey()
	if err != nil {
		return nil, fmt.Errorf("wrap a key: %w", err)
	}
	defer ephemeral.Zero()
	return wrap(secret, to, ephemeral)
}

// WrapPlainly is Wrap for a random secret that others hold too, such as a model's file key: the ephemeral key is derived
// from the secret and the account, so that whoever has the secret can tell by wrapping it again whether somebody wrapped it
// rightly. Of an account whose secrets could be guessed it would give them away.
func WrapPlainly(secret []byte, to *ecdsa.PublicKey) ([]byte, error) {
	if to == nil || to.X == nil || to.Y == nil {
		return nil, errors.New("wrap a key: no public key")
	}
	scalar, err := hkdf.Key(sha256.New, secret, crypto.CompressPubkey(to), label+"/ephemeral", 32)
	if err != nil {
		return nil, fmt.Errorf("wrap a key: %w", err)
	}
	ephemeral := secp256k1.PrivKeyFromBytes(scalar)
	defer ephemeral.Zero()
	return wrap(secret, to, ephemeral)
}

func wrap(secret []byte, to *ecdsa.PublicKey, ephemeral *secp256k1.PrivateKey) ([]byte, error) {
	if len(secret) == 0 || len(secret) > maxSecret {
		return nil, fmt.Errorf("wrap a key: a secret of %d bytes, want 1 to %d", len(secret), maxSecret)
	}
	if to == nil || to.X == nil || to.Y == nil {
		return nil, errors.New("wrap a key: no public key")
	}
	pub, err := secp256k1.ParsePubKey(crypto.FromECDSAPub(to))
	if err != nil {
		return nil, fmt.Errorf("wrap a key: %w", err)
	}
	point := ephemeral.PubKey().SerializeCompressed()
	c, err := agree(ephemeral, pub, point, pub.SerializeCompressed())
	if err != nil {
		return nil, fmt.Errorf("wrap a key: %w", err)
	}
	return c.Seal(point, make([]byte, c.NonceSize()), secret, nil), nil
}

// Unwrap opens what Wrap made for this key. It does not say whether the secret is a key that opens anything.
func Unwrap(wrapped []byte, key *ecdsa.PrivateKey) ([]byte, error) {
	if len(wrapped) <= overhead || len(wrapped) > overhead+maxSecret {
		return nil, fmt.Errorf("unwrap a key: %d bytes, want %d to %d", len(wrapped), overhead+1, overhead+maxSecret)
	}
	point := wrapped[:pointSize]
	pub, err := secp256k1.ParsePubKey(point)
	if err != nil {
		return nil, fmt.Errorf("unwrap a key: %w", err)
	}
	own := secp256k1.PrivKeyFromBytes(crypto.FromECDSA(key))
	defer own.Zero()
	c, err := agree(own, pub, point, own.PubKey().SerializeCompressed())
	if err != nil {
		return nil, fmt.Errorf("unwrap a key: %w", err)
	}
	secret, err := c.Open(nil, make([]byte, c.NonceSize()), wrapped[pointSize:], nil)
	if err != nil {
		return nil, errors.New("unwrap a key: it was wrapped for another account, or is damaged")
	}
	return secret, nil
}

// agree is the cipher that both sides come to. Its key is used for one message only, hence the nonce of zeros.
func agree(own *secp256k1.PrivateKey, other *secp256k1.PublicKey, ephemeral, recipient []byte) (cipher.AEAD, error) {
	salt := append(append(make([]byte, 0, 2*pointSize), ephemeral...), recipient...)
	key, err := hkdf.Key(sha256.New, secp256k1.GenerateSharedSecret(own, other), salt, label, chacha20poly1305.KeySize)
	if err != nil {
		return nil, err
	}
	return chacha20poly1305.New(key)
}
