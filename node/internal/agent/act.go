package agent

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/validator"
	"github.com/morphware/morphware/node/internal/worker"
)

// start runs an action unless it runs already, was just done, or must wait after a failure. The caller holds mu.
func (a *Agent) start(ctx context.Context, act board.Action) {
	id := act.About()
	if a.attempts[id] == nil {
		a.attempts[id] = map[string]*attempt{}
	}
	if d, ok := act.(worker.Decline); ok {
		told := "declined"
		if d.Passing {
			told = "closed"
		}
		if a.attempts[id][told] == nil {
			a.attempts[id][told] = &attempt{}
			a.Log.Info("no bid", "job", id.Short(), "why", d.Why)
			a.Owner.Decided(a.board.Jobs[id], d, a.head.Time)
		}
		return
	}
	at := a.attempts[id][act.Key()]
	if at == nil {
		at = &attempt{}
		a.attempts[id][act.Key()] = at
		if _, ok := act.(worker.Bid); ok {
			a.Owner.Decided(a.board.Jobs[id], act, a.head.Time)
		}
	}
	if at.cancel != nil || a.head.Number < at.block || time.Now().Before(at.next) {
		return
	}
	run := a.prepare(act)
	if run == nil {
		return
	}
	ctx, at.cancel = context.WithCancel(ctx)
	a.running.Go(func() {
		receipt, err := run(ctx)
		a.mu.Lock()
		defer a.mu.Unlock()
		at.cancel()
		at.cancel = nil
		a.finish(ctx, act, at, receipt, err)
		a.nudge()
	})
}

// finish notes how an action ended. The caller holds mu.
func (a *Agent) finish(ctx context.Context, act board.Action, at *attempt, receipt chain.Receipt, err error) {
	var refused *market.Refused
	switch {
	case err == nil:
		// Its effect is on the board when the block is; if it is decided again even so, something is odd: go slowly.
		at.block, at.failures = receipt.Block, at.failures+1
		at.next = time.Now().Add(backoff(at.failures))
		a.Log.Info("did", "action", name(act), "job", act.About().Short(), "block", receipt.Block, "gas", receipt.GasUsed)
		if s, ok := act.(board.Send); ok && s.Call.Name == "clear" {
			a.cleared(act.About())
		}
		if _, ok := act.(worker.Keep); ok {
			at.failures, at.next = 0, time.Time{} // the next one is another
		}
		return
	case errors.Is(err, context.Canceled):
		return // no longer wanted, or we are stopping
	case errors.As(err, &refused):
		// Somebody else was quicker, or the market's clock is a little behind: it is decided again on new facts.
		a.Log.Debug("refused", "action", name(act), "job", act.About().Short(), "err", err)
	default:
		a.Log.Warn("an action failed; it is tried again", "action", name(act), "job", act.About().Short(), "err", err)
	}
	at.failures++
	at.next = time.Now().Add(backoff(at.failures))
	if s, ok := act.(board.Send); ok && s.Call.Name == "clear" && refused != nil && at.failures >= 3 {
		a.cleared(act.About()) // there is nothing to clear
	}
}

// cleared notes that a job's seals hold no slot of ours. The caller holds mu.
func (a *Agent) cleared(id job.ID) {
	rec, _ := a.Journal.Record(id)
	if j := a.board.Jobs[id]; j != nil && len(unopened(j, rec)) > 1 {
		return // each is cleared by its own call, and a second attempt at the first is refused for nothing
	}
	for _, b := range rec.Bids {
		delete(a.slots, b.Slot)
	}
	if err := a.Journal.Update(id, func(r *journal.Record) { r.Cleared = true }); err != nil {
		a.Log.Warn("writing the journal failed", "job", id.Short(), "err", err)
	}
}

// backoff is how long to wait after the nth failure in a row.
func backoff(n int) time.Duration {
	return min(500*time.Millisecond<<min(n-1, 10), 30*time.Second)
}

