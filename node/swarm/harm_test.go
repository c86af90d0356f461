package swarm

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/anacrolix/torrent"
	"github.com/anacrolix/torrent/metainfo"

	"github.com/morphware/morphware/contracts/job"
)

// flip changes one byte of a file.
func flip(t *testing.T, name string, at int64) {
	t.Helper()
	f, err := os.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	b := make([]byte, 1)
	if _, err := f.ReadAt(b, at); err != nil {
		t.Fatal(err)
	}
	b[0] ^= 1
	if _, err := f.WriteAt(b, at); err != nil {
		t.Fatal(err)
	}
}

// TestDamagedFile has a disk lose a piece of a fetched file between two runs: it is found, and only it is fetched again.
func TestDamagedFile(t *testing.T) {
	name, data := random(t, 6*pieceLength)
	a := start(t, t.TempDir(), loopback)
	ih := seed(t, a, name)
	for _, elsewhere := range []bool{false, true} {
		home, dst := t.TempDir(), filepath.Join(t.TempDir(), "got")
		b := start(t, home, loopback)
		if err := b.Fetch(t.Context(), ih, []string{a.Addr()}, dst, 1<<30, nil); err != nil {
			t.Fatal(err)
		}
		b.Close()
		flip(t, dst, 3*pieceLength+5)
		b = start(t, home, loopback)
		if elsewhere {
			dst += " again"
		}
		if err := b.Fetch(t.Context(), ih, []string{a.Addr()}, dst, 1<<30, nil); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(dst); err != nil || !bytes.Equal(got, data) {
			t.Errorf("elsewhere %v: other bytes are there (%v)", elsewhere, err)
		}
		stats := b.client.Stats()
		if n := stats.BytesReadData.Int64(); n < pieceLength || n >= 3*pieceLength {
			t.Errorf("elsewhere %v: %d bytes were fetched for one bad piece of %d", elsewhere, n, pieceLength)
		}
	}
}

// TestKilled kills a process in the middle of a fetch: the next one goes on from what it had.
func TestKilled(t *testing.T) {
	const cut = 2 * pieceLength
	if peer := os.Getenv("SWARM_TEST_PEER"); peer != "" {
		var ih job.Infohash
		if err := ih.UnmarshalText([]byte(os.Getenv("SWARM_TEST_FETCH"))); err != nil {
			t.Fatal(err)
		}
		dir := os.Getenv("SWARM_TEST_DIR")
		err := start(t, filepath.Join(dir, "home"), loopback).Fetch(t.Context(), ih, []string{peer}, filepath.Join(dir, "got"), 1<<30, func(done, total int64) {
			if done >= cut {
				self, _ := os.FindProcess(os.Getpid())
				self.Kill()
				select {}
			}
		})
		t.Fatalf("it was not killed, but ended (%v)", err)
	}
	name, data := random(t, 6*pieceLength)
	a := slow(t, 16<<20)
	ih := seed(t, a, name)
	dir := t.TempDir()
	c := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^TestKilled$")
	c.Env = append(os.Environ(), "SWARM_TEST_PEER="+a.Addr(), "SWARM_TEST_FETCH="+ih.String(), "SWARM_TEST_DIR="+dir)
	out, err := c.CombinedOutput()
	if c.ProcessState == nil || c.ProcessState.Success() || strings.Contains(string(out), "not killed") {
		t.Fatalf("the fetching process: %v\n%s", err, out)
	}
	b, dst := start(t, filepath.Join(dir, "home"), loopback), filepath.Join(dir, "got")
	if err := b.Fetch(t.Context(), ih, []string{a.Addr()}, dst, 1<<30, nil); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(dst); err != nil || !bytes.Equal(got, data) {
		t.Errorf("other bytes are there (%v)", err)
	}
	stats := b.client.Stats()
	if n := stats.BytesReadData.Int64(); n > int64(len(data))-cut {
		t.Errorf("%d bytes were fetched after the kill: want at most %d", n, len(data)-cut)
	}
}

// slow is a swarm that sends so many bytes a second.
func slow(t *testing.T, rate int64) *Swarm {
	t.Helper()
	s, err := New(Config{Dir: t.TempDir(), Listen: loopback, UploadLimit: rate, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// TestPoison has a peer whose every byte is wrong beside an honest one.
func TestPoison(t *testing.T) {
	name, data := random(t, 4*pieceLength)
	a, b := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	b.patience = time.Second
	ih := seed(t, a, name)
	wrong := filepath.Join(t.TempDir(), "wrong")
	if err := os.WriteFile(wrong, make([]byte, len(data)), 0o600); err != nil {
		t.Fatal(err)
	}
	a.mu.Lock()
	poison, err := newContent(a.seeds[ih].raw, wrong, true)
	a.mu.Unlock()
	if err != nil {
		t.Fatal(err)
	}
	cfg := clientConfig(Config{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	cfg.DisableTCP, cfg.ListenHost, cfg.ListenPort = false, torrent.LoopbackListenHost, 0
	client, err := torrent.NewClient(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { client.Close() })
	client.AddTorrentOpt(torrent.AddTorrentOpts{InfoHash: metainfo.Hash(ih), InfoBytes: poison.raw, Storage: poison})
	fetch(t, b, ih, data, client.ListenAddrs()[0].String(), a.Addr())
}

func TestLimits(t *testing.T) {
	name, data := random(t, pieceLength)
	a, b := slow(t, 8<<20), start(t, t.TempDir(), loopback)
	ih := seed(t, a, name)
	began := time.Now()
	fetch(t, b, ih, data, a.Addr())
	// Half a second, less what a limiter lets through at once.
	if took := time.Since(began); took < 300*time.Millisecond {
		t.Errorf("%d bytes at 8 MiB a second took %v", len(data), took)
	}
	if s, err := New(Config{Dir: t.TempDir(), Listen: loopback, UploadLimit: -1}); err == nil || !strings.Contains(err.Error(), "hint:") {
		s.Close()
		t.Errorf("a limit below zero: %v", err)
	}

	full, err := New(Config{Dir: t.TempDir(), Listen: loopback, Reserve: math.MaxInt64 / 2, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	dir := t.TempDir()
	err = full.Fetch(ctx, ih, []string{a.Addr()}, filepath.Join(dir, "got"), 1<<30, nil)
	if err == nil || !strings.Contains(err.Error(), "hint: make room") {
		t.Errorf("a full disk: %v", err)
	}
	if list, _ := os.ReadDir(dir); len(list) > 0 {
		t.Errorf("a full disk: stored %v", list)
	}
}
