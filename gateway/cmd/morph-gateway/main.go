// Command morph-gateway is a requester's daemon: it holds the wallet, posts jobs, follows and pays for them, and answers
// the kernel and the morph command.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/hub"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

const usage = `usage: morph-gateway run --rpc URL --market ADDRESS [flags]
       morph-gateway version
`

func run(ctx context.Context, args []string, out, errs io.Writer) int {
	switch {
	case len(args) > 0 && args[0] == "version":
		fmt.Fprintln(out, "morph-gateway", gateway.Version())
		return 0
	case len(args) == 0 || args[0] == "--help" || args[0] == "-h" || args[0] == "help":
		fmt.Fprint(out, usage)
		return 0
	case args[0] != "run":
		fmt.Fprintf(errs, "error: morph-gateway has no command %q\nhint: morph-gateway --help\n", args[0])
		return 2
	}
	err := start(ctx, args[1:], errs)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, flag.ErrHelp):
		return 0
	}
	fmt.Fprintf(errs, "error: %s\n", strings.TrimSpace(err.Error()))
	return 1
}

func start(ctx context.Context, args []string, errs io.Writer) error {
	f := flag.NewFlagSet("morph-gateway run", flag.ContinueOnError)
	f.SetOutput(errs)
	f.Usage = func() { fmt.Fprint(errs, usage); f.PrintDefaults() }
	var c gateway.Config
	f.StringVar(&c.Home, "home", api.Home(), "the `folder` where kernel, gateway and morph find each other")
	f.StringVar(&c.RPC, "rpc", "", "an Ethereum node's JSON-RPC `URL`")
	f.Uint64Var(&c.ChainID, "chain-id", 0, "the `id` of the chain that must answer there; 0 takes any")
	at := f.String("market", "", "the market contract's `address`")
	f.StringVar(&c.Listen, "listen", "127.0.0.1:0", "`host:port` of the HTTP interface; port 0 takes any")
	f.StringVar(&c.Peers, "peers", "127.0.0.1", "the `host` address where other peers reach this one")
	through := f.String("through", "", "`multiaddresses`, with /p2p/ID and commas between, of nodes that relay, where other peers cannot dial this one")
	f.Uint64Var(&c.FromBlock, "from-block", 0, "the `block` in which the market was deployed, or an earlier one")
	f.StringVar(&c.Database, "database", "", "a postgres:// `URL` in place of a file in --home; give it in $MORPH_DATABASE where it holds a password")
	f.BoolVar(&c.Practice, "practice", false, "for networks whose tokens are worth nothing: a wallet that is quick to open")
	ofHub := f.Bool("hub", false, "serve the users of a JupyterHub, as its JUPYTERHUB_* variables say")
	f.IntVar(&c.Slots, "slots", 16, "how `many` jobs of a Hub's users are on the market at once; 0: no limit")
	passphrase := f.String("passphrase-file", "", "a `file` with the wallet's passphrase, readable by its owner alone")
	ask := f.Bool("ask", false, "ask for the wallet's passphrase on the terminal")
	verbose := f.Bool("verbose", false, "log what is done, too")
	if err := f.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return err
		}
		return fmt.Errorf("%w\nhint: morph-gateway run --help", err)
	}
	if f.NArg() > 0 {
		return fmt.Errorf("unexpected %q\nhint: morph-gateway run --help", f.Arg(0))
	}
	if c.RPC == "" {
		return errors.New("no chain\nhint: name an Ethereum node with --rpc URL, or start a practice network with: morph up")
	}
	if *through != "" {
		c.Relays = strings.Split(*through, ",")
	}
	c.Database = cmp.Or(c.Database, os.Getenv("MORPH_DATABASE"))
	var err error
	if c.Market, err = job.ParseAddress(*at); err != nil {
		return fmt.Errorf("--market: %w\nhint: give the market contract's address", err)
	}
	if *ofHub {
		h, err := hub.FromEnv(os.Getenv)
		if err != nil {
			return err
		}
		if c.Hub = &h; h.Listen != "" {
			c.Listen = h.Listen
		}
	}
	if c.Passphrase, err = unlock(*passphrase, *ask, errs); err != nil {
		return err
	}
	level := slog.LevelInfo
	if *verbose {
		level = slog.LevelDebug
	}
	c.Log = slog.New(slog.NewTextHandler(errs, &slog.HandlerOptions{Level: level}))
	if c.Hub != nil {
		c.Hub.Log = c.Log
	}
	return gateway.Run(ctx, c)
}
