// Package practice runs a whole Morphware network on one machine, for learning and for tests: a chain, a gateway, workers
// and validators, each a process of its own that could as well run elsewhere. It refuses nothing that the real network
// allows and allows nothing that the real network refuses; only its money is worth nothing.
package practice

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Config of a practice network.
type Config struct {
	Dir        string // becomes a complete MORPH_HOME; what is there already goes on
	Bin        string // folder of morph, morph-gateway and morph-node
	Workers    int
	Validators int
	Python     string    // the interpreter that jobs run in; "" lets the nodes find one
	Sandbox    string    // "auto", "bubblewrap" or "none"
	Hub        bool      // the gateway serves a JupyterHub's users, as JUPYTERHUB_* variables say
	MWT        int64     // first tokens of the gateway; 0 is 1000, as every member has
	Say        io.Writer // progress, for people
}

// memberStart bounds the wait for one member to answer.
const memberStart = 60 * time.Second

// first is how many MWT a member begins with.
const first = 1000

// restarts is how often a member that stops by itself is started again before the network is given up.
const restarts = 20

// up holds what a starting or running network consists of.
type up struct {
	cfg   Config
	net   Network
	chain *process

	mu      sync.Mutex // guards what follows, and net.PIDs
	members map[string]*process
}

// Up starts a network, writes network.json once everything answers, calls ready, and runs it until ctx ends. A member that
// stops by itself is started again: what it was doing is on its disk. It stops all that it started before it returns.
func Up(ctx context.Context, cfg Config, ready func(Network)) (err error) {
	if old, err := Read(cfg.Dir); err == nil && old.Running() {
		return fmt.Errorf("a practice network runs in %s already (process %d)\nhint: `morph down --dir %s` stops it", cfg.Dir, old.PIDs["up"], cfg.Dir)
	}
	if cfg.Dir, err = filepath.Abs(cfg.Dir); err != nil {
		return err
	}
	if err := os.MkdirAll(logsIn(cfg.Dir), 0o700); err != nil {
		return err
	}
	u := &up{cfg: cfg, net: Network{Dir: cfg.Dir, PIDs: map[string]int{"up": os.Getpid()}}, members: map[string]*process{}}
	defer u.down()
	if err := u.bring(ctx); err != nil {
		return err
	}
	if err := u.net.write(); err != nil {
		return err
	}
	if ready != nil {
		ready(u.net)
	}
	return u.watch(ctx)
}

// bring starts the members in the order in which they need each other.
func (u *up) bring(ctx context.Context) error {
	u.say("starting a practice chain")
	bank, err := openBank(filepath.Join(u.cfg.Dir, "bank"))
	if err != nil {
		return err
	}
	if err := u.startChain(ctx, bank); err != nil {
		return err
	}
	if err := bank.dial(ctx, u.net.RPC); err != nil {
		return err
	}
	defer bank.close()
	if u.net.ChainID, u.net.Addresses, err = bank.deploy(ctx, u.cfg.Dir); err != nil {
		return err
	}
	u.net.Accounts.Bank = bank.address()
	u.say("contracts: market %v, token %v", u.net.Addresses.Market, u.net.Addresses.Token)

	if err := u.fund(ctx, bank); err != nil {
		return err
	}
	roster := u.roster()
	var g sync.WaitGroup
	errs := make([]error, len(roster))
	for i, m := range roster {
		g.Go(func() { errs[i] = u.startMember(ctx, m) })
	}
	g.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	return u.gatewayAnswers(ctx)
}

func (u *up) startChain(ctx context.Context, bank *bank) error {
	dir := filepath.Join(u.cfg.Dir, "chain")
	url := filepath.Join(dir, "url")
	if err := remove(url); err != nil {
		return err
	}
	p, err := start("chain", logsIn(u.cfg.Dir), environment(), filepath.Join(u.cfg.Bin, "morph"), "chain", "--dir", dir, "--fund", bank.address().String())
	if err != nil {
		return err
	}
	u.chain = p
	u.net.PIDs["chain"] = p.cmd.Process.Pid
	ctx, cancel := context.WithTimeout(ctx, memberStart)
	defer cancel()
	if err := p.await(ctx, "wait for its address", func() bool { return exists(url) }); err != nil {
		return err
	}
	b, err := os.ReadFile(url)
	if err != nil {
		return err
	}
	u.net.RPC = string(b[:len(b)-1])
	return nil
}

// member is a process that has an account.
type member struct {
	name    string
	home    string
	program string
	args    []string
	ready   string // the file it writes when it answers
}

// roster lists the members that have accounts. The workers ask different prices, so that an auction has something to
// decide, and the first also bids decoys.
func (u *up) roster() []member {
	chain := []string{"--rpc", u.net.RPC, "--market", u.net.Addresses.Market.String(), "--practice"}
	var users []string
	if u.cfg.Hub {
		users = []string{"--hub"}
	}
	out := []member{{
		name: "gateway", home: u.cfg.Dir, program: "morph-gateway",
		args:  slices.Concat([]string{"run", "--home", u.cfg.Dir}, chain, users),
		ready: filepath.Join(u.cfg.Dir, "gateway.json"),
	}}
	node := func(name string, more ...string) {
		home := filepath.Join(u.cfg.Dir, name)
		args := append([]string{"run", "--home", home}, chain...)
		if u.cfg.Python != "" {
			args = append(args, "--python", u.cfg.Python)
		}
		if u.cfg.Sandbox != "" {
			args = append(args, "--sandbox", u.cfg.Sandbox)
		}
		out = append(out, member{name: name, home: home, program: "morph-node", args: append(args, more...), ready: filepath.Join(home, "node.json")})
	}
	for i := range u.cfg.Workers {
		decoys := "0"
		if i == 0 {
			decoys = "1"
		}
		node(fmt.Sprintf("worker%d", i+1), "--role", "worker", "--price-per-hour", fmt.Sprint(180+60*i), "--decoys", decoys, "--deposit", "500")
	}
	for i := range u.cfg.Validators {
		node(fmt.Sprintf("validator%d", i+1), "--role", "validator", "--deposit", "200")
	}
	return out
}

