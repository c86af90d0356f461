package swarm

import (
	"context"
	"crypto/sha1"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/anacrolix/torrent/bencode"
	"github.com/anacrolix/torrent/metainfo"
)

// copyTo makes a second copy of a file that is here, after it was made sure that it is what it was.
func (c *content) copyTo(ctx context.Context, dst string, limit int64, progress func(done, total int64)) error {
	c.mu.Lock()
	path, size := c.path, c.size
	c.mu.Unlock()
	if size > limit {
		return fmt.Errorf("it is %d bytes, at most %d are taken", size, limit)
	}
	src, err := os.Open(path)
	if err != nil {
		return err
	}
	defer src.Close()
	stat, err := src.Stat()
	if err != nil {
		return err
	}
	if stat.Size() != size {
		return fmt.Errorf("%s has %d bytes, it had %d when it was seeded", path, stat.Size(), size)
	}
	if err := c.verify(ctx, src); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if there, err := os.Stat(dst); err == nil && os.SameFile(stat, there) {
		progress(size, size)
		return nil
	}
	if err := duplicate(ctx, src, dst); err != nil {
		return err
	}
	progress(size, size)
	return nil
}

// verify hashes the pieces that were not found right since the start.
func (c *content) verify(ctx context.Context, src io.ReaderAt) error {
	var info metainfo.Info
	if err := bencode.Unmarshal(c.raw, &info); err != nil {
		return err
	}
	buffer := make([]byte, pieceLength)
	for i := range info.NumPieces() {
		if c.has(i) {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		n := min(pieceLength, c.size-int64(i)*pieceLength)
		if _, err := src.ReadAt(buffer[:n], int64(i)*pieceLength); err != nil {
			return err
		}
		if sha1.Sum(buffer[:n]) != [sha1.Size]byte(info.Pieces[i*sha1.Size:]) {
			return fmt.Errorf("the bytes from %d on are other ones than were seeded", int64(i)*pieceLength)
		}
	}
	return nil
}

// salvage leaves what there is of a damaged file at to, where a fetch goes on from it: the file itself where dst is its
// only name, a copy otherwise.
func (c *content) salvage(ctx context.Context, dst, to string) error {
	c.mu.Lock()
	path := c.path
	c.mu.Unlock()
	err := os.ErrNotExist
	if path == dst {
		err = os.Rename(dst, to)
	} else if src, e := os.Open(path); e == nil {
		defer src.Close()
		err = duplicate(ctx, src, to)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return nil // Nothing is left of it.
	}
	return err
}

// duplicate writes a file whole, or not at all, and on disk before it returns.
func duplicate(ctx context.Context, src io.Reader, dst string) error {
	tmp, err := os.CreateTemp(filepath.Dir(dst), "."+filepath.Base(dst)+"-*")
	if err != nil {
		return err
	}
	defer os.Remove(tmp.Name())
	_, err = io.Copy(tmp, reader{ctx, src})
	if err == nil {
		err = tmp.Sync()
	}
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(tmp.Name(), dst)
	}
	return err
}
