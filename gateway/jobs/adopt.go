package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// adoptFiles takes over the jobs of a folder from before there was a database, where each had a job.json. A file goes once
// its job is in the database; a folder without one is what a crash left of a submit that was never answered.
func (s *Service) adoptFiles(ctx context.Context) error {
	list, err := os.ReadDir(s.folder.path("jobs"))
	if err != nil {
		return fmt.Errorf("read the jobs: %w", err)
	}
	adopted := 0
	for _, d := range list {
		name := s.folder.path("jobs", d.Name(), "job.json")
		b, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		r := &record{}
		if err == nil {
			err = json.Unmarshal(b, r)
		}
		if err != nil || r.Format != 1 || r.ID.String() != d.Name() {
			return fmt.Errorf("read the job in %s: %w", d.Name(), errors.Join(err, errors.New("not a job of format 1")))
		}
		known, err := s.rows(ctx, `WHERE id = $1`, r.ID.String())
		if err != nil {
			return err
		}
		if len(known) == 0 {
			w, err := s.load(ctx, row{rec: r, st: begin(r)})
			if err != nil {
				return err
			}
			if err := s.insert(ctx, nil, r, w.state()); err != nil {
				return err
			}
			adopted++
		}
		if err := os.Remove(name); err != nil {
			return fmt.Errorf("take over job %s: %w", r.ID.Short(), err)
		}
	}
	if adopted == 0 {
		return nil
	}
	return s.unfollow(ctx) // What the chain said of them is to be said again.
}
