// Package board folds the market's facts into what is known of each job and of each peer. It reads no clock and no
// chain; the same facts always give the same board.
package board

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
)

// Board is all that is known. The zero value is not ready; see New. It is not safe for concurrent use.
type Board struct {
	Jobs  map[job.ID]*Job
	Order []job.ID // as posted; may name jobs that were forgotten
	Peers map[job.Address]Peer

	self job.Address
}

// New returns an empty board, of which self is the owner: grants to others are not kept.
func New(self job.Address) *Board {
	return &Board{Jobs: map[job.ID]*Job{}, Peers: map[job.Address]Peer{}, self: self}
}

// Peer is a registered account.
type Peer struct {
	Key       *ecdsa.PublicKey
	Endpoints Endpoints
	Raw       []byte // the endpoints as registered
}

// Endpoints say where a peer listens.
type Endpoints struct {
	P2P   []string `json:"p2p"`   // multiaddresses
	Swarm []string `json:"swarm"` // host:port
}

// Job is what is known of a job.
type Job struct {
	ID        job.ID
	Spec      job.Spec
	SealUntil time.Time
	Seals     []Seal
	Opened    map[int]bool // by index
	Worker    job.Address  // zero before the award
	Price     job.Amount
	Started   time.Time                // since when the worker has all it needs; zero before
	Material  []byte                   // wrapped, for us
	Testing   []byte                   // wrapped, for us
	Model     []byte                   // wrapped, for us
	Granted   map[job.Address]struct{} // who was given the model's key
	Given     [][]byte                 // what the requester was given as the model's key, wrapped; any of it may be rubbish
	GaveUp    bool
	// Checkpoint is the last one that a worker told of; after it failed, its runner-up may go on from there.
	Checkpoint *Checkpoint
	RunnerUp   int // from the award on: the index of the seal whose bidder may take over; NoRunnerUp: there is none
	Submitted  *Submission
	DrawBlock  uint64
	Draws      int
	Panel      []job.Address // the latest
	Sealed     map[job.Address]struct{}
	Scored     map[job.Address]struct{}
	Verdict    job.Phase // none before it
	Ended      job.Phase // none before it
	EndedAt    time.Time // of the block

	// State is the market's own answer at the latest block. Whoever follows the job fills it in; its phase and deadline
	// count, since phases also begin by the clock alone.
	State State
}

// NoRunnerUp is the market's index of a bid that is not there.
const NoRunnerUp = 1<<16 - 1

// Seal is a sealed bid.
type Seal struct {
	Bidder job.Address
	Hash   [32]byte
	Slot   uint8
	Index  int
}

// Checkpoint is a sealed one.
type Checkpoint struct {
	Worker   job.Address
	Time     time.Time // of the block
	Share    int       // of the work, in ten-thousandths
	Infohash job.Infohash
	Manifest job.Hash
	KeyHash  job.Hash
	Wrapped  []byte // the file key, for the runner-up
}

// Submission is a sealed model.
type Submission struct {
	Infohash job.Infohash
	Manifest job.Hash
	KeyHash  job.Hash
}

// State is what of a job the market tells on asking.
type State struct {
	Phase    job.Phase
	Deadline time.Time
	Bond     job.Amount
	Seals    int
	Openings int
}

// StateOf is the market's answer in our types.
func StateOf(s bindings.IMarketState) State {
	out := State{Phase: job.Phase(s.Phase), Bond: job.Wei(s.Bond), Seals: int(s.Seals), Openings: int(s.Openings)}
	if s.Deadline != nil && s.Deadline.IsInt64() && s.Deadline.Sign() > 0 {
		out.Deadline = time.Unix(s.Deadline.Int64(), 0)
	}
	return out
}

// Seat is an account's place in the latest panel.
func (j *Job) Seat(who job.Address) (int, bool) {
	for i, a := range j.Panel {
		if a == who {
			return i, true
		}
	}
	return 0, false
}

// Bidder is whose seal has an index.
func (j *Job) Bidder(index int) (job.Address, bool) {
	for _, s := range j.Seals {
		if s.Index == index {
			return s.Bidder, true
		}
	}
	return job.Address{}, false
}

