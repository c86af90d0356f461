package worker

import (
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
)

var (
	self      = job.Address{1}
	requester = job.Address{2}
	other     = job.Address{3}
	id        = job.ID{7}
	start     = time.Unix(1_800_000_000, 0)
)

// scene is a board with one job, and a worker that could do it.
func scene(phase job.Phase) (*board.Board, *board.Job, *Me) {
	b := board.New(self)
	key, _ := crypto.GenerateKey()
	b.Peers[requester] = board.Peer{Key: &key.PublicKey}
	j := &board.Job{
		ID: id, SealUntil: start.Add(2 * time.Second), Opened: map[int]bool{}, Granted: map[job.Address]struct{}{},
		Spec: job.Spec{
			Requester: requester, Reserve: job.MWT(25), EstimatedRuntime: 2 * time.Minute, LongestRuntime: 8 * time.Minute, Validators: 3,
		},
		State: board.State{Phase: phase, Bond: job.MWT(5), Deadline: start.Add(20 * time.Second)},
	}
	b.Jobs[id], b.Order = j, []job.ID{id}
	me := &Me{
		Address: self, ChainID: big.NewInt(1337), Market: job.Address{9}, Secret: board.Secret{4},
		Policy: Policy{PerHour: job.MWT(180), Capacity: 1}, Free: job.MWT(100), Slots: []uint8{3, 4, 5},
		Records: map[job.ID]journal.Record{},
	}
	return b, j, me
}

// shown is what was decided, in words.
func shown(actions []board.Action) string {
	var out []string
	for _, a := range actions {
		switch a := a.(type) {
		case board.Send:
			out = append(out, a.Call.Name)
		case Bid:
			out = append(out, fmt.Sprintf("bid x%d", len(a.Bids)))
		case Decline:
			out = append(out, "decline: "+a.Why)
		case Train:
			out = append(out, "train")
		case GrantModel:
			out = append(out, fmt.Sprintf("grant x%d", len(a.To)))
		case Claim:
			out = append(out, "claim")
		}
	}
	return strings.Join(out, ", ")
}

