package job

import (
	"slices"
	"testing"
)

func TestNoPointIsToldTwice(t *testing.T) {
	at := func(run int, steps ...float64) (out []Event) {
		for _, s := range steps {
			out = append(out, Event{Kind: KindMetric, Series: "loss", Run: run, Step: &s})
		}
		return out
	}
	note := []Event{{Kind: KindNote, Text: NoteResumed}}
	type tries [][]Event
	for name, c := range map[string]struct {
		tries tries
		want  []Event
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
			var got []Event
			for _, events := range c.tries {
				var s Splice // as after a restart
				for _, e := range got {
					s.Tell(e)
				}
				s.Next()
				for _, e := range events {
					if s.Admit(&e) {
						got = append(got, e)
					}
				}
			}
			if !slices.EqualFunc(got, c.want, func(a, b Event) bool {
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
