package node

import (
	"context"
	"log/slog"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/idle"
	"github.com/morphware/morphware/node/internal/runner"
	"github.com/morphware/morphware/node/internal/sandbox"
	"github.com/morphware/morphware/node/internal/worker"
	"github.com/morphware/morphware/node/swarm"
)

// Config is an operator's choice.
type Config struct {
	Home    string      // everything the node keeps is in it
	RPC     string      // an Ethereum node
	ChainID uint64      // the chain it must be; 0: any
	Market  job.Address // the market contract
	From    uint64      // the block the market was deployed in, or any earlier one
	Depth   uint64      // blocks on top of one before it is believed

	Worker    bool
	Validator bool

	PerHour      job.Amount // price of an hour of training, on each GPU
	Gas          job.Amount // what a job's transactions are worth, in MWT
	PerKWh       job.Amount // price of electricity
	Watts        int        // what a GPU at work draws, or the machine where a job needs none; 0: what the driver limits it to
	Margin       int        // percent on top of the cost
	Decoys       int        // most fake bids beside a real one
	Capacity     int        // jobs at a time
	PerRequester int        // of one requester; 0: as many
	// CheckpointEvery is how long after the last checkpoint of a job the market is told of another; 0: never.
	CheckpointEvery time.Duration
	Deposit         job.Amount // working balance to keep in the market, as far as the account holds it

	Idle      idle.Rules    // when the machine may be used
	WhenBusy  string        // Pause, HandOn or GoOn; "" is Pause
	MostPause time.Duration // after which a paused job is handed on; 0: never

	Listen   string   // host that swarm and libp2p listen on
	Relay    bool     // carry connections between peers that cannot reach each other
	Relays   []string // multiaddresses, with /p2p/ID, of those through whom this node is reached, where it cannot be dialled
	Upload   int64    // bytes a second to all peers together; 0: no limit
	Download int64    // and from them
	Operator string   // host:port of metrics, status and page; "" or off: none
	Python   string   // interpreter that holds the frameworks
	Sandbox  string   // auto, bubblewrap, docker, podman or none
	Image    string   // of containers, for docker and podman

	// Packages that jobs ask for and Python lacks.
	Environments     string // environment.Off, Present or Exact; "" is Present
	MostEnvironments int64  // bytes that virtual environments may take
	Index            string // of packages; "" is pip's own, none is no index
	Wheels           string // a folder of wheels beside it

	// What finished jobs leave: bundles, models, checkpoints, logs.
	MostCache int64         // bytes that it may take; 0: any number
	Keep      time.Duration // after which it is removed in any case; 0: never

	Memory   int64 // bytes that a job may take; 0: its part of three quarters of the machine's
	Disk     int64 // bytes that a job may write; 0: its part of half of what is free
	Reserve  int64 // bytes of disk that are to stay free; there are no bids with less
	Practice bool  // tokens are worth nothing: a weak keystore will do
	Version  string
	Log      *slog.Logger
}

// policy is how the owner wants to bid with these GPUs.
func (c Config) policy(g *gpus) worker.Policy {
	watts := c.Watts
	if watts == 0 {
		watts = g.watts()
	}
	return worker.Policy{
		PerHour: c.PerHour, Gas: c.Gas, PerKWh: c.PerKWh, Watts: watts, Margin: c.Margin, Decoys: c.Decoys,
		Capacity: max(1, c.Capacity), PerRequester: c.PerRequester, CheckpointEvery: c.CheckpointEvery, Machine: g.has(),
	}
}

// limits keep a job from hurting its host. How long it may run is the context's to say. A job may have what it is given by
// the owner, or else its part of three quarters of the machine's memory, and of half of what is free of the disk.
func (c Config) limits() sandbox.Limits {
	l := sandbox.Limits{FileSize: 32 << 30, Processes: 1024, Memory: c.Memory, Disk: c.Disk}
	jobs := int64(max(1, c.Capacity))
	if l.Memory == 0 {
		l.Memory = int64(runner.Physical()) / 4 * 3 / jobs
	}
	if free, err := swarm.Free(c.Home); l.Disk == 0 && err == nil {
		l.Disk = max(int64(free)/2/jobs, 1<<30)
	}
	return l
}

// driver opens the sandbox that the owner wants.
func (c Config) driver(ctx context.Context) (sandbox.Driver, error) {
	switch c.Sandbox {
	case "docker", "podman":
		return sandbox.OpenContainer(ctx, c.Sandbox, c.Image)
	}
	return sandbox.Open(c.Sandbox)
}
