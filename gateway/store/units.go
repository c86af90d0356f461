package store

import (
	"math"
	"math/big"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

var micro = big.NewInt(job.PriceGrain)

// Micro is an amount in millionths of an MWT, rounded up: the whole supply is some 1.2e15 of them.
func Micro(a job.Amount) int64 {
	n := a.Wei()
	n.Add(n, new(big.Int).Sub(micro, big.NewInt(1))).Div(n, micro)
	if !n.IsInt64() {
		return math.MaxInt64
	}
	return n.Int64()
}

// Amount is so many millionths of an MWT.
func Amount(n int64) job.Amount { return job.Wei(new(big.Int).Mul(big.NewInt(n), micro)) }

// Time is a moment of so many microseconds since 1970.
func Time(n int64) time.Time { return time.UnixMicro(n).UTC() }
