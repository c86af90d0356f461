package hub

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/server"
)

const secret = "the service's own token"

// standIn is a Hub that knows some tokens, and whoever "logs in" as ada.
type standIn struct {
	*httptest.Server
	asked atomic.Int64

	mu     sync.Mutex
	tokens map[string]user
	codes  map[string]string // code → challenge
	us     string            // where browsers reach the service
	down   bool
}

func student(name string, groups ...string) user {
	return user{Kind: "user", Name: name, Groups: groups, Scopes: []string{"access:services!service=morph", "self"}}
}

func newStandIn(t *testing.T) *standIn {
	s := &standIn{tokens: map[string]user{"ada's": student("ada", "nbgrader-ml", "unrelated")}, codes: map[string]string{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /base/hub/api/user", func(w http.ResponseWriter, r *http.Request) {
		s.asked.Add(1)
		s.mu.Lock()
		defer s.mu.Unlock()
		kind, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
		u, ok := s.tokens[token]
		switch {
		case s.down:
			w.WriteHeader(http.StatusBadGateway)
		case kind != "token" || !ok:
			w.WriteHeader(http.StatusForbidden)
		default:
			json.NewEncoder(w).Encode(u)
		}
	})
	mux.HandleFunc("GET /base/hub/api/oauth2/authorize", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		if q.Get("code_challenge_method") != "S256" || q.Get("client_id") != "service-morph" || q.Get("response_type") != "code" || q.Get("redirect_uri") != "/base/services/morph/oauth_callback" {
			t.Errorf("the browser asks the Hub for %v", q)
		}
		s.mu.Lock()
		s.codes["a code"] = q.Get("code_challenge")
		s.mu.Unlock()
		http.Redirect(w, r, s.us+q.Get("redirect_uri")+"?"+url.Values{"code": {"a code"}, "state": {q.Get("state")}}.Encode(), http.StatusFound)
	})
	mux.HandleFunc("POST /base/hub/api/oauth2/token", func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
		challenge, ok := s.codes[r.FormValue("code")]
		delete(s.codes, r.FormValue("code"))
		if !ok || base64.RawURLEncoding.EncodeToString(sum[:]) != challenge || r.FormValue("client_secret") != secret {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprint(w, `{"access_token": "ada's", "token_type": "Bearer"}`)
	})
	s.Server = httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func (s *standIn) know(token string, u user) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens[token] = u
}

func (s *standIn) fall(down bool) { s.mu.Lock(); defer s.mu.Unlock(); s.down = down }

func (s *standIn) forget(token string) { s.mu.Lock(); defer s.mu.Unlock(); delete(s.tokens, token) }

type clock struct{ now atomic.Int64 }

func (c *clock) Now() time.Time { return time.Unix(0, c.now.Load()) }

func (c *clock) pass(d time.Duration) { c.now.Add(int64(d)) }

// stand is a service under the prefix of the Hub, and a server in front of which it checks who asks.
func stand(t *testing.T) (*standIn, *Hub, *clock, string) {
	t.Helper()
	at := newStandIn(t)
	c := &clock{}
	c.pass(time.Hour)
	env := map[string]string{"JUPYTERHUB_SERVICE_NAME": "morph", "JUPYTERHUB_API_TOKEN": secret, "JUPYTERHUB_API_URL": at.URL + "/base/hub/api", "JUPYTERHUB_BASE_URL": "/base/",
		"JUPYTERHUB_SERVICE_PREFIX": "/base/services/morph/", "JUPYTERHUB_PUBLIC_HUB_URL": at.URL + "/base/hub/", "JUPYTERHUB_SERVICE_URL": "http://127.0.0.1:10101"}
	conf, err := FromEnv(func(name string) string { return env[name] })
	if err != nil || conf.Listen != "127.0.0.1:10101" {
		t.Fatalf("%+v, %v", conf, err)
	}
	conf.Now = c.Now
	h, err := New(conf)
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(h.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who, err := h.Authenticate(r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusUnauthorized)
			return
		}
		fmt.Fprintf(w, "%s is %s at %s", who.Name, who.Role, r.URL.Path)
	})))
	t.Cleanup(srv.Close)
	at.us = srv.URL
	return at, h, c, srv.URL
}

