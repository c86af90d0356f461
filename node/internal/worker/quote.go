package worker

import (
	"fmt"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/board"
)

// Quote is what a job costs this worker, part by part, and whether it is worth a bid.
type Quote struct {
	Estimated  time.Duration `json:"estimated_ns"` // by the requester
	Longest    time.Duration `json:"longest_ns"`
	Correction float64       `json:"correction"`  // how long such jobs took here, as a multiple of the estimate
	Expected   time.Duration `json:"expected_ns"` // Estimated x Correction
	Devices    int           `json:"devices"`     // GPUs, or one machine where it needs none

	Work     job.Amount `json:"work"`        // price per hour x Expected x Devices
	Power    job.Amount `json:"electricity"` // watts x Expected x price of a kilowatt-hour
	Gas      job.Amount `json:"gas"`
	Margin   job.Amount `json:"margin"`
	Cost     job.Amount `json:"cost"`       // the bid: a second-price auction rewards the truth
	Reserve  job.Amount `json:"reserve"`    // the most the requester pays
	Profit   job.Amount `json:"profit"`     // at best: Reserve less Cost
	GasToBid job.Amount `json:"gas_to_bid"` // what a lost bid costs all the same

	Bond job.Amount `json:"bond"` // of each seal
	Bids int        `json:"bids"` // the real one and its decoys

	Why     string `json:"why,omitempty"`     // there is no bid; "" where there is
	Passing bool   `json:"passing,omitempty"` // Why may be gone before the window is over
}

// toBid is the part of a job's gas that sealing and opening a bid takes.
const toBid = 4

// price is what of a quote follows from policy and terms alone.
func (p Policy) price(s job.Spec, correction float64) Quote {
	if correction <= 0 {
		correction = 1
	}
	q := Quote{
		Estimated: s.EstimatedRuntime, Longest: s.LongestRuntime, Correction: correction,
		Expected: time.Duration(float64(s.EstimatedRuntime) * correction).Round(time.Second),
		Devices:  max(1, s.GPUs), Gas: p.Gas, GasToBid: p.Gas.Share(1, toBid), Reserve: s.Reserve,
	}
	seconds := int64(q.Expected / time.Second)
	q.Work = p.PerHour.Times(seconds*int64(q.Devices)).Share(1, 3600)
	q.Power = p.PerKWh.Times(seconds*int64(p.Watts)*int64(q.Devices)).Share(1, 3600*1000)
	sum := q.Work.Add(q.Power).Add(q.Gas)
	q.Cost = sum.Share(100+int64(p.Margin), 100)
	q.Margin = q.Cost.Sub(sum)
	q.Profit = q.Reserve.Sub(q.Cost)
	return q
}

// Estimate quotes a job: its parts in numbers, and the first reason not to bid on it.
func Estimate(b *board.Board, j *board.Job, me Me) Quote {
	return estimate(b, j, &me, load(b, me))
}

func estimate(b *board.Board, j *board.Job, me *Me, l *busyness) Quote {
	p, s, m := me.Policy, j.Spec, me.Policy.Machine
	correction := 1.0
	if me.Correction != nil {
		correction = me.Correction(s.Requester)
	}
	q := p.price(s, correction)
	q.Bond = j.State.Bond
	_, known := b.Peers[s.Requester]
	no := func(format string, args ...any) { q.Why = fmt.Sprintf(format, args...) }
	switch {
	case s.Requester == me.Address:
		no("it is our own")
	case !known:
		no("its requester is not registered")
	case s.GPUs > m.GPUs:
		no("it needs %d GPUs, and there are %d", s.GPUs, m.GPUs)
	case s.GPUs > 0 && s.GPUs+l.gpus > m.GPUs:
		no("it needs %d GPUs, and %d of %d are promised to others", s.GPUs, l.gpus, m.GPUs)
	case s.GPUs > 0 && s.GPUMemoryMiB > m.GPUMemoryMiB:
		no("it needs %d MiB of GPU memory, and there are %d", s.GPUMemoryMiB, m.GPUMemoryMiB)
	case s.GPUs > 0 && s.ComputeCapability > m.ComputeCapability:
		no("it needs compute capability %d (tenths), and there is %d", s.ComputeCapability, m.ComputeCapability)
	case s.LeastReputation > me.Reputation:
		no("it wants a reputation of %d, and ours is %d", s.LeastReputation, me.Reputation)
	case q.Expected > s.LongestRuntime:
		no("it would take %v here, and may take %v", q.Expected, s.LongestRuntime)
	case s.Reserve.Cmp(q.Cost) < 0:
		no("it pays at most %v MWT and costs %v", s.Reserve, q.Cost)
	case q.Profit.Cmp(q.GasToBid) < 0:
		no("it brings at most %v MWT, and the bid alone costs %v of gas", q.Profit, q.GasToBid)
	case me.Closed != "":
		no("%s", me.Closed)
		q.Passing = true
	case p.PerRequester > 0 && l.of[s.Requester] >= p.PerRequester:
		no("%d jobs of its requester are under way", l.of[s.Requester])
	case l.running >= p.Capacity:
		no("%d jobs are running", l.running)
	case l.running+l.bids >= 2*p.Capacity:
		// Not every bid wins: as many as the machine holds twice over may be outstanding.
		no("%d jobs are running and %d bids are outstanding", l.running, l.bids)
	case me.Free.Cmp(j.State.Bond) < 0:
		no("its bond is %v MWT, and %v are free", j.State.Bond, me.Free)
	case len(me.Slots) == 0:
		no("no seal slot is free")
	}
	if q.Why != "" {
		return q
	}
	q.Bids = 1
	if p.Decoys > 0 {
		q.Bids += 1 + me.Secret.Choice("decoys", j.ID, p.Decoys)
	}
	for q.Bids > 1 && (len(me.Slots) < q.Bids || me.Free.Cmp(j.State.Bond.Times(int64(q.Bids))) < 0) {
		q.Bids--
	}
	return q
}
