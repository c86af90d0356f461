package server

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/morphware/morphware/gateway/api"
)

// register knows users by a header.
type register map[string]api.Principal

func (r register) Authenticate(req *http.Request) (api.Principal, error) {
	p, ok := r[req.Header.Get("X-User")]
	if !ok {
		return p, ErrNobody
	}
	return p, nil
}

// Rationale: who may do what is decided in one place, from what the OpenAPI document says of each route. This asks every
// route of the document in every role, so that a route that is added without a thought of roles is found here.
func TestEveryRouteInEveryRole(t *testing.T) {
	f := newFake()
	f.job.Owner, f.job.Course = "ada", "ml"
	users := register{
		"ada":    {Name: "ada", Role: api.Student, Courses: []string{"ml"}},
		"bob":    {Name: "bob", Role: api.Student, Courses: []string{"ml"}},
		"turing": {Name: "turing", Role: api.Teacher, Courses: []string{"ml"}, Teaches: []string{"ml"}},
		"other":  {Name: "other", Role: api.Teacher, Courses: []string{"history", "ml"}, Teaches: []string{"history"}}, // attends the other

		"admin":   {Name: "admin", Role: api.Admin},
		"nobody":  {},
		"unknown": {Name: "unknown", Role: "king"},
	}
	_, url := stand(t, f, func(c *Config) { c.Users = users })
	_, body := ask(t, "GET", url+"/v1/openapi.json", "", bearer(token))
	var d struct {
		Paths map[string]map[string]struct {
			Role     api.Role `json:"x-role"`
			Security *[]any   `json:"security"`
		} `json:"paths"`
	}
	if err := json.Unmarshal([]byte(body), &d); err != nil {
		t.Fatal(err)
	}
	asked := 0
	for path, operations := range d.Paths {
		for method, op := range operations {
			method = strings.ToUpper(method)
			open := op.Security != nil
			if !open && !api.Admin.AtLeast(op.Role) {
				t.Errorf("%s %s wants the role %q, which nobody has", method, path, op.Role)
			}
			for name, who := range users {
				header := http.Header{"X-User": {name}, "Idempotency-Key": {"of the matrix"}, "Last-Event-Id": {"0"}}
				if strings.HasSuffix(path, "/events") {
					header.Set("Last-Event-Id", "none") // Refused, but only once the job is found.
				}
				resp, text := ask(t, method, url+strings.ReplaceAll(path, "{id}", "abcd"), "{}", header)
				asked++
				var p api.Problem
				_ = json.Unmarshal([]byte(text), &p) // Not every answer is one.
				switch {
				case open:
				case !who.Role.AtLeast(op.Role):
					if resp.StatusCode != http.StatusForbidden {
						t.Errorf("%s %s as %s answers %d, want 403", method, path, name, resp.StatusCode)
					}
				case strings.Contains(path, "/jobs/{id}") && !who.Sees(f.job):
					if p.Type != "no-such-job" {
						t.Errorf("%s %s of another's job as %s answers %d %q, want no such job", method, path, name, resp.StatusCode, p.Type)
					}
				case p.Type == "not-allowed" || p.Type == "no-such-job" || p.Type == "no-token":
					t.Errorf("%s %s as %s is refused: %s", method, path, name, p.Type)
				}
			}
			resp, _ := ask(t, method, url+path, "{}", http.Header{"X-User": {"stranger"}})
			if want := http.StatusUnauthorized; !open && resp.StatusCode != want {
				t.Errorf("%s %s as a stranger answers %d, want %d", method, path, resp.StatusCode, want)
			}
		}
	}
	if asked < 100 {
		t.Errorf("%d requests were made: the document has lost its routes", asked)
	}
}

// Rationale: a token that was made for a student must not open more than the student may.
func TestASessionIsItsOwners(t *testing.T) {
	f := newFake()
	f.job.Owner = "ada"
	_, url := stand(t, f, func(c *Config) {
		c.Users = register{"bob": {Name: "bob", Role: api.Student}}
		c.Base = "/services/morph"
	})
	_, text := ask(t, "POST", url+"/services/morph/v1/links", "", http.Header{"X-User": {"bob"}})
	var l api.Link
	if err := json.Unmarshal([]byte(text), &l); err != nil {
		t.Fatal(err)
	}
	_, code, _ := strings.Cut(l.URL, "#link=")
	_, text = ask(t, "POST", url+"/v1/session", `{"code":"`+code+`"}`, nil)
	var s api.Session
	if err := json.Unmarshal([]byte(text), &s); err != nil || s.Token == "" {
		t.Fatalf("the link gave %s (%v)", text, err)
	}
	for path, want := range map[string]int{"/v1/me": 200, "/v1/wallet": 403, "/v1/jobs/abcd": 404, "/services/morph/v1/me": 200} {
		if resp, _ := ask(t, "GET", url+path, "", bearer(s.Token)); resp.StatusCode != want {
			t.Errorf("%s with bob's session answers %d, want %d", path, resp.StatusCode, want)
		}
	}
}

func TestCourses(t *testing.T) {
	one, two := api.Principal{Name: "ada", Role: api.Student, Courses: []string{"ml"}}, api.Principal{Name: "bob", Role: api.Student, Courses: []string{"ml", "nlp"}}
	for _, c := range []struct {
		who          api.Principal
		asks, course string
		refused      bool
	}{
		{who: one, course: "ml"}, {who: one, asks: "ml", course: "ml"}, {who: one, asks: "nlp", refused: true},
		{who: two}, {who: two, asks: "nlp", course: "nlp"}, {who: owner, asks: "any", course: "any"},
	} {
		in := api.Submit{Course: c.asks}
		err := enrolled(c.who, &in)
		if errors.Is(err, &api.Problem{Type: "not-enrolled"}) != c.refused || !c.refused && in.Course != c.course {
			t.Errorf("%s asks for %q: course %q, %v", c.who.Name, c.asks, in.Course, err)
		}
	}
}

// Rationale: one who asks without end must not keep the others from being answered.
func TestRates(t *testing.T) {
	f := newFake()
	_, url := stand(t, f, func(c *Config) {
		c.Users = register{"ada": {Name: "ada", Role: api.Student}, "bob": {Name: "bob", Role: api.Student}}
		c.Now = (&clock{}).Now // It stands still, so that nothing is earned back.
	})
	status := func(user string) int {
		resp, _ := ask(t, "GET", url+"/v1/me", "", http.Header{"X-User": {user}})
		return resp.StatusCode
	}
	for i := range asksAtOnce {
		if got := status("ada"); got != 200 {
			t.Fatalf("request %d answers %d", i, got)
		}
	}
	if got := status("ada"); got != http.StatusTooManyRequests {
		t.Errorf("one more answers %d, want 429", got)
	}
	if got := status("bob"); got != 200 {
		t.Errorf("another user's answers %d, want 200", got)
	}
	if resp, _ := ask(t, "GET", url+"/v1/jobs", "", bearer(token)); resp.StatusCode != 200 {
		t.Errorf("the owner's answers %d, want 200", resp.StatusCode)
	}
}
