package node

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strconv"
	"sync"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/gpu"
	"github.com/morphware/morphware/node/internal/idle"
	"github.com/morphware/morphware/node/internal/worker"
	"github.com/morphware/morphware/node/operator"
)

// gpus lends the machine's GPUs to jobs, each to one at a time.
type gpus struct {
	machine gpu.Machine // nil where there are none
	log     *slog.Logger

	all []gpu.Device

	mu    sync.Mutex
	free  []gpu.Device
	freed chan struct{} // closed, and made anew, when some come back
}

// openGPUs finds the machine's GPUs. That there are none, or that the driver is at odds with itself, costs jobs that need
// one, and nothing else.
func openGPUs(log *slog.Logger) *gpus {
	g := &gpus{log: log, freed: make(chan struct{})}
	m, err := gpu.Open()
	if err != nil {
		if !errors.Is(err, gpu.ErrNone) {
			log.Warn("the GPUs cannot be used", "err", err)
		}
		return g
	}
	g.machine = m
	if g.free, err = m.Devices(); err != nil {
		log.Warn("some GPUs cannot be used", "err", err)
	}
	g.all = slices.Clone(g.free)
	for _, d := range g.free {
		log.Info("GPU", "name", d.Name, "memory_mib", d.Memory>>20, "compute_capability", d.Capability, "driver", m.Driver())
	}
	return g
}

// has describes them for bidding: of the least, so that a promise can be kept with whichever is free.
func (g *gpus) has() worker.Machine {
	m := worker.Machine{GPUs: len(g.all)}
	for i, d := range g.all {
		if mib := int(d.Memory >> 20); i == 0 || mib < m.GPUMemoryMiB {
			m.GPUMemoryMiB = mib
		}
		if i == 0 || d.Capability < m.ComputeCapability {
			m.ComputeCapability = d.Capability
		}
	}
	return m
}

// take waits for the GPUs that a job needs. The caller releases them.
func (g *gpus) take(ctx context.Context, s job.Spec) ([]gpu.Device, func(), error) {
	if s.GPUs <= 0 {
		return nil, func() {}, nil
	}
	for {
		g.mu.Lock()
		got, ok := gpu.Fit(g.free, s.GPUs, s.GPUMemoryMiB, s.ComputeCapability)
		if ok {
			got = append([]gpu.Device(nil), got...)
			g.free = without(g.free, got)
		}
		freed := g.freed
		g.mu.Unlock()
		if ok {
			return got, func() { g.put(got) }, nil
		}
		select {
		case <-freed:
		case <-ctx.Done():
			return nil, nil, fmt.Errorf("wait for %d GPUs: %w", s.GPUs, ctx.Err())
		}
	}
}

func (g *gpus) put(back []gpu.Device) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.free = append(g.free, back...)
	close(g.freed)
	g.freed = make(chan struct{})
}

// without is all but some.
func without(all, some []gpu.Device) (out []gpu.Device) {
	gone := map[string]bool{}
	for _, d := range some {
		gone[d.UUID] = true
	}
	for _, d := range all {
		if !gone[d.UUID] {
			out = append(out, d)
		}
	}
	return out
}

// usage is what a job's GPUs are doing. One that does not answer is left out.
func (g *gpus) usage(devices []gpu.Device) (out []job.Usage) {
	for _, d := range devices {
		u, err := g.machine.Usage(d)
		if err != nil {
			g.log.Debug("a GPU does not answer", "name", d.Name, "err", err)
			continue
		}
		out = append(out, u)
	}
	return out
}

// lent says which GPUs jobs have.
func (g *gpus) lent() map[string]bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	lent := map[string]bool{}
	for _, d := range without(g.all, g.free) {
		lent[d.UUID] = true
	}
	return lent
}

// seen is what the judge of idleness is told. A GPU that does not answer tells nothing against it: no job can have it.
func (g *gpus) seen() []idle.GPU {
	lent := g.lent()
	var out []idle.GPU
	for _, d := range g.all {
		l, err := g.machine.Load(d)
		if err != nil {
			g.log.Debug("a GPU does not answer", "name", d.Name, "err", err)
			continue
		}
		one := idle.GPU{Name: d.Name, Percent: l.Percent, Celsius: l.Celsius, Watts: l.Watts, Ours: lent[d.UUID]}
		for _, p := range l.Processes {
			if !mine(p.PID, one.Ours) {
				one.Foreign = append(one.Foreign, idle.Process{PID: p.PID, Compute: p.Compute, Memory: p.Memory})
			}
		}
		out = append(out, one)
	}
	return out
}

// mine says whether a process on a GPU is a descendant of ours. One that cannot be seen from here, because the driver counts
// in another PID namespace than this process, is taken for ours while we have the GPU.
func mine(pid int, lent bool) bool {
	for range 64 { // no deeper, whatever changes meanwhile
		if pid == os.Getpid() {
			return true
		}
		parent, ok := parentOf(pid)
		if !ok {
			return lent
		}
		if pid = parent; pid <= 1 {
			return false
		}
	}
	return false
}

// parentOf reads /proc/PID/stat (proc(5)). The second field is the program's name, which may hold anything.
func parentOf(pid int) (int, bool) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, false
	}
	f := bytes.Fields(b[bytes.LastIndexByte(b, ')')+1:])
	if len(f) < 2 {
		return 0, false
	}
	parent, err := strconv.Atoi(string(f[1]))
	return parent, err == nil
}

// watts is what the thirstiest of them may draw; 0 where none says.
func (g *gpus) watts() int {
	most := 0.0
	for _, d := range g.all {
		if l, err := g.machine.Load(d); err == nil {
			most = max(most, l.MostWatts)
		}
	}
	return int(most)
}

// status is what the operator is told.
func (g *gpus) status() []operator.GPU {
	lent, out := g.lent(), []operator.GPU{}
	for _, d := range g.all {
		one := operator.GPU{UUID: d.UUID, Name: d.Name, Memory: d.Memory, Lent: lent[d.UUID]}
		if l, err := g.machine.Load(d); err != nil {
			one.Problem = err.Error()
		} else {
			one.Used, one.Percent, one.Celsius, one.Watts = l.MemoryBytes, l.Percent, l.Celsius, l.Watts
		}
		out = append(out, one)
	}
	return out
}

func (g *gpus) close() error {
	if g.machine == nil {
		return nil
	}
	return g.machine.Close()
}
