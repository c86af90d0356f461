// Package magic answers what %morph asks in the child. Questions are answered at once; a cell that trains is held while its
// job runs, and its card, its curve and its output are published under it. The gateway owns the jobs: nothing here
// outlives the cell.
package magic

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Gateway is what is asked of a gateway; *api.Client has it.
type Gateway interface {
	Status(ctx context.Context) (api.Status, error)
	Wallet(ctx context.Context) (api.Wallet, error)
	Network(ctx context.Context) (api.Network, error)
	PutBundle(ctx context.Context, dir string) (api.Bundle, error)
	Quote(ctx context.Context, s api.Submit) (api.Quote, error)
	Submit(ctx context.Context, s api.Submit, key string) (api.Job, error)
	Jobs(ctx context.Context) ([]api.Job, error)
	Job(ctx context.Context, id string) (api.Job, error)
	Events(ctx context.Context, id string, after int64, fn func(job.Event) error) error
	Cancel(ctx context.Context, id string) error
	Accept(ctx context.Context, id string) error
	Result(ctx context.Context, id, dir string) error
	Receipt(ctx context.Context, id string) (api.Receipt, error)
}

// Cell is a cell whose reply is withheld.
type Cell interface {
	// Publish sends an iopub message of the cell.
	Publish(kind string, content any)
	// Do runs code in the child without a trace. What it raises is returned as a *wire.Failure.
	Do(ctx context.Context, code string) error
	// Interrupts tells of each wish to interrupt the cell.
	Interrupts() <-chan struct{}
}

// Host holds the running cell until work has returned. It fails where no cell is running. work begins when the cell has
// ended well in the child; its ctx ends when the kernel is to stop.
type Host interface {
	Hold(work func(ctx context.Context, cell Cell) error) error
}

// Config of a Magic.
type Config struct {
	Dial     func() (Gateway, error) // called for each question, so that a gateway may start later
	Host     Host
	Notebook string // where jobs come from
	Dir      string // keeps which names a job is to bring back; empty: nowhere
	Log      *slog.Logger
	// Window is how long an interrupt waits for a shutdown to follow, which turns cancelling into detaching. Zero: 1.5 s.
	Window time.Duration
}

// Magic is the unix socket that the child's magic speaks to.
type Magic struct {
	c   Config
	ln  net.Listener
	ctx context.Context
	end context.CancelFunc

	mu     sync.Mutex
	conns  map[net.Conn]struct{}
	packed map[string]struct{} // folders whose cells are not done
	last   string              // the job that this kernel posted last, which a question without a job, or of the last, means
	wg     sync.WaitGroup
}

// Listen opens the socket, in a folder that only its owner can enter.
func Listen(path string, c Config) (*Magic, error) {
	if c.Window == 0 {
		c.Window = 1500 * time.Millisecond
	}
	ln, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("open the magic's socket: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		ln.Close()
		return nil, fmt.Errorf("open the magic's socket: %w", err)
	}
	m := &Magic{c: c, ln: ln, conns: map[net.Conn]struct{}{}, packed: map[string]struct{}{}}
	m.ctx, m.end = context.WithCancel(context.Background()) // ends with Close
	m.wg.Go(m.accept)
	return m, nil
}

// Close ends all conversations and removes what was packed for cells that then failed. Held cells end with their host,
// before.
func (m *Magic) Close() {
	m.end()
	m.ln.Close()
	m.mu.Lock()
	for c := range m.conns {
		c.Close()
	}
	m.mu.Unlock()
	m.wg.Wait()
	for dir := range m.packed {
		m.discard(dir)
	}
}

func (m *Magic) accept() {
	for {
		c, err := m.ln.Accept()
		if err != nil {
			return
		}
		m.mu.Lock()
		m.conns[c] = struct{}{}
		m.wg.Go(func() { m.serve(c) })
		if m.ctx.Err() != nil {
			c.Close()
		}
		m.mu.Unlock()
	}
}

// request is one line of the magic.
type request struct {
	Op      string          `json:"op"`
	Dir     string          `json:"dir"`     // train: holds algorithm/, training/ and perhaps testing/
	Submit  json.RawMessage `json:"submit"`  // train, quote: an api.Submit without hashes
	Outputs []string        `json:"outputs"` // names to bring back
	Detach  bool            `json:"detach"`
	Trust   bool            `json:"trust"`
	Cell    string          `json:"cell"`
	Job     string          `json:"job"`
	Text    string          `json:"text"`   // curve: what a cell printed here
	Points  []point         `json:"points"` // curve: what it reported itself
}

type answer struct {
	OK    bool            `json:"ok"`
	HTML  string          `json:"html,omitempty"`
	Text  string          `json:"text,omitempty"`
	Error string          `json:"error,omitempty"`
	Hint  string          `json:"hint,omitempty"`
	Value json.RawMessage `json:"value,omitempty"` // the same as data
}

// maxLine bounds a request: names and terms, never data.
const maxLine = 4 << 20

func (m *Magic) serve(c net.Conn) {
	defer func() {
		c.Close()
		m.mu.Lock()
		delete(m.conns, c)
		m.mu.Unlock()
	}()
	lines := bufio.NewScanner(c)
	lines.Buffer(make([]byte, 0, 64<<10), maxLine)
	for lines.Scan() {
		a, err := m.answer(lines.Bytes())
		if err != nil {
			a = answer{Error: err.Error(), Hint: hintOf(err)}
		}
		a.OK = err == nil
		b, err := json.Marshal(a)
		if err != nil {
			m.c.Log.Error("an answer cannot be written", "err", err)
			return
		}
		if _, err := c.Write(append(b, '\n')); err != nil {
			return
		}
	}
	if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		b, _ := json.Marshal(answer{Error: fmt.Sprintf("the request is longer than %d bytes", maxLine)})
		_, _ = c.Write(append(b, '\n')) // the magic may have gone
	}
}

// questionTime is how long the child waits for an answer.
const questionTime = time.Minute

func (m *Magic) answer(line []byte) (answer, error) {
	var r request
	if err := json.Unmarshal(line, &r); err != nil {
		return answer{}, fmt.Errorf("read the magic's request: %w", err)
	}
	ctx, cancel := context.WithTimeout(m.ctx, questionTime)
	defer cancel()
	if r.Job == "" || r.Job == "last" {
		m.mu.Lock()
		if m.last != "" || r.Job == "" {
			r.Job = m.last
		}
		m.mu.Unlock()
	}
	switch r.Op {
	case "train":
		return answer{}, m.train(ctx, r)
	case "attach", "result":
		return answer{}, m.attach(ctx, r)
	case "curve":
		return curve(r)
	}
	ask, ok := questions[r.Op]
	if !ok {
		return answer{}, fmt.Errorf("the kernel does not know %.40q", r.Op)
	}
	g, err := m.c.Dial()
	if err != nil {
		return answer{}, err
	}
	return ask(ctx, g, r)
}

// submitOf reads terms. Unknown names are refused: a misspelt limit must not become no limit.
func submitOf(r request) (api.Submit, error) {
	var s api.Submit
	d := json.NewDecoder(bytes.NewReader(r.Submit))
	d.DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		return s, fmt.Errorf("read the job's terms: %w", err)
	}
	return s, nil
}

// hinted is an error with a remedy.
type hinted struct {
	error
	hint string
}

func (h hinted) Unwrap() error { return h.error }

func hintOf(err error) string {
	if h, ok := errors.AsType[hinted](err); ok {
		return h.hint
	}
	return api.HintOf(err)
}
