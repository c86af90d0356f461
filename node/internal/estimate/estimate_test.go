package estimate

import (
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

func TestCorrection(t *testing.T) {
	honest, hopeful := job.Address{1}, job.Address{2}
	path := filepath.Join(t.TempDir(), "estimates.json")
	b, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	add := func(who job.Address, took time.Duration) {
		t.Helper()
		if err := b.Add(job.Spec{Requester: who, EstimatedRuntime: time.Minute}, took); err != nil {
			t.Fatal(err)
		}
	}
	is := func(who job.Address, want float64) {
		t.Helper()
		if got := b.Correction(who); math.Abs(got-want) > 1e-9 {
			t.Errorf("the correction is %v, want %v", got, want)
		}
	}
	is(honest, 1)
	add(hopeful, 4*time.Minute)
	is(honest, math.Pow(4, 1.0/3)) // one job against two of doubt
	add(hopeful, 4*time.Minute)
	is(hopeful, 2)
	for range 2 {
		add(honest, time.Minute)
	}
	is(job.Address{3}, math.Pow(16, 1.0/6)) // a stranger: all count
	add(honest, time.Minute)
	is(honest, 1) // its own are enough by now
	if b, err = Open(path); err != nil {
		t.Fatal(err)
	}
	is(honest, 1) // and were kept
	if all, its := b.Jobs(hopeful); all != 5 || its != 2 {
		t.Errorf("it knows %d jobs, %d of them its", all, its)
	}
	for range most {
		add(hopeful, 1000*time.Hour)
	}
	is(hopeful, math.Pow(bound, float64(most)/(most+doubt))) // it is bounded, and so is the book
	if err := os.WriteFile(path, []byte("[{]"), 0o600); err != nil {
		t.Fatal(err)
	}
	if b, err = Open(path); err != nil {
		t.Fatal(err)
	}
	is(hopeful, 1) // what cannot be read is begun anew
}
