// Package kernelspec makes the Morph kernel known to Jupyter, as `python -m ipykernel install` does for ipykernel: one
// folder with kernel.json and logos, which `jupyter kernelspec remove` takes away without a trace.
package kernelspec

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
)

//go:embed logo-32x32.png logo-64x64.png logo-svg.svg
var logos embed.FS

// Options say where the kernelspec goes and what it starts.
type Options struct {
	Name        string // folder name; "" is "morph"
	DisplayName string // "" is "Python 3 (Morph)"
	Kernel      string // absolute path of morph-kernel
	Python      string // absolute path of the interpreter that runs the cells; "" lets the kernel find one at start
	SysPrefix   bool   // into the environment of Python
	Prefix      string // into PREFIX/share/jupyter/kernels; neither: into the user's Jupyter data folder
}

// Spec is kernel.json (JEP 105).
type Spec struct {
	Argv          []string       `json:"argv"`
	DisplayName   string         `json:"display_name"`
	Language      string         `json:"language"`
	InterruptMode string         `json:"interrupt_mode"`
	Metadata      map[string]any `json:"metadata"`
}

var name = regexp.MustCompile(`^[a-z0-9._-]+$`)

// Spec is the kernel.json that Install would write.
func (o Options) Spec() Spec {
	argv := []string{o.Kernel, "-f", "{connection_file}"}
	if o.Python != "" {
		argv = append(argv, "--python", o.Python)
	}
	display := o.DisplayName
	if display == "" {
		display = "Python 3 (Morph)"
	}
	return Spec{Argv: argv, DisplayName: display, Language: "python", InterruptMode: "message", Metadata: map[string]any{"debugger": true}}
}

// Install writes the kernelspec, in place of an older one of the same name, and returns its folder.
func Install(o Options) (string, error) {
	dir, err := o.folder()
	if err != nil {
		return "", err
	}
	if !filepath.IsAbs(o.Kernel) {
		return "", fmt.Errorf("kernel %q: want an absolute path, since Jupyter starts it from any folder", o.Kernel)
	}
	if _, err := os.Stat(o.Kernel); err != nil {
		return "", fmt.Errorf("kernel: %w\nhint: `make build` builds it", err)
	}
	spec, err := json.MarshalIndent(o.Spec(), "", " ")
	if err != nil {
		return "", err
	}
	if err := os.RemoveAll(dir); err != nil {
		return "", fmt.Errorf("replace the kernelspec: %w", err)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("make the kernelspec's folder: %w\nhint: --user and --prefix P choose another place", err)
	}
	if err := os.CopyFS(dir, logos); err != nil {
		return "", err
	}
	return dir, os.WriteFile(filepath.Join(dir, "kernel.json"), append(spec, '\n'), 0o644)
}

// Uninstall removes what Install with the same options wrote, and returns the folder.
func Uninstall(o Options) (string, error) {
	dir, err := o.folder()
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(filepath.Join(dir, "kernel.json")); errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("no kernelspec in %s\nhint: `jupyter kernelspec list` shows where they are", dir)
	}
	return dir, os.RemoveAll(dir)
}

func (o Options) folder() (string, error) {
	n := o.Name
	if n == "" {
		n = "morph"
	}
	if !name.MatchString(n) {
		return "", fmt.Errorf("kernel name %q: want lower-case letters, digits, dot, dash and underscore", n)
	}
	switch {
	case o.Prefix != "":
		prefix, err := filepath.Abs(o.Prefix)
		return filepath.Join(prefix, "share", "jupyter", "kernels", n), err
	case o.SysPrefix:
		out, err := exec.Command(o.Python, "-c", "import sys; print(sys.prefix)").Output()
		if err != nil {
			return "", fmt.Errorf("ask %s for its prefix: %w\nhint: --python PATH names the interpreter", o.Python, err)
		}
		return filepath.Join(strings.TrimSpace(string(out)), "share", "jupyter", "kernels", n), nil
	}
	data, err := userData()
	return filepath.Join(data, "kernels", n), err
}

// userData is jupyter_core's jupyter_data_dir().
func userData() (string, error) {
	if d := os.Getenv("JUPYTER_DATA_DIR"); d != "" {
		return d, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	switch runtime.GOOS {
	case "darwin":
		return filepath.Join(home, "Library", "Jupyter"), nil
	case "windows":
		return filepath.Join(os.Getenv("APPDATA"), "jupyter"), nil
	}
	if d := os.Getenv("XDG_DATA_HOME"); d != "" {
		return filepath.Join(d, "jupyter"), nil
	}
	return filepath.Join(home, ".local", "share", "jupyter"), nil
}
