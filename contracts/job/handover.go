package job

import "time"

// WholeWork is all of a job's work, in which a checkpoint's share is told.
const WholeWork = 10_000

// Handover is the market's rule for a job that a second worker went on with from the first one's checkpoint, and whose
// model was accepted. The contract is tested against it.
type Handover struct {
	First, Second Amount // of the price; together they are all of it
	Returned      Amount // of the first worker's bond, which fell silent; the rest is burnt
}

// HandOver divides a price by the share of the work, in ten-thousandths of it, that the first worker's last checkpoint
// held. A silent worker loses of its bond the part of the longest runtime that was over after that checkpoint, at least
// giveUpShare, in thousandths: what it would have lost by giving up in time.
func HandOver(price Amount, share int, bond Amount, at, longest time.Duration, giveUpShare int) Handover {
	first := price.Share(int64(share), WholeWork)
	lost := bond.Share(int64((longest-at)/time.Second), int64(longest/time.Second))
	if least := bond.Share(int64(giveUpShare), 1000); lost.Cmp(least) < 0 {
		lost = least
	}
	returned := bond.Sub(lost)
	return Handover{First: first, Second: price.Sub(first), Returned: returned.Sub(returned.mod(BondGrain))}
}
