package jobs

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/envelope"
)

func mwt(s string) *big.Int {
	a, err := job.ParseAmount(s)
	if err != nil {
		panic(err)
	}
	return a.Wei()
}

// model packs and seals a model as a worker does.
func (s *stand) model(files map[string]string) (submission, envelope.FileKey) {
	s.Helper()
	dir := s.TempDir()
	for name, body := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(body), 0o600); err != nil {
			s.Fatal(err)
		}
	}
	var plain, sealed bytes.Buffer
	m, err := bundle.Pack(context.Background(), dir, &plain)
	if err != nil {
		s.Fatal(err)
	}
	key, err := envelope.Seal(&sealed, &plain)
	if err != nil {
		s.Fatal(err)
	}
	file := filepath.Join(s.TempDir(), "model.age")
	if err := os.WriteFile(file, sealed.Bytes(), 0o600); err != nil {
		s.Fatal(err)
	}
	ih, err := s.swarm.Seed(context.Background(), file)
	if err != nil {
		s.Fatal(err)
	}
	return submission{ih, m.Hash(), key.Hash()}, key
}

// Rationale: this is what the gateway is for, with a restart in every state that waits for somebody else.
func TestAJobFromSubmitToModel(t *testing.T) {
	s := newStand(t)
	workerKey, worker := s.account(false)
	var panel []common.Address
	for range 3 {
		_, a := s.account(true)
		panel = append(panel, a)
	}
	s.awaitValidators(3)
	in, j := s.submit("key-of-the-job")
	id := j.ID
	moved := func(who common.Address, amount string, r market.Reason) any {
		return &bindings.IMarketMoved{Job: id, Account: who, Amount: mwt(amount), Reason: uint8(r)}
	}
	self := common.Address(s.chain.self)

	s.call("multicall deposit post")
	if again, err := s.svc.Submit(t.Context(), me, in, "key-of-the-job"); err != nil || again.ID != id {
		t.Fatalf("the same submit again gave job %s (%v), want %s", again.ID.Short(), err, id.Short())
	}
	other := in
	other.Name = "another"
	if _, err := s.svc.Submit(t.Context(), me, other, "key-of-the-job"); !errors.Is(err, &api.Problem{Type: "idempotency-key-reused"}) {
		t.Fatalf("another submit with the same key: %v, want a refusal", err)
	}
	s.chain.enter(id, job.Sealing)
	s.chain.mine(id, moved(self, "28", market.Escrow), moved(self, "0.1", market.ListingFee), &bindings.IMarketPosted{Job: id, Terms: market.TermsOf(j.Spec), SealUntil: big.NewInt(timeOf(100).Unix())})
	s.restart()

	s.chain.enter(id, job.Awarded)
	s.chain.mine(id, moved(worker, "5", market.Bond), &bindings.IMarketSealed{Job: id, Bidder: worker}, &bindings.IMarketOpened{Job: id, Bidder: worker, Price: mwt("9")},
		&bindings.IMarketAwarded{Job: id, Worker: worker, Price: mwt("11.5"), Deadline: big.NewInt(timeOf(200).Unix())})
	to, wrapped := s.grants(s.call("grant"))
	if len(to) != 1 || to[0] != worker {
		t.Fatalf("the material was granted to %v, want the worker", to)
	}
	if both, err := envelope.Unwrap(wrapped[0], workerKey); err != nil || len(both) != 32 {
		t.Fatalf("the worker got %d bytes of keys (%v), want both bundles' keys", len(both), err)
	} else {
		s.opens(j.Spec.Algorithm, both[:16], `job.json={}`)
		s.opens(j.Spec.Training, both[16:], `vars.json=[]`)
	}
	s.chain.enter(id, job.Training)
	s.chain.mine(id, &bindings.IMarketGranted{Job: id, To: worker, Kind: uint8(market.Material)}, &bindings.IMarketStarted{Job: id, Worker: worker, Deadline: big.NewInt(timeOf(300).Unix())})
	one, zero := 1.0, 0.5
	s.worker.tell(job.Event{Kind: job.KindOutput, Text: "epoch 1\n", Stream: "stdout"}, job.Event{Kind: job.KindMetric, Series: "loss", Step: &one, Value: &zero},
		job.Event{Kind: job.KindMoved, Text: "forged", Amount: &job.Amount{}})
	s.until(id, kind(job.KindMetric))
	s.restart()

	sub, key := s.model(map[string]string{"result.json": "{}"})
	s.worker.tell(job.Event{Kind: job.KindOutput, Text: "done\n"}, job.Event{Kind: job.KindEnd})
	s.chain.enter(id, job.Testing)
	s.chain.mine(id, moved(self, "13.5", market.Savings), &bindings.IMarketSubmitted{Job: id, Infohash: sub.infohash, Manifest: sub.manifest, KeyHash: sub.keyHash, DrawBlock: big.NewInt(3)},
		&bindings.IMarketDrawn{Job: id, Panel: panel, SealUntil: big.NewInt(timeOf(400).Unix())})
	to, _ = s.grants(s.call("grant"))
	if len(to) != 3 {
		t.Fatalf("the test was granted to %d validators, want 3", len(to))
	}
	for _, a := range to {
		s.chain.mine(id, &bindings.IMarketGranted{Job: id, To: a, Kind: uint8(market.Testing)})
	}
	for _, a := range panel {
		s.chain.mine(id, &bindings.IMarketScoreOpened{Job: id, Validator: a, Score: 971111}, moved(a, "1", market.Fee))
	}
	s.chain.enter(id, job.Closed)
	s.chain.mine(id, &bindings.IMarketVerdict{Job: id, Phase: uint8(job.Accepted), Median: 971111}, &bindings.IMarketGranted{Job: id, To: self, Kind: uint8(market.Model), Wrapped: []byte("rubbish")},
		moved(worker, "11.5", market.Pay), moved(worker, "5", market.BondReturned), &bindings.IMarketEnded{Job: id, Phase: uint8(job.Closed)})
	s.until(id, func(e job.Event) bool { return e.Kind == job.KindNote && strings.Contains(e.Text, "does not open") })
	s.restart()

	good, err := envelope.Wrap(key[:], &s.key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	s.chain.mine(id, &bindings.IMarketGranted{Job: id, To: self, Kind: uint8(market.Model), Wrapped: good})
	if end := s.until(id, kind(job.KindEnd)); end.Error != nil || end.Phase != job.Closed {
		t.Errorf("the job ended %v with %v, want closed", end.Phase, end.Error)
	}
	var out bytes.Buffer
	if err := s.svc.Result(t.Context(), id, &out); err != nil {
		t.Fatal(err)
	}
	if _, err := bundle.Unpack(t.Context(), &out, filepath.Join(t.TempDir(), "r"), &sub.manifest, 1<<20); err != nil {
		t.Error(err)
	}
	s.zero(id, "14.6")
	got, err := s.svc.Find(s.Context(), me, id.Short())
	if err != nil || got.Phase != job.Closed || len(got.Bids) != 1 || got.Best["loss"] != 0.5 || len(got.Scores) != 3 || !got.Scores[0].Paid {
		t.Errorf("the job is told as %+v (%v)", got, err)
	}
	s.once(id)
	s.restart()
	if again, err := s.svc.Find(s.Context(), me, id.String()); err != nil || again.Events != got.Events || !again.Over {
		t.Errorf("after a restart the job has %d events and over=%v (%v), want %d", again.Events, again.Over, err, got.Events)
	}
}

// awaitValidators waits until the service heard of them.
func (s *stand) awaitValidators(n int) {
	s.Helper()
	s.await("the validators were not heard of", func() bool {
		s.svc.mu.Lock()
		defer s.svc.mu.Unlock()
		return len(s.svc.staked) == n
	})
}

// opens checks that a key opens what is seeded.
func (s *stand) opens(ih job.Infohash, key []byte, want string) {
	s.Helper()
	f, err := os.Open(s.swarm.files[ih])
	if err != nil {
		s.Fatal(err)
	}
	defer f.Close()
	r, err := envelope.Open(f, envelope.FileKey(key))
	if err != nil {
		s.Fatal(err)
	}
	dir := filepath.Join(s.TempDir(), "b")
	if _, err := bundle.Unpack(s.Context(), r, dir, nil, 1<<20); err != nil {
		s.Fatal(err)
	}
	if got := tree(s.T, dir); got != want {
		s.Errorf("the envelope holds %s, want %s", got, want)
	}
}

// zero checks that what all accounts gave and got, with what was burnt, is nothing.
func (s *stand) zero(id job.ID, cost string) {
	s.Helper()
	r, err := s.svc.Receipt(s.Context(), id)
	if err != nil {
		s.Fatal(err)
	}
	sum := r.Burnt
	for _, a := range r.Net {
		sum = sum.Add(a)
	}
	if sum.Sign() != 0 || r.Cost.String() != cost {
		s.Errorf("the receipt sums to %v and says that the job cost %v, want 0 and %s", sum, r.Cost, cost)
	}
	for _, m := range r.Movements {
		if m.Why == "" || m.Role == "" {
			s.Errorf("the movement %+v is not explained", m)
		}
	}
}

// once checks that no fact and no word of the worker is told twice, and that the worker tells only its own.
func (s *stand) once(id job.ID) {
	s.Helper()
	seen, words := map[place]bool{}, map[int64]bool{}
	err := s.svc.Follow(s.soon(), id, 0, func(e job.Event) error {
		p := place{e.Block, e.Index}
		if e.Block > 0 && seen[p] || e.Source > 0 && words[e.Source] || strings.Contains(e.Text, "forged") {
			s.Errorf("event %d (%s) is told twice, or is not the worker's to tell", e.Seq, e.Kind)
		}
		seen[p], words[e.Source] = true, true
		return nil
	})
	if err != nil {
		s.Fatal(err)
	}
}

func TestRefusedBeforeAnythingIsPosted(t *testing.T) {
	s := newStand(t)
	in := api.Submit{Name: "model", MaxPrice: job.MWT(25), Algorithm: s.bundle(map[string]string{"job.json": "{}"}), Training: s.bundle(map[string]string{"vars.json": "[]"})}
	zero, three, even := 0, 3, 2
	for _, c := range []struct {
		name   string
		change func(*api.Submit)
		want   string
		hint   bool
	}{
		{"too dear", func(s *api.Submit) { s.MaxPrice = job.MWT(2000) }, "lacks 1000.1 MWT", true},
		{"for nothing", func(s *api.Submit) { s.MaxPrice = job.Amount{} }, "more than nothing", false},
		{"too fine", func(s *api.Submit) { s.MaxPrice = job.Wei(big.NewInt(1)) }, "six decimals", false},
		{"no such bundle", func(s *api.Submit) { s.Algorithm[0]++ }, "not uploaded", false},
		{"no bundle", func(s *api.Submit) { s.Training = job.Hash{} }, "no training bundle", false},
		{"validators without a test", func(s *api.Submit) { s.Validators = &three }, "no test", false},
		{"a test without validators", func(s *api.Submit) { s.Require = &job.Requirement{Metric: "f1"}; s.Testing = s.Algorithm }, "no validators", true},
		{"a test that nobody runs", func(s *api.Submit) { s.Testing = s.Algorithm; s.Validators = &zero }, "no requirement", false},
		{"more validators than there are", func(s *api.Submit) {
			s.Testing = s.Algorithm
			s.Require = &job.Requirement{Metric: "f1"}
			s.Validators = &even
		}, "the market has 0", true},
		{"longer than a year", func(s *api.Submit) { s.RuntimeSeconds = 1 << 30 }, "at most a year", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			bad := in
			c.change(&bad)
			_, err := s.svc.Submit(t.Context(), me, bad, "key of "+c.name)
			if err == nil || !strings.Contains(err.Error(), c.want) || (api.HintOf(err) != "") != c.hint {
				t.Errorf("%v (hint %q), want %q", err, api.HintOf(err), c.want)
			}
		})
	}
	if len(s.list()) != 0 || len(s.chain.calls) != 0 {
		t.Errorf("%d jobs and %d calls, want none", len(s.list()), len(s.chain.calls))
	}
}

