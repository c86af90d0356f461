package magic

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/kernel/internal/stand"
	"github.com/morphware/morphware/kernel/internal/wire"
)

// cell is a held cell that remembers what was published.
type cell struct {
	mu        sync.Mutex
	published []publication
	done      []string // code
	interrupt chan struct{}
	do        func(code string) error
	changed   chan struct{}
}

type publication struct {
	kind string
	data map[string]any
}

func (c *cell) Publish(kind string, content any) {
	b, err := json.Marshal(content)
	if err != nil {
		panic(err)
	}
	p := publication{kind: kind}
	json.Unmarshal(b, &p.data)
	c.mu.Lock()
	c.published = append(c.published, p)
	c.mu.Unlock()
	select {
	case c.changed <- struct{}{}:
	default:
	}
}

func (c *cell) Do(_ context.Context, code string) error {
	c.mu.Lock()
	c.done = append(c.done, code)
	c.mu.Unlock()
	if c.do != nil {
		return c.do(code)
	}
	return nil
}

func (c *cell) Interrupts() <-chan struct{} { return c.interrupt }

// all is what was published of one kind, as JSON.
func (c *cell) all(kind string) string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []string
	for _, p := range c.published {
		if strings.HasPrefix(p.kind, kind) {
			b, _ := json.Marshal(p.data)
			out = append(out, p.kind+" "+string(b))
		}
	}
	return strings.Join(out, "\n")
}

func (c *cell) text() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	var s strings.Builder
	for _, p := range c.published {
		if p.kind == "stream" {
			s.WriteString(p.data["text"].(string))
		}
	}
	return s.String()
}

// wait returns once something was published that holds text.
func (c *cell) wait(t *testing.T, text string) {
	t.Helper()
	for timeout := time.After(20 * time.Second); !strings.Contains(c.all(""), text); {
		select {
		case <-c.changed:
		case <-timeout:
			t.Fatalf("%q was never published; what was: %.2000s", text, c.all(""))
		}
	}
}

// host holds what is asked for until the test runs it.
type host struct {
	works []func(context.Context, Cell) error
	err   error
}

func (h *host) Hold(work func(context.Context, Cell) error) error {
	if h.err == nil {
		h.works = append(h.works, work)
	}
	return h.err
}

type rig struct {
	*Magic
	g    *stand.Gateway
	h    *host
	path string
}

func setUp(t *testing.T) *rig {
	t.Helper()
	r := &rig{g: stand.New(t), h: &host{}}
	dir, err := os.MkdirTemp("", "mm")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	r.path = filepath.Join(dir, "s")
	r.Magic, err = Listen(r.path, Config{Dial: func() (Gateway, error) { return api.Dial(r.g.Home) }, Host: r.h, Notebook: "book.ipynb", Dir: filepath.Join(dir, "jobs"),
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Window: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	return r
}

func (r *rig) ask(t *testing.T, line string) answer {
	t.Helper()
	c, err := net.Dial("unix", r.path)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	fmt.Fprintln(c, line)
	var a answer
	if err := json.NewDecoder(bufio.NewReader(c)).Decode(&a); err != nil {
		t.Fatal(err)
	}
	return a
}

func packed(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"algorithm/job.json", "training/vars.json", "testing/test.json"} {
		os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700)
		os.WriteFile(filepath.Join(dir, name), []byte(name), 0o600)
	}
	return dir
}

func (r *rig) train(t *testing.T, more string) (*cell, func(context.Context) error, string) {
	t.Helper()
	dir := packed(t)
	a := r.ask(t, fmt.Sprintf(`{"op":"train","dir":%q,"submit":{"name":"model","max_price":"25"},"outputs":["model"]%s}`, dir, more))
	if !a.OK || len(r.h.works) != 1 {
		t.Fatalf("answer %+v, %d works", a, len(r.h.works))
	}
	c := newCell()
	return c, func(ctx context.Context) error { return r.h.works[0](ctx, c) }, dir
}

func newCell() *cell {
	return &cell{interrupt: make(chan struct{}, 8), changed: make(chan struct{}, 1)}
}

func (r *rig) nothingPosted(t *testing.T) {
	t.Helper()
	if n := r.g.Called("POST /v1/bundles") + r.g.Called("POST /v1/jobs"); n != 0 {
		t.Errorf("the gateway was asked for %v", r.g.Calls())
	}
}

