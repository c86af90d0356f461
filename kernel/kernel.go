// Package kernel is the Jupyter kernel: an ipykernel child behind our own channels, and a magic whose cells are trained by
// others.
package kernel

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/kernel/internal/magic"
	"github.com/morphware/morphware/kernel/internal/proxy"
	"github.com/morphware/morphware/kernel/python"
)

// Config says how a kernel is started.
type Config struct {
	ConnectionFile string
	Python         string   // of the kernelspec; the environment may name another
	Args           []string // for the child
	Log            *slog.Logger
}

// Exit is how the kernel ended, which is how its interpreter did.
type Exit = proxy.Exit

// Run serves a notebook until its interpreter ends, ctx does, or the process that started us is gone.
func Run(ctx context.Context, c Config) (Exit, error) {
	failed := Exit{Code: 1}
	conn, err := proxy.ReadConnection(c.ConnectionFile)
	if err != nil {
		return failed, err
	}
	path, err := packagePath()
	if err != nil {
		return failed, err
	}
	dir, err := newPrivateDir()
	if err != nil {
		return failed, err
	}
	defer dir.remove()

	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer stop(nil) // before waiting
	wg.Go(func() { watchParent(ctx, stop) })

	socket := filepath.Join(dir.path, "morph")
	k, err := proxy.New(proxy.Config{Connection: conn, Dir: dir.path, Python: interpreter(c.Python), Path: path, Args: c.Args,
		Env: []string{"MORPH_SOCK=" + socket, "MORPH_BIN=" + binaries()}, Log: c.Log})
	if err != nil {
		return failed, err
	}
	m, err := magic.Listen(socket, magic.Config{Host: host{k}, Notebook: notebook(), Dir: filepath.Join(api.Home(), "kernel", "jobs"), Log: c.Log,
		Dial: dialer()})
	if err != nil {
		k.Close()
		return failed, err
	}
	defer m.Close()

	signals := make(chan os.Signal, 8)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)
	wg.Go(func() {
		for {
			select {
			case s := <-signals:
				if s == syscall.SIGINT {
					k.Interrupt()
				} else {
					stop(fmt.Errorf("received %v", s))
				}
			case <-ctx.Done():
				return
			}
		}
	})
	return k.Run(ctx)
}

// host lends the magic the proxy's cells.
type host struct{ k *proxy.Kernel }

func (h host) Hold(work func(context.Context, magic.Cell) error) error {
	return h.k.Hold(func(ctx context.Context, cell *proxy.Cell) error { return work(ctx, cell) })
}

// dialer finds the gateway when it is first needed, and keeps it: a client finds a restarted one by itself.
func dialer() func() (magic.Gateway, error) {
	var mu sync.Mutex
	var found *api.Client
	return func() (magic.Gateway, error) {
		mu.Lock()
		defer mu.Unlock()
		if found == nil {
			c, err := api.Dial(api.Home())
			if err != nil {
				return nil, err
			}
			found = c
		}
		return found, nil
	}
}

// interpreter is the Python that runs the cells: $MORPH_PYTHON, what the kernelspec names, the active environment's, or
// the first on the path. One that cannot be found is named anyway, so that the notebook can say so.
func interpreter(spec string) string {
	if p := os.Getenv("MORPH_PYTHON"); p != "" {
		return p
	}
	if spec != "" {
		return spec
	}
	for _, name := range []string{"VIRTUAL_ENV", "CONDA_PREFIX"} {
		p := filepath.Join(os.Getenv(name), "bin", "python")
		if _, err := os.Stat(p); os.Getenv(name) != "" && err == nil {
			return p
		}
	}
	if p, err := exec.LookPath("python3"); err == nil {
		return p
	}
	return "python3"
}

// packagePath is the folder that holds the Python package: $MORPH_KERNEL_PYTHONPATH, or our own copy.
func packagePath() (string, error) {
	if p := os.Getenv("MORPH_KERNEL_PYTHONPATH"); p != "" {
		return filepath.Abs(p)
	}
	p, err := python.Extract(filepath.Join(api.Home(), "cache", "python"))
	if err == nil {
		return p, nil
	}
	// A home that cannot be written, as in a container: any place will do.
	if cache, cerr := os.UserCacheDir(); cerr == nil {
		if p, cerr = python.Extract(filepath.Join(cache, "morphware", "python")); cerr == nil {
			return p, nil
		}
	}
	return "", fmt.Errorf("%w\nhint: make %s writable, or set MORPH_HOME", err, api.Home())
}

// ErrOrphan says that the process that started the kernel is gone.
var ErrOrphan = errors.New("the process that started the kernel is gone")

// watchParent stops the kernel when its parent dies: nobody else would. Jupyter announces that it is the parent.
func watchParent(ctx context.Context, stop context.CancelCauseFunc) {
	parent, err := strconv.Atoi(os.Getenv("JPY_PARENT_PID"))
	if err != nil || parent <= 1 {
		return
	}
	first := os.Getppid() // a wrapper's, perhaps
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			if os.Getppid() != first {
				stop(ErrOrphan)
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

// binaries is the folder of our own program, where the morph command lies too.
func binaries() string {
	self, err := os.Executable()
	if err != nil {
		return "" // the magic then looks on the path
	}
	return filepath.Dir(self)
}

// notebook is the file's own name; no folder of this machine.
func notebook() string {
	if n := os.Getenv("JPY_SESSION_NAME"); n != "" {
		return filepath.Base(n)
	}
	return ""
}
