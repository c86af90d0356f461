package market_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

// TestEveryRefusal raises every custom error of IMarket, on jobs that stand where the mistake can be made.
func TestEveryRefusal(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	val := s.actor("val")
	post := func(k int, edit ...func(*job.Spec)) *play {
		edit = append(edit, func(j *job.Spec) { j.Nonce = uint64(s.now().UnixNano()) })
		return s.post(spec(ada, k, edit...))
	}
	bid := func(p *play) *play {
		p.seal(bob, "10", false)
		p.seal(cyd, "12", false)
		return p
	}
	late := newActor("late")
	s.actors = append(s.actors, late)

	train := bid(post(3))
	train.openAll()
	awarded := bid(post(3, func(j *job.Spec) { j.Envelope = true }))
	awarded.openAll()
	test := bid(post(3))
	test.openAll()
	test.submit()
	test.draw(dan)
	member := test.by(test.panel[0])
	test.score(0, market.Scored, 1)
	scoring := bid(post(1))
	scoring.openAll()
	scoring.submit()
	scoring.draw(dan)
	scoring.score(0, market.Scored, 960_000)
	accepted := bid(post(1))
	accepted.openAll()
	accepted.submit()
	accepted.scored(960_000)
	offered := bid(post(3))
	offered.openAll()
	s.do(bob, market.GiveUp(offered.spec, job.Hash{1}))
	s.do(ada, market.Acknowledge(offered.spec, false))
	submitted := bid(post(5))
	submitted.openAll()
	submitted.submit()
	s.refused(dan, market.Draw(submitted.spec), "BlockNotReached")
	long := func(j *job.Spec) { j.BidWindow = time.Hour }
	sealing := post(3, long)
	sealing.seal(dan, "10", false)
	picky := post(3, long, func(j *job.Spec) { j.LeastReputation = 1000 })
	s.do(val, market.Unstake())
	s.do(late, market.Register(&late.key.PublicKey, job.Address{}, nil))
	none := spec(ada, 3, func(j *job.Spec) { j.Nonce = 77 })
	one := [32]byte{1}
	keys := [][]byte{{1}}
	to := func(a *actor) []job.Address { return []job.Address{a.addr} }

	stray := market.TermsOf(spec(ada, 3))
	stray.Testing.SetBit(stray.Testing, 5, 1) // stands for nothing

	cases := map[string][]struct {
		by   *actor
		call market.Call
	}{
		"WrongPhase": {{ada, market.Cancel(none)}, {ada, market.Grant(train.spec, market.Material, to(bob), keys)}, {ada, market.Grant(train.spec, market.Testing, to(bob), keys)},
			{bob, market.Clear(market.ID(none), market.Bid{})}, {ada, market.ReturnSavings(sealing.spec)}, {ada, market.ReturnSavings(test.spec)}, {dan, market.TakeOver(train.spec, train.bids[1])},
			{ada, market.Cancel(test.spec)}, {ada, market.AcceptAnyway(train.spec)}, {ada, market.Acknowledge(train.spec, true)}, {bob, market.GiveUp(test.spec, job.Hash{})}, {bob, market.Draw(train.spec)},
			{dan, market.GiveKey(train.spec, test.panel, 0, []byte{1})}},
		"TooEarly": {{dan, market.Poke(train.spec, nil)}, {dan, market.Open(sealing.id, sealing.bids[0])}, {dan, test.openScores(0)}},
		"BadTerms": {{ada, market.Call{Name: "post", Data: bindings.NewIMarket().PackPost(stray)}}, {ada, market.Post(spec(ada, 3, func(j *job.Spec) { j.TestTime = 400 * 24 * time.Hour }))},
			{ada, market.Post(spec(ada, 3, func(j *job.Spec) { j.Reserve = job.MWT(1).Share(1, 1_000_001) }))},
			{ada, market.Post(spec(ada, 3, func(j *job.Spec) { j.Reserve = job.MWT(1 << 40) }))},
			{ada, market.Post(spec(ada, 3, func(j *job.Spec) { j.BidWindow = 400 * 24 * time.Hour }))},
			{ada, market.Post(spec(ada, 3, func(j *job.Spec) { j.LongestRuntime = 400 * 24 * time.Hour }))}},
		"JobExists":           {{ada, market.Post(train.spec)}},
		"NotEnoughFree":       {{ada, market.Withdraw(job.MWT(1_000_000))}, {late, market.Stake()}},
		"NotRegistered":       {{newActor("nobody"), market.Stake()}, {newActor("nobody"), market.Seal(sealing.id, 0, one)}, {newActor("nobody"), market.ChangePayout(newActor("nobody").addr, ada.addr)}, {newActor("nobody"), market.Post(spec(newActor("nobody"), 3))}},
		"RegisteredTooLate":   {{late, market.Seal(sealing.id, 0, one)}},
		"BadPublicKey":        {{bob, market.Register(&ada.key.PublicKey, job.Address{}, nil)}, {bob, market.Call{Name: "register", Data: bindings.NewIMarket().PackRegister([]byte("short"), common.Address{}, nil)}}},
		"PayoutFixed":         {{bob, market.ChangePayout(ada.addr, bob.addr)}},
		"NotRequester":        {{bob, market.Cancel(train.spec)}, {bob, market.Grant(test.spec, market.Testing, to(bob), keys)}},
		"NotWorker":           {{dan, market.Submit(train.spec, job.Infohash{}, job.Hash{}, job.Hash{})}, {dan, market.Grant(test.spec, market.Model, to(bob), keys)}},
		"NotRunnerUp":         {{dan, market.TakeOver(offered.spec, offered.bids[1])}, {bob, market.TakeOver(offered.spec, offered.bids[0])}},
		"PoorReputation":      {{bob, market.Seal(picky.id, 9, one)}},
		"SealSlotTaken":       {{dan, market.Seal(sealing.id, 0, one)}, {member, clearScore(5)}},
		"EmptyHash":           {{bob, market.Seal(sealing.id, 9, [32]byte{})}, {test.by(test.panel[1]), market.SealScore(test.id, test.panel, 1, [32]byte{})}},
		"WrongOpening":        {{bob, market.Clear(train.id, train.bids[0])}},
		"WrongPanel":          {{member, market.SealScore(test.id, test.panel[1:], 0, one)}, {dan, market.GiveKey(accepted.spec, test.panel, 0, []byte{1})}},
		"NotOnPanel":          {{dan, market.SealScore(test.id, test.panel, 1, one)}, {dan, market.SealScore(test.id, test.panel, 9, one)}, {dan, market.GiveKey(accepted.spec, accepted.panel, 9, []byte{1})}},
		"ScoreSealedAlready":  {{member, market.SealScore(test.id, test.panel, 0, one)}},
		"WrongScoreOpening":   {{dan, market.OpenScores(scoring.spec, scoring.panel, []market.Opening{{Seat: 0, Score: 3}})}, {dan, market.OpenScores(scoring.spec, scoring.panel, []market.Opening{{Seat: 0, Finding: market.NoTest, Score: 3}})}},
		"BlockNotReached":     {},
		"LengthsDiffer":       {{ada, market.Grant(awarded.spec, market.Material, to(bob), nil)}},
		"WrongGrant":          {{ada, market.Grant(awarded.spec, market.Material, to(cyd), keys)}, {ada, market.Grant(awarded.spec, market.Material, nil, nil)}, {ada, market.Grant(awarded.spec, market.CheckpointKey, to(bob), keys)}},
		"NotStaked":           {{ada, market.Unstake()}, {val, market.Unstake()}, {ada, market.FinishUnstake()}},
		"StakeLocked":         {{val, market.FinishUnstake()}},
		"KeyMissing":          {{bob, market.Claim(accepted.spec, nil)}, {accepted.by(accepted.panel[0]), market.GiveKey(accepted.spec, accepted.panel, 0, nil)}},
		"BadShare":            {{bob, market.Checkpoint(train.spec, progress(0))}},
		"NothingToResume":     {{bob, market.SubmitResumed(train.spec, job.Infohash{}, job.Hash{}, job.Hash{})}},
		"NotEnoughValidators": {},
		"TooManySeals":        {},
		"TooLate":             {},
	}
	raised := func(by *actor, c market.Call, name string) {
		t.Helper()
		r := s.refused(by, c, name)
		if text := r.Error(); len(text) < 30 || slices.Contains([]rune(text), '{') {
			t.Errorf("%s says %q", name, text)
		}
	}
	for name, all := range cases {
		for _, c := range all {
			raised(c.by, c.call, name)
		}
	}
	s.mine(4)
	raised(dan, market.Draw(submitted.spec), "NotEnoughValidators")
	s.full(sealing.id)
	raised(bob, market.Seal(sealing.id, 9, one), "TooManySeals")
	train.pass()
	raised(bob, market.GiveUp(train.spec, job.Hash{}), "TooLate")
	raised(bob, market.Checkpoint(train.spec, progress(1)), "TooLate")
	s.until(s.deadline(picky.id).Add(time.Second))
	raised(bob, market.Seal(picky.id, 9, one), "TooLate")
	s.gains(map[string]string{"ada": "13"}, func() { s.do(cyd, market.ReturnSavings(awarded.spec)) })
	s.gains(nil, func() { s.do(cyd, market.ReturnSavings(awarded.spec)) }) // It is done once.
	s.expect(market.ID(none), job.None)
	a, err := bindings.IMarketMetaData.ParseABI()
	s.must(err)
	for name := range a.Errors {
		if _, ok := cases[name]; !ok {
			t.Errorf("nothing raises %s", name)
		}
	}
}

