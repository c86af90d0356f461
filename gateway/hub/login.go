package hub

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"golang.org/x/oauth2"

	"github.com/morphware/morphware/gateway/api"
)

// A browser's login: it is sent to the Hub with a state and a challenge (RFC 6749 section 4.1, RFC 7636), comes back with a
// code, and gets a cookie of its own, which only this service's paths are sent. The Hub's token stays here, and is asked
// about again and again: who logs out of the Hub is out here within a minute.
const (
	loginLife   = 10 * time.Minute
	sessionLife = 14 * 24 * time.Hour // the Hub's own cookies last as long
	maxLogins   = 4096
	maxSessions = 10_000
	stateCookie = "morph-login"
	seatCookie  = "morph-session"
)

// login is one on its way.
type login struct {
	verifier string
	next     string // a path below the prefix
	end      time.Time
}

type pending struct {
	mu sync.Mutex
	by map[string]login // state →
}

func (p *pending) add(l login, now time.Time) (state string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	room(p.by, maxLogins, now, func(l login) time.Time { return l.end })
	state = rand.Text() + rand.Text()
	p.by[state] = l
	return state
}

// take gives a login once.
func (p *pending) take(state string, now time.Time) (login, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	l, ok := p.by[state]
	delete(p.by, state)
	return l, ok && now.Before(l.end)
}

// session is a browser that is logged in.
type session struct {
	token string // the Hub's
	end   time.Time
}

// sessions end with the process: who comes back is logged in again by the Hub without being asked.
type sessions struct {
	mu sync.Mutex
	by map[string]session
}

func (s *sessions) add(token string, now time.Time) (id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	room(s.by, maxSessions, now, func(s session) time.Time { return s.end })
	id = rand.Text() + rand.Text()
	s.by[id] = session{token, now.Add(sessionLife)}
	return id
}

func (s *sessions) token(id string, now time.Time) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	one, ok := s.by[id]
	return one.token, ok && now.Before(one.end)
}

func (s *sessions) drop(id string) (session, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	one, ok := s.by[id]
	delete(s.by, id)
	return one, ok
}

// room drops what is over, and where that is not enough, what ends first.
func room[T any](m map[string]T, most int, now time.Time, end func(T) time.Time) {
	if len(m) < most {
		return
	}
	first := ""
	for k, v := range m {
		if !now.Before(end(v)) {
			delete(m, k)
		} else if first == "" || end(v).Before(end(m[first])) {
			first = k
		}
	}
	if len(m) >= most {
		delete(m, first)
	}
}

// Authenticate says who asks. A token comes as kernels send it, "Bearer" or the Hub's "token"; else a browser's cookie
// counts. A cookie is sent by the browser, not by who wrote the page: it changes nothing unless the request says that it
// comes from a page of this very origin.
func (h *Hub) Authenticate(r *http.Request) (api.Principal, error) {
	if a := r.Header.Get("Authorization"); a != "" {
		kind, token, ok := strings.Cut(a, " ")
		if !ok || !strings.EqualFold(kind, "bearer") && !strings.EqualFold(kind, "token") {
			return api.Principal{}, unknown
		}
		return h.Who(r.Context(), strings.TrimSpace(token))
	}
	c, err := r.Cookie(seatCookie)
	if err != nil {
		return api.Principal{}, h.stranger()
	}
	token, ok := h.seats.token(c.Value, h.Now())
	if !ok {
		return api.Principal{}, h.stranger()
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead && !h.ours(r) {
		return api.Principal{}, &api.Problem{Type: "foreign-origin", Title: "foreign Origin", Status: http.StatusForbidden, Detail: "the request does not come from this gateway's own pages"}
	}
	who, err := h.Who(r.Context(), token)
	if errors.Is(err, unknown) {
		h.seats.drop(c.Value)
		err = h.stranger()
	}
	return who, err
}

func (h *Hub) stranger() error {
	return nobody{&api.Problem{Type: "no-token", Title: "not logged in", Status: http.StatusUnauthorized, Detail: "this browser is not logged in", Hint: "log in at " + h.Prefix + "login"}}
}

// ours says whether a browser's request comes from a page of the same origin, by what browsers let no page forge.
func (h *Hub) ours(r *http.Request) bool {
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" {
		return site == "same-origin"
	}
	u, err := url.Parse(r.Header.Get("Origin"))
	return err == nil && u.Host != "" && u.Host == h.host(r)
}

func (h *Hub) host(r *http.Request) string {
	if _, host, ok := strings.Cut(h.Public, "://"); ok {
		return host
	}
	return r.Host
}

// origin is ours as the browser has it.
func (h *Hub) origin(r *http.Request) string {
	if h.Public != "" {
		return h.Public
	}
	scheme := "http"
	if r.TLS != nil || strings.EqualFold(strings.TrimSpace(strings.Split(r.Header.Get("X-Forwarded-Proto"), ",")[0]), "https") {
		scheme = "https"
	}
	return scheme + "://" + r.Host
}

