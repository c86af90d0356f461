// Package p2p is a peer's libp2p host. Its identity is the account's own key, so whoever is at the other end of a stream
// is an account of the market, proven by the handshake.
package p2p

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p"
	lcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	libp2ptls "github.com/libp2p/go-libp2p/p2p/security/tls"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"

	"github.com/morphware/morphware/contracts/job"
)

// maxAddrs bounds how many places one peer can make us dial.
const maxAddrs = 16

// Stream is a two-way connection with a peer. Reset ends it from another goroutine.
type Stream = network.Stream

// Host listens and dials. It is safe for concurrent use.
type Host struct {
	host    host.Host
	closing context.Context
	cancel  context.CancelFunc

	mu      sync.Mutex // guards serving and keeping against Close
	serving sync.WaitGroup
	relay   io.Closer // nil: nobody is relayed
}

// New starts a host. listen is host:port or a multiaddr; port 0 takes any.
func New(ctx context.Context, key *ecdsa.PrivateKey, listen string, options ...Option) (*Host, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	addr, err := listenAddr(listen)
	if err != nil {
		return nil, fmt.Errorf("start libp2p on %q: %w\nhint: give host:port, like 127.0.0.1:4001", listen, err)
	}
	id, err := lcrypto.UnmarshalSecp256k1PrivateKey(crypto.FromECDSA(key))
	if err != nil {
		return nil, fmt.Errorf("start libp2p: %w", err)
	}
	inner, err := libp2p.New(
		libp2p.Identity(id),
		libp2p.ListenAddrs(addr),
		// TCP with TLS connects and carries fastest of what libp2p has.
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(libp2ptls.ID, libp2ptls.New),
		// Peers behind a NAT are reached through a relay, and directly once both sides have punched their holes.
		libp2p.EnableRelay(),
		libp2p.EnableHolePunching(),
		libp2p.DisableMetrics(),
	)
	if err != nil {
		return nil, fmt.Errorf("start libp2p on %s: %w", listen, err)
	}
	h := &Host{host: inner}
	h.closing, h.cancel = context.WithCancel(context.Background())
	for _, o := range options {
		if err := o(h); err != nil {
			return nil, errors.Join(fmt.Errorf("start libp2p on %s: %w", listen, err), h.Close())
		}
	}
	return h, nil
}

// Addrs are the multiaddrs at which other peers reach this one, without the /p2p part.
func (h *Host) Addrs() []string {
	var list []string
	for _, a := range h.host.Addrs() {
		list = append(list, a.String())
	}
	return list
}

// Handle serves a protocol. Each stream has its own goroutine; it is closed when serve returns, and reset when the host
// closes, as is ctx.
func (h *Host) Handle(name string, serve func(ctx context.Context, from job.Address, s Stream)) {
	h.host.SetStreamHandler(protocol.ID(name), func(s network.Stream) {
		h.mu.Lock()
		if h.closing.Err() != nil {
			h.mu.Unlock()
			s.Reset()
			return
		}
		h.serving.Add(1)
		h.mu.Unlock()
		defer h.serving.Done()
		from, err := AddressOf(s.Conn().RemotePeer())
		if err != nil { // Not an account's key: nobody we know.
			s.Reset()
			return
		}
		stop := context.AfterFunc(h.closing, func() { s.Reset() })
		defer stop()
		serve(h.closing, from, s)
		s.Close()
	})
}

// Open connects to the account with that public key, at one of the multiaddrs unless it is connected already, and opens
// a stream. Whoever else answers there is turned away.
func (h *Host) Open(ctx context.Context, to *ecdsa.PublicKey, addrs []string, name string) (Stream, error) {
	info, err := h.place(to, addrs)
	if err != nil {
		return nil, err
	}
	return h.open(ctx, info, name)
}

