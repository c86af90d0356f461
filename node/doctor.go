package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/gpu"
	"github.com/morphware/morphware/node/operator"
	"github.com/morphware/morphware/node/swarm"
	"github.com/morphware/morphware/node/wallet"
)

// Check is one thing that a node needs.
type Check struct {
	Name   string `json:"name"`
	State  string `json:"state"` // Well, Warning or Bad
	Found  string `json:"found"`
	Remedy string `json:"remedy,omitempty"`
}

// The states of a Check. With a Warning the node works, though not as well as it could.
const (
	Well    = "ok"
	Warning = "warning"
	Bad     = "bad"
)

// well, warn and fail make checks; fail takes what is to be done from the error's hint.
func well(name, format string, args ...any) Check {
	return Check{name, Well, fmt.Sprintf(format, args...), ""}
}

func warn(name, remedy, format string, args ...any) Check {
	return Check{name, Warning, fmt.Sprintf(format, args...), remedy}
}

func fail(name string, err error) Check {
	text, hint, _ := strings.Cut(err.Error(), "\nhint: ")
	return Check{name, Bad, text, hint}
}

// leastDisk is how much free disk a worker should have: data, a model and what a framework writes.
const leastDisk = 10 << 30

// mostSkew is how far this machine's clock may be behind the chain's. Deadlines are the chain's.
const mostSkew = 15 * time.Second

// Examine looks for all that a node of this Config needs. It changes nothing.
func Examine(ctx context.Context, c Config) []Check {
	_, running := operator.Dial(c.Home)
	checks := []Check{examineHome(c), examineDisk(c), examineSandbox(ctx, c), examinePython(ctx, c), examineGPUs()}
	if os.Geteuid() == 0 {
		checks = append(checks, warn("user", "run the node as a user of its own", "it runs as root: a job that broke out of its sandbox would be root too"))
	}
	checks = append(checks, examinePorts(c, running == nil)...)
	self, check := examineWallet(c)
	return append(append(checks, check), examineChain(ctx, c, self)...)
}

func examineHome(c Config) Check {
	dir := c.Home
	for {
		info, err := os.Stat(dir)
		if err == nil && !info.IsDir() {
			return fail("home", fmt.Errorf("%s is not a folder\nhint: name another with --home", dir))
		}
		if err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			return fail("home", err)
		}
		dir = filepath.Dir(dir)
	}
	f, err := os.CreateTemp(dir, ".doctor-*")
	if err != nil {
		return fail("home", fmt.Errorf("%s cannot be written to: %w\nhint: name another folder with --home", c.Home, err))
	}
	f.Close()
	os.Remove(f.Name())
	return well("home", "%s", c.Home)
}

func examineDisk(c Config) Check {
	dir := c.Home
	for !exists(dir) && dir != filepath.Dir(dir) {
		dir = filepath.Dir(dir)
	}
	free, err := swarm.Free(dir)
	switch {
	case err != nil:
		return fail("disk", err)
	case free < leastDisk:
		return warn("disk", "free some, or name a folder on a larger disk with --home", "%.1f GiB are free where %s is", float64(free)/(1<<30), c.Home)
	}
	return well("disk", "%.1f GiB free", float64(free)/(1<<30))
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

func examineSandbox(ctx context.Context, c Config) Check {
	d, err := c.driver(ctx)
	switch {
	case err != nil:
		return fail("sandbox", err)
	case d.Name() == "none":
		return warn("sandbox", "install bubblewrap and use --sandbox auto", "jobs run UNSANDBOXED, with this account's rights")
	}
	return well("sandbox", "%s works here", d.Name())
}

func examinePython(ctx context.Context, c Config) Check {
	python, err := findPython(ctx, c.Python)
	if err != nil {
		return fail("python", err)
	}
	const ask = `import sys,importlib.metadata as m
def v(n):
  try: return n+" "+m.version(n)
  except Exception: return None
print(", ".join(filter(None,["Python %d.%d.%d"%sys.version_info[:3]]+[v(n) for n in ("numpy","cloudpickle","scikit-learn","torch","tensorflow","jax","xgboost","lightgbm")])))`
	out, err := exec.CommandContext(ctx, python, "-I", "-c", ask).Output()
	if err != nil {
		return fail("python", fmt.Errorf("ask %s what it has: %w", python, err))
	}
	found := strings.TrimSpace(string(out))
	for _, need := range []string{"numpy", "cloudpickle"} {
		if !strings.Contains(found, need+" ") {
			return Check{"python", Bad, python + " has no " + need, python + " -m pip install numpy cloudpickle; or name another interpreter with --python"}
		}
	}
	return well("python", "%s: %s", python, found)
}

func examineGPUs() Check {
	m, err := gpu.Open()
	if errors.Is(err, gpu.ErrNone) {
		return well("gpu", "no NVIDIA driver: it takes jobs for CPUs")
	}
	if err != nil {
		return fail("gpu", err)
	}
	defer m.Close()
	list, err := m.Devices()
	var names []string
	for _, d := range list {
		names = append(names, fmt.Sprintf("%s (%d MiB)", d.Name, d.Memory>>20))
	}
	if err != nil {
		return warn("gpu", "restart the machine, or look at nvidia-smi", "some do not answer: %v; those that do: %s", err, strings.Join(names, ", "))
	}
	if len(gpu.Files(nil)) == 0 && len(list) > 0 {
		return warn("gpu", "run nvidia-modprobe -u -c 0, as root, at each start", "%s, but there is no /dev/nvidia-uvm: CUDA will not work in a sandbox", strings.Join(names, ", "))
	}
	return well("gpu", "driver %s: %s", m.Driver(), strings.Join(names, ", "))
}

func examinePorts(c Config, running bool) (out []Check) {
	if running {
		return []Check{well("ports", "a node runs in this home, and listens")}
	}
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		host = c.Listen
	}
	try := func(network, at string) error {
		if network == "tcp" {
			l, err := net.Listen(network, at)
			if err == nil {
				l.Close()
			}
			return err
		}
		p, err := net.ListenPacket(network, at)
		if err == nil {
			p.Close()
		}
		return err
	}
	before := readPorts(c.Home)
	for _, port := range []string{before.Swarm, before.P2P} {
		if port == "" {
			port = "0"
		}
		if err := errors.Join(try("tcp", net.JoinHostPort(host, port)), try("udp", net.JoinHostPort(host, port))); err != nil {
			out = append(out, warn("ports", "end what listens there; else the node takes another port and registers again", "%v", err))
		}
	}
	if c.Operator != "" && c.Operator != "off" {
		if err := try("tcp", c.Operator); err != nil {
			out = append(out, fail("ports", fmt.Errorf("the operator's port: %w\nhint: --operator names another, or off", err)))
		}
	}
	if ip := net.ParseIP(host); !c.Practice && (host == "localhost" || ip != nil && ip.IsLoopback()) {
		out = append(out, warn("ports", "--listen takes the address that others reach this machine at", "it listens on %s, where only this machine reaches it", host))
	}
	if len(out) == 0 {
		out = append(out, well("ports", "it can listen on %s", host))
	}
	return out
}

