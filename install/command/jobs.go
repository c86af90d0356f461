package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Jobs lists all jobs, newest first.
func Jobs(ctx context.Context, args []string, std IO) error {
	f := flags("jobs", "[--json]", std)
	asJSON := f.Bool("json", false, "print JSON")
	if err := none(f, args); err != nil {
		return err
	}
	return with(func(c *api.Client) error {
		js, err := c.Jobs(ctx)
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(std.Out, js)
		}
		if len(js) == 0 {
			fmt.Fprintln(std.Out, "no jobs yet")
			return nil
		}
		t := tabwriter.NewWriter(std.Out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "JOB\tNAME\tSTATE\tSPENT MWT\tBEST\tAGE")
		for _, j := range js {
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", j.ID.Short(), j.Name, state(j), j.Spent.Short(), best(j), age(time.Since(j.Created)))
		}
		return t.Flush()
	})
}

func state(j api.Job) string {
	switch {
	case j.Phase == job.None && j.Over:
		return "not posted"
	case j.Phase == job.None:
		return "posting"
	}
	return j.Phase.String()
}

// best is the score where there is one, else the best of a loss.
func best(j api.Job) string {
	if j.Median != nil {
		return fmt.Sprintf("%s %v", j.Spec.Require.Metric, *j.Median)
	}
	for _, name := range slices.Sorted(maps.Keys(j.Best)) {
		return fmt.Sprintf("%s %.4g", name, j.Best[name])
	}
	return ""
}

func age(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h", int(d.Hours()))
	}
	return fmt.Sprintf("%d days", int(d.Hours()/24))
}

// Logs prints what a job printed.
func Logs(ctx context.Context, args []string, std IO) error {
	f := flags("logs", "[JOB] [-f]", std)
	follow := f.Bool("f", false, "follow it until it is over")
	id, err := lastOr(f, args)
	if err != nil {
		return err
	}
	return withJob(ctx, id, func(c *api.Client, j api.Job) error {
		if j.Events == 0 && !*follow {
			return nil
		}
		return until(c.Events(ctx, j.ID.String(), 0, func(e job.Event) error {
			if err := printed(e, std); err != nil {
				return err
			}
			if !*follow && e.Seq >= j.Events {
				return errStop
			}
			return nil
		}))
	})
}

// printed passes a line of output on, and shows a failure with its traceback.
func printed(e job.Event, std IO) (err error) {
	switch e.Kind {
	case job.KindOutput:
		w := std.Out
		if e.Stream == "stderr" {
			w = std.Err
		}
		_, err = io.WriteString(w, e.Text)
	case job.KindError:
		if e.Error != nil && len(e.Error.Traceback) > 0 {
			trace := strings.Join(e.Error.Traceback, "\n")
			if !terminal(std.Err) {
				trace = colours.ReplaceAllString(trace, "")
			}
			_, err = fmt.Fprintln(std.Err, trace)
		}
	}
	return err
}

var colours = regexp.MustCompile("\x1b\\[[0-9;]*m")

// terminal says whether w shows colours.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// Attach follows a job from its first event.
func Attach(ctx context.Context, args []string, std IO) error {
	f := flags("attach", "[JOB] [--json]", std)
	asJSON := f.Bool("json", false, "print every event as a line of JSON")
	id, err := lastOr(f, args)
	if err != nil {
		return err
	}
	return withJob(ctx, id, func(c *api.Client, j api.Job) error {
		return follow(ctx, c, j, 0, std, *asJSON)
	})
}

// Cancel asks a job to stop.
func Cancel(ctx context.Context, args []string, std IO) error {
	f := flags("cancel", "JOB", std)
	id, err := one(f, args, "job")
	if err != nil {
		return err
	}
	return withJob(ctx, id, func(c *api.Client, j api.Job) error {
		if err := c.Cancel(ctx, j.ID.String()); err != nil {
			return err
		}
		fmt.Fprintf(std.Out, "job %s was asked to stop\n", j.ID.Short())
		return nil
	})
}

