package server

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// fake is a gateway's jobs: one job, whose events a test appends.
type fake struct {
	mu     sync.Mutex
	events []job.Event
	news   chan struct{}
	job    api.Job
	keys   map[string]int
	file   string // of the artifact
	taken  []string
}

func newFake() *fake {
	return &fake{news: make(chan struct{}), job: api.Job{ID: job.ID{0xab, 0xcd}, Name: "model"}, keys: map[string]int{}}
}

func (f *fake) add(es ...job.Event) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, e := range es {
		e.Seq = int64(len(f.events) + 1)
		f.events = append(f.events, e)
		f.job.Events = e.Seq
	}
	close(f.news)
	f.news = make(chan struct{})
}

func (f *fake) Status(context.Context) api.Status { return api.Status{Version: "test"} }
func (f *fake) Wallet(context.Context) (api.Wallet, error) {
	return api.Wallet{}, errors.New("read the balance: the chain is away\nhint: start it")
}
func (f *fake) PutBundle(_ context.Context, r io.Reader) (b api.Bundle, err error) {
	t := tar.NewReader(r)
	var names []string
	for {
		h, err := t.Next()
		if err == io.EOF {
			f.mu.Lock()
			defer f.mu.Unlock()
			f.taken = append(f.taken, strings.Join(names, " "))
			return b, nil
		}
		if err != nil {
			return b, fmt.Errorf("take a bundle: %w", err)
		}
		body, err := io.ReadAll(t)
		if err != nil {
			return b, fmt.Errorf("take a bundle: %w", err)
		}
		names = append(names, h.Name+"="+string(body))
		b.Files++
		b.Bytes += h.Size
	}
}

// uploads are the bundles that were taken, each as NAME=BODY NAME=BODY.
func (f *fake) uploads() []string { f.mu.Lock(); defer f.mu.Unlock(); return f.taken }

