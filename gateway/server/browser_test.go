package server

import (
	"context"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// hostile is what a stranger may print, or call a series or a file.
const hostile = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>"'&javascript:window.pwned=1`

// gallery is a gateway with much to show: a thousand jobs, one with ten thousand points, and strangers' words everywhere.
type gallery struct {
	*fake
	jobs  []api.Job
	posts chan api.Submit
}

func newGallery(t *testing.T) *gallery {
	g := &gallery{fake: newFake(), posts: make(chan api.Submit, 1)}
	now := time.Now().UTC().Truncate(time.Second)
	price, spent := job.MWT(9), job.MWT(11)
	worker := job.Address{0x7a, 1}
	for i := range 1000 {
		j := api.Job{ID: job.ID{byte(i >> 8), byte(i), 7}, Name: fmt.Sprintf("model %d", i), Created: now.Add(-time.Duration(i) * time.Minute), Updated: now, Phase: job.Closed, Step: "paid; the model is here", Over: true,
			Price: &price, Spent: spent, Worker: &worker, Best: map[string]float64{"loss": 1 / float64(i+1)}}
		g.jobs = append(g.jobs, j)
	}
	started, ended := now.Add(-3*time.Minute), now
	j := &g.jobs[0]
	j.Name, j.Started, j.Ended = hostile, &started, &ended
	j.Notebook, j.ResultHash = "notebooks/"+hostile, &job.Hash{1}
	j.Spec = job.Spec{Requester: job.Address{1}, Reserve: job.MWT(25), Validators: 3, Fee: job.MWT(1), Require: job.Requirement{Metric: "accuracy", Threshold: 950000}}
	j.Panel = []job.Address{{2}, {3}, {4}}
	median := job.Score(971000)
	j.Median = &median
	for _, who := range j.Panel {
		j.Scores = append(j.Scores, api.Score{Validator: who, Finding: "score", Score: 971000, Paid: true})
	}
	minus := job.Amount{}.Sub(job.MWT(28))
	j.Movements = []api.Movement{{Time: now, Account: job.Address{1}, Role: "requester", Amount: minus, Reason: "escrow", Why: "Held by the market until the job is over."},
		{Time: now, Account: worker, Role: "worker", Amount: price, Reason: "pay", Why: "The worker's price: the second-lowest real bid, or the reserve if there was only one."}}
	g.jobs[1].Phase, g.jobs[1].Name, g.jobs[1].Error = job.Failed, "a job that failed", &job.Failure{Name: "ValueError" + hostile, Message: "x must be positive " + hostile, Traceback: []string{"\x1b[31mTraceback\x1b[0m", hostile}}
	g.story(now)
	g.fake.file = filepath.Join(t.TempDir(), "artifact")
	if err := os.WriteFile(g.fake.file, []byte(hostile), 0o600); err != nil {
		t.Fatal(err)
	}
	return g
}

// story is the first job's events.
func (g *gallery) story(now time.Time) {
	at := func(s int) time.Time { return now.Add(time.Duration(s-180) * time.Second) }
	amount := job.MWT(9)
	es := []job.Event{{Kind: job.KindPhase, Phase: job.Sealing, Time: at(0)}}
	for i := range 3 {
		es = append(es, job.Event{Kind: job.KindSealed, Time: at(1 + i), Account: job.Address{byte(i + 1)}.String(), Count: i + 1})
	}
	for i := range 3 {
		es = append(es, job.Event{Kind: job.KindOpened, Time: at(8 + i), Bid: &job.Bid{Bidder: job.Address{byte(i + 1)}, Price: job.MWT(int64(7 + 2*i)), Fake: i == 2, Index: i}})
	}
	es = append(es, job.Event{Kind: job.KindAwarded, Phase: job.Awarded, Time: at(12), Account: job.Address{1}.String(), Amount: &amount})
	for i := range 10_000 {
		step, loss := float64(i), math.Exp(-float64(i)/3000)*(1+0.1*math.Sin(float64(i)/7))
		es = append(es, job.Event{Kind: job.KindMetric, Series: "loss", Step: &step, Value: &loss, Time: at(20 + i/100)})
		if i%100 == 0 {
			accuracy := 1 - loss
			es = append(es, job.Event{Kind: job.KindMetric, Series: "accuracy" + hostile, Step: &step, Value: &accuracy, Time: at(20 + i/100)},
				job.Event{Kind: job.KindUsage, Time: at(20 + i/100), Usage: &job.Usage{Device: "RTX 4090 " + hostile, Percent: 80 + 15*math.Sin(float64(i)), MemoryBytes: 9 << 30, MemoryTotal: 24 << 30}},
				job.Event{Kind: job.KindOutput, Stream: "stdout", Text: fmt.Sprintf("epoch %d %s\x1b]0;title\x07\n", i/100, hostile), Time: at(20 + i/100)})
		}
	}
	es = append(es, job.Event{Kind: job.KindNote, Text: "a note " + hostile, Time: at(170)}, job.Event{Kind: job.KindEnd, Phase: job.Closed, Time: at(180)})
	g.fake.add(es...)
	g.jobs[0].Events = int64(len(es))
}

func (g *gallery) List(_ context.Context, _ api.Principal, f api.Filter) (out []api.Job, err error) {
	past := f.Before == ""
	for _, j := range g.jobs {
		if past && strings.Contains(j.Name, f.Find) && len(out) < f.Limit {
			out = append(out, j)
		}
		past = past || j.ID.String() == f.Before
	}
	return out, nil
}

func (g *gallery) Find(_ context.Context, _ api.Principal, prefix string) (api.Job, error) {
	for _, j := range g.jobs {
		if strings.HasPrefix(j.ID.String(), prefix) {
			return j, nil
		}
	}
	return api.Job{}, &api.Problem{Type: "no-such-job", Title: "no such job " + hostile, Status: 404}
}

func (g *gallery) Follow(ctx context.Context, id job.ID, after int64, fn func(job.Event) error) error {
	if id != g.jobs[0].ID {
		v := 0.5
		for i := range 50 {
			step, e := float64(200*i), job.Event{Seq: int64(i + 1), Kind: job.KindMetric, Series: "loss", Value: &v}
			if e.Step = &step; e.Seq > after {
				if err := fn(e); err != nil {
					return err
				}
			}
		}
		return fn(job.Event{Seq: 51, Kind: job.KindEnd})
	}
	return g.fake.Follow(ctx, id, after, fn)
}

func (g *gallery) Status(context.Context) api.Status {
	return api.Status{Version: "test", RPC: "http://127.0.0.1:8545", ChainID: 1337, Head: 4711}
}

func (g *gallery) Wallet(context.Context) (api.Wallet, error) {
	day := job.MWT(100)
	return api.Wallet{Address: job.Address{1}, Held: job.MWT(812), Free: job.MWT(4), Escrow: job.MWT(28), Gas: "0.97", Limits: api.Limits{Day: &day}, Today: job.MWT(31)}, nil
}

func (g *gallery) Movements(context.Context) (out []api.Entry, err error) {
	for i := range 40 {
		out = append(out, api.Entry{Time: time.Now(), Tx: "0x01", Job: &g.jobs[i].ID, Name: g.jobs[i].Name, Amount: job.MWT(int64(i - 20)), Reason: "escrow", Why: "Held by the market until the job is over: " + hostile})
	}
	return out, nil
}

func (g *gallery) Network(context.Context) (api.Network, error) {
	n := api.Network{Accounts: 7, Validators: 3, ListingFee: job.MWT(1), Stake: job.MWT(1000)}
	for i := range 60 {
		price, worker, took := job.MWT(int64(5+i%7)), job.Address{byte(i % 3)}, 61.5
		n.Jobs = append(n.Jobs, api.Deal{Job: g.jobs[i].ID, Posted: g.jobs[i].Created, GPUs: i % 2, RuntimeSeconds: 60 + i, Reserve: job.MWT(25), Bids: 3, Price: &price, Worker: &worker, TookSeconds: &took, Phase: job.Closed})
	}
	for i := range 3 {
		n.Workers = append(n.Workers, api.Worker{Account: job.Address{byte(i)}, Won: 20, Delivered: 19 - i, Failed: i, Earned: job.MWT(140)})
	}
	return n, nil
}

func (g *gallery) Artifacts(context.Context, job.ID) ([]api.Artifact, error) {
	return []api.Artifact{{Path: "out/<b>.html", Bytes: 120}, {Path: "model.pt", Bytes: 5 << 20}}, nil
}

func (g *gallery) Quote(context.Context, api.Submit) (api.Quote, error) {
	return api.Quote{Total: job.MWT(26), Missing: job.Amount{}, Forecast: &api.Forecast{Jobs: 5, Low: job.MWT(7), Typical: job.MWT(9), High: job.MWT(14), WaitSeconds: 12, RunSeconds: 80}}, nil
}

func (g *gallery) Submit(_ context.Context, _ api.Principal, in api.Submit, _ string) (api.Job, error) {
	select {
	case g.posts <- in:
	default:
	}
	return g.jobs[2], nil
}

// Rationale: what people see is only seen in a browser. This drives every page in a real one, in both schemes and both
// sizes, by mouse and by keyboard, under a proxy's path, with a stranger's words in every place that strangers fill.
func TestDashboardInABrowser(t *testing.T) {
	python := os.Getenv("MORPH_TEST_PYTHON")
	if python == "" {
		t.Skip("MORPH_TEST_PYTHON names no Python with Playwright; make test sets it")
	}
	if _, err := exec.LookPath("chromium"); err != nil {
		t.Skip("chromium is not installed")
	}
	g := newGallery(t)
	home, url := stand(t, g, func(c *Config) { c.Base = "/user/ada/proxy/8888/"; c.Heartbeat = time.Second })
	l, err := dial(t, home).Dashboard(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	_, code, _ := strings.Cut(l.URL, "/#")
	pictures := os.Getenv("MORPH_TEST_PICTURES") // Where they are to be looked at.
	if pictures == "" {
		pictures = t.TempDir()
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	c := exec.CommandContext(ctx, python, "testdata/browser.py", url+"/user/ada/proxy/8888/", code, pictures)
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("the browser: %v\n%s", err, out)
	}
	select {
	case in := <-g.posts:
		if in.Name != "train.py" || in.MaxPrice.Cmp(job.MWT(12)) != 0 {
			t.Errorf("the page submitted %+v", in)
		}
	default:
		t.Error("the page submitted nothing")
	}
	if got := g.uploads(); len(got) != 2 || !strings.Contains(got[0], "project/train.py=print") || !strings.Contains(got[0], `"args":["--epochs","3 4"]`) || strings.Contains(got[0], ".env") || got[1] != "vars.json=[]" {
		t.Errorf("the page uploaded %q", got)
	}
}