// place is who is to be reached, and where.
func (h *Host) place(to *ecdsa.PublicKey, addrs []string) (peer.AddrInfo, error) {
	id, err := PeerID(to)
	if err != nil {
		return peer.AddrInfo{}, err
	}
	if id == h.host.ID() {
		return peer.AddrInfo{}, errors.New("connect to myself: refused")
	}
	info := peer.AddrInfo{ID: id}
	for _, a := range addrs[:min(len(addrs), maxAddrs)] {
		m, err := multiaddr.NewMultiaddr(a)
		if err != nil {
			return info, fmt.Errorf("connect to %v: address %.200q: %w", id, a, err)
		}
		info.Addrs = append(info.Addrs, m)
	}
	return info, nil
}

func (h *Host) open(ctx context.Context, info peer.AddrInfo, name string) (Stream, error) {
	if err := h.connect(ctx, info); err != nil {
		return nil, err
	}
	s, err := h.host.NewStream(network.WithAllowLimitedConn(ctx, name), info.ID, protocol.ID(name))
	if err != nil {
		return nil, fmt.Errorf("open %s to %v: %w", name, info.ID, err)
	}
	return s, nil
}

func (h *Host) connect(ctx context.Context, info peer.AddrInfo) error {
	// When to try again is the caller's to say.
	if s, ok := h.host.Network().(*swarm.Swarm); ok {
		s.Backoff().Clear(info.ID)
	}
	if err := h.host.Connect(network.WithAllowLimitedConn(ctx, "relayed"), info); err != nil {
		return fmt.Errorf("connect to %v at %q: %w", info.ID, info.Addrs, err)
	}
	return nil
}

// Close ends all streams and waits for those who serve them.
func (h *Host) Close() error {
	h.mu.Lock()
	h.cancel()
	h.mu.Unlock()
	var errs []error
	if h.relay != nil {
		errs = append(errs, h.relay.Close())
	}
	errs = append(errs, h.host.Close())
	h.serving.Wait()
	return errors.Join(errs...)
}

// PeerID is an account's name in libp2p.
func PeerID(pub *ecdsa.PublicKey) (peer.ID, error) {
	if pub == nil || pub.X == nil || pub.Y == nil || !crypto.S256().IsOnCurve(pub.X, pub.Y) {
		return "", errors.New("peer id: not a public key")
	}
	k, err := lcrypto.UnmarshalSecp256k1PublicKey(crypto.CompressPubkey(pub))
	if err != nil {
		return "", fmt.Errorf("peer id: %w", err)
	}
	return peer.IDFromPublicKey(k)
}

// AddressOf is the account that a peer's id names. Ids of other kinds of keys name none.
func AddressOf(id peer.ID) (job.Address, error) {
	pub, err := id.ExtractPublicKey()
	if err != nil {
		return job.Address{}, fmt.Errorf("account of peer %v: %w", id, err)
	}
	if pub.Type() != lcrypto.Secp256k1 {
		return job.Address{}, fmt.Errorf("account of peer %v: its key is %v, not secp256k1", id, pub.Type())
	}
	raw, err := pub.Raw()
	if err != nil {
		return job.Address{}, fmt.Errorf("account of peer %v: %w", id, err)
	}
	k, err := crypto.DecompressPubkey(raw)
	if err != nil {
		return job.Address{}, fmt.Errorf("account of peer %v: %w", id, err)
	}
	return job.Address(crypto.PubkeyToAddress(*k)), nil
}

func listenAddr(listen string) (multiaddr.Multiaddr, error) {
	if strings.HasPrefix(listen, "/") {
		return multiaddr.NewMultiaddr(listen)
	}
	name, port, err := net.SplitHostPort(listen)
	if err != nil {
		return nil, err
	}
	if name == "" {
		name = "0.0.0.0"
	}
	ip := net.ParseIP(name)
	switch {
	case ip == nil:
		return nil, fmt.Errorf("%q is not an IP address", name)
	case ip.To4() != nil:
		return multiaddr.NewMultiaddr("/ip4/" + ip.String() + "/tcp/" + port)
	}
	return multiaddr.NewMultiaddr("/ip6/" + ip.String() + "/tcp/" + port)
}
