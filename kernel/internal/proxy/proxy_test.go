package proxy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/morphware/morphware/kernel/internal/channels"
	"github.com/morphware/morphware/kernel/internal/wire"
)

func (c *client) run(code string) (message, []message) {
	c.t.Helper()
	id := c.execute(code)
	r := c.reply(id)
	return r, c.until(id)
}

// whenRunning calls fn while a cell runs, with the means of standard input, and lets the cell go on.
func (c *client) whenRunning(then string, fn func()) string {
	c.t.Helper()
	id := c.execute("input()\n" + then)
	if m := take(c.t, c.inputs, "input_request"); m.parent != id {
		c.t.Fatalf("input is asked for %s", m.parent)
	}
	fn()
	c.send(c.stdin, "input_reply", map[string]any{"value": "", "status": "ok"})
	return id
}

// One child serves all the tests of what a living kernel does.
func TestKernel(t *testing.T) {
	t.Parallel()
	k := start(t, testConfig(t, python(t)))
	c := connect(t, k.conn, "me")
	id := c.send(c.shell, "kernel_info_request", map[string]any{})
	if r := c.reply(id); r.content["implementation"] != "ipython" || r.Session != k.session {
		t.Fatalf("kernel_info: %v, session %s is not %s", r.content["implementation"], r.Session, k.session)
	}
	t.Run("execute", func(t *testing.T) {
		r, out := c.run("print('hi'); 1 + 1")
		if s := story(out); s != "busy execute_input hi execute_result idle" || r.content["execution_count"] != 1. {
			t.Errorf("story %q, reply %v", s, r.content)
		}
	})
	t.Run("input reaches the client that ran the cell", func(t *testing.T) {
		other := connect(t, k.conn, "another")
		id := other.execute("print(input('name?') * 2)")
		m := take(t, other.inputs, "input_request")
		other.send(other.stdin, "input_reply", map[string]any{"value": "ab", "status": "ok"})
		other.reply(id)
		if s := story(other.until(id)); m.content["prompt"] != "name?" || !strings.Contains(s, "abab") || len(c.inputs) > 0 {
			t.Errorf("prompt %v, story %q, %d inputs elsewhere", m.content, s, len(c.inputs))
		}
	})
	t.Run("queue", func(t *testing.T) { testQueue(t, c) })
	t.Run("hold", func(t *testing.T) { testHold(t, k, c) })
	t.Run("a subshell answers while a cell is held", func(t *testing.T) { testSubshell(t, k, c) })
	t.Run("held cell fails", func(t *testing.T) { testHeldFails(t, k, c) })
	t.Run("no hold for a cell that fails", func(t *testing.T) {
		worked := false
		id := c.whenRunning("1/0", func() {
			if err := k.Hold(func(context.Context, *Cell) error { worked = true; return nil }); err != nil {
				t.Error(err)
			}
		})
		if r := c.reply(id); r.content["ename"] != "ZeroDivisionError" || worked {
			t.Errorf("reply %v, worked %v", r.content, worked)
		}
		c.until(id)
	})
	t.Run("interrupt a held cell", func(t *testing.T) { testInterruptHeld(t, k, c) })
	t.Run("interrupt", func(t *testing.T) {
		for how, interrupt := range map[string]func(){
			"by message":        func() { c.send(c.control, "interrupt_request", map[string]any{}) },
			"by shell":          func() { c.send(c.shell, "interrupt_request", map[string]any{}) },
			"by signal":         k.Interrupt,
			"by foreign client": func() { connect(t, k.conn, "x").send(c.control, "interrupt_request", map[string]any{}) },
		} {
			id := c.execute("import time\nprint('going', flush=True)\ntime.sleep(60)")
			for take(t, c.outputs, "output").Type != "stream" {
			}
			interrupt()
			for answered := false; !answered; {
				r := take(t, c.replies, "reply")
				if answered = r.parent == id; answered && r.content["ename"] != "KeyboardInterrupt" {
					t.Errorf("%s: %v", how, r.content)
				} else if !answered && r.Type != "interrupt_reply" {
					t.Errorf("%s: a %s came", how, r.Type)
				}
			}
			c.until(id)
			for len(c.replies) > 0 { // interrupt replies that came later
				<-c.replies
			}
		}
	})
	t.Run("hostile", func(t *testing.T) {
		for _, frames := range [][][]byte{{}, {{}}, {[]byte("<IDS|MSG>")}, bytes.Split([]byte("<IDS|MSG> sig {} {} {} {}"), []byte(" "))} {
			c.shell.Send(frames)
			c.control.Send(frames)
			c.stdin.Send(frames)
		}
		key := c.key
		c.key = wire.Key("a forged key")
		c.execute("open('forged', 'w')")
		c.send(c.control, "shutdown_request", map[string]any{"restart": false})
		c.key = key
		odd := []any{map[string]any{"code": 7}, map[string]any{}, []int{1}, nil, map[string]any{"code": "1", "stop_on_error": "x"}}
		for _, content := range odd {
			c.send(c.shell, "execute_request", content)
		}
		silent, _ := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", k.conn.Shell))
		defer silent.Close()
		for alive := false; !alive; { // the child aborts what comes in at the moment of an error
			id := c.execute("print('alive')")
			r := take(t, c.replies, "reply")
			for ; r.parent != id; r = take(t, c.replies, "reply") {
			}
			c.until(id)
			alive = r.content["status"] == "ok"
		}
		if _, err := os.Stat("forged"); err == nil {
			t.Error("a cell that was not signed with the key ran")
		}
	})
	t.Run("a repeated message runs once", func(t *testing.T) {
		raw, id := wire.NewHeader("s", "execute_request")
		frames := c.key.Frames(wire.Message{Header: raw, Content: []byte(`{"code":"print('once')","silent":false}`)})
		c.shell.Send(frames)
		c.shell.Send(frames)
		c.reply(id)
		c.until(id)
		if _, out := c.run("print('next')"); !strings.Contains(story(out), "next") {
			t.Error("the queue stands still")
		}
	})
	t.Run("shutdown", func(t *testing.T) {
		id := c.send(c.control, "shutdown_request", map[string]any{"restart": false})
		if r := c.reply(id); r.Type != "shutdown_reply" {
			t.Errorf("reply is %s", r.Type)
		}
		if e := k.ended(t); e != (Exit{}) {
			t.Errorf("ended with %+v", e)
		}
	})
}

