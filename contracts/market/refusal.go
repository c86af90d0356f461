package market

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/job"
)

// Refused is a call that a contract refused: its custom error and what that names.
type Refused struct {
	Name string // of the custom error; empty when the contract gave none that we know
	Args []Arg
	Data []byte // as it came
}

// Arg is a custom error's argument.
type Arg struct {
	Name  string
	Value any
}

// sentences put a custom error in words; {name} stands for an argument.
var sentences = map[string]string{
	"WrongPhase":                 "job {job} is {phase}, which does not allow this",
	"TooEarly":                   "job {job} does not allow this before {from}",
	"TooLate":                    "the time to do this to job {job} ended at {until}",
	"BadTerms":                   "the market does not take {field} = {value}",
	"JobExists":                  "job {job} was posted before",
	"NotEnoughFree":              "account {account} has {free} MWT free in the market and needs {needed}",
	"NotRegistered":              "account {account} is not registered in the market",
	"RegisteredTooLate":          "account {account} registered at {registered}, after the job was posted at {posted}",
	"BadPublicKey":               "the public key belongs to {derived}, not to the caller {caller}",
	"PayoutFixed":                "only the payout address {payout} may name another",
	"NotRequester":               "{caller} is not the job's requester {requester}",
	"NotWorker":                  "{caller} is not the job's worker {worker}",
	"NotRunnerUp":                "{caller} is not the job's runner-up {runnerUp}",
	"PoorReputation":             "account {account} has a reputation of {reputation}; the job asks for {least}",
	"SealSlotTaken":              "slot {slot} of account {account} holds another seal",
	"EmptyHash":                  "a seal of all zeros seals nothing",
	"TooManySeals":               "job {job} has as many seals as it can hold",
	"WrongOpening":               "slot {slot} of {bidder} holds no seal of this bid on job {job}",
	"WrongPanel":                 "these are not the panel of job {job}",
	"NotOnPanel":                 "{caller} does not have seat {seat} of the panel",
	"ScoreSealedAlready":         "seat {seat} of job {job} has sealed its score",
	"WrongScoreOpening":          "seat {seat} of job {job} sealed no such score, or opened it before",
	"BlockNotReached":            "the panel of job {job} can be drawn from block {number} on",
	"NotEnoughValidators":        "{eligible} validators are eligible and {needed} are needed",
	"LengthsDiffer":              "{a} readers but {b} keys",
	"WrongGrant":                 "job {job} does not take such a grant",
	"NotStaked":                  "account {account} has no such stake",
	"StakeLocked":                "the stake of {account} is locked until {until}",
	"KeyMissing":                 "the model's key for job {job} is missing",
	"BadShare":                   "a checkpoint's share of {share} ten-thousandths must be more than {last} and less than the whole of job {job}",
	"NothingToResume":            "job {job} was not taken over with a checkpoint to go on from",
	"ERC20InsufficientBalance":   "account {sender} has {balance} MWT and needs {needed}",
	"ERC20InsufficientAllowance": "the market may take {allowance} MWT and needs {needed}: approve it first",
}

func (r *Refused) Error() string {
	if r.Name == "" {
		return "refused by the contract: 0x" + hex.EncodeToString(r.Data[:min(len(r.Data), 68)])
	}
	s, ok := sentences[r.Name]
	if !ok {
		s = r.Name
	}
	for _, a := range r.Args {
		if !ok {
			s += " " + a.Name + "={" + a.Name + "}"
		}
		s = strings.ReplaceAll(s, "{"+a.Name+"}", r.show(a))
	}
	return "refused by the contract: " + s
}

// Arg is an argument by its name; nil when there is none.
func (r *Refused) Arg(name string) any {
	for _, a := range r.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return nil
}

// show writes an argument as a person reads it. What a number means follows from the names, which are ours.
func (r *Refused) show(a Arg) string {
	switch v := a.Value.(type) {
	case *big.Int:
		switch a.Name {
		case "free", "needed", "balance", "allowance":
			if r.Name != "NotEnoughValidators" {
				return job.Wei(v).String()
			}
		case "from", "until", "registered", "posted":
			if v.IsInt64() {
				return time.Unix(v.Int64(), 0).UTC().Format(time.RFC3339)
			}
		}
		return v.String()
	case uint8:
		if a.Name == "phase" {
			return job.Phase(v).String()
		}
	case [32]byte:
		if a.Name == "field" {
			return strings.TrimRight(string(v[:]), "\x00")
		}
		return job.ID(v).String()
	case common.Address:
		return job.Address(v).String()
	}
	return fmt.Sprint(a.Value)
}

// Refusal reads what a refused call returned. The error is a *Refused.
func Refusal(data []byte) error {
	r := &Refused{Data: data}
	if len(data) < 4 {
		return r
	}
	for _, a := range []abi.ABI{contract().GetABI(), coin().GetABI()} {
		e, err := a.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		values, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		r.Name = e.Name
		for i, v := range values {
			r.Args = append(r.Args, Arg{e.Inputs[i].Name, v})
		}
		return r
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		r.Name, r.Args = "Reverted", []Arg{{"reason", reason}}
	}
	return r
}
