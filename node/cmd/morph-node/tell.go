package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node"
	"github.com/morphware/morphware/node/operator"
)

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// doctor prints what the node needs and whether it is there. It fails where the node would not start.
func doctor(ctx context.Context, s *settings, out io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	checks := node.Examine(ctx, s.Config)
	bad := 0
	for _, c := range checks {
		if c.State == node.Bad {
			bad++
		}
	}
	if s.json {
		if err := printJSON(out, checks); err != nil {
			return err
		}
	} else {
		for _, c := range checks {
			fmt.Fprintf(out, "%-8s %-8s %s\n", c.State, c.Name, c.Found)
			if c.Remedy != "" {
				fmt.Fprintf(out, "%-17s → %s\n", "", c.Remedy)
			}
		}
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d checks failed", bad, len(checks))
	}
	return nil
}

// status prints what the running node is doing.
func status(ctx context.Context, s *settings, out io.Writer) error {
	c, err := operator.Dial(s.Home)
	if err != nil {
		return err
	}
	n, err := c.Status(ctx)
	if err != nil {
		return err
	}
	if s.json {
		return printJSON(out, n)
	}
	state := "takes jobs"
	switch {
	case n.Block == 0:
		state = "reads the market's past"
	case n.Closed != "":
		state = "makes no new bids: " + n.Closed
	}
	fmt.Fprintf(out, "%s %s\n%s, up %s, block %d, page %s\n\n", n.Version, n.Address, state, seconds(time.Since(n.Started)), n.Block, c.URL())
	earned := n.Moved["pay"].Add(n.Moved["fee"]).Add(n.Moved["break fee"])
	fmt.Fprintf(out, "earned     %s MWT, lost %s\n", earned.Short(), n.Moved["bond burnt"].Add(n.Moved["stake burnt"]).Short())
	fmt.Fprintf(out, "bids       %d won, %d lost, %d jobs passed over since the start\n", n.Awarded, n.Lost, n.Declined)
	fmt.Fprintf(out, "balance    %s MWT free in the market, %s staked, %s in the wallet; %s for gas\n", n.Account.Free.Short(), n.Account.Staked.Short(), n.Account.Outside.Short(), n.Account.Coin.Short())
	for _, g := range n.GPUs {
		use := fmt.Sprintf("%.0f %%, %d of %d MiB, %.0f °C", g.Percent, g.Used>>20, g.Memory>>20, g.Celsius)
		if g.Problem != "" {
			use = g.Problem
		}
		fmt.Fprintf(out, "gpu        %s: %s\n", g.Name, use)
	}
	for _, p := range n.Problem {
		fmt.Fprintf(out, "problem    %s\n", p)
	}
	if len(n.Jobs) > 0 {
		fmt.Fprintln(out)
		t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(t, "JOB\tAS\tSTATE\tBID\tPRICE\tNET\tAGE")
		for _, j := range n.Jobs[:min(20, len(n.Jobs))] {
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", j.ID.Short(), j.Role, j.State, amount(j.Bid), amount(j.Price), j.Net.Short(), seconds(time.Since(j.Since)))
		}
		return t.Flush()
	}
	return nil
}

func amount(a *job.Amount) string {
	if a == nil {
		return "-"
	}
	return a.Short()
}

// drain has the running node end what is under way, and stop.
func drain(ctx context.Context, s *settings, out io.Writer) error {
	c, err := operator.Dial(s.Home)
	if err != nil {
		return err
	}
	if err := c.Drain(ctx, s.handOn); err != nil {
		return err
	}
	n, err := c.Status(ctx)
	if errors.Is(err, operator.ErrAway) {
		fmt.Fprintln(out, "nothing was under way; the node has stopped")
		return nil
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "the node takes nothing new, and stops when what is under way (%d) is done; morph-node status tells how far it is\n", n.UnderWay)
	return nil
}

// quote explains a bid in numbers.
func quote(ctx context.Context, s *settings, out io.Writer) error {
	if err := s.needMarket(); err != nil {
		return err
	}
	if s.job == "" {
		return errors.New("which job?\nhint: morph-node quote JOB")
	}
	q, err := node.QuoteJob(ctx, s.Config, s.job)
	if err != nil {
		return err
	}
	if s.json {
		return printJSON(out, q)
	}
	fmt.Fprintf(out, "job %v, %v\n\n", q.Job, q.Phase)
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	line := func(what string, a job.Amount, format string, args ...any) {
		fmt.Fprintf(t, "%s\t%s MWT\t%s\n", what, a, fmt.Sprintf(format, args...))
	}
	fmt.Fprintf(t, "time\t%v\testimated %v x %.2f, from %d jobs measured here, %d of them its requester's; it may take %v\n", q.Expected, q.Estimated, q.Correction, q.Known, q.Its, q.Longest)
	line("work", q.Work, "%v MWT an hour x %v x %d", q.PerHour, q.Expected, q.Devices)
	line("electricity", q.Power, "%d W x %v x %d at %v MWT a kWh", q.Watts, q.Expected, q.Devices, q.PerKWh)
	line("gas", q.Gas, "of all its transactions; %v of it even if the bid loses", q.GasToBid)
	line("margin", q.Margin, "%d %%", q.Percent)
	line("cost", q.Cost, "which is the bid: the second-lowest price is paid, so the truth pays best")
	line("reserve", q.Reserve, "the most that the requester pays: a profit of at most %v", q.Profit)
	line("bond", q.Bond, "locked for each of the bids until they are open, and by the winner until it delivers")
	if err := t.Flush(); err != nil {
		return err
	}
	if q.Why != "" {
		fmt.Fprintf(out, "\nno bid: %s\n", q.Why)
		return nil
	}
	fmt.Fprintf(out, "\nbid %v MWT, and %d decoys\n", q.Cost, q.Bids-1)
	return nil
}
