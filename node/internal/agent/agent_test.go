package agent_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"flag"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/agent"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/devchain"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/parcel"
	"github.com/morphware/morphware/node/internal/validator"
	"github.com/morphware/morphware/node/internal/worker"
	"github.com/morphware/morphware/node/swarm"
)

// These tests wait for blocks more than they compute: more of them run at once than there are processors.
func TestMain(m *testing.M) {
	flag.Parse()
	if p := flag.Lookup("test.parallel"); p.Value.String() == p.DefValue {
		_ = p.Value.Set("4")
	}
	os.Exit(m.Run())
}

// upper is a runner whose model is the training data in capitals, and whose score is how alike model and exam are.
type upper struct{ fails error }

func (u upper) Train(_ context.Context, r worker.Run) error {
	if u.fails != nil {
		return u.fails
	}
	data, err := os.ReadFile(filepath.Join(r.Training, "data.txt"))
	return errors.Join(err, os.WriteFile(filepath.Join(r.Out, "model.txt"), []byte(strings.ToUpper(string(data))), 0o600))
}

func (upper) Predict(_ context.Context, model, _, _, out string) error {
	b, err := os.ReadFile(filepath.Join(model, "model.txt"))
	return errors.Join(err, os.WriteFile(filepath.Join(out, "predictions"), b, 0o600))
}

func (upper) Score(_ context.Context, predictions, testing, _, _ string) (float64, error) {
	got, err := os.ReadFile(filepath.Join(predictions, "predictions"))
	want, err2 := os.ReadFile(filepath.Join(testing, "labels.txt"))
	if string(got) == string(want) {
		return 0.97, errors.Join(err, err2)
	}
	return 0.5, errors.Join(err, err2)
}

// logs keeps event logs in memory.
type logs struct {
	mu   sync.Mutex
	said map[job.ID][]job.Event
}

func (l *logs) Append(id job.ID, e job.Event) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.said == nil {
		l.said = map[job.ID][]job.Event{}
	}
	l.said[id] = append(l.said[id], e)
	return nil
}

func (l *logs) Past(_ context.Context, id job.ID, fn func(job.Event)) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, e := range l.said[id] {
		fn(e)
	}
	return nil
}

func (l *logs) Hash(job.ID) (job.Hash, error) { return job.Hash{1}, nil }

// peer is an account with a swarm.
type peer struct {
	*chain.Client
	key   *ecdsa.PrivateKey
	swarm *swarm.Swarm
	dir   string
}

func newPeer(t *testing.T, c *devchain.Chain, amount job.Amount) *peer {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c.Fund(t, job.Address(crypto.PubkeyToAddress(key.PublicKey)), amount)
	p := &peer{key: key, dir: t.TempDir()}
	p.Client = c.Dial(t, key, filepath.Join(p.dir, "transactions"))
	p.swarm, err = swarm.New(swarm.Config{Dir: filepath.Join(p.dir, "swarm"), Listen: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.swarm.Close() })
	ends, err := json.Marshal(board.Endpoints{Swarm: []string{p.swarm.Addr()}})
	if err != nil {
		t.Fatal(err)
	}
	p.send(t, market.Register(&key.PublicKey, job.Address{}, ends))
	if _, err := p.SendToken(t.Context(), market.Approve(c.Market, amount)); err != nil {
		t.Fatal(err)
	}
	p.send(t, market.Deposit(amount))
	return p
}

func (p *peer) send(t *testing.T, c market.Call) {
	t.Helper()
	if _, err := p.Send(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}

// run starts the peer's agent. What it returns ends it as a crash would: without a word to the chain.
func (p *peer) run(t *testing.T, c *devchain.Chain, change func(*agent.Config)) (crash func()) {
	t.Helper()
	notes, err := journal.Open(filepath.Join(p.dir, "journal"))
	if err != nil {
		t.Fatal(err)
	}
	cfg := agent.Config{
		Chain: p.Client, Journal: notes, Logs: &logs{}, Key: p.key, Address: p.Address(), ChainID: p.ChainID(), Market: c.Market,
		Dir: filepath.Join(p.dir, "jobs"), Log: slog.New(slog.DiscardHandler), Policy: worker.Policy{Capacity: 1},
	}
	if testing.Verbose() {
		cfg.Log = slog.New(slog.NewTextHandler(os.Stderr, nil)).With("who", p.Address().String()[:6])
	}
	change(&cfg)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- agent.New(cfg).Run(ctx) }()
	crash = sync.OnceFunc(func() {
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("the agent ended with %v", err)
		}
	})
	t.Cleanup(crash)
	return crash
}

