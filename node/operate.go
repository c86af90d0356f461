package node

import (
	"context"
	"crypto/rand"
	"errors"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/cache"
	"github.com/morphware/morphware/node/operator"
	"github.com/morphware/morphware/node/swarm"
)

// operate opens the operator's port, unless it is off.
func (n *Node) operate() (net.Listener, *operator.Door, error) {
	if n.config.Operator == "" || n.config.Operator == "off" {
		return nil, nil, nil
	}
	l, err := net.Listen("tcp", n.config.Operator)
	if err != nil {
		return nil, nil, errors.Join(err, errors.New("hint: --operator names another host:port, or off"))
	}
	return l, &operator.Door{URL: "http://" + l.Addr().String(), Token: rand.Text()}, nil
}

// Status is the node's state by now. What cannot be found out is left zero, and named.
func (n *Node) Status(ctx context.Context) operator.Status {
	head := n.agent.Head()
	s := operator.Status{
		Version: n.config.Version, PID: os.Getpid(), Started: n.started, Address: n.Address(), Market: n.config.Market, ChainID: n.chain.ChainID().String(),
		Worker: n.config.Worker, Validator: n.config.Validator, Sandbox: n.sandbox, Block: head.Number, BlockTime: head.Time,
		Closed: n.gate.closed(), Draining: n.gate.draining(), UnderWay: n.agent.UnderWay(), GPUs: n.gpus.status(), Tally: n.owner.tally.Sum(),
	}
	problem := func(err error) {
		if err != nil {
			s.Problem = append(s.Problem, err.Error())
		}
	}
	acc, err := n.chain.Account(ctx, n.Address())
	problem(err)
	if err == nil {
		s.Account = operator.Account{
			Free: job.Wei(acc.Free), Staked: job.Wei(acc.Staked), Won: int(acc.Won), Delivered: int(acc.Delivered), Failed: int(acc.Failed),
			Within: int(acc.Within), Apart: int(acc.Outside),
		}
	}
	s.Account.Outside, err = n.chain.BalanceOf(ctx, n.Address())
	problem(err)
	coin, err := n.chain.Gas(ctx, n.Address())
	problem(err)
	s.Account.Coin = job.Wei(coin)
	s.Disk, err = swarm.Free(n.config.Home)
	problem(err)
	return s
}

// Drain has the node take no new jobs, and Run return once nothing is under way.
func (n *Node) Drain() {
	n.once.Do(func() {
		n.log.Info("draining: no new jobs; the node ends when nothing is under way", "under_way", n.agent.UnderWay())
		n.gate.drain()
		close(n.drain)
	})
}

// HandOn has the node give up what it trains, too, so that others can take over.
func (n *Node) HandOn() {
	n.gate.handOn()
	n.Drain()
}

// ebb returns when the node was told to drain and nothing is under way, or ctx ends.
func (n *Node) ebb(ctx context.Context) {
	select {
	case <-n.drain:
	case <-ctx.Done():
		return
	}
	look := time.NewTicker(200 * time.Millisecond)
	defer look.Stop()
	for n.agent.UnderWay() > 0 {
		select {
		case <-look.C:
		case <-ctx.Done():
			return
		}
	}
	n.log.Info("nothing is under way any more")
}

// sweepEvery is how often it is looked for what finished jobs left.
const sweepEvery = 10 * time.Minute

// sweep bounds what finished jobs leave on disk until ctx ends.
func (n *Node) sweep(ctx context.Context) {
	k := cache.Keeper{
		Dir: filepath.Join(n.config.Home, "jobs"), Most: n.config.MostCache, Keep: n.config.Keep, Live: n.agent.Live,
		Drop: func(id job.ID, dir string) {
			n.swarm.Forget(dir)
			if err := n.shelf.put(id); err != nil {
				n.log.Warn("closing an event log failed", "job", id.Short(), "err", err)
			}
		},
	}
	again := time.NewTicker(sweepEvery)
	defer again.Stop()
	for {
		if freed, err := k.Sweep(time.Now()); err != nil {
			n.log.Warn("what old jobs left cannot be removed", "err", err)
		} else if freed > 0 {
			n.log.Info("removed what old jobs left", "mib", freed>>20)
		}
		n.shelf.tidy(n.agent.Live)
		select {
		case <-again.C:
		case <-ctx.Done():
			return
		}
	}
}