func TestDecideWhetherToBid(t *testing.T) {
	for name, c := range map[string]struct {
		change func(b *board.Board, j *board.Job, me *Me)
		want   string
	}{
		"a job it can do":         {func(*board.Board, *board.Job, *Me) {}, "bid x1"},
		"with a decoy":            {func(_ *board.Board, _ *board.Job, me *Me) { me.Policy.Decoys = 1 }, "bid x2"},
		"no tokens for a decoy":   {func(_ *board.Board, _ *board.Job, me *Me) { me.Policy.Decoys, me.Free = 1, job.MWT(9) }, "bid x1"},
		"no slots for a decoy":    {func(_ *board.Board, _ *board.Job, me *Me) { me.Policy.Decoys, me.Slots = 1, me.Slots[:1] }, "bid x1"},
		"no tokens":               {func(_ *board.Board, _ *board.Job, me *Me) { me.Free = job.MWT(4) }, "decline: its bond is 5 MWT, and 4 are free"},
		"no slot":                 {func(_ *board.Board, _ *board.Job, me *Me) { me.Slots = nil }, "decline: no seal slot is free"},
		"costs more than it pays": {func(_ *board.Board, j *board.Job, _ *Me) { j.Spec.Reserve = job.MWT(5) }, "decline: it pays at most 5 MWT and costs 6"},
		"pays just what it costs": {func(_ *board.Board, j *board.Job, _ *Me) { j.Spec.Reserve = job.MWT(6) }, "bid x1"},
		"closed for now":          {func(_ *board.Board, _ *board.Job, me *Me) { me.Closed = "somebody plays" }, "decline: somebody plays"},
		"brings less than the bid's gas": {func(_ *board.Board, j *board.Job, me *Me) {
			j.Spec.Reserve, me.Policy.Gas = job.MWT(10), job.MWT(4)
		}, "decline: it brings at most 0 MWT, and the bid alone costs 1 of gas"},
		"takes longer here than it may": {func(_ *board.Board, _ *board.Job, me *Me) {
			me.Correction = func(job.Address) float64 { return 4.5 }
		}, "decline: it would take 9m0s here, and may take 8m0s"},
		"enough of one requester": {func(b *board.Board, j *board.Job, me *Me) {
			me.Policy.PerRequester, me.Policy.Capacity = 1, 5
			b.Jobs[job.ID{8}] = &board.Job{ID: job.ID{8}, Spec: job.Spec{Requester: requester}, State: board.State{Phase: job.Opening}}
			me.Records[job.ID{8}] = journal.Record{Bids: []journal.Bid{{}}}
		}, "decline: 1 jobs of its requester are under way"},
		"wants a GPU": {func(_ *board.Board, j *board.Job, _ *Me) { j.Spec.GPUs = 1 }, "decline: it needs 1 GPUs, and there are 0"},
		"a GPU that fits": {func(_ *board.Board, j *board.Job, me *Me) {
			j.Spec.GPUs, j.Spec.GPUMemoryMiB, j.Spec.ComputeCapability = 1, 8<<10, 80
			me.Policy.Machine = Machine{GPUs: 1, GPUMemoryMiB: 8 << 10, ComputeCapability: 86}
		}, "bid x1"},
		"wants a bigger GPU": {func(_ *board.Board, j *board.Job, me *Me) {
			j.Spec.GPUs, j.Spec.GPUMemoryMiB, me.Policy.Machine = 1, 24<<10, Machine{GPUs: 1, GPUMemoryMiB: 8 << 10}
		}, "decline: it needs 24576 MiB of GPU memory, and there are 8192"},
		"wants a newer GPU": {func(_ *board.Board, j *board.Job, me *Me) {
			j.Spec.GPUs, j.Spec.ComputeCapability, me.Policy.Machine = 1, 90, Machine{GPUs: 1, ComputeCapability: 86}
		}, "decline: it needs compute capability 90 (tenths), and there is 86"},
		"wants a reputation":     {func(_ *board.Board, j *board.Job, _ *Me) { j.Spec.LeastReputation = 2 }, "decline: it wants a reputation of 2, and ours is 0"},
		"our own":                {func(_ *board.Board, j *board.Job, _ *Me) { j.Spec.Requester = self }, "decline: it is our own"},
		"of a stranger":          {func(b *board.Board, _ *board.Job, _ *Me) { clear(b.Peers) }, "decline: its requester is not registered"},
		"state not asked for":    {func(_ *board.Board, j *board.Job, _ *Me) { j.State = board.State{} }, ""},
		"window is over":         {func(_ *board.Board, j *board.Job, _ *Me) { j.SealUntil = start.Add(-time.Second) }, ""},
		"window is all but over": {func(_ *board.Board, j *board.Job, _ *Me) { j.SealUntil = start }, "bid x1"},
		"forgotten by then":      {func(b *board.Board, _ *board.Job, _ *Me) { b.Forget(id) }, ""},
		"the machine is in use": {func(b *board.Board, j *board.Job, me *Me) {
			b.Jobs[job.ID{8}] = &board.Job{ID: job.ID{8}, Worker: self, State: board.State{Phase: job.Training}}
			me.Records[job.ID{8}] = journal.Record{Bids: []journal.Bid{{}}}
		}, "decline: 1 jobs are running"},
		"the machine is done with the other": {func(b *board.Board, j *board.Job, me *Me) {
			b.Jobs[job.ID{8}] = &board.Job{ID: job.ID{8}, Worker: self, State: board.State{Phase: job.Testing}}
			me.Records[job.ID{8}] = journal.Record{Bids: []journal.Bid{{}}, Model: &journal.Model{}}
		}, "bid x1"},
	} {
		t.Run(name, func(t *testing.T) {
			b, j, me := scene(job.Sealing)
			c.change(b, j, me)
			if got := shown(Decide(b, *me, start)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestBidsAreTruthfulAndDerivedAgain(t *testing.T) {
	b, _, me := scene(job.Sealing)
	me.Policy.Decoys, me.Policy.Gas, me.Policy.Margin = 2, job.MWT(4), 10
	first, _ := Decide(b, *me, start)[0].(Bid)
	second, _ := Decide(b, *me, start)[0].(Bid)
	real := 0
	slots := map[uint8]bool{}
	for i, bid := range first.Bids {
		if !reflect.DeepEqual(bid, second.Bids[i]) {
			t.Errorf("bid %d differs when decided again: %+v and %+v", i, bid, second.Bids[i])
		}
		slots[bid.Slot] = true
		salt := me.Secret.Salt("bid", id, bid.N)
		if want := market.SealOf(me.ChainID, me.Market, id, self, bid.Price, bid.Fake, salt); bid.Hash != job.Hash(want) {
			t.Errorf("bid %d is sealed as %v, want %x", i, bid.Hash, want)
		}
		if !bid.Fake {
			real++
			if want := job.MWT(11); bid.Price.Cmp(want) != 0 { // (180 x 120/3600 + 4) x 1.1
				t.Errorf("real bid is %v, want %v", bid.Price, want)
			}
		}
	}
	if real != 1 || len(first.Bids) < 2 || len(slots) != len(first.Bids) {
		t.Errorf("%d real bids among %d in %d slots, want one among two or three, each in its own", real, len(first.Bids), len(slots))
	}
}

func TestTwoJobsShareNoSlotAndNoToken(t *testing.T) {
	b, j, me := scene(job.Sealing)
	k := *j
	k.ID = job.ID{8}
	b.Jobs[k.ID], b.Order = &k, append(b.Order, k.ID)
	me.Free = job.MWT(9)
	if got, want := shown(Decide(b, *me, start)), "bid x1, decline: its bond is 5 MWT, and 4 are free"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	me.Free = job.MWT(10)
	actions := Decide(b, *me, start)
	if shown(actions) != "bid x1, bid x1" || actions[0].(Bid).Bids[0].Slot == actions[1].(Bid).Bids[0].Slot {
		t.Errorf("got %+v, want two bids in two slots", actions)
	}
}

func TestDecideAfterTheBid(t *testing.T) {
	bids := []journal.Bid{{N: 0, Price: job.MWT(6), Slot: 3, Hash: job.Hash{1}}, {N: 1, Price: job.MWT(7), Fake: true, Slot: 4, Hash: job.Hash{2}}}
	seals := []board.Seal{{Bidder: other, Hash: [32]byte{1}, Index: 0}, {Bidder: self, Hash: [32]byte{1}, Slot: 3, Index: 1}, {Bidder: self, Hash: [32]byte{2}, Slot: 4, Index: 2}}
	model := &journal.Model{Key: envelope.FileKey{1}}
	won := func(j *board.Job, me *Me) { j.Worker, j.Opened = self, map[int]bool{1: true, 2: true} }
	for name, c := range map[string]struct {
		phase  job.Phase
		after  time.Duration // of start
		change func(j *board.Job, me *Me)
		record journal.Record
		want   string
	}{
		"a crash before the seals":     {job.Sealing, 0, func(j *board.Job, _ *Me) { j.Seals = nil }, journal.Record{}, "bid x2"},
		"a crash between the seals":    {job.Sealing, 0, func(j *board.Job, _ *Me) { j.Seals = j.Seals[:2] }, journal.Record{}, "bid x1"},
		"sealed":                       {job.Sealing, 0, nil, journal.Record{}, ""},
		"window just over":             {job.Sealing, 3 * time.Second, nil, journal.Record{}, "multicall open open"},
		"opening":                      {job.Opening, 3 * time.Second, nil, journal.Record{}, "multicall open open"},
		"one is open":                  {job.Opening, 3 * time.Second, func(j *board.Job, _ *Me) { j.Opened[1] = true }, journal.Record{}, "open"},
		"both are open":                {job.Opening, 3 * time.Second, func(j *board.Job, _ *Me) { j.Opened[1], j.Opened[2] = true, true }, journal.Record{}, ""},
		"others never open":            {job.Opening, time.Minute, func(j *board.Job, _ *Me) { j.Opened[1], j.Opened[2] = true, true }, journal.Record{}, "poke"},
		"awarded, nothing to wait for": {job.Awarded, 0, won, journal.Record{}, "train"},
		"awarded, no grant yet":        {job.Awarded, 0, func(j *board.Job, me *Me) { won(j, me); j.Spec.Envelope = true }, journal.Record{}, ""},
		"awarded, granted":             {job.Awarded, 0, func(j *board.Job, me *Me) { won(j, me); j.Spec.Envelope, j.Material = true, []byte{1} }, journal.Record{}, "train"},
		"awarded, never granted":       {job.Awarded, time.Minute, func(j *board.Job, me *Me) { won(j, me); j.Spec.Envelope = true }, journal.Record{}, "poke"},
		"awarded to another":           {job.Training, 0, func(j *board.Job, me *Me) { won(j, me); j.Worker = other }, journal.Record{}, ""},
		"training":                     {job.Training, 0, won, journal.Record{}, "train"},
		"trained":                      {job.Training, 0, won, journal.Record{Model: model}, "submit"},
		"failed":                       {job.Training, 0, won, journal.Record{Fault: &journal.Fault{}}, "giveUp"},
		"gave up":                      {job.Training, 0, func(j *board.Job, me *Me) { won(j, me); j.GaveUp = true }, journal.Record{Fault: &journal.Fault{}}, ""},
		"gave up, no answer":           {job.GivenUp, time.Minute, won, journal.Record{Fault: &journal.Fault{}}, "poke"},
		"submitted, block not there":   {job.Submitted, 0, func(j *board.Job, me *Me) { won(j, me); j.DrawBlock, me.Head = 10, 9 }, journal.Record{Model: model}, ""},
		"submitted, block there":       {job.Submitted, 0, func(j *board.Job, me *Me) { won(j, me); j.DrawBlock, me.Head = 10, 10 }, journal.Record{Model: model}, "draw"},
		"drawn":                        {job.Testing, 0, func(j *board.Job, me *Me) { won(j, me); j.Panel = []job.Address{other, {5}} }, journal.Record{Model: model}, "grant x2"},
		"drawn, one has the key": {job.Testing, 0, func(j *board.Job, me *Me) {
			won(j, me)
			j.Panel = []job.Address{other, {5}}
			j.Granted[other] = struct{}{}
		}, journal.Record{Model: model}, "grant x1"},
		"accepted": {job.Accepted, 0, won, journal.Record{Model: model}, "claim"},
		"the winner falls silent": {job.Training, time.Minute, func(j *board.Job, _ *Me) {
			j.Worker, j.RunnerUp, j.Opened = other, 1, map[int]bool{1: true, 2: true}
		}, journal.Record{}, "poke"},
		"the winner falls silent, another is second": {job.Training, time.Minute, func(j *board.Job, _ *Me) {
			j.Worker, j.RunnerUp, j.Opened = other, 0, map[int]bool{1: true, 2: true}
		}, journal.Record{}, ""},
		"offered":               {job.Offered, 0, func(j *board.Job, me *Me) { won(j, me); j.RunnerUp = 1 }, journal.Record{}, "takeOver"},
		"offered, and too late": {job.Offered, time.Minute, func(j *board.Job, me *Me) { won(j, me); j.RunnerUp = 1 }, journal.Record{}, "poke"},
		"offered, without a bond": {job.Offered, 0, func(j *board.Job, me *Me) {
			won(j, me)
			j.RunnerUp, me.Free = 1, job.MWT(4)
		}, journal.Record{}, ""},
		"offered, the owner is back": {job.Offered, 0, func(j *board.Job, me *Me) {
			won(j, me)
			j.RunnerUp, me.Closed = 1, "somebody plays"
		}, journal.Record{}, ""},
		"paid":                          {job.Closed, 0, won, journal.Record{Model: model}, ""},
		"lost, with a seal left in it":  {job.Training, 0, func(j *board.Job, me *Me) { won(j, me); j.Worker = other; delete(j.Opened, 2) }, journal.Record{}, "clear"},
		"lost, and what was left freed": {job.Training, 0, func(j *board.Job, me *Me) { won(j, me); j.Worker = other; delete(j.Opened, 2) }, journal.Record{Cleared: true}, ""},
		"cancelled before the opening":  {job.Cancelled, 0, nil, journal.Record{}, "clear, clear"},
	} {
		t.Run(name, func(t *testing.T) {
			b, j, me := scene(c.phase)
			j.Seals = seals
			c.record.Job, c.record.Bids = id, bids
			me.Records[id] = c.record
			if c.change != nil {
				c.change(j, me)
			}
			if got := shown(Decide(b, *me, start.Add(c.after))); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// A quote adds up, part by part.
func TestEstimate(t *testing.T) {
	b, j, me := scene(job.Sealing)
	j.Spec.GPUs, j.Spec.Reserve = 2, job.MWT(100)
	me.Policy = Policy{PerHour: job.MWT(180), PerKWh: job.MWT(3), Watts: 500, Gas: job.MWT(4), Margin: 50, Capacity: 1, Machine: Machine{GPUs: 2}}
	me.Correction = func(who job.Address) float64 {
		if who != requester {
			t.Errorf("the correction of %v was asked for", who)
		}
		return 2
	}
	q := Estimate(b, j, *me)
	// 2 GPUs for 4 minutes: 24 for the work, 2 x 500 W x 4 min x 3 = 0.2 for electricity, 4 for gas, half of it on top.
	for what, c := range map[string][2]string{
		"work": {q.Work.String(), "24"}, "electricity": {q.Power.String(), "0.2"}, "gas": {q.Gas.String(), "4"}, "margin": {q.Margin.String(), "14.1"},
		"cost": {q.Cost.String(), "42.3"}, "profit": {q.Profit.String(), "57.7"}, "gas to bid": {q.GasToBid.String(), "1"}, "bond": {q.Bond.String(), "5"},
		"time": {q.Expected.String(), "4m0s"}, "why": {q.Why, ""},
	} {
		if c[0] != c[1] {
			t.Errorf("%s is %s, want %s", what, c[0], c[1])
		}
	}
	bid, ok := Decide(b, *me, start)[0].(Bid)
	if !ok || len(bid.Bids) != q.Bids || bid.Bids[0].Price.Cmp(q.Cost) != 0 {
		t.Errorf("the bid is %+v, and the quote %+v", bid, q)
	}
}
