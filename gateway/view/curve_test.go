package view

import (
	"bytes"
	"image/png"
	"math"
	"os"
	"testing"
)

// examples are the curves that the tests draw; MORPH_PICTURES names a folder to look at them in.
func examples() map[string][]Series {
	fall := func(name string, run, n int, from, to, noise float64) Series {
		s := Series{Name: name, Run: run}
		for i := range n {
			t := float64(i) / float64(n)
			y := to + (from-to)*math.Exp(-4*t) + noise*math.Sin(float64(i*i)*0.7)*math.Exp(-2*t)
			s.Points = append(s.Points, Point{float64(i + 1), y})
		}
		return s
	}
	gap := fall("loss", 0, 60, 2.3, 0.05, 0.05)
	for i := 20; i < 24; i++ {
		gap.Points[i].Y = math.NaN()
	}
	return map[string][]Series{
		"loss":  {fall("loss", 0, 40, 2.3, 0.04, 0.05)},
		"two":   {fall("loss", 0, 400, 2.3, 0.2, 0.15), fall("val_loss", 0, 40, 2.1, 0.35, 0.02), fall("accuracy", 0, 40, 0.1, 0.97, 0.01), fall("val_accuracy", 0, 40, 0.12, 0.93, 0.02)},
		"runs":  {fall("loss", 0, 30, 1.5, 0.2, 0), fall("loss", 1, 30, 1.1, 0.1, 0.02), fall("loss", 2, 12, 0.9, 0.3, 0)},
		"gaps":  {gap},
		"log":   {fall("mse", 0, 5000, 900, 0.02, 0)},
		"point": {{Name: "loss", Points: []Point{{1, 0.5}}}},
		"none":  {},
		"many": {fall("loss/generator_of_images_and_words", 0, 50, 4, 1, 0.3), fall("loss/discriminator", 0, 50, 1, 2, 0.3), fall("loss/kl", 0, 50, 3, 0.5, 0.1),
			fall("loss/reconstruction", 0, 50, 2.5, 0.2, 0.1), fall("lr", 0, 50, 0.001, 0.0001, 0)},
		"hostile": {{Name: "loss", Points: []Point{{math.Inf(1), 1}, {-1e308, 1e308}, {1e308, -1e308}, {0, math.Inf(-1)}}}},
	}
}

func TestCurveIsASmallPicture(t *testing.T) {
	for name, series := range examples() {
		t.Run(name, func(t *testing.T) {
			b, err := Curve(series, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if dir := os.Getenv("MORPH_PICTURES"); dir != "" {
				if err := os.WriteFile(dir+"/"+name+".png", b, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			img, err := png.Decode(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			if s := img.Bounds().Size(); s.X != 1280 || s.Y != 640 {
				t.Errorf("picture is %v, want 1280 x 640", s)
			}
			if len(b) > 24<<10 {
				t.Errorf("picture has %d bytes, want at most 24 KiB", len(b))
			}
			again, err := Curve(series, Options{})
			if err != nil || !bytes.Equal(b, again) {
				t.Errorf("the same series gave another picture (%v)", err)
			}
		})
	}
}
