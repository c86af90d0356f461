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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"derived\",\"type\":\"address\"}],\"name\":\"BadPublicKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BlockNotReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"JobExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"KeyMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"a\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"b\",\"type\":\"uint256\"}],\"name\":\"LengthsDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"eligible\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughValidators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"NotOnPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"name\":\"NotRequester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"}],\"name\":\"NotRunnerUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"}],\"name\":\"NotWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"int256\",\"name\":\"reputation\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"PoorReputation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"posted\",\"type\":\"uint256\"}],\"name\":\"RegisteredTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"ScoreSealedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"SealSlotTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"StakeLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"TooManySeals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongGrant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"WrongOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"WrongPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"WrongScoreOpening\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pay\",\"type\":\"uint256\"}],\"name\":\"Acknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Awarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Flushed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"GaveUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"Granted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Offered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"}],\"name\":\"ScoreOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"ScoreSealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Started\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"Submitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Unstaking\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"median\",\"type\":\"int64\"}],\"name\":\"Verdict\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"acceptAnyway\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"account\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"free\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"won\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivered\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"failed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"within\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outside\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"accepted\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"rejected\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"changePayout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"clear\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"clearScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finishUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"flush\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"giveKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"giveUp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"to\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"wrapped\",\"type\":\"bytes[]\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"jobOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structIMarket.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"openScores\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"leastBidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grantWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"drawWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastTestTime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"scoreWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"leastBond\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"bondShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"outlierSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"absentSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"giveUpShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"breakShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"listingFee\",\"type\":\"uint96\"}],\"internalType\":\"structIMarket.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"phaseOf\",\"outputs\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"scoreSealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"sealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"sealScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"}],\"name\":\"sealSlot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"seals\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"openings\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"runnerUpPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"scoresSealed\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scoresOpened\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.State\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"takeOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"validatorAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
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
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,uint16,uint96,uint256,uint8,uint16,uint16))
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
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,uint16,uint96,uint256,uint8,uint16,uint16))
func (iMarket *IMarket) TryPackStateOf(job [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("stateOf", job)
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,uint16,uint96,uint256,uint8,uint16,uint16))
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
	Bin: "0x6102c06040523461057c576040516152f238819003601f8101601f191683016001600160401b038111848210176105805783928291604052833981010390610240821261057c578051916001600160a01b038316830361057c5761020090601f19011261057c57604051906102008201906001600160401b03821183831017610580576102209160405261009560208201610594565b83526100a360408201610594565b60208401526100b460608201610594565b60408401526100c560808201610594565b60608401526100d660a08201610594565b60808401526100e760c08201610594565b60a08401526100f860e08201610594565b60c084015261010a6101008201610594565b60e084015261011c61012082016105a5565b61010084015261012f61014082016105b9565b61012084015261014261016082016105a5565b61014084015261015561018082016105b9565b6101608401526101686101a082016105b9565b61018084015261017b6101c082016105b9565b6101a084015261018e6101e082016105b9565b6101c08401526101a161020082016105a5565b6101e08401520151916001600160a01b038316830361057c5760805260e08181015163ffffffff1660a052610140820180516001600160601b0390811660c05261016084015161ffff908116909352610180840151909216610100525116801590811561056c575b5061053c5761ffff610160820151166103e88111610517575061ffff610180820151166103e881116104f3575063ffffffff8151166101205263ffffffff6020820151166101405263ffffffff6040820151166101605263ffffffff6060820151166101805263ffffffff6080820151166101a05263ffffffff60a0820151166101c05263ffffffff60c0820151166101e05260018060601b03610100820151166102005261ffff610120820151166102205261ffff6101a0820151166102405261ffff6101c0820151166102605260018060601b036101e0820151166102805263ffffffff602082015116156104cf576101008101516001600160601b031680159081156104bf575b5061048b5761ffff610120820151166103e88111610469575061ffff6101a0820151166103e8811161044557506101c0015161ffff166103e8811161042257506102a052604051614d2990816105c982396080518181816104e50152818161055201526125cd015260a05181505060c05181614061015260e05181612c8f01526101005181612b890152610120518161303001526101405181610baa0152610160518161453c01526101805181613bbd01526101a05181612eaf01526101c05181611a5801526101e051818181613bf20152614714015261020051816135cc015261022051816135a40152610240518150506102605181505061028051816108e001526102a051816123260152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610313565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610209565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361057c57565b51906001600160601b038216820361057c57565b519061ffff8216820361057c5756fe60806040526004361015610019575b3415612319575b5f80fd5b5f3560e01c80630ce377f2146101085780632e1a7d4d146101035780634a970be7146100fe578063679c9fc5146100f957806367c53ea8146100f45780637002e109146100ef57806372e3cef3146100ea578063988140bc146100e55780639e495613146100e0578063ac9650d8146100db578063b6877852146100d6578063b6b55f25146100d1578063bf5c1376146100cc578063da175a1c146100c75763ec3d25370361000e57611740565b6116c2565b611459565b61143d565b6112bb565b611201565b610ed5565b610b3c565b610808565b610784565b6106e5565b61060b565b610529565b61044f565b61015a565b6102e090600319011261001557600490565b6003111561001557565b9181601f840112156100155782359167ffffffffffffffff8311610015576020808501948460051b01011161001557565b3461001557610340366003190112610015576101753661010d565b6102e4356101828161011f565b6103043567ffffffffffffffff8111610015576101a3903690600401610129565b9190926103243567ffffffffffffffff8111610015576101c7903690600401610129565b94909385810361041f576101da83612358565b91946101ea826001015460601c90565b906101f48861179b565b600288036103b757506001600160a01b0381163303610398575b6102178761179b565b866103665760038351610229816117bb565b610232816117bb565b0361034757602083015180421161033057506001841480159061030e575b6102de5790610264839261026994886123ae565b6123ff565b5f5b81811061027457005b806102d5857fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c076001600160a01b038a6102c3868e6102bd6102b860019b8d8f611817565b6117b1565b9361183c565b60409691965193849316968d8461187e565b0390a30161026b565b61030b87877f9ed3ea71000000000000000000000000000000000000000000000000000000005f52611827565b5ffd5b5061031c6102b88587611809565b6001600160a01b0380831691161415610250565b632413eccd60e21b5f52600487905260245260445ffd5b61030b86845190610357826117bb565b63509b2d0560e11b5f526117e0565b505060068151610375816117bb565b61037e816117bb565b036103895750610269565b5161030b9084610357826117bb565b63c2802b9760e01b5f52336004526001600160a01b031660245260445ffd5b6103cf6103c3826117b1565b6001600160a01b031690565b33036103db575061020e565b6103e761030b916117b1565b7f0691b032000000000000000000000000000000000000000000000000000000005f52336004526001600160a01b0316602452604490565b7f658b7abb000000000000000000000000000000000000000000000000000000005f52600452602485905260445ffd5b346100155760203660031901126100155761050a600435335f525f60205261047c8160405f205433613453565b335f525f6020526001600160a01b03600160405f2001541680155f1461050c5750335b604080516001600160a01b03831681526020810184905233917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb91a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166124c8565b005b61049f565b60ff81160361001557565b359061052782610511565b565b346100155760a03660031901126100155760243560043560443561054c81610511565b606435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690608435823b156100155761050a955f809460e49360ff9760405198899788967fd505accf0000000000000000000000000000000000000000000000000000000088523360048901523060248901528c6044890152606488015216608486015260a485015260c48401525af16105f1575b50612577565b806105ff5f610605936118c8565b806118ef565b5f6105eb565b3461001557610320366003190112610015576106263661010d565b6102e43567ffffffffffffffff811161001557610647903690600401610129565b91610304359267ffffffffffffffff841161001557366023850112156100155783600401359267ffffffffffffffff8411610015573660248560071b8701011161001557602461050a950192611a19565b6001600160a01b0381160361001557565b359061052782610698565b6001600160601b0381160361001557565b3590610527826106b4565b8015150361001557565b3590610527826106d0565b346100155760a036600319011261001557602061072c60043560243561070a81610698565b604435610716816106b4565b60643591610723836106d0565b60843593611c2f565b604051908152f35b90602080835192838152019201905f5b8181106107515750505090565b82516001600160a01b0316845260209384019390920191600101610744565b906020610781928181520190610734565b90565b34610015576102e03660031901126100155761079f3661010d565b6107a881612358565b91928251601281101561080357600419016107dc57906107cc92916107d894612dd6565b60405191829182610770565b0390f35b5050516012811015610803576107fe9163509b2d0560e11b5f526004526117c5565b60445ffd5b611787565b34610015576102e0366003190112610015576108233661010d565b61082c816117b1565b6001600160a01b03339116036103db57610856336001600160a01b03165f525f60205260405f2090565b549061087461086b8360601c63ffffffff1690565b63ffffffff1690565b15610b10576108828161301b565b61088b81613401565b9061089e825f52600560205260405f2090565b928354610ae3577fd984fe85141ec6f0b9a3bde8661928c9151eaeb3ad3e4204224e031a3ab5375c610aa76107d89561094686946108db87613410565b6109117f00000000000000000000000000000000000000000000000000000000000000009261090a8484611976565b9033613453565b865f516020614cfd5f395f51905f526040518061093c33958260205f91939293604081019481520152565b0390a333866134b8565b610a98610951611ca3565b6001815261096e61096861086b6101008a01611d2e565b42611976565b926020820193845261098260e08901611d44565b15610ac157610a4b6103c361086b610a456001600160601b03610a398d610a346001995b6102c083019a63ffffffff6109ba8d611d2e565b1615610aba576002905b17604082015261ffff60a082015261ffff60c0820152610a2161086b610140610280860195610a16610a0c610a076109fb8a611d5a565b6001600160601b031690565b61359b565b633b9aca00900490565b60e086015201611d2e565b61010082015242610120820152896123ff565b611d5a565b1664e8d4a51000900490565b94611d2e565b91610a66610a5761199d565b6001600160a01b039094168452565b80602084015260408301529060019060406001600160601b0319825160601b16602083015160301b1791015117910155565b51604051918291339683611dc1565b0390a36040519081529081906020820190565b5f906109c4565b610a4b6103c361086b610a456001600160601b03610a398d610a345f996109a6565b7f9e2b4bfd000000000000000000000000000000000000000000000000000000005f52600483905260245ffd5b7fbfc6c337000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100155760e03660031901126100155760043560c036602319011261001557610b6e815f52600560205260405f2090565b610b778161360f565b9060018251610b85816117bb565b610b8e816117bb565b03610ec55760208201805180421115610e875750805190610bd07f00000000000000000000000000000000000000000000000000000000000000008093611976565b4211610e6057505082610be561050a94613730565b60808301600181510180915283610bfa6117a5565b91606082015114610c09612053565b92610c19610c15611d38565b1590565b8015610e59575b610e48575b610c30610c15611d38565b610d16575b610c3d6117a5565b857f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe6001600160a01b03610c6f611d4e565b93610cb1610c7b611d38565b610c836120ac565b604080516001600160601b039099168952911515602089015261ffff16908701529116939081906060820190565b0390a36001600160a01b038116610cf8575b5080610ce8575b610cd7575b5050506123ff565b610ce0926139b1565b5f8083610ccf565b5061ffff60a08201511415610cca565b610d1090610d0960e08501516120b8565b90866138be565b5f610cc3565b610d3e610d33610d276109fb611d4e565b64e8d4a50fff90611976565b64e8d4a51000900490565b610d50610d496120ac565b61ffff1690565b906040860190815191610d6b60c0880193845190868561388a565b610d79575b50505050610c35565b60a087018051909361ffff8203610de657505050610db19293505f93610d9d6117a5565b925260208701526001600160a01b03168552565b610ddd84879060019060406001600160601b0319825160601b16602083015160301b1791015117910155565b5f808080610d70565b610dfb60208b9793949701938451848761388a565b15610e3d57610e38959650610e178a516001600160a01b031690565b968351918651905252610e286117a5565b9352526001600160a01b03168552565b610db1565b525090915250610db1565b9250610e538561385c565b92610c25565b5081610c20565b610e6f61030b92869251611976565b90632413eccd60e21b5f529190604492600452602452565b84610e9461030b9261190d565b907fd47800eb000000000000000000000000000000000000000000000000000000005f529190604492600452602452565b61030b83835190610357826117bb565b3461001557606036600319011261001557602435600435610ef582610511565b604435610f0a825f52600560205260405f2090565b92610f148461360f565b60018151610f21816117bb565b610f2a816117bb565b036103895760208101518042116111735750821561114b57610f5c336001600160a01b03165f525f60205260405f2090565b5490610f7161086b8360601c63ffffffff1690565b8015610b10576101208201519081811161111957505060408101516002166110f7575b606081018051969061fffe8810156110ca57610fcf60ff8616336001600160a01b03165f52600660205260405f20905f5260205260405f2090565b600160ff1b8154166110b05783611046889796956110559561104d9561103f8e60e0978f7fbf43c4154c96792b6f1ff784d4454e0ec219aa72e921204a1c87b9ed342e24759f8361103892600160ff1b9260609260405192835260208301526040820152201790565b905561190d565b90526123ff565b01516120b8565b809233613453565b845f516020614cfd5f395f51905f52604051806110813395826020600291939293604081019481520152565b0390a36040805192835260ff909116602083015261ffff9490941693810193909352339280606081015b0390a3005b630db37afb60e01b5f523360045260ff861660245260445ffd5b7f78d762a5000000000000000000000000000000000000000000000000000000005f52600487905260245ffd5b61111461110e6103c36103c3896001015460601c90565b83613a4e565b610f94565b7fb1b49a21000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b7f70df377c000000000000000000000000000000000000000000000000000000005f5260045ffd5b632413eccd60e21b5f52600485905260245260445ffd5b602081016020825282518091526040820191602060408360051b8301019401925f915b8383106111bc57505050505090565b909192939460208080600193603f19868203018752818a518051918291828552018484015e5f828201840152601f01601f1916010197019594919091019201906111ad565b346100155760203660031901126100155760043567ffffffffffffffff811161001557611232903690600401610129565b9061123b61212d565b61124483612148565b925f5b81811061125c57604051806107d8878261118a565b8061127d61127785611271600195878a61183c565b90612191565b30613ab1565b6112878288611a05565b526112928187611a05565b5001611247565b6bffffffffffffffffffffffff1981160361001557565b359061052782611299565b3461001557610340366003190112610015576112d63661010d565b6102e4356112e381611299565b610304359061032435926112f681612358565b9060048297939751611307816117bb565b611310816117bb565b0361142d5761131e81613b59565b602082015180421161141657509183916113fb936113986113617fbc744557566ffb5b2cffb1b0e48a8cb5f615e22e1f345874206efb8e928969919998976117b1565b6113916113716102808801611d5a565b6001600160601b0361138a6113858761385c565b613b81565b911661209f565b908b61390f565b60408201600419815116815260ff6113b46102605f9701611993565b1661140057805160101790526113ce919061026482613bec565b604051948594859094939260609260808301966001600160601b0319168352602083015260408201520152565b0390a2005b509250806114106113ce92613ba3565b936123ff565b632413eccd60e21b5f52600488905260245260445ffd5b61030b87835190610357826117bb565b346100155760203660031901126100155761050a600435612577565b346100155760803660031901126100155760043560243567ffffffffffffffff81116100155761148d903690600401610129565b90916044359261149c84610511565b606435926114b2835f52600560205260405f2090565b906114bc8261360f565b926114c98282868861265f565b60208401918251804211610330575060ff88169181831083838215926116a0575b5050905061166d5761016085019160016115088a85519060ff161c90565b1661163957871561114b575f611539336001600160a01b03165f52600760205260405f205f805260205260405f2090565b60018154111561159c575061154d906121c9565b97602089146115845761157c89336001600160a01b03165f52600760205260405f20905f5260205260405f2090565b989098611539565b630db37afb60e01b5f5233600452602489905260445ffd5b916115c79150986115ef98998a600160ff1b9260609260405192835260208301526040820152201790565b90556115e2600160ff8a1681901b845117928385521b612082565b14611627575b50506123ff565b60405160ff909216825233917ff4c9bb7fc305ba833cc24ec929524a29debf3441e219dc38e8336eab93c017a39080602081016110ab565b61800081511790524290525f806115e8565b7f82ee9ccd000000000000000000000000000000000000000000000000000000005f52600487905260ff891660245260445ffd5b7f33198be6000000000000000000000000000000000000000000000000000000005f523360045260ff881660245260445ffd5b6102b892506116ae93611817565b6001600160a01b03163314158083836114ea565b3461001557610300366003190112610015576116dd3661010d565b6102e4359067ffffffffffffffff821161001557366023830112156100155781600401359067ffffffffffffffff821161001557366024838501011161001557602461050a9301906121d7565b8060070b0361001557565b35906105278261172a565b346100155760a036600319011261001557602061072c60043560243561176581610698565b6044356117718161011f565b6064359161177e8361172a565b608435936122c4565b634e487b7160e01b5f52602160045260245ffd5b6003111561080357565b60243561078181610698565b3561078181610698565b6012111561080357565b601281101561080357602452565b9060128210156108035752565b60045260449190601281101561080357602452565b634e487b7160e01b5f52603260045260245ffd5b90156118125790565b6117f5565b91908110156118125760051b0190565b600452604491906118378161179b565b602452565b91908110156118125760051b81013590601e198136030182121561001557019081359167ffffffffffffffff8311610015576020018236038113610015579190565b9192606093819261188e8161179b565b845260406020850152816040850152848401375f828201840152601f01601f1916010190565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176118ea57604052565b6118b4565b5f91031261001557565b634e487b7160e01b5f52601160045260245ffd5b906001820180921161191b57565b6118f9565b906002820180921161191b57565b90790100000000000000000000000000000000000000000000000000820180921161191b57565b90730100000000000000000000000000000000000000820180921161191b57565b9190820180921161191b57565b91908110156118125760071b0190565b3561078181610511565b604051906105276060836118c8565b604051906105276040836118c8565b67ffffffffffffffff81116118ea5760051b60200190565b906119dd826119bb565b6119ea60405191826118c8565b82815280926119fb601f19916119bb565b0190602036910137565b80518210156118125760209160051b010190565b94939294611a2681612358565b929091611a358686868461265f565b6101608401986180008a51161580611c21575b611c105760208501908151611a7e7f00000000000000000000000000000000000000000000000000000000000000008092611976565b4211928380611c07575b610e6057505061018086019a8b519b5f5b8b808210611ba85750508315611b96575b5050611ab5886119d3565b98835f5b898b8d87868510611b3d57505050505050505015611b2b5788611ae2575b61052797985061295a565b5f5b868110611af15750611ad7565b8060018b81931c16611b04575b01611ae4565b611b1b611b156102b8838b8b611817565b8461289e565b611b25828b611a05565b52611afe565b505092509250506105279293506123ff565b611b6f611b81611b8792600198611b8d96611b7b6102b8611b608f8f8e91611983565b9a8b93611b75611b6f86611993565b60ff1690565b91611817565b916126d6565b94611993565b90611a05565b52018490611ab9565b51905161800019161491505f80611aaa565b611b6f611bb983611bbe9388611983565b611993565b8b8110801590611bf5575b611bde5790600180921b835117835201611a99565b63e1449ddd60e01b5f52600487905260245260445ffd5b506001845184511916821c1615611bc9565b508a1515611a88565b61030b82610e94602088015161190d565b506020850151421115611a48565b93916001600160601b03909391936001600160a01b0360405195602087019746895230604089015260608801521660808601521660a0840152151560c083015260e082015260e08152611c84610100826118c8565b51902090565b90815260408101929190600b8210156108035760200152565b604051906101a0820182811067ffffffffffffffff8211176118ea576040525f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b60128210156108035752565b63ffffffff81160361001557565b3561078181611d20565b606435610781816106d0565b35610781816106d0565b604435610781816106b4565b35610781816106b4565b8115611d6e570490565b634e487b7160e01b5f52601260045260245ffd5b67ffffffffffffffff81160361001557565b359061052782611d82565b359061052782611d20565b61ffff81160361001557565b359061052782611daa565b6102e0909392919361204f6120416102c0610300840197611df285611de5836106a9565b6001600160a01b03169052565b611e12611e0160208301611d94565b67ffffffffffffffff166020870152565b611e37611e21604083016112b0565b6bffffffffffffffffffffffff19166040870152565b611e5c611e46606083016112b0565b6bffffffffffffffffffffffff19166060870152565b611e81611e6b608083016112b0565b6bffffffffffffffffffffffff19166080870152565b60a081013560a086015260c081013560c0860152611ead611ea460e083016106da565b151560e0870152565b611ecb611ebd6101008301611d9f565b63ffffffff16610100870152565b611ee9611edb6101208301611d9f565b63ffffffff16610120870152565b611f07611ef96101408301611d9f565b63ffffffff16610140870152565b611f25611f176101608301611d9f565b63ffffffff16610160870152565b611f41611f356101808301611db6565b61ffff16610180870152565b611f5f611f516101a08301611d9f565b63ffffffff166101a0870152565b611f7b611f6f6101c08301611db6565b61ffff166101c0870152565b6101e08101356101e0860152611fa1611f9761020083016106da565b1515610200870152565b611fbc611fb16102208301611735565b60070b610220870152565b611fde611fcc6102408301611d94565b67ffffffffffffffff16610240870152565b611ff9611fee610260830161051c565b60ff16610260870152565b61201a61200961028083016106c5565b6001600160601b0316610280870152565b61203b61202a6102a083016106c5565b6001600160601b03166102a0870152565b01611d9f565b63ffffffff166102c0830152565b0152565b604051906060820182811067ffffffffffffffff8211176118ea576040525f6040838281528260208201520152565b5f1981019190821161191b57565b60011981019190821161191b57565b9190820391821161191b57565b60c43561078181611daa565b90633b9aca00820291808304633b9aca00149015171561191b57565b908160011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361191b57565b908160011b918083046002149015171561191b57565b8181029291811591840414171561191b57565b6040519061213c6020836118c8565b5f808352366020840137565b90612152826119bb565b61215f60405191826118c8565b8281528092612170601f19916119bb565b01905f5b82811061218057505050565b806060602080938501015201612174565b60208061052793959486604051978895848701378401908282015f8152815193849201905e01015f815203601f1981018452836118c8565b5f19811461191b5760010190565b909291926121e482612358565b939190928451601281101561080357806121ff6008926117bb565b036122b45761220d84613b59565b861561228857817fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c07610527979885359361224685610698565b6001600160a01b036060836040519485946002865260406020870152816040870152838601375f828286010152601f80199101168301019516940390a3613c21565b507f57eafa16000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61030b82865190610357826117bb565b93919290926001600160a01b0360405194602086019646885230604088015260608701521660808501526122f78161179b565b60a084015260070b60c083015260e082015260e08152611c84610100826118c8565b604051365f82375f8036837f00000000000000000000000000000000000000000000000000000000000000005af43d5f833e15612354573d90f35b3d90fd5b6102e090612364611ca3565b50816040519182372090815f52600560205260405f20906123848261360f565b9081516012811015610803571561239757565b8363509b2d0560e11b5f526004525f60245260445ffd5b906004815261010081015142019283421161191b576001600160a01b0360209185837f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e639501526040519586521693a3565b90805161240b816117bb565b612414816117bb565b602082015160081b179060206040820151926124308460301b90565b1792166124a05761249a61012061244b606084015160381b90565b608084015160481b1761246260a085015160581b90565b1761247160c085015160681b90565b1761248060e085015160781b90565b1761249061010085015160b81b90565b1792015160d81b90565b17179055565b61249a6101806124b561014084015160381b90565b61016084015160d81b1792015160e81b90565b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af160015f5114811615612558575b604091909152156125245750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245ffd5b600181151661256e573d15833b15151616612516565b503d5f823e3d90fd5b61259781336001600160a01b03165f525f60205260405f20908154019055565b6040518181527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af160015f5114811615612649575b6040919091525f606052156125245750565b600181151661256e573d15833b15151616612637565b929190805160128110156108035760051901610389576101400151916040519060051b809282372060601c036126925750565b63ce40f86560e01b5f5260045260245ffd5b356107818161011f565b356107818161172a565b90929160209060408301946126cc8161179b565b835260070b910152565b9293909360208501916126e8836126a4565b6126f18161179b565b151580612887575b61287a5761270686611993565b612754612712856126a4565b9160ff61273360408b0194612726866126ae565b60608d0135918b8d6122c4565b911688600160ff1b9260609260405192835260208301526040820152201790565b9361277a866001600160a01b03165f52600760205260405f205f805260205260405f2090565b5f905b868154146127ee575061278f906121c9565b94602086146127c6576127be86886001600160a01b03165f52600760205260405f20905f5260205260405f2090565b90959061277d565b61030b886127d38b611993565b63e1449ddd60e01b5f5260049190915260ff16602452604490565b7fcac1ea97f0de6841cd1e257723382ebbd11de70860565f1eb86a8286a836ffea9599506001600160a01b0394989650612860915061286e9261285a9198949861284a61283a836126a4565b6128438c6126ae565b908b613d5e565b9b15612873576001905b556126a4565b966126ae565b6040519384931696836126b8565b0390a3565b8b90612854565b61030b856127d388611993565b50612894604087016126ae565b60070b15156126f9565b91906001600160a01b0316604883901c767fffffffffffffffffffffffffffffffffffffffffffff165f5b602081106128e4578463ce40f86560e01b5f5260045260245ffd5b825f52600760205260405f20815f5260205260405f20805490838260481c146129115750506001016128c9565b600190559450505050565b3561078181611d82565b90929160209061293a8360408101966117d3565b60070b910152565b63ffffffff60019116019063ffffffff821161191b57565b919390959492946101808601519161297382848a613df2565b9161298f612988612983886120d4565b611920565b6003900490565b83515f959186918111612d8557506129ad610c156080870151151590565b612d22575b6129c26109fb6102a08d01611d5a565b926129cd898561211a565b985f5b818110612b6557505050505050506129e7826117bb565b8115612b58577f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca612a2d612a2060608694015160070b90565b6040519182918683612926565b0390a2612a39816117bb565b60088103612a62575090612a5991612a53610527966117b1565b90613960565b61026482613bec565b939291612b4790612b4061052797612b3a612a7c876141be565b9290612a878b6117bb565b60098b03612b4c5780612ab66102b8926001600160a01b03165f525f60205260405f20600160801b8154019055565b612b326002612add612ac7866117b1565b6001600160a01b03165f525f60205260405f2090565b018054612af29060601c63ffffffff16612942565b7fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000083549260601b169116179055565b8a838a61428a565b92611976565b9083613960565b614303565b6102b8908a838a6141ef565b505061052794915061412a565b8d612b746102b883858b611817565b9086831c600116612bb5575090612baf6001927f0000000000000000000000000000000000000000000000000000000000000000908d6140b2565b016129d0565b612bbe8b6117bb565b8a612bce575b5050600190612baf565b612bdb83869e939e611a05565b51612be9611b6f8260401c90565b612bf28861179b565b60ff8881169116149182612cba575b505015612c85579086600192039b612c37612c1b8961192e565b826001600160a01b03165f525f60205260405f20908154019055565b87612c46575b505b908e612bc4565b8b5f516020614cfd5f395f51905f526001600160a01b0360405193169280612c7c8c826020600791939293604081019481520152565b0390a35f612c3d565b9a90612cb56001927f0000000000000000000000000000000000000000000000000000000000000000908d613f9b565b612c3f565b909150612cc68761179b565b8615918b831593612cdc575b5050508f80612c01565b612d18929350612d04612d0b9267ffffffffffffffff6060610240940151911660070b613f8a565b930161291c565b67ffffffffffffffff1690565b10158f5f8b612cd2565b9450612d316102008b01611d44565b15612d69576060840151612d51612d4b6102208d016126ae565b60070b90565b12155b15612d625760085b946129b2565b6009612d5c565b6060840151612d7e612d4b6102208d016126ae565b1315612d54565b60208601519296928111612da157505050600193600f946129b2565b6040869793970151106129b257506008945060026129b2565b929190612dd1602091604086526040860190610734565b930152565b91939293610120850194855180431115612fd357508551408015612f7e576040805160208101928352808201879052908152612e5891612e2591612e1b6060826118c8565b5190209751612090565b96610260850197612e3589611993565b91612e3f876117b1565b9160ff612e50886001015460601c90565b941691614350565b81949197612e68611b6f82611993565b8210612f3d5750507fc4f7b43d92ac8e9fbb100a04334c0c81235296def46f1cec0be3f68eeeb222c4939291612ee263ffffffff610160612f149401612ead81611d2e565b7f00000000000000000000000000000000000000000000000000000000000000009216821115612f2a57505b60068352610968565b92602082019384526040820160208151179052612f09856020815160051b91012060601c90565b6101408301526123ff565b5190612f2560405192839283612dba565b0390a2565b612f38915061086b90611d2e565b612ed9565b90612f4a61030b92611993565b7f05b9b413000000000000000000000000000000000000000000000000000000005f5260049190915260ff16602452604490565b5092909150612fce9394507f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b780476612fc6612fb685613ba3565b6040519081529081906020820190565b0390a26123ff565b606090565b84612fe061030b9261190d565b907f10adcc45000000000000000000000000000000000000000000000000000000005f529190604492600452602452565b3561078181611299565b610100810161302981611d2e565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000091161080156133e6575b61339e5750610120810163ffffffff61307182611d2e565b16156133645761014082019063ffffffff61309761086b61309185611d2e565b93611d2e565b9116108015613349575b613301575061028081016001600160601b036130bc82611d5a565b161580156132d9575b80156132b7575b61326c5750610260810160ff6130e182611993565b166130ea575050565b6130ff611b6f6130f983611993565b60011690565b158015613257575b613212575061016081016301e1338063ffffffff61312483611d2e565b16116131ca57506bffffffffffffffffffffffff1961314560808301613011565b16156131905760c001351561315657565b63bb539e3d60e01b5f5261030b6044907f6578616d000000000000000000000000000000000000000000000000000000006004525f602452565b63bb539e3d60e01b5f5261030b6044907f74657374696e67000000000000000000000000000000000000000000000000006004525f602452565b6131d661030b91611d2e565b63bb539e3d60e01b5f527f7465737454696d6500000000000000000000000000000000000000000000000060045263ffffffff16602452604490565b61321e61030b91611993565b63bb539e3d60e01b5f527f76616c696461746f72730000000000000000000000000000000000000000000060045260ff16602452604490565b50600f60ff61326583611993565b1611613107565b61327861030b91611d5a565b63bb539e3d60e01b5f527f72657365727665000000000000000000000000000000000000000000000000006004526001600160601b0316602452604490565b5065ffffffffffff6132d36001600160601b03610a3984611d5a565b116130cc565b506132fa6001600160601b036132ee83611d5a565b1664e8d4a51000900690565b15156130c5565b61330d61030b91611d2e565b63bb539e3d60e01b5f527f6c6f6e6765737452756e74696d6500000000000000000000000000000000000060045263ffffffff16602452604490565b506301e1338063ffffffff61335d83611d2e565b16116130a1565b63bb539e3d60e01b5f5261030b6044907f657374696d6174656452756e74696d65000000000000000000000000000000006004525f602452565b6133aa61030b91611d2e565b63bb539e3d60e01b5f527f62696457696e646f77000000000000000000000000000000000000000000000060045263ffffffff16602452604490565b506301e1338063ffffffff6133fa83611d2e565b1611613059565b6102e090816040519182372090565b6001600160601b0361028082013591613428836106b4565b8160ff6102606102a08401359361343e856106b4565b013561344981610511565b1691160291160190565b6001600160601b03821683811061347c57506001600160a01b03165f525f6020520360405f2055565b6001600160a01b0384927fa10b390a000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9082156134f1576001600160a01b035f516020614cfd5f395f51905f5291846001540160015561286e6001604051938493169683611c8a565b505050565b8115613525575f516020614cfd5f395f51905f526004835f946001540160015561286e60405192839283611c8a565b5050565b9082156134f1576001600160a01b035f516020614cfd5f395f51905f5291846001540160015561286e600a604051938493169683611c8a565b9082156134f1576001600160a01b035f516020614cfd5f395f51905f5291846001540160015561286e6004604051938493169683611c8a565b6135c96103e8917f00000000000000000000000000000000000000000000000000000000000000009061211a565b047f0000000000000000000000000000000000000000000000000000000000000000808210613607575b50633b9aca008106810390811161191b5790565b90505f6135f3565b90613618611ca3565b915461363060ff821661362a816117bb565b84611d14565b64ffffffffff6136408260081c90565b16602084015260206136528260301c90565b60ff81166040860152166136ef576136e68161ffff61367663ffffffff9460381c90565b16606086015261ffff6136898260481c90565b16608086015261ffff61369c8260581c90565b1660a086015261ffff6136af8260681c90565b1660c086015267ffffffffffffffff6136c88260781c90565b1660e0860152826136d98260b81c90565b1661010086015260d81c90565b16610120830152565b613727816001600160a01b0361370861ffff9460381c90565b166101408601528261371a8260d81c90565b1661016086015260e81c90565b16610180830152565b60c43561373c81611daa565b6137966024359161374c83610698565b61ffff61377560443561375e816106b4565b60643561376a816106d0565b608435918789611c2f565b911684600160ff1b9260609260405192835260208301526040820152201790565b906137a081610698565b60a435906137ad82610511565b6137d660ff8316826001600160a01b03165f52600660205260405f20905f5260205260405f2090565b9383855403613808575050507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff169055565b61030b935061381682610698565b61381f83610511565b7fedcdf229000000000000000000000000000000000000000000000000000000005f526004526001600160a01b031660245260ff16604452606490565b9065ffffffffffff600161386e612053565b9301548060601c8452818160301c166020850152166040830152565b92909180841093841561389f575b5050505090565b14925090826138b4575b50505f808080613898565b1090505f806138a9565b9082156134f1576001600160a01b03816138fc855f516020614cfd5f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61286e6003604051938493169683611c8a565b9082156134f1576001600160a01b038161394d855f516020614cfd5f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61286e6005604051938493169683611c8a565b9082156134f1576001600160a01b038161399e855f516020614cfd5f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61286e6009604051938493169683611c8a565b90606081019283519360808301908151860395861161191b5760e0840151633b9aca00810290808204633b9aca00149015171561191b576139f86139fe916105279861211a565b866134f6565b51905260c082019161ffff835103613a3e575b6040810160088151179052613a36613a3083516001600160a01b031690565b92613b81565b9251936144eb565b6040810160048151179052613a11565b62ffffff808260981c169160b01c16905f828203921281831281169183139015161761191b57818112613a7f575050565b7f30d7a8ef000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b905f8091602081519101845af48080613b46575b15613ad45750506107816145fa565b15613b0d577f9996b315000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245ffd5b3d15613b1e576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580613ac55750813b1515613ac5565b6001015460601c33819003613b6b5750565b63c2802b9760e01b5f523360045260245260445ffd5b6040015164e8d4a5100081029080820464e8d4a51000149015171561191b5790565b90600243019182431161191b5782600582526101208201527f000000000000000000000000000000000000000000000000000000000000000042019081421161191b5760200152565b600881527f000000000000000000000000000000000000000000000000000000000000000042019081421161191b5760200152565b92919092613c2e826141be565b6001600160a01b0386929635613c4381610698565b165f525f60205260405f207c01000000000000000000000000000000000000000000000000000000008154019055600160801b81019586821161191b57613ccc8487613cfb95613c956105279b611955565b95835f516020614cfd5f395f51905f526001600160a01b038816968793604051918291826020600691939293604081019481520152565b0390a36040820151600816613d00575b505050506001600160a01b03165f525f60205260405f20908154019055565b6142c2565b613d3a613d33610a076109fb610280613d529560405f516020614cfd5f395f51905f529801600819815116905201611d5a565b8097611976565b60408051978852600360208901529096918291820190565b0390a35f848782613cdc565b909168ff000000000000000067ffffffffffffffff7f7fffffffffffffffffffffffffffffffffffffffffffff00000000000000000092613d9e8661179b565b169360401b169168ffffffffffffffffff191616171790565b6040519060a0820182811067ffffffffffffffff8211176118ea576040525f6080838281528260208201528260408201528260608201520152565b909291613dfd613db7565b93815190613e0a826119d3565b915f935f926001935b838110613e8c57505050505081855281156134f15790613e7c612d0b610240613e5b6105279695611b87613e53613e4d5f19890160011c90565b83611a05565b519660011c90565b5194613e6a6102008201611d44565b15613e8657855b60608a01520161291c565b9103116080840152565b84613e71565b80858381931c1615613f8557613eb2611b6f611b6f613eab8488611a05565b5160401c90565b808303613ecc575060208b01805160010190525b01613e13565b600203613ee35760408b0180516001019052613ec6565b613f14612d4b613f04613ef68488611a05565b5167ffffffffffffffff1690565b67ffffffffffffffff1660070b90565b88830198835b613f2f575b613f299089611a05565b52613ec6565b8093919293151580613f6f575b15613f6657613f4e5f1982018a611a05565b51613f59828b611a05565b525f190181939291613f1a565b92919092613f1f565b5082613f7e5f1983018b611a05565b5113613f3c565b613ec6565b81811315613f96570390565b900390565b906001600160a01b0381165f525f60205260405f20600281016103e8613fcd67ffffffffffffffff835416968761211a565b049485810381811161191b578661405a9261405061405f9561401467ffffffffffffffff6140559616829067ffffffffffffffff1667ffffffffffffffff19825416179055565b61402763ffffffff825460401c16612942565b6bffffffff000000000000000082549160401b16906bffffffff00000000000000001916179055565b61209f565b6120b8565b612104565b7f0000000000000000000000000000000000000000000000000000000000000000116140a3575b508261409157505050565b61409d610527936120b8565b91613529565b6140ac90614613565b5f614086565b906001600160a01b0381165f525f60205260405f2060028101906103e86140e567ffffffffffffffff845416968761211a565b049485810390811161191b57825467ffffffffffffffff191667ffffffffffffffff919091161782556141209161411b90614014565b614613565b8261409157505050565b92919092633b9aca0061415f6001600160601b03610280604087019760201989511689520135614159816106b4565b1661359b565b0460e08401528351936040850180951161191b57600381610527968693525160061c105f146141b557612fc6612fb67f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b78047692613ba3565b6102649161470d565b600101549065ffffffffffff82169164e8d4a5100083029280840464e8d4a51000149015171561191b5760601c9190565b916040906001600160a01b0385165f525f602052815f207601000000000001000000000000000000000000000000008154019055018051600881161561428357600819169052614250906001600160601b03906102800135614159816106b4565b916103e880840290848204148415171561191b576105279361427d916103e8900490614050828587613562565b916138be565b5050505050565b6040909201805193919060088516156142835761028061427d926001600160601b0392610527976008191690520135614159816106b4565b916142d691600b82525f60208301526123ff565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600b8152a2565b926143407fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f346936020936143368483611d14565b5f858301526123ff565b61434d60405180926117d3565ba2565b94919092935f93614360836119d3565b9261436a82614773565b9760028201898110156144e25797955b614383896119d3565b926001600160a01b035f9816975b8a8110806144d9575b156144cb57808a87928e875f52816020520360405f20068201878184905f5b8681106144595750956143f76143fc946103c3946143e8896103c3966143e160019d60801b90565b1792611a05565b525f52600260205260405f2090565b614875565b6001600160a01b0381168c8114159081614445575b5061441f575b505001614391565b6144308461443e939e019d8c611a05565b906001600160a01b03169052565b8a5f614417565b90506001600160a01b038b1614155f614411565b9283919496975061446b929550611a05565b51856144778260801c90565b8481146144b1575b14614496575b506001018d928a9594928a926143b9565b6fffffffffffffffffffffffffffffffff1692506001614485565b6fffffffffffffffffffffffffffffffff8316965061447f565b505096975050505050935050565b50818a1061439a565b5088979561437a565b60408201519093919060011615614595579161286e60206001600160a01b0393856145377f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a9760039052565b6145617f000000000000000000000000000000000000000000000000000000000000000042611976565b9201829052604080516001600160601b0392909216825261ffff989098166020820152968701529116939081906060820190565b604080516001600160601b0393909316835261ffff9590951660208301524294820194909452610527939192906001600160a01b0384169082907f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a90606090a36123ae565b604051903d82523d5f602084013e60203d830101604052565b60010163ffffffff815460c81c16908115613525576001600160a01b03600354165f19016001600160a01b03811161191b57610527926001600160a01b0361466d9216908161466182612082565b0361467d575b50614944565b63ffffffff60c81b198154169055565b6147079060016146d06001600160a01b036146a0865f52600260205260405f2090565b5416612ac76001600160a01b036146c76146b987612082565b5f52600260205260405f2090565b92168092614999565b019063ffffffff60c81b197cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b5f614667565b90600a81527f000000000000000000000000000000000000000000000000000000000000000042019081421161191b57602001527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2565b6003549060a082901c811061479357506001600160a01b039081165b1690565b6001600160601b03915016600454905f82916005841161480b575b6147ba93506004614b52565b806147c457505f90565b61478f6148046147db6001600160a01b0393612082565b60045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0190565b5460601c90565b9192614816816149ef565b810390811161191b5760045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b8101546147ba94906001600160601b03168410156148635750916147ae565b92915061486f9061190d565b906147ae565b8054919060a083901c821061489e57505061478f6001600160a01b03916001600160a01b031690565b6001600160601b0391925060010191168154905f8291600584116148f8575b6148c8935084614b52565b90816148d557505f919050565b61480461478f916148ed6001600160a01b0394612082565b905f5260205f200190565b9192614903816149ef565b810390811161191b576148c893855f526001600160601b038260205f2001541684105f146149325750916148bd565b92915061493e9061190d565b906148bd565b6003548060a01c43810361497f575b50506001600160a01b03164360a01b73ffffffffffffffffffffffffffffffffffffffff191617600355565b6001600160a01b036149949216906004614c0a565b614953565b9081548060a01c4381036149d3575b50506001600160a01b03164360a01b73ffffffffffffffffffffffffffffffffffffffff1916179055565b6001600160a01b036149ea92169060018501614c0a565b6149a8565b600181111561078157806001600160801b831015614b10575b614abb614ab1614aa7614a9d614a93614a89614a78614ac29760048a68010000000000000000613f969c1015614b03575b640100000000811015614af6575b62010000811015614ae9575b610100811015614adc575b6010811015614acf575b1015614ac7575b60030260011c90565b614a82818b611d64565b0160011c90565b614a82818a611d64565b614a828189611d64565b614a828188611d64565b614a828187611d64565b614a828186611d64565b8093611d64565b821190565b60011b614a6f565b60041c9160021b91614a68565b60081c9160041b91614a5e565b60101c9160081b91614a53565b60201c9160101b91614a47565b60401c9160201b91614a39565b5050613f96614ac2614abb614ab1614aa7614a9d614a93614a89614a78614b378a60801c90565b9850680100000000000000009750614a089650505050505050565b906001600160601b03165b838310614b6a5750505090565b90919280841860011c8185160190835f52826001600160601b038360205f20015416115f14614b9d5750925b9190614b5d565b93506001810180911115614b96576118f9565b908154680100000000000000008110156118ea5760018101808455811015611812575f9283526020928390208251929093015160601b6bffffffffffffffffffffffff19166001600160601b039290921691909117910155565b80549293928015614cd257614c21614c2c91612082565b825f5260205f200190565b8054606081901c936001600160601b0391821692918116808411614caa57879303614c755750614c719250906001600160601b0382549181199060601b169116179055565b9190565b915050614c7191614c96614c876119ac565b6001600160601b039093168352565b6001600160a01b0386166020830152614bb0565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5090614cf791614ce3614c876119ac565b6001600160a01b0385166020830152614bb0565b5f919056fefe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896a164736f6c6343000825000a",
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
	Bin: "0x6102a0604052346105aa5760405161539538819003601f8101601f191683016001600160401b038111848210176105965783928291604052833981010361022081126105aa578151906001600160a01b03821682036105aa5761020090601f1901126105aa576040519161020083016001600160401b038111848210176105965761019c9161020091604052610097602082016105ae565b85526100a5604082016105ae565b60208601526100b6606082016105ae565b60408601526100c7608082016105ae565b60608601526100d860a082016105ae565b60808601526100e960c082016105ae565b60a08601526100fa60e082016105ae565b60c086015261010c61010082016105ae565b60e086015261011e61012082016105bf565b61010086015261013161014082016105d3565b61012086015261014461016082016105bf565b61014086015261015761018082016105d3565b61016086015261016a6101a082016105d3565b61018086015261017d6101c082016105d3565b6101a08601526101906101e082016105d3565b6101c0860152016105bf565b6101e0830190815260809190915260e08083015163ffffffff1660a052610140830180516001600160601b0390811660c05261016085015161ffff9081169093526101808501519092166101005251168015908115610586575b506105555761ffff610160830151166103e88111610530575061ffff610180830151166103e8811161050c5750815163ffffffff90811661012090815260208401805183166101405260408501518316610160526060850151831661018052608085015183166101a090815260a086015184166101c090815260c087015185166101e0526101008701516001600160601b03908116610200529387015161ffff9081166102205291870151821661024052860151166102605292511661028052905116156104e8576101008101516001600160601b031680159081156104d8575b506104a45761ffff610120820151166103e88111610482575061ffff6101a0820151166103e8811161045e5761ffff6101c0830151166103e8811161043b57604051614db290816105e38239608051818181610bed01526123d9015260a0518181816105e601526119e8015260c05181818161091f0152611a6f015260e05181611a9f01526101005181611aca015261012051816118b70152610140518181816118e0015281816121880152612f8801526101605181818161190c01528181611c0301528181613c460152818161423301526143790152610180518161193801526101a0518161196401526101c0518181816119900152612ff801526101e0518181816119bc015281816139570152614761015261020051818181611a1401526147f1015261022051818181611a4401526147c9015261024051818181611af50152613b6c0152610260518181816107c20152611b2001526102805181611b4b0152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6102d7565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b50610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6101f6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff821682036105aa57565b51906001600160601b03821682036105aa57565b519061ffff821682036105aa5756fe60806040526004361015610011575f80fd5b5f3560e01c80630981a447146101b45780630f43a677146101af57806315f64920146101aa5780632409f771146101a55780632def6620146101a057806332e0aa1f1461019b57806339e14da8146101965780633a4b66f11461019157806364482ac41461018c57806365d80ab41461018757806367c53ea8146101825780636b9f96ea1461017d57806373b9aa91146101785780638cd1f18014610173578063a07c7ce41461016e578063aa0295eb14610169578063bdd1406614610164578063ca8a4ba21461015f578063cc0fe07a1461015a578063cff0ab9614610155578063e18141aa14610150578063e944bb001461014b578063ee7209e114610146578063f2de5c3314610141578063f8efa27f1461013c5763fc0c546a14610137575f80fd5b6123ba565b6120a4565b611e3b565b611de5565b611c83565b611b85565b611891565b6114e3565b6112d1565b611181565b610f52565b610f35565b610eb7565b610d39565b610ba2565b610b53565b610af2565b6109f7565b6108cb565b6106f8565b610693565b610551565b6103ed565b6103b4565b61035e565b6101db565b6001600160a01b038116036101ca57565b5f80fd5b35906101d9826101b9565b565b346101ca5760403660031901126101ca576004356101f8816101b9565b60243590610205826101b9565b61021f816001600160a01b03165f525f60205260405f2090565b805460601c63ffffffff16156103385760010161024c61024682546001600160a01b031690565b83612f1e565b6001600160a01b038116330361030357506102db826102d56102f5936001600160a01b037f58a5ff072be0c939808b8ba8c3c7009527337e9b9a3b050f8cc0221b09e1a3c1961696876001600160a01b038216145f146102fa57506102c85f5b82906001600160a01b03166001600160a01b0319825416179055565b546001600160a01b031690565b90612f1e565b6040516001600160a01b0390911681529081906020820190565b0390a2005b6102c8906102ac565b7fe00db5df000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245b5ffd5b63bfc6c33760e01b5f526001600160a01b03821660045260245ffd5b5f9103126101ca57565b346101ca575f3660031901126101ca5760206001600160a01b0360035416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b601211156103a257565b610384565b9060128210156103a25752565b346101ca5760203660031901126101ca576004355f52600560205260206103dd60405f20612f36565b506103eb60405180926103a7565bf35b346101ca575f3660031901126101ca57610417336001600160a01b03165f525f60205260405f2090565b600181019061043c610432835464ffffffffff9060a01c1690565b64ffffffffff1690565b8015610525578042106104f6575060026104a291019161049161047f61047a61046d865467ffffffffffffffff1690565b67ffffffffffffffff1690565b612411565b845467ffffffffffffffff1916909455565b64ffffffffff60a01b198154169055565b6104c281336001600160a01b03165f525f60205260405f20908154019055565b60405190815233907f0f5bb82176feb1b5e747e28471aa92156a04d9f3ab9f45f28e2d704232b93f759080602081016102f5565b7ff5a55f9e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7f2449d29b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101ca575f3660031901126101ca5761057b336001600160a01b03165f525f60205260405f2090565b6002810167ffffffffffffffff61059a825467ffffffffffffffff1690565b1615801561066a575b610525576102f561065061047a61046d7f3b60256e821e357caf3d06e48635070876d10074a5b47de82d24b8df4fe217bc946105de87613038565b61064261060b7f000000000000000000000000000000000000000000000000000000000000000042612474565b6001909801805464ffffffffff60a01b191660a08a901b78ffffffffff000000000000000000000000000000000000000016179055565b5467ffffffffffffffff1690565b604080519182526020820194909452339390918291820190565b50600182015460a01c64ffffffffff1615156105a3565b60209060031901126101ca5760043590565b346101ca576106a136610681565b6003546001600160a01b03168110156106dd575f52600260205260206001600160a01b0360405f2054165b6001600160a01b0360405191168152f35b5060205f6106cc565b6102e09060031901126101ca57600490565b346101ca576102e03660031901126101ca57610713366106e6565b61071c8161311c565b919261072781613172565b6001835161073481610398565b61073d81610398565b0361078457602083015180421161076d57509261076661075f61076b9561344f565b3383613492565b6135ce565b005b632413eccd60e21b5f52600485905260245260445ffd5b6003835161079181610398565b61079a81610398565b036107f6579261076661076b9484846107ef6107e76107c06107bb8461338c565b6133d2565b7f000000000000000000000000000000000000000000000000000000000000000090612432565b6103e8900490565b928561333b565b6004835161080381610398565b61080c81610398565b14806108bd575b15610848579261076661076b9484846108416108316107bb8361338c565b61083a846133f4565b9085613414565b92856132c8565b6010835161085581610398565b61085e81610398565b036108735792610766838361076b9684613254565b600a835161088081610398565b61088981610398565b0361089e5792610766838361076b96846131ca565b610335848451906108ae82610398565b63509b2d0560e11b5f52612481565b506020830151421115610813565b346101ca575f3660031901126101ca57335f525f60205260405f206108f8815463ffffffff9060601c1690565b156109e457610968600282019161091d61047a61046d855467ffffffffffffffff1690565b7f00000000000000000000000000000000000000000000000000000000000000009384821061099c575b50506109616001820164ffffffffff60a01b198154169055565b339061377c565b60405190815233907f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d9080602081016102f5565b6109b26109ac6109dd9387612503565b33613713565b6109c1633b9aca00860461046d565b67ffffffffffffffff1667ffffffffffffffff19825416179055565b5f80610947565b63bfc6c33760e01b5f523360045260245ffd5b346101ca5760203660031901126101ca576101a0610a166004356125f7565b6103eb61018060405192610a2b8482516103a7565b60208101516020850152610a4a6040820151604086019061ffff169052565b60608181015161ffff16908501526080818101516001600160601b03169085015260a0818101516001600160a01b03169085015260c0818101516001600160601b03169085015260e08181015161ffff1690850152610100818101516001600160601b031690850152610120810151610120850152610ad561014082015161014086019060ff169052565b6101608181015161ffff1690850152015161ffff16610180830152565b346101ca576102e03660031901126101ca5760206102e0610b12366106e6565b8160405191823720604051908152f35b6001600160601b038116036101ca57565b35906101d982610b22565b801515036101ca57565b35906101d982610b3e565b346101ca5760a03660031901126101ca576020610b9a600435602435610b78816101b9565b604435610b8481610b22565b60643591610b9183610b3e565b60843593612849565b604051908152f35b346101ca575f3660031901126101ca576001545f6001557fed1eeda1fde9cc22a2ecf41efc0d6cf519c1d95184b36b93b4cd4877881488ee6020604051838152a16001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101ca576040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101839052905f908290602490829084905af18015610c6f57610c5b57005b80610c695f61076b93612524565b80610354565b6128a4565b6101d99092919261014080610160830195610c988482516001600160601b03169052565b6020818101516001600160601b0316908501526040818101516001600160a01b03169085015260608181015115159085015260808181015163ffffffff169085015260a08181015163ffffffff169085015260c08181015163ffffffff169085015260e08181015163ffffffff16908501526101008181015163ffffffff16908501526101208181015163ffffffff1690850152015163ffffffff16910152565b346101ca5760203660031901126101ca57600435610d56816101b9565b610d5e6128af565b50610d79816001600160a01b03165f525f60205260405f2090565b805460028201549092610d9567ffffffffffffffff8316612411565b6001600160601b03166001909301546001600160a01b0316610db691612f1e565b606084901c63ffffffff161515608085901c62ffffff16610dd78660981c90565b62ffffff16610de68760b01c90565b62ffffff1691610df68860c81c90565b62ffffff1693604087901c63ffffffff1695610e128a60e01c90565b62ffffff169760601c63ffffffff1698610e2a61254b565b6001600160601b03909b168b526001600160601b031660208b01526001600160a01b031660408a01521515606089015262ffffff16608088015262ffffff1660a087015262ffffff1660c086015262ffffff1660e085015263ffffffff1661010084015262ffffff1661012083015263ffffffff16610140820152604051610eb3819282610c74565b0390f35b346101ca57610ec536610681565b335f52600760205260405f20815f52602052600160ff1b60405f20541615610f0657335f52600760205260405f20905f5260205261076b60405f2060019055565b7f0db37afb000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346101ca575f3660031901126101ca576020600154604051908152f35b346101ca576102e03660031901126101ca57610f6d366106e6565b610f768161311c565b9192610f8181613172565b60098351610f8e81610398565b610f9781610398565b036110e557509081610fc6610fae6110ab94613920565b91906001600160a01b03165f525f60205260405f2090565b610fd081546124b9565b90556110466002610ff1336001600160a01b03165f525f60205260405f2090565b0180546110069060601c63ffffffff16612929565b7fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000083549260601b169116179055565b6110508133613713565b847ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e786528966040518061108e33958260205f91939293604081019481520152565b0390a35b60408201601081511790526110a682613951565b613986565b7f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca604051806102f581905f60206040840193600881520152565b600a83516110f281610398565b6110fb81610398565b0361089e57602083015180421161076d5750906111586111518361114b61114561026061113e6111326102a06110ab9b9a01612912565b6001600160601b031690565b930161291f565b60ff1690565b90612432565b3386613492565b611092565b60c09060231901126101ca57602490565b60c0906102e31901126101ca576102e490565b346101ca5760e03660031901126101ca5760043561119e3661115d565b906111b1815f52600560205260405f2090565b6111ba816137ff565b9081516111c681610398565b6111cf81610398565b15801561123f575b61122f576111e58484613a4f565b6080820190815190606084015182106111fa57005b61076b9561121c85611221936112299661121560e097612445565b9052613986565b61295a565b920151612411565b91613500565b610335838351906108ae82610398565b506001825161124d81610398565b61125681610398565b146111d7565b9181601f840112156101ca5782359167ffffffffffffffff83116101ca576020808501948460051b0101116101ca57565b60ff8116036101ca57565b35906101d98261128d565b9181601f840112156101ca5782359167ffffffffffffffff83116101ca57602083818601950101116101ca57565b346101ca576103403660031901126101ca576112ec366106e6565b6102e43567ffffffffffffffff81116101ca5761130d90369060040161125c565b9091610304359061131d8261128d565b6103243567ffffffffffffffff81116101ca5761133e9036906004016112a3565b92909461134a8361311c565b90506008819792975161135c81610398565b61136581610398565b1415806114c5575b6114b65760408101516020161590811561149d575b506114705760ff83168181109182159261144e575b5050905061141c575081156113ef57906001600160a01b036113d97fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c079361295a565b16936113ea604051928392836129b7565b0390a3005b7f57eafa16000000000000000000000000000000000000000000000000000000005f52600483905260245ffd5b7f33198be6000000000000000000000000000000000000000000000000000000005f523360045260ff1660245260445ffd5b61121c925061145c93612978565b6001600160a01b0316331415805f80611397565b7fce40f865000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b610140915001516114ae8284613b04565b14155f611382565b5161033590876108ae82610398565b50600b81516114d381610398565b6114dc81610398565b141561136d565b346101ca5760603660031901126101ca5760043567ffffffffffffffff81116101ca576115149036906004016112a3565b90602435611521816101b9565b60443567ffffffffffffffff81116101ca576115419036906004016112a3565b939091806115756115696115563686896129cf565b602081519101206001600160a01b031690565b6001600160a01b031690565b6040841480159061176a575b61173257506115a0336001600160a01b03165f525f60205260405f2090565b60018101916115b683546001600160a01b031690565b906115c9835463ffffffff9060601c1690565b61166b5750506102f5927f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab96979261162e924260601b8154179055336001600160a01b03831614611663575b816001600160a01b03811661163d575b50505b33612f1e565b93604051948594339886612a15565b61165c91906001600160a01b03166001600160a01b0319825416179055565b5f81611625565b5f9150611615565b915092916001600160a01b038216801590811561171c575b50156116bb575050507f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab939461162e6102f592611628565b9091926001600160a01b03811661030357506102f5926117177f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab97989361162e93906001600160a01b03166001600160a01b0319825416179055565b611628565b905061172b6115698633612f1e565b145f611683565b7f81499bb8000000000000000000000000000000000000000000000000000000005f52336004526001600160a01b031660245260445ffd5b50336001600160a01b0382161415611581565b6101d9909291926101e08061020083019561179e84825163ffffffff169052565b60208181015163ffffffff169085015260408181015163ffffffff169085015260608181015163ffffffff169085015260808181015163ffffffff169085015260a08181015163ffffffff169085015260c08181015163ffffffff169085015260e08181015163ffffffff1690850152610100818101516001600160601b0316908501526101208181015161ffff1690850152610140818101516001600160601b0316908501526101608181015161ffff16908501526101808181015161ffff16908501526101a08181015161ffff16908501526101c08181015161ffff169085015201516001600160601b0316910152565b346101ca575f3660031901126101ca576118a9612a4b565b50610eb36118b561255b565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660208201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660408201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660608201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660808201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660a08201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660c08201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660e08201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101008201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101208201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101408201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101608201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101808201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101a08201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101c08201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101e08201526040519182918261177d565b346101ca576103003660031901126101ca57611ba0366106e6565b611bae6102e4355b9161311c565b6004819493929451611bbf81610398565b611bc881610398565b03611c7357611bd684613b17565b60208101938451804211611c5c5750611c28929394611bf4836133f4565b610120840152601183526112157f000000000000000000000000000000000000000000000000000000000000000042612474565b60405191825233917f470a534ae91cefa8a71fe217e3a021e5151da241d66337137d7cf59a3df1abbd9080602081016113ea565b632413eccd60e21b5f52600484905260245260445ffd5b610335925051906108ae82610398565b346101ca576103003660031901126101ca57611c9e366106e6565b6102e43590611cac82610b3e565b611cb58161311c565b9290919360118451611cc681610398565b611ccf81610398565b03611dd557611cdd82613172565b15611d535792611d4e61076b948484611d08611cfb6107bb8361338c565b6101208401519085613414565b92857f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e860405180611d458882919060206040840193600181520152565b0390a2856132c8565b61360f565b8361076b947f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e860405180611d9181905f602060408401938281520152565b0390a2611dd06002611dbb611da58561295a565b6001600160a01b03165f525f60205260405f2090565b0180546110069060601c63ffffffff16612abb565b613b58565b610335858551906108ae82610398565b346101ca5760403660031901126101ca57600435611e02816101b9565b6001600160a01b0360243591611e178361128d565b165f52600660205260ff60405f2091165f52602052602060405f2054604051908152f35b346101ca576103a03660031901126101ca57611e56366106e6565b611e62611ba83661116e565b9160108351611e7081610398565b611e7981610398565b0361209557611e8a6115698561295a565b3314801590612077575b61203257602083015180421161201a5750611eae8461295a565b611ee46080860191611ec26111458461291f565b906001600160a01b03165f52600660205260405f20905f5260205260405f2090565b547f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff611f108785613b94565b1603611fdc5761076b84846110a685611f288361338c565b338152611f5781859060019060406001600160601b0319825160601b16602083015160301b1791015117910155565b611f6460e0860151612411565b611f6e8133613713565b827ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e7865289660405180611fad3395826020600291939293604081019481520152565b0390a3604085016008815117905284611fd6611fd083516001600160a01b031690565b926133d2565b92613bfc565b6103359250611ff3611fed8661295a565b9161291f565b63edcdf22960e01b5f526004929092526001600160a01b031660245260ff16604452606490565b632413eccd60e21b5f5260049190915260245260445ffd5b61033561204460c085015161ffff1690565b7f655e06b0000000000000000000000000000000000000000000000000000000005f523360045261ffff16602452604490565b5061208460a08501612adf565b61ffff60c085015191161415611e94565b8251610335916108ae82610398565b346101ca576103003660031901126101ca576120bf366106e6565b6102e43567ffffffffffffffff81116101ca576120e090369060040161125c565b6120eb83929361311c565b93919490926020850151916001865161210381610398565b61210c81610398565b036121b257505061212d906080850151606086015103612182575b85613cfd565b60a083015161ffff1461215257506110a661076b938361214c8461338c565b916142f8565b9261217d61076b9461216485846142aa565b6121766121708261295a565b9161344f565b9083613492565b613691565b6121ad907f000000000000000000000000000000000000000000000000000000000000000090612474565b612127565b600386516121bf81610398565b6121c881610398565b036121fa57505084916121e16121f59261076b97613cfd565b84846107ef6107e76107c06107bb8461338c565b613650565b6004865161220781610398565b61221081610398565b036122435750509361222561076b9582613cfd565b61223e612236846001015460601c90565b858484614071565b6141aa565b6011865161225081610398565b61225981610398565b0361226e57505093611dd061076b9582613cfd565b6010865161227b81610398565b61228481610398565b036122a55750508383869361229f611d4e9461076b99613cfd565b84613254565b909591600586516122b581610398565b6122be81610398565b036122cf57505061076b9450613f7e565b600686939496959295516122e281610398565b6122eb81610398565b0361234f57505050506122fc612b01565b91303b156101ca5761233d5f9360405195869485947f679c9fc500000000000000000000000000000000000000000000000000000000865260048601612e5a565b038183305af18015610c6f57610c5b57005b91809593965060089194505161236481610398565b61236d81610398565b03612385579361238061076b9582613cfd565b613d42565b600a845161239281610398565b61239b81610398565b03611dd557838386936123b46107669461076b99613cfd565b846131ca565b346101ca575f3660031901126101ca5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b634e487b7160e01b5f52601160045260245ffd5b90633b9aca00820291808304633b9aca00149015171561242d57565b6123fd565b8181029291811591840414171561242d57565b906001820180921161242d57565b90730100000000000000000000000000000000000000820180921161242d57565b9190820180921161242d57565b6004526044919060128110156103a257602452565b634e487b7160e01b5f52601260045260245ffd5b81156124b4570490565b612496565b907fffffffffffffffffffffffffffffffff00000000000000000000000000000000820191821161242d57565b5f1981019190821161242d57565b60011981019190821161242d57565b9190820391821161242d57565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761254657604052565b612510565b604051906101d961016083612524565b604051906101d961020083612524565b604051906101d9604083612524565b604051906101a0820182811067ffffffffffffffff821117612546576040525f610180838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152565b60128210156103a25752565b9061261261260361257a565b925f52600560205260405f2090565b61261b816137ff565b9061263361262882612f36565b6020870152856125eb565b612650612645606084015161ffff1690565b61ffff166040860152565b61266d612662608084015161ffff1690565b61ffff166060860152565b61269061268061113260e0850151612411565b6001600160601b03166080860152565b6126af6126a4611145846040015160061c90565b60ff16610140860152565b61ffff60e0850152600582516126c481610398565b6126cd81610398565b14612838575b600682516126e081610398565b6126e981610398565b14612805575b81516126fa81610398565b61270381610398565b1580156127e8575b80156127d9575b6127d55761271f9061338c565b61276261273382516001600160a01b031690565b612752612742611132856133d2565b6001600160601b031660c0880152565b6001600160a01b031660a0860152565b6040820151600416151580156127b8575b61277b575050565b6127ad61279c61113261279660c06101d996015161ffff1690565b936133d2565b6001600160601b0316610100860152565b61ffff1660e0840152565b50601082516127c681610398565b6127cf81610398565b14612773565b5050565b5061ffff60a083015114612712565b50600182516127f681610398565b6127ff81610398565b1461270b565b61016082810151617fff169085015261283361282761018084015161ffff1690565b61ffff16610180860152565b6126ef565b6101208201516101208501526126d3565b93916001600160601b03909391936001600160a01b0360405195602087019746895230604089015260608801521660808601521660a0840152151560c083015260e082015260e0815261289e61010082612524565b51902090565b6040513d5f823e3d90fd5b60405190610160820182811067ffffffffffffffff821117612546576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b3561291c81610b22565b90565b3561291c8161128d565b63ffffffff5f199116019063ffffffff821161242d57565b90815260408101929190600b8210156103a25760200152565b3561291c816101b9565b634e487b7160e01b5f52603260045260245ffd5b91908110156129885760051b0190565b612964565b600311156103a257565b908060209392818452848401375f828201840152601f01601f1916010190565b91604061291c93600281528160208201520191612997565b92919267ffffffffffffffff821161254657604051916129f9601f8201601f191660200184612524565b8294818452818301116101ca578281602093845f960137010152565b90612a376001600160a01b039161291c97959694606085526060850191612997565b941660208201526040818503910152612997565b612a5361255b565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e0830152565b63ffffffff60019116019063ffffffff821161242d57565b61ffff8116036101ca57565b3561291c81612ad3565b67ffffffffffffffff81116125465760051b60200190565b612b0a5f612ae9565b90612b186040519283612524565b5f825281601f19612b285f612ae9565b015f5b818110612b3757505050565b60405190608082019180831067ffffffffffffffff841117612546576020926040525f81525f838201525f60408201525f606082015282828601015201612b2b565b359067ffffffffffffffff821682036101ca57565b35906bffffffffffffffffffffffff19821682036101ca57565b63ffffffff8116036101ca57565b35906101d982612ba8565b35906101d982612ad3565b35908160070b82036101ca57565b906102c0612e4f816101d994612c0085612bf3836101ce565b6001600160a01b03169052565b612c20612c0f60208301612b79565b67ffffffffffffffff166020870152565b612c45612c2f60408301612b8e565b6bffffffffffffffffffffffff19166040870152565b612c6a612c5460608301612b8e565b6bffffffffffffffffffffffff19166060870152565b612c8f612c7960808301612b8e565b6bffffffffffffffffffffffff19166080870152565b60a081013560a086015260c081013560c0860152612cbb612cb260e08301610b48565b151560e0870152565b612cd9612ccb6101008301612bb6565b63ffffffff16610100870152565b612cf7612ce96101208301612bb6565b63ffffffff16610120870152565b612d15612d076101408301612bb6565b63ffffffff16610140870152565b612d33612d256101608301612bb6565b63ffffffff16610160870152565b612d4f612d436101808301612bc1565b61ffff16610180870152565b612d6d612d5f6101a08301612bb6565b63ffffffff166101a0870152565b612d89612d7d6101c08301612bc1565b61ffff166101c0870152565b6101e08101356101e0860152612daf612da56102008301610b48565b1515610200870152565b612dca612dbf6102208301612bcc565b60070b610220870152565b612dec612dda6102408301612b79565b67ffffffffffffffff16610240870152565b612e07612dfc6102608301611298565b60ff16610260870152565b612e28612e176102808301610b33565b6001600160601b0316610280870152565b612e49612e386102a08301610b33565b6001600160601b03166102a0870152565b01612bb6565b63ffffffff16910152565b91928091612e6d84610320810192612bda565b6103206102e085015252610340820192905f5b818110612ef457505050610300818303910152602080835192838152019201905f5b818110612eaf5750505090565b909192602060806001926060875160ff815116835284810151612ed18161298d565b8386015260408181015160070b9084015201516060820152019401929101612ea2565b9091936020806001926001600160a01b038835612f10816101b9565b168152019501929101612e80565b906001600160a01b038116612f31575090565b905090565b612f3f906137ff565b90815190612f4c82610398565b81602084015192612f5c81610398565b600181148061302f575b15612fad5750506002926060608082015191015103612f8157565b9061291c907f000000000000000000000000000000000000000000000000000000000000000090612474565b80612fbc600692969396610398565b14612fc5575b50565b824211801561301d575b15612fc2576101808101516101609091015160079450618000191603612ff157565b9061291c907f000000000000000000000000000000000000000000000000000000000000000090612474565b50618000610160820151161515612fcf565b50834211612f66565b60010163ffffffff815460c81c169081156127d5576001600160a01b03600354165f19016001600160a01b03811161242d576101d9926001600160a01b0361309292169081613086826124e6565b036130a2575b50614442565b63ffffffff60c81b198154169055565b6131169060016130f56001600160a01b036130c5865f52600260205260405f2090565b5416611da56001600160a01b036130ec6130de876124e6565b5f52600260205260405f2090565b9216809261448e565b019063ffffffff60c81b1963ffffffff60c81b83549260c81b169116179055565b5f61308c565b6102e09061312861257a565b50816040519182372090815f52600560205260405f2090613148826137ff565b90815160128110156103a2571561315b57565b8363509b2d0560e11b5f526004525f60245260445ffd5b3561317c816101b9565b6001600160a01b03811690813303613192575050565b61319b906101b9565b7f0691b032000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b92916131d861320391613920565b936131fc826001600160a01b03165f525f60205260405f20600160801b8154019055565b83866144fb565b613242813591613212836101b9565b6001600160601b0360ff6102606102a08401359361322f85610b22565b013561323a8161128d565b169116612432565b820180921161242d576101d992613492565b916101d993600161328692015460601c9060086040820151166132a0575b61327f60065f8488613564565b83856144fb565b61329a813591613295836101b9565b61344f565b91613492565b6132c3826001600160a01b03165f525f60205260405f20600160801b8154019055565b613272565b939260016132f19293015460601c906008604082015116613313575b6131fc6006868489613564565b613300813591613295836101b9565b91820391821161242d576101d992613492565b613336826001600160a01b03165f525f60205260405f20600160801b8154019055565b6132e4565b939260016132f19293015460601c906008604082015116613364575b6131fc6008868489613564565b613387826001600160a01b03165f525f60205260405f20600160801b8154019055565b613357565b906040516060810181811067ffffffffffffffff82111761254657604052604065ffffffffffff6001839501548060601c845281808260301c1616602085015216910152565b6040015164e8d4a5100081029080820464e8d4a51000149015171561242d5790565b61010081015142019081421161242d5760200151810390811161242d5790565b909190610120013561342581612ba8565b63ffffffff81169182811061343a5750505090565b613449906124aa929394612432565b91612ba8565b6001600160601b036102808201359161346783610b22565b8160ff6102606102a08401359361347d85610b22565b01356134888161128d565b1691160291160190565b9082156134fb576001600160a01b03816134e3857ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896946001600160a01b03165f525f60205260405f20908154019055565b6134f66009604051938493169683612941565b0390a3565b505050565b9082156134fb576001600160a01b0381613551857ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896946001600160a01b03165f525f60205260405f20908154019055565b6134f66003604051938493169683612941565b919283156135c857816134f66001600160a01b03926135ba877ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896966001600160a01b03165f525f60205260405f20908154019055565b604051938493169683612941565b50505050565b916135e291600c82525f6020830152613986565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600c8152a2565b9161362391600f82525f6020830152613986565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600f8152a2565b9161366491600e82525f6020830152613986565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600e8152a2565b916136a591600d82525f6020830152613986565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600d8152a2565b916136e691600b82525f6020830152613986565b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600b8152a2565b6001600160a01b0316805f525f60205260405f2054906001600160601b03821683811061374957505f525f6020520360405f2055565b91507fa10b390a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b60010163ffffffff815460c81c166127d5576137ba6001600160a01b036003541692835f5260026020526001600160a01b0360405f2091169061448e565b600182019182811161242d576137e063ffffffff916137db6101d995614442565b612445565b825463ffffffff60c81b1916911660c81b63ffffffff60c81b16179055565b9061380861257a565b915461382060ff821661381a81610398565b846125eb565b64ffffffffff6138308260081c90565b16602084015260206138428260301c90565b60ff81166040860152166138df576138d68161ffff61386663ffffffff9460381c90565b16606086015261ffff6138798260481c90565b16608086015261ffff61388c8260581c90565b1660a086015261ffff61389f8260681c90565b1660c086015267ffffffffffffffff6138b88260781c90565b1660e0860152826138c98260b81c90565b1661010086015260d81c90565b16610120830152565b613917816001600160a01b036138f861ffff9460381c90565b166101408601528261390a8260d81c90565b1661016086015260e81c90565b16610180830152565b600101549065ffffffffffff82169164e8d4a5100083029280840464e8d4a51000149015171561242d5760601c9190565b600881527f000000000000000000000000000000000000000000000000000000000000000042019081421161242d5760200152565b90805161399281610398565b61399b81610398565b602082015160081b179060206040820151926139b78460301b90565b179216613a2757613a216101206139d2606084015160381b90565b608084015160481b176139e960a085015160581b90565b176139f860c085015160681b90565b17613a0760e085015160781b90565b17613a1761010085015160b81b90565b1792015160d81b90565b17179055565b613a21610180613a3c61014084015160381b90565b61016084015160d81b1792015160e81b90565b90613a5a8183613b94565b906080813591613a69836101b9565b013590613a758261128d565b6001600160a01b0381165f52600660205260405f2060ff83165f5260205260405f209383855403613ac9575050507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff169055565b6103359350613ad7826101b9565b613ae08361128d565b63edcdf22960e01b5f526004526001600160a01b031660245260ff16604452606490565b906040519060051b809282372060601c90565b6001015460601c33819003613b295750565b7fc2802b97000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b906101d993929161223e600184015460601c7f00000000000000000000000000000000000000000000000000000000000000009086858561411d565b606090600160ff1b9261ffff613be560a083013592613bb284612ad3565b803590613bbe826101b9565b6020810135613bcc81610b22565b87604083013592613bdc84610b3e565b01359287612849565b916040519384521660208301526040820152201790565b60408201519092919060011615613c9a577f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a916134f660206001600160a01b039360038152613c6b7f000000000000000000000000000000000000000000000000000000000000000042612474565b9101819052604080516001600160601b0398909816885261ffff60208901528701529116939081906060820190565b604080516001600160601b03909516855261ffff602086015242908501526101d993919290916001600160a01b0384169082907f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a9080606081015b0390a3614533565b81421115613d09575050565b6001820180921161242d577fd47800eb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9291909260408301601081511615613d845750611d4e613d786101d99561121c613d70866001015460601c90565b878387614071565b6121766107bb8561338c565b613d8d83613920565b90613dd48735613d9c816101b9565b6001600160a01b03165f525f60205260405f207c01000000000000000000000000000000000000000000000000000000008154019055565b600160801b82019687831161242d5784613e7194613e4292613df86101d99b612453565b95837ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e786528966001600160a01b038816968793604051918291826020600691939293604081019481520152565b0390a360408a0151600816613e76575b505050506001600160a01b03165f525f60205260405f20908154019055565b6136d2565b613ec5613ebe613eb9611132610280613edd957ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e7865289697600819815116905201612912565b6147c0565b8097612474565b60408051978852600360208901529096918291820190565b0390a35f848180613e52565b6020818303126101ca5780519067ffffffffffffffff82116101ca57019080601f830112156101ca578151613f1d81612ae9565b92613f2b6040519485612524565b81845260208085019260051b8201019283116101ca57602001905b828210613f535750505090565b602080918351613f62816101b9565b815201910190613f46565b6102e0810192916101d99190612bda565b929190926020830151421180614063575b613ffd575b5050505f613fcf91604051809381927f7002e10900000000000000000000000000000000000000000000000000000000835260048301613f6d565b038183305af18015610c6f57613fe25750565b612fc2903d805f833e613ff58183612524565b810190613ee9565b61400b6101208401516124f4565b61404e6111456140466102608801936140238561291f565b9061402d8a61295a565b9060ff61403e8a6001015460601c90565b9316906145ca565b93905061291f565b1115613f94576101d99350826110a69161475a565b506101208301514311613f8f565b92916040906140ac846001600160a01b03165f525f60205260405f207601000000000001000000000000000000000000000000008154019055565b0180516008811615614116576008191690526140df906001600160601b039061028001356140d981610b22565b166147c0565b906103e882028281046103e8148315171561242d576103e89004614104818386614834565b820391821161242d576101d992613500565b5050505050565b939291604090614159846001600160a01b03165f525f60205260405f207601000000000001000000000000000000000000000000008154019055565b019081519060088216156141a2576001600160601b0361028061418f926103e8956141969560081916905201356140d981610b22565b9384612432565b04614104818386614834565b505050505050565b9192906141be826040600491015116151590565b15614294575061ffff8160407fd75d16de63aebc012d760faa9cd2a42aad45610e082643fc802f27cf3f5b9e34930160041981511690526134f661426e61113261279660c061420c8a61338c565b5f81526020810151604082015160309190911b1760018c01559560108152614265816142587f000000000000000000000000000000000000000000000000000000000000000042612474565b9c602082019d8e52613986565b015161ffff1690565b9551604051938493169683602090939291936001600160601b0360408201951681520152565b91611d4e836121766121706101d997959661295a565b606082019081519060808401938451830392831161242d5760e0015191633b9aca00830292808404633b9aca00149015171561242d576142f3926142ed91612432565b90614880565b519052565b9061430381836142aa565b60c0810161ffff815103614432575b60408201916008835117835260016143346001600160a01b03875116966133d2565b9251935116156143d857916134f6602061ffff93856143747f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a9760039052565b61439e7f000000000000000000000000000000000000000000000000000000000000000042612474565b92839101526001600160601b036040519586951691168461ffff6040929594936001600160601b0360608401971683521660208201520152565b604080516001600160601b03909316835261ffff909316602083015242928201929092526101d9939290839082907f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a908060608101613cf5565b6040820160048151179052614312565b6001600160a01b03906003548060a01c43810361447b575b50506001600160a01b039116164360a01b6001600160a01b03191617600355565b836144899216906004614aed565b61445a565b906001600160a01b036144c89183548060a01c4381036144e6575b50501682906001600160a01b03166001600160a01b0319825416179055565b80546001600160a01b03164360a01b6001600160a01b031916179055565b836144f692169060018701614aed565b6144a9565b60409092018051939190600885161561411657610280611229926001600160601b03926101d99760081916905201356140d981610b22565b906004815261010081015142019283421161242d576001600160a01b0360209185837f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e639501526040519586521693a3565b9061458e82612ae9565b61459b6040519182612524565b82815280926145ac601f1991612ae9565b0190602036910137565b80518210156129885760209160051b010190565b9390939291925f926145db86614584565b916145e5816148c2565b9660028101888110156147515796945b6145fe88614584565b916001600160a01b035f9716965b89811080614748575b1561473b575f80528060205284818c0360405f200682018083905f5b8581106146cf57506001949361466f61467494611569946146556115699560801b90565b17614660888d6145b6565b525f52600260205260405f2090565b6149c4565b6001600160a01b0381168a81141590816146bb575b50614696575b500161460c565b6146b5906146a7848d019c8b6145b6565b906001600160a01b03169052565b5f61468f565b90506001600160a01b03891614155f614689565b90919293506146de81896145b6565b51856146ea8260801c90565b848114614721575b14614706575b506001019088939291614631565b6fffffffffffffffffffffffffffffffff16925060016146f8565b6fffffffffffffffffffffffffffffffff831696506146f2565b5050959650505050935050565b50818910614615565b508796946145f5565b90600a81527f000000000000000000000000000000000000000000000000000000000000000042019081421161242d57602001527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2565b6147ee6103e8917f000000000000000000000000000000000000000000000000000000000000000090612432565b047f000000000000000000000000000000000000000000000000000000000000000080821061482c575b50633b9aca008106810390811161242d5790565b90505f614818565b9082156134fb576001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e786528969184600154016001556134f66004604051938493169683612941565b81156127d5577ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e786528966004835f94600154016001556134f660405192839283612941565b6003549060a082901c81106148e257506001600160a01b039081165b1690565b6001600160601b03915016600454905f82916005841161495a575b61490993506004614d47565b8061491357505f90565b6148de61495361492a6001600160a01b03936124e6565b60045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0190565b5460601c90565b919261496581614bdf565b810390811161242d5760045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b81015461490994906001600160601b03168410156149b25750916148fd565b9291506149be90612445565b906148fd565b8054919060a083901c82106149ed5750506148de6001600160a01b03916001600160a01b031690565b6001600160601b0391925060010191168154905f829160058411614a47575b614a17935084614d47565b9081614a2457505f919050565b6149536148de91614a3c6001600160a01b03946124e6565b905f5260205f200190565b9192614a5281614bdf565b810390811161242d57614a1793855f526001600160601b038260205f2001541684105f14614a81575091614a0c565b929150614a8d90612445565b90614a0c565b908154680100000000000000008110156125465760018101808455811015612988575f9283526020928390208251929093015160601b6bffffffffffffffffffffffff19166001600160601b039290921691909117910155565b80549293928015614bb557614b04614b0f916124e6565b825f5260205f200190565b8054606081901c936001600160601b0391821692918116808411614b8d57879303614b585750614b549250906001600160601b0382549181199060601b169116179055565b9190565b915050614b5491614b79614b6a61256b565b6001600160601b039093168352565b6001600160a01b0386166020830152614a93565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5090614bda91614bc6614b6a61256b565b6001600160a01b0385166020830152614a93565b5f9190565b600181111561291c57806001600160801b831015614d05575b614cab614ca1614c97614c8d614c83614c79614c68614cb29760048a68010000000000000000614cb79c1015614cf8575b640100000000811015614ceb575b62010000811015614cde575b610100811015614cd1575b6010811015614cc4575b1015614cbc575b60030260011c90565b614c72818b6124aa565b0160011c90565b614c72818a6124aa565b614c7281896124aa565b614c7281886124aa565b614c7281876124aa565b614c7281866124aa565b80936124aa565b821190565b900390565b60011b614c5f565b60041c9160021b91614c58565b60081c9160041b91614c4e565b60101c9160081b91614c43565b60201c9160101b91614c37565b60401c9160201b91614c29565b5050614cb7614cb2614cab614ca1614c97614c8d614c83614c79614c68614d2c8a60801c90565b9850680100000000000000009750614bf89650505050505050565b906001600160601b03165b838310614d5f5750505090565b90919280841860011c8185160190835f52826001600160601b038360205f20015416115f14614d925750925b9190614d52565b93506001810180911115614d8b576123fd56fea164736f6c6343000825000a",
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
