package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/devchain"
	"github.com/morphware/morphware/node/operator"
	"github.com/morphware/morphware/node/wallet"
)

// A node comes up, says so, stops when it is told to, and comes up again without paying twice.
func TestNodeStartsAndStartsAgain(t *testing.T) {
	c := devchain.Start(t, 20*time.Millisecond)
	home := t.TempDir()
	w, err := wallet.Open(filepath.Join(home, "wallet"), "", wallet.Practice)
	if err != nil {
		t.Fatal(err)
	}
	c.Fund(t, w.Address(), job.MWT(1000))
	market := c.Dial(t, w.Key(), "")
	var last string
	moved := 0
	for round := range 3 {
		n, err := New(t.Context(), Config{
			Operator: "127.0.0.1:0",
			Home:     home, RPC: c.RPC, Market: c.Market, Worker: true, Validator: true, Deposit: job.MWT(250),
			Listen: "127.0.0.1", Sandbox: "none", Practice: true, Log: slog.New(slog.DiscardHandler),
		})
		if err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		done := make(chan error, 1)
		go func() { done <- n.Run(ctx) }()
		var said struct {
			Address   job.Address
			Endpoints struct{ P2P, Swarm []string }
			PID       int
		}
		ready := filepath.Join(home, "node.json")
		for {
			b, err := os.ReadFile(ready)
			if err == nil {
				if err := json.Unmarshal(b, &said); err != nil {
					t.Fatal(err)
				}
				break
			}
			select {
			case err := <-done:
				t.Fatalf("it ended before it was ready: %v", err)
			case <-time.After(10 * time.Millisecond):
			}
		}
		if said.Address != w.Address() || said.PID != os.Getpid() || len(said.Endpoints.P2P) == 0 || len(said.Endpoints.Swarm) == 0 {
			t.Errorf("node.json says %+v", said)
		}
		now := fmt.Sprint(said.Endpoints)
		if last != "" && now != last {
			moved++
		}
		last = now
		a, err := market.Account(t.Context(), w.Address())
		if err != nil || !a.Registered || job.Wei(a.Free).Cmp(job.MWT(150)) != 0 || job.Wei(a.Staked).Cmp(job.MWT(100)) != 0 {
			t.Errorf("account is %+v, %v; want 150 MWT free and 100 staked", a, err)
		}
		door, err := operator.Dial(home)
		if err != nil {
			t.Fatal(err)
		}
		told, err := door.Status(t.Context())
		if err != nil || told.Address != w.Address() || told.Account.Staked.Cmp(job.MWT(100)) != 0 || told.Sandbox != "none" || told.Disk == 0 || told.Problem != nil {
			t.Errorf("the operator is told %+v, %v", told, err)
		}
		if round == 1 { // With nothing under way to drain is to stop.
			if err := door.Drain(t.Context(), false); err != nil {
				t.Error(err)
			}
		} else {
			stop()
		}
		if err := <-done; err != nil {
			t.Errorf("it ended with %v", err)
		}
		if _, err := os.Stat(ready); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("node.json is still there: %v", err)
		}
	}
	if moved > 1 { // once may be: somebody else may have taken a port meanwhile
		t.Error("it listens somewhere else after each start")
	}
}

func TestNewSaysWhatIsMissing(t *testing.T) {
	for want, c := range map[string]Config{
		"no role":            {},
		"Python interpreter": {Worker: true, Python: "/nowhere/python"},
		"sandbox":            {Worker: true, Sandbox: "nonsense"},
		"--rpc":              {Worker: true, Sandbox: "none", RPC: "http://127.0.0.1:1"},
	} {
		c.Home = t.TempDir()
		_, err := New(t.Context(), c)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "hint:") {
			t.Errorf("got %v, want an error with a hint that says %q", err, want)
		}
	}
}

// A port that somebody else took meanwhile is given up for another; one that the operator named is not.
func TestListenAgain(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, taken, _ := net.SplitHostPort(l.Addr().String())
	listen := func(at string) (net.Listener, error) { return net.Listen("tcp", at) }
	got, err := again("127.0.0.1", taken, listen)
	if err != nil {
		t.Fatal(err)
	}
	defer got.Close()
	if got.Addr().String() == l.Addr().String() {
		t.Error("two listen on one port")
	}
	if _, err := again(l.Addr().String(), "", listen); err == nil {
		t.Error("a port that was named was given up for another")
	}
}
