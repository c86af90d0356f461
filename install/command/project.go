package command

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/morphware/morphware/contracts/job"
)

// project is what a script job is made of.
type project struct {
	script, root string
	args         []string
	outputs      []string // files or folders, relative to root, or variables
	data         []string // travel as the training bundle
	requirements string   // a file; "" is root/requirements.txt where there is one

	test, inputs, labels string // paths; test "" is: not validated
	require              job.Requirement
}

// The bundles of a script job, as the runner reads them:
//
//	algorithm/job.json                 {"format":1,"kind":"script","entry":"train.py","args":[...],"outputs":["model.npz"],...}
//	algorithm/project/*                the files below the root, entry and outputs relative to it
//	training/vars.json, training/files []; --data, at the same place below the root, where the script finds it
//	testing/test.json                  {"format":1,"body":"test.py","inputs":[],"labels":["labels"],"models":[],"metric":"accuracy",...}
//	testing/test.py                    --test: finds the model's files below $MORPH_MODEL_FILES, the inputs below
//	                                   $MORPH_INPUTS (both also in the working folder), leaves `predictions`
//	testing/inputs/vars.json           []
//	testing/inputs/files/NAME          --inputs, a file or a folder
//	testing/labels/vars.json           [{"name":"labels","format":"file","file":"files/NAME","type":"..."}]
//	testing/labels/files/NAME          --labels: .npy, .json, or .csv (its last column)
type jobFile struct {
	Format       int      `json:"format"`
	Kind         string   `json:"kind"`
	Entry        string   `json:"entry"`
	Args         []string `json:"args"`
	Outputs      []string `json:"outputs"`
	CellName     string   `json:"cell_name"`
	Imports      []string `json:"imports"`
	Requirements []string `json:"requirements"`
}

type testFile struct {
	Format   int      `json:"format"`
	Body     string   `json:"body"`
	Inputs   []string `json:"inputs"`
	Labels   []string `json:"labels"`
	Models   []string `json:"models"`
	Metric   string   `json:"metric"`
	Score    string   `json:"score"`
	InTest   bool     `json:"labels_in_test"`
	CellName string   `json:"cell_name"`
	Imports  []string `json:"imports"`
}

type variable struct {
	Name   string `json:"name"`
	Format string `json:"format"`
	File   string `json:"file"`
	Type   string `json:"type"`
}

// write makes the bundles below dir and returns what leaves: a path and a size each.
func (p project) write(dir string) (leaves []string, err error) {
	if p.root, err = filepath.Abs(p.root); err != nil {
		return nil, err
	}
	entry, err := p.inside(p.script)
	if err != nil {
		return nil, hinted(err, "--root names a folder that holds the script and all it needs")
	}
	w := &packer{dir: dir}
	files, err := p.files()
	if err != nil {
		return nil, err
	}
	if !slices.Contains(files, entry) {
		return nil, hinted(fmt.Errorf("%s does not travel", entry), "a script must not be hidden, ignored or an output")
	}
	imports := map[string]bool{}
	for _, rel := range files {
		w.copy(filepath.Join(p.root, filepath.FromSlash(rel)), "algorithm/project/"+rel)
		if strings.HasSuffix(rel, ".py") {
			p.imports(rel, files, imports)
		}
	}
	need, err := p.needs()
	if err != nil {
		return nil, err
	}
	w.json("algorithm/job.json", jobFile{Format: 1, Kind: "script", Entry: entry, Args: orEmpty(p.args), Outputs: p.outputs,
		CellName: entry, Imports: sorted(imports), Requirements: need})
	w.json("training/vars.json", []variable{})
	for _, d := range p.data {
		rel, err := p.inside(d)
		if err != nil {
			rel = filepath.Base(filepath.Clean(d)) // From elsewhere: it lies beside the script's root files.
		}
		w.tree(d, "training/files/"+rel)
	}
	if p.test != "" {
		p.exam(w)
	}
	return w.leaves, w.err
}

// exam writes the testing bundle.
func (p project) exam(w *packer) {
	w.copy(p.test, "testing/test.py")
	w.json("testing/inputs/vars.json", []variable{})
	if p.inputs != "" {
		w.tree(p.inputs, "testing/inputs/files/"+filepath.Base(filepath.Clean(p.inputs)))
	}
	name := filepath.Base(p.labels)
	switch strings.ToLower(filepath.Ext(name)) {
	case ".npy", ".json", ".csv", ".txt":
	default:
		w.fail(hinted(fmt.Errorf("labels %s: unknown kind of file", p.labels), "labels are a .npy, .json or .csv file; of a .csv the last column counts"))
	}
	w.copy(p.labels, "testing/labels/files/"+name)
	w.json("testing/labels/vars.json", []variable{{Name: "labels", Format: "file", File: "files/" + name, Type: "file"}})
	found := map[string]bool{}
	p.scan(p.test, nil, found)
	w.json("testing/test.json", testFile{Format: 1, Body: "test.py", Inputs: []string{}, Labels: []string{"labels"}, Models: []string{},
		Metric: p.require.Metric, CellName: filepath.Base(p.test), Imports: sorted(found)})
}

// inside is a path below root, with slashes.
func (p project) inside(name string) (string, error) {
	abs, err := filepath.Abs(name)
	if err != nil {
		return "", err
	}
	rel, err := filepath.Rel(p.root, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return "", fmt.Errorf("%s is not below %s", name, p.root)
	}
	return filepath.ToSlash(rel), nil
}

