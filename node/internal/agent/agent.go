// Package agent carries out what worker and validator decide: it keeps the board up to date, asks both at every block and
// whenever something was finished, and runs their actions, each at most once at a time. It decides nothing itself.
package agent

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/validator"
	"github.com/morphware/morphware/node/internal/worker"
)

// Chain is what an agent asks of the chain.
type Chain interface {
	Follow(ctx context.Context, from uint64, fact func(chain.Fact) error, head func(chain.Head) error) error
	Send(ctx context.Context, call market.Call) (chain.Receipt, error)
	Market
}

// Market is what the market tells on asking.
type Market interface {
	StateAt(ctx context.Context, id job.ID, block uint64) (bindings.IMarketState, error)
	Account(ctx context.Context, who job.Address) (bindings.IMarketAccount, error)
}

// Trainer does a worker's work; see worker.Trainer.
type Trainer interface {
	Train(ctx context.Context, o worker.Order, dir string, emit func(job.Event)) (journal.Model, error)
	Keep(ctx context.Context, dir string) (journal.Sealed, error)
	Prefetch(ctx context.Context, c board.Checkpoint, peers func() []string, dir string) (journal.Sealed, error)
	Forget(s *journal.Sealed, dir string) error
}

// Examiner does a validator's; see validator.Examiner.
type Examiner interface {
	Test(ctx context.Context, o validator.Order, dir string) (journal.Test, error)
}

// Logs are the event logs that requesters read, one for each job.
type Logs interface {
	Append(id job.ID, e job.Event) error
	Past(ctx context.Context, id job.ID, fn func(job.Event)) error // all that was appended so far
	Hash(id job.ID) (job.Hash, error)                              // SHA-256 of all that was appended
}

// Config is all that an agent is made of. A nil Trainer is no worker, a nil Examiner no validator.
type Config struct {
	Chain    Chain
	Journal  *journal.Journal
	Logs     Logs
	Trainer  Trainer
	Examiner Examiner
	Policy   worker.Policy
	Owner    Owner // nil: nobody asks for anything

	// Meet stays connected with a peer until ctx ends, for nodes that cannot be dialled; nil: this one can be.
	Meet func(ctx context.Context, p board.Peer)

	Key     *ecdsa.PrivateKey
	Address job.Address
	ChainID *big.Int
	Market  job.Address
	From    uint64 // the block the market was deployed in, or an earlier one
	Dir     string // one folder for each job is made in it
	Log     *slog.Logger
}

// Agent is a running worker, validator or both.
type Agent struct {
	Config
	secret  board.Secret
	machine chan struct{} // one token for each job that may run at a time
	wake    chan struct{}

	mu       sync.Mutex // guards all below
	board    *board.Board
	head     chain.Head
	slots    map[uint8]bool // seal slots taken, by the facts
	attempts map[job.ID]map[string]*attempt
	work     map[job.ID]worker.Work // of the jobs that this process trains
	running  sync.WaitGroup
}

// attempt is what is known of an action that was begun.
type attempt struct {
	cancel   context.CancelFunc // nil when it is not running
	failures int
	next     time.Time // not again before
	block    uint64    // nor before the facts of this block are on the board
}

// New returns an agent that Run brings to life.
func New(c Config) *Agent {
	a := &Agent{work: map[job.ID]worker.Work{}, Config: c, secret: board.SecretOf(c.Key), machine: make(chan struct{}, max(1, c.Policy.Capacity)), wake: make(chan struct{}, 1)}
	if a.Owner == nil {
		a.Owner = nobody{}
	}
	a.reset()
	return a
}

func (a *Agent) reset() {
	a.board = board.New(a.Address)
	a.slots = map[uint8]bool{}
	a.attempts = map[job.ID]map[string]*attempt{}
	a.Owner.Reset()
}

// Requester says who posted a job that this node worked on.
func (a *Agent) Requester(id job.ID) (job.Address, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	j := a.board.Jobs[id]
	if j == nil {
		return job.Address{}, false
	}
	return j.Spec.Requester, true
}

