package jobs

import (
	"context"
	"fmt"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// stale is how old the latest block may be until people are told that the chain stands still.
const stale = 90 * time.Second

// Wallet is the account and what it holds.
func (s *Service) Wallet(ctx context.Context) (w api.Wallet, err error) {
	who := s.Chain.Address()
	w.Address = who
	if w.Held, err = s.Chain.BalanceOf(ctx, who); err != nil {
		return w, err
	}
	a, err := s.Chain.Account(ctx, who)
	if err != nil {
		return w, err
	}
	w.Free = job.Wei(a.Free)
	gas, err := s.Chain.Gas(ctx, who)
	if err != nil {
		return w, err
	}
	w.Gas = job.Wei(gas).String() // Both have eighteen decimals.
	if s.Limits != nil {
		if w.Limits, err = s.Limits(); err != nil {
			return w, err
		}
	}
	if w.Today, err = s.committed(ctx, time.Now()); err != nil {
		return w, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, j := range s.jobs {
		if one := j.snapshot(); !one.Over {
			w.Escrow = w.Escrow.Add(one.Receipt().Cost.Sub(one.Spent))
		}
	}
	return w, nil
}

// Status says whether everything that a job needs is there.
func (s *Service) Status(ctx context.Context) api.Status {
	out := api.Status{Version: s.Version, RPC: s.RPC, ChainID: s.Chain.ChainID().Uint64(), Market: s.Chain.Market(), Token: s.Chain.Token()}
	wrong := func(hint, format string, args ...any) {
		if out.Problem == "" {
			out.Problem, out.Hint = fmt.Sprintf(format, args...), hint
		}
	}
	h, err := s.Chain.Head(ctx)
	if err != nil {
		wrong("check that an Ethereum node runs at "+s.RPC, "the chain does not answer: %v", err)
		return out
	}
	out.Head, out.HeadAge = h.Number, max(0, time.Since(h.Time).Seconds())
	if out.HeadAge > stale.Seconds() {
		wrong("check the Ethereum node at "+s.RPC, "the chain stands still: its last block is %.0f s old", out.HeadAge)
	}
	if gas, err := s.Chain.Gas(ctx, s.Chain.Address()); err == nil && gas.Sign() == 0 {
		wrong("send some of the chain's own coin to it", "the account %v has nothing to pay gas with", s.Chain.Address())
	}
	select {
	case <-s.ready:
	default:
		wrong("wait a little", "the gateway is still reading the market's history")
	}
	return out
}
