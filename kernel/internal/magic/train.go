package magic

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/kernel/internal/wire"
)

// train takes what the magic has packed and holds the cell for it. Whatever can be refused is refused here, while the
// magic can still raise; nothing is uploaded or posted before the cell has ended well.
func (m *Magic) train(ctx context.Context, r request) error {
	submit, err := submitOf(r)
	if err != nil {
		return err
	}
	if err := bundlesIn(r.Dir); err != nil {
		return err
	}
	if submit.Notebook == "" {
		submit.Notebook = m.c.Notebook
	}
	g, err := m.c.Dial()
	if err != nil {
		return err
	}
	// Terms that will be refused are refused before the cell ends; the wallet is asked again right before posting.
	if _, err := quote(ctx, g, submit); err != nil {
		return err
	}
	t := task{m: m, g: g, submit: submit, dir: r.Dir, outputs: r.Outputs, detach: r.Detach, trust: r.Trust, key: wire.NewID()}
	if err := held(m.c.Host.Hold(t.run)); err != nil {
		return err
	}
	m.mu.Lock()
	m.packed[r.Dir] = struct{}{}
	m.mu.Unlock()
	return nil
}

func held(err error) error {
	if err != nil {
		return hinted{fmt.Errorf("hold the cell: %w", err), "run %%morph in a cell of its own, in the main thread"}
	}
	return nil
}

// quote asks what a job would cost and refuses one that the wallet cannot pay.
func quote(ctx context.Context, g Gateway, s api.Submit) (api.Quote, error) {
	q, err := g.Quote(ctx, s)
	if err != nil {
		return q, err
	}
	if q.Missing.Sign() > 0 {
		return q, hinted{fmt.Errorf("not enough MWT: this job can cost up to %v and the wallet lacks %v of it; nothing was posted", q.Total, q.Missing),
			"lower --max-price, or send MWT to the account that %morph wallet names"}
	}
	return q, nil
}

// bundlesIn checks the folder that the magic has packed into.
func bundlesIn(dir string) error {
	if !filepath.IsAbs(dir) {
		return fmt.Errorf("the packed folder %.200q has no absolute path", dir)
	}
	for _, name := range []string{"algorithm", "training"} {
		st, err := os.Lstat(filepath.Join(dir, name))
		if err != nil {
			return fmt.Errorf("the packed folder: %w", err)
		}
		if !st.IsDir() {
			return fmt.Errorf("the packed folder: %s is no folder", filepath.Join(dir, name))
		}
	}
	return nil
}

// discard removes what was packed, and nothing else that may be in the folder.
func (m *Magic) discard(dir string) {
	m.mu.Lock()
	delete(m.packed, dir)
	m.mu.Unlock()
	for _, name := range []string{"algorithm", "training", "testing"} {
		os.RemoveAll(filepath.Join(dir, name))
	}
	os.Remove(filepath.Join(dir, writing))
	os.Remove(dir) // fails if something else is in it, which is then not ours
}

// task is one train cell.
type task struct {
	m       *Magic
	g       Gateway
	submit  api.Submit
	dir     string
	outputs []string
	detach  bool
	trust   bool
	key     string // makes of repeated submits one job
}

func (t *task) run(ctx context.Context, cell Cell) error {
	j, err := t.post(ctx, cell)
	if err != nil {
		return failure(err)
	}
	t.m.mu.Lock()
	t.m.last = j.ID.String()
	t.m.mu.Unlock()
	t.m.keepOutputs(j.ID, t.outputs)
	if t.detach {
		s := newScreen(cell, j)
		s.draw(true, true)
		return failure(cell.Do(ctx, fmt.Sprintf(`print(__import__("morph.handles").handles._bind_from_kernel(%s, %s, trust=%s))`,
			literal(j.ID.String()), literal(t.outputs), truth(t.trust))))
	}
	w := watch{m: t.m, g: t.g, cell: cell, job: j, outputs: t.outputs, trust: t.trust, bind: true}
	return w.run(ctx)
}

// post asks for the price, uploads and submits. An interrupt before the job exists ends it all, and costs nothing.
func (t *task) post(ctx context.Context, cell Cell) (api.Job, error) {
	defer t.m.discard(t.dir)
	before, stop := interruptible(ctx, cell)
	submit, err := t.prepare(before, cell)
	if cause := stop(); cause != nil {
		return api.Job{}, cause
	}
	if err != nil {
		return api.Job{}, err
	}
	// From here on the job may exist, so an interrupt has to wait until it is known, and a shutdown a little.
	posting, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	defer context.AfterFunc(ctx, func() {
		select {
		case <-time.After(patience):
			cancel()
		case <-posting.Done():
		}
	})()
	return t.g.Submit(posting, submit, t.key)
}

// patience is how long a shutdown waits for the gateway to say that it has a job.
const patience = 2 * time.Second

// interruptible is a context that an interrupt of the cell ends. stop gives the interrupts back to their next reader and
// returns why the context had ended, if it had.
func interruptible(ctx context.Context, cell Cell) (_ context.Context, stop func() error) {
	inner, cancel := context.WithCancelCause(ctx)
	watching := make(chan struct{})
	go func() {
		defer close(watching)
		select {
		case <-cell.Interrupts():
			cancel(errInterrupted)
		case <-inner.Done():
		}
	}()
	return inner, func() error {
		cause := context.Cause(inner)
		cancel(nil)
		<-watching
		if cause == nil && errors.Is(context.Cause(inner), errInterrupted) {
			cause = errInterrupted
		}
		return cause
	}
}

func (t *task) prepare(ctx context.Context, cell Cell) (api.Submit, error) {
	s := t.submit
	q, err := quote(ctx, t.g, s)
	if err != nil {
		return s, err
	}
	if q.Sentence != "" {
		cell.Publish("stream", stream("stdout", strings.TrimRight(q.Sentence, "\n")+"\n"))
	}
	if err := settled(ctx, t.dir); err != nil {
		return s, err
	}
	for name, to := range map[string]*job.Hash{"algorithm": &s.Algorithm, "training": &s.Training, "testing": &s.Testing} {
		dir := filepath.Join(t.dir, name)
		if _, err := os.Lstat(dir); errors.Is(err, os.ErrNotExist) && name == "testing" {
			continue
		}
		b, err := t.g.PutBundle(ctx, dir)
		if err != nil {
			return s, fmt.Errorf("hand the %s bundle to the gateway: %w", name, err)
		}
		*to = b.Hash
	}
	return s, nil
}

// attach shows a job again, from its first event, and binds its result. result only binds.
func (m *Magic) attach(ctx context.Context, r request) error {
	g, err := m.c.Dial()
	if err != nil {
		return err
	}
	if err := named(r); err != nil {
		return err
	}
	j, err := g.Job(ctx, r.Job)
	if err != nil {
		return err
	}
	w := watch{m: m, g: g, job: j, outputs: r.Outputs, trust: r.Trust, bind: true}
	if r.Op == "result" {
		if j.ResultHash == nil {
			hint := "%morph attach " + j.ID.Short() + " waits for it"
			if j.Over {
				hint = "%morph receipt " + j.ID.Short() + " says who was paid and why"
			}
			return hinted{fmt.Errorf("job %s has no result: %s", j.ID.Short(), state(j)), hint}
		}
		return held(m.c.Host.Hold(func(ctx context.Context, cell Cell) error {
			w.cell = cell
			return failure(w.fetch(ctx))
		}))
	}
	return held(m.c.Host.Hold(func(ctx context.Context, cell Cell) error {
		w.cell = cell
		return w.run(ctx)
	}))
}