// fund makes the members' wallets where they are new, and gives each account that has none coin for gas and MWT.
func (u *up) fund(ctx context.Context, bank *bank) error {
	var accounts []job.Address
	for _, m := range u.roster() {
		a, err := accountIn(m.home)
		if err != nil {
			return fmt.Errorf("wallet of %s: %w", m.name, err)
		}
		switch m.program {
		case "morph-gateway":
			u.net.Accounts.Gateway = a
		default:
			if slices.Contains(m.args, "validator") {
				u.net.Accounts.Validators = append(u.net.Accounts.Validators, a)
			} else {
				u.net.Accounts.Workers = append(u.net.Accounts.Workers, a)
			}
		}
		accounts = append(accounts, a)
	}
	share := func(a job.Address) job.Amount {
		if a == u.net.Accounts.Gateway && u.cfg.MWT > 0 {
			return job.MWT(u.cfg.MWT)
		}
		return job.MWT(first)
	}
	if err := bank.give(ctx, share, accounts); err != nil {
		return fmt.Errorf("give the members their first MWT: %w", err)
	}
	return nil
}

// startMember starts a member and waits until it answers.
func (u *up) startMember(ctx context.Context, m member) error {
	if err := remove(m.ready); err != nil {
		return err
	}
	env := environment()
	if m.program == "morph-gateway" && u.cfg.Hub {
		env = os.Environ()
	}
	p, err := start(m.name, logsIn(u.cfg.Dir), env, filepath.Join(u.cfg.Bin, m.program), m.args...)
	if err != nil {
		return err
	}
	u.mu.Lock()
	u.members[m.name] = p
	u.net.PIDs[m.name] = p.cmd.Process.Pid
	u.mu.Unlock()
	ctx, cancel := context.WithTimeout(ctx, memberStart)
	defer cancel()
	if err := p.await(ctx, "wait until it answers", func() bool { return exists(m.ready) }); err != nil {
		return err
	}
	u.say("%s answers", m.name)
	return nil
}

func (u *up) gatewayAnswers(ctx context.Context) error {
	c, err := api.Dial(u.cfg.Dir)
	if err != nil {
		return err
	}
	s, err := c.Status(ctx)
	if err != nil {
		return err
	}
	if s.Problem != "" {
		return fmt.Errorf("gateway: %s\nhint: %s", s.Problem, s.Hint)
	}
	u.net.Gateway = c.URL()
	return nil
}

// watch keeps every member running until ctx ends. The chain's end is the network's.
func (u *up) watch(ctx context.Context) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var g sync.WaitGroup
	for _, m := range u.roster() {
		g.Go(func() {
			if err := u.keep(ctx, m); err != nil {
				cancel(err)
			}
		})
	}
	g.Go(func() {
		select {
		case <-ctx.Done():
		case <-u.chain.done:
			cancel(u.chain.died())
		}
	})
	g.Wait()
	if err := context.Cause(ctx); !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// keep starts a member again whenever it stops by itself.
func (u *up) keep(ctx context.Context, m member) error {
	for n := 1; ; n++ {
		u.mu.Lock()
		p := u.members[m.name]
		u.mu.Unlock()
		select {
		case <-ctx.Done():
			return nil
		case <-p.done:
		}
		if n > restarts {
			return p.died()
		}
		u.say("%s stopped (%v); starting it again", m.name, p.cmd.ProcessState)
		if err := u.startMember(ctx, m); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			u.say("%v", err)
		}
		u.mu.Lock()
		err := u.net.write()
		u.mu.Unlock()
		if err != nil {
			return err
		}
	}
}

// down stops the members, then the chain that they need to stop in order.
func (u *up) down() {
	if err := remove(File(u.cfg.Dir)); err != nil {
		u.say("%v", err)
	}
	var g sync.WaitGroup
	for _, p := range u.members {
		g.Go(p.stop)
	}
	g.Wait()
	if u.chain != nil {
		u.chain.stop()
	}
}

func (u *up) say(format string, args ...any) {
	if u.cfg.Say != nil {
		fmt.Fprintf(u.cfg.Say, format+"\n", args...)
	}
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

func remove(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Bin is the folder of the running program, where its siblings are expected.
func Bin() (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	if self, err = filepath.EvalSymlinks(self); err != nil {
		return "", err
	}
	dir := filepath.Dir(self)
	for _, name := range []string{"morph", "morph-gateway", "morph-node"} {
		if _, err := exec.LookPath(filepath.Join(dir, name)); err != nil {
			return "", fmt.Errorf("%s is not beside %s\nhint: `make build` makes all four binaries in bin/", name, self)
		}
	}
	return dir, nil
}
