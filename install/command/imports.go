package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

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
	if strings.HasSuffix(name, ".ipynb") {
		b = code(b)
	}
	for line := range bytes.Lines(b) {
		m := importing.FindStringSubmatch(string(line))
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

// code is what a notebook's code cells say.
func code(notebook []byte) []byte {
	var book struct {
		Cells []struct {
			Type   string `json:"cell_type"`
			Source source `json:"source"`
		} `json:"cells"`
	}
	if json.Unmarshal(notebook, &book) != nil {
		return nil // the job itself says why it cannot be read
	}
	var out bytes.Buffer
	for _, c := range book.Cells {
		if c.Type == "code" {
			out.WriteString(string(c.Source) + "\n")
		}
	}
	return out.Bytes()
}

// source is a cell's text, which the notebook format has as a string or as a list of lines.
type source string

func (s *source) UnmarshalJSON(b []byte) error {
	var lines []string
	if err := json.Unmarshal(b, &lines); err == nil {
		*s = source(strings.Join(lines, ""))
		return nil
	}
	return json.Unmarshal(b, (*string)(s))
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
