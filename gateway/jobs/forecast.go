package jobs

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/store"
)

const (
	maxDeals   = 256  // are shown
	maxAlike   = 50   // are looked at for a quote
	maxWatched = 1000 // are looked at for what workers are worth
)

// past is a job that was awarded.
type past struct {
	price      int64 // millionths of an MWT
	estimated  float64
	wait, took float64 // seconds; NaN where it did not come to that
	phase      job.Phase
}

// alike is the last jobs like this one, newest first: as many GPUs, and a runtime within four times either way.
func (s *Service) alike(ctx context.Context, gpus int, runtime time.Duration) (out []past, err error) {
	seconds := max(1, int64(runtime/time.Second))
	err = s.DB.Each(ctx, func(rows *sql.Rows) error {
		var p past
		var posted int64
		var started, submitted sql.NullInt64
		if err := rows.Scan(&p.price, &p.estimated, &posted, &started, &submitted, &p.phase); err != nil {
			return err
		}
		p.wait, p.took = between(sql.NullInt64{Int64: posted, Valid: true}, started), between(started, submitted)
		out = append(out, p)
		return nil
	}, fmt.Sprintf(`SELECT price, runtime, posted, started, submitted, phase FROM deals WHERE price IS NOT NULL AND runtime > 0 AND gpus = $1 AND runtime <= $2 AND runtime >= $3 ORDER BY posted DESC LIMIT %d`, maxAlike),
		gpus, 4*seconds, (seconds+3)/4)
	if err != nil {
		return nil, fmt.Errorf("look for jobs like this: %w", err)
	}
	return out, nil
}

// between is the seconds from one moment to another, NaN where either did not come.
func between(a, b sql.NullInt64) float64 {
	if !a.Valid || !b.Valid {
		return math.NaN()
	}
	return math.Max(0, float64(b.Int64-a.Int64)/1e6)
}

// forecast is what the last jobs let expect of one that is estimated to run so long; nil where there were none.
func forecast(last []past, runtime time.Duration) *api.Forecast {
	if len(last) == 0 {
		return nil
	}
	var prices, waits, runs []float64
	over, paid := 0, 0
	for _, p := range last {
		scale := runtime.Seconds() / p.estimated
		prices = append(prices, float64(p.price)*scale)
		waits, runs = append(waits, p.wait), append(runs, p.took*scale)
		if p.phase.Over() && p.phase != job.Cancelled && p.phase != job.Expired {
			if over++; p.phase == job.Closed {
				paid++
			}
		}
	}
	amount := func(q float64) job.Amount { return store.Amount(int64(math.Ceil(quantile(prices, q)))) }
	f := &api.Forecast{Jobs: len(last), Low: amount(0.1), Typical: amount(0.5), High: amount(0.9), WaitSeconds: quantile(waits, 0.5), RunSeconds: quantile(runs, 0.5)}
	f.Sentence = fmt.Sprintf("%s to %s MWT, most likely %s", f.Low.Short(), f.High.Short(), f.Typical.Short())
	if f.Low.Short() == f.High.Short() {
		f.Sentence = f.Low.Short() + " MWT"
	}
	if f.WaitSeconds > 0 {
		f.Sentence += "; training begins after " + inWords(f.WaitSeconds)
	}
	if f.RunSeconds > 0 {
		f.Sentence += ", and takes " + inWords(f.RunSeconds)
	}
	if over > 0 {
		f.Delivered = float64(paid) / float64(over)
		f.Sentence += fmt.Sprintf("; %.0f %% of %d were delivered", 100*f.Delivered, over)
	}
	return f
}

func inWords(seconds float64) string {
	d := time.Duration(seconds * float64(time.Second))
	switch {
	case d < 2*time.Minute:
		return fmt.Sprintf("%.0f s", math.Ceil(seconds))
	case d < 2*time.Hour:
		return fmt.Sprintf("%.0f min", d.Minutes())
	}
	return fmt.Sprintf("%.1f h", d.Hours())
}

// quantile leaves NaNs out; of nothing it is 0.
func quantile(in []float64, q float64) float64 {
	v := slices.DeleteFunc(slices.Clone(in), math.IsNaN)
	if len(v) == 0 {
		return 0
	}
	slices.Sort(v)
	return v[int(math.Round(q*float64(len(v)-1)))]
}

