package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/install/practice"
)

// narrator says what happens, each line with the seconds since the start. It is safe for concurrent use.
type narrator struct {
	mu    sync.Mutex
	out   io.Writer
	start time.Time
	part  bytes.Buffer         // of a line written through Write
	who   map[string]string    // names of accounts
	shown map[string]time.Time // when a series was last printed
}

func newNarrator(out io.Writer) *narrator {
	return &narrator{out: out, start: time.Now(), who: map[string]string{}, shown: map[string]time.Time{}}
}

func (n *narrator) say(format string, args ...any) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.line(fmt.Sprintf(format, args...))
}

func (n *narrator) line(s string) {
	fmt.Fprintf(n.out, "%6.1f s  %s\n", time.Since(n.start).Seconds(), s)
}

// Write takes what the network says about itself.
func (n *narrator) Write(b []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.part.Write(b)
	for {
		line, rest, ok := strings.Cut(n.part.String(), "\n")
		if !ok {
			return len(b), nil
		}
		n.line("  " + line)
		n.part.Reset()
		n.part.WriteString(rest)
	}
}

// names gives the accounts names that people can follow.
func (n *narrator) names(net practice.Network) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.who[net.Accounts.Gateway.String()] = "you"
	for i, a := range net.Accounts.Workers {
		n.who[a.String()] = fmt.Sprintf("worker %d", i+1)
	}
	for i, a := range net.Accounts.Validators {
		n.who[a.String()] = fmt.Sprintf("validator %d", i+1)
	}
}

func (n *narrator) name(a string) string {
	if s, ok := n.who[a]; ok {
		return s
	}
	return a
}

// follow waits for the notebook's job and tells its events until ctx ends.
func (n *narrator) follow(ctx context.Context, c *api.Client) {
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	for {
		jobs, err := c.Jobs(ctx)
		if err == nil && len(jobs) > 0 {
			c.Events(ctx, jobs[0].ID.String(), 0, func(e job.Event) error { n.event(e); return nil })
			return
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (n *narrator) event(e job.Event) {
	n.mu.Lock()
	defer n.mu.Unlock()
	switch e.Kind {
	case job.KindPhase:
		n.line("job is " + e.Phase.String())
	case job.KindSealed:
		n.line(fmt.Sprintf("sealed bid %d, by %s: nobody can read it", e.Count, n.name(e.Account)))
	case job.KindOpened:
		decoy := ""
		if e.Bid.Fake {
			decoy = ", a decoy"
		}
		n.line(fmt.Sprintf("opened: %s asked %v MWT%s", n.name(e.Bid.Bidder.String()), e.Bid.Price, decoy))
	case job.KindAwarded:
		n.line(fmt.Sprintf("%s wins, and is paid the second-lowest price: %v MWT", n.name(e.Account), e.Amount))
	case job.KindMetric:
		if e.Value == nil || time.Since(n.shown[e.Series]) < 200*time.Millisecond {
			return
		}
		n.shown[e.Series] = time.Now()
		step := ""
		if e.Step != nil {
			step = fmt.Sprintf(" at step %g", *e.Step)
		}
		n.line(fmt.Sprintf("%s %.4g%s", e.Series, *e.Value, step))
	case job.KindPanel:
		names := make([]string, len(e.Panel))
		for i, a := range e.Panel {
			names[i] = n.name(a)
		}
		n.line("drawn to test it: " + strings.Join(names, ", "))
	case job.KindScore:
		if e.Score != nil {
			n.line(fmt.Sprintf("%s scored it %v", n.name(e.Account), *e.Score))
		}
	case job.KindVerdict:
		if e.Score != nil {
			n.line(fmt.Sprintf("verdict: the median is %v, the model is %v", *e.Score, e.Phase))
		}
	case job.KindMoved:
		if e.Amount != nil {
			n.line(fmt.Sprintf("money: %v MWT, %s, %s", *e.Amount, n.name(e.Account), e.Reason))
		}
	case job.KindResult:
		n.line("the model is here")
	case job.KindError:
		n.line("error: " + e.Error.Error())
	case job.KindNote:
		text := e.Text
		for account, name := range n.who {
			text = strings.ReplaceAll(strings.ReplaceAll(text, "validator "+account, name), account, name)
		}
		n.line(text)
	}
}

// receipt prints who was paid, how much and why.
func (n *narrator) receipt(r api.Receipt) {
	n.mu.Lock()
	defer n.mu.Unlock()
	fmt.Fprintf(n.out, "\nreceipt of job %s (%s), %v\n", r.Job.Short(), r.Name, r.Phase)
	for _, m := range r.Movements {
		fmt.Fprintf(n.out, "  %12s MWT  %-12s %s\n", signed(m.Amount), n.name(m.Account.String()), m.Why)
	}
	fmt.Fprintf(n.out, "  burnt %v MWT; the job cost you %v MWT in all\n\n", r.Burnt, r.Cost)
}

func signed(a job.Amount) string {
	if a.Sign() > 0 {
		return "+" + a.String()
	}
	return a.String()
}