// Handler serves login, oauth_callback and logout below the prefix, sends who opens the pages without a session to log in,
// and hands everything else to next.
func (h *Hub) Handler(next http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+h.Prefix+"login", h.login)
	mux.HandleFunc("GET "+h.Prefix+"oauth_callback", h.callback)
	mux.HandleFunc("POST "+h.Prefix+"logout", h.logout)
	mux.HandleFunc("GET "+h.Prefix+"{$}", func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie(seatCookie)
		if err == nil {
			_, ok := h.seats.token(c.Value, h.Now())
			if ok {
				next.ServeHTTP(w, r)
				return
			}
		}
		h.login(w, r)
	})
	mux.Handle("/", next)
	return mux
}

// login sends a browser to the Hub.
func (h *Hub) login(w http.ResponseWriter, r *http.Request) {
	next := h.Prefix
	if n := r.URL.Query().Get("next"); strings.HasPrefix(n, h.Prefix) && !strings.ContainsAny(n, "\\\r\n") && !strings.Contains(n, "..") {
		next = n
	}
	verifier := oauth2.GenerateVerifier()
	state := h.logins.add(login{verifier: verifier, next: next, end: h.Now().Add(loginLife)}, h.Now())
	h.cookie(w, r, stateCookie, state, loginLife)
	plain(w)
	http.Redirect(w, r, h.oauth.AuthCodeURL(state, oauth2.S256ChallengeOption(verifier)), http.StatusFound)
}

// callback takes a browser back from the Hub.
func (h *Hub) callback(w http.ResponseWriter, r *http.Request) {
	plain(w)
	q := r.URL.Query()
	c, err := r.Cookie(stateCookie)
	if err != nil || subtle.ConstantTimeCompare([]byte(c.Value), []byte(q.Get("state"))) != 1 {
		h.fail(w, http.StatusBadRequest, "This login was begun in another browser, or its cookie is gone.")
		return
	}
	h.cookie(w, r, stateCookie, "", 0)
	l, ok := h.logins.take(c.Value, h.Now())
	if !ok {
		h.fail(w, http.StatusBadRequest, "This login took too long, or was used before.")
		return
	}
	if said := q.Get("error"); said != "" {
		h.Log.Info("the Hub refused a login", "error", said)
		h.fail(w, http.StatusForbidden, "The Hub did not let you in.")
		return
	}
	token, who, err := h.redeem(r.Context(), l, q.Get("code"))
	if err != nil {
		var p *api.Problem
		if errors.As(err, &p) && p.Status == http.StatusForbidden {
			h.fail(w, http.StatusForbidden, "Your account may not use this service.")
			return
		}
		h.Log.Warn("a login failed", "err", err)
		h.fail(w, http.StatusBadGateway, "The Hub did not confirm the login.")
		return
	}
	if old, err := r.Cookie(seatCookie); err == nil {
		h.seats.drop(old.Value)
	}
	h.cookie(w, r, seatCookie, h.seats.add(token, h.Now()), sessionLife)
	h.Log.Debug("logged in", "user", who.Name, "role", string(who.Role))
	http.Redirect(w, r, l.next, http.StatusFound)
}

// redeem exchanges a code for a token, and the token for a name.
func (h *Hub) redeem(ctx context.Context, l login, code string) (string, api.Principal, error) {
	if code == "" || len(code) > 1024 {
		return "", api.Principal{}, errors.New("the Hub sent no code")
	}
	t, err := h.oauth.Exchange(context.WithValue(ctx, oauth2.HTTPClient, h.http), code, oauth2.VerifierOption(l.verifier))
	if err != nil {
		return "", api.Principal{}, fmt.Errorf("exchange the Hub's code: %w", err)
	}
	who, err := h.Who(ctx, t.AccessToken)
	return t.AccessToken, who, err
}

// logout ends a browser's session here; the Hub's own goes on.
func (h *Hub) logout(w http.ResponseWriter, r *http.Request) {
	plain(w)
	if !h.ours(r) {
		h.fail(w, http.StatusForbidden, "The request does not come from this gateway's own pages.")
		return
	}
	if c, err := r.Cookie(seatCookie); err == nil {
		if old, ok := h.seats.drop(c.Value); ok {
			h.forget(old.token)
		}
	}
	h.cookie(w, r, seatCookie, "", 0)
	w.WriteHeader(http.StatusNoContent)
}

// cookie sets one that only our paths are sent and no script can read. No life deletes it.
func (h *Hub) cookie(w http.ResponseWriter, r *http.Request, name, value string, life time.Duration) {
	age := -1
	if life > 0 {
		age = int(life.Seconds())
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: h.Prefix, MaxAge: age, HttpOnly: true,
		Secure: strings.HasPrefix(h.origin(r), "https:"), SameSite: http.SameSiteLaxMode})
}

// plain sets what our own answers have in common.
func plain(w http.ResponseWriter) {
	for name, value := range map[string]string{"Cache-Control": "no-store", "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
		"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"} {
		w.Header().Set(name, value)
	}
}

// fail says why a login ended. The words are ours alone.
func (h *Hub) fail(w http.ResponseWriter, status int, why string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	fmt.Fprintf(w, "%s\nTry again: %slogin\n", why, h.Prefix)
}
