// Package worker earns by training: it decides which jobs to bid on and what to do with those it won, and runs them. What
// it decides follows from the board, the journal and the time alone.
package worker

import (
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
)

// Policy is the owner's: what work costs and how much of it to take.
type Policy struct {
	PerHour      job.Amount // price of an hour of training, on each GPU
	Gas          job.Amount // what a job's transactions cost, in MWT
	PerKWh       job.Amount // price of electricity
	Watts        int        // what a GPU at work draws, or the machine where a job needs none
	Margin       int        // percent on top
	Decoys       int        // at most so many beside a real bid, at least one; 0: none
	Capacity     int        // jobs at a time
	PerRequester int        // of one requester, bids outstanding included; 0: any number

	// CheckpointEvery is how long after the last checkpoint the market is told of another; 0: it is never told.
	CheckpointEvery time.Duration

	Machine Machine
}

// Machine is what there is to train on.
type Machine struct {
	GPUs              int
	GPUMemoryMiB      int // of the smallest
	ComputeCapability int // of the least, in tenths
}

// Me is the worker as it decides.
type Me struct {
	Address    job.Address
	ChainID    *big.Int
	Market     job.Address
	Secret     board.Secret
	Policy     Policy
	Free       job.Amount                          // tokens in the market that a bond can be taken from
	Slots      []uint8                             // seal slots that are free
	Reputation int                                 // jobs delivered less jobs failed
	Closed     string                              // why there are no new bids for now; "": there are
	Correction func(requester job.Address) float64 // how long its jobs take here, as a multiple of the estimate; nil: 1
	Head       uint64                              // the latest block
	Records    map[job.ID]journal.Record
	Work       map[job.ID]Work
}

// Bid asks to write these bids down and to seal them.
type Bid struct {
	Job  job.ID
	Bids []journal.Bid
}

// Decline asks nothing; it says why there is no bid.
type Decline struct {
	Job     job.ID
	Why     string
	Passing bool // it may be decided otherwise before the window is over
}

// Train asks to fetch, run, seal and seed, and to write the outcome down.
type Train struct {
	Job   job.ID
	Until time.Time // when the outcome must be on chain
}

// GrantModel asks to wrap the model's key for members of the panel.
type GrantModel struct {
	Job job.ID
	To  []job.Address
}

// Claim asks to wrap the model's key for the requester, and to be paid.
type Claim struct{ Job job.ID }

func (a Bid) Key() string        { return a.Job.String() + "/bid" }
func (a Decline) Key() string    { return a.Job.String() + "/decline" }
func (a Train) Key() string      { return a.Job.String() + "/train" }
func (a GrantModel) Key() string { return a.Job.String() + "/grant/" + fmt.Sprint(a.To) }
func (a Claim) Key() string      { return a.Job.String() + "/claim" }

func (a Bid) About() job.ID        { return a.Job }
func (a Decline) About() job.ID    { return a.Job }
func (a Train) About() job.ID      { return a.Job }
func (a GrantModel) About() job.ID { return a.Job }
func (a Claim) About() job.ID      { return a.Job }

// Decide says what to do now. Time is the earliest that the next block can bear. It repeats what has not shown its effect
// yet, so whoever acts drops what is already under way. Jobs whose state was not asked for are left alone.
func Decide(b *board.Board, me Me, now time.Time) []board.Action {
	var out []board.Action
	load := load(b, me)
	for _, id := range b.Order {
		j := b.Jobs[id]
		if j == nil {
			continue
		}
		rec, mine := me.Records[j.ID]
		switch {
		case j.State.Phase == job.None:
		case j.State.Phase == job.Sealing && !now.After(j.SealUntil):
			if len(rec.Bids) == 0 {
				a := consider(b, j, &me, load)
				if bid, ok := a.(Bid); ok {
					load.bids++
					load.gpus += j.Spec.GPUs
					load.of[j.Spec.Requester]++
					me.Slots = me.Slots[len(bid.Bids):]
					me.Free = me.Free.Sub(j.State.Bond.Times(int64(len(bid.Bids))))
				}
				out = append(out, a)
			} else if left := unsealed(j, me, rec); len(left) > 0 {
				out = append(out, Bid{Job: j.ID, Bids: left})
			}
		case j.State.Phase == job.Sealing || j.State.Phase == job.Opening:
			if mine {
				out = append(out, opening(j, me, rec, now)...)
			}
		default:
			if mine && !rec.Cleared {
				out = append(out, unopened(j, me, rec)...)
			}
			switch {
			case j.Worker == me.Address:
				out = append(out, won(j, me, rec, now)...)
			case mine && (j.State.Phase == job.Training || j.State.Phase == job.GivenUp) && standsBy(j, me, rec):
				if past(j, me, now) {
					out = append(out, poke(j, nil)) // the winner is silent, and the job is offered to us
				}
				out = append(out, prefetch(j, rec)...)
			}
		}
	}
	return out
}

