// Package telemetry keeps a job's story in an append-only log on disk and streams it to the job's requester, from any
// place and live. It promises that what was appended is never lost, renumbered or held up by a reader.
package telemetry

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

const (
	// MaxLine bounds one event as JSON, on disk and on the wire. Long output is for its writer to split.
	MaxLine = 1 << 20
	// stride is how many events lie between two remembered places in the file.
	stride = 128
)

// ErrClosed is what a closed log's readers and writers get.
var ErrClosed = errors.New("the event log is closed")

// Log is one job's events in a file, one JSON line each. It is safe for concurrent use: one process writes it.
type Log struct {
	file *os.File

	mu     sync.Mutex
	last   int64         // number of the last event; also how many there are
	size   int64         // of all of them in the file
	places []int64       // where event 1, 1+stride, 1+2*stride, ... begin
	ended  bool          // the last event is job.KindEnd
	closed bool          //
	news   chan struct{} // closed when any of the above changes
}

// OpenLog opens a log or makes one. A last line that a crash tore is cut off; any other damage is an error.
func OpenLog(path string) (*Log, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the event log: %w", err)
	}
	l := &Log{file: f, news: make(chan struct{})}
	if err := l.load(); err != nil {
		f.Close()
		return nil, fmt.Errorf("open the event log %s: %w", path, err)
	}
	return l, nil
}

func (l *Log) load() error {
	r := bufio.NewReaderSize(l.file, MaxLine+1)
	var bad error // set once a line makes no sense: right only if it is the last
	for {
		line, err := r.ReadSlice('\n')
		if err == io.EOF {
			break // What follows the last newline is torn.
		}
		if err != nil && err != bufio.ErrBufferFull {
			return err
		}
		if bad != nil {
			return fmt.Errorf("event %d: %w\nhint: the file was changed by something else; move it away to start over", l.last+1, bad)
		}
		var e job.Event
		switch {
		case err != nil:
			bad = errors.New("the line is too long")
		case json.Unmarshal(line, &e) != nil:
			bad = errors.New("the line is not an event")
		case e.Seq != l.last+1:
			return fmt.Errorf("event %d has number %d\nhint: the file was changed by something else; move it away to start over", l.last+1, e.Seq)
		default:
			l.added(e, len(line))
		}
	}
	if err := l.file.Truncate(l.size); err != nil {
		return err
	}
	return l.file.Sync()
}

// added takes note of an event that is in the file.
func (l *Log) added(e job.Event, n int) {
	if l.last%stride == 0 {
		l.places = append(l.places, l.size)
	}
	l.last, l.size, l.ended = e.Seq, l.size+int64(n), e.Kind == job.KindEnd
}

// changed wakes all who wait. l.mu is held.
func (l *Log) changed() {
	close(l.news)
	l.news = make(chan struct{})
}

// Append numbers an event, dates it if it has no date, and returns it when it is on disk.
func (l *Log) Append(e job.Event) (job.Event, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return job.Event{}, ErrClosed
	}
	e.Seq = l.last + 1
	if e.Time.IsZero() {
		e.Time = time.Now().UTC()
	}
	line, err := json.Marshal(e)
	if err != nil {
		return job.Event{}, fmt.Errorf("append a %s event: %w", e.Kind, err)
	}
	if len(line) >= MaxLine {
		return job.Event{}, fmt.Errorf("append a %s event: it is %d bytes, at most %d are taken\nhint: split it", e.Kind, len(line), MaxLine-1)
	}
	line = append(line, '\n')
	_, err = l.file.WriteAt(line, l.size)
	if err == nil {
		err = l.file.Sync()
	}
	if err != nil {
		// Half a line must not stay behind for the next one to follow.
		return job.Event{}, errors.Join(fmt.Errorf("append a %s event: %w", e.Kind, err), l.file.Truncate(l.size))
	}
	l.added(e, len(line))
	l.changed()
	return e, nil
}

// Last is the number of the last event, 0 if there is none.
func (l *Log) Last() int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.last
}

// Follow calls fn for every event after that number, those to come too, until ctx ends, fn fails, or the last event is
// job.KindEnd: then it returns nil. However slow fn is, Append does not wait for it.
func (l *Log) Follow(ctx context.Context, after int64, fn func(job.Event) error) error {
	return l.follow(ctx, after, func(line []byte) error {
		var e job.Event
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("read the event log: %w", err)
		}
		return fn(e)
	}, func() error { return nil })
}

// follow hands out the lines as they are on disk; idle is called whenever there are no more for now.
func (l *Log) follow(ctx context.Context, after int64, fn func(line []byte) error, idle func() error) error {
	after = max(after, 0)
	var at int64 // where event after+1 begins, once known
	known := false
	for {
		l.mu.Lock()
		last, size, ended, closed, news := l.last, l.size, l.ended, l.closed, l.news
		skip := int64(0)
		if !known && after < last {
			at, skip, known = l.places[after/stride], after%stride, true
		}
		l.mu.Unlock()
		if closed {
			return ErrClosed
		}
		if known && at < size {
			r := bufio.NewReaderSize(io.NewSectionReader(l.file, at, size-at), 64<<10)
			for at < size {
				if err := ctx.Err(); err != nil {
					return err
				}
				line, err := readLine(r, MaxLine)
				if err != nil {
					return fmt.Errorf("read the event log: %w", err)
				}
				at += int64(len(line))
				if skip > 0 {
					skip--
					continue
				}
				if err := fn(line); err != nil {
					return err
				}
			}
			continue // More may have come meanwhile.
		}
		if err := idle(); err != nil {
			return err
		}
		if ended {
			return nil
		}
		select {
		case <-news:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// Close ends all who follow. The file stays as it is.
func (l *Log) Close() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed {
		return nil
	}
	l.closed = true
	l.changed()
	return l.file.Close()
}

// readLine reads one line, its newline included, of at most limit bytes. The line is valid until the next read.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	line, err := r.ReadSlice('\n')
	if err != bufio.ErrBufferFull {
		if err == io.EOF && len(line) > 0 {
			err = io.ErrUnexpectedEOF
		}
		return line, err
	}
	var long bytes.Buffer
	for {
		long.Write(line)
		if long.Len() > limit {
			return nil, fmt.Errorf("a line of more than %d bytes", limit)
		}
		if err != bufio.ErrBufferFull {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return long.Bytes(), err
		}
		line, err = r.ReadSlice('\n')
	}
}
