package view

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

var update = flag.Bool("update", false, "write the golden files anew")

func at(s int) time.Time { return time.Date(2026, 11, 22, 14, 0, s, 0, time.UTC) }

func addr(b byte) (a job.Address) {
	for i := range a {
		a[i] = b
	}
	return a
}

func amount(s string) *job.Amount {
	neg := strings.HasPrefix(s, "-")
	a, err := job.ParseAmount(strings.TrimPrefix(s, "-"))
	if err != nil {
		panic(err)
	}
	if neg {
		a = job.Amount{}.Sub(a)
	}
	return &a
}

func val(v float64) *float64 { return &v }

func score(s int64) *job.Score { v := job.Score(s); return &v }

func begun() api.Job {
	return api.Job{ID: job.ID{0x1a, 0x2b, 0x3c, 0x4d}, Name: "model", Created: at(0), Spec: job.Spec{
		Requester: addr(0xaa), Validators: 3, Fee: job.MWT(1), Reserve: job.MWT(25), EstimatedRuntime: 2 * time.Minute,
		Require: job.Requirement{Metric: "accuracy", Threshold: 950000},
	}}
}

// story is a whole job's events.
func story() []job.Event {
	moved := func(who byte, a, reason, why string) job.Event {
		return job.Event{Kind: job.KindMoved, Account: addr(who).String(), Amount: amount(a), Reason: reason, Text: why}
	}
	es := []job.Event{
		{Kind: job.KindPhase, Phase: job.Sealing},
		moved(0xaa, "-0.1", "listing fee", "burnt so that spam has a price"),
		moved(1, "-5", "bond", "locked with a sealed bid"), moved(2, "-5", "bond", "locked with a sealed bid"),
		moved(1, "5", "bond returned", "the bid was opened"), moved(2, "5", "bond returned", "the bid was opened"),
		moved(0xaa, "-28", "escrow", "25 for the worker and 3 x 1 for validators"),
		{Kind: job.KindSealed, Count: 1}, {Kind: job.KindSealed, Count: 2}, {Kind: job.KindSealed, Count: 3}, {Kind: job.KindSealed, Count: 4},
		{Kind: job.KindPhase, Phase: job.Opening},
		{Kind: job.KindOpened, Bid: &job.Bid{Bidder: addr(1), Price: job.MWT(9)}},
		{Kind: job.KindOpened, Bid: &job.Bid{Bidder: addr(2), Price: *amount("11.5")}},
		{Kind: job.KindOpened, Bid: &job.Bid{Bidder: addr(2), Price: job.MWT(3), Fake: true}},
		{Kind: job.KindOpened, Bid: &job.Bid{Bidder: addr(3), Price: job.MWT(14)}},
		{Kind: job.KindAwarded, Account: addr(1).String(), Amount: amount("11.5")},
		moved(0xaa, "13.5", "savings", "the reserve less the price"),
		{Kind: job.KindPhase, Phase: job.Training},
		{Kind: job.KindUsage, Usage: &job.Usage{Device: "NVIDIA GeForce RTX 4090", Percent: 87, MemoryBytes: 3 << 30, MemoryTotal: 24 << 30, Celsius: 61}},
	}
	for i := 1; i <= 12; i++ {
		l := 2.3 / float64(i)
		es = append(es, job.Event{Kind: job.KindOutput, Stream: "stdout", Text: "Iteration " + number(float64(i)) + ", loss = " + number(l) + "\n"},
			job.Event{Kind: job.KindMetric, Series: "loss", Step: val(float64(i)), Value: val(l)},
			job.Event{Kind: job.KindProgress, Done: float64(i), Total: 40})
	}
	return append(es,
		job.Event{Kind: job.KindPhase, Phase: job.Submitted}, job.Event{Kind: job.KindPhase, Phase: job.Testing},
		job.Event{Kind: job.KindPanel, Count: 3, Panel: []string{addr(4).String(), addr(5).String(), addr(6).String()}},
		job.Event{Kind: job.KindScore, Account: addr(4).String(), Reason: "score", Score: score(971111)},
		job.Event{Kind: job.KindScore, Account: addr(5).String(), Reason: "score", Score: score(971111)},
		job.Event{Kind: job.KindScore, Account: addr(6).String(), Reason: "score", Score: score(971000)},
		job.Event{Kind: job.KindVerdict, Phase: job.Accepted, Score: score(971111)},
		moved(4, "1", "fee", "its score is within the tolerance"), moved(5, "1", "fee", "its score is within the tolerance"), moved(6, "1", "fee", "its score is within the tolerance"),
		moved(1, "11.5", "pay", "the second-lowest price"),
		job.Event{Kind: job.KindResult}, job.Event{Kind: job.KindEnd, Phase: job.Closed})
}

