package jobs

import (
	"context"
	"fmt"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/store"
)

const day = 24 * time.Hour

// committed is what the jobs of the last 24 hours took or may yet take.
func (s *Service) committed(ctx context.Context, now time.Time) (job.Amount, error) {
	var sum int64
	err := s.DB.QueryRow(ctx, `SELECT CAST(COALESCE(SUM(takes), 0) AS BIGINT) FROM jobs WHERE created > $1`, now.Add(-day).UnixMicro()).Scan(&sum)
	if err != nil {
		return job.Amount{}, fmt.Errorf("add up what was spent: %w", err)
	}
	return store.Amount(sum), nil
}

// commits is what a job took, or may yet take.
func commits(j api.Job) job.Amount {
	if j.Over || len(j.Movements) > 0 {
		return j.Receipt().Cost // What the market holds is in it.
	}
	return j.Spec.Escrow()
}

// within refuses what would spend more than the limits allow. s.packing or s.spending is held, so that no two are let
// through on the same allowance.
func (s *Service) within(ctx context.Context, need job.Amount) error {
	if s.Limits == nil {
		return nil
	}
	l, err := s.Limits()
	if err != nil {
		return err
	}
	if l.Job != nil && need.Cmp(*l.Job) > 0 {
		return beyond("job-limit", fmt.Sprintf("this job takes up to %s MWT, %s more than the limit of %s for one job", need, need.Sub(*l.Job), *l.Job),
			"lower --max-price, the validators or their fee; or raise the limit with: morph limits --job "+need.String())
	}
	if l.Day == nil {
		return nil
	}
	done, err := s.committed(ctx, time.Now())
	if err != nil {
		return err
	}
	if sum := done.Add(need); sum.Cmp(*l.Day) > 0 {
		return beyond("day-limit", fmt.Sprintf("this job takes up to %s MWT, and the jobs of the last 24 hours took or hold %s: %s more than the limit of %s for a day", need, done, sum.Sub(*l.Day), *l.Day),
			"wait, cancel a job, ask for less; or raise the limit with: morph limits --day "+sum.String())
	}
	return nil
}

func beyond(kind, detail, hint string) error {
	return &api.Problem{Type: kind, Title: "beyond the spending limit", Status: 402, Detail: detail, Hint: hint}
}
