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
	links  map[string]grant // by code
	tokens map[string]grant
}

// grant is whose link or token it is, and until when.
type grant struct {
	who api.Principal
	end time.Time
}

// add keeps a new secret for some time; the one that ends first makes place.
func add(m map[string]grant, who api.Principal, now time.Time, life time.Duration) (map[string]grant, string) {
	if m == nil {
		m = map[string]grant{}
	}
	oldest := ""
	for s, g := range m {
		if !now.Before(g.end) {
			delete(m, s)
		} else if oldest == "" || g.end.Before(m[oldest].end) {
			oldest = s
		}
	}
	if len(m) >= maxSessions {
		delete(m, oldest)
	}
	s := rand.Text() + rand.Text()
	m[s] = grant{who, now.Add(life)}
	return m, s
}

func (s *sessions) link(who api.Principal, now time.Time) (code string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.links, code = add(s.links, who, now, linkLife)
	return code
}

// exchange gives a token for a code, once.
func (s *sessions) exchange(code string, now time.Time) (token string, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, ok := s.links[code]
	delete(s.links, code)
	if !ok || !now.Before(g.end) {
		return "", false
	}
	s.tokens, token = add(s.tokens, g.who, now, sessionLife)
	return token, true
}

// valid looks a token up. Tokens are long and random, so that the time a look-up takes gives none away.
func (s *sessions) valid(token string, now time.Time) (api.Principal, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	g, ok := s.tokens[token]
	return g.who, ok && now.Before(g.end)
}

func (s *server) link(w http.ResponseWriter, r *http.Request) error {
	return Answer(w, http.StatusCreated, api.Link{URL: "http://" + r.Host + "/#link=" + s.sessions.link(PrincipalOf(r.Context()), s.Now())})
}

// session is the one route of /v1 that takes no token: it gives one, for a link's code.
func (s *server) session(w http.ResponseWriter, r *http.Request) error {
	var in api.Code
	if err := Read(w, r, &in); err != nil {
		return err
	}
	token, ok := s.sessions.exchange(in.Code, s.Now())
	if !ok {
		return &api.Problem{Type: "no-such-link", Title: "the link does not open the dashboard", Status: http.StatusUnauthorized,
			Detail: "the link was used before, or is older than five minutes", Hint: "get a new one with: morph dashboard"}
	}
	return Answer(w, http.StatusCreated, api.Session{Token: token})
}
