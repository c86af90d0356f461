package view

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Bounds of a reel: what a job prints and logs comes from a stranger's machine.
const (
	maxSeries   = 32
	maxPoints   = 4096 // of one series; halved when reached
	maxTail     = 8
	maxTailLine = 240
)

// Reel folds a job's events into what its card and its curve show. It is not safe for concurrent use.
type Reel struct {
	job    api.Job
	series []*Series
	byName map[string]*Series
	tail   []string
	line   string // the unfinished last line
}

// NewReel begins with the job as it was answered to Submit or Job. Its events are to be added from the first on; what they
// tell replaces what j said.
func NewReel(j api.Job) *Reel {
	first := api.Job{ID: j.ID, Name: j.Name, Notebook: j.Notebook, Created: j.Created, Updated: j.Created, Spec: j.Spec, Step: "posting"}
	return &Reel{job: first, byName: map[string]*Series{}}
}

// Add folds one more event.
func (r *Reel) Add(e job.Event) {
	r.job.Apply(e)
	switch e.Kind {
	case job.KindMetric:
		r.metric(e)
	case job.KindOutput:
		r.output(e.Text)
	case job.KindNote:
		r.note(e.Text)
	}
}

// note shows a sentence of the worker or the gateway among the last lines of output, marked as no output.
func (r *Reel) note(text string) {
	if s := clean(text); s != "" {
		r.tail = append(r.tail, "· "+s)
		r.tail = r.tail[max(0, len(r.tail)-maxTail):]
	}
}

// Job is the job so far.
func (r *Reel) Job() api.Job { return r.job }

// Tail is the last lines of output, the unfinished one included.
func (r *Reel) Tail() []string {
	t := r.tail
	if s := clean(r.line); s != "" {
		t = append(t[:len(t):len(t)], s)
	}
	return t[max(0, len(t)-maxTail):]
}

// Series are the curves so far, in order of appearance.
func (r *Reel) Series() []Series {
	out := make([]Series, len(r.series))
	for i, s := range r.series {
		out[i] = *s
	}
	return out
}

// Card draws the status card.
func (r *Reel) Card() (html, text string) { return Card(r.job, r.Tail(), Cost(r.job)) }

// Curve draws the loss curve; nil while there is nothing to draw.
func (r *Reel) Curve() ([]byte, error) {
	if len(r.series) == 0 {
		return nil, nil
	}
	return Curve(r.Series(), Options{})
}

