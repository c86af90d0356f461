// Package proxy stands between Jupyter's clients and an ipykernel child: it relays all five channels as they are, keeps
// the queue of cells so that one of them can be held, and lives and ends as its child does. It does not know what a job is.
package proxy

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/morphware/morphware/kernel/internal/channels"
	"github.com/morphware/morphware/kernel/internal/wire"
)

// Config says what a kernel needs.
type Config struct {
	Connection Connection
	Dir        string   // for sockets, mode 0700, short; the caller removes it
	Python     string   // the interpreter of the child
	Path       string   // the folder that holds the Python package morph; empty: it is installed
	Args       []string // passed on to the child
	Env        []string // added to the child's
	Log        *slog.Logger
}

// Kernel is one kernel. New binds its sockets, Run gives it a child and stays until that has ended.
type Kernel struct {
	c       Config
	log     *slog.Logger
	key     wire.Key
	session string

	front struct {
		shell, control, stdin, heartbeat *channels.Router
		iopub                            *channels.Pub
	}
	back struct {
		shell, control, stdin, iopub *channels.Dealer
	}
	proc *child

	ready  chan struct{} // closed once the child answers, or lacks something
	over   chan struct{} // closed when nobody is served any more
	absent string        // why there is no child; set before ready is closed
	stop   func()        // ends a kernel without a child

	workCtx context.Context
	detach  context.CancelCauseFunc
	works   sync.WaitGroup

	tidy *time.Timer // gives memory back that much output took

	mu        sync.Mutex
	closing   bool
	queue     []*request
	current   *request
	seen      seen
	own       map[string]*own
	elsewhere map[string]bool // control requests that came over shell
	passed    int             // bytes published since tidy was last reset

	greet struct {
		sync.Mutex
		on      bool // the child welcomes subscribers
		waiting []newcomer
	}
}

type newcomer struct {
	peer  *channels.Peer
	topic string
}

type sender interface{ Send(frames [][]byte) error }

// New binds the five sockets. Clients may connect at once; what they ask waits for the child.
func New(c Config) (*Kernel, error) {
	k := &Kernel{c: c, log: c.Log, key: wire.Key(c.Connection.Key), session: wire.NewID(), ready: make(chan struct{}),
		over: make(chan struct{}), own: map[string]*own{}, elsewhere: map[string]bool{}}
	k.tidy = time.AfterFunc(time.Hour, k.giveBack)
	k.tidy.Stop()
	k.workCtx, k.detach = context.WithCancelCause(context.Background()) // ends with the kernel, not with what started it
	err := errors.Join(
		bind(&k.front.heartbeat, c.Connection.Heartbeat, c.Connection, channels.ListenEcho),
		bind(&k.front.shell, c.Connection.Shell, c.Connection, k.router(k.fromShell)),
		bind(&k.front.control, c.Connection.Control, c.Connection, k.router(k.fromControl)),
		bind(&k.front.stdin, c.Connection.Stdin, c.Connection, k.router(k.fromStdin)),
		bind(&k.front.iopub, c.Connection.IOPub, c.Connection, func(at string) (*channels.Pub, error) {
			return channels.ListenPub(at, k.subscribed)
		}))
	if err != nil {
		k.close()
		return nil, err
	}
	return k, nil
}

func bind[T any](to **T, port int, c Connection, listen func(string) (*T, error)) error {
	s, err := listen(c.endpoint(port))
	if err == nil {
		*to = s
	}
	return err
}

func (k *Kernel) router(take func(frames [][]byte, m wire.Message, h wire.Header)) func(string) (*channels.Router, error) {
	return func(at string) (*channels.Router, error) {
		return channels.ListenRouter(at, func(frames [][]byte) {
			select {
			case <-k.ready:
			case <-k.over:
				return
			}
			m, err := k.key.Parse(frames)
			if err != nil {
				k.log.Warn("dropped a message that is malformed or not signed with our key", "err", err)
				return
			}
			h, err := wire.ReadHeader(m.Header)
			if err != nil {
				k.log.Warn("dropped a message with a malformed header", "err", err)
				return
			}
			take(frames, m, h)
		})
	}
}

// Run starts the child and serves until it has ended, or ctx has, and says how the child ended.
func (k *Kernel) Run(ctx context.Context) (Exit, error) {
	defer k.close()
	exit, err := k.run(ctx)
	k.finish()
	return exit, err
}

