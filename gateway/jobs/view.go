package jobs

import (
	"maps"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
)

// view is what the chain tells of one of our jobs. It is rebuilt from the facts at every start.
type view struct {
	posted    bool
	phase     job.Phase // of the facts; phases that begin by the clock alone come by state
	deadline  time.Time
	worker    job.Address
	workers   []job.Address // all that ever won it
	granted   map[grantee]bool
	gaveUp    uint64 // its block
	submitted *submission
	drawBlock uint64
	draws     int
	panel     []job.Address
	keys      [][]byte // the model's, wrapped for us; the last is the newest
	ended     job.Phase
	endBlock  uint64
	endTime   time.Time
	unproven  bool                 // rejected or undecided once: an acceptance after that is the requester's own
	scores    int                  // opened in this draw, findings apart
	opened    map[job.Address]bool // who opened a finding in this draw
}

type grantee struct {
	kind market.Kind
	to   job.Address
	draw int // testing grants are given anew for every draw
}

type submission struct {
	infohash job.Infohash
	manifest job.Hash
	keyHash  job.Hash
}

// clone is a view that facts to come do not change.
func (v *view) clone() view {
	out := *v
	out.granted, out.opened = maps.Clone(v.granted), maps.Clone(v.opened)
	return out
}

func newView() view { return view{granted: map[grantee]bool{}} }

// maxKeys bounds how many wrapped keys are kept: panel members may send as many as they like.
const maxKeys = 64

func when(seconds *big.Int) time.Time {
	if seconds == nil || !seconds.IsInt64() || seconds.Sign() <= 0 {
		return time.Time{}
	}
	return time.Unix(seconds.Int64(), 0).UTC()
}

// apply takes in one fact about the job. self is who we are.
func (v *view) apply(f chain.Fact, self job.Address) {
	enter := func(p job.Phase, until *big.Int) { v.phase, v.deadline = p, when(until) }
	switch e := f.Event.(type) {
	case *bindings.IMarketPosted:
		v.posted = true
		enter(job.Sealing, e.SealUntil)
	case *bindings.IMarketAwarded:
		enter(job.Awarded, e.Deadline)
		v.win(job.Address(e.Worker))
	case *bindings.IMarketStarted:
		enter(job.Training, e.Deadline)
		v.win(job.Address(e.Worker))
	case *bindings.IMarketGranted:
		v.granted[grantee{market.Kind(e.Kind), job.Address(e.To), v.drawOf(market.Kind(e.Kind))}] = true
		if market.Kind(e.Kind) == market.Model && job.Address(e.To) == self && len(e.Wrapped) <= 1<<10 && len(v.keys) < maxKeys {
			v.keys = append(v.keys, e.Wrapped)
		}
	case *bindings.IMarketGaveUp:
		enter(job.GivenUp, nil)
		v.gaveUp = f.Block
	case *bindings.IMarketSubmitted:
		enter(job.Submitted, nil)
		v.submitted = &submission{job.Infohash(e.Infohash), job.Hash(e.Manifest), job.Hash(e.KeyHash)}
		v.drawBlock = e.DrawBlock.Uint64()
	case *bindings.IMarketDrawMoved:
		enter(job.Submitted, nil)
		v.drawBlock = e.DrawBlock.Uint64()
	case *bindings.IMarketDrawn:
		enter(job.Testing, e.SealUntil)
		v.draws++
		v.panel, v.scores, v.opened = addresses(e.Panel), 0, map[job.Address]bool{}
	case *bindings.IMarketScoreOpened:
		if v.opened == nil {
			v.opened = map[job.Address]bool{}
		}
		v.opened[job.Address(e.Validator)] = true
		if e.Finding == 0 {
			v.scores++
		}
	case *bindings.IMarketStopped:
		enter(job.Stopped, e.Deadline)
	case *bindings.IMarketOffered:
		enter(job.Offered, e.Deadline)
	case *bindings.IMarketVerdict:
		v.unproven = v.unproven || job.Phase(e.Phase) == job.Rejected || job.Phase(e.Phase) == job.Undecided
		enter(job.Phase(e.Phase), nil)
		if v.phase == job.Accepted {
			v.ended, v.endBlock = job.None, 0 // Accepted after all.
		}
	case *bindings.IMarketEnded:
		enter(job.Phase(e.Phase), nil)
		v.ended, v.endBlock, v.endTime = job.Phase(e.Phase), f.Block, f.Time
	}
}

func (v *view) drawOf(k market.Kind) int {
	if k == market.Testing {
		return v.draws
	}
	return 0
}

func (v *view) win(who job.Address) {
	if who != v.worker {
		v.worker, v.submitted, v.gaveUp = who, nil, 0
		v.workers = append(v.workers, who)
	}
}

func addresses(in []common.Address) (out []job.Address) {
	for _, a := range in {
		out = append(out, job.Address(a))
	}
	return out
}
