package swarm

import (
	"sync"

	"github.com/morphware/morphware/contracts/job"
)

// mostPieces bounds what a bitfield can name while a file's size is unknown: 8 TiB.
const mostPieces = 2 << 20

// offers collects which pieces peers have. Only these are asked for: the library reserves room for all pieces that it
// was asked for, the rarest first, and would stand still over those that nobody has.
type offers struct {
	news chan struct{} // holds one when there is something to take

	mu  sync.Mutex
	all bool
	has bitmap
}

// span is pieces from begin up to, not including, end.
type span struct{ begin, end int }

func (o *offers) pieces() int { return mostPieces }

func (o *offers) hear(id byte, payload []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if id == msgHaveAll {
		o.all = true
	} else {
		each(id, payload, mostPieces, func(i int) {
			if n := i/64 + 1; n > len(o.has) {
				o.has = append(o.has, make(bitmap, n-len(o.has))...)
			}
			o.has.set(i)
		})
	}
	select {
	case o.news <- struct{}{}:
	default:
	}
}

// take is what was offered since the last time, of n pieces.
func (o *offers) take(n int) (list []span) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.all {
		list = append(list, span{0, n})
	}
	for i := range min(n, 64*len(o.has)) {
		if !o.has.get(i) {
			continue
		}
		if k := len(list); k > 0 && list[k-1].end == i {
			list[k-1].end++
		} else {
			list = append(list, span{i, i + 1})
		}
	}
	o.all = false
	clear(o.has)
	return list
}

// want has connections tell c of what their peers have, until the returned function is called.
func (s *Swarm) want(c *content) (end func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.wants[c.infohash] = c
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(s.wants, c.infohash)
	}
}

func (s *Swarm) wanted(ih job.Infohash) ear {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.wants[ih]; c != nil {
		return &c.offers
	}
	return nil
}
