// Package idle judges by its owner's rules whether a machine may be lent to strangers' jobs. It reads no clock and no
// device: it is told what was measured, and when.
package idle

import (
	"fmt"
	"time"
)

// Rules are the owner's. Zero values ask for nothing.
type Rules struct {
	Percent  float64       // use of a GPU above which somebody else is using it; 0: any use will do
	Drawing  uint64        // bytes of a GPU's memory above which a process that draws on it is a game, not a desktop; 0: none is
	For      time.Duration // how long nothing may stand against it before it counts as idle
	Hours    Hours         // when jobs may run
	Celsius  float64       // most; 0: any
	Watts    float64       // most that a GPU may draw; 0: any
	AnyoneIn bool          // processes of others' may compute on the GPUs
}

// GPU is what was measured of one.
type GPU struct {
	Name    string
	Percent float64
	Celsius float64
	Watts   float64
	Ours    bool      // a job of ours has it: how busy it is says nothing of others
	Foreign []Process // that are not ours
}

// Process uses a GPU.
type Process struct {
	PID     int
	Compute bool
	Memory  uint64 // bytes on the GPU
}

// Judge remembers since when nothing stood against it. The zero value is not ready; see New.
type Judge struct {
	rules Rules
	since time.Time // zero: something does
	seen  bool
}

// New returns a judge that has seen nothing yet. Where the rules ask for some time without use, that begins with the first
// measurement.
func New(r Rules) *Judge { return &Judge{rules: r} }

// Verdict is what a measurement means.
type Verdict struct {
	Busy string // why a running job has to stop; "": it may go on
	Why  string // why nothing new is begun; "": it is. Busy, or not idle for long enough
}

// Judge takes in what was measured of all GPUs at a time, which is local and never before the last.
func (j *Judge) Judge(now time.Time, gpus []GPU) Verdict {
	if why := j.rules.against(now, gpus); why != "" {
		j.since, j.seen = time.Time{}, true
		return Verdict{why, why}
	}
	if j.since.IsZero() {
		if j.since = now; len(gpus) == 0 && !j.seen {
			j.since = now.Add(-j.rules.For) // There is no GPU whose use one would have to wait for.
		}
	}
	j.seen = true
	if left := j.rules.For - now.Sub(j.since); left > 0 {
		return Verdict{Why: fmt.Sprintf("the machine has been idle for %v, and is to be for %v", now.Sub(j.since).Round(time.Second), j.rules.For)}
	}
	return Verdict{}
}

// against is the first rule that something stands against, in words.
func (r Rules) against(now time.Time, gpus []GPU) string {
	if !r.Hours.Hold(now) {
		return fmt.Sprintf("it is %s, and jobs run at %v", now.Format("15:04"), r.Hours)
	}
	for _, g := range gpus {
		for _, p := range g.Foreign {
			switch {
			case p.Compute && !r.AnyoneIn:
				return fmt.Sprintf("process %d computes on %s", p.PID, g.Name)
			case !p.Compute && r.Drawing > 0 && p.Memory > r.Drawing:
				return fmt.Sprintf("process %d draws on %s, and holds %d MiB of its memory", p.PID, g.Name, p.Memory>>20)
			}
		}
		switch {
		case r.Percent > 0 && !g.Ours && g.Percent > r.Percent:
			return fmt.Sprintf("%s is %.0f %% in use", g.Name, g.Percent)
		case r.Celsius > 0 && g.Celsius > r.Celsius:
			return fmt.Sprintf("%s has %.0f °C, and is to have at most %.0f", g.Name, g.Celsius, r.Celsius)
		case r.Watts > 0 && g.Watts > r.Watts:
			return fmt.Sprintf("%s draws %.0f W, and is to draw at most %.0f", g.Name, g.Watts, r.Watts)
		}
	}
	return ""
}
