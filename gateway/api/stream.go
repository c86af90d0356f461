package api

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// MaxEvent bounds one event on the wire.
const MaxEvent = 2 << 20

// patience is how long Events waits for a gateway that went away. The job goes on without it.
const patience = time.Minute

// Events replays a job's events after number after, then follows it live, until fn fails, ctx ends or nothing follows
// (KindEnd, then nil). It reconnects and resumes where it was, so fn sees every event once and in order.
func (c *Client) Events(ctx context.Context, id string, after int64, fn func(job.Event) error) error {
	var lost time.Time
	for wait := 100 * time.Millisecond; ; wait = min(2*wait, 2*time.Second) {
		before := after
		done, err := c.stream(ctx, id, &after, fn)
		if done || ctx.Err() != nil {
			return errors.Join(err, ctx.Err())
		}
		if p, ok := errors.AsType[*Problem](err); ok && p.Status/100 == 4 {
			return err
		}
		c.renew()
		if after > before {
			lost, wait = time.Time{}, 100*time.Millisecond
		} else if lost.IsZero() {
			lost = time.Now()
		} else if time.Since(lost) > patience {
			if err == nil {
				err = errors.New("the stream of events ends again and again")
			}
			return fmt.Errorf("follow job %s: %w", id, err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}

// stream reads one connection's events. done says that fn failed or the job's story is over.
func (c *Client) stream(ctx context.Context, id string, after *int64, fn func(job.Event) error) (done bool, err error) {
	h := http.Header{"Accept": {"text/event-stream"}, "Last-Event-Id": {strconv.FormatInt(*after, 10)}}
	resp, err := c.request(ctx, "GET", jobPath(id, "/events"), h, nil)
	if err != nil {
		return false, err
	}
	defer resp.Body.Close()
	lines := bufio.NewScanner(resp.Body)
	lines.Buffer(make([]byte, 64<<10), MaxEvent)
	for lines.Scan() {
		data, ok := bytes.CutPrefix(lines.Bytes(), []byte("data:"))
		if !ok { // id:, heartbeats and the empty line after each event; data holds the number too.
			continue
		}
		var e job.Event
		if err := json.Unmarshal(data, &e); err != nil {
			return false, fmt.Errorf("read an event of job %s: %w", id, err)
		}
		if e.Seq <= *after {
			continue
		}
		if err := fn(e); err != nil {
			return true, err
		}
		*after = e.Seq
		if e.Kind == job.KindEnd {
			return true, nil
		}
	}
	return false, lines.Err()
}
