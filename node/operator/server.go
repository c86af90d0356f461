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
	"net/url"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
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

// guard refuses foreign hosts and pages: a page in the owner's browser can reach a loopback port, and a name of its own can
// be made to resolve to it (DNS rebinding).
func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cache-Control", "no-store")
		switch {
		case !ours(r):
			http.Error(w, "foreign Host", http.StatusForbidden)
		case !sameOrigin(r):
			http.Error(w, "foreign Origin", http.StatusForbidden)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// ours says whether the Host header names the address that the request came in on. A name other than localhost never does.
func ours(r *http.Request) bool {
	name, port, err := net.SplitHostPort(r.Host)
	if err != nil {
		name, port = strings.Trim(r.Host, "[]"), "80"
	}
	local, ok := r.Context().Value(http.LocalAddrContextKey).(net.Addr)
	if !ok {
		return false
	}
	host, at, err := net.SplitHostPort(local.String())
	if err != nil || port != at {
		return false
	}
	ip := net.ParseIP(host)
	if name == "localhost" {
		return ip != nil && ip.IsLoopback()
	}
	named := net.ParseIP(name)
	return named != nil && named.Equal(ip)
}

func sameOrigin(r *http.Request) bool {
	// A link or an address typed in may open the page; another site's script may fetch nothing.
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" && !(r.URL.Path == "/" && r.Header.Get("Sec-Fetch-Mode") == "navigate") {
		return false
	}
	origins := r.Header.Values("Origin")
	if len(origins) == 0 {
		return true
	}
	u, err := url.Parse(origins[0])
	return err == nil && len(origins) == 1 && u.Scheme == "http" && u.Host == r.Host
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
