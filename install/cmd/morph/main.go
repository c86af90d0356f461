// Command morph is what people type: it runs a practice network, installs the kernel, and submits and follows jobs.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// verb is one of morph's commands.
type verb struct {
	name  string
	usage string // its arguments
	does  string // one line
	run   func(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) error
}

func run(ctx context.Context, args []string, in io.Reader, out, errs io.Writer) int {
	all := verbs()
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		help(out, all)
		return 0
	}
	for _, v := range all {
		if v.name != args[0] {
			continue
		}
		switch err := v.run(ctx, args[1:], in, out, errs); {
		case err == nil, errors.Is(err, errHelp), errors.Is(err, flag.ErrHelp):
			return 0
		default:
			report(errs, err)
			return 1
		}
	}
	report(errs, fmt.Errorf("morph has no command %q\nhint: `morph help` lists them", args[0]))
	return 2
}

// report prints an error as people see it: what was tried and why it failed, then, on a line of its own, what to do.
func report(w io.Writer, err error) {
	fmt.Fprintf(w, "error: %s\n", strings.TrimSpace(err.Error()))
}

func help(w io.Writer, all []verb) {
	fmt.Fprint(w, "morph trains your model on somebody else's GPU and pays only for a model that is good enough.\n\nusage: morph COMMAND [arguments]   (morph COMMAND --help tells more)\n\n")
	for _, v := range all {
		if v.does != "" {
			fmt.Fprintf(w, "  %-34s %s\n", v.name+" "+v.usage, v.does)
		}
	}
	fmt.Fprint(w, "\nMORPH_HOME is the folder where kernel, gateway and morph find each other.\n")
}
