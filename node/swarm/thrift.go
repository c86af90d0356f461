package swarm

import (
	"math/bits"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

const (
	// window is how many pieces a peer is told of that it has not fetched yet.
	window = 4
	// sparingFrom is how many pieces a file must have to be seeded sparingly: with fewer there is little to save.
	sparingFrom = 16
	// idleTime is how long a peer may wait for other peers until it is served from here.
	idleTime = 5 * time.Second
)

// thrift is super-seeding (BEP 16): of a large file that was put in here, each piece goes out once, to one peer, and from
// there to the others. A peer learns of a piece only when nobody else has it or is fetching it; one that waits in vain
// for the others, because it cannot reach them or they do not give, learns of everything.
type thrift struct {
	idle time.Duration

	mu       sync.Mutex
	torrents map[job.Infohash]*thriftyTorrent
}

type thriftyTorrent struct {
	thrift  *thrift
	content *content
	peers   map[*thriftyPeer]bool
	holders []uint16 // by piece: how many connected peers have it
	takers  []uint16 // by piece: how many were told of it and do not have it yet
	low     int      // no piece before this one is without holders and takers
}

type thriftyPeer struct {
	torrent *thriftyTorrent
	due     chan struct{} // there may be something to tell it

	// Guarded by thrift.mu.
	has, shown  bitmap
	owed        int // pieces shown that it does not have
	low         int // no piece before this one is neither had nor shown
	last        time.Time
	independent bool // it does not get on with the others
}

type bitmap []uint64

func (b bitmap) get(i int) bool { return b[i/64]>>(i%64)&1 == 1 }
func (b bitmap) set(i int)      { b[i/64] |= 1 << (i % 64) }

func (b bitmap) count() (n int) {
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return n
}

// spare begins to seed c sparingly, for connections that begin from now on.
func (t *thrift) spare(c *content) {
	n := len(c.state)
	if n < sparingFrom {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.torrents[c.infohash] = &thriftyTorrent{
		thrift: t, content: c, peers: map[*thriftyPeer]bool{}, holders: make([]uint16, n), takers: make([]uint16, n),
	}
}

func (t *thrift) forget(ih job.Infohash) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.torrents, ih)
}

// join is one more peer of a torrent; nil where there is nothing to spare.
func (t *thrift) join(ih job.Infohash) *thriftyPeer {
	t.mu.Lock()
	defer t.mu.Unlock()
	torrent := t.torrents[ih]
	if torrent == nil {
		return nil
	}
	words := (len(torrent.holders) + 63) / 64
	p := &thriftyPeer{torrent: torrent, due: make(chan struct{}, 1), has: make(bitmap, words), shown: make(bitmap, words), last: time.Now()}
	torrent.peers[p] = true
	return p
}

// changed wakes those who tell peers of a torrent. thrift.mu is held.
func (t *thriftyTorrent) changed() {
	for p := range t.peers {
		select {
		case p.due <- struct{}{}:
		default:
		}
	}
}

// verified says that one more piece of a file is known to be whole.
func (t *thrift) verified(ih job.Infohash) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if torrent := t.torrents[ih]; torrent != nil {
		torrent.changed()
	}
}

func (p *thriftyPeer) pieces() int { return len(p.torrent.holders) }

func (p *thriftyPeer) hear(id byte, payload []byte) {
	t := p.torrent
	t.thrift.mu.Lock()
	defer t.thrift.mu.Unlock()
	each(id, payload, len(t.holders), p.got)
	select {
	case p.due <- struct{}{}:
	default:
	}
}

func (p *thriftyPeer) got(i int) {
	t := p.torrent
	if p.has.get(i) || !t.peers[p] {
		return
	}
	p.has.set(i)
	p.last = time.Now()
	t.holders[i]++
	if p.shown.get(i) {
		p.owed--
		t.takers[i]--
	}
}

// take is what the peer is to be told of now: it counts as told.
func (p *thriftyPeer) take() (list []int) {
	t := p.torrent
	t.thrift.mu.Lock()
	defer t.thrift.mu.Unlock()
	if !t.peers[p] {
		return nil
	}
	for p.owed < window {
		i := t.free(p)
		if i < 0 && p.independent {
			i = p.any()
		}
		if i < 0 {
			break
		}
		p.shown.set(i)
		p.owed++
		t.takers[i]++
		p.last = time.Now()
		list = append(list, i)
	}
	return list
}

// free is a piece that is here and that no peer has or was told of; -1 if there is none.
func (t *thriftyTorrent) free(p *thriftyPeer) int {
	for ; t.low < len(t.holders) && t.holders[t.low]+t.takers[t.low] > 0; t.low++ {
	}
	for i := t.low; i < len(t.holders); i++ {
		if t.holders[i]+t.takers[i] == 0 && t.content.has(i) && !p.shown.get(i) {
			return i
		}
	}
	return -1
}

// any is a piece that is here and that the peer neither has nor was told of; -1 if there is none.
func (p *thriftyPeer) any() int {
	done := func(i int) bool { return p.has.get(i) || p.shown.get(i) }
	n := len(p.torrent.holders)
	for ; p.low < n && done(p.low); p.low++ {
	}
	for i := p.low; i < n; i++ {
		if !done(i) && p.torrent.content.has(i) {
			return i
		}
	}
	return -1
}

// look sees whether the peer waits in vain.
func (p *thriftyPeer) look(now time.Time) {
	t := p.torrent
	t.thrift.mu.Lock()
	defer t.thrift.mu.Unlock()
	if p.independent || p.owed > 0 || now.Sub(p.last) < t.thrift.idle || p.has.count() == len(t.holders) {
		return
	}
	p.independent = true
	select {
	case p.due <- struct{}{}:
	default:
	}
}

// leave gives what the peer was told of, or alone had, to the others.
func (p *thriftyPeer) leave() {
	t := p.torrent
	t.thrift.mu.Lock()
	defer t.thrift.mu.Unlock()
	delete(t.peers, p)
	for i := range t.holders {
		switch {
		case p.has.get(i):
			t.holders[i]--
		case p.shown.get(i):
			t.takers[i]--
		default:
			continue
		}
		if t.holders[i]+t.takers[i] == 0 {
			t.low = min(t.low, i)
		}
	}
	t.changed()
}
