package market_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

func random(r *rand.Rand, b []byte) {
	for i := range b {
		b[i] = byte(r.Uint32())
	}
}

func randomSpec(r *rand.Rand) job.Spec {
	second := func() time.Duration { return time.Duration(r.Uint32()) * time.Second }
	wei := func() job.Amount { return job.Wei(new(big.Int).Rsh(new(big.Int).SetUint64(r.Uint64()), 1)) }
	s := job.Spec{
		Nonce: r.Uint64(), Envelope: r.IntN(2) == 1, BidWindow: second(), EstimatedRuntime: second(), LongestRuntime: second(),
		TestTime: second(), GPUs: r.IntN(1 << 16), GPUMemoryMiB: int(r.Uint32()), ComputeCapability: r.IntN(1 << 16),
		Require:   job.Requirement{Metric: "a_metric_of_just_thirty_two_bytes"[:r.IntN(33)], LowerIsBetter: r.IntN(2) == 1, Threshold: job.Score(r.Int64() - r.Int64())},
		Tolerance: job.Score(r.Int64()), Validators: r.IntN(256), Reserve: wei(), Fee: wei(), LeastReputation: int(r.Uint32()),
	}
	for _, b := range [][]byte{s.Requester[:], s.Algorithm[:], s.Training[:], s.Testing[:], s.Material[:], s.Exam[:]} {
		random(r, b)
	}
	return s
}

func TestHashesAreTheContracts(t *testing.T) {
	s := newStage(t, deploy.PracticeParams())
	m := bindings.NewIMarket()
	r := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		spec := randomSpec(r)
		if back := market.SpecOf(market.TermsOf(spec)); !reflect.DeepEqual(back, spec) {
			t.Fatalf("%+v comes back as %+v", spec, back)
		}
		id := market.ID(spec)
		if got := call(s, s.at.Market, m.PackJobOf(market.TermsOf(spec)), m.UnpackJobOf); got != id {
			t.Fatalf("the contract's id is %x, ours %s", got, id)
		}
		var salt [32]byte
		random(r, salt[:])
		fake := r.IntN(2) == 1
		want := market.SealOf(s.chain(), s.at.Market, id, spec.Requester, spec.Reserve, fake, salt)
		got := call(s, s.at.Market, m.PackSealOf(id, common.Address(spec.Requester), spec.Reserve.Wei(), fake, salt), m.UnpackSealOf)
		if got != want {
			t.Fatalf("the contract's seal is %x, ours %x", got, want)
		}
		for _, score := range []job.Score{0, -1, math.MaxInt64, math.MinInt64, spec.Require.Threshold} {
			f := market.Finding(r.IntN(3))
			want := market.ScoreSealOf(s.chain(), s.at.Market, id, spec.Requester, f, score, salt)
			got := call(s, s.at.Market, m.PackScoreSealOf(id, common.Address(spec.Requester), uint8(f), int64(score), salt), m.UnpackScoreSealOf)
			if got != want {
				t.Fatalf("the contract's score seal is %x, ours %x", got, want)
			}
		}
	}
}

func TestEveryEventIsDecoded(t *testing.T) {
	a, err := bindings.IMarketMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range a.Events {
		var values []any
		for _, in := range e.Inputs.NonIndexed() {
			values = append(values, reflect.New(in.Type.GetType()).Elem().Interface())
		}
		fill(values)
		data, err := e.Inputs.NonIndexed().Pack(values...)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		l := types.Log{Topics: []common.Hash{e.ID}, Data: data}
		for range len(e.Inputs) - len(e.Inputs.NonIndexed()) {
			l.Topics = append(l.Topics, common.Hash{})
		}
		got, err := market.Decode(l)
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if typ := reflect.TypeOf(got).Elem().Name(); typ != "IMarket"+name {
			t.Errorf("%s is decoded as %s", name, typ)
		}
		l.Data = l.Data[:len(l.Data)/2]
		if _, err := market.Decode(l); err == nil && len(data) > 0 {
			t.Errorf("%s is decoded from half its data", name)
		}
	}
	if _, err := market.Decode(types.Log{}); err == nil {
		t.Error("a log without topics is decoded")
	}
}

// fill puts numbers where the zero value is a nil pointer.
func fill(values []any) {
	for i, v := range values {
		if r := reflect.ValueOf(v); r.Kind() == reflect.Pointer && r.IsNil() {
			values[i] = new(big.Int)
		} else if r.Kind() == reflect.Struct {
			c := reflect.New(r.Type()).Elem()
			for f := range c.NumField() {
				if c.Field(f).Kind() == reflect.Pointer {
					c.Field(f).Set(reflect.ValueOf(new(big.Int)))
				}
			}
			values[i] = c.Interface()
		}
	}
}

func TestRefusalsReadAsSentences(t *testing.T) {
	a, err := bindings.IMarketMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range a.Errors {
		var values []any
		for _, in := range e.Inputs {
			values = append(values, reflect.New(in.Type.GetType()).Elem().Interface())
		}
		fill(values)
		data, err := e.Inputs.Pack(values...)
		if err != nil {
			t.Fatal(err)
		}
		got := market.Refusal(append(e.ID[:4:4], data...))
		r := got.(*market.Refused)
		if r.Name != name || len(r.Args) != len(e.Inputs) {
			t.Errorf("%s is read as %+v", name, r)
		}
		text := r.Error()
		for _, bad := range []string{"{", "}", "=", name + " "} {
			if name != "BadTerms" && strings.Contains(text, bad) {
				t.Errorf("%s reads %q", name, text)
			}
		}
	}
	for _, junk := range [][]byte{nil, {1}, {1, 2, 3, 4}, make([]byte, 5000)} {
		if text := market.Refusal(junk).Error(); len(text) > 300 {
			t.Errorf("%d bytes of junk read as %d characters", len(junk), len(text))
		}
	}
}