func play(j api.Job, es []job.Event) *Reel {
	r := NewReel(j)
	for i, e := range es {
		e.Seq, e.Time = int64(i+1), at(i)
		r.Add(e)
	}
	return r
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s changed (refresh with -update):\n%s", name, got)
	}
}

func TestCard(t *testing.T) {
	es := story()
	rejected := append([]job.Event{}, es[:len(es)-7]...)
	rejected = append(rejected, job.Event{Kind: job.KindVerdict, Phase: job.Rejected, Score: score(900000)},
		job.Event{Kind: job.KindEnd, Phase: job.Rejected, Error: &job.Failure{Name: "Rejected", Message: "accuracy 0.9 misses 0.95", Hint: "the model stays sealed; accept it anyway to have it"}})
	for name, r := range map[string]*Reel{
		"start": play(begun(), nil), "auction": play(begun(), es[:14]), "training": play(begun(), es[:48]), "closed": play(begun(), es), "rejected": play(begun(), rejected),
	} {
		t.Run(name, func(t *testing.T) {
			html, text := r.Card()
			golden(t, name+".html", html)
			golden(t, name+".txt", text)
			if strings.Contains(html, "ZgotmplZ") {
				t.Error("the template refused one of its own styles")
			}
		})
	}
}

// Rationale: whatever a job prints or is called must stay text. Its markup must not reach the page.
func TestCardKeepsHostileTextText(t *testing.T) {
	evil := `"><script>alert(1)</script><img src=x onerror=alert(1)> javascript:x </pre></div>` + "\x1b]0;title\x07\u202e"
	j := begun()
	j.Name, j.Spec.Require.Metric = evil, evil
	r := play(j, append(story()[:20],
		job.Event{Kind: job.KindPhase, Phase: job.Training, Text: evil},
		job.Event{Kind: job.KindOutput, Text: evil + "\n"}, job.Event{Kind: job.KindUsage, Usage: &job.Usage{Device: evil, Percent: 1e308}},
		job.Event{Kind: job.KindMetric, Series: evil[:60] + "loss", Value: val(1)},
		job.Event{Kind: job.KindMoved, Account: addr(1).String(), Amount: amount("1"), Reason: evil, Text: evil},
		job.Event{Kind: job.KindEnd, Phase: job.Failed, Error: &job.Failure{Name: evil, Message: evil, Hint: evil}}))
	html, text := r.Card()
	for _, bad := range []string{"<script", "<img", "onerror=alert(1)>", "\x1b", "\u202e"} {
		if strings.Contains(html, bad) {
			t.Errorf("the card holds %q", bad)
		}
	}
	if strings.ContainsAny(text, "\x1b\u202e\x07") {
		t.Error("the card in words holds control characters")
	}
	if n := strings.Count(html, "<div"); n != strings.Count(html, "</div>") {
		t.Error("the card's markup is not balanced")
	}
}

// TestNoLoss: a job that trained and reported no number says so; one that still trains may yet.
func TestNoLoss(t *testing.T) {
	worker := job.Address{1}
	for phase, want := range map[job.Phase]bool{job.Training: false, job.Submitted: true, job.Closed: true, job.Failed: false} {
		_, text := Card(api.Job{Phase: phase, Worker: &worker}, nil, "")
		if got := strings.Contains(text, "none reported"); got != want {
			t.Errorf("%v: none reported is %v, want %v", phase, got, want)
		}
	}
	if _, text := Card(api.Job{Phase: job.Closed, Worker: &worker, Best: map[string]float64{"loss": 1}}, nil, ""); strings.Contains(text, "none reported") {
		t.Error("a loss was reported")
	}
}
