package view

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"github.com/morphware/morphware/gateway/api"
)

// Options of a curve; zero values are defaults.
type Options struct {
	Width, Height int    // pixels; 1280 x 640, to be shown at half of it
	XLabel        string // "step"
}

// Curve draws series as a paletted PNG with a light background of its own. Losses and scores get a panel each, for their
// scales differ; what is neither (a learning rate) is drawn only where there is nothing else.
func Curve(series []Series, opt Options) ([]byte, error) {
	if opt.Width == 0 {
		opt.Width, opt.Height = 1280, 640
	}
	if opt.Width < 320 || opt.Height < 160 || opt.Width > 4096 || opt.Height > 4096 {
		return nil, fmt.Errorf("curve of %d x %d pixels: want 320 x 160 to 4096 x 4096", opt.Width, opt.Height)
	}
	if opt.XLabel == "" {
		opt.XLabel = "step"
	}
	face, err := typeface(22)
	if err != nil {
		return nil, err
	}
	defer face.Close()
	c := &canvas{img: image.NewRGBA(image.Rect(0, 0, opt.Width, opt.Height)), face: face}
	c.fill(c.img.Bounds(), paper)

	panels := arrange(series)
	switch len(panels) {
	case 0:
		c.text(opt.Width/2, opt.Height/2, "no loss yet", muted, middle)
	default:
		w := opt.Width / len(panels)
		for i, p := range panels {
			c.panel(image.Rect(i*w, 0, (i+1)*w, opt.Height), p, opt.XLabel)
		}
	}
	var b bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	if err := enc.Encode(&b, c.paletted()); err != nil {
		return nil, fmt.Errorf("encode curve: %w", err)
	}
	return b.Bytes(), nil
}

func typeface(size float64) (font.Face, error) {
	f, err := opentype.Parse(goregular.TTF)
	if err != nil {
		return nil, fmt.Errorf("read the embedded font: %w", err)
	}
	return opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72, Hinting: font.HintingNone})
}

var (
	paper = color.RGBA{0xfc, 0xfc, 0xfd, 0xff}
	ink   = color.RGBA{0x24, 0x29, 0x33, 0xff}
	muted = color.RGBA{0x6b, 0x72, 0x80, 0xff}
	grid  = color.RGBA{0xe6, 0xe8, 0xec, 0xff}
	axis  = color.RGBA{0xb4, 0xba, 0xc4, 0xff}
	inks  = []color.RGBA{ // of series; told apart by people who see few colours, too (after Okabe and Ito)
		{0x25, 0x63, 0xeb, 0xff}, {0xe8, 0x6a, 0x10, 0xff}, {0x0f, 0x9d, 0x76, 0xff},
		{0xc0, 0x4d, 0x9b, 0xff}, {0x7c, 0x5c, 0xd6, 0xff}, {0xa8, 0x84, 0x00, 0xff},
	}
)

// line is a series with its place in a panel.
type line struct {
	Series
	label string
	ink   color.RGBA
}

// arrange sorts series into at most two panels and colours them. Older runs of a series are paler.
func arrange(series []Series) (panels [][]line) {
	var groups [3][]Series
	for _, s := range series {
		if _, ok := s.Last(); ok {
			groups[kind(s.Name)] = append(groups[kind(s.Name)], s)
		}
	}
	if len(groups[0])+len(groups[1]) == 0 {
		groups[0] = groups[2]
	}
	for _, g := range groups[:2] {
		if len(g) == 0 {
			continue
		}
		last, colour := map[string]int{}, map[string]int{}
		for _, s := range g {
			last[s.Name] = max(last[s.Name], s.Run)
			if _, ok := colour[s.Name]; !ok {
				colour[s.Name] = len(colour) % len(inks)
			}
		}
		var ls []line
		for _, s := range g {
			l := line{Series: s, label: label(s), ink: inks[colour[s.Name]]}
			if s.Run < last[s.Name] {
				l.ink = blend(paper, l.ink, 0.4)
			}
			l.Points = Downsample(s.Points, 1000)
			ls = append(ls, l)
		}
		panels = append(panels, ls)
	}
	return panels
}

// kind sorts a series by its name: 0 falls (a loss), 1 rises (a score), 2 is neither.
func kind(name string) int {
	s := strings.ToLower(name)
	for _, w := range []string{"loss", "rmse", "mae", "mse", "err", "nll", "perplexity", "ppl", "cost", "logloss", "merror"} {
		if strings.Contains(s, w) {
			return 0
		}
	}
	if api.HigherIsBetter(name) {
		return 1
	}
	return 2
}

