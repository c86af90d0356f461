// Package loopback tells requests of this machine from those of foreign pages: a page in the user's browser can reach a
// loopback port, and a name of its own can be made to resolve to it (DNS rebinding).
package loopback

import (
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Addressed says whether the Host header names the address that the request came in on. A name other than localhost never
// does.
func Addressed(r *http.Request) bool {
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

// SameSite says whether the browser, if it is one that tells (Sec-Fetch-Site), asks for no page of another site.
func SameSite(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	return site == "" || site == "same-origin" || site == "none"
}

// SameOrigin says whether the Origin, if there is one, is the Host that is asked, by one of these schemes.
func SameOrigin(r *http.Request, schemes ...string) bool {
	origins := r.Header.Values("Origin")
	if len(origins) == 0 {
		return true
	}
	u, err := url.Parse(origins[0])
	return err == nil && len(origins) == 1 && slices.Contains(schemes, u.Scheme) && u.Host == r.Host
}