func (f *fake) Network(context.Context) (api.Network, error) {
	return api.Network{Validators: 3, Jobs: []api.Deal{}}, nil
}
func (f *fake) Movements(context.Context) ([]api.Entry, error) {
	return []api.Entry{{Reason: "pay"}}, nil
}
func (f *fake) Artifacts(context.Context, job.ID) ([]api.Artifact, error) {
	return []api.Artifact{{Path: "model.pt", Bytes: 3}}, nil
}
func (f *fake) Artifact(_ context.Context, _ job.ID, path string) (*os.File, error) {
	if f.file == "" || path != "out/<b>.html" {
		return nil, &api.Problem{Type: "no-such-artifact", Title: "no such artifact", Status: 404}
	}
	return os.Open(f.file)
}
func (f *fake) Quote(context.Context, api.Submit) (api.Quote, error) {
	return api.Quote{Validators: 3}, nil
}
func (f *fake) Submit(_ context.Context, _ api.Principal, _ api.Submit, key string) (api.Job, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.keys[key]++
	return f.job, nil
}
func (f *fake) List(context.Context, api.Principal, api.Filter) ([]api.Job, error) { return nil, nil }
func (f *fake) Find(_ context.Context, who api.Principal, p string) (api.Job, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !who.Sees(f.job) || !strings.HasPrefix(f.job.ID.String(), "0x"+strings.TrimPrefix(p, "0x")) {
		return api.Job{}, &api.Problem{Type: "no-such-job", Title: "no such job", Status: 404, Hint: "`morph jobs` lists them"}
	}
	return f.job, nil
}
func (f *fake) Follow(ctx context.Context, _ job.ID, after int64, fn func(job.Event) error) error {
	for {
		f.mu.Lock()
		es, news := f.events, f.news
		f.mu.Unlock()
		for ; after < int64(len(es)); after++ {
			if err := fn(es[after]); err != nil {
				return err
			}
		}
		select {
		case <-news:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
func (f *fake) Cancel(context.Context, job.ID) error { return nil }
func (f *fake) Accept(context.Context, job.ID) error {
	return &api.Problem{Type: "not-rejected", Title: "there is nothing to accept", Status: 409}
}
func (f *fake) Result(_ context.Context, _ job.ID, w io.Writer) error {
	t := tar.NewWriter(w)
	manifest := `{"format":1,"files":[{"path":"result.json","size":2,"sha256":"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"}]}` + "\n"
	for name, body := range map[string]string{"manifest.json": manifest} {
		if err := t.WriteHeader(&tar.Header{Name: name, Size: int64(len(body)), Typeflag: tar.TypeReg}); err != nil {
			return err
		}
		if _, err := io.WriteString(t, body); err != nil {
			return err
		}
	}
	if err := t.WriteHeader(&tar.Header{Name: "result.json", Size: 2, Typeflag: tar.TypeReg}); err != nil {
		return err
	}
	if _, err := io.WriteString(t, "{}"); err != nil {
		return err
	}
	return t.Close()
}
func (f *fake) Receipt(context.Context, job.ID) (api.Receipt, error) { return api.Receipt{}, nil }

const token = "secret-of-the-test"

// stand starts a server on a real port, and a home in which a client finds it.
func stand(t *testing.T, jobs Jobs, change func(*Config)) (home, url string) {
	t.Helper()
	c := Config{Jobs: jobs, Token: token, Heartbeat: 20 * time.Millisecond}
	if change != nil {
		change(&c)
	}
	h, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- Serve(ctx, l, h, slog.New(slog.DiscardHandler)) }()
	t.Cleanup(func() {
		stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	home, url = t.TempDir(), "http://"+l.Addr().String()
	b, err := json.Marshal(api.Endpoint{URL: url, Token: token})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(api.EndpointFile(home), b, 0o600); err != nil {
		t.Fatal(err)
	}
	return home, url
}

func dial(t *testing.T, home string) *api.Client {
	t.Helper()
	c, err := api.Dial(home)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func TestPermission(t *testing.T) {
	_, url := stand(t, newFake(), nil)
	port := url[strings.LastIndexByte(url, ':'):]
	for _, c := range []struct {
		name, host string
		header     http.Header
		want       int
	}{
		{"the token", "", http.Header{"Authorization": {"Bearer " + token}}, 200},
		{"localhost", "localhost" + port, http.Header{"Authorization": {"Bearer " + token}}, 200},
		{"its own page", "", http.Header{"Authorization": {"Bearer " + token}, "Origin": {url}, "Sec-Fetch-Site": {"same-origin"}}, 200},
		{"no token", "", nil, 401},
		{"another token", "", http.Header{"Authorization": {"Bearer x" + token}}, 401},
		{"the beginning of the token", "", http.Header{"Authorization": {"Bearer " + token[:5]}}, 401},
		{"the token as a password", "", http.Header{"Authorization": {"Basic " + token}}, 401},
		{"a name that resolves to this machine", "evil.example" + port, http.Header{"Authorization": {"Bearer " + token}}, 403},
		{"another port", "127.0.0.1:1", http.Header{"Authorization": {"Bearer " + token}}, 403},
		{"no port", "127.0.0.1", http.Header{"Authorization": {"Bearer " + token}}, 403},
		{"a foreign page", "", http.Header{"Authorization": {"Bearer " + token}, "Origin": {"http://evil.example"}}, 403},
		{"a page without an origin", "", http.Header{"Authorization": {"Bearer " + token}, "Origin": {"null"}}, 403},
		{"a page of another port", "", http.Header{"Authorization": {"Bearer " + token}, "Origin": {"http://127.0.0.1:1"}}, 403},
		{"a foreign site", "", http.Header{"Authorization": {"Bearer " + token}, "Sec-Fetch-Site": {"cross-site"}}, 403},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, route := range []string{"GET /v1/status", "GET /v1/jobs", "POST /v1/jobs/ab/cancel", "GET /v1/nothing"} {
				method, path, _ := strings.Cut(route, " ")
				req, err := http.NewRequest(method, url+path, nil)
				if err != nil {
					t.Fatal(err)
				}
				req.Host = c.host
				if c.header != nil {
					req.Header = c.header
				}
				resp, err := http.DefaultClient.Do(req)
				if err != nil {
					t.Fatal(err)
				}
				resp.Body.Close()
				want := c.want
				if want == 200 && path == "/v1/nothing" {
					want = 404
				}
				if resp.StatusCode != want {
					t.Errorf("%s answered %d, want %d", route, resp.StatusCode, want)
				}
			}
		})
	}
}

func TestProblems(t *testing.T) {
	home, url := stand(t, newFake(), func(c *Config) { c.MaxBundle = 4 << 10 })
	c, ctx := dial(t, home), t.Context()
	big := t.TempDir()
	if err := os.WriteFile(filepath.Join(big, "big"), make([]byte, 64<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	_, tooLarge := c.PutBundle(ctx, big)
	_, unknown := c.Job(ctx, "77")
	_, climbs := c.Job(ctx, "../../etc/passwd")
	_, keyless := c.Submit(ctx, api.Submit{}, "")
	_, away := c.Wallet(ctx)
	for _, p := range []struct {
		name   string
		err    error
		status int
		hint   string
	}{
		{"an upload beyond the limit", tooLarge, 413, ""},
		{"no such job", unknown, 404, "morph jobs"},
		{"a path in place of a job", climbs, 404, ""},
		{"a submit without a key", keyless, 400, ""},
		{"a failure with a hint", away, 500, "start it"},
		{"accepting what was not rejected", c.Accept(ctx, "ab"), 409, ""},
	} {
		var got *api.Problem
		if !errors.As(p.err, &got) || got.Status != p.status || !strings.Contains(api.HintOf(p.err), p.hint) {
			t.Errorf("%s: %v (hint %q), want status %d and hint %q", p.name, p.err, api.HintOf(p.err), p.status, p.hint)
		}
	}
	for name, body := range map[string]string{
		"not JSON": "{", "an unknown field": `{"surprise":1}`, "two values": "{} {}", "too much": `{"name":"` + strings.Repeat("x", 2<<20) + `"}`,
	} {
		req, err := http.NewRequest("POST", url+"/v1/quote", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+token)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		var got api.Problem
		err = json.NewDecoder(resp.Body).Decode(&got)
		resp.Body.Close()
		if err != nil || resp.StatusCode/100 != 4 || resp.Header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: status %d, %q (%v), want a problem", name, resp.StatusCode, resp.Header.Get("Content-Type"), err)
		}
	}
}

func TestEventsResume(t *testing.T) {
	f := newFake()
	home, _ := stand(t, f, nil)
	c := dial(t, home)
	f.add(job.Event{Kind: job.KindNote, Text: "one"}, job.Event{Kind: job.KindEnd, Text: "rejected"}, job.Event{Kind: job.KindNote, Text: "accepted after all"})
	var got []string
	err := c.Events(t.Context(), "abcd", 0, func(e job.Event) error {
		got = append(got, fmt.Sprint(e.Seq, e.Text))
		if e.Seq == 3 {
			f.add(job.Event{Kind: job.KindNote, Text: "live\n\ndata: forged"}, job.Event{Kind: job.KindEnd})
		}
		return nil
	})
	want := "1one,3accepted after all,4live\n\ndata: forged,5"
	if err != nil || strings.Join(got, ",") != want {
		t.Errorf("followed %q (%v), want %q", strings.Join(got, ","), err, want)
	}
	got = nil
	err = c.Events(t.Context(), "ab", 4, func(e job.Event) error { got = append(got, fmt.Sprint(e.Seq)); return nil })
	if err != nil || strings.Join(got, ",") != "5" {
		t.Errorf("resumed after 4 with %v (%v), want only 5", got, err)
	}
}

// Rationale: a gateway may restart at any moment, on another port and with another token. Who follows a job must see
// every event once all the same.
func TestEventsOutliveARestart(t *testing.T) {
	f := newFake()
	home, _ := stand(t, f, nil)
	other, _ := stand(t, f, func(c *Config) { c.Token = "another" })
	at, err := os.ReadFile(api.EndpointFile(other))
	if err != nil {
		t.Fatal(err)
	}
	at = bytes.Replace(at, []byte(token), []byte("another"), 1)
	gone := &flaky{fake: f, cut: 2}
	h, err := New(Config{Jobs: gone, Token: token})
	if err != nil {
		t.Fatal(err)
	}
	first := httptest.NewServer(h)
	defer first.Close()
	b, err := json.Marshal(api.Endpoint{URL: first.URL, Token: token})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(api.EndpointFile(home), b, 0o600); err != nil {
		t.Fatal(err)
	}
	c := dial(t, home)
	f.add(job.Event{Kind: job.KindNote}, job.Event{Kind: job.KindNote}, job.Event{Kind: job.KindNote}, job.Event{Kind: job.KindEnd})
	var got []int64
	err = c.Events(t.Context(), "ab", 0, func(e job.Event) error {
		got = append(got, e.Seq)
		if e.Seq == 2 {
			return os.WriteFile(api.EndpointFile(home), at, 0o600)
		}
		return nil
	})
	if err != nil || fmt.Sprint(got) != "[1 2 3 4]" {
		t.Errorf("followed %v (%v), want 1 to 4", got, err)
	}
}

// flaky is a gateway that dies after so many events.
type flaky struct {
	*fake
	cut int64
}

func (f *flaky) Follow(ctx context.Context, id job.ID, after int64, fn func(job.Event) error) error {
	return f.fake.Follow(ctx, id, after, func(e job.Event) error {
		if e.Seq > f.cut {
			return errors.New("the gateway died")
		}
		return fn(e)
	})
}

func TestBundleAndResultTravel(t *testing.T) {
	home, _ := stand(t, newFake(), nil)
	c := dial(t, home)
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "a", "b"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"x", "a/y", "a/b/z"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b, err := c.PutBundle(t.Context(), dir)
	if err != nil || b.Files != 3 || b.Bytes != 9 {
		t.Errorf("uploaded %+v (%v), want 3 files of 9 bytes", b, err)
	}
	out := filepath.Join(t.TempDir(), "out")
	if err := c.Result(t.Context(), "ab", out); err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile(filepath.Join(out, "result.json")); err != nil || string(got) != "{}" {
		t.Errorf("result.json is %q (%v)", got, err)
	}
}

func TestNoGateway(t *testing.T) {
	home := t.TempDir()
	if _, err := api.Dial(home); !errors.Is(err, api.ErrNoGateway) || api.HintOf(err) == "" {
		t.Errorf("without gateway.json: %v, want ErrNoGateway with a hint", err)
	}
	if err := os.WriteFile(api.EndpointFile(home), []byte(`{"url":"http://127.0.0.1:1","token":"t"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	c := dial(t, home)
	if _, err := c.Status(t.Context()); !errors.Is(err, api.ErrNoGateway) {
		t.Errorf("with a dead gateway: %v, want ErrNoGateway", err)
	}
}

// Rationale: an artifact is a stranger's file. It can be fetched in parts, and no browser shows it as a page of ours.
func TestArtifacts(t *testing.T) {
	f := newFake()
	f.file = filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(f.file, []byte("<script>0123456789"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, url := stand(t, f, nil)
	at := url + "/v1/jobs/abcd/artifacts/out/%3Cb%3E.html"
	resp, body := ask(t, "GET", at, "", bearer(token))
	if resp.StatusCode != 200 || body != "<script>0123456789" || resp.Header.Get("Accept-Ranges") != "bytes" {
		t.Errorf("the artifact answers %d %q", resp.StatusCode, body)
	}
	if h := resp.Header; h.Get("Content-Type") != "application/octet-stream" || h.Get("X-Content-Type-Options") != "nosniff" ||
		!strings.HasPrefix(h.Get("Content-Disposition"), "attachment") || !strings.Contains(h.Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("the artifact may be shown as a page: %v", h)
	}
	header := bearer(token)
	header.Set("Range", "bytes=8-11")
	if resp, body := ask(t, "GET", at, "", header); resp.StatusCode != http.StatusPartialContent || body != "0123" || resp.Header.Get("Content-Range") != "bytes 8-11/18" {
		t.Errorf("a range answers %d %q %q", resp.StatusCode, body, resp.Header.Get("Content-Range"))
	}
	header.Set("Range", "bytes=100-")
	if resp, _ := ask(t, "GET", at, "", header); resp.StatusCode != http.StatusRequestedRangeNotSatisfiable {
		t.Errorf("a range beyond the end answers %d, want 416", resp.StatusCode)
	}
	for _, path := range []string{"../job.json", "%2e%2e/job.json", "nothing", "out//x", ""} {
		if resp, _ := ask(t, "GET", url+"/v1/jobs/abcd/artifacts/"+path, "", bearer(token)); resp.StatusCode == 200 {
			t.Errorf("artifact %q answers 200", path)
		}
	}
}
