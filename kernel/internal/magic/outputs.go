package magic

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/morphware/morphware/contracts/job"
)

// What a job is to bring back is the cell's to say, not the worker's: a model bundle may hold any names. So it is kept
// beside the gateway's address, for the day when another kernel asks for the result.

func (m *Magic) outputsFile(id job.ID) string {
	return filepath.Join(m.c.Dir, strings.TrimPrefix(id.String(), "0x")+".json")
}

func (m *Magic) keepOutputs(id job.ID, outputs []string) {
	if m.c.Dir == "" {
		return
	}
	b, err := json.Marshal(outputs)
	if err == nil {
		err = os.MkdirAll(m.c.Dir, 0o700)
	}
	if err == nil {
		err = os.WriteFile(m.outputsFile(id), b, 0o600)
	}
	if err != nil { // only a later attach misses it, and has another way
		m.c.Log.Warn("could not keep what a job is to bring back", "job", id, "err", err)
	}
}

var identifier = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)

// outputsOf finds what a job was to bring back. Where nobody kept it, as for a job of the command line, it is what the
// model bundle has.
func (m *Magic) outputsOf(id job.ID, folder string) ([]string, error) {
	var out []string
	if m.c.Dir != "" {
		if b, err := os.ReadFile(m.outputsFile(id)); err == nil && json.Unmarshal(b, &out) == nil && len(out) > 0 {
			return out, nil
		}
	}
	b, err := os.ReadFile(filepath.Join(folder, "result.json"))
	if err != nil {
		return nil, fmt.Errorf("read what job %s brought: %w", id.Short(), err)
	}
	var result struct {
		Vars []struct {
			Name string `json:"name"`
		} `json:"vars"`
		Files []string `json:"files"`
	}
	if err := json.Unmarshal(b, &result); err != nil {
		return nil, fmt.Errorf("read what job %s brought: %w", id.Short(), err)
	}
	for _, v := range result.Vars {
		if identifier.MatchString(v.Name) {
			out = append(out, v.Name)
		}
	}
	return append(out, result.Files...), nil
}
