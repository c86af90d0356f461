package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// routes are all of /v1.
func (s *server) routes() []Route {
	const tar, events, binary = "application/x-tar", "text/event-stream", "application/octet-stream"
	return []Route{
		{Pattern: "GET /v1/openapi.json", Serve: s.describe, Does: "This document.", Status: 200, Out: object{}},
		{Pattern: "GET /v1/status", Serve: s.status, Does: "Whether everything that a job needs is there.", Status: 200, Out: api.Status{}},
		{Pattern: "GET /v1/me", Serve: s.me, Does: "Who one is here.", Status: 200, Out: api.Principal{}},
		{Pattern: "GET /v1/wallet", Serve: s.wallet, Does: "The account, what it holds, and its spending limits.", Status: 200, Out: api.Wallet{}, Least: api.Admin},
		{Pattern: "GET /v1/wallet/movements", Serve: s.movements, Does: "What the account's tokens did, and why, newest first.", Status: 200, Out: []api.Entry{}, Least: api.Admin},
		{Pattern: "GET /v1/network", Serve: s.network, Does: "The market as everybody sees it.", Status: 200, Out: api.Network{}},
		{Pattern: "POST /v1/bundles", Serve: s.putBundle, Does: "Upload a folder as a tar.", Status: 201, Takes: tar, Out: api.Bundle{}},
		{Pattern: "POST /v1/quote", Serve: s.quote, Does: "What a submit would cost. Posts nothing.", Status: 200, In: api.Submit{}, Out: api.Quote{}},
		{Pattern: "POST /v1/jobs", Serve: s.submit, Does: "Submit a job. The same Idempotency-Key never makes two.", Status: 201, In: api.Submit{}, Out: api.Job{}, Headers: []string{"Idempotency-Key!"}},
		{Pattern: "GET /v1/jobs", Serve: s.list, Does: "The jobs that one sees, newest first, by pages: the Link header names the next.", Status: 200, Out: []api.Job{}, Query: []string{"find", "before", "limit"}},
		{Pattern: "GET /v1/jobs/{id}", Serve: s.job, Does: "One job.", Status: 200, Out: api.Job{}},
		{Pattern: "GET /v1/jobs/{id}/events", Serve: s.events, Does: "A job's story as server-sent events: history, then live, until it is over.", Status: 200, Media: events, Headers: []string{"Last-Event-ID"}, Query: []string{"after"}},
		{Pattern: "POST /v1/jobs/{id}/cancel", Serve: s.cancel, Does: "Ask a job to stop.", Status: 200, Out: api.Job{}},
		{Pattern: "POST /v1/jobs/{id}/accept", Serve: s.accept, Does: "Pay for a rejected or undecided model after all.", Status: 200, Out: api.Job{}},
		{Pattern: "GET /v1/jobs/{id}/result", Serve: s.result, Does: "The opened model as a tar.", Status: 200, Media: tar},
		{Pattern: "GET /v1/jobs/{id}/artifacts", Serve: s.artifacts, Does: "The files of the opened model.", Status: 200, Out: []api.Artifact{}},
		{Pattern: "GET /v1/jobs/{id}/artifacts/{path...}", Serve: s.artifact, Does: "One of them, or a range of it (RFC 9110).", Status: 200, Media: binary, Headers: []string{"Range"}},
		{Pattern: "GET /v1/jobs/{id}/receipt", Serve: s.receipt, Does: "Who was paid or slashed, how much and why.", Status: 200, Out: api.Receipt{}},
		{Pattern: "GET /v1/jobs/{id}/card", Serve: s.card, Does: "A job's status card and curve, drawn for notebooks.", Status: 200, Out: api.Drawing{}},
		{Pattern: "GET /v1/jobs/{id}/curve.png", Serve: s.curve, Does: "A job's curve as a picture.", Status: 200, Media: "image/png"},
		{Pattern: "POST /v1/links", Serve: s.link, Does: "A link that opens the dashboard, once.", Status: 201, Out: api.Link{}},
		{Pattern: "POST /v1/session", Serve: s.session, Does: "Exchange a link's code for a token.", Status: 201, In: api.Code{}, Out: api.Session{}, Open: true},
	}
}

func (s *server) describe(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "application/json")
	_, err := w.Write(s.document)
	return err
}

func (s *server) me(w http.ResponseWriter, r *http.Request) error {
	return Answer(w, http.StatusOK, PrincipalOf(r.Context()))
}

func (s *server) network(w http.ResponseWriter, r *http.Request) error {
	v, err := s.Jobs.Network(r.Context())
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, v)
}

