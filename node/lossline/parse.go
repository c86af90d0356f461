// Package lossline reads losses and other training numbers from what a program prints. It is pure: lines in, points out.
// In doubt it sees nothing, for a curve that is not there misleads more than one that is missing.
package lossline

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Value is one number of a line, with the name it was printed under; "" when it was printed under none.
type Value struct {
	Name  string
	Value float64
}

// Found is what one line says.
type Found struct {
	Epoch, Step *float64 // as printed; nil when the line names none
	Epochs      float64  // of how many
	Done, Total float64  // how far the epoch, or the whole, is: 640/6000, 408/1000
	Bar         bool     // Done and Total are those of a progress bar
	Keras       bool     // of Keras, whose bars begin at 0 and end at the epoch's number
	Values      []Value
	Columns     []float64 // a line of a table of numbers; Values is empty then
}

const number = `[-+]?(?:\d+\.?\d*|\.\d+)(?:[eEdD][-+]?\d+)?`

var (
	control  = regexp.MustCompile(`\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[@-Z\\-_]`)
	stamp    = regexp.MustCompile(`^\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?Z?\]?`)
	leading  = regexp.MustCompile(`^\s*\[(\d+)\]`)
	epoch    = regexp.MustCompile(`(?i)\bepochs?\b\s*[:=#]?\s*[\[(]?\s*(\d+(?:\.\d+)?)(?:\s*/\s*(\d+))?[\])]?`)
	iterate  = regexp.MustCompile(`(?i)\b(?:iter(?:ation|ate)?s?|(?:global[_ ])?steps?|it|updates?|generation|episode|round|trial)\b\s*[:=#]?\s*[\[(]?\s*(\d+)(?:\s*/\s*(\d+))?[\])]?`)
	keras    = regexp.MustCompile(`^\s*(\d+)/(\d+)\s+(?:\[[=>.]*\]|━+(?:\s*━+)*)`)
	bar      = regexp.MustCompile(`(\d+)%\|[^|]*\|\s*(\d+(?:\.\d+)?)/(\d+(?:\.\d+)?)`)
	within   = regexp.MustCompile(`(?i)\bbatch(?:es)?\s*[:=]?\s*[\[(]?(\d+)\s*/\s*(\d+)[\])]?|(\d+)\s*/\s*(\d+)\s+batches|\[\s*(\d+)\s*/\s*(\d+)\s*(?:\(\s*[\d.]+%\s*\))?\s*\]|\((\d+)/(\d+)\)`)
	numbers  = regexp.MustCompile(`(?i)` + number + `|[-+]?(?:nan|inf(?:inity)?)\b`)
	wrapper  = regexp.MustCompile(`(?i)(?:tensor|array|(?:np\.|numpy\.|tf\.)?float(?:16|32|64)?)\(\s*$`)
	unnamed  = regexp.MustCompile(`^\x01\s*[: ]\s*(` + number + `)\s*%?$`)
	tensor   = regexp.MustCompile(`^tensor\((` + number + `)[,)]`)
	column   = regexp.MustCompile(`^(` + number + `|nan|-?inf)[smh]?$`)
	pair     = regexp.MustCompile(`(?i)([a-z .]*loss(?:es)?)\s*[^\w\s]*\s*([a-z]\w*)/([a-z]\w*)\s*[:=]?\s+(` + number + `)/(` + number + `)`)
	exam     = regexp.MustCompile(`(?i)^[=\->* #]*\b(test|validation|valid|val|eval|evaluation|dev)\b`)
	parting  = regexp.MustCompile(`(?i)\b(train|training|test|validation|valid|val|eval|dev|holdout)`)
	iterates = regexp.MustCompile(`(?i)^\s*at iterate\b`)
)

// mark stands where a step was taken out of a line.
const mark = "\x01"

