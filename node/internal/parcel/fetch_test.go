package parcel

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// only serves from one place, and waits for ever at any other.
type only string

func (o only) Fetch(ctx context.Context, _ job.Infohash, peers []string, _ string, _ int64, _ func(int64, int64)) error {
	switch {
	case len(peers) == 1 && peers[0] == string(o):
		return nil
	case len(peers) == 1 && peers[0] == "broken":
		return errors.New("broken")
	}
	<-ctx.Done()
	return ctx.Err()
}

func TestFetchFollowsItsPeers(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var asked atomic.Int64
	moves := func() []string {
		switch asked.Add(1) {
		case 1:
			return []string{"before"}
		case 2:
			return nil // the facts are read again
		}
		return []string{"after"}
	}
	if err := Fetch(ctx, only("after"), job.Infohash{}, moves, "", 0, nil); err != nil {
		t.Errorf("from a peer that moved: %v", err)
	}
	if err := Fetch(ctx, only("after"), job.Infohash{}, func() []string { return []string{"broken"} }, "", 0, nil); err == nil || err.Error() != "broken" {
		t.Errorf("a fetch that fails by itself ended with %v", err)
	}
	short, stop := context.WithCancel(ctx)
	stop()
	if err := Fetch(short, only("after"), job.Infohash{}, nil, "", 0, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a fetch that is no longer wanted ended with %v", err)
	}
}
