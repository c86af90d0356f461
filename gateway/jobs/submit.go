package jobs

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/store"
	"github.com/morphware/morphware/node/bundle"
)

// Defaults of a submit.
const (
	defaultValidators = 3
	defaultRuntime    = 10 * time.Minute
	longerBy          = 4 // the longest runtime, of the estimated one
)

func bad(format string, args ...any) error {
	return &api.Problem{Type: "bad-submit", Title: "the job cannot be posted like this", Status: 422, Detail: fmt.Sprintf(format, args...)}
}

// PutBundle files an uploaded folder.
func (s *Service) PutBundle(ctx context.Context, tar io.Reader) (api.Bundle, error) {
	return s.folder.put(ctx, tar)
}

// terms fills a submit's gaps. What depends on the bundles is left out.
func (s *Service) terms(ctx context.Context, in api.Submit) (spec job.Spec, err error) {
	p, err := s.params(ctx)
	if err != nil {
		return spec, err
	}
	seconds := func(n int, d time.Duration) time.Duration {
		if n > 0 {
			return time.Duration(n) * time.Second
		}
		return d
	}
	if in.RuntimeSeconds < 0 || in.LongestSeconds < 0 || in.RuntimeSeconds > 1<<26 || in.LongestSeconds > 1<<26 {
		return spec, bad("runtimes of %d and %d seconds: want at most a year", in.RuntimeSeconds, in.LongestSeconds)
	}
	spec = job.Spec{Requester: s.Chain.Address(), Envelope: in.Seal, Reserve: in.MaxPrice, Fee: job.MWT(1),
		BidWindow: time.Duration(p.LeastBidWindow) * time.Second, EstimatedRuntime: seconds(in.RuntimeSeconds, defaultRuntime),
		GPUs: in.GPUs, GPUMemoryMiB: in.GPUMemoryMiB, ComputeCapability: in.ComputeCapability, LeastReputation: in.LeastReputation}
	spec.LongestRuntime = seconds(in.LongestSeconds, longerBy*spec.EstimatedRuntime)
	if in.Fee != nil {
		spec.Fee = *in.Fee
	}
	if err := policy(in, spec, time.Now()); err != nil {
		return spec, err
	}
	tested := !in.Testing.IsZero() || in.Require != nil
	if !tested {
		if in.Validators != nil && *in.Validators > 0 {
			return spec, bad("%d validators, but no test for them to run", *in.Validators)
		}
		spec.Fee = job.Amount{}
		return spec, grained(spec)
	}
	if in.Require == nil {
		return spec, bad("a test, but no requirement: want one like \"accuracy >= 0.95\"")
	}
	spec.Require = *in.Require
	spec.Tolerance = max(1000, spec.Require.Threshold/100, -spec.Require.Threshold/100)
	if in.Tolerance != nil {
		spec.Tolerance = *in.Tolerance
	}
	spec.TestTime = max(time.Duration(p.LeastTestTime)*time.Second, (spec.EstimatedRuntime / 4).Truncate(time.Second))
	if spec.Validators, err = s.panel(in.Validators); err != nil {
		return spec, err
	}
	return spec, grained(spec)
}

// panel is how many validators there will be: three where there are as many.
func (s *Service) panel(asked *int) (int, error) {
	s.mu.Lock()
	there := len(s.staked)
	if s.staked[s.Chain.Address()] {
		there-- // Nobody tests a model of its own job.
	}
	s.mu.Unlock()
	switch {
	case asked != nil && *asked > there:
		return 0, &api.Problem{Type: "too-few-validators", Title: "too few validators", Status: 422, Detail: fmt.Sprintf("%d validators were asked for, the market has %d", *asked, there), Hint: "ask for fewer with --validators, an odd number"}
	case asked != nil:
		return *asked, nil
	case there == 0:
		return 0, &api.Problem{Type: "too-few-validators", Title: "no validators", Status: 422, Detail: "the market has no validators to test the model", Hint: "wait for one, or ask for none: --validators 0"}
	case there >= defaultValidators:
		return defaultValidators, nil
	}
	return 1, nil
}

// grained refuses amounts finer than the market's.
func grained(spec job.Spec) error {
	for what, a := range map[string]job.Amount{"--max-price": spec.Reserve, "--fee": spec.Fee} {
		if new(big.Int).Mod(a.Wei(), grain).Sign() != 0 {
			return bad("%s %v MWT has more than six decimals", what, a)
		}
	}
	if spec.Reserve.Sign() <= 0 {
		return bad("--max-price is %v MWT: want more than nothing", spec.Reserve)
	}
	return nil
}

