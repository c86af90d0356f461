// Package node wires a peer without a head: a worker, a validator or both, from a wallet, a chain, a swarm, a libp2p host
// and a sandbox. It asks nobody anything.
package node

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/atomicfile"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/agent"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/environment"
	"github.com/morphware/morphware/node/internal/estimate"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/runner"
	"github.com/morphware/morphware/node/internal/tally"
	"github.com/morphware/morphware/node/internal/validator"
	"github.com/morphware/morphware/node/internal/worker"
	"github.com/morphware/morphware/node/operator"
	"github.com/morphware/morphware/node/p2p"
	"github.com/morphware/morphware/node/swarm"
	"github.com/morphware/morphware/node/telemetry"
	"github.com/morphware/morphware/node/wallet"
)

// mostBundle bounds what one fetched bundle may take on disk.
const mostBundle = 64 << 30

// Node is a peer that runs. Run ends it.
type Node struct {
	config Config
	wallet *wallet.Wallet
	chain  *chain.Client
	swarm  *swarm.Swarm
	host   *p2p.Host
	shelf  *shelf
	gpus   *gpus
	agent  *agent.Agent
	gate   *gate
	owner  *owner
	log    *slog.Logger

	sandbox string // the driver's name
	started time.Time
	once    sync.Once
	drain   chan struct{} // closed when the node is to drain
}

// New opens everything that a node is made of. It asks the chain, and writes nothing on it.
func New(ctx context.Context, c Config) (_ *Node, err error) {
	if !c.Worker && !c.Validator {
		return nil, errors.New("the node has no role\nhint: --role worker, validator or worker,validator")
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	if c.Home, err = filepath.Abs(c.Home); err != nil {
		return nil, fmt.Errorf("home folder: %w", err)
	}
	n := &Node{config: c, log: c.Log, started: time.Now(), drain: make(chan struct{}), gate: newGate(c.WhenBusy, c.MostPause, c.Log)}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.close())
		}
	}()
	if err := os.MkdirAll(c.Home, 0o700); err != nil {
		return nil, fmt.Errorf("make the home folder: %w", err)
	}
	// The sandbox and the interpreter come first: without them the rest is for nothing.
	python, err := findPython(ctx, c.Python)
	if err != nil {
		return nil, err
	}
	driver, err := c.driver(ctx)
	if err != nil {
		return nil, err
	}
	if driver.Name() == "none" {
		c.Log.Warn("jobs run UNSANDBOXED, with this account's rights", "hint", "install bubblewrap and use --sandbox auto")
	}
	if driver.Name() != "none" && os.Geteuid() == 0 {
		c.Log.Warn("the node runs as root: a job that broke out of its sandbox would be root too", "hint", "run it as a user of its own")
	}
	n.sandbox = driver.Name()
	runnerDir := filepath.Join(c.Home, "runner")
	if err := runner.Extract(runnerDir); err != nil {
		return nil, fmt.Errorf("write the runner: %w", err)
	}
	var options []wallet.Option
	if c.Practice {
		options = append(options, wallet.Practice)
	}
	if n.wallet, err = wallet.Open(filepath.Join(c.Home, "wallet"), "", options...); err != nil {
		return nil, err
	}
	n.chain, err = chain.Dial(ctx, chain.Config{
		RPC: c.RPC, ChainID: c.ChainID, Market: c.Market, Key: n.wallet.Key(), Journal: filepath.Join(c.Home, "transactions"), Depth: c.Depth, Log: c.Log,
	})
	if err != nil {
		return nil, err
	}
	if err := n.listen(ctx); err != nil {
		return nil, err
	}
	notes, err := journal.Open(filepath.Join(c.Home, "journal", place(n.chain)))
	if err != nil {
		return nil, err
	}
	jobs := filepath.Join(c.Home, "jobs")
	n.shelf = newShelf(jobs)
	n.gpus = openGPUs(c.Log)
	estimates, err := estimate.Open(filepath.Join(c.Home, "estimates.json"))
	if err != nil {
		return nil, err
	}
	n.owner = &owner{gate: n.gate, tally: tally.New(n.wallet.Address()), estimates: estimates, log: c.Log}
	packages, err := environment.Open(environment.Config{
		Dir: filepath.Join(c.Home, "environments"), Python: python, Mode: cmp.Or(c.Environments, environment.Present), Index: c.Index, Wheels: c.Wheels,
		Most: c.MostEnvironments, Driver: driver, Log: c.Log,
	})
	if err != nil {
		return nil, err
	}
	packages.Evict() // the owner may have lowered the bound
	py := pythonRunner{environments: packages, driver: driver, python: python, dir: runnerDir, gpus: n.gpus, gate: n.gate, limits: c.limits()}
	cfg := agent.Config{
		Chain: n.chain, Journal: notes, Logs: n.shelf,
		Policy: c.policy(n.gpus), Owner: n.owner,
		Key: n.wallet.Key(), Address: n.wallet.Address(), ChainID: n.chain.ChainID(), Market: c.Market,
		From: c.From, Dir: jobs, Log: c.Log,
	}
	if len(c.Relays) > 0 {
		cfg.Meet = func(ctx context.Context, p board.Peer) {
			if err := n.host.Keep(ctx, p.Key, p.Endpoints.P2P); err != nil {
				n.log.Warn("a requester cannot be met; it will have to come through a relay", "err", err)
			}
		}
	}
	if c.Worker {
		cfg.Trainer = &worker.Trainer{Swarm: n.swarm, Runner: py, Key: n.wallet.Key(), Limit: mostBundle}
	}
	if c.Validator {
		cfg.Examiner = &validator.Examiner{Swarm: n.swarm, Runner: py, Key: n.wallet.Key(), Limit: mostBundle}
	}
	n.agent = agent.New(cfg)
	// A job's story is for whoever pays for it, and for nobody else.
	telemetry.Serve(n.host, func(peer job.Address, id job.ID) (*telemetry.Log, bool) {
		if who, ok := n.agent.Requester(id); !ok || who != peer {
			return nil, false
		}
		return n.shelf.log(id)
	})
	return n, nil
}

