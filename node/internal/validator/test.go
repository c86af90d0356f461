package validator

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/parcel"
)

// Swarm moves files between peers.
type Swarm interface {
	Fetch(ctx context.Context, ih job.Infohash, peers []string, dst string, limit int64, progress func(done, total int64)) error
}

// Runner tests a model in two sandboxes, of which the second never sees the model. A *job.Failure says that the model,
// or the exam with this model, failed; anything else is a failure of this machine.
type Runner interface {
	Predict(ctx context.Context, model, testing, work, out string) error
	Score(ctx context.Context, predictions, testing, work, out string) (float64, error)
}

// Order is what a validator is to test.
type Order struct {
	ID        job.ID
	Spec      job.Spec
	Model     board.Submission
	Worker    func() []string // where the model is, by now
	Requester func() []string // where the exam is
	ModelKey  []byte          // the model's file key, wrapped
	TestKey   []byte          // the exam's file key, wrapped
}

// Examiner does the work of a panel member.
type Examiner struct {
	Swarm  Swarm
	Runner Runner
	Key    *ecdsa.PrivateKey // opens grants
	Limit  int64             // bytes of one bundle
}

// Test says what it found. An error means that it found nothing: this machine failed, or there was no time, and a
// validator does not guess.
func (e *Examiner) Test(ctx context.Context, o Order, dir string) (journal.Test, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return journal.Test{}, err
	}
	testing, model := filepath.Join(dir, "testing"), filepath.Join(dir, "model")
	defer os.RemoveAll(model)
	defer os.RemoveAll(testing)

	if err := e.bring(ctx, o.Spec.Testing, o.Requester, o.TestKey, nil, testing, o.Spec.Exam); err != nil {
		return found(ctx, market.NoTest, err)
	}
	if err := e.bring(ctx, o.Model.Infohash, o.Worker, o.ModelKey, &o.Model.KeyHash, model, o.Model.Manifest); err != nil {
		return found(ctx, market.NoModel, err)
	}
	var dirs [4]string
	for i, name := range []string{"predict", "predictions", "score", "scored"} {
		dirs[i] = filepath.Join(dir, name)
		if err := errors.Join(os.RemoveAll(dirs[i]), os.Mkdir(dirs[i], 0o700)); err != nil {
			return journal.Test{}, err
		}
		defer os.RemoveAll(dirs[i])
	}
	if err := e.Runner.Predict(ctx, model, testing, dirs[0], dirs[1]); err != nil {
		return worst(o.Spec, fmt.Errorf("predict: %w", err))
	}
	v, err := e.Runner.Score(ctx, dirs[1], testing, dirs[2], dirs[3])
	if err != nil {
		return worst(o.Spec, fmt.Errorf("score: %w", err))
	}
	s, err := job.ScoreOf(v)
	if err != nil || s > limit || s < -limit {
		return worst(o.Spec, &job.Failure{Name: "NoScore", Message: fmt.Sprintf("the metric gave %v", v)})
	}
	return journal.Test{Finding: uint8(market.Scored), Score: s}, nil
}

// bring fetches, opens and checks one envelope.
func (e *Examiner) bring(ctx context.Context, ih job.Infohash, peers func() []string, wrapped []byte, keyHash *job.Hash, dir string, want job.Hash) error {
	raw, err := envelope.Unwrap(wrapped, e.Key)
	if err != nil {
		return &job.Failure{Name: "BadGrant", Message: err.Error()}
	}
	if len(raw) != len(envelope.FileKey{}) {
		return &job.Failure{Name: "BadGrant", Message: fmt.Sprintf("a file key of %d bytes", len(raw))}
	}
	key := envelope.FileKey(raw)
	if keyHash != nil && key.Hash() != *keyHash {
		return &job.Failure{Name: "BadGrant", Message: "the key is not the one that was committed to"}
	}
	wire := dir + ".wire"
	if err := parcel.Fetch(ctx, e.Swarm, ih, peers, wire, e.Limit, func(int64, int64) {}); err != nil {
		return err
	}
	if _, err := parcel.Open(ctx, wire, &key, dir, &want, e.Limit); err != nil {
		if parcel.Ours(err) {
			return err
		}
		return &job.Failure{Name: "CorruptBundle", Message: err.Error()}
	}
	return nil
}

// found turns a failure to get something into a finding. Somebody else is to blame when what came is wrong, and when
// nothing came in all the time there was; not when this machine failed.
func found(ctx context.Context, f market.Finding, err error) (journal.Test, error) {
	var bad *job.Failure
	if errors.As(err, &bad) || errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return journal.Test{Finding: uint8(f), Reason: err.Error()}, nil
	}
	return journal.Test{}, err
}

// limit bounds scores, so that the difference of any two fits where it is computed.
const limit = math.MaxInt64 / 4

// worst is the score of a model that the exam cannot be put to: the exam raised, or the metric has no value. It is a
// rejection, in which nobody's bond or stake burns: from here it cannot be told whether model or exam is to blame.
func worst(s job.Spec, err error) (journal.Test, error) {
	var bad *job.Failure
	if !errors.As(err, &bad) {
		return journal.Test{}, err
	}
	t := journal.Test{Finding: uint8(market.Scored), Score: -limit, Reason: err.Error()}
	if s.Require.LowerIsBetter {
		t.Score = limit
	}
	return t, nil
}
