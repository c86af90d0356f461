package bundle

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"

	"github.com/morphware/morphware/contracts/job"
)

func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

var sample = map[string]string{
	"job.json":             `{"format":1}`,
	"project/<b>&.py":      "print('ä')\n",
	"project/data/empty":   "",
	"files/ünïcode — x.md": strings.Repeat("long ", 5000),
	"files/" + strings.Repeat("n", 120) + "/" + strings.Repeat("m", 200): "a name that needs a PAX header",
}

// TestVector pins the wire format: other programs and other versions must come to the same hashes.
func TestVector(t *testing.T) {
	m, err := Build(folder(t, map[string]string{"b/<x>.txt": "hello", "a": ""}))
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"format":1,"files":[` +
		`{"path":"a","size":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},` +
		`{"path":"b/<x>.txt","size":5,"sha256":"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}]}` + "\n"
	if got := string(m.Encode()); got != want {
		t.Errorf("manifest\n%swant\n%s", got, want)
	}
	if m.Hash() != job.Hash(sha256.Sum256([]byte(want))) {
		t.Errorf("hash %v is not that of the manifest's bytes", m.Hash())
	}
	a, b := job.Hash{1}, job.Hash{2}
	if Material(a, b) != job.Hash(sha256.Sum256(append(a[:], b[:]...))) || Material(a, b) == Material(b, a) {
		t.Error("Material is not the hash of algorithm then training")
	}
	if got := string(Manifest{Format: 1}.Encode()); got != `{"format":1,"files":[]}`+"\n" {
		t.Errorf("empty manifest is %s", got)
	}
}

func TestRoundTrip(t *testing.T) {
	for name, files := range map[string]map[string]string{"sample": sample, "empty": {}} {
		t.Run(name, func(t *testing.T) {
			src := folder(t, files)
			var one, two bytes.Buffer
			m, err := Pack(t.Context(), src, &one)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.Chmod(src, 0o700); err != nil {
				t.Fatal(err)
			}
			if _, err := Pack(t.Context(), src, &two); err != nil || !bytes.Equal(one.Bytes(), two.Bytes()) {
				t.Fatalf("two packs of one folder differ (%v)", err)
			}
			dst := filepath.Join(t.TempDir(), "deep", "out")
			want := m.Hash()
			got, err := Unpack(t.Context(), iotest.OneByteReader(&one), dst, &want, m.Size())
			if err != nil {
				t.Fatal(err)
			}
			back, err := Build(dst)
			if err != nil || back.Hash() != want || got.Hash() != want {
				t.Fatalf("unpacked folder is %v, want %v (%v)", back.Hash(), want, err)
			}
		})
	}
}

func TestBuildRefuses(t *testing.T) {
	for name, prepare := range map[string]func(dir string) error{
		"link":      func(d string) error { return os.Symlink("/etc/passwd", filepath.Join(d, "x")) },
		"dead link": func(d string) error { return os.Symlink("nowhere", filepath.Join(d, "x")) },
		"pipe":      func(d string) error { return syscall.Mkfifo(filepath.Join(d, "x"), 0o600) },
		"case": func(d string) error {
			return errors.Join(os.WriteFile(filepath.Join(d, "read"), nil, 0o600), os.WriteFile(filepath.Join(d, "READ"), nil, 0o600))
		},
		"backslash": func(d string) error { return os.WriteFile(filepath.Join(d, `a\b`), nil, 0o600) },
		"newline":   func(d string) error { return os.WriteFile(filepath.Join(d, "a\nb"), nil, 0o600) },
		"not UTF-8": func(d string) error { return os.WriteFile(filepath.Join(d, "a\xff"), nil, 0o600) },
		"manifest":  func(d string) error { return os.WriteFile(filepath.Join(d, "manifest.json"), nil, 0o600) },
		"no folder": func(d string) error { return os.Remove(d) },
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			if err := prepare(dir); err != nil {
				t.Fatal(err)
			}
			if m, err := Build(dir); err == nil {
				t.Fatalf("it was listed: %s", m.Encode())
			} else {
				t.Log(err)
			}
		})
	}
}

