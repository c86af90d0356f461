package agent

import (
	"context"
	"slices"
	"testing"

	"github.com/morphware/morphware/contracts/job"
)

// told is an event log in memory.
type told []job.Event

func (l *told) Append(_ job.ID, e job.Event) error { *l = append(*l, e); return nil }
func (l *told) Hash(job.ID) (job.Hash, error)      { return job.Hash{}, nil }
func (l *told) Past(_ context.Context, _ job.ID, fn func(job.Event)) error {
	for _, e := range *l {
		fn(e)
	}
	return nil
}

func TestNoPointIsToldTwice(t *testing.T) {
	at := func(run int, steps ...float64) (out []job.Event) {
		for _, s := range steps {
			out = append(out, job.Event{Kind: job.KindMetric, Series: "loss", Run: run, Step: &s})
		}
		return out
	}
	note := []job.Event{{Kind: job.KindNote, Text: resumed}}
	type tries [][]job.Event
	for name, c := range map[string]struct {
		tries tries
		want  []job.Event
	}{
		"once":                      {tries{at(0, 1, 2)}, at(0, 1, 2)},
		"from a checkpoint":         {tries{at(0, 1, 2, 3), slices.Concat(note, at(0, 3, 4))}, slices.Concat(at(0, 1, 2, 3), note, at(0, 4))},
		"from one, twice":           {tries{at(0, 1, 2, 3), slices.Concat(note, at(0, 2, 3)), slices.Concat(note, at(0, 2, 3, 4))}, slices.Concat(at(0, 1, 2, 3), note, note, at(0, 4))},
		"anew":                      {tries{at(0, 1, 2), at(0, 1, 2, 3)}, slices.Concat(at(0, 1, 2), at(1, 1, 2, 3))},
		"anew, of several runs":     {tries{slices.Concat(at(0, 1, 2), at(1, 1)), at(0, 1)}, slices.Concat(at(0, 1, 2), at(1, 1), at(2, 1))},
		"anew, then a checkpoint":   {tries{at(0, 1, 2), at(0, 1), slices.Concat(note, at(0, 1, 2))}, slices.Concat(at(0, 1, 2), at(1, 1), note, at(1, 2))},
		"the first told of nothing": {tries{nil, at(0, 1)}, at(0, 1)},
	} {
		t.Run(name, func(t *testing.T) {
			log := &told{}
			a := &Agent{Config: Config{Logs: log}}
			for _, events := range c.tries {
				p, err := a.before(t.Context(), job.ID{})
				if err != nil {
					t.Fatal(err)
				}
				for _, e := range events {
					if p.admit(&e) {
						_ = log.Append(job.ID{}, e)
					}
				}
			}
			got := []job.Event(*log)
			if !slices.EqualFunc(got, c.want, func(a, b job.Event) bool {
				return a.Kind == b.Kind && a.Run == b.Run && (a.Step == nil) == (b.Step == nil) && (a.Step == nil || *a.Step == *b.Step)
			}) {
				for _, e := range got {
					if e.Step != nil {
						t.Logf("told run %d step %v", e.Run, *e.Step)
					}
				}
				t.Error("that is not what was to be told")
			}
		})
	}
}
