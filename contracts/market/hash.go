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

// Flags in the lowest bits of the third word of the terms.
const (
	envelope      = 1
	lowerIsBetter = 2
)

// TermsOf is a spec as the contract takes it: IMarket.Terms says what is where in the words.
func TermsOf(s job.Spec) bindings.IMarketTerms {
	seconds := func(d time.Duration) uint64 { return uint64(d/time.Second) & (1<<32 - 1) }
	flags := uint64(0)
	if s.Envelope {
		flags |= envelope
	}
	if s.Require.LowerIsBetter {
		flags |= lowerIsBetter
	}
	t := bindings.IMarketTerms{
		Party: pack(field{160, num(s.Requester[:])}, field{64, u(s.Nonce)}, field{16, u(uint64(s.GPUs))}, field{16, u(uint64(s.ComputeCapability))}),
		Algorithm: pack(field{160, num(s.Algorithm[:])}, field{32, u(uint64(s.GPUMemoryMiB))}, field{32, u(uint64(s.LeastReputation))},
			field{32, u(seconds(s.BidWindow))}),
		Training: pack(field{160, num(s.Training[:])}, field{32, u(seconds(s.EstimatedRuntime))}, field{32, u(seconds(s.LongestRuntime))},
			field{32, u(seconds(s.TestTime))}),
		Testing:  pack(field{160, num(s.Testing[:])}, field{64, u(uint64(s.Tolerance))}, field{8, u(uint64(s.Validators))}, field{24, u(flags)}),
		Money:    pack(field{96, s.Reserve.Wei()}, field{96, s.Fee.Wei()}, field{64, u(uint64(s.Require.Threshold))}),
		Material: s.Material, Exam: s.Exam,
	}
	copy(t.Metric[:], s.Require.Metric)
	return t
}

// SpecOf is what Posted tells, in Go's types. TermsOf is its inverse for terms that a Spec can hold: a tolerance of 2^63
// or more, which nobody needs, is cut.
func SpecOf(t bindings.IMarketTerms) job.Spec {
	second := func(n *big.Int) time.Duration { return time.Duration(n.Int64()) * time.Second }
	count := func(n *big.Int) int { return int(n.Int64()) }
	party, algorithm := unpack(t.Party, 160, 64, 16, 16), unpack(t.Algorithm, 160, 32, 32, 32)
	training, testing := unpack(t.Training, 160, 32, 32, 32), unpack(t.Testing, 160, 64, 8, 24)
	money := unpack(t.Money, 96, 96, 64)
	s := job.Spec{
		Nonce:             party[1].Uint64(),
		Material:          t.Material,
		Exam:              t.Exam,
		Envelope:          testing[3].Uint64()&envelope != 0,
		BidWindow:         second(algorithm[3]),
		EstimatedRuntime:  second(training[1]),
		LongestRuntime:    second(training[2]),
		TestTime:          second(training[3]),
		GPUs:              count(party[2]),
		GPUMemoryMiB:      count(algorithm[1]),
		ComputeCapability: count(party[3]),
		Require: job.Requirement{
			Metric:        string(bytes.TrimRight(t.Metric[:], "\x00")),
			LowerIsBetter: testing[3].Uint64()&lowerIsBetter != 0,
			Threshold:     job.Score(money[2].Uint64()),
		},
		Tolerance:       job.Score(testing[1].Uint64() & (1<<63 - 1)),
		Validators:      count(testing[2]),
		Reserve:         job.Wei(money[0]),
		Fee:             job.Wei(money[1]),
		LeastReputation: count(algorithm[2]),
	}
	party[0].FillBytes(s.Requester[:])
	algorithm[0].FillBytes(s.Algorithm[:])
	training[0].FillBytes(s.Training[:])
	testing[0].FillBytes(s.Testing[:])
	return s
}

// field is a number of so many bits in a word.
type field struct {
	bits  uint
	value *big.Int
}

func u(n uint64) *big.Int   { return new(big.Int).SetUint64(n) }
func num(b []byte) *big.Int { return new(big.Int).SetBytes(b) }

// pack puts fields into a word, from its highest bit. What does not fit its field is cut: job.Spec's Check refuses it.
func pack(fields ...field) *big.Int {
	out := new(big.Int)
	for _, f := range fields {
		out.Or(out.Lsh(out, f.bits), low(f.value, f.bits))
	}
	return out
}

// unpack is the inverse of pack. A nil word is zero.
func unpack(word *big.Int, bits ...uint) []*big.Int {
	out, rest := make([]*big.Int, len(bits)), new(big.Int)
	if word != nil {
		rest.Set(word)
	}
	for i := len(bits) - 1; i >= 0; i-- {
		out[i] = low(rest, bits[i])
		rest.Rsh(rest, bits[i])
	}
	return out
}

func low(n *big.Int, bits uint) *big.Int {
	mask := new(big.Int).Lsh(big.NewInt(1), bits)
	return mask.And(mask.Sub(mask, big.NewInt(1)), n)
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