// stop cancels long work that is no longer wanted: the job was cancelled, or its time is over. The caller holds mu.
func (a *Agent) stop(wanted []board.Action) {
	keep := map[string]bool{}
	for _, act := range wanted {
		keep[act.Key()] = true
	}
	for id, attempts := range a.attempts {
		for _, key := range []string{worker.Train{Job: id}.Key(), worker.Prefetch{Job: id}.Key(), validator.Test{Job: id}.Key()} {
			if at := attempts[key]; at != nil && at.cancel != nil && !keep[key] {
				at.cancel()
			}
		}
	}
}

type run func(context.Context) (chain.Receipt, error)

// prepare takes from the board what the action needs, so that it runs without the lock. The caller holds mu.
func (a *Agent) prepare(act board.Action) run {
	j := a.board.Jobs[act.About()]
	rec, _ := a.Journal.Record(act.About())
	switch act := act.(type) {
	case board.Send:
		return func(ctx context.Context) (chain.Receipt, error) {
			if act.Call.Name == "submit" {
				if err := a.tell(act.Job, job.Submitted, "the worker's part is done"); err != nil {
					return chain.Receipt{}, err
				}
			}
			return a.Chain.Send(ctx, act.Call)
		}
	case worker.Bid:
		return func(ctx context.Context) (chain.Receipt, error) { return a.bid(ctx, act) }
	case worker.Train:
		o := worker.Order{ID: j.ID, Spec: j.Spec, Peers: a.at(j.Spec.Requester), Wrapped: j.Material, Handed: rec.Handed}
		budget := a.budget(act.Until)
		return func(ctx context.Context) (chain.Receipt, error) { return chain.Receipt{}, a.train(ctx, o, budget) }
	case worker.GrantModel:
		var to []job.Address
		var wrapped [][]byte
		for _, v := range act.To {
			w, err := a.wrap(rec.Model.Key[:], v)
			if err != nil {
				a.Log.Warn("wrapping the model's key failed", "job", j.ID.Short(), "for", v, "err", err)
				continue
			}
			to, wrapped = append(to, v), append(wrapped, w)
		}
		call := market.Grant(j.Spec, market.Model, to, wrapped)
		return func(ctx context.Context) (chain.Receipt, error) { return a.Chain.Send(ctx, call) }
	case worker.Keep:
		return func(ctx context.Context) (chain.Receipt, error) { return a.keep(ctx, act, j.Spec) }
	case worker.Prefetch:
		peers := a.at(act.Checkpoint.Worker)
		return func(ctx context.Context) (chain.Receipt, error) { return chain.Receipt{}, a.prefetch(ctx, act, peers) }
	case worker.Claim:
		var key envelope.FileKey
		if kept, ok := worker.Told(j, rec); ok && j.State.Phase == job.Stopped {
			key = kept.Key
		} else {
			key = rec.Model.Key
		}
		wrapped, err := a.wrapPlainly(key[:], j)
		if err != nil {
			return nil
		}
		return func(ctx context.Context) (chain.Receipt, error) {
			return a.Chain.Send(ctx, market.Claim(j.Spec, wrapped))
		}
	case validator.Test:
		o := validator.Order{
			ID: j.ID, Spec: j.Spec, Model: *j.Submitted, ModelKey: j.Model, TestKey: j.Testing,
			Worker: a.at(j.Worker), Requester: a.at(j.Spec.Requester),
		}
		budget := a.budget(act.Until) - validator.Patience(j.Spec.TestTime)
		return func(ctx context.Context) (chain.Receipt, error) { return chain.Receipt{}, a.test(ctx, o, budget) }
	case validator.Find:
		return func(context.Context) (chain.Receipt, error) {
			return chain.Receipt{}, a.Journal.Update(act.Job, func(r *journal.Record) {
				r.Test = &journal.Test{Finding: uint8(act.Finding), Reason: act.Why}
			})
		}
	case validator.GiveKey:
		return a.giveKey(j, act.Seat)
	}
	a.Log.Error("an action that nobody knows", "action", name(act))
	return nil
}