func TestRoles(t *testing.T) {
	at, h, _, _ := stand(t)
	both := student("tess", "formgrade-ml", "nbgrader-nlp")
	teaching := both
	teaching.Scopes = append(slices.Clone(both.Scopes), scopeTeach)
	admin := student("root")
	admin.Scopes = append(admin.Scopes, scopeAdmin)
	for _, c := range []struct {
		is   string
		user user
		want api.Principal
		no   string
	}{
		{"a student", student("ada", "nbgrader-ml", "other"), api.Principal{Name: "ada", Role: api.Student, Courses: []string{"ml"}}, ""},
		{"a student by the plain name", student("ada", "ml-students"), api.Principal{Name: "ada", Role: api.Student, Courses: []string{"ml"}}, ""},
		{"in no course", student("ada"), api.Principal{Name: "ada", Role: api.Student}, ""},
		{"a teacher in one course and a student in another", teaching, api.Principal{Name: "tess", Role: api.Teacher, Courses: []string{"ml", "nlp"}, Teaches: []string{"ml"}}, ""},
		{"a teacher's kernel, which may run a student's notebook", both, api.Principal{Name: "tess", Role: api.Student, Courses: []string{"ml", "nlp"}}, ""},
		{"an admin", admin, api.Principal{Name: "root", Role: api.Admin}, ""},
		{"an admin of the Hub without our scope", user{Kind: "user", Name: "root", Scopes: []string{"access:services", "admin:users"}}, api.Principal{Name: "root", Role: api.Student}, ""},
		{"without access", user{Kind: "user", Name: "eve", Scopes: []string{"self", "access:services!service=other"}}, api.Principal{}, "no-access"},
		{"another service", user{Kind: "service", Name: "culler", Scopes: []string{"access:services"}}, api.Principal{}, "no-access"},
	} {
		at.know(c.is, c.user)
		got, err := h.Who(t.Context(), c.is)
		if c.no != "" {
			if !errors.Is(err, &api.Problem{Type: c.no}) || api.HintOf(err) == "" {
				t.Errorf("%s: %v, want %s with a hint", c.is, err, c.no)
			}
		} else if err != nil || fmt.Sprint(got) != fmt.Sprint(c.want) {
			t.Errorf("%s: %+v, %v; want %+v", c.is, got, err, c.want)
		}
	}
}

// Rationale: the Hub is asked seldom, or three hundred notebooks are too many for it; a token that was taken back is
// refused soon; a Hub that restarts does not stop a class; what is refused costs the Hub little.
func TestWhoRemembersForAWhile(t *testing.T) {
	at, h, c, _ := stand(t)
	who := func(token string) error {
		_, err := h.Who(t.Context(), token)
		return err
	}
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			if err := who("ada's"); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := at.asked.Load(); n != 1 {
		t.Errorf("the Hub was asked %d times for one token, want once", n)
	}
	for range 10 {
		if err := who("nobody's"); !errors.Is(err, server.ErrNobody) || api.HintOf(err) == "" {
			t.Errorf("an unknown token: %v, want ErrNobody with a hint", err)
		}
	}
	if n := at.asked.Load(); n != 2 {
		t.Errorf("the Hub was asked %d times, want once for each token", n)
	}
	at.fall(true)
	c.pass(fresh)
	if err := who("ada's"); err != nil {
		t.Errorf("while the Hub is away: %v", err)
	}
	if err := who("new"); !errors.Is(err, &api.Problem{Type: "no-hub"}) || errors.Is(err, server.ErrNobody) {
		t.Errorf("a new token while the Hub is away: %v, want no-hub", err)
	}
	c.pass(stale)
	if err := who("ada's"); !errors.Is(err, &api.Problem{Type: "no-hub"}) {
		t.Errorf("long after the Hub went away: %v, want no-hub", err)
	}
	at.fall(false)
	if err := who("ada's"); err != nil {
		t.Errorf("the Hub is back: %v", err)
	}
	at.forget("ada's")
	c.pass(fresh)
	if err := who("ada's"); !errors.Is(err, server.ErrNobody) {
		t.Errorf("a token that was taken back: %v", err)
	}
	for i := range maxKnown + 10 {
		h.known.of(sha256.Sum256(fmt.Append(nil, i)), c.Now())
	}
	if n := len(h.known.by); n > maxKnown {
		t.Errorf("%d tokens are remembered, want at most %d", n, maxKnown)
	}
}

// browser follows redirects and keeps cookies.
func browser(t *testing.T) *http.Client {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &http.Client{Jar: jar}
}

