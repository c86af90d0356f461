package channels

import (
	"slices"
	"sync"
	"time"

	"github.com/go-zeromq/zmq4"
)

// Router is a listening ROUTER. Messages come and go with the peer's identity as their first frame.
type Router struct {
	l     listener
	mu    sync.Mutex
	by    map[string][]*Peer // per identity, the newest last
	early []early            // for identities that are not there, the oldest first
}

// early is a message whose receiver has not joined yet: a client opens its channels side by side, and is asked on one of
// them for what it began on another.
type early struct {
	frames [][]byte
	at     time.Time
}

const (
	maxEarly  = 16
	earlyTime = 5 * time.Second // a client that comes later is another one, or has given up
)

// ListenRouter binds, and hands every message to take: one at a time for each peer, peers side by side. take may block,
// which holds up that peer alone.
func ListenRouter(endpoint string, take func(frames [][]byte)) (*Router, error) {
	r := &Router{by: map[string][]*Peer{}}
	r.l = listener{kind: zmq4.Router, join: r.join, leave: r.leave, take: func(p *Peer, frames [][]byte) {
		take(append([][]byte{[]byte(p.identity)}, frames...))
	}}
	return r, r.l.listen(endpoint)
}

func (r *Router) join(p *Peer) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.by[p.identity] = append(r.by[p.identity], p)
	r.early = slices.DeleteFunc(r.early, func(e early) bool {
		if string(e.frames[0]) != p.identity {
			return time.Since(e.at) > earlyTime
		}
		if time.Since(e.at) <= earlyTime {
			_ = p.Send(e.frames[1:]) // gone again: as if it had not come
		}
		return true
	})
}

func (r *Router) leave(p *Peer) {
	r.mu.Lock()
	defer r.mu.Unlock()
	kept := r.by[p.identity][:0:0]
	for _, q := range r.by[p.identity] {
		if q != p {
			kept = append(kept, q)
		}
	}
	if len(kept) == 0 {
		delete(r.by, p.identity)
		return
	}
	r.by[p.identity] = kept
}

// Send routes a message by its first frame. Of several connections with one identity the newest is meant, as libzmq's
// ROUTER_HANDOVER has it; the older ones stay open, or two clients of one session would reconnect for ever in turn. A
// peer that does not read its answers is hung up on. Send never blocks. A message to nobody is lost, as in any ROUTER,
// unless its receiver joins soon.
func (r *Router) Send(frames [][]byte) error {
	if len(frames) == 0 {
		return ErrGone
	}
	r.mu.Lock()
	same := r.by[string(frames[0])]
	var p *Peer
	if len(same) > 0 {
		p = same[len(same)-1]
	}
	if p == nil && small(frames) {
		if len(r.early) == maxEarly {
			r.early = slices.Delete(r.early, 0, 1)
		}
		r.early = append(r.early, early{frames, time.Now()})
	}
	r.mu.Unlock()
	if p == nil {
		return ErrGone
	}
	if p.full() {
		p.Close()
		return ErrGone
	}
	return p.Send(frames[1:])
}

// small messages, as questions to people are, may be kept for somebody who may never come.
func small(frames [][]byte) bool {
	n := 0
	for _, f := range frames {
		n += len(f)
	}
	return n <= 64<<10
}

// ListenEcho is a heartbeat: every message goes back as it came.
func ListenEcho(endpoint string) (*Router, error) {
	r := &Router{by: map[string][]*Peer{}}
	r.l = listener{kind: zmq4.Router, join: r.join, leave: r.leave, take: func(p *Peer, frames [][]byte) {
		_ = r.Send(append([][]byte{[]byte(p.identity)}, frames...))
	}}
	return r, r.l.listen(endpoint)
}
