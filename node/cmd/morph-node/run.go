package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node"
)

const usage = `morph-node trains other people's models, or tests them, for MWT.

usage:
  morph-node run --rpc URL --market ADDRESS [flags]    work until interrupted
  morph-node version                                   print the version

Run "morph-node run --help" for the flags.
`

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	verb := "help"
	if len(args) > 0 {
		verb = args[0]
	}
	switch verb {
	case "run":
		c, err := configure(args[1:], stderr)
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		if err != nil {
			return err
		}
		n, err := node.New(ctx, c)
		if err != nil {
			return err
		}
		return n.Run(ctx)
	case "version":
		fmt.Fprintln(stdout, version())
		return nil
	case "help", "-h", "-help", "--help":
		fmt.Fprint(stdout, usage)
		return nil
	}
	return fmt.Errorf("there is no command %q\nhint: morph-node help", verb)
}

// configure reads the flags of run.
func configure(args []string, stderr io.Writer) (node.Config, error) {
	c := node.Config{PerHour: job.MWT(36), Deposit: job.MWT(200), Version: version()}
	c.Gas, _ = job.ParseAmount("0.05")
	f := flag.NewFlagSet("morph-node run", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.StringVar(&c.Home, "home", defaultHome(), "`folder` of wallet, journal and jobs")
	f.StringVar(&c.RPC, "rpc", "http://127.0.0.1:8545", "`URL` of an Ethereum node")
	f.TextVar(&c.Market, "market", job.Address{}, "`address` of the market contract")
	f.Uint64Var(&c.From, "from", 0, "`block` the market was deployed in")
	f.Uint64Var(&c.Depth, "confirmations", 0, "`blocks` that must lie on top of one before it is believed; each makes the node slower by one")
	role := f.String("role", "worker", "worker, validator or worker,validator")
	f.TextVar(&c.PerHour, "price-per-hour", c.PerHour, "`MWT` an hour of training costs")
	f.TextVar(&c.Gas, "gas", c.Gas, "`MWT` a job's transactions are worth")
	f.IntVar(&c.Margin, "margin", 0, "`percent` on top of the cost")
	f.IntVar(&c.Decoys, "decoys", 0, "most fake bids sealed beside each real one")
	f.IntVar(&c.Capacity, "jobs", 2, "most jobs at a time")
	f.TextVar(&c.Deposit, "deposit", c.Deposit, "`MWT` to keep in the market for bonds and stake, if the account has them")
	f.StringVar(&c.Listen, "listen", "127.0.0.1", "`host` to listen on; other peers must reach it")
	f.StringVar(&c.Python, "python", "python3", "`path` of the interpreter that holds the frameworks")
	f.StringVar(&c.Sandbox, "sandbox", "auto", "auto, bubblewrap, or none (jobs then have this account's rights)")
	f.BoolVar(&c.Practice, "practice", false, "a practice network: tokens are worth nothing, and the keystore is quick to open")
	verbose := f.Bool("verbose", false, "log more")
	if err := f.Parse(args); err != nil {
		return c, err
	}
	if f.NArg() > 0 {
		return c, fmt.Errorf("unexpected argument %q\nhint: morph-node run --help", f.Arg(0))
	}
	for name, negative := range map[string]bool{
		"price-per-hour": c.PerHour.Sign() < 0, "gas": c.Gas.Sign() < 0, "deposit": c.Deposit.Sign() < 0,
		"margin": c.Margin < 0, "decoys": c.Decoys < 0, "jobs": c.Capacity < 1,
	} {
		if negative {
			return c, fmt.Errorf("--%s is too small", name)
		}
	}
	if c.Market.IsZero() {
		return c, errors.New("there is no market\nhint: --market ADDRESS")
	}
	for r := range strings.SplitSeq(*role, ",") {
		switch strings.TrimSpace(r) {
		case "worker":
			c.Worker = true
		case "validator":
			c.Validator = true
		default:
			return c, fmt.Errorf("there is no role %q\nhint: --role worker, validator or worker,validator", r)
		}
	}
	level := slog.LevelInfo
	if *verbose {
		level = slog.LevelDebug
	}
	c.Log = slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: level}))
	return c, nil
}

func defaultHome() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		dir = "."
	}
	return filepath.Join(dir, "morphware", "node")
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return "morph-node " + info.Main.Version
	}
	return "morph-node (devel)"
}
