package channels

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func within(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func receive[T any](t *testing.T, ctx context.Context, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-ctx.Done():
		t.Fatal("nothing came")
		panic("unreachable")
	}
}

// noLeak fails if goroutines that the test started are alive at its end.
func noLeak(t *testing.T) {
	t.Helper()
	before := runtime.NumGoroutine()
	t.Cleanup(func() {
		for range 500 {
			if runtime.NumGoroutine() <= before {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
		t.Errorf("%d goroutines became %d", before, runtime.NumGoroutine())
	})
}

// raw is a peer written by hand, up to and including its READY.
func raw(t *testing.T, endpoint, kind string) net.Conn {
	t.Helper()
	network, address, err := network(endpoint)
	if err != nil {
		t.Fatal(err)
	}
	c, err := net.Dial(network, address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	c.Write(greeting())
	c.Write(ready(kind))
	if _, err := io.ReadFull(c, make([]byte, 64)); err != nil {
		t.Fatal(err)
	}
	head := make([]byte, 2)
	io.ReadFull(c, head)
	if _, err := io.ReadFull(c, make([]byte, head[1])); err != nil {
		t.Fatal(err)
	}
	return c
}

func greeting() []byte {
	g := make([]byte, 64)
	g[0], g[9], g[10] = 0xff, 0x7f, 3
	copy(g[12:], "NULL")
	return g
}

func ready(kind string) []byte {
	b := []byte("\x05READY\x0bSocket-Type")
	b = binary.BigEndian.AppendUint32(b, uint32(len(kind)))
	b = append(b, kind...)
	return append([]byte{flagCommand, byte(len(b))}, b...)
}

func echo(t *testing.T, endpoint string) *Router {
	t.Helper()
	r, err := ListenEcho(endpoint)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	return r
}

// ping proves that a router still serves.
func ping(t *testing.T, r *Router, identity string) {
	t.Helper()
	ctx := within(t)
	got := make(chan [][]byte, 1)
	d, err := DialDealer(ctx, r.Addr(), identity, func(f [][]byte) { got <- f })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	d.Send([][]byte{[]byte("a"), {}, bytes.Repeat([]byte("x"), 300)})
	if f := receive(t, ctx, got); len(f) != 3 || string(f[0]) != "a" || len(f[2]) != 300 {
		t.Fatalf("echo brought %q", f)
	}
}

func TestEcho(t *testing.T) {
	for _, endpoint := range []string{"tcp://127.0.0.1:0", "ipc://" + filepath.Join(t.TempDir(), "s")} {
		noLeak(t)
		r := echo(t, endpoint)
		for _, id := range []string{"", "me", strings.Repeat("i", 255)} {
			ping(t, r, id)
		}
	}
}

func TestBigMessage(t *testing.T) {
	ctx := within(t)
	r := echo(t, "tcp://127.0.0.1:0")
	got := make(chan [][]byte, 1)
	d, err := DialDealer(ctx, r.Addr(), "", func(f [][]byte) { got <- f })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	big := bytes.Repeat([]byte("0123456789abcdef"), 100<<20/16)
	d.Send([][]byte{big, []byte("end")})
	if f := receive(t, ctx, got); len(f) != 2 || !bytes.Equal(f[0], big) {
		t.Fatal("100 MiB did not come back as they went")
	}
}

func TestHostileFrames(t *testing.T) {
	noLeak(t)
	r := echo(t, "tcp://127.0.0.1:0")
	u, err := ListenPub("tcp://127.0.0.1:0", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(u.Close)
	long := func(flags byte, n uint64) []byte { return binary.BigEndian.AppendUint64([]byte{flags | flagLong}, n) }
	cut := func(b []byte) []byte { return b[:len(b)-3] }
	property := append([]byte{flagCommand, 12}, "\x05READY\x20Sock"...)
	cases := map[string][]byte{
		"nothing":               {},
		"rubbish":               bytes.Repeat([]byte{0x41}, 500),
		"half a greeting":       greeting()[:30],
		"handshake of 2^62":     append(greeting(), long(flagCommand, 1<<62)...),
		"handshake of 2^40":     append(greeting(), long(flagCommand, 1<<40)...),
		"handshake of 2^64-1":   append(greeting(), long(flagCommand, 1<<64-1)...),
		"handshake in parts":    append(greeting(), flagCommand|flagMore, 1, 'x'),
		"malformed property":    append(greeting(), property...),
		"empty command":         append(greeting(), flagCommand, 0),
		"wrong mechanism":       append(append(greeting()[:12:12], "PLAIN"...), make([]byte, 47)...),
		"wrong socket":          append(greeting(), ready("PULL")...),
		"cut READY":             append(greeting(), cut(ready("DEALER"))...),
		"frame of 2^62":         append(append(greeting(), ready("DEALER")...), long(0, 1<<62)...),
		"frame of 2^40":         append(append(greeting(), ready("DEALER")...), long(0, 1<<40)...),
		"frame of 2^31, unsent": append(append(greeting(), ready("DEALER")...), long(0, 1<<31)...),
		"unknown flags":         append(append(greeting(), ready("DEALER")...), 0xf8, 0),
		"command amid frames":   append(append(greeting(), ready("DEALER")...), flagMore, 0, flagCommand, 0),
		"command of nothing":    append(append(greeting(), ready("DEALER")...), flagCommand, 0),
		"command cut short":     append(append(greeting(), ready("DEALER")...), flagCommand, 2, 9, 'P'),
		"frames without end":    append(append(greeting(), ready("DEALER")...), bytes.Repeat([]byte{flagMore, 0}, maxFrames+2)...),
		"ping without ttl":      append(append(greeting(), ready("DEALER")...), append([]byte{flagCommand, 5}, "\x04PING"...)...),
	}
	for name, bytes := range cases {
		for _, endpoint := range []string{r.Addr(), u.Addr()} {
			_, address, _ := network(endpoint)
			c, err := net.Dial("tcp", address)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			c.Write(bytes)
			c.(*net.TCPConn).CloseWrite()
			io.Copy(io.Discard, c) // until they hang up
			c.Close()
		}
		ping(t, r, "")
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if m.HeapSys > 1<<30 {
		t.Errorf("hostile lengths took %d MiB", m.HeapSys>>20)
	}
}

// A port scanner's connections say nothing and stay.
func TestSilentClients(t *testing.T) {
	r := echo(t, "tcp://127.0.0.1:0")
	_, address, _ := network(r.Addr())
	for range 50 {
		c, err := net.Dial("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
	}
	ping(t, r, "")
}

func TestPing(t *testing.T) {
	r := echo(t, "tcp://127.0.0.1:0")
	c := raw(t, r.Addr(), "DEALER")
	c.Write(append([]byte{flagCommand, 10}, "\x04PING\x00\x0actx"...))
	got := make([]byte, 10)
	if _, err := io.ReadFull(c, got); err != nil || string(got) != "\x04\x08\x04PONGctx" {
		t.Errorf("pong is %q, %v", got, err)
	}
}

// Two connections of one identity: the newest gets the answers, the older one stays open.
func TestHandover(t *testing.T) {
	ctx := within(t)
	asked := make(chan [][]byte, 4)
	r, err := ListenRouter("tcp://127.0.0.1:0", func(f [][]byte) { asked <- f })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	one, two := make(chan [][]byte, 1), make(chan [][]byte, 1)
	a, err := DialDealer(ctx, r.Addr(), "same", func(f [][]byte) { one <- f })
	if err != nil {
		t.Fatal(err)
	}
	a.Send([][]byte{[]byte("first")})
	from := receive(t, ctx, asked)[0]
	b, err := DialDealer(ctx, r.Addr(), "same", func(f [][]byte) { two <- f })
	if err != nil {
		t.Fatal(err)
	}
	b.Send([][]byte{[]byte("second")})
	receive(t, ctx, asked)
	r.Send([][]byte{from, []byte("answer")})
	receive(t, ctx, two)
	a.Send([][]byte{[]byte("still here")})
	receive(t, ctx, asked)
	b.Close()
	for { // until the router has seen that b left
		if err := r.Send([][]byte{from, []byte("again")}); err == nil {
			select {
			case <-one:
				a.Close()
				return
			case <-time.After(10 * time.Millisecond):
			}
		}
		if ctx.Err() != nil {
			t.Fatal("the older connection never got an answer")
		}
	}
}

// A message that is sent before its receiver has joined reaches it, if that comes soon, and nobody else.
func TestEarlyMessage(t *testing.T) {
	ctx := within(t)
	r := echo(t, "tcp://127.0.0.1:0")
	for n := range 3 * maxEarly {
		r.Send([][]byte{[]byte("nobody"), {byte(n)}})
	}
	r.Send([][]byte{[]byte("late"), []byte("first")})
	r.Send([][]byte{[]byte("late"), []byte("second")})
	r.mu.Lock()
	kept := len(r.early)
	r.early[0].at = r.early[0].at.Add(-2 * earlyTime) // to nobody
	r.early[kept-1].at = r.early[0].at                // too late for the second
	r.mu.Unlock()
	if kept != maxEarly {
		t.Errorf("%d messages are kept, want %d", kept, maxEarly)
	}
	got := make(chan [][]byte, 10)
	d, err := DialDealer(ctx, r.Addr(), "late", func(f [][]byte) { got <- f })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if f := receive(t, ctx, got); string(f[0]) != "first" {
		t.Errorf("%q came", f)
	}
	d.Send([][]byte{[]byte("third")})
	if f := receive(t, ctx, got); string(f[0]) != "third" {
		t.Errorf("%q came, which was too old", f)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.early) != maxEarly-3 {
		t.Errorf("%d messages are still kept, want %d", len(r.early), maxEarly-3)
	}
}

func TestLingerThenClose(t *testing.T) {
	ctx := within(t)
	const n = 5000
	subscribed := make(chan struct{})
	u, err := ListenPub("tcp://127.0.0.1:0", func(*Peer, string) { close(subscribed) })
	if err != nil {
		t.Fatal(err)
	}
	count := make(chan int, n)
	d, err := DialSub(ctx, u.Addr(), func(f [][]byte) { count <- len(f) })
	if err != nil {
		t.Fatal(err)
	}
	<-subscribed
	for range n {
		u.Send([][]byte{[]byte("t"), make([]byte, 2000)})
	}
	u.Linger(ctx)
	u.Close()
	receive(t, ctx, d.Done())
	if len(count) != n {
		t.Errorf("%d of %d came", len(count), n)
	}
}

func TestTopics(t *testing.T) {
	ctx := within(t)
	told := make(chan string, 8)
	u, err := ListenPub("tcp://127.0.0.1:0", func(p *Peer, topic string) {
		p.Send([][]byte{[]byte("welcome " + topic)})
		told <- topic
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(u.Close)
	got := make(chan string, 8)
	d, err := dial(ctx, u.Addr(), "SUB", "", func(f [][]byte) { got <- string(f[0]) })
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	d.Send([][]byte{[]byte("\x01status")})
	d.peer.push(outgoing{frames: [][]byte{[]byte("\x09SUBSCRIBEmore")}, command: true})
	if a, b := receive(t, ctx, told), receive(t, ctx, told); a != "status" || b != "more" {
		t.Fatalf("told of %q and %q", a, b)
	}
	for _, topic := range []string{"other", "status.1", "stat", "more.2"} {
		u.Send([][]byte{[]byte(topic)})
	}
	for _, want := range []string{"welcome status", "welcome more", "status.1", "more.2"} {
		if s := receive(t, ctx, got); s != want {
			t.Errorf("got %q, want %q", s, want)
		}
	}
}

// 200,000 messages: a good subscriber gets all of them, in order, while another has stopped reading.
func TestFloodWithStalledSubscriber(t *testing.T) {
	noLeak(t)
	ctx := within(t)
	const n, size = 200_000, 600
	subscribed := make(chan struct{}, 2)
	u, err := ListenPub("tcp://127.0.0.1:0", func(*Peer, string) { subscribed <- struct{}{} })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(u.Close)
	stalled := raw(t, u.Addr(), "SUB")
	stalled.Write([]byte{0, 1, 1})
	receive(t, ctx, subscribed)
	done := make(chan error, 1)
	var next uint64
	d, err := DialSub(ctx, u.Addr(), func(f [][]byte) {
		if got := binary.BigEndian.Uint64(f[1]); got != next {
			select {
			case done <- fmt.Errorf("message %d came when %d was due", got, next):
			default:
			}
		}
		if next++; next == n {
			done <- nil
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	receive(t, ctx, subscribed)
	for i := range uint64(n) {
		u.Send([][]byte{[]byte("stream"), binary.BigEndian.AppendUint64(make([]byte, 0, size), i), make([]byte, size)})
	}
	if err := receive(t, ctx, done); err != nil {
		t.Error(err)
	}
}

// A subscriber that reads slowly loses nothing, and its backlog stays bounded.
func TestSlowSubscriber(t *testing.T) {
	ctx := within(t)
	const n, size = 2000, 100_000 // three times the queue
	joined := make(chan *Peer, 1)
	u, err := ListenPub("tcp://127.0.0.1:0", func(p *Peer, _ string) { joined <- p })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(u.Close)
	count := make(chan struct{}, n)
	seen := 0
	d, err := DialSub(ctx, u.Addr(), func([][]byte) {
		if seen++; seen%100 == 0 {
			time.Sleep(20 * time.Millisecond) // what makes it slow
		}
		count <- struct{}{}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	p := receive(t, ctx, joined)
	for range n {
		u.Send([][]byte{[]byte("t"), make([]byte, size)})
		p.mu.Lock()
		queued := p.queued
		p.mu.Unlock()
		if queued > maxQueued+size+100 {
			t.Fatalf("%d bytes are queued for one peer", queued)
		}
	}
	for range n {
		receive(t, ctx, count)
	}
}

func FuzzReadMessage(f *testing.F) {
	f.Add([]byte{flagMore, 1, 'a', 0, 0})
	f.Add(binary.BigEndian.AppendUint64([]byte{flagLong}, 1<<62))
	f.Fuzz(func(t *testing.T, b []byte) {
		for r := newReader(b); ; {
			if _, _, err := readMessage(r); err != nil {
				return
			}
		}
	})
}

func newReader(b []byte) *bufio.Reader { return bufio.NewReader(bytes.NewReader(b)) }