func TestTheMarketRefuses(t *testing.T) {
	s := newStand(t)
	s.chain.mu.Lock()
	s.chain.refuse = &market.Refused{Name: "NotRegistered"}
	s.chain.mu.Unlock()
	j, err := s.svc.Submit(t.Context(), me, api.Submit{Name: "m", MaxPrice: job.MWT(1), Algorithm: s.bundle(map[string]string{"a": ""}), Training: s.bundle(map[string]string{"b": ""})}, "some-key")
	if err != nil {
		t.Fatal(err)
	}
	end := s.until(j.ID, kind(job.KindEnd))
	if end.Phase != job.None || end.Error == nil || end.Error.Name != "Refused" {
		t.Errorf("ended with %+v, want a refusal", end)
	}
}

// Rationale: an upload comes from a notebook, whose files can be named anything. Nothing may land outside its folder, and
// nothing half-taken may be called a bundle.
func TestHostileUploads(t *testing.T) {
	s := newStand(t)
	entry := func(h tar.Header, body string) []byte {
		var b bytes.Buffer
		w := tar.NewWriter(&b)
		h.Size, h.Mode = int64(len(body)), 0o600
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, body); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	whole := pack(t, map[string]string{"a": strings.Repeat("x", 2000)})
	twice := append(bytes.TrimRight(entry(tar.Header{Name: "a", Typeflag: tar.TypeReg}, "1"), "\x00"), make([]byte, 511)...)
	twice = append(twice[:1024], entry(tar.Header{Name: "a", Typeflag: tar.TypeReg}, "2")...)
	for name, body := range map[string][]byte{
		"climbs":       entry(tar.Header{Name: "../out", Typeflag: tar.TypeReg}, "x"),
		"absolute":     entry(tar.Header{Name: "/tmp/morph-out", Typeflag: tar.TypeReg}, "x"),
		"climbs later": entry(tar.Header{Name: "a/../../out", Typeflag: tar.TypeReg}, "x"),
		"backslash":    entry(tar.Header{Name: `a\..\out`, Typeflag: tar.TypeReg}, "x"),
		"link":         entry(tar.Header{Name: "l", Linkname: "/etc/passwd", Typeflag: tar.TypeSymlink}, ""),
		"hard link":    entry(tar.Header{Name: "l", Linkname: "x", Typeflag: tar.TypeLink}, ""),
		"device":       entry(tar.Header{Name: "d", Typeflag: tar.TypeChar}, ""),
		"cut short":    whole[:1000],
		"not a tar":    bytes.Repeat([]byte("no tar "), 500),
		"twice":        twice,
	} {
		if _, err := s.svc.PutBundle(t.Context(), bytes.NewReader(body)); !errors.Is(err, &api.Problem{Type: "bad-bundle"}) {
			t.Errorf("%s: %v, want it refused", name, err)
		}
	}
	left, err := os.ReadDir(filepath.Join(s.dir, "bundles"))
	if err != nil || len(left) != 0 {
		t.Errorf("%d bundles were kept (%v), want none", len(left), err)
	}
	if out := tree(t, filepath.Join(s.dir, "tmp")); out != "" {
		t.Errorf("tmp holds %s", out)
	}
}

