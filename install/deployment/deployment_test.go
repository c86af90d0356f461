package deployment

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/install/devchain"
)

// TestDeployAndVerify: what is deployed is verified; a file is never overwritten; other code is not taken for ours.
func TestDeployAndVerify(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	dir := t.TempDir()
	account, err := Account(filepath.Join(dir, "wallet"))
	if err != nil {
		t.Fatal(err)
	}
	chain, err := devchain.Start(devchain.Config{Dir: filepath.Join(dir, "chain"), Funded: []common.Address{common.Address(account)}})
	if err != nil {
		t.Fatal(err)
	}
	defer chain.Close()
	c := Config{RPC: chain.URL(), Wallet: filepath.Join(dir, "wallet"), Practice: true, File: filepath.Join(dir, "deployment.json")}
	made, err := Deploy(ctx, c)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Verify(ctx, c.RPC, c.File); err != nil || got != made {
		t.Errorf("Verify: %+v, %v: want %+v", got, err, made)
	}
	if _, err := Deploy(ctx, c); err == nil || !strings.Contains(err.Error(), "--verify") {
		t.Errorf("a second deployment over the first: %v", err)
	}
	swapped := made
	swapped.At.Market, swapped.At.Token = made.At.Token, made.At.Market
	c.File = filepath.Join(dir, "swapped.json")
	if err := swapped.write(c.File); err != nil {
		t.Fatal(err)
	}
	if _, err := Verify(ctx, c.RPC, c.File); err == nil {
		t.Error("a token was taken for a market")
	}
}