func label(s Series) string {
	if s.Run > 0 {
		return fmt.Sprintf("%s (run %d)", s.Name, s.Run+1)
	}
	return s.Name
}

// panel draws axes, ticks, legend and lines into r.
func (c *canvas) panel(r image.Rectangle, lines []line, xlabel string) {
	x, y := extent(lines)
	box := image.Rect(r.Min.X+96, r.Min.Y+72, r.Max.X-36, r.Max.Y-78)
	for _, t := range y.ticks(box.Dy() / 84) {
		py := float64(box.Max.Y) - y.at(t)*float64(box.Dy())
		c.stroke([]Point{{float64(box.Min.X), py}, {float64(box.Max.X), py}}, 1.5, grid)
		c.text(box.Min.X-14, int(py), y.label(t), muted, right)
	}
	for _, t := range x.ticks(box.Dx() / 120) {
		px := float64(box.Min.X) + x.at(t)*float64(box.Dx())
		c.stroke([]Point{{px, float64(box.Max.Y)}, {px, float64(box.Max.Y + 8)}}, 1.5, axis)
		c.text(int(px), box.Max.Y+28, x.label(t), muted, middle)
	}
	c.stroke([]Point{{float64(box.Min.X), float64(box.Max.Y)}, {float64(box.Max.X), float64(box.Max.Y)}}, 1.5, axis)
	name := xlabel
	if y.log {
		name += ", log scale"
	}
	c.text((box.Min.X+box.Max.X)/2, box.Max.Y+58, name, muted, middle)
	for _, l := range lines {
		var part []Point
		flush := func() {
			if len(part) == 1 {
				c.dot(part[0], 4, l.ink)
			} else if len(part) > 1 {
				c.stroke(part, 3.6, l.ink)
			}
			part = part[:0]
		}
		for _, p := range l.Points {
			if !finite(p.Y) || y.log && p.Y <= 0 {
				flush()
				continue
			}
			part = append(part, Point{float64(box.Min.X) + x.at(p.X)*float64(box.Dx()), float64(box.Max.Y) - y.at(p.Y)*float64(box.Dy())})
		}
		if n := len(part); n > 0 {
			end := part[n-1]
			flush()
			c.dot(end, 6.5, l.ink)
		}
	}
	c.legend(image.Rect(box.Min.X, r.Min.Y+18, r.Max.X-20, box.Min.Y), lines)
}

// legend names the lines and their last values above the box, as many as fit.
func (c *canvas) legend(r image.Rectangle, lines []line) {
	x, y := r.Min.X, r.Min.Y+16
	for i, l := range lines {
		last, _ := l.Last()
		name := []rune(l.label)
		if len(name) > 24 {
			name = append(name[:23], '…')
		}
		value := number(last)
		width := 34 + c.width(string(name)) + 10 + c.width(value) + 34
		more := fmt.Sprintf("+%d more", len(lines)-i)
		needed := x + width
		if i < len(lines)-1 {
			needed += c.width(more)
		}
		if i > 0 && needed > r.Max.X {
			c.text(x, y, more, muted, left)
			return
		}
		c.stroke([]Point{{float64(x), float64(y)}, {float64(x + 24), float64(y)}}, 5, l.ink)
		c.text(x+34, y, string(name), ink, left)
		c.text(x+34+c.width(string(name))+10, y, value, muted, left)
		x += width
	}
}

func (c *canvas) width(s string) int { return font.MeasureString(c.face, s).Round() }

type align int

const (
	left align = iota
	middle
	right
)

// text writes s centred on y, aligned at x.
func (c *canvas) text(x, y int, s string, ink color.RGBA, a align) {
	w := c.width(s)
	switch a {
	case middle:
		x -= w / 2
	case right:
		x -= w
	}
	d := font.Drawer{Dst: c.img, Src: image.NewUniform(ink), Face: c.face, Dot: fixed.P(x, y+8)}
	d.DrawString(s)
}

// extent finds what the axes must span.
func extent(lines []line) (x, y scale) {
	x, y = scale{low: math.Inf(1), high: math.Inf(-1), whole: true}, scale{low: math.Inf(1), high: math.Inf(-1)}
	for _, l := range lines {
		for _, p := range l.Points {
			if finite(p.Y) {
				x.low, x.high = math.Min(x.low, p.X), math.Max(x.high, p.X)
				y.low, y.high = math.Min(y.low, p.Y), math.Max(y.high, p.Y)
				x.whole = x.whole && p.X == math.Trunc(p.X)
			}
		}
	}
	if y.low > 0 && y.high/y.low > 200 {
		y.log = true
	}
	if x.low == x.high {
		x.low, x.high = x.low-1, x.high+1
	}
	return x.widen(0), y.widen(0.04)
}
