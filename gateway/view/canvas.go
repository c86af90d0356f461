package view

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/font"
	"golang.org/x/image/vector"
)

// canvas draws smooth lines and text.
type canvas struct {
	img  *image.RGBA
	face font.Face
}

func (c *canvas) fill(r image.Rectangle, ink color.RGBA) {
	draw.Draw(c.img, r, image.NewUniform(ink), image.Point{}, draw.Src)
}

// stroke draws a line through points with round joins and ends. The rasterizer adds areas of one orientation up, so every
// piece goes the same way round.
func (c *canvas) stroke(points []Point, width float64, ink color.RGBA) {
	b := c.img.Bounds()
	z := vector.NewRasterizer(b.Dx(), b.Dy())
	h := width / 2
	for i, p := range points {
		if i > 0 {
			q := points[i-1]
			dx, dy := p.X-q.X, p.Y-q.Y
			n := math.Hypot(dx, dy)
			if n < 1e-9 {
				continue
			}
			nx, ny := -dy/n*h, dx/n*h
			z.MoveTo(float32(q.X-nx), float32(q.Y-ny))
			z.LineTo(float32(p.X-nx), float32(p.Y-ny))
			z.LineTo(float32(p.X+nx), float32(p.Y+ny))
			z.LineTo(float32(q.X+nx), float32(q.Y+ny))
			z.ClosePath()
		}
		if width > 2 && i > 0 && i < len(points)-1 {
			disc(z, p, h)
		}
	}
	z.Draw(c.img, b, image.NewUniform(ink), image.Point{})
}

// dot draws a filled circle with a rim of paper, so that it stands out from lines below.
func (c *canvas) dot(p Point, radius float64, ink color.RGBA) {
	b := c.img.Bounds()
	for _, ring := range []struct {
		r   float64
		ink color.RGBA
	}{{radius + 2.5, paper}, {radius, ink}} {
		z := vector.NewRasterizer(b.Dx(), b.Dy())
		disc(z, p, ring.r)
		z.Draw(c.img, b, image.NewUniform(ring.ink), image.Point{})
	}
}

// disc adds a circle of 16 corners, in the orientation of stroke's pieces.
func disc(z *vector.Rasterizer, p Point, r float64) {
	const corners = 16
	z.MoveTo(float32(p.X+r), float32(p.Y))
	for i := 1; i < corners; i++ {
		a := 2 * math.Pi * float64(i) / corners
		z.LineTo(float32(p.X+r*math.Cos(a)), float32(p.Y+r*math.Sin(a)))
	}
	z.ClosePath()
}

func blend(a, b color.RGBA, t float64) color.RGBA {
	mix := func(x, y uint8) uint8 { return uint8(float64(x) + (float64(y)-float64(x))*t + 0.5) }
	return color.RGBA{mix(a.R, b.R), mix(a.G, b.G), mix(a.B, b.B), 0xff}
}

// paletted reduces the picture to ramps from paper to each ink, which is what smooth lines are made of.
func (c *canvas) paletted() *image.Paletted {
	palette := color.Palette{paper}
	ramp := func(ink color.RGBA, shades int) {
		for i := 1; i <= shades; i++ {
			palette = append(palette, blend(paper, ink, float64(i)/float64(shades)))
		}
	}
	ramp(ink, 12)
	ramp(muted, 12)
	ramp(axis, 3)
	ramp(grid, 2)
	for _, k := range inks {
		ramp(k, 10)
	}
	out := image.NewPaletted(c.img.Bounds(), palette)
	known := map[color.RGBA]uint8{}
	for i := 0; i < len(c.img.Pix); i += 4 {
		p := color.RGBA{c.img.Pix[i], c.img.Pix[i+1], c.img.Pix[i+2], 0xff}
		n, ok := known[p]
		if !ok {
			n = uint8(palette.Index(p))
			known[p] = n
		}
		out.Pix[i/4] = n
	}
	return out
}
