package stage_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/morphware/morphware/contracts/job"
)

// wholeNotebooks: a notebook is trained elsewhere as a whole and comes back as it ran, also as far as it came; one with
// marked cells is run here, and only they are trained elsewhere.
func wholeNotebooks(t *testing.T, s theatre) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "repo", "data"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "repo", "data", "x.txt"), []byte("1\n2\n3\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	write := func(name string, tags map[int]string, cells ...string) string {
		t.Helper()
		list := []map[string]any{}
		for n, text := range cells {
			metadata := map[string]any{}
			if tag := tags[n]; tag != "" {
				metadata["tags"] = []string{tag}
			}
			list = append(list, map[string]any{"cell_type": "code", "id": name[:1] + string(rune('a'+n)), "metadata": metadata, "execution_count": nil, "outputs": []any{}, "source": text})
		}
		b, err := json.Marshal(map[string]any{"nbformat": 4, "nbformat_minor": 5, "metadata": map[string]any{}, "cells": list})
		path := filepath.Join(dir, "repo", name)
		if err == nil {
			err = os.WriteFile(path, b, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
		return path
	}
	t.Run("elsewhere", func(t *testing.T) {
		a := s.begin(t)
		out := filepath.Join(dir, "whole")
		path := write("whole.ipynb", nil, "%matplotlib inline\nimport numpy as np, matplotlib.pyplot as plt\nx = np.loadtxt('data/x.txt')",
			"for epoch in range(3):\n    print(f'epoch {epoch} loss {1 / (epoch + 1)}')\nplt.plot(x); plt.show()\nx.sum()")
		s.morph(t, "train", path, "--max-price", "30", "--runtime", "1m", "--out", out)
		j := a.end(t, job.Closed)
		if j.Best["loss"] > 0.34 {
			t.Errorf("the losses of the notebook are %v", j.Best)
		}
		ran := read(t, filepath.Join(out, "files", "whole.executed.ipynb"))
		ran.shows(t, "stream", "epoch 2 loss")
		ran.shows(t, "image/png", "")
		ran.shows(t, "text/plain", "6.0")
	})
	t.Run("as far as it came", func(t *testing.T) {
		a := s.begin(t)
		out := filepath.Join(dir, "fails")
		path := write("fails.ipynb", nil, "print('so far')", "1 / 0", "print('never')")
		said, err := s.Command(t.Context(), "morph", "train", path, "--max-price", "30", "--runtime", "1m", "--out", out).CombinedOutput()
		if err == nil || !strings.Contains(string(said), "ZeroDivisionError: division by zero") {
			t.Fatalf("%v, %s", err, said)
		}
		a.end(t, job.Failed)
		ran := read(t, filepath.Join(out, "fails.executed.ipynb"))
		ran.shows(t, "stream", "so far")
		ran.shows(t, "error", "division by zero")
		if strings.Contains(ran.everything(), "never") {
			t.Error("the notebook went on behind the cell that failed")
		}
	})
	t.Run("a tagged cell", func(t *testing.T) {
		a := s.begin(t)
		path := write("tagged.ipynb", map[int]string{1: "morph-train"}, "import os\nhere = os.getpid()\ndata = [1, 2, 3]",
			"import os\ntotal, there = sum(data), os.getcwd()", "print('total', total, os.getcwd() == there)")
		c := s.Command(t.Context(), "morph", "train", path, "--outputs", "total,there", "--max-price", "30", "--runtime", "1m", "--out", dir,
			"--python", filepath.Join(root(t), "build", "venv", "bin", "python"))
		if said, err := c.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		a.end(t, job.Closed)
		read(t, filepath.Join(dir, "tagged.executed.ipynb")).shows(t, "stream", "total 6 False")
	})
}
