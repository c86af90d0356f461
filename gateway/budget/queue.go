package budget

import (
	"cmp"
	"slices"
	"time"
)

// Entry is a job in the queue, or one that runs.
type Entry struct {
	Job    string
	Person string
	Course string
	Since  time.Time // of its submission
}

// State is all that the order of a queue rests on.
type State struct {
	Waiting []Entry
	Running []Entry              // posted, and not over
	Last    map[string]time.Time // per person: when a job of theirs last got its turn
	Slots   int                  // jobs of everybody at once; 0: no limit
	Rules   map[string]Rule      // per course
}

// Turn is whose jobs go now, in order. The next place goes to whoever has the fewest jobs running; among those, to who had
// a turn longest ago; among those, to the job that waits longest. So who submits a hundred jobs delays who submits one by
// at most one job of their own for each place.
func Turn(s State) (out []Entry) {
	running, inCourse := map[string]int{}, map[[2]string]int{}
	for _, e := range s.Running {
		running[e.Person]++
		inCourse[[2]string{e.Course, e.Person}]++
	}
	lines := map[string][]Entry{}
	for _, e := range s.Waiting {
		if !s.Rules[e.Course].Paused {
			lines[e.Person] = append(lines[e.Person], e)
		}
	}
	for _, line := range lines {
		slices.SortFunc(line, func(a, b Entry) int { return cmp.Or(a.Since.Compare(b.Since), cmp.Compare(a.Job, b.Job)) })
	}
	served := map[string]int{} // in this call: their turn is later than any of Last
	for free := s.Slots - len(s.Running); s.Slots == 0 || free > 0; free-- {
		best, at := "", 0
		for person, line := range lines {
			i := slices.IndexFunc(line, func(e Entry) bool {
				most := s.Rules[e.Course].Running
				return most == 0 || inCourse[[2]string{e.Course, person}] < most
			})
			if i < 0 {
				continue
			}
			if best == "" || cmp.Or(cmp.Compare(running[person], running[best]), cmp.Compare(served[person], served[best]), s.Last[person].Compare(s.Last[best]),
				line[i].Since.Compare(lines[best][at].Since), cmp.Compare(person, best)) < 0 {
				best, at = person, i
			}
		}
		if best == "" {
			break
		}
		e := lines[best][at]
		lines[best] = slices.Delete(lines[best], at, at+1)
		running[best]++
		served[best]++
		inCourse[[2]string{e.Course, best}]++
		out = append(out, e)
	}
	return out
}
