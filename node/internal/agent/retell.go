package agent

import (
	"context"

	"github.com/morphware/morphware/contracts/job"
)

// resumed is the note by which the runner says that the job goes on from a checkpoint; see morph_run/api.py.
const resumed = "going on from the last checkpoint"

// past is what earlier tries at a job have told of its numbers. A try that goes on from a checkpoint goes over some steps
// again, which must not be told twice; one that begins anew tells a new run, so that nobody takes the two for one curve.
type past struct {
	again  bool // the try goes on from a checkpoint
	series map[string]point
}

// point is the last one told of a series.
type point struct {
	run  int
	step *float64
}

// before reads what the log of a job tells already.
func (a *Agent) before(ctx context.Context, id job.ID) (*past, error) {
	p := &past{series: map[string]point{}}
	err := a.Logs.Past(ctx, id, func(e job.Event) {
		if e.Kind != job.KindMetric {
			return
		}
		last, known := p.series[e.Series]
		switch {
		case !known || e.Run > last.run:
			p.series[e.Series] = point{e.Run, e.Step}
		case e.Run == last.run && e.Step != nil && (last.step == nil || *e.Step > *last.step):
			p.series[e.Series] = point{e.Run, e.Step}
		}
	})
	return p, err
}

// admit puts an event in its place after those of earlier tries, or says that it was told already.
func (p *past) admit(e *job.Event) bool {
	if e.Kind == job.KindNote && e.Text == resumed {
		p.again = true
	}
	if e.Kind != job.KindMetric {
		return true
	}
	last, known := p.series[e.Series]
	switch {
	case !known:
	case !p.again:
		e.Run += last.run + 1
	case e.Run == 0 && e.Step != nil && last.step != nil && *e.Step <= *last.step:
		return false
	default:
		e.Run += last.run
	}
	return true
}
