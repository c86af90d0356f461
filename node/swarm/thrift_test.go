package swarm

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// TestUplink has many fetch a large file at once, and one after another: it leaves the seeder little more than once.
func TestUplink(t *testing.T) {
	const fetchers = 3
	name, data := random(t, sparingFrom*pieceLength+17)
	for _, c := range []struct {
		name   string
		atOnce bool
	}{{"at once", true}, {"in turn", false}} {
		t.Run(c.name, func(t *testing.T) {
			a := start(t, t.TempDir(), loopback)
			a.thrift.idle = time.Hour // However slow this machine is, nobody waits in vain.
			ih := seed(t, a, name)
			ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
			defer cancel()
			var all sync.WaitGroup
			for range fetchers {
				b, dst := start(t, t.TempDir(), loopback), filepath.Join(t.TempDir(), "got")
				b.patience = time.Hour
				all.Go(func() {
					if err := b.Fetch(ctx, ih, []string{a.Addr()}, dst, 1<<30, nil); err != nil {
						t.Error(err)
					} else if got, err := os.ReadFile(dst); err != nil || !bytes.Equal(got, data) {
						t.Errorf("other bytes came (%v)", err)
					}
				})
				if !c.atOnce {
					all.Wait()
				}
			}
			all.Wait()
			if copies := float64(a.Sent()) / float64(len(data)); copies > 1.3 {
				t.Errorf("%d fetched, and %.2f copies left the seeder", fetchers, copies)
			}
		})
	}
}

// TestHoarder has a peer that is told of pieces, never fetches them and never leaves: the others get them all the same.
func TestHoarder(t *testing.T) {
	name, data := random(t, sparingFrom*pieceLength+17)
	a, b := start(t, t.TempDir(), loopback), start(t, t.TempDir(), loopback)
	a.thrift.idle = 100 * time.Millisecond
	ih := seed(t, a, name)
	hoarder := a.thrift.join(ih)
	defer hoarder.leave()
	if got := hoarder.take(); len(got) != window {
		t.Fatalf("the hoarder was told of %d pieces: want %d", len(got), window)
	}
	fetch(t, b, ih, data, a.Addr())
}

// TestRestoredIsSpared: what was put in here is seeded sparingly after a restart too, piece by piece as it is verified.
func TestRestoredIsSpared(t *testing.T) {
	name, data := random(t, sparingFrom*pieceLength+17)
	home := t.TempDir()
	a := start(t, home, loopback)
	ih := seed(t, a, name)
	a.Close()
	a = start(t, home, loopback)
	if a.thrift.torrents[ih] == nil {
		t.Error("it is seeded without sparing")
	}
	b := start(t, t.TempDir(), loopback)
	fetch(t, b, ih, data, a.Addr())
	if a.Sent() > int64(len(data)) {
		t.Errorf("%d bytes went out for a file of %d", a.Sent(), len(data))
	}
}

func FuzzScanner(f *testing.F) {
	hello := append([]byte("\x13BitTorrent protocol"), make([]byte, 48)...)
	f.Add(append(hello, 0, 0, 0, 5, msgHave, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 1, msgHaveAll), 3)
	f.Add(append(hello, 0, 0, 0, 3, msgBitfield, 0xff, 0x80), 1)
	f.Fuzz(func(t *testing.T, raw []byte, step int) {
		// Cut in any way, a stream says the same.
		whole, parts := scan(raw, len(raw)), scan(raw, step)
		if whole != parts {
			t.Errorf("at once it says %s, in steps of %d %s", whole, step, parts)
		}
	})
}

func scan(raw []byte, step int) string {
	var said strings.Builder
	s := scanner{
		handshake: func(ih job.Infohash) { fmt.Fprintf(&said, "hello %v;", ih) },
		want:      func(byte, int) int { return 16 },
		message:   func(id byte, payload []byte) { fmt.Fprintf(&said, "%d %x;", id, payload) },
	}
	step = max(1, min(step, len(raw)))
	for len(raw) > 0 {
		part := raw[:min(step, len(raw))]
		raw = raw[len(part):]
		for len(part) > 0 {
			n := s.feed(part)
			if n == 0 {
				return "it does not move"
			}
			part = part[n:]
		}
	}
	return said.String()
}
