package runner

import (
	"encoding/json"
	"io"
	"math"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/lossline"
)

const (
	gather     = 50 * time.Millisecond // output printed within it travels as one event
	chunk      = 32 << 10              // bytes of output in one event
	backlog    = 1 << 20               // bytes of output that wait for a slow listener; the oldest are left out beyond
	allOutput  = 32 << 20              // bytes of output that a job may have told in all
	seriesMost = 64                    // series that a job may have
	filesMost  = 4                     // small files that a job may tell of
	pointBurst = 300                   // points of a series that are told at once
	pointRate  = 20                    // points of a series told a second, once the burst is used up
)

// teller turns what a job prints and reports into events. The job never waits for a listener: what a slow one cannot
// take is thinned out, and how much was left out is said.
type teller struct {
	emit func(job.Event)
	done chan struct{}

	mu      sync.Mutex
	wake    *sync.Cond
	closed  bool
	queue   []job.Event     // in order; output of one stream is merged into the last event where it can be
	waiting int             // bytes of output in queue
	left    int64           // bytes of output left out since the last that was told
	told    int64           // bytes of output taken in all
	failure *job.Failure    // the last one reported
	lines   lossline.Reader // reads both streams: bars are on stderr
	pace    map[string]*pace
	streams []*stream
	files   int // told of

	explicit, printed map[string]bool // series reported by the job or its framework, and seen in its output
}

// pace thins out one series.
type pace struct {
	tokens float64
	last   time.Time
	held   *job.Event // the newest point not told
}

func newTeller(emit func(job.Event)) *teller {
	t := &teller{emit: emit, done: make(chan struct{}), pace: map[string]*pace{}, explicit: map[string]bool{}, printed: map[string]bool{}}
	t.wake = sync.NewCond(&t.mu)
	go t.tell()
	return t
}

// stream is the writer for one of the job's streams.
func (t *teller) stream(name string) io.Writer {
	s := &stream{teller: t, name: name}
	t.streams = append(t.streams, s)
	return s
}

type stream struct {
	teller *teller
	name   string
	split  lossline.Splitter
	rest   []byte // the beginning of a character whose other bytes are still to come
}

func (s *stream) Write(p []byte) (int, error) {
	t := s.teller
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, line := range s.split.Write(p) {
		t.read(line)
	}
	text := append(s.rest, p...)
	n := len(text) - partial(text)
	s.rest = append([]byte(nil), text[n:]...)
	if n > 0 {
		t.output(s.name, strings.ToValidUTF8(string(text[:n]), "\uFFFD"))
	}
	return len(p), nil
}

// partial is how many bytes at the end begin a character that is not whole.
func partial(b []byte) int {
	for n := 1; n <= min(3, len(b)); n++ {
		c := b[len(b)-n]
		if utf8.RuneStart(c) {
			if c >= utf8.RuneSelf && !utf8.FullRune(b[len(b)-n:]) {
				return n
			}
			return 0
		}
	}
	return 0
}

// output queues text. Called with the lock held.
func (t *teller) output(name, text string) {
	t.told += int64(len(text))
	if t.told > allOutput {
		t.left += int64(len(text))
		t.wake.Signal()
		return
	}
	for len(text) > 0 {
		part := text
		if len(part) > chunk {
			cut := chunk
			for cut > chunk-4 && !utf8.RuneStart(part[cut]) {
				cut--
			}
			part = part[:cut]
		}
		text = text[len(part):]
		t.waiting += len(part)
		if n := len(t.queue); n > 0 && t.queue[n-1].Kind == job.KindOutput && t.queue[n-1].Stream == name && len(t.queue[n-1].Text)+len(part) <= chunk {
			t.queue[n-1].Text += part
		} else {
			t.queue = append(t.queue, job.Event{Kind: job.KindOutput, Stream: name, Text: part, Time: time.Now().UTC()})
		}
	}
	for i := 0; t.waiting > backlog && i < len(t.queue); i++ {
		if e := &t.queue[i]; e.Kind == job.KindOutput && e.Text != "" {
			t.waiting -= len(e.Text)
			t.left += int64(len(e.Text))
			e.Text = ""
		}
	}
	t.wake.Signal()
}

// read looks for numbers in a printed line. Called with the lock held.
func (t *teller) read(line string) {
	for _, m := range t.lines.Line(line) {
		if t.explicit[m.Series] {
			continue
		}
		t.printed[m.Series] = true
		t.metric(job.Event{Kind: job.KindMetric, Series: m.Series, Run: m.Run, Step: m.Step}, m.Value)
	}
	if p := t.lines.Progress(); p != nil {
		t.put(job.Event{Kind: job.KindProgress, Done: p.Done, Total: p.Total})
	}
}

func (t *teller) metric(e job.Event, v float64) {
	switch {
	case math.IsNaN(v):
		e.NaN = "nan"
	case math.IsInf(v, 0):
		e.NaN = strings.ToLower(strings.TrimPrefix(strconv.FormatFloat(v, 'g', -1, 64), "+"))
	default:
		e.Value = &v
	}
	p := t.pace[e.Series]
	now := time.Now()
	if p == nil {
		if len(t.pace) >= seriesMost {
			return
		}
		p = &pace{tokens: pointBurst, last: now}
		t.pace[e.Series] = p
	}
	p.tokens = min(pointBurst, p.tokens+now.Sub(p.last).Seconds()*pointRate)
	p.last = now
	e.Time = now.UTC()
	if p.tokens < 1 {
		p.held = &e
		return
	}
	p.tokens--
	p.held = nil
	t.put(e)
}

