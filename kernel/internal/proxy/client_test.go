package proxy

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/morphware/morphware/kernel/internal/channels"
	"github.com/morphware/morphware/kernel/internal/wire"
)

// python is an interpreter with ipykernel.
func python(t testing.TB) string {
	t.Helper()
	if p := os.Getenv("MORPH_TEST_PYTHON"); p != "" {
		return p
	}
	p, err := filepath.Abs("../../../build/venv/bin/python")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(p); err != nil {
		t.Fatalf("no Python with ipykernel for this test: %v\nhint: make venv, or set MORPH_TEST_PYTHON", err)
	}
	return p
}

type running struct {
	*Kernel
	conn Connection
	exit chan Exit
	stop context.CancelFunc
}

func testConfig(t testing.TB, interpreter string) Config {
	t.Helper()
	dir, err := os.MkdirTemp("", "mk") // short: a socket's path may have 104 bytes
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	path, err := filepath.Abs("testdata/python")
	if err != nil {
		t.Fatal(err)
	}
	conn := Connection{Transport: "tcp", IP: "127.0.0.1", Key: "a key", Shell: port(t), IOPub: port(t), Stdin: port(t), Control: port(t), Heartbeat: port(t)}
	return Config{Connection: conn, Dir: dir, Python: interpreter, Path: path, Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
		Env: []string{"IPYTHONDIR=" + filepath.Join(dir, "ipython")}, Args: []string{"--HistoryManager.hist_file=:memory:"}}
}

// port is a free one, below those that systems hand out by themselves, so that nobody is given it before we bind it.
func port(t testing.TB) int {
	for range 1000 {
		n := 10000 + rand.IntN(20000)
		if l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", n)); err == nil {
			l.Close()
			return n
		}
	}
	t.Fatal("no port is free")
	panic("unreachable")
}

func start(t testing.TB, c Config) *running {
	t.Helper()
	k, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	r := &running{Kernel: k, conn: c.Connection, exit: make(chan Exit, 1), stop: cancel}
	go func() {
		exit, err := k.Run(ctx)
		if err != nil {
			t.Errorf("run: %v", err)
		}
		r.exit <- exit
	}()
	t.Cleanup(func() {
		cancel()
		select {
		case <-k.over:
		case <-time.After(5 * time.Minute):
			t.Error("the kernel did not end")
		}
	})
	return r
}

func (r *running) ended(t testing.TB) Exit {
	t.Helper()
	select {
	case e := <-r.exit:
		return e
	case <-time.After(5 * time.Minute):
		t.Fatal("the kernel did not end")
		panic("unreachable")
	}
}

// client is a Jupyter client.
type client struct {
	t                            testing.TB
	key                          wire.Key
	conn                         Connection
	shell, control, stdin, iopub *channels.Dealer
	replies, inputs, outputs     chan message
	last                         []message // outputs so far
}

type message struct {
	wire.Header
	parent  string
	content map[string]any
	buffers [][]byte
	raw     wire.Message
}

func connect(t testing.TB, conn Connection, id string) *client {
	t.Helper()
	c := &client{t: t, key: wire.Key(conn.Key), conn: conn, replies: make(chan message, 1000), inputs: make(chan message, 10),
		outputs: make(chan message, 400_000)}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	var err [4]error
	c.iopub, err[0] = channels.DialSub(ctx, conn.endpoint(conn.IOPub), c.into(c.outputs))
	c.shell, err[1] = channels.DialDealer(ctx, conn.endpoint(conn.Shell), id, c.into(c.replies))
	c.control, err[2] = channels.DialDealer(ctx, conn.endpoint(conn.Control), id, c.into(c.replies))
	c.stdin, err[3] = channels.DialDealer(ctx, conn.endpoint(conn.Stdin), id, c.into(c.inputs))
	for _, e := range err {
		if e != nil {
			t.Fatal(e)
		}
	}
	t.Cleanup(func() { c.iopub.Close(); c.shell.Close(); c.control.Close(); c.stdin.Close() })
	c.welcomed()
	return c
}

// welcomed waits until the subscription holds, so that nothing is published past the client.
func (c *client) welcomed() {
	c.t.Helper()
	for {
		m := take(c.t, c.outputs, "welcome")
		c.last = append(c.last, m)
		if m.Type == "iopub_welcome" {
			return
		}
	}
}

func (c *client) into(to chan message) func([][]byte) {
	return func(frames [][]byte) {
		m, err := c.key.Parse(frames)
		if err != nil {
			c.t.Errorf("received %q: %v", bytes.Join(frames, []byte(" ")), err)
			return
		}
		out := message{raw: m, buffers: m.Buffers, parent: parentID(m.Parent)}
		if out.Header, err = wire.ReadHeader(m.Header); err != nil {
			c.t.Error(err)
		}
		if err := json.Unmarshal(m.Content, &out.content); err != nil {
			c.t.Error(err)
		}
		to <- out
	}
}

func (c *client) send(to *channels.Dealer, kind string, content any) string {
	raw, id := wire.NewHeader("client's session", kind)
	b, _ := json.Marshal(content)
	to.Send(c.key.Frames(wire.Message{Header: raw, Content: b}))
	return id
}

func (c *client) execute(code string) string {
	return c.send(c.shell, "execute_request", map[string]any{"code": code, "silent": false, "store_history": true,
		"user_expressions": map[string]any{}, "allow_stdin": true, "stop_on_error": true})
}

func take(t testing.TB, from chan message, what string) message {
	t.Helper()
	select {
	case m := <-from:
		return m
	case <-time.After(2 * time.Minute):
		t.Fatalf("no %s came", what)
		panic("unreachable")
	}
}

// reply waits for the answer to a request; others that come before are a failure.
func (c *client) reply(id string) message {
	c.t.Helper()
	m := take(c.t, c.replies, "reply")
	if m.parent != id {
		c.t.Fatalf("the next reply is a %s to %s, not to %s: %v", m.Type, m.parent, id, m.content)
	}
	return m
}

// until collects outputs up to and with the idle of a request, and returns those of that request.
func (c *client) until(id string) []message {
	c.t.Helper()
	var mine []message
	for i := 0; ; i++ {
		if i == len(c.last) {
			c.last = append(c.last, take(c.t, c.outputs, "idle"))
		}
		if m := c.last[i]; m.parent == id {
			mine = append(mine, m)
			if m.Type == "status" && m.content["execution_state"] == "idle" {
				return mine
			}
		}
	}
}

// story is the outputs in short.
func story(ms []message) string {
	var s []string
	for _, m := range ms {
		switch m.Type {
		case "status":
			s = append(s, m.content["execution_state"].(string))
		case "stream":
			s = append(s, strings.TrimSpace(m.content["text"].(string)))
		case "error":
			s = append(s, "error:"+m.content["ename"].(string))
		default:
			s = append(s, m.Type)
		}
	}
	return strings.Join(s, " ")
}
