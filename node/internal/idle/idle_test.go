package idle

import (
	"strings"
	"testing"
	"time"
)

var noon = time.Date(2026, 1, 5, 12, 0, 0, 0, time.Local) // a Monday

func TestIdleMeansIdle(t *testing.T) {
	quiet := GPU{Name: "A", Percent: 3, Celsius: 50, Watts: 30, Foreign: []Process{{PID: 1, Memory: 64 << 20}}}
	with := func(change func(*GPU)) []GPU { g := quiet; change(&g); return []GPU{{Name: "B"}, g} }
	rules := Rules{Percent: 20, Drawing: 512 << 20, For: time.Minute, Celsius: 80, Watts: 300}
	for name, c := range map[string]struct {
		gpus []GPU
		busy string
	}{
		"a desktop":        {with(func(*GPU) {}), ""},
		"in use":           {with(func(g *GPU) { g.Percent = 21 }), "A is 21 % in use"},
		"in use by a job":  {with(func(g *GPU) { g.Percent, g.Ours = 100, true }), ""},
		"a game":           {with(func(g *GPU) { g.Foreign = []Process{{PID: 7, Memory: 2 << 30}} }), "process 7 draws on A, and holds 2048 MiB"},
		"another computes": {with(func(g *GPU) { g.Foreign = append(g.Foreign, Process{PID: 9, Compute: true}) }), "process 9 computes on A"},
		"a game beside a job": {with(func(g *GPU) {
			g.Ours, g.Foreign = true, []Process{{PID: 7, Memory: 2 << 30}}
		}), "process 7 draws"},
		"hot, by a job's fault": {with(func(g *GPU) { g.Celsius, g.Ours = 81, true }), "A has 81 °C"},
		"thirsty":               {with(func(g *GPU) { g.Watts = 301 }), "A draws 301 W"},
	} {
		t.Run(name, func(t *testing.T) {
			j := New(rules)
			if v := j.Judge(noon, with(func(*GPU) {})); v.Busy != "" || v.Why == "" {
				t.Errorf("at first it says %+v, want to wait and see", v)
			}
			if v := j.Judge(noon.Add(time.Minute), c.gpus); !strings.HasPrefix(v.Busy, c.busy) || (v.Busy == "") != (c.busy == "") || v.Busy != v.Why {
				t.Errorf("it says %+v, want %q", v, c.busy)
			}
			// Whoever was there and went is waited for again.
			after := j.Judge(noon.Add(time.Minute+time.Second), with(func(*GPU) {}))
			if after.Busy != "" || (after.Why == "") != (c.busy == "") {
				t.Errorf("right after it says %+v", after)
			}
			if v := j.Judge(noon.Add(3*time.Minute), with(func(*GPU) {})); v != (Verdict{}) {
				t.Errorf("long after it says %+v", v)
			}
		})
	}
	if v := New(rules).Judge(noon, nil); v != (Verdict{}) {
		t.Errorf("without a GPU it says %+v", v)
	}
	if v := New(Rules{}).Judge(noon, with(func(g *GPU) { g.Percent, g.Celsius = 100, 100 })); v != (Verdict{}) {
		t.Errorf("without rules it says %+v", v)
	}
}

func TestHours(t *testing.T) {
	for text, want := range map[string]string{ // the hours of a Monday, and of the Sunday before, that are in them
		"":                         "all",
		"22:00-07:30":              "Sun 0-7 22-23 Mon 0-7 22-23",
		"8-12, 13-18":              "Sun 8-11 13-17 Mon 8-11 13-17",
		"mon-fri 18-24":            "Mon 18-23",
		"Sat-Sun 20-6":             "Sun 0-5 20-23 Mon 0-5",
		"sun 0-24,mon 23:00-23:30": "Sun 0-23 Mon 23-23",
	} {
		var h Hours
		if err := h.UnmarshalText([]byte(text)); err != nil {
			t.Fatal(err)
		}
		if h.String() != text {
			t.Errorf("%q is written %q", text, h)
		}
		var got []string
		for _, day := range []time.Time{noon.AddDate(0, 0, -1), noon} {
			in := func(hour int) bool {
				return h.Hold(time.Date(day.Year(), day.Month(), day.Day(), hour, 15, 0, 0, time.Local))
			}
			var spans []string
			for hour := 0; hour < 24; hour++ {
				if !in(hour) {
					continue
				}
				from := hour
				for hour < 23 && in(hour+1) {
					hour++
				}
				spans = append(spans, time.Date(2000, 1, 1, from, 0, 0, 0, time.UTC).Format("15")+"-"+time.Date(2000, 1, 1, hour, 0, 0, 0, time.UTC).Format("15"))
			}
			if len(spans) > 0 {
				got = append(got, day.Format("Mon"))
				for _, s := range spans {
					a, b, _ := strings.Cut(s, "-")
					got = append(got, strings.TrimPrefix(a, "0")+"-"+strings.TrimPrefix(b, "0"))
				}
			}
		}
		said := strings.ReplaceAll(strings.Join(got, " "), " -", " 0-")
		if want == "all" {
			want = "Sun 0-23 Mon 0-23"
		}
		if said != want {
			t.Errorf("%q holds at %s, want %s", text, said, want)
		}
	}
	for _, text := range []string{"22", "22-22", "25-3", "7:60-8", "24:01-3", "24-3", "someday 1-2", "mon- 1-2", "-", "1-2-3", "8-9,"} {
		if err := new(Hours).UnmarshalText([]byte(text)); err == nil || !strings.Contains(err.Error(), "hint:") {
			t.Errorf("%q is taken, or refused without a hint: %v", text, err)
		}
	}
}

func FuzzHours(f *testing.F) {
	for _, s := range []string{"", "22:00-07:30,12-13", "sat-sun 0-24", "mon 1-2 3"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var h, again Hours
		if h.UnmarshalText([]byte(text)) != nil {
			return
		}
		if err := again.UnmarshalText([]byte(h.String())); err != nil {
			t.Fatalf("%q was taken and is refused as %q: %v", text, h, err)
		}
		for hour := range 7 * 24 {
			if at := noon.Add(time.Duration(hour) * time.Hour); h.Hold(at) != again.Hold(at) {
				t.Fatalf("%q and %q differ at %v", text, h, at)
			}
		}
	})
}
