package operator

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/morphware/morphware/contracts/job"
)

// stub is a node with one GPU that was lost and one that works.
type stub struct {
	mu      sync.Mutex
	drained string
}

func (*stub) Status(context.Context) Status {
	return Status{
		Version: "v1", Sandbox: "bubblewrap", Block: 42, UnderWay: 1, Account: Account{Free: job.MWT(150)},
		GPUs: []GPU{{UUID: "GPU-0", Name: "A", Memory: 8 << 30, Percent: 50, Watts: 120}, {UUID: "GPU-1", Name: "B", Problem: "GPU is lost"}},
		Tally: Tally{Moved: map[string]job.Amount{"pay": job.MWT(3).Share(1, 2)}, Awarded: 2, Lost: 1,
			Jobs: []Job{{ID: job.ID{7}, State: "lost", Why: "<script>alert(1)</script>"}}},
	}
}

func (s *stub) note(what string) { s.mu.Lock(); defer s.mu.Unlock(); s.drained += what }
func (s *stub) Drain()           { s.note("drain ") }
func (s *stub) HandOn()          { s.note("hand on ") }

// serve starts a server as a node does, and writes the node.json that clients find it by.
func serve(t *testing.T, n Node) (home, url string) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- Serve(ctx, l, Handler(n, "secret"), slog.New(slog.DiscardHandler)) }()
	t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	home, url = t.TempDir(), "http://"+l.Addr().String()
	b, err := json.Marshal(map[string]Door{"operator": {URL: url, Token: "secret"}})
	if err := errors.Join(err, os.WriteFile(filepath.Join(home, "node.json"), b, 0o600)); err != nil {
		t.Fatal(err)
	}
	return home, url
}

func TestClient(t *testing.T) {
	n := &stub{}
	home, _ := serve(t, n)
	c, err := Dial(home)
	if err != nil {
		t.Fatal(err)
	}
	s, err := c.Status(t.Context())
	if err != nil || s.Block != 42 || s.Moved["pay"].String() != "1.5" || len(s.GPUs) != 2 || s.Jobs[0].ID != (job.ID{7}) {
		t.Errorf("the state comes over as %+v, %v", s, err)
	}
	if err := errors.Join(c.Drain(t.Context(), false), c.Drain(t.Context(), true)); err != nil || n.drained != "drain hand on " {
		t.Errorf("it was told to %q, %v", n.drained, err)
	}
	c.door.Token = "guessed"
	if err := c.Drain(t.Context(), false); err == nil || !strings.Contains(err.Error(), "401") || n.drained != "drain hand on " {
		t.Errorf("a wrong token: %v, %q", err, n.drained)
	}
	if _, err := Dial(t.TempDir()); !errors.Is(err, ErrAway) {
		t.Errorf("where none runs: %v", err)
	}
}

func TestMetrics(t *testing.T) {
	_, url := serve(t, &stub{})
	answer, err := http.Get(url + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != 200 {
		t.Fatalf("%s, %v:\n%s", answer.Status, err, b)
	}
	for _, line := range []string{
		`morphware_node_block 42`, `morphware_node_bids_total{outcome="won"} 2`, `morphware_node_moved_mwt_total{reason="pay"} 1.5`,
		`morphware_node_balance_mwt{where="free"} 150`, `morphware_node_gpu_utilization_ratio{name="A",uuid="GPU-0"} 0.5`,
		`morphware_node_gpu_up{name="B",uuid="GPU-1"} 0`, `morphware_node_accepting 1`, `# TYPE morphware_node_bids_total counter`, `go_goroutines `,
	} {
		if !strings.Contains(string(b), "\n"+line) {
			t.Errorf("there is no line %q in\n%s", line, b)
		}
	}
	if strings.Contains(string(b), `gpu_utilization_ratio{name="B"`) {
		t.Error("a lost GPU is said to be at work")
	}
}

// Only this machine's own pages and programs are answered, whatever a page elsewhere tries.
func TestForeignersAreRefused(t *testing.T) {
	n := &stub{}
	_, url := serve(t, n)
	port := url[strings.LastIndex(url, ":")+1:]
	for name, c := range map[string]struct {
		method, path, host string
		header             map[string]string
		want               int
	}{
		"typed in":               {"GET", "/", "", nil, 200},
		"as localhost":           {"GET", "/v1/status", "localhost:" + port, nil, 200},
		"a link elsewhere":       {"GET", "/", "", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, 200},
		"its own page":           {"GET", "/v1/status", "", map[string]string{"Sec-Fetch-Site": "same-origin", "Origin": url}, 200},
		"a name made to resolve": {"GET", "/v1/status", "evil.example:" + port, nil, 403},
		"another port":           {"GET", "/v1/status", "127.0.0.1:1", nil, 403},
		"another address":        {"GET", "/v1/status", "10.0.0.1:" + port, nil, 403},
		"a page elsewhere":       {"GET", "/v1/status", "", map[string]string{"Origin": "https://evil.example"}, 403},
		"a script elsewhere":     {"GET", "/metrics", "", map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, 403},
		"a neighbouring port":    {"GET", "/v1/status", "", map[string]string{"Sec-Fetch-Site": "same-site"}, 403},
		"a drain without token":  {"POST", "/v1/drain", "", nil, 401},
		"a drain by link":        {"GET", "/v1/drain?hand-on", "", map[string]string{"Authorization": "Bearer secret"}, 405},
		"nothing there":          {"GET", "/page.css/../secret", "", nil, 404},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := http.NewRequestWithContext(t.Context(), c.method, url+c.path, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Host = c.host
			for k, v := range c.header {
				r.Header.Set(k, v)
			}
			answer, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Fatal(err)
			}
			answer.Body.Close()
			if answer.StatusCode != c.want {
				t.Errorf("it is answered %s, want %d", answer.Status, c.want)
			}
		})
	}
	if n.drained != "" {
		t.Errorf("it was told to %q", n.drained)
	}
}

// The page takes nothing from elsewhere, and the policy would not let it.
func TestPage(t *testing.T) {
	_, url := serve(t, &stub{})
	for _, path := range []string{"/", "/page.js", "/page.css"} {
		answer, err := http.Get(url + path)
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(answer.Body)
		answer.Body.Close()
		if err != nil || len(b) == 0 || !strings.Contains(answer.Header.Get("Content-Security-Policy"), "script-src 'self'") {
			t.Errorf("%s: %v, %v", path, answer.Header, err)
		}
		for _, foreign := range []string{"https://", "//cdn", "innerHTML", "eval("} {
			if strings.Contains(string(b), foreign) {
				t.Errorf("%s has %q in it", path, foreign)
			}
		}
	}
}
