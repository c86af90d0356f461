package lossline

import (
	"math"
	"regexp"
	"strings"
)

const (
	maxLine = 64 << 10 // bytes of one line that are kept: programs that draw bars may never end theirs
	maxRead = 4 << 10  // bytes of one line in which numbers are looked for
)

// Splitter cuts a stream into lines, at line feeds and carriage returns alike.
type Splitter struct {
	line []byte
	over bool
}

// Write takes what was printed and returns the lines that it completes.
func (s *Splitter) Write(p []byte) []string {
	var lines []string
	for len(p) > 0 {
		i := 0
		for i < len(p) && p[i] != '\n' && p[i] != '\r' {
			i++
		}
		if room := maxLine - len(s.line); room > 0 {
			s.line = append(s.line, p[:min(i, room)]...)
		}
		if i == len(p) {
			break
		}
		if len(s.line) > 0 {
			lines = append(lines, string(s.line))
		}
		s.line = s.line[:0]
		p = p[i+1:]
	}
	return lines
}

// Rest is the line that was begun and not ended.
func (s *Splitter) Rest() string {
	l := string(s.line)
	s.line = nil
	return l
}

// Metric is one point of a series.
type Metric struct {
	Series string
	Run    int      // counts up when the series starts over
	Step   *float64 // nil when nothing printed says
	Value  float64
}

// Progress is how far a job is.
type Progress struct{ Done, Total float64 }

// Reader reads the lines of one job, both streams in the order they came. The zero value is ready. It is not safe for
// concurrent use.
type Reader struct {
	series  map[string]*state
	epoch   *float64 // of the last line that named one
	header  []string // of a table
	held    []Metric // bare numbers: a curve only when there are three in a row that count up
	shape   int
	sure    bool
	counted bool // epochs say how far the job is, so bars do not
	news    *Progress
}

type state struct {
	run         int
	x, raw, ep  *float64
	base, value float64
}

var heading = regexp.MustCompile(`(?i)^\s*(?:epoch|iter(?:ation)?|step|round)\b`)
var gap = regexp.MustCompile(`\s{2,}|\t`)

// Line reads one line and returns the points it tells of.
func (r *Reader) Line(line string) []Metric {
	if r.series == nil {
		r.series = map[string]*state{}
	}
	f := Parse(line)
	r.progress(f)
	if f.Epoch != nil {
		r.epoch = f.Epoch
	}
	if len(f.Columns) > 0 {
		return r.row(f)
	}
	if len(f.Values) == 1 && f.Values[0].Name == "" {
		return r.bare(f, f.Values[0].Value, 1)
	}
	if len(f.Values) == 0 {
		if len(line) < 500 && heading.MatchString(line) && f.Epoch == nil && f.Step == nil {
			if names := gap.Split(strings.TrimSpace(clean(line)), -1); len(names) > 1 {
				r.header = names
			}
		}
		return nil
	}
	var out []Metric
	for _, v := range f.Values {
		if m, ok := r.point(v.Name, f, v.Value); ok {
			out = append(out, m)
		}
	}
	return out
}

// Progress is how far the last line says that the job is, nil when it says nothing new.
func (r *Reader) Progress() *Progress {
	p := r.news
	r.news = nil
	return p
}

// Flush ends the job. What was held back stays so: two bare numbers are no curve.
func (r *Reader) Flush() []Metric {
	r.held = nil
	return nil
}

// RunOf is the run that a point belongs to which the job itself reported.
func (r *Reader) RunOf(series string, step *float64) int {
	if r.series == nil {
		r.series = map[string]*state{}
	}
	s := r.state(series)
	if step != nil && s.x != nil && *step < *s.x {
		s.run++
	}
	if step != nil {
		s.x = step
	}
	return s.run
}

func (r *Reader) state(name string) *state {
	s := r.series[name]
	if s == nil {
		s = &state{value: math.Inf(-1)}
		if len(r.series) < 1000 {
			r.series[name] = s
		}
	}
	return s
}

// row is a line of a table. Its header, if one was seen, names the columns.
func (r *Reader) row(f Found) []Metric {
	if len(r.header) < 2 || len(f.Columns) < 2 {
		return r.bare(f, f.Columns[1], len(f.Columns))
	}
	var out []Metric
	for i, v := range f.Columns {
		if i == 0 || i >= len(r.header) || !metric(r.header[i], true, true, false) {
			continue
		}
		if m, ok := r.point(Series(r.header[i]), f, v); ok {
			out = append(out, m)
		}
	}
	return out
}

// bare holds numbers without a name back until three of one shape have counted up.
func (r *Reader) bare(f Found, v float64, shape int) []Metric {
	if r.shape != shape {
		r.held, r.shape, r.sure = nil, shape, false
	}
	step := f.Step
	if step == nil {
		step = f.Epoch
	}
	if n := len(r.held); !r.sure && n > 0 {
		last := r.held[n-1].Step
		if (last == nil) != (step == nil) || last != nil && *step <= *last {
			r.held = nil
		}
	}
	if r.sure {
		if m, ok := r.point("value", f, v); ok {
			return []Metric{m}
		}
		return nil
	}
	r.held = append(r.held, Metric{Series: "value", Step: step, Value: v})
	if len(r.held) < 3 {
		return nil
	}
	r.sure = true
	var out []Metric
	for _, h := range r.held {
		if m, ok := r.point("value", Found{Step: h.Step}, h.Value); ok {
			out = append(out, m)
		}
	}
	r.held = nil
	return out
}

// point places a value on its series' axis.
func (r *Reader) point(name string, f Found, v float64) (Metric, bool) {
	s := r.state(name)
	var x *float64
	switch {
	case f.Keras && r.epoch != nil && f.Total > 0:
		x = ptr(*r.epoch - 1 + f.Done/f.Total)
	case f.Step != nil:
		raw := *f.Step
		if f.Epoch != nil {
			if s.raw != nil && s.ep != nil && s.x != nil && raw <= *s.raw && *f.Epoch > *s.ep {
				s.base = *s.x + 1 - raw // steps begin again with each epoch
			} else if s.ep != nil && *f.Epoch < *s.ep {
				s.base = 0
			}
			x = ptr(s.base + raw)
		} else {
			x = ptr(raw)
		}
		s.raw, s.ep = f.Step, f.Epoch
	case f.Epoch != nil:
		x = ptr(*f.Epoch)
		if f.Total > 0 && f.Done < f.Total {
			*x += f.Done / f.Total
		}
	case f.Total > 0:
		x = ptr(f.Done)
	case r.epoch != nil:
		x = ptr(*r.epoch)
	}
	if x != nil && s.x != nil {
		if *x < *s.x {
			s.run++
		} else if *x == *s.x && (v == s.value || math.IsNaN(v) && math.IsNaN(s.value)) {
			return Metric{}, false // a bar that was drawn again
		}
	}
	s.x, s.value = x, v
	return Metric{Series: name, Run: s.run, Step: x, Value: v}, true
}

func (r *Reader) progress(f Found) {
	switch {
	case f.Epoch != nil && f.Epochs > 0 && *f.Epoch <= f.Epochs:
		r.counted = true
		r.news = &Progress{*f.Epoch, f.Epochs}
	case f.Bar && !f.Keras && !r.counted && f.Total > 0 && f.Done <= f.Total && f.Epoch == nil:
		r.news = &Progress{f.Done, f.Total}
	}
}