// Apply takes in one fact. Facts about jobs that were posted before the first fact are passed over.
func (b *Board) Apply(f chain.Fact) {
	switch e := f.Event.(type) {
	case *bindings.IMarketRegistered:
		b.register(e)
		return
	case *bindings.IMarketPosted:
		b.Order = append(b.Order, f.Job)
		b.Jobs[f.Job] = &Job{
			ID: f.Job, Spec: market.SpecOf(e.Terms), SealUntil: at(e.SealUntil),
			Opened: map[int]bool{}, Granted: map[job.Address]struct{}{},
			Sealed: map[job.Address]struct{}{}, Scored: map[job.Address]struct{}{},
		}
		return
	}
	j := b.Jobs[f.Job]
	if j == nil {
		return
	}
	switch e := f.Event.(type) {
	case *bindings.IMarketSealed:
		j.Seals = append(j.Seals, Seal{Bidder: job.Address(e.Bidder), Hash: e.Hash, Slot: e.Slot, Index: int(e.Index)})
	case *bindings.IMarketOpened:
		j.Opened[int(e.Index)] = true
	case *bindings.IMarketAwarded:
		j.Worker, j.Price, j.Started = job.Address(e.Worker), job.Wei(e.Price), time.Time{}
		j.RunnerUp = int(e.RunnerUp)
		j.Material, j.Submitted, j.GaveUp = nil, nil, false // all that was the last winner's
	case *bindings.IMarketOffered:
		j.Price, j.Started, j.RunnerUp = job.Wei(e.Price), time.Time{}, int(e.RunnerUp)
		j.Worker, _ = j.Bidder(j.RunnerUp)
		j.Material, j.Submitted, j.GaveUp = nil, nil, false
	case *bindings.IMarketStarted:
		j.Worker, j.Started = job.Address(e.Worker), f.Time
	case *bindings.IMarketGranted:
		b.grant(j, e)
	case *bindings.IMarketCheckpointed:
		if len(e.Wrapped) <= mostWrapped {
			j.Checkpoint = &Checkpoint{Worker: job.Address(e.Worker), Time: f.Time, Share: int(e.Share),
				Infohash: e.Infohash, Manifest: e.Manifest, KeyHash: e.KeyHash, Wrapped: e.Wrapped}
		}
	case *bindings.IMarketGaveUp:
		j.GaveUp = true
	case *bindings.IMarketSubmitted:
		j.Submitted = &Submission{Infohash: e.Infohash, Manifest: e.Manifest, KeyHash: e.KeyHash}
		j.DrawBlock = e.DrawBlock.Uint64()
	case *bindings.IMarketDrawMoved:
		j.DrawBlock = e.DrawBlock.Uint64()
	case *bindings.IMarketDrawn:
		j.Draws++
		j.Panel = nil
		for _, a := range e.Panel {
			j.Panel = append(j.Panel, job.Address(a))
		}
		clear(j.Sealed)
		clear(j.Scored)
	case *bindings.IMarketScoreSealed:
		j.Sealed[job.Address(e.Validator)] = struct{}{}
	case *bindings.IMarketScoreOpened:
		j.Scored[job.Address(e.Validator)] = struct{}{}
	case *bindings.IMarketVerdict:
		j.Verdict = job.Phase(e.Phase)
		if j.Verdict == job.Accepted {
			j.Ended = job.None // it may have ended rejected before, and be accepted all the same
		}
	case *bindings.IMarketEnded:
		j.Ended, j.EndedAt = job.Phase(e.Phase), f.Time
	}
}

// Forget drops a job that is of no more interest, so that a board does not grow with the market's history.
func (b *Board) Forget(id job.ID) {
	delete(b.Jobs, id)
	if len(b.Order) > 64 && len(b.Order) > 2*len(b.Jobs) {
		b.Order = slices.DeleteFunc(b.Order, func(id job.ID) bool { return b.Jobs[id] == nil })
	}
}

// Panel members may send as much rubbish as they like.
const (
	mostWrapped = 1 << 10 // bytes
	mostGiven   = 64
)

// grant keeps what is wrapped for us, and of the rest only that it was given.
func (b *Board) grant(j *Job, e *bindings.IMarketGranted) {
	to := job.Address(e.To)
	if market.Kind(e.Kind) == market.Model {
		j.Granted[to] = struct{}{}
		if to == j.Spec.Requester && len(e.Wrapped) <= mostWrapped && len(j.Given) < mostGiven {
			j.Given = append(j.Given, e.Wrapped)
		}
	}
	if to != b.self || len(e.Wrapped) > mostWrapped {
		return
	}
	switch market.Kind(e.Kind) {
	case market.Material:
		j.Material = e.Wrapped
	case market.Testing:
		j.Testing = e.Wrapped
	case market.Model:
		j.Model = e.Wrapped
	}
}

func (b *Board) register(e *bindings.IMarketRegistered) {
	key, err := PublicKey(e.PublicKey)
	if err != nil || crypto.PubkeyToAddress(*key) != e.Account {
		return // the market refuses such a key; a peer without one cannot be written to
	}
	p := Peer{Key: key, Raw: e.Endpoints}
	// Endpoints that cannot be read leave the peer without any; that is the peer's own loss.
	if ends, err := ParseEndpoints(e.Endpoints); err == nil {
		p.Endpoints = ends
	}
	b.Peers[job.Address(e.Account)] = p
}

// PublicKey reads the 64 bytes that an account registers with.
func PublicKey(b []byte) (*ecdsa.PublicKey, error) {
	if len(b) != 64 {
		return nil, fmt.Errorf("public key of %d bytes: want 64", len(b))
	}
	return crypto.UnmarshalPubkey(append([]byte{4}, b...))
}

// ParseEndpoints reads what a peer registered. Anybody can register anything: sizes are bounded, and addresses that are
// not host and port are refused.
func ParseEndpoints(b []byte) (Endpoints, error) {
	var e Endpoints
	if len(b) > 4<<10 {
		return e, errors.New("endpoints are longer than 4 KiB")
	}
	if err := json.Unmarshal(b, &e); err != nil {
		return e, fmt.Errorf("endpoints: %w", err)
	}
	if len(e.P2P) > 16 || len(e.Swarm) > 16 {
		return Endpoints{}, errors.New("more than 16 endpoints of a kind")
	}
	for _, s := range e.Swarm {
		if strings.HasPrefix(s, "/") { // a multiaddress, for those behind a NAT
			continue
		}
		if host, port, err := net.SplitHostPort(s); err != nil || host == "" || port == "" {
			return Endpoints{}, fmt.Errorf("swarm endpoint %.80q: want host:port or a multiaddress", s)
		}
	}
	return e, nil
}

func at(seconds *big.Int) time.Time {
	if seconds == nil || !seconds.IsInt64() {
		return time.Time{}
	}
	return time.Unix(seconds.Int64(), 0)
}
