package agent

import (
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/board"
)

// Owner is whose machine it is: it says when it may be used, knows how earlier estimates turned out, and hears of all that
// is decided and of all that comes of it. All but Trained are called with the agent's lock
// held: they must not block.
type Owner interface {
	// Closed says why there are no new bids for now; "" that there are.
	Closed() string

	// Correction is how long a requester's jobs take here, as a multiple of its estimate.
	Correction(requester job.Address) float64

	// Decided hears of a bid, or of the first reason there is none, once for each job. The job is not to be changed.
	Decided(j *board.Job, act board.Action, now time.Time)

	// Heard hears of every fact of the market, in order, from the first, once it is on the board; Reset of those being told
	// again from there on. The board is not to be changed, nor kept.
	Heard(f chain.Fact, b *board.Board)
	Reset()

	// Trained hears how long a job took that came to its end.
	Trained(s job.Spec, took time.Duration)
}

// nobody is an owner that asks for nothing.
type nobody struct{}

func (nobody) Closed() string                              { return "" }
func (nobody) Correction(job.Address) float64              { return 1 }
func (nobody) Decided(*board.Job, board.Action, time.Time) {}
func (nobody) Heard(chain.Fact, *board.Board)              {}
func (nobody) Reset()                                      {}
func (nobody) Trained(job.Spec, time.Duration)             {}
