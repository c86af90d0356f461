package jobs

import (
	"bufio"
	"database/sql"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
)

const crashHome = "MORPH_TEST_CRASH_HOME"

// TestCrashChild is the gateway that TestKilledAtAnyMoment kills: it submits jobs without end, and says which were answered.
func TestCrashChild(t *testing.T) {
	dir := os.Getenv(crashHome)
	if dir == "" {
		t.Skip("it is run by TestKilledAtAnyMoment")
	}
	key, err := crypto.LoadECDSA(filepath.Join(dir, "key"))
	if err != nil {
		t.Fatal(err)
	}
	s := playing(t, dir, key)
	s.chain.held = job.MWT(1 << 40)
	s.start()
	go func() { // A chain that takes whatever is posted, and tells of it.
		for c := range s.chain.calls {
			_ = c
			s.chain.mine(job.ID{}, &bindings.IMarketRegistered{})
		}
	}()
	in := api.Submit{Name: "m", MaxPrice: job.MWT(1), Seal: true, Algorithm: s.bundle(map[string]string{"a": ""}), Training: s.bundle(map[string]string{"b": ""})}
	for i := 0; ; i++ {
		key := fmt.Sprintf("%s-%d-%d", "key", os.Getpid(), i)
		j, err := s.svc.Submit(t.Context(), me, in, key)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Println("answered", j.ID, key)
	}
}

// Rationale: what a gateway has answered it must not lose, whenever the power goes. It is killed at times that nobody chose,
// again and again on the same folder, and must know each job that it ever named, by its id and by its key.
func TestKilledAtAnyMoment(t *testing.T) {
	dir := t.TempDir()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	if err := crypto.SaveECDSA(filepath.Join(dir, "key"), key); err != nil {
		t.Fatal(err)
	}
	answered := map[string]string{} // key → id
	for round := range 4 {
		child := exec.Command(os.Args[0], "-test.run", "^TestCrashChild$", "-test.v")
		child.Env = append(os.Environ(), crashHome+"="+dir)
		out, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		lines, named := bufio.NewScanner(out), 0
		for lines.Scan() {
			if f := strings.Fields(lines.Text()); len(f) == 3 && f[0] == "answered" {
				answered[f[2]] = f[1]
				if named++; named == 3+5*round {
					if err := child.Process.Kill(); err != nil { // SIGKILL
						t.Error(err)
					}
				}
			}
		}
		_ = child.Wait() // It was killed.
		if named < 3 {
			t.Fatalf("round %d: only %d jobs were answered", round, named)
		}
	}
	s := playing(t, dir, key)
	s.start()
	t.Cleanup(func() { s.stop() })
	for key, id := range answered {
		j, err := s.svc.Find(t.Context(), me, id)
		if err != nil || j.ID.String() != id {
			t.Errorf("job %s was answered, and is not there: %v", id, err)
		}
		if r, err := s.svc.rows(t.Context(), `WHERE owner = '' AND key = $1`, key); err != nil || len(r) != 1 || r[0].rec.ID.String() != id || r[0].rec.AlgorithmKey == [16]byte{} {
			t.Errorf("key %s gives %d jobs (%v), want one with its file keys", key, len(r), err)
		}
	}
	if all := s.list(); len(all) < len(answered) {
		t.Errorf("%d jobs, %d were answered", len(all), len(answered))
	}
}

// Rationale: a market has millions of blocks. A start reads those that came since the last, and knows as much as if it had
// read them all.
func TestAStartGoesOnFromWhereItWas(t *testing.T) {
	s := newStand(t)
	id, panel, sub, _ := s.trained(3)
	s.chain.enter(id, job.Testing)
	s.chain.mine(id, &bindings.IMarketDrawn{Job: id, Panel: panel, SealUntil: big.NewInt(timeOf(400).Unix())})
	s.call("grant")
	s.until(id, kind(job.KindPanel))
	s.await("the block was not written down", func() bool { s.svc.mu.Lock(); defer s.svc.mu.Unlock(); return s.svc.saved == s.chain.head })
	before := s.work(id).view.clone()
	s.stop()

	s.chain.mu.Lock()
	for i := range s.chain.facts { // If it read them again, it would not understand them.
		s.chain.facts[i].Event = nil
	}
	s.chain.mu.Unlock()
	s.start()
	w := s.work(id)
	w.mu.Lock()
	after := w.view.clone()
	w.mu.Unlock()
	if s.chain.resumed != 1 || !reflect.DeepEqual(after, before) || after.submitted == nil || *after.submitted != sub {
		t.Errorf("after a restart, %d resumed:\n%+v\nbefore:\n%+v", s.chain.resumed, after, before)
	}
	if len(s.svc.staked) != 3 || len(s.svc.peers) != 4 {
		t.Errorf("%d validators and %d accounts are known, want 3 and 4", len(s.svc.staked), len(s.svc.peers))
	}
	n, err := s.svc.Network(t.Context())
	if err != nil || len(n.Jobs) != 1 || n.Jobs[0].Price == nil || n.Jobs[0].Price.Cmp(job.Wei(mwt("11.5"))) != 0 {
		t.Errorf("the market shows %+v (%v)", n.Jobs, err)
	}
}

