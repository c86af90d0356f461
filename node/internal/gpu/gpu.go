// Package gpu tells what NVIDIA GPUs this machine has and what they are doing, by NVML, which is loaded at run time:
// without a driver, or in a build without cgo, there are none and nothing breaks.
package gpu

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/morphware/morphware/contracts/job"
)

// ErrNone says that this machine has no NVIDIA driver, or this build cannot ask it.
var ErrNone = errors.New("no NVIDIA driver")

// Machine is what NVML knows. It is safe for concurrent use.
type Machine interface {
	// Driver is the driver's version.
	Driver() string

	// Devices are the GPUs that answer. The error tells of those that do not; the list is right all the same.
	Devices() ([]Device, error)

	// Usage is what a GPU is doing now. A GPU that was lost since is an error.
	Usage(d Device) (job.Usage, error)

	// Load is what a GPU is doing, and for whom. What the driver does not tell is left zero.
	Load(d Device) (Load, error)

	Close() error
}

// Device is one GPU.
type Device struct {
	UUID       string // "GPU-…": what CUDA_VISIBLE_DEVICES takes
	Name       string
	Memory     uint64 // bytes
	Capability int    // compute capability in tenths: 86 is 8.6
	Minor      int    // of its device file
}

// Load is what a GPU is doing.
type Load struct {
	job.Usage
	Watts     float64 // drawn now
	MostWatts float64 // that it may draw
	Processes []Process
}

// Process is one that uses a GPU: to compute, or to draw.
type Process struct {
	PID     int // as the driver sees it
	Compute bool
	Memory  uint64 // bytes on the GPU; 0: the driver does not say
}

// Open loads the driver's library. ErrNone is no failure: such a machine takes jobs for CPUs.
func Open() (Machine, error) {
	m, err := open()
	if err != nil {
		return nil, fmt.Errorf("look for GPUs: %w", err)
	}
	return m, nil
}

// Files are the device files that a job on these GPUs needs, as far as they exist.
func Files(devices []Device) []string {
	list := []string{"/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools"}
	for _, d := range devices {
		list = append(list, fmt.Sprintf("/dev/nvidia%d", d.Minor))
	}
	return slices.DeleteFunc(list, func(name string) bool { _, err := os.Stat(name); return err != nil })
}

// Fit picks count GPUs with at least so much memory and compute capability: the least that do, so that the best stay
// free. false: there are not enough.
func Fit(devices []Device, count, memoryMiB, capability int) ([]Device, bool) {
	var fit []Device
	for _, d := range devices {
		if d.Memory>>20 >= uint64(max(memoryMiB, 0)) && d.Capability >= capability {
			fit = append(fit, d)
		}
	}
	slices.SortStableFunc(fit, func(a, b Device) int {
		return cmp.Or(cmp.Compare(a.Memory, b.Memory), cmp.Compare(a.Capability, b.Capability))
	})
	if len(fit) < count {
		return nil, false
	}
	return fit[:max(count, 0)], true
}