func clearScore(slot uint64) market.Call {
	return market.Call{Name: "clearScore", Data: bindings.NewIMarket().PackClearScore(new(big.Int).SetUint64(slot))}
}

// full writes into the market's storage that a job has all the seals that it can hold: 65,534 would take a while.
func (s *stage) full(id job.ID) {
	m := s.world.(*machine)
	at := common.Address(s.at.Market)
	for slot := range int64(32) {
		key := crypto.Keccak256Hash(id[:], common.BigToHash(big.NewInt(slot)).Bytes())
		if head := m.state.GetState(at, key); head != (common.Hash{}) {
			copy(head[32-9:], []byte{0xff, 0xfe}) // bits 56 to 71
			m.state.SetState(at, key, head)
			return
		}
	}
	s.Fatal("the job is nowhere in the market's storage")
}

// TestPayout follows an account's payout address through its changes. Only the first registration may set it freely.
func TestPayout(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	payout := func(a *actor) job.Address { return job.Address(s.account(a.addr).Payout) }
	if payout(bob) != bob.addr {
		t.Errorf("at first bob's payout is %v", payout(bob))
	}
	withdrawn := func(by, to *actor) {
		t.Helper()
		had := s.balance(to.addr)
		s.do(by, market.Withdraw(job.MWT(3)))
		if got := s.balance(to.addr).Sub(had); got.Cmp(job.MWT(3)) != 0 {
			t.Errorf("%s got %v MWT of %s's", to.name, got, by.name)
		}
	}
	withdrawn(bob, bob)
	s.do(bob, market.Register(&bob.key.PublicKey, cyd.addr, []byte("endpoints")))
	withdrawn(bob, cyd)
	s.do(bob, market.Register(&bob.key.PublicKey, job.Address{}, []byte("other endpoints")))
	s.do(bob, market.Register(&bob.key.PublicKey, cyd.addr, nil))
	s.refused(bob, market.Register(&bob.key.PublicKey, dan.addr, nil), "PayoutFixed")
	s.refused(bob, market.ChangePayout(bob.addr, bob.addr), "PayoutFixed")
	s.do(cyd, market.ChangePayout(bob.addr, dan.addr))
	withdrawn(bob, dan)
	s.do(dan, market.ChangePayout(bob.addr, job.Address{}))
	withdrawn(bob, bob)
	fresh := newActor("fresh")
	s.actors = append(s.actors, fresh)
	s.do(fresh, market.Register(&fresh.key.PublicKey, ada.addr, nil))
	if payout(fresh) != ada.addr {
		t.Errorf("the payout of a first registration is %v", payout(fresh))
	}
}

