package jobs

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/node/bundle"
)

// Artifacts are the files of an opened model, sorted by path.
func (s *Service) Artifacts(ctx context.Context, id job.ID) ([]api.Artifact, error) {
	if _, err := s.opened(ctx, id); err != nil {
		return nil, err
	}
	m, err := bundle.Build(s.folder.job(id, "result"))
	if err != nil {
		return nil, fmt.Errorf("list the artifacts of job %s: %w", id.Short(), err)
	}
	out := []api.Artifact{}
	for _, f := range m.Files {
		out = append(out, api.Artifact{Path: f.Path, Bytes: f.Size, SHA256: f.SHA256})
	}
	return out, nil
}

// Artifact opens one of them. The caller closes it.
func (s *Service) Artifact(ctx context.Context, id job.ID, path string) (*os.File, error) {
	if _, err := s.opened(ctx, id); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(s.folder.job(id, "result"))
	if err != nil {
		return nil, fmt.Errorf("open an artifact of job %s: %w", id.Short(), err)
	}
	defer root.Close()
	none := &api.Problem{Type: "no-such-artifact", Title: "no such artifact", Status: 404, Detail: fmt.Sprintf("the result of job %s has no file %.200q", id.Short(), path)}
	if !fs.ValidPath(path) || path == "." {
		return nil, none
	}
	f, err := root.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, none
	}
	if err != nil {
		return nil, fmt.Errorf("open an artifact of job %s: %w", id.Short(), err)
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, errors.Join(none, f.Close())
	}
	return f, nil
}

// opened refuses a job whose model is not here.
func (s *Service) opened(ctx context.Context, id job.ID) (api.Job, error) {
	j, err := s.Find(ctx, api.Principal{Role: api.Admin}, id.String())
	if err != nil || j.ResultHash != nil {
		return j, err
	}
	hint := "follow it with: morph attach " + id.Short()
	if j.Over {
		hint = "a model that was not paid for stays sealed"
	}
	return j, &api.Problem{Type: "no-result", Title: "there is no model", Status: 409, Detail: fmt.Sprintf("job %s is %s: its model is not here", id.Short(), j.Phase), Hint: hint}
}
