package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// Home is the folder where kernel, gateway and the morph command find each other: $MORPH_HOME, or the platform's usual
// data folder.
func Home() string {
	if h := os.Getenv("MORPH_HOME"); h != "" {
		return h
	}
	user, _ := os.UserHomeDir()
	switch runtime.GOOS {
	case "darwin":
		return filepath.Join(user, "Library", "Application Support", "morphware")
	case "windows":
		if d := os.Getenv("LocalAppData"); d != "" {
			return filepath.Join(d, "morphware")
		}
		return filepath.Join(user, "AppData", "Local", "morphware")
	}
	if d := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(d) {
		return filepath.Join(d, "morphware")
	}
	return filepath.Join(user, ".local", "share", "morphware")
}

// Endpoint is where a gateway answers, and the token that admits to it. A gateway writes it to gateway.json in its home,
// readable by its owner alone.
type Endpoint struct {
	URL   string `json:"url"`
	Token string `json:"token"`
}

// EndpointFile is the path of a home's gateway.json.
func EndpointFile(home string) string { return filepath.Join(home, "gateway.json") }

// ErrNoGateway is what errors.Is finds where no gateway answers.
var ErrNoGateway error = &Problem{Type: "no-gateway"}

func noGateway(home string, err error) error {
	if e, ok := Elsewhere(); ok {
		return &Problem{Type: "no-gateway", Title: "the gateway does not answer", Status: 503, Detail: fmt.Sprintf("no gateway answers at %s: %v", e.URL, err),
			Hint: "try again in a while; if it lasts, tell whoever runs it"}
	}
	return &Problem{
		Type: "no-gateway", Title: "no gateway is running", Status: 503,
		Detail: fmt.Sprintf("no gateway answers for %s: %v", home, err),
		Hint:   fmt.Sprintf("start a practice network with: morph up --dir %s", home),
	}
}

// Elsewhere is a gateway that this machine's user shares with others: $MORPH_GATEWAY is its address, $MORPH_TOKEN admits to
// it, or else the token by which a JupyterHub knows the server that a notebook runs in.
func Elsewhere() (Endpoint, bool) {
	e := Endpoint{URL: strings.TrimSuffix(os.Getenv("MORPH_GATEWAY"), "/"), Token: os.Getenv("MORPH_TOKEN")}
	if e.Token == "" {
		e.Token = os.Getenv("JUPYTERHUB_API_TOKEN")
	}
	return e, e.URL != ""
}

// endpoint is where a home's gateway answers: what its gateway.json says, unless one elsewhere is named.
func endpoint(home string) (Endpoint, error) {
	if e, ok := Elsewhere(); ok {
		return e, nil
	}
	var e Endpoint
	b, err := os.ReadFile(EndpointFile(home))
	if errors.Is(err, fs.ErrNotExist) {
		return e, noGateway(home, errors.New("it has no gateway.json"))
	}
	if err != nil {
		return e, fmt.Errorf("read the gateway's address: %w", err)
	}
	if err := json.Unmarshal(b, &e); err != nil || e.URL == "" {
		return e, noGateway(home, errors.New("its gateway.json cannot be read"))
	}
	return e, nil
}

// Is lets errors.Is compare problems by type, so that a caller can branch on a name.
func (p *Problem) Is(target error) bool {
	t, ok := target.(*Problem)
	return ok && t.Type == p.Type
}

// HintOf is what a person can do about err; empty where nobody said.
func HintOf(err error) string {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Hint
	}
	return ""
}
