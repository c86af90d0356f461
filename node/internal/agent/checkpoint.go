package agent

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/worker"
)

// progress takes note of how far a job is.
func (a *Agent) progress(id job.ID, e job.Event) {
	a.mu.Lock()
	defer a.mu.Unlock()
	w := a.work[id]
	switch {
	case e.Kind == job.KindNote && e.Text == job.NoteKept:
		w.Kept++
	case e.Kind == job.KindProgress && e.Text == "" && e.Total > 0: // with a text it is of a transfer
		w.Done = min(max(e.Done/e.Total, 0), 1)
	default:
		return
	}
	a.work[id] = w
	a.nudge()
}

// keep seals and seeds the last checkpoint and tells the market of it. Its key is on disk before the market knows: a job
// that is stopped is paid for it.
func (a *Agent) keep(ctx context.Context, act worker.Keep, spec job.Spec) (receipt chain.Receipt, err error) {
	a.mu.Lock()
	made := a.work[act.Job].Kept
	a.mu.Unlock()
	dir := filepath.Join(a.Dir, act.Job.String())
	s, err := a.Trainer.Keep(ctx, dir)
	if err != nil {
		return receipt, fmt.Errorf("seal a checkpoint of job %s: %w", act.Job.Short(), err)
	}
	a.mu.Lock()
	wrapped, err := a.wrap(s.Key[:], act.RunnerUp)
	a.mu.Unlock()
	if err != nil {
		return receipt, fmt.Errorf("wrap the key of a checkpoint of job %s: %w", act.Job.Short(), err)
	}
	before, _ := a.Journal.Record(act.Job)
	if err := a.Journal.Update(act.Job, func(r *journal.Record) { r.Kept = append(slices.Clone(r.Kept), s) }); err != nil {
		return receipt, err
	}
	receipt, err = a.Chain.Send(ctx, market.Checkpoint(spec, market.Progress{
		Share: act.Share, Infohash: s.Infohash, Manifest: s.Manifest, KeyHash: s.Key.Hash(), Wrapped: wrapped,
	}))
	var refused *market.Refused
	keep, drop := []journal.Sealed{s}, before.Kept
	switch {
	case errors.As(err, &refused):
		keep, drop = drop, keep
	case err != nil:
		return receipt, err // it may yet be mined
	}
	a.mu.Lock()
	w := a.work[act.Job]
	w.Told = made
	a.work[act.Job] = w
	a.mu.Unlock()
	err = errors.Join(err, a.Journal.Update(act.Job, func(r *journal.Record) { r.Kept = keep }))
	for _, old := range drop {
		err = errors.Join(err, a.Trainer.Forget(&old, dir))
	}
	return receipt, err
}

// prefetch fetches another worker's checkpoint, in place of the one before it.
func (a *Agent) prefetch(ctx context.Context, act worker.Prefetch, peers func() []string) error {
	dir := filepath.Join(a.Dir, act.Job.String())
	s, err := a.Trainer.Prefetch(ctx, act.Checkpoint, peers, dir)
	if err != nil {
		return fmt.Errorf("job %s: %w", act.Job.Short(), err)
	}
	before, _ := a.Journal.Record(act.Job)
	if err := a.Journal.Update(act.Job, func(r *journal.Record) { r.Handed = &s }); err != nil {
		return err
	}
	return a.Trainer.Forget(before.Handed, dir)
}
