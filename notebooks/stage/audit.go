package stage

import (
	"errors"
	"fmt"
	"slices"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Audit holds a job's story against the chain: what the gateway tells of the auction, the verdict and the money must be
// what the rules say and what the balances show. The books are those before the job and after its end, with no other job
// between them.
func Audit(before, after Books, j api.Job, r api.Receipt) error {
	a := &audit{before: before, after: after}
	a.auction(j)
	a.panel(j)
	a.money(j, r)
	return errors.Join(a.wrong...)
}

type audit struct {
	before, after Books
	wrong         []error
}

func (a *audit) want(ok bool, format string, args ...any) bool {
	if !ok {
		a.wrong = append(a.wrong, fmt.Errorf(format, args...))
	}
	return ok
}

func (a *audit) gained(who job.Address) job.Amount {
	return a.after.Wealth(who).Sub(a.before.Wealth(who))
}

// auction: the lowest real bid won, at the second-lowest price, and the worker has it if and only if the model was good.
func (a *audit) auction(j api.Job) {
	cleared := job.Clear(j.Bids, j.Spec.Reserve)
	if j.Worker == nil || j.Price == nil {
		a.want(cleared.Winner == nil, "%v should have won, but nobody did", cleared.Winner)
		return
	}
	if !a.want(cleared.Winner != nil, "%v won without a real bid", *j.Worker) {
		return
	}
	a.want(cleared.Winner.Bidder == *j.Worker, "the winner is %v: want %v, the lowest", *j.Worker, cleared.Winner.Bidder)
	a.want(cleared.Price.Cmp(*j.Price) == 0, "the price is %v: want %v, the second lowest", *j.Price, cleared.Price)
	switch gained := a.gained(*j.Worker); j.Phase {
	case job.Closed:
		a.want(gained.Cmp(*j.Price) == 0, "the worker gained %v MWT: want its price, %v", gained, *j.Price)
	case job.Rejected:
		a.want(gained.Sign() == 0, "the worker gained %v MWT by a rejected model", gained)
	default:
		a.want(gained.Cmp(*j.Price) <= 0, "the worker gained %v MWT: want at most its price, %v", gained, *j.Price)
	}
	for _, b := range j.Bids {
		if b.Bidder != *j.Worker {
			a.want(a.gained(b.Bidder).Sign() == 0, "bidder %v, who lost, gained %v MWT", b.Bidder, a.gained(b.Bidder))
		}
	}
}

// panel: the verdict is the median of the opened scores, and whoever was near it has the fee.
func (a *audit) panel(j api.Job) {
	scores := make([]job.Score, len(j.Scores))
	for i, s := range j.Scores {
		scores[i] = s.Score
		a.want(slices.Contains(j.Panel, s.Validator), "%v scored but was not drawn", s.Validator)
		var due job.Amount
		if s.Paid {
			due = j.Spec.Fee
		}
		a.want(a.gained(s.Validator).Cmp(due) == 0, "validator %v gained %v MWT: want %v", s.Validator, a.gained(s.Validator), due)
	}
	if len(scores) == 0 {
		return
	}
	if !a.want(j.Median != nil, "%d scores but no median", len(scores)) {
		return
	}
	a.want(*j.Median == job.Median(scores), "the median is %v: want %v", *j.Median, job.Median(scores))
	a.want(j.Spec.Require.Met(*j.Median) == (j.Phase == job.Closed), "the job is %v, but %v was asked and the median is %v",
		j.Phase, j.Spec.Require, *j.Median)
}

// money: the receipt explains every token, and all balances add up to the supply.
func (a *audit) money(j api.Job, r api.Receipt) {
	paid := job.Amount{}.Sub(a.gained(j.Spec.Requester))
	a.want(paid.Cmp(r.Cost) == 0, "the requester is %v MWT poorer: want %v, as the receipt says", paid, r.Cost)
	net := r.Burnt
	for who, sum := range r.Net {
		net = net.Add(sum)
		account, err := job.ParseAddress(who)
		if a.want(err == nil, "the receipt names an account %q", who) {
			a.want(a.gained(account).Cmp(sum) == 0, "%v gained %v MWT: want %v, as the receipt says", who, a.gained(account), sum)
		}
	}
	a.want(net.Sign() == 0, "the receipt's lines add up to %v MWT: want 0", net)
	a.want(a.after.Sum().Cmp(a.after.Supply) == 0, "all balances add up to %v MWT: want the supply, %v", a.after.Sum(), a.after.Supply)
	a.want(a.after.Supply.Cmp(a.before.Supply) <= 0, "the supply rose from %v to %v MWT", a.before.Supply, a.after.Supply)
}