func testQueue(t *testing.T, c *client) {
	a, b := c.execute("import time; time.sleep(0.2); 1/0"), c.execute("print('never')")
	info := c.send(c.shell, "kernel_info_request", map[string]any{})
	replies := map[string]string{}
	for range 3 {
		r := take(t, c.replies, "reply")
		replies[r.parent] = fmt.Sprint(r.content["status"])
	}
	if replies[a] != "error" || replies[b] != "aborted" || replies[info] != "ok" {
		t.Errorf("replies %v", replies)
	}
	if s := story(c.until(b)); s != "busy idle" {
		t.Errorf("the aborted cell's story is %q", s)
	}
	c.until(info)
}

func testHold(t *testing.T, k *running, c *client) {
	release, holding := make(chan error), make(chan struct{})
	id := c.whenRunning("x = 41; 'result'", func() {
		err := k.Hold(func(ctx context.Context, cell *Cell) error {
			if err := cell.Do(ctx, "x += 1; print('from us')"); err != nil {
				return err
			}
			var f *wire.Failure
			if err := cell.Do(ctx, "raise LookupError('no')"); !errors.As(err, &f) || f.Name != "LookupError" || len(f.Traceback) == 0 {
				t.Errorf("a raising request of ours returned %v", err)
			}
			cell.Publish("display_data", map[string]any{"data": map[string]string{"text/plain": "card"}, "metadata": map[string]any{}, "transient": map[string]string{"display_id": "d"}})
			close(holding)
			return <-release
		})
		if err != nil {
			t.Error(err)
		}
	})
	<-holding
	behind := c.execute("x")
	complete := c.send(c.shell, "complete_request", map[string]any{"code": "ran", "cursor_pos": 3})
	if r := c.reply(complete); !strings.Contains(fmt.Sprint(r.content["matches"]), "range") {
		t.Errorf("completion while a cell is held: %v", r.content)
	}
	before := len(c.last)
	c.until(complete)
	m := message{}
	for m = take(t, c.outputs, "busy"); m.Type != "status"; m = take(t, c.outputs, "busy") {
	}
	if m.parent != id || m.content["execution_state"] != "busy" {
		t.Errorf("after another request's idle came %s %v", m.Type, m.content)
	}
	info := c.send(c.control, "kernel_info_request", map[string]any{})
	c.reply(info)
	held := story(c.last[before:])
	if len(c.replies) > 0 {
		t.Fatal("a reply came while the cell was held")
	}
	released := time.Now().UTC().Format(time.RFC3339)
	release <- nil
	r, next := c.reply(id), c.reply(behind)
	if r.Date < released[:len(released)-1] {
		t.Errorf("the reply is dated %s, before its release at %s: notebooks would show too short a run", r.Date, released)
	}
	mine := c.until(behind)
	var all []message
	for _, m := range c.last {
		if m.parent == id {
			all = append(all, m)
		}
	}
	if s := story(all); !strings.HasPrefix(s, "busy execute_input") || !strings.Contains(s, "from us display_data") || !strings.HasSuffix(s, " idle") || strings.Count(s, "idle") != 1 {
		t.Errorf("the held cell's story is %q (while held: %q)", s, held)
	}
	count := func(m message) int { n, _ := m.content["execution_count"].(float64); return int(n) }
	if r.content["status"] != "ok" || count(next) != count(r)+1 {
		t.Errorf("replies %v and %v", r.content, next.content)
	}
	if text := resultOf(mine); text != "42" {
		t.Errorf("x is %s", text)
	}
	if _, out := c.run("In[-3:-1], _1"); !strings.Contains(resultOf(out), `["input()\nx = 41; 'result'", 'x']`) {
		t.Errorf("history is %s", resultOf(out))
	}
}

