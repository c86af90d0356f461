package magic

import (
	"encoding/base64"
	"fmt"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/view"
)

// How often a notebook is told. Jupyter's server drops output above 1,000 messages and 1 MB a second.
const (
	flushTime = 250 * time.Millisecond
	cardTime  = 500 * time.Millisecond
	plotTime  = time.Second
	maxFlush  = 64 << 10 // bytes of output at once
	maxWaits  = 1 << 20  // bytes of output that wait; what is more is left out, the oldest first
	maxPoints = 500      // of the curves, in the notebook's file
)

// screen is a job's displays under a cell: card, curve and output.
type screen struct {
	cell Cell
	reel *view.Reel
	id   string

	cardShown, plotShown bool
	cardDirty, plotDirty bool
	cardAt, plotAt       time.Time

	output  []piece
	waiting int
	left    int       // bytes left out
	shownAt time.Time // when output was last sent
}

type piece struct{ stream, text string }

func newScreen(cell Cell, j api.Job) *screen {
	return &screen{cell: cell, reel: view.NewReel(j), id: "morph-" + j.ID.Short()}
}

// add folds an event in.
func (s *screen) add(e job.Event) {
	s.reel.Add(e)
	s.cardDirty = true
	switch e.Kind {
	case job.KindMetric:
		s.plotDirty = true
	case job.KindOutput:
		s.print(e.Stream, e.Text)
	}
}

func (s *screen) print(name, text string) {
	if text == "" {
		return
	}
	if name != "stderr" {
		name = "stdout"
	}
	if n := len(s.output); n > 0 && s.output[n-1].stream == name && len(s.output[n-1].text) < maxFlush {
		s.output[n-1].text += text
	} else {
		s.output = append(s.output, piece{name, text})
	}
	s.waiting += len(text)
	for s.waiting > maxWaits && len(s.output) > 1 {
		n := len(s.output[0].text)
		s.left, s.waiting, s.output = s.left+n, s.waiting-n, s.output[1:]
	}
}

func (s *screen) note(text string) { s.print("stderr", text+"\n") }

// tick shows what is due. The displays come first, so that card and curve stand above the output.
func (s *screen) tick(now time.Time) {
	card := s.cardDirty && now.Sub(s.cardAt) >= cardTime
	plot := s.plotDirty && now.Sub(s.plotAt) >= plotTime
	s.draw(card, plot)
	if len(s.output) > 0 {
		s.shownAt = now
	}
	s.emit(maxFlush)
}

// prompt shows output that follows a pause at once; what comes soon after it waits for a tick.
func (s *screen) prompt(now time.Time) {
	if len(s.output) > 0 && now.Sub(s.shownAt) >= flushTime {
		s.tick(now)
	}
}

// flush shows the last state of everything.
func (s *screen) flush() {
	s.draw(s.cardDirty, s.plotDirty)
	s.emit(maxWaits)
}

// emit sends up to most bytes of output, and says where some was left out.
func (s *screen) emit(most int) {
	if s.left > 0 {
		s.cell.Publish("stream", stream("stderr", fmt.Sprintf("... %d bytes of output are left out here; %%morph logs has them ...\n", s.left)))
		s.left = 0
	}
	for most > 0 && len(s.output) > 0 {
		p := s.output[0]
		s.output = s.output[1:]
		s.waiting -= len(p.text)
		most -= len(p.text)
		s.cell.Publish("stream", stream(p.stream, p.text))
	}
}

// draw sends the card and the curve. The curve comes to be with its first point, so that a job without a loss has none.
func (s *screen) draw(card, plot bool) {
	now := time.Now()
	if card {
		html, text := s.reel.Card()
		s.show("-status", &s.cardShown, map[string]any{"text/html": html, "text/plain": text}, nil)
		s.cardDirty, s.cardAt = false, now
	}
	if !plot {
		return
	}
	png, err := s.reel.Curve()
	if err != nil || png == nil {
		return // nothing to draw
	}
	s.show("-plot", &s.plotShown, map[string]any{
		"image/png":  base64.StdEncoding.EncodeToString(png),
		"text/plain": s.reel.Text(), "application/vnd.morphware.run+json": s.reel.Points(maxPoints),
	}, map[string]any{"image/png": map[string]int{"width": 640, "height": 320}})
	s.plotDirty, s.plotAt = false, now
}

func (s *screen) show(what string, shown *bool, data, metadata map[string]any) {
	kind := "update_display_data"
	if !*shown {
		kind, *shown = "display_data", true
	}
	if metadata == nil {
		metadata = map[string]any{}
	}
	s.cell.Publish(kind, map[string]any{"data": data, "metadata": metadata, "transient": map[string]string{"display_id": s.id + what}})
}

func stream(name, text string) map[string]string {
	return map[string]string{"name": name, "text": text}
}