func (p *peer) work(t *testing.T, c *devchain.Chain, perHour int64, decoys int, r worker.Runner) (crash func()) {
	return p.run(t, c, func(cfg *agent.Config) {
		cfg.Policy.PerHour, cfg.Policy.Decoys = job.MWT(perHour), decoys
		cfg.Trainer = &worker.Trainer{Swarm: p.swarm, Runner: r, Key: p.key, Limit: 1 << 20}
	})
}

func (p *peer) validate(t *testing.T, c *devchain.Chain) {
	p.send(t, market.Stake())
	p.run(t, c, func(cfg *agent.Config) {
		cfg.Examiner = &validator.Examiner{Swarm: p.swarm, Runner: upper{}, Key: p.key, Limit: 1 << 20}
	})
}

// requester plays the gateway's part by hand.
type requester struct {
	*peer
	spec     job.Spec
	id       job.ID
	exam     envelope.FileKey
	material []byte
}

// seeds makes a bundle of one file and seeds it sealed.
func (r *requester) seeds(t *testing.T, name, text string) (job.Infohash, job.Hash, envelope.FileKey) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "b")
	wire := dir + ".wire"
	if err := errors.Join(os.Mkdir(dir, 0o700), os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600)); err != nil {
		t.Fatal(err)
	}
	h, key, err := parcel.Seal(t.Context(), dir, wire)
	if err != nil {
		t.Fatal(err)
	}
	ih, err := r.swarm.Seed(t.Context(), wire)
	if err != nil {
		t.Fatal(err)
	}
	return ih, h, key
}

func (r *requester) post(t *testing.T, labels string, change ...func(*job.Spec)) {
	t.Helper()
	s := job.Spec{
		Requester: r.Address(), Nonce: uint64(time.Now().UnixNano()), Envelope: true,
		BidWindow: 5 * time.Second, EstimatedRuntime: 2 * time.Minute, LongestRuntime: 8 * time.Minute, TestTime: time.Minute,
		Require: job.Requirement{Metric: "accuracy", Threshold: 950_000}, Tolerance: 1000, Validators: 3, Reserve: job.MWT(25), Fee: job.MWT(1),
	}
	var a, tr job.Hash
	var ka, kt envelope.FileKey
	s.Algorithm, a, ka = r.seeds(t, "job.json", "{}")
	s.Training, tr, kt = r.seeds(t, "data.txt", "digits")
	s.Testing, s.Exam, r.exam = r.seeds(t, "labels.txt", labels)
	s.Material = bundle.Material(a, tr)
	r.material = append(ka[:], kt[:]...)
	for _, c := range change {
		c(&s)
	}
	r.spec, r.id = s, market.ID(s)
	r.send(t, market.Post(s))
}

// attend grants what is asked for until the job ends, and returns all facts about it.
func (r *requester) attend(t *testing.T) (facts []chain.Fact, key []byte) {
	t.Helper()
	return r.attendTo(t, 1, func(chain.Fact) {})
}