// Run follows the market until ctx ends, and then waits for what it started. The first start and every later one are the
// same: all facts are read again.
func (a *Agent) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer a.running.Wait()
	defer cancel()
	followed := make(chan error, 1)
	a.running.Go(func() { followed <- a.follow(ctx) })
	again := time.NewTicker(time.Second) // for actions that wait until they may be tried again
	defer again.Stop()
	for {
		select {
		case err := <-followed:
			return err
		case <-a.wake:
		case <-again.C:
		}
		if err := a.step(ctx); err != nil && ctx.Err() == nil {
			a.Log.Warn("reading the market failed; it is asked again", "err", err)
		}
	}
}

func (a *Agent) follow(ctx context.Context) error {
	for {
		err := a.Chain.Follow(ctx, a.From, a.fact, func(h chain.Head) error {
			a.mu.Lock()
			a.head = h
			a.mu.Unlock()
			a.nudge()
			return nil
		})
		if !errors.Is(err, chain.ErrReorganised) {
			return err
		}
		a.Log.Warn("starting over from the first fact", "err", err)
		a.mu.Lock()
		attempts := a.attempts
		a.reset()
		a.attempts = attempts // they go on
		a.head = chain.Head{}
		a.mu.Unlock()
	}
}

func (a *Agent) nudge() {
	select {
	case a.wake <- struct{}{}:
	default:
	}
}

// UnderWay counts the jobs that it owes something: those it won or may yet win, and those it is to test.
func (a *Agent) UnderWay() (n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, j := range a.board.Jobs {
		rec, ours := a.Journal.Record(j.ID)
		_, drawn := j.Seat(a.Address)
		switch {
		case j.Ended != job.None:
		case drawn && a.Examiner != nil, j.Worker == a.Address && !j.GaveUp, ours && len(rec.Bids) > 0 && j.Worker.IsZero():
			n++
		}
	}
	return n
}

// Live says whether a job may still need what is kept of it. Before the market's past is read every job may.
func (a *Agent) Live(id job.ID) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	j := a.board.Jobs[id]
	return a.head.Number == 0 || j != nil && j.Ended == job.None
}

// Head is the latest block whose facts are on the board.
func (a *Agent) Head() chain.Head {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.head
}

// fact puts one fact on the board.
func (a *Agent) fact(f chain.Fact) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.board.Apply(f)
	a.Owner.Heard(f, a.board)
	switch e := f.Event.(type) {
	case *bindings.IMarketSealed:
		if job.Address(e.Bidder) == a.Address {
			a.slots[e.Slot] = true
		}
	case *bindings.IMarketOpened:
		if j := a.board.Jobs[f.Job]; j != nil && job.Address(e.Bidder) == a.Address {
			for _, s := range j.Seals {
				if s.Index == int(e.Index) {
					delete(a.slots, s.Slot)
				}
			}
		}
	case *bindings.IMarketEnded, *bindings.IMarketVerdict:
		if _, ours := a.Journal.Record(f.Job); ours && a.head.Number > 0 { // not when the past is read again
			a.Log.Info("job", "job", f.Job.Short(), "event", fmt.Sprintf("%T", f.Event)[len("*bindings.IMarket"):])
		}
	}
	return nil
}

