package jobs

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/sha1"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/store"
	"github.com/morphware/morphware/node/chain"
)

// ledger is a chain whose market does only what a test says. Calls wait in calls to be looked at.
type ledger struct {
	self  job.Address
	calls chan market.Call

	mu      sync.Mutex
	refuse  error // of the next call
	free    job.Amount
	held    job.Amount
	allowed job.Amount
	facts   []chain.Fact
	states  map[job.ID]bindings.IMarketState
	head    uint64
	fork    uint64 // where the last reorganisation began
	epoch   int    // how many there were
	resumed int    // how often it was followed from a block on
	news    chan struct{}
}

func newLedger(self job.Address) *ledger {
	return &ledger{self: self, calls: make(chan market.Call, 64), held: job.MWT(1000), states: map[job.ID]bindings.IMarketState{}, head: 1, news: make(chan struct{})}
}

func timeOf(block uint64) time.Time { return time.Unix(1_700_000_000+int64(block), 0) }

// mine puts facts about a job into one block.
func (l *ledger) mine(id job.ID, events ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.head++
	for i, e := range events {
		l.facts = append(l.facts, chain.Fact{Block: l.head, Time: timeOf(l.head), Tx: job.Hash{byte(l.head), byte(l.epoch)}, Index: uint(i), Job: id, Event: e})
	}
	close(l.news)
	l.news = make(chan struct{})
}

// reorganise takes back all from a block on.
func (l *ledger) reorganise(from uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.facts = slices.DeleteFunc(slices.Clone(l.facts), func(f chain.Fact) bool { return f.Block >= from })
	l.head, l.fork = from-1, from
	l.epoch++
	close(l.news)
	l.news = make(chan struct{})
}

func (l *ledger) enter(id job.ID, p job.Phase) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.states[id] = bindings.IMarketState{Phase: uint8(p)}
}

func (l *ledger) Address() job.Address { return l.self }
func (l *ledger) ChainID() *big.Int    { return big.NewInt(1) }
func (l *ledger) Market() job.Address  { return job.Address{1} }
func (l *ledger) Token() job.Address   { return job.Address{2} }
func (l *ledger) Head(context.Context) (chain.Head, error) {
	return chain.Head{Number: 1, Time: time.Now()}, nil
}

func (l *ledger) Follow(ctx context.Context, _ uint64, fact func(chain.Fact) error, head func(chain.Head) error) error {
	return l.follow(ctx, 0, fact, head)
}

// Resume tells what follows a block, as if nothing before it could be had.
func (l *ledger) Resume(ctx context.Context, told chain.Head, fact func(chain.Fact) error, head func(chain.Head) error) error {
	l.mu.Lock()
	if told.Hash != l.hashOf(told.Number) {
		l.mu.Unlock()
		return chain.ErrReorganised
	}
	l.resumed++
	next := slices.IndexFunc(l.facts, func(f chain.Fact) bool { return f.Block > told.Number })
	if next < 0 {
		next = len(l.facts)
	}
	l.mu.Unlock()
	return l.follow(ctx, next, fact, head)
}

// hashOf is a block's hash. l.mu is held.
func (l *ledger) hashOf(block uint64) job.Hash {
	h := job.Hash{1, byte(block), byte(block >> 8)}
	if l.epoch > 0 && block >= l.fork {
		h[3] = byte(l.epoch)
	}
	return h
}

