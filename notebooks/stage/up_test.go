package stage_test

import (
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/morphware/morphware/install/practice"
)

// TestUpEndsWithItsParent: a closed terminal, or a killed script, leaves no network behind.
func TestUpEndsWithItsParent(t *testing.T) {
	dir := t.TempDir()
	parent := exec.Command("sh", "-c", `"$@" & wait`, "sh", morph(t), "up", "--dir", dir, "--workers", "1", "--validators", "0", "--python", python(t))
	if err := parent.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "the network runs", func() bool { _, err := practice.Read(dir); return err == nil })
	n, err := practice.Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	parent.Process.Kill()
	parent.Wait()
	for name, pid := range n.PIDs {
		eventually(t, name+" is gone", func() bool { return syscall.Kill(pid, 0) != nil })
	}
}

// TestDetachAndDown: a network that is left running goes on where it was when it is started again.
func TestDetachAndDown(t *testing.T) {
	dir := t.TempDir()
	up := func() practice.Network {
		out, err := exec.Command(morph(t), "up", "--detach", "--dir", dir, "--workers", "1", "--validators", "0", "--python", python(t)).CombinedOutput()
		if err != nil {
			t.Fatalf("morph up --detach: %v\n%s", err, out)
		}
		n, err := practice.Read(dir)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	down := func(n practice.Network) {
		if out, err := exec.Command(morph(t), "down", "--dir", dir).CombinedOutput(); err != nil {
			t.Fatalf("morph down: %v\n%s", err, out)
		}
		for name, pid := range n.PIDs {
			if syscall.Kill(pid, 0) == nil {
				t.Errorf("%s (process %d) is still there", name, pid)
			}
		}
	}
	first := up()
	if out, err := exec.Command(morph(t), "up", "--dir", dir).CombinedOutput(); err == nil || !strings.Contains(string(out), "morph down") {
		t.Errorf("a second morph up: %v, %s: want it refused with a hint", err, out)
	}
	down(first)
	second := up()
	if second.Addresses != first.Addresses || second.Accounts.Gateway != first.Accounts.Gateway {
		t.Errorf("the network began anew: %v, was %v", second, first)
	}
	// A member that is killed is started again, and the network goes on.
	syscall.Kill(second.PIDs["gateway"], syscall.SIGKILL)
	eventually(t, "the gateway is back", func() bool {
		n, err := practice.Read(dir)
		return err == nil && n.PIDs["gateway"] != second.PIDs["gateway"]
	})
	last, err := practice.Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	down(last)
	if out, err := exec.Command(morph(t), "down", "--dir", dir).CombinedOutput(); err == nil || !strings.Contains(string(out), "hint:") {
		t.Errorf("morph down without a network: %v, %s", err, out)
	}
}

func morph(t *testing.T) string { return filepath.Join(root(t), "bin", "morph") }

func python(t *testing.T) string { return filepath.Join(root(t), "build", "venv", "bin", "python") }

// eventually waits for what other processes bring about.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(90 * time.Second); !holds(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("after 90 s it is not so that %s", what)
		}
	}
}
