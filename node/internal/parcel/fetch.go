package parcel

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/morphware/morphware/contracts/job"
)

// Swarm moves files between peers.
type Swarm interface {
	Fetch(ctx context.Context, ih job.Infohash, peers []string, dst string, limit int64, progress func(done, total int64)) error
}

// lookEvery is how often a fetch asks whether its peers are somewhere else by now.
const lookEvery = 500 * time.Millisecond

// Fetch fetches a file from peers that may start again, and listen elsewhere, meanwhile: peers says where they are now.
// nil is nowhere.
func Fetch(ctx context.Context, s Swarm, ih job.Infohash, peers func() []string, dst string, limit int64, progress func(done, total int64)) error {
	if peers == nil {
		peers = func() []string { return nil }
	}
	for {
		now := peers()
		try, moved := context.WithCancel(ctx)
		var looking sync.WaitGroup
		looking.Go(func() {
			tick := time.NewTicker(lookEvery)
			defer tick.Stop()
			for {
				select {
				case <-try.Done():
					return
				case <-tick.C:
					// While the facts are read again nobody is known; that is no move.
					if later := peers(); len(later) > 0 && !slices.Equal(later, now) {
						moved()
						return
					}
				}
			}
		})
		err := s.Fetch(try, ih, now, dst, limit, progress)
		again := err != nil && try.Err() != nil && ctx.Err() == nil
		moved()
		looking.Wait()
		if !again {
			return err
		}
	}
}