// Rationale: a crash can leave a folder without a job, and half a line at the end of a log. Neither was ever answered.
func TestTornStore(t *testing.T) {
	s := newStand(t)
	j, err := s.svc.Submit(t.Context(), me, api.Submit{Name: "m", MaxPrice: job.MWT(1), Algorithm: s.bundle(map[string]string{"a": ""}), Training: s.bundle(map[string]string{"b": ""})}, "some-key")
	if err != nil {
		t.Fatal(err)
	}
	s.call("multicall deposit post")
	s.chain.enter(j.ID, job.Sealing)
	s.chain.mine(j.ID, &bindings.IMarketPosted{Job: j.ID, Terms: market.TermsOf(j.Spec), SealUntil: big.NewInt(1)})
	s.until(j.ID, kind(job.KindPhase))
	s.stop()
	if err := os.MkdirAll(filepath.Join(s.dir, "jobs", "0xdead"), 0o700); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(filepath.Join(s.dir, "jobs", j.ID.String(), "events.ndjson"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(`{"seq":2,"kind":"no`); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	s.start()
	got, err := s.svc.Find(s.Context(), me, j.ID.Short())
	if err != nil || got.Events != 1 || got.Phase != job.Sealing || len(s.list()) != 1 {
		t.Errorf("after a crash: %d events, %v, %d jobs (%v); want 1, sealing, 1", got.Events, got.Phase, len(s.list()), err)
	}
}
