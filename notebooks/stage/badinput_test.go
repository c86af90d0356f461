package stage_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/morphware/morphware/contracts/job"
)

const prepare = `import numpy as np
x = np.linspace(0, 1, 50)
y = 3 * x + 1
x_test, y_test = x[::5] + 0.01, 3 * (x[::5] + 0.01) + 1`

const exam = `%%morph test line --inputs x_test --labels y_test --require "rmse <= 0.1"
predictions = slope * x_test + offset`

// TestBadInput: what goes wrong is said where it went wrong, with a hint, and costs nothing that it need not.
func TestBadInput(t *testing.T) {
	s := open(t, "")
	for _, c := range []struct {
		name  string
		cells []string
		error string // in the last error shown
		hint  string // shown with it
	}{{
		name:  "not enough MWT",
		cells: []string{prepare, "%%morph train slope --max-price 5000 --runtime 1m\nslope = 3.0 * x[0]"},
		error: "MWT", hint: "4",
	}, {
		name:  "a variable that cannot travel",
		cells: []string{prepare, "log = open('/dev/null')", "%%morph train slope\nslope = x.sum()\nprint(slope, file=log)"},
		error: "log", hint: "open file",
	}, {
		name:  "the train cell reads a test variable",
		cells: []string{prepare, exam, "%%morph train slope, offset --test line\nslope, offset = np.polyfit(x_test, y, 1)"},
		error: "x_test", hint: "test",
	}, {
		name:  "malformed magic",
		cells: []string{prepare, "%%morph train slope --max-price lots\nslope = x.sum()"},
		error: "lots", hint: "usage",
	}, {
		name:  "an unknown command",
		cells: []string{"%%morph trane slope\nslope = 1"},
		error: "trane", hint: "train",
	}} {
		t.Run(c.name, func(t *testing.T) {
			before := s.books(t)
			shown := s.run(t, c.cells...)
			if !strings.Contains(shown.failure(), c.error) {
				t.Errorf("the error is %q: want %q in it", shown.failure(), c.error)
			}
			if all := shown.everything(); !strings.Contains(all, c.hint) {
				t.Errorf("nothing says %q:\n%s", c.hint, all)
			}
			jobs, err := s.Gateway.Jobs(t.Context())
			if err != nil || len(jobs) != 0 {
				t.Errorf("%d jobs were posted (%v): want none", len(jobs), err)
			}
			after := s.books(t)
			if lost := before.Wealth(s.Accounts.Gateway).Sub(after.Wealth(s.Accounts.Gateway)); lost.Sign() != 0 {
				t.Errorf("it cost %v MWT: want nothing", lost)
			}
		})
	}
	t.Run("a cell that raises", func(t *testing.T) {
		a := s.begin(t)
		shown := s.run(t, prepare,
			"%%morph train slope --max-price 20 --runtime 1m\nslope = x.sum()\nratio = 1 / (slope - slope)\nraise ValueError('no ' + 'line')",
			"reached = True")
		if !strings.Contains(shown.failure(), "no line") {
			t.Errorf("the error is %q: want the cell's own", shown.failure())
		}
		if all := shown.everything(); !strings.Contains(all, "raise ValueError('no ' + 'line')") {
			t.Errorf("the traceback does not show the cell's line:\n%s", all)
		}
		if last := shown.Cells[len(shown.Cells)-1]; last.Count != nil {
			t.Error("the cell after it ran")
		}
		j := a.end(t, job.Failed)
		if j.Price == nil || a.receipt.Cost.Cmp(*j.Price) > 0 {
			t.Errorf("code that failed at once cost %v MWT of %v", a.receipt.Cost, j.Price)
		}
	})
}

// TestNoGateway: without a gateway the cell says so, and how to start one.
func TestNoGateway(t *testing.T) {
	s := open(t, "")
	if err := os.Remove(filepath.Join(s.Dir, "gateway.json")); err != nil {
		t.Fatal(err)
	}
	shown := s.run(t, prepare, "%%morph train slope\nslope = x.sum()")
	if !strings.Contains(shown.failure(), "gateway") || !strings.Contains(shown.everything(), "morph up") {
		t.Errorf("want it to name the gateway and `morph up`:\n%s", shown.everything())
	}
	if out, err := s.Command(t.Context(), "morph", "jobs").CombinedOutput(); err == nil || !strings.Contains(string(out), "hint:") {
		t.Errorf("morph jobs: %v, %s: want an error and a hint", err, out)
	}
}

// run executes cells that may fail, as a notebook of their own.
func (s theatre) run(t *testing.T, cells ...string) book {
	t.Helper()
	type cell struct {
		ID       string         `json:"id"`
		Type     string         `json:"cell_type"`
		Source   string         `json:"source"`
		Metadata map[string]any `json:"metadata"`
		Outputs  []any          `json:"outputs"`
		Count    *int           `json:"execution_count"`
	}
	all := make([]cell, len(cells))
	for i, c := range cells {
		all[i] = cell{ID: "c" + string(rune('0'+i)), Type: "code", Source: c, Metadata: map[string]any{}, Outputs: []any{}}
	}
	b, err := json.Marshal(map[string]any{"nbformat": 4, "nbformat_minor": 5, "cells": all, "metadata": map[string]any{}})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.ipynb"), filepath.Join(dir, "out.ipynb")
	if err := os.WriteFile(in, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := s.Execute(t.Context(), in, out); err == nil {
		t.Fatalf("it did not fail:\n%s", read(t, out).everything())
	}
	return read(t, out)
}
