// Package server answers HTTP /v1 for a gateway's jobs. It checks permission before anything else, bounds whatever it
// reads, and maps every error to a problem response in one place. It decides nothing about jobs.
package server

import (
	"context"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/dashboard"
)

// Jobs is what the server serves. Errors that are *api.Problem reach the client as they are.
type Jobs interface {
	Status(context.Context) api.Status
	Wallet(context.Context) (api.Wallet, error)
	PutBundle(ctx context.Context, tar io.Reader) (api.Bundle, error)
	Quote(context.Context, api.Submit) (api.Quote, error)
	Submit(ctx context.Context, s api.Submit, key string) (api.Job, error)
	List() []api.Job                                                                    // newest first
	Find(idOrPrefix string) (api.Job, error)                                            // a unique beginning will do
	Follow(ctx context.Context, id job.ID, after int64, fn func(job.Event) error) error // history, then live
	Cancel(context.Context, job.ID) error
	Accept(context.Context, job.ID) error
	Result(ctx context.Context, id job.ID, w io.Writer) error // a tar, manifest first
	Receipt(context.Context, job.ID) (api.Receipt, error)
	Network(context.Context) (api.Network, error)
}

// Config of a server.
type Config struct {
	Jobs      Jobs
	Token     string // what a client must show; must not be empty
	MaxBundle int64  // bytes of an upload; 0 is 64 GiB
	Heartbeat time.Duration
	Now       func() time.Time // nil is time.Now
	Log       *slog.Logger
}

const maxJSON = 1 << 20

type server struct {
	Config
	reels    reels
	sessions sessions
	document []byte
	open     map[string]bool // patterns that take no token
}

// New returns the handler of /v1 and of the dashboard.
func New(c Config) (http.Handler, error) {
	if c.Token == "" {
		return nil, errors.New("a server needs a token")
	}
	if c.MaxBundle == 0 {
		c.MaxBundle = 64 << 30
	}
	if c.Heartbeat == 0 {
		c.Heartbeat = 15 * time.Second
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	s := &server{Config: c, open: map[string]bool{}, sessions: sessions{links: map[string]time.Time{}, tokens: map[string]time.Time{}}}
	mux := http.NewServeMux()
	routes := s.routes()
	for _, r := range routes {
		mux.Handle(r.pattern, s.handle(r.serve))
		if r.open {
			s.open[r.pattern] = true
		}
	}
	doc, err := json.MarshalIndent(document(routes), "", " ")
	if err != nil {
		return nil, fmt.Errorf("describe /v1: %w", err)
	}
	s.document = append(doc, '\n')
	mux.Handle("/", s.handle(func(http.ResponseWriter, *http.Request) error {
		return &api.Problem{Type: "no-such-route", Title: "there is nothing here", Status: 404, Hint: "the gateway serves /v1; kernel and morph command may be of another version"}
	}))
	return s.guard(mux), nil
}

// handler answers one route. What it returns becomes the problem response, unless it has written already.
type handler func(http.ResponseWriter, *http.Request) error

func (s *server) handle(h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sent := &written{ResponseWriter: w}
		err := h(sent, r)
		if err == nil || r.Context().Err() != nil && sent.begun {
			return
		}
		if sent.begun { // Too late for a status: cut the connection, so that the client does not take half for whole.
			s.Log.Warn("answer cut short", "route", r.Pattern, "err", err)
			panic(http.ErrAbortHandler)
		}
		s.problem(w, r, err)
	})
}

// written knows whether an answer has begun.
type written struct {
	http.ResponseWriter
	begun bool
}

func (w *written) WriteHeader(code int) { w.begun = true; w.ResponseWriter.WriteHeader(code) }

func (w *written) Write(b []byte) (int, error) { w.begun = true; return w.ResponseWriter.Write(b) }

