package proxy

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"

	"github.com/morphware/morphware/kernel/internal/wire"
)

// Work is what a held cell waits for. What it returns ends the cell: nil as the child ended it, an error as a failure; a
// *wire.Failure says which. It must return soon after ctx ended.
type Work func(ctx context.Context, cell *Cell) error

// ErrNoCell says that no cell is running that could be held.
var ErrNoCell = errors.New("no cell is running")

// request is an execute_request, from the queue to its idle.
type request struct {
	frames [][]byte
	header []byte // raw: the parent of everything that follows
	id     string
	route  [][]byte

	silent      bool
	stopOnError bool

	works   []Work
	reply   [][]byte // the child's, while it is withheld
	idle    [][]byte // the child's, while it is withheld
	replied bool     // the child did
	idled   bool     // the child did
	cell    *Cell    // once its works run
}

// seen remembers signatures of execute_requests: the child refuses a repeated one without a word, and the queue would
// wait for it for ever.
type seen struct {
	set  map[string]struct{}
	ring []string
	next int
}

const maxSeen = 1 << 14

func (s *seen) repeated(signature []byte) bool {
	if len(signature) == 0 {
		return false
	}
	k := string(signature)
	if _, ok := s.set[k]; ok {
		return true
	}
	if s.set == nil {
		s.set = map[string]struct{}{}
	}
	if len(s.ring) < maxSeen {
		s.ring = append(s.ring, k)
	} else {
		delete(s.set, s.ring[s.next])
		s.ring[s.next] = k
		s.next = (s.next + 1) % maxSeen
	}
	s.set[k] = struct{}{}
	return false
}

// execute queues an execute_request. It says false for one whose content is malformed, which the child may judge.
func (k *Kernel) execute(frames [][]byte, m wire.Message, h wire.Header) bool {
	var content struct {
		Code        *string `json:"code"`
		Silent      bool    `json:"silent"`
		StopOnError *bool   `json:"stop_on_error"`
	}
	if json.Unmarshal(m.Content, &content) != nil || content.Code == nil {
		return false
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.seen.repeated(wire.Signature(frames)) {
		return true
	}
	k.queue = append(k.queue, &request{frames: frames, header: m.Header, id: h.ID, route: m.Route, silent: content.Silent,
		stopOnError: content.StopOnError == nil || *content.StopOnError})
	k.next()
	return true
}

// next hands the child its next cell. k.mu is held.
func (k *Kernel) next() {
	if k.current != nil || len(k.queue) == 0 || k.closing {
		return
	}
	k.current, k.queue = k.queue[0], k.queue[1:]
	k.send(k.back.shell, k.current.frames)
}

// Hold withholds the end of the running cell until work has returned, which begins once the child has ended the cell
// without an error. Works of one cell run one after the other.
func (k *Kernel) Hold(work Work) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.current == nil || k.current.replied || k.current.idled {
		return ErrNoCell
	}
	k.current.works = append(k.current.works, work)
	return nil
}

// ours takes an answer to a request of our own, which no client's identity came with. k.mu is held.
func (k *Kernel) ours(m wire.Message, id string) bool {
	if len(m.Route) > 0 {
		return false
	}
	if o := k.own[id]; o != nil {
		o.reply = m.Content
		k.settle(id, o)
	}
	return true
}

// shellFromChild takes the child's answer to a shell request.
func (k *Kernel) shellFromChild(frames [][]byte) {
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
	r := k.current
	if r == nil || id != r.id || r.replied {
		k.toClient(k.front.shell, frames)
		return
	}
	var content struct {
		Status string `json:"status"`
	}
	_ = json.Unmarshal(m.Content, &content) // without a status it is no error
	r.replied = true
	if content.Status == "ok" && len(r.works) > 0 {
		r.reply = frames
	} else {
		k.toClient(k.front.shell, frames)
		if r.works = nil; r.idle != nil {
			k.publish(r.idle)
		}
		if content.Status == "error" {
			k.abort(r)
		}
	}
	k.step()
}

// step goes on when the child is done with the running cell. k.mu is held.
func (k *Kernel) step() {
	r := k.current
	switch {
	case !r.replied || !r.idled:
	case len(r.works) == 0:
		k.current = nil
		k.next()
	case r.cell == nil:
		k.hold(r)
	}
}

// abort answers every queued cell behind one that failed, as ipykernel does.
func (k *Kernel) abort(failed *request) {
	if !failed.stopOnError || failed.silent {
		return
	}
	queue := k.queue
	k.queue = nil
	for _, r := range queue {
		k.publishNew(r.header, "status", status("busy"))
		k.answer(k.front.shell, r.route, r.header, "execute_reply", map[string]any{"status": "aborted"})
		k.publishNew(r.header, "status", status("idle"))
	}
}

func status(s string) any { return map[string]string{"execution_state": s} }

// parentID reads the id in a parent header, without the rest.
func parentID(raw []byte) string {
	var p struct {
		ID string `json:"msg_id"`
	}
	if len(raw) > 2 {
		_ = json.Unmarshal(raw, &p) // no parent then
	}
	return p.ID
}

// iopubFromChild relays what the child publishes. It looks closer at status messages, which the running cell's end is
// one of, and at the output of requests of our own.
func (k *Kernel) iopubFromChild(frames [][]byte) {
	m, err := wire.Peek(frames)
	if err != nil {
		k.log.Warn("dropped malformed output of the child", "err", err)
		return
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	isStatus := bytes.Contains(m.Header, []byte(`"status"`))
	if !isStatus && len(k.own) == 0 && !bytes.Contains(m.Header, []byte(`"iopub_welcome"`)) {
		k.publish(frames)
		return
	}
	h, err := wire.ReadHeader(m.Header)
	if err != nil {
		k.publish(frames)
		return
	}
	id := parentID(m.Parent)
	if own := k.own[id]; own != nil {
		k.ownOutput(id, own, h, m)
		return
	}
	switch {
	case h.Type == "iopub_welcome":
		k.welcome()
	case h.Type == "status" && bytes.Contains(m.Content, []byte(`"idle"`)):
		k.idleFromChild(id, frames)
	default:
		k.publish(frames)
	}
}

func (k *Kernel) idleFromChild(id string, frames [][]byte) {
	r := k.current
	if r == nil || id != r.id || r.idled {
		k.publish(frames)
		k.stillBusy()
		return
	}
	r.idled = true
	if len(r.works) > 0 {
		r.idle = frames
	} else {
		k.publish(frames)
	}
	if !r.replied {
		k.missing(r)
		return
	}
	k.step()
}
