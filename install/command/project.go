package command

import (
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/morphware/morphware/contracts/job"
)

// project is what a script job is made of.
type project struct {
	script, root string
	base         string // what the job sees is below it: root, or a folder above where data lies beside the project
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
//	algorithm/project/*                the project's files, at their place below base; entry, root and cwd are relative to it
//	training/vars.json, training/files []; --data, at its place below base, where the script finds it
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
	Root         string   `json:"root"` // outputs are relative to it, to cwd, or to the entry's folder
	Cwd          string   `json:"cwd"`  // where the script runs
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

// write makes the bundles below dir, of a project that was found, and returns what leaves: a path and a size each.
func (p project) write(dir string) (leaves []string, err error) {
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
	root, err := below(p.base, p.root)
	if err != nil {
		return nil, err
	}
	imports := map[string]bool{}
	for _, rel := range files {
		w.copy(filepath.Join(p.root, filepath.FromSlash(rel)), path.Join("algorithm/project", root, rel))
		if strings.HasSuffix(rel, ".py") || rel == entry {
			p.imports(rel, files, imports)
		}
	}
	need, err := p.needs()
	if err != nil {
		return nil, err
	}
	at := path.Join(root, entry)
	w.json("algorithm/job.json", jobFile{Format: 1, Kind: "script", Entry: at, Root: root, Cwd: p.cwd(at), Args: orEmpty(p.args), Outputs: orEmpty(p.outputs),
		CellName: entry, Imports: sorted(imports), Requirements: need})
	w.json("training/vars.json", []variable{})
	for _, d := range p.data {
		rel, err := below(p.base, d)
		if err != nil {
			rel = path.Join(root, filepath.Base(filepath.Clean(d))) // from elsewhere: it lies beside the root's files
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