// at says where a peer's swarm listens at the time of asking: it may start again, and register other endpoints, while
// somebody fetches from it.
func (a *Agent) at(who job.Address) func() []string {
	return func() []string {
		a.mu.Lock()
		defer a.mu.Unlock()
		return a.board.Peers[who].Endpoints.Swarm
	}
}

// wrapPlainly wraps a model's key for the requester, so that the panel can tell that it is the right one.
func (a *Agent) wrapPlainly(key []byte, j *board.Job) ([]byte, error) {
	p, ok := a.board.Peers[j.Spec.Requester]
	if !ok {
		return nil, fmt.Errorf("%v is not registered", j.Spec.Requester)
	}
	wrapped, err := envelope.WrapPlainly(key, p.Key)
	if err != nil {
		a.Log.Warn("wrapping the model's key failed", "job", j.ID.Short(), "err", err)
	}
	return wrapped, err
}

// giveKey gives the requester the model's key, unless somebody has. The caller holds mu.
func (a *Agent) giveKey(j *board.Job, seat int) run {
	done := func(context.Context) (chain.Receipt, error) {
		return chain.Receipt{}, a.Journal.Update(j.ID, func(r *journal.Record) { r.KeyGiven = true })
	}
	key, err := envelope.Unwrap(j.Model, a.Key)
	if err != nil || len(key) != len(envelope.FileKey{}) || envelope.FileKey(key).Hash() != j.Submitted.KeyHash {
		return done // we have none to give
	}
	wrapped, err := a.wrapPlainly(key, j)
	if err != nil {
		return nil
	}
	for _, given := range j.Given {
		if bytes.Equal(given, wrapped) {
			return done
		}
	}
	call := market.GiveKey(j.Spec, j.Panel, seat, wrapped)
	return func(ctx context.Context) (chain.Receipt, error) { return a.Chain.Send(ctx, call) }
}

// wrap wraps a file key for a registered account.
func (a *Agent) wrap(key []byte, to job.Address) ([]byte, error) {
	p, ok := a.board.Peers[to]
	if !ok {
		return nil, fmt.Errorf("%v is not registered", to)
	}
	return envelope.Wrap(key, p.Key)
}

// budget is how long until a time of the chain's, as of its last block.
func (a *Agent) budget(until time.Time) time.Duration { return until.Sub(a.head.Time) }

// bid writes bids down and seals them, all at once: the window is short.
func (a *Agent) bid(ctx context.Context, act worker.Bid) (chain.Receipt, error) {
	if rec, ok := a.Journal.Record(act.Job); !ok || len(rec.Bids) == 0 {
		if err := a.Journal.Update(act.Job, func(r *journal.Record) { r.Bids = act.Bids }); err != nil {
			return chain.Receipt{}, err
		}
	}
	if len(act.Bids) == 1 {
		return a.Chain.Send(ctx, market.Seal(act.Job, act.Bids[0].Slot, act.Bids[0].Hash))
	}
	var calls []market.Call
	for _, b := range act.Bids {
		calls = append(calls, market.Seal(act.Job, b.Slot, b.Hash))
	}
	return a.Chain.Send(ctx, market.Multicall(calls...))
}

// test tests, and writes down what was found.
func (a *Agent) test(ctx context.Context, o validator.Order, budget time.Duration) error {
	release, err := a.acquire(ctx)
	if err != nil {
		return err
	}
	defer release()
	ctx, cancel := context.WithTimeout(ctx, budget)
	defer cancel()
	t, err := a.Examiner.Test(ctx, o, filepath.Join(a.Dir, o.ID.String()))
	if err != nil {
		return fmt.Errorf("test the model of job %s: %w", o.ID.Short(), err)
	}
	a.Log.Info("tested", "job", o.ID.Short(), "finding", t.Finding, "score", t.Score, "reason", t.Reason)
	return a.Journal.Update(o.ID, func(r *journal.Record) { r.Test = &t })
}