// entry is one tar entry of a hostile bundle; a zero Type is a plain file.
type entry struct {
	name, text string
	typ        byte
	link       string
}

func archive(t testing.TB, manifest []byte, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range append([]entry{{name: ManifestName, text: string(manifest)}}, entries...) {
		h := header(e.name, int64(len(e.text)))
		if e.typ != 0 {
			h.Typeflag, h.Linkname = e.typ, e.link
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, e.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func list(files ...string) Manifest {
	m := Manifest{Format: 1}
	for i := 0; i < len(files); i += 2 {
		m.Files = append(m.Files, File{files[i], int64(len(files[i+1])), sha256.Sum256([]byte(files[i+1]))})
	}
	return m
}

func TestUnpackRefuses(t *testing.T) {
	honest := list("a", "one", "b/c", "two")
	good := archive(t, honest.Encode(), entry{name: "a", text: "one"}, entry{name: "b/c", text: "two"})
	one := func(name string) []byte { return archive(t, list(name, "x").Encode(), entry{name: name, text: "x"}) }
	pair := func(a, b string) []byte {
		return archive(t, list(a, "x", b, "x").Encode(), entry{name: a, text: "x"}, entry{name: b, text: "x"})
	}
	oversize := list("a", "one")
	oversize.Files[0].Size = 1 << 40
	overflow := list("a", "one", "b", "two")
	overflow.Files[0].Size, overflow.Files[1].Size = math.MaxInt64, math.MaxInt64
	negative := list("a", "one")
	negative.Files[0].Size = -1
	other := honest.Hash()
	other[0] ^= 1
	for _, c := range []struct {
		name string
		tar  []byte
		want *job.Hash
		says string
	}{
		{"climbing", one("../x"), nil, "stays inside"},
		{"climbing within", one("a/../../x"), nil, "stays inside"},
		{"absolute", one("/tmp/x"), nil, "stays inside"},
		{"dot", one("./x"), nil, "stays inside"},
		{"empty name", archive(t, list("", "x").Encode()), nil, "stays inside"},
		{"backslash", one(`..\x`), nil, "backslash"},
		{"control", one("a\x1b[2J"), nil, "control"},
		{"manifest inside", one("Manifest.json"), nil, "manifest's own"},
		{"long name", one(strings.Repeat("n", 256)), nil, "255"},
		{"long path", one(strings.Repeat("n/", 600) + "n"), nil, "1024"},
		{"case", pair("A", "a"), nil, "only in case"},
		{"case beneath", pair("A", "a/b"), nil, "needs a folder"},
		{"duplicate", pair("a", "a"), nil, "twice"},
		{"order", pair("b", "a"), nil, "out of order"},
		{"symlink", archive(t, list("a", "").Encode(), entry{"a", "", tar.TypeSymlink, "/etc/passwd"}), nil, "plain files"},
		{"hardlink", archive(t, list("a", "").Encode(), entry{"a", "", tar.TypeLink, "/etc/passwd"}), nil, "plain files"},
		{"device", archive(t, list("a", "").Encode(), entry{"a", "", tar.TypeChar, ""}), nil, "plain files"},
		{"pipe", archive(t, list("a", "").Encode(), entry{"a", "", tar.TypeFifo, ""}), nil, "plain files"},
		{"folder", archive(t, list("a", "").Encode(), entry{"a/", "", tar.TypeDir, ""}), nil, "plain files"},
		{"empty manifest", archive(t, nil), nil, "manifest"},
		{"wrong bytes", archive(t, honest.Encode(), entry{name: "a", text: "oNe"}, entry{name: "b/c", text: "two"}), nil, "its hash is"},
		{"wrong size", archive(t, honest.Encode(), entry{name: "a", text: "one+"}), nil, "manifest says"},
		{"wrong name", archive(t, honest.Encode(), entry{name: "z", text: "one"}), nil, "in its place"},
		{"missing", archive(t, honest.Encode(), entry{name: "a", text: "one"}), nil, "unexpected EOF"},
		{"extra", archive(t, list("a", "one").Encode(), entry{name: "a", text: "one"}, entry{name: "b", text: "x"}), nil, "not in the manifest"},
		{"wrong hash", good, &other, "manifest hash"},
		{"too big", archive(t, oversize.Encode()), nil, "at most"},
		{"overflow", archive(t, overflow.Encode()), nil, "impossible size"},
		{"negative", archive(t, negative.Encode()), nil, "impossible size"},
		{"spaces", archive(t, []byte(`{"format": 1,"files":[]}`+"\n")), nil, "canonical"},
		{"more after", archive(t, append(honest.Encode(), "{}"...)), nil, "canonical"},
		{"unknown field", archive(t, []byte(`{"format":1,"files":[],"x":1}`+"\n")), nil, "unknown field"},
		{"format", archive(t, Manifest{Format: 2}.Encode()), nil, "format 2"},
		{"no manifest", archive(t, nil)[512:], nil, "manifest"},
		{"tail", append(bytes.Clone(good), "tail"...), nil, "follows"},
		{"long tail", append(bytes.Clone(good), make([]byte, 2<<20)...), nil, "follows"},
		{"empty", nil, nil, "EOF"},
		{"not a tar", bytes.Repeat([]byte("x"), 2048), nil, "tar"},
		{"truncated", good[:1600], nil, "EOF"},
		{"cut in a file", good[:len(good)-1024-512-300], nil, "EOF"},
	} {
		t.Run(c.name, func(t *testing.T) {
			parent := t.TempDir()
			dst := filepath.Join(parent, "in", "out")
			_, err := Unpack(t.Context(), bytes.NewReader(c.tar), dst, c.want, 1000)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("error is %v, want one that says %q", err, c.says)
			}
			left := 0
			filepath.WalkDir(parent, func(_ string, d os.DirEntry, err error) error {
				if err != nil || !d.IsDir() {
					left++
				}
				return err
			})
			if _, err := os.Stat(dst); left > 0 || err == nil {
				t.Errorf("a refused bundle left something behind")
			}
		})
	}
	if _, err := Unpack(t.Context(), bytes.NewReader(good), folder(t, map[string]string{"a": "mine"}), nil, 1000); err == nil {
		t.Error("a folder with files in it was filled")
	}
	if m, err := Unpack(t.Context(), bytes.NewReader(good), t.TempDir(), nil, honest.Size()); err != nil || m.Hash() != honest.Hash() {
		t.Errorf("the honest bundle is refused: %v", err)
	}
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := folder(t, sample)
	if _, err := Pack(ctx, dir, io.Discard); !errors.Is(err, context.Canceled) {
		t.Errorf("Pack: %v", err)
	}
	if _, err := Unpack(ctx, bytes.NewReader(nil), filepath.Join(t.TempDir(), "x"), nil, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("Unpack: %v", err)
	}
}

// FuzzUnpack holds Unpack to its word: what it accepts, Pack writes again with the same manifest, and nothing appears
// outside of the folder.
func FuzzUnpack(f *testing.F) {
	f.Add(archive(f, list("a", "one", "b/c", "two").Encode(), entry{name: "a", text: "one"}, entry{name: "b/c", text: "two"}))
	f.Add(archive(f, list("../x", "x").Encode(), entry{name: "../x", text: "x"}))
	f.Add(archive(f, list().Encode(), entry{"a", "", tar.TypeSymlink, "/etc"}))
	f.Fuzz(func(t *testing.T, raw []byte) {
		parent := t.TempDir()
		dst := filepath.Join(parent, "out")
		m, err := Unpack(t.Context(), bytes.NewReader(raw), dst, nil, 1<<20)
		names, _ := os.ReadDir(parent)
		if err != nil {
			if len(names) > 0 {
				t.Fatalf("refused with %v, and left %v", err, names)
			}
			return
		}
		if back, err := Build(dst); err != nil || back.Hash() != m.Hash() || len(names) != 1 {
			t.Fatalf("accepted as %s, but %v %v", m.Encode(), err, names)
		}
	})
}
