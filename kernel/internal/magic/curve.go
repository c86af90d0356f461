package magic

import (
	"encoding/json"
	"fmt"
	"math"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/view"
	"github.com/morphware/morphware/node/lossline"
)

// point is a number that a cell run here reported by morph.log.
type point struct {
	Series string   `json:"series"`
	Step   *float64 `json:"step"`
	Value  *float64 `json:"value"` // nil is not a number
}

// drawing is a curve as a notebook shows it.
type drawing struct {
	PNG  []byte   `json:"png"`
	Text string   `json:"text"`
	Run  view.Run `json:"run"`
}

// curve draws what a cell that runs here has printed and logged so far, as it is drawn when the cell runs elsewhere.
func curve(r request) (answer, error) {
	reel := view.NewReel(api.Job{})
	var lines lossline.Reader
	add := func(series string, run int, step *float64, v float64) {
		e := job.Event{Kind: job.KindMetric, Series: series, Run: run, Step: step, Value: &v}
		if math.IsNaN(v) || math.IsInf(v, 0) {
			e.Value, e.NaN = nil, "nan"
		}
		reel.Add(e)
	}
	logged := map[string]bool{}
	for _, p := range r.Points {
		name, v := lossline.Series(p.Series), math.NaN()
		if name == "" {
			continue
		}
		if p.Value != nil {
			v = *p.Value
		}
		logged[name] = true
		add(name, lines.RunOf(name, p.Step), p.Step, v)
	}
	var split lossline.Splitter
	for _, line := range append(split.Write([]byte(r.Text)), split.Rest()) {
		for _, m := range lines.Line(line) {
			if !logged[m.Series] { // what the code itself reports counts
				add(m.Series, m.Run, m.Step, m.Value)
			}
		}
	}
	for _, m := range lines.Flush() {
		add(m.Series, m.Run, m.Step, m.Value)
	}
	if len(reel.Series()) == 0 {
		return answer{}, nil
	}
	png, err := reel.Curve()
	if err != nil {
		return answer{}, fmt.Errorf("draw the curve: %w", err)
	}
	b, err := json.Marshal(drawing{png, reel.Text(), reel.Points(maxPoints)})
	return answer{Text: reel.Text(), Value: b}, err
}
