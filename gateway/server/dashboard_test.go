package server

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/gateway/api"
)

// clock is a clock that a test sets.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time { c.mu.Lock(); defer c.mu.Unlock(); return c.now }

func (c *clock) pass(d time.Duration) { c.mu.Lock(); defer c.mu.Unlock(); c.now = c.now.Add(d) }

// Rationale: the link is printed on a terminal and travels through a browser's history, so it opens the dashboard once and
// soon; what it is exchanged for ends, too.
func TestLink(t *testing.T) {
	c := &clock{now: time.Unix(1_700_000_000, 0)}
	home, url := stand(t, newFake(), func(conf *Config) { conf.Now = c.Now })
	link := func() string {
		t.Helper()
		l, err := dial(t, home).Dashboard(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		at, code, ok := strings.Cut(l.URL, "/#link=")
		if !ok || at != url || len(code) < 32 {
			t.Fatalf("the link is %q", l.URL)
		}
		return code
	}
	exchange := func(code string) (string, int) {
		t.Helper()
		resp, body := ask(t, "POST", url+"/v1/session", `{"code":"`+code+`"}`, http.Header{"Origin": {url}, "Sec-Fetch-Site": {"same-origin"}})
		var s api.Session
		if resp.StatusCode == 201 {
			if err := json.Unmarshal([]byte(body), &s); err != nil {
				t.Fatal(err)
			}
		}
		return s.Token, resp.StatusCode
	}
	status := func(token string) int {
		resp, _ := ask(t, "GET", url+"/v1/jobs", "", bearer(token))
		return resp.StatusCode
	}

	code := link()
	session, _ := exchange(code)
	if session == "" || session == token || status(session) != 200 {
		t.Fatalf("the link gave token %q, which answers %d", session, status(session))
	}
	if _, got := exchange(code); got != 401 {
		t.Errorf("the link used again answers %d, want 401", got)
	}
	if got := status(code); got != 401 {
		t.Errorf("the link's code as a token answers %d, want 401", got)
	}
	late := link()
	c.pass(linkLife)
	if _, got := exchange(late); got != 401 {
		t.Errorf("an old link answers %d, want 401", got)
	}
	if resp, _ := ask(t, "POST", url+"/v1/session", `{"code":"`+link()+`"}`, http.Header{"Origin": {"http://evil.example"}}); resp.StatusCode != 403 {
		t.Errorf("a foreign page exchanges a link: %d, want 403", resp.StatusCode)
	}
	for range maxSessions + 5 {
		if s, _ := exchange(link()); s == "" {
			t.Fatal("a link gave no token")
		}
	}
	if got := status(session); got != 401 {
		t.Errorf("the oldest of too many sessions answers %d, want 401", got)
	}
	session, _ = exchange(link())
	c.pass(sessionLife)
	if got := status(session); got != 401 {
		t.Errorf("an old session answers %d, want 401", got)
	}
}

// Rationale: what a job prints, what its series and files are called, comes from a stranger's machine. The pages must not be
// able to make markup or code of it, and the browser must not let them.
func TestPages(t *testing.T) {
	_, url := stand(t, newFake(), nil)
	page, body := ask(t, "GET", url+"/", "", http.Header{"Sec-Fetch-Site": {"cross-site"}})
	if page.StatusCode != 200 || !strings.HasPrefix(page.Header.Get("Content-Type"), "text/html") {
		t.Fatalf("the page answers %d, %s", page.StatusCode, page.Header.Get("Content-Type"))
	}
	if m := regexp.MustCompile(`(?i)<script[^>]*>[^<]|\son[a-z]+=|\sstyle=|<style|javascript:|https?://`).FindString(body); m != "" {
		t.Errorf("the page has %q in it: no inline code or style, nothing from elsewhere", m)
	}
	files := regexp.MustCompile(`(?:src|href)="([a-z][^":]*)"`).FindAllStringSubmatch(body, -1)
	if len(files) < 4 {
		t.Fatalf("the page needs %d files", len(files))
	}
	for _, f := range append(files, []string{"", ""}, []string{"", "base.js"}, []string{"", "job.js"}, []string{"", "plot.js"}, []string{"", "uplot.LICENSE.txt"}) {
		resp, body := ask(t, "GET", url+"/"+f[1], "", nil)
		csp := resp.Header.Get("Content-Security-Policy")
		if resp.StatusCode != 200 || body == "" || resp.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("/%s answers %d", f[1], resp.StatusCode)
		}
		for _, want := range []string{"default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"} {
			if !strings.Contains(csp, want) {
				t.Errorf("/%s has the policy %q, want %s in it", f[1], csp, want)
			}
		}
		if strings.Contains(csp, "unsafe") || strings.Contains(csp, "*") {
			t.Errorf("/%s has the policy %q", f[1], csp)
		}
		if strings.Contains(body, token) {
			t.Errorf("/%s holds the token", f[1])
		}
		if strings.HasSuffix(f[1], ".js") && f[1] != "uplot.js" {
			if m := regexp.MustCompile(`innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|DOMParser|srcdoc|createContextualFragment`).FindString(body); m != "" {
				t.Errorf("/%s makes markup or code of text: %s", f[1], m)
			}
		}
	}
	for _, c := range []struct {
		method, path, host string
		want               int
	}{
		{"GET", "/", "evil.example", 403}, {"POST", "/", "", 401}, {"GET", "/../gateway.json", "", 401}, {"GET", "/dashboard.go", "", 401}, {"GET", "/v1/jobs", "", 401}, {"POST", "/v1/links", "", 401},
	} {
		req, err := http.NewRequest(c.method, url+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		if c.host != "" {
			req.Host = c.host
		}
		resp, err := http.DefaultTransport.RoundTrip(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != c.want {
			t.Errorf("%s %s (host %q) answers %d, want %d", c.method, c.path, c.host, resp.StatusCode, c.want)
		}
	}
}
