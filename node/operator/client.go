package operator

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// ErrAway says that no node answers for a home.
var ErrAway = errors.New("no node runs")

// Door is where a running node answers its operator; it is a part of node.json.
type Door struct {
	URL   string `json:"url"`
	Token string `json:"token"`
}

// Client asks a running node.
type Client struct {
	door Door
	http http.Client
}

// Dial finds the node that runs in a home, by its node.json.
func Dial(home string) (*Client, error) {
	b, err := os.ReadFile(filepath.Join(home, "node.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w in %s\nhint: start it with: morph-node run; or say where it is with --home", ErrAway, home)
	}
	if err != nil {
		return nil, fmt.Errorf("find the node: %w", err)
	}
	var said struct {
		Operator *Door `json:"operator"`
	}
	if err := json.Unmarshal(b, &said); err != nil {
		return nil, fmt.Errorf("read node.json in %s: %w", home, err)
	}
	if said.Operator == nil {
		return nil, fmt.Errorf("the node in %s does not listen to its operator\nhint: start it without --operator off", home)
	}
	return &Client{door: *said.Operator, http: http.Client{Timeout: 30 * time.Second}}, nil
}

// URL is where a browser finds the page.
func (c *Client) URL() string { return c.door.URL }

// Status asks for the node's state.
func (c *Client) Status(ctx context.Context) (s Status, err error) {
	body, err := c.do(ctx, http.MethodGet, "/v1/status")
	if err != nil {
		return s, err
	}
	if err := json.Unmarshal(body, &s); err != nil {
		return s, fmt.Errorf("read the node's state: %w", err)
	}
	return s, nil
}

// Drain has the node take no new jobs, and end when nothing is under way. With handOn it gives up what it trains.
func (c *Client) Drain(ctx context.Context, handOn bool) error {
	path := "/v1/drain"
	if handOn {
		path += "?hand-on"
	}
	_, err := c.do(ctx, http.MethodPost, path)
	return err
}

func (c *Client) do(ctx context.Context, method, path string) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, method, c.door.URL+path, nil)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Authorization", "Bearer "+c.door.Token)
	answer, err := c.http.Do(r)
	if err != nil {
		return nil, fmt.Errorf("%w: %w\nhint: it was killed, and left its node.json; start it with: morph-node run", ErrAway, err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, 16<<20))
	if err != nil {
		return nil, fmt.Errorf("ask the node: %w", err)
	}
	if answer.StatusCode >= 300 {
		return nil, fmt.Errorf("the node answers %s: %.200s", answer.Status, strings.TrimSpace(string(body)))
	}
	return body, nil
}
