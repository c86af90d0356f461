package jobs

import (
	"errors"
	"fmt"
	"slices"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/chain"
)

// tell turns a fact into the event that people read. Every fact gives at most one event, so that the last event in a
// log says up to which fact it is complete.
func tell(f chain.Fact, spec job.Spec, v *view) (e job.Event, ok bool) {
	e = job.Event{Time: f.Time.UTC(), Block: f.Block, Index: f.Index, Tx: "0x" + f.Tx.String()}
	phase := func(p job.Phase) { e.Kind, e.Phase = job.KindPhase, p }
	note := func(format string, args ...any) { e.Kind, e.Text = job.KindNote, fmt.Sprintf(format, args...) }
	switch x := f.Event.(type) {
	case *bindings.IMarketPosted:
		phase(job.Sealing)
	case *bindings.IMarketSealed:
		e.Kind, e.Account, e.Count = job.KindSealed, job.Address(x.Bidder).String(), int(x.Index)+1
	case *bindings.IMarketOpened:
		e.Kind, e.Account = job.KindOpened, job.Address(x.Bidder).String()
		e.Bid = &job.Bid{Bidder: job.Address(x.Bidder), Price: job.Wei(x.Price), Fake: x.Fake, Index: int(x.Index)}
	case *bindings.IMarketAwarded:
		price := job.Wei(x.Price)
		e.Kind, e.Account, e.Amount, e.Phase = job.KindAwarded, job.Address(x.Worker).String(), &price, job.Awarded
	case *bindings.IMarketStarted:
		phase(job.Training)
		e.Account = job.Address(x.Worker).String()
	case *bindings.IMarketCheckpointed:
		note("the worker has a checkpoint that holds %d.%02d %% of the work", x.Share/100, x.Share%100)
		e.Account = job.Address(x.Worker).String()
	case *bindings.IMarketResumed:
		note("the model goes on from the checkpoint of %s, which is due %d.%02d %% of the price", job.Address(x.First), x.Share/100, x.Share%100)
		e.Account = job.Address(x.First).String()
	case *bindings.IMarketStopped:
		phase(job.Stopped)
		e.Account = job.Address(x.Worker).String()
		e.Text = fmt.Sprintf("stopped; %s MWT wait for the worker to give the key of its last checkpoint", job.Wei(x.Pay).Short())
	case *bindings.IMarketGaveUp:
		phase(job.GivenUp)
		e.Text = fmt.Sprintf("the worker gave up; its log is %x", x.Log[:8])
	case *bindings.IMarketAcknowledged:
		if x.UserCode {
			note("it was the job's own code that failed: the worker is paid %s MWT for its time", job.Wei(x.Pay).Short())
		} else {
			note("the worker's failure was not the job's own code")
		}
	case *bindings.IMarketSubmitted:
		phase(job.Submitted)
	case *bindings.IMarketDrawMoved:
		phase(job.Submitted)
		e.Text = "the panel is drawn from a later block"
	case *bindings.IMarketDrawn:
		e.Kind, e.Phase, e.Count = job.KindPanel, job.Testing, len(x.Panel)
		for _, a := range x.Panel {
			e.Panel = append(e.Panel, job.Address(a).String())
		}
	case *bindings.IMarketScoreSealed:
		note("validator %s sealed its score", job.Address(x.Validator))
		e.Account = job.Address(x.Validator).String()
	case *bindings.IMarketScoreOpened:
		e.Kind, e.Account, e.Reason = job.KindScore, job.Address(x.Validator).String(), findings[min(int(x.Finding), len(findings)-1)]
		if x.Finding == 0 {
			s := job.Score(x.Score)
			e.Score = &s
		}
	case *bindings.IMarketVerdict:
		s := job.Score(x.Median)
		e.Kind, e.Phase = job.KindVerdict, job.Phase(x.Phase)
		if e.Phase == job.Accepted && v.unproven || e.Phase == job.Undecided || v.scores == 0 {
			e.Kind = job.KindPhase // There is no median in it.
		} else {
			e.Score = &s
		}
	case *bindings.IMarketOffered:
		phase(job.Offered)
		e.Text = fmt.Sprintf("offered to the runner-up for %v MWT", job.Wei(x.Price))
	case *bindings.IMarketEnded:
		phase(job.Phase(x.Phase))
	case *bindings.IMarketMoved:
		moved(&e, x, spec, v)
	default:
		return e, false
	}
	if (e.Kind == job.KindPhase || e.Kind == job.KindAwarded || e.Kind == job.KindPanel) && !v.deadline.IsZero() {
		d := v.deadline
		e.Deadline = &d
	}
	return e, true
}

var findings = [...]string{"score", "no model", "no test", "unknown"}

// moved explains a movement of tokens.
func moved(e *job.Event, m *bindings.IMarketMoved, spec job.Spec, v *view) {
	a := job.Wei(m.Amount)
	e.Kind, e.Account, e.Amount = job.KindMoved, job.Address(m.Account).String(), &a
	r := market.Reason(m.Reason)
	e.Reason = r.String()
	if r.Sign() <= 0 { // What is burnt was the account's, too.
		n := job.Amount{}.Sub(a)
		e.Amount = &n
	}
	e.Text = why(r, job.Address(m.Account), a, spec, v)
}

