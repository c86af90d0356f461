package swarm

import (
	"context"
	"encoding/binary"
	"net"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// The peer wire protocol (BEP 3, and the fast extension, BEP 6), as far as a seeder that is sparing must know it.
const (
	handshakeSize = 68 // its infohash lies at 28
	msgHave       = 4
	msgBitfield   = 5
	msgHaveAll    = 14
	msgHaveNone   = 15
	msgExtended   = 20
)

// scanner cuts one direction of a connection into the handshake and messages. It keeps nothing of a message but its
// first bytes, and of a bitfield all that want allows.
type scanner struct {
	handshake func(infohash job.Infohash)
	want      func(id byte, size int) int // how many bytes of a message's payload to keep; size is all of it
	message   func(id byte, payload []byte)

	greeted bool
	head    []byte // what is known of the handshake, or of a message's length and kind
	kept    []byte
	keep    int
	left    int // bytes of this message still to come
}

// boundary says that the next byte begins a message.
func (s *scanner) boundary() bool { return s.greeted && s.left == 0 && len(s.head) == 0 }

// feed takes the next bytes, and returns how many of them belong to what had begun or to one message: after them comes
// a boundary or the end of b.
func (s *scanner) feed(b []byte) (n int) {
	take := func(to []byte, until int) []byte {
		k := min(until-len(to), len(b)-n)
		to = append(to, b[n:n+k]...)
		n += k
		return to
	}
	if !s.greeted {
		if s.head = take(s.head, handshakeSize); len(s.head) < handshakeSize {
			return n
		}
		ih := job.Infohash(s.head[28:48])
		s.greeted, s.head = true, s.head[:0]
		s.handshake(ih)
		return n
	}
	if s.left == 0 {
		if s.head = take(s.head, 4); len(s.head) < 4 {
			return n
		}
		size := int(binary.BigEndian.Uint32(s.head))
		if size == 0 { // a keep-alive
			s.head = s.head[:0]
			return n
		}
		if s.head = take(s.head, 5); len(s.head) < 5 {
			return n
		}
		s.left = size - 1
		s.keep = min(s.want(s.head[4], s.left), s.left)
		if s.left == 0 {
			s.end()
			return n
		}
	}
	k := min(s.left, len(b)-n)
	if room := s.keep - len(s.kept); room > 0 {
		s.kept = append(s.kept, b[n:n+min(room, k)]...)
	}
	s.left -= k
	n += k
	if s.left == 0 {
		s.end()
	}
	return n
}

func (s *scanner) end() {
	id := s.head[4]
	s.head = s.head[:0]
	s.message(id, s.kept)
	s.kept = s.kept[:0]
}

// conn is a connection whose messages pass through the swarm's hands. For a torrent that is seeded sparingly it tells the
// other side of single pieces, where the library would say at once that all are here.
type conn struct {
	net.Conn
	swarm *Swarm

	in scanner // of the reader alone

	mu    sync.Mutex // of the writers
	out   scanner
	spoke bool // the library has said which pieces are here

	meeting sync.Once    // sets the next two, before the first message either way
	peer    *thriftyPeer // nil unless the torrent is seeded sparingly
	ear     ear          // hears which pieces the peer has; nil if nobody wants to know

	closing sync.Once
	closed  chan struct{}
}

// ear hears what a peer says that it has: the payloads of have, bitfield and have-all messages.
type ear interface {
	hear(id byte, payload []byte)
	pieces() int // most pieces that there can be
}

func (s *Swarm) wrap(inner net.Conn) net.Conn {
	c := &conn{Conn: inner, swarm: s, closed: make(chan struct{})}
	none := func(byte, int) int { return 0 }
	c.in = scanner{handshake: c.meet, want: none, message: func(byte, []byte) {}}
	c.out = scanner{handshake: c.meet, want: none, message: func(byte, []byte) {}}
	c.in.want = func(id byte, size int) int {
		switch {
		case c.ear == nil:
		case id == msgHave:
			return 4
		case id == msgBitfield:
			return (c.ear.pieces() + 7) / 8
		}
		return 0
	}
	c.in.message = func(id byte, payload []byte) {
		if c.ear != nil && (id == msgHave || id == msgBitfield || id == msgHaveAll) {
			c.ear.hear(id, payload)
		}
	}
	return c
}

// meet is called with the infohash of whichever handshake is whole first.
func (c *conn) meet(ih job.Infohash) {
	c.meeting.Do(func() {
		if peer := c.swarm.thrift.join(ih); peer != nil {
			c.peer, c.ear = peer, peer
			if !c.swarm.spawn(c.tell) {
				c.peer.leave()
				c.peer, c.ear = nil, nil
			}
		} else if want := c.swarm.wanted(ih); want != nil {
			c.ear = want
		}
	})
}

// each calls fn for the pieces that a message names, of those below n.
func each(id byte, payload []byte, n int, fn func(piece int)) {
	switch {
	case id == msgHave && len(payload) == 4:
		if i := binary.BigEndian.Uint32(payload); int64(i) < int64(n) {
			fn(int(i))
		}
	case id == msgBitfield:
		for i := range min(n, 8*len(payload)) {
			if payload[i/8]>>(7-i%8)&1 == 1 {
				fn(i)
			}
		}
	case id == msgHaveAll:
		for i := range n {
			fn(i)
		}
	}
}

func (c *conn) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	for at := 0; at < n; {
		if c.in.greeted && c.ear == nil {
			break // Nothing here is ours to know.
		}
		at += c.in.feed(b[at:n])
	}
	return n, err
}

