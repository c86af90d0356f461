package job

// Bid is an opened bid.
type Bid struct {
	Bidder Address `json:"bidder"`
	Price  Amount  `json:"price"`
	Fake   bool    `json:"fake"`
	Index  int     `json:"index"` // its place among the job's seals
}

// Clearing is an auction's outcome.
type Clearing struct {
	Winner   *Bid   // nil: nobody bid for real at or under the reserve
	Price    Amount // what the winner is paid: the second-lowest real price, or the reserve where there is only one
	RunnerUp *Bid   // nil: there was only one
}

// Clear is the market's rule in Go, the oracle that the contract is tested against: the lowest real price at or under
// the reserve wins, a tie goes to the earlier seal, and the second-lowest price is paid (a Vickrey auction, reversed).
// Prices compete, and are paid, rounded up to PriceGrain.
func Clear(bids []Bid, reserve Amount) Clearing {
	before := func(a, b *Bid) bool {
		c := a.Price.Cmp(b.Price)
		return c < 0 || c == 0 && a.Index < b.Index
	}
	out := Clearing{Price: reserve}
	for _, bid := range bids {
		b := &bid
		b.Price = b.Price.Up(PriceGrain)
		switch {
		case b.Fake || b.Price.Cmp(reserve) > 0:
		case out.Winner == nil || before(b, out.Winner):
			out.Winner, out.RunnerUp = b, out.Winner
		case out.RunnerUp == nil || before(b, out.RunnerUp):
			out.RunnerUp = b
		}
	}
	if out.RunnerUp != nil {
		out.Price = out.RunnerUp.Price
	}
	return out
}
