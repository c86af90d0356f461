package jobs

import (
	"fmt"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

func TestDecide(t *testing.T) {
	worker, a, b := job.Address{1}, job.Address{2}, job.Address{3}
	now := time.Unix(1000, 0)
	base := func(phase job.Phase, change ...func(*picture)) picture {
		p := picture{view: newView(), phase: phase, block: 100, now: now, spec: job.Spec{Validators: 3}, patience: time.Minute}
		p.view.posted, p.view.phase = phase != job.None, phase
		for _, c := range change {
			c(&p)
		}
		return p
	}
	won := func(p *picture) { p.view.worker = worker }
	quiet := func(p *picture) { p.view.worker, p.said, p.heard = worker, true, true }
	submitted := func(p *picture) { p.view.submitted, p.view.drawBlock = &submission{}, 98 }
	here := func(p *picture) { p.view.submitted, p.fetched = &submission{}, true }
	sealed := func(p *picture) { p.spec.Envelope = true }
	panel := func(p *picture) { p.view.panel, p.view.draws = []job.Address{a, b}, 2 }
	ended := func(phase job.Phase, block uint64) func(*picture) {
		return func(p *picture) { p.view.ended, p.view.endBlock, p.view.endTime = phase, block, now.Add(-time.Second) }
	}
	cancel := func(p *picture) { p.cancel = true }
	late := func(p *picture) { p.deadline = now.Add(-10 * time.Second) }
	soon := func(p *picture) { p.deadline = now.Add(-time.Second) }
	key := func(p *picture) { p.view.keys = [][]byte{nil} }
	after := func(d time.Duration) func(*picture) { return func(p *picture) { p.view.endTime = now.Add(-d) } }
	alone := func(p *picture) { p.spec.Validators = 0 }
	granted := func(kind market.Kind, draw int, who ...job.Address) func(*picture) {
		return func(p *picture) {
			for _, w := range who {
				p.view.granted[grantee{kind, w, draw}] = true
			}
		}
	}
	for _, c := range []struct {
		name string
		p    picture
		want []verb
	}{
		{"new", base(job.None), []verb{doPost}},
		{"posted, its facts still to come", base(job.None, func(p *picture) { p.phase = job.Sealing }), nil},
		{"cancelled before it was posted", base(job.None, cancel), []verb{doEnd}},
		{"over", base(job.Rejected, func(p *picture) { p.over = true }), nil},
		{"bids are sealed", base(job.Sealing), nil},
		{"cancelled in time", base(job.Sealing, cancel), []verb{doCancel}},
		{"cancelled while bids are opened", base(job.Opening, cancel), nil},
		{"opening is late", base(job.Opening, late), []verb{doPoke}},
		{"opening is a moment late", base(job.Opening, soon), nil},
		{"awarded, in the open", base(job.Awarded, won), []verb{doWatch}},
		{"awarded, sealed", base(job.Awarded, won, sealed), []verb{doWatch, doMaterial}},
		{"awarded, sealed and granted", base(job.Awarded, won, sealed, granted(market.Material, 0, worker)), []verb{doWatch}},
		{"granted to the one who failed", base(job.Awarded, won, sealed, granted(market.Material, 0, a)), []verb{doWatch, doMaterial}},
		{"training", base(job.Training, won), []verb{doWatch}},
		{"training, its log read to the end", base(job.Training, quiet), nil},
		{"cancelled while training", base(job.Training, quiet, cancel), []verb{doCancel}},
		{"gave up, last words heard", base(job.GivenUp, quiet), []verb{doAcknowledge}},
		{"gave up, last words on their way", base(job.GivenUp, won, func(p *picture) { p.view.gaveUp = 99 }), []verb{doWatch}},
		{"gave up without a word", base(job.GivenUp, won, func(p *picture) { p.view.gaveUp = 90 }), []verb{doWatch, doAcknowledge}},
		{"submitted, the draw is the worker's for now", base(job.Submitted, quiet, submitted), []verb{doFetch}},
		{"submitted, nobody drew", base(job.Submitted, quiet, submitted, func(p *picture) { p.block = 101 }), []verb{doFetch, doDraw}},
		{"testing", base(job.Testing, quiet, here, panel), []verb{doTesting}},
		{"testing, one was granted", base(job.Testing, quiet, here, panel, granted(market.Testing, 2, a)), []verb{doTesting}},
		{"testing, all were granted", base(job.Testing, quiet, here, panel, granted(market.Testing, 2, a, b)), nil},
		{"drawn again: the last draw's grants do not count", base(job.Testing, quiet, here, panel, granted(market.Testing, 1, a, b)), []verb{doTesting}},
		{"accepted, no key yet", base(job.Accepted, quiet, here), nil},
		{"accepted, a validator gave the key", base(job.Accepted, quiet, here, key), []verb{doOpen}},
		{"paid, the model still on its way", base(job.Closed, quiet, submitted, key, ended(job.Closed, 99)), []verb{doFetch}},
		{"paid, model and key are here", base(job.Closed, quiet, here, key, ended(job.Closed, 99)), []verb{doOpen}},
		{"paid, the key was rubbish", base(job.Closed, quiet, here, key, ended(job.Closed, 99), func(p *picture) { p.tried = 1 }), nil},
		{"paid, the key was rubbish, nobody gave another in time", base(job.Closed, quiet, here, key, ended(job.Closed, 99), after(2*time.Minute), func(p *picture) { p.tried = 1 }), []verb{doDespair}},
		{"paid, the key was rubbish and nobody else has it", base(job.Closed, quiet, here, key, alone, ended(job.Closed, 99), func(p *picture) { p.tried = 1 }), []verb{doDespair}},
		{"paid, the model does not come", base(job.Closed, quiet, submitted, key, ended(job.Closed, 99), after(25*time.Hour)), []verb{doFetch, doDespair}},
		{"awarded, its fact still to come", base(job.Awarded, sealed), nil},
		{"paid and opened", base(job.Closed, quiet, here, key, ended(job.Closed, 99), func(p *picture) { p.opened = true }), []verb{doEnd}},
		{"rejected", base(job.Rejected, won, here, ended(job.Rejected, 100)), []verb{doEnd}},
		{"expired", base(job.Expired, ended(job.Expired, 100)), []verb{doEnd}},
		{"failed, last words on their way", base(job.Failed, won, ended(job.Failed, 99)), nil},
		{"failed without a word", base(job.Failed, won, ended(job.Failed, 90)), []verb{doEnd}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []verb
			for _, a := range decide(c.p) {
				got = append(got, a.verb)
			}
			if fmt.Sprint(got) != fmt.Sprint(c.want) {
				t.Errorf("due is %v, want %v", got, c.want)
			}
		})
	}
}
