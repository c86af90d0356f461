package server

import (
	"crypto/rand"
	"net/http"
	"sync"
	"time"

	"github.com/morphware/morphware/gateway/api"
)

// A browser cannot read gateway.json: `morph dashboard` asks for a link, whose code a page exchanges, once and soon, for a
// token of its own. The code travels in the link's fragment, which browsers send to nobody. The token is not a cookie,
// which every other port of this machine would be sent as well.
const (
	linkLife    = 5 * time.Minute
	sessionLife = 24 * time.Hour
	maxSessions = 256 // and as many links
)

// sessions are the links and tokens that were handed out. They end with the process.
type sessions struct {
	mu     sync.Mutex
	links  map[string]time.Time // code → end
	tokens map[string]time.Time // token → end
}

// add keeps a new secret for some time; the one that ends first makes place.
func add(m map[string]time.Time, now time.Time, life time.Duration) string {
	oldest := ""
	for s, end := range m {
		if !now.Before(end) {
			delete(m, s)
		} else if oldest == "" || end.Before(m[oldest]) {
			oldest = s
		}
	}
	if len(m) >= maxSessions {
		delete(m, oldest)
	}
	s := rand.Text() + rand.Text()
	m[s] = now.Add(life)
	return s
}

func (s *sessions) link(now time.Time) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return add(s.links, now, linkLife)
}

// exchange gives a token for a code, once.
func (s *sessions) exchange(code string, now time.Time) (token string, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	end, ok := s.links[code]
	delete(s.links, code)
	if !ok || !now.Before(end) {
		return "", false
	}
	return add(s.tokens, now, sessionLife), true
}

// valid looks a token up. Tokens are long and random, so that the time a look-up takes gives none away.
func (s *sessions) valid(token string, now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	end, ok := s.tokens[token]
	return ok && now.Before(end)
}

func (s *server) link(w http.ResponseWriter, r *http.Request) error {
	return answer(w, http.StatusCreated, api.Link{URL: "http://" + r.Host + "/#link=" + s.sessions.link(s.Now())})
}

// session is the one route of /v1 that takes no token: it gives one, for a link's code.
func (s *server) session(w http.ResponseWriter, r *http.Request) error {
	var in api.Code
	if err := read(w, r, &in); err != nil {
		return err
	}
	token, ok := s.sessions.exchange(in.Code, s.Now())
	if !ok {
		return &api.Problem{Type: "no-such-link", Title: "the link does not open the dashboard", Status: http.StatusUnauthorized,
			Detail: "the link was used before, or is older than five minutes", Hint: "get a new one with: morph dashboard"}
	}
	return answer(w, http.StatusCreated, api.Session{Token: token})
}