// Text is the curve in words, one line a series: its name, a sparkline, first, last and best value.
func (r *Reel) Text() string {
	var b strings.Builder
	for _, s := range r.series {
		last, ok := s.Last()
		if !ok {
			continue
		}
		ys := make([]float64, len(s.Points))
		for i, p := range s.Points {
			ys[i] = p.Y
		}
		fmt.Fprintf(&b, "%s %s %s", label(*s), Sparkline(ys), number(last))
		if best, ok := r.job.Best[s.Name]; ok && s.Run == r.lastRun(s.Name) {
			fmt.Fprintf(&b, " (best %s)", number(best))
		}
		b.WriteByte('\n')
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func (r *Reel) lastRun(name string) int {
	run := 0
	for _, s := range r.series {
		if s.Name == name {
			run = max(run, s.Run)
		}
	}
	return run
}

// Run is application/vnd.morphware.run+json: the points of a job's curves, for later tools.
type Run struct {
	Format int         `json:"format"`
	Job    job.ID      `json:"job"`
	Name   string      `json:"name"`
	Series []RunSeries `json:"series"`
}

// RunSeries is one curve; a value that is not a number is null.
type RunSeries struct {
	Name   string       `json:"name"`
	Run    int          `json:"run"`
	Points [][]*float64 `json:"points"` // step, value
}

// MarshalJSON writes a run compactly.
func (r Run) MarshalJSON() ([]byte, error) {
	type plain Run
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(plain(r))
	return bytes.TrimSpace(b.Bytes()), err
}

// Points are at most most points in all, downsampled evenly over the series.
func (r *Reel) Points(most int) Run {
	out := Run{Format: 1, Job: r.job.ID, Name: r.job.Name, Series: []RunSeries{}}
	if len(r.series) == 0 {
		return out
	}
	each := max(4, most/len(r.series))
	for _, s := range r.series {
		if most < 4 {
			break
		}
		rs := RunSeries{Name: s.Name, Run: s.Run, Points: [][]*float64{}}
		for _, p := range Downsample(s.Points, each) {
			x, y := p.X, &p.Y
			if !finite(p.Y) {
				y = nil
			}
			rs.Points = append(rs.Points, []*float64{&x, y})
		}
		most -= len(rs.Points)
		out.Series = append(out.Series, rs)
	}
	return out
}

// metric adds a point to its series.
func (r *Reel) metric(e job.Event) {
	name := clean(e.Series)
	if name == "" || len(name) > 128 {
		return
	}
	key := fmt.Sprintf("%s\x00%d", name, e.Run)
	s := r.byName[key]
	if s == nil {
		if len(r.series) >= maxSeries {
			return
		}
		s = &Series{Name: name, Run: e.Run}
		r.byName[key], r.series = s, append(r.series, s)
	}
	p := Point{X: float64(len(s.Points) + 1), Y: math.NaN()}
	if n := len(s.Points); n > 0 {
		p.X = s.Points[n-1].X + 1
	}
	if e.Step != nil && finite(*e.Step) {
		p.X = *e.Step
	}
	if e.Value != nil {
		p.Y = *e.Value
	}
	s.Points = append(s.Points, p)
	if len(s.Points) >= maxPoints {
		s.Points = Downsample(s.Points, maxPoints/2)
	}
}

// output keeps the last lines. A carriage return begins a line anew, as progress bars do.
func (r *Reel) output(text string) {
	for part := range strings.SplitAfterSeq(text, "\n") {
		r.line += part
		whole := strings.HasSuffix(r.line, "\n")
		if i := strings.LastIndexByte(strings.TrimRight(r.line, "\r\n"), '\r'); i >= 0 {
			r.line = r.line[i+1:]
		}
		if len(r.line) > 4*maxTailLine {
			r.line = strings.ToValidUTF8(r.line[len(r.line)-4*maxTailLine:], "")
		}
		if !whole {
			continue
		}
		if s := clean(r.line); s != "" {
			r.tail = append(r.tail, s)
			r.tail = r.tail[max(0, len(r.tail)-maxTail):]
		}
		r.line = ""
	}
}

var ansi = regexp.MustCompile(`\x1b(\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)?|.)?`)

// clean makes a line of output fit to show: no escapes, no control characters, valid UTF-8, bounded.
func clean(s string) string {
	s = ansi.ReplaceAllString(strings.ToValidUTF8(s, "\ufffd"), "")
	s = strings.Map(func(c rune) rune {
		switch {
		case c == '\t':
			return ' '
		case c < ' ' || c == 0x7f || 0x80 <= c && c < 0xa0:
			return -1
		case 0x202a <= c && c <= 0x202e || 0x2066 <= c && c <= 0x2069: // These turn text around.
			return -1
		}
		return c
	}, s)
	if r := []rune(s); len(r) > maxTailLine {
		s = string(r[:maxTailLine]) + "…"
	}
	return strings.TrimRight(s, " ")
}

// Cost says what a job has cost so far, or what it cost in all.
func Cost(j api.Job) string {
	switch {
	case j.Over:
		return j.Spent.Short() + " MWT in all"
	case j.Phase == job.None || j.Spec.Reserve.Sign() == 0:
		return ""
	default:
		most := j.Spec.Escrow()
		if j.Price != nil {
			most = j.Price.Add(j.Spec.Fee.Times(int64(j.Spec.Validators)))
		}
		return fmt.Sprintf("%s MWT so far, at most %s", j.Spent.Short(), most.Add(listing(j)).Short())
	}
}

// listing is the listing fee, as the receipt has it.
func listing(j api.Job) (a job.Amount) {
	for _, m := range j.Movements {
		if m.Reason == "listing fee" {
			a = a.Sub(m.Amount)
		}
	}
	return a
}
