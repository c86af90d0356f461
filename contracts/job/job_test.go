package job

import (
	"encoding/json"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

func TestAmountsAreExact(t *testing.T) {
	for in, want := range map[string]string{
		"25": "25", "0.1": "0.1", "25 MWT": "25", " 1.50 mwt ": "1.5", ".5": "0.5", "7.": "7", "0": "0",
		"0.000000000000000001": "0.000000000000000001", "1232922769": "1232922769", "007": "7",
	} {
		a, err := ParseAmount(in)
		if err != nil || a.String() != want {
			t.Errorf("%q is read as %v (%v), want %s", in, a, err, want)
		}
	}
	for _, in := range []string{"", ".", "-1", "+1", "1e3", "1,5", "1.2.3", "0.0000000000000000001", "MWT", "0x10", "١", "1 2", "9999999999999999999999999999999"} {
		if a, err := ParseAmount(in); err == nil {
			t.Errorf("%q is read as %v", in, a)
		}
	}
}

// TestHandOverDividesThePrice holds a hand-over to what it promises for every share: nothing of the price is lost or made,
// and of the bond never more returns than giving up would have left.
func TestHandOverDividesThePrice(t *testing.T) {
	price, bond := MWT(12).Add(MWT(1).Share(1, 3)), MWT(5).Add(MWT(1).Share(1, 7))
	for share := 0; share <= WholeWork; share += 7 {
		at := time.Duration(share/10) * time.Second
		h := HandOver(price, share, bond, at, 1000*time.Second, 100)
		if h.First.Add(h.Second).Cmp(price) != 0 || h.First.Sign() < 0 || h.Second.Sign() < 0 {
			t.Fatalf("share %d of %v: %v and %v", share, price, h.First, h.Second)
		}
		if most := bond.Share(9, 10).Add(MWT(1).Share(1, 1e9)); h.Returned.Sign() < 0 || h.Returned.Cmp(most) > 0 {
			t.Fatalf("at %v of the bond of %v %v returns", at, bond, h.Returned)
		}
	}
	if h := HandOver(price, 1, bond, 0, 1000*time.Second, 100); h.Returned.Sign() != 0 {
		t.Errorf("of the bond of one that has done nothing for all the time %v returns", h.Returned)
	}
}

func TestAmountsRoundUpToAGrain(t *testing.T) {
	for in, want := range map[string]string{"0": "0", "1": "1", "0.000001": "0.000001", "0.0000010000001": "0.000002", "12.123456789012345678": "12.123457"} {
		a, err := ParseAmount(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Up(PriceGrain).String(); got != want {
			t.Errorf("%s is rounded up to %s, want %s", in, got, want)
		}
	}
	if got := MWT(1).Share(2, 3).Up(PriceGrain).String(); got != "0.666667" {
		t.Errorf("two thirds are rounded up to %s", got)
	}
}

func FuzzAmount(f *testing.F) {
	for _, s := range []string{"25", "0.1", ".5", "1.000000000000000001", "25 MWT", "-3", "1e9", "\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := ParseAmount(s)
		if err != nil {
			return
		}
		if a.Sign() < 0 {
			t.Fatalf("%q is read as %v", s, a)
		}
		b, err := ParseAmount(a.String())
		if err != nil || a.Cmp(b) != 0 {
			t.Fatalf("%q is %v, and again %v (%v)", s, a, b, err)
		}
		raw, err := json.Marshal(Amount{}.Sub(a))
		if err != nil {
			t.Fatal(err)
		}
		var c Amount
		if err := json.Unmarshal(raw, &c); err != nil || c.Add(a).Sign() != 0 {
			t.Fatalf("minus %v goes through JSON as %v (%v)", a, c, err)
		}
		up := a.Up(PriceGrain)
		if d := up.Sub(a); d.Sign() < 0 || d.Cmp(Wei(big.NewInt(PriceGrain))) >= 0 || up.Up(PriceGrain).Cmp(up) != 0 {
			t.Fatalf("%v is rounded up to %v", a, up)
		}
		if (a.Short() == "0") != (a.Sign() == 0) {
			t.Fatalf("%v is shown as %s", a, a.Short())
		}
	})
}

func TestScoresRefuseWhatTheyCannotHold(t *testing.T) {
	for in, want := range map[float64]Score{0.97: 970_000, -1.5: -1_500_000, 0.0000005: 1, 0.0000004: 0, 1e12: 1e18} {
		if got, err := ScoreOf(in); err != nil || got != want {
			t.Errorf("%v is scored %d (%v), want %d", in, got, err, want)
		}
	}
	for _, in := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e13, -1e13, math.MaxFloat64} {
		if got, err := ScoreOf(in); err == nil {
			t.Errorf("%v is scored %v", in, got)
		}
	}
}

