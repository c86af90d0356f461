// Package hub lets a JupyterHub say who asks: kernels show their server's token, browsers log in by OAuth 2 with PKCE. It
// knows no password, keeps no role of its own, and forgets what the Hub said within minutes.
package hub

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"golang.org/x/oauth2"
)

// Config is what a Hub tells its services by JUPYTERHUB_* variables, for a service that it starts itself as for one that
// runs elsewhere (JupyterHub, "Services").
type Config struct {
	Name      string // of the service
	Token     string // the service's own; its OAuth client secret, too
	API       string // the Hub's API, as we reach it: http://127.0.0.1:8081/hub/api
	Hub       string // the Hub's pages, as browsers reach them: https://host/base/hub/, or a path of the same host
	Prefix    string // where browsers and kernels reach us: /base/services/morph/
	Public    string // origin of that, https://host; empty where the request's own Host tells
	ClientID  string // of OAuth; service-NAME
	Callback  string // of OAuth, as registered; a path or a whole URL
	Listen    string // host:port that the Hub's proxy forwards to; empty: up to us
	Access    []string
	Students  []string // what a course's groups are called, "{course}" in them
	Teachers  []string
	Log       *slog.Logger
	Transport http.RoundTripper // to the Hub; nil is http.DefaultTransport
	Now       func() time.Time  // nil is time.Now
}

// Groups are called as nbgrader's are (nbgrader, "Using nbgrader with JupyterHub"), or plainly.
var (
	studentGroups = []string{"nbgrader-{course}", "{course}-students"}
	teacherGroups = []string{"formgrade-{course}", "{course}-teachers"}
)

// FromEnv reads the variables that a Hub gives a service. env is os.Getenv. Errors name the variable that is missing.
func FromEnv(env func(string) string) (Config, error) {
	c := Config{Name: env("JUPYTERHUB_SERVICE_NAME"), Token: env("JUPYTERHUB_API_TOKEN"), API: env("JUPYTERHUB_API_URL"), Prefix: env("JUPYTERHUB_SERVICE_PREFIX"),
		ClientID: env("JUPYTERHUB_CLIENT_ID"), Callback: env("JUPYTERHUB_OAUTH_CALLBACK_URL"), Hub: env("JUPYTERHUB_PUBLIC_HUB_URL")}
	for name, v := range map[string]string{"JUPYTERHUB_API_TOKEN": c.Token, "JUPYTERHUB_API_URL": c.API} {
		if v == "" {
			return c, fmt.Errorf("serve a Hub: %s is not set\nhint: a Hub sets it for services that it starts; for one that runs elsewhere, set it to what jupyterhub_config.py has", name)
		}
	}
	base := env("JUPYTERHUB_BASE_URL")
	if base == "" {
		base = "/"
	}
	if c.Name == "" {
		c.Name = "morph"
	}
	if c.Prefix == "" {
		c.Prefix = base + "services/" + c.Name + "/"
	}
	if c.ClientID == "" {
		c.ClientID = "service-" + c.Name
	}
	if c.Callback == "" {
		c.Callback = c.Prefix + "oauth_callback"
	}
	if c.Hub == "" {
		c.Hub = env("JUPYTERHUB_HOST") + base + "hub/"
	}
	if p := env("JUPYTERHUB_PUBLIC_URL"); p != "" {
		u, err := url.Parse(p)
		if err != nil || u.Host == "" {
			return c, fmt.Errorf("serve a Hub: JUPYTERHUB_PUBLIC_URL is %q\nhint: want one like https://hub.example/services/morph/", p)
		}
		c.Public = u.Scheme + "://" + u.Host
	}
	if at := env("JUPYTERHUB_SERVICE_URL"); at != "" {
		u, err := url.Parse(at)
		if err != nil || u.Scheme != "http" || u.Host == "" {
			return c, fmt.Errorf("serve a Hub: JUPYTERHUB_SERVICE_URL is %q\nhint: want one like http://127.0.0.1:10101", at)
		}
		c.Listen = u.Host
	}
	if scopes := env("JUPYTERHUB_OAUTH_ACCESS_SCOPES"); scopes != "" {
		if err := json.Unmarshal([]byte(scopes), &c.Access); err != nil {
			return c, fmt.Errorf("serve a Hub: JUPYTERHUB_OAUTH_ACCESS_SCOPES: %w", err)
		}
	}
	if s := env("MORPH_STUDENT_GROUPS"); s != "" {
		c.Students = strings.Split(s, ",")
	}
	if s := env("MORPH_TEACHER_GROUPS"); s != "" {
		c.Teachers = strings.Split(s, ",")
	}
	return c, nil
}

// Hub asks a JupyterHub who somebody is. It is safe for concurrent use.
type Hub struct {
	Config
	http   *http.Client
	oauth  oauth2.Config
	known  answers
	logins pending
	seats  sessions
}

// New checks a configuration. It does not call the Hub yet.
func New(c Config) (*Hub, error) {
	if !strings.HasPrefix(c.Prefix, "/") || !strings.HasSuffix(c.Prefix, "/") || strings.HasPrefix(c.Prefix, "//") {
		return nil, fmt.Errorf("serve a Hub at %q\nhint: JUPYTERHUB_SERVICE_PREFIX is a path like /services/morph/", c.Prefix)
	}
	if c.Token == "" || c.API == "" {
		return nil, errors.New("serve a Hub: no token or no API address")
	}
	if len(c.Access) == 0 {
		c.Access = []string{"access:services", "access:services!service=" + c.Name}
	}
	if len(c.Students) == 0 {
		c.Students = studentGroups
	}
	if len(c.Teachers) == 0 {
		c.Teachers = teacherGroups
	}
	for _, p := range slices.Concat(c.Students, c.Teachers) {
		if strings.Count(p, course) != 1 {
			return nil, fmt.Errorf("serve a Hub: the groups' pattern %q has no %s in it\nhint: MORPH_STUDENT_GROUPS and MORPH_TEACHER_GROUPS are patterns like nbgrader-%[2]s", p, course)
		}
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	refuse := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse } // A token goes nowhere else.
	h := &Hub{Config: c, http: &http.Client{Transport: c.Transport, Timeout: 30 * time.Second, CheckRedirect: refuse}}
	h.oauth = oauth2.Config{ClientID: c.ClientID, ClientSecret: c.Token, RedirectURL: c.Callback, // As registered: a Hub takes no other way of writing it.
		Endpoint: oauth2.Endpoint{AuthURL: join(c.Hub, "api/oauth2/authorize"), TokenURL: join(c.API, "oauth2/token"), AuthStyle: oauth2.AuthStyleInParams}}
	h.known = answers{by: map[key]*answer{}, asking: make(chan struct{}, atOnce)}
	h.logins = pending{by: map[string]login{}}
	h.seats = sessions{by: map[string]session{}}
	return h, nil
}

func join(base, path string) string { return strings.TrimSuffix(base, "/") + "/" + path }
