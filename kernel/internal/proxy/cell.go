package proxy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/morphware/morphware/kernel/internal/wire"
)

// ErrDetached is the cause of a held cell's end when the kernel is to stop: what the cell waits for goes on without it.
var ErrDetached = errors.New("the kernel is stopping")

// Cell is an execute_request that the child is done with and whose reply is withheld. It is safe for concurrent use.
type Cell struct {
	k         *Kernel
	r         *request
	interrupt chan struct{}
}

// Interrupts tells of each wish to interrupt the cell.
func (c *Cell) Interrupts() <-chan struct{} { return c.interrupt }

// Publish sends an iopub message of the cell.
func (c *Cell) Publish(kind string, content any) {
	c.k.mu.Lock()
	defer c.k.mu.Unlock()
	if c.k.current == c.r { // afterwards it would belong to nobody
		c.k.publishNew(c.r.header, kind, content)
	}
}

// own is a request of ours to the child.
type own struct {
	done   chan struct{}
	reply  []byte // its content
	idled  bool
	silent bool // its output is nobody's
}

// Do runs code in the child, leaving no trace in history and counter. What it prints appears under the cell; what it
// raises is returned as a *wire.Failure.
func (c *Cell) Do(ctx context.Context, code string) error {
	o, _ := c.k.ask(c.k.back.shell, "execute_request", map[string]any{"code": code, "silent": true, "store_history": false,
		"user_expressions": map[string]string{}, "allow_stdin": false, "stop_on_error": false}, false)
	select {
	case <-o.done:
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-c.k.proc.done:
		return errors.New("the interpreter died")
	}
	var reply struct {
		Status string `json:"status"`
		wire.Failure
	}
	if err := json.Unmarshal(o.reply, &reply); err != nil {
		return fmt.Errorf("read the child's reply: %w", err)
	}
	if reply.Status != "ok" {
		return &reply.Failure
	}
	return nil
}

// ask sends the child a request of our own.
func (k *Kernel) ask(to sender, kind string, content any, silent bool) (*own, string) {
	raw, id := wire.NewHeader(k.session, kind)
	b, err := json.Marshal(content)
	if err != nil {
		panic(err) // maps of plain values
	}
	o := &own{done: make(chan struct{}), silent: silent}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.own[id] = o
	k.send(to, k.key.Frames(wire.Message{Header: raw, Content: b}))
	return o, id
}

// settle ends a request of ours once both its reply and its idle are here. k.mu is held.
func (k *Kernel) settle(id string, o *own) {
	if o.reply != nil && o.idled {
		delete(k.own, id)
		close(o.done)
	}
}

// ownOutput takes what the child publishes for a request of ours. k.mu is held.
func (k *Kernel) ownOutput(id string, o *own, h wire.Header, m wire.Message) {
	switch h.Type {
	case "status":
		var s struct {
			State string `json:"execution_state"`
		}
		if json.Unmarshal(m.Content, &s) == nil && s.State == "idle" {
			o.idled = true
			k.settle(id, o)
		}
	case "execute_input", "error":
	default:
		if r := k.current; !o.silent && r != nil && r.cell != nil {
			m.Parent = r.header
			k.publish(k.key.Frames(m))
		}
	}
}

// hold begins the works of a cell. k.mu is held.
func (k *Kernel) hold(r *request) {
	r.cell = &Cell{k: k, r: r, interrupt: make(chan struct{}, 8)}
	k.works.Go(func() {
		var err error
		for _, w := range r.works {
			if err = w(k.workCtx, r.cell); err != nil {
				break
			}
		}
		k.release(r, err)
	})
}

// release ends a held cell.
func (k *Kernel) release(r *request, err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	reply := r.reply
	if err != nil {
		var f *wire.Failure
		if !errors.As(err, &f) {
			f = &wire.Failure{Name: "MorphError", Value: err.Error()}
		}
		reply = k.failed(r, f)
	}
	k.toClient(k.front.shell, k.sentNow(reply))
	k.publish(k.sentNow(r.idle))
	if err != nil {
		k.abort(r)
	}
	k.current = nil
	k.next()
}

// sentNow is a withheld message with the date of its sending: notebooks record how long a cell ran by the reply's date.
func (k *Kernel) sentNow(frames [][]byte) [][]byte {
	m, err := wire.Peek(frames)
	if err != nil {
		return frames // it was parsed before
	}
	if m.Header, err = wire.Redate(m.Header, time.Now()); err != nil {
		return frames
	}
	return k.key.Frames(m)
}

// failed publishes a failure and makes of the child's reply one that says the same.
func (k *Kernel) failed(r *request, f *wire.Failure) [][]byte {
	content := map[string]any{"ename": f.Name, "evalue": f.Value, "traceback": f.Traceback}
	if f.Traceback == nil {
		content["traceback"] = []string{"\x1b[0;31m" + f.Name + "\x1b[0m: " + f.Value}
	}
	k.publishNew(r.header, "error", content)
	m, err := wire.Peek(r.reply)
	if err != nil {
		return r.reply // it was parsed before
	}
	var was struct {
		Count json.RawMessage `json:"execution_count"`
	}
	_ = json.Unmarshal(m.Content, &was) // null then
	content["status"], content["execution_count"] = "error", was.Count
	content["user_expressions"], content["payload"] = map[string]any{}, []any{}
	if m.Content, err = json.Marshal(content); err != nil {
		return r.reply
	}
	return k.key.Frames(m)
}

// interruptHeld tells a held cell of an interrupt. It says whether the child needs none: a signal that reaches an idle
// child late kills the next cell.
func (k *Kernel) interruptHeld() (handled bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	r := k.current
	if r == nil || r.cell == nil {
		return false
	}
	select {
	case r.cell.interrupt <- struct{}{}:
	default: // it has been told often enough
	}
	for _, o := range k.own {
		if !o.silent {
			return false // the child runs something for the cell
		}
	}
	return true
}

// answerInterrupt answers an interrupt_request that the child does not get to see.
func (k *Kernel) answerInterrupt(to sender, m wire.Message) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.publishNew(m.Header, "status", status("busy"))
	k.answer(to, m.Route, m.Header, "interrupt_reply", map[string]string{"status": "ok"})
	k.publishNew(m.Header, "status", status("idle"))
	k.stillBusy()
}

// stillBusy says so after somebody else's idle while a cell is held. k.mu is held.
func (k *Kernel) stillBusy() {
	if r := k.current; r != nil && r.cell != nil {
		k.publishNew(r.header, "status", status("busy"))
	}
}

// missing ends a cell that the child left without a reply, as it does with contents that it cannot read. Its reply comes
// over another socket than its idle, so it is given time.
func (k *Kernel) missing(r *request) {
	k.works.Go(func() {
		select {
		case <-time.After(2 * time.Second):
		case <-k.workCtx.Done():
			return
		}
		k.mu.Lock()
		defer k.mu.Unlock()
		if k.current == r && !r.replied {
			if r.works, r.replied = nil, true; r.idle != nil {
				k.publish(r.idle)
			}
			k.step()
		}
	})
}