func FuzzRequirement(f *testing.F) {
	for _, s := range []string{"accuracy >= 0.95", "rmse<=1.5e-3", "log_loss <= -2", "r2 > 1", "x >= .", "f1 >= NaN", "a >= 1e400"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := ParseRequirement(s)
		if err != nil {
			return
		}
		if len(r.Metric) == 0 || len(r.Metric) > 32 {
			t.Fatalf("%q has the metric %q", s, r.Metric)
		}
		// Written with six decimals a threshold beyond 2^53 millionths is another float, so only the usual ones come back.
		if again, err := ParseRequirement(r.String()); (err != nil || again != r) && max(r.Threshold, -r.Threshold) < 1<<50 {
			t.Fatalf("%q is %+v, written %q and read %+v (%v)", s, r, r, again, err)
		}
		better := Score(1)
		if r.LowerIsBetter {
			better = -1
		}
		if !r.Met(r.Threshold) || max(r.Threshold, -r.Threshold) < math.MaxInt64 && (!r.Met(r.Threshold+better) || r.Met(r.Threshold-better)) {
			t.Fatalf("%q is met on the wrong side", s)
		}
	})
}

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		scores []Score
		median Score
		agreed [2]any // where more is better: the median, and whether there is one, at a tolerance of 10
		less   Score  // the median where less is better
	}{
		{[]Score{5}, 5, [2]any{Score(5), true}, 5},
		{[]Score{9, 1, 5}, 5, [2]any{Score(5), true}, 5},
		{[]Score{10, 20}, 10, [2]any{Score(10), true}, 20},
		{[]Score{10, 21}, 10, [2]any{Score(10), false}, 21},
		{[]Score{-100, 12, 10, 1000}, 10, [2]any{Score(10), true}, 12},
		{[]Score{math.MinInt64, math.MaxInt64}, math.MinInt64, [2]any{Score(math.MinInt64), false}, math.MaxInt64},
	} {
		before := slices.Clone(c.scores)
		if got := Median(c.scores); got != c.median {
			t.Errorf("the median of %v is %d, want %d", c.scores, got, c.median)
		}
		got, ok := Agreed(c.scores, Requirement{}, 10)
		if got != c.agreed[0] || ok != c.agreed[1] {
			t.Errorf("of %v is agreed %d, %t; want %v", c.scores, got, ok, c.agreed)
		}
		if got, _ := Agreed(c.scores, Requirement{LowerIsBetter: true}, 10); got != c.less {
			t.Errorf("of %v, less being better, is agreed %d, want %d", c.scores, got, c.less)
		}
		if !slices.Equal(before, c.scores) {
			t.Errorf("the scores were sorted in place")
		}
	}
}

// TestALiarCannotMoveTheVerdict lets a minority of a quorum say what it likes.
//
// Rationale: with a quorum of honest scores within the tolerance but for less than half of those opened, the median, if
// there is one, is never further from an honest score than the tolerance.
func TestALiarCannotMoveTheVerdict(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		k := 3 + 2*r.IntN(3)
		n := Quorum(k) + r.IntN(k-Quorum(k)+1)
		liars := r.IntN((n-1)/2 + 1)
		if n == 2 {
			liars = 1
		}
		const tolerance = 10
		scores := make([]Score, n)
		for i := range scores {
			if scores[i] = Score(1000 + r.IntN(tolerance+1)); i < liars {
				scores[i] = Score(r.IntN(3000) - 500)
			}
		}
		median, ok := Agreed(scores, Requirement{LowerIsBetter: r.IntN(2) == 0}, tolerance)
		if ok && (median < 1000-tolerance || median > 1000+2*tolerance) {
			t.Fatalf("%d liars of %v made the median %d", liars, scores, median)
		}
	}
}

func TestQuorum(t *testing.T) {
	for k, want := range map[int]int{1: 1, 3: 2, 5: 4, 7: 5, 9: 6, 15: 10} {
		if got := Quorum(k); got != want {
			t.Errorf("the quorum of %d is %d, want %d", k, got, want)
		}
	}
}

// TestClearIsTheDefinition holds Clear to its definition, stated over the sorted list.
func TestClearIsTheDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		reserve := MWT(5)
		var bids, real []Bid
		for i := range r.IntN(8) {
			b := Bid{Bidder: Address{byte(i)}, Price: MWT(int64(r.IntN(8))), Fake: r.IntN(4) == 0, Index: i}
			bids = append(bids, b)
			if !b.Fake && b.Price.Cmp(reserve) <= 0 {
				real = append(real, b)
			}
		}
		slices.SortStableFunc(real, func(a, b Bid) int { return a.Price.Cmp(b.Price) })
		r.Shuffle(len(bids), func(i, j int) { bids[i], bids[j] = bids[j], bids[i] })
		got := Clear(bids, reserve)
		switch {
		case (got.Winner != nil) != (len(real) > 0), (got.RunnerUp != nil) != (len(real) > 1):
			t.Fatalf("of %+v: %+v", bids, got)
		case len(real) > 0 && got.Winner.Index != real[0].Index, len(real) > 1 && got.RunnerUp.Index != real[1].Index:
			t.Fatalf("of %+v: %+v", bids, got)
		case len(real) > 1 && got.Price.Cmp(real[1].Price) != 0, len(real) < 2 && got.Price.Cmp(reserve) != 0:
			t.Fatalf("of %+v the price is %v", bids, got.Price)
		}
	}
}
