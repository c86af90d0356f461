package command

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// book.py runs a notebook here, whose marked cells are trained on the market.
//
//go:embed book.py
var runBook string

// tag marks the cells of a notebook that are trained on the market, where no %%morph line does.
const tag = "morph-train"

// marked says whether a notebook has cells of its own for the market: then it is run here, and only they elsewhere. tagged
// says whether the command line has to say how they are trained.
func marked(name string) (own, tagged bool, err error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return false, false, err
	}
	var book struct {
		Format int `json:"nbformat"`
		Cells  []struct {
			Type     string `json:"cell_type"`
			Source   source `json:"source"`
			Metadata struct {
				Tags []string `json:"tags"`
			} `json:"metadata"`
		} `json:"cells"`
	}
	if err := json.Unmarshal(b, &book); err != nil || book.Format != 4 {
		return false, false, hinted(fmt.Errorf("%s is no notebook of format 4", name), "jupyter nbconvert --to notebook makes one of an older format")
	}
	for _, c := range book.Cells {
		if c.Type == "code" {
			own = own || strings.HasPrefix(strings.TrimSpace(string(c.Source)), "%%morph")
			tagged = tagged || slices.Contains(c.Metadata.Tags, tag)
		}
	}
	return own, tagged, nil
}

// elsewhere are the flags that say how a tagged cell is trained; they mean the same in its line.
var elsewhere = []string{"max-price", "runtime", "longest", "validators", "fee", "seal", "gpus", "gpu-memory", "compute-capability", "requirements", "name", "course", "data"}

// here are the flags that say how a notebook is run here.
var here = []string{"out", "python", "kernel", "outputs"}

// line is what stands after %%morph train above a tagged cell.
func line(f *flag.FlagSet, p project) (string, error) {
	if len(p.outputs) == 0 {
		return "", hinted(fmt.Errorf("which variables does the cell tagged %s train?", tag), "--outputs names them, like --outputs model")
	}
	words := []string{strings.Join(p.outputs, ", ")}
	var wrong error
	f.Visit(func(v *flag.Flag) {
		switch value := v.Value.String(); {
		case slices.Contains(here, v.Name):
		case !slices.Contains(elsewhere, v.Name):
			wrong = hinted(fmt.Errorf("--%s is not for a notebook's tagged cell", v.Name), "write %%morph train above the cell, with all its options")
		case value == "true":
			words = append(words, "--"+v.Name)
		case v.Name == "runtime" || v.Name == "longest":
			d, err := time.ParseDuration(value)
			wrong = errors.Join(wrong, err)
			words = append(words, fmt.Sprintf("--%s %ds", v.Name, seconds(d)))
		default:
			words = append(words, fmt.Sprintf("--%s %s", v.Name, quoted(value)))
		}
	})
	if !slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, "--max-price") }) {
		words = append(words, "--max-price "+f.Lookup("max-price").DefValue)
	}
	return strings.Join(words, " "), wrong
}

var plainWord = regexp.MustCompile(`^[A-Za-z0-9_./,:-]+$`)

// quoted writes a word as the magic's line reads it.
func quoted(s string) string {
	if plainWord.MatchString(s) {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'"'"'`) + "'"
}

// execute runs a notebook with marked cells through the Morph kernel.
func execute(ctx context.Context, f *flag.FlagSet, p project, tagged bool, std IO) error {
	how := ""
	var err error
	if tagged {
		if how, err = line(f, p); err != nil {
			return err
		}
	} else {
		f.Visit(func(v *flag.Flag) {
			if !slices.Contains(here, v.Name) || v.Name == "outputs" {
				err = hinted(fmt.Errorf("--%s, but the notebook's %%%%morph cells say themselves how they are trained", v.Name), "change the cell's own line")
			}
		})
		if err != nil {
			return err
		}
	}
	python, err := Python(f.Lookup("python").Value.String())
	if err != nil {
		return err
	}
	folder := f.Lookup("out").Value.String()
	if err := os.MkdirAll(filepath.Clean(folder), 0o755); err != nil {
		return err
	}
	out := filepath.Join(folder, strings.TrimSuffix(filepath.Base(p.script), ".ipynb")+".executed.ipynb")
	c := exec.CommandContext(ctx, python, "-c", runBook, p.script, out, f.Lookup("kernel").Value.String(), how)
	c.Cancel = func() error { return c.Process.Signal(os.Interrupt) } // the kernel asks its job to stop
	c.WaitDelay = time.Minute
	c.Stdout, c.Stderr = std.Out, std.Err
	why, told, err := os.Pipe() // its own last word, apart from what cells print
	if err != nil {
		return err
	}
	defer why.Close()
	c.ExtraFiles = []*os.File{told}
	err = c.Start()
	told.Close()
	if err != nil {
		return fmt.Errorf("start %s: %w", python, err)
	}
	said, _ := io.ReadAll(io.LimitReader(why, 64<<10)) // a pipe that breaks says no more than it did
	err = c.Wait()
	if _, there := os.Stat(out); there == nil {
		fmt.Fprintf(std.Err, "» the notebook as it ran is %s\n", out)
	}
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(said) > 0 {
		return errors.New(string(said))
	}
	return err
}

// Python is the interpreter that a person means: the one named, $MORPH_PYTHON, the active environment's, or the first on the
// path. It stays a path inside its environment: resolving a virtual environment's link would leave the environment.
func Python(named string) (string, error) {
	candidates := []string{named, os.Getenv("MORPH_PYTHON")}
	for _, env := range []string{"VIRTUAL_ENV", "CONDA_PREFIX"} {
		if p := os.Getenv(env); p != "" {
			candidates = append(candidates, filepath.Join(p, "bin", "python"))
		}
	}
	for _, c := range append(candidates, "python3") {
		if c == "" {
			continue
		}
		found, err := exec.LookPath(c)
		if err == nil {
			return filepath.Abs(found)
		}
		if c == named {
			return "", hinted(fmt.Errorf("python: %w", err), "--python takes the path of an interpreter")
		}
	}
	return "", hinted(errors.New("no python3 on the path"), "install Python 3.11 or newer, or name one by --python PATH")
}
