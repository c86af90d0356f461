// Command morph-kernel is the Jupyter kernel that a kernelspec starts: morph-kernel -f {connection_file} [--python PYTHON].
// What it does not know is passed on to ipykernel.
package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"runtime"
	"strings"
	"syscall"

	"github.com/morphware/morphware/kernel"
	"github.com/morphware/morphware/kernel/python"
)

const usage = `morph-kernel is started by Jupyter, not by people.
usage: morph-kernel -f CONNECTION_FILE [--python PYTHON] [options of ipykernel]
hint: install the kernel with: morph kernel install
`

func main() {
	if len(os.Args) == 2 && os.Args[1] == "--version" {
		if err := version(os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "error:", err)
			os.Exit(1)
		}
		return
	}
	c, ok := parse(os.Args[1:])
	if !ok {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	// One message at a time is passed on, and a second thread, woken for each in case there were more, would only take the
	// processor from the interpreter and the client.
	runtime.GOMAXPROCS(1)
	c.Log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	exit, err := kernel.Run(context.Background(), c)
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
	}
	end(exit)
}

// version writes what `morph kernel doctor` compares: the hash of the Python package that this kernel carries.
func version(w io.Writer) error {
	hash, err := python.Hash()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(w, "morph-kernel, package", hash)
	return err
}

// parse takes our flags out and leaves the rest to the child.
func parse(args []string) (c kernel.Config, ok bool) {
	for i := 0; i < len(args); i++ {
		name, value, joined := strings.Cut(args[i], "=")
		switch name {
		case "-f", "--f", "--python":
			if !joined {
				if i++; i == len(args) {
					return c, false
				}
				value = args[i]
			}
			if name == "--python" {
				c.Python = value
			} else {
				c.ConnectionFile = value
			}
		default:
			c.Args = append(c.Args, args[i])
		}
	}
	return c, c.ConnectionFile != ""
}

// end ends this process as the interpreter ended, so that whoever started the kernel sees what it would see without us.
func end(e kernel.Exit) {
	if e.Signal != 0 {
		signal.Reset(e.Signal)
		_ = syscall.Kill(os.Getpid(), e.Signal)
		os.Exit(128 + int(e.Signal)) // signals that do not end a process
	}
	os.Exit(e.Code)
}
