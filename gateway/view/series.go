package view

import (
	"math"
	"strconv"
	"strings"
)

// Point is one value of a series. Y may be NaN or infinite: the curve has a gap there.
type Point struct{ X, Y float64 }

// Series is one line of a curve.
type Series struct {
	Name   string
	Run    int // counts up when a series starts over
	Points []Point
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// Last is the last finite value.
func (s Series) Last() (float64, bool) {
	for i := len(s.Points) - 1; i >= 0; i-- {
		if finite(s.Points[i].Y) {
			return s.Points[i].Y, true
		}
	}
	return 0, false
}

// Downsample keeps at most n points (n at least 4): the first, the last, and each bucket's least and greatest, so that spikes stay
// visible. A bucket without a finite value stays as one gap.
func Downsample(p []Point, n int) []Point {
	if n = max(n, 4); len(p) <= n {
		return p
	}
	inner := p[1 : len(p)-1]
	buckets := (n - 2) / 2
	out := make([]Point, 0, n)
	out = append(out, p[0])
	for b := range buckets {
		from, to := b*len(inner)/buckets, (b+1)*len(inner)/buckets
		low, high := -1, -1
		for i := from; i < to; i++ {
			if y := inner[i].Y; !finite(y) {
				continue
			} else if low < 0 {
				low, high = i, i
			} else if y < inner[low].Y {
				low = i
			} else if y > inner[high].Y {
				high = i
			}
		}
		switch {
		case to == from:
		case low < 0:
			out = append(out, Point{inner[from].X, math.NaN()})
		case low == high:
			out = append(out, inner[low])
		default:
			out = append(out, inner[min(low, high)], inner[max(low, high)])
		}
	}
	return append(out, p[len(p)-1])
}

// Sparkline draws values with eight heights of block; what is not a number is a space. At most 40 columns.
func Sparkline(values []float64) string {
	const most = 40
	if len(values) > most {
		points := make([]float64, most)
		for i := range points {
			points[i] = values[i*(len(values)-1)/(most-1)]
		}
		values = points
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, v := range values {
		if finite(v) {
			low, high = math.Min(low, v), math.Max(high, v)
		}
	}
	blocks := []rune("▁▂▃▄▅▆▇█")
	var b strings.Builder
	for _, v := range values {
		switch {
		case !finite(v):
			b.WriteByte(' ')
		case high == low:
			b.WriteRune(blocks[3])
		default:
			b.WriteRune(blocks[min(7, int(8*((v/2-low/2)/(high/2-low/2))))])
		}
	}
	return b.String()
}

// number writes a value as people write losses: four significant digits, no trailing zeros.
func number(v float64) string {
	if v != 0 && (math.Abs(v) < 1e-4 || math.Abs(v) >= 1e6) {
		return strconv.FormatFloat(v, 'g', 3, 64)
	}
	s := strconv.FormatFloat(v, 'g', 4, 64)
	if strings.Contains(s, "e") {
		s = strconv.FormatFloat(v, 'f', 0, 64)
	}
	return s
}
