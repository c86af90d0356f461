package job

import (
	"fmt"
	"math"
	"time"
)

// Spec is a job's terms: what IMarket.Terms holds, in Go's types.
type Spec struct {
	Requester Address  `json:"requester"`
	Nonce     uint64   `json:"nonce"`
	Algorithm Infohash `json:"algorithm"`
	Training  Infohash `json:"training"`
	Testing   Infohash `json:"testing"`
	Material  Hash     `json:"material"` // MaterialHash of the algorithm's and the training bundle's manifest hashes
	Exam      Hash     `json:"exam"`     // the testing bundle's plaintext manifest hash
	Envelope  bool     `json:"envelope"` // algorithm and training bundle are encrypted

	BidWindow        time.Duration `json:"bid_window"` // whole seconds, as all four
	EstimatedRuntime time.Duration `json:"estimated_runtime"`
	LongestRuntime   time.Duration `json:"longest_runtime"`
	TestTime         time.Duration `json:"test_time"`

	GPUs              int `json:"gpus"`
	GPUMemoryMiB      int `json:"gpu_memory_mib"`     // each
	ComputeCapability int `json:"compute_capability"` // tenths: 86 is 8.6

	Require    Requirement `json:"require"`
	Tolerance  Score       `json:"tolerance"`  // scores within it of the median agree
	Validators int         `json:"validators"` // 0: not validated; else odd, at most 15

	Reserve         Amount `json:"reserve"` // the most the worker is paid
	Fee             Amount `json:"fee"`     // for each validator
	LeastReputation int    `json:"least_reputation"`
}

// Escrow is what a post takes from the requester's free balance, the listing fee apart.
func (s Spec) Escrow() Amount { return s.Reserve.Add(s.Fee.Times(int64(s.Validators))) }

// Check refuses terms that the market would refuse, in words that say which and why.
func (s Spec) Check() error {
	second := func(name string, d, least time.Duration) error {
		if d < least || d%time.Second != 0 || d > 365*24*time.Hour {
			return fmt.Errorf("%s is %v: want whole seconds, at least %v and at most a year", name, d, least)
		}
		return nil
	}
	for _, err := range []error{
		second("bid window", s.BidWindow, time.Second),
		second("estimated runtime", s.EstimatedRuntime, time.Second),
		second("longest runtime", s.LongestRuntime, s.EstimatedRuntime),
	} {
		if err != nil {
			return err
		}
	}
	switch k := s.Validators; {
	case k < 0 || k > 15 || k > 0 && k%2 == 0:
		return fmt.Errorf("%d validators: want 0, or an odd number up to 15, so that there is a median", k)
	case k > 0 && (s.Exam.IsZero() || s.Testing.IsZero()):
		return fmt.Errorf("%d validators but no testing bundle", k)
	case len(s.Require.Metric) > 32:
		return fmt.Errorf("metric %q is longer than 32 bytes", s.Require.Metric)
	case s.Reserve.Sign() <= 0:
		return fmt.Errorf("reserve is %v MWT: want more than nothing", s.Reserve)
	case s.Fee.Sign() < 0 || s.Tolerance < 0 || s.GPUs < 0 || s.GPUMemoryMiB < 0 || s.ComputeCapability < 0 || s.LeastReputation < 0:
		return fmt.Errorf("fee, tolerance, GPU needs and least reputation must not be negative")
	case s.GPUs > math.MaxUint16 || s.GPUMemoryMiB > math.MaxUint32 || s.ComputeCapability > math.MaxUint16 || s.LeastReputation > math.MaxUint32:
		return fmt.Errorf("GPU needs or least reputation are more than anybody has")
	case s.Reserve.wei.BitLen() > 96 || s.Fee.wei.BitLen() > 96:
		return fmt.Errorf("reserve or fee is more than all MWT there is")
	}
	if s.Validators > 0 {
		return second("test time", s.TestTime, time.Second)
	}
	return nil
}
