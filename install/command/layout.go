package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// entries are what a project's script is called where nobody says.
var entries = []string{"train.py", "main.py", "__main__.py", "run.py"}

// find says which script is meant by a file or a folder, and where its project begins: at --root, at the folder given, at
// the top of the repository that holds the script, or else at the script's own folder.
func (p *project) find(target, entry string) (err error) {
	info, err := os.Stat(target)
	if err != nil {
		return hinted(fmt.Errorf("there is no script %s", target), "name a Python file, a notebook or a project's folder")
	}
	p.script = target
	if info.IsDir() {
		if p.root == "" {
			p.root = target
		}
		if p.script, err = entryOf(target, entry); err != nil {
			return err
		}
	} else if entry != "" {
		return hinted(fmt.Errorf("--entry %s, but %s is no folder", entry, target), "morph train FOLDER --entry FILE")
	}
	if p.root == "" {
		if p.root, err = rootOf(p.script); err != nil {
			return err
		}
	}
	if p.root, err = filepath.Abs(p.root); err != nil {
		return err
	}
	p.base, err = p.common()
	return err
}

func entryOf(folder, entry string) (string, error) {
	if entry != "" {
		return filepath.Join(folder, entry), nil
	}
	var found []string
	for _, name := range entries {
		if _, err := os.Stat(filepath.Join(folder, name)); err == nil {
			found = append(found, name)
		}
	}
	if len(found) != 1 {
		return "", hinted(fmt.Errorf("which script of %s?", folder), "--entry names it, like --entry train.py")
	}
	return filepath.Join(folder, found[0]), nil
}

// rootOf is the top of the repository that holds a script, so that ../data and sibling packages are where the script
// expects them; the script's own folder where there is no repository, or one that spans a whole home.
func rootOf(script string) (string, error) {
	abs, err := filepath.Abs(script)
	if err != nil {
		return "", err
	}
	home, _ := os.UserHomeDir() // "" is no folder
	own := filepath.Dir(abs)
	for dir := own; dir != home && dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return dir, nil
		} else if !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
	}
	return own, nil
}

// upwards is how far outside of the root data may lie and keep its place relative to the script.
const upwards = "../../../"

// common is the folder below which the job sees everything: the root, or one above it where data lies beside the project.
func (p project) common() (string, error) {
	base := p.root
	for _, d := range p.data {
		abs, err := filepath.Abs(d)
		if err != nil {
			return "", err
		}
		rel, err := filepath.Rel(p.root, abs)
		if err != nil {
			return "", err
		}
		ups := strings.Count(filepath.ToSlash(rel)+"/", "../")
		if ups > strings.Count(upwards, "../") {
			continue // from elsewhere: it will lie beside the root's files
		}
		for up := p.root; ups > 0; ups-- {
			up = filepath.Dir(up)
			if len(up) < len(base) {
				base = up
			}
		}
	}
	return base, nil
}

// below is a path relative to a folder, with slashes.
func below(folder, name string) (string, error) {
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	rel, err := filepath.Rel(folder, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return "", fmt.Errorf("%s is not below %s", name, folder)
	}
	return filepath.ToSlash(rel), nil
}

// inside is a path below the root.
func (p project) inside(name string) (string, error) { return below(p.root, name) }

// cwd is the folder, below base, that the script runs in: the one it would run in here, or its own where that does not
// travel.
func (p project) cwd(entry string) string {
	here, err := os.Getwd()
	if err == nil {
		if rel, err := below(p.base, here); err == nil {
			return rel
		}
	}
	return filepath.ToSlash(filepath.Dir(entry))
}