// busyness counts what may yet need the machine.
type busyness struct {
	running, bids, gpus int
	of                  map[job.Address]int // jobs, by requester
}

func load(b *board.Board, me Me) *busyness {
	l := busyness{of: map[job.Address]int{}}
	for id, rec := range me.Records {
		j := b.Jobs[id]
		if j == nil || j.Ended != job.None || len(rec.Bids) == 0 {
			continue
		}
		switch j.State.Phase {
		case job.Sealing, job.Opening:
			l.bids++
			l.gpus += j.Spec.GPUs
			l.of[j.Spec.Requester]++
		case job.Awarded, job.Training:
			if j.Worker == me.Address && rec.Model == nil && rec.Fault == nil {
				l.running++
				l.gpus += j.Spec.GPUs
				l.of[j.Spec.Requester]++
			}
		}
	}
	return &l
}

// consider decides whether to bid on a job, and what.
func consider(b *board.Board, j *board.Job, me *Me, l *busyness) board.Action {
	q := estimate(b, j, me, l)
	if q.Why != "" {
		return Decline{Job: j.ID, Why: q.Why, Passing: q.Passing}
	}
	cost, bids := q.Cost, q.Bids
	// Which of the seals is the real one must not show from their order.
	real := me.Secret.Choice("place", j.ID, bids)
	out := Bid{Job: j.ID}
	for n := range bids {
		bid := journal.Bid{N: n, Price: cost, Fake: n != real, Slot: me.Slots[n]}
		if bid.Fake {
			bid.Price = cost.Share(70+int64(me.Secret.Choice("price"+strconv.Itoa(n), j.ID, 61)), 100)
		}
		salt := me.Secret.Salt("bid", j.ID, n)
		bid.Hash = market.SealOf(me.ChainID, me.Market, j.ID, me.Address, bid.Price, bid.Fake, salt)
		out.Bids = append(out.Bids, bid)
	}
	return out
}

// unsealed are the bids that were written down and are not on chain.
func unsealed(j *board.Job, me Me, rec journal.Record) []journal.Bid {
	var out []journal.Bid
	for _, bid := range rec.Bids {
		if _, ok := sealed(j, me, bid); !ok {
			out = append(out, bid)
		}
	}
	return out
}

func sealed(j *board.Job, me Me, bid journal.Bid) (board.Seal, bool) {
	for _, s := range j.Seals {
		if s.Bidder == me.Address && s.Hash == bid.Hash {
			return s, true
		}
	}
	return board.Seal{}, false
}

func preimage(j *board.Job, me Me, bid journal.Bid, s board.Seal) market.Bid {
	return market.Bid{
		Bidder: me.Address, Price: bid.Price, Fake: bid.Fake, Salt: me.Secret.Salt("bid", j.ID, bid.N),
		Slot: s.Slot, Index: uint16(s.Index),
	}
}

// opening opens every seal of ours in one transaction, and moves the job on when others have not opened theirs in time.
func opening(j *board.Job, me Me, rec journal.Record, now time.Time) []board.Action {
	if j.State.Phase == job.Opening && past(j, me, now) {
		return []board.Action{poke(j, nil)}
	}
	var calls []market.Call
	var tag string
	for _, bid := range rec.Bids {
		if s, ok := sealed(j, me, bid); ok && !j.Opened[s.Index] {
			calls = append(calls, market.Open(j.ID, preimage(j, me, bid, s)))
			tag += " " + strconv.Itoa(s.Index)
		}
	}
	switch len(calls) {
	case 0:
		return nil
	case 1:
		return []board.Action{board.Send{Job: j.ID, Call: calls[0], Tag: tag}}
	}
	return []board.Action{board.Send{Job: j.ID, Call: market.Multicall(calls...), Tag: tag}}
}