// acquire waits for a place on the machine.
func (a *Agent) acquire(ctx context.Context) (release func(), err error) {
	select {
	case a.machine <- struct{}{}:
		return func() { <-a.machine }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// train trains, and writes down how it went.
func (a *Agent) train(ctx context.Context, o worker.Order, budget time.Duration) error {
	release, err := a.acquire(ctx)
	if err != nil {
		return err
	}
	defer release()
	told := false // that something failed
	var before job.Splice
	if err := a.Logs.Past(ctx, o.ID, before.Tell); err != nil {
		return fmt.Errorf("read the event log of job %s: %w", o.ID.Short(), err)
	}
	before.Next()
	emit := func(e job.Event) {
		told = told || e.Kind == job.KindError
		a.progress(o.ID, e)
		if !before.Admit(&e) {
			return
		}
		if err := a.Logs.Append(o.ID, e); err != nil {
			a.Log.Warn("writing the event log failed", "job", o.ID.Short(), "err", err)
		}
	}
	timed, cancel := context.WithTimeout(ctx, budget-min(budget/5, 10*time.Second))
	defer cancel()
	if a.Meet != nil {
		a.mu.Lock()
		requester := a.board.Peers[o.Spec.Requester]
		a.mu.Unlock()
		a.Meet(timed, requester)
	}
	began := time.Now()
	m, err := a.Trainer.Train(timed, o, filepath.Join(a.Dir, o.ID.String()), emit)
	if err == nil {
		a.Log.Info("trained", "job", o.ID.Short(), "model", m.Infohash)
		if before.Empty() { // of a job that was cut short, only a part was watched
			a.Owner.Trained(o.Spec, time.Since(began))
		}
		return a.Journal.Update(o.ID, func(r *journal.Record) { r.Model = &m })
	}
	var bad *job.Failure
	switch {
	case ctx.Err() != nil:
		return ctx.Err() // we are stopping, or the job was taken from us; not a word about the work
	case errors.As(err, &bad):
	case timed.Err() != nil:
		bad = &job.Failure{Name: "OutOfTime", Message: "the job's longest runtime is over: " + err.Error(), Hint: "give it more time with --runtime"}
	default:
		return fmt.Errorf("train job %s: %w", o.ID.Short(), err)
	}
	if !told {
		emit(job.Event{Kind: job.KindError, Error: bad})
	}
	a.Log.Info("giving up", "job", o.ID.Short(), "user_code", bad.UserCode, "err", bad)
	if err := a.tell(o.ID, job.Failed, "the worker gave up"); err != nil {
		return err
	}
	hash, err := a.Logs.Hash(o.ID)
	if err != nil {
		return fmt.Errorf("hash the event log of job %s: %w", o.ID.Short(), err)
	}
	return a.Journal.Update(o.ID, func(r *journal.Record) {
		r.Fault = &journal.Fault{Reason: bad.Error(), UserCode: bad.UserCode, Log: hash}
	})
}

// tell writes the last line of a job's event log, once.
func (a *Agent) tell(id job.ID, phase job.Phase, text string) error {
	if rec, _ := a.Journal.Record(id); rec.Told {
		return nil
	}
	if err := a.Logs.Append(id, job.Event{Kind: job.KindEnd, Phase: phase, Text: text}); err != nil {
		return fmt.Errorf("write the event log of job %s: %w", id.Short(), err)
	}
	return a.Journal.Update(id, func(r *journal.Record) { r.Told = true })
}

// name is an action's kind, for people.
func name(act board.Action) string {
	if s, ok := act.(board.Send); ok {
		return s.Call.Name
	}
	return fmt.Sprintf("%T", act)
}
