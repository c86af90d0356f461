package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/morphware/morphware/gateway"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/install/command"
	"github.com/morphware/morphware/install/kernelspec"
)

func kernel(ctx context.Context, args []string, _ io.Reader, out, errs io.Writer) error {
	const usage = "usage: morph kernel install|uninstall|doctor [--user|--sys-prefix|--prefix P] [--name N] [--python PATH]"
	if len(args) == 1 && (args[0] == "--help" || args[0] == "-h") {
		fmt.Fprintln(out, usage)
		return nil
	}
	if len(args) == 0 || args[0] != "install" && args[0] != "uninstall" && args[0] != "doctor" {
		return fmt.Errorf("morph kernel: what to do?\nhint: %s", usage)
	}
	f := flag.NewFlagSet("morph kernel "+args[0], flag.ContinueOnError)
	f.SetOutput(errs)
	f.Bool("user", true, "into your own Jupyter data folder, the default")
	sys := f.Bool("sys-prefix", false, "into the environment of --python")
	prefix := f.String("prefix", "", "into `P`/share/jupyter/kernels")
	name := f.String("name", "morph", "the kernel's `name`")
	display := f.String("display-name", "", "the `name` that people see (default: Python 3 (Morph))")
	python := f.String("python", "", "the `interpreter` that runs the cells; it needs ipykernel (default: the active environment's, or python3)")
	if err := parse(f, args[1:]); err != nil {
		return err
	}
	interpreter, err := command.Python(*python)
	if err != nil && args[0] != "doctor" {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	if self, err = filepath.EvalSymlinks(self); err != nil {
		return err
	}
	o := kernelspec.Options{
		Name: *name, DisplayName: *display, Kernel: filepath.Join(filepath.Dir(self), "morph-kernel"),
		Python: interpreter, SysPrefix: *sys, Prefix: *prefix,
	}
	if args[0] == "doctor" {
		return examine(out, kernelspec.Examine(ctx, kernelspec.Examination{Name: *name, Prefix: *prefix, Kernel: o.Kernel, Python: interpreter, Home: api.Home(),
			Version: gateway.Version()}))
	}
	if args[0] == "uninstall" {
		dir, err := kernelspec.Uninstall(o)
		if err != nil {
			return err
		}
		fmt.Fprintln(out, "removed", dir)
		return nil
	}
	dir, err := kernelspec.Install(o)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "installed kernel %s in %s\nits cells run in %s\n", *name, dir, interpreter)
	return nil
}

// examine prints what was found; anything wrong is an error.
func examine(out io.Writer, found []kernelspec.Finding) error {
	wrong := 0
	for _, f := range found {
		mark := "ok"
		if f.Hint != "" {
			mark = "wrong"
			wrong++
		}
		fmt.Fprintf(out, "%-6s %-12s %s\n", mark, f.What, f.Found)
		if f.Hint != "" {
			fmt.Fprintf(out, "%-6s %-12s hint: %s\n", "", "", f.Hint)
		}
	}
	if wrong > 0 {
		return fmt.Errorf("%d of %d things are wrong", wrong, len(found))
	}
	return nil
}
