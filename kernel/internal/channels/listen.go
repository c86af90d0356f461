// Package channels is the four ZeroMQ sockets that a Jupyter kernel needs, on zmq4's connection layer: one slow, silent or
// hostile peer never holds up another, queues are bounded in bytes and nothing is dropped silently.
package channels

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/go-zeromq/zmq4"
)

// maxPeers of one socket, those that have not said who they are among them.
const maxPeers = 512

// listener accepts peers of one socket. Every connection has its own goroutines, from the handshake on.
type listener struct {
	net  net.Listener
	kind zmq4.SocketType

	join  func(*Peer)
	leave func(*Peer)
	take  func(p *Peer, frames [][]byte)
	order func(p *Peer, name string, body []byte) // a command other than PING; may be nil

	mu     sync.Mutex
	peers  map[*Peer]struct{}
	raw    map[net.Conn]struct{} // all connections
	closed bool
	wg     sync.WaitGroup
}

// network splits tcp://127.0.0.1:5555 or ipc:///run/kernel-1 for package net.
func network(endpoint string) (kind, address string, err error) {
	scheme, rest, ok := strings.Cut(endpoint, "://")
	switch {
	case ok && scheme == "tcp":
		return "tcp", strings.TrimPrefix(rest, "*"), nil
	case ok && scheme == "ipc" && rest != "":
		return "unix", rest, nil
	}
	return "", "", fmt.Errorf("endpoint %q: want tcp://HOST:PORT or ipc://PATH", endpoint)
}

func (l *listener) listen(endpoint string) error {
	kind, address, err := network(endpoint)
	if err != nil {
		return err
	}
	if kind == "unix" {
		// What a killed process left behind; libzmq removes it too.
		if st, err := os.Lstat(address); err == nil && st.Mode()&fs.ModeSocket != 0 {
			os.Remove(address)
		}
	}
	if l.net, err = net.Listen(kind, address); err != nil {
		return fmt.Errorf("listen on %s: %w", endpoint, err)
	}
	if kind == "unix" {
		if err := os.Chmod(address, 0o600); err != nil {
			l.net.Close()
			return fmt.Errorf("listen on %s: %w", endpoint, err)
		}
	}
	l.peers, l.raw = map[*Peer]struct{}{}, map[net.Conn]struct{}{}
	l.wg.Go(l.accept)
	return nil
}

func (l *listener) accept() {
	for {
		c, err := l.net.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil { // out of file descriptors, which nothing tells the end of, or the peer left at once
			time.Sleep(10 * time.Millisecond)
			continue
		}
		l.mu.Lock()
		if l.closed || len(l.raw) >= maxPeers {
			l.mu.Unlock()
			c.Close()
			continue
		}
		l.raw[c] = struct{}{}
		l.wg.Go(func() { l.serve(c) })
		l.mu.Unlock()
	}
}

func (l *listener) serve(c net.Conn) {
	defer func() {
		c.Close()
		l.mu.Lock()
		delete(l.raw, c)
		l.mu.Unlock()
	}()
	p, err := newPeer(c, l.kind, "", true)
	if err != nil {
		return // not a peer
	}
	if p.identity == "" || p.identity[0] == 0 {
		var b [4]byte
		rand.Read(b[:])
		p.identity = "\x00" + string(b[:])
	}
	l.mu.Lock()
	if l.closed {
		l.mu.Unlock()
		return
	}
	l.peers[p] = struct{}{}
	l.mu.Unlock()
	if l.join != nil {
		l.join(p)
	}
	var writer sync.WaitGroup
	writer.Go(p.write)
	// An error ends this peer, and tells nobody: peers come and go.
	_ = p.read(func(frames [][]byte) { l.take(p, frames) }, func(name string, body []byte) {
		if l.order != nil {
			l.order(p, name, body)
		}
	})
	writer.Wait()
	l.mu.Lock()
	delete(l.peers, p)
	l.mu.Unlock()
	if l.leave != nil {
		l.leave(p)
	}
}

func (l *listener) addr() string {
	a := l.net.Addr()
	if a.Network() == "unix" {
		return "ipc://" + a.String()
	}
	return "tcp://" + a.String()
}

// linger waits until everything that is queued was handed to the system, or ctx ends.
func (l *listener) linger(ctx context.Context) {
	l.mu.Lock()
	peers := make([]*Peer, 0, len(l.peers))
	for p := range l.peers {
		peers = append(peers, p)
	}
	l.mu.Unlock()
	for _, p := range peers {
		for !p.idle() {
			select {
			case <-p.room:
			case <-time.After(10 * time.Millisecond): // a publisher may have taken the signal
			case <-p.done:
			case <-ctx.Done():
				return
			}
		}
	}
}

func (l *listener) close() {
	l.net.Close()
	l.mu.Lock()
	l.closed = true
	for p := range l.peers {
		p.Close()
	}
	for c := range l.raw {
		c.Close()
	}
	l.mu.Unlock()
	l.wg.Wait()
}
