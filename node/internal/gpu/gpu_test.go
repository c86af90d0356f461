//go:build linux && cgo

package gpu

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The library is found by the loader's path, which a process reads once, at its start: so each case is a process of its
// own, this test binary with MORPH_GPU set.
func TestMain(m *testing.M) {
	if os.Getenv("MORPH_GPU") != "" {
		report()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func report() {
	m, err := Open()
	if err != nil {
		fmt.Printf("none=%v %v\n", errors.Is(err, ErrNone), err)
		return
	}
	list, err := m.Devices()
	fmt.Printf("driver %s, %d GPUs, %v\n", m.Driver(), len(list), err)
	for _, d := range append(list, Device{UUID: "GPU-1", Name: "as it was"}, Device{UUID: "GPU-9"}) {
		u, err := m.Usage(d)
		fmt.Printf("%+v %+v %v\n", d, u, err)
		l, err := m.Load(d)
		fmt.Printf("load of %s: %.0f of %.0f W %+v %v\n", d.UUID, l.Watts, l.MostWatts, l.Processes, err)
	}
	fmt.Println("closed", m.Close())
}

func standIn(t *testing.T, flags ...string) string {
	t.Helper()
	gcc, err := exec.LookPath("gcc")
	if err != nil {
		t.Skip("the stand-in library takes a C compiler: apt install gcc")
	}
	dir := t.TempDir()
	args := append([]string{"-shared", "-fPIC", "-Wno-stringop-truncation", "-o", filepath.Join(dir, "libnvidia-ml.so.1"), "testdata/nvml.c"}, flags...)
	if out, err := exec.Command(gcc, args...).CombinedOutput(); err != nil {
		t.Fatalf("gcc: %v\n%s", err, out)
	}
	return dir
}

func TestStandIn(t *testing.T) {
	dir, old := standIn(t), standIn(t, "-DOLD")
	for _, c := range []struct {
		name, path string
		says       []string
	}{
		{"well", dir, []string{
			"driver 570.86.15, 2 GPUs, <nil>",
			"{UUID:GPU-0 Name:Stand-in 3060 Memory:12884901888 Capability:86 Minor:0} {Device:Stand-in 3060 Percent:40 MemoryBytes:1073741824 MemoryTotal:12884901888 Celsius:61} <nil>",
			"{UUID:GPU-1 Name:Stand-in 4090 Memory:25769803776 Capability:89 Minor:1} {Device:Stand-in 4090 Percent:41 MemoryBytes:1073741824 MemoryTotal:25769803776 Celsius:62} <nil>",
			"load of GPU-0: 120 of 170 W [] <nil>", "load of GPU-1: 120 of 450 W [{PID:11 Compute:false Memory:67108864}] <nil>",
			"GPU GPU-9", "closed <nil>"}},
		{"plays", dir, []string{"load of GPU-0: 120 of 170 W [{PID:1 Compute:false Memory:2147483648}] <nil>"}},
		{"computes", dir, []string{"load of GPU-0: 120 of 170 W [{PID:2147483646 Compute:true Memory:3221225472}] <nil>"}},
		{"none", dir, []string{"0 GPUs, <nil>", "closed <nil>"}},
		{"lost", dir, []string{"1 GPUs, GPU 1: its UUID: GPU is lost", "Percent:40", "memory in use of GPU GPU-1: GPU is lost", "load of GPU-1: 0 of 0 W [] memory in use", "closed <nil>"}},
		{"unmeasured", dir, []string{"2 GPUs, <nil>", "Percent:0 MemoryBytes:1073741824 MemoryTotal:12884901888 Celsius:0} <nil>", "load of GPU-0: 0 of 0 W [] <nil>"}},
		{"not loaded", dir, []string{"none=true"}},
		{"mismatch", dir, []string{"none=false", "mismatch", "hint: the driver was upgraded"}},
		{"a function is missing", old, []string{"none=false", "has no nvmlDeviceGetTemperature", "hint: it is too old"}},
		{"no library", t.TempDir(), []string{"none=true"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			cmd := exec.Command("/proc/self/exe")
			cmd.Env = []string{"MORPH_GPU=" + c.name, "LD_LIBRARY_PATH=" + c.path}
			out, err := cmd.CombinedOutput()
			if err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			if c.name == "no library" && strings.Contains(string(out), "driver ") {
				t.Skip("this machine has the real one")
			}
			for _, s := range c.says {
				if !strings.Contains(string(out), s) {
					t.Errorf("it does not say %q:\n%s", s, out)
				}
			}
		})
	}
}

func TestFit(t *testing.T) {
	a, b, c := Device{UUID: "a", Memory: 24 << 30, Capability: 89}, Device{UUID: "b", Memory: 8 << 30, Capability: 75}, Device{UUID: "c", Memory: 12 << 30, Capability: 86}
	for _, w := range []struct {
		count, memory, capability int
		want                      string
	}{
		{1, 0, 0, "b"}, {1, 8192, 0, "b"}, {1, 8193, 0, "c"}, {1, 0, 80, "c"}, {2, 0, 80, "ca"}, {3, 0, 0, "bca"}, {0, 0, 0, ""},
		{4, 0, 0, "no"}, {1, 99999, 0, "no"}, {1, 0, 90, "no"},
	} {
		list, ok := Fit([]Device{a, b, c}, w.count, w.memory, w.capability)
		got := ""
		for _, d := range list {
			got += d.UUID
		}
		if !ok {
			got = "no"
		}
		if got != w.want {
			t.Errorf("%+v: %s", w, got)
		}
	}
}

func TestFiles(t *testing.T) {
	for _, f := range Files([]Device{{Minor: 0}, {Minor: 77}}) {
		if _, err := os.Stat(f); err != nil {
			t.Errorf("%s is named, but %v", f, err)
		}
	}
}
