package channels

import (
	"bufio"
	"errors"
	"net"
	"sync"
	"time"

	"github.com/go-zeromq/zmq4"
)

// ErrGone says that the peer's connection has ended.
var ErrGone = errors.New("connection is gone")

const (
	maxQueued  = 64 << 20        // bytes waiting for one peer
	stallTime  = 2 * time.Second // a full queue has to move within
	stallBytes = 64 << 10        // by at least
)

// Peer is one connection. A writer goroutine of its own empties its queue, so that no peer waits for another.
type Peer struct {
	identity string
	conn     *socket
	r        *bufio.Reader

	mu     sync.Mutex
	queue  []outgoing
	queued int  // bytes in the queue and being written
	busy   bool // a batch is being written
	closed bool
	direct time.Time // when a message was last written by its sender

	wake chan struct{} // the queue has something
	room chan struct{} // the queue became shorter
	done chan struct{} // closed
}

type outgoing struct {
	frames  [][]byte
	command bool
	rest    []byte // the end of a message whose beginning is written
	size    int
}

func newPeer(c net.Conn, kind zmq4.SocketType, identity string, server bool) (*Peer, error) {
	s, err := newSocket(c)
	if err != nil {
		return nil, err
	}
	r, id, err := handshake(s, kind, identity, server)
	if err != nil {
		return nil, err
	}
	return &Peer{identity: id, conn: s, r: r, wake: make(chan struct{}, 1), room: make(chan struct{}, 1), done: make(chan struct{})}, nil
}

// Send writes a message at once where that neither waits nor overtakes, and queues it otherwise. Its frames must not be
// changed afterwards.
func (p *Peer) Send(frames [][]byte) error { return p.push(outgoing{frames: frames}) }

func (p *Peer) push(o outgoing) error {
	for _, f := range o.frames {
		o.size += len(f) + 32
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return ErrGone
	}
	if len(p.queue) == 0 && !p.busy && o.size <= maxDirect && p.writeNow(&o) {
		return nil
	}
	p.queue = append(p.queue, o)
	p.queued += o.size
	signal(p.wake)
	return nil
}

const (
	maxDirect  = 16 << 10              // bytes of a message that its sender may write
	directRate = 60 * time.Microsecond // between two of them: what comes faster is better written together
)

// writeNow spares a message the way over the writer, which costs more than the writing. The socket does not block: what
// it does not take is left in o, for the writer. p.mu is held, and nothing is being written.
func (p *Peer) writeNow(o *outgoing) (all bool) {
	now := time.Now()
	quick := now.Sub(p.direct) < directRate
	p.direct = now
	if quick {
		return false
	}
	b := appendFrames(make([]byte, 0, o.size+9*len(o.frames)), o.frames, o.command)
	n := p.conn.tryWrite(b)
	if n == 0 {
		return false
	}
	if n == len(b) {
		return true
	}
	*o = outgoing{rest: b[n:], size: len(b) - n}
	return false
}

func (p *Peer) full() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.queued > maxQueued && !p.closed
}

func (p *Peer) idle() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.closed || len(p.queue) == 0 && !p.busy
}

// wait returns when the queue has room. A peer that reads nothing meanwhile is hung up on: the others must not wait for
// it, and dropping single messages would leave it with a story that has holes.
func (p *Peer) wait() {
	for p.full() {
		before := p.conn.moved.Load()
		stall := time.NewTimer(stallTime)
	moving:
		for p.full() {
			select {
			case <-p.room:
			case <-p.done:
				break moving
			case <-stall.C:
				if p.conn.moved.Load()-before < stallBytes {
					p.Close()
				}
				break moving
			}
		}
		stall.Stop()
	}
}

// write sends what is queued until the connection ends.
func (p *Peer) write() {
	defer p.Close()
	w := bufio.NewWriterSize(p.conn, bufferSize)
	for {
		select {
		case <-p.wake:
		case <-p.done:
			return
		}
		p.mu.Lock()
		batch := p.queue
		p.queue, p.busy = nil, true
		p.mu.Unlock()
		for i, o := range batch {
			batch[i] = outgoing{}
			err := error(nil)
			if o.rest != nil {
				_, err = w.Write(o.rest)
			} else {
				err = writeFrames(w, o.frames, o.command)
			}
			if err != nil {
				return
			}
			p.mu.Lock()
			p.queued -= o.size
			p.mu.Unlock()
			signal(p.room)
		}
		if err := w.Flush(); err != nil {
			return
		}
		p.mu.Lock()
		p.busy = false
		p.mu.Unlock()
		signal(p.room)
	}
}

// read hands every message to fn until the connection ends, and answers pings.
func (p *Peer) read(fn func(frames [][]byte), command func(name string, body []byte)) error {
	defer p.Close()
	for {
		frames, isCommand, err := readMessage(p.r)
		if err != nil {
			return err
		}
		if !isCommand {
			fn(frames)
			continue
		}
		f := frames[0]
		if len(f) == 0 || int(f[0]) >= len(f) {
			return errors.New("malformed command")
		}
		name, body := string(f[1:1+f[0]]), f[1+f[0]:]
		switch {
		case name == "PING" && len(body) >= 2:
			p.push(outgoing{frames: [][]byte{append([]byte("\x04PONG"), body[2:]...)}, command: true})
		case command != nil:
			command(name, body)
		}
	}
}

// Close hangs up; what is queued is lost.
func (p *Peer) Close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return
	}
	p.closed, p.queue, p.queued = true, nil, 0
	close(p.done)
	p.conn.Close()
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