func TestTrain(t *testing.T) {
	r := setUp(t)
	r.g.Script = func(j *stand.Job) {
		j.Tell(job.Event{Kind: job.KindPhase, Phase: job.Training})
		for i := range 30 {
			j.Loss(float64(i), 1/float64(i+1))
			j.Print(fmt.Sprintf("epoch %d\n", i))
		}
		j.Succeed()
	}
	r.g.Result = map[string]string{"result.json": "{}", "vars/model.pkl": "x"}
	c, run, dir := r.train(t, `,"trust":true`)
	r.nothingPosted(t)
	c.do = func(code string) error {
		from := strings.Index(code, `_bind_from_kernel("`) + len(`_bind_from_kernel("`)
		folder, _, _ := strings.Cut(code[from:], `"`)
		if b, err := os.ReadFile(filepath.Join(folder, "vars/model.pkl")); err != nil || string(b) != "x" {
			t.Errorf("result folder %q: %q, %v", folder, b, err)
		}
		return nil
	}
	if err := run(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(c.done) != 1 || !strings.Contains(c.done[0], `, ["model"], trust=True)`) {
		t.Errorf("the child ran %q", c.done)
	}
	if _, err := os.Stat(dir); err == nil {
		t.Error("what was packed is still there")
	}
	j := r.g.Jobs()[0]
	if j.Submit.Testing.IsZero() || j.Submit.Algorithm.IsZero() || j.Submit.Training.IsZero() || j.Submit.Notebook != "book.ipynb" {
		t.Errorf("submitted %+v", j.Submit)
	}
	text := c.text()
	if !strings.HasPrefix(text, "at most 25 MWT") || strings.Count(text, "epoch ") != 30 || strings.Index(text, "epoch 0\n") > strings.Index(text, "epoch 29\n") {
		t.Errorf("output %q", text)
	}
	displays := c.all("display_data")
	if strings.Count(displays, "-status") != 1 || strings.Count(displays, "-plot") != 1 || !strings.Contains(displays, "image/png") {
		t.Errorf("displays %.600s", displays)
	}
	last := c.all("update_display_data")
	if i := strings.LastIndex(last, "-status"); i < 0 || !strings.Contains(last[strings.LastIndex(last[:i], "\n")+1:], "closed") && !strings.Contains(last, "paid") {
		t.Errorf("the card's last state is %.2000s", last)
	}
	if strings.Contains(displays+last, "<script") || strings.Contains(displays+last, "svg") {
		t.Error("script or SVG in a display")
	}
}

func TestNeverPosted(t *testing.T) {
	good := func(dir string) string {
		return fmt.Sprintf(`{"op":"train","dir":%q,"submit":{"name":"m","max_price":"25"}}`, dir)
	}
	cases := map[string]struct {
		change func(*rig)
		line   func(dir string) string
		want   string
		hint   string
	}{
		"not enough MWT": {func(r *rig) { r.g.Quote.Missing = job.MWT(3) }, good, "lacks 3", "--max-price"},
		"no gateway":     {func(r *rig) { os.Remove(api.EndpointFile(r.g.Home)) }, good, "no gateway", "morph up"},
		"gateway refuses": {func(r *rig) {
			r.g.Refuse["POST /v1/quote"] = &api.Problem{Title: "bad", Detail: "terms are bad", Status: 422, Hint: "better terms"}
		}, good, "terms are bad", "better terms"},
		"no cell":         {func(r *rig) { r.h.err = errors.New("no cell is running") }, good, "no cell", "cell of its own"},
		"unknown term":    {nil, func(dir string) string { return strings.Replace(good(dir), "max_price", "max_prize", 1) }, "max_prize", ""},
		"relative folder": {nil, func(string) string { return good("algorithm") }, "absolute", ""},
		"no bundles":      {nil, func(string) string { return good(t.TempDir()) }, "algorithm", ""},
		"no JSON":         {nil, func(string) string { return "train!" }, "read the magic's request", ""},
		"unknown op":      {nil, func(string) string { return `{"op":"drain"}` }, "drain", ""},
		"too long":        {nil, func(string) string { return strings.Repeat("x", maxLine+1) }, "longer", ""},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r := setUp(t)
			if c.change != nil {
				c.change(r)
			}
			a := r.ask(t, c.line(packed(t)))
			if a.OK || !strings.Contains(a.Error, c.want) || !strings.Contains(a.Hint, c.hint) {
				t.Errorf("answer %+v", a)
			}
			if len(r.h.works) != 0 {
				t.Error("a cell is held")
			}
			r.nothingPosted(t)
		})
	}
}

