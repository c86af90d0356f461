package kernelspec

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/morphware/morphware/gateway/api"
)

func script(t *testing.T, dir, name, body string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	return path
}

func home(t *testing.T, s api.Status) string {
	t.Helper()
	dir := t.TempDir()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { json.NewEncoder(w).Encode(s) }))
	t.Cleanup(server.Close)
	b, _ := json.Marshal(api.Endpoint{URL: server.URL, Token: "t"})
	if err := os.WriteFile(api.EndpointFile(dir), b, 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// Each thing that can be wrong is named, and nothing else, and has a remedy.
func TestExamine(t *testing.T) {
	good := `echo '{"version":[3,12],"prefix":"/x","missing":[]}'`
	for name, c := range map[string]struct {
		python string // its body
		change func(t *testing.T, o *Options, x *Examination, dir string)
		wrong  []string
		found  string
		hint   string
	}{
		"all is well": {python: good},
		"no kernelspec": {python: good, wrong: []string{"kernelspec"}, found: `no kernel "other"`, hint: "morph kernel install --name other",
			change: func(_ *testing.T, _ *Options, x *Examination, _ string) { x.Name = "other" }},
		"stale: the kernel is gone": {python: good, wrong: []string{"kernel"}, found: "not there any more", hint: "morph kernel install",
			change: func(_ *testing.T, o *Options, _ *Examination, _ string) { os.Remove(o.Kernel) }},
		"stale: another installation's": {python: good, wrong: []string{"kernel"}, found: "this morph's own kernel is", hint: "morph kernel install",
			change: func(t *testing.T, _ *Options, x *Examination, dir string) { x.Kernel = script(t, dir, "another", "") }},
		"edited": {python: good, wrong: []string{"kernelspec"}, found: "older version", hint: "morph kernel install",
			change: func(_ *testing.T, o *Options, _ *Examination, dir string) {
				os.WriteFile(filepath.Join(dir, "share/jupyter/kernels/morph/kernel.json"), []byte(`{"argv":["`+o.Kernel+`","-f","{connection_file}","--python","`+o.Python+`"]}`), 0o600)
			}},
		"no JSON": {python: good, wrong: []string{"kernelspec"}, found: "cannot be read", hint: "morph kernel install",
			change: func(_ *testing.T, _ *Options, _ *Examination, dir string) {
				os.WriteFile(filepath.Join(dir, "share/jupyter/kernels/morph/kernel.json"), []byte(`{`), 0o600)
			}},
		"no ipykernel":     {python: `echo '{"version":[3,12],"missing":["ipykernel","numpy"]}'`, wrong: []string{"interpreter"}, found: "no ipykernel, no numpy", hint: "-m pip install ipykernel numpy"},
		"old Python":       {python: `echo '{"version":[3,8],"missing":[]}'`, wrong: []string{"interpreter"}, found: "Python 3.8", hint: "--python"},
		"no Python":        {python: `echo hello`, wrong: []string{"interpreter"}, found: "is no Python", hint: "--python"},
		"broken Python":    {python: `echo 'Fatal: cannot load' >&2; exit 3`, wrong: []string{"interpreter"}, found: "Fatal: cannot load", hint: "--python"},
		"another package":  {python: `echo '{"version":[3,12],"missing":[],"package":"0123"}'`, wrong: []string{"interpreter"}, found: "another version", hint: "pip uninstall morphware"},
		"the same package": {python: `echo '{"version":[3,12],"missing":[],"package":"c0ffee"}'`},
		"another version of the gateway": {python: good, wrong: []string{"gateway"}, found: "is of version v0.0.1", hint: "start the one of this version",
			change: func(t *testing.T, _ *Options, x *Examination, _ string) {
				x.Version = "v1.2.3"
				x.Home = home(t, api.Status{Version: "v0.0.1"})
			}},
		"no gateway": {python: good, wrong: []string{"gateway"}, found: "no gateway", hint: "morph up",
			change: func(t *testing.T, _ *Options, x *Examination, _ string) { x.Home = t.TempDir() }},
		"the chain is away": {python: good, wrong: []string{"gateway"}, found: "chain is away", hint: "start it",
			change: func(t *testing.T, _ *Options, x *Examination, _ string) {
				x.Home = home(t, api.Status{Problem: "the chain is away", Hint: "start it"})
			}},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			o := Options{Prefix: dir, Kernel: script(t, dir, "morph-kernel", "echo morph-kernel, package c0ffee"), Python: script(t, dir, "python", c.python)}
			if _, err := Install(o); err != nil {
				t.Fatal(err)
			}
			x := Examination{Prefix: dir, Kernel: o.Kernel, Python: o.Python, Home: home(t, api.Status{Head: 7})}
			if c.change != nil {
				c.change(t, &o, &x, dir)
			}
			var wrong []string
			var all strings.Builder
			for _, f := range Examine(t.Context(), x) {
				if f.Hint != "" {
					wrong = append(wrong, f.What)
				}
				all.WriteString(f.What + ": " + f.Found + " -> " + f.Hint + "\n")
			}
			if !slices.Equal(wrong, c.wrong) || !strings.Contains(all.String(), c.found) || !strings.Contains(all.String(), c.hint) {
				t.Errorf("wrong are %v, want %v:\n%s", wrong, c.wrong, all.String())
			}
		})
	}
}

// What JEP 105 asks of a kernel.json.
func TestSpecIsValid(t *testing.T) {
	b, err := json.Marshal(Options{Kernel: "/opt/morph/morph-kernel", Python: "/usr/bin/python3"}.Spec())
	if err != nil {
		t.Fatal(err)
	}
	var raw map[string]any
	if err := json.Unmarshal(b, &raw); err != nil {
		t.Fatal(err)
	}
	for name := range raw {
		if !slices.Contains([]string{"argv", "display_name", "language", "kernel_protocol_version", "interrupt_mode", "env", "metadata"}, name) {
			t.Errorf("the specification knows no %q", name)
		}
	}
	argv, _ := raw["argv"].([]any)
	connection := false
	for _, a := range argv {
		s, text := a.(string)
		if !text {
			t.Errorf("argument %v is no string", a)
		}
		connection = connection || s == "{connection_file}"
	}
	if !connection || !filepath.IsAbs(argv[0].(string)) {
		t.Errorf("argv is %v: want an absolute path and {connection_file}", argv)
	}
	for _, name := range []string{"display_name", "language"} {
		if s, ok := raw[name].(string); !ok || s == "" {
			t.Errorf("%s is %v", name, raw[name])
		}
	}
	if raw["interrupt_mode"] != "message" {
		t.Errorf("interrupt_mode is %v", raw["interrupt_mode"])
	}
	if m, ok := raw["metadata"].(map[string]any); !ok || m["debugger"] != true {
		t.Errorf("metadata is %v", raw["metadata"])
	}
}
