package kernel

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/kernel/internal/stand"
)

func testPython(t *testing.T) string {
	t.Helper()
	if p := os.Getenv("MORPH_TEST_PYTHON"); p != "" {
		return p
	}
	p, err := filepath.Abs("../build/venv/bin/python")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(p); err != nil {
		t.Fatalf("no Python with ipykernel for this test: %v\nhint: make venv, or set MORPH_TEST_PYTHON", err)
	}
	return p
}

// build makes the kernel and a kernelspec for it, and returns the folder for JUPYTER_PATH.
func build(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	binary := filepath.Join(dir, "morph-kernel")
	if out, err := exec.Command("go", "build", "-o", binary, "./cmd/morph-kernel").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	spec := filepath.Join(dir, "kernels", "morph")
	if err := os.MkdirAll(spec, 0o755); err != nil {
		t.Fatal(err)
	}
	b, _ := json.Marshal(map[string]any{"argv": []string{binary, "-f", "{connection_file}", "--python", testPython(t), "--HistoryManager.hist_file=:memory:"},
		"display_name": "Morph", "language": "python", "interrupt_mode": "message"})
	if err := os.WriteFile(filepath.Join(spec, "kernel.json"), b, 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

func check(t *testing.T, jupyter, home, class string, env ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, testPython(t), "-m", "unittest", "-v", "check_kernel."+class)
	cmd.Dir = "testdata"
	work := t.TempDir()
	cmd.Env = append(os.Environ(), append([]string{"JUPYTER_PATH=" + jupyter, "MORPH_HOME=" + home, "IPYTHONDIR=" + work, "JUPYTER_RUNTIME_DIR=" + work,
		"HOME=" + work, "PYTHONDONTWRITEBYTECODE=1"}, env...)...)
	cmd.WaitDelay = 5 * time.Second
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%s: %v\n%s", class, err, out)
	}
}

// The parts of the test's Python that need a gateway, against one that does as it is told.
func TestKernel(t *testing.T) {
	jupyter := build(t)
	succeed := func(j *stand.Job) {
		j.Tell(job.Event{Kind: job.KindPhase, Phase: job.Training})
		for i := range 3 {
			j.Loss(float64(i), 1/float64(i+1))
			j.Print(fmt.Sprintf("epoch %d\n", i))
		}
		j.Succeed()
	}
	result := map[string]string{
		"result.json":     `{"format":1,"vars":[{"name":"model","format":"json","file":"vars/model.json","type":"dict"}],"files":[],"python":"3.11","versions":{}}`,
		"vars/model.json": `{"kind":"came home","seen":3}`,
	}
	prints := func(j *stand.Job) {
		j.Print("hello, world\n")
		j.Tell(job.Event{Kind: job.KindOutput, Stream: "stderr", Text: "test\n"})
		j.Succeed()
	}
	x := map[string]string{
		"result.json": `{"format":1,"vars":[{"name":"x","format":"json","file":"vars/x.json","type":"str"}],"files":[],"python":"3.11","versions":{}}`,
		"vars/x.json": `"came home"`,
	}
	fails := func(j *stand.Job) {
		j.Fail(job.Failure{Name: "ZeroDivisionError", Message: "division by zero", Traceback: []string{"Cell In[2], line 1"}, UserCode: true})
	}
	stays := func(j *stand.Job) {
		j.Tell(job.Event{Kind: job.KindPhase, Phase: job.Training})
		j.Print("epoch 0\n")
	}
	source, err := filepath.Abs("python")
	if err != nil {
		t.Fatal(err)
	}

	for _, c := range []struct {
		class  string
		change func(*stand.Gateway)
		env    []string
		jobs   int // that were posted
		cancel int // that were cancelled
	}{
		{class: "Conformance"},
		{class: "Welcome"},
		{class: "Remote", change: func(g *stand.Gateway) { g.Script, g.Result = prints, x }, env: []string{"MORPH_REMOTE=morph"}, jobs: 4},
		{class: "Trained", change: func(g *stand.Gateway) { g.Script, g.Result = succeed, result }, jobs: 1},
		{class: "Raised", change: func(g *stand.Gateway) { g.Script = fails }, jobs: 2},
		{class: "Refused", change: func(g *stand.Gateway) { g.Quote.Missing = job.MWT(3) }, env: []string{"WANT=lacks 3"}},
		{class: "Refused", change: func(g *stand.Gateway) { os.Remove(filepath.Join(g.Home, "gateway.json")) }, env: []string{"WANT=no gateway"}},
		{class: "Queue.test_failing_cell_above", change: func(g *stand.Gateway) { g.Script = succeed }},
		{class: "Queue.test_failing_remote_cell_above", change: func(g *stand.Gateway) { g.Script = fails }, jobs: 1},
		{class: "Stays", change: func(g *stand.Gateway) { g.Script = stays }, jobs: 1, cancel: 1},
		{class: "Detached", change: func(g *stand.Gateway) { g.Script, g.Result = succeed, result }, jobs: 1},
		{class: "Pending", change: func(g *stand.Gateway) { g.Script = stays }, jobs: 1, cancel: 1},
		{class: "Plain", change: func(g *stand.Gateway) { g.Script, g.Result = succeed, result }, jobs: 1},
		{class: "PlainRaised", change: func(g *stand.Gateway) { g.Script = fails }, jobs: 1},
		{class: "PlainRefused", change: func(g *stand.Gateway) { g.Quote.Missing = job.MWT(3) }, env: []string{"WANT=lacks 3"}},
		{class: "PlainRefused", change: func(g *stand.Gateway) { os.Remove(filepath.Join(g.Home, "gateway.json")) }, env: []string{"WANT=no gateway"}},
		{class: "PlainStays", change: func(g *stand.Gateway) { g.Script = stays }, jobs: 1, cancel: 1},
		{class: "Restart", change: func(g *stand.Gateway) { g.Script = stays }, jobs: 1},
	} {
		t.Run(strings.ReplaceAll(c.class, ".", "/"), func(t *testing.T) {
			t.Parallel()
			g := stand.New(t)
			if c.change != nil {
				c.change(g)
			}
			if strings.HasPrefix(c.class, "Plain") { // as if the package were installed
				c.env = append(c.env, "PYTHONPATH="+source)
			}
			check(t, jupyter, g.Home, c.class, c.env...)
			if n := len(g.Jobs()); n != c.jobs {
				t.Errorf("%d jobs were posted, want %d", n, c.jobs)
			}
			if n := g.Called("POST /v1/jobs/"); n != c.cancel {
				t.Errorf("%d cancellations, want %d: %v", n, c.cancel, g.Calls())
			}
			if c.jobs == 0 && g.Called("POST /v1/bundles") > 0 {
				t.Error("something was uploaded")
			}
		})
	}
}

