package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	vocabulary "github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/notebooks/stage"
)

// rounds is how often the quickstart's job is run; the median is what counts.
const rounds = 3

// local runs the quickstart's training cell here, as people would without a network.
const local = `
import time
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
X_train, X_test, y_train, y_test = train_test_split(*load_digits(return_X_y=True), random_state=0)
began = time.perf_counter()
model = MLPClassifier(hidden_layer_sizes=(128,), tol=0.003, random_state=0)
model.fit(X_train, y_train)
print(time.perf_counter() - began)
`

// job times the quickstart's remote cell: to its first loss, and as a whole against the same cell run here.
func job(ctx context.Context, b *bench) error {
	s, err := b.stage(ctx)
	if err != nil {
		return err
	}
	var first, over []float64
	for range rounds {
		out, err := s.Python(ctx, "-W", "ignore", "-c", local).Output()
		if err != nil {
			return fmt.Errorf("run the cell here: %w", err)
		}
		var here float64
		if _, err := fmt.Sscan(string(out), &here); err != nil {
			return err
		}
		book := filepath.Join(s.Dir, "bench.ipynb")
		if err := s.Execute(ctx, filepath.Join(b.root, "notebooks", "quickstart.ipynb"), book); err != nil {
			return err
		}
		began, ended, err := remoteCell(book)
		if err != nil {
			return err
		}
		loss, err := firstLoss(ctx, s)
		if err != nil {
			return err
		}
		first = append(first, loss.Sub(began).Seconds())
		over = append(over, ended.Sub(began).Seconds()-here)
	}
	note := fmt.Sprintf("median of %d; one-second blocks, three workers, three validators", rounds)
	b.put("job.cell_to_first_loss_s", figure{median(first), "s", "", note})
	b.put("job.overhead_s", figure{median(over), "s", "the cell run here", note})
	return nil
}

// remoteCell is when the %%morph train cell began and ended, as the notebook's client saw it.
func remoteCell(path string) (began, ended time.Time, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return began, ended, err
	}
	var book struct {
		Cells []struct {
			Source   []string
			Metadata struct {
				Execution map[string]time.Time
			}
		}
	}
	if err := json.Unmarshal(b, &book); err != nil {
		return began, ended, err
	}
	for _, c := range book.Cells {
		if len(c.Source) > 0 && strings.HasPrefix(c.Source[0], "%%morph train") {
			return c.Metadata.Execution["iopub.execute_input"], c.Metadata.Execution["shell.execute_reply"], nil
		}
	}
	return began, ended, errors.New("the notebook has no %%morph train cell")
}

// firstLoss is when the newest job's first loss reached the gateway.
func firstLoss(ctx context.Context, s *stage.Stage) (at time.Time, err error) {
	jobs, err := s.Gateway.Jobs(ctx)
	if err != nil || len(jobs) == 0 {
		return at, errors.Join(err, errors.New("no job"))
	}
	newest := jobs[0]
	for _, j := range jobs {
		if j.Created.After(newest.Created) {
			newest = j
		}
	}
	err = s.Gateway.Events(ctx, newest.ID.String(), 0, func(e vocabulary.Event) error {
		if e.Kind == vocabulary.KindMetric && at.IsZero() {
			at = e.Time
		}
		return nil
	})
	if err == nil && at.IsZero() {
		err = errors.New("the job reported no loss")
	}
	return at, err
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}
