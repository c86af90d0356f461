package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"time"

	"github.com/morphware/morphware/node"
)

const usage = `morph-node trains other people's models, or tests them, for MWT.

usage:
  morph-node run [flags]              work until interrupted
  morph-node config [--json] [flags]  print the settings in effect, as a file for --config
  morph-node doctor [--json] [flags]  say what is missing here, and what to do about it
  morph-node status [--json] [flags]  say what the running node is doing
  morph-node quote JOB [--json] [flags]  say what a job would cost here, and whether it is bid on
  morph-node drain [--hand-on] [flags]  have the running node end what is under way, take nothing new, and stop
  morph-node version                  print the version

All take the flags of run: "morph-node run --help". Each flag may as well be a line of node.toml in --home, or an
environment variable: --price-per-hour is MORPH_NODE_PRICE_PER_HOUR.
`

func run(ctx context.Context, args []string, stdout, stderr io.Writer, signals chan os.Signal) error {
	verb := "help"
	if len(args) > 0 {
		verb, args = args[0], args[1:]
	}
	verbs := map[string]func(context.Context, *settings, io.Writer) error{
		"run":    func(ctx context.Context, s *settings, _ io.Writer) error { return work(ctx, s, signals) },
		"config": func(_ context.Context, s *settings, out io.Writer) error { return s.print(out) },
		"doctor": doctor, "status": status, "quote": quote, "drain": drain,
	}
	switch {
	case verbs[verb] != nil:
		s, err := configure(verb, args, stderr)
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		if err != nil {
			return err
		}
		if verb != "run" {
			ctx, stop := context.WithCancel(ctx)
			defer stop()
			defer until(signals, func(os.Signal) { stop() })()
			return verbs[verb](ctx, s, stdout)
		}
		return verbs[verb](ctx, s, stdout)
	case verb == "version":
		fmt.Fprintln(stdout, version())
		return nil
	case verb == "help", verb == "-h", verb == "-help", verb == "--help":
		fmt.Fprint(stdout, usage)
		return nil
	}
	return fmt.Errorf("there is no command %q\nhint: morph-node help", verb)
}

// until hands signals on to fn until the returned function is called.
func until(signals <-chan os.Signal, fn func(os.Signal)) (stop func()) {
	done := make(chan struct{})
	var w sync.WaitGroup
	w.Go(func() {
		for {
			select {
			case s := <-signals:
				fn(s)
			case <-done:
				return
			}
		}
	})
	return func() { close(done); w.Wait() }
}

// work runs the node. The first signal has it end what is under way for as long as --drain says, the second stops it: what
// is under way then goes on when it is started again. Those that follow are not caught.
func work(ctx context.Context, s *settings, signals chan os.Signal) error {
	if err := s.needMarket(); err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	first, ready := make(chan struct{}), make(chan *node.Node, 1)
	asked := 0
	defer until(signals, func(os.Signal) {
		switch asked++; {
		case asked == 1 && s.drain > 0:
			close(first)
		default:
			signal.Stop(signals)
			stop()
		}
	})()
	var draining sync.WaitGroup
	defer draining.Wait()
	defer stop()
	draining.Go(func() {
		select {
		case <-first:
		case <-ctx.Done():
			return
		}
		n := <-ready
		if n == nil {
			stop()
			return
		}
		n.Drain()
		over := time.NewTimer(s.drain)
		defer over.Stop()
		select {
		case <-over.C:
		case <-ctx.Done():
			return
		}
		if s.handOn {
			n.HandOn() // and the node ends when that is on chain
			return
		}
		s.Log.Info("the time to drain is over; what is under way goes on when the node is started again")
		stop()
	})
	n, err := node.New(ctx, s.Config)
	ready <- n
	if err != nil {
		return err
	}
	return n.Run(ctx)
}
