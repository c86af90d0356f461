package envelope

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"math/rand"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/crypto"
)

var update = flag.Bool("update", false, "write the vectors anew")

func seal(t testing.TB, plain []byte) ([]byte, FileKey) {
	t.Helper()
	var b bytes.Buffer
	key, err := Seal(&b, bytes.NewReader(plain))
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), key
}

func open(sealed []byte, key FileKey) ([]byte, error) {
	r, err := Open(bytes.NewReader(sealed), key)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

func TestRoundTrip(t *testing.T) {
	for _, n := range []int{0, 1, 65535, 65536, 65537, 300_000} {
		plain := make([]byte, n)
		rand.New(rand.NewSource(int64(n))).Read(plain)
		one, key := seal(t, plain)
		two, other := seal(t, plain)
		if key == other || bytes.Equal(one, two) {
			t.Errorf("%d bytes: two envelopes are the same", n)
		}
		if got, err := open(one, key); err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%d bytes: opened %d (%v)", n, len(got), err)
		}
		if _, err := open(one, other); err == nil {
			t.Errorf("%d bytes: opened with another key", n)
		}
	}
}

func TestDamage(t *testing.T) {
	plain := bytes.Repeat([]byte("morphware"), 20_000) // three chunks
	sealed, key := seal(t, plain)
	for i := 0; i < len(sealed); i += 1 + len(sealed)/400 {
		bad := bytes.Clone(sealed)
		bad[i] ^= 1
		if _, err := open(bad, key); err == nil {
			t.Fatalf("bit flipped in byte %d of %d, not noticed", i, len(sealed))
		}
		if got, err := open(sealed[:i], key); err == nil || !bytes.HasPrefix(plain, got) {
			t.Fatalf("cut to %d of %d bytes: %d opened, error %v", i, len(sealed), len(got), err)
		}
	}
	if _, err := open(append(bytes.Clone(sealed), 0), key); err == nil {
		t.Error("a byte more at the end, not noticed")
	}
}

func TestSealFails(t *testing.T) {
	broken := errors.New("broken")
	if _, err := Seal(io.Discard, iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("source fails: %v", err)
	}
	r, w := io.Pipe()
	r.CloseWithError(broken)
	if _, err := Seal(w, strings.NewReader("x")); !errors.Is(err, broken) {
		t.Errorf("destination fails: %v", err)
	}
}

func account(n int64) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(append(bytes.Repeat([]byte{7}, 31), byte(n)))
	if err != nil {
		panic(err)
	}
	return key
}

func TestGrant(t *testing.T) {
	ann, bob := account(1), account(2)
	for _, n := range []int{1, 16, 32, 64} {
		secret := bytes.Repeat([]byte{byte(n)}, n)
		one, err := Wrap(secret, &ann.PublicKey)
		if err != nil {
			t.Fatal(err)
		}
		two, _ := Wrap(secret, &ann.PublicKey)
		if bytes.Equal(one, two) || len(one) != n+49 {
			t.Errorf("%d bytes: wrapped twice alike, or in %d bytes", n, len(one))
		}
		if got, err := Unwrap(one, ann); err != nil || !bytes.Equal(got, secret) {
			t.Errorf("%d bytes: unwrapped %x (%v)", n, got, err)
		}
		if _, err := Unwrap(one, bob); err == nil {
			t.Errorf("%d bytes: unwrapped by another account", n)
		}
		for i := range one {
			bad := bytes.Clone(one)
			bad[i] ^= 1
			if _, err := Unwrap(bad, ann); err == nil {
				t.Errorf("bit flipped in byte %d, not noticed", i)
			}
			if _, err := Unwrap(one[:i], ann); err == nil {
				t.Errorf("cut to %d bytes, not noticed", i)
			}
		}
	}
	off := &ecdsa.PublicKey{Curve: crypto.S256(), X: big.NewInt(5), Y: big.NewInt(5)}
	for name, try := range map[string]func() error{
		"nothing to wrap": func() error { _, err := Wrap(nil, &ann.PublicKey); return err },
		"too much":        func() error { _, err := Wrap(make([]byte, 65), &ann.PublicKey); return err },
		"no key":          func() error { _, err := Wrap([]byte("x"), nil); return err },
		"empty key":       func() error { _, err := Wrap([]byte("x"), new(ecdsa.PublicKey)); return err },
		"off the curve":   func() error { _, err := Wrap([]byte("x"), off); return err },
		"huge":            func() error { _, err := Unwrap(make([]byte, 1<<20), ann); return err },
	} {
		if try() == nil {
			t.Errorf("%s: not refused", name)
		}
	}
}