func (l *ledger) follow(ctx context.Context, next int, fact func(chain.Fact) error, head func(chain.Head) error) error {
	l.mu.Lock()
	epoch := l.epoch
	l.mu.Unlock()
	for {
		l.mu.Lock()
		if epoch != l.epoch {
			l.mu.Unlock()
			return chain.ErrReorganised
		}
		facts, h, hash, news := l.facts[next:], l.head, l.hashOf(l.head), l.news
		l.mu.Unlock()
		for _, f := range facts {
			if err := fact(f); err != nil {
				return err
			}
		}
		next += len(facts)
		if err := head(chain.Head{Number: h, Hash: hash, Time: timeOf(h)}); err != nil {
			return err
		}
		select {
		case <-news:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (l *ledger) Send(ctx context.Context, c market.Call) (chain.Receipt, error) {
	l.mu.Lock()
	err := l.refuse
	l.refuse = nil
	l.mu.Unlock()
	if err != nil {
		return chain.Receipt{}, err
	}
	select {
	case l.calls <- c:
		return chain.Receipt{}, nil
	case <-ctx.Done():
		return chain.Receipt{}, ctx.Err()
	}
}

func (l *ledger) SendToken(context.Context, market.Call) (chain.Receipt, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.allowed = job.MWT(1 << 40)
	return chain.Receipt{}, nil
}

func (l *ledger) State(_ context.Context, id job.ID) (bindings.IMarketState, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.states[id], nil
}

func (l *ledger) Account(context.Context, job.Address) (bindings.IMarketAccount, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return bindings.IMarketAccount{Free: l.free.Wei(), Staked: new(big.Int)}, nil
}

func (l *ledger) BalanceOf(context.Context, job.Address) (job.Amount, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.held, nil
}

func (l *ledger) Allowance(context.Context, job.Address) (job.Amount, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.allowed, nil
}
func (l *ledger) Gas(context.Context, job.Address) (*big.Int, error) { return big.NewInt(1), nil }
func (l *ledger) Params(context.Context) (bindings.IMarketParams, error) {
	return bindings.IMarketParams{LeastBidWindow: 2, ClaimWindow: 1, LeastTestTime: 30, ListingFee: big.NewInt(1e17)}, nil
}

// shelf is a swarm whose peers are one folder.
type shelf struct {
	mu    sync.Mutex
	files map[job.Infohash]string
}

func (s *shelf) Seed(_ context.Context, path string) (job.Infohash, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return job.Infohash{}, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	ih := job.Infohash(sha1.Sum(b))
	s.files[ih] = path
	return ih, nil
}

func (s *shelf) Fetch(_ context.Context, ih job.Infohash, peers []string, dst string, _ int64, _ func(done, total int64)) error {
	s.mu.Lock()
	from, ok := s.files[ih]
	s.mu.Unlock()
	if !ok || len(peers) == 0 {
		return errors.New("no such file")
	}
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(dst, b, 0o600)
}

func (s *shelf) Drop(ih job.Infohash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.files, ih)
}

// mouth is what a worker tells; a test appends to it.
type mouth struct {
	mu     sync.Mutex
	events []job.Event
	news   chan struct{}
}

func (m *mouth) tell(es ...job.Event) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, e := range es {
		e.Seq = int64(len(m.events) + 1)
		m.events = append(m.events, e)
	}
	close(m.news)
	m.news = make(chan struct{})
}

func (m *mouth) subscribe(ctx context.Context, _ *ecdsa.PublicKey, _ []string, _ job.ID, after int64, fn func(job.Event) error) error {
	for {
		m.mu.Lock()
		es, news := m.events, m.news
		m.mu.Unlock()
		for ; after < int64(len(es)); after++ {
			if err := fn(es[after]); err != nil {
				return err
			}
			if es[after].Kind == job.KindEnd {
				return nil
			}
		}
		select {
		case <-news:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// listen is a gateway's way to a worker.
func (s *stand) listen(ctx context.Context, worker *ecdsa.PublicKey, at []string, id job.ID, after int64, fn func(job.Event) error) error {
	m := s.others[job.Address(crypto.PubkeyToAddress(*worker))]
	if m == nil {
		m = s.worker
	}
	return m.subscribe(ctx, worker, at, id, after, fn)
}

// me is the gateway's own user.
var me = api.Principal{Role: api.Admin}

// list is all jobs.
func (s *stand) list() []api.Job {
	s.Helper()
	all, err := s.svc.List(s.Context(), me, api.Filter{})
	if err != nil {
		s.Fatal(err)
	}
	return all
}

// patience bounds every wait.
const patience = 20 * time.Second

// soon is a context that ends if what is waited for does not come.
func (s *stand) soon() context.Context {
	ctx, cancel := context.WithTimeout(s.Context(), patience)
	s.Cleanup(cancel)
	return ctx
}

// stand is a gateway's jobs with a chain, a swarm and a worker to play on.
type stand struct {
	*testing.T
	dir    string
	key    *ecdsa.PrivateKey
	chain  *ledger
	swarm  *shelf
	worker *mouth
	others map[job.Address]*mouth // workers that are not that one
	svc    *Service
	stop   func()
}

func newStand(t *testing.T) *stand {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := playing(t, t.TempDir(), key)
	s.start()
	t.Cleanup(func() { s.stop() })
	return s
}

// playing is a stand that was not started.
func playing(t *testing.T, dir string, key *ecdsa.PrivateKey) *stand {
	return &stand{T: t, dir: dir, key: key, chain: newLedger(job.Address(crypto.PubkeyToAddress(key.PublicKey))),
		swarm: &shelf{files: map[job.Infohash]string{}}, worker: &mouth{news: make(chan struct{})}}
}

func (s *stand) start() {
	s.Helper()
	db, err := store.Open(s.Context(), filepath.Join(s.dir, "gateway.db"))
	if err != nil {
		s.Fatal(err)
	}
	svc, err := Open(s.Context(), Config{Dir: s.dir, DB: db, Log: slog.New(slog.NewTextHandler(s.Output(), nil)), Chain: s.chain, Swarm: s.swarm, Telemetry: s.listen, Key: s.key})
	if err != nil {
		s.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- svc.Run(ctx) }()
	select {
	case <-svc.Ready():
	case err := <-done:
		s.Fatalf("the service stopped: %v", err)
	case <-time.After(patience):
		s.Fatal("the service did not read the market's history")
	}
	s.svc = svc
	s.stop = func() {
		cancel()
		if err := errors.Join(<-done, svc.Close(), db.Close()); err != nil {
			s.Error(err)
		}
		s.stop = func() {}
	}
}

func (s *stand) restart() { s.stop(); s.start() }

// account registers somebody, as a validator if told so, and returns its key and address.
func (s *stand) account(stakes bool) (*ecdsa.PrivateKey, common.Address) {
	s.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		s.Fatal(err)
	}
	a := crypto.PubkeyToAddress(key.PublicKey)
	es := []any{&bindings.IMarketRegistered{Account: a, PublicKey: crypto.FromECDSAPub(&key.PublicKey)[1:], Endpoints: []byte(`{"p2p":[],"swarm":["127.0.0.1:1"]}`)}}
	if stakes {
		es = append(es, &bindings.IMarketStaked{Account: a})
	}
	s.chain.mine(job.ID{}, es...)
	return key, a
}

// call waits for the gateway to send something.
func (s *stand) call(name string) market.Call {
	s.Helper()
	select {
	case c := <-s.chain.calls:
		if c.Name != name {
			s.Fatalf("the gateway sent %s, want %s", c.Name, name)
		}
		return c
	case <-time.After(patience):
		s.Fatalf("the gateway did not send %s", name)
	}
	return market.Call{}
}

// grants are the arguments of a call of grant.
func (s *stand) grants(c market.Call) (to []common.Address, wrapped [][]byte) {
	s.Helper()
	parsed, err := bindings.IMarketMetaData.ParseABI()
	if err != nil {
		s.Fatal(err)
	}
	args, err := parsed.Methods["grant"].Inputs.Unpack(c.Data[4:])
	if err != nil {
		s.Fatal(err)
	}
	return args[2].([]common.Address), args[3].([][]byte)
}

// until waits for an event of the job and returns it.
func (s *stand) until(id job.ID, want func(job.Event) bool) job.Event {
	s.Helper()
	ctx := s.soon()
	var found job.Event
	stop := errors.New("found")
	err := s.svc.Follow(ctx, id, 0, func(e job.Event) error {
		if want(e) {
			found = e
			return stop
		}
		return nil
	})
	if err != stop {
		b, _ := os.ReadFile(s.svc.folder.job(id, "events.ndjson"))
		s.Fatalf("the event did not come: %v; there are:\n%s", err, b)
	}
	return found
}

func kind(k job.Kind) func(job.Event) bool { return func(e job.Event) bool { return e.Kind == k } }

// bundle uploads a folder.
func (s *stand) bundle(files map[string]string) job.Hash {
	s.Helper()
	b, err := s.svc.PutBundle(context.Background(), bytes.NewReader(pack(s.T, files)))
	if err != nil {
		s.Fatal(err)
	}
	return b.Hash
}

func pack(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for name, body := range files {
		if err := w.WriteHeader(&tar.Header{Name: name, Size: int64(len(body)), Typeflag: tar.TypeReg, Mode: 0o600}); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, body); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// submit asks for a sealed job with a test.
func (s *stand) submit(key string) (api.Submit, api.Job) {
	s.Helper()
	in := api.Submit{Name: "model", MaxPrice: job.MWT(25), RuntimeSeconds: 60, Seal: true,
		Algorithm: s.bundle(map[string]string{"job.json": "{}"}), Training: s.bundle(map[string]string{"vars.json": "[]"}),
		Testing: s.bundle(map[string]string{"test.json": "{}"}), Require: &job.Requirement{Metric: "accuracy", Threshold: 950000}}
	j, err := s.svc.Submit(context.Background(), me, in, key)
	if err != nil {
		s.Fatal(err)
	}
	return in, j
}

// tree lists a folder's files and what is in them.
func tree(t *testing.T, dir string) string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		out = append(out, rel+"="+string(b))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(out, " ")
}
