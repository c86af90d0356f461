package server

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// Rationale: behind a Jupyter server the gateway sees neither the browser's host nor its token. What the relay lets through is
// the owner's, so it must let through what the owner's own page sends, and nothing else.
func TestRelay(t *testing.T) {
	home, _ := stand(t, newFake(), nil)
	relay := httptest.NewServer(dial(t, home).Relay())
	defer relay.Close()
	for _, c := range []struct {
		name, method, path string
		header             http.Header
		want               int
	}{
		{"its own page", "GET", "/v1/jobs", http.Header{"Origin": {relay.URL}, "Sec-Fetch-Site": {"same-origin"}, "Cookie": {"a=b"}}, 200},
		{"a post of its own page", "POST", "/v1/jobs/abcd/cancel", http.Header{"Origin": {relay.URL}, "Sec-Fetch-Site": {"same-origin"}}, 200},
		{"a program", "GET", "/v1/status", nil, 200},
		{"a token of before", "GET", "/v1/status", bearer("of before"), 200},
		{"the page", "GET", "/", nil, 200},
		{"a link to the page", "GET", "/", http.Header{"Sec-Fetch-Site": {"cross-site"}, "Sec-Fetch-Mode": {"navigate"}}, 200},
		{"a link to a route", "GET", "/v1/jobs", http.Header{"Sec-Fetch-Site": {"cross-site"}, "Sec-Fetch-Mode": {"navigate"}}, 403},
		{"a foreign page", "POST", "/v1/jobs/abcd/cancel", http.Header{"Origin": {"http://evil.example"}}, 403},
		{"a page without an origin", "POST", "/v1/jobs/abcd/cancel", http.Header{"Origin": {"null"}}, 403},
		{"a foreign site", "GET", "/v1/jobs", http.Header{"Sec-Fetch-Site": {"same-site"}}, 403},
	} {
		resp, _ := ask(t, c.method, relay.URL+c.path, "", c.header)
		if resp.StatusCode != c.want {
			t.Errorf("%s: %d, want %d", c.name, resp.StatusCode, c.want)
		}
		if policy := resp.Header.Get("Content-Security-Policy"); c.want == 200 && !strings.Contains(policy, "frame-ancestors 'self'") {
			t.Errorf("%s: the policy is %q: a tab of JupyterLab cannot show it", c.name, policy)
		}
	}
}