// TestVectors pins both formats: what is written today must be readable by every later version.
func TestVectors(t *testing.T) {
	type vector struct {
		Plain    string  `json:"plain"`
		FileKey  FileKey `json:"file_key"`
		KeyHash  string  `json:"key_hash"`
		Envelope string  `json:"envelope"`

		Account   string `json:"account"`   // private key
		Ephemeral string `json:"ephemeral"` // private key
		Grant     string `json:"grant"`     // the file key wrapped for Account
	}
	const name = "testdata/vector.json"
	if *update {
		v := vector{Plain: "The model stays sealed until the claim.\n", Account: hex.EncodeToString(crypto.FromECDSA(account(1))), Ephemeral: strings.Repeat("0102", 16)}
		sealed, key := seal(t, []byte(v.Plain))
		v.FileKey, v.KeyHash, v.Envelope = key, key.Hash().String(), hex.EncodeToString(sealed)
		raw, _ := hex.DecodeString(v.Ephemeral)
		grant, err := wrap(key[:], &account(1).PublicKey, secp256k1.PrivKeyFromBytes(raw))
		if err != nil {
			t.Fatal(err)
		}
		v.Grant = hex.EncodeToString(grant)
		b, _ := json.MarshalIndent(v, "", "  ")
		if err := os.WriteFile(name, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var v vector
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	unhex := func(s string) []byte {
		b, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	if got, err := open(unhex(v.Envelope), v.FileKey); err != nil || string(got) != v.Plain {
		t.Errorf("envelope opens as %q (%v)", got, err)
	}
	if v.FileKey.Hash().String() != v.KeyHash {
		t.Errorf("key hash is %v", v.FileKey.Hash())
	}
	to, err := crypto.ToECDSA(unhex(v.Account))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Unwrap(unhex(v.Grant), to); err != nil || !bytes.Equal(got, v.FileKey[:]) {
		t.Errorf("grant unwraps as %x (%v)", got, err)
	}
	if got, err := wrap(v.FileKey[:], &to.PublicKey, secp256k1.PrivKeyFromBytes(unhex(v.Ephemeral))); err != nil || hex.EncodeToString(got) != v.Grant {
		t.Errorf("grant is wrapped as %x (%v)", got, err)
	}
}

func TestKeyStaysOutOfLogs(t *testing.T) {
	key := FileKey{1, 2, 3, 4}
	var b bytes.Buffer
	slog.New(slog.NewJSONHandler(&b, nil)).Info("made", "key", key)
	slog.New(slog.NewTextHandler(&b, nil)).Info("made", "key", key)
	fmt.Fprintf(&b, "%v %s %#v", key, key, key)
	if s := b.String(); strings.Contains(s, "0102") || strings.Contains(s, "1 2 3") || strings.Contains(s, "0x1") {
		t.Errorf("a log shows the key: %s", s)
	}
	text, err := json.Marshal(key)
	var back FileKey
	if err != nil || json.Unmarshal(text, &back) != nil || back != key {
		t.Errorf("%s reads back as another key (%v)", text, err)
	}
	if err := back.UnmarshalText([]byte("00zz" + strings.Repeat("0", 28))); err == nil || strings.Contains(err.Error(), "z") {
		t.Errorf("a bad key says %v", err)
	}
}

func FuzzUnwrap(f *testing.F) {
	key := account(3)
	// Fuzzing runs in several processes, which must agree on what is good.
	good, err := wrap([]byte("sixteen bytes ok"), &key.PublicKey, secp256k1.PrivKeyFromBytes([]byte("any ephemeral key of this length")))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Fuzz(func(t *testing.T, raw []byte) {
		if got, err := Unwrap(raw, key); err == nil && !bytes.Equal(raw, good) {
			t.Fatalf("%x unwraps as %x", raw, got)
		}
	})
}

// Who holds a secret can tell whether it was wrapped plainly for an account; who does not learns nothing from it.
func TestWrapPlainly(t *testing.T) {
	a, errA := crypto.GenerateKey()
	b, errB := crypto.GenerateKey()
	if err := errors.Join(errA, errB); err != nil {
		t.Fatal(err)
	}
	secret := []byte("sixteen bytes it")
	first, err := WrapPlainly(secret, &a.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := WrapPlainly(secret, &a.PublicKey); err != nil || !bytes.Equal(first, again) {
		t.Errorf("wrapped again it differs, %v", err)
	}
	if got, err := Unwrap(first, a); err != nil || !bytes.Equal(got, secret) {
		t.Errorf("it opens as %q, %v", got, err)
	}
	if _, err := Unwrap(first, b); err == nil {
		t.Error("another account opens it")
	}
	for name, other := range map[string]func() ([]byte, error){
		"for another account": func() ([]byte, error) { return WrapPlainly(secret, &b.PublicKey) },
		"of another secret":   func() ([]byte, error) { return WrapPlainly([]byte("sixteen bytes IT"), &a.PublicKey) },
		"wrapped at random":   func() ([]byte, error) { return Wrap(secret, &a.PublicKey) },
	} {
		if got, err := other(); err != nil || bytes.Equal(got[:pointSize], first[:pointSize]) {
			t.Errorf("%s: the same ephemeral key, %v", name, err)
		}
	}
	if _, err := WrapPlainly(secret, nil); err == nil {
		t.Error("it was wrapped for nobody")
	}
}
