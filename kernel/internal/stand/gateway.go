// Package stand is a gateway for tests: it implements /v1 over HTTP, runs jobs whose stories a test writes, and
// misbehaves on demand.
package stand

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/view"
)

// Gateway is the stand-in. Its fields may be set before it is asked.
type Gateway struct {
	Home   string // for api.Dial
	server *httptest.Server

	mu    sync.Mutex
	calls []string
	jobs  map[job.ID]*Job
	keys  map[string]job.ID
	cond  *sync.Cond

	Quote    api.Quote
	Refuse   map[string]*api.Problem // method and path's beginning
	Script   func(*Job)              // plays a submitted job, in a goroutine of its own
	Result   map[string]string       // files of every model bundle
	OnCancel func(*Job)              // default: the job ends, cancelled
}

// Job is a job of the stand-in.
type Job struct {
	g      *Gateway
	Submit api.Submit
	state  api.Job
	events []job.Event
}

// New starts a stand-in, whose address is in Home.
func New(t testing.TB) *Gateway {
	t.Helper()
	g := &Gateway{Home: t.TempDir(), jobs: map[job.ID]*Job{}, keys: map[string]job.ID{}, Refuse: map[string]*api.Problem{},
		Quote: api.Quote{MaxPrice: job.MWT(25), Total: job.MWT(28), Sentence: "at most 25 MWT for the worker + 3 x 1 for validators"}}
	g.cond = sync.NewCond(&g.mu)
	g.server = httptest.NewServer(http.HandlerFunc(g.serve))
	b, _ := json.Marshal(api.Endpoint{URL: g.server.URL, Token: "token"})
	if err := os.WriteFile(api.EndpointFile(g.Home), b, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.server.CloseClientConnections(); g.server.Close() })
	return g
}

// Calls are the requests so far, as "POST /v1/jobs".
func (g *Gateway) Calls() []string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return slices.Clone(g.calls)
}

// Called counts the requests that begin so.
func (g *Gateway) Called(prefix string) int {
	n := 0
	for _, c := range g.Calls() {
		if strings.HasPrefix(c, prefix) {
			n++
		}
	}
	return n
}

// Jobs are the jobs so far.
func (g *Gateway) Jobs() []*Job {
	g.mu.Lock()
	defer g.mu.Unlock()
	var out []*Job
	for _, j := range g.jobs {
		out = append(out, j)
	}
	return out
}

// ID is the job's.
func (j *Job) ID() string { return j.snapshot().ID.String() }

// Tell adds an event to the job's story.
func (j *Job) Tell(e job.Event) {
	j.g.mu.Lock()
	defer j.g.mu.Unlock()
	e.Seq, e.Time = int64(len(j.events)+1), time.Now()
	j.events = append(j.events, e)
	j.state.Apply(e)
	j.g.cond.Broadcast()
}

// Print is a line of output.
func (j *Job) Print(text string) {
	j.Tell(job.Event{Kind: job.KindOutput, Stream: "stdout", Text: text})
}

// Loss is a point of the curve.
func (j *Job) Loss(step, value float64) {
	j.Tell(job.Event{Kind: job.KindMetric, Series: "loss", Step: &step, Value: &value})
}

// Succeed ends the job with a model.
func (j *Job) Succeed() {
	j.g.mu.Lock()
	j.state.ResultHash = &job.Hash{1}
	j.g.mu.Unlock()
	j.Tell(job.Event{Kind: job.KindPhase, Phase: job.Closed})
	j.Tell(job.Event{Kind: job.KindResult})
	j.Tell(job.Event{Kind: job.KindEnd, Phase: job.Closed})
}

// Fail ends the job with the cell's own error.
func (j *Job) Fail(f job.Failure) {
	j.Tell(job.Event{Kind: job.KindError, Error: &f})
	j.Tell(job.Event{Kind: job.KindEnd, Phase: job.Failed})
}

func (g *Gateway) serve(w http.ResponseWriter, r *http.Request) {
	call := r.Method + " " + r.URL.Path
	g.mu.Lock()
	g.calls = append(g.calls, call)
	var refused *api.Problem
	for prefix, p := range g.Refuse {
		if strings.HasPrefix(call, prefix) {
			refused = p
		}
	}
	g.mu.Unlock()
	if r.Header.Get("Authorization") != "Bearer token" {
		refused = &api.Problem{Title: "no token", Status: 401}
	}
	if refused != nil {
		w.WriteHeader(refused.Status)
		json.NewEncoder(w).Encode(refused)
		return
	}
	rest := strings.Split(strings.TrimPrefix(r.URL.Path, "/v1/"), "/")
	switch {
	case call == "GET /v1/status":
		reply(w, api.Status{Version: "stand", ChainID: 1})
	case call == "GET /v1/wallet":
		reply(w, api.Wallet{Held: job.MWT(100), Gas: "1"})
	case call == "GET /v1/network":
		price := job.MWT(14)
		reply(w, api.Network{Jobs: []api.Deal{{RuntimeSeconds: 120, Price: &price}, {RuntimeSeconds: 60}}})
	case call == "POST /v1/quote":
		reply(w, g.Quote)
	case call == "POST /v1/bundles":
		g.bundle(w, r)
	case call == "POST /v1/jobs":
		g.submit(w, r)
	case call == "GET /v1/jobs":
		out := []api.Job{}
		for _, j := range g.Jobs() {
			out = append(out, j.snapshot())
		}
		reply(w, out)
	case len(rest) >= 2:
		g.one(w, r, rest)
	default:
		http.NotFound(w, r)
	}
}

