package channels

import (
	"io"
	"net"
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"unsafe"
)

// socket is a connection whose system calls Go's scheduler is not told of. Its descriptor does not block, so no call
// lasts; what the scheduler does in case one would (waking the thread that looks after such calls, for every message)
// costs twice the calls themselves. Waiting until the descriptor is ready is left to the scheduler, as ever.
type socket struct {
	net.Conn
	in, out transfer
	moved   atomic.Int64 // bytes written, by which a stalled peer is known
}

// transfer is one direction. Its functions are made once, so that a call makes nothing.
type transfer struct {
	mu    sync.Mutex
	call  uintptr                                            // SYS_READ or SYS_WRITE
	ready func(try func(fd uintptr) (done bool)) (err error) // calls try at once, and again when the descriptor is ready, until it is done
	wait  func(fd uintptr) (done bool)                       // a try that is done when something was moved
	once  func(fd uintptr) (done bool)                       // a try that is done in any case
	p     []byte
	n     int
	err   error
}

// atOnce bounds the bytes that one call copies, and with them how long it lasts.
const atOnce = 256 << 10

func newSocket(c net.Conn) (*socket, error) {
	raw, err := c.(syscall.Conn).SyscallConn()
	if err != nil {
		return nil, err
	}
	s := &socket{Conn: c}
	s.in.call, s.in.ready = syscall.SYS_READ, raw.Read
	s.out.call, s.out.ready = syscall.SYS_WRITE, raw.Write
	for _, t := range []*transfer{&s.in, &s.out} {
		t.wait = t.move
		t.once = func(fd uintptr) bool { t.move(fd); return true }
	}
	return s, nil
}

func (t *transfer) move(fd uintptr) (done bool) {
	p := t.p[:min(len(t.p), atOnce)]
	for {
		n, _, e := syscall.RawSyscall(t.call, fd, uintptr(unsafe.Pointer(unsafe.SliceData(p))), uintptr(len(p)))
		switch e {
		case 0:
			t.n, t.err = int(n), nil
			return true
		case syscall.EINTR:
		case syscall.EAGAIN:
			t.n, t.err = 0, nil
			return false
		default:
			t.n, t.err = 0, os.NewSyscallError("read or write", e)
			return true
		}
	}
}

// run tries to move p. t.mu is held.
func (t *transfer) run(p []byte, try func(fd uintptr) bool) (int, error) {
	t.p = p
	err := t.ready(try)
	t.p = nil
	if err != nil {
		return 0, err
	}
	return t.n, t.err
}

func (s *socket) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	s.in.mu.Lock()
	defer s.in.mu.Unlock()
	n, err := s.in.run(p, s.in.wait)
	if n == 0 && err == nil {
		err = io.EOF
	}
	return n, err
}

func (s *socket) Write(p []byte) (done int, err error) {
	s.out.mu.Lock()
	defer s.out.mu.Unlock()
	for done < len(p) && err == nil {
		var n int
		n, err = s.out.run(p[done:], s.out.wait)
		s.moved.Add(int64(n))
		done += n
	}
	return done, err
}

// tryWrite writes what the system takes at once, which may be nothing. An error is left for the next Write to meet.
func (s *socket) tryWrite(p []byte) int {
	s.out.mu.Lock()
	defer s.out.mu.Unlock()
	n, _ := s.out.run(p, s.out.once)
	s.moved.Add(int64(n))
	return n
}
