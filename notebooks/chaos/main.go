// Command chaos kills the processes of a practice network with SIGKILL, each at each state of a job, and holds the outcome
// and the books to the promise: the model delivered and everybody paid, or a refund, and no token lost.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/install/practice"
	"github.com/morphware/morphware/notebooks/stage"
)

// states are those that last long enough to be seen.
var states = []job.Phase{job.Sealing, job.Opening, job.Awarded, job.Training, job.Submitted, job.Testing, job.Scoring, job.Accepted}

// victims are processes by their names in the network; worker1 asks least and wins.
var victims = map[string][]string{
	"gateway": {"gateway"}, "worker": {"worker1"}, "rival": {"worker2"}, "validator": {"validator1"},
	"validators": {"validator1", "validator2", "validator3"},
}

const jobTime = 4 * time.Minute // bounds one job, with every window run out

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	only := flag.String("kill", "gateway,worker,rival,validator,validators", "what to kill, by commas")
	at := flag.String("at", "", "only at the states named, by commas")
	flag.Parse()
	if err := run(ctx, strings.Split(*only, ","), *at); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, names []string, at string) (err error) {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	out := filepath.Join(root, "build", "chaos")
	if err := errors.Join(os.RemoveAll(out), os.MkdirAll(out, 0o755)); err != nil {
		return err
	}
	var failed []error
	table := map[string]map[job.Phase]string{}
	for _, name := range names {
		if victims[name] == nil {
			return fmt.Errorf("there is no %q to kill\nhint: gateway, worker, rival, validator or validators", name)
		}
		table[name] = map[job.Phase]string{}
		// A network is given up after so many restarts of one process, so each has a network of its own.
		s, err := stage.Open(ctx, stage.Options{Root: root, Dir: filepath.Join(out, name), Workers: 2, Validators: 3})
		if err != nil {
			return err
		}
		for _, state := range states {
			if at != "" && !slices.Contains(strings.Split(at, ","), state.String()) {
				continue
			}
			end, err := play(ctx, s, filepath.Join(out, name), name, state)
			if err != nil {
				failed = append(failed, fmt.Errorf("%s killed while %v: %w", name, state, err))
				end = "WRONG: " + end
			}
			table[name][state] = end
			fmt.Printf("%-12s %-10v → %s\n", name, state, end)
		}
		if err := s.Close(); err != nil {
			failed = append(failed, err)
		}
	}
	fmt.Printf("\n%-12s", "state")
	for _, name := range names {
		fmt.Printf("%-28s", name)
	}
	for _, state := range states {
		fmt.Printf("\n%-12v", state)
		for _, name := range names {
			fmt.Printf("%-28s", table[name][state])
		}
	}
	fmt.Println()
	return errors.Join(failed...)
}

// play runs one job, kills the victims when it comes to a state, and checks how it ends.
func play(ctx context.Context, s *stage.Stage, dir, name string, state job.Phase) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, jobTime)
	defer cancel()
	if err := up(ctx, s); err != nil {
		return "", err
	}
	before, err := s.Books(ctx)
	if err != nil {
		return "", err
	}
	id, err := submit(ctx, s, filepath.Join(dir, "bundles"))
	if err != nil {
		return "", err
	}
	killed := ""
	j, err := follow(ctx, s, id, func(p job.Phase) error {
		// A state that was too short to be seen is answered for by the next one.
		if killed != "" || slices.Index(states, p) < slices.Index(states, state) {
			return nil
		}
		killed = p.String()
		return kill(s, victims[name])
	})
	if err != nil {
		return "", err
	}
	outcome := j.Phase.String()
	if killed != state.String() {
		outcome += fmt.Sprintf(" (killed at %q)", killed)
	}
	switch {
	case killed == "":
		return outcome, errors.New("nothing was killed")
	case j.Phase == job.Closed && j.ResultHash == nil:
		return outcome, errors.New("it was paid for and no model came")
	case !slices.Contains([]job.Phase{job.Closed, job.Expired, job.Abandoned, job.Failed, job.Cancelled}, j.Phase):
		return outcome, errors.New("it is neither delivered nor refunded")
	}
	if err := up(ctx, s); err != nil {
		return outcome, err
	}
	return outcome, audit(ctx, s, before, j)
}

// audit holds the books to the story. The last transactions, such as those that free unopened bonds, may take a while.
func audit(ctx context.Context, s *stage.Stage, before stage.Books, j api.Job) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	return await(ctx, func() error {
		r, err := s.Gateway.Receipt(ctx, j.ID.String())
		if err != nil {
			return err
		}
		after, err := s.Books(ctx)
		if err != nil {
			return err
		}
		now, err := s.Gateway.Job(ctx, j.ID.String())
		if err != nil {
			return err
		}
		return stage.Audit(before, after, now, r)
	})
}

// follow tells the job's states until it is over and, if it was closed, its model is here. The gateway may be away.
func follow(ctx context.Context, s *stage.Stage, id job.ID, tell func(job.Phase) error) (j api.Job, err error) {
	var last job.Phase
	var stop error
	err = await(ctx, func() error {
		if j, err = s.Gateway.Job(ctx, id.String()); err != nil {
			if c, bad := api.Dial(s.Dir); bad == nil {
				s.Gateway.Close()
				s.Gateway = c // it is back, perhaps elsewhere
			}
			return err
		}
		if j.Phase != last {
			last = j.Phase
			if stop = tell(last); stop != nil {
				return nil
			}
		}
		if !j.Phase.Over() || j.Phase == job.Closed && j.ResultHash == nil {
			return fmt.Errorf("job %s is still %v", id.Short(), j.Phase)
		}
		return nil
	})
	return j, errors.Join(err, stop)
}

// up waits until every process runs, is ready, and the gateway answers.
func up(ctx context.Context, s *stage.Stage) error {
	return await(ctx, func() error {
		n, err := practice.Read(s.Dir)
		if err != nil {
			return err
		}
		s.Network = n
		for name, pid := range n.PIDs {
			if syscall.Kill(pid, 0) != nil {
				return fmt.Errorf("%s is not back", name)
			}
			if strings.HasPrefix(name, "worker") || strings.HasPrefix(name, "validator") {
				if _, err := os.Stat(filepath.Join(s.Dir, name, "node.json")); err != nil {
					return fmt.Errorf("%s is not ready: %w", name, err)
				}
			}
		}
		c, err := api.Dial(s.Dir)
		if err != nil {
			return err
		}
		s.Gateway.Close()
		s.Gateway = c
		_, err = c.Status(ctx)
		return err
	})
}

// kill ends processes as a power cut would.
func kill(s *stage.Stage, names []string) error {
	n, err := practice.Read(s.Dir)
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := syscall.Kill(n.PIDs[name], syscall.SIGKILL); err != nil {
			return fmt.Errorf("kill %s: %w", name, err)
		}
	}
	return nil
}

// await asks until there is no error, and returns the last one when ctx ends.
func await(ctx context.Context, ask func() error) error {
	tick := time.NewTicker(30 * time.Millisecond)
	defer tick.Stop()
	for {
		err := ask()
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: %w", ctx.Err(), err)
		case <-tick.C:
		}
	}
}
