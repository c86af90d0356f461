//go:build linux && cgo

package gpu

import (
	"errors"
	"fmt"

	"github.com/NVIDIA/go-nvml/pkg/nvml"

	"github.com/morphware/morphware/contracts/job"
)

// machine is NVML. go-nvml alone talks to the library, and only here.
type machine struct {
	lib    nvml.Interface
	driver string
}

// needed are the functions that we call, by their oldest and newest names. Calling one that the library lacks would end
// the process, so they are looked up first.
var needed = [][2]string{
	{"nvmlShutdown"}, {"nvmlSystemGetDriverVersion"}, {"nvmlDeviceGetCount", "nvmlDeviceGetCount_v2"},
	{"nvmlDeviceGetHandleByIndex", "nvmlDeviceGetHandleByIndex_v2"}, {"nvmlDeviceGetHandleByUUID"}, {"nvmlDeviceGetName"}, {"nvmlDeviceGetUUID"},
	{"nvmlDeviceGetMinorNumber"}, {"nvmlDeviceGetMemoryInfo"}, {"nvmlDeviceGetCudaComputeCapability"},
	{"nvmlDeviceGetUtilizationRates"}, {"nvmlDeviceGetTemperature"},
}

func open() (Machine, error) {
	m := &machine{lib: nvml.New()}
	switch ret := m.lib.Init(); ret {
	case nvml.SUCCESS:
	case nvml.ERROR_LIBRARY_NOT_FOUND, nvml.ERROR_DRIVER_NOT_LOADED, nvml.ERROR_NO_PERMISSION:
		return nil, fmt.Errorf("%w (%s)", ErrNone, ret.Error())
	case nvml.ERROR_LIB_RM_VERSION_MISMATCH:
		return nil, fmt.Errorf("start NVML: %w\nhint: the driver was upgraded; restart the machine", ret)
	default:
		return nil, fmt.Errorf("start NVML: %w", ret)
	}
	for _, names := range needed {
		err := m.lib.Extensions().LookupSymbol(names[0])
		if err != nil && names[1] != "" {
			err = m.lib.Extensions().LookupSymbol(names[1])
		}
		if err != nil {
			return nil, errors.Join(fmt.Errorf("the NVIDIA driver has no %s\nhint: it is too old; install a newer one", names[0]), m.shutdown())
		}
	}
	driver, ret := m.lib.SystemGetDriverVersion()
	if ret != nvml.SUCCESS {
		return nil, errors.Join(fmt.Errorf("ask for the driver's version: %w", ret), m.shutdown())
	}
	m.driver = driver
	return m, nil
}

// shutdown is Close, for a library that may not even have that function.
func (m *machine) shutdown() error {
	if m.lib.Extensions().LookupSymbol("nvmlShutdown") != nil {
		return nil
	}
	return m.Close()
}

func (m *machine) Driver() string { return m.driver }

func (m *machine) Devices() ([]Device, error) {
	n, ret := m.lib.DeviceGetCount()
	if ret != nvml.SUCCESS {
		return nil, fmt.Errorf("count GPUs: %w", ret)
	}
	var list []Device
	var errs []error
	for i := range n {
		d, err := m.device(i)
		if err != nil {
			errs = append(errs, fmt.Errorf("GPU %d: %w", i, err))
			continue
		}
		list = append(list, d)
	}
	return list, errors.Join(errs...)
}

func (m *machine) device(i int) (d Device, err error) {
	h, ret := m.lib.DeviceGetHandleByIndex(i)
	if ret != nvml.SUCCESS {
		return d, ret
	}
	var major, minor int
	var mem nvml.Memory
	for _, step := range []struct {
		what string
		do   func() (ret nvml.Return)
	}{
		{"UUID", func() (ret nvml.Return) { d.UUID, ret = h.GetUUID(); return }},
		{"name", func() (ret nvml.Return) { d.Name, ret = h.GetName(); return }},
		{"minor number", func() (ret nvml.Return) { d.Minor, ret = h.GetMinorNumber(); return }},
		{"memory", func() (ret nvml.Return) { mem, ret = h.GetMemoryInfo(); return }},
		{"compute capability", func() (ret nvml.Return) { major, minor, ret = h.GetCudaComputeCapability(); return }},
	} {
		if ret := step.do(); ret != nvml.SUCCESS {
			return d, fmt.Errorf("its %s: %w", step.what, ret)
		}
	}
	d.Memory, d.Capability = mem.Total, 10*major+minor
	return d, nil
}

