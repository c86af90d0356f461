package class

import (
	"context"
	"fmt"
	"mime"
	"net/http"

	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/server"
)

// Jobs lists jobs, newest first.
type Jobs interface {
	List(context.Context, api.Principal, api.Filter) ([]api.Job, error)
}

// Routes are what people and their teachers ask of a class.
func (k *Class) Routes(jobs Jobs) []server.Route {
	h := handlers{k, jobs}
	return []server.Route{
		{Pattern: "GET /v1/budget", Serve: h.budget, Does: "What one may spend, in each of one's courses.", Status: 200, Out: []api.Account{}},
		{Pattern: "GET /v1/courses", Serve: h.courses, Does: "The courses that one is in charge of.", Status: 200, Out: []string{}, Least: api.Teacher},
		{Pattern: "GET /v1/courses/{course}", Serve: h.course, Does: "A course: its rule, its people, who spent what on which run.", Status: 200, Out: api.Course{}, Least: api.Teacher},
		{Pattern: "PUT /v1/courses/{course}/rule", Serve: h.rule, Does: "Set what a course gives to each of its students, or pause it.", Status: 200, In: api.Rule{}, Out: api.Rule{}, Least: api.Teacher},
		{Pattern: "POST /v1/courses/{course}/people/{person}", Serve: h.raise, Does: "Give a student more, or less.", Status: 200, In: api.Raise{}, Out: api.Account{}, Least: api.Teacher},
		{Pattern: "GET /v1/courses/{course}/runs.csv", Serve: h.export, Does: "A course's runs for a spreadsheet.", Status: 200, Media: "text/csv", Least: api.Teacher},
	}
}

type handlers struct {
	*Class
	jobs Jobs
}

func (h handlers) budget(w http.ResponseWriter, r *http.Request) error {
	who := server.PrincipalOf(r.Context())
	out, err := h.Accounts(r.Context(), who.Name, who.Courses)
	if err != nil {
		return err
	}
	return server.Answer(w, http.StatusOK, out)
}

func (h handlers) courses(w http.ResponseWriter, r *http.Request) error {
	who := server.PrincipalOf(r.Context())
	names := who.Teaches
	if who.Role == api.Admin {
		var err error
		if names, err = h.Courses(r.Context()); err != nil {
			return err
		}
	}
	return server.Answer(w, http.StatusOK, names)
}

// inCharge is the course of a request, if it is for who asks to see. Another's is as if there were none.
func inCharge(r *http.Request) (string, error) {
	name := r.PathValue("course")
	if !server.PrincipalOf(r.Context()).InCharge(name) || len(name) > 255 {
		return "", &api.Problem{Type: "no-such-course", Title: "no such course", Status: http.StatusNotFound, Detail: fmt.Sprintf("%.80q is no course that you teach", name)}
	}
	return name, nil
}

func (h handlers) see(r *http.Request) (out api.Course, err error) {
	name, err := inCharge(r)
	if err != nil {
		return out, err
	}
	jobs, err := h.jobs.List(r.Context(), server.PrincipalOf(r.Context()), api.Filter{Course: name})
	if err != nil {
		return out, err
	}
	return h.Course(r.Context(), name, jobs)
}

func (h handlers) course(w http.ResponseWriter, r *http.Request) error {
	c, err := h.see(r)
	if err != nil {
		return err
	}
	return server.Answer(w, http.StatusOK, c)
}

func (h handlers) rule(w http.ResponseWriter, r *http.Request) error {
	name, err := inCharge(r)
	if err != nil {
		return err
	}
	var in api.Rule
	if err := server.Read(w, r, &in); err != nil {
		return err
	}
	if err := h.SetRule(r.Context(), name, in); err != nil {
		return err
	}
	return server.Answer(w, http.StatusOK, in)
}

func (h handlers) raise(w http.ResponseWriter, r *http.Request) error {
	name, err := inCharge(r)
	if err != nil {
		return err
	}
	var in api.Raise
	if err := server.Read(w, r, &in); err != nil {
		return err
	}
	who := server.PrincipalOf(r.Context()).Name
	if who == "" {
		who = "the gateway's owner"
	}
	out, err := h.Raise(r.Context(), who, name, r.PathValue("person"), in)
	if err != nil {
		return err
	}
	return server.Answer(w, http.StatusOK, out)
}

// export answers with the whole file or none: an error must not look like the end of a list.
func (h handlers) export(w http.ResponseWriter, r *http.Request) error {
	c, err := h.see(r)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/csv")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": c.Name + "-runs.csv"}))
	return WriteCSV(w, c)
}
