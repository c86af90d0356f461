package magic

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// questions are the magic's lines that are answered at once.
var questions = map[string]func(ctx context.Context, g Gateway, r request) (answer, error){
	"jobs": jobs, "receipt": receipt, "wallet": wallet, "status": gatewayStatus, "logs": logs, "cancel": cancel, "accept": accept,
	"price": price, "quote": quoted,
}

// named refuses a question about no job.
func named(r request) error {
	if r.Job == "" {
		return hinted{fmt.Errorf("%%morph %s: which job?", r.Op), "%morph jobs lists them"}
	}
	return nil
}

// table is what people see, as HTML and as text.
type table struct {
	Title string
	Head  []string
	Rows  [][]string
	Foot  string
}

var page = template.Must(template.New("").Parse(`<div style="font-family:sans-serif;font-size:13px">{{with .Title}}<div style="font-weight:600;margin-bottom:4px">{{.}}</div>{{end}}` +
	`{{if .Rows}}<table style="border-collapse:collapse">{{if .Head}}<tr>{{range .Head}}<th style="text-align:left;padding:2px 12px 2px 0;border-bottom:1px solid currentColor">{{.}}</th>{{end}}</tr>{{end}}` +
	`{{range .Rows}}<tr>{{range .}}<td style="text-align:left;padding:2px 12px 2px 0">{{.}}</td>{{end}}</tr>{{end}}</table>{{end}}` +
	`{{with .Foot}}<div style="margin-top:4px">{{.}}</div>{{end}}</div>`))

func (t table) answer(value any) (answer, error) {
	var h, s bytes.Buffer
	if err := page.Execute(&h, t); err != nil {
		return answer{}, fmt.Errorf("draw a table: %w", err)
	}
	if t.Title != "" {
		fmt.Fprintln(&s, t.Title)
	}
	w := tabwriter.NewWriter(&s, 0, 0, 2, ' ', 0)
	if len(t.Head) > 0 && len(t.Rows) > 0 {
		fmt.Fprintln(w, strings.Join(t.Head, "\t"))
	}
	for _, row := range t.Rows {
		fmt.Fprintln(w, strings.Join(row, "\t"))
	}
	w.Flush()
	if t.Foot != "" {
		fmt.Fprintln(&s, t.Foot)
	}
	b, err := json.Marshal(value)
	if err != nil {
		return answer{}, fmt.Errorf("write an answer: %w", err)
	}
	return answer{HTML: h.String(), Text: strings.TrimRight(s.String(), "\n"), Value: b}, nil
}

func jobs(ctx context.Context, g Gateway, _ request) (answer, error) {
	all, err := g.Jobs(ctx)
	if err != nil {
		return answer{}, err
	}
	t := table{Head: []string{"job", "name", "state", "price", "spent", "best", "age"}}
	for _, j := range all {
		price, best := "–", "–"
		if j.Price != nil {
			price = j.Price.String()
		}
		for _, name := range []string{j.Spec.Require.Metric, "val_loss", "loss"} {
			if v, ok := j.Best[name]; ok {
				best = fmt.Sprintf("%s %.4g", name, v)
				break
			}
		}
		if j.Median != nil {
			best = fmt.Sprintf("%s %v", j.Spec.Require.Metric, *j.Median)
		}
		t.Rows = append(t.Rows, []string{j.ID.Short(), j.Name, state(j), price, j.Spent.String(), best, age(j.Created)})
	}
	if len(all) == 0 {
		t.Foot = "no jobs yet"
	}
	return t.answer(all)
}

func age(at time.Time) string {
	if at.IsZero() {
		return "–"
	}
	switch d := time.Since(at); {
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h", int(d.Hours()))
	default:
		return fmt.Sprintf("%d days", int(d.Hours()/24))
	}
}

func receipt(ctx context.Context, g Gateway, r request) (answer, error) {
	if err := named(r); err != nil {
		return answer{}, err
	}
	c, err := g.Receipt(ctx, r.Job)
	if err != nil {
		return answer{}, err
	}
	t := table{Title: fmt.Sprintf("Receipt of job %s %s: %s", c.Job.Short(), c.Name, c.Phase),
		Head: []string{"block", "account", "role", "MWT", "reason", "why", "transaction"}}
	for _, m := range c.Movements {
		amount := m.Amount.String()
		if m.Amount.Sign() > 0 {
			amount = "+" + amount
		}
		t.Rows = append(t.Rows, []string{fmt.Sprint(m.Block), m.Account.String(), m.Role, amount, m.Reason, m.Why, m.Tx})
	}
	t.Foot = fmt.Sprintf("the job cost %v MWT in all; %v MWT was burnt", c.Cost, c.Burnt)
	return t.answer(c)
}

