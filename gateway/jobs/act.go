package jobs

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/envelope"
)

// act carries out one action. It returns when the action is done or failed; both are seen on the chain or on disk.
func (w *work) act(ctx context.Context, a action, v view) error {
	w.mu.Lock()
	spec, rec := w.rec.Spec, w.rec
	w.mu.Unlock()
	send := func(c market.Call) error {
		_, err := w.s.Chain.Send(ctx, c)
		return err
	}
	switch a.verb {
	case doPost:
		return w.post(ctx, rec)
	case doWatch:
		return w.watch(ctx, v.worker)
	case doMaterial:
		p, ok := w.s.peer(v.worker)
		if !ok {
			return fmt.Errorf("worker %v has not registered a key", v.worker)
		}
		wrapped, err := envelope.Wrap(append(rec.AlgorithmKey[:], rec.TrainingKey[:]...), p.key)
		if err != nil {
			return fmt.Errorf("wrap the keys for worker %v: %w", v.worker, err)
		}
		return send(market.Grant(spec, market.Material, []job.Address{v.worker}, [][]byte{wrapped}))
	case doTesting:
		return w.grantTesting(ctx, v, rec)
	case doFetch:
		return w.fetch(ctx, v)
	case doOpen:
		return w.open(ctx, v)
	case doDraw:
		return send(market.Draw(spec))
	case doAcknowledge:
		w.mu.Lock()
		ours := w.job.Error != nil && w.job.Error.UserCode
		w.mu.Unlock()
		return send(market.Acknowledge(spec, ours))
	case doCancel:
		return send(market.Cancel(spec))
	case doPoke:
		return send(market.Poke(spec, v.panel))
	case doEnd:
		w.mu.Lock()
		defer w.mu.Unlock()
		w.end(v.ended)
	case doDespair:
		w.mu.Lock()
		defer w.mu.Unlock()
		w.despair()
	}
	return nil
}

// end writes the last event. w.mu is held.
func (w *work) end(p job.Phase) {
	e := job.Event{Kind: job.KindEnd, Phase: p, Error: ending(p, w.job)}
	if p == job.None {
		e.Text = "it was never posted"
		if e.Error = w.job.Error; e.Error == nil {
			e.Error = &job.Failure{Name: "Cancelled", Message: "the job was cancelled before it was posted; it cost nothing"}
		}
	}
	w.tell(e)
}

// fail ends a job that was paid for and whose model cannot be had. w.mu is held.
func (w *work) fail(f *job.Failure) {
	w.tell(job.Event{Kind: job.KindError, Error: f})
	w.tell(job.Event{Kind: job.KindEnd, Phase: job.Closed, Error: f})
}

// despair ends a job that was paid for when nothing more can be hoped for. w.mu is held.
func (w *work) despair() {
	if s := w.view.submitted; s != nil {
		if _, err := os.Stat(w.model(s.infohash)); err != nil {
			w.fail(&job.Failure{Name: "NoModel", Message: fmt.Sprintf("the job was paid for, but nobody delivered the model (%v) within %v", s.infohash, fetchPatience),
				Hint: "ask for validators: they hold the model too, and deliver it where the worker does not"})
			return
		}
	}
	hint := "submit it again: what a worker does so is seen by all"
	if w.rec.Spec.Validators == 0 {
		hint = "ask for validators: each of them holds the key, and can give it where the worker does not"
	}
	w.fail(&job.Failure{Name: "NoKey", Message: fmt.Sprintf("the job was paid for, but none of the %d keys that were given opens the model", len(w.view.keys)), Hint: hint})
}

