package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/notebooks/stage"
)

// cell trains for some seconds, and goes on from its last checkpoint.
const cell = `import morph, time
step = morph.resume() or 0
for step in range(step, 20):
    morph.log(loss=1 / (step + 1), step=step)
    morph.checkpoint(step + 1)
    time.sleep(0.15)
model = {"k": 2.0}
`

// submit uploads the three bundles of the job and posts it.
func submit(ctx context.Context, s *stage.Stage, dir string) (job.ID, error) {
	x := []float64{1, 2, 3, 4}
	y := []float64{2, 4, 6, 8}
	files := map[string]string{
		"algorithm/job.json": `{"format":1,"kind":"cell","entry":"cell.py","args":[],"outputs":["model"],"cell_name":"In [1]","imports":[],"requirements":[],"python":""}`,
		"algorithm/cell.py":  cell,
		"training/vars.json": `[]`,
		"testing/test.json": `{"format":1,"body":"test.py","inputs":["x_test"],"labels":["y_test"],"models":["model"],"metric":"rmse","score":"",` +
			`"labels_in_test":false,"cell_name":"In [2]","imports":[]}`,
		"testing/test.py":                "predictions = model['k'] * x_test\n",
		"testing/inputs/vars.json":       `[{"name":"x_test","format":"npy","file":"vars/x_test.npy"}]`,
		"testing/inputs/vars/x_test.npy": array(x),
		"testing/labels/vars.json":       `[{"name":"y_test","format":"npy","file":"vars/y_test.npy"}]`,
		"testing/labels/vars/y_test.npy": array(y),
	}
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644)); err != nil {
			return job.ID{}, err
		}
	}
	must := job.Requirement{Metric: "rmse", LowerIsBetter: true, Threshold: 1000}
	sub := api.Submit{Name: "model", MaxPrice: job.MWT(25), RuntimeSeconds: 60, Require: &must, Seal: true}
	for name, hash := range map[string]*job.Hash{"algorithm": &sub.Algorithm, "training": &sub.Training, "testing": &sub.Testing} {
		b, err := s.Gateway.PutBundle(ctx, filepath.Join(dir, name))
		if err != nil {
			return job.ID{}, fmt.Errorf("upload the %s bundle: %w", name, err)
		}
		*hash = b.Hash
	}
	j, err := s.Gateway.Submit(ctx, sub, rand.Text())
	return j.ID, err
}

// array is a one-dimensional NumPy array of doubles in NumPy's own format, version 1.
func array(v []float64) string {
	head := fmt.Sprintf("{'descr': '<f8', 'fortran_order': False, 'shape': (%d,), }", len(v))
	head += strings.Repeat(" ", 63-(10+len(head))%64) + "\n"
	var b bytes.Buffer
	b.WriteString("\x93NUMPY\x01\x00")
	// Writing to memory does not fail.
	_ = binary.Write(&b, binary.LittleEndian, uint16(len(head)))
	b.WriteString(head)
	_ = binary.Write(&b, binary.LittleEndian, v)
	return b.String()
}