// TestParametersAreChecked deploys with parameters that would let money be lost or locked.
func TestParametersAreChecked(t *testing.T) {
	for name, edit := range map[string]func(*bindings.IMarketParams){
		"stake":        func(p *bindings.IMarketParams) { p.Stake = job.Amount{}.Wei() },
		"stake ":       func(p *bindings.IMarketParams) { p.Stake = job.MWT(1).Share(1, 1e10).Add(job.MWT(1)).Wei() },
		"outlierSlash": func(p *bindings.IMarketParams) { p.OutlierSlash = 1001 },
		"absentSlash":  func(p *bindings.IMarketParams) { p.AbsentSlash = 1001 },
		"openWindow":   func(p *bindings.IMarketParams) { p.OpenWindow = 0 },
		"leastBond":    func(p *bindings.IMarketParams) { p.LeastBond = job.Amount{}.Wei() },
		"leastBond ":   func(p *bindings.IMarketParams) { p.LeastBond = job.MWT(1).Share(1, 1e10).Add(job.MWT(1)).Wei() },
		"bondShare":    func(p *bindings.IMarketParams) { p.BondShare = 1001 },
		"giveUpShare":  func(p *bindings.IMarketParams) { p.GiveUpShare = 1001 },
		"breakShare":   func(p *bindings.IMarketParams) { p.BreakShare = 1001 },
	} {
		t.Run(name, func(t *testing.T) {
			m := newMachine()
			m.cfg.EVMConfig.Tracer = taken().hooks()
			p := deploy.MainParams()
			edit(&p.Market)
			_, err := m.deploy(context.Background(), newActor("bank"), p)
			var refused *market.Refused
			if !errors.As(err, &refused) || refused.Name != "BadTerms" {
				t.Fatalf("they are taken: %v", err)
			}
			field, _ := refused.Arg("field").([32]byte)
			if got := string(field[:len(name)]); got != name && got != name[:len(name)-1]+"\x00" {
				t.Errorf("refused for %q", got)
			}
		})
	}
}

