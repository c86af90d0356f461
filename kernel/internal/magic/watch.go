package magic

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/kernel/internal/wire"
)

var errInterrupted = errors.New("interrupted")

// watch follows a job under a cell.
type watch struct {
	m       *Magic
	g       Gateway
	cell    Cell
	job     api.Job
	outputs []string
	trust   bool
	bind    bool
}

// run shows the job until it is over, and ends as the job did.
func (w *watch) run(ctx context.Context) error {
	id := w.job.ID.String()
	s := newScreen(w.cell, w.job)
	s.draw(true, true)

	following, stop := context.WithCancel(ctx)
	events, ended := make(chan job.Event, 256), make(chan error, 1)
	go func() {
		ended <- w.g.Events(following, id, 0, func(e job.Event) error {
			select {
			case events <- e:
				return nil
			case <-following.Done():
				return following.Err()
			}
		})
	}()
	finished := false
	defer func() { // The follower must not outlive the cell.
		stop()
		if !finished {
			<-ended
		}
		s.flush()
	}()

	tick := time.NewTicker(flushTime)
	defer tick.Stop()
	var pending <-chan time.Time // an interrupt waits for a shutdown to follow
	cancelled := make(chan error, 1)
	asked := false
	for {
		select {
		case e := <-events:
			s.add(e)
			s.prompt(time.Now())
		case <-tick.C:
			s.tick(time.Now())
		case <-w.cell.Interrupts():
			if asked {
				return w.interrupted("job %s is being cancelled; this cell no longer waits for it")
			}
			if pending == nil {
				pending = time.After(w.m.c.Window)
			}
		case <-pending:
			pending, asked = nil, true
			s.note("asking the worker to stop ...")
			go func() { cancelled <- w.g.Cancel(ctx, id) }()
		case err := <-cancelled:
			if err != nil && ctx.Err() == nil {
				return w.interrupted("job %s could not be cancelled and goes on: " + plain(err))
			}
		case err := <-ended:
			finished = true
			for len(events) > 0 {
				s.add(<-events)
			}
			if ctx.Err() != nil {
				return w.detached()
			}
			if err != nil {
				return failure(hinted{fmt.Errorf("follow job %s: %w; it goes on without this cell", w.job.ID.Short(), err), "%morph attach " + w.job.ID.Short()})
			}
			return w.end(ctx, s, asked)
		case <-ctx.Done():
			return w.detached()
		}
	}
}

func (w *watch) detached() error {
	return &wire.Failure{Name: "Detached", Value: fmt.Sprintf("the kernel stops; job %s goes on", w.job.ID.Short()),
		Traceback: lines("Detached", fmt.Sprintf("the kernel stops; job %s goes on without it", w.job.ID.Short()), "%morph attach "+w.job.ID.Short())}
}

func (w *watch) interrupted(format string) error {
	text := fmt.Sprintf(format, w.job.ID.Short())
	return &wire.Failure{Name: "KeyboardInterrupt", Value: text, Traceback: lines("KeyboardInterrupt", text, "%morph attach "+w.job.ID.Short()+" shows it")}
}

// end is how a cell ends whose job is over.
func (w *watch) end(ctx context.Context, s *screen, asked bool) error {
	j, err := w.g.Job(ctx, w.job.ID.String())
	if err != nil { // the events told nearly all of it
		j = s.reel.Job()
	}
	short := j.ID.Short()
	switch {
	case j.ResultHash != nil && (j.Phase == job.Accepted || j.Phase == job.Closed):
		s.flush()
		return failure(w.fetch(ctx))
	case asked:
		text := fmt.Sprintf("job %s is cancelled (%s): %v MWT was paid, the rest of the escrow is back in the wallet", short, j.Phase, j.Spent)
		hint := "%morph receipt " + short + " has the movements"
		if j.ResultHash != nil {
			hint = "%morph result " + short + " brings what it left; " + hint
		}
		return &wire.Failure{Name: "KeyboardInterrupt", Value: text, Traceback: lines("KeyboardInterrupt", text, hint)}
	case j.Error != nil:
		return failureOf(j)
	}
	text := fmt.Sprintf("job %s ended without a model: %s", short, state(j))
	hint := "%morph receipt " + short + " says who was paid and why"
	switch j.Phase {
	case job.Rejected:
		text = fmt.Sprintf("the model of job %s was rejected", short)
		if j.Median != nil {
			text += fmt.Sprintf(": %s is %v, wanted %v", j.Spec.Require.Metric, *j.Median, j.Spec.Require)
		}
		text += "; the worker was not paid"
	case job.Expired:
		hint = "raise --max-price, or see %morph price"
	case job.Accepted, job.Closed:
		text = fmt.Sprintf("the model of job %s was accepted but did not arrive", short)
		hint = "%morph result " + short + " tries again"
	}
	return &wire.Failure{Name: title(j.Phase), Value: text, Traceback: lines(title(j.Phase), text, hint)}
}

