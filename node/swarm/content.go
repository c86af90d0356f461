package swarm

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"github.com/anacrolix/torrent/bencode"
	"github.com/anacrolix/torrent/metainfo"
	"github.com/anacrolix/torrent/storage"

	"github.com/morphware/morphware/contracts/job"
)

// content is one file as the client's storage: plain reads and writes, whose memory stays small, where the library's own
// maps files. Names in a torrent's metadata are never used. It outlives the library's handle on the torrent, so that a
// fetch that is begun anew keeps the pieces it has.
type content struct {
	infohash job.Infohash
	limit    int64 // of the file's size, where that is not known yet
	reserve  int64 // bytes to leave free on the disk
	own      bool  // it was put in here, not fetched

	moves   atomic.Int64 // counts writes and pieces checked: what a fetch's watchdog looks at
	refused chan error   // holds the first reason for which this content can never be whole
	changed func()       // called when a piece was checked

	mu    sync.Mutex
	path  string
	file  *os.File // nil: not open
	raw   []byte   // the metadata; nil until a peer sent it
	size  int64
	state []piece // by index
	whole bool    // never written to
	done  int     // pieces that are complete
	low   int     // all pieces before this one were complete

	offers offers // of peers, while it is fetched
}

type piece uint8

const (
	unknown piece = iota // to be hashed
	missing
	complete
)

// newContent is a file that is all there. checked says that its hashes were just made.
func newContent(raw []byte, path string, checked bool) (*content, error) {
	c := &content{infohash: infohashOf(raw), path: path, whole: true, refused: make(chan error, 1), changed: func() {}}
	var info metainfo.Info
	if err := bencode.Unmarshal(raw, &info); err != nil {
		return nil, err
	}
	var err error
	if c.raw, err = decodeInfo(&info, c.infohash); err != nil {
		return nil, err
	}
	c.size = info.Length
	c.state = make([]piece, info.NumPieces())
	if checked {
		for i := range c.state {
			c.state[i] = complete
		}
		c.done = len(c.state)
	}
	return c, nil
}

// wanted is a file to be fetched, of which a part may be at path already.
func wanted(ih job.Infohash, path string, limit, reserve int64) *content {
	c := &content{infohash: ih, path: path, limit: limit, reserve: reserve, refused: make(chan error, 1), changed: func() {}}
	c.offers.news = make(chan struct{}, 1)
	return c
}

// refuse tells the fetch that there is no point in going on.
func (c *content) refuse(err error) error {
	select {
	case c.refused <- err:
	default: // There is a reason already.
	}
	return err
}

// OpenTorrent is called by the client when it has metadata, before it asks for any content.
func (c *content) OpenTorrent(_ context.Context, info *metainfo.Info, _ metainfo.Hash) (storage.TorrentImpl, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.raw == nil {
		raw, err := decodeInfo(info, c.infohash)
		if err != nil {
			// Another peer may send the right one.
			return storage.TorrentImpl{}, err
		}
		if info.Length > c.limit {
			return storage.TorrentImpl{}, c.refuse(fmt.Errorf("it is %d bytes, at most %d are taken", info.Length, c.limit))
		}
		if err := c.fits(info.Length); err != nil {
			return storage.TorrentImpl{}, c.refuse(err)
		}
		c.raw, c.size = raw, info.Length
		c.state = make([]piece, info.NumPieces())
		if _, err := os.Stat(c.path); errors.Is(err, os.ErrNotExist) {
			for i := range c.state {
				c.state[i] = missing
			}
		}
	}
	return storage.TorrentImpl{
		Piece: func(p metainfo.Piece) storage.PieceImpl {
			return section{c, p.Index(), int64(p.Index()) * pieceLength}
		},
		Close: c.release,
	}, nil
}

// fits makes sure that the disk holds a file of that size, of which a part may be there.
func (c *content) fits(size int64) error {
	left, err := Free(filepath.Dir(c.path))
	free := int64(min(left, math.MaxInt64))
	if err != nil {
		return nil // Not every system says; a full disk is noticed when it is full.
	}
	if stat, err := os.Stat(c.path); err == nil {
		size = max(0, size-stat.Size())
	}
	if free-c.reserve < size {
		return fmt.Errorf("the disk of %s has %d bytes left, of which %d are to stay free, and it takes %d more\nhint: make room, or choose another folder", filepath.Dir(c.path), free, c.reserve, size)
	}
	return nil
}

func (c *content) open() (*os.File, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.file != nil {
		return c.file, nil
	}
	var err error
	if c.whole {
		c.file, err = os.Open(c.path)
	} else {
		c.file, err = os.OpenFile(c.path, os.O_RDWR|os.O_CREATE, 0o600)
	}
	if err != nil {
		c.file = nil
	}
	return c.file, err
}

func (c *content) release() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.file == nil {
		return nil
	}
	f := c.file
	c.file = nil
	return f.Close()
}

// promote gives the fetched file its final name, on disk.
func (c *content) promote(to string) error {
	f, err := c.open()
	if err != nil {
		return err
	}
	if err := f.Truncate(c.size); err != nil { // A part that was there before may be longer.
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if os.Rename(c.path, to) != nil {
		// Some systems rename closed files only.
		if err := c.release(); err != nil {
			return err
		}
		if err := os.Rename(c.path, to); err != nil {
			return err
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.path, c.whole = to, true
	return nil
}

func (c *content) progress() (done, total int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	done = int64(c.done) * pieceLength
	if n := len(c.state); n > 0 && c.state[n-1] == complete {
		done -= int64(n)*pieceLength - c.size
	}
	return done, c.size
}

// has says whether a piece is known to be whole.
func (c *content) has(index int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state[index] == complete
}

// missing is the first piece that is not complete; -1 if there is none or the file's size is unknown.
func (c *content) missing() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	for ; c.low < len(c.state); c.low++ {
		if c.state[c.low] != complete {
			return c.low
		}
	}
	return -1
}

func (c *content) set(index int, p piece) {
	defer c.changed()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.state[index] == complete {
		c.done--
	}
	c.state[index] = p
	if p != complete {
		c.low = min(c.low, index)
	}
	if p == complete {
		c.done++
	}
	c.moves.Add(1)
}

// section is one piece of a content.
type section struct {
	c      *content
	index  int
	offset int64
}

func (s section) ReadAt(b []byte, off int64) (int, error) {
	f, err := s.c.open()
	if err != nil {
		return 0, err
	}
	return f.ReadAt(b, s.offset+off)
}

func (s section) WriteAt(b []byte, off int64) (int, error) {
	f, err := s.c.open()
	if err != nil {
		return 0, s.c.refuse(err)
	}
	n, err := f.WriteAt(b, s.offset+off)
	if err != nil && !errors.Is(err, os.ErrClosed) {
		return n, s.c.refuse(err)
	}
	s.c.moves.Add(1)
	return n, err
}

func (s section) MarkComplete() error    { s.c.set(s.index, complete); return nil }
func (s section) MarkNotComplete() error { s.c.set(s.index, missing); return nil }

func (s section) Completion() storage.Completion {
	s.c.mu.Lock()
	defer s.c.mu.Unlock()
	p := s.c.state[s.index]
	return storage.Completion{Ok: p != unknown, Complete: p == complete}
}

var _ io.ReaderAt = section{}
