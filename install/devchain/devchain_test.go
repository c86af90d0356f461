package devchain

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
)

// TestRestart: a chain that is stopped goes on from its last block, with its money.
func TestRestart(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	rich := common.HexToAddress("0x1234567890123456789012345678901234567890")
	cfg := Config{Dir: t.TempDir(), Funded: []common.Address{rich}}
	var last uint64
	for round := range 2 {
		chain, err := Start(cfg)
		if err != nil {
			t.Fatal(err)
		}
		client, err := ethclient.DialContext(ctx, chain.URL())
		if err != nil {
			t.Fatal(err)
		}
		head := await(t, ctx, client, last+2)
		if head < last {
			t.Fatalf("round %d: head is %d, was %d", round, head, last)
		}
		coin, err := client.BalanceAt(ctx, rich, nil)
		if err != nil || coin.Sign() <= 0 {
			t.Fatalf("round %d: balance %v, %v", round, coin, err)
		}
		last = head
		client.Close()
		if err := chain.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func await(t *testing.T, ctx context.Context, client *ethclient.Client, want uint64) uint64 {
	t.Helper()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		n, err := client.BlockNumber(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if n >= want {
			return n
		}
		select {
		case <-ctx.Done():
			t.Fatalf("head stayed at %d, want %d", n, want)
		case <-tick.C:
		}
	}
}