// attendTo is attend until the job has ended so many times: one that was rejected ends again once it is accepted anyway.
// It tells of every fact after it has done its part.
func (r *requester) attendTo(t *testing.T, ends int, tell func(chain.Fact)) (facts []chain.Fact, key []byte) {
	t.Helper()
	b := board.New(r.Address())
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	over := errors.New("over")
	grant := func(kind market.Kind, secret []byte, to ...job.Address) error {
		var wrapped [][]byte
		for _, a := range to {
			w, err := envelope.Wrap(secret, b.Peers[a].Key)
			if err != nil {
				return err
			}
			wrapped = append(wrapped, w)
		}
		_, err := r.Send(ctx, market.Grant(r.spec, kind, to, wrapped))
		var refused *market.Refused
		if errors.As(err, &refused) {
			return nil // it was granted before
		}
		return err
	}
	again := func() { facts, b = nil, board.New(r.Address()) }
	err := r.whole(ctx, again, func(f chain.Fact) error {
		b.Apply(f)
		if f.Job != r.id {
			return nil
		}
		facts = append(facts, f)
		defer tell(f)
		switch e := f.Event.(type) {
		case *bindings.IMarketAwarded:
			return grant(market.Material, r.material, job.Address(e.Worker))
		case *bindings.IMarketDrawn:
			return grant(market.Testing, r.exam[:], b.Jobs[r.id].Panel...)
		case *bindings.IMarketGaveUp:
			_, err := r.Send(ctx, market.Acknowledge(r.spec, true))
			return err
		case *bindings.IMarketEnded:
			if ends--; ends == 0 {
				return over
			}
		}
		return nil
	})
	if !errors.Is(err, over) {
		t.Fatalf("after %d facts: %v", len(facts), err)
	}
	return facts, b.Jobs[r.id].Model
}

// whole tells all facts, and after a reorganisation all of them again.
func (r *requester) whole(ctx context.Context, again func(), fact func(chain.Fact) error) error {
	for {
		again()
		if err := r.Facts(ctx, 0, fact); !errors.Is(err, chain.ErrReorganised) {
			return err
		}
	}
}

func count[T any](facts []chain.Fact) (out []T) {
	for _, f := range facts {
		if e, ok := f.Event.(T); ok {
			out = append(out, e)
		}
	}
	return out
}

// network is a market with three workers, of which the cheapest asks 6 MWT for the job, the next 8, and three validators.
func network(t *testing.T, change ...func(*deploy.Params)) (*devchain.Chain, *requester, []*peer) {
	t.Helper()
	c := devchain.Start(t, 20*time.Millisecond, change...)
	r := &requester{peer: newPeer(t, c, job.MWT(500))}
	var workers []*peer
	for range 3 {
		workers = append(workers, newPeer(t, c, job.MWT(500)))
	}
	for range 3 {
		newPeer(t, c, job.MWT(200)).validate(t, c)
	}
	c.Pace(200 * time.Millisecond) // as often as heads are asked for
	return c, r, workers
}