// Parse reads one line. It remembers nothing; a Reader does.
func Parse(line string) Found {
	var f Found
	if len(line) > maxRead {
		line = line[:maxRead]
	}
	if !strings.ContainsAny(line, "0123456789") {
		if l := strings.ToLower(line); !strings.Contains(l, "nan") && !strings.Contains(l, "inf") {
			return f
		}
	}
	s := clean(line)
	if s == "" {
		return f
	}
	s = stamp.ReplaceAllString(s, "")
	fortran := iterates.MatchString(s)

	if m := keras.FindStringSubmatchIndex(s); m != nil {
		f.Done, f.Total, f.Bar, f.Keras = num(s[m[2]:m[3]]), num(s[m[4]:m[5]]), true, true
		s = s[:m[0]] + mark + s[m[1]:]
	} else if m := bar.FindStringSubmatchIndex(s); m != nil {
		f.Done, f.Total, f.Bar = num(s[m[4]:m[5]]), num(s[m[6]:m[7]]), true
		s = s[:m[0]] + mark + s[m[1]:]
	}
	table := false
	if m := leading.FindStringSubmatchIndex(s); m != nil {
		f.Step, table = ptr(num(s[m[2]:m[3]])), true
		s = mark + s[m[1]:]
	}
	s = take(s, epoch, func(n, of string) {
		if f.Epoch == nil {
			f.Epoch, f.Epochs = ptr(num(n)), num(of)
		}
	})
	s = take(s, iterate, func(n, of string) {
		if f.Step == nil {
			f.Step = ptr(num(n))
			if of != "" && !f.Bar && f.Total == 0 {
				f.Done, f.Total = num(n), num(of)
			}
		}
	})
	if m := within.FindStringSubmatchIndex(s); m != nil && f.Total == 0 {
		for i := 2; i < len(m); i += 4 {
			if m[i] >= 0 {
				f.Done, f.Total = num(s[m[i]:m[i+1]]), num(s[m[i+2]:m[i+3]])
			}
		}
		s = s[:m[0]] + mark + s[m[1]:]
	}

	if m := pair.FindStringSubmatch(s); m != nil {
		for i := range 2 {
			f.Values = append(f.Values, Value{Series(m[1] + " " + m[2+i]), num(m[4+i])})
		}
		return f
	}
	f.named(s, table, fortran)
	if len(f.Values) == 0 {
		f.nameless(s)
	}
	return f
}

// take marks and reports the steps that a pattern finds, but not percentages nor numbers that go on.
func take(s string, re *regexp.Regexp, fn func(n, of string)) string {
	var b strings.Builder
	for {
		m := re.FindStringSubmatchIndex(s)
		if m == nil {
			break
		}
		if rest := s[m[1]:]; rest != "" && (rest[0] == '%' || rest[0] == '.' && len(rest) > 1 && digit(rest[1]) || letter(rest[0])) {
			b.WriteString(s[:m[1]])
			s = rest
			continue
		}
		of := ""
		if len(m) > 4 && m[4] >= 0 {
			of = s[m[4]:m[5]]
		}
		fn(s[m[2]:m[3]], of)
		b.WriteString(s[:m[0]] + mark)
		s = s[m[1]:]
	}
	return b.String() + s
}

// named finds numbers behind a name: "loss: 0.4", "val_acc=0.9", "train loss 2.1".
func (f *Found) named(s string, table, fortran bool) {
	of := exam.FindStringSubmatch(s)
	for _, at := range numbers.FindAllStringIndex(s, 200) {
		i, j := at[0], at[1]
		if i > 0 && (word(s[i-1]) || s[i-1] == '.' || s[i-1] == '/' || s[i-1] == '-') {
			continue // part of a word, a version, a fraction's end, a date
		}
		text, rest := s[i:j], s[j:]
		v, whole := num(text), !strings.ContainsAny(text, ".eEdDnN")
		switch {
		case rest == "":
		case rest[0] == '%':
			v /= 100
		case rest[0] == '/' && len(rest) > 1 && digit(rest[1]):
			if n := num(numbers.FindString(rest[1:min(len(rest), 40)])); n > 0 && whole {
				v, whole = v/n, false
			} else {
				continue
			}
		case letter(rest[0]) || rest[0] == ':' && len(rest) > 1 && digit(rest[1]):
			continue // a unit, a time of day
		}
		name, strong := nameBefore(s[:i])
		if name == "" || !strong && rest != "" && rest[0] == '-' {
			continue
		}
		if !metric(name, strong, table, fortran) {
			continue
		}
		if whole && (!strong || faulty(name)) && f.Step == nil && f.Epoch == nil && f.Total == 0 {
			continue // "error 404"
		}
		if of != nil && !parting.MatchString(name) {
			name = of[1] + " " + name
		}
		name = Series(name)
		if name != "" && len(f.Values) < 32 {
			f.Values = append(f.Values, Value{name, v})
		}
	}
}

// nameBefore is the name that ends where a number begins, and whether a colon or an equals sign ties them.
func nameBefore(s string) (string, bool) {
	s = s[max(0, len(s)-160):] // enough for a name, and a line of a thousand numbers stays cheap
	s = wrapper.ReplaceAllString(s, "")
	t := strings.TrimRight(s, " \t")
	strong := strings.HasSuffix(t, ":") || strings.HasSuffix(t, "=")
	if !strong && len(t) == len(s) {
		return "", false
	}
	t = strings.TrimRight(t, ":= \t")
	if strings.HasSuffix(t, mark) && strong {
		// "Loss after iteration 3: 0.4"
		name := nameRun(strings.TrimRight(strings.TrimRight(t, mark), " "))
		for _, tail := range []string{" after", " at", " in", " on", " for", " of"} {
			name = strings.TrimSuffix(name, tail)
		}
		return name, true
	}
	return nameRun(t), strong
}