func (c *conn) Write(b []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	from := 0 // of what passes unchanged
	for at := 0; at < len(b); {
		if c.out.greeted && c.peer == nil {
			break
		}
		start, whole := at, c.out.boundary()
		at += c.out.feed(b[at:])
		if !whole || c.peer == nil || !c.out.boundary() || at-start < 5 {
			continue // The library writes whole messages; a part of one passes as it is.
		}
		msg := b[start:at]
		c.spoke = c.spoke || msg[4] != msgExtended
		if msg[4] != msgHave && msg[4] != msgHaveAll && msg[4] != msgBitfield {
			continue
		}
		if n, err := c.pass(b, from, start); err != nil {
			return n, err
		}
		from = at
		if msg[4] == msgHave {
			continue // It is told in its turn.
		}
		if _, err := c.Conn.Write(nothingHere(msg)); err != nil {
			return start, err
		}
	}
	if n, err := c.pass(b, from, len(b)); err != nil {
		return n, err
	}
	return len(b), c.reveal()
}

// pass writes a part of b, and counts from b's beginning.
func (c *conn) pass(b []byte, from, to int) (int, error) {
	if from == to {
		return to, nil
	}
	n, err := c.Conn.Write(b[from:to])
	return from + n, err
}

// nothingHere is a message of the same size that says that no piece is here.
func nothingHere(msg []byte) []byte {
	none := make([]byte, len(msg))
	copy(none, msg[:5])
	if none[4] == msgHaveAll {
		none[4] = msgHaveNone
	}
	return none
}

// reveal says which further pieces are here, if that can be said now. c.mu is held.
func (c *conn) reveal() error {
	if !c.spoke || !c.out.boundary() {
		return nil
	}
	var b []byte
	for _, i := range c.peer.take() {
		b = append(b, 0, 0, 0, 5, msgHave)
		b = binary.BigEndian.AppendUint32(b, uint32(i))
	}
	if len(b) == 0 {
		return nil
	}
	_, err := c.Conn.Write(b)
	return err
}

// tell reveals pieces as they become due, until the connection ends.
func (c *conn) tell() {
	defer c.peer.leave()
	ticks := time.NewTicker(c.swarm.thrift.idle / 4)
	defer ticks.Stop()
	for {
		select {
		case <-c.closed:
			return
		case <-c.swarm.closing.Done():
			return
		case <-c.peer.due:
			c.mu.Lock()
			err := c.reveal()
			c.mu.Unlock()
			if err != nil {
				c.Close()
				return
			}
		case now := <-ticks.C:
			c.peer.look(now)
		}
	}
}

func (c *conn) Close() error {
	c.closing.Do(func() { close(c.closed) })
	return c.Conn.Close()
}

// listener gives the client connections that pass through the swarm's hands.
type listener struct {
	net.Listener
	swarm *Swarm
}

func (l listener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return l.swarm.wrap(c), nil
}

// dialer reaches peers for the client.
type dialer struct{ swarm *Swarm }

func (d dialer) DialerNetwork() string { return d.swarm.network }

func (d dialer) Dial(ctx context.Context, addr string) (net.Conn, error) {
	if err := d.swarm.may(addr); err != nil {
		return nil, err
	}
	var c net.Conn
	var err error
	if named(addr) {
		c, err = d.swarm.streams.Dial(ctx, addr)
	} else {
		c, err = (&net.Dialer{KeepAlive: -1}).DialContext(ctx, d.swarm.network, addr)
	}
	if err != nil {
		return nil, err
	}
	return d.swarm.wrap(c), nil
}
