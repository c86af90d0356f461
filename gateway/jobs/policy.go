package jobs

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// maxExcluded bounds Submit.Exclude.
const maxExcluded = 100

// policy refuses wishes that cannot be met.
func policy(in api.Submit, spec job.Spec, now time.Time) error {
	switch {
	case in.Retries < 0 || in.Retries > api.MaxRetries:
		return bad("%d retries: want 0 to %d", in.Retries, api.MaxRetries)
	case in.LeastReputation < 0:
		return bad("a least reputation of %d: want 0 or more", in.LeastReputation)
	case len(in.Exclude) > maxExcluded:
		return bad("%d excluded workers: want at most %d", len(in.Exclude), maxExcluded)
	case in.Deadline == nil:
		return nil
	}
	if left, least := in.Deadline.Sub(now), spec.BidWindow+spec.EstimatedRuntime; left < least {
		return bad("the deadline is in %v: bidding and training take %v", left.Round(time.Second), least)
	}
	return nil
}

// unwanted says why a job is to be stopped, by its owner's own rules; empty: it is not.
func unwanted(in api.Submit, v *view, phase job.Phase, now time.Time) string {
	if v.submitted != nil {
		return ""
	}
	if in.Deadline != nil && now.After(*in.Deadline) {
		return fmt.Sprintf("it was not trained by %s", in.Deadline.UTC().Format(time.RFC3339))
	}
	if phase == job.Awarded && slices.Contains(in.Exclude, v.worker) {
		return fmt.Sprintf("worker %v won it, and is excluded", v.worker)
	}
	return ""
}

// retry submits a job again that failed for no fault of its own, if its owner wants that. The key says which of how many
// it is, so that it is done once, however often it is tried.
func (s *Service) retry(ctx context.Context, w *work) error {
	w.mu.Lock()
	j, r := w.copied(), w.rec
	w.mu.Unlock()
	withdrawn := j.Phase == job.Cancelled && r.Unwanted != "" && !r.Cancel
	failed := withdrawn || j.Phase == job.Expired || j.Phase == job.Abandoned || j.Phase == job.Failed && (j.Error == nil || !j.Error.UserCode)
	if !failed || r.Submit.Retries == 0 || r.Again != nil {
		return nil
	}
	in := r.Submit
	in.Retries--
	if j.Worker != nil && !slices.Contains(in.Exclude, *j.Worker) && len(in.Exclude) < maxExcluded && j.Phase == job.Failed {
		in.Exclude = append(slices.Clone(in.Exclude), *j.Worker) // Who failed once is not asked again.
	}
	if in.Deadline != nil && time.Until(*in.Deadline) <= 0 {
		return nil
	}
	next, err := s.Submit(ctx, api.Principal{Name: r.Owner, Role: api.Student}, in, fmt.Sprintf("%s/again-%d", r.Key, in.Retries))
	if err != nil {
		return fmt.Errorf("submit job %s again: %w", r.ID.Short(), err)
	}
	return w.change(ctx, func(r *record) { r.Again = &next.ID })
}
