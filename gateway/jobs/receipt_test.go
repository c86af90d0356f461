package jobs

import (
	"strings"
	"testing"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/chain"
)

// Rationale: money that nobody explains is what people complain of first. Whatever the market does with tokens, in
// whatever state, has its own sentence.
func TestEveryMovementHasASentence(t *testing.T) {
	spec := job.Spec{Validators: 3, Reserve: job.MWT(25), Fee: job.MWT(1)}
	for r := market.Escrow; r <= market.CheckpointPay; r++ {
		if strings.ContainsAny(r.String(), "0123456789") {
			t.Errorf("the reason %d has no name", int(r))
		}
		for p := job.None; p <= job.Stopped; p++ {
			for _, who := range []job.Address{{}, {1}} {
				v := newView()
				v.phase, v.worker = p, job.Address{1}
				if s := why(r, who, job.MWT(1), spec, &v); !strings.HasSuffix(s, ".") {
					t.Errorf("%v while %v has the sentence %q", r, p, s)
				}
			}
		}
	}
}

// Each way in which a job ends, as the market moves its tokens: the receipt adds up to nothing lost and nothing made, and
// says what it cost.
func TestReceiptsAddUp(t *testing.T) {
	self, first, second, absent := job.Address{1}, job.Address{2}, job.Address{3}, job.Address{4}
	type move struct {
		who    job.Address
		amount string
		reason market.Reason
	}
	posted := []move{{self, "28", market.Escrow}, {self, "0.1", market.ListingFee}}
	bid := []move{{first, "5", market.Bond}, {second, "5", market.Bond}}
	opened := []move{{second, "5", market.BondReturned}}
	tested := []move{{self, "13", market.Savings}, {first, "1", market.Fee}}
	for name, c := range map[string]struct {
		moves []move
		cost  string // of the requester
		burnt string
	}{
		"accepted":                 {join(posted, bid, opened, tested, []move{{self, "2", market.Refund}, {first, "12", market.Pay}, {first, "5", market.BondReturned}}), "13.1", "0.1"},
		"rejected":                 {join(posted, bid, opened, tested, []move{{self, "14", market.Refund}, {first, "5", market.BondReturned}}), "1.1", "0.1"},
		"a validator was absent":   {join(posted, bid, opened, tested, []move{{absent, "10", market.StakeBurnt}, {self, "14", market.Refund}, {first, "5", market.BondReturned}}), "1.1", "10.1"},
		"cancelled while sealing":  {join(posted, bid, []move{{self, "28", market.Refund}, {first, "5", market.BondReturned}, {second, "5", market.BondReturned}}), "0.1", "0.1"},
		"cancelled once awarded":   {join(posted, bid, opened, []move{{first, "0.6", market.BreakFee}, {first, "5", market.BondReturned}, {self, "27.4", market.Refund}}), "0.7", "0.1"},
		"cancelled while training": {join(posted, bid, opened, []move{{first, "4", market.Pay}, {first, "5", market.BondReturned}, {self, "24", market.Refund}}), "4.1", "0.1"},
		"nobody opened":            {join(posted, bid, []move{{job.Address{}, "10", market.BondBurnt}, {self, "28", market.Refund}}), "0.1", "10.1"},
		"the worker fell silent":   {join(posted, bid, opened, []move{{first, "5", market.BondBurnt}, {self, "28", market.Refund}}), "0.1", "5.1"},
		"the worker gave up":       {join(posted, bid, opened, []move{{first, "0.5", market.BondBurnt}, {first, "4.5", market.BondReturned}, {self, "28", market.Refund}}), "0.1", "0.6"},
		"the runner-up took over":  {join(posted, bid, opened, []move{{first, "5", market.BondBurnt}, {second, "5", market.Bond}, {self, "13", market.Savings}, {self, "3", market.Refund}, {second, "12", market.Pay}, {second, "5", market.BondReturned}}), "12.1", "5.1"},
		"it went on from a checkpoint": {join(posted, bid, opened, []move{{first, "2", market.BondBurnt}, {first, "3", market.BondReturned}, {second, "5", market.Bond},
			{self, "13", market.Savings}, {self, "3", market.Refund}, {first, "6", market.CheckpointPay}, {second, "6", market.Pay}, {second, "5", market.BondReturned}}), "12.1", "2.1"},
	} {
		t.Run(name, func(t *testing.T) {
			spec := job.Spec{Requester: self, Validators: 3, Reserve: job.MWT(25), Fee: job.MWT(1)}
			j, v := api.Job{Spec: spec}, newView()
			for i, m := range c.moves {
				f := chain.Fact{Block: uint64(i + 1), Tx: job.Hash{byte(i + 1)}, Event: &bindings.IMarketMoved{Account: [20]byte(m.who), Amount: mwt(m.amount), Reason: uint8(m.reason)}}
				e, ok := tell(f, spec, &v)
				if !ok {
					t.Fatalf("%+v is not told", m)
				}
				j.Apply(e)
			}
			r := j.Receipt()
			sum := r.Burnt
			for _, n := range r.Net {
				sum = sum.Add(n)
			}
			if sum.Sign() != 0 {
				t.Errorf("the lines and what was burnt add up to %v MWT, want 0", sum)
			}
			if got := r.Cost.String(); got != c.cost {
				t.Errorf("it cost %s MWT, want %s", got, c.cost)
			}
			if got := r.Burnt.String(); got != c.burnt {
				t.Errorf("%s MWT were burnt, want %s", got, c.burnt)
			}
			if j.Spent.Cmp(r.Cost) != 0 {
				t.Errorf("the job says that %v MWT are spent, and its receipt %v", j.Spent, r.Cost)
			}
			for i, m := range r.Movements {
				if m.Tx == "" || m.Why == "" || m.Role == "" || m.Block != uint64(i+1) {
					t.Errorf("line %d leaves a question open: %+v", i, m)
				}
			}
		})
	}
}

func join[T any](parts ...[]T) (out []T) {
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}
