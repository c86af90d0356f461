package chain_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
)

// cut says what becomes of requests that hold a word.
type cut struct {
	word  string
	after bool         // the node gets the request, and only its answer is lost
	once  *atomic.Bool // not nil: only the first is cut, which sets it
}

// wire stands between a client and the node, and cuts some of the connections.
type wire struct {
	*httptest.Server
	cut atomic.Pointer[cut]
}

func newWire(t *testing.T, rpc string) *wire {
	t.Helper()
	to, err := url.Parse(rpc)
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{}
	proxy := httputil.NewSingleHostReverseProxy(to)
	w.Server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		c := w.cut.Load()
		switch {
		case c == nil || !strings.Contains(string(body), c.word) || c.once != nil && !c.once.CompareAndSwap(false, true):
			proxy.ServeHTTP(rw, r)
			return
		case c.after:
			proxy.ServeHTTP(httptest.NewRecorder(), r)
		}
		panic(http.ErrAbortHandler) // ends the connection without an answer
	}))
	t.Cleanup(w.Close)
	return w
}

// fail cuts every request that holds a word, until it is called again; "" cuts none.
func (w *wire) fail(word string) {
	if word == "" {
		w.cut.Store(nil)
		return
	}
	w.cut.Store(&cut{word: word})
}
