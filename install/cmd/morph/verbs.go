package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime/debug"

	"github.com/morphware/morphware/install/command"
)

// verbs are morph's commands in the order in which people need them.
func verbs() []verb {
	jobs := func(run func(context.Context, []string, command.IO) error) func(context.Context, []string, io.Reader, io.Writer, io.Writer) error {
		return func(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) error {
			return run(ctx, args, command.IO{In: in, Out: out, Err: errs})
		}
	}
	return []verb{
		{"up", "[--workers N] [--dir D]", "start a practice network on this machine", up},
		{"down", "[--dir D]", "stop it", down},
		{"kernel", "install|uninstall|doctor", "make the Morph kernel known to Jupyter, or find what is wrong", kernel},
		{"train", "SCRIPT [-- ARGS]", "train a Python script on the network", jobs(command.Train)},
		{"jobs", "[--json]", "list your jobs", jobs(command.Jobs)},
		{"logs", "[JOB] [-f]", "what a job printed; the last one unless named", jobs(command.Logs)},
		{"attach", "[JOB]", "follow a job", jobs(command.Attach)},
		{"cancel", "JOB", "ask a job to stop; the worker is paid for its share", jobs(command.Cancel)},
		{"accept", "JOB", "pay for a rejected model after all, and open it", jobs(command.Accept)},
		{"result", "[JOB] --out DIR", "fetch a job's trained model", jobs(command.Result)},
		{"receipt", "[JOB] [--json]", "who was paid or slashed, how much and why", jobs(command.Receipt)},
		{"dashboard", "[JOB]", "open your jobs in a browser", jobs(command.Dashboard)},
		{"class", "[COURSE] [--json]", "what you may spend in a class; for its teacher, who spent what, and what each gets", jobs(command.Class)},
		{"limits", "[--job MWT] [--day MWT]", "the most that jobs may spend", jobs(command.Limits)},
		{"wallet", "[--json]", "your account and what it holds", jobs(command.Wallet)},
		{"status", "[--json]", "what is wrong, if anything is", jobs(command.Status)},
		{"deploy", "--rpc URL", "put the contracts on a chain, or --verify what is there", deploy},
		{"completion", "bash|zsh|fish", "print a script that completes commands, flags and jobs", completion},
		{"version", "", "print the version", version},
		{"chain", "--dir D", "", chain}, // one of `morph up`'s processes, not for people
	}
}

func version(_ context.Context, _ []string, _ io.Reader, out, _ io.Writer) error {
	v := "(unknown)"
	if info, ok := debug.ReadBuildInfo(); ok {
		v = info.Main.Version
	}
	_, err := fmt.Fprintln(out, "morph", v)
	return err
}

// parse reads flags that stand before, after or between nothing else; --help is not an error.
func parse(f *flag.FlagSet, args []string) error {
	if err := f.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return errHelp
		}
		return fmt.Errorf("%s: %w\nhint: %s --help", f.Name(), err, f.Name())
	}
	if f.NArg() > 0 {
		return fmt.Errorf("%s: unexpected %q\nhint: %s --help", f.Name(), f.Arg(0), f.Name())
	}
	return nil
}

// errHelp ends a command whose help was asked for and printed.
var errHelp = errors.New("help")
