package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/gpu"
	"github.com/morphware/morphware/node/internal/idle"
)

// No GPU is lent twice, and who waits gets one that comes back.
func TestGPUsAreLentOnce(t *testing.T) {
	two := []gpu.Device{{UUID: "GPU-0", Memory: 12 << 30, Capability: 86}, {UUID: "GPU-1", Memory: 24 << 30, Capability: 89}}
	g := &gpus{log: slog.New(slog.DiscardHandler), freed: make(chan struct{}), all: two, free: slices.Clone(two)}
	if m := g.has(); m.GPUs != 2 || m.GPUMemoryMiB != 12<<10 || m.ComputeCapability != 86 {
		t.Errorf("the machine is told as %+v", m)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	big, release, err := g.take(ctx, job.Spec{GPUs: 1, GPUMemoryMiB: 20 << 10})
	if err != nil || len(big) != 1 || big[0].UUID != "GPU-1" {
		t.Fatalf("got %v, %v", big, err)
	}
	if lent := g.lent(); len(lent) != 1 || !lent["GPU-1"] {
		t.Errorf("lent are %v", lent)
	}
	none, free, err := g.take(ctx, job.Spec{})
	if err != nil || len(none) > 0 {
		t.Fatalf("a job that needs none got %v, %v", none, err)
	}
	free()
	short, stop := context.WithCancel(ctx)
	stop()
	if _, _, err := g.take(short, job.Spec{GPUs: 2}); !errors.Is(err, context.Canceled) {
		t.Errorf("two of one: %v", err)
	}
	got := make(chan []gpu.Device, 1)
	go func() {
		both, _, _ := g.take(ctx, job.Spec{GPUs: 2})
		got <- both
	}()
	release()
	if both := <-got; len(both) != 2 || both[0].UUID == both[1].UUID {
		t.Errorf("got %v, want both", both)
	}
}

// The real loading and calling code finds the GPUs of a stand-in driver. The loader's path is read once, at a process's
// start, so it is looked for in a process of its own.
func TestGPUsOfAStandIn(t *testing.T) {
	if os.Getenv("MORPH_GPU") != "" {
		g := openGPUs(slog.New(slog.DiscardHandler))
		defer g.close()
		devices, release, err := g.take(t.Context(), job.Spec{GPUs: 2})
		if err != nil {
			t.Fatal(err)
		}
		fmt.Printf("%+v %+v\n", devices, g.usage(devices))
		judge := idle.New(idle.Rules{Percent: 20, Drawing: 512 << 20})
		fmt.Printf("%d W, lent: %q, ", g.watts(), judge.Judge(time.Now(), g.seen()).Busy)
		release()
		fmt.Printf("free: %q\n", judge.Judge(time.Now(), g.seen()).Busy)
		return
	}
	gcc, err := exec.LookPath("gcc")
	if err != nil {
		t.Skip("the stand-in library takes a C compiler: apt install gcc")
	}
	dir := t.TempDir()
	out, err := exec.Command(gcc, "-shared", "-fPIC", "-Wno-stringop-truncation", "-o", filepath.Join(dir, "libnvidia-ml.so.1"), "internal/gpu/testdata/nvml.c").CombinedOutput()
	if err != nil {
		t.Fatalf("gcc: %v\n%s", err, out)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for state, says := range map[string]string{
		// How busy a GPU is says nothing while a job of ours has it; what strangers do on it does, unless they only show a desktop.
		// The strangers' PIDs are looked up here: one that does not exist may be a job of ours, seen from another namespace.
		"well":     `450 W, lent: "", free: "Stand-in 3060 is 40 % in use"`,
		"computes": `450 W, lent: "", free: "process 2147483646 computes on Stand-in 3060"`,
		"plays":    `450 W, lent: "process 1 draws on Stand-in 3060, and holds 2048 MiB of its memory", free: "process 1 draws on Stand-in 3060, and holds 2048 MiB of its memory"`,
	} {
		c := exec.CommandContext(ctx, os.Args[0], "-test.run", "^TestGPUsOfAStandIn$")
		c.Env = []string{"MORPH_GPU=" + state, "LD_LIBRARY_PATH=" + dir}
		out, err = c.CombinedOutput()
		if s := string(out); err != nil || !strings.Contains(s, "Stand-in 3060") || !strings.Contains(s, "Device:Stand-in 4090 Percent:41") || !strings.Contains(s, says) {
			t.Errorf("%s: it found, with %v:\n%s\nwant %s", state, err, out, says)
		}
	}
}
