package view

import (
	"fmt"
	"html/template"
	"math"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Card draws a job's status card: HTML with inline styles and no script, readable where styles are stripped, in light and
// in dark; and the same as plain text. tail holds the last lines of output, cost a sentence (Cost).
func Card(j api.Job, tail []string, cost string) (html, text string) {
	c := cardOf(j, tail, cost)
	var b strings.Builder
	if err := cardTemplate.Execute(&b, c); err != nil {
		return "<pre>" + template.HTMLEscapeString(c.Text()) + "</pre>", c.Text() // A bug of ours; the card in words is better than none.
	}
	return b.String(), c.Text()
}

// card is what is shown, already in words.
type card struct {
	Name, ID, State, Step string
	Colour                string // of the state
	Steps                 []step
	Facts                 []fact
	Bar                   float64 // percent; negative: none
	BarText               string
	Tail                  []string
	Failure               string
	Hint                  string
	Receipt               []entry
	Burnt                 string
}

type step struct {
	Name, Mark, Colour, Weight string
	Opacity                    string
}

type fact struct{ Name, Value, More string }

type entry struct{ Who, Role, Amount, Reason, Why string }

// Colours that read on white and on black.
const (
	blue  = "#3b82f6"
	green = "#16a34a"
	red   = "#e5484d"
	amber = "#d97706"
	grey  = "#8b93a1"
)

func cardOf(j api.Job, tail []string, cost string) card {
	c := card{Name: orDash(clean(j.Name)), ID: j.ID.Short(), State: j.Phase.String(), Step: clean(j.Step), Colour: stateColour(j), Bar: -1}
	if j.Phase == job.None {
		c.State = "preparing"
	}
	if c.Step == c.State {
		c.Step = ""
	}
	c.Steps = stepsOf(j)
	add := func(name, value, more string) {
		if value != "" {
			c.Facts = append(c.Facts, fact{name, value, more})
		}
	}
	value, more := auction(j)
	add("Bids", value, more)
	value, more = winner(j)
	add("Worker", value, more)
	if j.Phase == job.Training {
		c.Bar, c.BarText = progress(j)
	}
	value, more = device(j)
	add("Machine", value, more)
	found := best(j)
	if found == "" && j.Worker != nil && trained(j.Phase) {
		found = "no loss: none reported"
	}
	add("Best", found, "")
	value, more = test(j)
	add("Test", value, more)
	add("Cost", cost, "")
	for _, l := range tail[max(0, len(tail)-maxTail):] {
		c.Tail = append(c.Tail, clean(l))
	}
	if j.Error != nil {
		c.Failure, c.Hint = clean(j.Error.Error()), clean(j.Error.Hint)
	}
	if j.Over && len(j.Movements) > 0 {
		c.Receipt, c.Burnt = receipt(j)
	}
	return c
}

func orDash(s string) string {
	if s == "" {
		return "job"
	}
	return s
}

func stateColour(j api.Job) string {
	switch j.Phase {
	case job.Closed, job.Accepted:
		return green
	case job.Rejected, job.Failed, job.Abandoned, job.Expired:
		return red
	case job.Cancelled, job.Undecided, job.None, job.Offered, job.GivenUp, job.Stopped:
		return amber
	}
	if j.Error != nil {
		return red
	}
	return blue
}

// stepsOf places the job on the way: post, auction, train, test, paid.
func stepsOf(j api.Job) []step {
	names := []string{"post", "auction", "train", "test", "paid"}
	at, failed := 0, false
	switch j.Phase {
	case job.Sealing, job.Opening:
		at = 1
	case job.Awarded, job.Training, job.Offered, job.GivenUp, job.Stopped:
		at = 2
	case job.Submitted, job.Testing, job.Scoring, job.Undecided:
		at = 3
	case job.Accepted:
		at = 4
	case job.Closed:
		at = 5
	case job.Rejected:
		at, failed = 3, true
	case job.Expired:
		at, failed = 1, true
	case job.Abandoned:
		at, failed = 2, true
	case job.Failed, job.Cancelled:
		failed = true
		at = 2
		if j.Worker == nil {
			at = 1
		}
		if len(j.Panel) > 0 {
			at = 3
		}
	case job.None:
		failed = j.Over
	}
	if j.Spec.Validators == 0 && !j.Created.IsZero() && j.Phase != job.None {
		names[3] = "not tested"
	}
	out := make([]step, len(names))
	for i, n := range names {
		s := step{Name: n, Mark: "○", Colour: grey, Weight: "400", Opacity: "0.75"}
		switch {
		case i < at:
			s.Mark, s.Colour, s.Opacity = "✓", green, "1"
		case i == at && failed:
			s.Mark, s.Colour, s.Weight, s.Opacity = "✕", red, "600", "1"
		case i == at:
			s.Mark, s.Colour, s.Weight, s.Opacity = "●", blue, "600", "1"
		}
		out[i] = s
	}
	if j.Spec.Validators == 0 && at > 3 {
		out[3].Mark, out[3].Colour = "–", grey
	}
	return out
}

func auction(j api.Job) (value, more string) {
	if j.Seals == 0 && len(j.Bids) == 0 {
		return "", ""
	}
	decoys, real := 0, []string{}
	for _, b := range j.Bids {
		if b.Fake {
			decoys++
		} else if len(real) < 5 {
			real = append(real, b.Price.Short())
		}
	}
	value = fmt.Sprintf("%d sealed, %d opened", max(j.Seals, len(j.Bids)), len(j.Bids))
	var notes []string
	if len(real) > 0 {
		notes = append(notes, "real: "+strings.Join(real, ", ")+" MWT")
	}
	if decoys > 0 {
		notes = append(notes, plural(decoys, "decoy"))
	}
	return value, strings.Join(notes, "; ")
}

func winner(j api.Job) (value, more string) {
	if j.Worker == nil {
		return "", ""
	}
	value = short(*j.Worker)
	if j.Price != nil {
		value += " for " + j.Price.Short() + " MWT"
		more = "the second-lowest price; at most " + j.Spec.Reserve.Short()
		if j.Price.Cmp(j.Spec.Reserve) == 0 {
			more = "the reserve: no other bid for real"
		}
	}
	return value, more
}

func short(a job.Address) string { s := a.String(); return s[:6] + "…" + s[len(s)-4:] }

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// progress is how far the training is: by what the worker says, else by the estimate.
func progress(j api.Job) (percent float64, words string) {
	var parts []string
	elapsed := time.Duration(0)
	if j.Started != nil {
		elapsed = max(0, j.Updated.Sub(*j.Started))
	}
	percent = 0
	if j.Total > 0 && finite(j.Done/j.Total) {
		percent = math.Max(0, math.Min(100, 100*j.Done/j.Total))
		parts = append(parts, fmt.Sprintf("%s of %s", number(j.Done), number(j.Total)))
	}
	parts = append(parts, clock(elapsed))
	switch {
	case percent > 0 && percent < 100:
		if left := elapsed.Seconds() * (100 - percent) / percent; left < 1e7 {
			parts = append(parts, "about "+clock(time.Duration(left*float64(time.Second)))+" left")
		}
	case j.Total == 0 && j.Spec.EstimatedRuntime > 0:
		percent = math.Min(95, 100*elapsed.Seconds()/j.Spec.EstimatedRuntime.Seconds())
		parts = append(parts, "estimated "+clock(j.Spec.EstimatedRuntime))
	}
	return percent, strings.Join(parts, " · ")
}

// clock writes a duration as 0:07, 12:30 or 1:05:00.
func clock(d time.Duration) string {
	s := int64(d.Round(time.Second).Seconds())
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

func device(j api.Job) (value, more string) {
	u := j.Usage
	if u == nil || u.Device == "" {
		return "", ""
	}
	value = clean(u.Device)
	if finite(u.Percent) {
		value += fmt.Sprintf(", %.0f %% busy", u.Percent)
	}
	if u.MemoryBytes > 0 {
		more = gib(u.MemoryBytes)
		if u.MemoryTotal > 0 {
			more += " of " + gib(u.MemoryTotal)
		}
	}
	if u.Celsius > 0 {
		more += fmt.Sprintf(" %.0f °C", u.Celsius)
	}
	return value, strings.TrimSpace(more)
}

func gib(n uint64) string {
	if n < 1<<30 {
		return fmt.Sprintf("%d MiB", n>>20)
	}
	return fmt.Sprintf("%.1f GiB", float64(n)/(1<<30))
}

// trained says whether nothing more is reported of the training.
func trained(p job.Phase) bool {
	switch p {
	case job.Submitted, job.Testing, job.Scoring, job.Undecided, job.Accepted, job.Rejected, job.Closed:
		return true
	}
	return false
}

func best(j api.Job) string {
	var parts []string
	for _, name := range sortedKeys(j.Best) {
		if len(parts) == 4 {
			break
		}
		if kind(name) != 2 {
			parts = append(parts, clean(name)+" "+number(j.Best[name]))
		}
	}
	return strings.Join(parts, ", ")
}

// test is what the panel found, or what the model must reach.
func test(j api.Job) (value, more string) {
	if j.Spec.Validators == 0 {
		if j.Phase == job.None {
			return "", ""
		}
		return "none: this model is not validated", ""
	}
	value = clean(j.Spec.Require.String())
	if j.Median != nil {
		verdict := "met"
		if !j.Spec.Require.Met(*j.Median) {
			verdict = "missed"
		}
		value = clean(fmt.Sprintf("%s %v: %s (%s)", j.Spec.Require.Metric, *j.Median, verdict, j.Spec.Require))
	}
	var found []string
	for _, s := range j.Scores {
		if s.Finding == "score" {
			found = append(found, s.Score.String())
		} else {
			found = append(found, clean(s.Finding))
		}
	}
	if len(found) > 0 {
		more = "validators: " + strings.Join(found, ", ")
	} else if len(j.Panel) > 0 {
		more = plural(len(j.Panel), "validator") + " drawn"
	} else {
		more = plural(j.Spec.Validators, "validator")
	}
	return value, more
}

// receipt lists the movements. Bonds that came back whole are only counted: everybody who bids locks one.
func receipt(j api.Job) (rows []entry, burnt string) {
	locked := map[job.Address]job.Amount{}
	for _, m := range j.Movements {
		if bonds(m.Reason) {
			locked[m.Account] = locked[m.Account].Add(m.Amount)
		}
	}
	returned := 0
	for _, m := range j.Movements {
		if left := locked[m.Account]; bonds(m.Reason) && left.Sign() == 0 {
			if m.Amount.Sign() < 0 {
				returned++
			}
			continue
		}
		rows = append(rows, entry{Who: short(m.Account), Role: m.Role, Amount: signed(m.Amount), Reason: clean(m.Reason), Why: clean(m.Why)})
	}
	if len(rows) > 40 {
		rows = append(rows[:40], entry{Who: fmt.Sprintf("and %d more", len(rows)-40), Reason: "see the whole receipt"})
	}
	burnt = j.Receipt().Burnt.Short()
	if returned > 0 {
		return rows, burnt + " MWT burnt; " + plural(returned, "bond") + " locked by bidders and returned whole"
	}
	return rows, burnt + " MWT burnt"
}

func bonds(reason string) bool { return reason == "bond" || reason == "bond returned" }

func signed(a job.Amount) string {
	if a.Sign() > 0 {
		return "+" + a.Short()
	}
	return strings.Replace(a.Short(), "-", "−", 1)
}

// Text is the card in words.
func (c card) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Morphware · %s · job %s · %s", c.Name, c.ID, c.State)
	if c.Step != "" {
		fmt.Fprintf(&b, " (%s)", c.Step)
	}
	b.WriteByte('\n')
	for i, s := range c.Steps {
		if i > 0 {
			b.WriteString(" → ")
		}
		b.WriteString(s.Mark + " " + s.Name)
	}
	b.WriteByte('\n')
	if c.Bar >= 0 {
		n := int(c.Bar / 5)
		fmt.Fprintf(&b, "%-8s [%s%s] %.0f %%  %s\n", "Progress", strings.Repeat("█", n), strings.Repeat("·", 20-n), c.Bar, c.BarText)
	}
	for _, f := range c.Facts {
		fmt.Fprintf(&b, "%-8s %s", f.Name, f.Value)
		if f.More != "" {
			fmt.Fprintf(&b, " (%s)", f.More)
		}
		b.WriteByte('\n')
	}
	if c.Failure != "" {
		fmt.Fprintf(&b, "error: %s\n", c.Failure)
		if c.Hint != "" {
			fmt.Fprintf(&b, "hint: %s\n", c.Hint)
		}
	}
	for _, l := range c.Tail {
		fmt.Fprintf(&b, "  | %s\n", l)
	}
	for _, e := range c.Receipt {
		fmt.Fprintf(&b, "  %12s MWT  %-10s %-12s %s\n", e.Amount, e.Role, e.Who, e.Reason)
	}
	if c.Receipt != nil {
		fmt.Fprintf(&b, "  %s\n", c.Burnt)
	}
	return strings.TrimSuffix(b.String(), "\n")
}