// Network is the market as everybody sees it.
func (s *Service) Network(ctx context.Context) (n api.Network, err error) {
	p, err := s.params(ctx)
	if err != nil {
		return n, err
	}
	n.ListingFee, n.Stake = job.Wei(p.ListingFee), job.Wei(p.Stake)
	s.mu.Lock()
	n.Accounts, n.Validators, n.Jobs, n.Workers = len(s.peers), len(s.staked), []api.Deal{}, []api.Worker{}
	s.mu.Unlock()
	workers := map[job.Address]*api.Worker{}
	err = s.DB.Each(ctx, func(rows *sql.Rows) error {
		d, err := scanDeal(rows)
		if err != nil {
			return err
		}
		if d.Worker != nil {
			count(workers, d)
		}
		if len(n.Jobs) < maxDeals {
			n.Jobs = append(n.Jobs, d)
		}
		return nil
	}, fmt.Sprintf(`SELECT job, posted, gpus, runtime, reserve, bids, price, worker, started, submitted, phase FROM deals ORDER BY posted DESC, job LIMIT %d`, maxWatched))
	if err != nil {
		return n, fmt.Errorf("read the market's deals: %w", err)
	}
	for _, w := range workers {
		n.Workers = append(n.Workers, *w)
	}
	slices.SortFunc(n.Workers, func(a, b api.Worker) int {
		return cmp.Or(b.Won-a.Won, cmp.Compare(a.Account.String(), b.Account.String()))
	})
	return n, nil
}

func scanDeal(rows *sql.Rows) (d api.Deal, err error) {
	var id, worker string
	var posted, reserve int64
	var price, started, submitted sql.NullInt64
	if err := rows.Scan(&id, &posted, &d.GPUs, &d.RuntimeSeconds, &reserve, &d.Bids, &price, &worker, &started, &submitted, &d.Phase); err != nil {
		return d, err
	}
	d.Posted, d.Reserve = store.Time(posted), store.Amount(reserve)
	if price.Valid {
		a := store.Amount(price.Int64)
		d.Price = &a
	}
	if took := between(started, submitted); !math.IsNaN(took) {
		d.TookSeconds = &took
	}
	if worker != "" {
		who, err := job.ParseAddress(worker)
		if err != nil {
			return d, err
		}
		d.Worker = &who
	}
	d.Job, err = job.ParseID(id)
	return d, err
}

// count takes a deal into what is known of its worker.
func count(workers map[job.Address]*api.Worker, d api.Deal) {
	w := workers[*d.Worker]
	if w == nil {
		w = &api.Worker{Account: *d.Worker}
		workers[*d.Worker] = w
	}
	w.Won++
	switch d.Phase {
	case job.Closed, job.Accepted:
		w.Delivered++
		if d.Price != nil {
			w.Earned = w.Earned.Add(*d.Price)
		}
	case job.Failed, job.Rejected:
		w.Failed++
	}
}

// maxEntries is how many lines of the book are told.
const maxEntries = 1000

// Movements is the wallet's book, newest first.
func (s *Service) Movements(ctx context.Context) ([]api.Entry, error) {
	out := []api.Entry{}
	err := s.DB.Each(ctx, func(rows *sql.Rows) error {
		var e api.Entry
		var at int64
		var id, amount string
		if err := rows.Scan(&e.Block, &at, &e.Tx, &id, &e.Name, &amount, &e.Reason, &e.Why); err != nil {
			return err
		}
		e.Time = store.Time(at)
		if id != "" {
			j, err := job.ParseID(id)
			if err != nil {
				return err
			}
			e.Job = &j
		}
		err := e.Amount.UnmarshalText([]byte(amount)) // ParseAmount takes no negative ones.
		out = append(out, e)
		return err
	}, fmt.Sprintf(`SELECT m.block, m.time, m.tx, m.job, COALESCE(j.name, ''), m.amount, m.reason, m.why FROM movements m LEFT JOIN jobs j ON j.id = m.job ORDER BY m.block DESC, m.place DESC LIMIT %d`, maxEntries))
	if err != nil {
		return nil, fmt.Errorf("read the wallet's book: %w", err)
	}
	return out, nil
}