// won does what a winner owes.
func won(j *board.Job, me Me, rec journal.Record, now time.Time) []board.Action {
	switch j.State.Phase {
	case job.Awarded:
		if past(j, me, now) {
			return []board.Action{poke(j, nil)} // no grant in time: the bond returns, with a fee
		}
		fallthrough
	case job.Training:
		switch {
		case j.Spec.Envelope && j.Material == nil: // not granted yet
		case j.GaveUp:
		case rec.Fault != nil:
			return []board.Action{board.Send{Job: j.ID, Call: market.GiveUp(j.Spec, rec.Fault.Log)}}
		case rec.Model != nil:
			m, submit := rec.Model, market.Submit
			if m.Resumed {
				submit = market.SubmitResumed
			}
			return []board.Action{board.Send{Job: j.ID, Call: submit(j.Spec, m.Infohash, m.Manifest, m.Key.Hash())}}
		default:
			// An award does not start the clock of the training, and its deadline is the grant's.
			until := j.State.Deadline
			if j.State.Phase == job.Awarded {
				until = now.Add(j.Spec.LongestRuntime)
			}
			return append([]board.Action{Train{Job: j.ID, Until: until}}, keep(j, me, now)...)
		}
	case job.GivenUp:
		if past(j, me, now) {
			return []board.Action{poke(j, nil)} // the requester did not answer
		}
	case job.Submitted:
		// The next block is the first in which the draw's block can be looked back at.
		if me.Head >= j.DrawBlock {
			return []board.Action{board.Send{Job: j.ID, Call: market.Draw(j.Spec), Tag: strconv.FormatUint(j.DrawBlock, 10)}}
		}
	case job.Testing, job.Scoring:
		var to []job.Address
		for _, v := range j.Panel {
			if _, ok := j.Granted[v]; !ok {
				to = append(to, v)
			}
		}
		if len(to) > 0 && j.State.Phase == job.Testing && rec.Model != nil {
			return []board.Action{GrantModel{Job: j.ID, To: to}}
		}
		if past(j, me, now) {
			return []board.Action{poke(j, j.Panel)}
		}
	case job.Offered:
		// The price is our own bid, which was the truth.
		if bid, s, ok := second(j, me, rec); ok && !past(j, me, now) && me.Closed == "" && me.Free.Cmp(j.State.Bond) >= 0 {
			return []board.Action{board.Send{Job: j.ID, Call: market.TakeOver(j.Spec, preimage(j, me, bid, s))}}
		}
		if past(j, me, now) {
			return []board.Action{poke(j, nil)}
		}
	case job.Stopped:
		if _, ok := Told(j, rec); ok {
			return []board.Action{Claim{Job: j.ID}}
		}
	case job.Accepted:
		if rec.Model != nil {
			return []board.Action{Claim{Job: j.ID}}
		}
	}
	return nil
}

// second is our bid that is the runner-up, if there is one.
func second(j *board.Job, me Me, rec journal.Record) (journal.Bid, board.Seal, bool) {
	for _, bid := range rec.Bids {
		if s, ok := sealed(j, me, bid); ok && s.Index == j.RunnerUp {
			return bid, s, true
		}
	}
	return journal.Bid{}, board.Seal{}, false
}

func standsBy(j *board.Job, me Me, rec journal.Record) bool {
	_, _, ok := second(j, me, rec)
	return ok
}

// unopened frees the slots of seals that were not opened in time.
func unopened(j *board.Job, me Me, rec journal.Record) []board.Action {
	var out []board.Action
	for _, bid := range rec.Bids {
		if s, ok := sealed(j, me, bid); ok && !j.Opened[s.Index] {
			out = append(out, board.Send{Job: j.ID, Call: market.Clear(j.ID, preimage(j, me, bid, s)), Tag: strconv.Itoa(s.Index)})
		}
	}
	return out
}

// past says that a phase's deadline is over, and that our turn to say so has come: everybody waits a different while, so
// that not all pay for the same call.
func past(j *board.Job, me Me, now time.Time) bool {
	if j.State.Deadline.IsZero() {
		return false
	}
	turn := time.Duration(me.Secret.Choice("turn", j.ID, 3)) * time.Second
	return now.After(j.State.Deadline.Add(turn))
}

func poke(j *board.Job, panel []job.Address) board.Action {
	return board.Send{Job: j.ID, Call: market.Poke(j.Spec, panel), Tag: j.State.Phase.String() + strconv.FormatInt(j.State.Deadline.Unix(), 10)}
}
