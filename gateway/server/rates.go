package server

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/morphware/morphware/gateway/api"
)

// What one user of a shared gateway may ask for; its owner is not counted.
const (
	asksPerSecond = 20
	asksAtOnce    = 200
	maxCounted    = 10_000 // users; beyond that the counts begin anew
)

// Requests without a valid token are refused before anything is looked up once they come faster than this, from everywhere
// together. Those with one are not held up by them.
const (
	strangersPerSecond = 20
	strangersAtOnce    = 200
)

// rates counts each user's requests.
type rates struct {
	mu sync.Mutex
	of map[string]*rate.Limiter
}

func (l *rates) allow(who api.Principal, now time.Time) bool {
	if who.Role == api.Admin {
		return true
	}
	l.mu.Lock()
	one := l.of[who.Name]
	if one == nil {
		if l.of == nil || len(l.of) >= maxCounted {
			l.of = map[string]*rate.Limiter{}
		}
		one = rate.NewLimiter(asksPerSecond, asksAtOnce)
		l.of[who.Name] = one
	}
	l.mu.Unlock()
	return one.AllowN(now, 1)
}
