package server

import (
	"context"
	"errors"
	"net/http"
	"sync"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/view"
)

// Card and curve are drawn here for clients that are no Go programs: the Python package in a plain ipykernel.

// maxRuns is the number of points that a notebook's file keeps.
const maxRuns = 500

// maxReels bounds how many jobs are kept folded. The oldest is folded again when it is asked for.
const maxReels = 16

// reels keep the jobs that are drawn folded, so that each of their events is read once.
type reels struct {
	mu    sync.Mutex
	byJob map[job.ID]*reel
	order []job.ID
}

type reel struct {
	mu   sync.Mutex
	reel *view.Reel
	seq  int64
}

func (r *reels) of(j api.Job) *reel {
	r.mu.Lock()
	defer r.mu.Unlock()
	if f := r.byJob[j.ID]; f != nil {
		return f
	}
	if r.byJob == nil {
		r.byJob = map[job.ID]*reel{}
	}
	if len(r.order) == maxReels {
		delete(r.byJob, r.order[0])
		r.order = r.order[1:]
	}
	f := &reel{reel: view.NewReel(j)}
	r.byJob[j.ID], r.order = f, append(r.order, j.ID)
	return f
}

var errCaughtUp = errors.New("all there is so far")

// drawn hands a job's reel, up to its last event, to draw.
func (s *server) drawn(ctx context.Context, id string, draw func(*view.Reel) error) error {
	j, err := s.Jobs.Find(ctx, PrincipalOf(ctx), id)
	if err != nil {
		return err
	}
	f := s.reels.of(j)
	f.mu.Lock()
	defer f.mu.Unlock()
	if j.Events > f.seq {
		err := s.Jobs.Follow(ctx, j.ID, f.seq, func(e job.Event) error {
			f.reel.Add(e)
			if f.seq = e.Seq; e.Seq >= j.Events {
				return errCaughtUp
			}
			return nil
		})
		if err != nil && !errors.Is(err, errCaughtUp) {
			return err
		}
	}
	return draw(f.reel)
}

// card answers api.Drawing.
func (s *server) card(w http.ResponseWriter, r *http.Request) error {
	var d api.Drawing
	err := s.drawn(r.Context(), r.PathValue("id"), func(v *view.Reel) error {
		d.HTML, d.Text = v.Card()
		if len(v.Series()) > 0 {
			d.Curve = &api.Curve{Text: v.Text(), Run: v.Points(maxRuns)}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return Answer(w, http.StatusOK, d)
}

// curve answers a PNG, or 404 while there is nothing to draw.
func (s *server) curve(w http.ResponseWriter, r *http.Request) error {
	var png []byte
	err := s.drawn(r.Context(), r.PathValue("id"), func(v *view.Reel) (err error) {
		png, err = v.Curve()
		return err
	})
	if err != nil {
		return err
	}
	if png == nil {
		return &api.Problem{Type: "no-curve", Title: "nothing to draw yet", Status: http.StatusNotFound, Detail: "the job has told no numbers so far"}
	}
	w.Header().Set("Content-Type", "image/png")
	_, err = w.Write(png)
	return err
}