// Accept pays for a rejected or undecided model after all, and follows the job until the model is here.
func Accept(ctx context.Context, args []string, std IO) error {
	f := flags("accept", "JOB", std)
	id, err := one(f, args, "job")
	if err != nil {
		return err
	}
	return withJob(ctx, id, func(c *api.Client, j api.Job) error {
		if err := c.Accept(ctx, j.ID.String()); err != nil {
			return err
		}
		fmt.Fprintf(std.Out, "job %s is accepted\n", j.ID.Short())
		return follow(ctx, c, j, j.Events, std, false)
	})
}

// Result fetches an opened model.
func Result(ctx context.Context, args []string, std IO) error {
	f := flags("result", "[JOB] --out DIR", std)
	out := f.String("out", "", "the `folder` to write, which must be empty or not exist")
	id, err := lastOr(f, args)
	if err != nil {
		return err
	}
	if *out == "" {
		return hinted(fmt.Errorf("where to?"), "morph result "+id+" --out DIR")
	}
	if list, err := os.ReadDir(*out); err == nil && len(list) > 0 {
		return hinted(fmt.Errorf("%s is not empty", *out), "name another folder with --out")
	}
	return withJob(ctx, id, func(c *api.Client, j api.Job) error {
		return bring(ctx, c, j, *out, std)
	})
}

// bring fetches what a job left: its model, or else the small files that it told of when it failed.
func bring(ctx context.Context, c *api.Client, j api.Job, out string, std IO) error {
	err := c.Result(ctx, j.ID.String(), out)
	if err == nil {
		fmt.Fprintf(std.Out, "the model is in %s\n", out)
		return nil
	}
	files := map[string]string{}
	if j.ResultHash == nil && j.Over {
		told := c.Events(ctx, j.ID.String(), 0, func(e job.Event) error {
			if e.Kind == job.KindFile && job.FileName(e.Name) { // the last of a name counts
				files[e.Name] = e.Text
			}
			return nil
		})
		err = errors.Join(err, told)
	}
	if len(files) == 0 {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		path := filepath.Join(out, name)
		if err := errors.Join(os.MkdirAll(out, 0o755), os.WriteFile(path, []byte(files[name]), 0o644)); err != nil {
			return fmt.Errorf("keep %s of job %s: %w", name, j.ID.Short(), err)
		}
		fmt.Fprintf(std.Out, "the job left no model; %s is as far as it came\n", path)
	}
	return nil
}

// Receipt prints who was paid or slashed, how much and why.
func Receipt(ctx context.Context, args []string, std IO) error {
	f := flags("receipt", "[JOB] [--json]", std)
	asJSON := f.Bool("json", false, "print JSON")
	id, err := lastOr(f, args)
	if err != nil {
		return err
	}
	return with(func(c *api.Client) error {
		r, err := c.Receipt(ctx, id)
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(std.Out, r)
		}
		fmt.Fprintf(std.Out, "%s, job %s: %s\n\n", r.Name, r.Job.Short(), r.Phase)
		t := tabwriter.NewWriter(std.Out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "MWT\tWHO\tACCOUNT\tWHAT\tWHY\tBLOCK\tTRANSACTION")
		for _, m := range r.Movements {
			fmt.Fprintf(t, "%v\t%s\t%s\t%s\t%s\t%d\t%s\n", m.Amount, m.Role, m.Account, m.Reason, m.Why, m.Block, m.Tx)
		}
		if err := t.Flush(); err != nil {
			return err
		}
		fmt.Fprintln(std.Out)
		for _, who := range slices.Sorted(maps.Keys(r.Net)) {
			fmt.Fprintf(t, "%v\t%s\n", r.Net[who], who)
		}
		fmt.Fprintf(t, "%v\tburnt\n", r.Burnt)
		if err := t.Flush(); err != nil {
			return err
		}
		fmt.Fprintf(std.Out, "\nyou paid %v MWT in all\n", r.Cost)
		return nil
	})
}
