package job

import "fmt"

// Phase is where a job stands on chain. The numbers are the market contract's.
type Phase uint8

// The phases, in the contract's order.
const (
	None Phase = iota
	Sealing
	Opening
	Awarded
	Training
	Submitted
	Testing
	Scoring
	Accepted
	Rejected
	Undecided
	Closed
	Cancelled
	Expired
	Abandoned
	Failed
	Offered // to the runner-up, after the worker failed
	GivenUp // by the worker; the requester may acknowledge that its own code failed
	Stopped // cancelled while training; the worker claims its share with the key of its last checkpoint
)

var phases = [...]string{"none", "sealing", "opening", "awarded", "training", "submitted", "testing", "scoring",
	"accepted", "rejected", "undecided", "closed", "cancelled", "expired", "abandoned", "failed", "offered", "given up", "stopped"}

func (p Phase) String() string {
	if int(p) < len(phases) {
		return phases[p]
	}
	return fmt.Sprintf("phase(%d)", uint8(p))
}

func (p Phase) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

func (p *Phase) UnmarshalText(b []byte) error {
	for i, s := range phases {
		if s == string(b) {
			*p = Phase(i)
			return nil
		}
	}
	return fmt.Errorf("unknown phase %.40q", b)
}

// Over says that nothing more can happen to the job's money. A rejected job is over, though its requester may still
// accept it anyway.
func (p Phase) Over() bool {
	switch p {
	case Rejected, Closed, Cancelled, Expired, Abandoned, Failed:
		return true
	}
	return false
}
