package proxy

import (
	"encoding/json"
	"runtime/debug"
	"time"

	"github.com/morphware/morphware/kernel/internal/channels"
	"github.com/morphware/morphware/kernel/internal/wire"
)

func (k *Kernel) fromShell(frames [][]byte, m wire.Message, h wire.Header) {
	switch {
	case k.absent != "":
		k.answerAbsent(k.front.shell, m, h)
	case h.Type == "execute_request" && h.Subshell == "" && k.execute(frames, m, h):
	case h.Type == "interrupt_request" || h.Type == "shutdown_request": // some clients send it here
		k.mu.Lock()
		if len(k.elsewhere) < 1000 {
			k.elsewhere[h.ID] = true
		}
		k.mu.Unlock()
		k.command(k.front.shell, frames, m, h)
	default:
		k.send(k.back.shell, frames)
	}
}

func (k *Kernel) fromControl(frames [][]byte, m wire.Message, h wire.Header) {
	if k.absent != "" {
		k.answerAbsent(k.front.control, m, h)
		return
	}
	k.command(k.front.control, frames, m, h)
}

// command takes a control request; answers of our own go back to where it came from.
func (k *Kernel) command(from sender, frames [][]byte, m wire.Message, h wire.Header) {
	switch h.Type {
	case "interrupt_request":
		if k.interruptHeld() {
			k.answerInterrupt(from, m)
			return
		}
	case "shutdown_request":
		k.mu.Lock()
		k.closing = true
		k.mu.Unlock()
		k.detach(ErrDetached)
	}
	k.send(k.back.control, frames)
}

func (k *Kernel) fromStdin(frames [][]byte, _ wire.Message, _ wire.Header) {
	if k.absent == "" {
		k.send(k.back.stdin, frames)
	}
}

func (k *Kernel) controlFromChild(frames [][]byte) {
	m, err := wire.Peek(frames)
	if err != nil {
		k.log.Warn("dropped a malformed answer of the child", "err", err)
		return
	}
	id := parentID(m.Parent)
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.ours(m, id) {
		return
	}
	to := k.front.control
	if k.elsewhere[id] {
		delete(k.elsewhere, id)
		to = k.front.shell
	}
	k.toClient(to, frames)
}

// subscribed welcomes a subscriber (JEP 65), as soon as the child is known to do so.
func (k *Kernel) subscribed(p *channels.Peer, topic string) {
	k.greet.Lock()
	defer k.greet.Unlock()
	if !k.greet.on {
		select {
		case <-k.ready: // it does not
		default:
			k.greet.waiting = append(k.greet.waiting, newcomer{p, topic})
		}
		return
	}
	k.welcomeOne(newcomer{p, topic})
}

func (k *Kernel) welcome() {
	k.greet.Lock()
	defer k.greet.Unlock()
	k.greet.on = true
	for _, n := range k.greet.waiting {
		k.welcomeOne(n)
	}
	k.greet.waiting = nil
}

func (k *Kernel) welcomeOne(n newcomer) {
	raw, _ := wire.NewHeader(k.session, "iopub_welcome")
	b, err := json.Marshal(map[string]string{"subscription": n.topic})
	if err != nil {
		return // a topic that is no text
	}
	_ = n.peer.Send(k.key.Frames(wire.Message{Route: [][]byte{[]byte(n.topic)}, Header: raw, Content: b})) // gone: no welcome
}

// send passes frames on to the child. A child that has ended ends us too.
func (k *Kernel) send(to sender, frames [][]byte) {
	if err := to.Send(frames); err != nil {
		k.log.Debug("the child is gone", "err", err)
	}
}

func (k *Kernel) toClient(to sender, frames [][]byte) {
	if err := to.Send(frames); err != nil {
		k.log.Debug("a client is gone", "err", err)
	}
}

// publish sends an iopub message. k.mu is held.
func (k *Kernel) publish(frames [][]byte) {
	k.front.iopub.Send(frames)
	for _, f := range frames {
		k.passed += len(f)
	}
	if k.passed > tidyBytes {
		k.passed = 0
		k.tidy.Reset(tidyTime)
	}
}

const (
	tidyBytes = 256 << 10   // of output, and the memory that it took
	tidyTime  = time.Second // is given back so long after the last of them
)

// giveBack returns memory to the system, once clients have taken what was queued for them.
func (k *Kernel) giveBack() {
	if k.front.iopub.Idle() {
		debug.FreeOSMemory()
		return
	}
	k.tidy.Reset(tidyTime)
}

// publishNew publishes a message of our own.
func (k *Kernel) publishNew(parent []byte, kind string, content any) {
	raw, _ := wire.NewHeader(k.session, kind)
	b, err := json.Marshal(content)
	if err != nil {
		k.log.Error("an output of our own cannot be written", "kind", kind, "err", err)
		return
	}
	k.publish(k.key.Frames(wire.Message{Route: [][]byte{[]byte("kernel." + k.session + "." + kind)}, Header: raw, Parent: parent, Content: b}))
}

// answer sends a reply of our own.
func (k *Kernel) answer(to sender, route [][]byte, parent []byte, kind string, content any) {
	raw, _ := wire.NewHeader(k.session, kind)
	b, err := json.Marshal(content)
	if err != nil {
		k.log.Error("a reply of our own cannot be written", "kind", kind, "err", err)
		return
	}
	k.toClient(to, k.key.Frames(wire.Message{Route: route, Header: raw, Parent: parent, Content: b}))
}
