package market

import (
	"bytes"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// TermsOf is a spec as the contract takes it.
func TermsOf(s job.Spec) bindings.IMarketTerms {
	t := bindings.IMarketTerms{
		Requester:         common.Address(s.Requester),
		Nonce:             s.Nonce,
		Algorithm:         s.Algorithm,
		Training:          s.Training,
		Testing:           s.Testing,
		Material:          s.Material,
		Exam:              s.Exam,
		Envelope:          s.Envelope,
		BidWindow:         uint32(s.BidWindow / time.Second),
		EstimatedRuntime:  uint32(s.EstimatedRuntime / time.Second),
		LongestRuntime:    uint32(s.LongestRuntime / time.Second),
		TestTime:          uint32(s.TestTime / time.Second),
		GpuCount:          uint16(s.GPUs),
		GpuMemory:         uint32(s.GPUMemoryMiB),
		ComputeCapability: uint16(s.ComputeCapability),
		LowerIsBetter:     s.Require.LowerIsBetter,
		Threshold:         int64(s.Require.Threshold),
		Tolerance:         uint64(s.Tolerance),
		Validators:        uint8(s.Validators),
		Reserve:           s.Reserve.Wei(),
		Fee:               s.Fee.Wei(),
		LeastReputation:   uint32(s.LeastReputation),
	}
	copy(t.Metric[:], s.Require.Metric)
	return t
}

// SpecOf is what Posted tells, in Go's types. TermsOf is its inverse for terms that a Spec can hold: a tolerance of 2^63
// or more, which nobody needs, is cut.
func SpecOf(t bindings.IMarketTerms) job.Spec {
	second := func(n uint32) time.Duration { return time.Duration(n) * time.Second }
	return job.Spec{
		Requester:         job.Address(t.Requester),
		Nonce:             t.Nonce,
		Algorithm:         t.Algorithm,
		Training:          t.Training,
		Testing:           t.Testing,
		Material:          t.Material,
		Exam:              t.Exam,
		Envelope:          t.Envelope,
		BidWindow:         second(t.BidWindow),
		EstimatedRuntime:  second(t.EstimatedRuntime),
		LongestRuntime:    second(t.LongestRuntime),
		TestTime:          second(t.TestTime),
		GPUs:              int(t.GpuCount),
		GPUMemoryMiB:      int(t.GpuMemory),
		ComputeCapability: int(t.ComputeCapability),
		Require: job.Requirement{
			Metric:        string(bytes.TrimRight(t.Metric[:], "\x00")),
			LowerIsBetter: t.LowerIsBetter,
			Threshold:     job.Score(t.Threshold),
		},
		Tolerance:       job.Score(t.Tolerance & (1<<63 - 1)),
		Validators:      int(t.Validators),
		Reserve:         job.Wei(t.Reserve),
		Fee:             job.Wei(t.Fee),
		LeastReputation: int(t.LeastReputation),
	}
}

// ID is the job that a spec makes: the hash of its terms' encoding.
func ID(s job.Spec) job.ID {
	// PackJobOf is a selector and the terms, whose encoding is what the contract hashes.
	return job.ID(crypto.Keccak256(contract().PackJobOf(TermsOf(s))[4:]))
}

// SealOf is the hash that a bidder seals.
func SealOf(chain *big.Int, market job.Address, id job.ID, bidder job.Address, price job.Amount, fake bool, salt [32]byte) [32]byte {
	var w words
	w.number(chain)
	w.address(market)
	w.bytes(id)
	w.address(bidder)
	w.number(price.Wei())
	w.bool(fake)
	w.bytes(salt)
	return w.hash()
}

// ScoreSealOf is the hash that a validator seals.
func ScoreSealOf(chain *big.Int, market job.Address, id job.ID, validator job.Address, f Finding, score job.Score, salt [32]byte) [32]byte {
	var w words
	w.number(chain)
	w.address(market)
	w.bytes(id)
	w.address(validator)
	w.number(big.NewInt(int64(f)))
	// Two's complement over the whole word.
	w.number(new(big.Int).And(big.NewInt(int64(score)), full))
	w.bytes(salt)
	return w.hash()
}

var full = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// words is abi.encode of types that take a word each.
type words []byte

func (w *words) number(n *big.Int)     { *w = append(*w, common.BigToHash(n).Bytes()...) }
func (w *words) address(a job.Address) { *w = append(append(*w, make([]byte, 12)...), a[:]...) }
func (w *words) bytes(b [32]byte)      { *w = append(*w, b[:]...) }
func (w *words) hash() [32]byte        { return crypto.Keccak256Hash(*w) }

func (w *words) bool(v bool) {
	var b [32]byte
	if v {
		b[31] = 1
	}
	w.bytes(b)
}
