package job

import "maps"

// Texts of notes by which a job says what became of its checkpoints; morph_run/api.py writes them.
const (
	NoteKept    = "checkpoint kept"
	NoteResumed = "going on from the last checkpoint"
)

// Splice puts a further try at a job behind the earlier ones, so that its numbers read as one story. A try that goes on
// from a checkpoint goes over some steps again, which must not be told twice; one that begins anew tells a new run, so
// that nobody takes the two for one curve. The zero value is ready. It is not safe for concurrent use.
type Splice struct {
	again  bool             // the try goes on from a checkpoint
	series map[string]point // as the earlier tries told them
	told   map[string]point // and this one with them
}

// mostSeries bounds what a worker that invents names can make its reader keep.
const mostSeries = 1024

// point is the last one told of a series.
type point struct {
	run  int
	step *float64
}

// Tell takes note of an event that is in the log.
func (s *Splice) Tell(e Event) {
	if e.Kind == KindNote && e.Text == NoteResumed {
		s.again = true
	}
	if e.Kind != KindMetric {
		return
	}
	if s.told == nil {
		s.told = map[string]point{}
	}
	last, known := s.told[e.Series]
	if !known && len(s.told) >= mostSeries {
		return
	}
	if !known || e.Run > last.run || e.Run == last.run && e.Step != nil && (last.step == nil || *e.Step > *last.step) {
		s.told[e.Series] = point{e.Run, e.Step}
	}
}

// Next says that what follows is of another try.
func (s *Splice) Next() {
	s.again, s.series = false, maps.Clone(s.told)
}

// Empty says that nothing was told before this try.
func (s *Splice) Empty() bool { return len(s.series) == 0 }

// Admit puts an event in its place after those of earlier tries, or says that it was told already.
func (s *Splice) Admit(e *Event) bool {
	if e.Kind == KindNote && e.Text == NoteResumed {
		s.again = true
	}
	if e.Kind != KindMetric {
		return true
	}
	last, known := s.series[e.Series]
	switch {
	case !known:
	case !s.again:
		e.Run += last.run + 1
	case e.Run == 0 && e.Step != nil && last.step != nil && *e.Step <= *last.step:
		return false
	default:
		e.Run += last.run
	}
	return true
}