func (w *written) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// problem is the one place where errors become answers.
func (s *server) problem(w http.ResponseWriter, r *http.Request, err error) {
	p := &api.Problem{}
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &p):
		q := *p
		p = &q
	case errors.As(err, &tooLarge):
		p = &api.Problem{Type: "too-large", Title: "the request is too large", Status: http.StatusRequestEntityTooLarge,
			Detail: fmt.Sprintf("the request has more than %d bytes", tooLarge.Limit)}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		p = &api.Problem{Type: "stopped", Title: "the gateway is stopping or the request was given up", Status: http.StatusServiceUnavailable}
	default:
		text, hint, _ := strings.Cut(err.Error(), "\nhint: ")
		p = &api.Problem{Type: "about:blank", Title: "the gateway could not do it", Status: http.StatusInternalServerError, Detail: text, Hint: hint}
		s.Log.Warn("request failed", "route", r.Pattern, "err", err)
	}
	if p.Status == 0 {
		p.Status = http.StatusInternalServerError
	}
	if p.Type == "" {
		p.Type = "about:blank"
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	if err := json.NewEncoder(w).Encode(p); err != nil {
		s.Log.Debug("answer not delivered", "err", err)
	}
}

// guard admits only who shows the token, by a Host of this machine, and from no foreign page: a page in the user's
// browser can reach a loopback port, and a name of its own can be made to resolve to it.
func (s *server) guard(next *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cache-Control", "no-store")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		switch {
		case !ours(r, r.Host):
			s.problem(w, r, &api.Problem{Type: "foreign-host", Title: "foreign Host", Status: http.StatusForbidden, Detail: fmt.Sprintf("this gateway is not %.80q", r.Host)})
		case dashboard.Serves(r): // A link on any page may lead there; there is nothing in it.
			dashboard.ServeHTTP(w, r)
		case !sameOrigin(r):
			s.problem(w, r, &api.Problem{Type: "foreign-origin", Title: "foreign Origin", Status: http.StatusForbidden, Detail: "pages of other sites may not use this gateway"})
		case !s.admitted(r) && !s.free(next, r):
			h.Set("WWW-Authenticate", "Bearer")
			s.problem(w, r, &api.Problem{Type: "no-token", Title: "no valid token", Status: http.StatusUnauthorized, Hint: "clients read it from gateway.json in MORPH_HOME"})
		default:
			next.ServeHTTP(w, r)
		}
	})
}

func (s *server) admitted(r *http.Request) bool {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return ok && (subtle.ConstantTimeCompare([]byte(token), []byte(s.Token)) == 1 || s.sessions.valid(token, s.Now()))
}

// free says whether a request is for a route that takes no token.
func (s *server) free(mux *http.ServeMux, r *http.Request) bool {
	_, pattern := mux.Handler(r)
	return s.open[pattern]
}

// ours says whether host names the address that the request came in on.
func ours(r *http.Request, host string) bool {
	name, port, err := net.SplitHostPort(host)
	if err != nil {
		name, port = strings.Trim(host, "[]"), "80"
	}
	local, ok := r.Context().Value(http.LocalAddrContextKey).(net.Addr)
	if !ok {
		return false
	}
	ip, at, err := net.SplitHostPort(local.String())
	if err != nil || port != at {
		return false
	}
	if name == "localhost" {
		p := net.ParseIP(ip)
		return p != nil && p.IsLoopback()
	}
	a, b := net.ParseIP(name), net.ParseIP(ip)
	return a != nil && a.Equal(b)
}

func sameOrigin(r *http.Request) bool {
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" {
		return false
	}
	origins := r.Header.Values("Origin")
	if len(origins) == 0 {
		return true
	}
	u, err := url.Parse(origins[0])
	return err == nil && len(origins) == 1 && u.Scheme == "http" && u.Host == r.Host
}

// Serve answers on l until ctx ends, then lets requests finish for a moment.
func Serve(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger) error {
	base, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	srv := &http.Server{
		Handler:           h,
		BaseContext:       func(net.Listener) context.Context { return base },
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    32 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(l) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve %v: %w", l.Addr(), err)
	case <-ctx.Done():
	}
	cancel() // Streams end with it.
	grace, done := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
	defer done()
	if err := srv.Shutdown(grace); err != nil {
		srv.Close()
	}
	<-failed
	return nil
}