func wallet(ctx context.Context, g Gateway, _ request) (answer, error) {
	w, err := g.Wallet(ctx)
	if err != nil {
		return answer{}, err
	}
	return table{Rows: [][]string{{"account", w.Address.String()}, {"in the wallet", w.Held.String() + " MWT"},
		{"in the market, free", w.Free.String() + " MWT"}, {"in running jobs", w.Escrow.String() + " MWT"}, {"for gas", w.Gas}}}.answer(w)
}

func gatewayStatus(ctx context.Context, g Gateway, _ request) (answer, error) {
	s, err := g.Status(ctx)
	if err != nil {
		return answer{}, err
	}
	t := table{Title: "everything that a job needs is there", Rows: [][]string{{"gateway", s.Version}, {"chain", fmt.Sprintf("%d, %s", s.ChainID, s.RPC)},
		{"block", fmt.Sprintf("%d, %.0f s ago", s.Head, s.HeadAge)}, {"market", s.Market.String()}, {"token", s.Token.String()}}}
	if s.Problem != "" {
		t.Title = s.Problem
		if s.Hint != "" {
			t.Foot = "hint: " + s.Hint
		}
	}
	return t.answer(s)
}

// maxLogs bounds what logs shows; the rest is older.
const maxLogs = 4 << 20

func logs(ctx context.Context, g Gateway, r request) (answer, error) {
	if err := named(r); err != nil {
		return answer{}, err
	}
	j, err := g.Job(ctx, r.Job)
	if err != nil {
		return answer{}, err
	}
	var text strings.Builder
	done := errors.New("all there is so far")
	if j.Events > 0 {
		err = g.Events(ctx, j.ID.String(), 0, func(e job.Event) error {
			if e.Kind == job.KindOutput {
				text.WriteString(e.Text)
			}
			if text.Len() > 2*maxLogs {
				kept := text.String()
				text.Reset()
				text.WriteString(strings.ToValidUTF8(kept[len(kept)-maxLogs:], ""))
			}
			if e.Seq >= j.Events {
				return done
			}
			return nil
		})
		if err != nil && !errors.Is(err, done) {
			return answer{}, err
		}
	}
	out := text.String()
	if len(out) > maxLogs {
		out = strings.ToValidUTF8(out[len(out)-maxLogs:], "")
	}
	if out == "" {
		out = fmt.Sprintf("job %s has printed nothing so far", j.ID.Short())
	}
	return answer{Text: out}, nil
}

func cancel(ctx context.Context, g Gateway, r request) (answer, error) {
	if err := named(r); err != nil {
		return answer{}, err
	}
	j, err := g.Job(ctx, r.Job)
	if err != nil {
		return answer{}, err
	}
	if err := g.Cancel(ctx, j.ID.String()); err != nil {
		return answer{}, fmt.Errorf("cancel job %s: %w", j.ID.Short(), err)
	}
	return answer{Text: fmt.Sprintf("job %s is asked to stop; %%morph receipt %s will say what was paid", j.ID.Short(), j.ID.Short())}, nil
}

func accept(ctx context.Context, g Gateway, r request) (answer, error) {
	if err := named(r); err != nil {
		return answer{}, err
	}
	j, err := g.Job(ctx, r.Job)
	if err != nil {
		return answer{}, err
	}
	if err := g.Accept(ctx, j.ID.String()); err != nil {
		return answer{}, fmt.Errorf("accept job %s: %w", j.ID.Short(), err)
	}
	return answer{Text: fmt.Sprintf("the model of job %s is accepted after all; %%morph attach %s brings it", j.ID.Short(), j.ID.Short())}, nil
}

// maxDeals is how many prices are shown; the rest are older.
const maxDeals = 20

func price(ctx context.Context, g Gateway, _ request) (answer, error) {
	n, err := g.Network(ctx)
	if err != nil {
		return answer{}, err
	}
	deals := slices.DeleteFunc(n.Jobs, func(d api.Deal) bool { return d.Price == nil })
	if len(deals) == 0 {
		return answer{Text: "no job was awarded lately"}, nil
	}
	t := table{Title: "what workers were paid lately, newest first", Head: []string{"job", "GPUs", "estimated", "MWT"}}
	for _, d := range deals[:min(len(deals), maxDeals)] {
		t.Rows = append(t.Rows, []string{d.Job.Short(), fmt.Sprint(d.GPUs), fmt.Sprint(time.Duration(d.RuntimeSeconds) * time.Second), d.Price.String()})
	}
	return t.answer(deals)
}

func quoted(ctx context.Context, g Gateway, r request) (answer, error) {
	s, err := submitOf(r)
	if err != nil {
		return answer{}, err
	}
	q, err := g.Quote(ctx, s)
	if err != nil {
		return answer{}, err
	}
	t := table{Title: q.Sentence}
	if q.Missing.Sign() > 0 {
		t.Foot = fmt.Sprintf("the wallet lacks %v MWT for it", q.Missing)
	}
	return t.answer(q)
}
