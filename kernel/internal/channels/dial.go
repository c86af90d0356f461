package channels

import (
	"context"
	"fmt"
	"net"
	"sync"
	"time"

	"github.com/go-zeromq/zmq4"
)

// Dealer is a connected DEALER, of one connection: when that ends the Dealer has ended.
type Dealer struct {
	peer *Peer
	done chan struct{}
}

// Between two tries to reach a peer that does not listen yet.
const retryTime = 5 * time.Millisecond

// DialDealer connects, trying until the peer listens or ctx ends, and hands every message to take.
func DialDealer(ctx context.Context, endpoint, identity string, take func(frames [][]byte)) (*Dealer, error) {
	return dial(ctx, endpoint, zmq4.Dealer, identity, take)
}

// DialSub is a SUB that is subscribed to everything.
func DialSub(ctx context.Context, endpoint string, take func(frames [][]byte)) (*Dealer, error) {
	d, err := dial(ctx, endpoint, zmq4.Sub, "", take)
	if err != nil {
		return nil, err
	}
	return d, d.peer.Send([][]byte{{1}})
}

func dial(ctx context.Context, endpoint string, kind zmq4.SocketType, identity string, take func([][]byte)) (*Dealer, error) {
	network, address, err := network(endpoint)
	if err != nil {
		return nil, err
	}
	for {
		p, err := connect(ctx, network, address, kind, identity)
		if err == nil {
			return start(p, take), nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("connect to %s: %w (last: %w)", endpoint, context.Cause(ctx), err)
		case <-time.After(retryTime):
		}
	}
}

func connect(ctx context.Context, network, address string, kind zmq4.SocketType, identity string) (*Peer, error) {
	var d net.Dialer
	c, err := d.DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	stop := context.AfterFunc(ctx, func() { c.Close() }) // ends a handshake that hangs
	p, err := newPeer(c, kind, identity, false)
	if !stop() && err == nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		c.Close()
		return nil, err
	}
	return p, nil
}

func start(p *Peer, take func([][]byte)) *Dealer {
	d := &Dealer{peer: p, done: make(chan struct{})}
	var wg sync.WaitGroup
	wg.Go(p.write)
	wg.Go(func() { _ = p.read(take, nil) }) // how it ended says nothing more than that it ended
	go func() {
		wg.Wait()
		close(d.done)
	}()
	return d
}

// Send queues a message. It never blocks; the queue is bounded by what the caller was willing to take.
func (d *Dealer) Send(frames [][]byte) error { return d.peer.Send(frames) }

// Done is closed when the connection has ended and take has returned for the last time.
func (d *Dealer) Done() <-chan struct{} { return d.done }

// Close hangs up and waits for take to return.
func (d *Dealer) Close() {
	d.peer.Close()
	<-d.done
}
