package main

import (
	"slices"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		args         []string
		file, python string
		rest         []string
		ok           bool
	}{
		{[]string{"-f", "c.json"}, "c.json", "", nil, true},
		{[]string{"-f=c.json", "--python", "/p"}, "c.json", "/p", nil, true},
		{[]string{"--python=/p", "--HistoryManager.hist_file=:memory:", "-f", "c"}, "c", "/p", []string{"--HistoryManager.hist_file=:memory:"}, true},
		{[]string{}, "", "", nil, false},
		{[]string{"-f"}, "", "", nil, false},
		{[]string{"--python", "/p"}, "", "/p", nil, false},
	} {
		got, ok := parse(c.args)
		if ok != c.ok || got.ConnectionFile != c.file || got.Python != c.python || !slices.Equal(got.Args, c.rest) {
			t.Errorf("%q: %+v, %v", c.args, got, ok)
		}
	}
}
