package node

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/estimate"
	"github.com/morphware/morphware/node/internal/idle"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/worker"
	"github.com/morphware/morphware/node/wallet"
)

// Quoted is a bid decision, explained.
type Quoted struct {
	Job     job.ID     `json:"job"`
	Phase   job.Phase  `json:"phase"`
	Spec    job.Spec   `json:"spec"`
	PerHour job.Amount `json:"price_per_hour"`
	PerKWh  job.Amount `json:"price_per_kwh"`
	Watts   int        `json:"watts"`
	Percent int        `json:"margin_percent"`
	Known   int        `json:"measured_jobs"`              // that the correction rests on, at most
	Its     int        `json:"measured_jobs_of_requester"` // and of them the requester's own
	worker.Quote
}

// QuoteJob explains what a node of this Config bids on a job, or why it does not, as things stand now. A unique beginning of
// the job's id will do. It needs no running node, and changes nothing.
func QuoteJob(ctx context.Context, c Config, name string) (q Quoted, err error) {
	if !exists(filepath.Join(c.Home, "wallet", "keystore", "key.json")) {
		return q, fmt.Errorf("quote job %s: there is no account in %s yet\nhint: the first morph-node run makes it", name, c.Home)
	}
	w, err := wallet.Open(filepath.Join(c.Home, "wallet"), "")
	if err != nil {
		return q, err
	}
	client, err := chain.Dial(ctx, chain.Config{RPC: c.RPC, ChainID: c.ChainID, Market: c.Market, Depth: c.Depth, Log: c.Log})
	if err != nil {
		return q, err
	}
	defer client.Close()
	b := board.New(w.Address())
	var head chain.Head
	err = client.Follow(ctx, c.From, func(f chain.Fact) error { b.Apply(f); return nil }, func(h chain.Head) error { head = h; return errCaughtUp })
	if !errors.Is(err, errCaughtUp) {
		return q, err
	}
	j, err := find(b, name)
	if err != nil {
		return q, err
	}
	state, err := client.StateAt(ctx, j.ID, head.Number)
	if err != nil {
		return q, err
	}
	acc, err := client.Account(ctx, w.Address())
	if err != nil {
		return q, err
	}
	notes, err := journal.Open(filepath.Join(c.Home, "journal", place(client)))
	if err != nil {
		return q, err
	}
	estimates, err := estimate.Open(filepath.Join(c.Home, "estimates.json"))
	if err != nil {
		return q, err
	}
	g := openGPUs(c.Log)
	defer g.close()
	j.State = board.StateOf(state)
	me := worker.Me{
		Address: w.Address(), ChainID: client.ChainID(), Market: c.Market, Secret: board.SecretOf(w.Key()), Policy: c.policy(g), Head: head.Number,
		Free: job.Wei(acc.Free), Reputation: int(acc.Delivered) - int(acc.Failed), Slots: make([]uint8, 1+c.Decoys), Records: notes.Records(),
		Correction: estimates.Correction, Closed: idle.New(c.Idle).Judge(time.Now(), g.seen()).Busy,
	}
	delete(me.Records, j.ID) // A bid that was made does not stand in its own way.
	q = Quoted{
		Job: j.ID, Phase: j.State.Phase, Spec: j.Spec, PerHour: c.PerHour, PerKWh: c.PerKWh, Watts: me.Policy.Watts, Percent: c.Margin,
		Quote: worker.Estimate(b, j, me),
	}
	q.Known, q.Its = estimates.Jobs(j.Spec.Requester)
	return q, nil
}

// find is the job of which name is a unique beginning.
func find(b *board.Board, name string) (*board.Job, error) {
	prefix := "0x" + strings.ToLower(strings.TrimPrefix(name, "0x"))
	var found []*board.Job
	for id, j := range b.Jobs {
		if len(prefix) > 2 && strings.HasPrefix(id.String(), prefix) {
			found = append(found, j)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return nil, fmt.Errorf("there is no job %.80q on this market\nhint: --from must name the block it was posted in, or an earlier one", name)
	}
	slices.SortFunc(found, func(a, b *board.Job) int { return strings.Compare(a.ID.String(), b.ID.String()) })
	return nil, fmt.Errorf("%d jobs begin with %q, such as %v and %v\nhint: give more of it", len(found), name, found[0].ID, found[1].ID)
}

// place names the market on its chain: what was decided belongs to it alone.
func place(c *chain.Client) string { return fmt.Sprintf("%v-%v", c.ChainID(), c.Market()) }
