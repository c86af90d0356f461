package command

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-git/go-git/v5/plumbing/format/gitignore"
)

// skipped are folders that are never part of a project: what tools make again by themselves, and other machines' paths.
var skipped = []string{"__pycache__", "node_modules", "venv", "env", "site-packages", "wandb", "mlruns"}

// Bounds of a project: one that is larger is a mistake about where it begins, or has its data in it.
const (
	maxFiles = 20_000
	maxBytes = 1 << 30
)

// files are the project's files that travel, relative to its root: not the hidden ones (they hold secrets more often than
// code), not what .gitignore files name, not data (it travels apart), the exam or a former run's outputs. A link is
// followed where it leads to a file of the project, and is left out where it leads elsewhere.
func (p project) files() (out []string, err error) {
	apart := map[string]bool{}
	for _, name := range slices.Concat(p.data, []string{p.test, p.inputs, p.labels}) {
		if rel, err := p.inside(name); name != "" && err == nil {
			apart[rel] = true
		}
	}
	for _, o := range p.outputs {
		apart[path.Clean(o)] = true
	}
	rules, above, err := p.above()
	if err != nil {
		return nil, err
	}
	var size int64
	err = filepath.WalkDir(p.root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := p.inside(name)
		if err != nil {
			return err
		}
		parts := slices.Clone(above)
		if rel != "." {
			parts = append(parts, strings.Split(rel, "/")...)
			leave := strings.HasPrefix(d.Name(), ".") || apart[rel] || gitignore.NewMatcher(rules).Match(parts, d.IsDir()) ||
				d.IsDir() && (slices.Contains(skipped, d.Name()) || strings.HasSuffix(d.Name(), ".egg-info")) || strings.HasSuffix(d.Name(), ".pyc")
			if leave && d.IsDir() {
				return fs.SkipDir
			}
			if leave {
				return nil
			}
		}
		if d.IsDir() {
			if _, err := os.Stat(filepath.Join(name, "pyvenv.cfg")); err == nil {
				return fs.SkipDir // a virtual environment, whatever its name
			}
			more, err := ignoreFile(filepath.Join(name, ".gitignore"), parts)
			rules = append(rules, more...)
			return err
		}
		info, err := os.Stat(name)
		if err != nil || !info.Mode().IsRegular() || d.Type()&fs.ModeSymlink != 0 && !p.holds(name) {
			return nil
		}
		out, size = append(out, rel), size+info.Size()
		if len(out) > maxFiles || size > maxBytes {
			return hinted(fmt.Errorf("the project in %s holds more than %d files or %d MiB", p.root, maxFiles, maxBytes>>20), "--root names a smaller folder; --data takes large files")
		}
		return nil
	})
	return out, err
}

// above reads the .gitignore files of the folders that hold the root, up to the top of its repository, and returns the
// root's place there, which patterns are relative to.
func (p project) above() (rules []gitignore.Pattern, parts []string, err error) {
	top, err := rootOf(filepath.Join(p.root, "any"))
	if err != nil || top == p.root {
		return nil, nil, err
	}
	rel, err := below(top, p.root)
	if err != nil {
		return nil, nil, err
	}
	parts = strings.Split(rel, "/")
	for n := range parts {
		more, err := ignoreFile(filepath.Join(append([]string{top}, append(slices.Clone(parts[:n]), ".gitignore")...)...), slices.Clone(parts[:n]))
		if err != nil {
			return nil, nil, err
		}
		rules = append(rules, more...)
	}
	return rules, parts, nil
}

// holds says whether a link leads to somewhere in the project.
func (p project) holds(link string) bool {
	to, err := filepath.EvalSymlinks(link)
	if err != nil {
		return false
	}
	root, err := filepath.EvalSymlinks(p.root)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(root, to)
	return err == nil && filepath.IsLocal(rel)
}

// ignoreFile reads the .gitignore of a folder whose parts, below the root, are given.
func ignoreFile(name string, parts []string) (rules []gitignore.Pattern, err error) {
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	for line := range bytes.Lines(b) {
		line := strings.TrimRight(string(line), "\r\n")
		if strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "#") {
			rules = append(rules, gitignore.ParsePattern(line, parts))
		}
	}
	return rules, err
}
