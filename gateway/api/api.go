// Package api is the gateway's HTTP interface, /v1: its types and a client. It is all that the kernel and the command line
// import of the gateway.
package api

import (
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Submit asks for a job. The bundles were uploaded before; zero values mean the gateway's defaults.
type Submit struct {
	Name     string `json:"name"`               // for people: "model", "train.py"
	Notebook string `json:"notebook,omitempty"` // where it was submitted from
	Course   string `json:"course,omitempty"`   // whose budget pays, where there are courses

	Algorithm job.Hash `json:"algorithm"`         // from PutBundle
	Training  job.Hash `json:"training"`          // from PutBundle
	Testing   job.Hash `json:"testing,omitempty"` // from PutBundle; zero: not validated

	Require    *job.Requirement `json:"require,omitempty"` // with Testing
	Tolerance  *job.Score       `json:"tolerance,omitempty"`
	Validators *int             `json:"validators,omitempty"`
	Fee        *job.Amount      `json:"fee,omitempty"` // for each validator

	MaxPrice       job.Amount `json:"max_price"`                 // the reserve
	RuntimeSeconds int        `json:"runtime_seconds,omitempty"` // estimated; the longest is four times that unless given
	LongestSeconds int        `json:"longest_seconds,omitempty"`
	Seal           bool       `json:"seal,omitempty"` // algorithm and training too, not only testing and model

	GPUs              int `json:"gpus,omitempty"`
	GPUMemoryMiB      int `json:"gpu_memory_mib,omitempty"`
	ComputeCapability int `json:"compute_capability,omitempty"` // tenths

	LeastReputation int           `json:"least_reputation,omitempty"` // of bidders: jobs delivered less jobs failed
	Exclude         []job.Address `json:"exclude,omitempty"`          // workers that are not to have it: one that wins is given the job up to the award, whose break fee it then gets
	Deadline        *time.Time    `json:"deadline,omitempty"`         // cancel it where it is not trained by then
	Retries         int           `json:"retries,omitempty"`          // post it again so often where nobody bid, or the worker failed
}

// MaxRetries bounds Submit.Retries.
const MaxRetries = 5

// Bundle is an uploaded folder.
type Bundle struct {
	Hash  job.Hash `json:"hash"` // SHA-256 of its manifest
	Files int      `json:"files"`
	Bytes int64    `json:"bytes"`
}

// Quote says what a Submit would cost, before anything is posted.
type Quote struct {
	MaxPrice   job.Amount   `json:"max_price"`
	Fee        job.Amount   `json:"fee"`
	Validators int          `json:"validators"`
	ListingFee job.Amount   `json:"listing_fee"`
	Total      job.Amount   `json:"total"`            // the most that can leave the wallet
	Missing    job.Amount   `json:"missing"`          // what the wallet lacks for it; zero when it suffices
	Limit      string       `json:"limit,omitempty"`  // why it would be refused, where it is beyond a spending limit
	Lately     []job.Amount `json:"lately,omitempty"` // prices of the last jobs like it, lowest first
	Forecast   *Forecast    `json:"forecast,omitempty"`
	Sentence   string       `json:"sentence"` // "at most 25 MWT for the worker + 3 x 1 for validators; lately such a job cost 9 to 14"
}

// Forecast is what the last jobs like this one let expect of it: as many GPUs, and an estimated runtime within four times
// either way. Prices and runtimes are scaled by the estimated runtime.
type Forecast struct {
	Jobs        int        `json:"jobs"` // that it rests on
	Low         job.Amount `json:"low"`  // a tenth of them cost less
	Typical     job.Amount `json:"typical"`
	High        job.Amount `json:"high"`         // a tenth of them cost more
	WaitSeconds float64    `json:"wait_seconds"` // from the post to the beginning of the training, typically
	RunSeconds  float64    `json:"run_seconds"`  // of the training, typically
	Delivered   float64    `json:"delivered"`    // of those that were awarded and are over, the share that was paid for
	Sentence    string     `json:"sentence"`     // "9 to 14 MWT, most likely 11; training begins after 12 s and takes 40 s; 95 % were delivered"
}

// Job is a job as its requester sees it.
type Job struct {
	ID       job.ID    `json:"id"`
	Name     string    `json:"name"`
	Notebook string    `json:"notebook,omitempty"`
	Owner    string    `json:"owner,omitempty"` // who submitted it; empty on a gateway of one person
	Course   string    `json:"course,omitempty"`
	Created  time.Time `json:"created"`
	Updated  time.Time `json:"updated"` // of the last event
	Spec     job.Spec  `json:"spec"`

	Phase      job.Phase          `json:"phase"`
	Step       string             `json:"step"` // what it is doing now, in words: "packing", "posting", "sealing bids", ...
	Seals      int                `json:"seals"`
	Bids       []job.Bid          `json:"bids,omitempty"` // opened
	Worker     *job.Address       `json:"worker,omitempty"`
	Price      *job.Amount        `json:"price,omitempty"`
	Started    *time.Time         `json:"started,omitempty"` // of the training
	Ended      *time.Time         `json:"ended,omitempty"`
	Deadline   *time.Time         `json:"deadline,omitempty"` // of the phase
	Panel      []job.Address      `json:"panel,omitempty"`
	Scores     []Score            `json:"scores,omitempty"`
	Median     *job.Score         `json:"median,omitempty"`
	Usage      *job.Usage         `json:"usage,omitempty"`
	Done       float64            `json:"done,omitempty"`
	Total      float64            `json:"total,omitempty"`
	Best       map[string]float64 `json:"best,omitempty"` // per series
	Spent      job.Amount         `json:"spent"`          // left the requester for good so far
	Movements  []Movement         `json:"movements,omitempty"`
	Error      *job.Failure       `json:"error,omitempty"`
	ResultHash *job.Hash          `json:"result,omitempty"` // the opened model's manifest; nil until it is here
	Again      *job.ID            `json:"again,omitempty"`  // the job that was posted in its place, after it failed
	Events     int64              `json:"events"`           // the last event's number
	Over       bool               `json:"over"`             // nothing follows
}

// Score is an opened score.
type Score struct {
	Validator job.Address `json:"validator"`
	Finding   string      `json:"finding"` // "score", "no model" or "no test"
	Score     job.Score   `json:"score"`
	Paid      bool        `json:"paid"`
}

// Movement is one line of a receipt.
type Movement struct {
	Time    time.Time   `json:"time"`
	Block   uint64      `json:"block"`
	Tx      string      `json:"tx"`
	Account job.Address `json:"account"`
	Role    string      `json:"role"`   // "requester", "worker", "bidder", "validator"
	Amount  job.Amount  `json:"amount"` // negative: the account gave it
	Reason  string      `json:"reason"` // "escrow", "pay", ...
	Why     string      `json:"why"`    // a sentence
}

// Receipt says who was paid or slashed, how much, why, and in which transaction.
type Receipt struct {
	Job       job.ID                `json:"job"`
	Name      string                `json:"name"`
	Phase     job.Phase             `json:"phase"`
	Movements []Movement            `json:"movements"`
	Burnt     job.Amount            `json:"burnt"`
	Cost      job.Amount            `json:"cost"` // what the requester paid in all
	Net       map[string]job.Amount `json:"net"`  // per account; with Burnt they sum to zero
}

// Wallet is the gateway's account.
type Wallet struct {
	Address job.Address `json:"address"`
	Held    job.Amount  `json:"held"`   // in the account itself
	Free    job.Amount  `json:"free"`   // in the market, free
	Escrow  job.Amount  `json:"escrow"` // in running jobs
	Gas     string      `json:"gas"`    // the chain's own coin, decimal
	Limits  Limits      `json:"limits"` // on spending
	Today   job.Amount  `json:"today"`  // what the jobs of the last 24 hours took, or may yet take
}

// Network is the market as everybody sees it.
type Network struct {
	Accounts   int        `json:"accounts"`   // registered
	Validators int        `json:"validators"` // staked
	ListingFee job.Amount `json:"listing_fee"`
	Stake      job.Amount `json:"stake"`
	Jobs       []Deal     `json:"jobs"`    // posted by anybody, newest first; a few hundred at most
	Workers    []Worker   `json:"workers"` // that won one of the last thousand jobs, the busiest first
}

// Deal is a job that anybody posted.
type Deal struct {
	Job            job.ID       `json:"job"`
	Posted         time.Time    `json:"posted"`
	GPUs           int          `json:"gpus"`
	RuntimeSeconds int          `json:"runtime_seconds"` // estimated
	Reserve        job.Amount   `json:"reserve"`
	Bids           int          `json:"bids"`                   // sealed, decoys too
	Price          *job.Amount  `json:"price,omitempty"`        // once awarded
	Worker         *job.Address `json:"worker,omitempty"`       // once awarded
	TookSeconds    *float64     `json:"took_seconds,omitempty"` // of the training, once there is a model
	Phase          job.Phase    `json:"phase"`
}

// Worker is what the market has seen of a worker, in the deals that a Network looks at.
type Worker struct {
	Account   job.Address `json:"account"`
	Won       int         `json:"won"`
	Delivered int         `json:"delivered"` // was paid for
	Failed    int         `json:"failed"`    // did not deliver, or missed the requirement
	Earned    job.Amount  `json:"earned"`    // prices of those that were delivered
}

// Entry is one line of the wallet's book: what the free tokens in the market gained, or lost.
type Entry struct {
	Time   time.Time  `json:"time"`
	Block  uint64     `json:"block"`
	Tx     string     `json:"tx"`
	Job    *job.ID    `json:"job,omitempty"`  // nil: of no job
	Name   string     `json:"name,omitempty"` // the job's
	Amount job.Amount `json:"amount"`         // negative: given
	Reason string     `json:"reason"`
	Why    string     `json:"why"`
}

// Artifact is a file of an opened model.
type Artifact struct {
	Path   string   `json:"path"`
	Bytes  int64    `json:"bytes"`
	SHA256 job.Hash `json:"sha256"`
}

// Link opens the dashboard once.
type Link struct {
	URL string `json:"url"`
}

// Code is what a link to the dashboard carries.
type Code struct {
	Code string `json:"code"`
}

// Session is what a link's code is exchanged for, once.
type Session struct {
	Token string `json:"token"`
}

// Status says whether everything that a job needs is there.
type Status struct {
	Version string      `json:"version"`
	RPC     string      `json:"rpc"`
	ChainID uint64      `json:"chain_id"`
	Market  job.Address `json:"market"`
	Token   job.Address `json:"token"`
	Head    uint64      `json:"head"`
	HeadAge float64     `json:"head_age_seconds"`
	Problem string      `json:"problem,omitempty"` // what is wrong, if anything is
	Hint    string      `json:"hint,omitempty"`
}

// Problem is an error response (RFC 9457, application/problem+json), with a hint.
type Problem struct {
	Type   string `json:"type"` // "about:blank" or a name like "not-enough-mwt"
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail,omitempty"`
	Hint   string `json:"hint,omitempty"`
}

func (p *Problem) Error() string {
	if p.Detail != "" {
		return p.Detail
	}
	return p.Title
}

// Drawing is a job's card and what belongs to its curve, for clients that do not draw themselves; the curve's picture is
// at curve.png.
type Drawing struct {
	HTML  string `json:"html"`
	Text  string `json:"text"`
	Curve *Curve `json:"curve,omitempty"` // once there is something to draw
}

// Curve is a job's curve apart from its picture.
type Curve struct {
	Text string `json:"text"`
	Run  any    `json:"run"` // application/vnd.morphware.run+json
}
