package jobs

import (
	"context"
	"database/sql"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/store"
	"github.com/morphware/morphware/node/chain"
)

// see takes in what a fact says of the market as everybody sees it. s.mu is held.
func (s *Service) see(f chain.Fact) {
	id, at := f.Job.String(), f.Time.UnixMicro()
	switch e := f.Event.(type) {
	case *bindings.IMarketRegistered:
		p, err := parsePeer(e)
		if err != nil {
			return
		}
		who := job.Address(e.Account)
		s.peers[who] = p
		s.later(`INSERT INTO peers (account, public_key, endpoints, staked) VALUES ($1, $2, $3, 0) ON CONFLICT (account) DO UPDATE SET public_key = excluded.public_key, endpoints = excluded.endpoints`,
			who.String(), hex.EncodeToString(e.PublicKey), string(p.raw))
	case *bindings.IMarketStaked:
		s.stake(job.Address(e.Account), true)
	case *bindings.IMarketUnstaking:
		s.stake(job.Address(e.Account), false)
	case *bindings.IMarketPosted:
		spec := market.SpecOf(e.Terms)
		s.later(`INSERT INTO deals (job, requester, gpus, runtime, reserve, posted, worker, bids, phase) VALUES ($1, $2, $3, $4, $5, $6, '', 0, $7) ON CONFLICT (job) DO NOTHING`,
			id, job.Address(e.Requester).String(), spec.GPUs, int64(spec.EstimatedRuntime/time.Second), store.Micro(spec.Reserve), at, job.Sealing)
	case *bindings.IMarketSealed:
		s.later(`UPDATE deals SET bids = CASE WHEN bids < $2 THEN $2 ELSE bids END WHERE job = $1`, id, int64(e.Index)+1)
	case *bindings.IMarketAwarded:
		s.later(`UPDATE deals SET awarded = $2, worker = $3, price = $4, phase = $5 WHERE job = $1`, id, at, job.Address(e.Worker).String(), store.Micro(job.Wei(e.Price)), job.Awarded)
	case *bindings.IMarketOffered:
		s.later(`UPDATE deals SET price = $2, phase = $3 WHERE job = $1`, id, store.Micro(job.Wei(e.Price)), job.Offered)
	case *bindings.IMarketStarted:
		s.later(`UPDATE deals SET started = $2, worker = $3, phase = $4 WHERE job = $1`, id, at, job.Address(e.Worker).String(), job.Training)
	case *bindings.IMarketSubmitted:
		s.later(`UPDATE deals SET submitted = $2, phase = $3 WHERE job = $1`, id, at, job.Submitted)
	case *bindings.IMarketVerdict:
		s.later(`UPDATE deals SET phase = $2 WHERE job = $1`, id, e.Phase)
	case *bindings.IMarketEnded:
		s.later(`UPDATE deals SET ended = $2, phase = $3 WHERE job = $1`, id, at, e.Phase)
	case *bindings.IMarketDeposited:
		if job.Address(e.Account) == s.Chain.Address() {
			s.movement(f, job.Wei(e.Amount), "deposit", "From the account into the market, to pay for jobs.")
		}
	case *bindings.IMarketWithdrawn:
		if job.Address(e.Account) == s.Chain.Address() {
			s.movement(f, job.Amount{}.Sub(job.Wei(e.Amount)), "withdrawal", fmt.Sprintf("From the market to %v.", job.Address(e.To)))
		}
	}
}

// later has a statement carried out with the next settlement. Of a long history some are carried out before: the block
// that is written down says what is there for good.
func (s *Service) later(query string, args ...any) {
	s.due = append(s.due, statement(query, args...))
	if len(s.due) < maxDue {
		return
	}
	due := s.due
	err := s.DB.Tx(context.Background(), func(tx *sql.Tx) error {
		for _, w := range due {
			if err := w(context.Background(), tx); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		s.Log.Warn("what the chain told was not written down; it is tried again", "err", err)
		return
	}
	s.due = nil
}

func (s *Service) stake(who job.Address, staked bool) {
	if staked {
		s.staked[who] = true
	} else {
		delete(s.staked, who)
	}
	s.later(`INSERT INTO peers (account, public_key, endpoints, staked) VALUES ($1, '', '', $2) ON CONFLICT (account) DO UPDATE SET staked = excluded.staked`, who.String(), truth(staked))
}

// movement keeps what our account's free tokens in the market gained, or lost where the amount is negative.
func (s *Service) movement(f chain.Fact, a job.Amount, reason, why string) {
	id := ""
	if !f.Job.IsZero() {
		id = f.Job.String()
	}
	s.later(`INSERT INTO movements (block, place, time, tx, job, amount, reason, why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (block, place) DO NOTHING`,
		f.Block, f.Index, f.Time.UnixMicro(), "0x"+f.Tx.String(), id, a.String(), reason, why)
}