func (s *server) status(w http.ResponseWriter, r *http.Request) error {
	return Answer(w, http.StatusOK, s.Jobs.Status(r.Context()))
}

func (s *server) wallet(w http.ResponseWriter, r *http.Request) error {
	v, err := s.Jobs.Wallet(r.Context())
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, v)
}

// putBundle streams the upload to disk; memory stays small however large it is.
func (s *server) putBundle(w http.ResponseWriter, r *http.Request) error {
	b, err := s.Jobs.PutBundle(r.Context(), http.MaxBytesReader(w, r.Body, s.MaxBundle))
	if err != nil {
		return err
	}
	return Answer(w, http.StatusCreated, b)
}

func (s *server) quote(w http.ResponseWriter, r *http.Request) error {
	var in api.Submit
	if err := Read(w, r, &in); err != nil {
		return err
	}
	q, err := s.Jobs.Quote(r.Context(), in)
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, q)
}

func (s *server) submit(w http.ResponseWriter, r *http.Request) error {
	var in api.Submit
	if err := Read(w, r, &in); err != nil {
		return err
	}
	key := r.Header.Get("Idempotency-Key")
	if len(key) < 8 || len(key) > 200 {
		return &api.Problem{Type: "no-idempotency-key", Title: "no Idempotency-Key", Status: http.StatusBadRequest,
			Detail: "a submit needs an Idempotency-Key of 8 to 200 characters, so that sending it again does not post twice"}
	}
	who := PrincipalOf(r.Context())
	if err := enrolled(who, &in); err != nil {
		return err
	}
	j, err := s.Jobs.Submit(r.Context(), who, in, key)
	if err != nil {
		return err
	}
	return Answer(w, http.StatusCreated, j)
}

// enrolled fills in the course of who attends only one, and refuses another's.
func enrolled(who api.Principal, in *api.Submit) error {
	if in.Course == "" && len(who.Courses) == 1 {
		in.Course = who.Courses[0]
	}
	if in.Course == "" || who.Role == api.Admin || slices.Contains(who.Courses, in.Course) {
		return nil
	}
	return &api.Problem{Type: "not-enrolled", Title: "not in this course", Status: http.StatusForbidden,
		Detail: fmt.Sprintf("%s is not in the course %.80q", who.Name, in.Course), Hint: "name one of: " + strings.Join(who.Courses, ", ")}
}

// list answers a page of jobs; where there are more, its Link header says where (RFC 8288).
func (s *server) list(w http.ResponseWriter, r *http.Request) error {
	q := r.URL.Query()
	f := api.Filter{Find: q.Get("find"), Before: q.Get("before"), Limit: api.MaxPage}
	if v := q.Get("limit"); v != "" {
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 || n > api.MaxPage {
			return &api.Problem{Type: "bad-request", Title: "bad limit", Status: http.StatusBadRequest, Detail: fmt.Sprintf("limit is %.40q: want 1 to %d", v, api.MaxPage)}
		}
		f.Limit = n
	}
	js, err := s.Jobs.List(r.Context(), PrincipalOf(r.Context()), f)
	if err != nil {
		return err
	}
	if js == nil {
		js = []api.Job{}
	}
	if len(js) == f.Limit {
		next := url.Values{"limit": {strconv.Itoa(f.Limit)}, "before": {js[len(js)-1].ID.String()}}
		if f.Find != "" {
			next.Set("find", f.Find)
		}
		w.Header().Set("Link", "<jobs?"+next.Encode()+`>; rel="next"`)
	}
	return Answer(w, http.StatusOK, js)
}

func (s *server) job(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), r.PathValue("id"))
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, j)
}

func (s *server) cancel(w http.ResponseWriter, r *http.Request) error {
	return s.act(w, r, func(id job.ID) error { return s.Jobs.Cancel(r.Context(), id) })
}

func (s *server) accept(w http.ResponseWriter, r *http.Request) error {
	return s.act(w, r, func(id job.ID) error { return s.Jobs.Accept(r.Context(), id) })
}

func (s *server) act(w http.ResponseWriter, r *http.Request, do func(job.ID) error) error {
	j, err := s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), r.PathValue("id"))
	if err != nil {
		return err
	}
	if err := do(j.ID); err != nil {
		return err
	}
	if j, err = s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), j.ID.String()); err != nil {
		return err
	}
	return Answer(w, http.StatusOK, j)
}

