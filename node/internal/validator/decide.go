// Package validator tests trained models when it is drawn to: it fetches model and exam, scores the one with the other in
// sandboxes, and seals and opens what it found. What it decides follows from the board, the journal and the time alone.
package validator

import (
	"math/big"
	"strconv"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
)

// Me is the validator as it decides.
type Me struct {
	Address job.Address
	ChainID *big.Int
	Market  job.Address
	Secret  board.Secret
	Records map[job.ID]journal.Record
}

// Test asks to fetch and test, and to write down what was found.
type Test struct {
	Job   job.ID
	Until time.Time // when the sealed score must be on chain
}

// Find asks to write down what is plain without a test.
type Find struct {
	Job     job.ID
	Finding market.Finding
	Why     string
}

// GiveKey asks to see to it that the requester has the model's key: to wrap it, unless somebody has done so rightly, and
// to write down that it is done.
type GiveKey struct {
	Job  job.ID
	Seat int
}

func (a Test) Key() string    { return a.Job.String() + "/test" }
func (a Find) Key() string    { return a.Job.String() + "/find" }
func (a GiveKey) Key() string { return a.Job.String() + "/key" }

func (a Test) About() job.ID    { return a.Job }
func (a Find) About() job.ID    { return a.Job }
func (a GiveKey) About() job.ID { return a.Job }

// Decide says what to do now. Time is the earliest that the next block can bear. It repeats what has not shown its effect
// yet, so whoever acts drops what is already under way. Jobs whose state was not asked for are left alone.
func Decide(b *board.Board, me Me, now time.Time) []board.Action {
	var out []board.Action
	for _, id := range b.Order {
		j := b.Jobs[id]
		if j == nil || j.State.Phase == job.None {
			continue
		}
		seat, drawn := j.Seat(me.Address)
		if !drawn {
			continue
		}
		if a := decide(j, me, seat, now); a != nil {
			out = append(out, a)
		}
	}
	return out
}

func decide(j *board.Job, me Me, seat int, now time.Time) board.Action {
	rec := me.Records[j.ID]
	_, sealed := j.Sealed[me.Address]
	_, scored := j.Scored[me.Address]
	turn := time.Duration(1+seat) * 2 * time.Second // after a time is over, so that not all pay for the same call
	late := !j.State.Deadline.IsZero() && now.After(j.State.Deadline.Add(turn))
	switch j.State.Phase {
	case job.Testing:
		switch {
		case late:
			return poke(j)
		case sealed:
		case rec.Test != nil:
			return seal(j, me, seat, *rec.Test)
		case j.Testing != nil && j.Model != nil:
			return Test{Job: j.ID, Until: j.State.Deadline}
		case now.Before(j.State.Deadline.Add(-Patience(j.Spec.TestTime))):
		case j.Model == nil:
			// Without the model nothing can be said of the exam, so this goes first.
			return Find{Job: j.ID, Finding: market.NoModel, Why: "the worker granted no key"}
		default:
			return Find{Job: j.ID, Finding: market.NoTest, Why: "the requester granted no key"}
		}
	case job.Scoring:
		switch {
		case sealed && !scored && rec.Test != nil && !late:
			return board.Send{Job: j.ID, Call: market.OpenScores(j.Spec, j.Panel, []market.Opening{opening(j, me, seat, *rec.Test)}), Tag: strconv.Itoa(j.Draws)}
		case late:
			return poke(j)
		}
	case job.Accepted:
		// The worker does not claim. Once it is paid all the same, the requester is owed the key; not before: of a model
		// that was accepted against the panel's word the price would return.
		if late {
			return poke(j)
		}
	case job.Closed:
		if j.Model != nil && rec.Test != nil && !rec.KeyGiven && now.After(j.EndedAt.Add(turn)) {
			return GiveKey{Job: j.ID, Seat: seat}
		}
	}
	return nil
}

// Patience is the part of the test's time that is kept for saying what was found: a fifth, at most ten seconds.
func Patience(testTime time.Duration) time.Duration { return min(testTime/5, 10*time.Second) }

func opening(j *board.Job, me Me, seat int, t journal.Test) market.Opening {
	return market.Opening{Seat: seat, Finding: market.Finding(t.Finding), Score: t.Score, Salt: me.Secret.Salt("score", j.ID, j.Draws)}
}

func seal(j *board.Job, me Me, seat int, t journal.Test) board.Action {
	o := opening(j, me, seat, t)
	hash := market.ScoreSealOf(me.ChainID, me.Market, j.ID, me.Address, o.Finding, o.Score, o.Salt)
	return board.Send{Job: j.ID, Call: market.SealScore(j.ID, j.Panel, seat, hash), Tag: strconv.Itoa(j.Draws)}
}

func poke(j *board.Job) board.Action {
	return board.Send{Job: j.ID, Call: market.Poke(j.Spec, j.Panel), Tag: j.State.Phase.String() + strconv.FormatInt(j.State.Deadline.Unix(), 10)}
}