// post makes sure of the money and posts the job, unless an earlier attempt did.
func (w *work) post(ctx context.Context, rec *record) error {
	w.s.spending.Lock() // Two posts must not count on the same tokens.
	defer w.s.spending.Unlock()
	st, err := w.s.Chain.State(ctx, rec.ID)
	if err != nil {
		return err
	}
	if job.Phase(st.Phase) != job.None {
		return nil
	}
	if err = w.s.pay(ctx, rec.Spec, market.Post(rec.Spec)); err == nil {
		return nil
	}
	refused, problem := &market.Refused{}, &api.Problem{}
	switch {
	case lost(err):
		return err
	case errors.As(err, &problem):
		w.refuse(&job.Failure{Name: problem.Title, Message: problem.Detail, Hint: problem.Hint})
	case errors.As(err, &refused):
		w.refuse(&job.Failure{Name: "Refused", Message: "the market refused the job: " + refused.Error()})
	default:
		return err
	}
	return nil
}

// refuse ends a job that cannot be posted.
func (w *work) refuse(f *job.Failure) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tell(job.Event{Kind: job.KindError, Error: f})
	w.end(job.None)
}

// grantTesting gives the testing bundle's key to the panel members that have not got it.
func (w *work) grantTesting(ctx context.Context, v view, rec *record) error {
	var to []job.Address
	var wrapped [][]byte
	for _, who := range v.panel {
		if v.granted[grantee{market.Testing, who, v.draws}] {
			continue
		}
		p, ok := w.s.peer(who)
		if !ok {
			w.s.Log.Warn("a validator has not registered a key", "job", rec.ID.Short(), "validator", who.String())
			continue
		}
		b, err := envelope.Wrap(rec.TestingKey[:], p.key)
		if err != nil {
			return fmt.Errorf("wrap the test's key for validator %v: %w", who, err)
		}
		to, wrapped = append(to, who), append(wrapped, b)
	}
	if len(to) == 0 {
		return nil
	}
	_, err := w.s.Chain.Send(ctx, market.Grant(rec.Spec, market.Testing, to, wrapped))
	return err
}

func (w *work) model(ih job.Infohash) string {
	return w.s.folder.job(w.rec.ID, "model-"+ih.String()+".age")
}

// stall is how long a fetch may stand still until it is begun anew, with the peers known by then.
const stall = time.Minute

// fetch brings the sealed model as soon as it is seeded, so that it is here when its key comes.
func (w *work) fetch(ctx context.Context, v view) error {
	var from []string
	for _, who := range append([]job.Address{v.worker}, v.panel...) {
		if p, ok := w.s.peer(who); ok {
			from = append(from, p.endpoints.Swarm...)
		}
	}
	if len(from) == 0 {
		return fmt.Errorf("fetch the model: nobody who has it says where")
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	still := time.AfterFunc(stall, stop)
	defer still.Stop()
	before := int64(-1)
	return w.s.Swarm.Fetch(ctx, v.submitted.infohash, from, w.model(v.submitted.infohash), w.s.MaxModel, func(done, _ int64) {
		if done > before {
			before = done
			still.Reset(stall)
		}
	})
}

// open tries the keys that were given until one opens the model.
func (w *work) open(ctx context.Context, v view) error {
	for {
		w.mu.Lock()
		i, keys := w.tried, w.view.keys
		w.mu.Unlock()
		if i >= len(keys) {
			return nil
		}
		key, ok := w.unwrap(keys[i], v.submitted.keyHash)
		if ok {
			return w.unpack(ctx, v, key)
		}
		w.mu.Lock()
		if w.tried == i {
			w.tried++
			w.tell(job.Event{Kind: job.KindNote, Text: "the key that was given does not open the model; any validator that tested it can give the right one"})
		}
		w.mu.Unlock()
	}
}

func (w *work) unwrap(wrapped []byte, hash job.Hash) (key envelope.FileKey, ok bool) {
	secret, err := envelope.Unwrap(wrapped, w.s.Key)
	if err != nil || len(secret) != len(key) {
		return key, false
	}
	copy(key[:], secret)
	return key, key.Hash() == hash
}

// unpack opens the model with its key and checks every byte against the manifest that the worker committed to.
func (w *work) unpack(ctx context.Context, v view, key envelope.FileKey) error {
	f, err := os.Open(w.model(v.submitted.infohash))
	if err != nil {
		return fmt.Errorf("open the model: %w", err)
	}
	defer f.Close()
	dir := w.s.folder.job(w.rec.ID, "result")
	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("open the model: %w", err)
	}
	plain, err := envelope.Open(f, key)
	if err == nil {
		_, err = bundle.Unpack(ctx, plain, dir, &v.submitted.manifest, w.s.MaxModel)
	}
	var disk *fs.PathError
	switch {
	case err == nil:
	case errors.As(err, &disk) || ctx.Err() != nil:
		return fmt.Errorf("open the model: %w", err)
	default: // Its key is right and its bytes are wrong: no other attempt can do better.
		w.mu.Lock()
		defer w.mu.Unlock()
		w.fail(&job.Failure{Name: "BadModel", Message: fmt.Sprintf("the model that was delivered cannot be opened: %v", err),
			Hint: "ask for validators: they find this before a worker is paid"})
		return nil
	}
	w.mu.Lock() // Until the event is written, too: the end of the job must not come before it.
	defer w.mu.Unlock()
	hash := v.submitted.manifest
	if err := w.alter(ctx, func(r *record) { r.Result = &hash }); err != nil {
		return err
	}
	w.tell(job.Event{Kind: job.KindResult, Text: "the model is here"})
	return nil
}