// listen opens swarm and libp2p, where they were before if that can be.
func (n *Node) listen(ctx context.Context) (err error) {
	before := readPorts(n.config.Home)
	var options []p2p.Option
	if n.config.Relay {
		options = append(options, p2p.WithRelay())
	}
	n.host, err = again(n.config.Listen, before.P2P, func(listen string) (*p2p.Host, error) {
		return p2p.New(ctx, n.wallet.Key(), listen, options...)
	})
	if err != nil {
		return err
	}
	streams := n.host.Streams(swarm.Protocol)
	n.swarm, err = again(n.config.Listen, before.Swarm, func(listen string) (*swarm.Swarm, error) {
		return swarm.New(swarm.Config{
			Dir: filepath.Join(n.config.Home, "swarm"), Listen: listen, Log: n.log, Streams: streams,
			UploadLimit: n.config.Upload, DownloadLimit: n.config.Download, Reserve: n.config.Reserve,
		})
	})
	if err != nil {
		return err
	}
	now := *before
	if _, now.Swarm, err = net.SplitHostPort(n.swarm.Addr()); err != nil {
		return fmt.Errorf("the swarm's address: %w", err)
	}
	if now.P2P = portOf(n.host.Addrs()); now == *before {
		return nil
	}
	if err := now.write(); err != nil {
		n.log.Warn("the ports could not be written down; the next start registers new ones", "err", err)
	}
	return nil
}

// Address is the node's account.
func (n *Node) Address() job.Address { return n.wallet.Address() }

// Run makes the node known, sees to its balance and stake, and works until ctx ends or it has drained. It returns nil then.
func (n *Node) Run(ctx context.Context) (err error) {
	defer func() { err = errors.Join(err, n.close()) }()
	ready := filepath.Join(n.config.Home, "node.json")
	if err := os.RemoveAll(ready); err != nil {
		return fmt.Errorf("remove the last run's node.json: %w", err)
	}
	ends, err := n.introduce(ctx)
	if err != nil {
		return ended(ctx, err)
	}
	port, door, err := n.operate()
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	var beside sync.WaitGroup
	defer beside.Wait()
	defer stop()
	if port != nil {
		beside.Go(func() {
			if err := operator.Serve(ctx, port, operator.Handler(n, door.Token), n.log); err != nil {
				n.log.Warn("the operator is no longer answered", "err", err)
			}
		})
		n.log.Info("operator", "page", door.URL, "metrics", door.URL+"/metrics")
	}
	beside.Go(n.mind(ctx))
	beside.Go(func() { n.ebb(ctx); stop() })
	beside.Go(func() { n.sweep(ctx) })
	if err := writeReady(ready, n.Address(), ends, door); err != nil {
		return fmt.Errorf("write node.json: %w", err)
	}
	defer os.Remove(ready)
	n.log.Info("ready", "address", n.Address(), "worker", n.config.Worker, "validator", n.config.Validator, "version", n.config.Version)
	return ended(ctx, n.agent.Run(ctx))
}

