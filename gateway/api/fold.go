package api

import (
	"math"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Bounds on what a job's story can make its reader keep: most of it comes from a stranger's machine.
const (
	maxSeries    = 64
	maxBids      = 1024
	maxMovements = 4096
)

// Apply folds one event into the job, so that gateway, kernel and dashboard tell the same story from the same events. It
// must be called once for each event, in order.
func (j *Job) Apply(e job.Event) {
	j.Events = e.Seq
	if e.Time.After(j.Updated) {
		j.Updated = e.Time
	}
	switch e.Kind {
	case job.KindPhase:
		j.enter(e.Phase, e.Time)
		j.Deadline = e.Deadline
		if !e.Phase.Over() && e.Phase != job.None {
			j.Over, j.Ended = false, nil // A rejected job may be accepted after all.
		}
		if e.Text != "" {
			j.Step = e.Text
		}
	case job.KindSealed:
		j.Seals = max(j.Seals, e.Count)
	case job.KindOpened:
		if e.Bid != nil && len(j.Bids) < maxBids {
			j.Bids = append(j.Bids, *e.Bid)
		}
	case job.KindAwarded:
		if who, err := job.ParseAddress(e.Account); err == nil {
			j.Worker = &who
		}
		j.Price = e.Amount
		j.enter(e.Phase, e.Time)
		j.Deadline = e.Deadline
	case job.KindPanel:
		j.enter(e.Phase, e.Time)
		j.Deadline = e.Deadline
		j.Panel, j.Scores = nil, nil // A second draw starts over.
		for _, s := range e.Panel {
			if who, err := job.ParseAddress(s); err == nil {
				j.Panel = append(j.Panel, who)
			}
		}
	case job.KindScore:
		if who, err := job.ParseAddress(e.Account); err == nil && len(j.Scores) < maxSeries {
			s := Score{Validator: who, Finding: e.Reason}
			if e.Score != nil {
				s.Score = *e.Score
			}
			j.Scores = append(j.Scores, s)
		}
	case job.KindVerdict:
		j.Median = e.Score
		j.enter(e.Phase, e.Time)
	case job.KindMoved:
		j.moved(e)
	case job.KindUndone:
		j.undo()
	case job.KindUsage:
		j.Usage = e.Usage
	case job.KindProgress:
		j.Done, j.Total = e.Done, e.Total
	case job.KindMetric:
		j.best(e)
	case job.KindError:
		j.Error = e.Error
	case job.KindEnd:
		j.enter(e.Phase, e.Time)
		j.Over, j.Deadline = true, nil
		j.Ended = &e.Time
		j.Step = cmpOr(e.Text, j.Step)
		if e.Error != nil {
			j.Error = e.Error
		}
	}
}

func cmpOr(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

var steps = map[job.Phase]string{
	job.Sealing: "bids are being sealed", job.Opening: "bids are being opened", job.Awarded: "the winner is known; it is given the keys",
	job.Training: "training", job.Submitted: "trained; the panel is being drawn", job.Testing: "validators are testing the model",
	job.Scoring: "scores are being opened", job.Accepted: "accepted; waiting for the model's key",
	job.Rejected: "the model missed its threshold; it stays sealed", job.Undecided: "no quorum of validators in three draws; accept or wait for the refund",
	job.Closed: "paid; the model is here", job.Cancelled: "at the requester's wish", job.Expired: "nobody bid", job.Abandoned: "the keys were not granted in time",
	job.Failed: "the worker did not deliver", job.Offered: "the worker failed; the runner-up may take over",
	job.GivenUp: "the worker gave up", job.Stopped: "stopped; the worker is asked for its last checkpoint",
}

// undo takes back all that the chain told. What the worker told stays: it is not the chain's to undo.
func (j *Job) undo() {
	was := *j
	*j = Job{
		ID: was.ID, Name: was.Name, Notebook: was.Notebook, Owner: was.Owner, Course: was.Course, Created: was.Created, Updated: was.Updated,
		Spec: was.Spec, Step: "posting", Again: was.Again, Usage: was.Usage, Done: was.Done, Total: was.Total, Best: was.Best,
		ResultHash: was.ResultHash, Events: was.Events,
	}
}

// enter moves the job to a phase.
func (j *Job) enter(p job.Phase, at time.Time) {
	if p == job.None {
		return
	}
	if p == job.Training && (j.Started == nil || j.Phase != job.Training) {
		j.Started = &at // A runner-up that takes over starts anew.
	}
	j.Phase = p
	j.Step = cmpOr(steps[p], j.Step)
	if p == job.Submitted && j.Spec.Validators == 0 {
		j.Step = "trained; the model is being delivered"
	}
	if p == job.Failed && j.Error != nil && j.Error.UserCode {
		j.Step = "the job's own code failed"
	}
}

// best keeps each series' best value: the greatest for scores, the least for everything else.
func (j *Job) best(e job.Event) {
	if e.Value == nil || e.Series == "" || len(e.Series) > 128 {
		return
	}
	old, known := j.Best[e.Series]
	if !known && len(j.Best) >= maxSeries {
		return
	}
	if j.Best == nil {
		j.Best = map[string]float64{}
	}
	switch {
	case !known:
		j.Best[e.Series] = *e.Value
	case HigherIsBetter(e.Series):
		j.Best[e.Series] = math.Max(old, *e.Value)
	default:
		j.Best[e.Series] = math.Min(old, *e.Value)
	}
}

// HigherIsBetter says of a series, by its name, whether it should rise: accuracies do, losses do not.
func HigherIsBetter(series string) bool {
	s := strings.ToLower(series)
	for _, word := range []string{"acc", "auc", "f1", "precision", "recall", "r2", "score", "map", "iou", "dice", "bleu", "rouge", "reward"} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// moved records a movement of tokens and what it cost the requester.
func (j *Job) moved(e job.Event) {
	who, err := job.ParseAddress(e.Account)
	if err != nil || e.Amount == nil || len(j.Movements) >= maxMovements {
		return
	}
	j.Movements = append(j.Movements, Movement{Time: e.Time, Block: e.Block, Tx: e.Tx, Account: who, Role: j.role(who, e.Reason),
		Amount: *e.Amount, Reason: e.Reason, Why: e.Text})
	switch e.Reason {
	case "listing fee":
		j.Spent = j.Spent.Sub(*e.Amount) // It is negative: the requester gave it.
	case "pay", "break fee", "checkpoint pay":
		j.Spent = j.Spent.Add(*e.Amount)
	case "fee":
		j.Spent = j.Spent.Add(*e.Amount)
		for i := range j.Scores {
			if j.Scores[i].Validator == who {
				j.Scores[i].Paid = true
			}
		}
	}
}

// role is what an account is in a job, as far as its movement tells.
func (j *Job) role(who job.Address, reason string) string {
	switch reason {
	case "escrow", "listing fee", "savings", "refund":
		return "requester"
	case "pay", "break fee", "checkpoint pay":
		return "worker"
	case "fee", "stake burnt":
		return "validator"
	}
	if j.Worker != nil && *j.Worker == who {
		return "worker"
	}
	return "bidder"
}

// Receipt adds a job's movements up.
func (j *Job) Receipt() Receipt {
	r := Receipt{Job: j.ID, Name: j.Name, Phase: j.Phase, Movements: j.Movements, Net: map[string]job.Amount{}}
	for _, m := range j.Movements {
		switch m.Reason {
		case "bond burnt": // The bond left its bidder when it was locked.
			r.Burnt = r.Burnt.Sub(m.Amount)
			continue
		case "listing fee", "stake burnt":
			r.Burnt = r.Burnt.Sub(m.Amount)
		}
		r.Net[m.Account.String()] = r.Net[m.Account.String()].Add(m.Amount)
	}
	r.Cost = job.Amount{}.Sub(r.Net[j.Spec.Requester.String()])
	return r
}
