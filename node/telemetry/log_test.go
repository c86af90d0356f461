package telemetry

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/morphware/morphware/contracts/job"
)

func open(t testing.TB, path string) *Log {
	t.Helper()
	l, err := OpenLog(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func note(t testing.TB, l *Log, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if _, err := l.Append(job.Event{Kind: job.KindNote, Text: text}); err != nil {
			t.Fatal(err)
		}
	}
}

func end(t testing.TB, l *Log) {
	t.Helper()
	if _, err := l.Append(job.Event{Kind: job.KindEnd}); err != nil {
		t.Fatal(err)
	}
}

// texts reads an ended log from a place.
func texts(t testing.TB, l *Log, after int64) (got []string) {
	t.Helper()
	next := max(after, 0) + 1
	err := l.Follow(t.Context(), after, func(e job.Event) error {
		if e.Seq != next {
			t.Errorf("event %d follows %d", e.Seq, next-1)
		}
		next++
		got = append(got, e.Text)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestNumbersAndPlaces(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	l := open(t, path)
	const n = 3*stride + 5
	for i := range n {
		e, err := l.Append(job.Event{Kind: job.KindNote, Seq: 99, Text: strings.Repeat(fmt.Sprint(i+1, " "), i%50)})
		if err != nil || e.Seq != int64(i+1) || e.Time.IsZero() {
			t.Fatalf("event %d is %+v (%v)", i+1, e, err)
		}
	}
	end(t, l)
	again := open(t, path)
	for _, l := range []*Log{l, again} {
		if l.Last() != n+1 {
			t.Errorf("last is %d, want %d", l.Last(), n+1)
		}
		for _, after := range []int64{-1, 0, 1, stride - 1, stride, stride + 1, 3 * stride, n, n + 1, n + 100} {
			if got, want := len(texts(t, l, after)), max(0, n+1-int(max(after, 0))); got != want {
				t.Errorf("after %d come %d events, want %d", after, got, want)
			}
		}
	}
}

func TestFollowIsLive(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "log"))
	note(t, l, "one")
	seen, got := make(chan string), make(chan error)
	go func() {
		got <- l.Follow(t.Context(), 0, func(e job.Event) error { seen <- e.Text; return nil })
	}()
	for _, want := range []string{"one", "two", "three", ""} {
		if s := <-seen; s != want {
			t.Fatalf("saw %q, want %q", s, want)
		}
		switch want {
		case "one":
			note(t, l, "two")
		case "two":
			note(t, l, "three")
		case "three":
			end(t, l)
		}
	}
	if err := <-got; err != nil {
		t.Errorf("Follow ends with %v", err)
	}
	// A log may be taken up after its end, and has a new one then.
	note(t, l, "after all")
	end(t, l)
	if s := fmt.Sprint(texts(t, l, 4)); s != "[after all ]" {
		t.Errorf("later: %s", s)
	}
}

// TestSlowReader has a reader that never returns while a thousand events are appended.
func TestSlowReader(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "log"))
	note(t, l, "first")
	stuck, release, done := make(chan struct{}), make(chan struct{}), make(chan int)
	go func() {
		n := 0
		l.Follow(t.Context(), 0, func(job.Event) error {
			if n++; n == 1 {
				close(stuck)
				<-release
			}
			return nil
		})
		done <- n
	}()
	<-stuck
	for range 1000 {
		note(t, l, "more")
	}
	end(t, l)
	close(release)
	if n := <-done; n != 1002 {
		t.Errorf("the slow reader saw %d of 1002", n)
	}
}

func TestManyWriters(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "log"))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				note(t, l, "x")
			}
		})
	}
	wg.Wait()
	end(t, l)
	if n := len(texts(t, l, 0)); n != 401 {
		t.Errorf("%d events of 401", n)
	}
}