func reply(w http.ResponseWriter, v any) { json.NewEncoder(w).Encode(v) }

func (j *Job) snapshot() api.Job {
	j.g.mu.Lock()
	defer j.g.mu.Unlock()
	return j.state
}

func (g *Gateway) bundle(w http.ResponseWriter, r *http.Request) {
	h := sha256.New()
	n := 0
	t := tar.NewReader(io.TeeReader(r.Body, h))
	for {
		if _, err := t.Next(); err != nil {
			break
		}
		n++
	}
	io.Copy(h, r.Body)
	reply(w, api.Bundle{Hash: job.Hash(h.Sum(nil)), Files: n})
}

func (g *Gateway) submit(w http.ResponseWriter, r *http.Request) {
	var s api.Submit
	if err := json.NewDecoder(r.Body).Decode(&s); err != nil {
		http.Error(w, err.Error(), 400)
		return
	}
	key := r.Header.Get("Idempotency-Key")
	g.mu.Lock()
	id, again := g.keys[key]
	if !again {
		id = job.ID(sha256.Sum256(fmt.Appendf(nil, "job %d", len(g.jobs))))
		g.keys[key] = id
		g.jobs[id] = &Job{g: g, Submit: s, state: api.Job{ID: id, Name: s.Name, Notebook: s.Notebook, Created: time.Now()}}
	}
	j := g.jobs[id]
	g.mu.Unlock()
	if !again && g.Script != nil {
		go g.Script(j)
	}
	reply(w, j.snapshot())
}

func (g *Gateway) one(w http.ResponseWriter, r *http.Request, rest []string) {
	g.mu.Lock()
	var j *Job
	for id, one := range g.jobs {
		if rest[1] == "last" && (j == nil || one.state.Created.After(j.state.Created)) || strings.HasPrefix(id.String(), "0x"+strings.TrimPrefix(rest[1], "0x")) {
			j = one
		}
	}
	g.mu.Unlock()
	if j == nil {
		w.WriteHeader(404)
		reply(w, api.Problem{Title: "no such job", Status: 404, Hint: "see %morph jobs"})
		return
	}
	what := ""
	if len(rest) > 2 {
		what = rest[2]
	}
	switch what {
	case "":
		reply(w, j.snapshot())
	case "events":
		g.events(w, r, j)
	case "cancel", "accept":
		reply(w, j.snapshot())
		if what == "cancel" {
			if g.OnCancel != nil {
				g.OnCancel(j)
				return
			}
			j.Tell(job.Event{Kind: job.KindEnd, Phase: job.Cancelled})
		}
	case "receipt":
		reply(w, api.Receipt{Job: j.state.ID, Name: j.state.Name, Phase: j.snapshot().Phase})
	case "result":
		g.result(w)
	case "card":
		g.draw(w, j)
	case "curve.png":
		_, _ = w.Write([]byte("\x89PNG\r\n\x1a\n")) // a client that is gone reads none
	}
}

func (g *Gateway) draw(w http.ResponseWriter, j *Job) {
	g.mu.Lock()
	r := view.NewReel(j.state)
	for _, e := range j.events {
		r.Add(e)
	}
	g.mu.Unlock()
	var d api.Drawing
	if d.HTML, d.Text = r.Card(); len(r.Series()) > 0 {
		d.Curve = &api.Curve{Text: r.Text(), Run: r.Points(500)}
	}
	reply(w, d)
}

func (g *Gateway) events(w http.ResponseWriter, r *http.Request, j *Job) {
	var after int64
	fmt.Sscan(r.Header.Get("Last-Event-Id"), &after)
	w.Header().Set("Content-Type", "text/event-stream")
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		select {
		case <-r.Context().Done():
			g.cond.Broadcast()
		case <-stop:
		}
	}()
	for {
		g.mu.Lock()
		for int64(len(j.events)) <= after && r.Context().Err() == nil {
			g.cond.Wait()
		}
		if r.Context().Err() != nil {
			g.mu.Unlock()
			return
		}
		batch := slices.Clone(j.events[after:])
		g.mu.Unlock()
		for _, e := range batch {
			b, _ := json.Marshal(e)
			fmt.Fprintf(w, "id: %d\ndata: %s\n\n", e.Seq, b)
			after = e.Seq
			if e.Kind == job.KindEnd {
				return
			}
		}
		w.(http.Flusher).Flush()
	}
}

func (g *Gateway) result(w http.ResponseWriter) {
	type file struct {
		Path   string `json:"path"`
		Size   int64  `json:"size"`
		SHA256 string `json:"sha256"`
	}
	var files []file
	for _, name := range slices.Sorted(maps.Keys(g.Result)) {
		files = append(files, file{filepath.ToSlash(name), int64(len(g.Result[name])), fmt.Sprintf("%x", sha256.Sum256([]byte(g.Result[name])))})
	}
	manifest, _ := json.Marshal(map[string]any{"format": 1, "files": files})
	manifest = append(manifest, '\n')
	t := tar.NewWriter(w)
	add := func(name, content string) {
		t.WriteHeader(&tar.Header{Name: name, Size: int64(len(content)), Mode: 0o644})
		io.WriteString(t, content)
	}
	add("manifest.json", string(manifest))
	for _, f := range files {
		add(f.Path, g.Result[f.Path])
	}
	t.Close()
}
