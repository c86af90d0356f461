// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IMarketAccount is an auto generated low-level Go binding around an user-defined struct.
type IMarketAccount struct {
	Free       *big.Int
	Staked     *big.Int
	Payout     common.Address
	Registered bool
	Won        uint32
	Delivered  uint32
	Failed     uint32
	Within     uint32
	Outside    uint32
	Accepted   uint32
	Rejected   uint32
}

// IMarketBid is an auto generated low-level Go binding around an user-defined struct.
type IMarketBid struct {
	Bidder common.Address
	Price  *big.Int
	Fake   bool
	Salt   [32]byte
	Slot   uint8
	Index  uint16
}

// IMarketOpening is an auto generated low-level Go binding around an user-defined struct.
type IMarketOpening struct {
	Seat    uint8
	Finding uint8
	Score   int64
	Salt    [32]byte
}

// IMarketParams is an auto generated low-level Go binding around an user-defined struct.
type IMarketParams struct {
	LeastBidWindow uint32
	OpenWindow     uint32
	GrantWindow    uint32
	DrawWindow     uint32
	LeastTestTime  uint32
	ScoreWindow    uint32
	ClaimWindow    uint32
	Unbonding      uint32
	LeastBond      *big.Int
	BondShare      uint16
	Stake          *big.Int
	OutlierSlash   uint16
	AbsentSlash    uint16
	GiveUpShare    uint16
	BreakShare     uint16
	ListingFee     *big.Int
}

// IMarketState is an auto generated low-level Go binding around an user-defined struct.
type IMarketState struct {
	Phase         uint8
	Deadline      *big.Int
	Seals         uint16
	Openings      uint16
	Bond          *big.Int
	Worker        common.Address
	Price         *big.Int
	RunnerUp      uint16
	RunnerUpPrice *big.Int
	DrawBlock     *big.Int
	Draws         uint8
	ScoresSealed  uint16
	ScoresOpened  uint16
	Share         uint16
	First         common.Address
	FirstShare    uint16
}

// IMarketTerms is an auto generated low-level Go binding around an user-defined struct.
type IMarketTerms struct {
	Requester         common.Address
	Nonce             uint64
	Algorithm         [20]byte
	Training          [20]byte
	Testing           [20]byte
	Material          [32]byte
	Exam              [32]byte
	Envelope          bool
	BidWindow         uint32
	EstimatedRuntime  uint32
	LongestRuntime    uint32
	TestTime          uint32
	GpuCount          uint16
	GpuMemory         uint32
	ComputeCapability uint16
	Metric            [32]byte
	LowerIsBetter     bool
	Threshold         int64
	Tolerance         uint64
	Validators        uint8
	Reserve           *big.Int
	Fee               *big.Int
	LeastReputation   uint32
}

// IMarketMetaData contains all meta data concerning the IMarket contract.
var IMarketMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"derived\",\"type\":\"address\"}],\"name\":\"BadPublicKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BlockNotReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"JobExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"KeyMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"a\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"b\",\"type\":\"uint256\"}],\"name\":\"LengthsDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"eligible\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughValidators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"NotOnPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"name\":\"NotRequester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"}],\"name\":\"NotRunnerUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"}],\"name\":\"NotWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"NothingToResume\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"int256\",\"name\":\"reputation\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"PoorReputation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"posted\",\"type\":\"uint256\"}],\"name\":\"RegisteredTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"ScoreSealedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"SealSlotTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"StakeLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"TooManySeals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongGrant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"WrongOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"WrongPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"WrongScoreOpening\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pay\",\"type\":\"uint256\"}],\"name\":\"Acknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Awarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"Checkpointed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Flushed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"GaveUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"Granted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Offered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"first\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"}],\"name\":\"ScoreOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"ScoreSealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Started\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Stopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"Submitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Unstaking\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"median\",\"type\":\"int64\"}],\"name\":\"Verdict\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"acceptAnyway\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"account\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"free\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"won\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivered\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"failed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"within\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outside\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"accepted\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"rejected\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"changePayout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"checkpoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"clear\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"clearScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finishUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"flush\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"giveKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"giveUp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"to\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"wrapped\",\"type\":\"bytes[]\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"jobOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structIMarket.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"openScores\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"leastBidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grantWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"drawWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastTestTime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"scoreWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"leastBond\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"bondShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"outlierSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"absentSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"giveUpShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"breakShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"listingFee\",\"type\":\"uint96\"}],\"internalType\":\"structIMarket.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"phaseOf\",\"outputs\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"scoreSealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"sealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"sealScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"}],\"name\":\"sealSlot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"seals\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"openings\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"runnerUpPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"scoresSealed\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scoresOpened\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"first\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"firstShare\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.State\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"submitResumed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"takeOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"validatorAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "df5d64bea6e059aa180cc77aed301d050f",
}

// IMarket is an auto generated Go binding around an Ethereum contract.
type IMarket struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IMarket) GetABI() abi.ABI {
	return c.abi
}

