package jobs

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/telemetry"
)

// work is one job: its record, its log, what the chain says of it, and what is being done about it.
type work struct {
	s   *Service
	log *telemetry.Log

	begun bool // guarded by Service.mu

	mu     sync.Mutex
	rec    *record
	job    api.Job               // the log, folded
	view   view                  // the chain, folded
	at     place                 // the last fact that is in the log
	heard  map[job.Address]int64 // per worker, its last event that is in the log
	said   map[job.Address]bool  // per worker, that its log is read to its end
	head   chain.Head
	doing  map[string]bool
	retry  map[string]time.Time // not to be tried before then
	failed map[string]int       // how often, in a row
	tried  int                  // of the view's keys, how many open nothing
	kicked chan struct{}
}

// place orders facts.
type place struct {
	block uint64
	index uint
}

func (p place) before(q place) bool {
	return p.block < q.block || p.block == q.block && p.index < q.index
}

// load opens a job's log and folds it.
func (s *Service) load(r *record) (*work, error) {
	l, err := telemetry.OpenLog(s.store.job(r.ID, "events.ndjson"))
	if err != nil {
		return nil, fmt.Errorf("load job %s: %w", r.ID.Short(), err)
	}
	w := &work{s: s, log: l, rec: r, view: newView(), heard: map[job.Address]int64{}, said: map[job.Address]bool{},
		doing: map[string]bool{}, retry: map[string]time.Time{}, failed: map[string]int{}, kicked: make(chan struct{}, 1)}
	w.job = api.Job{ID: r.ID, Name: r.Submit.Name, Notebook: r.Submit.Notebook, Created: r.Created, Updated: r.Created, Spec: r.Spec, Step: "posting", ResultHash: r.Result}
	last := l.Last()
	if last == 0 {
		return w, nil
	}
	done := fmt.Errorf("read")
	err = l.Follow(context.Background(), 0, func(e job.Event) error {
		w.fold(e)
		if e.Seq == last {
			return done
		}
		return nil
	})
	if err != done && err != nil {
		l.Close()
		return nil, fmt.Errorf("load job %s: %w", r.ID.Short(), err)
	}
	return w, nil
}

// fold takes an event that is on disk into account.
func (w *work) fold(e job.Event) {
	w.job.Apply(e)
	if p := (place{e.Block, e.Index}); e.Block > 0 && w.at.before(p) {
		w.at = p
	}
	if e.Source > 0 {
		if who, err := job.ParseAddress(e.Account); err == nil {
			w.heard[who] = max(w.heard[who], e.Source)
		}
	}
}

// tell writes an event down. w.mu is held. A log that cannot be written is told to the operator; the job goes on, because
// its money does.
func (w *work) tell(e job.Event) {
	e, err := w.log.Append(e)
	if err != nil {
		w.s.Log.Warn("an event was not written", "job", w.rec.ID.Short(), "kind", string(e.Kind), "err", err)
		return
	}
	w.fold(e)
}

// say is tell for who does not hold w.mu.
func (w *work) say(e job.Event) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tell(e)
}

func (w *work) note(format string, args ...any) {
	w.say(job.Event{Kind: job.KindNote, Text: fmt.Sprintf(format, args...)})
}

func (w *work) snapshot() api.Job {
	w.mu.Lock()
	defer w.mu.Unlock()
	j := w.job
	j.ResultHash = w.rec.Result
	// Slices are only ever appended to, maps are not: a reader must not see one change.
	if len(j.Best) > 0 {
		best := make(map[string]float64, len(j.Best))
		for k, v := range j.Best {
			best[k] = v
		}
		j.Best = best
	}
	scores := make([]api.Score, len(j.Scores))
	copy(scores, j.Scores)
	if len(scores) > 0 {
		j.Scores = scores
	}
	return j
}

func (w *work) over() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.job.Over
}

// take folds a fact, and writes it down unless that was done before.
func (w *work) take(f chain.Fact) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.view.apply(f, w.s.Chain.Address())
	if w.at.before(place{f.Block, f.Index}) {
		if _, ok := f.Event.(*bindings.IMarketOpened); ok && w.job.Phase == job.Sealing {
			w.tell(job.Event{Kind: job.KindPhase, Phase: job.Opening, Time: f.Time.UTC()}) // It began by the clock.
		}
		if e, ok := tell(f, w.rec.Spec, &w.view); ok {
			w.tell(e)
		}
	}
}

// forget drops what the chain said, for it to be said again.
func (w *work) forget() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.view, w.tried = newView(), 0
}

// tick says that all facts up to a head were taken.
func (w *work) tick(h chain.Head) {
	w.mu.Lock()
	w.head = h
	w.mu.Unlock()
	w.kick()
}

// kick has the job looked at soon.
func (w *work) kick() {
	select {
	case w.kicked <- struct{}{}:
	default:
	}
}

// run looks at the job whenever something changed, and does what is due, until it is over or ctx ends.
func (w *work) run(ctx context.Context) {
	var doing sync.WaitGroup
	defer doing.Wait()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	select {
	case <-w.s.ready:
	case <-ctx.Done():
		return
	}
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.kicked:
		}
		st, err := w.s.Chain.State(ctx, w.rec.ID)
		if err != nil {
			continue // The chain is away; its next head kicks again.
		}
		w.mu.Lock()
		w.clock(job.Phase(st.Phase))
		due := decide(w.picture(job.Phase(st.Phase), when(st.Deadline)))
		for _, a := range due {
			if w.doing[a.key] || w.retry[a.key].After(w.head.Time) {
				continue
			}
			w.doing[a.key] = true
			doing.Go(func() { w.do(ctx, a) })
		}
		over := w.job.Over
		w.mu.Unlock()
		if over {
			stop()
			doing.Wait()
			w.s.retire(w)
			return
		}
	}
}

// clock tells of a phase that began by the clock alone: opening, and scoring.
func (w *work) clock(p job.Phase) {
	if p == job.Opening && w.job.Phase == job.Sealing || p == job.Scoring && w.job.Phase == job.Testing {
		w.tell(job.Event{Kind: job.KindPhase, Phase: p, Time: w.head.Time.UTC()})
	}
}

// do carries one action out. What fails is tried again, ever more slowly by the chain's clock.
func (w *work) do(ctx context.Context, a action) {
	err := w.act(ctx, a)
	w.mu.Lock()
	delete(w.doing, a.key)
	if err == nil {
		delete(w.failed, a.key)
		w.retry[a.key] = w.head.Time.Add(2 * time.Second) // Until the chain shows what was done.
	} else if ctx.Err() == nil {
		w.failed[a.key]++
		w.retry[a.key] = w.head.Time.Add(min(time.Second<<min(w.failed[a.key], 6), time.Minute))
		if !lost(err) {
			w.s.Log.Warn("an action failed and is tried again", "job", w.rec.ID.Short(), "action", a.key, "err", err)
		}
	}
	w.mu.Unlock()
	w.kick()
}

// change alters the record, on disk before it counts.
func (w *work) change(f func(*record)) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	r := *w.rec
	f(&r)
	if err := w.s.store.save(&r); err != nil {
		return err
	}
	w.rec = &r
	w.job.ResultHash = r.Result
	return nil
}
