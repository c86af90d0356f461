// Package command holds the morph command's verbs that speak to a gateway: submit a script, list, follow, stop and fetch
// jobs. It prints for people, or JSON where asked; every error says what to do about it.
package command

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// IO is where a command reads and prints.
type IO struct {
	In       io.Reader
	Out, Err io.Writer
}

// flags begins a command's flags; usage is what follows its name.
func flags(name, usage string, std IO) *flag.FlagSet {
	f := flag.NewFlagSet("morph "+name, flag.ContinueOnError)
	f.SetOutput(std.Err)
	f.Usage = func() {
		fmt.Fprintf(std.Err, "usage: morph %s %s\n", name, usage)
		f.PrintDefaults()
	}
	return f
}

// parse reads flags before, after and between a command's other arguments, which it returns.
func parse(f *flag.FlagSet, args []string) (rest []string, err error) {
	for {
		if err := f.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, err
			}
			return nil, hinted(err, f.Name()+" --help")
		}
		if f.NArg() == 0 {
			return rest, nil
		}
		rest, args = append(rest, f.Arg(0)), f.Args()[1:]
	}
}

// last is the job that a command means that names none.
const last = "last"

// lastOr is the job that a command may name.
func lastOr(f *flag.FlagSet, args []string) (string, error) {
	rest, err := parse(f, args)
	if err != nil || len(rest) == 0 {
		return last, err
	}
	if len(rest) > 1 {
		return "", hinted(fmt.Errorf("%s: unexpected %q", f.Name(), rest[1]), f.Name()+" --help")
	}
	return rest[0], nil
}

// one is the only argument that a command takes.
func one(f *flag.FlagSet, args []string, what string) (string, error) {
	rest, err := parse(f, args)
	if err != nil {
		return "", err
	}
	if len(rest) != 1 {
		return "", hinted(fmt.Errorf("%s wants one %s, not %d", f.Name(), what, len(rest)), f.Name()+" --help")
	}
	return rest[0], nil
}

func none(f *flag.FlagSet, args []string) error {
	rest, err := parse(f, args)
	if err == nil && len(rest) > 0 {
		err = hinted(fmt.Errorf("%s: unexpected %q", f.Name(), rest[0]), f.Name()+" --help")
	}
	return err
}

// hinted adds what to do to an error, on a line of its own.
func hinted(err error, hint string) error { return fmt.Errorf("%w\nhint: %s", err, hint) }

// explain moves the hint of a gateway's answer to where people look for it.
func explain(err error) error {
	if err == nil || strings.Contains(err.Error(), "\nhint: ") {
		return err
	}
	if h := api.HintOf(err); h != "" {
		return hinted(err, h)
	}
	return err
}

// with runs do with the gateway of this home.
func with(do func(*api.Client) error) error {
	c, err := api.Dial(api.Home())
	if err != nil {
		return explain(err)
	}
	defer c.Close()
	return explain(do(c))
}

// withJob is with, for a command about one job.
func withJob(ctx context.Context, id string, do func(*api.Client, api.Job) error) error {
	return with(func(c *api.Client) error {
		j, err := c.Job(ctx, id)
		if err != nil {
			return err
		}
		return do(c, j)
	})
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// Wallet prints the account and what it holds.
func Wallet(ctx context.Context, args []string, std IO) error {
	f := flags("wallet", "[--book] [--json]", std)
	asJSON := f.Bool("json", false, "print JSON")
	book := f.Bool("book", false, "every movement of tokens, with its reason")
	if err := none(f, args); err != nil {
		return err
	}
	return with(func(c *api.Client) error {
		w, err := c.Wallet(ctx)
		if err != nil {
			return err
		}
		var lines []api.Entry
		if *book || *asJSON {
			if lines, err = c.Movements(ctx); err != nil {
				return err
			}
		}
		if *asJSON {
			return printJSON(std.Out, struct {
				api.Wallet
				Movements []api.Entry `json:"movements"`
			}{w, lines})
		}
		fmt.Fprintf(std.Out, "account  %v\nheld     %v MWT\nmarket   %v MWT free, %v MWT in running jobs\ngas      %s\n", w.Address, w.Held, w.Free, w.Escrow, w.Gas)
		limit := func(a *job.Amount) string {
			if a == nil {
				return "no limit"
			}
			return a.String() + " MWT"
		}
		fmt.Fprintf(std.Out, "limits   one job: %s; 24 hours: %s, of which %v MWT are taken or held\n", limit(w.Limits.Job), limit(w.Limits.Day), w.Today)
		if !*book {
			return nil
		}
		fmt.Fprintln(std.Out)
		out := tabwriter.NewWriter(std.Out, 0, 8, 2, ' ', 0)
		for _, e := range lines {
			fmt.Fprintf(out, "%s\t%s MWT\t%s\t%s\n", e.Time.Local().Format(time.DateTime), e.Amount.Short(), cmp.Or(e.Name, "-"), cmp.Or(e.Why, e.Reason))
		}
		return out.Flush()
	})
}

// Status says what is wrong, if anything is; then it is an error, too.
func Status(ctx context.Context, args []string, std IO) error {
	f := flags("status", "[--json]", std)
	asJSON := f.Bool("json", false, "print JSON")
	if err := none(f, args); err != nil {
		return err
	}
	return with(func(c *api.Client) error {
		s, err := c.Status(ctx)
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(std.Out, s)
		}
		fmt.Fprintf(std.Out, "gateway  %s, version %s\nchain    %d at %s, block %d, %.0f s old\nmarket   %v\ntoken    %v\n", c.URL(), s.Version, s.ChainID, s.RPC, s.Head, s.HeadAge, s.Market, s.Token)
		if s.Problem != "" {
			return hinted(errors.New(s.Problem), s.Hint)
		}
		fmt.Fprintln(std.Out, "all is well")
		return nil
	})
}
