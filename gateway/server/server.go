// Package server answers HTTP /v1 for a gateway's jobs. It checks permission before anything else, bounds whatever it
// reads, and maps every error to a problem response in one place. It decides nothing about jobs.
package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"golang.org/x/time/rate"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Jobs is what the server serves. Errors that are *api.Problem reach the client as they are.
type Jobs interface {
	Status(context.Context) api.Status
	Wallet(context.Context) (api.Wallet, error)
	PutBundle(ctx context.Context, tar io.Reader) (api.Bundle, error)
	Quote(context.Context, api.Submit) (api.Quote, error)
	Submit(ctx context.Context, who api.Principal, s api.Submit, key string) (api.Job, error)
	List(ctx context.Context, who api.Principal, f api.Filter) ([]api.Job, error)       // newest first, of those that who sees
	Find(ctx context.Context, who api.Principal, idOrPrefix string) (api.Job, error)    // a unique beginning will do
	Follow(ctx context.Context, id job.ID, after int64, fn func(job.Event) error) error // history, then live
	Cancel(context.Context, job.ID) error
	Accept(context.Context, job.ID) error
	Result(ctx context.Context, id job.ID, w io.Writer) error // a tar, manifest first
	Receipt(context.Context, job.ID) (api.Receipt, error)
	Network(context.Context) (api.Network, error)
	Movements(context.Context) ([]api.Entry, error)
	Artifacts(context.Context, job.ID) ([]api.Artifact, error)
	Artifact(ctx context.Context, id job.ID, path string) (*os.File, error)
}

// Config of a server.
type Config struct {
	Jobs      Jobs
	Token     string        // what a client must show; must not be empty
	Users     Authenticator // who else may ask; nil: nobody
	Hosts     []string      // what a proxy in front of it is called, host or host:port
	Base      string        // the path under which a proxy shows it, "/services/morph"; empty: the root
	Routes    []Route       // served and described beside its own
	MaxBundle int64         // bytes of an upload; 0 is 64 GiB
	Heartbeat time.Duration
	Now       func() time.Time // nil is time.Now
	Log       *slog.Logger
}

const maxJSON = 1 << 20

type server struct {
	Config
	reels     reels
	sessions  sessions
	rates     rates
	strangers *rate.Limiter
	document  []byte
	byPattern map[string]Route
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
	s := &server{Config: c, byPattern: map[string]Route{}, strangers: rate.NewLimiter(strangersPerSecond, strangersAtOnce)}
	mux := http.NewServeMux()
	routes := append(s.routes(), c.Routes...)
	for _, r := range routes {
		mux.Handle(r.Pattern, s.handle(r.Serve))
		s.byPattern[r.Pattern] = r
	}
	doc, err := json.MarshalIndent(document(routes), "", " ")
	if err != nil {
		return nil, fmt.Errorf("describe /v1: %w", err)
	}
	s.document = append(doc, '\n')
	mux.Handle("/", s.handle(func(http.ResponseWriter, *http.Request) error {
		return &api.Problem{Type: "no-such-route", Title: "there is nothing here", Status: 404, Hint: "the gateway serves /v1; kernel and morph command may be of another version"}
	}))
	return s.based(s.guard(mux)), nil
}

// based takes the path off requests that a proxy passes on with it.
func (s *server) based(h http.Handler) http.Handler {
	base := strings.TrimSuffix(s.Base, "/")
	if base == "" {
		return h
	}
	strip := http.StripPrefix(base, h)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == base: // The pages' links are relative to the folder.
			http.Redirect(w, r, base+"/", http.StatusPermanentRedirect)
		case strings.HasPrefix(r.URL.Path, base+"/"):
			strip.ServeHTTP(w, r)
		default: // Clients on this machine do not know of the proxy.
			h.ServeHTTP(w, r)
		}
	})
}

// Handler answers one route. What it returns becomes the problem response, unless it has written already.
type Handler func(http.ResponseWriter, *http.Request) error

func (s *server) handle(h Handler) http.Handler {
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
