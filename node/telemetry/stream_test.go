package telemetry

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/p2p"
)

type peer struct {
	*p2p.Host
	key  *ecdsa.PrivateKey
	addr job.Address
}

func newPeer(t *testing.T) peer {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	h, err := p2p.New(t.Context(), key, "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.Close() })
	return peer{h, key, job.Address(crypto.PubkeyToAddress(key.PublicKey))}
}

var thisJob = job.ID{1}

// worker serves one log to one requester.
func worker(t *testing.T, requester job.Address) (peer, *Log) {
	w, l := newPeer(t), open(t, filepath.Join(t.TempDir(), "log"))
	Serve(w.Host, func(from job.Address, id job.ID) (*Log, bool) { return l, from == requester && id == thisJob })
	return w, l
}

func TestSubscribe(t *testing.T) {
	me := newPeer(t)
	w, l := worker(t, me.addr)
	note(t, l, "one", "two")
	seen, done := make(chan job.Event), make(chan error)
	go func() {
		done <- Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), thisJob, 1, func(e job.Event) error { seen <- e; return nil })
	}()
	for _, want := range []string{"two", "three", strings.Repeat("long ", 50_000), ""} {
		if e := <-seen; e.Text != want {
			t.Fatalf("saw %.80q, want %.80q", e.Text, want)
		}
		switch {
		case want == "two":
			note(t, l, "three")
		case want == "three":
			note(t, l, strings.Repeat("long ", 50_000))
		case want != "":
			// Not a worker's to say: it is not told, and leaves no hole.
			if _, err := l.Append(job.Event{Kind: job.KindMoved, Reason: "all yours"}); err != nil {
				t.Fatal(err)
			}
			end(t, l)
		}
	}
	if err := <-done; err != nil {
		t.Errorf("after the end: %v", err)
	}
	if err := Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), thisJob, l.Last(), func(job.Event) error { return errors.New("more") }); err != nil {
		t.Errorf("after the last event of an ended log: %v", err)
	}
}

func TestSubscribeFails(t *testing.T) {
	me, eve := newPeer(t), newPeer(t)
	w, l := worker(t, me.addr)
	note(t, l, "secret")
	before := w.Addrs()[0]
	never := func(job.Event) error { t.Error("an event came"); return nil }
	for name, err := range map[string]error{
		"another account": Subscribe(t.Context(), eve.Host, &w.key.PublicKey, w.Addrs(), thisJob, 0, never),
		"another job":     Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), job.ID{2}, 0, never),
	} {
		if !errors.Is(err, ErrRefused) {
			t.Errorf("%s: %v", name, err)
		}
	}
	stop := errors.New("stop")
	if err := Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), thisJob, 0, func(job.Event) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("fn fails: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	if err := Subscribe(ctx, me.Host, &w.key.PublicKey, w.Addrs(), thisJob, 0, func(job.Event) error { cancel(); return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	// The worker goes away in the middle, and comes back.
	if err := Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), thisJob, 0, func(job.Event) error { return w.Close() }); err == nil {
		t.Error("the worker left, and that was an end")
	}
	if err := Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), thisJob, 0, never); err == nil {
		t.Error("nobody was there, and that was an end")
	}
	back, err := p2p.New(t.Context(), w.key, before)
	if err != nil {
		t.Fatal(err)
	}
	defer back.Close()
	Serve(back, func(job.Address, job.ID) (*Log, bool) { return l, true })
	end(t, l)
	n := 0
	if err := Subscribe(t.Context(), me.Host, &w.key.PublicKey, back.Addrs(), thisJob, 0, func(job.Event) error { n++; return nil }); err != nil || n != 2 {
		t.Errorf("after it came back: %d events (%v)", n, err)
	}
}

// TestHostileWorker has a worker that answers with what no worker should.
func TestHostileWorker(t *testing.T) {
	me := newPeer(t)
	for name, say := range map[string]string{
		"rubbish":        "rubbish\n",
		"nothing":        "",
		"half a line":    `{"seq":1,"kind":"note"`,
		"wrong number":   `{"seq":2,"kind":"note"}` + "\n",
		"the same again": `{"seq":1,"kind":"note"}` + "\n" + `{"seq":1,"kind":"note"}` + "\n",
		"no end":         `{"seq":1,"kind":"note"}` + "\n",
		"endless line":   strings.Repeat("x", 3*MaxLine),
	} {
		w := newPeer(t)
		w.Handle(Protocol, func(_ context.Context, _ job.Address, s p2p.Stream) {
			bufio.NewReader(s).ReadSlice('\n')
			io.WriteString(s, say)
		})
		if err := Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), thisJob, 0, func(job.Event) error { return nil }); err == nil {
			t.Errorf("%s: taken for the end", name)
		}
	}
}

// TestHostileClient has clients that ask for nothing proper: the stream ends, and others are served.
func TestHostileClient(t *testing.T) {
	me := newPeer(t)
	w, l := worker(t, me.addr)
	end(t, l)
	for _, say := range []string{"rubbish\n", "{}\n", `{"job":"0x01"}` + "\n", `{"job":7}` + "\n", strings.Repeat("x", 2*maxRequest)} {
		s, err := me.Open(t.Context(), &w.key.PublicKey, w.Addrs(), Protocol)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(s, say)
		if b, err := io.ReadAll(s); err == nil && !strings.Contains(string(b), "refused") {
			t.Errorf("%.20q is answered with %s", say, b)
		}
	}
	if err := Subscribe(t.Context(), me.Host, &w.key.PublicKey, w.Addrs(), thisJob, -5, func(job.Event) error { return nil }); err != nil {
		t.Error(err)
	}
}

func FuzzSubscribe(f *testing.F) {
	e, _ := json.Marshal(job.Event{Seq: 1, Kind: job.KindEnd})
	f.Add(append(e, '\n'))
	f.Add([]byte(`{"refused":"x"}` + "\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		last := int64(0)
		in := struct {
			io.Reader
			io.Writer
		}{strings.NewReader(string(raw)), io.Discard}
		subscribe(in, thisJob, 0, func(e job.Event) error {
			if e.Seq <= last || !tells(e.Kind) {
				t.Fatal(fmt.Sprintf("event %d (%s) after %d", e.Seq, e.Kind, last))
			}
			last = e.Seq
			return nil
		})
	})
}