// step asks the market how the jobs of interest stand, decides, and starts what was decided.
func (a *Agent) step(ctx context.Context) error {
	a.mu.Lock()
	head := a.head
	if head.Number == 0 && head.Time.IsZero() {
		a.mu.Unlock()
		return nil // the past is not read yet
	}
	now := head.Time.Add(time.Second) // blocks' times grow by a second at least
	closed := a.Owner.Closed()
	ids, bidding := a.interest(now, closed != "")
	a.mu.Unlock()

	states := map[job.ID]board.State{}
	for _, id := range ids {
		s, err := a.Chain.StateAt(ctx, id, head.Number)
		if err != nil {
			return err
		}
		states[id] = board.StateOf(s)
	}
	me := worker.Me{Address: a.Address, ChainID: a.ChainID, Market: a.Market, Secret: a.secret, Policy: a.Policy, Head: head.Number,
		Closed: closed, Correction: a.Owner.Correction}
	if a.Trainer != nil && len(ids) > 0 {
		acc, err := a.Chain.Account(ctx, a.Address)
		if err != nil {
			return err
		}
		me.Free, me.Reputation = job.Wei(acc.Free), int(acc.Delivered)-int(acc.Failed)
	}

	a.mu.Lock()
	defer a.mu.Unlock()
	for id, s := range states {
		if j := a.board.Jobs[id]; j != nil {
			j.State = s
		}
	}
	me.Records, me.Work = a.Journal.Records(), a.work
	if bidding {
		me.Slots = a.freeSlots(me.Records)
	}
	var actions []board.Action
	if a.Trainer != nil {
		actions = append(actions, worker.Decide(a.board, me, now)...)
	}
	if a.Examiner != nil {
		v := validator.Me{Address: a.Address, ChainID: a.ChainID, Market: a.Market, Secret: a.secret, Records: me.Records}
		actions = append(actions, validator.Decide(a.board, v, now)...)
	}
	a.stop(actions)
	for _, act := range actions {
		a.start(ctx, act)
	}
	return nil
}

// interest lists the jobs whose state matters to us, and whether any of them may be bid on. It forgets the others. While
// there are no bids, a job is asked about once, to say so.
func (a *Agent) interest(now time.Time, closed bool) (ids []job.ID, bidding bool) {
	for _, id := range slices.Clone(a.board.Order) {
		j := a.board.Jobs[id]
		if j == nil {
			continue
		}
		rec, ours := a.Journal.Record(id)
		_, drawn := j.Seat(a.Address)
		switch {
		case j.Ended != job.None && !ours && !drawn:
			a.board.Forget(id)
			delete(a.attempts, id)
		case j.Ended == job.Closed && drawn && rec.Test != nil && !rec.KeyGiven && j.Model != nil:
			ids = append(ids, id)
		case j.Ended != job.None && (rec.Cleared || len(unopened(j, rec)) == 0):
			delete(a.attempts, id)
			j.State.Phase = job.None
		case ours || drawn && a.Examiner != nil:
			ids = append(ids, id)
		case a.Trainer != nil && !now.After(j.SealUntil) && a.attempts[id]["declined"] == nil && !(closed && a.attempts[id]["closed"] != nil):
			ids, bidding = append(ids, id), true
		}
	}
	return ids, bidding
}

// unopened are our bids that hold a seal slot.
func unopened(j *board.Job, rec journal.Record) []journal.Bid {
	var out []journal.Bid
	for _, b := range rec.Bids {
		for _, s := range j.Seals {
			if s.Hash == b.Hash && !j.Opened[s.Index] {
				out = append(out, b)
			}
		}
	}
	return out
}

// mostSlots is how many seal slots are used at a time: each costs its first user a new storage slot.
const mostSlots = 64

// freeSlots are those that neither the facts nor a bid under way has taken, lowest first, so that old ones are used again.
// Until a model is submitted, what an opened seal left in its slot may have to prove us the runner-up.
func (a *Agent) freeSlots(records map[job.ID]journal.Record) []uint8 {
	taken := maps.Clone(a.slots)
	for id, rec := range records {
		if j := a.board.Jobs[id]; j != nil && j.Ended == job.None && (j.State.Phase == job.Sealing || j.State.Phase == job.None || j.Submitted == nil) {
			for _, b := range rec.Bids {
				taken[b.Slot] = true
			}
		}
	}
	var free []uint8
	for s := range uint8(mostSlots) {
		if !taken[s] {
			free = append(free, s)
		}
	}
	return free
}
