//go:build unix

package sandbox

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

const (
	look      = 100 * time.Millisecond // how often memory and processes are counted
	tellFirst = time.Second            // when Usage is told for the first time, so that short jobs tell too
	tellEvery = 2 * time.Second
)

// supervise waits for ended, and calls kill once when a limit is passed or ctx ends. It returns why it did.
func supervise(ctx context.Context, s Spec, ended <-chan struct{}, kill func(), count func() usage) string {
	l, tell := s.Limits, s.Usage
	full, stop := watchDisk(s)
	defer stop()
	var telling <-chan time.Time
	if tell != nil {
		t := time.NewTimer(tellFirst)
		defer t.Stop()
		telling = t.C
	}
	var wall <-chan time.Time
	if l.Wall > 0 {
		t := time.NewTimer(l.Wall)
		defer t.Stop()
		wall = t.C
	}
	var ticks <-chan time.Time
	if l.Memory > 0 || l.Processes > 0 {
		t := time.NewTicker(look)
		defer t.Stop()
		ticks = t.C
	}
	for {
		reason := ""
		select {
		case <-ended:
			return ""
		case <-ctx.Done():
			reason = "it was cancelled"
		case <-wall:
			reason = fmt.Sprintf("it ran longer than %v", l.Wall)
		case written := <-full:
			reason = fmt.Sprintf("it wrote %d MiB to disk, and may write %d", written>>20, l.Disk>>20)
		case <-telling:
			if u := count(); u.tasks > 0 {
				tell(Usage{Memory: u.memory(), CPU: u.cpu})
			}
			telling = time.After(tellEvery)
		case <-ticks:
			u := count()
			switch {
			case l.Memory > 0 && u.memory() > l.Memory:
				reason = fmt.Sprintf("it used more than %d MiB of memory", l.Memory>>20)
			case l.Processes > 0 && u.tasks > l.Processes:
				reason = fmt.Sprintf("it started more than %d processes", l.Processes)
			}
		}
		if reason != "" {
			kill()
			<-ended
			return reason
		}
	}
}

// finish sees a started command to its end.
func finish(ctx context.Context, c *exec.Cmd, s Spec, kill func(), count func() usage) (Exit, error) {
	ended, why := make(chan struct{}), make(chan string)
	go func() { why <- supervise(ctx, s, ended, kill, count) }()
	err := c.Wait()
	close(ended)
	e := Exit{Reason: <-why}
	var x *exec.ExitError
	switch {
	case err == nil:
	case !errors.As(err, &x):
		return e, err
	default:
		status := x.Sys().(syscall.WaitStatus)
		if e.Code = status.ExitStatus(); status.Signaled() {
			e.Code = 128 + int(status.Signal())
		}
	}
	e.explain(s.Limits)
	if e.Reason != "" {
		return e, ctx.Err()
	}
	return e, nil
}

// explain names the signal, and the limit if it stands for one. bubblewrap, like a shell, turns a signal into a status.
func (e *Exit) explain(l Limits) {
	if e.Code <= 128 {
		return
	}
	sig := syscall.Signal(e.Code - 128)
	if e.Signal = unix.SignalName(sig); e.Signal == "" || e.Reason != "" {
		return
	}
	switch {
	case sig == syscall.SIGXCPU && l.CPU > 0:
		e.Reason = fmt.Sprintf("a process used more than %v of CPU time", l.CPU)
	case sig == syscall.SIGXFSZ && l.FileSize > 0:
		e.Reason = fmt.Sprintf("it wrote a file of more than %d bytes", l.FileSize)
	}
}

// readEvents hands out the lines of r until its end. A line that is too long is left out.
func readEvents(r io.Reader, fn func(line []byte)) {
	in := bufio.NewReaderSize(r, maxEvent)
	long := false
	for {
		line, err := in.ReadSlice('\n')
		switch {
		case err == bufio.ErrBufferFull:
			long = true
			continue
		case err != nil: // Half a line at the end is no event.
			return
		case !long && len(line) > 1:
			fn(bytes.TrimSuffix(line, []byte("\n")))
		}
		long = false
	}
}

// streams are a command's standard output, standard error and events.
type streams struct {
	stdout, stderr, events *os.File   // the command's ends
	ours                   []*os.File // ends that we read
	reading                sync.WaitGroup
}

func newStreams(s Spec) (*streams, error) {
	st := &streams{}
	for _, end := range []**os.File{&st.events, &st.stdout, &st.stderr} {
		if end == &st.stderr && same(s.Stdout, s.Stderr) {
			st.stderr = st.stdout
			break
		}
		r, w, err := os.Pipe()
		if err != nil {
			st.close()
			return nil, err
		}
		*end, st.ours = w, append(st.ours, r)
	}
	return st, nil
}

// same says whether two writers are one, which must not be written to from two goroutines.
func same(a, b io.Writer) bool {
	defer func() { _ = recover() }() // Some types cannot be compared.
	return a == b
}

// pump closes the command's ends, which it has by now, and hands on what comes.
func (st *streams) pump(s Spec) {
	shut(st.stdout, st.stderr, st.events)
	st.reading.Go(func() { readEvents(st.ours[0], s.Events) })
	for i, w := range []io.Writer{s.Stdout, s.Stderr}[:len(st.ours)-1] {
		st.reading.Go(func() {
			io.Copy(w, st.ours[1+i])
			st.ours[1+i].Close() // Where w failed, the command is told by SIGPIPE.
		})
	}
}

// wait returns when all that came is handed on. With patience, that is at most so long from now.
func (st *streams) wait(patience time.Duration) {
	if patience > 0 {
		for _, r := range st.ours {
			r.SetReadDeadline(time.Now().Add(patience))
		}
	}
	st.reading.Wait()
}

func (st *streams) close() {
	shut(st.stdout, st.stderr, st.events)
	shut(st.ours...)
}

func shut(files ...*os.File) {
	for _, f := range files {
		f.Close() // A nil or closed file says so, and that is all.
	}
}

// closeOnExec marks what this process inherited when it was started, such as a service manager's sockets. Files that Go
// opened are marked already; those of exec.Cmd.ExtraFiles get through all the same.
func closeOnExec() {
	dir, err := os.Open("/dev/fd")
	if err != nil {
		return
	}
	defer dir.Close()
	names, _ := dir.Readdirnames(-1)
	for _, name := range names {
		if fd, err := strconv.Atoi(name); err == nil && fd > 2 {
			unix.CloseOnExec(fd)
		}
	}
}

// tail keeps the end of what is written, for a message.
type tail struct {
	mu sync.Mutex
	b  []byte
}

func (t *tail) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.b = append(t.b, b...)
	if n := len(t.b) - 500; n > 0 {
		t.b = append(t.b[:0], t.b[n:]...)
	}
	return len(b), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.TrimSpace(string(t.b))
}
