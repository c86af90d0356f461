package job

import (
	"strings"
	"time"
	"unicode"
)

// Event is one line of a job's story. Workers write the lines that tell of the training, gateways those that tell of the
// market; a gateway merges both into one log, numbered from 1 without gaps, which notebooks and dashboards replay.
// Which fields are set depends on Kind.
type Event struct {
	Seq  int64     `json:"seq"`
	Time time.Time `json:"time"`
	Kind Kind      `json:"kind"`

	Phase    Phase      `json:"phase,omitempty"`    // KindPhase, KindVerdict, KindEnd
	Deadline *time.Time `json:"deadline,omitempty"` // KindPhase: when somebody may move the job on

	Text    string `json:"text,omitempty"`    // KindOutput: the bytes as printed; else a sentence for people
	Stream  string `json:"stream,omitempty"`  // KindOutput: "stdout" or "stderr"
	Account string `json:"account,omitempty"` // whose bid, score or money this is: an address

	Series string   `json:"series,omitempty"` // KindMetric: "loss", "val_loss", ...
	Run    int      `json:"run,omitempty"`    // KindMetric: counts up when a series starts over
	Step   *float64 `json:"step,omitempty"`   // KindMetric: nil when the line named none
	Value  *float64 `json:"value,omitempty"`  // KindMetric; nil with NaN set
	NaN    string   `json:"nan,omitempty"`    // KindMetric: "nan", "inf" or "-inf", which JSON numbers cannot hold

	Done  float64 `json:"done,omitempty"`  // KindProgress: of Total
	Total float64 `json:"total,omitempty"` // KindProgress

	Usage *Usage `json:"usage,omitempty"` // KindUsage

	Bid    *Bid     `json:"bid,omitempty"`    // KindOpened
	Count  int      `json:"count,omitempty"`  // KindSealed: seals so far; KindPanel: members
	Panel  []string `json:"panel,omitempty"`  // KindPanel: addresses
	Score  *Score   `json:"score,omitempty"`  // KindScore, KindVerdict
	Amount *Amount  `json:"amount,omitempty"` // KindMoved, KindAwarded
	Reason string   `json:"reason,omitempty"` // KindMoved: why; KindScore: what the validator found
	Tx     string   `json:"tx,omitempty"`     // the transaction that proves it
	Block  uint64   `json:"block,omitempty"`  // the transaction's
	Index  uint     `json:"index,omitempty"`  // the place of its fact among the block's
	Source int64    `json:"source,omitempty"` // the Seq that the worker gave it, in a gateway's log

	Error *Failure `json:"error,omitempty"` // KindError
	Name  string   `json:"name,omitempty"`  // KindFile: a file's name, without a folder; Text is what is in it
}

// Kind says what an Event tells.
type Kind string

// The kinds. The first seven come from the worker, signed by the connection they come over; the rest from the chain or the
// gateway itself.
const (
	KindOutput   Kind = "output"   // the cell printed
	KindMetric   Kind = "metric"   // a loss or another number over steps
	KindProgress Kind = "progress" // how far it is
	KindUsage    Kind = "usage"    // what the machine is doing
	KindError    Kind = "error"    // something failed; Error says what and whose
	KindNote     Kind = "note"     // a sentence for people
	KindFile     Kind = "file"     // a small file of a job that brings no model: a notebook up to the cell that failed

	KindPhase   Kind = "phase"   // the job moved on
	KindSealed  Kind = "sealed"  // one more sealed bid
	KindOpened  Kind = "opened"  // a bid was opened
	KindAwarded Kind = "awarded" // there is a winner, and a price
	KindPanel   Kind = "panel"   // the validators were drawn
	KindScore   Kind = "score"   // a validator opened its score
	KindVerdict Kind = "verdict" // the median, and whether it meets the threshold
	KindMoved   Kind = "moved"   // tokens moved, and why
	KindUndone  Kind = "undone"  // the chain was reorganised: what it told so far is void, and told again
	KindResult  Kind = "result"  // the model is here and open
	KindEnd     Kind = "end"     // nothing follows
)

// Usage is what a worker's machine is doing.
type Usage struct {
	Device      string  `json:"device"`                 // "NVIDIA GeForce RTX 4090" or "2 CPU cores"
	Percent     float64 `json:"percent"`                // of Device
	MemoryBytes uint64  `json:"memory_bytes,omitempty"` // used
	MemoryTotal uint64  `json:"memory_total,omitempty"`
	Celsius     float64 `json:"celsius,omitempty"`
}

// Failure is an error as a person should see it.
type Failure struct {
	Name      string   `json:"name"`                // "ValueError"
	Message   string   `json:"message"`             // what happened, on which thing
	Hint      string   `json:"hint,omitempty"`      // what to do about it
	Traceback []string `json:"traceback,omitempty"` // lines, ANSI-coloured as IPython's, the cell's own lines in them
	UserCode  bool     `json:"user_code,omitempty"` // the requester's code failed, not the worker
}

func (f *Failure) Error() string {
	s := f.Message
	if f.Name != "" {
		s = f.Name + ": " + s
	}
	return s
}

// FileName says whether a KindFile's name is one: letters, digits and ".-_ ", no folder, not hidden.
func FileName(s string) bool {
	if s == "" || len(s) > 120 || s[0] == '.' {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".-_ ", r) {
			return false
		}
	}
	return true
}