func testSubshell(t *testing.T, k *running, c *client) {
	subshell := c.reply(c.send(c.control, "create_subshell_request", map[string]any{})).content["subshell_id"]
	release, holding := make(chan struct{}), make(chan struct{})
	held := c.whenRunning("", func() {
		k.Hold(func(context.Context, *Cell) error {
			close(holding)
			<-release
			return nil
		})
	})
	<-holding
	raw, id := wire.NewHeader("client's session", "execute_request")
	var header map[string]any
	json.Unmarshal(raw, &header)
	header["subshell_id"] = subshell
	raw, _ = json.Marshal(header)
	c.shell.Send(c.key.Frames(wire.Message{Header: raw, Content: []byte(`{"code":"print('beside')","silent":false,"user_expressions":{},"allow_stdin":false}`)}))
	if r := c.reply(id); r.content["status"] != "ok" { // before the held cell's
		t.Errorf("subshell %v: %v", subshell, r.content)
	}
	if s := story(c.until(id)); !strings.Contains(s, "beside") {
		t.Errorf("the subshell's story is %q", s)
	}
	close(release)
	c.reply(held)
	c.until(held)
	c.reply(c.send(c.control, "delete_subshell_request", map[string]any{"subshell_id": subshell}))
}

func resultOf(ms []message) string {
	for _, m := range ms {
		if m.Type == "execute_result" {
			return fmt.Sprint(m.content["data"].(map[string]any)["text/plain"])
		}
	}
	return ""
}

