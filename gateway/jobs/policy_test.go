package jobs

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
)

func TestPolicyRefuses(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	spec := job.Spec{BidWindow: time.Minute, EstimatedRuntime: time.Hour}
	soon, late := now.Add(time.Hour), now.Add(2*time.Hour)
	for name, c := range map[string]struct {
		in   api.Submit
		want string
	}{
		"nothing":             {api.Submit{}, ""},
		"retries":             {api.Submit{Retries: api.MaxRetries}, ""},
		"too many retries":    {api.Submit{Retries: api.MaxRetries + 1}, "want 0 to 5"},
		"a bad reputation":    {api.Submit{LeastReputation: -1}, "want 0 or more"},
		"half the world":      {api.Submit{Exclude: make([]job.Address, maxExcluded+1)}, "at most 100"},
		"a deadline":          {api.Submit{Deadline: &late}, ""},
		"too soon a deadline": {api.Submit{Deadline: &soon}, "bidding and training take 1h1m0s"},
	} {
		if err := policy(c.in, spec, now); (err != nil) != (c.want != "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// Rationale: a worker that fails must cost its requester time only. The job is posted again by itself, not to the same
// worker, not more often than was asked for, and not when it was the user's own code that failed.
func TestAFailedJobIsPostedAgain(t *testing.T) {
	s := newStand(t)
	_, worker := s.account(false)
	in := api.Submit{Name: "model", MaxPrice: job.MWT(2), RuntimeSeconds: 60, Retries: 1, Algorithm: s.bundle(map[string]string{"a": ""}), Training: s.bundle(map[string]string{"b": ""})}
	j, err := s.svc.Submit(s.soon(), me, in, "key-of-the-job")
	if err != nil {
		t.Fatal(err)
	}
	fails := func(j api.Job) api.Job {
		s.call("multicall deposit post")
		s.chain.enter(j.ID, job.Failed)
		s.chain.mine(j.ID, &bindings.IMarketPosted{Job: j.ID, Terms: market.TermsOf(j.Spec), SealUntil: mwt("0")}, &bindings.IMarketAwarded{Job: j.ID, Worker: worker, Price: mwt("1"), Deadline: mwt("0")},
			&bindings.IMarketEnded{Job: j.ID, Phase: uint8(job.Failed)})
		s.await("the job does not end", func() bool {
			s.chain.mine(job.ID{}, &bindings.IMarketRegistered{})
			j, err = s.svc.Find(s.Context(), me, j.ID.String())
			return err == nil && j.Over && !s.inMemory(j.ID)
		})
		return j
	}
	j = fails(j)
	if j.Again == nil {
		t.Fatalf("the job is %v and was not posted again", j.Phase)
	}
	again, err := s.svc.Find(t.Context(), me, j.Again.String())
	if err != nil {
		t.Fatal(err)
	}
	if rec := s.work(again.ID).rec; again.Name != "model" || rec.Submit.Retries != 0 || len(rec.Submit.Exclude) != 1 || rec.Submit.Exclude[0] != job.Address(worker) {
		t.Errorf("posted again as %+v", rec.Submit)
	}
	if last := fails(again); last.Again != nil || len(s.list()) != 2 {
		t.Errorf("the second attempt was posted again: %d jobs", len(s.list()))
	}
}

func (s *stand) inMemory(id job.ID) bool {
	s.svc.mu.Lock()
	defer s.svc.mu.Unlock()
	return s.svc.jobs[id] != nil
}

func TestAnExcludedWorkerIsNotGivenTheJob(t *testing.T) {
	s := newStand(t)
	_, worker := s.account(false)
	in := api.Submit{Name: "model", MaxPrice: job.MWT(2), RuntimeSeconds: 60, Seal: true, Exclude: []job.Address{job.Address(worker)}, Algorithm: s.bundle(map[string]string{"a": ""}), Training: s.bundle(map[string]string{"b": ""})}
	j, err := s.svc.Submit(s.soon(), me, in, "key-of-the-job")
	if err != nil {
		t.Fatal(err)
	}
	s.call("multicall deposit post")
	s.chain.enter(j.ID, job.Awarded)
	s.chain.mine(j.ID, &bindings.IMarketPosted{Job: j.ID, Terms: market.TermsOf(j.Spec), SealUntil: mwt("0")}, &bindings.IMarketAwarded{Job: j.ID, Worker: worker, Price: mwt("1"), Deadline: mwt("1000")})
	if c := <-s.chain.calls; c.Name != "cancel" {
		t.Errorf("the gateway sent %s, want cancel and no grant", c.Name)
	}
	s.until(j.ID, func(e job.Event) bool { return e.Kind == job.KindNote && strings.Contains(e.Text, "is excluded") })
}

func TestUnwanted(t *testing.T) {
	end := time.Unix(1000, 0)
	in := api.Submit{Deadline: &end}
	for name, c := range map[string]struct {
		v    view
		now  time.Time
		want bool
	}{
		"in time":                  {view{}, end, false},
		"too late":                 {view{}, end.Add(time.Second), true},
		"too late, but it is done": {view{submitted: &submission{}}, end.Add(time.Second), false},
	} {
		if why := unwanted(in, &c.v, job.Training, c.now); (why != "") != c.want {
			t.Errorf("%s: %q", name, why)
		}
	}
}

func TestForecast(t *testing.T) {
	nan := math.NaN()
	if forecast(nil, time.Minute) != nil {
		t.Error("a forecast from nothing")
	}
	f := forecast([]past{
		{price: 1_000_000, estimated: 60, wait: 10, took: 30, phase: job.Closed}, {price: 4_000_000, estimated: 120, wait: 20, took: 60, phase: job.Closed},
		{price: 3_000_000, estimated: 60, wait: nan, took: nan, phase: job.Failed}, {price: 3_000_000, estimated: 60, wait: 5, took: nan, phase: job.Training},
		{price: 2_000_000, estimated: 60, wait: 5, took: nan, phase: job.Cancelled},
	}, 2*time.Minute)
	want := "2 to 6 MWT, most likely 4; training begins after 10 s, and takes 60 s; 67 % of 3 were delivered"
	if f.Sentence != want || f.Jobs != 5 || f.WaitSeconds != 10 || f.RunSeconds != 60 {
		t.Errorf("the forecast is %+v\nwant %s", f, want)
	}
}

// Rationale: the book explains the balance: its lines add up to what is free in the market.
func TestTheBookAddsUp(t *testing.T) {
	s := newStand(t)
	self := common.Address(s.chain.self)
	s.chain.mine(job.ID{}, &bindings.IMarketDeposited{Account: self, Amount: mwt("30")}, &bindings.IMarketDeposited{Account: common.Address{9}, Amount: mwt("1000")})
	id, _, _, _ := s.trained(0)
	moved := func(who common.Address, amount string, r market.Reason) any {
		return &bindings.IMarketMoved{Job: id, Account: who, Amount: mwt(amount), Reason: uint8(r)}
	}
	s.chain.mine(id, moved(self, "25", market.Escrow), moved(self, "0.1", market.ListingFee), moved(self, "13.5", market.Savings), moved(common.Address{9}, "11.5", market.Pay))
	s.chain.mine(job.ID{}, &bindings.IMarketWithdrawn{Account: self, To: common.Address{7}, Amount: mwt("2")})
	var book []api.Entry
	s.await("the book is not written", func() (done bool) {
		var err error
		book, err = s.svc.Movements(s.Context())
		return err == nil && len(book) == 5
	})
	var sum job.Amount
	for _, e := range book {
		sum = sum.Add(e.Amount)
		if e.Why == "" || e.Reason == "" || e.Tx == "" || e.Job != nil && (*e.Job != id || e.Name != "model") {
			t.Errorf("a line without its reason: %+v", e)
		}
	}
	if sum.Cmp(job.Wei(mwt("16.4"))) != 0 || book[0].Reason != "withdrawal" {
		t.Errorf("the book adds up to %v, the newest line is %q", sum, book[0].Reason)
	}
	s.restart()
	if again, err := s.svc.Movements(t.Context()); err != nil || len(again) != 5 {
		t.Errorf("after a restart there are %d lines (%v)", len(again), err)
	}
}

// Rationale: what workers are worth is read off what anybody can see, and outlives a restart.
func TestWorkersAreCounted(t *testing.T) {
	s := newStand(t)
	good, bad := common.Address{1}, common.Address{2}
	for i, end := range []job.Phase{job.Closed, job.Closed, job.Failed} {
		id, who := job.ID{byte(i + 1)}, good
		if end == job.Failed {
			who = bad
		}
		s.chain.mine(id, &bindings.IMarketPosted{Job: id, Terms: market.TermsOf(job.Spec{EstimatedRuntime: time.Minute}), SealUntil: mwt("0")}, &bindings.IMarketSealed{Job: id, Bidder: who},
			&bindings.IMarketAwarded{Job: id, Worker: who, Price: mwt("2"), Deadline: mwt("0")}, &bindings.IMarketStarted{Job: id, Worker: who, Deadline: mwt("0")})
		s.chain.mine(id, &bindings.IMarketSubmitted{Job: id, DrawBlock: mwt("0")}, &bindings.IMarketEnded{Job: id, Phase: uint8(end)})
	}
	var n api.Network
	s.await("the deals are not written", func() bool {
		var err error
		n, err = s.svc.Network(s.Context())
		return err == nil && len(n.Jobs) == 3 && n.Jobs[0].Phase == job.Failed
	})
	if len(n.Workers) != 2 || n.Workers[0].Delivered != 2 || n.Workers[0].Earned.Cmp(job.MWT(4)) != 0 || n.Workers[1].Failed != 1 || n.Jobs[0].Bids != 1 || n.Jobs[0].TookSeconds == nil {
		t.Errorf("the market shows %+v", n)
	}
	var rows int
	if err := s.svc.DB.QueryRow(t.Context(), `SELECT COUNT(*) FROM deals`).Scan(&rows); err != nil || rows != 3 {
		t.Errorf("%d deals are written down (%v)", rows, err)
	}
}
