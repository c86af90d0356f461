package class

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/server"
)

// register knows people by a header.
type register map[string]api.Principal

func (r register) Authenticate(req *http.Request) (api.Principal, error) {
	p, ok := r[req.Header.Get("X-User")]
	if !ok {
		return p, server.ErrNobody
	}
	return p, nil
}

// listed are the jobs of a gateway that does nothing else.
type listed struct {
	server.Jobs
	all []api.Job
}

func (l *listed) List(_ context.Context, who api.Principal, f api.Filter) (out []api.Job, err error) {
	for _, j := range l.all {
		if who.Sees(j) && (f.Course == "" || j.Course == f.Course) {
			out = append(out, j)
		}
	}
	return out, nil
}

var people = register{
	"ada":    {Name: "ada", Role: api.Student, Courses: []string{"ml"}},
	"bob":    {Name: "bob", Role: api.Student, Courses: []string{"ml"}},
	"turing": {Name: "turing", Role: api.Teacher, Courses: []string{"ml"}, Teaches: []string{"ml"}},
	"other":  {Name: "other", Role: api.Teacher, Courses: []string{"history", "ml"}, Teaches: []string{"history"}},
	"admin":  {Name: "admin", Role: api.Admin},
}

func (s *stand) serve(jobs *listed) string {
	s.t.Helper()
	h, err := server.New(server.Config{Jobs: jobs, Token: "the gateway's own", Users: people, Routes: s.Routes(jobs)})
	if err != nil {
		s.t.Fatal(err)
	}
	srv := httptest.NewServer(h)
	s.t.Cleanup(srv.Close)
	return srv.URL
}

func ask(t *testing.T, who, method, url, body string, out any) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("X-User", who)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if out != nil && resp.StatusCode == 200 {
		if err := json.Unmarshal(b, out); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
	}
	return resp.StatusCode, string(b)
}

// Rationale: every route of a class in every role: what is a teacher's is no student's, and one course's no other's.
func TestEveryRouteOfAClassInEveryRole(t *testing.T) {
	s := newStand(t, 0, api.Rule{Grant: job.MWT(50)})
	url := s.serve(&listed{})
	for _, r := range s.Routes(nil) {
		method, path, _ := strings.Cut(r.Pattern, " ")
		path = url + strings.NewReplacer("{course}", "ml", "{person}", "ada").Replace(path)
		body := ""
		switch r.In.(type) {
		case api.Rule:
			body = `{"grant": "60"}`
		case api.Raise:
			body = `{"amount": "1"}`
		}
		for who, p := range people {
			got, said := ask(t, who, method, path, body, nil)
			want := 200
			switch {
			case r.Least == api.Teacher && p.Role == api.Student:
				want = 403
			case strings.Contains(r.Pattern, "{course}") && !p.InCharge("ml"):
				want = 404
			}
			if got != want {
				t.Errorf("%s as %s answers %d %s, want %d", r.Pattern, who, got, said, want)
			}
		}
		if got, _ := ask(t, "stranger", method, path, body, nil); got != 401 {
			t.Errorf("%s as a stranger answers %d", r.Pattern, got)
		}
	}
}

func TestTeachersView(t *testing.T) {
	s := newStand(t, 0, api.Rule{Grant: job.MWT(50)})
	j, evil := s.job("ada"), s.job("bob")
	for _, one := range []api.Job{j, evil} {
		if err := s.admit(one, 30); err != nil {
			t.Fatal(err)
		}
	}
	median, late := job.Score(971_000), s.now.Add(-time.Hour)
	j.Phase, j.Median, j.Spec.Require, j.Best = job.Closed, &median, job.Requirement{Metric: "accuracy"}, map[string]float64{"loss": 0.25}
	j.Over = true
	s.took(j, 9, true)
	evil.Name, evil.Deadline, evil.Phase = "=HYPERLINK(\"http://evil.example\")", &late, job.Training
	elsewhere := api.Job{ID: job.ID{200}, Owner: "ada", Course: "nlp"}
	url := s.serve(&listed{all: []api.Job{evil, j, elsewhere}})

	var c api.Course
	if code, said := ask(t, "turing", "GET", url+"/v1/courses/ml", "", &c); code != 200 {
		t.Fatal(said)
	}
	if len(c.People) != 2 || c.People[0].Person != "ada" || c.People[0].Spent.Cmp(job.MWT(9)) != 0 || c.Spent.Cmp(job.MWT(9)) != 0 || c.Held.Cmp(job.MWT(30)) != 0 {
		t.Errorf("the people are %+v, %s held, %s spent", c.People, c.Held, c.Spent)
	}
	if len(c.Runs) != 2 || c.Runs[0].Stuck == "" || c.Runs[1].Stuck != "" || c.Runs[1].Metric != "accuracy" || c.Runs[1].Best["loss"] != 0.25 || c.Runs[1].Takes.Cmp(job.MWT(9)) != 0 {
		t.Errorf("the runs are %+v", c.Runs)
	}

	_, text := ask(t, "turing", "GET", url+"/v1/courses/ml/runs.csv", "", nil)
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) != 3 || rows[2][1] != "ada" || rows[2][7] != "9" || rows[2][9] != "0.971" {
		t.Errorf("the file is %v (%v)", rows, err)
	}
	if rows[1][4][0] != '\'' {
		t.Errorf("a spreadsheet computes %q", rows[1][4])
	}

	for _, x := range []struct {
		body string
		code int
		left string
	}{{`{"amount": "5.5", "why": "a good question"}`, 200, "46.5"}, {`{"amount": "-46.5"}`, 200, "0"}, {`{"amount": "-1"}`, 422, ""}, {`{"amount": "0"}`, 422, ""}, {`{"amount": "lots"}`, 400, ""}} {
		var a api.Account
		if code, said := ask(t, "turing", "POST", url+"/v1/courses/ml/people/ada", x.body, &a); code != x.code || code == 200 && a.Left.String() != x.left {
			t.Errorf("%s answers %d %s", x.body, code, said)
		}
	}
	var given int
	if err := s.DB.QueryRow(t.Context(), `SELECT COUNT(*) FROM grants WHERE teacher = 'turing'`).Scan(&given); err != nil || given != 2 {
		t.Errorf("%d gifts are written down (%v), want 2", given, err)
	}

	for _, body := range []string{`{"grant": "-1"}`, `{"refill": "5"}`, `{"every_hours": 1e300}`, `{"running": -1}`} {
		if code, said := ask(t, "turing", "PUT", url+"/v1/courses/ml/rule", body, nil); code != 422 {
			t.Errorf("the rule %s answers %d %s", body, code, said)
		}
	}
	var mine []api.Account
	if ask(t, "bob", "GET", url+"/v1/budget", "", &mine); len(mine) != 1 || mine[0].Left.String() != "20" || mine[0].Held.String() != "30" {
		t.Errorf("bob sees %+v", mine)
	}
}
