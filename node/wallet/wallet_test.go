package wallet

import (
	"bytes"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
)

func mustOpen(t *testing.T, dir, pass string) *Wallet {
	t.Helper()
	w, err := Open(dir, pass, Practice)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestFirstStartAndLater(t *testing.T) {
	for _, pass := range []string{"", "correct horse"} {
		dir := filepath.Join(t.TempDir(), "new", "home")
		w := mustOpen(t, dir, pass)
		if job.Address(crypto.PubkeyToAddress(w.Key().PublicKey)) != w.Address() || w.Address().IsZero() {
			t.Errorf("address %v is not the key's", w.Address())
		}
		if again := mustOpen(t, dir, pass); again.Address() != w.Address() {
			t.Errorf("a second start has account %v, the first %v", again.Address(), w.Address())
		}
		if other := mustOpen(t, t.TempDir(), pass); other.Address() == w.Address() {
			t.Error("two wallets have one key")
		}
		_, err := os.Stat(filepath.Join(dir, "passphrase"))
		if (err == nil) != (pass == "") {
			t.Errorf("passphrase %q: its file: %v", pass, err)
		}
		secret := crypto.FromECDSA(w.Key())
		filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
			info, ierr := d.Info()
			if err != nil || ierr != nil {
				t.Error(err, ierr)
				return err
			}
			if name != dir && info.Mode().Perm()&0o077 != 0 {
				t.Errorf("%s can be read by others: %v", name, info.Mode())
			}
			if b, _ := os.ReadFile(name); bytes.Contains(b, secret) || bytes.Contains(bytes.ToLower(b), []byte(hex.EncodeToString(secret))) {
				t.Errorf("%s holds the key in clear", name)
			}
			if strings.HasPrefix(d.Name(), ".new") || strings.HasSuffix(d.Name(), atomicfile.Suffix) {
				t.Errorf("%s is left over", name)
			}
			return nil
		})
	}
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name  string
		first string
		spoil func(dir string) error
		pass  string
		says  string
	}{
		{"wrong passphrase", "a", nil, "b", "hint:"},
		{"no passphrase", "a", nil, "", "hint:"},
		{"open to others", "", func(d string) error { return os.Chmod(filepath.Join(d, "passphrase"), 0o644) }, "", "chmod 600"},
		{"empty file", "", func(d string) error { return os.Truncate(filepath.Join(d, "passphrase"), 0) }, "", "empty"},
		{"torn key", "", func(d string) error { return os.Truncate(filepath.Join(d, "keystore", "key.json"), 40) }, "", "key.json"},
		{"empty key", "", func(d string) error { return os.Truncate(filepath.Join(d, "keystore", "key.json"), 0) }, "", "key.json"},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			mustOpen(t, dir, c.first)
			if c.spoil != nil {
				if err := c.spoil(dir); err != nil {
					t.Fatal(err)
				}
			}
			before, _ := os.ReadFile(filepath.Join(dir, "keystore", "key.json"))
			_, err := Open(dir, c.pass, Practice)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error is %v, want one that says %q", err, c.says)
			}
			if after, _ := os.ReadFile(filepath.Join(dir, "keystore", "key.json")); !bytes.Equal(before, after) {
				t.Error("the key was replaced")
			}
		})
	}
}

func TestTwoAtOnce(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	got := make([]job.Address, 4)
	for i := range got {
		wg.Go(func() {
			w, err := Open(dir, "", Practice)
			if err != nil {
				t.Error(err)
				return
			}
			got[i] = w.Address()
		})
	}
	wg.Wait()
	for _, a := range got {
		if a != got[0] {
			t.Fatalf("starts at the same time have different accounts: %v", got)
		}
	}
}

func TestStandardCost(t *testing.T) {
	dir := t.TempDir()
	if _, err := Open(dir, ""); err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(filepath.Join(dir, "keystore", "key.json"))
	if err != nil || !bytes.Contains(b, []byte(`"n":262144`)) {
		t.Errorf("without Practice the keystore is %s (%v)", b, err)
	}
}
