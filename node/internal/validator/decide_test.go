package validator

import (
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
)

func TestDecide(t *testing.T) {
	self, requester, id := job.Address{1}, job.Address{2}, job.ID{7}
	start := time.Unix(1_800_000_000, 0)
	found := journal.Record{Test: &journal.Test{Score: 970_000}}
	both := func(j *board.Job) { j.Testing, j.Model = []byte{1}, []byte{1} }
	for name, c := range map[string]struct {
		phase  job.Phase
		after  time.Duration // of start; the deadline is 30 s after it
		change func(j *board.Job)
		record journal.Record
		want   string
	}{
		"not drawn":                      {job.Testing, 0, func(j *board.Job) { both(j); j.Panel = j.Panel[:1] }, journal.Record{}, ""},
		"no grant yet":                   {job.Testing, 0, func(*board.Job) {}, journal.Record{}, ""},
		"one grant":                      {job.Testing, 0, func(j *board.Job) { j.Model = []byte{1} }, journal.Record{}, ""},
		"both grants":                    {job.Testing, 0, both, journal.Record{}, "test"},
		"never a model":                  {job.Testing, 25 * time.Second, func(j *board.Job) { j.Testing = []byte{1} }, journal.Record{}, "find 1"},
		"never an exam":                  {job.Testing, 25 * time.Second, func(j *board.Job) { j.Model = []byte{1} }, journal.Record{}, "find 2"},
		"found something":                {job.Testing, 0, both, found, "sealScore"},
		"sealed":                         {job.Testing, 0, func(j *board.Job) { both(j); j.Sealed[self] = struct{}{} }, found, ""},
		"all sealed":                     {job.Scoring, 0, func(j *board.Job) { j.Sealed[self] = struct{}{} }, found, "openScores"},
		"opened":                         {job.Scoring, 0, func(j *board.Job) { j.Sealed[self], j.Scored[self] = struct{}{}, struct{}{} }, found, ""},
		"others never open":              {job.Scoring, time.Minute, func(j *board.Job) { j.Sealed[self], j.Scored[self] = struct{}{}, struct{}{} }, found, "poke"},
		"accepted, the worker may claim": {job.Accepted, 0, both, found, ""},
		"accepted, the worker is silent": {job.Accepted, time.Minute, both, found, "poke"},
		"paid, others come first":        {job.Closed, 2 * time.Second, both, found, ""},
		"paid":                           {job.Closed, time.Minute, both, found, "give 1"},
		"paid, and the key is given":     {job.Closed, time.Minute, both, journal.Record{Test: found.Test, KeyGiven: true}, ""},
		"paid, but it has no key":        {job.Closed, time.Minute, func(*board.Job) {}, found, ""},
		"rejected":                       {job.Rejected, time.Minute, both, found, ""},
		"state not asked for":            {job.None, 0, both, journal.Record{}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			b := board.New(self)
			j := &board.Job{
				ID: id, Spec: job.Spec{Requester: requester, TestTime: 30 * time.Second}, Panel: []job.Address{{5}, self, {6}}, Draws: 1,
				Granted: map[job.Address]struct{}{}, Sealed: map[job.Address]struct{}{}, Scored: map[job.Address]struct{}{}, EndedAt: start,
				State: board.State{Phase: c.phase, Deadline: start.Add(30 * time.Second)},
			}
			b.Jobs[id], b.Order = j, []job.ID{id}
			c.change(j)
			me := Me{Address: self, ChainID: big.NewInt(1), Records: map[job.ID]journal.Record{id: c.record}}
			got := ""
			for _, a := range Decide(b, me, start.Add(c.after)) {
				switch a := a.(type) {
				case board.Send:
					got += a.Call.Name
				case Test:
					got += "test"
				case Find:
					got += fmt.Sprint("find ", a.Finding)
				case GiveKey:
					got += fmt.Sprint("give ", a.Seat)
				}
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