func testHeldFails(t *testing.T, k *running, c *client) {
	release := make(chan struct{})
	id := c.whenRunning("", func() {
		k.Hold(func(context.Context, *Cell) error {
			<-release
			return fmt.Errorf("wrapped: %w", &wire.Failure{Name: "ValueError", Value: "over there", Traceback: []string{"line"}})
		})
	})
	behind := c.execute("print('never')")
	info := c.send(c.shell, "kernel_info_request", map[string]any{})
	c.reply(info) // so that what was sent before it has been read
	close(release)
	r, next := c.reply(id), c.reply(behind)
	if r.content["ename"] != "ValueError" || r.content["status"] != "error" || r.content["execution_count"] == nil || next.content["status"] != "aborted" {
		t.Errorf("replies %v and %v", r.content, next.content)
	}
	if s := story(c.until(behind)); s != "busy idle" {
		t.Errorf("story %q", s)
	}
	for _, m := range c.last {
		if m.parent == id && m.Type == "error" && m.content["evalue"] == "over there" {
			return
		}
	}
	t.Error("no error was published")
}

func testInterruptHeld(t *testing.T, k *running, c *client) {
	for how, interrupt := range map[string]func(){
		"message": func() { c.send(c.control, "interrupt_request", map[string]any{}) },
		"signal":  k.Interrupt,
	} {
		holding := make(chan struct{})
		id := c.whenRunning("", func() {
			k.Hold(func(ctx context.Context, cell *Cell) error {
				close(holding)
				<-cell.Interrupts()
				return &wire.Failure{Name: "KeyboardInterrupt"}
			})
		})
		<-holding
		interrupt()
		for {
			if r := take(t, c.replies, "reply"); r.parent == id {
				if r.content["ename"] != "KeyboardInterrupt" {
					t.Errorf("%s: %v", how, r.content)
				}
				break
			}
		}
		c.until(id)
		for len(c.replies) > 0 {
			<-c.replies
		}
	}
}

// A held cell is let go, with its cause, when the kernel is told to stop.
func TestShutdownDetaches(t *testing.T) {
	t.Parallel()
	for how, stop := range map[string]func(*running, *client){
		"message": func(_ *running, c *client) { c.send(c.control, "shutdown_request", map[string]any{"restart": true}) },
		"term":    func(r *running, _ *client) { r.stop() },
		"death":   func(r *running, _ *client) { r.proc.signal(syscall.SIGKILL) },
	} {
		t.Run(how, func(t *testing.T) {
			k := start(t, testConfig(t, python(t)))
			c := connect(t, k.conn, "me")
			cause, holding := make(chan error, 1), make(chan struct{})
			c.whenRunning("", func() {
				k.Hold(func(ctx context.Context, cell *Cell) error {
					close(holding)
					<-ctx.Done()
					cause <- context.Cause(ctx)
					return context.Cause(ctx)
				})
			})
			<-holding
			stop(k, c)
			k.ended(t)
			if err := <-cause; !errors.Is(err, ErrDetached) {
				t.Errorf("cause is %v", err)
			}
		})
	}
}

