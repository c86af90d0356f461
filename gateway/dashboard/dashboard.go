// Package dashboard is the page that a gateway serves to its owner's browser: plain files, nothing to build, nothing from
// elsewhere. It asks /v1 like any client.
package dashboard

import (
	"embed"
	"io/fs"
	"net/http"
	"strings"
)

//go:embed index.html *.js *.css *.txt
var files embed.FS

// Policy is the Content-Security-Policy of its pages: only files of the same origin, no inline script, no frame around it.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Serves says whether a request is for one of its files. They hold no secret.
func Serves(r *http.Request) bool {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		return false
	}
	name := file(r)
	if name == "" || strings.Contains(name, "/") {
		return false
	}
	_, err := fs.Stat(files, name)
	return err == nil
}

// ServeHTTP answers a request that it Serves.
func ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", Policy)
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-cache")
	http.ServeFileFS(w, r, files, file(r))
}

func file(r *http.Request) string {
	if r.URL.Path == "/" {
		return "index.html"
	}
	return strings.TrimPrefix(r.URL.Path, "/")
}
