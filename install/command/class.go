package command

import (
	"context"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Class prints what one may spend; or, for a course's teacher, the course, after steering it as the flags say.
func Class(ctx context.Context, args []string, std IO) error {
	f := flags("class", "[COURSE [--give PERSON=MWT] [--grant MWT] [--refill MWT --every 168h] [--pause|--resume]] [--json]", std)
	asJSON := f.Bool("json", false, "print JSON")
	give := f.String("give", "", "`PERSON=MWT`: give a student more; -MWT takes away")
	why := f.String("why", "", "the `reason` of --give, for the record")
	amounts := map[string]*string{}
	for name, does := range map[string]string{"grant": "what a student begins with", "refill": "what comes every --every", "carry": "the most that a refill leaves standing",
		"per-job": "the most that one job may take; 0: no limit", "total": "the most that the whole course may take; 0: no limit"} {
		amounts[name] = f.String(name, "", does+", in `MWT`")
	}
	every := f.Duration("every", -1, "`time` between refills, as 168h; 0: none")
	running := f.Int("running", -1, "how `many` jobs of one student run at once; 0: no limit")
	pause, resume := f.Bool("pause", false, "let jobs that were not posted yet wait"), f.Bool("resume", false, "let them go on")
	rest, err := parse(f, args)
	if err != nil {
		return err
	}
	course := ""
	switch len(rest) {
	case 0:
	case 1:
		course = rest[0]
	default:
		return hinted(fmt.Errorf("morph class: unexpected %q", rest[1]), "morph class --help")
	}
	ruling := *every >= 0 || *running >= 0 || *pause || *resume
	for _, a := range amounts {
		ruling = ruling || *a != ""
	}
	if (ruling || *give != "") && course == "" {
		return hinted(fmt.Errorf("morph class: which course?"), "morph class COURSE --pause; `morph class` lists yours")
	}
	return with(func(c *api.Client) error {
		if course == "" {
			return mine(ctx, c, std.Out, *asJSON)
		}
		if *give != "" {
			person, text, _ := strings.Cut(*give, "=")
			var a job.Amount // Which may be less than nothing here.
			if err := a.UnmarshalText([]byte(text)); err != nil || person == "" {
				return hinted(fmt.Errorf("--give %q: want PERSON=MWT", *give), "morph class "+course+" --give ada=10")
			}
			if _, err := c.Raise(ctx, course, person, api.Raise{Amount: a, Why: *why}); err != nil {
				return err
			}
		}
		seen, err := c.Course(ctx, course)
		if err != nil {
			return err
		}
		r := seen.Rule
		for name, to := range map[string]*job.Amount{"grant": &r.Grant, "refill": &r.Refill, "carry": &r.Carry, "per-job": &r.PerJob, "total": &r.Total} {
			if text := *amounts[name]; text != "" {
				if *to, err = job.ParseAmount(text); err != nil {
					return hinted(fmt.Errorf("--%s: %w", name, err), "give an amount of MWT, as 12.5")
				}
			}
		}
		if *every >= 0 {
			r.EveryHours = every.Hours()
		}
		if *running >= 0 {
			r.Running = *running
		}
		r.Paused = (r.Paused || *pause) && !*resume
		if ruling {
			if err := c.SetRule(ctx, course, r); err != nil {
				return err
			}
			if seen, err = c.Course(ctx, course); err != nil {
				return err
			}
		}
		if *asJSON {
			return printJSON(std.Out, seen)
		}
		return showCourse(std.Out, seen)
	})
}

// mine prints one's own budgets, and the courses that one teaches.
func mine(ctx context.Context, c *api.Client, out io.Writer, asJSON bool) error {
	accounts, err := c.Budget(ctx)
	if err != nil {
		return err
	}
	if asJSON {
		return printJSON(out, accounts)
	}
	me, err := c.Me(ctx)
	if err != nil {
		return err
	}
	for _, a := range accounts {
		fmt.Fprintf(out, "%s: %s MWT left, %s held by running jobs, %s spent", a.Course, a.Left.Short(), a.Held.Short(), a.Spent.Short())
		if a.Next != nil {
			fmt.Fprintf(out, "; refill on %s", a.Next.Local().Format("Monday, 2 January, 15:04"))
		}
		fmt.Fprintln(out)
	}
	if me.Role != api.Student {
		taught, err := c.Courses(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "you are in charge of: %s\n", strings.Join(taught, ", "))
	} else if len(accounts) == 0 {
		fmt.Fprintln(out, "you are in no course")
	}
	return nil
}

// showCourse prints a course.
func showCourse(out io.Writer, c api.Course) error {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(t, "%s: %s MWT spent, %s held", c.Name, c.Spent.Short(), c.Held.Short())
	if c.Rule.Paused {
		fmt.Fprint(t, "; paused")
	}
	fmt.Fprintln(t, "\n\nWHO\tLEFT\tHELD\tSPENT\tWAITING\tRUNNING")
	for _, a := range c.People {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%d\t%d\n", a.Person, a.Left.Short(), a.Held.Short(), a.Spent.Short(), a.Waiting, a.Running)
	}
	fmt.Fprintln(t, "\nJOB\tWHO\tNAME\tSTATE\tMWT\tAGE\tSTUCK")
	for _, r := range c.Runs {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.Job.Short(), r.Person, r.Name, state(api.Job{Phase: r.Phase, Over: r.Over}), r.Takes.Short(), age(time.Since(r.Created)), r.Stuck)
	}
	return t.Flush()
}
