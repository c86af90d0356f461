// Package operator is what a node tells whoever runs it: its state over HTTP, metrics for Prometheus and a page for a
// browser. It changes nothing but, for who can read node.json, to let the node drain.
package operator

import (
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Status is a running node's state.
type Status struct {
	Version   string      `json:"version"`
	PID       int         `json:"pid"`
	Started   time.Time   `json:"started"`
	Address   job.Address `json:"address"`
	Market    job.Address `json:"market"`
	ChainID   string      `json:"chain_id"`
	Worker    bool        `json:"worker"`
	Validator bool        `json:"validator"`
	Sandbox   string      `json:"sandbox"`

	Block     uint64    `json:"block"` // 0: the market's past is not read yet
	BlockTime time.Time `json:"block_time"`
	Closed    string    `json:"closed,omitempty"` // why there are no new bids for now; "": there are
	Draining  bool      `json:"draining,omitempty"`
	UnderWay  int       `json:"under_way"` // jobs that it owes something

	Account Account  `json:"account"`
	GPUs    []GPU    `json:"gpus"`
	Disk    uint64   `json:"disk_free_bytes"`
	Problem []string `json:"problems,omitempty"` // what could not be found out just now

	Tally
}

// Account is the node's standing in the market, and what it holds outside.
type Account struct {
	Free      job.Amount `json:"free"`
	Staked    job.Amount `json:"staked"`
	Outside   job.Amount `json:"outside"` // MWT in the wallet
	Coin      job.Amount `json:"coin"`    // of the chain's own, for gas
	Won       int        `json:"won"`
	Delivered int        `json:"delivered"`
	Failed    int        `json:"failed"`
	Within    int        `json:"within"` // scores that agreed with the median
	Apart     int        `json:"apart"`  // and that did not
}

// GPU is a GPU and what it is doing.
type GPU struct {
	UUID    string  `json:"uuid"`
	Name    string  `json:"name"`
	Memory  uint64  `json:"memory_bytes"`
	Used    uint64  `json:"memory_used_bytes"`
	Percent float64 `json:"percent"`
	Celsius float64 `json:"celsius,omitempty"`
	Watts   float64 `json:"watts,omitempty"`
	Lent    bool    `json:"lent"`              // to a job
	Problem string  `json:"problem,omitempty"` // it does not answer, and why
}

// Tally is what the market's facts and the node's decisions add up to. Money and bids are of all the chain's history,
// declined jobs of the time since the node was started.
type Tally struct {
	Moved    map[string]job.Amount `json:"moved"`    // by reason, as the market names it
	Days     []Day                 `json:"days"`     // earnings of the latest, the oldest first
	Sealed   int                   `json:"sealed"`   // jobs that were bid on
	Awarded  int                   `json:"awarded"`  // of those, how many were won
	Lost     int                   `json:"lost"`     // and went to others
	Declined int                   `json:"declined"` // jobs without a bid
	Jobs     []Job                 `json:"jobs"`     // the latest first
	Passed   []Declined            `json:"passed"`   // likewise
}

// Day is what one day brought.
type Day struct {
	Date   string     `json:"date"` // UTC, as 2026-01-31
	Earned job.Amount `json:"earned"`
}

// Job is one that the node has or had to do with.
type Job struct {
	ID        job.ID      `json:"id"`
	Requester job.Address `json:"requester"`
	Role      string      `json:"role"` // worker or validator
	Since     time.Time   `json:"since"`
	Changed   time.Time   `json:"changed"`
	State     string      `json:"state"`         // in a word: sealed, lost, won, training, ...
	Why       string      `json:"why,omitempty"` // in a sentence
	Bid       *job.Amount `json:"bid,omitempty"` // ours, once it is open
	Price     *job.Amount `json:"price,omitempty"`
	Decoys    int         `json:"decoys,omitempty"`
	Net       job.Amount  `json:"net"` // what it brought so far; bonds in between
	Over      bool        `json:"over"`
}

// Declined is a job without a bid.
type Declined struct {
	ID      job.ID     `json:"id"`
	Time    time.Time  `json:"time"`
	Reserve job.Amount `json:"reserve"`
	Why     string     `json:"why"`
}