// NewIMarket creates a new instance of IMarket.
func NewIMarket() *IMarket {
	parsed, err := IMarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IMarket{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IMarket) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAcceptAnyway is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa0295eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptAnyway((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
func (iMarket *IMarket) PackAcceptAnyway(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("acceptAnyway", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptAnyway is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa0295eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptAnyway((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
func (iMarket *IMarket) TryPackAcceptAnyway(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("acceptAnyway", terms)
}

// PackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function account(address who) view returns((uint96,uint96,address,bool,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (iMarket *IMarket) PackAccount(who common.Address) []byte {
	enc, err := iMarket.abi.Pack("account", who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73b9aa91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function account(address who) view returns((uint96,uint96,address,bool,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (iMarket *IMarket) TryPackAccount(who common.Address) ([]byte, error) {
	return iMarket.abi.Pack("account", who)
}

// UnpackAccount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x73b9aa91.
//
// Solidity: function account(address who) view returns((uint96,uint96,address,bool,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (iMarket *IMarket) UnpackAccount(data []byte) (IMarketAccount, error) {
	out, err := iMarket.abi.Unpack("account", data)
	if err != nil {
		return *new(IMarketAccount), err
	}
	out0 := *abi.ConvertType(out[0], new(IMarketAccount)).(*IMarketAccount)
	return out0, nil
}

// PackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe944bb00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledge((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bool userCode) returns()
func (iMarket *IMarket) PackAcknowledge(terms IMarketTerms, userCode bool) []byte {
	enc, err := iMarket.abi.Pack("acknowledge", terms, userCode)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe944bb00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledge((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bool userCode) returns()
func (iMarket *IMarket) TryPackAcknowledge(terms IMarketTerms, userCode bool) ([]byte, error) {
	return iMarket.abi.Pack("acknowledge", terms, userCode)
}

// PackBurnable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa07c7ce4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnable() view returns(uint256)
func (iMarket *IMarket) PackBurnable() []byte {
	enc, err := iMarket.abi.Pack("burnable")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa07c7ce4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnable() view returns(uint256)
func (iMarket *IMarket) TryPackBurnable() ([]byte, error) {
	return iMarket.abi.Pack("burnable")
}

// UnpackBurnable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa07c7ce4.
//
// Solidity: function burnable() view returns(uint256)
func (iMarket *IMarket) UnpackBurnable(data []byte) (*big.Int, error) {
	out, err := iMarket.abi.Unpack("burnable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39e14da8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
func (iMarket *IMarket) PackCancel(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("cancel", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39e14da8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
func (iMarket *IMarket) TryPackCancel(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("cancel", terms)
}

// PackChangePayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0981a447.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changePayout(address who, address payout) returns()
func (iMarket *IMarket) PackChangePayout(who common.Address, payout common.Address) []byte {
	enc, err := iMarket.abi.Pack("changePayout", who, payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangePayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0981a447.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changePayout(address who, address payout) returns()
func (iMarket *IMarket) TryPackChangePayout(who common.Address, payout common.Address) ([]byte, error) {
	return iMarket.abi.Pack("changePayout", who, payout)
}

// PackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2891480.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoint((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, uint16 share, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bytes wrapped) returns()
func (iMarket *IMarket) PackCheckpoint(terms IMarketTerms, share uint16, infohash [20]byte, manifest [32]byte, keyHash [32]byte, wrapped []byte) []byte {
	enc, err := iMarket.abi.Pack("checkpoint", terms, share, infohash, manifest, keyHash, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2891480.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoint((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, uint16 share, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bytes wrapped) returns()
func (iMarket *IMarket) TryPackCheckpoint(terms IMarketTerms, share uint16, infohash [20]byte, manifest [32]byte, keyHash [32]byte, wrapped []byte) ([]byte, error) {
	return iMarket.abi.Pack("checkpoint", terms, share, infohash, manifest, keyHash, wrapped)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda175a1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes wrapped) returns()
func (iMarket *IMarket) PackClaim(terms IMarketTerms, wrapped []byte) []byte {
	enc, err := iMarket.abi.Pack("claim", terms, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda175a1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes wrapped) returns()
func (iMarket *IMarket) TryPackClaim(terms IMarketTerms, wrapped []byte) ([]byte, error) {
	return iMarket.abi.Pack("claim", terms, wrapped)
}

// PackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd14066.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clear(bytes32 job, (address,uint96,bool,bytes32,uint8,uint16) bid) returns()
func (iMarket *IMarket) PackClear(job [32]byte, bid IMarketBid) []byte {
	enc, err := iMarket.abi.Pack("clear", job, bid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd14066.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clear(bytes32 job, (address,uint96,bool,bytes32,uint8,uint16) bid) returns()
func (iMarket *IMarket) TryPackClear(job [32]byte, bid IMarketBid) ([]byte, error) {
	return iMarket.abi.Pack("clear", job, bid)
}

// PackClearScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cd1f180.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clearScore(uint256 slot) returns()
func (iMarket *IMarket) PackClearScore(slot *big.Int) []byte {
	enc, err := iMarket.abi.Pack("clearScore", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClearScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cd1f180.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clearScore(uint256 slot) returns()
func (iMarket *IMarket) TryPackClearScore(slot *big.Int) ([]byte, error) {
	return iMarket.abi.Pack("clearScore", slot)
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 amount) returns()
func (iMarket *IMarket) PackDeposit(amount *big.Int) []byte {
	enc, err := iMarket.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 amount) returns()
func (iMarket *IMarket) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return iMarket.abi.Pack("deposit", amount)
}

// PackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a970be7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (iMarket *IMarket) PackDepositWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := iMarket.abi.Pack("depositWithPermit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDepositWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a970be7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (iMarket *IMarket) TryPackDepositWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("depositWithPermit", amount, deadline, v, r, s)
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7002e109.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns(address[] panel)
func (iMarket *IMarket) PackDraw(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("draw", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7002e109.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns(address[] panel)
func (iMarket *IMarket) TryPackDraw(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("draw", terms)
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7002e109.
//
// Solidity: function draw((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns(address[] panel)
func (iMarket *IMarket) UnpackDraw(data []byte) ([]common.Address, error) {
	out, err := iMarket.abi.Unpack("draw", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackFinishUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2409f771.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finishUnstake() returns()
func (iMarket *IMarket) PackFinishUnstake() []byte {
	enc, err := iMarket.abi.Pack("finishUnstake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinishUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2409f771.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finishUnstake() returns()
func (iMarket *IMarket) TryPackFinishUnstake() ([]byte, error) {
	return iMarket.abi.Pack("finishUnstake")
}

// PackFlush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b9f96ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function flush() returns()
func (iMarket *IMarket) PackFlush() []byte {
	enc, err := iMarket.abi.Pack("flush")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFlush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b9f96ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function flush() returns()
func (iMarket *IMarket) TryPackFlush() ([]byte, error) {
	return iMarket.abi.Pack("flush")
}

// PackGiveKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca8a4ba2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveKey((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, address[] panel, uint8 seat, bytes wrapped) returns()
func (iMarket *IMarket) PackGiveKey(terms IMarketTerms, panel []common.Address, seat uint8, wrapped []byte) []byte {
	enc, err := iMarket.abi.Pack("giveKey", terms, panel, seat, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca8a4ba2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveKey((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, address[] panel, uint8 seat, bytes wrapped) returns()
func (iMarket *IMarket) TryPackGiveKey(terms IMarketTerms, panel []common.Address, seat uint8, wrapped []byte) ([]byte, error) {
	return iMarket.abi.Pack("giveKey", terms, panel, seat, wrapped)
}

// PackGiveUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe18141aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveUp((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes32 log) returns()
func (iMarket *IMarket) PackGiveUp(terms IMarketTerms, log [32]byte) []byte {
	enc, err := iMarket.abi.Pack("giveUp", terms, log)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe18141aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveUp((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes32 log) returns()
func (iMarket *IMarket) TryPackGiveUp(terms IMarketTerms, log [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("giveUp", terms, log)
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ce377f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, uint8 kind, address[] to, bytes[] wrapped) returns()
func (iMarket *IMarket) PackGrant(terms IMarketTerms, kind uint8, to []common.Address, wrapped [][]byte) []byte {
	enc, err := iMarket.abi.Pack("grant", terms, kind, to, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ce377f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, uint8 kind, address[] to, bytes[] wrapped) returns()
func (iMarket *IMarket) TryPackGrant(terms IMarketTerms, kind uint8, to []common.Address, wrapped [][]byte) ([]byte, error) {
	return iMarket.abi.Pack("grant", terms, kind, to, wrapped)
}

// PackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d80ab4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobOf((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) pure returns(bytes32)
func (iMarket *IMarket) PackJobOf(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("jobOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d80ab4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobOf((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) pure returns(bytes32)
func (iMarket *IMarket) TryPackJobOf(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("jobOf", terms)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d80ab4.
//
// Solidity: function jobOf((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) pure returns(bytes32)
func (iMarket *IMarket) UnpackJobOf(data []byte) ([32]byte, error) {
	out, err := iMarket.abi.Unpack("jobOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (iMarket *IMarket) PackMulticall(data [][]byte) []byte {
	enc, err := iMarket.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (iMarket *IMarket) TryPackMulticall(data [][]byte) ([]byte, error) {
	return iMarket.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (iMarket *IMarket) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := iMarket.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988140bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(bytes32 job, (address,uint96,bool,bytes32,uint8,uint16) bid) returns()
func (iMarket *IMarket) PackOpen(job [32]byte, bid IMarketBid) []byte {
	enc, err := iMarket.abi.Pack("open", job, bid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x988140bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(bytes32 job, (address,uint96,bool,bytes32,uint8,uint16) bid) returns()
func (iMarket *IMarket) TryPackOpen(job [32]byte, bid IMarketBid) ([]byte, error) {
	return iMarket.abi.Pack("open", job, bid)
}

// PackOpenScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x679c9fc5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openScores((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, address[] panel, (uint8,uint8,int64,bytes32)[] openings) returns()
func (iMarket *IMarket) PackOpenScores(terms IMarketTerms, panel []common.Address, openings []IMarketOpening) []byte {
	enc, err := iMarket.abi.Pack("openScores", terms, panel, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x679c9fc5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openScores((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, address[] panel, (uint8,uint8,int64,bytes32)[] openings) returns()
func (iMarket *IMarket) TryPackOpenScores(terms IMarketTerms, panel []common.Address, openings []IMarketOpening) ([]byte, error) {
	return iMarket.abi.Pack("openScores", terms, panel, openings)
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint16,uint96,uint16,uint16,uint16,uint16,uint96))
func (iMarket *IMarket) PackParams() []byte {
	enc, err := iMarket.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint16,uint96,uint16,uint16,uint16,uint16,uint96))
func (iMarket *IMarket) TryPackParams() ([]byte, error) {
	return iMarket.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint16,uint96,uint16,uint16,uint16,uint16,uint96))
func (iMarket *IMarket) UnpackParams(data []byte) (IMarketParams, error) {
	out, err := iMarket.abi.Unpack("params", data)
	if err != nil {
		return *new(IMarketParams), err
	}
	out0 := *abi.ConvertType(out[0], new(IMarketParams)).(*IMarketParams)
	return out0, nil
}

// PackPhaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f64920.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phaseOf(bytes32 job) view returns(uint8)
func (iMarket *IMarket) PackPhaseOf(job [32]byte) []byte {
	enc, err := iMarket.abi.Pack("phaseOf", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f64920.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phaseOf(bytes32 job) view returns(uint8)
func (iMarket *IMarket) TryPackPhaseOf(job [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("phaseOf", job)
}

// UnpackPhaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f64920.
//
// Solidity: function phaseOf(bytes32 job) view returns(uint8)
func (iMarket *IMarket) UnpackPhaseOf(data []byte) (uint8, error) {
	out, err := iMarket.abi.Unpack("phaseOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8efa27f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poke((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, address[] panel) returns()
func (iMarket *IMarket) PackPoke(terms IMarketTerms, panel []common.Address) []byte {
	enc, err := iMarket.abi.Pack("poke", terms, panel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8efa27f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poke((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, address[] panel) returns()
func (iMarket *IMarket) TryPackPoke(terms IMarketTerms, panel []common.Address) ([]byte, error) {
	return iMarket.abi.Pack("poke", terms, panel)
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72e3cef3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns(bytes32 job)
func (iMarket *IMarket) PackPost(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("post", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72e3cef3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns(bytes32 job)
func (iMarket *IMarket) TryPackPost(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("post", terms)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72e3cef3.
//
// Solidity: function post((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns(bytes32 job)
func (iMarket *IMarket) UnpackPost(data []byte) ([32]byte, error) {
	out, err := iMarket.abi.Unpack("post", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc0fe07a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes publicKey, address payout, bytes endpoints) returns()
func (iMarket *IMarket) PackRegister(publicKey []byte, payout common.Address, endpoints []byte) []byte {
	enc, err := iMarket.abi.Pack("register", publicKey, payout, endpoints)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc0fe07a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes publicKey, address payout, bytes endpoints) returns()
func (iMarket *IMarket) TryPackRegister(publicKey []byte, payout common.Address, endpoints []byte) ([]byte, error) {
	return iMarket.abi.Pack("register", publicKey, payout, endpoints)
}

// PackScoreSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec3d2537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scoreSealOf(bytes32 job, address validator, uint8 finding, int64 score, bytes32 salt) view returns(bytes32)
func (iMarket *IMarket) PackScoreSealOf(job [32]byte, validator common.Address, finding uint8, score int64, salt [32]byte) []byte {
	enc, err := iMarket.abi.Pack("scoreSealOf", job, validator, finding, score, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScoreSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec3d2537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scoreSealOf(bytes32 job, address validator, uint8 finding, int64 score, bytes32 salt) view returns(bytes32)
func (iMarket *IMarket) TryPackScoreSealOf(job [32]byte, validator common.Address, finding uint8, score int64, salt [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("scoreSealOf", job, validator, finding, score, salt)
}

// UnpackScoreSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec3d2537.
//
// Solidity: function scoreSealOf(bytes32 job, address validator, uint8 finding, int64 score, bytes32 salt) view returns(bytes32)
func (iMarket *IMarket) UnpackScoreSealOf(data []byte) ([32]byte, error) {
	out, err := iMarket.abi.Unpack("scoreSealOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e495613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal(bytes32 job, uint8 slot, bytes32 hash) returns()
func (iMarket *IMarket) PackSeal(job [32]byte, slot uint8, hash [32]byte) []byte {
	enc, err := iMarket.abi.Pack("seal", job, slot, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e495613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal(bytes32 job, uint8 slot, bytes32 hash) returns()
func (iMarket *IMarket) TryPackSeal(job [32]byte, slot uint8, hash [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("seal", job, slot, hash)
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67c53ea8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(bytes32 job, address bidder, uint96 price, bool fake, bytes32 salt) view returns(bytes32)
func (iMarket *IMarket) PackSealOf(job [32]byte, bidder common.Address, price *big.Int, fake bool, salt [32]byte) []byte {
	enc, err := iMarket.abi.Pack("sealOf", job, bidder, price, fake, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67c53ea8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealOf(bytes32 job, address bidder, uint96 price, bool fake, bytes32 salt) view returns(bytes32)
func (iMarket *IMarket) TryPackSealOf(job [32]byte, bidder common.Address, price *big.Int, fake bool, salt [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("sealOf", job, bidder, price, fake, salt)
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67c53ea8.
//
// Solidity: function sealOf(bytes32 job, address bidder, uint96 price, bool fake, bytes32 salt) view returns(bytes32)
func (iMarket *IMarket) UnpackSealOf(data []byte) ([32]byte, error) {
	out, err := iMarket.abi.Unpack("sealOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSealScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5c1376.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealScore(bytes32 job, address[] panel, uint8 seat, bytes32 hash) returns()
func (iMarket *IMarket) PackSealScore(job [32]byte, panel []common.Address, seat uint8, hash [32]byte) []byte {
	enc, err := iMarket.abi.Pack("sealScore", job, panel, seat, hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealScore is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5c1376.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealScore(bytes32 job, address[] panel, uint8 seat, bytes32 hash) returns()
func (iMarket *IMarket) TryPackSealScore(job [32]byte, panel []common.Address, seat uint8, hash [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("sealScore", job, panel, seat, hash)
}

// PackSealSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee7209e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealSlot(address bidder, uint8 slot) view returns(bytes32)
func (iMarket *IMarket) PackSealSlot(bidder common.Address, slot uint8) []byte {
	enc, err := iMarket.abi.Pack("sealSlot", bidder, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealSlot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee7209e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealSlot(address bidder, uint8 slot) view returns(bytes32)
func (iMarket *IMarket) TryPackSealSlot(bidder common.Address, slot uint8) ([]byte, error) {
	return iMarket.abi.Pack("sealSlot", bidder, slot)
}

// UnpackSealSlot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee7209e1.
//
// Solidity: function sealSlot(address bidder, uint8 slot) view returns(bytes32)
func (iMarket *IMarket) UnpackSealSlot(data []byte) ([32]byte, error) {
	out, err := iMarket.abi.Unpack("sealSlot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() returns()
func (iMarket *IMarket) PackStake() []byte {
	enc, err := iMarket.abi.Pack("stake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake() returns()
func (iMarket *IMarket) TryPackStake() ([]byte, error) {
	return iMarket.abi.Pack("stake")
}

// PackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,uint16,uint96,uint256,uint8,uint16,uint16,uint16,address,uint16))
func (iMarket *IMarket) PackStateOf(job [32]byte) []byte {
	enc, err := iMarket.abi.Pack("stateOf", job)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,uint16,uint96,uint256,uint8,uint16,uint16,uint16,address,uint16))
func (iMarket *IMarket) TryPackStateOf(job [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("stateOf", job)
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,uint16,uint96,uint256,uint8,uint16,uint16,uint16,address,uint16))
func (iMarket *IMarket) UnpackStateOf(data []byte) (IMarketState, error) {
	out, err := iMarket.abi.Unpack("stateOf", data)
	if err != nil {
		return *new(IMarketState), err
	}
	out0 := *abi.ConvertType(out[0], new(IMarketState)).(*IMarketState)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6877852.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) PackSubmit(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) []byte {
	enc, err := iMarket.abi.Pack("submit", terms, infohash, manifest, keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6877852.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) TryPackSubmit(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("submit", terms, infohash, manifest, keyHash)
}

// PackSubmitResumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa56433a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitResumed((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) PackSubmitResumed(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) []byte {
	enc, err := iMarket.abi.Pack("submitResumed", terms, infohash, manifest, keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitResumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa56433a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitResumed((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) TryPackSubmitResumed(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("submitResumed", terms, infohash, manifest, keyHash)
}

// PackTakeOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2de5c33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeOver((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, (address,uint96,bool,bytes32,uint8,uint16) bid) returns()
func (iMarket *IMarket) PackTakeOver(terms IMarketTerms, bid IMarketBid) []byte {
	enc, err := iMarket.abi.Pack("takeOver", terms, bid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2de5c33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeOver((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, (address,uint96,bool,bytes32,uint8,uint16) bid) returns()
func (iMarket *IMarket) TryPackTakeOver(terms IMarketTerms, bid IMarketBid) ([]byte, error) {
	return iMarket.abi.Pack("takeOver", terms, bid)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (iMarket *IMarket) PackToken() []byte {
	enc, err := iMarket.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (iMarket *IMarket) TryPackToken() ([]byte, error) {
	return iMarket.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (iMarket *IMarket) UnpackToken(data []byte) (common.Address, error) {
	out, err := iMarket.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2def6620.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unstake() returns()
func (iMarket *IMarket) PackUnstake() []byte {
	enc, err := iMarket.abi.Pack("unstake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnstake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2def6620.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unstake() returns()
func (iMarket *IMarket) TryPackUnstake() ([]byte, error) {
	return iMarket.abi.Pack("unstake")
}

// PackValidatorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32e0aa1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorAt(uint256 i) view returns(address)
func (iMarket *IMarket) PackValidatorAt(i *big.Int) []byte {
	enc, err := iMarket.abi.Pack("validatorAt", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32e0aa1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorAt(uint256 i) view returns(address)
func (iMarket *IMarket) TryPackValidatorAt(i *big.Int) ([]byte, error) {
	return iMarket.abi.Pack("validatorAt", i)
}

// UnpackValidatorAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32e0aa1f.
//
// Solidity: function validatorAt(uint256 i) view returns(address)
func (iMarket *IMarket) UnpackValidatorAt(data []byte) (common.Address, error) {
	out, err := iMarket.abi.Unpack("validatorAt", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackValidatorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f43a677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validatorCount() view returns(uint256)
func (iMarket *IMarket) PackValidatorCount() []byte {
	enc, err := iMarket.abi.Pack("validatorCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidatorCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f43a677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validatorCount() view returns(uint256)
func (iMarket *IMarket) TryPackValidatorCount() ([]byte, error) {
	return iMarket.abi.Pack("validatorCount")
}

// UnpackValidatorCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f43a677.
//
// Solidity: function validatorCount() view returns(uint256)
func (iMarket *IMarket) UnpackValidatorCount(data []byte) (*big.Int, error) {
	out, err := iMarket.abi.Unpack("validatorCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount) returns()
func (iMarket *IMarket) PackWithdraw(amount *big.Int) []byte {
	enc, err := iMarket.abi.Pack("withdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount) returns()
func (iMarket *IMarket) TryPackWithdraw(amount *big.Int) ([]byte, error) {
	return iMarket.abi.Pack("withdraw", amount)
}

// IMarketAcknowledged represents a Acknowledged event raised by the IMarket contract.
type IMarketAcknowledged struct {
	Job      [32]byte
	UserCode bool
	Pay      *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IMarketAcknowledgedEventName = "Acknowledged"

// ContractEventName returns the user-defined event name.
func (IMarketAcknowledged) ContractEventName() string {
	return IMarketAcknowledgedEventName
}

// UnpackAcknowledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Acknowledged(bytes32 indexed job, bool userCode, uint256 pay)
func (iMarket *IMarket) UnpackAcknowledgedEvent(log *types.Log) (*IMarketAcknowledged, error) {
	event := "Acknowledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketAcknowledged)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketAwarded represents a Awarded event raised by the IMarket contract.
type IMarketAwarded struct {
	Job      [32]byte
	Worker   common.Address
	Price    *big.Int
	RunnerUp uint16
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IMarketAwardedEventName = "Awarded"

// ContractEventName returns the user-defined event name.
func (IMarketAwarded) ContractEventName() string {
	return IMarketAwardedEventName
}

// UnpackAwardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Awarded(bytes32 indexed job, address indexed worker, uint96 price, uint16 runnerUp, uint256 deadline)
func (iMarket *IMarket) UnpackAwardedEvent(log *types.Log) (*IMarketAwarded, error) {
	event := "Awarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketAwarded)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketCheckpointed represents a Checkpointed event raised by the IMarket contract.
type IMarketCheckpointed struct {
	Job      [32]byte
	Worker   common.Address
	Share    uint16
	Infohash [20]byte
	Manifest [32]byte
	KeyHash  [32]byte
	Wrapped  []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const IMarketCheckpointedEventName = "Checkpointed"

// ContractEventName returns the user-defined event name.
func (IMarketCheckpointed) ContractEventName() string {
	return IMarketCheckpointedEventName
}

// UnpackCheckpointedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Checkpointed(bytes32 indexed job, address indexed worker, uint16 share, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bytes wrapped)
func (iMarket *IMarket) UnpackCheckpointedEvent(log *types.Log) (*IMarketCheckpointed, error) {
	event := "Checkpointed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketCheckpointed)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketDeposited represents a Deposited event raised by the IMarket contract.
type IMarketDeposited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (IMarketDeposited) ContractEventName() string {
	return IMarketDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed account, uint256 amount)
func (iMarket *IMarket) UnpackDepositedEvent(log *types.Log) (*IMarketDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketDeposited)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketDrawMoved represents a DrawMoved event raised by the IMarket contract.
type IMarketDrawMoved struct {
	Job       [32]byte
	DrawBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IMarketDrawMovedEventName = "DrawMoved"

// ContractEventName returns the user-defined event name.
func (IMarketDrawMoved) ContractEventName() string {
	return IMarketDrawMovedEventName
}

// UnpackDrawMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DrawMoved(bytes32 indexed job, uint256 drawBlock)
func (iMarket *IMarket) UnpackDrawMovedEvent(log *types.Log) (*IMarketDrawMoved, error) {
	event := "DrawMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketDrawMoved)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketDrawn represents a Drawn event raised by the IMarket contract.
type IMarketDrawn struct {
	Job       [32]byte
	Panel     []common.Address
	SealUntil *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IMarketDrawnEventName = "Drawn"

// ContractEventName returns the user-defined event name.
func (IMarketDrawn) ContractEventName() string {
	return IMarketDrawnEventName
}

// UnpackDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Drawn(bytes32 indexed job, address[] panel, uint256 sealUntil)
func (iMarket *IMarket) UnpackDrawnEvent(log *types.Log) (*IMarketDrawn, error) {
	event := "Drawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketDrawn)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketEnded represents a Ended event raised by the IMarket contract.
type IMarketEnded struct {
	Job   [32]byte
	Phase uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const IMarketEndedEventName = "Ended"

// ContractEventName returns the user-defined event name.
func (IMarketEnded) ContractEventName() string {
	return IMarketEndedEventName
}

// UnpackEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ended(bytes32 indexed job, uint8 phase)
func (iMarket *IMarket) UnpackEndedEvent(log *types.Log) (*IMarketEnded, error) {
	event := "Ended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketEnded)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketFlushed represents a Flushed event raised by the IMarket contract.
type IMarketFlushed struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const IMarketFlushedEventName = "Flushed"

// ContractEventName returns the user-defined event name.
func (IMarketFlushed) ContractEventName() string {
	return IMarketFlushedEventName
}

// UnpackFlushedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Flushed(uint256 amount)
func (iMarket *IMarket) UnpackFlushedEvent(log *types.Log) (*IMarketFlushed, error) {
	event := "Flushed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketFlushed)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketGaveUp represents a GaveUp event raised by the IMarket contract.
type IMarketGaveUp struct {
	Job    [32]byte
	Worker common.Address
	Log    [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const IMarketGaveUpEventName = "GaveUp"

// ContractEventName returns the user-defined event name.
func (IMarketGaveUp) ContractEventName() string {
	return IMarketGaveUpEventName
}

// UnpackGaveUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GaveUp(bytes32 indexed job, address indexed worker, bytes32 log)
func (iMarket *IMarket) UnpackGaveUpEvent(log *types.Log) (*IMarketGaveUp, error) {
	event := "GaveUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketGaveUp)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketGranted represents a Granted event raised by the IMarket contract.
type IMarketGranted struct {
	Job     [32]byte
	To      common.Address
	Kind    uint8
	Wrapped []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketGrantedEventName = "Granted"

// ContractEventName returns the user-defined event name.
func (IMarketGranted) ContractEventName() string {
	return IMarketGrantedEventName
}

// UnpackGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Granted(bytes32 indexed job, address indexed to, uint8 kind, bytes wrapped)
func (iMarket *IMarket) UnpackGrantedEvent(log *types.Log) (*IMarketGranted, error) {
	event := "Granted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketGranted)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketMoved represents a Moved event raised by the IMarket contract.
type IMarketMoved struct {
	Job     [32]byte
	Account common.Address
	Amount  *big.Int
	Reason  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketMovedEventName = "Moved"

// ContractEventName returns the user-defined event name.
func (IMarketMoved) ContractEventName() string {
	return IMarketMovedEventName
}

// UnpackMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Moved(bytes32 indexed job, address indexed account, uint256 amount, uint8 reason)
func (iMarket *IMarket) UnpackMovedEvent(log *types.Log) (*IMarketMoved, error) {
	event := "Moved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketMoved)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketOffered represents a Offered event raised by the IMarket contract.
type IMarketOffered struct {
	Job      [32]byte
	RunnerUp uint16
	Price    *big.Int
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IMarketOfferedEventName = "Offered"

// ContractEventName returns the user-defined event name.
func (IMarketOffered) ContractEventName() string {
	return IMarketOfferedEventName
}

// UnpackOfferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Offered(bytes32 indexed job, uint16 indexed runnerUp, uint96 price, uint256 deadline)
func (iMarket *IMarket) UnpackOfferedEvent(log *types.Log) (*IMarketOffered, error) {
	event := "Offered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketOffered)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketOpened represents a Opened event raised by the IMarket contract.
type IMarketOpened struct {
	Job    [32]byte
	Bidder common.Address
	Price  *big.Int
	Fake   bool
	Index  uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const IMarketOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (IMarketOpened) ContractEventName() string {
	return IMarketOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed job, address indexed bidder, uint96 price, bool fake, uint16 index)
func (iMarket *IMarket) UnpackOpenedEvent(log *types.Log) (*IMarketOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketOpened)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketPayoutChanged represents a PayoutChanged event raised by the IMarket contract.
type IMarketPayoutChanged struct {
	Account common.Address
	Payout  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketPayoutChangedEventName = "PayoutChanged"

// ContractEventName returns the user-defined event name.
func (IMarketPayoutChanged) ContractEventName() string {
	return IMarketPayoutChangedEventName
}

// UnpackPayoutChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutChanged(address indexed account, address payout)
func (iMarket *IMarket) UnpackPayoutChangedEvent(log *types.Log) (*IMarketPayoutChanged, error) {
	event := "PayoutChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketPayoutChanged)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketPosted represents a Posted event raised by the IMarket contract.
type IMarketPosted struct {
	Job       [32]byte
	Requester common.Address
	Terms     IMarketTerms
	SealUntil *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IMarketPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (IMarketPosted) ContractEventName() string {
	return IMarketPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(bytes32 indexed job, address indexed requester, (address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms, uint256 sealUntil)
func (iMarket *IMarket) UnpackPostedEvent(log *types.Log) (*IMarketPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketPosted)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketRegistered represents a Registered event raised by the IMarket contract.
type IMarketRegistered struct {
	Account   common.Address
	PublicKey []byte
	Payout    common.Address
	Endpoints []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const IMarketRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (IMarketRegistered) ContractEventName() string {
	return IMarketRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(address indexed account, bytes publicKey, address payout, bytes endpoints)
func (iMarket *IMarket) UnpackRegisteredEvent(log *types.Log) (*IMarketRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketRegistered)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketResumed represents a Resumed event raised by the IMarket contract.
type IMarketResumed struct {
	Job   [32]byte
	First common.Address
	Share uint16
	Raw   *types.Log // Blockchain specific contextual infos
}

const IMarketResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (IMarketResumed) ContractEventName() string {
	return IMarketResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(bytes32 indexed job, address indexed first, uint16 share)
func (iMarket *IMarket) UnpackResumedEvent(log *types.Log) (*IMarketResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketResumed)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketScoreOpened represents a ScoreOpened event raised by the IMarket contract.
type IMarketScoreOpened struct {
	Job       [32]byte
	Validator common.Address
	Finding   uint8
	Score     int64
	Raw       *types.Log // Blockchain specific contextual infos
}

const IMarketScoreOpenedEventName = "ScoreOpened"

// ContractEventName returns the user-defined event name.
func (IMarketScoreOpened) ContractEventName() string {
	return IMarketScoreOpenedEventName
}

// UnpackScoreOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScoreOpened(bytes32 indexed job, address indexed validator, uint8 finding, int64 score)
func (iMarket *IMarket) UnpackScoreOpenedEvent(log *types.Log) (*IMarketScoreOpened, error) {
	event := "ScoreOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketScoreOpened)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketScoreSealed represents a ScoreSealed event raised by the IMarket contract.
type IMarketScoreSealed struct {
	Job       [32]byte
	Validator common.Address
	Seat      uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const IMarketScoreSealedEventName = "ScoreSealed"

// ContractEventName returns the user-defined event name.
func (IMarketScoreSealed) ContractEventName() string {
	return IMarketScoreSealedEventName
}

// UnpackScoreSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ScoreSealed(bytes32 indexed job, address indexed validator, uint8 seat)
func (iMarket *IMarket) UnpackScoreSealedEvent(log *types.Log) (*IMarketScoreSealed, error) {
	event := "ScoreSealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketScoreSealed)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketSealed represents a Sealed event raised by the IMarket contract.
type IMarketSealed struct {
	Job    [32]byte
	Bidder common.Address
	Hash   [32]byte
	Slot   uint8
	Index  uint16
	Raw    *types.Log // Blockchain specific contextual infos
}

const IMarketSealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (IMarketSealed) ContractEventName() string {
	return IMarketSealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(bytes32 indexed job, address indexed bidder, bytes32 hash, uint8 slot, uint16 index)
func (iMarket *IMarket) UnpackSealedEvent(log *types.Log) (*IMarketSealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketSealed)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketStaked represents a Staked event raised by the IMarket contract.
type IMarketStaked struct {
	Account common.Address
	Stake   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (IMarketStaked) ContractEventName() string {
	return IMarketStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed account, uint256 stake)
func (iMarket *IMarket) UnpackStakedEvent(log *types.Log) (*IMarketStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketStaked)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketStarted represents a Started event raised by the IMarket contract.
type IMarketStarted struct {
	Job      [32]byte
	Worker   common.Address
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IMarketStartedEventName = "Started"

// ContractEventName returns the user-defined event name.
func (IMarketStarted) ContractEventName() string {
	return IMarketStartedEventName
}

// UnpackStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Started(bytes32 indexed job, address indexed worker, uint256 deadline)
func (iMarket *IMarket) UnpackStartedEvent(log *types.Log) (*IMarketStarted, error) {
	event := "Started"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketStarted)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketStopped represents a Stopped event raised by the IMarket contract.
type IMarketStopped struct {
	Job      [32]byte
	Worker   common.Address
	Pay      *big.Int
	Deadline *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const IMarketStoppedEventName = "Stopped"

// ContractEventName returns the user-defined event name.
func (IMarketStopped) ContractEventName() string {
	return IMarketStoppedEventName
}

// UnpackStoppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Stopped(bytes32 indexed job, address indexed worker, uint256 pay, uint256 deadline)
func (iMarket *IMarket) UnpackStoppedEvent(log *types.Log) (*IMarketStopped, error) {
	event := "Stopped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketStopped)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketSubmitted represents a Submitted event raised by the IMarket contract.
type IMarketSubmitted struct {
	Job       [32]byte
	Infohash  [20]byte
	Manifest  [32]byte
	KeyHash   [32]byte
	DrawBlock *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const IMarketSubmittedEventName = "Submitted"

// ContractEventName returns the user-defined event name.
func (IMarketSubmitted) ContractEventName() string {
	return IMarketSubmittedEventName
}

// UnpackSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Submitted(bytes32 indexed job, bytes20 infohash, bytes32 manifest, bytes32 keyHash, uint256 drawBlock)
func (iMarket *IMarket) UnpackSubmittedEvent(log *types.Log) (*IMarketSubmitted, error) {
	event := "Submitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketSubmitted)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketUnstaked represents a Unstaked event raised by the IMarket contract.
type IMarketUnstaked struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketUnstakedEventName = "Unstaked"

// ContractEventName returns the user-defined event name.
func (IMarketUnstaked) ContractEventName() string {
	return IMarketUnstakedEventName
}

// UnpackUnstakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unstaked(address indexed account, uint256 amount)
func (iMarket *IMarket) UnpackUnstakedEvent(log *types.Log) (*IMarketUnstaked, error) {
	event := "Unstaked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketUnstaked)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketUnstaking represents a Unstaking event raised by the IMarket contract.
type IMarketUnstaking struct {
	Account common.Address
	Stake   *big.Int
	Until   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketUnstakingEventName = "Unstaking"

// ContractEventName returns the user-defined event name.
func (IMarketUnstaking) ContractEventName() string {
	return IMarketUnstakingEventName
}

// UnpackUnstakingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unstaking(address indexed account, uint256 stake, uint256 until)
func (iMarket *IMarket) UnpackUnstakingEvent(log *types.Log) (*IMarketUnstaking, error) {
	event := "Unstaking"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketUnstaking)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketVerdict represents a Verdict event raised by the IMarket contract.
type IMarketVerdict struct {
	Job    [32]byte
	Phase  uint8
	Median int64
	Raw    *types.Log // Blockchain specific contextual infos
}

const IMarketVerdictEventName = "Verdict"

// ContractEventName returns the user-defined event name.
func (IMarketVerdict) ContractEventName() string {
	return IMarketVerdictEventName
}

// UnpackVerdictEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Verdict(bytes32 indexed job, uint8 phase, int64 median)
func (iMarket *IMarket) UnpackVerdictEvent(log *types.Log) (*IMarketVerdict, error) {
	event := "Verdict"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketVerdict)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IMarketWithdrawn represents a Withdrawn event raised by the IMarket contract.
type IMarketWithdrawn struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IMarketWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (IMarketWithdrawn) ContractEventName() string {
	return IMarketWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address to, uint256 amount)
func (iMarket *IMarket) UnpackWithdrawnEvent(log *types.Log) (*IMarketWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IMarketWithdrawn)
	if len(log.Data) > 0 {
		if err := iMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (iMarket *IMarket) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], iMarket.abi.Errors["BadPublicKey"].ID.Bytes()[:4]) {
		return iMarket.UnpackBadPublicKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["BadShare"].ID.Bytes()[:4]) {
		return iMarket.UnpackBadShareError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["BadTerms"].ID.Bytes()[:4]) {
		return iMarket.UnpackBadTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["BlockNotReached"].ID.Bytes()[:4]) {
		return iMarket.UnpackBlockNotReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["EmptyHash"].ID.Bytes()[:4]) {
		return iMarket.UnpackEmptyHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["JobExists"].ID.Bytes()[:4]) {
		return iMarket.UnpackJobExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["KeyMissing"].ID.Bytes()[:4]) {
		return iMarket.UnpackKeyMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["LengthsDiffer"].ID.Bytes()[:4]) {
		return iMarket.UnpackLengthsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotEnoughFree"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotEnoughFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotEnoughValidators"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotEnoughValidatorsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotOnPanel"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotOnPanelError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotRequester"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotRequesterError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotRunnerUp"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotRunnerUpError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotStaked"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotStakedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NotWorker"].ID.Bytes()[:4]) {
		return iMarket.UnpackNotWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["NothingToResume"].ID.Bytes()[:4]) {
		return iMarket.UnpackNothingToResumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["PayoutFixed"].ID.Bytes()[:4]) {
		return iMarket.UnpackPayoutFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["PoorReputation"].ID.Bytes()[:4]) {
		return iMarket.UnpackPoorReputationError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["RegisteredTooLate"].ID.Bytes()[:4]) {
		return iMarket.UnpackRegisteredTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["ScoreSealedAlready"].ID.Bytes()[:4]) {
		return iMarket.UnpackScoreSealedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["SealSlotTaken"].ID.Bytes()[:4]) {
		return iMarket.UnpackSealSlotTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["StakeLocked"].ID.Bytes()[:4]) {
		return iMarket.UnpackStakeLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return iMarket.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return iMarket.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["TooManySeals"].ID.Bytes()[:4]) {
		return iMarket.UnpackTooManySealsError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["WrongGrant"].ID.Bytes()[:4]) {
		return iMarket.UnpackWrongGrantError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["WrongOpening"].ID.Bytes()[:4]) {
		return iMarket.UnpackWrongOpeningError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["WrongPanel"].ID.Bytes()[:4]) {
		return iMarket.UnpackWrongPanelError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return iMarket.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], iMarket.abi.Errors["WrongScoreOpening"].ID.Bytes()[:4]) {
		return iMarket.UnpackWrongScoreOpeningError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// IMarketBadPublicKey represents a BadPublicKey error raised by the IMarket contract.
type IMarketBadPublicKey struct {
	Caller  common.Address
	Derived common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPublicKey(address caller, address derived)
func IMarketBadPublicKeyErrorID() common.Hash {
	return common.HexToHash("0x81499bb856d6208690efccfb8db481bbd64a64c1951ffbd64af5611ff81451ee")
}

// UnpackBadPublicKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPublicKey(address caller, address derived)
func (iMarket *IMarket) UnpackBadPublicKeyError(raw []byte) (*IMarketBadPublicKey, error) {
	out := new(IMarketBadPublicKey)
	if err := iMarket.abi.UnpackIntoInterface(out, "BadPublicKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketBadShare represents a BadShare error raised by the IMarket contract.
type IMarketBadShare struct {
	Job   [32]byte
	Share *big.Int
	Last  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadShare(bytes32 job, uint256 share, uint256 last)
func IMarketBadShareErrorID() common.Hash {
	return common.HexToHash("0x52fe3074eb8bccfc030bdf799cfd8cc439959d7630e1935e1ce3a093480edc9b")
}

// UnpackBadShareError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadShare(bytes32 job, uint256 share, uint256 last)
func (iMarket *IMarket) UnpackBadShareError(raw []byte) (*IMarketBadShare, error) {
	out := new(IMarketBadShare)
	if err := iMarket.abi.UnpackIntoInterface(out, "BadShare", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketBadTerms represents a BadTerms error raised by the IMarket contract.
type IMarketBadTerms struct {
	Field [32]byte
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadTerms(bytes32 field, uint256 value)
func IMarketBadTermsErrorID() common.Hash {
	return common.HexToHash("0xbb539e3da819fe1454be7626cd4b07336d48445378d888efb12d47e63d812633")
}

// UnpackBadTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadTerms(bytes32 field, uint256 value)
func (iMarket *IMarket) UnpackBadTermsError(raw []byte) (*IMarketBadTerms, error) {
	out := new(IMarketBadTerms)
	if err := iMarket.abi.UnpackIntoInterface(out, "BadTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketBlockNotReached represents a BlockNotReached error raised by the IMarket contract.
type IMarketBlockNotReached struct {
	Job    [32]byte
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockNotReached(bytes32 job, uint256 number)
func IMarketBlockNotReachedErrorID() common.Hash {
	return common.HexToHash("0x10adcc459e75a3531b122391a9abe7e56709dcbc4a77298fe91b9b0c4470c6ca")
}

// UnpackBlockNotReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockNotReached(bytes32 job, uint256 number)
func (iMarket *IMarket) UnpackBlockNotReachedError(raw []byte) (*IMarketBlockNotReached, error) {
	out := new(IMarketBlockNotReached)
	if err := iMarket.abi.UnpackIntoInterface(out, "BlockNotReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketEmptyHash represents a EmptyHash error raised by the IMarket contract.
type IMarketEmptyHash struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyHash()
func IMarketEmptyHashErrorID() common.Hash {
	return common.HexToHash("0x70df377cb5e35d4fc3652be04d195d335c43a1b49cdc6a9ad38c5d59d13d587c")
}

// UnpackEmptyHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyHash()
func (iMarket *IMarket) UnpackEmptyHashError(raw []byte) (*IMarketEmptyHash, error) {
	out := new(IMarketEmptyHash)
	if err := iMarket.abi.UnpackIntoInterface(out, "EmptyHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketJobExists represents a JobExists error raised by the IMarket contract.
type IMarketJobExists struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JobExists(bytes32 job)
func IMarketJobExistsErrorID() common.Hash {
	return common.HexToHash("0x9e2b4bfd54f0778ae5b46dc678017f9ac3f783c5abec883f886f9464cfd3e050")
}

// UnpackJobExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JobExists(bytes32 job)
func (iMarket *IMarket) UnpackJobExistsError(raw []byte) (*IMarketJobExists, error) {
	out := new(IMarketJobExists)
	if err := iMarket.abi.UnpackIntoInterface(out, "JobExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketKeyMissing represents a KeyMissing error raised by the IMarket contract.
type IMarketKeyMissing struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KeyMissing(bytes32 job)
func IMarketKeyMissingErrorID() common.Hash {
	return common.HexToHash("0x57eafa16ca0db7432361dc6b1c9f7c7f83ffc4742294d2b8d112b0e747559ba6")
}

// UnpackKeyMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KeyMissing(bytes32 job)
func (iMarket *IMarket) UnpackKeyMissingError(raw []byte) (*IMarketKeyMissing, error) {
	out := new(IMarketKeyMissing)
	if err := iMarket.abi.UnpackIntoInterface(out, "KeyMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketLengthsDiffer represents a LengthsDiffer error raised by the IMarket contract.
type IMarketLengthsDiffer struct {
	A *big.Int
	B *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthsDiffer(uint256 a, uint256 b)
func IMarketLengthsDifferErrorID() common.Hash {
	return common.HexToHash("0x658b7abb5ae7392cba64d6a291654ab1d98faa47c6dd0e607f7fab0f4b4fc8e2")
}

// UnpackLengthsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthsDiffer(uint256 a, uint256 b)
func (iMarket *IMarket) UnpackLengthsDifferError(raw []byte) (*IMarketLengthsDiffer, error) {
	out := new(IMarketLengthsDiffer)
	if err := iMarket.abi.UnpackIntoInterface(out, "LengthsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotEnoughFree represents a NotEnoughFree error raised by the IMarket contract.
type IMarketNotEnoughFree struct {
	Account common.Address
	Free    *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughFree(address account, uint256 free, uint256 needed)
func IMarketNotEnoughFreeErrorID() common.Hash {
	return common.HexToHash("0xa10b390ab47991b4c42b89508a2ea7fbebc33f23756eb7a0f6d1122ea1af2822")
}

// UnpackNotEnoughFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughFree(address account, uint256 free, uint256 needed)
func (iMarket *IMarket) UnpackNotEnoughFreeError(raw []byte) (*IMarketNotEnoughFree, error) {
	out := new(IMarketNotEnoughFree)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotEnoughFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotEnoughValidators represents a NotEnoughValidators error raised by the IMarket contract.
type IMarketNotEnoughValidators struct {
	Eligible *big.Int
	Needed   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughValidators(uint256 eligible, uint256 needed)
func IMarketNotEnoughValidatorsErrorID() common.Hash {
	return common.HexToHash("0x05b9b4130ffcfe9aa5cbf9ceb897b98391d6afc29fafd61e57862b450ae46a79")
}

// UnpackNotEnoughValidatorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughValidators(uint256 eligible, uint256 needed)
func (iMarket *IMarket) UnpackNotEnoughValidatorsError(raw []byte) (*IMarketNotEnoughValidators, error) {
	out := new(IMarketNotEnoughValidators)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotEnoughValidators", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotOnPanel represents a NotOnPanel error raised by the IMarket contract.
type IMarketNotOnPanel struct {
	Caller common.Address
	Seat   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnPanel(address caller, uint256 seat)
func IMarketNotOnPanelErrorID() common.Hash {
	return common.HexToHash("0x33198be64a4c929b1c541aedb6aaea5efa32f58b6ff09b9db8519bcb11511aec")
}

// UnpackNotOnPanelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnPanel(address caller, uint256 seat)
func (iMarket *IMarket) UnpackNotOnPanelError(raw []byte) (*IMarketNotOnPanel, error) {
	out := new(IMarketNotOnPanel)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotOnPanel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotRegistered represents a NotRegistered error raised by the IMarket contract.
type IMarketNotRegistered struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address account)
func IMarketNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address account)
func (iMarket *IMarket) UnpackNotRegisteredError(raw []byte) (*IMarketNotRegistered, error) {
	out := new(IMarketNotRegistered)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotRequester represents a NotRequester error raised by the IMarket contract.
type IMarketNotRequester struct {
	Caller    common.Address
	Requester common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequester(address caller, address requester)
func IMarketNotRequesterErrorID() common.Hash {
	return common.HexToHash("0x0691b032b929d76e12873ceb559e6ea1a430f5e6ad588ffca056b6a5a9c89d14")
}

// UnpackNotRequesterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequester(address caller, address requester)
func (iMarket *IMarket) UnpackNotRequesterError(raw []byte) (*IMarketNotRequester, error) {
	out := new(IMarketNotRequester)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotRequester", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotRunnerUp represents a NotRunnerUp error raised by the IMarket contract.
type IMarketNotRunnerUp struct {
	Caller   common.Address
	RunnerUp uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRunnerUp(address caller, uint16 runnerUp)
func IMarketNotRunnerUpErrorID() common.Hash {
	return common.HexToHash("0x655e06b0852b40d12c3776a642aadfdac2e1a7a59aca414c81a28ab99e7dd423")
}

// UnpackNotRunnerUpError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRunnerUp(address caller, uint16 runnerUp)
func (iMarket *IMarket) UnpackNotRunnerUpError(raw []byte) (*IMarketNotRunnerUp, error) {
	out := new(IMarketNotRunnerUp)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotRunnerUp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotStaked represents a NotStaked error raised by the IMarket contract.
type IMarketNotStaked struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStaked(address account)
func IMarketNotStakedErrorID() common.Hash {
	return common.HexToHash("0x2449d29bdb2bf314c45a5abe636e050bbc48291aa4b13c32b332f5b86f800d30")
}

// UnpackNotStakedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStaked(address account)
func (iMarket *IMarket) UnpackNotStakedError(raw []byte) (*IMarketNotStaked, error) {
	out := new(IMarketNotStaked)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotStaked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNotWorker represents a NotWorker error raised by the IMarket contract.
type IMarketNotWorker struct {
	Caller common.Address
	Worker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWorker(address caller, address worker)
func IMarketNotWorkerErrorID() common.Hash {
	return common.HexToHash("0xc2802b973779d2f050b1cdfc2e6998a24bc604df9211a7d3a13e6d1715ad8720")
}

// UnpackNotWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWorker(address caller, address worker)
func (iMarket *IMarket) UnpackNotWorkerError(raw []byte) (*IMarketNotWorker, error) {
	out := new(IMarketNotWorker)
	if err := iMarket.abi.UnpackIntoInterface(out, "NotWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketNothingToResume represents a NothingToResume error raised by the IMarket contract.
type IMarketNothingToResume struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToResume(bytes32 job)
func IMarketNothingToResumeErrorID() common.Hash {
	return common.HexToHash("0xea1e066e9381cb6d012340619b37b43d0435d65b7230f112404fce6672b067e4")
}

// UnpackNothingToResumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToResume(bytes32 job)
func (iMarket *IMarket) UnpackNothingToResumeError(raw []byte) (*IMarketNothingToResume, error) {
	out := new(IMarketNothingToResume)
	if err := iMarket.abi.UnpackIntoInterface(out, "NothingToResume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketPayoutFixed represents a PayoutFixed error raised by the IMarket contract.
type IMarketPayoutFixed struct {
	Payout common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutFixed(address payout)
func IMarketPayoutFixedErrorID() common.Hash {
	return common.HexToHash("0xe00db5df820025da544b281f8a46bbc9112583915ef0e5685044464573a1a3a8")
}

// UnpackPayoutFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutFixed(address payout)
func (iMarket *IMarket) UnpackPayoutFixedError(raw []byte) (*IMarketPayoutFixed, error) {
	out := new(IMarketPayoutFixed)
	if err := iMarket.abi.UnpackIntoInterface(out, "PayoutFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketPoorReputation represents a PoorReputation error raised by the IMarket contract.
type IMarketPoorReputation struct {
	Account    common.Address
	Reputation *big.Int
	Least      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PoorReputation(address account, int256 reputation, uint256 least)
func IMarketPoorReputationErrorID() common.Hash {
	return common.HexToHash("0x30d7a8ef076c571b300a0532f7314bb039d127ceb49b352e7e282514a34526bc")
}

// UnpackPoorReputationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PoorReputation(address account, int256 reputation, uint256 least)
func (iMarket *IMarket) UnpackPoorReputationError(raw []byte) (*IMarketPoorReputation, error) {
	out := new(IMarketPoorReputation)
	if err := iMarket.abi.UnpackIntoInterface(out, "PoorReputation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketRegisteredTooLate represents a RegisteredTooLate error raised by the IMarket contract.
type IMarketRegisteredTooLate struct {
	Account    common.Address
	Registered *big.Int
	Posted     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegisteredTooLate(address account, uint256 registered, uint256 posted)
func IMarketRegisteredTooLateErrorID() common.Hash {
	return common.HexToHash("0xb1b49a21d92cac5430086d8467a14d798ff9150ca441019d1c8e783947394663")
}

// UnpackRegisteredTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegisteredTooLate(address account, uint256 registered, uint256 posted)
func (iMarket *IMarket) UnpackRegisteredTooLateError(raw []byte) (*IMarketRegisteredTooLate, error) {
	out := new(IMarketRegisteredTooLate)
	if err := iMarket.abi.UnpackIntoInterface(out, "RegisteredTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketScoreSealedAlready represents a ScoreSealedAlready error raised by the IMarket contract.
type IMarketScoreSealedAlready struct {
	Job  [32]byte
	Seat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScoreSealedAlready(bytes32 job, uint256 seat)
func IMarketScoreSealedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x82ee9ccd03c57963f177dac0c4081952aece71bb125c869c815610c9cdf60eb5")
}

// UnpackScoreSealedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScoreSealedAlready(bytes32 job, uint256 seat)
func (iMarket *IMarket) UnpackScoreSealedAlreadyError(raw []byte) (*IMarketScoreSealedAlready, error) {
	out := new(IMarketScoreSealedAlready)
	if err := iMarket.abi.UnpackIntoInterface(out, "ScoreSealedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketSealSlotTaken represents a SealSlotTaken error raised by the IMarket contract.
type IMarketSealSlotTaken struct {
	Account common.Address
	Slot    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SealSlotTaken(address account, uint256 slot)
func IMarketSealSlotTakenErrorID() common.Hash {
	return common.HexToHash("0x0db37afb5c0e564a16dbdb4f281a6887c6bc15dcf8de9bf93604e14fa9658868")
}

// UnpackSealSlotTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SealSlotTaken(address account, uint256 slot)
func (iMarket *IMarket) UnpackSealSlotTakenError(raw []byte) (*IMarketSealSlotTaken, error) {
	out := new(IMarketSealSlotTaken)
	if err := iMarket.abi.UnpackIntoInterface(out, "SealSlotTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketStakeLocked represents a StakeLocked error raised by the IMarket contract.
type IMarketStakeLocked struct {
	Account common.Address
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeLocked(address account, uint256 until)
func IMarketStakeLockedErrorID() common.Hash {
	return common.HexToHash("0xf5a55f9e5ec51b8ffea32e4a31a915c04c8c8d36223911ae144742ac53c1cf93")
}

// UnpackStakeLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeLocked(address account, uint256 until)
func (iMarket *IMarket) UnpackStakeLockedError(raw []byte) (*IMarketStakeLocked, error) {
	out := new(IMarketStakeLocked)
	if err := iMarket.abi.UnpackIntoInterface(out, "StakeLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketTooEarly represents a TooEarly error raised by the IMarket contract.
type IMarketTooEarly struct {
	Job  [32]byte
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(bytes32 job, uint256 from)
func IMarketTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd47800eb984781e618d3ef09d15b11990498dd645bcb492de136376092814baf")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(bytes32 job, uint256 from)
func (iMarket *IMarket) UnpackTooEarlyError(raw []byte) (*IMarketTooEarly, error) {
	out := new(IMarketTooEarly)
	if err := iMarket.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketTooLate represents a TooLate error raised by the IMarket contract.
type IMarketTooLate struct {
	Job   [32]byte
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(bytes32 job, uint256 until)
func IMarketTooLateErrorID() common.Hash {
	return common.HexToHash("0x904fb334750ba9509e9952be75096a10d57d15127bc0d368893d8b70b952e21e")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(bytes32 job, uint256 until)
func (iMarket *IMarket) UnpackTooLateError(raw []byte) (*IMarketTooLate, error) {
	out := new(IMarketTooLate)
	if err := iMarket.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketTooManySeals represents a TooManySeals error raised by the IMarket contract.
type IMarketTooManySeals struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManySeals(bytes32 job)
func IMarketTooManySealsErrorID() common.Hash {
	return common.HexToHash("0x78d762a516eafda7ce2aa0ad3eb288bd3b6e40afe34329cfd8d6971da9e551de")
}

// UnpackTooManySealsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManySeals(bytes32 job)
func (iMarket *IMarket) UnpackTooManySealsError(raw []byte) (*IMarketTooManySeals, error) {
	out := new(IMarketTooManySeals)
	if err := iMarket.abi.UnpackIntoInterface(out, "TooManySeals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketWrongGrant represents a WrongGrant error raised by the IMarket contract.
type IMarketWrongGrant struct {
	Job  [32]byte
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongGrant(bytes32 job, uint8 kind)
func IMarketWrongGrantErrorID() common.Hash {
	return common.HexToHash("0x9ed3ea7143f783a6548d930ad7edb1e63dd1d5387989b31bbcfd0433d1bcf68f")
}

// UnpackWrongGrantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongGrant(bytes32 job, uint8 kind)
func (iMarket *IMarket) UnpackWrongGrantError(raw []byte) (*IMarketWrongGrant, error) {
	out := new(IMarketWrongGrant)
	if err := iMarket.abi.UnpackIntoInterface(out, "WrongGrant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketWrongOpening represents a WrongOpening error raised by the IMarket contract.
type IMarketWrongOpening struct {
	Job    [32]byte
	Bidder common.Address
	Slot   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOpening(bytes32 job, address bidder, uint256 slot)
func IMarketWrongOpeningErrorID() common.Hash {
	return common.HexToHash("0xedcdf229c1522e2443bfc0a69082d5d8f45c0c8da30056d1058b845b8a67aa06")
}

// UnpackWrongOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOpening(bytes32 job, address bidder, uint256 slot)
func (iMarket *IMarket) UnpackWrongOpeningError(raw []byte) (*IMarketWrongOpening, error) {
	out := new(IMarketWrongOpening)
	if err := iMarket.abi.UnpackIntoInterface(out, "WrongOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketWrongPanel represents a WrongPanel error raised by the IMarket contract.
type IMarketWrongPanel struct {
	Job [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPanel(bytes32 job)
func IMarketWrongPanelErrorID() common.Hash {
	return common.HexToHash("0xce40f8652be4526af605f4509c94c0c635d4785a37fd3ddc88804e82dfaeb690")
}

// UnpackWrongPanelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPanel(bytes32 job)
func (iMarket *IMarket) UnpackWrongPanelError(raw []byte) (*IMarketWrongPanel, error) {
	out := new(IMarketWrongPanel)
	if err := iMarket.abi.UnpackIntoInterface(out, "WrongPanel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketWrongPhase represents a WrongPhase error raised by the IMarket contract.
type IMarketWrongPhase struct {
	Job   [32]byte
	Phase uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(bytes32 job, uint8 phase)
func IMarketWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0xa1365a0a80638d1f01ee53ca3c9919c387cb33053ac248a32f152920d0466ebb")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(bytes32 job, uint8 phase)
func (iMarket *IMarket) UnpackWrongPhaseError(raw []byte) (*IMarketWrongPhase, error) {
	out := new(IMarketWrongPhase)
	if err := iMarket.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IMarketWrongScoreOpening represents a WrongScoreOpening error raised by the IMarket contract.
type IMarketWrongScoreOpening struct {
	Job  [32]byte
	Seat *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongScoreOpening(bytes32 job, uint256 seat)
func IMarketWrongScoreOpeningErrorID() common.Hash {
	return common.HexToHash("0xe1449ddd8f516af8ec114605a730eca201f713c7a2817d4c9d112a1b8d006028")
}

// UnpackWrongScoreOpeningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongScoreOpening(bytes32 job, uint256 seat)
func (iMarket *IMarket) UnpackWrongScoreOpeningError(raw []byte) (*IMarketWrongScoreOpening, error) {
	out := new(IMarketWrongScoreOpening)
	if err := iMarket.abi.UnpackIntoInterface(out, "WrongScoreOpening", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MarketMetaData contains all meta data concerning the Market contract.
var MarketMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractToken\",\"name\":\"token_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"leastBidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grantWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"drawWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastTestTime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"scoreWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"leastBond\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"bondShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"outlierSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"absentSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"giveUpShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"breakShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"listingFee\",\"type\":\"uint96\"}],\"internalType\":\"structIMarket.Params\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"recourse\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"}]",
	ID:  "36a8adc4ffc73be29349d08b34fa042f16",
	Bin: "0x6102c06040523461057c576040516156bb38819003601f8101601f191683016001600160401b038111848210176105805783928291604052833981010390610240821261057c578051916001600160a01b038316830361057c5761020090601f19011261057c57604051906102008201906001600160401b03821183831017610580576102209160405261009560208201610594565b83526100a360408201610594565b60208401526100b460608201610594565b60408401526100c560808201610594565b60608401526100d660a08201610594565b60808401526100e760c08201610594565b60a08401526100f860e08201610594565b60c084015261010a6101008201610594565b60e084015261011c61012082016105a5565b61010084015261012f61014082016105b9565b61012084015261014261016082016105a5565b61014084015261015561018082016105b9565b6101608401526101686101a082016105b9565b61018084015261017b6101c082016105b9565b6101a084015261018e6101e082016105b9565b6101c08401526101a161020082016105a5565b6101e08401520151916001600160a01b038316830361057c5760805260e08181015163ffffffff1660a052610140820180516001600160601b0390811660c05261016084015161ffff908116909352610180840151909216610100525116801590811561056c575b5061053c5761ffff610160820151166103e88111610517575061ffff610180820151166103e881116104f3575063ffffffff8151166101205263ffffffff6020820151166101405263ffffffff6040820151166101605263ffffffff6060820151166101805263ffffffff6080820151166101a05263ffffffff60a0820151166101c05263ffffffff60c0820151166101e05260018060601b03610100820151166102005261ffff610120820151166102205261ffff6101a0820151166102405261ffff6101c0820151166102605260018060601b036101e0820151166102805263ffffffff602082015116156104cf576101008101516001600160601b031680159081156104bf575b5061048b5761ffff610120820151166103e88111610469575061ffff6101a0820151166103e8811161044557506101c0015161ffff166103e8811161042257506102a0526040516150f290816105c982396080518181816104e7015281816105540152612712015260a05181505060c051816143a7015260e05181612dca01526101005181612cc40152610120518161316b01526101405181610bac015261016051816148730152610180518161465801526101a05181612fea01526101c05181611b0601526101e05181818161460f0152614add01526102005181613707015261022051816136df0152610240518150506102605181505061028051816108e201526102a051816124540152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610313565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610209565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361057c57565b51906001600160601b038216820361057c57565b519061ffff8216820361057c5756fe60806040526004361015610019575b3415612447575b5f80fd5b5f3560e01c80630ce377f2146101085780632e1a7d4d146101035780634a970be7146100fe578063679c9fc5146100f957806367c53ea8146100f45780637002e109146100ef57806372e3cef3146100ea578063988140bc146100e55780639e495613146100e0578063ac9650d8146100db578063b6877852146100d6578063b6b55f25146100d1578063bf5c1376146100cc578063da175a1c146100c75763ec3d25370361000e5761177f565b6116f7565b61148e565b611472565b6112bd565b611203565b610ed7565b610b3e565b61080a565b610786565b6106e7565b61060d565b61052b565b610451565b610150565b6102e090600319011261001557600490565b9181601f840112156100155782359167ffffffffffffffff8311610015576020808501948460051b01011161001557565b34610015576103403660031901126100155761016b3661010d565b6102e4356004811015610015576103043567ffffffffffffffff81116100155761019990369060040161011f565b9190926103243567ffffffffffffffff8111610015576101bd90369060040161011f565b949093858103610421576101d083612486565b91946101e0826001015460601c90565b906101ea886117da565b6003881461040d576101fb886117da565b600288036103a557506001600160a01b0381163303610386575b61021e876117da565b86610354576003835161023081611810565b61023981611810565b0361033557602083015180421161031e5750600184148015906102fc575b6102e5579061026b839261027094886124dc565b61252d565b5f5b81811061027b57005b806102dc857fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c076001600160a01b038a6102ca868e6102c46102bf60019b8d8f61186c565b611806565b9361187c565b60409691965193849316968d8461191a565b0390a301610272565b6102f98787639ed3ea7160e01b5f526117e4565b5ffd5b5061030a6102bf858761185e565b6001600160a01b0380831691161415610257565b632413eccd60e21b5f52600487905260245260445ffd5b6102f98684519061034582611810565b63509b2d0560e11b5f52611835565b50506006815161036381611810565b61036c81611810565b036103775750610270565b516102f9908461034582611810565b63c2802b9760e01b5f52336004526001600160a01b031660245260445ffd5b6103bd6103b182611806565b6001600160a01b031690565b33036103c95750610215565b6103d56102f991611806565b7f0691b032000000000000000000000000000000000000000000000000000000005f52336004526001600160a01b0316602452604490565b6102f98888639ed3ea7160e01b5f526117e4565b7f658b7abb000000000000000000000000000000000000000000000000000000005f52600452602485905260445ffd5b346100155760203660031901126100155761050c600435335f525f60205261047e8160405f20543361358e565b335f525f6020526001600160a01b03600160405f2001541680155f1461050e5750335b604080516001600160a01b03831681526020810184905233917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb91a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661260d565b005b6104a1565b60ff81160361001557565b359061052982610513565b565b346100155760a03660031901126100155760243560043560443561054e81610513565b606435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690608435823b156100155761050c955f809460e49360ff9760405198899788967fd505accf0000000000000000000000000000000000000000000000000000000088523360048901523060248901528c6044890152606488015216608486015260a485015260c48401525af16105f3575b506126bc565b806106015f61060793611965565b8061198c565b5f6105ed565b3461001557610320366003190112610015576106283661010d565b6102e43567ffffffffffffffff81116100155761064990369060040161011f565b91610304359267ffffffffffffffff841161001557366023850112156100155783600401359267ffffffffffffffff8411610015573660248560071b8701011161001557602461050c950192611ac7565b6001600160a01b0381160361001557565b35906105298261069a565b6001600160601b0381160361001557565b3590610529826106b6565b8015150361001557565b3590610529826106d2565b346100155760a036600319011261001557602061072e60043560243561070c8161069a565b604435610718816106b6565b60643591610725836106d2565b60843593611cdd565b604051908152f35b90602080835192838152019201905f5b8181106107535750505090565b82516001600160a01b0316845260209384019390920191600101610746565b906020610783928181520190610736565b90565b34610015576102e0366003190112610015576107a13661010d565b6107aa81612486565b91928251601381101561080557600419016107de57906107ce92916107da94612f11565b60405191829182610772565b0390f35b5050516013811015610805576108009163509b2d0560e11b5f5260045261181a565b60445ffd5b6117c6565b34610015576102e0366003190112610015576108253661010d565b61082e81611806565b6001600160a01b03339116036103c957610858336001600160a01b03165f525f60205260405f2090565b549061087661086d8360601c63ffffffff1690565b63ffffffff1690565b15610b125761088481613156565b61088d8161353c565b906108a0825f52600560205260405f2090565b928354610ae5577fd984fe85141ec6f0b9a3bde8661928c9151eaeb3ad3e4204224e031a3ab5375c610aa96107da9561094886946108dd8761354b565b6109137f00000000000000000000000000000000000000000000000000000000000000009261090c8484611a24565b903361358e565b865f5160206150c65f395f51905f526040518061093e33958260205f91939293604081019481520152565b0390a333866135f3565b610a9a610953611d51565b6001815261097061096a61086d6101008a01611ddc565b42611a24565b926020820193845261098460e08901611df2565b15610ac357610a4d6103b161086d610a476001600160601b03610a3b8d610a366001995b6102c083019a63ffffffff6109bc8d611ddc565b1615610abc576002905b17604082015261ffff60a082015261ffff60c0820152610a2361086d610140610280860195610a18610a0e610a096109fd8a611e08565b6001600160601b031690565b6136d6565b633b9aca00900490565b60e086015201611ddc565b610100820152426101208201528961252d565b611e08565b1664e8d4a51000900490565b94611ddc565b91610a68610a59611a4b565b6001600160a01b039094168452565b80602084015260408301529060019060406001600160601b0319825160601b16602083015160301b1791015117910155565b51604051918291339683611e6f565b0390a36040519081529081906020820190565b5f906109c6565b610a4d6103b161086d610a476001600160601b03610a3b8d610a365f996109a8565b7f9e2b4bfd000000000000000000000000000000000000000000000000000000005f52600483905260245ffd5b7fbfc6c337000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100155760e03660031901126100155760043560c036602319011261001557610b70815f52600560205260405f2090565b610b798161374a565b9060018251610b8781611810565b610b9081611810565b03610ec75760208201805180421115610e895750805190610bd27f00000000000000000000000000000000000000000000000000000000000000008093611a24565b4211610e6257505082610be761050c9461387f565b60808301600181510180915283610bfc6117fa565b91606082015114610c0b612101565b92610c1b610c17611de6565b1590565b8015610e5b575b610e4a575b610c32610c17611de6565b610d18575b610c3f6117fa565b857f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe6001600160a01b03610c71611dfc565b93610cb3610c7d611de6565b610c8561215a565b604080516001600160601b039099168952911515602089015261ffff16908701529116939081906060820190565b0390a36001600160a01b038116610cfa575b5080610cea575b610cd9575b50505061252d565b610ce292613ba2565b5f8083610cd1565b5061ffff60a08201511415610ccc565b610d1290610d0b60e0850151612166565b9086613a0d565b5f610cc5565b610d40610d35610d296109fd611dfc565b64e8d4a50fff90611a24565b64e8d4a51000900490565b610d52610d4b61215a565b61ffff1690565b906040860190815191610d6d60c088019384519086856139d9565b610d7b575b50505050610c37565b60a087018051909361ffff8203610de857505050610db39293505f93610d9f6117fa565b925260208701526001600160a01b03168552565b610ddf84879060019060406001600160601b0319825160601b16602083015160301b1791015117910155565b5f808080610d72565b610dfd60208b979394970193845184876139d9565b15610e3f57610e3a959650610e198a516001600160a01b031690565b968351918651905252610e2a6117fa565b9352526001600160a01b03168552565b610db3565b525090915250610db3565b9250610e55856139ab565b92610c27565b5081610c22565b610e716102f992869251611a24565b90632413eccd60e21b5f529190604492600452602452565b84610e966102f9926119aa565b907fd47800eb000000000000000000000000000000000000000000000000000000005f529190604492600452602452565b6102f98383519061034582611810565b3461001557606036600319011261001557602435600435610ef782610513565b604435610f0c825f52600560205260405f2090565b92610f168461374a565b60018151610f2381611810565b610f2c81611810565b036103775760208101518042116111755750821561114d57610f5e336001600160a01b03165f525f60205260405f2090565b5490610f7361086d8360601c63ffffffff1690565b8015610b12576101208201519081811161111b57505060408101516002166110f9575b606081018051969061fffe8810156110cc57610fd160ff8616336001600160a01b03165f52600660205260405f20905f5260205260405f2090565b600160ff1b8154166110b25783611048889796956110579561104f956110418e60e0978f7fbf43c4154c96792b6f1ff784d4454e0ec219aa72e921204a1c87b9ed342e24759f8361103a92600160ff1b9260609260405192835260208301526040820152201790565b90556119aa565b905261252d565b0151612166565b80923361358e565b845f5160206150c65f395f51905f52604051806110833395826020600291939293604081019481520152565b0390a36040805192835260ff909116602083015261ffff9490941693810193909352339280606081015b0390a3005b630db37afb60e01b5f523360045260ff861660245260445ffd5b7f78d762a5000000000000000000000000000000000000000000000000000000005f52600487905260245ffd5b6111166111106103b16103b1896001015460601c90565b83613c45565b610f96565b7fb1b49a21000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b7f70df377c000000000000000000000000000000000000000000000000000000005f5260045ffd5b632413eccd60e21b5f52600485905260245260445ffd5b602081016020825282518091526040820191602060408360051b8301019401925f915b8383106111be57505050505090565b909192939460208080600193603f19868203018752818a518051918291828552018484015e5f828201840152601f01601f1916010197019594919091019201906111af565b346100155760203660031901126100155760043567ffffffffffffffff81116100155761123490369060040161011f565b9061123d6121db565b611246836121f6565b925f5b81811061125e57604051806107da878261118c565b8061127f61127985611273600195878a61187c565b9061223f565b30613ca8565b6112898288611ab3565b526112948187611ab3565b5001611249565b6bffffffffffffffffffffffff1981160361001557565b35906105298261129b565b3461001557610340366003190112610015576112d83661010d565b6102e4356112e58161129b565b610304359061032435926112f881612486565b906004829793975161130981611810565b61131281611810565b036114625761132081613d50565b602082015180421161144b57509181611414936113697fbc744557566ffb5b2cffb1b0e48a8cb5f615e22e1f345874206efb8e9289699198979694604061010091015116151590565b61142f575b6113b161137a85611806565b6113aa61138a6102808801611e08565b6001600160601b036113a361139e876139ab565b613f61565b911661214d565b908b613a5e565b60408201600419815116815260ff6113cd6102605f9701611a41565b1661141957805160101790526113e7919061026b82614609565b604051948594859094939260609260808301966001600160601b0319168352602083015260408201520152565b0390a2005b509250806114296113e79261463e565b9361252d565b60408201805161010019169052611446818a61494a565b61136e565b632413eccd60e21b5f52600488905260245260445ffd5b6102f98783519061034582611810565b346100155760203660031901126100155761050c6004356126bc565b346100155760803660031901126100155760043560243567ffffffffffffffff8111610015576114c290369060040161011f565b9091604435926114d184610513565b606435926114e7835f52600560205260405f2090565b906114f18261374a565b926114fe828286886127a4565b6020840191825180421161031e575060ff88169181831083838215926116d5575b505090506116a257610160850191600161153d8a85519060ff161c90565b1661166e57871561114d575f61156e336001600160a01b03165f52600760205260405f205f805260205260405f2090565b6001815411156115d1575061158290612277565b97602089146115b9576115b189336001600160a01b03165f52600760205260405f20905f5260205260405f2090565b98909861156e565b630db37afb60e01b5f5233600452602489905260445ffd5b916115fc91509861162498998a600160ff1b9260609260405192835260208301526040820152201790565b9055611617600160ff8a1681901b845117928385521b612130565b1461165c575b505061252d565b60405160ff909216825233917ff4c9bb7fc305ba833cc24ec929524a29debf3441e219dc38e8336eab93c017a39080602081016110ad565b61800081511790524290525f8061161d565b7f82ee9ccd000000000000000000000000000000000000000000000000000000005f52600487905260ff891660245260445ffd5b7f33198be6000000000000000000000000000000000000000000000000000000005f523360045260ff881660245260445ffd5b6102bf92506116e39361186c565b6001600160a01b031633141580838361151f565b3461001557610300366003190112610015576117123661010d565b6102e4359067ffffffffffffffff821161001557366023830112156100155781600401359067ffffffffffffffff821161001557366024838501011161001557602461050c930190612285565b6003111561001557565b8060070b0361001557565b359061052982611769565b346100155760a036600319011261001557602061072e6004356024356117a48161069a565b6044356117b08161175f565b606435916117bd83611769565b608435936123f2565b634e487b7160e01b5f52602160045260245ffd5b6004111561080557565b9190604492600452600481101561080557602452565b6024356107838161069a565b356107838161069a565b6013111561080557565b601381101561080557602452565b9060138210156108055752565b60045260449190601381101561080557602452565b634e487b7160e01b5f52603260045260245ffd5b90156118675790565b61184a565b91908110156118675760051b0190565b91908110156118675760051b81013590601e198136030182121561001557019081359167ffffffffffffffff8311610015576020018236038113610015579190565b9091806060936002845260406020850152816040850152848401375f828201840152601f01601f1916010190565b9091806060936003845260406020850152816040850152848401375f828201840152601f01601f1916010190565b9192906004811015610805576060938291845260406020850152816040850152848401375f828201840152601f01601f1916010190565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761198757604052565b611951565b5f91031261001557565b634e487b7160e01b5f52601160045260245ffd5b90600182018092116119b857565b611996565b90600282018092116119b857565b9079010000000000000000000000000000000000000000000000000082018092116119b857565b90600160801b82018092116119b857565b9073010000000000000000000000000000000000000082018092116119b857565b919082018092116119b857565b91908110156118675760071b0190565b3561078381610513565b60405190610529606083611965565b60405190610529604083611965565b67ffffffffffffffff81116119875760051b60200190565b90611a8b82611a69565b611a986040519182611965565b8281528092611aa9601f1991611a69565b0190602036910137565b80518210156118675760209160051b010190565b94939294611ad481612486565b929091611ae3868686846127a4565b6101608401986180008a51161580611ccf575b611cbe5760208501908151611b2c7f00000000000000000000000000000000000000000000000000000000000000008092611a24565b4211928380611cb5575b610e6257505061018086019a8b519b5f5b8b808210611c565750508315611c44575b5050611b6388611a81565b98835f5b898b8d87868510611beb57505050505050505015611bd95788611b90575b610529979850612a95565b5f5b868110611b9f5750611b85565b8060018b81931c16611bb2575b01611b92565b611bc9611bc36102bf838b8b61186c565b846129e1565b611bd3828b611ab3565b52611bac565b5050925092505061052992935061252d565b611c1d611c2f611c3592600198611c3b96611c296102bf611c0e8f8f8e91611a31565b9a8b93611c23611c1d86611a41565b60ff1690565b9161186c565b91612819565b94611a41565b90611ab3565b52018490611b67565b51905161800019161491505f80611b58565b611c1d611c6783611c6c9388611a31565b611a41565b8b8110801590611ca3575b611c8c5790600180921b835117835201611b47565b63e1449ddd60e01b5f52600487905260245260445ffd5b506001845184511916821c1615611c77565b508a1515611b36565b6102f982610e9660208801516119aa565b506020850151421115611af6565b93916001600160601b03909391936001600160a01b0360405195602087019746895230604089015260608801521660808601521660a0840152151560c083015260e082015260e08152611d3261010082611965565b51902090565b90815260408101929190600c8210156108055760200152565b604051906101a0820182811067ffffffffffffffff821117611987576040525f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b60138210156108055752565b63ffffffff81160361001557565b3561078381611dce565b606435610783816106d2565b35610783816106d2565b604435610783816106b6565b35610783816106b6565b8115611e1c570490565b634e487b7160e01b5f52601260045260245ffd5b67ffffffffffffffff81160361001557565b359061052982611e30565b359061052982611dce565b61ffff81160361001557565b359061052982611e58565b6102e090939291936120fd6120ef6102c0610300840197611ea085611e93836106ab565b6001600160a01b03169052565b611ec0611eaf60208301611e42565b67ffffffffffffffff166020870152565b611ee5611ecf604083016112b2565b6bffffffffffffffffffffffff19166040870152565b611f0a611ef4606083016112b2565b6bffffffffffffffffffffffff19166060870152565b611f2f611f19608083016112b2565b6bffffffffffffffffffffffff19166080870152565b60a081013560a086015260c081013560c0860152611f5b611f5260e083016106dc565b151560e0870152565b611f79611f6b6101008301611e4d565b63ffffffff16610100870152565b611f97611f896101208301611e4d565b63ffffffff16610120870152565b611fb5611fa76101408301611e4d565b63ffffffff16610140870152565b611fd3611fc56101608301611e4d565b63ffffffff16610160870152565b611fef611fe36101808301611e64565b61ffff16610180870152565b61200d611fff6101a08301611e4d565b63ffffffff166101a0870152565b61202961201d6101c08301611e64565b61ffff166101c0870152565b6101e08101356101e086015261204f61204561020083016106dc565b1515610200870152565b61206a61205f6102208301611774565b60070b610220870152565b61208c61207a6102408301611e42565b67ffffffffffffffff16610240870152565b6120a761209c610260830161051e565b60ff16610260870152565b6120c86120b761028083016106c7565b6001600160601b0316610280870152565b6120e96120d86102a083016106c7565b6001600160601b03166102a0870152565b01611e4d565b63ffffffff166102c0830152565b0152565b604051906060820182811067ffffffffffffffff821117611987576040525f6040838281528260208201520152565b5f198101919082116119b857565b6001198101919082116119b857565b919082039182116119b857565b60c43561078381611e58565b90633b9aca00820291808304633b9aca0014901517156119b857565b908160011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036119b857565b908160011b91808304600214901517156119b857565b818102929181159184041417156119b857565b604051906121ea602083611965565b5f808352366020840137565b9061220082611a69565b61220d6040519182611965565b828152809261221e601f1991611a69565b01905f5b82811061222e57505050565b806060602080938501015201612222565b60208061052993959486604051978895848701378401908282015f8152815193849201905e01015f815203601f198101845283611965565b5f1981146119b85760010190565b61228e81612486565b9390926012855161229e81611810565b6122a781611810565b14600886516122b581611810565b6122be81611810565b1415806123d3575b6123c3576122d385613d50565b86156123965715612344577fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c07610529966001600160a01b036123158694611806565b1693612326604051928392836118ec565b0390a361233f61233861139e846139ab565b3383613aaf565b613f83565b9190817fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c07610529976001600160a01b0361237d87611806565b169361238e604051928392836118be565b0390a3613d78565b7f57eafa16000000000000000000000000000000000000000000000000000000005f52600484905260245ffd5b6102f98487519061034582611810565b5080156122c6565b6003111561080557565b9060038210156108055752565b939161242a909391936001600160a01b03604051956020870197468952306040890152606088015216608086015260a08501906123e5565b60070b60c083015260e082015260e08152611d3261010082611965565b604051365f82375f8036837f00000000000000000000000000000000000000000000000000000000000000005af43d5f833e15612482573d90f35b3d90fd5b6102e090612492611d51565b50816040519182372090815f52600560205260405f20906124b28261374a565b908151601381101561080557156124c557565b8363509b2d0560e11b5f526004525f60245260445ffd5b90600481526101008101514201928342116119b8576001600160a01b0360209185837f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e639501526040519586521693a3565b90805161253981611810565b61254281611810565b602082015160081b1790602060408201519261256160ff851660301b90565b1761257561256f8560081c90565b60f81b90565b1792166125e5576125df610120612590606084015160381b90565b608084015160481b176125a760a085015160581b90565b176125b660c085015160681b90565b176125c560e085015160781b90565b176125d561010085015160b81b90565b1792015160d81b90565b17179055565b6125df6101806125fa61014084015160381b90565b61016084015160d81b1792015160e81b90565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af160015f511481161561269d575b604091909152156126695750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245ffd5b60018115166126b3573d15833b1515161661265b565b503d5f823e3d90fd5b6126dc81336001600160a01b03165f525f60205260405f20908154019055565b6040518181527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af160015f511481161561278e575b6040919091525f606052156126695750565b60018115166126b3573d15833b1515161661277c565b929190805160138110156108055760051901610377576101400151916040519060051b809282372060601c036127d75750565b63ce40f86560e01b5f5260045260245ffd5b356107838161175f565b3561078381611769565b9092916020906128118360408101966123e5565b60070b910152565b92939093602085019161282b836127e9565b612834816123db565b1515806129ca575b6129bd5761284986611a41565b612897612855856127e9565b9160ff61287660408b0194612869866127f3565b60608d0135918b8d6123f2565b911688600160ff1b9260609260405192835260208301526040820152201790565b936128bd866001600160a01b03165f52600760205260405f205f805260205260405f2090565b5f905b8681541461293157506128d290612277565b94602086146129095761290186886001600160a01b03165f52600760205260405f20905f5260205260405f2090565b9095906128c0565b6102f9886129168b611a41565b63e1449ddd60e01b5f5260049190915260ff16602452604490565b7fcac1ea97f0de6841cd1e257723382ebbd11de70860565f1eb86a8286a836ffea9599506001600160a01b03949896506129a391506129b19261299d9198949861298d61297d836127e9565b6129868c6127f3565b908b6140a9565b9b156129b6576001905b556127e9565b966127f3565b6040519384931696836127fd565b0390a3565b8b90612997565b6102f98561291688611a41565b506129d7604087016127f3565b60070b151561283c565b91906001600160a01b0316604883901c767fffffffffffffffffffffffffffffffffffffffffffff165f5b60208110612a27578463ce40f86560e01b5f5260045260245ffd5b825f52600760205260405f20815f5260205260405f20805490838260481c14612a54575050600101612a0c565b600190559450505050565b3561078381611e30565b909291602090612811836040810196611828565b63ffffffff60019116019063ffffffff82116119b857565b9193909594929461018086015191612aae82848a61413d565b91612aca612ac3612abe88612182565b6119bd565b6003900490565b83515f959186918111612ec05750612ae8610c176080870151151590565b612e5d575b612afd6109fd6102a08d01611e08565b92612b0889856121c8565b985f5b818110612ca05750505050505050612b2282611810565b8115612c93577f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca612b68612b5b60608694015160070b90565b6040519182918683612a69565b0390a2612b7481611810565b60088103612b9d575090612b9491612b8e61052996611806565b90613b00565b61026b82614609565b939291612c8290612c7b61052997612c75612bb787614505565b9290612bc28b611810565b60098b03612c875780612bf16102bf926001600160a01b03165f525f60205260405f20600160801b8154019055565b612c6d6002612c18612c0286611806565b6001600160a01b03165f525f60205260405f2090565b018054612c2d9060601c63ffffffff16612a7d565b7fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000083549260601b169116179055565b8a838a6145d1565b92611a24565b9083613b00565b61403f565b6102bf908a838a614536565b5050610529949150614470565b8d612caf6102bf83858b61186c565b9086831c600116612cf0575090612cea6001927f0000000000000000000000000000000000000000000000000000000000000000908d6143f8565b01612b0b565b612cf98b611810565b8a612d09575b5050600190612cea565b612d1683869e939e611ab3565b51612d24611c1d8260401c90565b612d2d886123db565b60ff8881169116149182612df5575b505015612dc0579086600192039b612d72612d56896119cb565b826001600160a01b03165f525f60205260405f20908154019055565b87612d81575b505b908e612cff565b8b5f5160206150c65f395f51905f526001600160a01b0360405193169280612db78c826020600791939293604081019481520152565b0390a35f612d78565b9a90612df06001927f0000000000000000000000000000000000000000000000000000000000000000908d6142e6565b612d7a565b909150612e01876123db565b8615918b831593612e17575b5050508f80612d3c565b612e53929350612e3f612e469267ffffffffffffffff6060610240940151911660070b6142d5565b9301612a5f565b67ffffffffffffffff1690565b10158f5f8b612e0d565b9450612e6c6102008b01611df2565b15612ea4576060840151612e8c612e866102208d016127f3565b60070b90565b12155b15612e9d5760085b94612aed565b6009612e97565b6060840151612eb9612e866102208d016127f3565b1315612e8f565b60208601519296928111612edc57505050600193600f94612aed565b604086979397015110612aed5750600894506002612aed565b929190612f0c602091604086526040860190610736565b930152565b9193929361012085019485518043111561310e575085514080156130b9576040805160208101928352808201879052908152612f9391612f6091612f56606082611965565b519020975161213e565b96610260850197612f7089611a41565b91612f7a87611806565b9160ff612f8b886001015460601c90565b941691614687565b81949197612fa3611c1d82611a41565b82106130785750507fc4f7b43d92ac8e9fbb100a04334c0c81235296def46f1cec0be3f68eeeb222c493929161301d63ffffffff61016061304f9401612fe881611ddc565b7f0000000000000000000000000000000000000000000000000000000000000000921682111561306557505b6006835261096a565b92602082019384526040820160208151179052613044856020815160051b91012060601c90565b61014083015261252d565b519061306060405192839283612ef5565b0390a2565b613073915061086d90611ddc565b613014565b906130856102f992611a41565b7f05b9b413000000000000000000000000000000000000000000000000000000005f5260049190915260ff16602452604490565b50929091506131099394507f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b7804766131016130f18561463e565b6040519081529081906020820190565b0390a261252d565b606090565b8461311b6102f9926119aa565b907f10adcc45000000000000000000000000000000000000000000000000000000005f529190604492600452602452565b356107838161129b565b610100810161316481611ddc565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000009116108015613521575b6134d95750610120810163ffffffff6131ac82611ddc565b161561349f5761014082019063ffffffff6131d261086d6131cc85611ddc565b93611ddc565b9116108015613484575b61343c575061028081016001600160601b036131f782611e08565b16158015613414575b80156133f2575b6133a75750610260810160ff61321c82611a41565b16613225575050565b61323a611c1d61323483611a41565b60011690565b158015613392575b61334d575061016081016301e1338063ffffffff61325f83611ddc565b161161330557506bffffffffffffffffffffffff196132806080830161314c565b16156132cb5760c001351561329157565b63bb539e3d60e01b5f526102f96044907f6578616d000000000000000000000000000000000000000000000000000000006004525f602452565b63bb539e3d60e01b5f526102f96044907f74657374696e67000000000000000000000000000000000000000000000000006004525f602452565b6133116102f991611ddc565b63bb539e3d60e01b5f527f7465737454696d6500000000000000000000000000000000000000000000000060045263ffffffff16602452604490565b6133596102f991611a41565b63bb539e3d60e01b5f527f76616c696461746f72730000000000000000000000000000000000000000000060045260ff16602452604490565b50600f60ff6133a083611a41565b1611613242565b6133b36102f991611e08565b63bb539e3d60e01b5f527f72657365727665000000000000000000000000000000000000000000000000006004526001600160601b0316602452604490565b5065ffffffffffff61340e6001600160601b03610a3b84611e08565b11613207565b506134356001600160601b0361342983611e08565b1664e8d4a51000900690565b1515613200565b6134486102f991611ddc565b63bb539e3d60e01b5f527f6c6f6e6765737452756e74696d6500000000000000000000000000000000000060045263ffffffff16602452604490565b506301e1338063ffffffff61349883611ddc565b16116131dc565b63bb539e3d60e01b5f526102f96044907f657374696d6174656452756e74696d65000000000000000000000000000000006004525f602452565b6134e56102f991611ddc565b63bb539e3d60e01b5f527f62696457696e646f77000000000000000000000000000000000000000000000060045263ffffffff16602452604490565b506301e1338063ffffffff61353583611ddc565b1611613194565b6102e090816040519182372090565b6001600160601b0361028082013591613563836106b6565b8160ff6102606102a084013593613579856106b6565b013561358481610513565b1691160291160190565b6001600160601b0382168381106135b757506001600160a01b03165f525f6020520360405f2055565b6001600160a01b0384927fa10b390a000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b90821561362c576001600160a01b035f5160206150c65f395f51905f529184600154016001556129b16001604051938493169683611d38565b505050565b8115613660575f5160206150c65f395f51905f526004835f94600154016001556129b160405192839283611d38565b5050565b90821561362c576001600160a01b035f5160206150c65f395f51905f529184600154016001556129b1600a604051938493169683611d38565b90821561362c576001600160a01b035f5160206150c65f395f51905f529184600154016001556129b16004604051938493169683611d38565b6137046103e8917f0000000000000000000000000000000000000000000000000000000000000000906121c8565b047f0000000000000000000000000000000000000000000000000000000000000000808210613742575b50633b9aca00810681039081116119b85790565b90505f61372e565b90613753611d51565b915461376b60ff821661376581611810565b84611dc2565b64ffffffffff61377b8260081c90565b166020840152602061378d8260301c90565b6137a061379a8460f81c90565b60081b90565b60ff82161760408601521661383e576138358161ffff6137c563ffffffff9460381c90565b16606086015261ffff6137d88260481c90565b16608086015261ffff6137eb8260581c90565b1660a086015261ffff6137fe8260681c90565b1660c086015267ffffffffffffffff6138178260781c90565b1660e0860152826138288260b81c90565b1661010086015260d81c90565b16610120830152565b613876816001600160a01b0361385761ffff9460381c90565b16610140860152826138698260d81c90565b1661016086015260e81c90565b16610180830152565b60c43561388b81611e58565b6138e56024359161389b8361069a565b61ffff6138c46044356138ad816106b6565b6064356138b9816106d2565b608435918789611cdd565b911684600160ff1b9260609260405192835260208301526040820152201790565b906138ef8161069a565b60a435906138fc82610513565b61392560ff8316826001600160a01b03165f52600660205260405f20905f5260205260405f2090565b9383855403613957575050507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff169055565b6102f993506139658261069a565b61396e83610513565b7fedcdf229000000000000000000000000000000000000000000000000000000005f526004526001600160a01b031660245260ff16604452606490565b9065ffffffffffff60016139bd612101565b9301548060601c8452818160301c166020850152166040830152565b9290918084109384156139ee575b5050505090565b1492509082613a03575b50505f8080806139e7565b1090505f806139f8565b90821561362c576001600160a01b0381613a4b855f5160206150c65f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b6129b16003604051938493169683611d38565b90821561362c576001600160a01b0381613a9c855f5160206150c65f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b6129b16005604051938493169683611d38565b90821561362c576001600160a01b0381613aed855f5160206150c65f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b6129b16006604051938493169683611d38565b90821561362c576001600160a01b0381613b3e855f5160206150c65f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b6129b16009604051938493169683611d38565b90821561362c576001600160a01b0381613b8f855f5160206150c65f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b6129b1600b604051938493169683611d38565b9060608101928351936080830190815186039586116119b85760e0840151633b9aca00810290808204633b9aca0014901517156119b857613be9613bef91610529986121c8565b86613631565b51905260c082019161ffff835103613c35575b60408101600881511790525f60a0820152613c2d613c2783516001600160a01b031690565b92613f61565b925193614822565b6040810160048151179052613c02565b62ffffff808260981c169160b01c16905f82820392128183128116918313901516176119b857818112613c76575050565b7f30d7a8ef000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b905f8091602081519101845af48080613d3d575b15613ccb575050610783614931565b15613d04577f9996b315000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245ffd5b3d15613d15576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580613cbc5750813b1515613cbc565b6001015460601c33819003613d625750565b63c2802b9760e01b5f523360045260245260445ffd5b92919092613d8582614505565b909481613d9a86604061010091015116151590565b613ecc575b509061052995613e3a848785613df2613dba613e6998611806565b6001600160a01b03165f525f60205260405f207c01000000000000000000000000000000000000000000000000000000008154019055565b613e03613dfe876119f2565b611a03565b95835f5160206150c65f395f51905f526001600160a01b038816968793604051918291826020600691939293604081019481520152565b0390a36040820151600816613e6e575b505050506001600160a01b03165f525f60205260405f20908154019055565b613fe1565b613ea8613ea1610a096109fd610280613ec09560405f5160206150c65f395f51905f529801600819815116905201611e08565b8097611a24565b60408051978852600360208901529096918291820190565b0390a35f848782613e4a565b604086018051610100191690529150613ee4846149aa565b95612710613ef66020890151856121c8565b04613f0c816001600160a01b038a511687613b51565b60406001600160a01b0389511698015193633b9aca00850294808604633b9aca0014901517156119b85787613f56613e3a938893613f51613e69996105299e87613a0d565b61214d565b955050505095613d9f565b6040015164e8d4a5100081029080820464e8d4a5100014901517156119b85790565b91613fa591610100604083015116613fd2575b600c82525f602083015261252d565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600c8152a2565b613fdc818561494a565b613f96565b9161400391610100604083015116614030575b600b82525f602083015261252d565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600b8152a2565b61403a818561494a565b613ff4565b9261408a7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469360209361010060408301511661409a575b6140808483611dc2565b5f8583015261252d565b6140976040518092611828565ba2565b6140a4818861494a565b614076565b909160038310156108055768ff000000000000000067ffffffffffffffff7f7fffffffffffffffffffffffffffffffffffffffffffff00000000000000000092169360401b169168ffffffffffffffffff191616171790565b6040519060a0820182811067ffffffffffffffff821117611987576040525f6080838281528260208201528260408201528260608201520152565b909291614148614102565b9381519061415582611a81565b915f935f926001935b8381106141d7575050505050818552811561362c57906141c7612e466102406141a66105299695611c3561419e6141985f19890160011c90565b83611ab3565b519660011c90565b51946141b56102008201611df2565b156141d157855b60608a015201612a5f565b9103116080840152565b846141bc565b80858381931c16156142d0576141fd611c1d611c1d6141f68488611ab3565b5160401c90565b808303614217575060208b01805160010190525b0161415e565b60020361422e5760408b0180516001019052614211565b61425f612e8661424f6142418488611ab3565b5167ffffffffffffffff1690565b67ffffffffffffffff1660070b90565b88830198835b61427a575b6142749089611ab3565b52614211565b80939192931515806142ba575b156142b1576142995f1982018a611ab3565b516142a4828b611ab3565b525f190181939291614265565b9291909261426a565b50826142c95f1983018b611ab3565b5113614287565b614211565b818113156142e1570390565b900390565b906001600160a01b0381165f525f60205260405f20600281016103e861431867ffffffffffffffff83541696876121c8565b04948581038181116119b857866143a092613f516143a59561435f67ffffffffffffffff61439b9616829067ffffffffffffffff1667ffffffffffffffff19825416179055565b61437263ffffffff825460401c16612a7d565b6bffffffff000000000000000082549160401b16906bffffffff00000000000000001916179055565b612166565b6121b2565b7f0000000000000000000000000000000000000000000000000000000000000000116143e9575b50826143d757505050565b6143e361052993612166565b91613664565b6143f2906149dc565b5f6143cc565b906001600160a01b0381165f525f60205260405f2060028101906103e861442b67ffffffffffffffff84541696876121c8565b04948581039081116119b857825467ffffffffffffffff191667ffffffffffffffff91909116178255614466916144619061435f565b6149dc565b826143d757505050565b92919092633b9aca006144a56001600160601b0361028060408701976020198951168952013561449f816106b6565b166136d6565b0460e08401528351604081018091116119b85760038086869361052998525160061c16105f146144fc576131016130f17f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b7804769261463e565b61026b91614ad6565b600101549065ffffffffffff82169164e8d4a5100083029280840464e8d4a5100014901517156119b85760601c9190565b916040906001600160a01b0385165f525f602052815f20760100000000000100000000000000000000000000000000815401905501805160088116156145ca57600819169052614597906001600160601b0390610280013561449f816106b6565b916103e88084029084820414841517156119b857610529936145c4916103e8900490613f5182858761369d565b91613a0d565b5050505050565b6040909201805193919060088516156145ca576102806145c4926001600160601b039261052997600819169052013561449f816106b6565b600881527f00000000000000000000000000000000000000000000000000000000000000004201908142116119b85760200152565b9060024301918243116119b85782600582526101208201527f00000000000000000000000000000000000000000000000000000000000000004201908142116119b85760200152565b94919092935f9361469783611a81565b926146a182614b3c565b9760028201898110156148195797955b6146ba89611a81565b926001600160a01b035f9816975b8a811080614810575b1561480257808a87928e875f52816020520360405f20068201878184905f5b86811061479057509561472e614733946103b19461471f896103b19661471860019d60801b90565b1792611ab3565b525f52600260205260405f2090565b614c3e565b6001600160a01b0381168c811415908161477c575b50614756575b5050016146c8565b61476784614775939e019d8c611ab3565b906001600160a01b03169052565b8a5f61474e565b90506001600160a01b038b1614155f614748565b928391949697506147a2929550611ab3565b51856147ae8260801c90565b8481146147e8575b146147cd575b506001018d928a9594928a926146f0565b6fffffffffffffffffffffffffffffffff16925060016147bc565b6fffffffffffffffffffffffffffffffff831696506147b6565b505096975050505050935050565b50818a106146d1565b508897956146b1565b604082015190939190600116156148cc57916129b160206001600160a01b03938561486e7f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a9760039052565b6148987f000000000000000000000000000000000000000000000000000000000000000042611a24565b9201829052604080516001600160601b0392909216825261ffff989098166020820152968701529116939081906060820190565b604080516001600160601b0393909316835261ffff9590951660208301524294820194909452610529939192906001600160a01b0384169082907f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a90606090a36124dc565b604051903d82523d5f602084013e60203d830101604052565b614953826149aa565b6001600160a01b0381511660408201805193633b9aca00850294808604633b9aca0014901517156119b8576002945f9361498c9261369d565b5260206001600160601b0319825160601b1691015160401b17910155565b9067ffffffffffffffff60026149be612101565b9301548060601c845261ffff8160401c166020850152166040830152565b60010163ffffffff815460c81c16908115613660576001600160a01b03600354165f19016001600160a01b0381116119b857610529926001600160a01b03614a3692169081614a2a82612130565b03614a46575b50614d0d565b63ffffffff60c81b198154169055565b614ad0906001614a996001600160a01b03614a69865f52600260205260405f2090565b5416612c026001600160a01b03614a90614a8287612130565b5f52600260205260405f2090565b92168092614d62565b019063ffffffff60c81b197cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b5f614a30565b90600a81527f00000000000000000000000000000000000000000000000000000000000000004201908142116119b857602001527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2565b6003549060a082901c8110614b5c57506001600160a01b039081165b1690565b6001600160601b03915016600454905f829160058411614bd4575b614b8393506004614f1b565b80614b8d57505f90565b614b58614bcd614ba46001600160a01b0393612130565b60045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0190565b5460601c90565b9192614bdf81614db8565b81039081116119b85760045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b810154614b8394906001600160601b0316841015614c2c575091614b77565b929150614c38906119aa565b90614b77565b8054919060a083901c8210614c67575050614b586001600160a01b03916001600160a01b031690565b6001600160601b0391925060010191168154905f829160058411614cc1575b614c91935084614f1b565b9081614c9e57505f919050565b614bcd614b5891614cb66001600160a01b0394612130565b905f5260205f200190565b9192614ccc81614db8565b81039081116119b857614c9193855f526001600160601b038260205f2001541684105f14614cfb575091614c86565b929150614d07906119aa565b90614c86565b6003548060a01c438103614d48575b50506001600160a01b03164360a01b73ffffffffffffffffffffffffffffffffffffffff191617600355565b6001600160a01b03614d5d9216906004614fd3565b614d1c565b9081548060a01c438103614d9c575b50506001600160a01b03164360a01b73ffffffffffffffffffffffffffffffffffffffff1916179055565b6001600160a01b03614db392169060018501614fd3565b614d71565b600181111561078357806001600160801b831015614ed9575b614e84614e7a614e70614e66614e5c614e52614e41614e8b9760048a680100000000000000006142e19c1015614ecc575b640100000000811015614ebf575b62010000811015614eb2575b610100811015614ea5575b6010811015614e98575b1015614e90575b60030260011c90565b614e4b818b611e12565b0160011c90565b614e4b818a611e12565b614e4b8189611e12565b614e4b8188611e12565b614e4b8187611e12565b614e4b8186611e12565b8093611e12565b821190565b60011b614e38565b60041c9160021b91614e31565b60081c9160041b91614e27565b60101c9160081b91614e1c565b60201c9160101b91614e10565b60401c9160201b91614e02565b50506142e1614e8b614e84614e7a614e70614e66614e5c614e52614e41614f008a60801c90565b9850680100000000000000009750614dd19650505050505050565b906001600160601b03165b838310614f335750505090565b90919280841860011c8185160190835f52826001600160601b038360205f20015416115f14614f665750925b9190614f26565b93506001810180911115614f5f57611996565b908154680100000000000000008110156119875760018101808455811015611867575f9283526020928390208251929093015160601b6bffffffffffffffffffffffff19166001600160601b039290921691909117910155565b8054929392801561509b57614fea614ff591612130565b825f5260205f200190565b8054606081901c936001600160601b03918216929181168084116150735787930361503e575061503a9250906001600160601b0382549181199060601b169116179055565b9190565b91505061503a9161505f615050611a5a565b6001600160601b039093168352565b6001600160a01b0386166020830152614f79565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b50906150c0916150ac615050611a5a565b6001600160a01b0385166020830152614f79565b5f919056fefe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896a164736f6c6343000825000a",
}

// Market is an auto generated Go binding around an Ethereum contract.
type Market struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Market) GetABI() abi.ABI {
	return c.abi
}

// NewMarket creates a new instance of Market.
func NewMarket() *Market {
	parsed, err := MarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Market{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Market) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, (uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint16,uint96,uint16,uint16,uint16,uint16,uint96) p, address recourse) returns()
func (market *Market) PackConstructor(token_ common.Address, p IMarketParams, recourse common.Address) []byte {
	enc, err := market.abi.Pack("", token_, p, recourse)
	if err != nil {
		panic(err)
	}
	return enc
}

// RecourseMetaData contains all meta data concerning the Recourse contract.
var RecourseMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractToken\",\"name\":\"token_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"leastBidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grantWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"drawWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastTestTime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"scoreWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"leastBond\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"bondShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"outlierSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"absentSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"giveUpShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"breakShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"listingFee\",\"type\":\"uint96\"}],\"internalType\":\"structIMarket.Params\",\"name\":\"p\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"}]",
	ID:  "ab9aa6872f088a8fad090036e86b346eba",
	Bin: "0x6102a0604052346105bf57604051615fc138819003601f8101601f191683016001600160401b038111848210176105ab5783928291604052833981010361022081126105bf578151906001600160a01b03821682036105bf5761020090601f1901126105bf576040519161020083016001600160401b038111848210176105ab5761019c9161020091604052610097602082016105c3565b85526100a5604082016105c3565b60208601526100b6606082016105c3565b60408601526100c7608082016105c3565b60608601526100d860a082016105c3565b60808601526100e960c082016105c3565b60a08601526100fa60e082016105c3565b60c086015261010c61010082016105c3565b60e086015261011e61012082016105d4565b61010086015261013161014082016105e8565b61012086015261014461016082016105d4565b61014086015261015761018082016105e8565b61016086015261016a6101a082016105e8565b61018086015261017d6101c082016105e8565b6101a08601526101906101e082016105e8565b6101c0860152016105d4565b6101e0830190815260809190915260e08083015163ffffffff1660a052610140830180516001600160601b0390811660c05261016085015161ffff908116909352610180850151909216610100525116801590811561059b575b5061056a5761ffff610160830151166103e88111610545575061ffff610180830151166103e881116105215750815163ffffffff90811661012090815260208401805183166101405260408501518316610160526060850151831661018052608085015183166101a090815260a086015184166101c090815260c087015185166101e0526101008701516001600160601b03908116610200529387015161ffff9081166102205291870151821661024052860151166102605292511661028052905116156104fd576101008101516001600160601b031680159081156104ed575b506104b95761ffff610120820151166103e88111610497575061ffff6101a0820151166103e881116104735761ffff6101c0830151166103e88111610450576040516159c990816105f88239608051818181610a9101526126ee015260a0518181816106060152611b23015260c0518181816107910152611baa015260e05181611bda01526101005181611c05015261012051816119f2015261014051818181611a1b0152818161243f0152613462015261016051818181611a4701528181611ecd0152818161445001528181614a850152614eb2015261018051818181611a730152614cd201526101a05181611a9f01526101c051818181611acb01526134d201526101e051818181611af701528181613aa1015281816141450152615308015261020051818181611b4f0152615398015261022051818181611b7f0152615370015261024051818181611c300152818161437101526148ff015261026051818181611c5b01526124ae01526102805181611c860152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6102d7565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b50610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6101f6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff821682036105bf57565b51906001600160601b03821682036105bf57565b519061ffff821682036105bf5756fe60806040526004361015610011575f80fd5b5f3560e01c80630981a447146101d45780630f43a677146101cf57806315f64920146101ca5780632409f771146101c55780632def6620146101c057806332e0aa1f146101bb57806339e14da8146101b65780633a4b66f1146101b157806364482ac4146101ac57806365d80ab4146101a757806367c53ea8146101a25780636b9f96ea1461019d57806373b9aa91146101985780638cd1f18014610193578063a07c7ce41461018e578063a56433a414610189578063aa0295eb14610184578063bdd140661461017f578063ca8a4ba21461017a578063cc0fe07a14610175578063cff0ab9614610170578063d28914801461016b578063e18141aa14610166578063e944bb0014610161578063ee7209e11461015c578063f2de5c3314610157578063f8efa27f146101525763fc0c546a1461014d575f80fd5b6126cf565b61235b565b612105565b6120af565b611f4d565b611e4f565b611cd7565b6119cc565b61161e565b61140c565b6112bc565b61107e565b610e4a565b610dd9565b610d5b565b610bdd565b610a46565b6109f7565b610996565b610869565b61073d565b610718565b6106b3565b610571565b61040d565b6103d4565b61037e565b6101fb565b6001600160a01b038116036101ea57565b5f80fd5b35906101f9826101d9565b565b346101ea5760403660031901126101ea57600435610218816101d9565b60243590610225826101d9565b61023f816001600160a01b03165f525f60205260405f2090565b805460601c63ffffffff16156103585760010161026c61026682546001600160a01b031690565b836133f8565b6001600160a01b038116330361032357506102fb826102f5610315936001600160a01b037f58a5ff072be0c939808b8ba8c3c7009527337e9b9a3b050f8cc0221b09e1a3c1961696876001600160a01b038216145f1461031a57506102e85f5b82906001600160a01b03166001600160a01b0319825416179055565b546001600160a01b031690565b906133f8565b6040516001600160a01b0390911681529081906020820190565b0390a2005b6102e8906102cc565b7fe00db5df000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245b5ffd5b63bfc6c33760e01b5f526001600160a01b03821660045260245ffd5b5f9103126101ea57565b346101ea575f3660031901126101ea5760206001600160a01b0360035416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b601311156103c257565b6103a4565b9060138210156103c25752565b346101ea5760203660031901126101ea576004355f52600560205260206103fd60405f20613410565b5061040b60405180926103c7565bf35b346101ea575f3660031901126101ea57610437336001600160a01b03165f525f60205260405f2090565b600181019061045c610452835464ffffffffff9060a01c1690565b64ffffffffff1690565b801561054557804210610516575060026104c29101916104b161049f61049a61048d865467ffffffffffffffff1690565b67ffffffffffffffff1690565b612726565b845467ffffffffffffffff1916909455565b64ffffffffff60a01b198154169055565b6104e281336001600160a01b03165f525f60205260405f20908154019055565b60405190815233907f0f5bb82176feb1b5e747e28471aa92156a04d9f3ab9f45f28e2d704232b93f75908060208101610315565b7ff5a55f9e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7f2449d29b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101ea575f3660031901126101ea5761059b336001600160a01b03165f525f60205260405f2090565b6002810167ffffffffffffffff6105ba825467ffffffffffffffff1690565b1615801561068a575b6105455761031561067061049a61048d7f3b60256e821e357caf3d06e48635070876d10074a5b47de82d24b8df4fe217bc946105fe87613512565b61066261062b7f00000000000000000000000000000000000000000000000000000000000000004261279a565b6001909801805464ffffffffff60a01b191660a08a901b78ffffffffff000000000000000000000000000000000000000016179055565b5467ffffffffffffffff1690565b604080519182526020820194909452339390918291820190565b50600182015460a01c64ffffffffff1615156105c3565b60209060031901126101ea5760043590565b346101ea576106c1366106a1565b6003546001600160a01b03168110156106fd575f52600260205260206001600160a01b0360405f2054165b6001600160a01b0360405191168152f35b5060205f6106ec565b6102e09060031901126101ea57600490565b346101ea576102e03660031901126101ea5761073b61073636610706565b6127df565b005b346101ea575f3660031901126101ea57335f525f60205260405f2061076a815463ffffffff9060601c1690565b15610856576107da600282019161078f61049a61048d855467ffffffffffffffff1690565b7f00000000000000000000000000000000000000000000000000000000000000009384821061080e575b50506107d36001820164ffffffffff60a01b198154169055565b3390613f24565b60405190815233907f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d908060208101610315565b61082461081e61084f938761299b565b33613ebb565b610833633b9aca00860461048d565b67ffffffffffffffff1667ffffffffffffffff19825416179055565b5f806107b9565b63bfc6c33760e01b5f523360045260245ffd5b346101ea5760203660031901126101ea57610200610888600435612a9d565b61040b6101e06040519261089d8482516103c7565b602081015160208501526108bc6040820151604086019061ffff169052565b60608181015161ffff16908501526080818101516001600160601b03169085015260a0818101516001600160a01b03169085015260c0818101516001600160601b03169085015260e08181015161ffff1690850152610100818101516001600160601b03169085015261012081015161012085015261094761014082015161014086019060ff169052565b6101608181015161ffff16908501526101808181015161ffff16908501526101a08181015161ffff16908501526101c0818101516001600160a01b031690850152015161ffff166101e0830152565b346101ea576102e03660031901126101ea5760206102e06109b636610706565b8160405191823720604051908152f35b6001600160601b038116036101ea57565b35906101f9826109c6565b801515036101ea57565b35906101f9826109e2565b346101ea5760a03660031901126101ea576020610a3e600435602435610a1c816101d9565b604435610a28816109c6565b60643591610a35836109e2565b60843593612d91565b604051908152f35b346101ea575f3660031901126101ea576001545f6001557fed1eeda1fde9cc22a2ecf41efc0d6cf519c1d95184b36b93b4cd4877881488ee6020604051838152a16001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101ea576040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101839052905f908290602490829084905af18015610b1357610aff57005b80610b0d5f61073b936129bc565b80610374565b612dec565b6101f99092919261014080610160830195610b3c8482516001600160601b03169052565b6020818101516001600160601b0316908501526040818101516001600160a01b03169085015260608181015115159085015260808181015163ffffffff169085015260a08181015163ffffffff169085015260c08181015163ffffffff169085015260e08181015163ffffffff16908501526101008181015163ffffffff16908501526101208181015163ffffffff1690850152015163ffffffff16910152565b346101ea5760203660031901126101ea57600435610bfa816101d9565b610c02612df7565b50610c1d816001600160a01b03165f525f60205260405f2090565b805460028201549092610c3967ffffffffffffffff8316612726565b6001600160601b03166001909301546001600160a01b0316610c5a916133f8565b606084901c63ffffffff161515608085901c62ffffff16610c7b8660981c90565b62ffffff16610c8a8760b01c90565b62ffffff1691610c9a8860c81c90565b62ffffff1693604087901c63ffffffff1695610cb68a60e01c90565b62ffffff169760601c63ffffffff1698610cce6129e3565b6001600160601b03909b168b526001600160601b031660208b01526001600160a01b031660408a01521515606089015262ffffff16608088015262ffffff1660a087015262ffffff1660c086015262ffffff1660e085015263ffffffff1661010084015262ffffff1661012083015263ffffffff16610140820152604051610d57819282610b18565b0390f35b346101ea57610d69366106a1565b335f52600760205260405f20815f52602052600160ff1b60405f20541615610daa57335f52600760205260405f20905f5260205261073b60405f2060019055565b7f0db37afb000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346101ea575f3660031901126101ea576020600154604051908152f35b6102e435906bffffffffffffffffffffffff19821682036101ea57565b61030435906bffffffffffffffffffffffff19821682036101ea57565b35906bffffffffffffffffffffffff19821682036101ea57565b346101ea576103403660031901126101ea57610e6536610706565b610e6d610df6565b610304356103243591610e7f84613667565b9060048296939651610e90816103b8565b610e99816103b8565b0361105f57610ea78161431c565b6020820151804211611048575060408201516101001615610ec7565b1590565b61101b57917fbc744557566ffb5b2cffb1b0e48a8cb5f615e22e1f345874206efb8e9289699195969183610efd610315956140dc565b897f3cf845a50c4d24df02e39d0c86e7b8d28b6fe8210dea4a2c50f4d06ff0f689c96001600160a01b03610f476020610f3d86516001600160a01b031690565b95015161ffff1690565b60405161ffff919091168152931692602090a3610f9d610f6685612ea2565b610f96610f766102808801612e5a565b6001600160601b03610f8f610f8a87613906565b613934565b911661299b565b908b613b45565b60408201600419815116815260ff610fb96102605f9701612e67565b166110055780516010179052610fd89190610fd38261413f565b614174565b604051948594859094939260609260808301966001600160601b0319168352602083015260408201520152565b50925080611015610fd892614cb8565b93614174565b7fea1e066e000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b632413eccd60e21b5f52600487905260245260445ffd5b6103558683519061106f826103b8565b63509b2d0560e11b5f526127a7565b346101ea576102e03660031901126101ea5761109936610706565b6110a281613667565b91926110ad816136bd565b600983516110ba816103b8565b6110c3816103b8565b036111f9575090816110f26110da6111bf9461410e565b91906001600160a01b03165f525f60205260405f2090565b6110fc8154612951565b9055611172600261111d336001600160a01b03165f525f60205260405f2090565b0180546111329060601c63ffffffff16612e71565b7fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000083549260601b169116179055565b61117c8133613ebb565b845f51602061599d5f395f51905f52604051806111a733958260205f91939293604081019481520152565b0390a35b6040820160108151179052610fd38261413f565b7f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca6040518061031581905f60206040840193600881520152565b600a8351611206816103b8565b61120f816103b8565b0361128857602083015180421161127157509061126c6112658361125f6112596102606112526112466102a06111bf9b9a01612e5a565b6001600160601b031690565b9301612e67565b60ff1690565b90612747565b3386613b9b565b6111ab565b632413eccd60e21b5f52600485905260245260445ffd5b6103558484519061106f826103b8565b60c09060231901126101ea57602490565b60c0906102e31901126101ea576102e490565b346101ea5760e03660031901126101ea576004356112d936611298565b906112ec815f52600560205260405f2090565b6112f581613fa7565b908151611301816103b8565b61130a816103b8565b15801561137a575b61136a576113208484614254565b60808201908151906060840151821061133557005b61073b956113578561135c936113649661135060e09761275a565b9052614174565b612ea2565b920151612726565b91613bec565b6103558383519061106f826103b8565b5060018251611388816103b8565b611391816103b8565b14611312565b9181601f840112156101ea5782359167ffffffffffffffff83116101ea576020808501948460051b0101116101ea57565b60ff8116036101ea57565b35906101f9826113c8565b9181601f840112156101ea5782359167ffffffffffffffff83116101ea57602083818601950101116101ea57565b346101ea576103403660031901126101ea5761142736610706565b6102e43567ffffffffffffffff81116101ea57611448903690600401611397565b90916103043590611458826113c8565b6103243567ffffffffffffffff81116101ea576114799036906004016113de565b92909461148583613667565b905060088197929751611497816103b8565b6114a0816103b8565b141580611600575b6115f1576040810151602016159081156115d8575b506115ab5760ff831681811091821592611589575b505090506115575750811561152a57906001600160a01b036115147fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c0793612ea2565b169361152560405192839283612ef5565b0390a3005b7f57eafa16000000000000000000000000000000000000000000000000000000005f52600483905260245ffd5b7f33198be6000000000000000000000000000000000000000000000000000000005f523360045260ff1660245260445ffd5b611357925061159793612ec0565b6001600160a01b0316331415805f806114d2565b7fce40f865000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b610140915001516115e98284614309565b14155f6114bd565b51610355908761106f826103b8565b50600b815161160e816103b8565b611617816103b8565b14156114a8565b346101ea5760603660031901126101ea5760043567ffffffffffffffff81116101ea5761164f9036906004016113de565b9060243561165c816101d9565b60443567ffffffffffffffff81116101ea5761167c9036906004016113de565b939091806116b06116a4611691368689612f0d565b602081519101206001600160a01b031690565b6001600160a01b031690565b604084148015906118a5575b61186d57506116db336001600160a01b03165f525f60205260405f2090565b60018101916116f183546001600160a01b031690565b90611704835463ffffffff9060601c1690565b6117a6575050610315927f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab969792611769924260601b8154179055336001600160a01b0383161461179e575b816001600160a01b038116611778575b50505b336133f8565b93604051948594339886612f53565b61179791906001600160a01b03166001600160a01b0319825416179055565b5f81611760565b5f9150611750565b915092916001600160a01b0382168015908115611857575b50156117f6575050507f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab939461176961031592611763565b9091926001600160a01b0381166103235750610315926118527f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab97989361176993906001600160a01b03166001600160a01b0319825416179055565b611763565b90506118666116a486336133f8565b145f6117be565b7f81499bb8000000000000000000000000000000000000000000000000000000005f52336004526001600160a01b031660245260445ffd5b50336001600160a01b03821614156116bc565b6101f9909291926101e0806102008301956118d984825163ffffffff169052565b60208181015163ffffffff169085015260408181015163ffffffff169085015260608181015163ffffffff169085015260808181015163ffffffff169085015260a08181015163ffffffff169085015260c08181015163ffffffff169085015260e08181015163ffffffff1690850152610100818101516001600160601b0316908501526101208181015161ffff1690850152610140818101516001600160601b0316908501526101608181015161ffff16908501526101808181015161ffff16908501526101a08181015161ffff16908501526101c08181015161ffff169085015201516001600160601b0316910152565b346101ea575f3660031901126101ea576119e4612a21565b50610d576119f06129f3565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660208201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660408201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660608201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660808201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660a08201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660c08201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660e08201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101008201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101208201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101408201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101608201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101808201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101a08201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101c08201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101e0820152604051918291826118b8565b61ffff8116036101ea57565b35906101f982611cc0565b346101ea576103803660031901126101ea57611cf236610706565b6102e43590611d0082611cc0565b611d08610e13565b61032435906103443592610364359067ffffffffffffffff82116101ea57611d37611d3f9236906004016113de565b929091613667565b9060048298939851611d50816103b8565b611d59816103b8565b03611e3f57611d678161431c565b6020820151804211611e28575060a0820180519061ffff8b1691808311801590611e1c575b611de45750927fcde43c2746f7ca179c2ca191d15524ca55f95e02ae727b930cc43b2fe6c8b08d9897969492611dd692611525979552611dcb82613956565b610120830152614174565b604051958695339a87612f89565b7f52fe3074000000000000000000000000000000000000000000000000000000005f5260048b905261ffff8c1660245260445260645ffd5b50612710831015611d8c565b632413eccd60e21b5f52600489905260245260445ffd5b6103558883519061106f826103b8565b346101ea576103003660031901126101ea57611e6a36610706565b611e786102e4355b91613667565b6004819493929451611e89816103b8565b611e92816103b8565b03611f3d57611ea08461431c565b60208101938451804211611f265750611ef2929394611ebe83613956565b610120840152601183526113507f00000000000000000000000000000000000000000000000000000000000000004261279a565b60405191825233917f470a534ae91cefa8a71fe217e3a021e5151da241d66337137d7cf59a3df1abbd908060208101611525565b632413eccd60e21b5f52600484905260245260445ffd5b6103559250519061106f826103b8565b346101ea576103003660031901126101ea57611f6836610706565b6102e43590611f76826109e2565b611f7f81613667565b9290919360118451611f90816103b8565b611f99816103b8565b0361209f57611fa7826136bd565b1561201d579261201861073b948484611fd2611fc5610f8a83613906565b6101208401519085613976565b92857f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e86040518061200f8882919060206040840193600181520152565b0390a28561379f565b613ce5565b8361073b947f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e86040518061205b81905f602060408401938281520152565b0390a261209a600261208561206f85612ea2565b6001600160a01b03165f525f60205260405f2090565b0180546111329060601c63ffffffff16612fc0565b61435d565b6103558585519061106f826103b8565b346101ea5760403660031901126101ea576004356120cc816101d9565b6001600160a01b03602435916120e1836113c8565b165f52600660205260ff60405f2091165f52602052602060405f2054604051908152f35b346101ea576103a03660031901126101ea5761212036610706565b61212c611e72366112a9565b916010835161213a816103b8565b612143816103b8565b0361234c576121546116a485612ea2565b331480159061232e575b6122e95760208301518042116122d1575061217884612ea2565b6121ae608086019161218c61125984612e67565b906001600160a01b03165f52600660205260405f20905f5260205260405f2090565b547f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6121da878561439e565b16036122935761073b8484610fd3856121f283613906565b33815261222181859060019060406001600160601b0319825160601b16602083015160301b1791015117910155565b61222e60e0860151612726565b6122388133613ebb565b825f51602061599d5f395f51905f52604051806122643395826020600291939293604081019481520152565b0390a360408501600881511790528461228d61228783516001600160a01b031690565b92613934565b92614406565b61035592506122aa6122a486612ea2565b91612e67565b63edcdf22960e01b5f526004929092526001600160a01b031660245260ff16604452606490565b632413eccd60e21b5f5260049190915260245260445ffd5b6103556122fb60c085015161ffff1690565b7f655e06b0000000000000000000000000000000000000000000000000000000005f523360045261ffff16602452604490565b5061233b60a08501612fd8565b61ffff60c08501519116141561215e565b82516103559161106f826103b8565b346101ea576103003660031901126101ea5761237636610706565b6102e43567ffffffffffffffff81116101ea57612397903690600401611397565b6123a2839293613667565b9391949092602085015191600186516123ba816103b8565b6123c3816103b8565b036124695750506123e4906080850151606086015103612439575b85614507565b60a083015161ffff146124095750610fd361073b938361240384613906565b916149fe565b9261243461073b9461241b85846149b0565b61242d61242782612ea2565b91613b02565b9083613b9b565b613dff565b612464907f00000000000000000000000000000000000000000000000000000000000000009061279a565b6123de565b60038651612476816103b8565b61247f816103b8565b036124e757505084916124986124e29261073b97614507565b84846124db6124d36124ac610f8a84613906565b7f000000000000000000000000000000000000000000000000000000000000000090612747565b6103e8900490565b9285613886565b613da1565b600486516124f4816103b8565b6124fd816103b8565b036125175750509361251261073b9582614507565b614881565b60118651612524816103b8565b61252d816103b8565b036125425750509361209a61073b9582614507565b6010865161254f816103b8565b612558816103b8565b03612579575050838386936125736120189461073b99614507565b84613817565b90959160058651612589816103b8565b612592816103b8565b036125a357505061073b945061478e565b600686939496959295516125b6816103b8565b6125bf816103b8565b0361262357505050506125d0612ffa565b91303b156101ea576126115f9360405195869485947f679c9fc50000000000000000000000000000000000000000000000000000000086526004860161332e565b038183305af18015610b1357610aff57005b918095939650600891945051612638816103b8565b612641816103b8565b03612659579361265461073b9582614507565b61454c565b60128451612666816103b8565b61266f816103b8565b0361269a5761268985926113576126959361073b98614507565b61242d610f8a85613906565b613d43565b600a84516126a7816103b8565b6126b0816103b8565b0361209f57838386936126c96126959461073b99614507565b84613715565b346101ea575f3660031901126101ea5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b634e487b7160e01b5f52601160045260245ffd5b90633b9aca00820291808304633b9aca00149015171561274257565b612712565b8181029291811591840414171561274257565b906001820180921161274257565b90600160801b820180921161274257565b90730100000000000000000000000000000000000000820180921161274257565b9190820180921161274257565b6004526044919060138110156103c257602452565b634e487b7160e01b5f52601260045260245ffd5b81156127da570490565b6127bc565b906127e982613667565b91936127f4816136bd565b60018351612801816103b8565b61280a816103b8565b0361284b57602083015180421161283457509361269561282d6101f99596613b02565b3383613b9b565b632413eccd60e21b5f52600486905260245260445ffd5b92936003835161285a816103b8565b612863816103b8565b03612883576126956101f99484846124db6124d36124ac610f8a84613906565b60048351612890816103b8565b612899816103b8565b1480612943575b156128ea576128c46128b4610f8a84613906565b6128bd85613956565b9086613976565b9360a08401516128de576101f9948484612695938561379f565b6101f9949392916139b1565b601083959495516128fa816103b8565b612903816103b8565b036129185761269583836101f9969784613817565b600a8351612925816103b8565b61292e816103b8565b0361234c5761269583836101f9969784613715565b5060208301514211156128a0565b907fffffffffffffffffffffffffffffffff00000000000000000000000000000000820191821161274257565b5f1981019190821161274257565b60011981019190821161274257565b9190820391821161274257565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176129de57604052565b6129a8565b604051906101f9610160836129bc565b604051906101f9610200836129bc565b604051906101f96060836129bc565b604051906101f96040836129bc565b612a296129f3565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e0830152565b60138210156103c25752565b90612ab8612aa9612a21565b925f52600560205260405f2090565b612ac181613fa7565b90612ad9612ace82613410565b602087015285612a91565b612af6612aeb606084015161ffff1690565b61ffff166040860152565b612b13612b08608084015161ffff1690565b61ffff166060860152565b612b36612b2661124660e0850151612726565b6001600160601b03166080860152565b612b59612b4e611259846040600391015160061c1690565b60ff16610140860152565b61ffff60e085015260058251612b6e816103b8565b612b77816103b8565b14612d80575b60068251612b8a816103b8565b612b93816103b8565b14612d4d575b8151612ba4816103b8565b612bad816103b8565b158015612d30575b8015612d21575b612d1d576040820151612bf3919061010016612ccc575b60048351612be0816103b8565b612be9816103b8565b14612ca957613906565b612c36612c0782516001600160a01b031690565b612c26612c1661124685613934565b6001600160601b031660c0880152565b6001600160a01b031660a0860152565b604082015160041615158015612c8c575b612c4f575050565b612c81612c70611246612c6a60c06101f996015161ffff1690565b93613934565b6001600160601b0316610100860152565b61ffff1660e0840152565b5060108251612c9a816103b8565b612ca3816103b8565b14612c47565b612cc7612cbb60a085015161ffff1690565b61ffff166101a0870152565b613906565b612d18612cd8826140dc565b612d07612cfb6020612cf184516001600160a01b031690565b93015161ffff1690565b61ffff166101e0890152565b6001600160a01b03166101c0870152565b612bd3565b5050565b5061ffff60a083015114612bbc565b5060018251612d3e816103b8565b612d47816103b8565b14612bb5565b61016082810151617fff1690850152612d7b612d6f61018084015161ffff1690565b61ffff16610180860152565b612b99565b610120820151610120850152612b7d565b93916001600160601b03909391936001600160a01b0360405195602087019746895230604089015260608801521660808601521660a0840152151560c083015260e082015260e08152612de6610100826129bc565b51902090565b6040513d5f823e3d90fd5b60405190610160820182811067ffffffffffffffff8211176129de576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b35612e64816109c6565b90565b35612e64816113c8565b63ffffffff5f199116019063ffffffff821161274257565b90815260408101929190600c8210156103c25760200152565b35612e64816101d9565b634e487b7160e01b5f52603260045260245ffd5b9190811015612ed05760051b0190565b612eac565b908060209392818452848401375f828201840152601f01601f1916010190565b916040612e6493600281528160208201520191612ed5565b92919267ffffffffffffffff82116129de5760405191612f37601f8201601f1916602001846129bc565b8294818452818301116101ea578281602093845f960137010152565b90612f756001600160a01b0391612e6497959694606085526060850191612ed5565b941660208201526040818503910152612ed5565b919260a09361ffff612e649896931684526001600160601b0319166020840152604083015260608201528160808201520191612ed5565b63ffffffff60019116019063ffffffff821161274257565b35612e6481611cc0565b67ffffffffffffffff81116129de5760051b60200190565b6130035f612fe2565b9061301160405192836129bc565b5f825281601f196130215f612fe2565b015f5b81811061303057505050565b60405190608082019180831067ffffffffffffffff8411176129de576020926040525f81525f838201525f60408201525f606082015282828601015201613024565b359067ffffffffffffffff821682036101ea57565b63ffffffff8116036101ea57565b35906101f982613087565b35908160070b82036101ea57565b906102c0613323816101f9946130d4856130c7836101ee565b6001600160a01b03169052565b6130f46130e360208301613072565b67ffffffffffffffff166020870152565b61311961310360408301610e30565b6bffffffffffffffffffffffff19166040870152565b61313e61312860608301610e30565b6bffffffffffffffffffffffff19166060870152565b61316361314d60808301610e30565b6bffffffffffffffffffffffff19166080870152565b60a081013560a086015260c081013560c086015261318f61318660e083016109ec565b151560e0870152565b6131ad61319f6101008301613095565b63ffffffff16610100870152565b6131cb6131bd6101208301613095565b63ffffffff16610120870152565b6131e96131db6101408301613095565b63ffffffff16610140870152565b6132076131f96101608301613095565b63ffffffff16610160870152565b6132236132176101808301611ccc565b61ffff16610180870152565b6132416132336101a08301613095565b63ffffffff166101a0870152565b61325d6132516101c08301611ccc565b61ffff166101c0870152565b6101e08101356101e086015261328361327961020083016109ec565b1515610200870152565b61329e61329361022083016130a0565b60070b610220870152565b6132c06132ae6102408301613072565b67ffffffffffffffff16610240870152565b6132db6132d061026083016113d3565b60ff16610260870152565b6132fc6132eb61028083016109d7565b6001600160601b0316610280870152565b61331d61330c6102a083016109d7565b6001600160601b03166102a0870152565b01613095565b63ffffffff16910152565b91928091613341846103208101926130ae565b6103206102e085015252610340820192905f5b8181106133ce57505050610300818303910152602080835192838152019201905f5b8181106133835750505090565b909192835160ff815116825260208101519060038210156103c257826060608092602094856001970152604081015160070b6040840152015160608201520194019101919091613376565b9091936020806001926001600160a01b0388356133ea816101d9565b168152019501929101613354565b906001600160a01b03811661340b575090565b905090565b61341990613fa7565b90815190613426826103b8565b81602084015192613436816103b8565b6001811480613509575b15613487575050600292606060808201519101510361345b57565b90612e64907f00000000000000000000000000000000000000000000000000000000000000009061279a565b806134966006929693966103b8565b1461349f575b50565b82421180156134f7575b1561349c5761018081015161016090910151600794506180001916036134cb57565b90612e64907f00000000000000000000000000000000000000000000000000000000000000009061279a565b506180006101608201511615156134a9565b50834211613440565b60010163ffffffff815460c81c16908115612d1d576001600160a01b03600354165f19016001600160a01b038111612742576101f9926001600160a01b0361356c921690816135608261297e565b0361357c575b50614b4e565b63ffffffff60c81b198154169055565b6135f09060016135cf6001600160a01b0361359f865f52600260205260405f2090565b541661206f6001600160a01b036135c66135b88761297e565b5f52600260205260405f2090565b92168092614b9a565b019063ffffffff60c81b1963ffffffff60c81b83549260c81b169116179055565b5f613566565b604051906101a0820182811067ffffffffffffffff8211176129de576040525f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b6102e0906136736135f6565b50816040519182372090815f52600560205260405f209061369382613fa7565b90815160138110156103c257156136a657565b8363509b2d0560e11b5f526004525f60245260445ffd5b356136c7816101d9565b6001600160a01b038116908133036136dd575050565b6136e6906101d9565b7f0691b032000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b929161372361374e9161410e565b93613747826001600160a01b03165f525f60205260405f20600160801b8154019055565b8386614c07565b61378d81359161375d836101d9565b6001600160601b0360ff6102606102a08401359361377a856109c6565b0135613785816113c8565b169116612747565b8201809211612742576101f992613b9b565b939260016137c89293015460601c9060086040820151166137ef575b6137476006868489613c8e565b6137dc8135916137d7836101d9565b613b02565b918203918211612742576101f992613b9b565b613812826001600160a01b03165f525f60205260405f20600160801b8154019055565b6137bb565b916101f993600161384992015460601c90600860408201511661385e575b61384260065f8488613c8e565b8385614c07565b6138588135916137d7836101d9565b91613b9b565b613881826001600160a01b03165f525f60205260405f20600160801b8154019055565b613835565b939260016137c89293015460601c9060086040820151166138af575b6137476008868489613c8e565b6138d2826001600160a01b03165f525f60205260405f20600160801b8154019055565b6138a2565b604051906060820182811067ffffffffffffffff8211176129de576040525f6040838281528260208201520152565b9065ffffffffffff60016139186138d7565b9301548060601c8452818160301c166020850152166040830152565b6040015164e8d4a5100081029080820464e8d4a5100014901517156127425790565b610100810151420190814211612742576020015181039081116127425790565b909190610120013561398781613087565b63ffffffff81169182811061399c5750505090565b6139ab906127d0929394612747565b91613087565b92939164e8d4a510006139c382613906565b9304604084018190528351602085015160301b60609190911b6bffffffffffffffffffffffff1916171760018201556139fb83613934565b94613a296001600160a01b038551166001600160a01b03165f525f60205260405f20600160801b8154019055565b613a3f6001600160a01b03855116828588614c07565b613a4e8335936137d7856101d9565b92868403938411612742577ffde76ecf2d6de5ca8bc7ee5159761b73899bd710e179829a05443fd01a40d19e94613ad3613afd93613a986001600160a01b0397613ae0958b613b9b565b60128152613ac67f00000000000000000000000000000000000000000000000000000000000000004261279a565b9560208201968752614174565b516001600160a01b031690565b915160405193849316968360209093929193604081019481520152565b0390a3565b6001600160601b0361028082013591613b1a836109c6565b8160ff6102606102a084013593613b30856109c6565b0135613b3b816113c8565b1691160291160190565b908215613b96576001600160a01b0381613b83855f51602061599d5f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b613afd6005604051938493169683612e89565b505050565b908215613b96576001600160a01b0381613bd9855f51602061599d5f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b613afd6009604051938493169683612e89565b908215613b96576001600160a01b0381613c2a855f51602061599d5f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b613afd6003604051938493169683612e89565b908215613b96576001600160a01b0381613c7b855f51602061599d5f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b613afd600b604051938493169683612e89565b91928315613cdf5781613afd6001600160a01b0392613cd1875f51602061599d5f395f51905f52966001600160a01b03165f525f60205260405f20908154019055565b604051938493169683612e89565b50505050565b91613d0791610100604083015116613d34575b600f82525f6020830152614174565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600f8152a2565b613d3e8185614c4c565b613cf8565b91613d6591610100604083015116613d92575b600c82525f6020830152614174565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600c8152a2565b613d9c8185614c4c565b613d56565b91613dc391610100604083015116613df0575b600e82525f6020830152614174565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600e8152a2565b613dfa8185614c4c565b613db4565b91613e2191610100604083015116613e4e575b600d82525f6020830152614174565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600d8152a2565b613e588185614c4c565b613e12565b91613e7f91610100604083015116613eac575b600b82525f6020830152614174565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600b8152a2565b613eb68185614c4c565b613e70565b6001600160a01b0316805f525f60205260405f2054906001600160601b038216838110613ef157505f525f6020520360405f2055565b91507fa10b390a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b60010163ffffffff815460c81c16612d1d57613f626001600160a01b036003541692835f5260026020526001600160a01b0360405f20911690614b9a565b600182019182811161274257613f8863ffffffff91613f836101f995614b4e565b61275a565b825463ffffffff60c81b1916911660c81b63ffffffff60c81b16179055565b90613fb06135f6565b9154613fc860ff8216613fc2816103b8565b84612a91565b64ffffffffff613fd88260081c90565b1660208401526020613fea8260301c90565b613ffd613ff78460f81c90565b60081b90565b60ff82161760408601521661409b576140928161ffff61402263ffffffff9460381c90565b16606086015261ffff6140358260481c90565b16608086015261ffff6140488260581c90565b1660a086015261ffff61405b8260681c90565b1660c086015267ffffffffffffffff6140748260781c90565b1660e0860152826140858260b81c90565b1661010086015260d81c90565b16610120830152565b6140d3816001600160a01b036140b461ffff9460381c90565b16610140860152826140c68260d81c90565b1661016086015260e81c90565b16610180830152565b9067ffffffffffffffff60026140f06138d7565b9301548060601c845261ffff8160401c166020850152166040830152565b600101549065ffffffffffff82169164e8d4a5100083029280840464e8d4a5100014901517156127425760601c9190565b600881527f00000000000000000000000000000000000000000000000000000000000000004201908142116127425760200152565b908051614180816103b8565b614189816103b8565b602082015160081b179060206040820151926141a860ff851660301b90565b176141bc6141b68560081c90565b60f81b90565b17921661422c576142266101206141d7606084015160381b90565b608084015160481b176141ee60a085015160581b90565b176141fd60c085015160681b90565b1761420c60e085015160781b90565b1761421c61010085015160b81b90565b1792015160d81b90565b17179055565b61422661018061424161014084015160381b90565b61016084015160d81b1792015160e81b90565b9061425f818361439e565b90608081359161426e836101d9565b01359061427a826113c8565b6001600160a01b0381165f52600660205260405f2060ff83165f5260205260405f2093838554036142ce575050507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff169055565b61035593506142dc826101d9565b6142e5836113c8565b63edcdf22960e01b5f526004526001600160a01b031660245260ff16604452606490565b906040519060051b809282372060601c90565b6001015460601c3381900361432e5750565b7fc2802b97000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b906101f9939291614399600184015460601c7f000000000000000000000000000000000000000000000000000000000000000090868585614d93565b614e13565b606090600160ff1b9261ffff6143ef60a0830135926143bc84611cc0565b8035906143c8826101d9565b60208101356143d6816109c6565b876040830135926143e6846109e2565b01359287612d91565b916040519384521660208301526040820152201790565b604082015190929190600116156144a4577f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a91613afd60206001600160a01b0393600381526144757f00000000000000000000000000000000000000000000000000000000000000004261279a565b9101819052604080516001600160601b0398909816885261ffff60208901528701529116939081906060820190565b604080516001600160601b03909516855261ffff602086015242908501526101f993919290916001600160a01b0384169082907f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a9080606081015b0390a36150da565b81421115614513575050565b60018201809211612742577fd47800eb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b929190926040830160108151161561458257506120186126896101f99561135761457a866001015460601c90565b878387614d01565b6101f99482614671926145948661410e565b929091836145aa8a604061010091015116151590565b6146d6575b50846145fa6145c2614642959697612ea2565b6001600160a01b03165f525f60205260405f207c01000000000000000000000000000000000000000000000000000000008154019055565b61460b61460687612768565b612779565b95835f51602061599d5f395f51905f526001600160a01b038816968793604051918291826020600691939293604081019481520152565b0390a360408a0151600816614676575b505050506001600160a01b03165f525f60205260405f20908154019055565b613e5d565b6146b26146ab6146a66112466102806146ca955f51602061599d5f395f51905f5297600819815116905201612e5a565b615367565b809761279a565b60408051978852600360208901529096918291820190565b0390a35f848180614652565b614642939450806146ec6146f2928c8c87615443565b9061299b565b93926145af565b6020818303126101ea5780519067ffffffffffffffff82116101ea57019080601f830112156101ea57815161472d81612fe2565b9261473b60405194856129bc565b81845260208085019260051b8201019283116101ea57602001905b8282106147635750505090565b602080918351614772816101d9565b815201910190614756565b6102e0810192916101f991906130ae565b929190926020830151421180614873575b61480d575b5050505f6147df91604051809381927f7002e1090000000000000000000000000000000000000000000000000000000083526004830161477d565b038183305af18015610b13576147f25750565b61349c903d805f833e61480581836129bc565b8101906146f9565b61481b61012084015161298c565b61485e61125961485661026088019361483385612e67565b9061483d8a612ea2565b9060ff61484e8a6001015460601c90565b931690615171565b939050612e67565b11156147a4576101f9935082610fd391615301565b50610120830151431161479f565b929190614892826001015460601c90565b9360a08401511580156149a1575b61499257906101f9949392916149866148c26146a66112466102808601612e5a565b9561497f61493f6149356148f76101008a016148ef6148e98c61012084519101519061299b565b8d612747565b9051906127d0565b6149246124d37f00000000000000000000000000000000000000000000000000000000000000008d612747565b908181101561498b57505b8a61299b565b633b9aca00900490565b97604088016008198151169052614976660100000000000160801b846001600160a01b03165f525f60205260405f20908154019055565b6146ec89612726565b90836153db565b614f9e565b905061492f565b6143996101f995858484614d01565b506040840151600416156148a0565b60608201908151906080840193845183039283116127425760e0015191633b9aca00830292808404633b9aca001490151715612742576149f9926149f391612747565b90615414565b519052565b90614a0981836149b0565b60c0810161ffff815103614b3e575b6040820191600883511783525f60a08201526001614a406001600160a01b0387511696613934565b925193511615614ae45791613afd602061ffff9385614a807f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a9760039052565b614aaa7f00000000000000000000000000000000000000000000000000000000000000004261279a565b92839101526001600160601b036040519586951691168461ffff6040929594936001600160601b0360608401971683521660208201520152565b604080516001600160601b03909316835261ffff909316602083015242928201929092526101f9939290839082907f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a9080606081016144ff565b6040820160048151179052614a18565b6001600160a01b03906003548060a01c438103614b87575b50506001600160a01b039116164360a01b6001600160a01b03191617600355565b83614b9592169060046156e4565b614b66565b906001600160a01b03614bd49183548060a01c438103614bf2575b50501682906001600160a01b03166001600160a01b0319825416179055565b80546001600160a01b03164360a01b6001600160a01b031916179055565b83614c02921690600187016156e4565b614bb5565b604090920180519391906008851615614c4557610280611364926001600160601b03926101f9976008191690520135614c3f816109c6565b16615367565b5050505050565b90614c56816140dc565b906001600160a01b0382511660408301805194633b9aca00860295808704633b9aca001490151715612742576101f9955f93614c91926153db565b529060029060406001600160601b0319825160601b166020830151821b1791015117910155565b9060024301918243116127425782600582526101208201527f00000000000000000000000000000000000000000000000000000000000000004201908142116127425760200152565b9291604090614d2f846001600160a01b03165f525f60205260405f20660100000000000160801b8154019055565b0180516008811615614c4557600819169052614d5c906001600160601b03906102800135614c3f816109c6565b906103e882028281046103e81483151715612742576103e89004614d818183866153db565b8203918211612742576101f992613bec565b939291604090614dc2846001600160a01b03165f525f60205260405f20660100000000000160801b8154019055565b01908151906008821615614e0b576001600160601b03610280614df8926103e895614dff956008191690520135614c3f816109c6565b9384612747565b04614d818183866153db565b505050505050565b919290614e2a610ec3836040600491015116151590565b614f88575061ffff81613afd614eed611246612c6a60c060407fd75d16de63aebc012d760faa9cd2a42aad45610e082643fc802f27cf3f5b9e349801956004198751168752614e788b613906565b9660a082018051918d83614f13575b50505f895250506020870151604088015160309190911b1760018c01555b60108152614ee481614ed77f00000000000000000000000000000000000000000000000000000000000000004261279a565b9c602082019d8e52614174565b015161ffff1690565b9551604051938493169683602090939291936001600160601b0360408201951681520152565b5f93614f7691614f2a8d516001600160a01b031690565b91614f45614f36612a03565b6001600160a01b039094168452565b60208301528560408301529060029060406001600160601b0319825160601b166020830151821b1791015117910155565b6101008151179052525f80808d614e87565b916120188361242d6124276101f9979596612ea2565b9290939193614fb7610ec3836040600491015116151590565b6150c157507fd75d16de63aebc012d760faa9cd2a42aad45610e082643fc802f27cf3f5b9e3491613afd614eed611246612c6a60c086604061ffff98019660041988511688528b61500781613906565b988960a08501928351908161504c575b50509150505f915052614ea5878c9060019060406001600160601b0319825160601b16602083015160301b1791015117910155565b5f956150626150ad94516001600160a01b031690565b9261507d61506e612a03565b6001600160a01b039095168552565b602084015260408301529060029060406001600160601b0319825160601b166020830151821b1791015117910155565b6101008151179052525f808089818f615017565b6101f99492508061242d61242761201893969496612ea2565b9060048152610100810151420192834211612742576001600160a01b0360209185837f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e639501526040519586521693a3565b9061513582612fe2565b61514260405191826129bc565b8281528092615153601f1991612fe2565b0190602036910137565b8051821015612ed05760209160051b010190565b9390939291925f926151828661512b565b9161518c816154b9565b9660028101888110156152f85796945b6151a58861512b565b916001600160a01b035f9716965b898110806152ef575b156152e2575f80528060205284818c0360405f200682018083905f5b85811061527657506001949361521661521b946116a4946151fc6116a49560801b90565b17615207888d61515d565b525f52600260205260405f2090565b6155bb565b6001600160a01b0381168a8114159081615262575b5061523d575b50016151b3565b61525c9061524e848d019c8b61515d565b906001600160a01b03169052565b5f615236565b90506001600160a01b03891614155f615230565b9091929350615285818961515d565b51856152918260801c90565b8481146152c8575b146152ad575b5060010190889392916151d8565b6fffffffffffffffffffffffffffffffff169250600161529f565b6fffffffffffffffffffffffffffffffff83169650615299565b5050959650505050935050565b508189106151bc565b5087969461519c565b90600a81527f000000000000000000000000000000000000000000000000000000000000000042019081421161274257602001527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2565b6153956103e8917f000000000000000000000000000000000000000000000000000000000000000090612747565b047f00000000000000000000000000000000000000000000000000000000000000008082106153d3575b50633b9aca00810681039081116127425790565b90505f6153bf565b908215613b96576001600160a01b035f51602061599d5f395f51905f52918460015401600155613afd6004604051938493169683612e89565b8115612d1d575f51602061599d5f395f51905f526004835f9460015401600155613afd60405192839283612e89565b9161546361271092604061546f93979697016101001981511690526140dc565b94602086015190612747565b0492615486846001600160a01b0383511684613c3d565b60406001600160a01b0382511691015190633b9aca00820291808304633b9aca001490151715612742576101f992613bec565b6003549060a082901c81106154d957506001600160a01b039081165b1690565b6001600160601b03915016600454905f829160058411615551575b6155009350600461593e565b8061550a57505f90565b6154d561554a6155216001600160a01b039361297e565b60045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0190565b5460601c90565b919261555c816157d6565b81039081116127425760045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b81015461550094906001600160601b03168410156155a95750916154f4565b9291506155b59061275a565b906154f4565b8054919060a083901c82106155e45750506154d56001600160a01b03916001600160a01b031690565b6001600160601b0391925060010191168154905f82916005841161563e575b61560e93508461593e565b908161561b57505f919050565b61554a6154d5916156336001600160a01b039461297e565b905f5260205f200190565b9192615649816157d6565b81039081116127425761560e93855f526001600160601b038260205f2001541684105f14615678575091615603565b9291506156849061275a565b90615603565b908154680100000000000000008110156129de5760018101808455811015612ed0575f9283526020928390208251929093015160601b6bffffffffffffffffffffffff19166001600160601b039290921691909117910155565b805492939280156157ac576156fb6157069161297e565b825f5260205f200190565b8054606081901c936001600160601b03918216929181168084116157845787930361574f575061574b9250906001600160601b0382549181199060601b169116179055565b9190565b91505061574b91615770615761612a12565b6001600160601b039093168352565b6001600160a01b038616602083015261568a565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b50906157d1916157bd615761612a12565b6001600160a01b038516602083015261568a565b5f9190565b6001811115612e6457806001600160801b8310156158fc575b6158a261589861588e61588461587a61587061585f6158a99760048a680100000000000000006158ae9c10156158ef575b6401000000008110156158e2575b620100008110156158d5575b6101008110156158c8575b60108110156158bb575b10156158b3575b60030260011c90565b615869818b6127d0565b0160011c90565b615869818a6127d0565b61586981896127d0565b61586981886127d0565b61586981876127d0565b61586981866127d0565b80936127d0565b821190565b900390565b60011b615856565b60041c9160021b9161584f565b60081c9160041b91615845565b60101c9160081b9161583a565b60201c9160101b9161582e565b60401c9160201b91615820565b50506158ae6158a96158a261589861588e61588461587a61587061585f6159238a60801c90565b98506801000000000000000097506157ef9650505050505050565b906001600160601b03165b8383106159565750505090565b90919280841860011c8185160190835f52826001600160601b038360205f20015416115f146159895750925b9190615949565b935060018101809111156159825761271256fefe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896a164736f6c6343000825000a",
}

// Recourse is an auto generated Go binding around an Ethereum contract.
type Recourse struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Recourse) GetABI() abi.ABI {
	return c.abi
}

// NewRecourse creates a new instance of Recourse.
func NewRecourse() *Recourse {
	parsed, err := RecourseMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Recourse{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Recourse) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, (uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint96,uint16,uint96,uint16,uint16,uint16,uint16,uint96) p) returns()
func (recourse *Recourse) PackConstructor(token_ common.Address, p IMarketParams) []byte {
	enc, err := recourse.abi.Pack("", token_, p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TokenMetaData contains all meta data concerning the Token contract.
var TokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vesting\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SUPPLY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"burnFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "e088a626a73b4fb3e5cfedc7300173fac8",
	Bin: "0x6101608060405234610517576020816113398038038091610020828561051b565b83398101031261051757516001600160a01b038116908190036105175760405161004b60408261051b565b600f8152602081016e26b7b938343bb0b932902a37b5b2b760891b81526040519061007760408361051b565b600f82526e26b7b938343bb0b932902a37b5b2b760891b6020830152604051926100a260408561051b565b60038452621355d560ea1b6020850152604051936100c160408661051b565b60018552603160f81b60208601908152845190946001600160401b0382116104125760035490600182811c9216801561050d575b60208310146103f45781601f849311610497575b50602090601f8311600114610431575f92610426575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116104125760045490600182811c92168015610408575b60208310146103f45781601f84931161037e575b50602090601f8311600114610318575f9261030d575b50508160011b915f199060031b1c1916176004555b61019f8161053e565b610120526101ac8461053e565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021560c08261051b565b5190206080523060c05280156102fa576002546b03fbd98d3b9ae3e46fa4000081018091116102e657600255805f525f60205260405f206b03fbd98d3b9ae3e46fa4000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040516b03fbd98d3b9ae3e46fa400008152a3604051610d8f90816105aa823960805181610a15015260a05181610ad2015260c051816109e6015260e05181610a6401526101005181610a8a015261012051816104250152610140518161044e0152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610181565b60045f9081528281209350601f198516905b818110610366575090846001959493921061034e575b505050811b01600455610196565b01515f1960f88460031b161c191690555f8080610340565b9293602060018192878601518155019501930161032a565b8281111561016b5760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103ec575b849392601f0160051c82900391015f5b8281106103dc57505061016b565b5f818301558594506001016103ce565b5f91506103be565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610157565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011f565b60035f9081528281209350601f198516905b81811061047f5750908460019594939210610467575b505050811b01600355610134565b01515f1960f88460031b161c191690555f8080610459565b92936020600181928786015181550195019301610443565b828111156101095760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610505575b849392601f0160051c82900391015f5b8281106104f5575050610109565b5f818301558594506001016104e7565b5f91506104d7565b91607f16916100f5565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761041257604052565b601f81511161056957602081519101516020821061055a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461069557508063095ea7b31461066f57806318160ddd1461065257806323b872dd1461061a578063313ce567146105ff5780633644e515146105dd57806342966c68146105c057806370a082311461058957806379cc6790146105595780637ecebe001461052157806384b0196e1461040d57806395d89b4114610301578063a9059cbb146102d0578063c50497ae146102aa578063d505accf146101245763dd62ed3e146100cc575f80fd5b34610120576040366003190112610120576100e5610771565b6001600160a01b036100f5610787565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101205760e03660031901126101205761013d610771565b610145610787565b604435906064359260843560ff811681036101205784421161027e576102396102306001600160a01b039283851697885f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526101e360e08261079d565b5190206101ee6109dc565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220610c36565b90929192610cc3565b1684810361024e575061024c9350610b7c565b005b84907f4b800e46000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f62791302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610120575f3660031901126101205760206040516b03fbd98d3b9ae3e46fa400008152f35b34610120576040366003190112610120576102f66102ec610771565b60243590336108ed565b602060405160018152f35b34610120575f366003190112610120576040515f6004548060011c90600181168015610403575b6020831081146103ef578285529081156103cb575060011461036d575b610369836103558185038261079d565b60405191829160208352602083019061074d565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106103b157509091508101602001610355610345565b919260018160209254838588010152019101909291610399565b60ff191660208086019190915291151560051b840190910191506103559050610345565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610328565b34610120575f366003190112610120576104c56104497f0000000000000000000000000000000000000000000000000000000000000000610bdf565b6104727f0000000000000000000000000000000000000000000000000000000000000000610bdf565b60206104d360405192610485838561079d565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061074d565b90858203604087015261074d565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061050a57505050500390f35b8351855286955093810193928101926001016104fb565b34610120576020366003190112610120576001600160a01b03610542610771565b165f526007602052602060405f2054604051908152f35b346101205760403660031901126101205761024c610575610771565b602435906105848233836107d3565b610af8565b34610120576020366003190112610120576001600160a01b036105aa610771565b165f525f602052602060405f2054604051908152f35b346101205760203660031901126101205761024c60043533610af8565b34610120575f3660031901126101205760206105f76109dc565b604051908152f35b34610120575f36600319011261012057602060405160128152f35b34610120576060366003190112610120576102f6610636610771565b61063e610787565b6044359161064d8333836107d3565b6108ed565b34610120575f366003190112610120576020600254604051908152f35b34610120576040366003190112610120576102f661068b610771565b6024359033610b7c565b34610120575f366003190112610120575f6003548060011c90600181168015610743575b6020831081146103ef578285529081156103cb57506001146106e557610369836103558185038261079d565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b80821061072957509091508101602001610355610345565b919260018160209254838588010152019101909291610711565b91607f16916106b9565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361012057565b602435906001600160a01b038216820361012057565b90601f8019910116810190811067ffffffffffffffff8211176107bf57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03909291921691825f52600160205260405f206001600160a01b0382165f5260205260405f2054925f198410610811575b50505050565b8284106108b0578015610884576001600160a01b03821615610858575f5260016020526001600160a01b0360405f2091165f5260205260405f20910390555f80808061080b565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506001600160a01b0383917ffb8f41b2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6001600160a01b03169081156109b0576001600160a01b031691821561098457815f525f60205260405f205481811061096b57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480610acf575b15610a37577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610ac960c08261079d565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610a0e565b9091906001600160a01b031680156109b057805f525f60205260405f2054838110610b62576020845f94957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3565b915063391434e360e21b5f5260045260245260445260645ffd5b6001600160a01b0316908115610884576001600160a01b03169182156108585760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610c0e5760405191610bfb60408461079d565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610cb8579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610cad575f516001600160a01b03811615610ca357905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610d6e5780610cd5575050565b60018103610d05577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028103610d3957507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600314610d435750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffdfea164736f6c6343000825000a",
}

// Token is an auto generated Go binding around an Ethereum contract.
type Token struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Token) GetABI() abi.ABI {
	return c.abi
}

// NewToken creates a new instance of Token.
func NewToken() *Token {
	parsed, err := TokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Token{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Token) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address vesting) returns()
func (token *Token) PackConstructor(vesting common.Address) []byte {
	enc, err := token.abi.Pack("", vesting)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (token *Token) PackDOMAINSEPARATOR() []byte {
	enc, err := token.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (token *Token) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return token.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (token *Token) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := token.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SUPPLY() view returns(uint256)
func (token *Token) PackSUPPLY() []byte {
	enc, err := token.abi.Pack("SUPPLY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SUPPLY() view returns(uint256)
func (token *Token) TryPackSUPPLY() ([]byte, error) {
	return token.abi.Pack("SUPPLY")
}

// UnpackSUPPLY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc50497ae.
//
// Solidity: function SUPPLY() view returns(uint256)
func (token *Token) UnpackSUPPLY(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("SUPPLY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (token *Token) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := token.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (token *Token) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return token.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (token *Token) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (token *Token) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := token.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (token *Token) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return token.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (token *Token) UnpackApprove(data []byte) (bool, error) {
	out, err := token.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (token *Token) PackBalanceOf(account common.Address) []byte {
	enc, err := token.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (token *Token) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return token.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (token *Token) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 value) returns()
func (token *Token) PackBurn(value *big.Int) []byte {
	enc, err := token.abi.Pack("burn", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 value) returns()
func (token *Token) TryPackBurn(value *big.Int) ([]byte, error) {
	return token.abi.Pack("burn", value)
}

// PackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (token *Token) PackBurnFrom(account common.Address, value *big.Int) []byte {
	enc, err := token.abi.Pack("burnFrom", account, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurnFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79cc6790.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burnFrom(address account, uint256 value) returns()
func (token *Token) TryPackBurnFrom(account common.Address, value *big.Int) ([]byte, error) {
	return token.abi.Pack("burnFrom", account, value)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (token *Token) PackDecimals() []byte {
	enc, err := token.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (token *Token) TryPackDecimals() ([]byte, error) {
	return token.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (token *Token) UnpackDecimals(data []byte) (uint8, error) {
	out, err := token.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (token *Token) PackEip712Domain() []byte {
	enc, err := token.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (token *Token) TryPackEip712Domain() ([]byte, error) {
	return token.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (token *Token) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := token.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (token *Token) PackName() []byte {
	enc, err := token.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (token *Token) TryPackName() ([]byte, error) {
	return token.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (token *Token) UnpackName(data []byte) (string, error) {
	out, err := token.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (token *Token) PackNonces(owner common.Address) []byte {
	enc, err := token.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (token *Token) TryPackNonces(owner common.Address) ([]byte, error) {
	return token.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (token *Token) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (token *Token) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := token.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (token *Token) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return token.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (token *Token) PackSymbol() []byte {
	enc, err := token.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (token *Token) TryPackSymbol() ([]byte, error) {
	return token.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (token *Token) UnpackSymbol(data []byte) (string, error) {
	out, err := token.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (token *Token) PackTotalSupply() []byte {
	enc, err := token.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (token *Token) TryPackTotalSupply() ([]byte, error) {
	return token.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (token *Token) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := token.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (token *Token) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := token.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (token *Token) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return token.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (token *Token) UnpackTransfer(data []byte) (bool, error) {
	out, err := token.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (token *Token) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := token.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (token *Token) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return token.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (token *Token) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := token.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// TokenApproval represents a Approval event raised by the Token contract.
type TokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TokenApproval) ContractEventName() string {
	return TokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (token *Token) UnpackApprovalEvent(log *types.Log) (*TokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != token.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenApproval)
	if len(log.Data) > 0 {
		if err := token.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range token.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the Token contract.
type TokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (TokenEIP712DomainChanged) ContractEventName() string {
	return TokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (token *Token) UnpackEIP712DomainChangedEvent(log *types.Log) (*TokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != token.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := token.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range token.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TokenTransfer represents a Transfer event raised by the Token contract.
type TokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TokenTransfer) ContractEventName() string {
	return TokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (token *Token) UnpackTransferEvent(log *types.Log) (*TokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != token.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenTransfer)
	if len(log.Data) > 0 {
		if err := token.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range token.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (token *Token) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], token.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return token.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return token.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return token.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return token.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return token.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return token.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return token.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return token.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return token.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return token.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], token.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return token.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the Token contract.
type TokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func TokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (token *Token) UnpackECDSAInvalidSignatureError(raw []byte) (*TokenECDSAInvalidSignature, error) {
	out := new(TokenECDSAInvalidSignature)
	if err := token.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the Token contract.
type TokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func TokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (token *Token) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*TokenECDSAInvalidSignatureLength, error) {
	out := new(TokenECDSAInvalidSignatureLength)
	if err := token.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the Token contract.
type TokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func TokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (token *Token) UnpackECDSAInvalidSignatureSError(raw []byte) (*TokenECDSAInvalidSignatureS, error) {
	out := new(TokenECDSAInvalidSignatureS)
	if err := token.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the Token contract.
type TokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func TokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (token *Token) UnpackERC20InsufficientAllowanceError(raw []byte) (*TokenERC20InsufficientAllowance, error) {
	out := new(TokenERC20InsufficientAllowance)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the Token contract.
type TokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func TokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (token *Token) UnpackERC20InsufficientBalanceError(raw []byte) (*TokenERC20InsufficientBalance, error) {
	out := new(TokenERC20InsufficientBalance)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the Token contract.
type TokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func TokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (token *Token) UnpackERC20InvalidApproverError(raw []byte) (*TokenERC20InvalidApprover, error) {
	out := new(TokenERC20InvalidApprover)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the Token contract.
type TokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func TokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (token *Token) UnpackERC20InvalidReceiverError(raw []byte) (*TokenERC20InvalidReceiver, error) {
	out := new(TokenERC20InvalidReceiver)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidSender represents a ERC20InvalidSender error raised by the Token contract.
type TokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func TokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (token *Token) UnpackERC20InvalidSenderError(raw []byte) (*TokenERC20InvalidSender, error) {
	out := new(TokenERC20InvalidSender)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the Token contract.
type TokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func TokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (token *Token) UnpackERC20InvalidSpenderError(raw []byte) (*TokenERC20InvalidSpender, error) {
	out := new(TokenERC20InvalidSpender)
	if err := token.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the Token contract.
type TokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func TokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (token *Token) UnpackERC2612ExpiredSignatureError(raw []byte) (*TokenERC2612ExpiredSignature, error) {
	out := new(TokenERC2612ExpiredSignature)
	if err := token.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the Token contract.
type TokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func TokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (token *Token) UnpackERC2612InvalidSignerError(raw []byte) (*TokenERC2612InvalidSigner, error) {
	out := new(TokenERC2612InvalidSigner)
	if err := token.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the Token contract.
type TokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func TokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (token *Token) UnpackInvalidAccountNonceError(raw []byte) (*TokenInvalidAccountNonce, error) {
	out := new(TokenInvalidAccountNonce)
	if err := token.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenInvalidShortString represents a InvalidShortString error raised by the Token contract.
type TokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func TokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (token *Token) UnpackInvalidShortStringError(raw []byte) (*TokenInvalidShortString, error) {
	out := new(TokenInvalidShortString)
	if err := token.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenStringTooLong represents a StringTooLong error raised by the Token contract.
type TokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func TokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (token *Token) UnpackStringTooLongError(raw []byte) (*TokenStringTooLong, error) {
	out := new(TokenStringTooLong)
	if err := token.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VestingMetaData contains all meta data concerning the Vesting contract.
var VestingMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"everyoneElse_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"NoSuchMonth\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MONTHS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"everyoneElse\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"month\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"start\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toTreasury\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toEveryoneElse\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"releasedToEveryoneElse\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"releasedToTreasury\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"when\",\"type\":\"uint256\"}],\"name\":\"vested\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"toTreasury\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"toEveryoneElse\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"}]",
	ID:  "57a05812a5b8173febe1be825b89cc092d",
	Bin: "0x60e0346100f657601f611ca238819003918201601f19168301916001600160401b038311848410176100e25780849260409485528339810103126100f657610052602061004b836100fa565b92016100fa565b60a09190915260c052604051611339808201906001600160401b038211838310176100e257602091839161096983393081520301905ff080156100d75760805260405161085a908161010f8239608051818181609e0152818161022001526102ab015260a05181818161024d0152610342015260c0518181816101c201526103830152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b03821682036100f65756fe6080806040526004361015610012575f80fd5b5f3560e01c908163384ebf30146103665750806361d027b3146103235780637cde321814610304578063860d2d0e146102d657806386d1a69f1461013c5780638fa626f214610121578063968fb8ba146100f7578063989620df146100c65763fc0c546a1461007f575f80fd5b346100c2575f3660031901126100c25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100c25760203660031901126100c25760606100e460043561040d565b9060405192835260208301526040820152f35b346100c25760203660031901126100c25760406101156004356103c8565b82519182526020820152f35b346100c2575f3660031901126100c257602060405160248152f35b346100c2575f3660031901126100c257610155426103c8565b905f54906fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006101a461019a838616856103a7565b9460801c866103a7565b9460801b169116175f5580610247575b50806101bc57005b610245907f00000000000000000000000000000000000000000000000000000000000000006040518281527fb21fb52d5749b80f3182f8c6992236b5e5576681880914484d7f4c9b062e619e60206001600160a01b03841692a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661079d565b005b6102d0907f00000000000000000000000000000000000000000000000000000000000000006040518281527fb21fb52d5749b80f3182f8c6992236b5e5576681880914484d7f4c9b062e619e60206001600160a01b03841692a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661079d565b816101b4565b346100c2575f3660031901126100c25760206fffffffffffffffffffffffffffffffff5f5416604051908152f35b346100c2575f3660031901126100c25760205f5460801c604051908152f35b346100c2575f3660031901126100c25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c2575f3660031901126100c2576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b919082039182116103b457565b634e487b7160e01b5f52601160045260245ffd5b6024805b6103d85750505f905f90565b5f1981018181116103b4576103ec9061040d565b9184101561040557505080156103b4575f1901806103cc565b939092509050565b60248110156107725760405161026081019181831067ffffffffffffffff84111761075e5760209260405261024082527f617f2e000045d964b80001418132defd61a6bb000045d964b80001fb8d842dc8838301527f61cf99800045d964b80002bc3c33007c61f878000260eb79774906173673b02a60408301527f621d620004c1d6f2ee9209b3bbc77758624640800722c26c65db0d50411b3e8760608301527f626dcd800983ade5dd2410e8b35a36b66296ac000be4995f546d148125992ee460808301527f62be39000e4584d8cbb6181997d8271362e7178010a6705242ff1bb20a171f4260a08301527f630ff60013075bcbba481f4a7c5617706337830015684745319122e2ee950f9f60c08301527f6360618017c932bea8da267b60d407ce6387ee801a2a1e3820232a13d312fffc60e08301527f63b0cd001c8b09b1976c2dac4551f82b63d9ab801eebf52b0eb5312d6f1a085a6101008301527f63fe9580214ce0a485fe34ae98e218886427740023adcc1dfd47382fc2aa28b76101208301527f644f0100260eb79774903bb0ec7238e66477df80286fa310ebd93f32163a49146101408301527f649f6c802ad08e8a632242b34002594364c84b002d317a03da6b463469ca69726101608301527f64f129802f92657d51b449b5939279a06518b68031f350f6c8fd4d36bd5a89cf6101808301527f6541950034543c70404650047d2ecffd6569220036b527e9b78f52d23d03162a6101a08301527f65920080391613632ed8559ffcd75c5865badf003b76fedca621586dbcaba2866101c08301527f65e11a803dd7ea561d6a5b3b7c7fe8b36609f9004038d5cf94b35e093c542ee16101e08301527f663186004299c1490bfc60d6fc28750e665a648044faacc2834563a4bbfcbb3c6102008301527f6681f180475b983bfa8e66727bd1016a66aad00049bc83b571d769ad1000167c6102208301527f66d3ae804c1d6f2ee9206ce7a42f2b8e66fb3b804e7e5aa860697022385e40a061024083015260041b0101518060e01c9165ffffffffffff8260b01c166509184e72a0008102908082046509184e72a00014901517156103b45765ffffffffffff819360801c16906509184e72a0008202918083046509184e72a00014901517156103b45761075b916103a7565b90565b634e487b7160e01b5f52604160045260245ffd5b7fd9515f03000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f511482161561082c575b604052156107f75750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661084457823b15153d151616906107ec565b503d5f823e3d90fdfea164736f6c6343000825000a6101608060405234610517576020816113398038038091610020828561051b565b83398101031261051757516001600160a01b038116908190036105175760405161004b60408261051b565b600f8152602081016e26b7b938343bb0b932902a37b5b2b760891b81526040519061007760408361051b565b600f82526e26b7b938343bb0b932902a37b5b2b760891b6020830152604051926100a260408561051b565b60038452621355d560ea1b6020850152604051936100c160408661051b565b60018552603160f81b60208601908152845190946001600160401b0382116104125760035490600182811c9216801561050d575b60208310146103f45781601f849311610497575b50602090601f8311600114610431575f92610426575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116104125760045490600182811c92168015610408575b60208310146103f45781601f84931161037e575b50602090601f8311600114610318575f9261030d575b50508160011b915f199060031b1c1916176004555b61019f8161053e565b610120526101ac8461053e565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021560c08261051b565b5190206080523060c05280156102fa576002546b03fbd98d3b9ae3e46fa4000081018091116102e657600255805f525f60205260405f206b03fbd98d3b9ae3e46fa4000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040516b03fbd98d3b9ae3e46fa400008152a3604051610d8f90816105aa823960805181610a15015260a05181610ad2015260c051816109e6015260e05181610a6401526101005181610a8a015261012051816104250152610140518161044e0152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610181565b60045f9081528281209350601f198516905b818110610366575090846001959493921061034e575b505050811b01600455610196565b01515f1960f88460031b161c191690555f8080610340565b9293602060018192878601518155019501930161032a565b8281111561016b5760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103ec575b849392601f0160051c82900391015f5b8281106103dc57505061016b565b5f818301558594506001016103ce565b5f91506103be565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610157565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011f565b60035f9081528281209350601f198516905b81811061047f5750908460019594939210610467575b505050811b01600355610134565b01515f1960f88460031b161c191690555f8080610459565b92936020600181928786015181550195019301610443565b828111156101095760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610505575b849392601f0160051c82900391015f5b8281106104f5575050610109565b5f818301558594506001016104e7565b5f91506104d7565b91607f16916100f5565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761041257604052565b601f81511161056957602081519101516020821061055a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461069557508063095ea7b31461066f57806318160ddd1461065257806323b872dd1461061a578063313ce567146105ff5780633644e515146105dd57806342966c68146105c057806370a082311461058957806379cc6790146105595780637ecebe001461052157806384b0196e1461040d57806395d89b4114610301578063a9059cbb146102d0578063c50497ae146102aa578063d505accf146101245763dd62ed3e146100cc575f80fd5b34610120576040366003190112610120576100e5610771565b6001600160a01b036100f5610787565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b5f80fd5b346101205760e03660031901126101205761013d610771565b610145610787565b604435906064359260843560ff811681036101205784421161027e576102396102306001600160a01b039283851697885f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526101e360e08261079d565b5190206101ee6109dc565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a4359220610c36565b90929192610cc3565b1684810361024e575061024c9350610b7c565b005b84907f4b800e46000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f62791302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610120575f3660031901126101205760206040516b03fbd98d3b9ae3e46fa400008152f35b34610120576040366003190112610120576102f66102ec610771565b60243590336108ed565b602060405160018152f35b34610120575f366003190112610120576040515f6004548060011c90600181168015610403575b6020831081146103ef578285529081156103cb575060011461036d575b610369836103558185038261079d565b60405191829160208352602083019061074d565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106103b157509091508101602001610355610345565b919260018160209254838588010152019101909291610399565b60ff191660208086019190915291151560051b840190910191506103559050610345565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610328565b34610120575f366003190112610120576104c56104497f0000000000000000000000000000000000000000000000000000000000000000610bdf565b6104727f0000000000000000000000000000000000000000000000000000000000000000610bdf565b60206104d360405192610485838561079d565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061074d565b90858203604087015261074d565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061050a57505050500390f35b8351855286955093810193928101926001016104fb565b34610120576020366003190112610120576001600160a01b03610542610771565b165f526007602052602060405f2054604051908152f35b346101205760403660031901126101205761024c610575610771565b602435906105848233836107d3565b610af8565b34610120576020366003190112610120576001600160a01b036105aa610771565b165f525f602052602060405f2054604051908152f35b346101205760203660031901126101205761024c60043533610af8565b34610120575f3660031901126101205760206105f76109dc565b604051908152f35b34610120575f36600319011261012057602060405160128152f35b34610120576060366003190112610120576102f6610636610771565b61063e610787565b6044359161064d8333836107d3565b6108ed565b34610120575f366003190112610120576020600254604051908152f35b34610120576040366003190112610120576102f661068b610771565b6024359033610b7c565b34610120575f366003190112610120575f6003548060011c90600181168015610743575b6020831081146103ef578285529081156103cb57506001146106e557610369836103558185038261079d565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b80821061072957509091508101602001610355610345565b919260018160209254838588010152019101909291610711565b91607f16916106b9565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361012057565b602435906001600160a01b038216820361012057565b90601f8019910116810190811067ffffffffffffffff8211176107bf57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03909291921691825f52600160205260405f206001600160a01b0382165f5260205260405f2054925f198410610811575b50505050565b8284106108b0578015610884576001600160a01b03821615610858575f5260016020526001600160a01b0360405f2091165f5260205260405f20910390555f80808061080b565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506001600160a01b0383917ffb8f41b2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6001600160a01b03169081156109b0576001600160a01b031691821561098457815f525f60205260405f205481811061096b57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480610acf575b15610a37577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610ac960c08261079d565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610a0e565b9091906001600160a01b031680156109b057805f525f60205260405f2054838110610b62576020845f94957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3565b915063391434e360e21b5f5260045260245260445260645ffd5b6001600160a01b0316908115610884576001600160a01b03169182156108585760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610c0e5760405191610bfb60408461079d565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610cb8579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610cad575f516001600160a01b03811615610ca357905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610d6e5780610cd5575050565b60018103610d05577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b60028103610d3957507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600314610d435750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffdfea164736f6c6343000825000a",
}

// Vesting is an auto generated Go binding around an Ethereum contract.
type Vesting struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Vesting) GetABI() abi.ABI {
	return c.abi
}

// NewVesting creates a new instance of Vesting.
func NewVesting() *Vesting {
	parsed, err := VestingMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Vesting{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Vesting) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address treasury_, address everyoneElse_) returns()
func (vesting *Vesting) PackConstructor(treasury_ common.Address, everyoneElse_ common.Address) []byte {
	enc, err := vesting.abi.Pack("", treasury_, everyoneElse_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMONTHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fa626f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MONTHS() view returns(uint256)
func (vesting *Vesting) PackMONTHS() []byte {
	enc, err := vesting.abi.Pack("MONTHS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMONTHS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fa626f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MONTHS() view returns(uint256)
func (vesting *Vesting) TryPackMONTHS() ([]byte, error) {
	return vesting.abi.Pack("MONTHS")
}

// UnpackMONTHS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fa626f2.
//
// Solidity: function MONTHS() view returns(uint256)
func (vesting *Vesting) UnpackMONTHS(data []byte) (*big.Int, error) {
	out, err := vesting.abi.Unpack("MONTHS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEveryoneElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x384ebf30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function everyoneElse() view returns(address)
func (vesting *Vesting) PackEveryoneElse() []byte {
	enc, err := vesting.abi.Pack("everyoneElse")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEveryoneElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x384ebf30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function everyoneElse() view returns(address)
func (vesting *Vesting) TryPackEveryoneElse() ([]byte, error) {
	return vesting.abi.Pack("everyoneElse")
}

// UnpackEveryoneElse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x384ebf30.
//
// Solidity: function everyoneElse() view returns(address)
func (vesting *Vesting) UnpackEveryoneElse(data []byte) (common.Address, error) {
	out, err := vesting.abi.Unpack("everyoneElse", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMonth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x989620df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function month(uint256 i) pure returns(uint256 start, uint256 toTreasury, uint256 toEveryoneElse)
func (vesting *Vesting) PackMonth(i *big.Int) []byte {
	enc, err := vesting.abi.Pack("month", i)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMonth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x989620df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function month(uint256 i) pure returns(uint256 start, uint256 toTreasury, uint256 toEveryoneElse)
func (vesting *Vesting) TryPackMonth(i *big.Int) ([]byte, error) {
	return vesting.abi.Pack("month", i)
}

// MonthOutput serves as a container for the return parameters of contract
// method Month.
type MonthOutput struct {
	Start          *big.Int
	ToTreasury     *big.Int
	ToEveryoneElse *big.Int
}

// UnpackMonth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x989620df.
//
// Solidity: function month(uint256 i) pure returns(uint256 start, uint256 toTreasury, uint256 toEveryoneElse)
func (vesting *Vesting) UnpackMonth(data []byte) (MonthOutput, error) {
	out, err := vesting.abi.Unpack("month", data)
	outstruct := new(MonthOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Start = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ToTreasury = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ToEveryoneElse = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d1a69f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release() returns()
func (vesting *Vesting) PackRelease() []byte {
	enc, err := vesting.abi.Pack("release")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d1a69f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release() returns()
func (vesting *Vesting) TryPackRelease() ([]byte, error) {
	return vesting.abi.Pack("release")
}

// PackReleasedToEveryoneElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cde3218.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releasedToEveryoneElse() view returns(uint128)
func (vesting *Vesting) PackReleasedToEveryoneElse() []byte {
	enc, err := vesting.abi.Pack("releasedToEveryoneElse")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleasedToEveryoneElse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7cde3218.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releasedToEveryoneElse() view returns(uint128)
func (vesting *Vesting) TryPackReleasedToEveryoneElse() ([]byte, error) {
	return vesting.abi.Pack("releasedToEveryoneElse")
}

// UnpackReleasedToEveryoneElse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7cde3218.
//
// Solidity: function releasedToEveryoneElse() view returns(uint128)
func (vesting *Vesting) UnpackReleasedToEveryoneElse(data []byte) (*big.Int, error) {
	out, err := vesting.abi.Unpack("releasedToEveryoneElse", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReleasedToTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x860d2d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releasedToTreasury() view returns(uint128)
func (vesting *Vesting) PackReleasedToTreasury() []byte {
	enc, err := vesting.abi.Pack("releasedToTreasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleasedToTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x860d2d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releasedToTreasury() view returns(uint128)
func (vesting *Vesting) TryPackReleasedToTreasury() ([]byte, error) {
	return vesting.abi.Pack("releasedToTreasury")
}

// UnpackReleasedToTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x860d2d0e.
//
// Solidity: function releasedToTreasury() view returns(uint128)
func (vesting *Vesting) UnpackReleasedToTreasury(data []byte) (*big.Int, error) {
	out, err := vesting.abi.Unpack("releasedToTreasury", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (vesting *Vesting) PackToken() []byte {
	enc, err := vesting.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (vesting *Vesting) TryPackToken() ([]byte, error) {
	return vesting.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (vesting *Vesting) UnpackToken(data []byte) (common.Address, error) {
	out, err := vesting.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (vesting *Vesting) PackTreasury() []byte {
	enc, err := vesting.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (vesting *Vesting) TryPackTreasury() ([]byte, error) {
	return vesting.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (vesting *Vesting) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := vesting.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVested is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x968fb8ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vested(uint256 when) pure returns(uint256 toTreasury, uint256 toEveryoneElse)
func (vesting *Vesting) PackVested(when *big.Int) []byte {
	enc, err := vesting.abi.Pack("vested", when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVested is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x968fb8ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vested(uint256 when) pure returns(uint256 toTreasury, uint256 toEveryoneElse)
func (vesting *Vesting) TryPackVested(when *big.Int) ([]byte, error) {
	return vesting.abi.Pack("vested", when)
}

// VestedOutput serves as a container for the return parameters of contract
// method Vested.
type VestedOutput struct {
	ToTreasury     *big.Int
	ToEveryoneElse *big.Int
}

// UnpackVested is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x968fb8ba.
//
// Solidity: function vested(uint256 when) pure returns(uint256 toTreasury, uint256 toEveryoneElse)
func (vesting *Vesting) UnpackVested(data []byte) (VestedOutput, error) {
	out, err := vesting.abi.Unpack("vested", data)
	outstruct := new(VestedOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ToTreasury = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ToEveryoneElse = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// VestingReleased represents a Released event raised by the Vesting contract.
type VestingReleased struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VestingReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (VestingReleased) ContractEventName() string {
	return VestingReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed to, uint256 amount)
func (vesting *Vesting) UnpackReleasedEvent(log *types.Log) (*VestingReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vesting.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VestingReleased)
	if len(log.Data) > 0 {
		if err := vesting.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vesting.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (vesting *Vesting) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vesting.abi.Errors["NoSuchMonth"].ID.Bytes()[:4]) {
		return vesting.UnpackNoSuchMonthError(raw[4:])
	}
	if bytes.Equal(raw[:4], vesting.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return vesting.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VestingNoSuchMonth represents a NoSuchMonth error raised by the Vesting contract.
type VestingNoSuchMonth struct {
	I *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchMonth(uint256 i)
func VestingNoSuchMonthErrorID() common.Hash {
	return common.HexToHash("0xd9515f03ff5bbc64b0189c1fe15a87cff551ac0a8c21de4c9566e55ca92efc53")
}

// UnpackNoSuchMonthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchMonth(uint256 i)
func (vesting *Vesting) UnpackNoSuchMonthError(raw []byte) (*VestingNoSuchMonth, error) {
	out := new(VestingNoSuchMonth)
	if err := vesting.abi.UnpackIntoInterface(out, "NoSuchMonth", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VestingSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Vesting contract.
type VestingSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VestingSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (vesting *Vesting) UnpackSafeERC20FailedOperationError(raw []byte) (*VestingSafeERC20FailedOperation, error) {
	out := new(VestingSafeERC20FailedOperation)
	if err := vesting.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
