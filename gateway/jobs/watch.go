package jobs

import (
	"context"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Bounds of what a worker can make us keep of a job.
const (
	maxOutput    = 64 << 10  // bytes of one line of output
	maxFile      = 256 << 10 // bytes of a file that a failed job left
	maxTrace     = 200       // lines
	maxTraceLine = 4 << 10
	maxEvents    = 2_000_000
	again        = 250 * time.Millisecond // between attempts to reach a worker
)

// watch takes in what the worker tells, from where an earlier connection ended, until it has told all or is replaced.
func (w *work) watch(ctx context.Context, who job.Address) error {
	for {
		w.mu.Lock()
		current, after := w.view.worker, w.heard[who]
		w.mu.Unlock()
		if current != who {
			return nil
		}
		if p, ok := w.s.peer(who); ok {
			err := w.s.Telemetry(ctx, p.key, p.endpoints.P2P, w.rec.ID, after, func(e job.Event) error {
				w.merge(who, e)
				return nil
			})
			if err == nil {
				w.mu.Lock()
				w.said[who] = true
				w.mu.Unlock()
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(again):
		}
	}
}

// merge writes a worker's event into the job's own log. Whatever is not the worker's to tell is taken off it.
func (w *work) merge(who job.Address, in job.Event) {
	now := time.Now().UTC()
	e := job.Event{Kind: in.Kind, Time: in.Time.UTC(), Source: in.Seq, Account: who.String()}
	if e.Time.IsZero() || e.Time.After(now.Add(2*time.Second)) {
		e.Time = now // A clock ahead of ours would stretch every duration.
	}
	switch in.Kind {
	case job.KindOutput:
		e.Text, e.Stream = cut(in.Text, maxOutput), "stdout"
		if in.Stream == "stderr" {
			e.Stream = "stderr"
		}
	case job.KindMetric:
		e.Series, e.Run, e.Step, e.Value, e.NaN = cut(in.Series, 128), in.Run, in.Step, in.Value, cut(in.NaN, 8)
	case job.KindProgress:
		e.Done, e.Total = in.Done, in.Total
	case job.KindUsage:
		if e.Usage = in.Usage; e.Usage != nil {
			e.Usage.Device = cut(e.Usage.Device, 200)
		}
	case job.KindError:
		e.Error = bounded(in.Error)
	case job.KindNote:
		e.Text = cut(in.Text, 4<<10)
	case job.KindFile:
		if len(in.Text) > maxFile || !job.FileName(in.Name) {
			return
		}
		e.Name, e.Text = in.Name, in.Text
	default:
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.job.Over || in.Seq <= w.heard[who] || w.job.Events > maxEvents && e.Kind != job.KindError {
		return
	}
	if now := w.view.worker; now != who && !now.IsZero() {
		return // Another worker has taken the job over, and has the word.
	}
	w.voice.turn(who)
	if !w.voice.Splice.Admit(&e) {
		return // The worker before it told that point.
	}
	w.tell(e)
	if e.Kind == job.KindError {
		w.kick()
	}
}

// voice is the worker whose events are the last in a log, and how its numbers go on from those of the workers before it.
type voice struct {
	Who    job.Address `json:"who"`
	Splice job.Splice  `json:"splice"`
}

// turn gives a worker the word.
func (v *voice) turn(who job.Address) {
	if v.Who != who {
		v.Who = who
		v.Splice.Next()
	}
}

func (v *voice) clone() voice { return voice{v.Who, v.Splice.Clone()} }

func bounded(f *job.Failure) *job.Failure {
	if f == nil {
		return &job.Failure{Name: "Error", Message: "the worker reported an error without saying which"}
	}
	out := &job.Failure{Name: cut(f.Name, 200), Message: cut(f.Message, 8<<10), Hint: cut(f.Hint, 2<<10), UserCode: f.UserCode}
	for i, l := range f.Traceback {
		if i == maxTrace {
			out.Traceback = append(out.Traceback, "…")
			break
		}
		out.Traceback = append(out.Traceback, cut(l, maxTraceLine))
	}
	return out
}

func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "") + "…"
}