func title(p job.Phase) string {
	switch p {
	case job.Rejected:
		return "ModelRejected"
	case job.Expired:
		return "NobodyBid"
	}
	return "JobFailed"
}

// failureOf shows the job's own error, as it would be shown if the cell had run here.
func failureOf(j api.Job) *wire.Failure {
	e := j.Error
	f := &wire.Failure{Name: e.Name, Value: e.Message, Traceback: e.Traceback}
	if f.Name == "" {
		f.Name = "JobFailed"
	}
	if len(f.Traceback) == 0 {
		f.Traceback = lines(f.Name, f.Value, e.Hint)
	} else if e.Hint != "" {
		f.Traceback = append(f.Traceback, "\x1b[36mhint:\x1b[0m "+e.Hint)
	}
	return f
}

// fetch brings the result here and binds it in the notebook's namespace.
func (w *watch) fetch(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "morph-result-") // 0700
	if err != nil {
		return fmt.Errorf("make a folder for the result: %w", err)
	}
	defer os.RemoveAll(dir)
	fetching, stop := interruptible(ctx, w.cell)
	err = w.g.Result(fetching, w.job.ID.String(), dir)
	if cause := stop(); errors.Is(cause, errInterrupted) {
		return w.interrupted("the result of job %s was not fetched")
	}
	if err != nil {
		return hinted{fmt.Errorf("fetch the result of job %s: %w", w.job.ID.Short(), err), "%morph result " + w.job.ID.Short() + " tries again"}
	}
	outputs := w.outputs
	if len(outputs) == 0 {
		if outputs, err = w.m.outputsOf(w.job.ID, dir); err != nil {
			return err
		}
	}
	bind := fmt.Sprintf(`__import__("morph.results").results._bind_from_kernel(%s, %s, trust=%s)`,
		literal(dir), literal(outputs), truth(w.trust))
	return w.cell.Do(ctx, `__import__("sys").stdout.write("\n".join(`+bind+` or []) + "\n")`)
}

// literal writes strings as Python reads them, which is as JSON does.
func literal(v any) string {
	if names, ok := v.([]string); ok && names == nil {
		return "[]"
	}
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(b)
}

// truth is a truth value as Python writes it.
func truth(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

// failure makes of any error one that a notebook shows.
func failure(err error) error {
	var f *wire.Failure
	switch {
	case err == nil:
		return nil
	case errors.As(err, &f):
		return f
	case errors.Is(err, errInterrupted):
		text := "interrupted before the job was posted; nothing was paid"
		return &wire.Failure{Name: "KeyboardInterrupt", Value: text, Traceback: lines("KeyboardInterrupt", text, "")}
	}
	return &wire.Failure{Name: "MorphError", Value: err.Error(), Traceback: lines("MorphError", err.Error(), hintOf(err))}
}

func plain(err error) string {
	if h := hintOf(err); h != "" {
		return err.Error() + " (" + h + ")"
	}
	return err.Error()
}

// lines is how an error of ours looks: no frames of ours, but a hint.
func lines(name, text, hint string) []string {
	out := []string{"\x1b[31m" + name + "\x1b[0m: " + text}
	if hint != "" {
		out = append(out, "\x1b[36mhint:\x1b[0m "+hint)
	}
	return out
}

func state(j api.Job) string {
	if j.Step != "" {
		return fmt.Sprintf("%s (%s)", j.Phase, j.Step)
	}
	return j.Phase.String()
}
