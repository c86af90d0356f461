package hub

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/server"
)

const (
	fresh    = time.Minute     // how long the Hub's answer is taken for true
	stale    = 5 * time.Minute // how long it is while the Hub does not answer: a Hub that restarts must not stop a class
	shut     = 5 * time.Second // how long a refusal is
	maxKnown = 10_000          // answers kept
	atOnce   = 16              // questions to the Hub at once
	maxUser  = 4 << 20         // bytes of an answer
)

// What a token must carry beside access to this service. A kernel's token carries neither: a teacher who runs a
// student's notebook must not lend it a teacher's rights.
const (
	scopeTeach = "custom:morph:teach"
	scopeAdmin = "custom:morph:admin"
)

const course = "{course}"

// user is the Hub's model of whoever a token stands for (JupyterHub REST API, GET /user).
type user struct {
	Kind   string   `json:"kind"` // "user" or "service"
	Name   string   `json:"name"`
	Groups []string `json:"groups"`
	Scopes []string `json:"scopes"`
}

// principal says what a user may do here.
func (h *Hub) principal(u user) (api.Principal, error) {
	p := api.Principal{Name: u.Name, Role: api.Student}
	may := func(scopes ...string) bool {
		return slices.ContainsFunc(scopes, func(s string) bool { return slices.Contains(u.Scopes, s) })
	}
	if u.Kind != "user" || u.Name == "" || !may(h.Access...) {
		return p, &api.Problem{Type: "no-access", Title: "no access to this service", Status: http.StatusForbidden,
			Detail: fmt.Sprintf("the Hub does not let this token use the service %s", h.Name),
			Hint:   "ask for the scope access:services!service=" + h.Name + "; for notebooks: c.Spawner.server_token_scopes in jupyterhub_config.py"}
	}
	teach := may(scopeTeach)
	for _, g := range u.Groups {
		if c, ok := match(h.Teachers, g); ok && teach {
			p.Teaches = append(p.Teaches, c)
			p.Courses = append(p.Courses, c)
		} else if ok {
			p.Courses = append(p.Courses, c) // Submits there, at least.
		} else if c, ok := match(h.Students, g); ok {
			p.Courses = append(p.Courses, c)
		}
	}
	for _, list := range []*[]string{&p.Courses, &p.Teaches} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	switch {
	case may(scopeAdmin):
		p.Role = api.Admin
	case len(p.Teaches) > 0:
		p.Role = api.Teacher
	}
	return p, nil
}

// match finds the course that a group belongs to by one of some patterns.
func match(patterns []string, group string) (string, bool) {
	for _, p := range patterns {
		before, after, _ := strings.Cut(p, course)
		if name, ok := strings.CutPrefix(group, before); ok {
			if name, ok = strings.CutSuffix(name, after); ok && name != "" {
				return name, true
			}
		}
	}
	return "", false
}

// key is what a token is remembered by.
type key [sha256.Size]byte

// answer is what the Hub said of a token.
type answer struct {
	mu   sync.Mutex // one question at a time
	who  api.Principal
	err  error
	at   time.Time // of the Hub's last word
	used time.Time // guarded by answers.mu
}

// answers are what the Hub said lately.
type answers struct {
	mu     sync.Mutex
	by     map[key]*answer
	asking chan struct{}
}

// of finds a token's place; the one that was not used for longest makes room.
func (a *answers) of(k key, now time.Time) *answer {
	a.mu.Lock()
	defer a.mu.Unlock()
	one := a.by[k]
	if one == nil {
		if len(a.by) >= maxKnown {
			a.drop(now)
		}
		one = &answer{}
		a.by[k] = one
	}
	one.used = now
	return one
}

// drop makes room: all that was not used for a while, or, where all was, any.
func (a *answers) drop(now time.Time) {
	for k, one := range a.by {
		if now.Sub(one.used) > fresh {
			delete(a.by, k)
		}
	}
	for k := range a.by {
		if len(a.by) < maxKnown {
			return
		}
		delete(a.by, k)
	}
}

// Who says whom a Hub's token stands for. The Hub's word is remembered for a minute. Errors are *api.Problem: 401 where
// the Hub knows no such token, 403 where it gives no access here, 503 where it does not answer.
func (h *Hub) Who(ctx context.Context, token string) (api.Principal, error) {
	if token == "" || len(token) > 512 {
		return api.Principal{}, unknown
	}
	now := h.Now()
	one := h.known.of(sha256.Sum256([]byte(token)), now)
	one.mu.Lock()
	defer one.mu.Unlock()
	age := now.Sub(one.at)
	if !one.at.IsZero() && (one.err == nil && age < fresh || one.err != nil && age < shut) {
		return one.who, one.err
	}
	who, err := h.ask(ctx, token)
	var said *api.Problem
	switch {
	case err == nil, errors.As(err, &said): // nobody is one, too
		one.who, one.err, one.at = who, err, now
	case !one.at.IsZero() && one.err == nil && age < stale:
		h.Log.Warn("the Hub does not answer; its last word counts for a while", "user", one.who.Name, "err", err)
	default:
		return who, &api.Problem{Type: "no-hub", Title: "the Hub does not answer", Status: http.StatusServiceUnavailable, Detail: err.Error(), Hint: "try again in a while; if it lasts, tell whoever runs the Hub"}
	}
	return one.who, one.err
}

// nobody is server.ErrNobody with words of our own.
type nobody struct{ *api.Problem }

func (n nobody) Unwrap() []error { return []error{n.Problem, server.ErrNobody} }

var unknown error = nobody{&api.Problem{Type: "no-token", Title: "no valid token", Status: http.StatusUnauthorized,
	Hint: "in a notebook the server's own token is used; if it was started long ago, stop and start the server from the Hub's page"}}

// ask asks the Hub. Errors that are no *api.Problem mean that it did not say.
func (h *Hub) ask(ctx context.Context, token string) (who api.Principal, err error) {
	select {
	case h.known.asking <- struct{}{}:
		defer func() { <-h.known.asking }()
	case <-ctx.Done():
		return who, ctx.Err()
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, join(h.API, "user"), nil)
	if err != nil {
		return who, fmt.Errorf("ask the Hub who it is: %w", err)
	}
	req.Header.Set("Authorization", "token "+token)
	req.Header.Set("Accept", "application/json")
	resp, err := h.http.Do(req)
	if err != nil {
		return who, fmt.Errorf("ask the Hub who it is: %w", err)
	}
	defer resp.Body.Close()
	switch {
	case resp.StatusCode == http.StatusForbidden || resp.StatusCode == http.StatusUnauthorized || resp.StatusCode == http.StatusNotFound:
		return who, unknown
	case resp.StatusCode != http.StatusOK:
		return who, fmt.Errorf("ask the Hub who it is: it answers %s", resp.Status)
	}
	var u user
	if err := json.NewDecoder(io.LimitReader(resp.Body, maxUser)).Decode(&u); err != nil {
		return who, fmt.Errorf("read who it is from the Hub: %w", err)
	}
	return h.principal(u)
}

// forget has the Hub asked anew.
func (h *Hub) forget(token string) {
	h.known.mu.Lock()
	defer h.known.mu.Unlock()
	delete(h.known.by, sha256.Sum256([]byte(token)))
}