// Quote says what a submit would cost at most.
func (s *Service) Quote(ctx context.Context, in api.Submit) (q api.Quote, err error) {
	spec, err := s.terms(ctx, in)
	if err != nil {
		return q, err
	}
	need, free, held, err := s.funds(ctx, spec)
	if err != nil {
		return q, err
	}
	q = api.Quote{MaxPrice: spec.Reserve, Fee: spec.Fee, Validators: spec.Validators, ListingFee: need.Sub(spec.Escrow()), Total: need}
	if m := need.Sub(free).Sub(held); m.Sign() > 0 {
		q.Missing = m
	}
	var refused *api.Problem
	if err := s.within(ctx, need); errors.As(err, &refused) {
		q.Limit = refused.Detail
	} else if err != nil {
		return q, err
	}
	last, err := s.alike(ctx, spec.GPUs, spec.EstimatedRuntime)
	if err != nil {
		return q, err
	}
	q.Forecast = forecast(last, spec.EstimatedRuntime)
	for _, p := range last[:min(len(last), 20)] {
		q.Lately = append(q.Lately, store.Amount(p.price))
	}
	slices.SortFunc(q.Lately, job.Amount.Cmp)
	var b strings.Builder
	fmt.Fprintf(&b, "at most %v MWT for the worker", q.MaxPrice)
	if q.Validators > 0 {
		fmt.Fprintf(&b, " + %d x %v for validators", q.Validators, q.Fee)
	}
	fmt.Fprintf(&b, " + %v to list it", q.ListingFee)
	switch n := len(q.Lately); {
	case n == 0:
		b.WriteString("; no such job was awarded lately")
	case q.Lately[0].Cmp(q.Lately[n-1]) == 0:
		fmt.Fprintf(&b, "; lately such a job cost %s", q.Lately[0].Short())
	default:
		fmt.Fprintf(&b, "; lately such a job cost %s to %s", q.Lately[0].Short(), q.Lately[n-1].Short())
	}
	if q.Forecast != nil {
		fmt.Fprintf(&b, "; forecast: %s", q.Forecast.Sentence)
	}
	if q.Limit != "" {
		b.WriteString("; beyond the limit: " + q.Limit)
	}
	q.Sentence = b.String()
	return q, nil
}

// Submit packs, seals and seeds a job, writes it down and begins to post it. It answers when the job can no longer be
// lost. The same key gives the same job.
func (s *Service) Submit(ctx context.Context, who api.Principal, in api.Submit, key string) (j api.Job, err error) {
	s.packing.Lock()
	defer s.packing.Unlock()
	known, err := s.rows(ctx, `WHERE owner = $1 AND key = $2`, who.Name, key)
	if err != nil {
		return j, err
	}
	if len(known) > 0 {
		r := known[0]
		if !reflect.DeepEqual(r.rec.Submit, in) {
			return j, &api.Problem{Type: "idempotency-key-reused", Title: "the Idempotency-Key is another job's", Status: 409, Detail: fmt.Sprintf("job %s was submitted with this key, and asks for something else", r.rec.ID.Short())}
		}
		return s.latest(r), nil
	}
	spec, err := s.terms(ctx, in)
	if err != nil {
		return j, err
	}
	need, free, held, err := s.funds(ctx, spec)
	if err != nil {
		return j, err
	}
	if m := need.Sub(free).Sub(held); m.Sign() > 0 {
		return j, notEnough(m, need)
	}
	if err := s.within(ctx, need); err != nil {
		return j, err
	}
	r := &record{Format: 1, Key: key, Created: time.Now().UTC(), Owner: who.Name, Submit: in, Spec: spec}
	if err := s.pack(ctx, r); err != nil {
		return j, errors.Join(err, s.unseed(r))
	}
	if err := r.Spec.Check(); err != nil {
		return j, errors.Join(bad("%v", err), s.unseed(r))
	}
	r.ID = market.ID(r.Spec)
	w, err := s.adopt(ctx, r)
	if err != nil {
		return j, errors.Join(err, s.unseed(r))
	}
	return w.snapshot(), nil
}

// pack makes the files that peers fetch, seeds them, and fills in what of the terms depends on them.
func (s *Service) pack(ctx context.Context, r *record) error {
	for what, h := range map[string]job.Hash{"algorithm": r.Submit.Algorithm, "training": r.Submit.Training, "testing": r.Submit.Testing} {
		if h.IsZero() && (what != "testing" || r.Spec.Validators == 0) {
			if what == "testing" {
				continue
			}
			return bad("no %s bundle", what)
		}
		if _, err := os.Stat(s.folder.bundle(h)); err != nil {
			return bad("the %s bundle %v was not uploaded", what, h)
		}
	}
	var random [8]byte
	if _, err := rand.Read(random[:]); err != nil {
		return err
	}
	r.Spec.Nonce = binary.BigEndian.Uint64(random[:])
	r.Spec.Material = bundle.Material(r.Submit.Algorithm, r.Submit.Training)
	var err error
	if r.Spec.Envelope {
		if r.AlgorithmKey, r.Spec.Algorithm, err = s.offer(ctx, r, r.Submit.Algorithm); err != nil {
			return err
		}
		if r.TrainingKey, r.Spec.Training, err = s.offer(ctx, r, r.Submit.Training); err != nil {
			return err
		}
	} else {
		if r.Spec.Algorithm, err = s.plain(ctx, r.Submit.Algorithm); err != nil {
			return err
		}
		if r.Spec.Training, err = s.plain(ctx, r.Submit.Training); err != nil {
			return err
		}
	}
	if r.Spec.Validators > 0 {
		r.Spec.Exam = r.Submit.Testing
		r.TestingKey, r.Spec.Testing, err = s.offer(ctx, r, r.Submit.Testing)
	}
	return err
}

