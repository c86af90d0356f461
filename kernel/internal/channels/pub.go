package channels

import (
	"bytes"
	"sync"

	"github.com/go-zeromq/zmq4"
)

// Pub is a listening XPUB: it filters by topic, and tells who subscribed.
type Pub struct {
	l    listener
	send sync.Mutex // one message at a time, so that all subscribers see one order

	mu     sync.Mutex
	topics map[*Peer]map[string]int
	// The list is replaced, never changed, so that Send can use it without the lock.
	list []*Peer

	subscribed func(p *Peer, topic string)
}

// ListenPub binds. subscribed, which may be nil, is told of each new subscription, in the subscriber's own goroutine; what
// it sends to p comes before any message published later.
func ListenPub(endpoint string, subscribed func(p *Peer, topic string)) (*Pub, error) {
	u := &Pub{topics: map[*Peer]map[string]int{}, subscribed: subscribed}
	u.l = listener{kind: zmq4.XPub, leave: u.leave, take: u.take, order: func(p *Peer, name string, body []byte) {
		switch name { // ZMTP 3.1
		case "SUBSCRIBE":
			u.change(p, string(body), true)
		case "CANCEL":
			u.change(p, string(body), false)
		}
	}}
	return u, u.l.listen(endpoint)
}

// maxTopics of one subscriber, so that it cannot fill the memory with them.
const maxTopics = 1024

func (u *Pub) take(p *Peer, frames [][]byte) {
	if len(frames) == 1 && len(frames[0]) > 0 && frames[0][0] <= 1 {
		u.change(p, string(frames[0][1:]), frames[0][0] == 1)
	}
}

func (u *Pub) change(p *Peer, topic string, on bool) {
	u.send.Lock() // between two messages, so that the hook's answer is the first
	defer u.send.Unlock()
	u.mu.Lock()
	t := u.topics[p]
	switch {
	case !on && t[topic] > 0:
		if t[topic]--; t[topic] == 0 {
			delete(t, topic)
		}
	case on && len(t) < maxTopics && len(topic) <= maxHandshake:
		if t == nil {
			t = map[string]int{}
			u.topics[p] = t
			u.list = append(append([]*Peer(nil), u.list...), p)
		}
		t[topic]++
	default:
		on = false
	}
	u.mu.Unlock()
	if on && u.subscribed != nil {
		u.subscribed(p, topic)
	}
}

func (u *Pub) leave(p *Peer) {
	u.mu.Lock()
	defer u.mu.Unlock()
	delete(u.topics, p)
	var list []*Peer
	for _, q := range u.list {
		if q != p {
			list = append(list, q)
		}
	}
	u.list = list
}

// Send publishes a message to those who subscribed to its first frame. It waits for a subscriber whose queue is full, for
// as long as that one reads; one that has stopped reading is hung up on.
func (u *Pub) Send(frames [][]byte) {
	if len(frames) == 0 {
		return
	}
	u.send.Lock()
	defer u.send.Unlock()
	u.mu.Lock()
	list := u.list
	u.mu.Unlock()
	for _, p := range list {
		if u.wants(p, frames[0]) {
			p.wait()
			_ = p.Send(frames) // a peer that has gone needs none
		}
	}
}

// Idle says that nothing is queued for anybody.
func (u *Pub) Idle() bool {
	u.mu.Lock()
	list := u.list
	u.mu.Unlock()
	for _, p := range list {
		if !p.idle() {
			return false
		}
	}
	return true
}

func (u *Pub) wants(p *Peer, topic []byte) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	for t := range u.topics[p] {
		if bytes.HasPrefix(topic, []byte(t)) {
			return true
		}
	}
	return false
}
