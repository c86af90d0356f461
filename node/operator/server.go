package operator

import (
	"context"
	"crypto/subtle"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/morphware/morphware/node/loopback"
)

// Node is whose state is told.
type Node interface {
	Status(ctx context.Context) Status
	Drain()  // takes no new jobs; ends once nothing is under way
	HandOn() // and gives up what is trained, so that others take over
}

//go:embed page.html page.js page.css
var files embed.FS

// policy is the page's Content-Security-Policy: only files of the same origin, no inline script, no frame around it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Handler answers for a node. Whoever reaches the port may read; only the token's holder may do anything.
func Handler(n Node, token string) http.Handler {
	metrics := prometheus.NewRegistry()
	metrics.MustRegister(&collector{n}, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(metrics, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(n.Status(r.Context())) // who went away needs no answer
	})
	mux.HandleFunc("POST /v1/drain", func(w http.ResponseWriter, r *http.Request) {
		given, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		if token == "" || subtle.ConstantTimeCompare([]byte(given), []byte(token)) != 1 {
			http.Error(w, "no valid token: it is in the node's node.json", http.StatusUnauthorized)
			return
		}
		if r.URL.Query().Has("hand-on") {
			n.HandOn()
		} else {
			n.Drain()
		}
		w.WriteHeader(http.StatusAccepted)
	})
	for path, name := range map[string]string{"GET /{$}": "page.html", "GET /page.js": "page.js", "GET /page.css": "page.css"} {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Security-Policy", policy)
			http.ServeFileFS(w, r, files, name)
		})
	}
	return guard(mux)
}

// guard refuses foreign hosts and pages.
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")
		switch {
		case !loopback.Addressed(r):
			http.Error(w, "foreign Host", http.StatusForbidden)
		case !sameOrigin(r):
			http.Error(w, "foreign Origin", http.StatusForbidden)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// sameOrigin lets a link or an address typed in open the page; another site's script may fetch nothing.
func sameOrigin(r *http.Request) bool {
	opens := r.URL.Path == "/" && r.Header.Get("Sec-Fetch-Mode") == "navigate"
	return (opens || loopback.SameSite(r)) && loopback.SameOrigin(r, "http")
}

// Serve answers on l until ctx ends.
func Serve(ctx context.Context, l net.Listener, h http.Handler, log *slog.Logger) error {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug)}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(l) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve the operator at %v: %w", l.Addr(), err)
	case <-ctx.Done():
	}
	grace, done := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer done()
	err := srv.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = srv.Close()
	}
	<-failed
	return err
}
