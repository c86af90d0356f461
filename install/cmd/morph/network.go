package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/install/devchain"
	"github.com/morphware/morphware/install/practice"
)

// detached marks the process that `morph up --detach` leaves behind, which outlives its parent.
const detached = "MORPH_UP_DETACHED"

func up(ctx context.Context, args []string, _ io.Reader, out, errs io.Writer) error {
	f := flag.NewFlagSet("morph up", flag.ContinueOnError)
	f.SetOutput(errs)
	workers := f.Int("workers", 3, "how many `nodes` train")
	validators := f.Int("validators", 3, "how many `nodes` test; a job's panel is drawn from them")
	dir := f.String("dir", api.Home(), "the network's `folder`, a complete MORPH_HOME; one that is there goes on")
	python := f.String("python", "", "the `interpreter` that jobs run in (default: the first python3 on the path)")
	sandbox := f.String("sandbox", "auto", "`driver`: auto, bubblewrap, or none, which runs strangers' code unconfined")
	hub := f.Bool("hub", false, "the gateway serves the users of the JupyterHub that started this")
	mwt := f.Int64("mwt", 1000, "practice `MWT` that a new gateway begins with")
	detach := f.Bool("detach", false, "return once everything answers; `morph down` stops it")
	if err := parse(f, args); err != nil {
		return err
	}
	if *workers < 0 || *validators < 0 || *workers == 0 && !*hub {
		return fmt.Errorf("%d workers and %d validators: want at least one worker", *workers, *validators)
	}
	bin, err := practice.Bin()
	if err != nil {
		return err
	}
	if *detach {
		return leave(ctx, *dir, args, out)
	}
	if os.Getenv(detached) == "" {
		var cancel context.CancelFunc
		ctx, cancel = context.WithCancel(ctx)
		defer cancel()
		go endWithParent(ctx, cancel)
	}
	return practice.Up(ctx, practice.Config{
		Dir: *dir, Bin: bin, Workers: *workers, Validators: *validators, Python: *python, Sandbox: *sandbox, Hub: *hub, MWT: *mwt, Say: out,
	}, func(n practice.Network) { ready(out, n) })
}

func ready(out io.Writer, n practice.Network) {
	fmt.Fprintf(out, "ready: %d workers, %d validators; their MWT are worth nothing\n", len(n.Accounts.Workers), len(n.Accounts.Validators))
	fmt.Fprintf(out, "use it: MORPH_HOME=%s in front of jupyter or morph\n", n.Dir)
}

// endWithParent cancels when whoever started us is gone, so that no network is left behind by a closed terminal.
func endWithParent(ctx context.Context, cancel context.CancelFunc) {
	parent := os.Getppid()
	tick := time.NewTicker(500 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if os.Getppid() != parent {
				cancel()
				return
			}
		}
	}
}

// leave starts the same command without --detach in a session of its own and waits until it answers.
func leave(ctx context.Context, dir string, args []string, out io.Writer) error {
	var rest []string
	for _, a := range args {
		if a != "--detach" && a != "-detach" && !strings.HasPrefix(strings.TrimLeft(a, "-"), "detach=") {
			rest = append(rest, a)
		}
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(dir, "logs"), 0o700); err != nil {
		return err
	}
	logFile := filepath.Join(dir, "logs", "up.log")
	log, err := os.Create(logFile)
	if err != nil {
		return err
	}
	defer log.Close()
	c := exec.Command(self, append([]string{"up"}, rest...)...)
	c.Env = append(os.Environ(), detached+"=1")
	c.Stdout, c.Stderr = log, log
	c.SysProcAttr = ownSession()
	if err := c.Start(); err != nil {
		return err
	}
	end := make(chan error, 1)
	go func() { end <- c.Wait() }()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		if n, err := practice.Read(dir); err == nil && n.PIDs["up"] == c.Process.Pid {
			ready(out, n)
			return nil
		}
		select {
		case <-end:
			said, _ := os.ReadFile(logFile)
			return errors.New(strings.TrimPrefix(strings.TrimSpace(string(said)), "error: "))
		case <-ctx.Done():
			c.Process.Signal(os.Interrupt)
			<-end
			return ctx.Err()
		case <-tick.C:
		}
	}
}

func down(_ context.Context, args []string, _ io.Reader, out, errs io.Writer) error {
	f := flag.NewFlagSet("morph down", flag.ContinueOnError)
	f.SetOutput(errs)
	dir := f.String("dir", api.Home(), "the `folder` that morph up was given")
	if err := parse(f, args); err != nil {
		return err
	}
	if err := practice.Down(*dir); err != nil {
		return err
	}
	fmt.Fprintln(out, "stopped; what it held is kept in", *dir)
	return nil
}

func chain(ctx context.Context, args []string, _ io.Reader, _, errs io.Writer) error {
	f := flag.NewFlagSet("morph chain", flag.ContinueOnError)
	f.SetOutput(errs)
	dir := f.String("dir", "", "data `folder`")
	port := f.Int("port", 0, "HTTP `port` on 127.0.0.1; 0 is any")
	fund := f.String("fund", "", "comma-separated `addresses` that hold coin from the first block on")
	if err := parse(f, args); err != nil {
		return err
	}
	if *dir == "" {
		return errors.New("morph chain: --dir is missing")
	}
	cfg := devchain.Config{Dir: *dir, Port: *port, Log: errs}
	for _, a := range strings.Split(*fund, ",") {
		if a != "" {
			cfg.Funded = append(cfg.Funded, common.HexToAddress(a))
		}
	}
	return devchain.Run(ctx, cfg)
}
