package stage_test

import (
	"context"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestJupyterLab: what costs money when it goes wrong, in a real browser. `make conformance` plays all the scenes.
func TestJupyterLab(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	c := exec.CommandContext(ctx, python(t), filepath.Join(root(t), "kernel", "conformance", "lab.py"), "--bin", filepath.Dir(morph(t)), "--work", filepath.Join(t.TempDir(), "lab"),
		"--only", "failing", "--only", "interrupt")
	c.WaitDelay = 30 * time.Second
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
