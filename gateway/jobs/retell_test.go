package jobs

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// auctioned submits a job and has two workers bid for it, of whom the first wins.
func (s *stand) auctioned() (id job.ID, first, second common.Address, award uint64) {
	s.Helper()
	_, first = s.account(false)
	_, second = s.account(false)
	for range 3 {
		s.account(true)
	}
	s.awaitValidators(3)
	_, j := s.submit("key-of-the-job")
	id = j.ID
	s.call("multicall deposit post")
	s.chain.enter(id, job.Sealing)
	s.chain.mine(id, s.moved(id, common.Address(s.chain.self), "28", market.Escrow), &bindings.IMarketPosted{Job: id, Terms: market.TermsOf(j.Spec), SealUntil: big.NewInt(timeOf(100).Unix())})
	s.chain.mine(id, s.moved(id, first, "5", market.Bond), &bindings.IMarketSealed{Job: id, Bidder: first},
		s.moved(id, second, "5", market.Bond), &bindings.IMarketSealed{Job: id, Bidder: second, Index: 1})
	s.chain.enter(id, job.Awarded)
	s.chain.mine(id, &bindings.IMarketOpened{Job: id, Bidder: first, Price: mwt("6")}, &bindings.IMarketOpened{Job: id, Bidder: second, Price: mwt("8"), Index: 1},
		s.moved(id, second, "5", market.BondReturned), &bindings.IMarketAwarded{Job: id, Worker: first, Price: mwt("8"), RunnerUp: 1, Deadline: big.NewInt(timeOf(200).Unix())})
	return id, first, second, s.chain.head
}

func (s *stand) moved(id job.ID, who common.Address, amount string, r market.Reason) any {
	return &bindings.IMarketMoved{Job: id, Account: who, Amount: mwt(amount), Reason: uint8(r)}
}

// losses are the points of the loss so far, as run.step.
func (s *stand) losses(id job.ID, last string) (out []string) {
	s.Helper()
	s.until(id, func(e job.Event) bool {
		if e.Kind == job.KindMetric {
			out = append(out, fmt.Sprintf("%d.%.0f", e.Run, *e.Step))
		}
		return len(out) > 0 && out[len(out)-1] == last
	})
	return out
}

func points(steps ...float64) (out []job.Event) {
	for _, step := range steps {
		out = append(out, job.Event{Kind: job.KindMetric, Series: "loss", Step: &step, Value: &step})
	}
	return out
}

// Rationale: a job that a second worker takes over is one job to its owner. A point that both told is drawn once, none is
// missing, and a start from nothing is another curve; what the first one says later is not heard.
func TestASecondWorkerGoesOn(t *testing.T) {
	for name, c := range map[string]struct {
		second []job.Event
		want   []string
	}{
		"from a checkpoint": {append([]job.Event{{Kind: job.KindNote, Text: job.NoteResumed}}, points(4, 5, 6)...), []string{"0.1", "0.2", "0.3", "0.4", "0.5", "0.6"}},
		"from nothing":      {points(1, 2), []string{"0.1", "0.2", "0.3", "0.4", "0.5", "1.1", "1.2"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := newStand(t)
			id, first, second, _ := s.auctioned()
			s.call("grant")
			s.chain.enter(id, job.Training)
			s.chain.mine(id, &bindings.IMarketGranted{Job: id, To: first, Kind: uint8(market.Material)}, &bindings.IMarketStarted{Job: id, Worker: first, Deadline: big.NewInt(timeOf(300).Unix())})
			s.worker.tell(points(1, 2, 3, 4, 5)...)
			s.losses(id, "0.5")
			s.stop()
			s.others = map[job.Address]*mouth{job.Address(second): {news: make(chan struct{})}}
			s.start()
			s.chain.enter(id, job.Awarded)
			s.chain.mine(id, &bindings.IMarketOffered{Job: id, RunnerUp: 1, Price: mwt("8"), Deadline: big.NewInt(timeOf(400).Unix())},
				&bindings.IMarketAwarded{Job: id, Worker: second, Price: mwt("8"), RunnerUp: 65535, Deadline: big.NewInt(timeOf(400).Unix())})
			if to, _ := s.grants(s.call("grant")); !slices.Equal(to, []common.Address{second}) {
				t.Fatalf("the material was granted to %v, want the second worker", to)
			}
			s.worker.tell(points(6, 7)...)
			s.others[job.Address(second)].tell(c.second[:2]...)
			s.until(id, func(e job.Event) bool { return e.Source > 0 && e.Account == job.Address(second).String() })
			s.restart()
			s.others[job.Address(second)].tell(c.second[2:]...)
			if got := s.losses(id, c.want[len(c.want)-1]); !slices.Equal(got, c.want) {
				t.Errorf("told the points %v, want %v", got, c.want)
			}
		})
	}
}

