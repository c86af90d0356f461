package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"path/filepath"

	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/install/deployment"
)

func deploy(ctx context.Context, args []string, _ io.Reader, out, errs io.Writer) error {
	f := flag.NewFlagSet("morph deploy", flag.ContinueOnError)
	f.SetOutput(errs)
	rpc := f.String("rpc", "", "the chain's JSON-RPC `URL`")
	wallet := f.String("wallet", filepath.Join(api.Home(), "deployer"), "`folder` of the account that pays the gas; made on first use")
	file := f.String("out", "deployment.json", "the deployments `file`")
	short := f.Bool("practice", false, "short windows and a small stake, for a classroom's own chain")
	verify := f.Bool("verify", false, "deploy nothing: compare the code on the chain with ours, at the addresses of --out")
	if err := parse(f, args); err != nil {
		return err
	}
	if *rpc == "" {
		account, err := deployment.Account(*wallet)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "account %v pays the gas\n", account)
		return errors.New("morph deploy: --rpc URL is missing")
	}
	if *verify {
		r, err := deployment.Verify(ctx, *rpc, *file)
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "the code on chain %d is ours: market %v, token %v\n", r.ChainID, r.At.Market, r.At.Token)
		return nil
	}
	r, err := deployment.Deploy(ctx, deployment.Config{RPC: *rpc, Wallet: *wallet, Practice: *short, File: *file})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "market %v, token %v, vesting %v, on chain %d\nwritten to %s\n", r.At.Market, r.At.Token, r.At.Vesting, r.ChainID, *file)
	return nil
}
