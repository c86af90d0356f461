package kernelspec

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestJupyterFindsAndRemovesIt: what Install writes is what Jupyter's own command lists and removes without a trace.
func TestJupyterFindsAndRemovesIt(t *testing.T) {
	python := os.Getenv("MORPH_TEST_PYTHON")
	if python == "" {
		python = filepath.Join("..", "..", "build", "venv", "bin", "python")
	}
	if _, err := os.Stat(python); err != nil {
		t.Fatalf("%v\nhint: make venv", err)
	}
	prefix := t.TempDir()
	kernel := filepath.Join(prefix, "morph-kernel")
	if err := os.WriteFile(kernel, nil, 0o755); err != nil {
		t.Fatal(err)
	}
	o := Options{Prefix: prefix, Kernel: kernel, Python: "/usr/bin/python3"}
	dir, err := Install(o)
	if err != nil {
		t.Fatal(err)
	}
	jupyter := func(args ...string) string {
		c := exec.Command(python, append([]string{"-m", "jupyter_client.kernelspecapp"}, args...)...)
		c.Env = append(os.Environ(), "JUPYTER_PATH="+filepath.Join(prefix, "share", "jupyter"))
		out, err := c.Output()
		if err != nil {
			t.Fatalf("jupyter kernelspec %v: %v", args, err)
		}
		return string(out)
	}
	var listed struct {
		Kernelspecs map[string]struct {
			Dir  string `json:"resource_dir"`
			Spec Spec   `json:"spec"`
		} `json:"kernelspecs"`
	}
	if err := json.Unmarshal([]byte(jupyter("list", "--json")), &listed); err != nil {
		t.Fatal(err)
	}
	got, ok := listed.Kernelspecs["morph"]
	if !ok || got.Dir != dir || got.Spec.Argv[0] != kernel || got.Spec.InterruptMode != "message" || got.Spec.Language != "python" {
		t.Fatalf("jupyter lists %+v in %s", got, got.Dir)
	}
	for _, logo := range []string{"logo-32x32.png", "logo-64x64.png", "logo-svg.svg"} {
		if _, err := os.Stat(filepath.Join(dir, logo)); err != nil {
			t.Error(err)
		}
	}
	jupyter("remove", "-f", "morph")
	if left, _ := os.ReadDir(filepath.Dir(dir)); len(left) != 0 {
		t.Errorf("jupyter kernelspec remove left %v", left)
	}
}

func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		o    Options
		want string
	}{
		{Options{Prefix: dir, Name: "Morph Kernel", Kernel: "/bin/true"}, "lower-case"},
		{Options{Prefix: dir, Kernel: "morph-kernel"}, "absolute"},
		{Options{Prefix: dir, Kernel: filepath.Join(dir, "absent")}, "make build"},
	} {
		if _, err := Install(c.o); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("Install(%+v): %v: want %q in it", c.o, err, c.want)
		}
	}
	if _, err := Uninstall(Options{Prefix: dir}); err == nil || !strings.Contains(err.Error(), "hint:") {
		t.Errorf("Uninstall of nothing: %v: want a hint", err)
	}
}
