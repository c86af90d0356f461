package runner

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/internal/sandbox"
)

// meter tells what the machine does for a job: its GPUs, or else what its processes take of the processors and of memory.
func meter(t *teller, look func() []job.Usage) func(sandbox.Usage) {
	cores, memory := runtime.NumCPU(), Physical()
	device := fmt.Sprintf("%d CPU cores", cores)
	if cores == 1 {
		device = "1 CPU core"
	}
	var last sandbox.Usage
	then := time.Now()
	return func(u sandbox.Usage) {
		now := time.Now()
		percent := 100 * float64(u.CPU-last.CPU) / float64(now.Sub(then)) / float64(cores)
		last, then = u, now
		list := []job.Usage{{Device: device, Percent: min(max(percent, 0), 100), MemoryBytes: uint64(max(u.Memory, 0)), MemoryTotal: memory}}
		if look != nil {
			if gpus := look(); len(gpus) > 0 {
				list = gpus
			}
		}
		t.mu.Lock()
		defer t.mu.Unlock()
		for _, one := range list {
			t.put(job.Event{Kind: job.KindUsage, Usage: &one})
		}
	}
}

// Physical is how much memory the machine has, in bytes; 0 where it does not say.
func Physical() uint64 {
	b, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(b)) {
		if f := strings.Fields(line); len(f) >= 2 && f[0] == "MemTotal:" {
			n, _ := strconv.ParseUint(f[1], 10, 64)
			return n << 10
		}
	}
	return 0
}