// Between the quote of the magic and the end of its cell the wallet may have changed.
func TestNotEnoughAtPosting(t *testing.T) {
	r := setUp(t)
	c, run, dir := r.train(t, "")
	r.g.Quote.Missing = job.MWT(1)
	err := run(t.Context())
	if err == nil || !strings.Contains(err.Error(), "lacks 1") || len(c.done) > 0 {
		t.Errorf("ended with %v", err)
	}
	r.nothingPosted(t)
	if _, err := os.Stat(dir); err == nil {
		t.Error("what was packed is still there")
	}
}

func TestEndings(t *testing.T) {
	median := job.Score(910_000)
	cases := map[string]struct {
		script func(*stand.Job)
		name   string
		want   []string
	}{
		"the cell raises": {func(j *stand.Job) {
			j.Fail(job.Failure{Name: "ValueError", Message: "bad", Traceback: []string{"Cell In[5], line 3"}, UserCode: true})
		}, "ValueError", []string{"bad", "Cell In[5], line 3"}},
		"the worker fails": {func(j *stand.Job) { j.Fail(job.Failure{Message: "out of memory", Hint: "ask for more"}) }, "JobFailed", []string{"out of memory", "hint:", "ask for more"}},
		"rejected": {func(j *stand.Job) {
			j.Tell(job.Event{Kind: job.KindVerdict, Score: &median, Phase: job.Rejected})
			j.Tell(job.Event{Kind: job.KindEnd, Phase: job.Rejected})
		}, "ModelRejected", []string{"0.91", "not paid", "receipt"}},
		"nobody bid": {func(j *stand.Job) { j.Tell(job.Event{Kind: job.KindEnd, Phase: job.Expired}) }, "NobodyBid", []string{"without a model", "--max-price"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r := setUp(t)
			r.g.Script = c.script
			cell, run, _ := r.train(t, "")
			var f *wire.Failure
			if err := run(t.Context()); !errors.As(err, &f) || f.Name != c.name {
				t.Fatalf("ended with %v", err)
			}
			shown := f.Value + strings.Join(f.Traceback, "\n")
			for _, want := range c.want {
				if !strings.Contains(shown, want) {
					t.Errorf("%q is not in %q", want, shown)
				}
			}
			if len(cell.done) > 0 {
				t.Error("something was bound")
			}
		})
	}
}

func running(j *stand.Job) {
	j.Tell(job.Event{Kind: job.KindPhase, Phase: job.Training})
	j.Print("going\n")
}

func TestInterruptCancels(t *testing.T) {
	r := setUp(t)
	r.g.Script = running
	c, run, _ := r.train(t, "")
	go func() {
		c.wait(t, "going")
		c.interrupt <- struct{}{}
		c.interrupt <- struct{}{} // an impatient thumb
	}()
	var f *wire.Failure
	if err := run(t.Context()); !errors.As(err, &f) || f.Name != "KeyboardInterrupt" || !strings.Contains(f.Value, "MWT was paid") {
		t.Errorf("ended with %v", err)
	}
	if n := r.g.Called("POST /v1/jobs/"); n != 1 {
		t.Errorf("%d cancellations", n)
	}
}

func TestInterruptThenShutdownDetaches(t *testing.T) {
	r := setUp(t)
	r.c.Window = time.Hour
	r.g.Script = running
	c, run, _ := r.train(t, "")
	ctx, stop := context.WithCancel(t.Context())
	go func() {
		c.wait(t, "going")
		c.interrupt <- struct{}{}
		stop()
	}()
	var f *wire.Failure
	if err := run(ctx); !errors.As(err, &f) || f.Name != "Detached" {
		t.Errorf("ended with %v", err)
	}
	if n := r.g.Called("POST /v1/jobs/"); n != 0 {
		t.Error("the job was cancelled")
	}
}

