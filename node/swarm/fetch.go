package swarm

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/anacrolix/torrent"
	"github.com/anacrolix/torrent/metainfo"

	"github.com/morphware/morphware/contracts/job"
)

const (
	part     = ".part" // the end of an unfinished file's name
	maxPeers = 64
	look     = 100 * time.Millisecond // how often a fetch looks after itself
	chunk    = 128 << 10              // bytes asked for at a time
	redial   = 10                     // looks without a connection, until the peers are tried again
)

// Fetch brings a file to dst from peers (host:port, or what Streams dials), and then seeds it. It goes on for as long as ctx lets it, though no
// peer may answer yet; a fetch that was cut off goes on from dst.part. A file of more than limit bytes is refused before
// any of it is stored. progress may be nil; it is called from one goroutine, with bytes that were verified.
func (s *Swarm) Fetch(ctx context.Context, ih job.Infohash, peers []string, dst string, limit int64, progress func(done, total int64)) error {
	if progress == nil {
		progress = func(int64, int64) {}
	}
	if err := s.fetch(ctx, ih, peers, dst, limit, progress); err != nil {
		return fmt.Errorf("fetch %v from %q: %w", ih, peers, err)
	}
	return nil
}

func (s *Swarm) fetch(ctx context.Context, ih job.Infohash, peers []string, dst string, limit int64, progress func(done, total int64)) error {
	list, err := s.peerInfos(peers)
	if err != nil {
		return err
	}
	if dst, err = filepath.Abs(dst); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(dst), 0o755); err != nil {
		return err
	}
	here, end, err := s.begin(ctx, ih)
	if err != nil {
		return err
	}
	defer end()
	if here != nil {
		err := here.copyTo(ctx, dst, limit, progress)
		if err == nil || len(list) == 0 || ctx.Err() != nil {
			return err
		}
		s.log.Warn("a seeded file is not what it was; what is wrong of it is fetched again", "infohash", ih.String(), "err", err)
		s.Drop(ih)
		if err := here.salvage(ctx, dst, dst+part); err != nil {
			return err
		}
	}
	if len(list) == 0 {
		return errors.New("nobody is known to have it\nhint: it takes at least one peer that seeds it")
	}
	defer s.tell(peers)()
	c := wanted(ih, dst+part, limit, s.reserve)
	defer s.want(c)()
	if err := s.complete(ctx, c, list, progress); errors.Is(err, errDropped) {
		s.mu.Lock()
		here = s.seeds[ih]
		s.mu.Unlock()
		if here == nil {
			return err
		}
		defer os.Remove(c.path) // Meanwhile the same file was seeded from elsewhere on this machine.
		return here.copyTo(ctx, dst, limit, progress)
	} else if err != nil {
		return err
	}
	if err := c.promote(dst); err != nil {
		return err
	}
	if err := s.remember(c); err != nil {
		return err
	}
	// The torrent goes on with the same content: it is a seed from here on.
	s.mu.Lock()
	s.seeds[ih] = c
	s.mu.Unlock()
	return nil
}

// begin waits until nobody else fetches ih, and says whether it is here already.
func (s *Swarm) begin(ctx context.Context, ih job.Infohash) (here *content, end func(), err error) {
	for {
		s.mu.Lock()
		if s.closing.Err() != nil {
			s.mu.Unlock()
			return nil, nil, errClosed
		}
		other, busy := s.fetches[ih]
		if !busy {
			mine := make(chan struct{})
			s.fetches[ih] = mine
			s.running.Add(1)
			here = s.seeds[ih]
			s.mu.Unlock()
			return here, func() {
				s.mu.Lock()
				delete(s.fetches, ih)
				s.mu.Unlock()
				close(mine)
				s.running.Done()
			}, nil
		}
		s.mu.Unlock()
		select {
		case <-other:
		case <-ctx.Done():
			return nil, nil, ctx.Err()
		}
	}
}

// complete begins a torrent, and begins it anew whenever it stands still, until c is whole.
func (s *Swarm) complete(ctx context.Context, c *content, peers []torrent.PeerInfo, progress func(done, total int64)) error {
	some := peers
	for attempt := 0; ; attempt++ {
		o := torrent.AddTorrentOpts{InfoHash: metainfo.Hash(c.infohash), Storage: c}
		if attempt%2 == 0 { // Other programs than ours may close a connection that asks for more than the usual 16 KiB.
			o.ChunkSize = chunk
		}
		t, _ := s.client.AddTorrentOpt(o)
		err := s.follow(ctx, t, c, some, peers, progress)
		if err == nil {
			return nil
		}
		t.Drop()
		if !errors.Is(err, errStalled) {
			return err
		}
		// Where one of several peers sends false metadata or nothing, asking them one by one finds another.
		i := attempt % len(peers)
		some = peers[i : i+1]
		s.log.Warn("a fetch stood still and is begun anew", "infohash", c.infohash.String(), "attempt", attempt+1)
	}
}

var (
	errStalled = errors.New("nothing moved")
	errDropped = errors.New("it was dropped")
)

// follow waits until t is complete. It asks some peers for the metadata, and all of them for the content.
func (s *Swarm) follow(ctx context.Context, t *torrent.Torrent, c *content, some, all []torrent.PeerInfo, progress func(done, total int64)) error {
	t.AddPeers(some)
	ticks := time.NewTicker(look)
	defer ticks.Stop()
	var (
		gotInfo     = t.GotInfo()
		offered     <-chan struct{} // nil until it is known what there can be
		last, moves = time.Now(), c.moves.Load()
		shown       = int64(-1)
		lonely      int
		report      = func() {
			if done, total := c.progress(); done != shown && total > 0 {
				shown = done
				progress(done, total)
			}
		}
		// The library takes no new peers while it is asked for nothing that is missing.
		next = func() {
			if i := c.missing(); i >= 0 {
				t.DownloadPieces(i, i+1)
			}
		}
	)
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-s.closing.Done():
			return errClosed
		case err := <-c.refused:
			return err
		case <-gotInfo:
			gotInfo, last = nil, time.Now()
			some = all
			t.AddPeers(all)
			offered = c.offers.news
			next()
		case <-offered:
			for _, r := range c.offers.take(t.NumPieces()) {
				t.DownloadPieces(r.begin, r.end)
			}
		case <-t.Complete().On():
			report()
			return nil
		case <-t.Closed():
			return errDropped
		case now := <-ticks.C:
			report()
			next()
			if n := c.moves.Load(); n != moves {
				moves, last = n, now
			}
			if now.Sub(last) > s.patience {
				return errStalled
			}
			if t.Stats().ActivePeers > 0 {
				lonely = 0
			} else if lonely++; lonely%redial == 0 {
				t.AddPeers(some)
			}
		}
	}
}

func (s *Swarm) peerInfos(peers []string) ([]torrent.PeerInfo, error) {
	if len(peers) > maxPeers {
		peers = peers[:maxPeers]
	}
	var list []torrent.PeerInfo
	for _, p := range peers {
		if named(p) {
			if s.streams != nil { // Those who cannot dial it may have other peers.
				list = append(list, torrent.PeerInfo{Addr: torrent.StringAddr(p), Source: torrent.PeerSourceDirect, Trusted: true})
			}
			continue
		}
		if host, port, err := net.SplitHostPort(p); err != nil || host == "" || port == "" || port == "0" {
			return nil, fmt.Errorf("peer %.200q is not host:port", p)
		}
		list = append(list, torrent.PeerInfo{Addr: torrent.StringAddr(p), Source: torrent.PeerSourceDirect, Trusted: true})
	}
	return list, nil
}
