package class

import (
	"slices"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/budget"
)

func entry(j api.Job) budget.Entry {
	return budget.Entry{Job: j.ID.String(), Person: j.Owner, Course: j.Course, Since: j.Created}
}

func of(id string) func(budget.Entry) bool { return func(e budget.Entry) bool { return e.Job == id } }

// Turn implements jobs.Gate.
func (k *Class) Turn(j api.Job) bool {
	if j.Owner == "" {
		return true
	}
	id := j.ID.String()
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.granted[id] {
		return true
	}
	if !slices.ContainsFunc(k.state.Waiting, of(id)) {
		k.state.Waiting = append(k.state.Waiting, entry(j))
		k.dirty = true
	}
	if !k.dirty {
		return false
	}
	k.dirty = false
	s := k.state
	s.Rules = map[string]budget.Rule{}
	for _, e := range s.Waiting {
		r, ok := k.state.Rules[e.Course]
		if !ok {
			r = budget.Default
		}
		s.Rules[e.Course] = r
	}
	for _, e := range budget.Turn(s) {
		k.state.Waiting = slices.DeleteFunc(k.state.Waiting, of(e.Job))
		k.state.Running = append(k.state.Running, e)
		k.state.Last[e.Person] = k.Now()
		k.granted[e.Job] = true
	}
	return k.granted[id]
}

// moved takes note of where a job is: posted by an earlier run of the gateway, or over.
func (k *Class) moved(j api.Job, done bool) {
	id := j.ID.String()
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case done:
		k.state.Waiting = slices.DeleteFunc(k.state.Waiting, of(id))
		k.state.Running = slices.DeleteFunc(k.state.Running, of(id))
		delete(k.granted, id)
		k.dirty = true
	case j.Phase != job.None && !k.granted[id]:
		k.state.Waiting = slices.DeleteFunc(k.state.Waiting, of(id))
		k.state.Running = append(k.state.Running, entry(j))
		k.granted[id] = true
	}
}

// count is how many of a person's jobs wait and run in a course.
func (k *Class) count(course, person string) (waiting, running int) {
	k.mu.Lock()
	defer k.mu.Unlock()
	mine := func(es []budget.Entry) (n int) {
		for _, e := range es {
			if e.Course == course && e.Person == person {
				n++
			}
		}
		return n
	}
	return mine(k.state.Waiting), mine(k.state.Running)
}
