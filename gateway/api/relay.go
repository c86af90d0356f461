package api

import (
	"encoding/json"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
)

// Relay passes requests on to the gateway as its owner: whoever reaches it, is. It is for a socket that only a Jupyter
// server of the same user opens, which asks for a password of its own. Pages of other sites are refused here, as the
// gateway cannot tell them apart any more.
func (c *Client) Relay() http.Handler {
	proxy := &httputil.ReverseProxy{
		Transport:     c.http.Transport,
		FlushInterval: -1, // Events are seen as they come.
		Rewrite: func(p *httputil.ProxyRequest) {
			at := c.endpoint()
			if to, err := url.Parse(at.URL); err == nil {
				p.SetURL(to)
			}
			for _, name := range []string{"Cookie", "Origin", "Referer", "Sec-Fetch-Site", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto"} {
				p.Out.Header.Del(name)
			}
			p.Out.Header.Set("Authorization", "Bearer "+at.Token)
		},
		ModifyResponse: func(resp *http.Response) error {
			if resp.StatusCode == http.StatusUnauthorized {
				c.renew() // It was started anew; the next request finds it.
			}
			policy := resp.Header.Get("Content-Security-Policy")
			resp.Header.Set("Content-Security-Policy", strings.Replace(policy, "frame-ancestors 'none'", "frame-ancestors 'self'", 1)) // A tab of JupyterLab is a frame.
			return nil
		},
		ErrorHandler: func(w http.ResponseWriter, _ *http.Request, err error) {
			c.renew()
			refuse(w, &Problem{Type: "no-gateway", Title: "no gateway is running", Status: http.StatusBadGateway, Detail: "the gateway does not answer: " + err.Error(), Hint: "start a practice network with: morph up"})
		},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !fromHere(r) {
			refuse(w, &Problem{Type: "foreign-origin", Title: "foreign Origin", Status: http.StatusForbidden, Detail: "pages of other sites may not use this gateway"})
			return
		}
		proxy.ServeHTTP(w, r)
	})
}

// fromHere says whether a request is no foreign page's. Pages may be linked to: there is nothing in them.
func fromHere(r *http.Request) bool {
	page := r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate" && !strings.HasPrefix(r.URL.Path, "/v1/")
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" && !page {
		return false
	}
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host == r.Host
}

func refuse(w http.ResponseWriter, p *Problem) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // Whoever asked may have gone.
}
