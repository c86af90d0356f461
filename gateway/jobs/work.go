package jobs

import (
	"context"
	"errors"
	"fmt"
	"maps"
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
	s *Service

	begun bool // guarded by Service.mu
	users int  // who needs it in memory; guarded by Service.mu

	mu      sync.Mutex
	log     *telemetry.Log // nil while nobody holds it
	holds   int            // how many do
	rec     *record
	job     api.Job               // the log, folded
	ended   *job.Event            // the last KindEnd in the log, if any
	sealed  bool                  // which is its last event
	retired bool                  // it is over, and what it needed no longer is gone
	done    bool                  // its row says so
	unsaved bool                  // its row is behind
	fresh   []chain.Fact          // that the database does not have
	view    view                  // the chain, folded
	whole   bool                  // view is complete up to head: nothing is decided in the middle of a block
	at      place                 // the last fact that is in the log
	heard   map[job.Address]int64 // per worker, its last event that is in the log
	chain   story                 // the facts that are in the log
	voice   voice                 // whose events are the last in the log
	anew    []chain.Fact          // while the chain is read anew: what it tells
	said    map[job.Address]bool  // per worker, that its log is read to its end
	head    chain.Head
	doing   map[string]bool
	retry   map[string]time.Time // not to be tried before then
	failed  map[string]int       // how often, in a row
	tried   int                  // of the view's keys, how many open nothing
	kicked  chan struct{}
}

// load takes a job up from its row: its events after those that are folded there, and what the chain told of it.
func (s *Service) load(ctx context.Context, r row) (*work, error) {
	w := &work{s: s, rec: r.rec, view: newView(), job: r.st.Job, ended: r.st.Ended, sealed: r.st.Sealed, at: r.st.At, heard: r.st.Heard, chain: r.st.Chain, voice: r.st.Voice, done: r.done, retired: r.done,
		said: map[job.Address]bool{}, doing: map[string]bool{}, retry: map[string]time.Time{}, failed: map[string]int{}, kicked: make(chan struct{}, 1)}
	if w.heard == nil {
		w.heard = map[job.Address]int64{}
	}
	w.job.ResultHash = r.rec.Result
	if err := s.facts(ctx, r.rec.ID, func(f chain.Fact) { w.view.apply(f, s.Chain.Address()) }); err != nil {
		return nil, err
	}
	if r.done { // All its events are folded: its log need not be read.
		return w, nil
	}
	l, release, err := w.hold()
	if err != nil {
		return nil, fmt.Errorf("load job %s: %w", r.rec.ID.Short(), err)
	}
	defer release()
	last := l.Last()
	if last <= w.job.Events {
		return w, nil
	}
	caughtUp := errors.New("all there is")
	err = l.Follow(ctx, w.job.Events, func(e job.Event) error {
		w.fold(e)
		if e.Seq == last {
			return caughtUp
		}
		return nil
	})
	if err != caughtUp && err != nil {
		return nil, fmt.Errorf("load job %s: %w", r.rec.ID.Short(), err)
	}
	return w, nil
}

// state is what is written down of a job. w.mu is held.
func (w *work) state() state {
	return state{Job: w.copied(), Ended: w.ended, Sealed: w.sealed, At: w.at, Heard: maps.Clone(w.heard), Chain: w.chain, Voice: w.voice.clone()}
}

// hold opens the log, unless it is open, until release is called: jobs that are over and that nobody reads hold no file.
func (w *work) hold() (l *telemetry.Log, release func(), err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.held()
}

// held is hold for who holds w.mu; release then must be called without it.
func (w *work) held() (l *telemetry.Log, release func(), err error) {
	if w.log == nil {
		if w.log, err = telemetry.OpenLog(w.s.folder.job(w.rec.ID, "events.ndjson")); err != nil {
			w.log = nil
			return nil, nil, err
		}
	}
	w.holds++
	return w.log, func() { w.mu.Lock(); defer w.mu.Unlock(); w.letGo() }, nil
}

// letGo gives one hold back. w.mu is held.
func (w *work) letGo() {
	if w.holds--; w.holds > 0 || w.log == nil {
		return
	}
	if err := w.log.Close(); err != nil {
		w.s.Log.Warn("an event log was not closed", "job", w.rec.ID.Short(), "err", err)
	}
	w.log = nil
}

// fold takes an event that is on disk into account.
func (w *work) fold(e job.Event) {
	w.job.Apply(e)
	if w.sealed = e.Kind == job.KindEnd; w.sealed {
		w.ended = &e
	}
	if e.Kind == job.KindUndone {
		w.at, w.chain, w.ended = place{}, story{}, nil
	}
	if p := (place{e.Block, e.Index}); e.Block > 0 && w.at.before(p) {
		w.at, w.chain = p, w.chain.and(p, e.Tx)
	}
	if e.Source > 0 {
		if who, err := job.ParseAddress(e.Account); err == nil {
			w.heard[who] = max(w.heard[who], e.Source)
			w.voice.turn(who)
			w.voice.Splice.Tell(e)
		}
	}
}

