package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestCompletion runs the script in bash itself, with a morph on the path that answers what the real one does.
func TestCompletion(t *testing.T) {
	var script, errs bytes.Buffer
	if code := run(t.Context(), []string{"completion", "bash"}, nil, &script, &errs); code != 0 {
		t.Fatalf("exit %d: %s", code, errs.String())
	}
	dir := t.TempDir()
	stand := "#!/bin/sh\ncase \"$*\" in\n*--help) echo 'usage: morph train' >&2; echo '  -max-price MWT' >&2; echo '  -runtime duration' >&2 ;;\n'jobs --json') printf '[\\n  {\\n    \"id\": \"0xabcdef0123456789\"\\n  }\\n]\\n' ;;\nesac\n"
	if err := os.WriteFile(filepath.Join(dir, "morph"), []byte(stand), 0o755); err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"morph tr": "train", "morph re": "result receipt", "morph train --m": "--max-price", "morph attach ab": "abcdef01", "morph attach x": "", "morph kernel d": "doctor", "morph completion z": "zsh",
	} {
		words := strings.Fields(line)
		c := exec.CommandContext(t.Context(), "bash", "-c", script.String()+"\nCOMP_WORDS=("+line+"); COMP_CWORD="+string(rune('0'+len(words)-1))+"; _morph; echo \"${COMPREPLY[*]}\"")
		c.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"))
		out, err := c.CombinedOutput()
		if got := strings.TrimSpace(string(out)); err != nil || got != want {
			t.Errorf("%s<Tab> gives %q (%v), want %q", line, got, err, want)
		}
	}
	for _, args := range [][]string{{"completion"}, {"completion", "tcsh"}} {
		errs.Reset()
		if code := run(t.Context(), args, nil, &script, &errs); code != 1 || !strings.Contains(errs.String(), "hint: ") {
			t.Errorf("%v: exit %d, %s", args, code, errs.String())
		}
	}
}

// TestEveryCommandHelps: --help of each command is no error, says how it is used, and needs nothing to be running.
func TestEveryCommandHelps(t *testing.T) {
	t.Setenv("MORPH_HOME", t.TempDir())
	for _, v := range verbs() {
		if v.does == "" || v.name == "version" {
			continue
		}
		var out, errs bytes.Buffer
		code := run(t.Context(), []string{v.name, "--help"}, strings.NewReader(""), &out, &errs)
		if said := out.String() + errs.String(); code != 0 || !strings.Contains(strings.ToLower(said), "usage") {
			t.Errorf("morph %s --help: exit %d, %q", v.name, code, said)
		}
	}
	var out, errs bytes.Buffer
	if code := run(t.Context(), []string{"trian"}, nil, &out, &errs); code != 2 || !strings.Contains(errs.String(), "hint: ") {
		t.Errorf("an unknown command: exit %d, %s", code, errs.String())
	}
}
