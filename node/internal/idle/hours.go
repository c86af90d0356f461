package idle

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Hours are times of the day, such as "22:00-07:30,12-13", in local time, or of some days only, such as "sat-sun 0-24". None
// at all is always.
type Hours struct {
	spans []span
	text  string
}

// span is from minute to minute of the days in days, a bit for each, Sunday the lowest. One that ends before it begins goes
// over midnight, and belongs to the day it began on.
type span struct {
	from, to int
	days     byte
}

var weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// Hold says whether a time is in them.
func (h Hours) Hold(t time.Time) bool {
	if len(h.spans) == 0 {
		return true
	}
	m, today := 60*t.Hour()+t.Minute(), byte(1)<<t.Weekday()
	yesterday := byte(1) << ((t.Weekday() + 6) % 7)
	for _, s := range h.spans {
		switch {
		case s.from < s.to && s.days&today != 0 && m >= s.from && m < s.to,
			s.from >= s.to && s.days&today != 0 && m >= s.from,
			s.from >= s.to && s.days&yesterday != 0 && m < s.to:
			return true
		}
	}
	return false
}

func (h Hours) String() string { return h.text }

func (h Hours) MarshalText() ([]byte, error) { return []byte(h.text), nil }

// UnmarshalText reads them.
func (h *Hours) UnmarshalText(b []byte) error {
	text := strings.TrimSpace(string(b))
	out := Hours{text: text}
	if text == "" {
		*h = out
		return nil
	}
	for part := range strings.SplitSeq(text, ",") {
		s, err := parse(strings.ToLower(strings.TrimSpace(part)))
		if err != nil {
			return fmt.Errorf("hours %.60q: %w\nhint: write them as 22:00-07:30, several with commas between, or with days: sat-sun 0-24", part, err)
		}
		out.spans = append(out.spans, s)
	}
	*h = out
	return nil
}

func parse(text string) (s span, err error) {
	s.days = 1<<7 - 1
	if days, rest, ok := strings.Cut(text, " "); ok {
		if s.days, err = daysOf(days); err != nil {
			return s, err
		}
		text = strings.TrimSpace(rest)
	}
	from, to, ok := strings.Cut(text, "-")
	if !ok {
		return s, fmt.Errorf("want two times with a - between")
	}
	if s.from, err = minute(from); err == nil {
		s.to, err = minute(to)
	}
	if err == nil && s.from == s.to {
		err = fmt.Errorf("it begins when it ends")
	}
	if err == nil && s.from == 24*60 {
		err = fmt.Errorf("no day has a 25th hour")
	}
	return s, err
}

func daysOf(text string) (days byte, err error) {
	from, to, many := strings.Cut(text, "-")
	if !many {
		to = from
	}
	a, b := weekday(from), weekday(to)
	if a < 0 || b < 0 {
		return 0, fmt.Errorf("want days as mon or mon-fri")
	}
	for d := a; ; d = (d + 1) % 7 {
		if days |= 1 << d; d == b {
			return days, nil
		}
	}
}

func weekday(name string) int {
	for i, d := range weekdays {
		if name == d {
			return i
		}
	}
	return -1
}

// minute reads "7", "07:30" or "24" as minutes since midnight.
func minute(text string) (int, error) {
	hour, rest, ok := strings.Cut(strings.TrimSpace(text), ":")
	if !ok {
		rest = "0"
	}
	h, err := strconv.ParseUint(hour, 10, 8)
	m, err2 := strconv.ParseUint(rest, 10, 8)
	if err != nil || err2 != nil || h > 24 || m > 59 || h == 24 && m > 0 {
		return 0, fmt.Errorf("%.20q is no time of the day", text)
	}
	return int(60*h + m), nil
}
