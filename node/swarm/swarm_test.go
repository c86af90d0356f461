package swarm

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/anacrolix/torrent"
	"github.com/anacrolix/torrent/bencode"
	"github.com/anacrolix/torrent/metainfo"

	"github.com/morphware/morphware/contracts/job"
)

const loopback = "127.0.0.1:0"

func start(t *testing.T, dir, listen string) *Swarm {
	t.Helper()
	s, err := New(Config{Dir: dir, Listen: listen, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func random(t *testing.T, size int) (name string, data []byte) {
	t.Helper()
	data = make([]byte, size)
	rand.New(rand.NewSource(int64(size))).Read(data)
	name = filepath.Join(t.TempDir(), "content")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return name, data
}

func seed(t *testing.T, s *Swarm, name string) job.Infohash {
	t.Helper()
	ih, err := s.Seed(t.Context(), name)
	if err != nil {
		t.Fatal(err)
	}
	return ih
}

func fetch(t *testing.T, s *Swarm, ih job.Infohash, want []byte, peers ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	dst := filepath.Join(t.TempDir(), "sub", "got")
	var last [2]int64
	err := s.Fetch(ctx, ih, peers, dst, int64(len(want)), func(done, total int64) { last = [2]int64{done, total} })
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(dst); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("fetched %d bytes, want %d, or other ones (%v)", len(got), len(want), err)
	}
	if size := int64(len(want)); last != [2]int64{size, size} {
		t.Errorf("the last progress is %v, want all of %d", last, size)
	}
	list, err := os.ReadDir(filepath.Dir(dst))
	if err != nil || len(list) != 1 {
		t.Errorf("beside the file are %v (%v)", list, err)
	}
}

func TestSeedAndFetch(t *testing.T) {
	t.Chdir(t.TempDir())
	a, b, c := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	for _, size := range []int{1, 16 << 10, pieceLength, 2*pieceLength + 5} {
		name, data := random(t, size)
		ih := seed(t, a, name)
		if again := seed(t, a, name); again != ih {
			t.Errorf("seeded twice, the infohashes are %v and %v", ih, again)
		}
		fetch(t, b, ih, data, a.Addr())
		fetch(t, c, ih, data, b.Addr()) // Who fetched, seeds.
		fetch(t, c, ih, data)           // What is here needs no peers.
		if m := b.Magnet(ih, []string{a.Addr()}); !strings.HasPrefix(m, "magnet:?xt=urn:btih:"+ih.String()+"&x.pe=127.0.0.1%3A") {
			t.Errorf("magnet is %s", m)
		}
	}
	if list, err := os.ReadDir("."); err != nil || len(list) > 0 {
		t.Errorf("in the working folder are %v (%v)", list, err)
	}
}

// TestVector pins the infohash, on which every peer must agree.
func TestVector(t *testing.T) {
	name := filepath.Join(t.TempDir(), "any name")
	if err := os.WriteFile(name, []byte("hello"), 0o600); err != nil {
		t.Fatal(err)
	}
	if ih := seed(t, start(t, t.TempDir(), loopback), name); ih.String() != "537682775792850bd70c69c9c8eff3a532b70c5a" {
		t.Errorf("infohash is %v", ih)
	}
}

func TestRestart(t *testing.T) {
	name, data := random(t, pieceLength+1)
	home, home2, kept := t.TempDir(), t.TempDir(), filepath.Join(t.TempDir(), "kept")
	a := start(t, home, loopback)
	ih := seed(t, a, name)
	b := start(t, home2, loopback)
	if err := b.Fetch(t.Context(), ih, []string{a.Addr()}, kept, 1<<30, nil); err != nil {
		t.Fatal(err)
	}
	for _, s := range []*Swarm{a, b} {
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	a, b = start(t, home, loopback), start(t, home2, loopback)
	c := start(t, t.TempDir(), loopback)
	fetch(t, c, ih, data, a.Addr()) // what was seeded
	c = start(t, t.TempDir(), loopback)
	fetch(t, c, ih, data, b.Addr()) // what was fetched

	b.Drop(ih)
	a.Close()
	b.Close()
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	for _, home := range []string{home, home2} { // gone from the disk; dropped
		if s := start(t, home, loopback); len(s.seeds) != 0 {
			t.Errorf("after a restart there is still %v", s.seeds)
		}
	}
}

func TestSeederComesLater(t *testing.T) {
	name, data := random(t, 100_000)
	home := t.TempDir()
	a := start(t, home, loopback)
	ih, addr := seed(t, a, name), a.Addr()
	a.Close()
	b := start(t, t.TempDir(), loopback)
	began, done := make(chan struct{}), make(chan error)
	dst := filepath.Join(t.TempDir(), "got")
	go func() {
		close(began)
		done <- b.Fetch(t.Context(), ih, []string{addr}, dst, 1<<20, nil)
	}()
	<-began
	start(t, home, addr)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(dst); !bytes.Equal(got, data) {
		t.Error("other bytes came")
	}
}

func TestResume(t *testing.T) {
	name, data := random(t, 3*pieceLength)
	a, b := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	ih := seed(t, a, name)
	dst := filepath.Join(t.TempDir(), "got")
	part := bytes.Clone(data[:2*pieceLength])
	part[pieceLength] ^= 1 // The first piece is right, the second is not.
	if err := os.WriteFile(dst+".part", append(part, make([]byte, 2*pieceLength)...), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := b.Fetch(t.Context(), ih, []string{a.Addr()}, dst, 1<<30, nil); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile(dst); !bytes.Equal(got, data) {
		t.Error("other bytes came")
	}
	stats := b.client.Stats()
	if n := stats.BytesReadData.Int64(); n >= int64(len(data)) {
		t.Errorf("%d bytes were read, though a third was here", n)
	}
}

func TestRefusals(t *testing.T) {
	name, data := random(t, 100_000)
	a, b := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	ih := seed(t, a, name)
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	for _, c := range []struct {
		name  string
		ctx   context.Context
		ih    job.Infohash
		peers []string
		limit int64
		says  string
	}{
		{"too big", t.Context(), ih, []string{a.Addr()}, int64(len(data)) - 1, "at most 99999"},
		{"cancelled", gone, job.Infohash{1}, []string{a.Addr()}, 1 << 20, "canceled"},
		{"no peers", t.Context(), ih, nil, 1 << 20, "hint:"},
		{"bad peer", t.Context(), ih, []string{"nowhere"}, 1 << 20, "host:port"},
	} {
		dir := t.TempDir()
		err := b.Fetch(c.ctx, c.ih, c.peers, filepath.Join(dir, "got"), c.limit, nil)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: error is %v, want one that says %q", c.name, err, c.says)
		}
		if list, _ := os.ReadDir(dir); len(list) > 0 {
			t.Errorf("%s: stored %v", c.name, list)
		}
	}
	for _, bad := range []string{filepath.Dir(name), filepath.Join(t.TempDir(), "none")} {
		if _, err := a.Seed(t.Context(), bad); err == nil {
			t.Errorf("%s is seeded", bad)
		}
	}
	if _, err := a.Seed(gone, name); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled Seed says %v", err)
	}
	for _, bad := range []string{"", "127.0.0.1", "127.0.0.1:x", a.Addr()} {
		if s, err := New(Config{Dir: t.TempDir(), Listen: bad}); err == nil {
			s.Close()
			t.Errorf("listens on %q", bad)
		}
	}
	b.Close()
	if err := b.Fetch(t.Context(), ih, []string{a.Addr()}, filepath.Join(t.TempDir(), "got"), 1<<20, nil); !errors.Is(err, errClosed) {
		t.Errorf("a closed swarm says %v", err)
	}
	if _, err := b.Seed(t.Context(), name); !errors.Is(err, errClosed) {
		t.Errorf("a closed swarm says %v", err)
	}
}

// liar answers for an infohash with metadata of something else, as the library itself would let it.
func liar(t *testing.T, ih job.Infohash) string {
	t.Helper()
	name, _ := random(t, 5000)
	cfg := clientConfig(Config{Log: slog.New(slog.DiscardHandler)})
	cfg.DisableTCP, cfg.ListenHost, cfg.ListenPort = false, torrent.LoopbackListenHost, 0
	client, err := torrent.NewClient(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { client.Close() })
	info := metainfo.Info{Name: contentName, PieceLength: pieceLength}
	if err := info.BuildFromFilePath(name); err != nil {
		t.Fatal(err)
	}
	info.Name = contentName
	raw, err := bencode.Marshal(info)
	if err != nil {
		t.Fatal(err)
	}
	honest, err := newContent(raw, name, true)
	if err != nil {
		t.Fatal(err)
	}
	tor, _ := client.AddTorrentOpt(torrent.AddTorrentOpts{InfoHash: metainfo.Hash(ih), InfoBytes: raw, Storage: honest})
	if tor.Info() == nil {
		t.Fatal("the liar cannot lie")
	}
	return client.ListenAddrs()[0].String()
}

func TestLiar(t *testing.T) {
	name, data := random(t, 100_000)
	a, b := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	b.patience = 300 * time.Millisecond
	ih := seed(t, a, name)
	fetch(t, b, ih, data, liar(t, ih), liar(t, ih), a.Addr())
}

// TestChangedFile has a seeder whose file is no longer what it was: its pieces are thrown away, another's are taken.
func TestChangedFile(t *testing.T) {
	name, data := random(t, 100_000)
	a, b, c := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	ih := seed(t, a, name)
	fetch(t, b, ih, data, a.Addr())
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt([]byte("changed"), 50_000); err != nil {
		t.Fatal(err)
	}
	f.Close()
	c.patience = 300 * time.Millisecond
	fetch(t, c, ih, data, a.Addr(), b.Addr())
}

func TestManyFetchers(t *testing.T) {
	name, data := random(t, pieceLength+1)
	a, b := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	ih := seed(t, a, name)
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			dst := filepath.Join(t.TempDir(), "got")
			if err := b.Fetch(t.Context(), ih, []string{a.Addr()}, dst, 1<<30, nil); err != nil {
				t.Error(err)
			} else if got, _ := os.ReadFile(dst); !bytes.Equal(got, data) {
				t.Error("other bytes came")
			}
		})
	}
	wg.Wait()
	if stats := b.client.Stats(); stats.BytesReadUsefulData.Int64() != int64(len(data)) {
		t.Errorf("%d bytes came for three fetches of %d", stats.BytesReadUsefulData.Int64(), len(data))
	}
}

func TestCloseEndsFetches(t *testing.T) {
	b := start(t, t.TempDir(), loopback)
	done := make(chan error)
	go func() {
		done <- b.Fetch(t.Context(), job.Infohash{1}, []string{"127.0.0.1:1"}, filepath.Join(t.TempDir(), "got"), 1, nil)
	}()
	b.Close()
	if err := <-done; !errors.Is(err, errClosed) {
		t.Errorf("the fetch says %v", err)
	}
}
