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
	Again  bool             `json:"again,omitempty"`  // the try goes on from a checkpoint
	Series map[string]Point `json:"series,omitempty"` // as the earlier tries told them
	Told   map[string]Point `json:"told,omitempty"`   // and this one with them
}

// mostSeries bounds what a worker that invents names can make its reader keep.
const mostSeries = 1024

// Point is the last one told of a series.
type Point struct {
	Run  int      `json:"run,omitempty"`
	Step *float64 `json:"step,omitempty"`
}

// Tell takes note of an event that is in the log.
func (s *Splice) Tell(e Event) {
	if e.Kind == KindNote && e.Text == NoteResumed {
		s.Again = true
	}
	if e.Kind != KindMetric {
		return
	}
	if s.Told == nil {
		s.Told = map[string]Point{}
	}
	last, known := s.Told[e.Series]
	if !known && len(s.Told) >= mostSeries {
		return
	}
	if !known || e.Run > last.Run || e.Run == last.Run && e.Step != nil && (last.Step == nil || *e.Step > *last.Step) {
		s.Told[e.Series] = Point{e.Run, e.Step}
	}
}

// Next says that what follows is of another try.
func (s *Splice) Next() {
	s.Again, s.Series = false, maps.Clone(s.Told)
}

// Empty says that nothing was told before this try.
func (s *Splice) Empty() bool { return len(s.Series) == 0 }

// Admit puts an event in its place after those of earlier tries, or says that it was told already.
func (s *Splice) Admit(e *Event) bool {
	if e.Kind == KindNote && e.Text == NoteResumed {
		s.Again = true
	}
	if e.Kind != KindMetric {
		return true
	}
	last, known := s.Series[e.Series]
	switch {
	case !known:
	case !s.Again:
		e.Run += last.Run + 1
	case e.Run == 0 && e.Step != nil && last.Step != nil && *e.Step <= *last.Step:
		return false
	default:
		e.Run += last.Run
	}
	return true
}

// Clone is a copy that changes of the original do not reach.
func (s *Splice) Clone() Splice {
	return Splice{Again: s.Again, Series: maps.Clone(s.Series), Told: maps.Clone(s.Told)}
}