func (m *machine) Usage(d Device) (job.Usage, error) {
	u := job.Usage{Device: d.Name, MemoryTotal: d.Memory}
	h, ret := m.lib.DeviceGetHandleByUUID(d.UUID)
	if ret != nvml.SUCCESS {
		return u, fmt.Errorf("use of GPU %s: %w", d.UUID, ret)
	}
	mem, ret := h.GetMemoryInfo()
	if ret != nvml.SUCCESS {
		return u, fmt.Errorf("memory in use of GPU %s: %w", d.UUID, ret)
	}
	u.MemoryBytes, u.MemoryTotal = mem.Used, mem.Total
	// Some GPUs, or parts of one, do not measure these two. That is no reason to say nothing of the rest.
	switch rates, ret := h.GetUtilizationRates(); ret {
	case nvml.SUCCESS:
		u.Percent = float64(rates.Gpu)
	case nvml.ERROR_NOT_SUPPORTED:
	default:
		return u, fmt.Errorf("use of GPU %s: %w", d.UUID, ret)
	}
	switch celsius, ret := h.GetTemperature(nvml.TEMPERATURE_GPU); ret {
	case nvml.SUCCESS:
		u.Celsius = float64(celsius)
	case nvml.ERROR_NOT_SUPPORTED:
	default:
		return u, fmt.Errorf("temperature of GPU %s: %w", d.UUID, ret)
	}
	return u, nil
}

func (m *machine) Load(d Device) (l Load, err error) {
	if l.Usage, err = m.Usage(d); err != nil {
		return l, err
	}
	h, ret := m.lib.DeviceGetHandleByUUID(d.UUID)
	if ret != nvml.SUCCESS {
		return l, fmt.Errorf("use of GPU %s: %w", d.UUID, ret)
	}
	if m.has("nvmlDeviceGetPowerUsage") {
		if mw, ret := h.GetPowerUsage(); ret == nvml.SUCCESS {
			l.Watts = float64(mw) / 1000
		}
	}
	if m.has("nvmlDeviceGetEnforcedPowerLimit") {
		if mw, ret := h.GetEnforcedPowerLimit(); ret == nvml.SUCCESS {
			l.MostWatts = float64(mw) / 1000
		}
	}
	for _, kind := range []struct {
		name    string
		compute bool
		ask     func() ([]nvml.ProcessInfo, nvml.Return)
	}{
		{"nvmlDeviceGetComputeRunningProcesses", true, h.GetComputeRunningProcesses},
		{"nvmlDeviceGetGraphicsRunningProcesses", false, h.GetGraphicsRunningProcesses},
	} {
		if !m.has(kind.name, kind.name+"_v2", kind.name+"_v3") {
			continue
		}
		list, ret := kind.ask()
		switch ret {
		case nvml.SUCCESS:
		case nvml.ERROR_NOT_SUPPORTED, nvml.ERROR_NO_PERMISSION:
			continue
		default:
			return l, fmt.Errorf("processes on GPU %s: %w", d.UUID, ret)
		}
		for _, p := range list {
			one := Process{PID: int(p.Pid), Compute: kind.compute, Memory: p.UsedGpuMemory}
			if one.Memory == ^uint64(0) { // NVML_VALUE_NOT_AVAILABLE
				one.Memory = 0
			}
			l.Processes = append(l.Processes, one)
		}
	}
	return l, nil
}

// has says whether the library has a function, by any of its names.
func (m *machine) has(names ...string) bool {
	for _, n := range names {
		if m.lib.Extensions().LookupSymbol(n) == nil {
			return true
		}
	}
	return false
}

func (m *machine) Close() error {
	if ret := m.lib.Shutdown(); ret != nvml.SUCCESS {
		return fmt.Errorf("stop NVML: %w", ret)
	}
	return nil
}