func TestChildsEndIsOurs(t *testing.T) {
	t.Parallel()
	k := start(t, testConfig(t, python(t)))
	c := connect(t, k.conn, "me")
	_, out := c.run("import os; print(os.getpid(), os.getpgrp())")
	pid, _ := strconv.Atoi(strings.Fields(story(out))[2])
	if pid == 0 || pid == os.Getpid() {
		t.Fatalf("story %q", story(out))
	}
	c.execute("os._exit(7)")
	if e := k.ended(t); e != (Exit{Code: 7}) {
		t.Errorf("ended with %+v", e)
	}
	k = start(t, testConfig(t, python(t)))
	c = connect(t, k.conn, "me")
	c.execute("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
	if e := k.ended(t); e != (Exit{Signal: syscall.SIGKILL}) {
		t.Errorf("ended with %+v", e)
	}
}

// A plain ipykernel loses 88 % of these, and the idle message, when its client is slow. Here neither a fast client nor a slow
// one beside it loses any.
func TestFlood(t *testing.T) {
	t.Parallel()
	k := start(t, testConfig(t, python(t)))
	c := connect(t, k.conn, "me")
	const n = 200_000
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	welcome, all, seen := make(chan struct{}), make(chan struct{}), 0
	slow, err := channels.DialSub(ctx, k.conn.endpoint(k.conn.IOPub), func(frames [][]byte) {
		switch {
		case bytes.Contains(frames[3], []byte(`"iopub_welcome"`)):
			close(welcome)
		case bytes.Contains(frames[3], []byte(`"stream"`)):
			if seen++; seen%500 == 0 {
				time.Sleep(5 * time.Millisecond) // it is slow
			}
			if seen == n {
				close(all)
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	defer slow.Close()
	<-welcome
	r, out := c.run(fmt.Sprintf(`
import threading
kernel, done = get_ipython().kernel, threading.Event()
s, thread = kernel.session, kernel.iopub_thread
header, parent, metadata, _ = s.serialize(s.msg("stream", {}, parent=kernel.get_parent()))[2:6]
def flood():  # where the socket lives, as fast as Python can
    for i in range(%d):
        content = b'{"name":"stdout","text":"%%d"}' %% i
        thread.socket.send_multipart([b"stream", b"<IDS|MSG>", s.sign([header, parent, metadata, content]), header, parent, metadata, content])
    done.set()
thread.schedule(flood)
done.wait()
`, n))
	if r.content["status"] != "ok" {
		t.Fatal(r.content)
	}
	next := 0
	for _, m := range out {
		if m.Type == "stream" {
			if m.content["text"] != strconv.Itoa(next) {
				t.Fatalf("%v came when %d was due", m.content["text"], next)
			}
			next++
		}
	}
	if next != n {
		t.Errorf("%d of %d came", next, n)
	}
	select {
	case <-all:
	case <-ctx.Done():
		t.Errorf("%d of %d came to the slow client", seen, n)
	}
}

func TestNoInterpreter(t *testing.T) {
	t.Parallel()
	empty := filepath.Join(t.TempDir(), "python")
	os.WriteFile(empty, []byte("#!/bin/sh\necho \"ModuleNotFoundError: No module named 'ipykernel'\" >&2\nexit 1\n"), 0o755)
	for _, interpreter := range []string{"/nowhere/python", empty} {
		k := start(t, testConfig(t, interpreter))
		c := connect(t, k.conn, "me")
		id := c.send(c.shell, "kernel_info_request", map[string]any{})
		if r := c.reply(id); r.content["status"] != "ok" {
			t.Errorf("kernel_info: %v", r.content)
		}
		c.until(id)
		r, out := c.run("1 + 1")
		text, _ := json.Marshal(r.content["traceback"])
		if r.content["ename"] != "NoInterpreter" || !strings.Contains(string(text), "hint:") || !strings.Contains(string(text), interpreter) {
			t.Errorf("reply %v", r.content)
		}
		if s := story(out); s != "busy error:NoInterpreter idle" {
			t.Errorf("story %q", s)
		}
		c.send(c.control, "shutdown_request", map[string]any{"restart": false})
		if e := k.ended(t); e != (Exit{}) {
			t.Errorf("ended with %+v", e)
		}
	}
}

func TestReadConnection(t *testing.T) {
	for text, want := range map[string]string{
		`{`:                             "read connection file",
		`{"signature_scheme":"hmac-x"}`: "hmac-sha256",
		`{"registration_port":1}`:       "JEP 66",
		`{"transport":"ipc"}`:           "no ip",
		`{"shell_port":5,"ip":"::1"}`:   "",
	} {
		file := filepath.Join(t.TempDir(), "c.json")
		os.WriteFile(file, []byte(text), 0o600)
		c, err := ReadConnection(file)
		if want == "" {
			if err != nil || c.endpoint(c.Shell) != "tcp://[::1]:5" {
				t.Errorf("%s: %v, %v", text, c, err)
			}
		} else if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// Two managers that start side by side may be given one port: the second has to end, quickly, with an error.
func TestPortTaken(t *testing.T) {
	c := testConfig(t, "python")
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", c.Connection.Control))
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	if _, err := New(c); err == nil {
		t.Error("bound a port that is taken")
	}
}