func ended(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// introduce finishes what the last run sent, registers, deposits and stakes, each only as far as it is not done yet.
func (n *Node) introduce(ctx context.Context) (board.Endpoints, error) {
	at, err := n.host.Reached(ctx, n.config.Relays)
	if err != nil {
		return board.Endpoints{}, err
	}
	ends := board.Endpoints{P2P: at.P2P, Swarm: at.Streams}
	if len(ends.Swarm) == 0 {
		ends.Swarm = []string{n.swarm.Addr()}
	}
	if err := n.chain.Settle(ctx); err != nil {
		return ends, err
	}
	text, err := json.Marshal(ends)
	if err != nil {
		return ends, err
	}
	told, err := n.registered(ctx)
	if err != nil {
		return ends, err
	}
	acc, err := n.chain.Account(ctx, n.Address())
	if err != nil {
		return ends, err
	}
	params, err := n.chain.Params(ctx)
	if err != nil {
		return ends, err
	}
	// One transaction for all of it, where more than one thing is missing.
	var calls []market.Call
	if !slices.Equal(told, text) {
		if err := n.solvent(ctx); err != nil {
			return ends, err
		}
		calls = append(calls, market.Register(&n.wallet.Key().PublicKey, job.Address{}, text))
	}
	missing, err := n.missing(ctx, job.Wei(acc.Free).Add(job.Wei(acc.Staked)))
	if err != nil {
		return ends, err
	}
	if missing.Sign() > 0 {
		if _, err := n.chain.SendToken(ctx, market.Approve(n.config.Market, missing)); err != nil {
			return ends, err
		}
		calls = append(calls, market.Deposit(missing))
	}
	if n.config.Validator && acc.Staked.Cmp(params.Stake) < 0 {
		calls = append(calls, market.Stake())
	}
	switch len(calls) {
	case 0:
	case 1:
		_, err = n.chain.Send(ctx, calls[0])
	default:
		_, err = n.chain.Send(ctx, market.Multicall(calls...))
	}
	var refused *market.Refused
	if errors.As(err, &refused) && refused.Name == "NotEnoughFree" {
		err = fmt.Errorf("%w\nhint: a validator stakes %v MWT; raise --deposit, or send MWT to %v", err, job.Wei(params.Stake), n.Address())
	}
	return ends, err
}

// solvent says in words what a node without coins lacks.
func (n *Node) solvent(ctx context.Context) error {
	coins, err := n.chain.Gas(ctx, n.Address())
	if err == nil && coins.Sign() == 0 {
		err = fmt.Errorf("register the node: the account %v holds none of the chain's own coin, which pays for gas\nhint: send it a little", n.Address())
	}
	return err
}

// errCaughtUp ends a reading of the past.
var errCaughtUp = errors.New("caught up")

// registered is what the market was last told of our endpoints.
func (n *Node) registered(ctx context.Context) ([]byte, error) {
	b := board.New(n.Address())
	err := n.chain.Follow(ctx, n.config.From, func(f chain.Fact) error {
		if f.Job.IsZero() {
			b.Apply(f)
		}
		return nil
	}, func(chain.Head) error { return errCaughtUp })
	if !errors.Is(err, errCaughtUp) {
		return nil, err
	}
	return b.Peers[n.Address()].Raw, nil
}

// missing is what the working balance lacks, as far as the account holds it outside the market.
func (n *Node) missing(ctx context.Context, have job.Amount) (job.Amount, error) {
	lack := n.config.Deposit.Sub(have)
	held, err := n.chain.BalanceOf(ctx, n.Address())
	if err != nil {
		return job.Amount{}, err
	}
	if lack.Sign() > 0 && held.Sign() == 0 && have.Sign() == 0 {
		n.log.Warn("there is no MWT to bid or stake with", "hint", "send MWT to "+n.Address().String())
	}
	if held.Cmp(lack) < 0 {
		return held, nil
	}
	return lack, nil
}

// close ends what New opened, the last first.
func (n *Node) close() error {
	var errs []error
	if n.host != nil {
		errs = append(errs, n.host.Close())
	}
	if n.swarm != nil {
		errs = append(errs, n.swarm.Close())
	}
	if n.shelf != nil {
		errs = append(errs, n.shelf.close())
	}
	if n.gpus != nil {
		errs = append(errs, n.gpus.close())
	}
	if n.chain != nil {
		n.chain.Close()
	}
	return errors.Join(errs...)
}

// writeReady says that the node works, and where; whole or not at all.
func writeReady(path string, a job.Address, ends board.Endpoints, door *operator.Door) error {
	b, err := json.Marshal(struct {
		Address   job.Address     `json:"address"`
		Endpoints board.Endpoints `json:"endpoints"`
		PID       int             `json:"pid"`
		Started   time.Time       `json:"started"`
		Operator  *operator.Door  `json:"operator,omitempty"`
	}{a, ends, os.Getpid(), time.Now().UTC().Truncate(time.Second), door})
	if err != nil {
		return err
	}
	return atomicfile.Write(path, append(b, '\n'), 0o600)
}
