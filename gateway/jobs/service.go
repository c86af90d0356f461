package jobs

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
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
	Dir       string // its own, see store
	Chain     Chain
	Swarm     Swarm
	Telemetry Telemetry
	Key       *ecdsa.PrivateKey          // of the account: opens grants
	RPC       string                     // for Status
	Version   string                     // for Status
	FromBlock uint64                     // where the market's history begins
	MaxModel  int64                      // bytes; 0 is 64 GiB
	Limits    func() (api.Limits, error) // asked before anything is spent; nil: there are none
	Log       *slog.Logger
}

// Service holds all jobs. It is safe for concurrent use.
type Service struct {
	Config
	store *store

	packing  sync.Mutex // one submit at a time packs and hashes
	spending sync.Mutex // one payment at a time counts the free tokens

	mu     sync.Mutex
	jobs   map[job.ID]*work
	keys   map[submitted]job.ID
	peers  map[job.Address]peer
	staked map[job.Address]bool // validators
	market *bindings.IMarketParams
	lately []deal
	head   chain.Head
	seen   time.Time // when head was heard of, by the local clock; for people only
	ready  chan struct{}
	start  func(*work) // begins to follow a job; nil until Run
}

// submitted names a submit: nobody's idempotency keys meet another's.
type submitted struct{ owner, key string }

// Open reads the jobs in dir. Run takes them up.
func Open(c Config) (*Service, error) {
	if c.MaxModel == 0 {
		c.MaxModel = 64 << 30
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	st, err := openStore(c.Dir)
	if err != nil {
		return nil, err
	}
	s := &Service{Config: c, store: st, jobs: map[job.ID]*work{}, keys: map[submitted]job.ID{}, peers: map[job.Address]peer{}, staked: map[job.Address]bool{}, ready: make(chan struct{})}
	records, err := st.records()
	if err != nil {
		return nil, err
	}
	for _, r := range records {
		w, err := s.load(r)
		if err != nil {
			return nil, errors.Join(err, s.Close())
		}
		s.jobs[r.ID], s.keys[submitted{r.Owner, r.Key}] = w, r.ID
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
		if !w.over() {
			s.start(w)
		}
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

// follow reads the market from its beginning and then live.
func (s *Service) follow(ctx context.Context) error {
	s.mu.Lock()
	s.peers, s.staked, s.lately = map[job.Address]peer{}, map[job.Address]bool{}, nil
	for _, w := range s.jobs {
		w.forget()
	}
	s.mu.Unlock()
	return s.Chain.Follow(ctx, s.FromBlock, func(f chain.Fact) error {
		s.take(f)
		return nil
	}, func(h chain.Head) error {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.seen.IsZero() {
			close(s.ready)
		}
		s.head, s.seen = h, time.Now()
		for _, w := range s.jobs {
			if !w.begun && !w.over() {
				s.start(w) // Over once, but its model was accepted after all.
			}
			w.tick(h)
		}
		return nil
	})
}

// Ready is closed once the market's history was read.
func (s *Service) Ready() <-chan struct{} { return s.ready }

// take sorts one fact in.
func (s *Service) take(f chain.Fact) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch e := f.Event.(type) {
	case *bindings.IMarketRegistered:
		if p, err := parsePeer(e); err == nil {
			s.peers[job.Address(e.Account)] = p
		}
	case *bindings.IMarketStaked:
		s.staked[job.Address(e.Account)] = true
	case *bindings.IMarketUnstaking:
		delete(s.staked, job.Address(e.Account))
	case *bindings.IMarketPosted:
		s.posted(f.Job, market.SpecOf(e.Terms))
	case *bindings.IMarketAwarded:
		s.dealt(f.Job, job.Wei(e.Price))
	}
	if w := s.jobs[f.Job]; w != nil {
		w.take(f)
	}
}

// peer looks an account up in the market's registry.
func (s *Service) peer(who job.Address) (peer, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, ok := s.peers[who]
	return p, ok
}

// List is the jobs that who sees and the filter lets through, newest first.
func (s *Service) List(who api.Principal, f api.Filter) ([]api.Job, error) {
	all := s.sorted()
	if f.Before != "" {
		at := slices.IndexFunc(all, func(j api.Job) bool { return j.ID.String() == f.Before })
		all = all[at+1:]
	}
	var out []api.Job
	for _, j := range all {
		if who.Sees(j) && (strings.Contains(strings.ToLower(j.Name), strings.ToLower(f.Find)) || strings.HasPrefix(j.ID.String(), f.Find)) {
			out = append(out, j)
		}
		if f.Limit > 0 && len(out) == f.Limit {
			break
		}
	}
	return out, nil
}

func (s *Service) sorted() []api.Job {
	s.mu.Lock()
	out := make([]api.Job, 0, len(s.jobs))
	for _, w := range s.jobs {
		j := w.snapshot()
		j.Movements = nil // The receipt has them.
		out = append(out, j)
	}
	s.mu.Unlock()
	slices.SortFunc(out, func(a, b api.Job) int {
		return cmp.Or(b.Created.Compare(a.Created), strings.Compare(a.ID.String(), b.ID.String()))
	})
	return out
}

// Find is one job that who sees, by its id, a unique beginning of it, or "last" for the newest.
func (s *Service) Find(who api.Principal, prefix string) (api.Job, error) {
	w, err := s.find(who, prefix)
	if err != nil {
		return api.Job{}, err
	}
	return w.snapshot(), nil
}

// work is a job by its whole id.
func (s *Service) work(id job.ID) (*work, error) {
	return s.find(api.Principal{Role: api.Admin}, id.String())
}

func (s *Service) find(who api.Principal, prefix string) (*work, error) {
	want := strings.ToLower(strings.TrimPrefix(prefix, "0x"))
	if prefix == "last" {
		all, err := s.List(who, api.Filter{Limit: 1})
		if err != nil {
			return nil, err
		}
		if len(all) > 0 {
			want = all[0].ID.String()[2:]
		}
	}
	var found []*work
	s.mu.Lock()
	for id, w := range s.jobs {
		if want != "" && strings.HasPrefix(id.String()[2:], want) && who.Sees(w.snapshot()) {
			found = append(found, w)
		}
	}
	s.mu.Unlock()
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, &api.Problem{Type: "no-such-job", Title: "no such job", Status: 404, Detail: fmt.Sprintf("no job begins with %.80q", prefix), Hint: "`morph jobs` lists them"}
	}
	return nil, &api.Problem{Type: "ambiguous-job", Title: "several such jobs", Status: 409, Detail: fmt.Sprintf("%d jobs begin with %.80q", len(found), prefix), Hint: "give more of its digits"}
}

// Follow calls fn with a job's events after a number, then live, until it is over.
func (s *Service) Follow(ctx context.Context, id job.ID, after int64, fn func(job.Event) error) error {
	w, err := s.work(id)
	if err != nil {
		return err
	}
	l, release, err := w.hold()
	if err != nil {
		return fmt.Errorf("read job %s: %w", w.rec.ID.Short(), err)
	}
	defer release()
	return l.Follow(ctx, after, fn)
}

// Receipt is a job's money.
func (s *Service) Receipt(_ context.Context, id job.ID) (api.Receipt, error) {
	w, err := s.work(id)
	if err != nil {
		return api.Receipt{}, err
	}
	j := w.snapshot()
	return j.Receipt(), nil
}