// adopt writes a job down and begins to carry it.
func (s *Service) adopt(ctx context.Context, r *record) (*work, error) {
	if err := os.MkdirAll(s.folder.job(r.ID), 0o700); err != nil {
		return nil, fmt.Errorf("save job %s: %w", r.ID.Short(), err)
	}
	if err := s.insert(ctx, s.Gate, r, begin(r)); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	w, err := s.wake(ctx, r.ID)
	if err != nil {
		return nil, err
	}
	w.head, w.whole = s.head, !s.seen.IsZero()
	if s.start != nil {
		s.start(w)
	}
	w.kick()
	return w, nil
}

// Cancel asks a job to stop; what that costs depends on how far it is.
func (s *Service) Cancel(ctx context.Context, id job.ID) error {
	w, release, err := s.work(ctx, id)
	if err != nil {
		return err
	}
	defer release()
	j := w.snapshot()
	switch {
	case j.Over:
		return &api.Problem{Type: "job-over", Title: "the job is over", Status: 409, Detail: fmt.Sprintf("job %s is over: %s", id.Short(), j.Phase)}
	case j.Phase == job.Submitted || j.Phase == job.Testing || j.Phase == job.Scoring || j.Phase == job.Accepted:
		return &api.Problem{Type: "too-late", Title: "too late to cancel", Status: 409, Detail: fmt.Sprintf("job %s is trained and being tested; its money is decided by the test", id.Short()),
			Hint: "wait for the verdict: the price of a model that is rejected returns by itself"}
	}
	if err := w.change(ctx, func(r *record) { r.Cancel = true }); err != nil {
		return err
	}
	if j.Phase == job.Opening {
		w.note("bids are being opened, which nobody can stop; the job is cancelled as soon as it has a winner, who gets a small part of its price for it")
	}
	w.kick()
	return nil
}

// Accept pays for a rejected or undecided model after all.
func (s *Service) Accept(ctx context.Context, id job.ID) error {
	w, release, err := s.work(ctx, id)
	if err != nil {
		return err
	}
	defer release()
	j := w.snapshot()
	if j.Phase != job.Rejected && j.Phase != job.Undecided {
		return &api.Problem{Type: "not-rejected", Title: "there is nothing to accept", Status: 409, Detail: fmt.Sprintf("job %s is %s: only a rejected or undecided model can be accepted anyway", id.Short(), j.Phase)}
	}
	s.spending.Lock()
	defer s.spending.Unlock()
	price := job.Spec{}
	if j.Phase == job.Rejected && j.Price != nil {
		price.Reserve = *j.Price
		if err := s.within(ctx, *j.Price); err != nil {
			return err
		}
	}
	if s.Gate == nil {
		return s.pay(ctx, price, market.AcceptAnyway(w.rec.Spec))
	}
	if err := s.DB.Tx(ctx, func(tx *sql.Tx) error { return s.Gate.Admit(ctx, tx, j, price.Reserve) }); err != nil {
		return err
	}
	err = s.pay(ctx, price, market.AcceptAnyway(w.rec.Spec))
	if err != nil { // Nothing more was taken than before.
		err = errors.Join(err, s.DB.Tx(ctx, func(tx *sql.Tx) error { return s.Gate.Took(ctx, tx, j, commits(j), j.Over) }))
	}
	return err
}

// Result writes an opened model as a tar, its manifest first.
func (s *Service) Result(ctx context.Context, id job.ID, out io.Writer) error {
	if _, err := s.opened(ctx, id); err != nil {
		return err
	}
	_, err := bundle.Pack(ctx, s.folder.job(id, "result"), out)
	return err
}

// params are the market's, which never change.
func (s *Service) params(ctx context.Context) (bindings.IMarketParams, error) {
	s.mu.Lock()
	known := s.market
	s.mu.Unlock()
	if known != nil {
		return *known, nil
	}
	p, err := s.Chain.Params(ctx)
	if err != nil {
		return p, fmt.Errorf("read the market's parameters: %w", err)
	}
	s.mu.Lock()
	s.market = &p
	s.mu.Unlock()
	return p, nil
}
