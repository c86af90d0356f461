package server

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/dashboard"
	"github.com/morphware/morphware/node/loopback"
)

// Authenticator says who asks, where it is not the gateway's own owner: the students of a Hub. It is asked with every
// request that does not show the gateway's own token or a session's.
type Authenticator interface {
	// Authenticate returns ErrNobody where the request names nobody it knows. An *api.Problem reaches the client as it is;
	// any other error means that it could not be found out.
	Authenticate(*http.Request) (api.Principal, error)
}

// ErrNobody is what an Authenticator says of a request that shows nothing valid.
var ErrNobody = errors.New("nobody that is known here")

// AnyHost among Config.Hosts admits every Host: where nothing that a browser sends by itself, but a cookie of the right
// host, opens anything, a name that was made to resolve here opens nothing.
const AnyHost = "*"

type principalKey struct{}

// PrincipalOf is who asks, in a Handler. Routes that are open have the zero Principal, who may see nothing.
func PrincipalOf(ctx context.Context) api.Principal {
	p, _ := ctx.Value(principalKey{}).(api.Principal)
	return p
}

// owner is whoever holds the gateway's own token.
var owner = api.Principal{Role: api.Admin}

// guard admits only who is known, by a Host of this machine, and from no foreign page: a page in the user's browser can
// reach a loopback port, and a name of its own can be made to resolve to it.
func (s *server) guard(next *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cache-Control", "no-store")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if !s.ours(r) {
			s.problem(w, r, &api.Problem{Type: "foreign-host", Title: "foreign Host", Status: http.StatusForbidden, Detail: fmt.Sprintf("this gateway is not %.80q", r.Host)})
			return
		}
		if dashboard.Serves(r) { // A link on any page may lead there; there is nothing in it.
			dashboard.ServeHTTP(w, r)
			return
		}
		route, known := s.route(next, r)
		if !sameOrigin(r) && !(known && route.Open && r.Method == http.MethodGet) {
			s.problem(w, r, &api.Problem{Type: "foreign-origin", Title: "foreign Origin", Status: http.StatusForbidden, Detail: "pages of other sites may not use this gateway"})
			return
		}
		who, err := s.whoever(r)
		switch {
		case known && route.Open:
		case errors.Is(err, ErrNobody) && !s.strangers.Allow():
			h.Set("Retry-After", "1")
			s.problem(w, r, &api.Problem{Type: "too-many-requests", Title: "too many requests without a valid token", Status: http.StatusTooManyRequests})
			return
		case errors.Is(err, ErrNobody):
			h.Set("WWW-Authenticate", "Bearer")
			p := &api.Problem{Type: "no-token", Title: "no valid token", Status: http.StatusUnauthorized, Hint: "clients read it from gateway.json in MORPH_HOME"}
			errors.As(err, &p) // Users may know better what to do.
			s.problem(w, r, p)
			return
		case err != nil:
			s.problem(w, r, err)
			return
		case known && !who.Role.AtLeast(route.least()):
			s.problem(w, r, &api.Problem{Type: "not-allowed", Title: "not allowed", Status: http.StatusForbidden, Detail: fmt.Sprintf("this takes the role %s; %s is a %s", route.least(), who.Name, who.Role)})
			return
		case !s.rates.allow(who, s.Now()):
			h.Set("Retry-After", "1")
			s.problem(w, r, &api.Problem{Type: "too-many-requests", Title: "too many requests", Status: http.StatusTooManyRequests, Detail: fmt.Sprintf("%s asks more than %d times a second", who.Name, asksPerSecond), Hint: "follow a job by its events in place of asking again and again"})
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), principalKey{}, who)))
	})
}

// route is what a request is for.
func (s *server) route(mux *http.ServeMux, r *http.Request) (Route, bool) {
	_, pattern := mux.Handler(r)
	route, ok := s.byPattern[pattern]
	return route, ok
}

// whoever says who asks.
func (s *server) whoever(r *http.Request) (api.Principal, error) {
	if token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		if subtle.ConstantTimeCompare([]byte(token), []byte(s.Token)) == 1 {
			return owner, nil
		}
		if who, ok := s.sessions.valid(token, s.Now()); ok {
			return who, nil
		}
	}
	if s.Users == nil {
		return api.Principal{}, ErrNobody
	}
	return s.Users.Authenticate(r)
}

// ours says whether a request names the address that it came in on, or a host that a proxy in front of this gateway has.
func (s *server) ours(r *http.Request) bool {
	if slices.Contains(s.Hosts, r.Host) || slices.Contains(s.Hosts, AnyHost) {
		return true
	}
	return loopback.Addressed(r)
}

// sameOrigin refuses what a browser sends for the page of another site. Where a proxy speaks TLS, the page's scheme is
// https; its host is the request's all the same.
func sameOrigin(r *http.Request) bool {
	return loopback.SameSite(r) && loopback.SameOrigin(r, "http", "https")
}
