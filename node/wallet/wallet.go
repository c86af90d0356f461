// Package wallet keeps a peer's one account key in an encrypted Ethereum keystore, made on the first start. It never
// writes the key in clear, and never replaces a key it cannot open.
package wallet

import (
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
)

// Wallet is an opened key. It is safe for concurrent use.
type Wallet struct {
	key     *ecdsa.PrivateKey
	address job.Address
}

// Option changes how a wallet is made. It changes nothing about one that exists.
type Option func(*cost)

type cost struct{ n, p int }

// Practice makes a key whose passphrase is quick to check, and so quick to guess: for networks whose tokens are worth
// nothing, and tests.
func Practice(c *cost) { *c = cost{keystore.LightScryptN, keystore.LightScryptP} }

// Open reads the key in dir/keystore, or makes it. An empty passphrase means the one in the file dir/passphrase, which is
// made with a new key and which only its owner may read.
func Open(dir string, passphrase string, options ...Option) (*Wallet, error) {
	c := cost{keystore.StandardScryptN, keystore.StandardScryptP}
	for _, o := range options {
		o(&c)
	}
	w, err := open(dir, passphrase, c)
	if err != nil {
		return nil, fmt.Errorf("open the wallet in %s: %w", dir, err)
	}
	return w, nil
}

// Key is the account's private key. It is for signing, for the peer's identity and for unwrapping grants.
func (w *Wallet) Key() *ecdsa.PrivateKey { return w.key }

// Address is the account's address.
func (w *Wallet) Address() job.Address { return w.address }

func open(dir, passphrase string, c cost) (*Wallet, error) {
	folder := filepath.Join(dir, "keystore")
	name := filepath.Join(folder, "key.json")
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	raw, err := os.ReadFile(name)
	fresh := errors.Is(err, fs.ErrNotExist)
	if err != nil && !fresh {
		return nil, err
	}
	if passphrase == "" {
		if passphrase, err = stored(filepath.Join(dir, "passphrase"), fresh); err != nil {
			return nil, err
		}
	}
	if fresh {
		if raw, err = create(folder, name, passphrase, c); err != nil {
			return nil, fmt.Errorf("make a key: %w", err)
		}
	}
	k, err := keystore.DecryptKey(raw, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("%s does not open with this passphrase\nhint: give the passphrase the key was made with; if it is lost, so is the key", name)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return &Wallet{key: k.PrivateKey, address: job.Address(k.Address)}, nil
}

// stored reads the passphrase file. Where make is true and there is none, it makes one.
func stored(name string, make bool) (string, error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && make:
		if err := once(name, []byte(rand.Text()+"\n")); err != nil {
			return "", err
		}
	case errors.Is(err, fs.ErrNotExist):
		return "", fmt.Errorf("there is a key but no %s\nhint: give the passphrase the key was made with", name)
	case err != nil:
		return "", err
	case runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0:
		return "", fmt.Errorf("%s can be read by others (%v)\nhint: chmod 600 %s", name, info.Mode().Perm(), name)
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	p := strings.TrimRight(string(b), "\r\n")
	if p == "" {
		return "", fmt.Errorf("%s is empty", name)
	}
	return p, nil
}

// create makes a key and returns what is stored under name in the end: another process may have been first.
func create(folder, name, passphrase string, c cost) ([]byte, error) {
	tmp, err := os.MkdirTemp(folder, ".new-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp)
	a, err := keystore.StoreKey(tmp, passphrase, c.n, c.p)
	if err != nil {
		return nil, err
	}
	raw, err := os.ReadFile(a.URL.Path)
	if err != nil {
		return nil, err
	}
	if err := once(name, raw); err != nil {
		return nil, err
	}
	return os.ReadFile(name)
}

// once writes a file that only its owner can read, unless it is there already.
func once(name string, b []byte) error {
	if err := atomicfile.Create(name, b, 0o600); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return nil
}