func TestAJobFromPostToPay(t *testing.T) {
	c, r, workers := network(t)
	crash := workers[0].work(t, c, 180, 1, upper{})
	for i, w := range workers[1:] {
		w.work(t, c, int64(240+60*i), 0, upper{})
	}

	t.Run("accepted", func(t *testing.T) {
		r.post(t, "DIGITS")
		facts, wrapped := r.attend(t)
		if n := len(count[*bindings.IMarketSealed](facts)); n != 4 {
			t.Errorf("%d seals, want three real and one decoy", n)
		}
		award := count[*bindings.IMarketAwarded](facts)[0]
		if job.Address(award.Worker) != workers[0].Address() || job.Wei(award.Price).Cmp(job.MWT(8)) != 0 {
			t.Errorf("awarded to %v at %v, want to the cheapest at the second price, 8 MWT", award.Worker, job.Wei(award.Price))
		}
		if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Closed {
			t.Fatalf("it ended %v, want closed", job.Phase(end.Phase))
		}
		if v := count[*bindings.IMarketVerdict](facts)[0]; v.Median != 970_000 {
			t.Errorf("the median is %d, want 970000", v.Median)
		}
		// The requester has its model.
		sub := count[*bindings.IMarketSubmitted](facts)[0]
		raw, err := envelope.Unwrap(wrapped, r.key)
		if err != nil {
			t.Fatal(err)
		}
		key, dir := envelope.FileKey(raw), filepath.Join(t.TempDir(), "model")
		if err := r.swarm.Fetch(t.Context(), sub.Infohash, []string{workers[0].swarm.Addr()}, dir+".wire", 1<<20, nil); err != nil {
			t.Fatal(err)
		}
		if _, err := parcel.Open(t.Context(), dir+".wire", &key, dir, (*job.Hash)(&sub.Manifest), 1<<20); err != nil {
			t.Fatal(err)
		}
		if a, err := workers[0].Account(t.Context(), workers[0].Address()); err != nil || job.Wei(a.Free).Cmp(job.MWT(508)) != 0 {
			t.Errorf("the winner has %v free, %v; want its 500 and 8", job.Wei(a.Free), err)
		}
	})

	t.Run("rejected", func(t *testing.T) {
		r.post(t, "LETTERS")
		facts, wrapped := r.attend(t)
		if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Rejected {
			t.Fatalf("it ended %v, want rejected", job.Phase(end.Phase))
		}
		if wrapped != nil {
			t.Error("the requester of a rejected model was given its key")
		}
		if a, err := workers[0].Account(t.Context(), workers[0].Address()); err != nil || job.Wei(a.Free).Cmp(job.MWT(508)) != 0 {
			t.Errorf("the winner has %v free, %v; want 508, its bond back and nothing more", job.Wei(a.Free), err)
		}

		// The requester may pay for it all the same, also after the worker was away.
		crash()
		crash = workers[0].work(t, c, 180, 1, upper{})
		r.send(t, market.AcceptAnyway(r.spec))
		facts, wrapped = r.attendTo(t, 2, func(chain.Fact) {})
		if end := count[*bindings.IMarketEnded](facts)[1]; job.Phase(end.Phase) != job.Closed {
			t.Fatalf("accepted anyway, it ended %v, want closed", job.Phase(end.Phase))
		}
		sub := count[*bindings.IMarketSubmitted](facts)[0]
		if raw, err := envelope.Unwrap(wrapped, r.key); err != nil || envelope.FileKey(raw).Hash() != sub.KeyHash {
			t.Errorf("accepted anyway, it came without its key: %v", err)
		}
		if a, err := workers[0].Account(t.Context(), workers[0].Address()); err != nil || job.Wei(a.Free).Cmp(job.MWT(516)) != 0 {
			t.Errorf("the winner has %v free, %v; want 516: it was paid after all", job.Wei(a.Free), err)
		}
	})

	// A worker that dies in the middle of training begins it again when it is back, and is paid.
	t.Run("a crash", func(t *testing.T) {
		crash()
		started := make(chan struct{})
		crash := workers[0].work(t, c, 180, 1, stuck{started: started})
		var back sync.WaitGroup
		defer back.Wait()
		back.Go(func() {
			<-started
			crash()
			workers[0].work(t, c, 180, 1, upper{})
		})
		r.post(t, "DIGITS")
		facts, wrapped := r.attend(t)
		if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Closed || wrapped == nil {
			t.Errorf("it ended %v with a key of %d bytes, want closed with a key", job.Phase(end.Phase), len(wrapped))
		}
		if n := len(count[*bindings.IMarketSubmitted](facts)); n != 1 {
			t.Errorf("submitted %d times, want once", n)
		}
	})

	t.Run("the code fails", func(t *testing.T) {
		crash()
		workers[0].work(t, c, 180, 0, upper{fails: &job.Failure{Name: "ValueError", Message: "no", UserCode: true}})
		r.post(t, "DIGITS")
		facts, _ := r.attend(t)
		if n := len(count[*bindings.IMarketGaveUp](facts)); n != 1 {
			t.Errorf("the worker gave up %d times, want once", n)
		}
		if end := count[*bindings.IMarketEnded](facts)[0]; job.Phase(end.Phase) != job.Failed {
			t.Errorf("it ended %v, want failed", job.Phase(end.Phase))
		}
	})
}

// stuck never ends by itself.
type stuck struct {
	upper
	started chan struct{}
}

func (s stuck) Train(ctx context.Context, _ worker.Run) error {
	close(s.started)
	<-ctx.Done()
	return ctx.Err()
}