func (k *Kernel) run(ctx context.Context) (Exit, error) {
	file := filepath.Join(k.c.Dir, "child.json")
	conn := childConnection(k.c.Connection, k.c.Dir)
	if err := conn.write(file); err != nil {
		return Exit{Code: 1}, fmt.Errorf("write the child's connection file: %w", err)
	}
	proc, err := startChild(k.c, file, k.session)
	if err != nil {
		return k.without(ctx, err.Error()), nil
	}
	k.proc = proc
	defer k.terminate()
	up, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		select {
		case <-proc.done:
			cancel(errors.New("the interpreter ended"))
		case <-stop:
		}
	}()
	if err := k.connect(up, conn); err != nil {
		if ctx.Err() != nil {
			return Exit{Code: 1}, nil
		}
		k.terminate()
		if why := lacking(k.c); why != "" {
			return k.without(ctx, why), nil
		}
		return proc.exit, fmt.Errorf("start the interpreter %s: %w", k.c.Python, err)
	}
	close(k.ready)
	select {
	case <-proc.done:
	case <-ctx.Done():
		k.detach(ErrDetached)
		k.terminate()
	}
	return proc.exit, nil
}

// identity is what we are called on the child's sockets. Its launcher hides it from the notebook.
func identity(session string) string { return "morph-" + session }

// connect reaches the child's sockets and waits until what it publishes is seen to come.
func (k *Kernel) connect(ctx context.Context, conn Connection) (err error) {
	id := identity(k.session)
	relay := func(to **channels.Router) func([][]byte) {
		return func(frames [][]byte) { k.toClient(*to, frames) }
	}
	// The subscription first, or the first outputs are lost. Shell and stdin share an identity, because ipykernel asks for
	// input at the identity that a cell came from.
	if k.back.iopub, err = channels.DialSub(ctx, conn.endpoint(conn.IOPub), k.iopubFromChild); err != nil {
		return err
	}
	if k.back.control, err = channels.DialDealer(ctx, conn.endpoint(conn.Control), id, k.controlFromChild); err != nil {
		return err
	}
	if k.back.stdin, err = channels.DialDealer(ctx, conn.endpoint(conn.Stdin), id, relay(&k.front.stdin)); err != nil {
		return err
	}
	if k.back.shell, err = channels.DialDealer(ctx, conn.endpoint(conn.Shell), id, k.shellFromChild); err != nil {
		return err
	}
	return k.nudge(ctx)
}

// nudge asks the child for its info until it is seen to answer on both channels.
func (k *Kernel) nudge(ctx context.Context) error {
	var ids []string
	defer func() { // A nudge whose idle came before the subscription will not see it.
		k.mu.Lock()
		defer k.mu.Unlock()
		for _, id := range ids {
			if o := k.own[id]; o != nil && o.reply != nil {
				delete(k.own, id)
			}
		}
	}()
	for {
		o, id := k.ask(k.back.control, "kernel_info_request", map[string]any{}, true)
		ids = append(ids, id)
		select {
		case <-o.done:
			return nil
		case <-time.After(100 * time.Millisecond):
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
}

func (k *Kernel) terminate() {
	for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGKILL} {
		k.proc.signal(s)
		select {
		case <-k.proc.done:
			return
		case <-time.After(time.Second):
		}
	}
	<-k.proc.done
}

// finish lets what was said be heard: the child's last words, the works' end, and what clients have not read yet.
func (k *Kernel) finish() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	for _, d := range []*channels.Dealer{k.back.iopub, k.back.shell, k.back.control, k.back.stdin} {
		if d == nil {
			continue
		}
		select {
		case <-d.Done():
		case <-ctx.Done():
		}
	}
	k.mu.Lock()
	k.closing = true
	k.mu.Unlock()
	k.detach(ErrDetached)
	k.works.Wait()
	close(k.over)
	k.front.iopub.Linger(ctx)
	k.front.shell.Linger(ctx)
	k.front.control.Linger(ctx)
}

func (k *Kernel) close() {
	k.tidy.Stop()
	k.detach(ErrDetached)
	for _, d := range []*channels.Dealer{k.back.iopub, k.back.shell, k.back.control, k.back.stdin} {
		if d != nil {
			d.Close()
		}
	}
	if k.front.iopub != nil { // the first, so that nobody waits for a subscriber
		k.front.iopub.Close()
	}
	for _, r := range []*channels.Router{k.front.shell, k.front.control, k.front.stdin, k.front.heartbeat} {
		if r != nil {
			r.Close()
		}
	}
}

// Interrupt passes a signal on to the child, once, and tells the held cell.
func (k *Kernel) Interrupt() {
	select {
	case <-k.ready:
	default:
		return // an interpreter that starts would die of it
	}
	if k.absent == "" && !k.interruptHeld() {
		k.proc.signal(syscall.SIGINT)
	}
}

// Close frees the sockets of a kernel that was never run.
func (k *Kernel) Close() { k.close() }