// why is the sentence beside a movement.
func why(reason market.Reason, who job.Address, a job.Amount, spec job.Spec, v *view) string {
	switch reason {
	case market.Escrow:
		if v.ended == job.Rejected || v.phase == job.Rejected {
			return "The price is held again, because you accept the rejected model after all."
		}
		if spec.Validators == 0 {
			return fmt.Sprintf("Held by the market until the job is over: at most %v for the worker.", spec.Reserve)
		}
		return fmt.Sprintf("Held by the market until the job is over: at most %v for the worker, %v for each of %d validators.", spec.Reserve, spec.Fee, spec.Validators)
	case market.ListingFee:
		return "Burnt for every job that is posted, so that spam costs something."
	case market.Bond:
		return "Locked with a sealed bid; the same for every bid on this job."
	case market.BondReturned:
		switch {
		case who == v.worker && v.phase == job.Accepted || who == v.worker && v.phase == job.Rejected || v.phase == job.Closed:
			return "The worker delivered a model, so its bond is free again."
		case v.phase >= job.Awarded:
			return "What is left of the bond is free again."
		}
		return "The bid was opened, so its bond is free again."
	case market.BondBurnt:
		if who.IsZero() {
			return "Bonds of bids that were sealed and never opened."
		}
		switch v.phase {
		case job.GivenUp:
			return "The worker gave up, which costs a part of its bond."
		case job.Accepted:
			return "The worker did not claim its price with the model's key in time."
		case job.Testing, job.Scoring:
			return "The validators could not get or open the model that the worker delivered."
		}
		return "The worker fell silent until its time was over."
	case market.Savings:
		return "The second-lowest price is less than the most you would have paid; the rest is yours again."
	case market.Pay:
		if v.phase == job.Training || v.phase == job.GivenUp || v.phase == job.Stopped {
			return "The worker's share for the time it ran."
		}
		return "The worker's price: the second-lowest real bid, or the reserve if there was only one."
	case market.Fee:
		return "The validator tested the model and agrees with the median."
	case market.BreakFee:
		return "The worker was never given the keys to what it had to train."
	case market.Refund:
		return refunded(spec, v)
	case market.CheckpointPay:
		return "The first worker's share of the price: the accepted model goes on from its checkpoint."
	case market.StakeBurnt:
		if v.opened[who] {
			return "The validator's finding is not that of the panel, or its score was far from the median."
		}
		return "The validator was drawn and opened no score in time."
	}
	return ""
}

func refunded(spec job.Spec, v *view) string {
	switch v.phase {
	case job.Rejected:
		return fmt.Sprintf("The model missed %s, so its price and unearned fees return.", spec.Require)
	case job.Accepted:
		if v.unproven {
			return "The worker did not give the model's key in time, so the price returns."
		}
		return "Fees that no validator earned return."
	case job.Stopped:
		return "What the worker has not earned returns."
	case job.Sealing, job.Opening:
		return "The job was not awarded, so all that was held returns."
	}
	return "What nobody earned of what was held returns."
}

// rejection is the failure that a person sees when a model missed its threshold.
func rejection(j api.Job) *job.Failure {
	median := "no median"
	if j.Median != nil {
		median = j.Median.String()
	}
	r := j.Spec.Require
	relation := "below"
	if r.LowerIsBetter {
		relation = "above"
	}
	return &job.Failure{Name: "Rejected",
		Message: fmt.Sprintf("the validators' median %s is %s, %s the threshold %v; the price was refunded and the model stays sealed", r.Metric, median, relation, r.Threshold),
		Hint:    fmt.Sprintf("train a better one, lower --require, or pay %s and take it as it is: morph accept %s", priceOf(j), j.ID.Short())}
}

func priceOf(j api.Job) string {
	if j.Price == nil {
		return "its price"
	}
	return j.Price.Short() + " MWT"
}

// ending is the failure that an over job's phase means; nil for a job that went well.
func ending(p job.Phase, j api.Job) *job.Failure {
	switch p {
	case job.Rejected:
		return rejection(j)
	case job.Expired:
		return &job.Failure{Name: "Expired", Message: "no worker bid for real at or under " + j.Spec.Reserve.String() + " MWT; all but the listing fee was refunded",
			Hint: "raise --max-price, shorten --runtime or lower what the GPU must be; `morph status` says whether workers are there"}
	case job.Cancelled:
		return &job.Failure{Name: "Cancelled", Message: "the job was cancelled; what the worker had not earned was refunded"}
	case job.Abandoned:
		return &job.Failure{Name: "Abandoned", Message: "this gateway did not give the worker its keys in time", Hint: "keep the gateway running while a job is being awarded"}
	case job.Failed:
		if f := j.Error; f != nil {
			return f
		}
		return &job.Failure{Name: "Failed", Message: "the worker did not deliver, and nobody took over; the price was refunded", Hint: "submit it again; a worker that fails loses its bond"}
	}
	return nil
}

// lost names refusals that mean a race was lost, not that anything is wrong.
func lost(err error) bool {
	refused := &market.Refused{}
	return errors.As(err, &refused) && slices.Contains([]string{"WrongPhase", "TooEarly", "TooLate", "BlockNotReached", "JobExists"}, refused.Name)
}