// tell writes an event down. w.mu is held. A log that cannot be written is told to the operator; the job goes on, because
// its money does.
//
// Only facts follow the end: the chain may go on, we do not.
func (w *work) tell(e job.Event) {
	if w.job.Over && e.Block == 0 && e.Kind != job.KindUndone && (w.sealed || e.Kind != job.KindEnd) {
		return
	}
	l, _, err := w.held()
	if err == nil {
		var told job.Event
		told, err = l.Append(e)
		w.letGo()
		e = told
	}
	if err != nil {
		w.s.Log.Warn("an event was not written", "job", w.rec.ID.Short(), "kind", string(e.Kind), "err", err)
		return
	}
	w.fold(e)
}

// seal repeats the end of a job that is over where facts came after it: who follows a log waits for its end. w.mu is held.
func (w *work) seal() {
	if w.job.Over && !w.sealed && w.ended != nil {
		w.tell(job.Event{Kind: job.KindEnd, Phase: w.ended.Phase, Error: w.ended.Error, Text: w.ended.Text})
	}
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
	return w.copied()
}

// copied is snapshot for who holds w.mu.
func (w *work) copied() api.Job {
	j := w.job
	j.ResultHash, j.Again = w.rec.Result, w.rec.Again
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

// take folds a fact, and tells it unless that was done before. Service.mu is held.
func (w *work) take(f chain.Fact) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.accept(f)
}

// accept is take for who holds w.mu.
func (w *work) accept(f chain.Fact) {
	w.whole, w.unsaved = false, true
	w.fresh = append(w.fresh, f)
	w.view.apply(f, w.s.Chain.Address())
	if w.at.before(place{f.Block, f.Index}) {
		if _, ok := f.Event.(*bindings.IMarketOpened); ok && w.job.Phase == job.Sealing {
			w.tell(job.Event{Kind: job.KindPhase, Phase: job.Opening, Time: f.Time.UTC()}) // It began by the clock.
		}
	}
	e, ok := tell(f, w.rec.Spec, &w.view)
	if !ok {
		return
	}
	if m, moved := f.Event.(*bindings.IMarketMoved); moved && job.Address(m.Account) == w.s.Chain.Address() {
		w.s.movement(f, *e.Amount, e.Reason, e.Text)
	}
	if w.at.before(place{f.Block, f.Index}) {
		w.tell(e)
	}
}

// revive takes up again what was over.
func (w *work) revive() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.retired, w.unsaved = false, true
}

// forget drops what the chain said, for it to be said again.
func (w *work) forget() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.view, w.tried, w.whole, w.fresh, w.anew = newView(), 0, false, nil, nil
}

// tick says that all facts up to a head were taken.
func (w *work) tick(h chain.Head) {
	w.mu.Lock()
	w.head, w.whole = h, true
	w.seal()
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
	whole := ctx
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	select {
	case <-w.s.ready:
	case <-ctx.Done():
		return
	}
	if _, release, err := w.hold(); err == nil { // For as long as it runs; where that fails, every event tries again.
		defer release()
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
		params, err := w.s.params(ctx)
		if err != nil {
			continue
		}
		w.mu.Lock()
		if !w.whole {
			w.mu.Unlock()
			continue // In the middle of a block, whose end kicks again.
		}
		w.clock(job.Phase(st.Phase))
		w.judge(ctx, job.Phase(st.Phase))
		patience := keyPatience * time.Duration(params.ClaimWindow) * time.Second
		due := decide(w.picture(job.Phase(st.Phase), when(st.Deadline), patience))
		v := w.view.clone() // What was decided on one view is not done on another.
		for _, a := range due {
			if w.doing[a.key] || w.retry[a.key].After(w.head.Time) {
				continue
			}
			w.doing[a.key] = true
			doing.Go(func() { w.do(ctx, a, v) })
		}
		over := w.job.Over
		w.mu.Unlock()
		if over {
			stop()
			doing.Wait()
			w.s.retire(whole, w)
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

// judge holds the job against its owner's rules. w.mu is held.
func (w *work) judge(ctx context.Context, p job.Phase) {
	if w.job.Over || w.rec.Unwanted != "" {
		return
	}
	why := unwanted(w.rec.Submit, &w.view, p, w.head.Time)
	if why == "" {
		return
	}
	if err := w.alter(ctx, func(r *record) { r.Unwanted = why }); err != nil {
		w.s.Log.Warn("a job's rules are not kept; it is tried again", "job", w.rec.ID.Short(), "err", err)
		return
	}
	w.tell(job.Event{Kind: job.KindNote, Text: "the job is stopped: " + why})
}

// do carries one action out. What fails is tried again, ever more slowly by the chain's clock.
func (w *work) do(ctx context.Context, a action, v view) {
	err := w.act(ctx, a, v)
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
func (w *work) change(ctx context.Context, f func(*record)) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.alter(ctx, f)
}

// alter is change for who holds w.mu.
func (w *work) alter(ctx context.Context, f func(*record)) error {
	r := *w.rec
	f(&r)
	if err := w.s.rewrite(ctx, &r); err != nil {
		return err
	}
	w.rec = &r
	w.job.ResultHash = r.Result
	return nil
}
