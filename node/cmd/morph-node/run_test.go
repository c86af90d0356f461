package main

import (
	"io"
	"strings"
	"testing"
)

func TestConfigure(t *testing.T) {
	market := []string{"--market", "0x1111111111111111111111111111111111111111"}
	c, err := configure(append(market, "--role", "worker,validator", "--price-per-hour", "36.5", "--decoys", "2", "--deposit", "500"), io.Discard)
	if err != nil || !c.Worker || !c.Validator || c.PerHour.String() != "36.5" || c.Decoys != 2 || c.Deposit.String() != "500" || c.Market.IsZero() {
		t.Errorf("got %+v, %v", c, err)
	}
	for want, args := range map[string][]string{
		"--market":       nil,
		"no role":        append(market[:2:2], "--role", "miner"),
		"unexpected":     append(market[:2:2], "more"),
		"not defined":    append(market[:2:2], "--nonsense"),
		"price-per-hour": append(market[:2:2], "--price-per-hour", "-1"),
		"40 hexadecimal": {"--market", "0x11"},
	} {
		if _, err := configure(args, io.Discard); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want an error that says %q", args, err, want)
		}
	}
}

func TestRun(t *testing.T) {
	var out strings.Builder
	for _, args := range [][]string{nil, {"help"}, {"version"}} {
		if err := run(t.Context(), args, &out, io.Discard); err != nil {
			t.Errorf("%q: %v", args, err)
		}
	}
	if s := out.String(); !strings.Contains(s, "usage:") || !strings.Contains(s, "morph-node ") {
		t.Errorf("printed %q", s)
	}
	if err := run(t.Context(), []string{"walk"}, io.Discard, io.Discard); err == nil {
		t.Error("there is no command walk, and it did not say so")
	}
}