// TestHarderSlashes has other shares than the usual: a validator that lost half of its stake leaves, and one that loses
// nothing stays.
func TestHarderSlashes(t *testing.T) {
	for share, count := range map[uint16]int64{600: 3, 500: 4, 0: 4} {
		p := deploy.MainParams()
		p.Market.OutlierSlash = share
		s := newStage(t, p, cast...)
		s.validators("val", "vic", "vera", "vlad")
		q := training(s, 3)
		q.submit()
		q.scored(960_000, 960_000, 1)
		m := bindings.NewIMarket()
		if n := call(s, s.at.Market, m.PackValidatorCount(), m.UnpackValidatorCount); n.Int64() != count {
			t.Errorf("after a slash of %d thousandths there are %v validators, want %d", share, n, count)
		}
		last := call(s, s.at.Market, m.PackValidatorAt(big.NewInt(count-1)), m.UnpackValidatorAt)
		beyond := call(s, s.at.Market, m.PackValidatorAt(big.NewInt(count)), m.UnpackValidatorAt)
		if last == (common.Address{}) || beyond != (common.Address{}) {
			t.Errorf("the last validator is %s, and behind it %s", last, beyond)
		}
	}
}

// TestScoreSlotsRunOut fills all the score slots of a validator with seals that were never opened.
func TestScoreSlotsRunOut(t *testing.T) {
	s, ada, bob, cyd, dan := scene(t)
	for _, idle := range []string{"vera", "vlad"} {
		s.do(s.actor(idle), market.Unstake())
	}
	val, vic := s.actor("val"), s.actor("vic")
	left := func(nonce uint64) (*play, int) {
		p := s.post(spec(ada, 1, func(j *job.Spec) { j.Nonce = nonce }))
		p.seal(bob, "10", false)
		p.seal(cyd, "12", false)
		p.openAll()
		p.submit()
		p.draw(dan)
		return p, slices.Index(p.panel, val.addr)
	}
	s.do(vic, market.Unstake()) // Then every draw is val's.
	for n := range 32 {
		p, seat := left(uint64(n))
		p.score(seat, market.Scored, 960_000)
		p.pass() // Sealed by all, and opened by nobody: the seal stays in its slot.
		p.poke(dan)
		s.do(val, market.Stake())
	}
	p, seat := left(99)
	s.refused(val, p.sealScore(seat, market.Scored, 960_000), "SealSlotTaken")
	s.refused(val, clearScore(32), "SealSlotTaken")
	s.do(val, clearScore(17))
	p.score(seat, market.Scored, 960_000)
	p.reveal(dan, 0)
	s.expect(p.id, job.Accepted)
}