func fetch(t *testing.T, c *http.Client, method, url string, header ...string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := c.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

func TestLogin(t *testing.T) {
	at, h, c, url := stand(t)
	own := url + "/base/services/morph/"
	b := browser(t)
	if _, said := fetch(t, b, "GET", own); said != "ada is student at /base/services/morph/" {
		t.Fatalf("after the login: %q", said)
	}
	for _, x := range []struct {
		is     string
		header []string
		want   int
	}{
		{"a page of ours", []string{"Sec-Fetch-Site", "same-origin"}, 200},
		{"a page of ours in an old browser", []string{"Origin", url}, 200},
		{"a page of another site", []string{"Sec-Fetch-Site", "cross-site", "Origin", url}, 401},
		{"a page of another site in an old browser", []string{"Origin", "https://evil.example"}, 401},
		{"nobody knows what", nil, 401},
	} {
		if got, said := fetch(t, b, "POST", own+"v1/jobs", x.header...); got != x.want {
			t.Errorf("a cookie with a request of %s answers %d %s, want %d", x.is, got, said, x.want)
		}
	}
	if got, _ := fetch(t, browser(t), "GET", own+"v1/jobs"); got != 401 {
		t.Errorf("without a cookie: %d, want 401", got)
	}
	if _, said := fetch(t, browser(t), "GET", own+"v1/jobs", "Authorization", "token ada's"); !strings.HasPrefix(said, "ada is") {
		t.Errorf("by the Hub's own kind of token: %q", said)
	}

	other := browser(t)
	if got, _ := fetch(t, other, "POST", own+"logout", "Sec-Fetch-Site", "cross-site"); got != 403 {
		t.Errorf("another site logs out: %d, want 403", got)
	}
	if got, _ := fetch(t, b, "POST", own+"logout", "Sec-Fetch-Site", "same-origin"); got != 204 {
		t.Errorf("log out: %d", got)
	}
	if got, _ := fetch(t, b, "GET", own+"v1/jobs"); got != 401 {
		t.Errorf("after log-out: %d, want 401", got)
	}
	fetch(t, b, "GET", own)
	at.forget("ada's") // Logged out of the Hub, which takes its tokens back.
	c.pass(fresh)
	if got, _ := fetch(t, b, "GET", own+"v1/jobs"); got != 401 {
		t.Errorf("after log-out of the Hub: %d, want 401", got)
	}
	if n := len(h.seats.by); n != 0 {
		t.Errorf("%d sessions are left", n)
	}
}

// Rationale: a state that another browser was given would log a victim in as the attacker; one used twice, a replay.
func TestLoginRefuses(t *testing.T) {
	at, _, c, here := stand(t)
	own := here + "/base/services/morph/"
	stop := func(b *http.Client) *http.Client {
		b.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		return b
	}
	begin := func(b *http.Client, query string) (back string) {
		t.Helper()
		resp, err := b.Get(own + "login" + query)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		to, err := url.Parse(resp.Header.Get("Location"))
		if err != nil || !strings.HasPrefix(to.String(), at.URL+"/base/hub/api/oauth2/authorize?") {
			t.Fatalf("the login leads to %q (%v)", resp.Header.Get("Location"), err)
		}
		resp, err = b.Get(to.String())
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		return resp.Header.Get("Location")
	}
	mallory, victim := stop(browser(t)), stop(browser(t))
	back := begin(mallory, "")
	if got, _ := fetch(t, victim, "GET", back); got != 400 {
		t.Errorf("another browser's login: %d, want 400", got)
	}
	if got, _ := fetch(t, mallory, "GET", back); got != 302 {
		t.Errorf("its own: %d", got)
	}
	if got, _ := fetch(t, mallory, "GET", back); got != 400 {
		t.Errorf("used twice: %d, want 400", got)
	}
	late := begin(victim, "")
	c.pass(loginLife)
	if got, _ := fetch(t, victim, "GET", late); got != 400 {
		t.Errorf("a late one: %d, want 400", got)
	}
	for next, want := range map[string]string{"/base/services/morph/#/job/1": "/base/services/morph/#/job/1", "//evil.example/": "/base/services/morph/", "/base/services/morph/../../hub/logout": "/base/services/morph/", "https://evil.example": "/base/services/morph/"} {
		b := stop(browser(t))
		resp, err := b.Get(begin(b, "?next="+url.QueryEscape(next)))
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if got := resp.Header.Get("Location"); got != want {
			t.Errorf("next %q leads to %q, want %q", next, got, want)
		}
		for _, cookie := range resp.Cookies() {
			if !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Path != "/base/services/morph/" {
				t.Errorf("cookie %v", cookie)
			}
		}
	}
}

func TestEnvironment(t *testing.T) {
	full := map[string]string{"JUPYTERHUB_API_TOKEN": "t", "JUPYTERHUB_API_URL": "http://hub:8081/hub/api"}
	for _, c := range []struct{ name, value, want string }{
		{"JUPYTERHUB_API_TOKEN", "", "JUPYTERHUB_API_TOKEN is not set"},
		{"JUPYTERHUB_API_URL", "", "JUPYTERHUB_API_URL is not set"},
		{"JUPYTERHUB_SERVICE_URL", "unix:///run/x", "JUPYTERHUB_SERVICE_URL"},
		{"JUPYTERHUB_PUBLIC_URL", "/services/morph/", "JUPYTERHUB_PUBLIC_URL"},
		{"JUPYTERHUB_OAUTH_ACCESS_SCOPES", "access", "JUPYTERHUB_OAUTH_ACCESS_SCOPES"},
		{"JUPYTERHUB_SERVICE_PREFIX", "services", "JUPYTERHUB_SERVICE_PREFIX"},
		{"MORPH_STUDENT_GROUPS", "everybody", "MORPH_STUDENT_GROUPS"},
	} {
		conf, err := FromEnv(func(name string) string {
			if name == c.name {
				return c.value
			}
			return full[name]
		})
		if err == nil {
			_, err = New(conf)
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s=%q: %v, want an error that names it", c.name, c.value, err)
		}
	}
	conf, err := FromEnv(func(name string) string { return full[name] })
	if err != nil || conf.Prefix != "/services/morph/" || conf.ClientID != "service-morph" || conf.Callback != "/services/morph/oauth_callback" || conf.Hub != "/hub/" {
		t.Errorf("an external service has %+v, %v", conf, err)
	}
}