func TestInterruptWhileCancelling(t *testing.T) {
	r := setUp(t)
	r.g.Script, r.g.OnCancel = running, func(*stand.Job) {}
	c, run, _ := r.train(t, "")
	go func() {
		c.wait(t, "going")
		c.interrupt <- struct{}{}
		c.wait(t, "asking the worker")
		c.interrupt <- struct{}{}
	}()
	if err := run(t.Context()); err == nil || !strings.Contains(err.Error(), "no longer waits") {
		t.Errorf("ended with %v", err)
	}
}

func TestInterruptBeforePosting(t *testing.T) {
	r := setUp(t)
	c, run, _ := r.train(t, "")
	c.interrupt <- struct{}{}
	r.g.Refuse["POST /v1/bundles"] = &api.Problem{Title: "never reached, or refused", Status: 503}
	if err := run(t.Context()); err == nil || len(r.g.Jobs()) > 0 {
		t.Errorf("ended with %v, %d jobs", err, len(r.g.Jobs()))
	}
}

func TestDetach(t *testing.T) {
	r := setUp(t)
	c, run, _ := r.train(t, `,"detach":true`)
	if err := run(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(r.g.Jobs()) != 1 || len(c.done) != 1 || !strings.Contains(c.done[0], `handles._bind_from_kernel("`+r.g.Jobs()[0].ID()+`", ["model"], trust=False)`) {
		t.Errorf("%d jobs, the child ran %q", len(r.g.Jobs()), c.done)
	}
}

func TestAttachAndResult(t *testing.T) {
	r := setUp(t)
	posted := make(chan string, 1)
	r.g.Script = func(j *stand.Job) {
		j.Print("from the first line\n")
		j.Loss(1, 2)
		j.Succeed()
		posted <- ""
	}
	_, run, _ := r.train(t, "")
	if err := run(t.Context()); err != nil {
		t.Fatal(err)
	}
	<-posted
	short := strings.TrimPrefix(r.ask(t, `{"op":"jobs"}`).jobs(t)[0].ID.String(), "0x")[:8]
	r.g.Result = map[string]string{"result.json": `{"vars":[{"name":"odd"},{"name":"os.path"}],"files":["f.pt"]}`}
	for _, kept := range []bool{true, false} {
		want := `, ["model"], `
		if !kept { // as for a job of the command line
			os.RemoveAll(r.c.Dir)
			want = `, ["odd","f.pt"], `
		}
		for _, op := range []string{"attach", "result"} {
			if a := r.ask(t, fmt.Sprintf(`{"op":%q,"job":%q}`, op, short)); !a.OK {
				t.Fatalf("%s: %+v", op, a)
			}
			c := newCell()
			if err := r.h.works[len(r.h.works)-1](t.Context(), c); err != nil || len(c.done) != 1 || !strings.Contains(c.done[0], want) {
				t.Errorf("%s: %v, the child ran %q", op, err, c.done)
			}
			if replayed := strings.Contains(c.text(), "from the first line") && strings.Contains(c.all("display_data"), "image/png"); replayed != (op == "attach") {
				t.Errorf("%s: %q", op, c.all(""))
			}
		}
	}
	if a := r.ask(t, `{"op":"attach","job":"ffff"}`); a.OK || a.Hint == "" {
		t.Errorf("attach to nothing: %+v", a)
	}
}

func (a answer) jobs(t *testing.T) (js []api.Job) {
	t.Helper()
	if err := json.Unmarshal(a.Value, &js); err != nil {
		t.Fatal(err)
	}
	return js
}

func TestQuestions(t *testing.T) {
	r := setUp(t)
	r.g.Script = func(j *stand.Job) { j.Print("<b>one</b>\n"); j.Print("two\n") }
	if a := r.ask(t, `{"op":"logs"}`); a.OK || !strings.Contains(a.Error, "which job") || a.Hint == "" {
		t.Errorf("logs of no job: %+v", a)
	}
	_, run, _ := r.train(t, `,"detach":true`)
	if err := run(t.Context()); err != nil {
		t.Fatal(err)
	}
	id := r.ask(t, `{"op":"jobs"}`).jobs(t)[0].ID.Short()
	for len(r.ask(t, `{"op":"logs","job":"`+id+`"}`).Text) < len("<b>one</b>\ntwo\n") { // until the script has run
	}
	for line, want := range map[string]string{
		`{"op":"jobs"}`:                                id,
		`{"op":"wallet"}`:                              "100 MWT",
		`{"op":"status"}`:                              "stand",
		`{"op":"price"}`:                               "14",
		`{"op":"logs","job":"` + id + `"}`:             "two",
		`{"op":"receipt","job":"` + id + `"}`:          "MWT in all",
		`{"op":"quote","submit":{"max_price":"25"}}`:   "at most 25 MWT",
		`{"op":"cancel","job":"` + id + `"}`:           "asked to stop",
		`{"op":"accept","job":"` + id + `"}`:           "accepted",
		`{"op":"jobs","unknown":"fields are ignored"}`: id,
		`{"op":"receipt"}`:                             id, // of the last one
		`{"op":"receipt","job":"last"}`:                id,
	} {
		a := r.ask(t, line)
		if !a.OK || !strings.Contains(a.Text, want) || strings.Contains(a.HTML, "<b>") {
			t.Errorf("%s: %+v", line, a)
		}
	}
	if a := r.ask(t, `{"op":"receipt","job":"beef"}`); a.OK || a.Hint == "" {
		t.Errorf("a receipt of nothing: %+v", a)
	}
}

// A job that prints without end must not fill the notebook, nor lose its last lines.
func TestFloodOfOutput(t *testing.T) {
	r := setUp(t)
	r.g.Script = func(j *stand.Job) {
		line := strings.Repeat("x", 1000) + "\n"
		for range 10_000 {
			j.Print(line)
		}
		j.Print("the last line\n")
		j.Succeed()
	}
	c, run, _ := r.train(t, "")
	if err := run(t.Context()); err != nil {
		t.Fatal(err)
	}
	text := c.text()
	if len(text) > 4<<20 || !strings.Contains(text, "left out") || !strings.Contains(text, "the last line\n") {
		t.Errorf("%d bytes were shown; they end in %q", len(text), text[max(0, len(text)-100):])
	}
}

// TestCurveOfACellRunHere: the losses that a cell printed or logged are drawn without a gateway, and text without any is
// not.
func TestCurveOfACellRunHere(t *testing.T) {
	r := setUp(t)
	a := r.ask(t, `{"op":"curve","text":"epoch 1 loss 0.5\nepoch 2 loss 0.25\n","points":[{"series":"acc","step":1,"value":0.9},{"series":"acc","step":2,"value":null}]}`)
	var d drawing
	if err := json.Unmarshal(a.Value, &d); !a.OK || err != nil {
		t.Fatalf("%+v, %v", a, err)
	}
	if !bytes.HasPrefix(d.PNG, []byte("\x89PNG")) || !strings.Contains(d.Text, "loss") || !strings.Contains(d.Text, "0.25") || !strings.Contains(d.Text, "acc") {
		t.Errorf("drew %d bytes, %q", len(d.PNG), d.Text)
	}
	if a := r.ask(t, `{"op":"curve","text":"no number of any meaning: 3\n"}`); !a.OK || a.Value != nil {
		t.Errorf("a curve of nothing: %+v", a)
	}
}

// TestSettled: nothing is uploaded before the process that writes a cell's data is done, and what it could not write is said.
func TestSettled(t *testing.T) {
	for said, want := range map[string]string{"ok": "", "": "was killed", "No space left on device": "No space left"} {
		dir := t.TempDir()
		f, err := os.Create(filepath.Join(dir, writing))
		if err != nil {
			t.Fatal(err)
		}
		if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() { done <- settled(t.Context(), dir) }()
		select {
		case err := <-done:
			t.Fatalf("it did not wait: %v", err)
		default:
		}
		f.WriteString(said)
		f.Close()
		err = <-done
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want) || hintOf(err) == "") {
			t.Errorf("%q: %v, want %q", said, err, want)
		}
	}
	dir := t.TempDir()
	if err := settled(t.Context(), dir); err != nil {
		t.Errorf("nothing to wait for: %v", err)
	}
	f, err := os.Create(filepath.Join(dir, writing))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errInterrupted)
	if err := settled(ctx, dir); !errors.Is(err, errInterrupted) {
		t.Errorf("an interrupt did not end it: %v", err)
	}
}
