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

// pen rasterizes shapes within the part of the canvas that they touch: the whole would cost a hundred times as much.
type pen struct {
	*vector.Rasterizer
	at image.Rectangle
}

// pen covers points and a margin around them.
func (c *canvas) pen(points []Point, margin float64) pen {
	low, high := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for _, p := range points {
		low.X, low.Y = math.Min(low.X, p.X), math.Min(low.Y, p.Y)
		high.X, high.Y = math.Max(high.X, p.X), math.Max(high.Y, p.Y)
	}
	b := c.img.Bounds()
	clamp := func(v float64, most int) int { return int(math.Max(0, math.Min(float64(most), v))) }
	at := image.Rect(clamp(math.Floor(low.X-margin)-1, b.Dx()), clamp(math.Floor(low.Y-margin)-1, b.Dy()),
		clamp(math.Ceil(high.X+margin)+1, b.Dx()), clamp(math.Ceil(high.Y+margin)+1, b.Dy()))
	return pen{vector.NewRasterizer(at.Dx(), at.Dy()), at}
}

func (p pen) move(x, y float64) {
	p.MoveTo(float32(x-float64(p.at.Min.X)), float32(y-float64(p.at.Min.Y)))
}
func (p pen) line(x, y float64) {
	p.LineTo(float32(x-float64(p.at.Min.X)), float32(y-float64(p.at.Min.Y)))
}

// ink fills the shapes.
func (p pen) ink(c *canvas, ink color.RGBA) {
	if !p.at.Empty() {
		p.Draw(c.img, p.at, image.NewUniform(ink), image.Point{})
	}
}

// stroke draws a line through points with round joins. The rasterizer adds areas of one orientation up, so every piece goes
// the same way round.
func (c *canvas) stroke(points []Point, width float64, ink color.RGBA) {
	z := c.pen(points, width)
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
			z.move(q.X-nx, q.Y-ny)
			z.line(p.X-nx, p.Y-ny)
			z.line(p.X+nx, p.Y+ny)
			z.line(q.X+nx, q.Y+ny)
			z.ClosePath()
		}
		if width > 2 && i > 0 && i < len(points)-1 {
			z.disc(p, h)
		}
	}
	z.ink(c, ink)
}

// dot draws a filled circle with a rim of paper, so that it stands out from lines below.
func (c *canvas) dot(p Point, radius float64, ink color.RGBA) {
	for _, ring := range []struct {
		r   float64
		ink color.RGBA
	}{{radius + 2.5, paper}, {radius, ink}} {
		z := c.pen([]Point{p}, ring.r)
		z.disc(p, ring.r)
		z.ink(c, ring.ink)
	}
}

// disc adds a circle of 16 corners, in the orientation of stroke's pieces.
func (p pen) disc(at Point, r float64) {
	const corners = 16
	p.move(at.X+r, at.Y)
	for i := 1; i < corners; i++ {
		a := 2 * math.Pi * float64(i) / corners
		p.line(at.X+r*math.Cos(a), at.Y+r*math.Sin(a))
	}
	p.ClosePath()
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
		if p == paper { // Most of it; the first colour of the palette.
			continue
		}
		n, ok := known[p]
		if !ok {
			n = uint8(palette.Index(p))
			known[p] = n
		}
		out.Pix[i/4] = n
	}
	return out
}