// A kernel whose manager was killed must leave nothing behind.
func TestOrphan(t *testing.T) {
	jupyter := build(t)
	script := `
import os, sys
from jupyter_client.manager import start_new_kernel
manager, client = start_new_kernel(kernel_name="morph")
client.execute("import os; print(os.getpid(), os.getppid(), flush=True)")
while True:
    m = client.get_iopub_msg(timeout=30)
    if m["msg_type"] == "stream":
        print(m["content"]["text"], flush=True)
        os._exit(0)
`
	cmd := exec.Command(testPython(t), "-c", script)
	cmd.Env = append(os.Environ(), "JUPYTER_PATH="+jupyter, "MORPH_HOME="+t.TempDir())
	log, err := os.CreateTemp(t.TempDir(), "err") // a file, so that Output does not wait for the kernel
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = log
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var child, kernel int
	if _, err := fmt.Fscan(out, &child, &kernel); err != nil {
		b, _ := os.ReadFile(log.Name())
		t.Fatalf("%v\n%s", err, b)
	}
	out.Close()
	cmd.Wait()
	for _, pid := range []int{kernel, child} {
		for deadline := time.Now().Add(20 * time.Second); alive(pid); time.Sleep(20 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatalf("process %d is still there", pid)
			}
		}
	}
}

// alive: a process that is there and not a zombie.
func alive(pid int) bool {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false
	}
	_, rest, _ := strings.Cut(string(b), ") ")
	return !strings.HasPrefix(rest, "Z")
}

// The kernel starts for every notebook: it must not carry what only peers need.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "./cmd/morph-kernel").Output()
	if err != nil {
		t.Fatal(err)
	}
	linked := strings.NewReplacer("morphware/node/lossline\n", "", "morphware/node/atomicfile\n", "").Replace(string(out)) // small, of the standard library alone
	for _, banned := range []string{"ethereum/go-ethereum", "libp2p/", "anacrolix/", "NVIDIA/", "morphware/node", "morphware/install"} {
		if strings.Contains(linked, banned) {
			t.Errorf("the kernel links %s", banned)
		}
	}
}
