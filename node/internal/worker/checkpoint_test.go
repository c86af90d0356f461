package worker

import (
	"fmt"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
)

// A checkpoint is told of when there is somebody who could go on from it, and not more often than the owner allows.
func TestKeep(t *testing.T) {
	for name, c := range map[string]struct {
		change func(j *board.Job, me *Me)
		want   string
	}{
		"the job says how far it is": {func(*board.Job, *Me) {}, "4000 for 3"},
		"only the clock says":        {func(_ *board.Job, me *Me) { me.Work[id] = Work{Kept: 1} }, "5000 for 3"},
		"it says that it is done":    {func(_ *board.Job, me *Me) { me.Work[id] = Work{Kept: 1, Done: 1} }, "9900 for 3"},
		"nothing was kept":           {func(_ *board.Job, me *Me) { me.Work = nil }, ""},
		"nothing since the last":     {func(_ *board.Job, me *Me) { me.Work[id] = Work{Kept: 2, Told: 2, Done: 0.9} }, ""},
		"nobody would take over":     {func(j *board.Job, _ *Me) { j.RunnerUp = board.NoRunnerUp }, ""},
		"the owner does not want it": {func(_ *board.Job, me *Me) { me.Policy.CheckpointEvery = 0 }, ""},
		"too soon":                   {func(_ *board.Job, me *Me) { me.Policy.CheckpointEvery = time.Hour }, ""},
		"too soon after the last": {func(j *board.Job, _ *Me) {
			j.Checkpoint = &board.Checkpoint{Worker: self, Share: 1000, Time: start.Add(50 * time.Second)}
		}, ""},
		"no further than the last": {func(j *board.Job, _ *Me) {
			j.Checkpoint = &board.Checkpoint{Worker: self, Share: 4000, Time: start.Add(10 * time.Second)}
		}, ""},
		"after another worker's": {func(j *board.Job, _ *Me) {
			j.Checkpoint = &board.Checkpoint{Worker: other, Share: 9000, Time: start.Add(50 * time.Second)}
		}, "4000 for 3"},
		"the award is not granted": {func(j *board.Job, _ *Me) { j.State.Phase = job.Awarded }, ""},
	} {
		t.Run(name, func(t *testing.T) {
			b, j, me := scene(job.Training)
			j.Worker, j.Started, j.Seals, j.RunnerUp = self, start, []board.Seal{{Bidder: other, Index: 4}}, 4
			j.State.Deadline = start.Add(8 * time.Minute)
			me.Policy.CheckpointEvery = 30 * time.Second
			me.Work = map[job.ID]Work{id: {Kept: 1, Done: 0.4}}
			me.Records[id] = journal.Record{Bids: []journal.Bid{{}}}
			c.change(j, me)
			got := ""
			for _, a := range Decide(b, *me, start.Add(time.Minute)) {
				if k, ok := a.(Keep); ok {
					got = fmt.Sprintf("%d for %d", k.Share, k.RunnerUp[0])
				}
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// The runner-up fetches the winner's last checkpoint while the winner is there, and no other.
func TestPrefetch(t *testing.T) {
	last := &board.Checkpoint{Worker: other, Infohash: job.Infohash{1}}
	for name, c := range map[string]struct {
		change func(j *board.Job)
		record journal.Record
		want   bool
	}{
		"a checkpoint":             {func(*board.Job) {}, journal.Record{}, true},
		"a newer one":              {func(*board.Job) {}, journal.Record{Handed: &journal.Sealed{Infohash: job.Infohash{2}}}, true},
		"it is here":               {func(*board.Job) {}, journal.Record{Handed: &journal.Sealed{Infohash: job.Infohash{1}}}, false},
		"there is none":            {func(j *board.Job) { j.Checkpoint = nil }, journal.Record{}, false},
		"another is the runner-up": {func(j *board.Job) { j.RunnerUp = 5 }, journal.Record{}, false},
		"the model is submitted":   {func(j *board.Job) { j.State.Phase = job.Submitted }, journal.Record{}, false},
	} {
		t.Run(name, func(t *testing.T) {
			b, j, me := scene(job.Training)
			j.Worker, j.Checkpoint, j.RunnerUp = other, last, 4
			j.Seals, j.Opened = []board.Seal{{Bidder: self, Index: 4, Hash: [32]byte{1}}}, map[int]bool{4: true}
			c.change(j)
			c.record.Bids = []journal.Bid{{Hash: job.Hash{1}}}
			me.Records[id] = c.record
			got := false
			for _, a := range Decide(b, *me, start) {
				_, is := a.(Prefetch)
				got = got || is
			}
			if got != c.want {
				t.Errorf("it fetches: %v, want %v", got, c.want)
			}
		})
	}
}
