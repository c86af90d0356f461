package store

import (
	"context"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"
)

// postgres is the URL of an empty database: the one at MORPH_TEST_POSTGRES, or else a server of its
// own, where PostgreSQL is installed.
func postgres(t *testing.T) string {
	t.Helper()
	if at := os.Getenv("MORPH_TEST_POSTGRES"); at != "" {
		return at
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) == 0 {
		t.Skip("PostgreSQL is not installed (Debian: postgresql), and MORPH_TEST_POSTGRES names no server")
	}
	bin := filepath.Dir(slices.Max(found))
	dir, err := os.MkdirTemp("/tmp", "morph-pg-") // Its socket's path must be short.
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	as := &syscall.SysProcAttr{}
	if os.Getuid() == 0 { // It refuses to run as root.
		u, err := user.Lookup("postgres")
		if err != nil {
			t.Skipf("PostgreSQL does not run as root, and there is no user for it: %v", err)
		}
		uid, _ := strconv.Atoi(u.Uid)
		gid, _ := strconv.Atoi(u.Gid)
		if err := os.Chown(dir, uid, gid); err != nil {
			t.Fatal(err)
		}
		as.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	}
	data := filepath.Join(dir, "data")
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", data, "-U", "morph", "-A", "trust", "--no-sync", "-E", "UTF8", "--no-locale")
	initdb.SysProcAttr, initdb.Dir = as, dir
	if out, err := initdb.CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	server := exec.Command(filepath.Join(bin, "postgres"), "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off")
	server.SysProcAttr, server.Dir = as, dir
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = server.Process.Signal(syscall.SIGQUIT) // Immediate shutdown; the data goes with the folder.
		_ = server.Wait()
	})
	at := "postgres://morph@/postgres?host=" + url.QueryEscape(dir)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	for { // It tells nobody when it is ready.
		s, err := openPostgres(ctx, at)
		if err == nil {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			return at
		}
		select {
		case <-ctx.Done():
			t.Fatalf("PostgreSQL did not begin to answer: %v", err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}
