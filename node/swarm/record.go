package swarm

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
)

// record is what is remembered of a seeded file.
type record struct {
	Path string `json:"path"`
	Info []byte `json:"info"` // the bencoded metadata
	Own  bool   `json:"own"`  // it was put in here, not fetched
}

func (s *Swarm) record(ih job.Infohash) string { return filepath.Join(s.dir, ih.String()+".json") }

// remember writes the record, on disk before it returns.
func (s *Swarm) remember(c *content) error {
	b, err := json.Marshal(record{c.path, c.raw, c.own})
	if err != nil {
		return err
	}
	return atomicfile.Write(s.record(c.infohash), b, 0o600)
}

// restore offers every remembered file that is still there. One that is not is kept in mind: its disk may come back.
func (s *Swarm) restore() error {
	list, err := os.ReadDir(s.dir)
	if err != nil {
		return err
	}
	for _, e := range list {
		if !strings.HasSuffix(e.Name(), ".json") {
			continue
		}
		if err := s.restoreOne(filepath.Join(s.dir, e.Name())); err != nil {
			s.log.Warn("a file cannot be seeded again", "record", e.Name(), "err", err)
		}
	}
	return nil
}

func (s *Swarm) restoreOne(name string) error {
	b, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var r record
	if err := json.Unmarshal(b, &r); err != nil {
		return err
	}
	c, err := newContent(r.Info, r.Path, false)
	if err != nil {
		return err
	}
	c.own = r.Own
	if s.record(c.infohash) != name {
		return fmt.Errorf("it is the record of %v", c.infohash)
	}
	if stat, err := os.Stat(c.path); err != nil {
		return err
	} else if stat.Size() != c.size {
		return fmt.Errorf("%s has %d bytes, it had %d when it was seeded", c.path, stat.Size(), c.size)
	}
	return s.offer(c)
}