// Rationale: a fork may give a job to another worker, in blocks before those that were told. The owner must see the story
// that is true, with no bid and no movement of the one that is not, and the gateway must act on it.
func TestAReorganisationAcrossTheAward(t *testing.T) {
	for name, away := range map[string]bool{"while it follows": false, "while it is away": true} {
		t.Run(name, func(t *testing.T) {
			s := newStand(t)
			id, first, second, award := s.auctioned()
			if to, _ := s.grants(s.call("grant")); !slices.Equal(to, []common.Address{first}) {
				t.Fatalf("the material was granted to %v, want the winner", to)
			}
			s.chain.enter(id, job.Training)
			s.chain.mine(id, &bindings.IMarketGranted{Job: id, To: first, Kind: uint8(market.Material)}, &bindings.IMarketStarted{Job: id, Worker: first, Deadline: big.NewInt(timeOf(300).Unix())})
			s.until(id, func(e job.Event) bool { return e.Kind == job.KindPhase && e.Phase == job.Training })

			if away {
				s.stop()
			}
			s.chain.enter(id, job.Awarded)
			s.chain.reorganise(award)
			s.chain.mine(id, &bindings.IMarketOpened{Job: id, Bidder: second, Price: mwt("8"), Index: 1}, s.moved(id, common.Address{}, "5", market.BondBurnt),
				&bindings.IMarketAwarded{Job: id, Worker: second, Price: mwt("25"), RunnerUp: 65535, Deadline: big.NewInt(timeOf(200).Unix())})
			if away {
				s.start()
			}
			if to, _ := s.grants(s.call("grant")); !slices.Equal(to, []common.Address{second}) {
				t.Fatalf("after the fork the material was granted to %v, want the new winner", to)
			}
			s.until(id, kind(job.KindUndone))
			j, err := s.svc.Find(t.Context(), me, id.String())
			if err != nil {
				t.Fatal(err)
			}
			if j.Worker == nil || *j.Worker != job.Address(second) || j.Phase != job.Awarded || len(j.Bids) != 1 || len(j.Movements) != 4 {
				t.Errorf("worker %v, phase %v, bids %v, %d movements; want the new winner, awarded, its bid alone, and four", j.Worker, j.Phase, j.Bids, len(j.Movements))
			}
			// A reader that folds the whole log comes to the same.
			again := begin(&record{ID: id, Spec: j.Spec}).Job
			undone := 0
			s.until(id, func(e job.Event) bool {
				again.Apply(e)
				if e.Kind == job.KindUndone {
					undone++
				}
				return e.Seq == j.Events
			})
			if undone != 1 || again.Phase != j.Phase || len(again.Movements) != len(j.Movements) || *again.Worker != *j.Worker || len(again.Bids) != 1 {
				t.Errorf("the log folds to %v of %v with %d movements, after %d reorganisations", again.Phase, again.Worker, len(again.Movements), undone)
			}

			// A fork that leaves the job's own story as it is is not told.
			s.chain.reorganise(s.chain.head + 1)
			s.chain.mine(job.ID{9}, &bindings.IMarketStarted{})
			s.chain.enter(id, job.Training)
			s.chain.mine(id, &bindings.IMarketStarted{Job: id, Worker: second, Deadline: big.NewInt(timeOf(300).Unix())})
			undone = 0
			s.until(id, func(e job.Event) bool {
				if e.Kind == job.KindUndone {
					undone++
				}
				return undone > 0 && e.Kind == job.KindPhase && e.Phase == job.Training
			})
			if undone != 1 {
				t.Errorf("the log tells of %d reorganisations, want the one that changed the job", undone)
			}
		})
	}
}

// Every fact about a job can be read from the database again.
func TestEveryFactOfAJobIsKept(t *testing.T) {
	parsed, err := bindings.IMarketMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range parsed.Events {
		if len(e.Inputs) == 0 || e.Inputs[0].Name != "job" {
			continue
		}
		if _, ok := kindOf("IMarket" + name); !ok {
			t.Errorf("the event %s is not known to the database", name)
		}
	}
}
