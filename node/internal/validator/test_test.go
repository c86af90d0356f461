package validator

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/journal"
	"github.com/morphware/morphware/node/internal/parcel"
)

// library is a swarm that is a map.
type library map[job.Infohash]string

func (l library) Fetch(ctx context.Context, ih job.Infohash, _ []string, dst string, _ int64, _ func(done, total int64)) error {
	path, ok := l[ih]
	if !ok {
		<-ctx.Done() // nobody has it
		return ctx.Err()
	}
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(dst)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// grader compares what is in the bundles.
type grader struct {
	predict, score error
	value          float64
}

func (g grader) Predict(_ context.Context, model, testing, _, out string) error {
	for _, path := range []string{filepath.Join(model, "model.txt"), filepath.Join(testing, "exam.txt")} {
		if _, err := os.Stat(path); err != nil {
			return err
		}
	}
	return errors.Join(g.predict, os.WriteFile(filepath.Join(out, "predictions.json"), []byte("[]"), 0o600))
}

func (g grader) Score(_ context.Context, predictions, _, _, _ string) (float64, error) {
	if _, err := os.Stat(filepath.Join(predictions, "predictions.json")); err != nil {
		return 0, err
	}
	return g.value, g.score
}

func TestExaminer(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	var hashes [2]job.Hash
	var keys [2]envelope.FileKey
	var wires [2]string
	for i, name := range []string{"model.txt", "exam.txt"} {
		src := filepath.Join(dir, fmt.Sprint(i))
		wires[i] = src + ".wire"
		if err := errors.Join(os.Mkdir(src, 0o700), os.WriteFile(filepath.Join(src, name), []byte(name), 0o600)); err != nil {
			t.Fatal(err)
		}
		if hashes[i], keys[i], err = parcel.Seal(t.Context(), src, wires[i]); err != nil {
			t.Fatal(err)
		}
	}
	wrap := func(k envelope.FileKey) []byte {
		w, err := envelope.Wrap(k[:], &key.PublicKey)
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	model, exam := job.Infohash{1}, job.Infohash{2}
	raised := &job.Failure{Name: "ValueError"}
	broken := errors.New("no space left on device")
	for name, c := range map[string]struct {
		change func(l library, o *Order)
		grader grader
		want   journal.Test
		silent bool // it finds nothing
	}{
		"a score":               {grader: grader{value: 0.97}, want: journal.Test{Score: 970_000}},
		"the exam raises":       {grader: grader{predict: raised}, want: journal.Test{Score: -limit}},
		"lower is better":       {change: func(_ library, o *Order) { o.Spec.Require.LowerIsBetter = true }, grader: grader{score: raised}, want: journal.Test{Score: limit}},
		"a value too large":     {grader: grader{value: 1e300}, want: journal.Test{Score: -limit}},
		"this machine fails":    {grader: grader{predict: broken}, silent: true},
		"nobody has the model":  {change: func(l library, _ *Order) { delete(l, model) }, want: journal.Test{Finding: uint8(market.NoModel)}},
		"nobody has the exam":   {change: func(l library, _ *Order) { delete(l, exam) }, want: journal.Test{Finding: uint8(market.NoTest)}},
		"another model":         {change: func(_ library, o *Order) { o.Model.Manifest[0] ^= 1 }, want: journal.Test{Finding: uint8(market.NoModel)}},
		"another exam":          {change: func(_ library, o *Order) { o.Spec.Exam[0] ^= 1 }, want: journal.Test{Finding: uint8(market.NoTest)}},
		"another model's key":   {change: func(_ library, o *Order) { o.ModelKey = wrap(keys[1]) }, want: journal.Test{Finding: uint8(market.NoModel)}},
		"another exam's key":    {change: func(_ library, o *Order) { o.TestKey = wrap(keys[0]) }, want: journal.Test{Finding: uint8(market.NoTest)}},
		"a rubbish key":         {change: func(_ library, o *Order) { o.TestKey = []byte("rubbish") }, want: journal.Test{Finding: uint8(market.NoTest)}},
		"a model that is junk":  {change: func(l library, _ *Order) { l[model] = wires[1] }, want: journal.Test{Finding: uint8(market.NoModel)}},
		"an unreadable library": {change: func(l library, _ *Order) { l[exam] = dir + "/none" }, silent: true},
	} {
		t.Run(name, func(t *testing.T) {
			l := library{model: wires[0], exam: wires[1]}
			o := Order{ID: job.ID{7}, Model: board.Submission{Infohash: model, Manifest: hashes[0], KeyHash: keys[0].Hash()}, ModelKey: wrap(keys[0]), TestKey: wrap(keys[1])}
			o.Spec.Testing, o.Spec.Exam = exam, hashes[1]
			if c.change != nil {
				c.change(l, &o)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			defer cancel()
			at := t.TempDir()
			got, err := (&Examiner{Swarm: l, Runner: c.grader, Key: key, Limit: 1 << 20}).Test(ctx, o, at)
			if (err != nil) != c.silent {
				t.Fatalf("got %+v, %v; want silence: %v", got, err, c.silent)
			}
			got.Reason = ""
			if got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
			if left, _ := filepath.Glob(filepath.Join(at, "model*")); len(left) > 1 {
				t.Errorf("the opened model is still there: %v", left)
			}
		})
	}
}