func (s *server) receipt(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), r.PathValue("id"))
	if err != nil {
		return err
	}
	v, err := s.Jobs.Receipt(r.Context(), j.ID)
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, v)
}

func (s *server) result(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), r.PathValue("id"))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/x-tar")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="morph-%s.tar"`, j.ID.Short()))
	return s.Jobs.Result(r.Context(), j.ID, w)
}

func (s *server) movements(w http.ResponseWriter, r *http.Request) error {
	v, err := s.Jobs.Movements(r.Context())
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, v)
}

func (s *server) artifacts(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), r.PathValue("id"))
	if err != nil {
		return err
	}
	v, err := s.Jobs.Artifacts(r.Context(), j.ID)
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, v)
}

// artifact hands out a file that a stranger's machine made: no browser is to show it as a page of ours.
func (s *server) artifact(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), r.PathValue("id"))
	if err != nil {
		return err
	}
	f, err := s.Jobs.Artifact(r.Context(), j.ID, r.PathValue("path"))
	if err != nil {
		return err
	}
	defer f.Close()
	h := w.Header()
	h.Set("Content-Type", "application/octet-stream")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": path.Base(r.PathValue("path"))}))
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	http.ServeContent(w, r, "", j.Updated, f)
	return nil
}

// events streams a job's story: history, then live, until it is over or the client leaves. A client resumes by
// Last-Event-ID or ?after=N.
func (s *server) events(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.Context(), PrincipalOf(r.Context()), r.PathValue("id"))
	if err != nil {
		return err
	}
	after, err := resume(r)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	out := http.NewResponseController(w)
	if err := out.Flush(); err != nil {
		return err
	}
	events := make(chan job.Event, 64)
	failed := make(chan error, 1)
	ctx, stop := context.WithCancel(r.Context())
	defer func() { stop(); <-failed }()
	go func() {
		defer close(failed)
		err := s.Jobs.Follow(ctx, j.ID, after, func(e job.Event) error {
			select {
			case events <- e:
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
		close(events)
		failed <- err
	}()
	beat := time.NewTicker(s.Heartbeat)
	defer beat.Stop()
	for {
		if err := out.SetWriteDeadline(time.Now().Add(time.Minute)); err != nil {
			return err
		}
		select {
		case e, ok := <-events:
			if !ok {
				return nil
			}
			over, err := s.send(ctx, w, j.ID, e)
			if err != nil || over {
				return err
			}
			if len(events) == 0 {
				if err := out.Flush(); err != nil {
					return err
				}
			}
		case <-beat.C:
			if _, err := io.WriteString(w, ":\n\n"); err != nil {
				return err
			}
			if err := out.Flush(); err != nil {
				return err
			}
		}
	}
}

// send writes one event. A KindEnd that something followed (a rejected job accepted after all) is no end.
func (s *server) send(ctx context.Context, w io.Writer, id job.ID, e job.Event) (over bool, err error) {
	if e.Kind == job.KindEnd {
		j, err := s.Jobs.Find(ctx, owner, id.String())
		if err == nil && j.Events > e.Seq {
			return false, nil
		}
		over = true
	}
	b, err := json.Marshal(e)
	if err != nil {
		return false, fmt.Errorf("encode event %d: %w", e.Seq, err)
	}
	_, err = fmt.Fprintf(w, "id: %d\ndata: %s\n\n", e.Seq, b)
	return over, err
}

func resume(r *http.Request) (int64, error) {
	v := r.Header.Get("Last-Event-ID")
	if v == "" {
		v = r.URL.Query().Get("after")
	}
	if v == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(v, 10, 64)
	if err != nil || n < 0 {
		return 0, &api.Problem{Type: "bad-request", Title: "bad event number", Status: http.StatusBadRequest, Detail: fmt.Sprintf("%.40q is not the number of an event", v)}
	}
	return n, nil
}

func Answer(w http.ResponseWriter, code int, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode the answer: %w", err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_, err = w.Write(append(b, '\n'))
	return err
}

// Read reads a JSON request; its errors are the client's.
func Read(w http.ResponseWriter, r *http.Request, v any) error {
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxJSON))
	d.DisallowUnknownFields()
	err := d.Decode(v)
	if err == nil {
		if _, more := d.Token(); more != io.EOF {
			err = fmt.Errorf("more than one value")
		}
	}
	if err == nil {
		return nil
	}
	if _, large := err.(*http.MaxBytesError); large {
		return err
	}
	return &api.Problem{Type: "bad-request", Title: "the request cannot be read", Status: http.StatusBadRequest, Detail: "read the request: " + err.Error()}
}
