// Command demo shows a whole job: it starts a practice network, runs notebooks/quickstart.ipynb through the Morph kernel,
// says what happens as it happens, checks the books, and leaves the executed notebook and a page of it in build/demo/.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/notebooks/stage"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) (err error) {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	out := filepath.Join(root, "build", "demo")
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	n := newNarrator(os.Stdout)
	n.say("a practice network: a chain, a gateway, three workers, three validators, each a process of its own")
	s, err := stage.Open(ctx, stage.Options{Root: root, Dir: filepath.Join(out, "network"), Workers: 3, Validators: 3, Say: n})
	if err != nil {
		return err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
		if err == nil {
			n.say("everything that was started is stopped")
		}
	}()
	before, err := s.Books(ctx)
	if err != nil {
		return err
	}
	n.names(s.Network)

	n.say("running notebooks/quickstart.ipynb through the Morph kernel")
	follow, cancel := context.WithCancel(ctx)
	told := make(chan struct{})
	go func() { defer close(told); n.follow(follow, s.Gateway) }()
	book := filepath.Join(out, "quickstart.ipynb")
	err = s.Execute(ctx, filepath.Join(root, "notebooks", "quickstart.ipynb"), book)
	cancel()
	<-told
	if err != nil {
		return err
	}
	if err := page(ctx, root, book); err != nil {
		return err
	}
	j, err := finished(ctx, s)
	if err != nil {
		return err
	}
	r, err := s.Gateway.Receipt(ctx, j.ID.String())
	if err != nil {
		return err
	}
	n.receipt(r)
	after, err := s.Books(ctx)
	if err != nil {
		return err
	}
	if err := errors.Join(stage.Audit(before, after, j, r), fullAuction(j)); err != nil {
		return err
	}
	n.say("the chain agrees: the balances of all accounts add up to the supply, %v MWT", after.Supply)
	n.say("see build/demo/quickstart.html")
	return nil
}

// page makes the HTML that people look at.
func page(ctx context.Context, root, book string) error {
	c := exec.CommandContext(ctx, filepath.Join(root, "build", "venv", "bin", "python"), "-m", "nbconvert", "--to", "html", book)
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("make a page of %s: %w\n%s", book, err, said)
	}
	return nil
}

// settled bounds the wait for the last transaction, which may be mined a block after the notebook has its result.
const settled = 10 * time.Second

// finished is the demo's one job, over.
func finished(ctx context.Context, s *stage.Stage) (j api.Job, err error) {
	ctx, cancel := context.WithTimeout(ctx, settled)
	defer cancel()
	jobs, err := s.Gateway.Jobs(ctx)
	if err != nil {
		return j, err
	}
	if len(jobs) != 1 {
		return j, fmt.Errorf("the gateway knows %d jobs: want the notebook's one", len(jobs))
	}
	if err := s.Gateway.Events(ctx, jobs[0].ID.String(), 0, func(job.Event) error { return nil }); err != nil {
		return j, fmt.Errorf("wait for the job's end: %w", err)
	}
	return s.Gateway.Job(ctx, jobs[0].ID.String())
}

// fullAuction: the demonstration shows an auction with something to decide and something to hide.
func fullAuction(j api.Job) error {
	decoys := 0
	for _, b := range j.Bids {
		if b.Fake {
			decoys++
		}
	}
	if j.Phase != job.Closed || j.ResultHash == nil {
		return fmt.Errorf("the job is %v: want it closed and its model here", j.Phase)
	}
	if len(j.Bids)-decoys < 3 || decoys < 1 || len(j.Scores) != 3 {
		return fmt.Errorf("%d bids, %d of them decoys, and %d scores: want three real bids, a decoy and three scores", len(j.Bids), decoys, len(j.Scores))
	}
	return nil
}
