package telemetry

import (
	"bufio"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/p2p"
)

// Protocol is the libp2p protocol: the client sends one request line, the server answers with events, one JSON line each.
const Protocol = "/morphware/telemetry/1.0.0"

const (
	maxRequest = 4 << 10
	askTime    = 10 * time.Second // for a client to send its request
	stuckTime  = 2 * time.Minute  // for a client to take what was sent
)

// ErrRefused is what Subscribe returns where the worker has no such job for this account.
var ErrRefused = errors.New("the worker has no such job of ours")

type request struct {
	Job   job.ID `json:"job"`
	After int64  `json:"after"`
}

// answer is an event, or a word of refusal, or that there is nothing more to come.
type answer struct {
	job.Event
	Refused string `json:"refused,omitempty"`
	Ended   bool   `json:"ended,omitempty"`
}

// Serve answers subscriptions on host. find says which log a peer may read; the peer's account is proven. A reader that
// stands still costs a goroutine for two minutes, and nobody waits for it.
func Serve(host *p2p.Host, find func(peer job.Address, id job.ID) (*Log, bool)) {
	host.Handle(Protocol, func(ctx context.Context, from job.Address, s p2p.Stream) {
		if err := serve(ctx, from, s, find); err != nil {
			s.Reset() // The reader sees that it is not the end, and asks again.
		}
	})
}

func serve(ctx context.Context, from job.Address, s p2p.Stream, find func(job.Address, job.ID) (*Log, bool)) error {
	s.SetReadDeadline(time.Now().Add(askTime))
	in := bufio.NewReaderSize(s, maxRequest)
	line, err := in.ReadSlice('\n')
	if err != nil {
		return err
	}
	var q request
	if err := json.Unmarshal(line, &q); err != nil {
		return err
	}
	log, ok := find(from, q.Job)
	if !ok {
		s.SetWriteDeadline(time.Now().Add(stuckTime))
		_, err := io.WriteString(s, `{"refused":"no such job, or not yours"}`+"\n")
		return err
	}
	// The client sends nothing more: a read returns when it has gone.
	s.SetReadDeadline(time.Time{})
	ctx, cancel := context.WithCancel(ctx)
	gone := make(chan struct{})
	go func() {
		defer close(gone)
		in.ReadByte()
		cancel()
	}()
	defer func() { <-gone }()
	defer s.SetReadDeadline(time.Unix(1, 0)) // Ends that read.
	defer cancel()

	out := bufio.NewWriterSize(deadline{s}, 64<<10)
	err = log.follow(ctx, q.After, func(line []byte) error { _, err := out.Write(line); return err }, out.Flush)
	if err != nil {
		return err
	}
	// A client that has seen job.KindEnd already would otherwise not know this end from a broken connection.
	if _, err := out.WriteString(`{"ended":true}` + "\n"); err != nil {
		return err
	}
	return out.Flush()
}

// deadline gives every write the same time.
type deadline struct{ s p2p.Stream }

func (d deadline) Write(b []byte) (int, error) {
	if err := d.s.SetWriteDeadline(time.Now().Add(stuckTime)); err != nil {
		return 0, err
	}
	return d.s.Write(b)
}

// Subscribe calls fn for every event of a job that its worker tells, from after on, live. It returns nil after
// job.KindEnd, and an error when ctx ends, fn fails or the worker cannot be reached any more: the caller may then
// subscribe again after the last event it saw. Events of kinds that are not a worker's to tell are left out.
func Subscribe(ctx context.Context, host *p2p.Host, worker *ecdsa.PublicKey, addrs []string, id job.ID, after int64, fn func(job.Event) error) error {
	s, err := host.Open(ctx, worker, addrs, Protocol)
	if err != nil {
		return fmt.Errorf("subscribe to job %v: %w", id, err)
	}
	defer s.Reset()
	stop := context.AfterFunc(ctx, func() { s.Reset() })
	defer stop()
	ended, err := subscribe(s, id, max(after, 0), fn)
	switch {
	case ended && (err == nil || err == io.EOF):
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case err == io.EOF:
		err = io.ErrUnexpectedEOF
	}
	return fmt.Errorf("subscribe to job %v: %w", id, err)
}

func subscribe(s io.ReadWriter, id job.ID, after int64, fn func(job.Event) error) (ended bool, err error) {
	q, err := json.Marshal(request{id, after})
	if err != nil {
		return false, err
	}
	if _, err := s.Write(append(q, '\n')); err != nil {
		return false, err
	}
	in := bufio.NewReaderSize(s, 64<<10)
	for {
		line, err := readLine(in, MaxLine)
		if err != nil {
			return ended, err
		}
		var a answer
		if err := json.Unmarshal(line, &a); err != nil {
			return false, fmt.Errorf("the worker sent no event: %w", err)
		}
		if a.Refused != "" {
			return false, ErrRefused
		}
		if a.Ended {
			return true, nil
		}
		if a.Seq != after+1 {
			return false, fmt.Errorf("the worker sent event %d after event %d", a.Seq, after)
		}
		after, ended = a.Seq, a.Kind == job.KindEnd
		if !tells(a.Kind) {
			continue
		}
		if err := fn(a.Event); err != nil {
			return false, err
		}
	}
}

// tells says whether a worker is the one to speak of such things. The rest is the chain's to say.
func tells(k job.Kind) bool {
	switch k {
	case job.KindOutput, job.KindMetric, job.KindProgress, job.KindUsage, job.KindError, job.KindNote, job.KindFile, job.KindEnd:
		return true
	}
	return false
}
