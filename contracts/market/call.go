package market

import (
	"crypto/ecdsa"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// Call is a call to the market, or to the token, that only has to be sent.
type Call struct {
	Name string // of the function, for people
	Data []byte
}

// Kind says what a wrapped file key opens, as IMarket.Grant.
type Kind uint8

// The kinds of grants.
const (
	Material      Kind = iota // algorithm and training bundle, for the winner
	Testing                   // testing bundle, for a panel member
	Model                     // the model, for a panel member or, with the claim, for the requester
	CheckpointKey             // a checkpoint, for the requester of a stopped job
)

// Finding is what a panel member found, as IMarket.Finding.
type Finding uint8

// The findings.
const (
	Scored  Finding = iota // it tested the model
	NoModel                // the model could not be had or opened: the worker's fault
	NoTest                 // the testing bundle could not be had or opened: the requester's fault
)

// Reason says why tokens moved, as IMarket.Reason.
type Reason uint8

// The reasons.
const (
	Escrow Reason = iota
	ListingFee
	Bond
	BondReturned
	BondBurnt
	Savings
	Pay
	Fee
	BreakFee
	Refund
	StakeBurnt
	CheckpointPay
)

var reasons = [...]string{"escrow", "listing fee", "bond", "bond returned", "bond burnt", "savings", "pay", "fee",
	"break fee", "refund", "stake burnt", "checkpoint pay"}

func (r Reason) String() string {
	if int(r) < len(reasons) {
		return reasons[r]
	}
	return "unknown reason"
}

// Sign is what a movement does to the free balance of the account it names: +1 it gets, -1 it gives, 0 it loses what was
// not free (a bond or a stake that is burnt).
func (r Reason) Sign() int {
	switch r {
	case Escrow, ListingFee, Bond:
		return -1
	case BondBurnt, StakeBurnt:
		return 0
	}
	return 1
}

// Burnt says that what moved is gone.
func (r Reason) Burnt() bool { return r == ListingFee || r == BondBurnt || r == StakeBurnt }

// Bid is the preimage of a sealed bid, and where the seal lies.
type Bid struct {
	Bidder job.Address
	Price  job.Amount
	Fake   bool
	Salt   [32]byte
	Slot   uint8
	Index  uint16
}

// Opening is the preimage of a sealed score.
type Opening struct {
	Seat    int
	Finding Finding
	Score   job.Score // zero unless Finding is Scored
	Salt    [32]byte
}

// contract and coin are parsed once: they are constants that Go cannot write down.
var (
	contract = sync.OnceValue(bindings.NewIMarket)
	coin     = sync.OnceValue(bindings.NewToken)
)

// Register proves the caller's public key and says where its peer listens. A zero payout is the account itself, and
// later, no change.
func Register(pub *ecdsa.PublicKey, payout job.Address, endpoints []byte) Call {
	return Call{"register", contract().PackRegister(crypto.FromECDSAPub(pub)[1:], common.Address(payout), endpoints)}
}

// ChangePayout names another payout address; only the present one may.
func ChangePayout(who, payout job.Address) Call {
	return Call{"changePayout", contract().PackChangePayout(common.Address(who), common.Address(payout))}
}

// Deposit moves tokens that the market was approved for into the caller's free balance.
func Deposit(a job.Amount) Call { return Call{"deposit", contract().PackDeposit(a.Wei())} }

// Withdraw moves free tokens to the payout address.
func Withdraw(a job.Amount) Call { return Call{"withdraw", contract().PackWithdraw(a.Wei())} }

// Stake tops the caller's stake up and makes it a validator.
func Stake() Call { return Call{"stake", contract().PackStake()} }

// Unstake leaves the validators.
func Unstake() Call { return Call{"unstake", contract().PackUnstake()} }

// FinishUnstake frees the stake after the unbonding time.
func FinishUnstake() Call { return Call{"finishUnstake", contract().PackFinishUnstake()} }

// Flush burns what was given up.
func Flush() Call { return Call{"flush", contract().PackFlush()} }

// Multicall makes several calls one transaction; all of them succeed or none.
func Multicall(calls ...Call) Call {
	data := make([][]byte, len(calls))
	name := "multicall"
	for i, c := range calls {
		data[i] = c.Data
		name += " " + c.Name
	}
	return Call{name, contract().PackMulticall(data)}
}

// Post posts a job.
func Post(s job.Spec) Call { return Call{"post", contract().PackPost(TermsOf(s))} }

// Cancel takes a job back, at the price of the moment.
func Cancel(s job.Spec) Call { return Call{"cancel", contract().PackCancel(TermsOf(s))} }

// Seal locks a bond and stores the hash of a bid in one of the caller's slots.
func Seal(id job.ID, slot uint8, hash [32]byte) Call {
	return Call{"seal", contract().PackSeal(id, slot, hash)}
}

// Open shows a bid.
func Open(id job.ID, b Bid) Call { return Call{"open", contract().PackOpen(id, bidOf(b))} }

// Clear frees the slot of a bid that was not opened in time, or was sealed on a job that was then cancelled.
func Clear(id job.ID, b Bid) Call { return Call{"clear", contract().PackClear(id, bidOf(b))} }

// TakeOver is the runner-up's yes; its bid, whose seal slot it must not have used again, proves who it is.
func TakeOver(s job.Spec, b Bid) Call {
	return Call{"takeOver", contract().PackTakeOver(TermsOf(s), bidOf(b))}
}

// Nobody is the index that stands for no runner-up.
const Nobody = 1<<16 - 1

// Grant gives wrapped file keys to their readers, one each.
func Grant(s job.Spec, kind Kind, to []job.Address, wrapped [][]byte) Call {
	return Call{"grant", contract().PackGrant(TermsOf(s), uint8(kind), addresses(to), wrapped)}
}

// Progress is a checkpoint: what of the work is done, and the sealed bundle that holds it.
type Progress struct {
	Share    int // of the work, in ten-thousandths; more than the last one's, less than all
	Infohash job.Infohash
	Manifest job.Hash // of the plaintext
	KeyHash  job.Hash // of the file key
	Wrapped  []byte   // the file key, for the runner-up; may be empty
}

// Checkpoint tells of a checkpoint, from which the runner-up may go on if the worker fails.
func Checkpoint(s job.Spec, p Progress) Call {
	return Call{"checkpoint", contract().PackCheckpoint(TermsOf(s), uint16(p.Share), p.Infohash, p.Manifest, p.KeyHash, p.Wrapped)}
}

// ReturnSavings gives the requester at once what the auction saved of the reserve.
func ReturnSavings(s job.Spec) Call {
	return Call{"returnSavings", contract().PackReturnSavings(TermsOf(s))}
}

// GiveUp says that the worker cannot go on.
func GiveUp(s job.Spec, log job.Hash) Call {
	return Call{"giveUp", contract().PackGiveUp(TermsOf(s), log)}
}

// Acknowledge answers GiveUp.
func Acknowledge(s job.Spec, userCode bool) Call {
	return Call{"acknowledge", contract().PackAcknowledge(TermsOf(s), userCode)}
}

// Submit says where the sealed model is.
func Submit(s job.Spec, model job.Infohash, manifest, keyHash job.Hash) Call {
	return Call{"submit", contract().PackSubmit(TermsOf(s), model, manifest, keyHash)}
}

// SubmitResumed is Submit by a second worker that went on from the first one's checkpoint, and shares the price with it.
func SubmitResumed(s job.Spec, model job.Infohash, manifest, keyHash job.Hash) Call {
	return Call{"submitResumed", contract().PackSubmitResumed(TermsOf(s), model, manifest, keyHash)}
}

// Draw draws the panel.
func Draw(s job.Spec) Call { return Call{"draw", contract().PackDraw(TermsOf(s))} }

// SealScore seals a panel member's score.
func SealScore(id job.ID, panel []job.Address, seat int, hash [32]byte) Call {
	return Call{"sealScore", contract().PackSealScore(id, addresses(panel), uint8(seat), hash)}
}

// OpenScores opens sealed scores. With none it settles a job whose time for opening is over.
func OpenScores(s job.Spec, panel []job.Address, openings []Opening) Call {
	out := make([]bindings.IMarketOpening, len(openings))
	for i, o := range openings {
		out[i] = openingOf(o)
	}
	return Call{"openScores", contract().PackOpenScores(TermsOf(s), addresses(panel), out)}
}

// Claim takes the price and gives the requester the model's key, or a stopped job's share and the last checkpoint's key.
func Claim(s job.Spec, wrapped []byte) Call {
	return Call{"claim", contract().PackClaim(TermsOf(s), wrapped)}
}

// GiveKey gives the requester the model's key in the worker's place.
func GiveKey(s job.Spec, panel []job.Address, seat int, wrapped []byte) Call {
	return Call{"giveKey", contract().PackGiveKey(TermsOf(s), addresses(panel), uint8(seat), wrapped)}
}

// AcceptAnyway pays for a rejected or undecided model.
func AcceptAnyway(s job.Spec) Call {
	return Call{"acceptAnyway", contract().PackAcceptAnyway(TermsOf(s))}
}

// Poke moves a job on whose time is over. panel is nil before a draw.
func Poke(s job.Spec, panel []job.Address) Call {
	return Call{"poke", contract().PackPoke(TermsOf(s), addresses(panel))}
}

// Approve, to the token, lets a spender take an amount.
func Approve(spender job.Address, a job.Amount) Call {
	return Call{"approve", coin().PackApprove(common.Address(spender), a.Wei())}
}

// Transfer, to the token, moves an amount.
func Transfer(to job.Address, a job.Amount) Call {
	return Call{"transfer", coin().PackTransfer(common.Address(to), a.Wei())}
}

func bidOf(b Bid) bindings.IMarketBid {
	fake := uint64(0)
	if b.Fake {
		fake = 1
	}
	return bindings.IMarketBid{
		Offer: pack(field{160, num(b.Bidder[:])}, field{96, b.Price.Wei()}), Salt: b.Salt,
		Place: pack(field{1, u(fake)}, field{8, u(uint64(b.Slot))}, field{16, u(uint64(b.Index))}),
	}
}

func openingOf(o Opening) bindings.IMarketOpening {
	return bindings.IMarketOpening{
		Found: pack(field{8, u(uint64(o.Seat))}, field{8, u(uint64(o.Finding))}, field{64, u(uint64(o.Score))}), Salt: o.Salt,
	}
}

func addresses(a []job.Address) []common.Address {
	out := make([]common.Address, len(a))
	for i := range a {
		out[i] = common.Address(a[i])
	}
	return out
}
