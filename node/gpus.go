package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/gpu"
	"github.com/morphware/morphware/node/internal/worker"
)

// gpus lends the machine's GPUs to jobs, each to one at a time.
type gpus struct {
	machine gpu.Machine // nil where there are none
	log     *slog.Logger

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
	for _, d := range g.free {
		log.Info("GPU", "name", d.Name, "memory_mib", d.Memory>>20, "compute_capability", d.Capability, "driver", m.Driver())
	}
	return g
}

// has describes them for bidding: of the least, so that a promise can be kept with whichever is free.
func (g *gpus) has() worker.Machine {
	g.mu.Lock()
	defer g.mu.Unlock()
	m := worker.Machine{GPUs: len(g.free)}
	for i, d := range g.free {
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

func (g *gpus) close() error {
	if g.machine == nil {
		return nil
	}
	return g.machine.Close()
}
