package deploy

import (
	"math/big"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// Params is what is fixed for good when the contracts are deployed.
type Params struct {
	Treasury     job.Address // zero: the deployer
	EveryoneElse job.Address // zero: the deployer
	Market       bindings.IMarketParams
}

// MainParams are those of a market among strangers.
func MainParams() Params {
	return Params{Market: bindings.IMarketParams{
		LeastBidWindow: 60,
		OpenWindow:     60,
		GrantWindow:    600,
		DrawWindow:     600,
		LeastTestTime:  600,
		ScoreWindow:    600,
		ClaimWindow:    600,
		Unbonding:      7 * 24 * 3600,
		LeastBond:      mwt("1"),
		BondShare:      200,
		Stake:          mwt("1000"),
		OutlierSlash:   50,
		AbsentSlash:    100,
		GiveUpShare:    100,
		BreakShare:     50,
		ListingFee:     mwt("0.1"),
	}}
}

// PracticeParams are those of a practice network or a classroom: short windows and a small stake.
func PracticeParams() Params {
	p := MainParams()
	p.Market.LeastBidWindow = 2
	p.Market.OpenWindow = 5
	p.Market.GrantWindow = 20
	p.Market.DrawWindow = 20
	p.Market.LeastTestTime = 30
	p.Market.ScoreWindow = 20
	p.Market.ClaimWindow = 20
	p.Market.Unbonding = 60
	p.Market.Stake = mwt("100")
	return p
}

func mwt(s string) *big.Int {
	a, err := job.ParseAmount(s)
	if err != nil {
		panic(err) // the amounts are written above
	}
	return a.Wei()
}