// pay sends a call that takes spec's money from the free balance, with a deposit of what lacks in the same transaction.
// s.spending is held.
func (s *Service) pay(ctx context.Context, spec job.Spec, call market.Call) error {
	need, free, held, err := s.funds(ctx, spec)
	if err != nil {
		return err
	}
	if lacks := need.Sub(free); lacks.Sign() > 0 {
		if held.Cmp(lacks) < 0 {
			return notEnough(lacks.Sub(held), need)
		}
		if rest := new(big.Int).Mod(lacks.Wei(), grain); rest.Sign() > 0 {
			lacks = lacks.Add(job.Wei(new(big.Int).Sub(grain, rest)))
		}
		if err := s.Allow(ctx, lacks); err != nil {
			return err
		}
		call = market.Multicall(market.Deposit(lacks), call)
	}
	_, err = s.Chain.Send(ctx, call)
	return err
}

// Allow lets the market take tokens when this account deposits some. It is done once for any amount, so that a post need
// not wait for a block of its own: nothing but the account's own signed deposit makes use of it.
func (s *Service) Allow(ctx context.Context, least job.Amount) error {
	allowed, err := s.Chain.Allowance(ctx, s.Chain.Address())
	if err != nil || allowed.Cmp(least) >= 0 && allowed.Sign() > 0 {
		return err
	}
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	if _, err := s.Chain.SendToken(ctx, market.Approve(s.Chain.Market(), job.Wei(all))); err != nil {
		return fmt.Errorf("let the market take deposits: %w", err)
	}
	return nil
}

// grain is what the market's amounts are multiples of.
var grain = big.NewInt(1_000_000_000_000)

// funds is what a job takes, and what there is for it: free in the market, and held in the account.
func (s *Service) funds(ctx context.Context, spec job.Spec) (need, free, held job.Amount, err error) {
	p, err := s.params(ctx)
	if err != nil {
		return need, free, held, err
	}
	a, err := s.Chain.Account(ctx, s.Chain.Address())
	if err != nil {
		return need, free, held, err
	}
	if held, err = s.Chain.BalanceOf(ctx, s.Chain.Address()); err != nil {
		return need, free, held, err
	}
	return spec.Escrow().Add(job.Wei(p.ListingFee)), job.Wei(a.Free), held, nil
}

func notEnough(missing, need job.Amount) error {
	return &api.Problem{Type: "not-enough-mwt", Title: "not enough MWT", Status: 402,
		Detail: fmt.Sprintf("the wallet lacks %s MWT: this job takes up to %s MWT", missing.Short(), need.Short()),
		Hint:   "lower --max-price, the validators or their fee, or send MWT to the account that `morph wallet` prints"}
}
