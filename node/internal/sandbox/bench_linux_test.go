package sandbox

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// inTurn runs a measurement by each driver in turn, and reports the medians as "bare-ms" and "boxed-ms".
func inTurn(b *testing.B, measure func(bench) time.Duration) {
	exe, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	took := map[string][]time.Duration{}
	dir := b.TempDir()
	drivers := map[string]Driver{}
	for metric, name := range map[string]string{"bare-ms": "none", "boxed-ms": "bubblewrap"} {
		if drivers[metric], err = Open(name); err != nil {
			b.Skip(err)
		}
	}
	for b.Loop() {
		for metric, d := range drivers {
			took[metric] = append(took[metric], measure(bench{d, exe, dir}))
		}
	}
	for metric, list := range took {
		slices.Sort(list)
		b.ReportMetric(float64(list[len(list)/2])/float64(time.Millisecond), metric)
	}
}

// BenchmarkStart is a command that does nothing, from start to end.
func BenchmarkStart(b *testing.B) {
	inTurn(b, func(s bench) time.Duration {
		began := time.Now()
		exit, err := s.Run(b.Context(), Spec{
			Command: []string{"/bin/true"}, Env: []string{"LANG=C"}, Dir: s.dir, ReadWrite: []Bind{{s.dir, ""}},
			Limits: Limits{Wall: time.Minute, Processes: 64, FileSize: 1 << 30},
		})
		if err != nil || exit != (Exit{}) {
			b.Fatalf("%s: %+v (%v)", s.Name(), exit, err)
		}
		return time.Since(began)
	})
}

// BenchmarkSteady is work that computes, forks and touches files, as it times itself inside.
func BenchmarkSteady(b *testing.B) {
	inTurn(b, func(s bench) time.Duration {
		o := s.run(b.Context(), nil, "work", filepath.Join(s.dir, "scratch"))
		ns, err := strconv.ParseInt(strings.TrimSpace(o.stdout), 10, 64)
		if err != nil || !o.well() {
			b.Fatalf("%s: %+v (%v)", s.Name(), o, err)
		}
		return time.Duration(ns)
	})
}