// skipped are folders that are never part of a project: what tools make again by themselves.
var skipped = []string{"__pycache__", "node_modules", "venv", "env", "site-packages"}

// files are the project's files that travel: not the hidden ones (they hold secrets more often than code), not what
// .gitignore names, not data (it travels apart), the exam or a former run's outputs.
func (p project) files() (out []string, err error) {
	ignored, err := ignores(p.root)
	if err != nil {
		return nil, err
	}
	apart := map[string]bool{}
	for _, name := range slices.Concat(p.data, []string{p.test, p.inputs, p.labels}) {
		if rel, err := p.inside(name); name != "" && err == nil {
			apart[rel] = true
		}
	}
	for _, o := range p.outputs {
		apart[path.Clean(o)] = true
	}
	err = filepath.WalkDir(p.root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == p.root {
			return err
		}
		rel, err := p.inside(name)
		if err != nil {
			return err
		}
		leave := strings.HasPrefix(d.Name(), ".") || apart[rel] || ignored(rel, d.IsDir()) || d.IsDir() && slices.Contains(skipped, d.Name())
		switch {
		case leave && d.IsDir():
			return fs.SkipDir
		case leave || d.IsDir():
			return nil
		case !d.Type().IsRegular():
			return hinted(fmt.Errorf("%s is a link or a device, which cannot travel", rel), "put the file itself there, or name it with --data")
		}
		out = append(out, rel)
		if len(out) > 20_000 {
			return hinted(fmt.Errorf("%s holds more than 20,000 files", p.root), "--root names a smaller folder")
		}
		return nil
	})
	return out, err
}

// ignores reads a .gitignore, as far as names and simple patterns go; negations and the rest of its grammar are not
// followed.
func ignores(root string) (func(rel string, dir bool) bool, error) {
	b, err := os.ReadFile(filepath.Join(root, ".gitignore"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	type rule struct {
		pattern          string
		rooted, dirsOnly bool
	}
	var rules []rule
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' || line[0] == '!' {
			continue
		}
		r := rule{dirsOnly: strings.HasSuffix(line, "/")}
		line = strings.TrimSuffix(line, "/")
		r.rooted = strings.Contains(line, "/")
		r.pattern = strings.TrimPrefix(strings.TrimPrefix(line, "**"), "/")
		rules = append(rules, r)
	}
	return func(rel string, dir bool) bool {
		for _, r := range rules {
			name := path.Base(rel)
			if r.rooted {
				name = rel
			}
			if ok, err := path.Match(r.pattern, name); err == nil && ok && (dir || !r.dirsOnly) {
				return true
			}
		}
		return false
	}, nil
}

var importing = regexp.MustCompile(`^\s*(?:import|from)\s+([A-Za-z_][A-Za-z0-9_]*)`)

// imports adds the modules that a file of the project imports and that are not the project's own.
func (p project) imports(rel string, files []string, into map[string]bool) {
	p.scan(filepath.Join(p.root, filepath.FromSlash(rel)), files, into)
}

func (p project) scan(name string, own []string, into map[string]bool) {
	b, err := os.ReadFile(name)
	if err != nil {
		return // Copying it says why.
	}
	lines := bufio.NewScanner(bytes.NewReader(b))
	for lines.Scan() {
		m := importing.FindStringSubmatch(lines.Text())
		if m == nil {
			continue
		}
		local := slices.ContainsFunc(own, func(f string) bool {
			return path.Base(f) == m[1]+".py" || strings.HasPrefix(f, m[1]+"/") || strings.Contains(f, "/"+m[1]+"/")
		})
		if !local {
			into[m[1]] = true
		}
	}
}

// needs are the lines of the requirements file.
func (p project) needs() ([]string, error) {
	name := p.requirements
	if name == "" {
		name = filepath.Join(p.root, "requirements.txt")
	}
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) && p.requirements == "" {
		return []string{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the requirements: %w", err)
	}
	out := []string{}
	for line := range strings.Lines(string(b)) {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line != "" && line[0] != '-' {
			out = append(out, line)
		}
	}
	return out, nil
}

// packer writes bundles' files; after its first error it does nothing more.
type packer struct {
	dir    string
	leaves []string
	err    error
}

func (w *packer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *packer) create(name string) (*os.File, error) {
	full := filepath.Join(w.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
		return nil, err
	}
	return os.OpenFile(full, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
}

func (w *packer) json(name string, v any) {
	if w.err != nil {
		return
	}
	b, err := json.Marshal(v)
	if err != nil {
		w.fail(err)
		return
	}
	f, err := w.create(name)
	if err == nil {
		_, err = f.Write(append(b, '\n'))
		err = errors.Join(err, f.Close())
	}
	w.fail(err)
}

func (w *packer) copy(from, name string) {
	if w.err != nil {
		return
	}
	src, err := os.Open(from)
	if err != nil {
		w.fail(err)
		return
	}
	defer src.Close()
	f, err := w.create(name)
	if err != nil {
		w.fail(err)
		return
	}
	n, err := io.Copy(f, src)
	w.fail(errors.Join(err, f.Close()))
	w.leaves = append(w.leaves, fmt.Sprintf("%10d  %s", n, name))
}

// tree copies a file or a folder's files.
func (w *packer) tree(from, name string) {
	if w.err != nil {
		return
	}
	w.fail(filepath.WalkDir(from, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(from, p)
		if err != nil {
			return err
		}
		w.copy(p, path.Join(name, filepath.ToSlash(rel)))
		return w.err
	}))
}

func sorted(set map[string]bool) []string {
	out := []string{}
	for k := range set {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

func orEmpty(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}
