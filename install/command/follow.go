package command

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/view"
)

// errStop ends a stream of events that has shown enough.
var errStop = errors.New("stop")

func until(err error) error {
	if errors.Is(err, errStop) {
		return nil
	}
	return err
}

// follow shows a job's events after a number, live until it is over. It fails where the job did, so that a shell script can tell. An interrupt only
// stops the watching.
func follow(ctx context.Context, c *api.Client, j api.Job, after int64, std IO, asJSON bool) error {
	r := view.NewReel(j)
	say := func(format string, args ...any) { fmt.Fprintf(std.Err, "» "+format+"\n", args...) }
	enc := json.NewEncoder(std.Out)
	var phase job.Phase
	err := c.Events(ctx, j.ID.String(), after, func(e job.Event) error {
		r.Add(e)
		if asJSON {
			return enc.Encode(e)
		}
		if err := printed(e, std); err != nil {
			return err
		}
		now := r.Job()
		switch e.Kind {
		case job.KindOpened:
			if e.Bid != nil && e.Bid.Fake {
				say("a bid was opened: a decoy")
			} else if e.Bid != nil {
				say("a bid was opened: %s MWT", e.Bid.Price.Short())
			}
		case job.KindAwarded:
			if e.Amount != nil {
				say("awarded to %s for %s MWT", e.Account, e.Amount.Short())
			}
		case job.KindScore:
			say("validator %s: %s", e.Account, finding(e))
		case job.KindNote:
			say("%s", e.Text)
		case job.KindVerdict:
			if e.Score != nil {
				say("the median is %v, required is %v", *e.Score, now.Spec.Require)
			}
		}
		if now.Phase != phase {
			if phase == job.Training {
				for line := range strings.Lines(r.Text()) {
					say("%s", strings.TrimSuffix(line, "\n"))
				}
			}
			phase = now.Phase
			if now.Step == phase.String() {
				say("%s", phase)
			} else {
				say("%s: %s", phase, now.Step)
			}
		}
		return nil
	})
	if ctx.Err() != nil {
		return hinted(fmt.Errorf("no longer watching job %s, which goes on", j.ID.Short()), fmt.Sprintf("morph attach %s, or morph cancel %[1]s", j.ID.Short()))
	}
	if err != nil {
		return err
	}
	end := r.Job()
	if after > 0 { // What came before is not in it.
		if end, err = c.Job(ctx, j.ID.String()); err != nil {
			return err
		}
	}
	return outcome(end, std, asJSON)
}

func finding(e job.Event) string {
	if e.Score != nil && e.Reason == "score" {
		return e.Score.String()
	}
	return e.Reason
}

// outcome says how a job ended.
func outcome(j api.Job, std IO, quiet bool) error {
	if j.Phase == job.Closed {
		if !quiet {
			fmt.Fprintf(std.Err, "» it cost %s MWT in all; morph receipt %s\n» morph result %[2]s --out DIR brings the model home\n", j.Spent.Short(), j.ID.Short())
		}
		return nil
	}
	err := fmt.Errorf("job %s ended %s: %s", j.ID.Short(), state(j), j.Step)
	if j.Error != nil {
		err = fmt.Errorf("job %s ended %s: %w", j.ID.Short(), state(j), j.Error)
		if j.Error.Hint != "" {
			err = hinted(err, j.Error.Hint)
		}
	}
	return err
}
