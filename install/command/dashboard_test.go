package command

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

func TestLimits(t *testing.T) {
	t.Setenv("MORPH_HOME", t.TempDir())
	run := func(args ...string) (string, error) {
		var out bytes.Buffer
		err := Limits(t.Context(), args, IO{Out: &out, Err: io.Discard})
		return out.String(), err
	}
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "one job   no limit\n24 hours  no limit\n"},
		{[]string{"--job", "100"}, "one job   100 MWT\n24 hours  no limit\n"},
		{[]string{"--day", "500.5"}, "one job   100 MWT\n24 hours  500.5 MWT\n"},
		{[]string{"--job", "none"}, "one job   no limit\n24 hours  500.5 MWT\n"},
		{[]string{"--job", "0"}, "one job   0 MWT\n24 hours  500.5 MWT\n"},
	} {
		if got, err := run(c.args...); err != nil || got != c.want {
			t.Errorf("morph limits %v printed %q (%v), want %q", c.args, got, err, c.want)
		}
	}
	for _, bad := range []string{"-1", "much", "1e9"} {
		if _, err := run("--job", bad); err == nil || !strings.Contains(err.Error(), "hint: ") {
			t.Errorf("--job %s: %v, want a refusal with a hint", bad, err)
		}
	}
	if err := os.WriteFile(api.LimitsFile(api.Home()), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := run("--job", "1"); err == nil {
		t.Error("limits that cannot be read were taken for none")
	}
	if _, err := run("--job", "1", "--day", "none"); err != nil {
		t.Errorf("limits that cannot be read cannot be set anew: %v", err)
	}
}

func TestDashboard(t *testing.T) {
	home := t.TempDir()
	t.Setenv("MORPH_HOME", home)
	id := job.ID{0xab}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Header.Get("Authorization") != "Bearer t":
			w.WriteHeader(401)
		case r.Method == "POST" && r.URL.Path == "/v1/links":
			json.NewEncoder(w).Encode(api.Link{URL: "http://127.0.0.1:1/#link=CODE"})
		default:
			json.NewEncoder(w).Encode(api.Job{ID: id})
		}
	}))
	defer s.Close()
	b, err := json.Marshal(api.Endpoint{URL: s.URL, Token: "t"})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(api.EndpointFile(home), b, 0o600); err != nil {
		t.Fatal(err)
	}
	for want, args := range map[string][]string{
		"http://127.0.0.1:1/#link=CODE\n":                             {"--no-open"},
		"http://127.0.0.1:1/#link=CODE&to=/job/" + id.String() + "\n": {"ab", "--no-open"},
	} {
		var out bytes.Buffer
		if err := Dashboard(t.Context(), args, IO{Out: &out, Err: io.Discard}); err != nil || out.String() != want {
			t.Errorf("morph dashboard %v printed %q (%v), want %q", args, out.String(), err, want)
		}
	}
}
