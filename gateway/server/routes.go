package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// routes are all of /v1.
func (s *server) routes() []route {
	const tar, events = "application/x-tar", "text/event-stream"
	return []route{
		{pattern: "GET /v1/openapi.json", serve: s.describe, does: "This document.", status: 200, out: object{}},
		{pattern: "GET /v1/status", serve: s.status, does: "Whether everything that a job needs is there.", status: 200, out: api.Status{}},
		{pattern: "GET /v1/wallet", serve: s.wallet, does: "The account, what it holds, and its spending limits.", status: 200, out: api.Wallet{}},
		{pattern: "GET /v1/network", serve: s.network, does: "The market as everybody sees it.", status: 200, out: api.Network{}},
		{pattern: "POST /v1/bundles", serve: s.putBundle, does: "Upload a folder as a tar.", status: 201, takes: tar, out: api.Bundle{}},
		{pattern: "POST /v1/quote", serve: s.quote, does: "What a submit would cost. Posts nothing.", status: 200, in: api.Submit{}, out: api.Quote{}},
		{pattern: "POST /v1/jobs", serve: s.submit, does: "Submit a job. The same Idempotency-Key never makes two.", status: 201, in: api.Submit{}, out: api.Job{}, headers: []string{"Idempotency-Key!"}},
		{pattern: "GET /v1/jobs", serve: s.list, does: "All jobs, newest first.", status: 200, out: []api.Job{}},
		{pattern: "GET /v1/jobs/{id}", serve: s.job, does: "One job.", status: 200, out: api.Job{}},
		{pattern: "GET /v1/jobs/{id}/events", serve: s.events, does: "A job's story as server-sent events: history, then live, until it is over.", status: 200, media: events, headers: []string{"Last-Event-ID"}, query: []string{"after"}},
		{pattern: "POST /v1/jobs/{id}/cancel", serve: s.cancel, does: "Ask a job to stop.", status: 200, out: api.Job{}},
		{pattern: "POST /v1/jobs/{id}/accept", serve: s.accept, does: "Pay for a rejected or undecided model after all.", status: 200, out: api.Job{}},
		{pattern: "GET /v1/jobs/{id}/result", serve: s.result, does: "The opened model as a tar.", status: 200, media: tar},
		{pattern: "GET /v1/jobs/{id}/receipt", serve: s.receipt, does: "Who was paid or slashed, how much and why.", status: 200, out: api.Receipt{}},
		{pattern: "GET /v1/jobs/{id}/card", serve: s.card, does: "A job's status card and curve, drawn for notebooks.", status: 200, out: api.Drawing{}},
		{pattern: "GET /v1/jobs/{id}/curve.png", serve: s.curve, does: "A job's curve as a picture.", status: 200, media: "image/png"},
		{pattern: "POST /v1/links", serve: s.link, does: "A link that opens the dashboard, once.", status: 201, out: api.Link{}},
		{pattern: "POST /v1/session", serve: s.session, does: "Exchange a link's code for a token.", status: 201, in: api.Code{}, out: api.Session{}, open: true},
	}
}

func (s *server) describe(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "application/json")
	_, err := w.Write(s.document)
	return err
}

func (s *server) network(w http.ResponseWriter, r *http.Request) error {
	v, err := s.Jobs.Network(r.Context())
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, v)
}

func (s *server) status(w http.ResponseWriter, r *http.Request) error {
	return answer(w, http.StatusOK, s.Jobs.Status(r.Context()))
}

func (s *server) wallet(w http.ResponseWriter, r *http.Request) error {
	v, err := s.Jobs.Wallet(r.Context())
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, v)
}

// putBundle streams the upload to disk; memory stays small however large it is.
func (s *server) putBundle(w http.ResponseWriter, r *http.Request) error {
	b, err := s.Jobs.PutBundle(r.Context(), http.MaxBytesReader(w, r.Body, s.MaxBundle))
	if err != nil {
		return err
	}
	return answer(w, http.StatusCreated, b)
}

func (s *server) quote(w http.ResponseWriter, r *http.Request) error {
	var in api.Submit
	if err := read(w, r, &in); err != nil {
		return err
	}
	q, err := s.Jobs.Quote(r.Context(), in)
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, q)
}

func (s *server) submit(w http.ResponseWriter, r *http.Request) error {
	var in api.Submit
	if err := read(w, r, &in); err != nil {
		return err
	}
	key := r.Header.Get("Idempotency-Key")
	if len(key) < 8 || len(key) > 200 {
		return &api.Problem{Type: "no-idempotency-key", Title: "no Idempotency-Key", Status: http.StatusBadRequest,
			Detail: "a submit needs an Idempotency-Key of 8 to 200 characters, so that sending it again does not post twice"}
	}
	j, err := s.Jobs.Submit(r.Context(), in, key)
	if err != nil {
		return err
	}
	return answer(w, http.StatusCreated, j)
}

func (s *server) list(w http.ResponseWriter, _ *http.Request) error {
	js := s.Jobs.List()
	if js == nil {
		js = []api.Job{}
	}
	return answer(w, http.StatusOK, js)
}

func (s *server) job(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.PathValue("id"))
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, j)
}

func (s *server) cancel(w http.ResponseWriter, r *http.Request) error {
	return s.act(w, r, func(id job.ID) error { return s.Jobs.Cancel(r.Context(), id) })
}

func (s *server) accept(w http.ResponseWriter, r *http.Request) error {
	return s.act(w, r, func(id job.ID) error { return s.Jobs.Accept(r.Context(), id) })
}

func (s *server) act(w http.ResponseWriter, r *http.Request, do func(job.ID) error) error {
	j, err := s.Jobs.Find(r.PathValue("id"))
	if err != nil {
		return err
	}
	if err := do(j.ID); err != nil {
		return err
	}
	if j, err = s.Jobs.Find(j.ID.String()); err != nil {
		return err
	}
	return answer(w, http.StatusOK, j)
}

func (s *server) receipt(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.PathValue("id"))
	if err != nil {
		return err
	}
	v, err := s.Jobs.Receipt(r.Context(), j.ID)
	if err != nil {
		return err
	}
	return answer(w, http.StatusOK, v)
}

func (s *server) result(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.PathValue("id"))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/x-tar")
	w.Header().Set("Content-Disposition", fmt.Sprintf(`attachment; filename="morph-%s.tar"`, j.ID.Short()))
	return s.Jobs.Result(r.Context(), j.ID, w)
}

// events streams a job's story: history, then live, until it is over or the client leaves. A client resumes by
// Last-Event-ID or ?after=N.
func (s *server) events(w http.ResponseWriter, r *http.Request) error {
	j, err := s.Jobs.Find(r.PathValue("id"))
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
			over, err := s.send(w, j.ID, e)
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
func (s *server) send(w io.Writer, id job.ID, e job.Event) (over bool, err error) {
	if e.Kind == job.KindEnd {
		j, err := s.Jobs.Find(id.String())
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

func answer(w http.ResponseWriter, code int, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode the answer: %w", err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	_, err = w.Write(append(b, '\n'))
	return err
}

func read(w http.ResponseWriter, r *http.Request, v any) error {
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
