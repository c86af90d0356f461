package lossline

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
)

// sample reads testdata/loss_lines.jsonl: lines that real training code prints, and what they say.
func sample(t testing.TB) []struct {
	Line   string
	Expect map[string]any
} {
	t.Helper()
	f, err := os.Open("testdata/loss_lines.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []struct {
		Line   string
		Expect map[string]any
	}
	for s := bufio.NewScanner(f); s.Scan(); {
		var l struct {
			Line   string
			Expect map[string]any
		}
		if err := json.Unmarshal(s.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		all = append(all, l)
	}
	return all
}

func TestSampleOfRealLines(t *testing.T) {
	values, rightValues, steps, rightSteps := 0, 0, 0, 0
	for _, l := range sample(t) {
		var f Found
		var split Splitter
		lines := split.Write([]byte(l.Line))
		for _, line := range append(lines, split.Rest()) {
			if g := Parse(line); len(g.Values)+len(g.Columns) > 0 || g.Epoch != nil || g.Step != nil || g.Total > 0 {
				f = g
			}
		}
		left := append([]Value(nil), f.Values...)
		if len(f.Columns) > 1 {
			left = append(left, Value{"", f.Columns[1]})
		}
		named := 0
		for name, want := range l.Expect {
			if name == "epoch" || name == "step" {
				steps++
				got := f.Epoch
				if name == "step" {
					got = f.Step
					if got == nil && f.Total > 0 {
						got = &f.Done
					}
				}
				if got != nil && *got == want.(float64) {
					rightSteps++
				} else {
					t.Logf("%s of %q: want %v, got %v", name, l.Line, want, f)
				}
				continue
			}
			values++
			named++
			if i := find(left, name, want); i >= 0 {
				left = append(left[:i], left[i+1:]...)
				rightValues++
			} else {
				t.Logf("%s of %q: want %v, got %+v", name, l.Line, want, f.Values)
			}
		}
		// A line may say more than was written down for it; one that says nothing must give nothing.
		if named == 0 && len(left) > 0 {
			t.Errorf("%q: a false curve, %+v", l.Line, left)
		}
	}
	t.Logf("values %d of %d, steps %d of %d", rightValues, values, rightSteps, steps)
	if float64(rightValues) < 0.95*float64(values) || float64(rightSteps) < 0.95*float64(steps) {
		t.Errorf("values %d of %d, steps %d of %d: want 95 %%", rightValues, values, rightSteps, steps)
	}
}

// find looks for a value under a name that holds the words of the expected one.
func find(values []Value, name string, want any) int {
	w, ok := want.(float64)
	if !ok {
		w = math.NaN()
	}
	for i, v := range values {
		if v.Value != w && !(math.IsNaN(v.Value) && math.IsNaN(w)) {
			continue
		}
		if name == "?" && v.Name == "" {
			return i
		}
		whole := true
		for _, part := range strings.FieldsFunc(Series(name), func(r rune) bool { return r == ' ' || r == '.' }) {
			whole = whole && strings.Contains(v.Name, part)
		}
		if whole && v.Name != "" {
			return i
		}
	}
	return -1
}

func TestReader(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines string
		want  string // series/run@step=value
	}{
		{"scikit-learn", "Iteration 1, loss = 2.2\nIteration 2, loss = 1.1\nTraining loss did not improve more than tol=0.000100 for 10 consecutive epochs. Stopping.\n",
			"loss/0@1=2.2 loss/0@2=1.1"},
		{"a second run", "epoch 1 loss 0.5\nepoch 2 loss 0.4\nepoch 1 loss 0.6\n", "loss/0@1=0.5 loss/0@2=0.4 loss/1@1=0.6"},
		{"keras", "Epoch 1/2\n50/100 ━━━━━ 0s 2ms/step - loss: 0.5\r100/100 ━━━━━━━━━━ 1s 2ms/step - loss: 0.4 - val_loss: 0.6\nEpoch 2/2\n100/100 ━━━━━━━━━━ 1s 2ms/step - loss: 0.3 - val_loss: 0.5\n",
			"loss/0@0.5=0.5 loss/0@1=0.4 val_loss/0@1=0.6 loss/0@2=0.3 val_loss/0@2=0.5"},
		{"a bar drawn again", "  5%|▌ | 1/20 [00:00<00:01, loss=0.5]\r  5%|▌ | 1/20 [00:01<00:01, loss=0.5]\r 10%|█ | 2/20 [00:02<00:01, loss=0.4]\r", "loss/0@1=0.5 loss/0@2=0.4"},
		{"xgboost", "[0]\ttrain-rmse:0.5\ttest-rmse:0.6\n[1]\ttrain-rmse:0.4\ttest-rmse:0.5\n", "train-rmse/0@0=0.5 test-rmse/0@0=0.6 train-rmse/0@1=0.4 test-rmse/0@1=0.5"},
		{"steps begin again with each epoch", "Epoch 1 | Iter 1 | loss 0.5\nEpoch 1 | Iter 2 | loss 0.4\nEpoch 2 | Iter 1 | loss 0.3\nEpoch 2 | Iter 2 | loss 0.2\n", "loss/0@1=0.5 loss/0@2=0.4 loss/0@3=0.3 loss/0@4=0.2"},
		{"hugging face", "{'loss': '2.1e-05', 'grad_norm': 0.4, 'learning_rate': 4e-06, 'epoch': 0.2}\n", "loss/0@0.2=2.1e-05"},
		{"bare numbers that count up", "0 9.5\n100 8.5\n200 7.5\n300 6.5\n", "value/0@0=9.5 value/0@100=8.5 value/0@200=7.5 value/0@300=6.5"},
		{"two bare numbers are no curve", "0 9.5\n100 8.5\nDone.\n", ""},
		{"a table with a header", "      Iter       Train Loss   Remaining Time \n         1           1.1461            0.02s\n         2           1.0461            0.02s\n", "train loss/0@1=1.1461 train loss/0@2=1.0461"},
		{"skorch", "  epoch    train_loss    valid_acc    valid_loss     dur\n-------  ------------  -----------  ------------  ------\n      1        \x1b[36m2.2997\x1b[0m       \x1b[32m0.1556\x1b[0m        \x1b[35m2.2717\x1b[0m  0.0203\n", "train_loss/0@1=2.2997 valid_acc/0@1=0.1556 valid_loss/0@1=2.2717"},
		{"divergence is news", "step 1 loss nan\nstep 2 loss inf\n", "loss/0@1=NaN loss/0@2=+Inf"},
		{"an epoch on a line of its own", "Epoch 3/25\ntrain Loss: 0.3 Acc: 0.8\n", "train loss/0@3=0.3 acc/0@3=0.8"},
		{"prose", "HTTP error 404\nError: 2 files\nloss_scale = 1024\nlearning rate 0.1\nlr 0.01\nmodel has 12.5 M parameters\nloss = criterion(output, y)\nat 12:30 the loss was great\nnumber of errors in v1.2: none\nfound 3 errors\nsee https://x.y/loss/1.5\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var split Splitter
			var r Reader
			var got []string
			for _, line := range split.Write([]byte(c.lines)) {
				for _, m := range r.Line(line) {
					x := "-"
					if m.Step != nil {
						x = fmt.Sprint(*m.Step)
					}
					got = append(got, fmt.Sprintf("%s/%d@%s=%v", m.Series, m.Run, x, m.Value))
				}
			}
			if g := strings.Join(got, " "); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}

func TestSplitterBoundsLines(t *testing.T) {
	var s Splitter
	if got := s.Write([]byte(strings.Repeat("x", 1<<20))); got != nil {
		t.Fatalf("%d lines of none", len(got))
	}
	got := s.Write([]byte("\nloss 0.5\r\n"))
	if len(got) != 2 || len(got[0]) != maxLine || got[1] != "loss 0.5" {
		t.Errorf("%d lines, the first of %d bytes", len(got), len(got[0]))
	}
}

func FuzzReader(f *testing.F) {
	for _, l := range sample(f) {
		f.Add(l.Line)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s Splitter
		var r Reader
		for _, line := range append(s.Write([]byte(text)), s.Rest()) {
			for _, m := range r.Line(line) {
				if m.Series == "" || m.Series != Series(m.Series) || len(m.Series) > 64 {
					t.Errorf("series %q", m.Series)
				}
			}
		}
		r.Flush()
	})
}

func BenchmarkLine(b *testing.B) {
	for _, line := range []string{"Train Epoch: 1 [640/6000 (11%)]\tLoss: 1.438321", "an ordinary line that a program prints", strings.Repeat("12.5 ", 1600)} {
		b.Run(line[:12], func(b *testing.B) {
			var r Reader
			for b.Loop() {
				r.Line(line)
			}
		})
	}
}
