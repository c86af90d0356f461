package jobs

import (
	"bytes"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/envelope"
)

// await asks again and again, as what is asked for tells nobody when it changes.
func (s *stand) await(complaint string, there func() bool) {
	s.Helper()
	for ctx := s.soon(); !there(); {
		select {
		case <-ctx.Done():
			s.Fatal(complaint)
		case <-time.After(time.Millisecond):
		}
	}
}

// trained plays a job up to its submission, and returns it with its model. Without a test it is paid at once.
func (s *stand) trained(validators int) (job.ID, []common.Address, submission, envelope.FileKey) {
	s.Helper()
	_, worker := s.account(false)
	var panel []common.Address
	for range validators {
		_, a := s.account(true)
		panel = append(panel, a)
	}
	s.awaitValidators(validators)
	in := api.Submit{Name: "model", MaxPrice: job.MWT(25), RuntimeSeconds: 60, Algorithm: s.bundle(map[string]string{"job.json": "{}"}), Training: s.bundle(map[string]string{"vars.json": "[]"})}
	if validators > 0 {
		in.Testing, in.Require = s.bundle(map[string]string{"test.json": "{}"}), &job.Requirement{Metric: "accuracy", Threshold: 950000}
	}
	j, err := s.svc.Submit(s.soon(), me, in, "key-of-the-job")
	if err != nil {
		s.Fatal(err)
	}
	id := j.ID
	s.call("multicall deposit post")
	sub, key := s.model(map[string]string{"result.json": "{}"})
	s.worker.tell(job.Event{Kind: job.KindEnd})
	s.chain.enter(id, job.Submitted)
	s.chain.mine(id, &bindings.IMarketPosted{Job: id, Terms: market.TermsOf(j.Spec), SealUntil: big.NewInt(timeOf(100).Unix())},
		&bindings.IMarketAwarded{Job: id, Worker: worker, Price: mwt("11.5"), Deadline: big.NewInt(timeOf(200).Unix())}, &bindings.IMarketStarted{Job: id, Worker: worker, Deadline: big.NewInt(timeOf(300).Unix())},
		&bindings.IMarketSubmitted{Job: id, Infohash: sub.infohash, Manifest: sub.manifest, KeyHash: sub.keyHash, DrawBlock: big.NewInt(1 << 40)})
	return id, panel, sub, key
}

func (s *stand) given(id job.ID, wrapped []byte) any {
	return &bindings.IMarketGranted{Job: id, To: common.Address(s.chain.self), Kind: uint8(market.Model), Wrapped: wrapped}
}

// rubbish is a key that is wrapped well and opens nothing.
func (s *stand) rubbish() []byte {
	s.Helper()
	b, err := envelope.Wrap(make([]byte, 16), &s.key.PublicKey)
	if err != nil {
		s.Fatal(err)
	}
	return b
}

// Rationale: whoever pays for a model and is given rubbish must be told so, and soon, instead of waiting for ever.
func TestRubbishKeysEndTheJob(t *testing.T) {
	for name, validators := range map[string]int{"nobody else has the key": 0, "validators could give it and do not": 3} {
		t.Run(name, func(t *testing.T) {
			s := newStand(t)
			id, _, _, _ := s.trained(validators)
			s.chain.enter(id, job.Closed)
			s.chain.mine(id, &bindings.IMarketVerdict{Job: id, Phase: uint8(job.Accepted)}, s.given(id, []byte("rubbish")), s.given(id, s.rubbish()), &bindings.IMarketEnded{Job: id, Phase: uint8(job.Closed)})
			if validators > 0 {
				tried := 0
				s.until(id, func(e job.Event) bool {
					if e.Kind == job.KindNote && strings.Contains(e.Text, "does not open") {
						tried++
					}
					return tried == 2
				})
				for range keyPatience + 1 {
					s.chain.mine(job.ID{}, &bindings.IMarketRegistered{})
				}
			}
			end := s.until(id, kind(job.KindEnd))
			if end.Phase != job.Closed || end.Error == nil || end.Error.Name != "NoKey" || end.Error.Hint == "" {
				t.Errorf("ended %v with %+v, want closed without a key", end.Phase, end.Error)
			}
			var none *api.Problem
			if err := s.svc.Result(s.soon(), id, &bytes.Buffer{}); !errors.As(err, &none) || none.Type != "no-result" {
				t.Errorf("the result: %v, want none", err)
			}
		})
	}
}