// nameRun is the words at the end of s that can be a name.
func nameRun(s string) string {
	start := 0
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		stop := strings.ContainsRune(",;|[]{}:=<>#*!?\t\"\x01", r) || !unicode.IsPrint(r)
		if r == '-' && (i == 0 || s[i-1] == ' ') && (i+1 >= len(s) || s[i+1] == ' ') {
			stop = true
		}
		if r == ' ' && i > 0 && s[i-1] == ' ' {
			stop = true
		}
		if stop {
			start = i + n
			break
		}
		if len(s)-i > 80 {
			return ""
		}
	}
	name := strings.TrimSpace(s[start:])
	if o := strings.LastIndex(name, "("); o >= 0 && !strings.Contains(name[o:], ")") {
		name = name[o+1:]
	}
	words := strings.Fields(name)
	for i := len(words) - 1; i >= 0; i-- {
		if _, err := strconv.ParseFloat(strings.Trim(words[i], "()%"), 64); err == nil || prose[strings.ToLower(words[i])] {
			words = words[i+1:]
			break
		}
	}
	if len(words) > 8 {
		return ""
	}
	return strings.Join(words, " ")
}

// prose are words that no name of a number holds.
var prose = set("did not than is was has have hasn't didn't isn't if when until by be are were will would from to and or with reached improved more less that this")

var measures = set(`loss losses acc accuracy accuracies err error rmse mae mse mape msle rmsle logloss mlogloss merror auc auroc aucpr auprc
	f1 precision recall score ppl perplexity reward rewards return likelihood loglikelihood loglik nll bpc bpb bpd elbo iou miou dice
	bleu rouge wer cer psnr ssim fid kl kld entropy objective cost energy deviance ndcg gini r2 inertia residual mcc top1 top5 rouge1 rouge2 rougel`)

var others = set(`time times lr rate scale sec secs second seconds ms runtime eta size param params parameters mem memory tol tolerance
	threshold patience weight weights clip alpha beta type fn function count num seed version samples tokens budget limit ratio`)

// metric says whether a name is that of a training number.
func metric(name string, strong, table, fortran bool) bool {
	parts := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	found, last := false, false
	for _, p := range parts {
		if others[p] {
			return false
		}
		last = measures[p] || strings.HasSuffix(p, "loss") || table && (p == "l1" || p == "l2" || p == "map" || p == "error") || fortran && p == "f"
		found = found || last
	}
	return found && (strong || last)
}

// faulty names are used for error codes as well.
func faulty(name string) bool {
	n := strings.ToLower(name)
	return strings.Contains(n, "err") || strings.Contains(n, "return")
}

// nameless finds lines of bare numbers: "1899 9.29", "epoch 3: 88.1", "tensor(0.75)".
func (f *Found) nameless(s string) {
	t := strings.TrimSpace(s)
	if m := unnamed.FindStringSubmatch(t); m != nil && strings.ContainsAny(m[1], ".eE") && (f.Epoch != nil || f.Step != nil) {
		f.Values = []Value{{"", num(m[1])}}
		return
	}
	if m := tensor.FindStringSubmatch(t); m != nil {
		f.Values = []Value{{"", num(m[1])}}
		return
	}
	fields := strings.Fields(t)
	if len(fields) < 2 || len(fields) > 16 || strings.Contains(t, mark) {
		return
	}
	if _, err := strconv.ParseUint(fields[0], 10, 40); err != nil {
		return
	}
	var cols []float64
	broken := false
	for i, c := range fields {
		switch {
		case column.MatchString(c):
			cols = append(cols, num(strings.TrimRight(c, "smh")))
			broken = broken || i == 1 && !strings.ContainsAny(c, ".eEn")
		case strings.Contains(c, ":") || c == "+":
			cols = append(cols, math.NaN()) // a time, skorch's mark of a checkpoint
		default:
			return
		}
	}
	if broken {
		return
	}
	f.Columns = cols
	f.Step = ptr(cols[0])
}

// Series is the name of a series, made from a printed one: lower case, single spaces, at most 64 bytes.
func Series(name string) string {
	name = strings.ToLower(strings.Join(strings.Fields(strings.ToValidUTF8(name, "")), " "))
	for len(name) > 64 {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	return strings.Trim(name, " .-_")
}

// clean takes out colours, backspaces and quotes, which say nothing here.
func clean(line string) string {
	if len(line) > maxRead {
		line = line[:maxRead]
	}
	line = control.ReplaceAllString(line, "")
	var b strings.Builder
	b.Grow(len(line))
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '"' || c == '`':
		case c == '\'' && !(i > 0 && word(line[i-1]) && i+1 < len(line) && word(line[i+1])):
		case c < ' ' && c != '\t', c == 0x7f:
		default:
			b.WriteByte(c)
		}
	}
	return strings.TrimRight(b.String(), " \t")
}

func num(s string) float64 {
	v, err := strconv.ParseFloat(strings.NewReplacer("D", "e", "d", "e").Replace(s), 64)
	if err != nil && !math.IsInf(v, 0) {
		return 0
	}
	return v
}

func ptr(v float64) *float64 { return &v }
func digit(c byte) bool      { return '0' <= c && c <= '9' }
func letter(c byte) bool     { return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' }
func word(c byte) bool       { return letter(c) || digit(c) }

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
