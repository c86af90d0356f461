package channels

import (
	"bytes"
	"context"
	"encoding/binary"
	"path/filepath"
	"testing"
	"time"
)

// A message that the socket takes only in part is finished by the writer, and nothing overtakes it.
func TestWrittenAtOnceOrLater(t *testing.T) {
	const messages = 1500
	open, got := make(chan struct{}), make(chan [][]byte, messages)
	r, err := ListenRouter("ipc://"+filepath.Join(t.TempDir(), "s"), func(frames [][]byte) {
		<-open
		got <- frames[1:]
	})
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	d, err := DialDealer(ctx, r.Addr(), "d", func([][]byte) {})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	body := func(n int) []byte { return bytes.Repeat([]byte{byte(n)}, n*7%12000) }
	at := time.Now()
	for n := range messages {
		for time.Since(at) < directRate { // slow enough to be written by the sender, while the socket takes it
		}
		at = time.Now()
		if err := d.Send([][]byte{binary.BigEndian.AppendUint64(nil, uint64(n)), body(n)}); err != nil {
			t.Fatal(err)
		}
	}
	d.peer.mu.Lock()
	waiting := d.peer.queued
	d.peer.mu.Unlock()
	if waiting == 0 {
		t.Error("the socket took everything: nothing was left to the writer")
	}
	close(open)
	for n := range messages {
		select {
		case m := <-got:
			if len(m) != 2 || binary.BigEndian.Uint64(m[0]) != uint64(n) || !bytes.Equal(m[1], body(n)) {
				t.Fatalf("message %d came as %d frames, the first %x", n, len(m), m[0])
			}
		case <-ctx.Done():
			t.Fatalf("message %d never came", n)
		}
	}
}
