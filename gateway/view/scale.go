package view

import (
	"math"
	"strconv"
)

// scale maps values to 0..1 along an axis, linearly or by their logarithm.
type scale struct {
	low, high float64
	log       bool
	whole     bool // ticks at whole numbers only: steps and epochs
}

// widen makes room at both ends, and some where there is none at all.
func (s scale) widen(by float64) scale {
	if s.log {
		f := math.Pow(s.high/s.low, by)
		return scale{low: s.low / f, high: s.high * f, log: true}
	}
	span := s.high - s.low
	if span == 0 || !finite(span) {
		span = math.Max(math.Abs(s.low)/5, 1e-9)
		if s.low == 0 {
			span = 1
		}
		by = max(by, 0.5)
	}
	low := s.low - by*span
	if s.low >= 0 && low < 0 {
		low = 0 // A loss is not negative, so its axis is not either.
	}
	return scale{low: low, high: s.high + by*span, whole: s.whole}
}

func (s scale) at(v float64) float64 {
	if s.log {
		return math.Log(v/s.low) / math.Log(s.high/s.low)
	}
	return (v - s.low) / (s.high - s.low)
}

// ticks are round values within the scale, about n of them.
func (s scale) ticks(n int) (out []float64) {
	n = max(n, 2)
	if s.log {
		first, last := math.Ceil(math.Log10(s.low)), math.Floor(math.Log10(s.high))
		every := math.Max(1, math.Ceil((last-first)/float64(n)))
		for e := first; e <= last && len(out) < 32; e += every {
			out = append(out, math.Pow(10, e))
		}
		return out
	}
	step := s.step(n)
	for i := math.Ceil(s.low / step); i*step <= s.high+step*1e-9 && len(out) < 32; i++ {
		out = append(out, i*step)
	}
	return out
}

// step is 1, 2 or 5 times a power of ten.
func (s scale) step(n int) float64 {
	raw := (s.high - s.low) / float64(n)
	if s.whole {
		raw = math.Max(raw, 1)
	}
	power := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, f := range []float64{1, 2, 5} {
		if raw <= f*power*1.0000001 {
			return f * power
		}
	}
	return 10 * power
}

// label writes a tick with as many decimals as tell it from its neighbours.
func (s scale) label(v float64) string {
	span := s.high - s.low
	switch {
	case s.log:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case math.Abs(v) >= 1e6 || span < 1e-5:
		return strconv.FormatFloat(v, 'g', 4, 64)
	}
	decimals := max(0, int(math.Ceil(-math.Log10(s.step(6))-1e-9)))
	if v == 0 {
		return "0" // Never "-0", nor "0.00".
	}
	return strconv.FormatFloat(v, 'f', decimals, 64)
}