// TestTorn cuts the file at every byte of its last line, as a crash would: what was whole stays, the next event follows.
func TestTorn(t *testing.T) {
	dir := t.TempDir()
	l := open(t, filepath.Join(dir, "whole"))
	note(t, l, "one", "two")
	before := l.size
	note(t, l, "three")
	whole, err := os.ReadFile(filepath.Join(dir, "whole"))
	if err != nil {
		t.Fatal(err)
	}
	for cut := before; cut <= int64(len(whole)); cut++ {
		path := filepath.Join(dir, fmt.Sprint(cut))
		if err := os.WriteFile(path, whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		l, want := open(t, path), "[one two next ]"
		if cut == int64(len(whole)) {
			want = "[one two three next ]"
		}
		note(t, l, "next")
		end(t, l)
		if got := fmt.Sprint(texts(t, l, 0)); got != want {
			t.Fatalf("cut at %d: %s, want %s", cut, got, want)
		}
	}
}

func TestDamage(t *testing.T) {
	line := func(seq int) string {
		return fmt.Sprintf(`{"seq":%d,"time":"2026-01-01T00:00:00Z","kind":"note"}`+"\n", seq)
	}
	for _, c := range []struct {
		name, text string
		last       int64 // -1: refused
	}{
		{"empty", "", 0},
		{"one", line(1), 1},
		{"bad last line", line(1) + "rubbish\n", 1},
		{"zeros at the end", line(1) + strings.Repeat("\x00", 4096), 1},
		{"bad line within", line(1) + "rubbish\n" + line(2), -1},
		{"a number missing", line(1) + line(3), -1},
		{"a number twice", line(1) + line(1), -1},
		{"endless line", line(1) + strings.Repeat("x", MaxLine+10), 1},
		{"endless line within", line(1) + strings.Repeat("x", MaxLine+10) + "\n" + line(2), -1},
	} {
		path := filepath.Join(t.TempDir(), "log")
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := OpenLog(path)
		if c.last < 0 {
			if err == nil || !strings.Contains(err.Error(), "hint:") {
				t.Errorf("%s: error is %v", c.name, err)
			}
			if b, _ := os.ReadFile(path); string(b) != c.text {
				t.Errorf("%s: a refused file was changed", c.name)
			}
			continue
		}
		if err != nil || l.Last() != c.last {
			t.Errorf("%s: last is %d, want %d (%v)", c.name, l.Last(), c.last, err)
			continue
		}
		note(t, l, "next")
		l.Close()
		if l = open(t, path); l.Last() != c.last+1 {
			t.Errorf("%s: after one more, last is %d", c.name, l.Last())
		}
	}
}

func TestEnds(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "log"))
	if _, err := l.Append(job.Event{Kind: job.KindOutput, Text: strings.Repeat("x", MaxLine)}); err == nil || !strings.Contains(err.Error(), "hint:") {
		t.Errorf("an endless event says %v", err)
	}
	note(t, l, "one")
	if l.Last() != 1 {
		t.Errorf("a refused event has a number")
	}
	stop := errors.New("stop")
	if err := l.Follow(t.Context(), 0, func(job.Event) error { return stop }); err != stop {
		t.Errorf("fn fails: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	if err := l.Follow(ctx, 0, func(job.Event) error { cancel(); return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if err := l.Follow(t.Context(), 0, func(job.Event) error { return l.Close() }); !errors.Is(err, ErrClosed) {
		t.Errorf("closed: %v", err)
	}
	if _, err := l.Append(job.Event{}); !errors.Is(err, ErrClosed) {
		t.Errorf("append to a closed log: %v", err)
	}
}

// FuzzOpenLog opens any file at all: it is refused, or it can be gone on with.
func FuzzOpenLog(f *testing.F) {
	e, _ := json.Marshal(job.Event{Seq: 1, Kind: job.KindNote})
	f.Add(append(e, '\n'))
	f.Add([]byte("{}\n{}\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		path := filepath.Join(t.TempDir(), "log")
		if err := os.WriteFile(path, raw, 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := OpenLog(path)
		if err != nil {
			return
		}
		defer l.Close()
		n := l.Last()
		note(t, l, "next")
		end(t, l)
		if got := len(texts(t, l, 0)); int64(got) != n+2 {
			t.Fatalf("%d events of %d", got, n+2)
		}
	})
}
