package jobs

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
)

func TestLimits(t *testing.T) {
	s := newStand(t)
	home := t.TempDir()
	s.svc.Limits = func() (api.Limits, error) { return api.ReadLimits(home) }
	set := func(job, day *job.Amount) {
		t.Helper()
		if err := api.WriteLimits(home, api.Limits{Job: job, Day: day}); err != nil {
			t.Fatal(err)
		}
	}
	mwt := func(n int64) *job.Amount { a := job.MWT(n); return &a }
	in := api.Submit{Name: "m", MaxPrice: job.MWT(25), Algorithm: s.bundle(map[string]string{"a": ""}), Training: s.bundle(map[string]string{"b": ""})}
	ask := func(key, want, says string) {
		t.Helper()
		q, err := s.svc.Quote(s.soon(), in)
		if err != nil || (q.Limit != "") != (want != "") {
			t.Errorf("the quote says %q (%v), want a limit: %v", q.Limit, err, want != "")
		}
		_, err = s.svc.Submit(s.soon(), me, in, key)
		switch {
		case want == "" && err != nil:
			t.Errorf("refused: %v", err)
		case want != "" && (!errors.Is(err, &api.Problem{Type: want}) || !strings.Contains(err.Error(), says) || api.HintOf(err) == ""):
			t.Errorf("%v (hint %q), want %s that says %q", err, api.HintOf(err), want, says)
		}
	}
	set(mwt(25), nil)
	ask("key number 1", "job-limit", "0.1 more than the limit of 25")
	set(mwt(26), mwt(60))
	ask("key number 2", "", "")
	s.call("multicall deposit post")
	ask("key number 3", "", "")
	s.call("multicall deposit post")
	ask("key number 4", "day-limit", "more than the limit of 60 for a day")
	if w, err := s.svc.Wallet(s.soon()); err != nil || w.Today.Cmp(job.MWT(50)) != 0 || w.Limits.Day == nil {
		t.Errorf("the wallet says %v today and %+v (%v), want 50", w.Today, w.Limits, err)
	}
	if got, err := s.svc.committed(s.Context(), time.Now().Add(25*time.Hour)); err != nil || got.Sign() != 0 {
		t.Errorf("a day later %v counts, want nothing", got)
	}
	set(nil, nil)
	ask("key number 5", "", "")
	s.call("multicall deposit post")
	if err := os.WriteFile(api.LimitsFile(home), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.svc.Submit(s.soon(), me, in, "key number 6"); err == nil || !strings.Contains(err.Error(), "hint: ") {
		t.Errorf("with limits that make no sense: %v, want a refusal", err)
	}
}

func TestSweep(t *testing.T) {
	s := newStand(t)
	kept := s.bundle(map[string]string{"never": "submitted"})
	id, _, _, _ := s.trained(0)
	w := s.work(id)
	mine := w.rec.Submit
	there := func(h job.Hash) bool {
		_, err := os.Stat(filepath.Join(s.dir, "bundles", h.String()))
		return err == nil
	}
	s.svc.sweep(s.Context(), time.Now().Add(2*day))
	if !there(mine.Algorithm) || !there(mine.Training) || there(kept) {
		t.Error("a sweep removes what nobody needs, and nothing that a running job does")
	}
	s.chain.enter(id, job.Cancelled)
	s.chain.mine(id, &bindings.IMarketEnded{Job: id, Phase: uint8(job.Cancelled)}, &bindings.IMarketMoved{Job: id, Amount: mwt("1"), Reason: uint8(market.Refund)})
	s.until(id, kind(job.KindEnd))
	s.await("the job does not rest", func() bool { s.svc.mu.Lock(); defer s.svc.mu.Unlock(); return !w.begun })
	s.svc.sweep(s.Context(), time.Now())
	if !there(mine.Algorithm) {
		t.Error("what was uploaded today is gone: a submit may follow")
	}
	s.svc.sweep(s.Context(), time.Now().Add(2*day))
	if left := tree(t, filepath.Join(s.dir, "seed")); there(mine.Algorithm) || there(mine.Training) || left != "" {
		t.Errorf("two days later the uploads are there, and %q is seeded", left)
	}
}
