package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/node"
)

var market = "0x1111111111111111111111111111111111111111"

func TestConfigure(t *testing.T) {
	t.Setenv("MORPH_NODE_HOME", t.TempDir())
	c, err := configure("run", []string{"--market", market, "--role", "worker,validator", "--price-per-hour", "36.5", "--decoys", "2", "--deposit", "500"}, io.Discard)
	if err != nil || !c.Worker || !c.Validator || c.PerHour.String() != "36.5" || c.Decoys != 2 || c.Deposit.String() != "500" || c.Market.IsZero() {
		t.Errorf("got %+v, %v", c, err)
	}
	for want, args := range map[string][]string{
		"no role":        {"--role", "miner"},
		"unexpected":     {"more"},
		"not defined":    {"--nonsense"},
		"price-per-hour": {"--price-per-hour", "-1"},
		"40 hexadecimal": {"--market", "0x11"},
		"--when-busy":    {"--when-busy", "whenever"},
		"--log-format":   {"--log-format", "xml"},
		"hours":          {"--idle-hours", "99-100"},
		"--config":       {"--config", "/nowhere/node.toml"},
	} {
		if _, err := configure("run", args, io.Discard); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want an error that says %q", args, err, want)
		}
	}
	if err := c.needMarket(); err != nil {
		t.Error(err)
	}
	if err := new(settings).needMarket(); err == nil || !strings.Contains(err.Error(), "--market") {
		t.Errorf("without a market: %v", err)
	}
}

// A flag goes before the environment, the environment before the file, and the file before the default; what is printed
// says so, and gives the same again.
func TestSettingsComeFromFlagsEnvironmentAndFile(t *testing.T) {
	home := t.TempDir()
	t.Setenv("MORPH_NODE_HOME", home)
	t.Setenv("MORPH_NODE_DECOYS", "3")
	t.Setenv("MORPH_NODE_MARGIN", "7")
	text := "market = \"" + market + "\"\nprice-per-hour = \"12.5\"\nmargin = 9\ndecoys = 9\n[idle]\nbelow = 5.5\nfor = \"10m\"\nhours = \"22-7\"\n"
	if err := os.WriteFile(filepath.Join(home, "node.toml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	check := func(s *settings, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		if s.Market.String() != market || s.PerHour.String() != "12.5" || s.Margin != 1 || s.Decoys != 3 || s.Idle.Percent != 5.5 || s.Idle.For != 10*time.Minute || s.Idle.Hours.String() != "22-7" || s.Capacity != 2 {
			t.Errorf("the settings are %+v", s.Config)
		}
	}
	s, err := configure("config", []string{"--margin=1"}, io.Discard)
	check(s, err)
	var printed strings.Builder
	if err := s.print(&printed); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"margin = 1 # flag", "decoys = 3 # environment", "price-per-hour = \"12.5\" # file", "jobs = 2 # default", "practice = false # default"} {
		if !strings.Contains(printed.String(), "\n"+line+"\n") {
			t.Errorf("it does not print %q:\n%s", line, printed.String())
		}
	}
	os.Unsetenv("MORPH_NODE_DECOYS")
	os.Unsetenv("MORPH_NODE_MARGIN")
	again := filepath.Join(home, "printed.toml")
	if err := os.WriteFile(again, []byte(printed.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	check(configure("run", []string{"--config", again}, io.Discard))

	if err := os.WriteFile(again, []byte("price-per-huor = \"1\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := configure("run", []string{"--config", again}, io.Discard); err == nil || !strings.Contains(err.Error(), "price-per-huor") || !strings.Contains(err.Error(), "hint:") {
		t.Errorf("a misspelt key: %v", err)
	}
}

func TestRun(t *testing.T) {
	t.Setenv("MORPH_NODE_HOME", t.TempDir())
	var out strings.Builder
	for _, args := range [][]string{nil, {"help"}, {"version"}, {"config"}, {"config", "--json"}, {"run", "--help"}} {
		if err := run(t.Context(), args, &out, io.Discard, nil); err != nil {
			t.Errorf("%q: %v", args, err)
		}
	}
	if s := out.String(); !strings.Contains(s, "usage:") || !strings.Contains(s, "morph-node ") {
		t.Errorf("printed %q", s)
	}
	for want, args := range map[string][]string{
		"no command \"walk\"": {"walk"},
		"no node runs":        {"status"},
		"no node runs in":     {"drain"},
		"which job":           {"quote", "--market", market},
		"no account":          {"quote", "0x12", "--market", market},
		"there is no market":  {"run"},
		"checks failed":       {"doctor", "--python", "/nowhere/python"},
	} {
		if err := run(t.Context(), args, &out, io.Discard, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want an error that says %q", args, err, want)
		}
	}
	if !strings.Contains(out.String(), node.Bad+"      python") {
		t.Errorf("the doctor says\n%s", out.String())
	}
}
