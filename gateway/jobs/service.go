package jobs

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/store"
	"github.com/morphware/morphware/node/chain"
)

// Chain is what jobs need of the chain; *chain.Client is one.
type Chain interface {
	Address() job.Address
	ChainID() *big.Int
	Market() job.Address
	Token() job.Address
	Head(context.Context) (chain.Head, error)
	Follow(ctx context.Context, from uint64, fact func(chain.Fact) error, head func(chain.Head) error) error
	Resume(ctx context.Context, told chain.Head, fact func(chain.Fact) error, head func(chain.Head) error) error
	Send(context.Context, market.Call) (chain.Receipt, error)
	SendToken(context.Context, market.Call) (chain.Receipt, error)
	State(context.Context, job.ID) (bindings.IMarketState, error)
	Account(context.Context, job.Address) (bindings.IMarketAccount, error)
	BalanceOf(context.Context, job.Address) (job.Amount, error)
	Allowance(context.Context, job.Address) (job.Amount, error)
	Gas(context.Context, job.Address) (*big.Int, error)
	Params(context.Context) (bindings.IMarketParams, error)
}

// Swarm is what jobs need of BitTorrent; *swarm.Swarm is one.
type Swarm interface {
	Seed(ctx context.Context, path string) (job.Infohash, error)
	Fetch(ctx context.Context, ih job.Infohash, peers []string, dst string, limit int64, progress func(done, total int64)) error
	Drop(job.Infohash)
}

// Telemetry subscribes to what a worker tells of a job.
type Telemetry func(ctx context.Context, worker *ecdsa.PublicKey, addrs []string, id job.ID, after int64, fn func(job.Event) error) error

// Config of a Service.
type Config struct {
	Dir       string // its own, see folder
	DB        *store.Store
	Chain     Chain
	Swarm     Swarm
	Telemetry Telemetry
	Key       *ecdsa.PrivateKey          // of the account: opens grants
	RPC       string                     // for Status
	Version   string                     // for Status
	FromBlock uint64                     // where the market's history begins
	MaxModel  int64                      // bytes; 0 is 64 GiB
	Limits    func() (api.Limits, error) // asked before anything is spent; nil: there are none
	Gate      Gate                       // of a shared gateway; nil: none
	Log       *slog.Logger
}

// Service holds all jobs. It is safe for concurrent use.
type Service struct {
	Config
	folder *folder

	packing  sync.Mutex // one submit at a time packs and hashes
	spending sync.Mutex // one payment at a time counts the free tokens

	mu     sync.Mutex
	jobs   map[job.ID]*work // those that are not over, and those that somebody is at
	due    []write          // what the chain told and the database does not have yet
	saved  uint64           // the block up to which it has all
	anew   bool             // the market's history is read anew, and not through yet
	peers  map[job.Address]peer
	staked map[job.Address]bool // validators
	market *bindings.IMarketParams
	head   chain.Head
	seen   time.Time // when head was heard of, by the local clock; for people only
	ready  chan struct{}
	start  func(*work) // begins to follow a job; nil until Run
}

// Open reads the jobs that are not over. Run takes them up.
func Open(ctx context.Context, c Config) (*Service, error) {
	if c.MaxModel == 0 {
		c.MaxModel = 64 << 30
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	dir, err := openFolder(c.Dir)
	if err != nil {
		return nil, err
	}
	s := &Service{Config: c, folder: dir, jobs: map[job.ID]*work{}, peers: map[job.Address]peer{}, staked: map[job.Address]bool{}, ready: make(chan struct{})}
	if err := s.adoptFiles(ctx); err != nil {
		return nil, err
	}
	rows, err := s.rows(ctx, `WHERE done = 0`)
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		w, err := s.load(ctx, r)
		if err != nil {
			return nil, errors.Join(err, s.Close())
		}
		s.jobs[r.rec.ID] = w
	}
	return s, nil
}

// Close closes the jobs' logs. Run must have returned.
func (s *Service) Close() (err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, w := range s.jobs {
		w.mu.Lock()
		if w.log != nil {
			err = errors.Join(err, w.log.Close()) // Ends those who follow it.
		}
		w.mu.Unlock()
	}
	return err
}

// Run follows the market and carries every unfinished job on, until ctx ends. It waits for all that it started.
func (s *Service) Run(ctx context.Context) error {
	var going sync.WaitGroup
	defer going.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	s.mu.Lock()
	s.start = func(w *work) {
		if w.begun {
			return
		}
		w.begun = true
		going.Go(func() { w.run(ctx) })
	}
	for _, w := range s.jobs {
		s.start(w)
	}
	s.mu.Unlock()
	for {
		err := s.follow(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if !errors.Is(err, chain.ErrReorganised) {
			return fmt.Errorf("follow the market: %w", err)
		}
		s.Log.Warn("the chain was reorganised; reading it anew")
	}
}

// Ready is closed once the market's history was read.
func (s *Service) Ready() <-chan struct{} { return s.ready }

// peer looks an account up in the market's registry.
func (s *Service) peer(who job.Address) (peer, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, ok := s.peers[who]
	return p, ok
}