// Rationale: where the chain was reorganised while the gateway was away, what it wrote down is not what happened.
func TestAStartAfterAReorganisation(t *testing.T) {
	s := newStand(t)
	id, _, _, _ := s.trained(0)
	s.until(id, func(e job.Event) bool { return e.Kind == job.KindPhase && e.Phase == job.Submitted })
	s.await("the block was not written down", func() bool { s.svc.mu.Lock(); defer s.svc.mu.Unlock(); return s.svc.saved == s.chain.head })
	err := s.svc.DB.Tx(t.Context(), func(tx *sql.Tx) error {
		return statement(`UPDATE followed SET hash = $1`, job.Hash{9}.String())(t.Context(), tx)
	})
	if err != nil {
		t.Fatal(err)
	}
	s.restart()
	if w := s.work(id); w.view.submitted == nil || s.chain.resumed != 0 {
		t.Errorf("the history was not read anew")
	}
	s.toldOnce(id)
}

// Rationale: jobs of an earlier layout, each with its job.json, are somebody's money: they are taken over, once.
func TestJobsOfAnEarlierLayout(t *testing.T) {
	s := newStand(t)
	id, _, _, _ := s.trained(0)
	s.until(id, func(e job.Event) bool { return e.Kind == job.KindPhase && e.Phase == job.Submitted })
	rec := *s.work(id).rec
	s.stop()
	b, err := json.Marshal(rec)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(s.dir, "jobs", id.String(), "job.json")
	if err := os.WriteFile(name, b, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, f := range []string{"gateway.db", "gateway.db-wal", "gateway.db-shm"} {
		_ = os.Remove(filepath.Join(s.dir, f)) // Not all are there.
	}
	s.start()
	j, err := s.svc.Find(t.Context(), me, id.Short())
	if err != nil || j.Phase != job.Submitted || s.work(id).rec.Key != rec.Key {
		t.Errorf("the job is %v (%v), want it as it was", j.Phase, err)
	}
	if _, err := os.Stat(name); !os.IsNotExist(err) {
		t.Errorf("its file is still there: %v", err)
	}
	s.toldOnce(id)
}

// toldOnce checks that no fact of a job that was submitted is in its log twice.
func (s *stand) toldOnce(id job.ID) {
	s.Helper()
	seen := map[string]int{}
	s.until(id, func(e job.Event) bool {
		if e.Block > 0 {
			seen[fmt.Sprint(e.Block, "/", e.Index)]++
		}
		return e.Kind == job.KindPhase && e.Phase == job.Submitted
	})
	j, err := s.svc.Find(s.Context(), me, id.String())
	if err != nil || len(seen) != 4 || j.Events != 4 {
		s.Errorf("%d facts were told in %d events (%v), want 4 in 4", len(seen), j.Events, err)
	}
}

// Rationale: a gateway that carried ten thousand jobs holds those in memory that are not over.
func TestJobsThatAreOverRest(t *testing.T) {
	s := newStand(t)
	id, _, _, _ := s.trained(0)
	s.chain.enter(id, job.Cancelled)
	s.chain.mine(id, &bindings.IMarketMoved{Job: id, Account: [20]byte(s.chain.self), Amount: mwt("3"), Reason: uint8(market.Refund)}, &bindings.IMarketEnded{Job: id, Phase: uint8(job.Cancelled)})
	s.until(id, kind(job.KindEnd))
	inMemory := func() bool { s.svc.mu.Lock(); defer s.svc.mu.Unlock(); return s.svc.jobs[id] != nil }
	s.await("the job stays in memory", func() bool {
		s.chain.mine(job.ID{}, &bindings.IMarketRegistered{})
		return !inMemory()
	})
	if j, err := s.svc.Find(t.Context(), me, "last"); err != nil || j.ID != id || !j.Over || j.Phase != job.Cancelled || len(j.Movements) != 1 {
		t.Errorf("the job is %+v (%v)", j, err)
	}
	if err := s.svc.Follow(s.soon(), id, 0, func(job.Event) error { return nil }); err != nil {
		t.Errorf("follow it: %v", err)
	}
	if inMemory() {
		t.Error("who read it left it in memory")
	}
	s.restart()
	if all := s.list(); len(all) != 1 || !all[0].Over || inMemory() {
		t.Errorf("after a restart: %d jobs, in memory %v", len(all), inMemory())
	}
}