func (t *teller) put(e job.Event) {
	if e.Time.IsZero() {
		e.Time = time.Now().UTC()
	}
	t.queue = append(t.queue, e)
	t.wake.Signal()
}

// event takes one line from the runner's event descriptor. The job can write there too, so nothing in it is believed
// further than the job's own output would be.
func (t *teller) event(line []byte) {
	var e struct {
		job.Event
		Source string `json:"source"`
	}
	if len(line) > 256<<10 || json.Unmarshal(line, &e) != nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e.Kind {
	case job.KindMetric:
		series := lossline.Series(e.Series)
		if series == "" || e.Value == nil && e.NaN == "" {
			return
		}
		if e.Source == "backward" {
			// The weakest source: only while nothing else tells of a loss.
			if len(t.explicit) > 0 || len(t.printed) > 0 {
				return
			}
		} else {
			t.explicit[series] = true
		}
		v := math.NaN()
		switch {
		case e.Value != nil:
			v = *e.Value
		case e.NaN == "inf":
			v = math.Inf(1)
		case e.NaN == "-inf":
			v = math.Inf(-1)
		}
		t.metric(job.Event{Kind: job.KindMetric, Series: series, Run: t.lines.RunOf(series, e.Step), Step: e.Step}, v)
	case job.KindProgress:
		if e.Total > 0 && e.Done >= 0 && e.Done <= e.Total {
			t.put(job.Event{Kind: job.KindProgress, Done: e.Done, Total: e.Total})
		}
	case job.KindNote:
		t.put(job.Event{Kind: job.KindNote, Text: clip(e.Text, 2000)})
	case job.KindFile:
		if t.files < filesMost && job.FileName(e.Name) {
			t.files++
			t.put(job.Event{Kind: job.KindFile, Name: e.Name, Text: e.Text})
		}
	case job.KindError:
		if e.Error == nil {
			return
		}
		f := &job.Failure{
			Name: clip(e.Error.Name, 200), Message: clip(e.Error.Message, 4000), Hint: clip(e.Error.Hint, 1000),
			UserCode: e.Error.UserCode,
		}
		for i, l := range e.Error.Traceback {
			if i == 400 {
				break
			}
			f.Traceback = append(f.Traceback, clip(l, 2000))
		}
		t.failure = f
		t.put(job.Event{Kind: job.KindError, Error: f})
	}
}

func clip(s string, n int) string {
	if len(s) > n {
		s = strings.ToValidUTF8(s[:n], "") + " ..."
	}
	return s
}

// tell hands the queue to the listener until close.
func (t *teller) tell() {
	defer close(t.done)
	for {
		t.mu.Lock()
		for len(t.queue) == 0 && t.left == 0 && !t.closed {
			t.wake.Wait()
		}
		closed := t.closed
		batch := t.queue
		t.queue, t.waiting = nil, 0
		if t.left > 0 && (t.told <= allOutput || closed) {
			batch = append(batch, job.Event{Kind: job.KindNote, Time: time.Now().UTC(), Text: strconv.FormatInt(t.left, 10) + " bytes of output are left out"})
			t.left = 0
		}
		idle := len(batch) == 0
		t.mu.Unlock()
		for _, e := range batch {
			if e.Kind != job.KindOutput || e.Text != "" {
				t.emit(e)
			}
		}
		if closed {
			return
		}
		if idle {
			// Only left-out output beyond the limit: nothing to tell before the end.
			t.mu.Lock()
			for len(t.queue) == 0 && !t.closed {
				t.wake.Wait()
			}
			t.mu.Unlock()
			continue
		}
		// What is printed in the meantime travels together; the last of it is told at once on close.
		t.pause()
	}
}

// pause waits for gather, or for close.
func (t *teller) pause() {
	timer := time.AfterFunc(gather, func() {
		t.mu.Lock()
		t.wake.Signal()
		t.mu.Unlock()
	})
	defer timer.Stop()
	t.mu.Lock()
	defer t.mu.Unlock()
	for end := time.Now().Add(gather); !t.closed && time.Now().Before(end); {
		t.wake.Wait()
	}
}

// close ends the streams, tells what is left, and returns the failure that the job reported, if any.
func (t *teller) close() *job.Failure {
	t.mu.Lock()
	t.closed = true
	for _, s := range t.streams {
		if line := s.split.Rest(); line != "" {
			t.read(line)
		}
		if len(s.rest) > 0 {
			t.output(s.name, "\uFFFD")
		}
	}
	for _, m := range t.lines.Flush() {
		t.metric(job.Event{Kind: job.KindMetric, Series: m.Series, Run: m.Run, Step: m.Step}, m.Value)
	}
	for _, p := range t.pace {
		if p.held != nil {
			t.put(*p.held)
		}
	}
	t.wake.Signal()
	t.mu.Unlock()
	<-t.done
	return t.failure
}
