package job

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Score is a metric's value in fixed point, six decimals.
type Score int64

// ScoreOf rounds to six decimals. Values that a score cannot hold, and NaN, are refused: a validator that cannot score
// says so, it does not make one up.
func ScoreOf(v float64) (Score, error) {
	if math.IsNaN(v) || math.Abs(v) >= math.MaxInt64/1e6 {
		return 0, fmt.Errorf("score %v cannot be written with six decimals in 64 bits", v)
	}
	return Score(math.Round(v * 1e6)), nil
}

func (s Score) Float() float64 { return float64(s) / 1e6 }
func (s Score) String() string { return strconv.FormatFloat(s.Float(), 'f', -1, 64) }

// Requirement is what a model must reach: "accuracy >= 0.95".
type Requirement struct {
	Metric        string `json:"metric"`
	LowerIsBetter bool   `json:"lower_is_better"`
	Threshold     Score  `json:"threshold"`
}

var requirement = regexp.MustCompile(`^\s*([A-Za-z_][A-Za-z0-9_]{0,31})\s*(>=|<=)\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\s*$`)

// ParseRequirement reads METRIC >= VALUE or METRIC <= VALUE. The operator says which direction is better.
func ParseRequirement(s string) (Requirement, error) {
	m := requirement.FindStringSubmatch(s)
	if m == nil {
		return Requirement{}, fmt.Errorf(`requirement %.80q: want METRIC >= VALUE or METRIC <= VALUE, like "accuracy >= 0.95"`, s)
	}
	v, err := strconv.ParseFloat(m[3], 64)
	if err != nil {
		return Requirement{}, fmt.Errorf("requirement %.80q: %w", s, err)
	}
	t, err := ScoreOf(v)
	if err != nil {
		return Requirement{}, fmt.Errorf("requirement %.80q: %w", s, err)
	}
	return Requirement{Metric: m[1], LowerIsBetter: m[2] == "<=", Threshold: t}, nil
}

func (r Requirement) String() string {
	op := ">="
	if r.LowerIsBetter {
		op = "<="
	}
	return strings.Join([]string{r.Metric, op, r.Threshold.String()}, " ")
}

// Met says whether a score is good enough.
func (r Requirement) Met(s Score) bool {
	if r.LowerIsBetter {
		return s <= r.Threshold
	}
	return s >= r.Threshold
}

// Median of the opened scores: the middle one, or for an even number the lower of the two middle ones, so that it is
// always a score that some validator gave. It panics on none.
func Median(scores []Score) Score {
	s := slices.Clone(scores)
	slices.Sort(s)
	return s[(len(s)-1)/2]
}

// Agreed is the market's verdict on a quorum of scores: their median, and whether there is one. Of an even number it is
// the one of the two middle scores that is worse for the worker, and only if they are within the tolerance of each other:
// of two scores that differ nobody can say which is the lie. It panics on no scores.
func Agreed(scores []Score, r Requirement, tolerance Score) (median Score, ok bool) {
	s := slices.Clone(scores)
	slices.Sort(s)
	low, high := s[(len(s)-1)/2], s[len(s)/2]
	if r.LowerIsBetter {
		median = high
	} else {
		median = low
	}
	// Unsigned, because two scores may be further apart than a Score can say.
	return median, uint64(high)-uint64(low) <= uint64(tolerance)
}

// Quorum of a panel of k: two thirds, rounded up (PROTOCOL, step 10).
func Quorum(k int) int { return (2*k + 2) / 3 }