// examineWallet returns the account, zero where there is none yet.
func examineWallet(c Config) (job.Address, Check) {
	dir := filepath.Join(c.Home, "wallet")
	if !exists(filepath.Join(dir, "keystore", "key.json")) {
		return job.Address{}, well("wallet", "there is none yet: the first start makes it, in %s", dir)
	}
	w, err := wallet.Open(dir, "")
	if err != nil {
		return job.Address{}, fail("wallet", err)
	}
	return w.Address(), well("wallet", "%v; back up %s", w.Address(), dir)
}

func examineChain(ctx context.Context, c Config, self job.Address) []Check {
	if c.Market.IsZero() {
		return []Check{fail("chain", errors.New("there is no market\nhint: --market ADDRESS"))}
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: c.RPC, ChainID: c.ChainID, Market: c.Market, Depth: c.Depth})
	if err != nil {
		return []Check{fail("chain", err)}
	}
	defer client.Close()
	head, err := client.Head(ctx)
	if err != nil {
		return []Check{fail("chain", err)}
	}
	out := []Check{well("chain", "chain %v, block %d, market %v", client.ChainID(), head.Number, c.Market)}
	switch behind := time.Since(head.Time); {
	case -behind > mostSkew:
		out = append(out, fail("clock", fmt.Errorf("this machine's clock is %v behind the chain's\nhint: switch on time synchronisation: timedatectl set-ntp true", (-behind).Round(time.Second))))
	case behind > 5*time.Minute:
		out = append(out, warn("clock", "wait until the Ethereum node has caught up; or set this machine's clock", "the latest block is %v old", behind.Round(time.Second)))
	default:
		out = append(out, well("clock", "within %v of the latest block", behind.Abs().Round(time.Second)))
	}
	if self.IsZero() {
		return out
	}
	return append(out, examineMoney(ctx, c, client, self)...)
}

func examineMoney(ctx context.Context, c Config, client *chain.Client, self job.Address) []Check {
	coin, err := client.Gas(ctx, self)
	acc, err2 := client.Account(ctx, self)
	outside, err3 := client.BalanceOf(ctx, self)
	params, err4 := client.Params(ctx)
	if err := errors.Join(err, err2, err3, err4); err != nil {
		return []Check{fail("balance", err)}
	}
	var out []Check
	if coin.Sign() == 0 {
		out = append(out, fail("gas", fmt.Errorf("the account holds none of the chain's own coin, which pays for gas\nhint: send a little to %v", self)))
	} else {
		out = append(out, well("gas", "%v of the chain's own coin", job.Wei(coin)))
	}
	free, staked := job.Wei(acc.Free), job.Wei(acc.Staked)
	have := free.Add(outside)
	if c.Worker && have.Cmp(job.Wei(params.LeastBond)) < 0 {
		out = append(out, fail("balance", fmt.Errorf("%v MWT do not pay for one bond of %v\nhint: send MWT to %v", have, job.Wei(params.LeastBond), self)))
	} else {
		out = append(out, well("balance", "%v MWT free in the market, %v outside", free, outside))
	}
	if c.Validator {
		if need := job.Wei(params.Stake); staked.Cmp(need) < 0 && have.Cmp(need) < 0 {
			out = append(out, fail("stake", fmt.Errorf("a validator stakes %v MWT, and there are %v\nhint: send MWT to %v, and raise --deposit to as much", need, have, self)))
		} else {
			out = append(out, well("stake", "%v MWT staked of %v", staked, need))
		}
	}
	return out
}
