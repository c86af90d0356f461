package p2p

import (
	"context"
	"crypto/sha256"
	"net"
	"sync"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/morphware/morphware/contracts/job"
)

// Streams lets a program that speaks over network connections speak over one libp2p protocol: it dials and it is a
// net.Listener. Addresses are multiaddresses that end in /p2p/ID; where there is nothing before that, the peer must be
// connected already.
type Streams struct {
	host     *Host
	name     string
	incoming chan net.Conn
	closing  sync.Once
	closed   chan struct{}
}

// Streams begins to listen for a protocol. The caller closes it.
func (h *Host) Streams(name string) *Streams {
	s := &Streams{host: h, name: name, incoming: make(chan net.Conn), closed: make(chan struct{})}
	h.Handle(name, func(ctx context.Context, _ job.Address, stream Stream) {
		c := newStreamConn(h.host.ID(), stream)
		select {
		case s.incoming <- c:
		case <-s.closed:
			return
		case <-ctx.Done():
			return
		}
		select {
		case <-c.closed:
		case <-ctx.Done():
		}
	})
	return s
}

// Dial opens a stream to a peer.
func (s *Streams) Dial(ctx context.Context, addr string) (net.Conn, error) {
	info, err := parse(addr)
	if err != nil {
		return nil, err
	}
	stream, err := s.host.open(ctx, info, s.name)
	if err != nil {
		return nil, err
	}
	return newStreamConn(s.host.host.ID(), stream), nil
}

// Accept waits for a stream that a peer opens.
func (s *Streams) Accept() (net.Conn, error) {
	select {
	case c := <-s.incoming:
		return c, nil
	case <-s.closed:
		return nil, net.ErrClosed
	}
}

// Close ends Accept, and turns later streams away. Those that are open stay.
func (s *Streams) Close() error {
	s.closing.Do(func() { close(s.closed) })
	return nil
}

// Addr is the host's own, of a kind that names peers, not places.
func (s *Streams) Addr() net.Addr { return addrOf(s.host.host.ID()) }

// streamConn is a stream as a network connection.
type streamConn struct {
	Stream
	local, remote net.Addr
	closing       sync.Once
	closed        chan struct{}
}

func newStreamConn(self peer.ID, s Stream) *streamConn {
	return &streamConn{Stream: s, local: addrOf(self), remote: addrOf(s.Conn().RemotePeer()), closed: make(chan struct{})}
}

func (c *streamConn) LocalAddr() net.Addr  { return c.local }
func (c *streamConn) RemoteAddr() net.Addr { return c.remote }

// Close ends both directions, as closing a connection does.
func (c *streamConn) Close() error {
	c.closing.Do(func() { close(c.closed) })
	return c.Stream.Reset()
}

// addrOf gives each peer an address of its own among those that belong to nobody (RFC 4193), for programs that tell peers
// apart, and ban them, by address. Nothing can be reached there.
func addrOf(id peer.ID) net.Addr {
	sum := sha256.Sum256([]byte(id))
	ip := append(net.IP{0xfd}, sum[:15]...)
	return &net.TCPAddr{IP: ip, Port: 1}
}
