package jobs

import (
	"fmt"
	"os"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// picture is all that a decision rests on.
type picture struct {
	view     view
	spec     job.Spec
	phase    job.Phase // the market's own answer, at the latest block
	deadline time.Time // of that phase
	block    uint64
	now      time.Time     // of the latest block
	wait     bool          // it is not its turn to be posted
	cancel   bool          // its owner asked to stop it
	over     bool          // KindEnd is in the log
	fetched  bool          // the submitted model is here, sealed
	opened   bool          // and opened
	said     bool          // the worker's log was read to its end
	heard    bool          // the worker's log was read to its end, or it said whose fault its failure is
	tried    int           // wrapped keys that turned out to open nothing
	patience time.Duration // for a key that opens the model, once it is paid for
}

func (w *work) picture(phase job.Phase, deadline time.Time, patience time.Duration) picture {
	p := picture{patience: patience, view: w.view, spec: w.rec.Spec, phase: phase, deadline: deadline, block: w.head.Number, now: w.head.Time,
		cancel: w.rec.Cancel || w.rec.Unwanted != "", over: w.job.Over, opened: w.rec.Result != nil, tried: w.tried}
	p.wait = w.s.Gate != nil && !w.view.posted && !w.s.Gate.Turn(w.copied())
	p.said = w.said[w.view.worker]
	p.heard = p.said || w.job.Error != nil
	if s := w.view.submitted; s != nil {
		_, err := os.Stat(w.model(s.infohash))
		p.fetched = err == nil
	}
	return p
}

// verb is what can be done about a job.
type verb int

const (
	doPost verb = iota
	doWatch
	doMaterial
	doTesting
	doFetch
	doOpen
	doDraw
	doAcknowledge
	doCancel
	doPoke
	doEnd
	doDespair
)

type action struct {
	verb verb
	key  string // one of a kind: actions of equal keys never run at once
}

// Waiting, in blocks and by the chain's clock, so that those whose part it is come first.
const (
	drawAfter = 3               // blocks after the one that draws the panel
	ackAfter  = 8               // blocks for the worker's last words to arrive
	pokeAfter = 3 * time.Second // after a deadline

	keyPatience   = 3              // claim windows after the worker was paid, for a validator to give the key that it did not
	fetchPatience = 24 * time.Hour // after the worker was paid, for its model to arrive
)

// decide says what is due. It is pure: all it knows is in p.
func decide(p picture) (due []action) {
	do := func(v verb, format string, args ...any) { due = append(due, action{v, fmt.Sprintf(format, args...)}) }
	v := &p.view
	if p.over {
		return nil
	}
	if !v.posted {
		switch {
		case p.cancel:
			do(doEnd, "end")
		case p.phase == job.None && !p.wait:
			do(doPost, "post")
		}
		return due // Posted in a block whose facts are still to come.
	}
	if v.ended != job.None && v.ended != job.Closed {
		if p.heard || p.block >= v.endBlock+ackAfter || v.worker.IsZero() || v.ended == job.Rejected || v.ended == job.Cancelled {
			do(doEnd, "end")
		}
		return due
	}
	if !v.worker.IsZero() && !p.said {
		do(doWatch, "watch %v", v.worker)
	}
	if v.submitted != nil && !p.fetched {
		do(doFetch, "fetch %v", v.submitted.infohash)
	}
	if v.ended == job.Closed || p.phase == job.Accepted {
		if p.fetched && !p.opened && len(v.keys) > p.tried {
			do(doOpen, "open %d", len(v.keys))
		}
		if v.ended == job.Closed {
			switch waited := p.now.Sub(v.endTime); {
			case p.opened:
				do(doEnd, "end")
			case p.fetched && len(v.keys) <= p.tried && (p.spec.Validators == 0 && len(v.keys) > 0 || waited > p.patience), !p.fetched && waited > fetchPatience:
				do(doDespair, "end")
			}
			return due
		}
	}
	if p.cancel && (p.phase == job.Sealing || p.phase == job.Awarded || p.phase == job.Training || p.phase == job.Offered || p.phase == job.Undecided) {
		do(doCancel, "cancel")
	}
	switch p.phase {
	case job.Awarded:
		if p.spec.Envelope && !p.cancel && !v.worker.IsZero() && !v.granted[grantee{market.Material, v.worker, 0}] {
			do(doMaterial, "material %v", v.worker)
		}
	case job.GivenUp:
		if p.heard || p.block >= v.gaveUp+ackAfter {
			do(doAcknowledge, "acknowledge %d", v.gaveUp)
		}
	case job.Submitted:
		if v.submitted != nil && p.spec.Validators > 0 && p.block >= v.drawBlock+drawAfter {
			do(doDraw, "draw %d", v.drawBlock)
		}
	case job.Testing:
		for _, who := range v.panel {
			if !v.granted[grantee{market.Testing, who, v.draws}] {
				do(doTesting, "testing %d", v.draws)
				break
			}
		}
	}
	if !p.deadline.IsZero() && p.now.After(p.deadline.Add(pokeAfter)) && !p.phase.Over() {
		do(doPoke, "poke %v", p.phase)
	}
	return due
}