// Rationale: a rejected job is over, and yet its requester may pay for the model. What follows then is the end of any job.
func TestAcceptedAfterAll(t *testing.T) {
	s := newStand(t)
	id, panel, sub, key := s.trained(3)
	s.chain.enter(id, job.Rejected)
	s.chain.mine(id, &bindings.IMarketDrawn{Job: id, Panel: panel, SealUntil: big.NewInt(timeOf(400).Unix())}, &bindings.IMarketScoreOpened{Job: id, Validator: panel[0], Score: 900000},
		&bindings.IMarketVerdict{Job: id, Phase: uint8(job.Rejected), Median: 900000}, &bindings.IMarketMoved{Job: id, Account: common.Address(s.chain.self), Amount: mwt("20"), Reason: uint8(market.Refund)},
		&bindings.IMarketEnded{Job: id, Phase: uint8(job.Rejected)})
	if end := s.until(id, kind(job.KindEnd)); end.Phase != job.Rejected || end.Error == nil {
		t.Fatalf("ended %v with %v, want rejected", end.Phase, end.Error)
	}
	s.restart()

	// Somebody's money moves after the end: who follows the log still comes to its end.
	s.chain.mine(id, &bindings.IMarketMoved{Job: id, Account: panel[0], Amount: mwt("1"), Reason: uint8(market.Fee)})
	s.await("the end was not told again", func() bool {
		j, err := s.svc.Find(s.Context(), me, id.String())
		return err == nil && j.Over && len(j.Movements) == 2 && s.isSealed(id)
	})
	if err := s.svc.Follow(s.soon(), id, 0, func(job.Event) error { return nil }); err != nil {
		t.Errorf("follow a job that is over: %v", err)
	}
	s.await("the log stays open", func() bool { return !s.isOpen(id) })

	accepted := make(chan error, 1)
	go func() { accepted <- s.svc.Accept(s.soon(), id) }()
	s.call("multicall deposit acceptAnyway")
	if err := <-accepted; err != nil {
		t.Fatal(err)
	}
	s.chain.enter(id, job.Accepted)
	s.chain.mine(id, &bindings.IMarketMoved{Job: id, Account: common.Address(s.chain.self), Amount: mwt("11.5"), Reason: uint8(market.Escrow)}, &bindings.IMarketVerdict{Job: id, Phase: uint8(job.Accepted), Median: 900000})
	s.await("the job does not go on", func() bool {
		j, err := s.svc.Find(s.Context(), me, id.String())
		return err == nil && !j.Over && j.Phase == job.Accepted
	})
	good, err := envelope.Wrap(key[:], &s.key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	s.chain.enter(id, job.Closed)
	s.chain.mine(id, s.given(id, good), &bindings.IMarketEnded{Job: id, Phase: uint8(job.Closed)})
	s.await("the model did not come", func() bool {
		j, err := s.svc.Find(s.Context(), me, id.String())
		return err == nil && j.Over && j.Phase == job.Closed
	})
	j, err := s.svc.Find(s.Context(), me, id.String())
	if err != nil || j.ResultHash == nil || *j.ResultHash != sub.manifest {
		t.Errorf("the result is %v (%v), want %v", j.ResultHash, err, sub.manifest)
	}
	s.once(id)
	s.await("the log stays open", func() bool { return !s.isOpen(id) })
}

func (s *stand) work(id job.ID) *work {
	s.Helper()
	w, release, err := s.svc.work(s.Context(), id)
	if err != nil {
		s.Fatal(err)
	}
	release()
	return w
}

func (s *stand) isSealed(id job.ID) bool {
	w := s.work(id)
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.sealed
}
func (s *stand) isOpen(id job.ID) bool {
	w := s.work(id)
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.log != nil
}

// Rationale: while bids are being opened the market lets nobody cancel, and a wish to is kept until it does; once a model
// is tested its money is no longer anybody's wish, and whoever asks is told what to wait for.
func TestACancelThatHasToWait(t *testing.T) {
	s := newStand(t)
	_, worker := s.account(false)
	in := api.Submit{Name: "model", MaxPrice: job.MWT(25), RuntimeSeconds: 60, Algorithm: s.bundle(map[string]string{"job.json": "{}"}), Training: s.bundle(map[string]string{"vars.json": "[]"})}
	j, err := s.svc.Submit(s.soon(), me, in, "key-of-the-job")
	if err != nil {
		t.Fatal(err)
	}
	s.call("multicall deposit post")
	s.chain.enter(j.ID, job.Opening)
	s.chain.mine(j.ID, &bindings.IMarketPosted{Job: j.ID, Terms: market.TermsOf(j.Spec), SealUntil: big.NewInt(timeOf(1).Unix())}, &bindings.IMarketSealed{Job: j.ID, Bidder: worker})
	s.until(j.ID, func(e job.Event) bool { return e.Kind == job.KindPhase && e.Phase == job.Opening })
	if err := s.svc.Cancel(s.soon(), j.ID); err != nil {
		t.Fatal(err)
	}
	s.until(j.ID, func(e job.Event) bool {
		return e.Kind == job.KindNote && strings.Contains(e.Text, "cancelled as soon as it has a winner")
	})
	s.restart()
	s.chain.enter(j.ID, job.Awarded)
	s.chain.mine(j.ID, &bindings.IMarketAwarded{Job: j.ID, Worker: worker, Price: mwt("11.5"), Deadline: big.NewInt(timeOf(200).Unix())})
	s.call("cancel")

	tested := newStand(t)
	id, _, _, _ := tested.trained(3)
	tested.until(id, func(e job.Event) bool { return e.Kind == job.KindPhase && e.Phase == job.Submitted })
	var problem *api.Problem
	if err := tested.svc.Cancel(tested.soon(), id); !errors.As(err, &problem) || problem.Type != "too-late" || problem.Hint == "" {
		t.Errorf("cancelling a model that is tested: %v; want that it is too late, and a hint", err)
	}
}
