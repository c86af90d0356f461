package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestUnlock(t *testing.T) {
	dir := t.TempDir()
	file := func(name, body string, mode os.FileMode) string {
		t.Helper()
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(body), mode); err != nil {
			t.Fatal(err)
		}
		return p
	}
	for name, c := range map[string]struct {
		file       string
		ask        bool
		pass, says string
	}{
		"neither":          {},
		"a file":           {file: file("a", "correct horse\n", 0o600), pass: "correct horse"},
		"an open file":     {file: file("b", "correct horse\n", 0o644), says: "chmod 600"},
		"an empty file":    {file: file("c", "\n", 0o600), says: "is empty"},
		"no file":          {file: filepath.Join(dir, "d"), says: "no such file"},
		"both":             {file: file("e", "x", 0o600), ask: true, says: "hint: "},
		"without terminal": {ask: true, says: "--passphrase-file"},
	} {
		got, err := unlock(c.file, c.ask, io.Discard)
		if got != c.pass || (err != nil) != (c.says != "") || err != nil && !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %q, %v; want %q, %q", name, got, err, c.pass, c.says)
		}
	}
}

// Rationale: help is pasted into reports, so nothing secret of the environment may be in it.
func TestHelpHoldsNoSecrets(t *testing.T) {
	t.Setenv("MORPH_DATABASE", "postgres://u:secret@h/d")
	var out, errs bytes.Buffer
	if code := run(t.Context(), []string{"run", "--help"}, &out, &errs); code != 0 || !strings.Contains(errs.String(), "--") && !strings.Contains(errs.String(), "-database") {
		t.Errorf("help ends with %d:\n%s", code, errs.String())
	}
	if strings.Contains(out.String()+errs.String(), "secret") {
		t.Errorf("help tells the database's password:\n%s", errs.String())
	}
}
