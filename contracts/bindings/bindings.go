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
	RunnerUp      common.Address
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"derived\",\"type\":\"address\"}],\"name\":\"BadPublicKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BlockNotReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"JobExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"KeyMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"a\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"b\",\"type\":\"uint256\"}],\"name\":\"LengthsDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"eligible\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughValidators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"NotOnPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"name\":\"NotRequester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"runnerUp\",\"type\":\"address\"}],\"name\":\"NotRunnerUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"}],\"name\":\"NotWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"int256\",\"name\":\"reputation\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"PoorReputation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"posted\",\"type\":\"uint256\"}],\"name\":\"RegisteredTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"ScoreSealedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"SealSlotTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"StakeLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"TooManySeals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongGrant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"WrongOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"WrongPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"WrongScoreOpening\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pay\",\"type\":\"uint256\"}],\"name\":\"Acknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"runnerUp\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Awarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Flushed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"GaveUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"Granted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"runnerUp\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Offered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"}],\"name\":\"ScoreOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"ScoreSealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Started\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"Submitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Unstaking\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"median\",\"type\":\"int64\"}],\"name\":\"Verdict\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"acceptAnyway\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"account\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"free\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"won\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivered\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"failed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"within\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outside\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"accepted\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"rejected\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"changePayout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"clear\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"clearScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finishUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"flush\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"giveKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"giveUp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"to\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"wrapped\",\"type\":\"bytes[]\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"jobOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structIMarket.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"openScores\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"leastBidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grantWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"drawWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastTestTime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"scoreWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"leastBond\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"bondShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"outlierSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"absentSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"giveUpShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"breakShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"listingFee\",\"type\":\"uint96\"}],\"internalType\":\"structIMarket.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"phaseOf\",\"outputs\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"scoreSealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"sealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"sealScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"}],\"name\":\"sealSlot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"seals\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"openings\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"runnerUp\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"runnerUpPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"scoresSealed\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scoresOpened\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.State\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"takeOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"validatorAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
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
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,address,uint96,uint256,uint8,uint16,uint16))
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
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,address,uint96,uint256,uint8,uint16,uint16))
func (iMarket *IMarket) TryPackStateOf(job [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("stateOf", job)
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,address,uint96,uint256,uint8,uint16,uint16))
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
// the contract method with ID 0x4270fa98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeOver((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
func (iMarket *IMarket) PackTakeOver(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("takeOver", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4270fa98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeOver((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
func (iMarket *IMarket) TryPackTakeOver(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("takeOver", terms)
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
	RunnerUp common.Address
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
// Solidity: event Awarded(bytes32 indexed job, address indexed worker, uint96 price, address runnerUp, uint256 deadline)
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
	RunnerUp common.Address
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
// Solidity: event Offered(bytes32 indexed job, address indexed runnerUp, uint96 price, uint256 deadline)
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
	RunnerUp common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRunnerUp(address caller, address runnerUp)
func IMarketNotRunnerUpErrorID() common.Hash {
	return common.HexToHash("0x2d079debbef031aaa176bb13be36b75c4b628d27c0c073d100f60927bb210322")
}

// UnpackNotRunnerUpError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRunnerUp(address caller, address runnerUp)
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
	Bin: "0x6102c06040523461057b576040516151db38819003601f8101601f191683016001600160401b0381118482101761057f5783928291604052833981010390610240821261057b578051916001600160a01b038316830361057b5761020090601f19011261057b57604051906102008201906001600160401b0382118383101761057f576102209160405261009560208201610593565b83526100a360408201610593565b60208401526100b460608201610593565b60408401526100c560808201610593565b60608401526100d660a08201610593565b60808401526100e760c08201610593565b60a08401526100f860e08201610593565b60c084015261010a6101008201610593565b60e084015261011c61012082016105a4565b61010084015261012f61014082016105b8565b61012084015261014261016082016105a4565b61014084015261015561018082016105b8565b6101608401526101686101a082016105b8565b61018084015261017b6101c082016105b8565b6101a084015261018e6101e082016105b8565b6101c08401526101a161020082016105a4565b6101e08401520151916001600160a01b038316830361057b5760805260e08181015163ffffffff1660a052610140820180516001600160601b0390811660c05261016084015161ffff908116909352610180840151909216610100525116801590811561056b575b5061053b5761ffff610160820151166103e88111610516575061ffff610180820151166103e881116104f2575063ffffffff8151166101205263ffffffff6020820151166101405263ffffffff6040820151166101605263ffffffff6060820151166101805263ffffffff6080820151166101a05263ffffffff60a0820151166101c05263ffffffff60c0820151166101e05260018060601b03610100820151166102005261ffff610120820151166102205261ffff6101a0820151166102405261ffff6101c0820151166102605260018060601b036101e0820151166102805263ffffffff602082015116156104ce576101008101516001600160601b031680159081156104be575b5061048a5761ffff610120820151166103e88111610468575061ffff6101a0820151166103e8811161044457506101c0015161ffff166103e8811161042157506102a052604051614c1390816105c882396080518181816124bf015281816125e901526130e6015260a05181505060c05181613db6015260e05181613cf401526101005181613b2f0152610120518161175501526101405181610f6b015261016051816113030152610180518161487901526101a0518161421401526101c0518161211401526101e051818181613a7b01526148b5015261020051816118f0015261022051816118c801526102405181505061026051815050610280518161185501526102a0518160200152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610313565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610209565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361057b57565b51906001600160601b038216820361057b57565b519061ffff8216820361057b5756fe60c06040526004361015610056575b3461005257604051365f82375f8036837f00000000000000000000000000000000000000000000000000000000000000005af43d5f833e1561004e573d90f35b3d90fd5b5f80fd5b5f5f3560e01c80630ce377f2146126755780632e1a7d4d146125605780634a970be7146124a0578063679c9fc51461203157806367c53ea814611fe35780637002e10914611f6657806372e3cef3146116ff578063988140bc14610efd5780639e49561314610b46578063ac9650d8146109c8578063b687785214610724578063b6b55f2514610704578063bf5c1376146104e0578063da175a1c1461015a5763ec3d253714610106575061000e565b346101575760a03660031901126101575761011f612a6b565b906044359060038210156101575750606435918260070b83036100525760209261014f9260843592600435612ed4565b604051908152f35b80fd5b503461015757366003190161030081126104dc576102e013610157576102e4356001600160401b0381116104dc57366023820112156104dc5780600401356001600160401b0381116104d85736602482840101116104d8576101ba612f28565b91939092825160128110156104c45760071901610488576101da84614836565b8015610474576001600160a01b036101f0612ac7565b6040519116929060608184899560247fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c0796600285526040602086015282604086015201848401375f828201840152601f01601f19168101030190a361034461025a60018401612e90565b80516001600160a01b03168652602086905260408620600201805463ffffffff906102869082166132f0565b1663ffffffff19825416178155805467ffffffff000000006102b063ffffffff8360201c166132f0565b60201b1667ffffffff0000000019919091161790556001600160a01b036102d5612ac7565b1686528560205260026040872001805463ffffffff60601b6102ff63ffffffff8360601c166132f0565b60601b169063ffffffff60601b191617905561033360018060a01b038251166001600160601b036020840151169087614707565b516001600160a01b03168285614a92565b600b8082525f60208301908152919083549251604083810151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01516001600160f81b0319909c1660ff909a169990991760089890981b65ffffffffff00169790971760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161791901b61ffff60601b161760709290921b60ff60701b169190911760789290921b67ffffffffffffffff60781b169190911760b89290921b63ffffffff60b81b169190911760d89290921b63ffffffff60d81b169190911790915551602081600b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469352a280f35b634e487b7160e01b5f52602160045260245ffd5b632bf57d0b60e11b86526004859052602486fd5b8251868660128310156104b05763509b2d0560e11b82526004526044916104ae90612b07565bfd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b87526021600452602487fd5b8280fd5b5080fd5b503461015757608036600319011261015757600435906024356001600160401b0381116104dc57610515903690600401612a2b565b929061051f612a5b565b916064359281855260036020526040852061053981613157565b916105478886858588613195565b602083019064ffffffffff8251168042116106ed575060ff1694888610868a8215926106c6575b505090506106ae576040830197885161ffff6001881b8092161661069757871561068857338952600560205260408920895b808b5281602052600160408c205411156105e4576105bd90612ec6565b9860208a146105cc57986105a0565b630db37afb60e01b8b523360045260248a905260448bfd5b916001939261ffff928d9c9b6105ff8760ff1b918d8d614785565b17918c5260205260408b20551661ffff8a5116178099521b5f198101908111610674576106359495969714610664575b50613296565b6040519182527ff4c9bb7fc305ba833cc24ec929524a29debf3441e219dc38e8336eab93c017a360203393a380f35b64ffffffffff421690528661062f565b634e487b7160e01b87526011600452602487fd5b631c37cddf60e21b8952600489fd5b60448988886382ee9ccd60e01b8352600452602452fd5b63198cc5f360e11b8752336004526024859052604487fd5b6106d492506106d993612b22565b612af3565b6001600160a01b031633141580868a61056e565b632413eccd60e21b89526004869052602452604488fd5b503461015757602036600319011261015757610721600435613091565b80f35b503461015757366003190161034081126104dc576102e013610157576102e4356001600160601b031981168091036100525761075e612f28565b90819392935160128110156109b4576003190161098e5761077e81614836565b602082019164ffffffffff835116804211610977575061079c612ac7565b6107a4612d08565b6001600160601b03600185015460a01c9116036001600160601b03811161096357906001600160601b036107da921690876146e5565b60c0810160fb8151168152869360ff6107f1612c5d565b1661095257601060ff835116178252610809836148a4565b8251601281101561093e578454915160408086015160608088015160808981015160a08b0151995160e08c01516101008d0151610120909d01516001600160f81b0319909b1660ff909a169990991760089890981b65ffffffffff00169790971760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509390931b61ffff60501b169290921796811b61ffff60601b169690961760709390931b60ff60701b169290921760789390931b67ffffffffffffffff60781b169290921760b89590951b63ffffffff60b81b169490941760d89290921b63ffffffff60d81b169190911790935582519485526103043560208601526103243592850192909252908301919091527fbc744557566ffb5b2cffb1b0e48a8cb5f615e22e1f345874206efb8e9289699191a280f35b634e487b7160e01b89526021600452602489fd5b935061095d8261484e565b93610809565b634e487b7160e01b88526011600452602488fd5b632413eccd60e21b87526004869052602452604486fd5b8151858560128310156104b05763509b2d0560e11b82526004526044916104ae90612b07565b634e487b7160e01b86526021600452602486fd5b5034610157576020366003190112610157576004356001600160401b0381116104dc576109f9903690600401612a2b565b602091604051610a098482612bd9565b84815283810190601f198501368337610a2184612c14565b93610a2f6040519586612bd9565b808552601f19610a3e82612c14565b0186885b828110610b3657505050865b818110610acd5787878760405191808301818452825180915260408401918060408360051b870101940192865b838810610a885786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f80199101160101970193019701969093929193610a7b565b80610b1a85610b148b8b610ae4600197898d612b32565b94909285604051968795858701378401908382019081528b519283915e01018d815203601f198101835282612bd9565b306147aa565b610b248289612c9a565b52610b2f8188612c9a565b5001610a4e565b606082828a010152018790610a42565b5034610157576060366003190112610157576004356024359060ff821680920361005257604435918184526003602052610b8260408520612de0565b90815160128110156109b4575f1901610ed657602082019164ffffffffff835116804211610ebf57508415610eb0573386528560205264ffffffffff604087205460a01c16928315610e9d5761012082019363ffffffff85511690818111610e8457505060c082016002815116610e1e575b604083019461ffff8651169561fffe871015610e0a57338a52600460205260408a20868b52602052600160408b205411610df257610c3389888a614785565b338b52600460205260408b20878c5260205260408b205561ffff610c5688612e7c565b168152878a52600360205260408a20938551906012821015610dde5785549051925160608881015160808a015160a08b0151985160e08c0151610100909c0151985160788d901b67ffffffffffffffff60781b166001600160f81b031990971660ff989098169790971760089890981b65ffffffffff00169790971760309490941b61ffff60301b169390931760409190911b61ffff60401b161760509290921b61ffff60501b169190911795901b61ffff60601b169490941760709290921b60ff60701b16919091179290921760b89190911b63ffffffff60b81b161760d89190911b63ffffffff60d81b16179055633b9aca006001600160401b03909116818102918115918304141715610dca57610d70813361301a565b60405190815260026020820152835f516020614be75f395f51905f5260403393a3604051938452602084015260408301527fbf43c4154c96792b6f1ff784d4454e0ec219aa72e921204a1c87b9ed342e247560603393a380f35b634e487b7160e01b86526011600452602486fd5b634e487b7160e01b8c52602160045260248cfd5b630db37afb60e01b8a5233600452602486905260448afd5b6378d762a560e01b8a52600488905260248afd5b858852600360205260018060a01b03600160408a2001541633895288602052610e5d600260408b20015463ffffffff808260401c169160201c1661476d565b818112610e6b575050610bf4565b6330d7a8ef60e01b8a5233600452602452604452606488fd5b63b1b49a2160e01b895233600452602452604452606487fd5b63bfc6c33760e01b875233600452602487fd5b631c37cddf60e21b8652600486fd5b632413eccd60e21b87526004859052602452604486fd5b508390519160128310156104b05763509b2d0560e11b82526004526044916104ae90612b07565b50346101575760e03660031901126101575760043560c03660231901126104dc5780825260036020526040822090610f3482612de0565b805160128110156116eb575f19016116c557602081019164ffffffffff8351168042111561168f575064ffffffffff835116610f917f00000000000000000000000000000000000000000000000000000000000000008092612c07565b42116116665750610fbe610fa3612add565b610fab612d1f565b610fb3612dc5565b906084359285612cae565b6001600160a01b03610fce612add565b16865260046020526040862060ff610fe4612c6e565b16875260205261100560408720549161ffff610ffe612eb5565b1684614785565b0361162e576001600160a01b0361101a612add565b16855260046020526040852060ff611030612c6e565b16865260205260016040862055606082019261ffff61105181865116612e7c565b16845261105c612add565b611064612dc5565b15611454575b611072612add565b837f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe606061109e612d1f565b9361ffff6110aa612dc5565b6110b2612eb5565b906001600160601b03604051981688521515602088015216604086015260018060a01b031693a36001600160a01b03811661141b575b5061ffff84511691604084019261ffff84511680821480611409575b6111f3575b50505082519060128210156104c4578554905192519451608085015160a086015160c087015160e0880151610100890151610120909901516001600160f81b031990961660ff979097169690961760089790971b65ffffffffff00169690961760309890981b61ffff60301b169790971760409290921b61ffff60401b169190911760509190911b61ffff60501b161760609590951b61ffff60601b169490941760709290921b60ff60701b169190911760789190911b67ffffffffffffffff60781b161760b89190911b63ffffffff60b81b161760d89190911b63ffffffff60d81b1617905580f35b0361ffff81116113f5576001600160401b0360e08601511690633b9aca00820291808304633b9aca0014901517156113e15761123c9161ffff6112369216612d35565b8261458f565b61ffff8351168552600186019061125282612e90565b61125b8861462c565b90602082019384516001600160601b0381166001600160601b0360208501511681036113a3575b50505061ffff8060a08901511603611390575b60c087018051600860ff8216179091529051935191516001600160a01b03948516946001600160601b03909316921690879060011615611347579160609160037f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac2945264ffffffffff6113287f000000000000000000000000000000000000000000000000000000000000000042612c07565b169081885260405192835260208301526040820152a35b5f8080611109565b9193837f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac2606061138b978497956040519182526020820152426040820152a3612fbb565b61133f565b60c08701600460ff825116179052611295565b60018060a01b038451169060206040516113bc81612ba3565b838152015282548d161760a09190911b6001600160a01b0319161790555f8080611282565b634e487b7160e01b89526011600452602489fd5b634e487b7160e01b5f52601160045260245ffd5b5061ffff806080880151161415611104565b6001600160401b0360e08501511690633b9aca00820291808304633b9aca001490151715610963579061144e91846146ab565b5f6110e8565b6001600160601b0360206114678861462c565b01511661147e60a086019161ffff83511690614655565b611489575b5061106a565b600187019161149783612e90565b91608087019261ffff8451169261ffff84145f1461151f575050505087916114bd612add565b6114c5612d1f565b90604051906114d382612ba3565b6001600160a01b03168082526001600160601b03831660209092019190915282548b161760a09190911b6001600160a01b03191617905561ffff611515612eb5565b1690525b5f611483565b61153a60208397959701966001600160601b03885116614655565b156115e257505193516001600160601b03166bffffffffffffffffffffffff19606086901b161760028a01556001600160a01b039093169261ffff8351169052611582612add565b61158a612d1f565b906040519061159882612ba3565b6001600160a01b03168082526001600160601b03831660209092019190915282548b161760a09190911b6001600160a01b03191617905561ffff6115da612eb5565b169052611519565b9450509150506116236115f3612add565b6115fb612d1f565b60609190911b6bffffffffffffffffffffffff19166001600160601b03909116176002890155565b61ffff6115da612eb5565b8460ff60649261163c612add565b611644612c6e565b63edcdf22960e01b85526004929092526001600160a01b031660245216604452fd5b60449161167c879264ffffffffff875116612c07565b90632413eccd60e21b8352600452602452fd5b8060018792018091116116b15760449263d47800eb60e01b8352600452602452fd5b634e487b7160e01b82526011600452602482fd5b8390519160128310156104b05763509b2d0560e11b82526004526044916104ae90612b07565b634e487b7160e01b85526021600452602485fd5b5034610157576102e03660031901126101575761171a612ac7565b336001600160a01b0390911603611f3f573381528060205264ffffffffff604082205460a01c1615611f2c5761174e612d61565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000009116108015611f12575b611ee25763ffffffff61178f612d75565b1615611eb75761179d612d89565b63ffffffff806117ab612d75565b169116108015611e9d575b611e68576001600160601b036117ca612d08565b1615611e465760ff6117da612c5d565b16611d44575b6102e06040518160048237208082526003602052604082209160ff83541660128110156104b057611d32576001600160601b0361181b612d08565b166102a4356001600160601b03811691828203611d2e576118536118af9161184d60ff611846612c5d565b1686612d35565b90612c07565b7f0000000000000000000000000000000000000000000000000000000000000000906118886118828383612c07565b3361301a565b604051908152856020820152865f516020614be75f395f51905f5260403393a33386614547565b6103e86118ed6001600160601b036118c5612d08565b167f000000000000000000000000000000000000000000000000000000000000000090612d35565b047f0000000000000000000000000000000000000000000000000000000000000000808210611d26575b5061192f63ffffffff611928612d61565b1642612c07565b9560e43594851515928387036104dc578891908715611d205760015b63ffffffff611958612db1565b1615611d19576002915b61196a612d89565b926040519261197884612b73565b600180855264ffffffffff8816602086015260408086018890526060860188905261ffff6080870181905260a08701529190921760ff811660c0860152633b9aca009093046001600160401b03811660e086015263ffffffff868116610100870152428082166101209097019690965289546bffffffffffffffffffffffff60781b1964ffffffffff60501b1969ffffffffffffffffffff1990921660089b909b1b65ffffffffff00169a909a1790941793909316603088901b61ffff60301b16179690911b61ffff60401b169590951761ffff60501b179590951660709190911b60ff60701b161761ffff60601b1763ffffffff60d81b191660789390931b67ffffffffffffffff60781b169290921760b89190911b63ffffffff60b81b161760d89190911b63ffffffff60d81b16178255611ab3612db1565b16611abc612d08565b604051611ac881612ba3565b82815260206001600160601b0383169101526001600160601b0360a01b9060a01b1617600182015560026001600160601b03611b02612d08565b16910155604051936004356001600160a01b038116908190036100525785526024356001600160401b0381168091036100525760208601526044356001600160601b031981168091036100525760408601526064356001600160601b031981168091036100525760608601526084356001600160601b0319811680910361005257608086015260a43560a086015260c43560c08601525060e08401526101043563ffffffff8116809103610052576101008401526101243563ffffffff8116809103610052576101208401526101443563ffffffff8116809103610052576101408401526101643563ffffffff8116809103610052576101608401526101843561ffff8116809103610052576101808401526101a43563ffffffff8116809103610052576101a08401526101c43561ffff8116809103610052576101c08401526101e4356101e08401526102043580151580910361005257610200840152610224358060070b80910361005257610220840152610244356001600160401b038116809103610052576102408401526102643560ff811680910361005257610260840152610284356001600160601b03811680910361005257610280840152506102a08201526102c4359263ffffffff8416809403610052576020936102c08301526102e0820152817fd984fe85141ec6f0b9a3bde8661928c9151eaeb3ad3e4204224e031a3ab5375c6103003393a3604051908152f35b8291611962565b8161194b565b90505f611917565b8380fd5b602491639e2b4bfd60e01b8252600452fd5b6001611d4e612c5d565b16158015611e32575b611e04576301e1338063ffffffff611d6d612d9d565b1611611dd5576084356001600160601b031981168091036104dc5715611db35760c4356117e05763bb539e3d60e01b8152636578616d60e01b6004526024819052604490fd5b63bb539e3d60e01b81526674657374696e6760c81b6004526024819052604490fd5b60449063ffffffff611de5612d9d565b63bb539e3d60e01b8352677465737454696d6560c01b60045216602452fd5b60449060ff611e11612c5d565b63bb539e3d60e01b83526976616c696461746f727360b01b60045216602452fd5b50600f60ff611e3f612c5d565b1611611d57565b63bb539e3d60e01b8152667265736572766560c81b6004526024819052604490fd5b60449063ffffffff611e78612d89565b63bb539e3d60e01b83526d6c6f6e6765737452756e74696d6560901b60045216602452fd5b506301e1338063ffffffff611eb0612d89565b16116117b6565b63bb539e3d60e01b81526f657374696d6174656452756e74696d6560801b6004526024819052604490fd5b60449063ffffffff611ef2612d61565b63bb539e3d60e01b83526862696457696e646f7760b81b60045216602452fd5b506301e1338063ffffffff611f25612d61565b161161177e565b63bfc6c33760e01b815233600452602490fd5b604490611f4a612ac7565b630348d81960e11b8252336004526001600160a01b0316602452fd5b5034610157576102e036600319011261015757611f81612f28565b92839291925160128110156104b05760041901611fbe57611fba611fa6858585613f6d565b604051918291602083526020830190612a81565b0390f35b83519160128310156104b05763509b2d0560e11b82526004526044916104ae90612b07565b50346101575760a036600319011261015757611ffd612a6b565b906044356001600160601b03811681036104dc5760643591821515830361015757602061014f608435858588600435612cae565b503461015757366003190161032081126104dc576102e013610157576102e4356001600160401b0381116104dc5761206d903690600401612a2b565b906001600160401b0361030435116104d857366023610304350112156104d8576001600160401b036103043560040135116104d857366024610304356004013560071b610304350101116104d8576120c3612f28565b9490936120cf85613157565b6120dc8286838988613195565b61ffff6040820151166001831b905f19820191821161248c57141580612477575b61244a57602081019564ffffffffff87511661213a7f00000000000000000000000000000000000000000000000000000000000000008092612c07565b421197888061243a575b61242457505061215383612c2b565b97845b61030435600401358110156123de578060071b6103043501600160ff61217e60248401612c7e565b161b8660ff61218f60248501612c7e565b16108015906123cc575b80156123b9575b61238c576003604483013510156123b5576121be6044830135612abd565b604482013515158061239e575b61238c576121eb6106d460ff6121e360248601612c7e565b16898d612b22565b9061220d6121fb60648501612c8c565b6084850135906044860135858e612ed4565b6001600160a01b0383168a52600560205260408a20919061224f90600160ff1b90612248908e60ff61224160248b01612c7e565b1690614785565b1783613260565b90602082146123665760019594938f8d947fcac1ea97f0de6841cd1e257723382ebbd11de70860565f1eb86a8286a836ffea946123248f938e606061ffff6040991661ffff8284015116179101528961230e60ff61230760248d6001600160401b036122bd60648801612c8c565b6122ca6044890135612abd565b169068ff000000000000000060448801358f1b16906001690100000000000000000090871b039068ffffffffffffffffff19161617179401612c7e565b1683612c9a565b5260ff61231d60248c01612c7e565b1690612c9a565b519252602052828d205561233a60648601612c8c565b604483519661234b82820135612abd565b0135865260070b6020860152868060a01b031693a301612156565b60448b60ff8e61237860248a01612c7e565b9063e1449ddd60e01b845260045216602452fd5b60448860ff8b61237860248701612c7e565b506123ab60648301612c8c565b60070b15156121cb565b8780fd5b5061ffff816060880151161615156121a0565b5061ffff816040880151161615612199565b5088949692919588801561240b575b156123fc579561072196613308565b50509250505061072191613296565b5061ffff60608401511661ffff604085015116146123ed565b8661167c60449364ffffffffff89945116612c07565b5061030435600401351515612144565b64ffffffffff91506020015116600181018091116116b15760449263d47800eb60e01b8352600452602452fd5b5064ffffffffff6020820151164211156120fd565b634e487b7160e01b85526011600452602485fd5b50346100525760a0366003190112610052576004356124bd612a5b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156100525760ff60e45f9283604051958694859363d505accf60e01b8552336004860152306024860152896044860152602435606486015216608484015260643560a484015260843560c48401525af1612549575b5061072190613091565b6125569192505f90612bd9565b5f9061072161253f565b346100525760203660031901126100525760043561257e813361301a565b335f908152602081905260409020600101546001600160a01b0316806126705750335b604080516001600160a01b03909216808352602083018490529133917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb91a260018060a01b037f000000000000000000000000000000000000000000000000000000000000000016916040519163a9059cbb60e01b5f5260045260245260205f60448180865af19060015f5114821615612650575b501561263e57005b635274afe760e01b5f5260045260245ffd5b60018215166126685750813b15153d15161682612636565b3d5f823e3d90fd5b6125a1565b346100525736600319016103408112610052576102e013610052576102e435600381101561005257610304356001600160401b038111610052576126bd903690600401612a2b565b610324929192356001600160401b038111610052576126e0903690600401612a2b565b929091838103612a14576126f2612f28565b60018201549294926001600160a01b031661270c84612abd565b600284036129d0578033036129ba575b61272584612abd565b8361297c5781516012811015610460576002190161295557602082019064ffffffffff82511680421161293f57506001861480159061290a575b6128e95761276e908388612fbb565b81519060128210156104605783549051604084810151606080870151608088015160a089015160c08a015160e08b01516101008c0151610120909c01516001600160f81b0319909a1660ff9b909b169a909a1760089890981b65ffffffffff00169790971760309590951b61ffff60301b16949094179190941b61ffff60401b161760509390931b61ffff60501b1692909217911b61ffff60601b161760709190911b60ff60701b161760789290921b67ffffffffffffffff60781b169190911760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b161790555b5f5b82811061286057005b806128716106d4600193868b612b22565b857fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c0760606128a0858c8c612b32565b9190826040519384926128b28c612abd565b8b845260406020850152816040850152848401375f838284010152601f8019910116810195888060a01b031695030190a301612857565b639ed3ea7160e01b5f5260048790528461290281612abd565b60245260445ffd5b50851561292b57806001600160a01b036129238c612af3565b16141561275f565b634e487b7160e01b5f52603260045260245ffd5b87632413eccd60e21b5f5260045260245260445ffd5b8582516012811015610460576129779163509b2d0560e11b5f52600452612b07565b60445ffd5b5080915051601281101561046057600519016129985750612855565b8390516012811015610460576129779163509b2d0560e11b5f52600452612b07565b63c2802b9760e01b5f523360045260245260445ffd5b6001600160a01b036129e0612ac7565b1633031561271c576129f0612ac7565b630348d81960e11b5f908152336004526001600160a01b0391909116602452604490fd5b839063658b7abb60e01b5f5260045260245260445ffd5b9181601f84011215610052578235916001600160401b038311610052576020808501948460051b01011161005257565b6044359060ff8216820361005257565b602435906001600160a01b038216820361005257565b90602080835192838152019201905f5b818110612a9e5750505090565b82516001600160a01b0316845260209384019390920191600101612a91565b6003111561046057565b6004356001600160a01b03811681036100525790565b6024356001600160a01b03811681036100525790565b356001600160a01b03811681036100525790565b601281101561046057602452565b9060128210156104605752565b919081101561292b5760051b0190565b919081101561292b5760051b81013590601e19813603018212156100525701908135916001600160401b038311610052576020018236038113610052579190565b61014081019081106001600160401b03821117612b8f57604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117612b8f57604052565b608081019081106001600160401b03821117612b8f57604052565b90601f801991011681019081106001600160401b03821117612b8f57604052565b919082039182116113f557565b919082018092116113f557565b6001600160401b038111612b8f5760051b60200190565b90612c3582612c14565b612c426040519182612bd9565b8281528092612c53601f1991612c14565b0190602036910137565b6102643560ff811681036100525790565b60a43560ff811681036100525790565b3560ff811681036100525790565b358060070b81036100525790565b805182101561292b5760209160051b010190565b93916001600160601b0390939193604051946020860196468852306040880152606087015260018060a01b031660808601521660a0840152151560c083015260e082015260e08152612d0261010082612bd9565b51902090565b610284356001600160601b03811681036100525790565b6044356001600160601b03811681036100525790565b818102929181159184041417156113f557565b90815260408101929190600b8210156104605760200152565b6101043563ffffffff811681036100525790565b6101243563ffffffff811681036100525790565b6101443563ffffffff811681036100525790565b6101643563ffffffff811681036100525790565b6102c43563ffffffff811681036100525790565b60643580151581036100525790565b60128210156104605752565b90604051612ded81612b73565b61012063ffffffff829454612e0560ff821685612dd4565b64ffffffffff8160081c16602085015261ffff8160301c16604085015261ffff8160401c16606085015261ffff8160501c16608085015261ffff8160601c1660a085015260ff8160701c1660c08501526001600160401b038160781c1660e0850152818160b81c1661010085015260d81c16910152565b61ffff60019116019061ffff82116113f557565b90604051612e9d81612ba3565b91546001600160a01b038116835260a01c6020830152565b60c43561ffff811681036100525790565b5f1981146113f55760010190565b9391929092604051936020850195468752306040870152606086015260018060a01b03166080850152612f0681612abd565b60a084015260070b60c083015260e082015260e08152612d0261010082612bd9565b5f610120604051612f3881612b73565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526102e060405181600482372090815f52600360205260405f2090612f9182612de0565b90815160128110156104605715612fa457565b8363509b2d0560e11b5f526004525f60245260445ffd5b90602080937f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e63926004815264ffffffffff61300163ffffffff6101008401511642612c07565b1695018590526040519485526001600160a01b031693a3565b60018060a01b031690815f525f6020526001600160601b0360405f205416818110613078576001600160601b039161305191612bfa565b16905f525f6020526001600160601b0360405f2091166001600160601b0319825416179055565b826350859c8560e11b5f5260045260245260445260645ffd5b61309b81336148da565b6040518181527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a26040516323b872dd60e01b5f90815233600452306024526044929092527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169160209060648180865af19060015f5114821615613136575b6040525f6060521561263e5750565b90600181151661314e57823b15153d15161690613127565b503d5f823e3d90fd5b9060405161316481612bbe565b606061ffff60028395015480831c845264ffffffffff8160201c166020850152818160101c16604085015216910152565b9392919060ff905416601281101561046057600681036132485750516001600160a01b0316916131c481612c14565b916131d26040519384612bd9565b818352602083019160051b81019036821161005257915b818310613228575050815160051b6020909201919091206001600160a01b03915060601c16036132165750565b63ce40f86560e01b5f5260045260245ffd5b82356001600160a01b0381168103610052578152602092830192016131e9565b63509b2d0560e11b5f52600485905261297790612b07565b5f92915b60208410613270575050565b909192805f52826020528160405f20541461329057600101929190613264565b91505090565b9060029061ffff60606001600160601b03198351821b1668ffffffffff00000000602085015160201b161763ffff0000604085015160101b16179201511617910155565b62ffffff60019116019062ffffff82116113f557565b63ffffffff60019116019063ffffffff82116113f557565b94959396915f5b878110613f1657506040519760a089018981106001600160401b03821117612b8f576040525f89525f60208a01525f60408a01525f60608a01525f60808a015285519661335b88612c14565b97613369604051998a612bd9565b808952613378601f1991612c14565b013660208a01375f5b87518110156134d85761ffff60608801516001831b1616156134d0576133a78b51612ec6565b8b5260ff6133b5828a612c9a565b5160401c166133c381612abd565b6133cc81612abd565b600181036133f157506001906133e560408d0151612ec6565b60408d01525b01613381565b6002906133fd81612abd565b0361341c5760019061341260608d0151612ec6565b60608d01526133eb565b979894919995926001600160401b036134388a8a97949a612c9a565b511660070b9a602088015161344c81612ec6565b60208a01525b801515806134b2575b1561349257805f198101116113f5578b6134838261347c5f19820184612c9a565b5192612c9a565b5280156113f5575f1901613452565b9b6134ac60019396999d9c9b9295989c9a94979a8c612c9a565b526133eb565b505f1981018181116113f5576134c98e918e612c9a565b511361345b565b6001906133eb565b5093989095919697929760208201519081613ef1575b5050600183901b6001600160ff1b03841684036113f557600281018091116113f55760039004955f965f9080602085015110155f14613ebb5750506102043580151581036100525715613e9d57608082015161022435908160070b91828103610052575013155b15613e965760085b965b5f935f5b868110613adb57505050506012861015610460578515613921577f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca604060808693015160070b8151906135b6828b612b15565b6020820152a26102a4356001600160601b03811691828203610052576135e6936135e09250612bfa565b90612d35565b92600881036137075750600435926001600160a01b038416840361005257613620936136119261474b565b61361a836148a4565b83613296565b80519060128210156104605782546020820151604080840151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01516001600160f81b0319909a1660ff909c169b909b1760089890981b65ffffffffff00169790971760309590951b61ffff60301b16949094179190941b61ffff60401b161760509390931b61ffff60501b1692909217911b61ffff60601b161760709190911b60ff60701b161760789390931b67ffffffffffffffff60781b169290921760b89190911b63ffffffff60b81b161760d89190911b63ffffffff60d81b16179055565b600186015491959390926001600160a01b03831692909161372b9160a01c90612c07565b916009840361391157805f525f602052600260405f200163ffffffff613753818354166132f0565b825463ffffffff19169116179055600435906001600160a01b038216808303610052576137bd92505f525f602052600260405f2001805463ffffffff60801b6137a463ffffffff8360801c166132f0565b60801b169063ffffffff60801b19161790558688614a92565b6004356001600160a01b0381168103610052576137de9261361a918861474b565b6137e88184612dd4565b60208301915f83528351926012841015610460578154905160408087015160608089015160808a015160a08b015160c08c015160e08d01516101008e0151610120909e01516001600160f81b0319909a1660ff909d169c909c1760089890981b65ffffffffff00169790971760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161791901b61ffff60601b161760709290921b60ff60701b169190911760789590951b67ffffffffffffffff60781b169490941760b89590951b63ffffffff60b81b169490941760d89490941b63ffffffff60d81b1693909317909255517fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f346916020919061390e908290612b15565ba2565b61391c9086886149b8565b6137bd565b5050509280925060c091500191604060ff8451160160ff81116113f55760038160ff829316865260061c16105f14613a6c577f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b780476602061397f8461484e565b604051908152a25b805160128110156104605783546020830151604080850151606080870151608088015160a0890151995160e08a01516101008b0151610120909b01516001600160f81b031990991660ff909a169990991760089790971b65ffffffffff00169690961760309490941b61ffff60301b1693909317931b61ffff60401b169290921760509190911b61ffff60501b161795901b61ffff60601b169490941760709490941b60ff60701b169390931760789190911b67ffffffffffffffff60781b161760b89190911b63ffffffff60b81b161760d89190911b63ffffffff60d81b16179055565b600a825264ffffffffff613aa07f000000000000000000000000000000000000000000000000000000000000000042612c07565b1660208301527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2613987565b613ae96106d4828987612b22565b9061ffff60608b01516001831b1616155f14613bfe5760018060a01b0382165f525f60205260405f2091613bbe8354936001600160401b038560601c16946103e8613b547f000000000000000000000000000000000000000000000000000000000000000088612d35565b0495613b6b876001600160401b0360601b92612bfa565b60601b1672ffffff0000000000000000ffffffffffffffff60601b1962ffffff60e01b613baf67ffffffffffffffff60601b198516841760e01c62ffffff166132da565b60e01b16921617178155614af5565b82158015613bd4575b5050600191505b01613563565b633b9aca008402938404633b9aca001417156113f557600192613bf7918b6145c9565b5f80613bc7565b9060128b1015610460578a613c17575b50600190613bce565b90958360ff613c268986612c9a565b5160401c16613c3481612abd565b613c3d82612abd565b613c4681612abd565b1480613e29575b15613cc357613c5b90612ec6565b9560018060a01b0382165f525f60205260405f20805462ffffff60c81b613c8962ffffff8360c81c166132da565b60c81b169062ffffff60c81b19161790556102a4356001600160601b03811680820361005257600193613cbd92508b614729565b90613c0e565b9560018060a01b0382165f525f60205260405f2091825492613d866001600160401b038560601c16946103e8613d197f000000000000000000000000000000000000000000000000000000000000000088612d35565b0495869167ffffffffffffffff60601b613d338484612bfa565b60601b1672ffffff0000000000000000ffffffffffffffff60601b1962ffffff60e01b613d7767ffffffffffffffff60601b198516841760e01c62ffffff166132da565b60e01b16921617178455612bfa565b633b9aca00810290808204633b9aca0014811517156113f55763773594000290808204600214901517156113f5577f000000000000000000000000000000000000000000000000000000000000000011613e1a575b5082158015613df0575b505060019150613cbd565b633b9aca008402938404633b9aca001417156113f557600192613e13918b6145c9565b5f80613de5565b613e2390614af5565b5f613ddb565b50613e3384612abd565b83151580613c4d57506001600160401b03613e4e8885612c9a565b516080880151911660070b81811315613e885790613e6b9161476d565b61024435906001600160401b038216809203610052571115613c4d565b613e919161476d565b613e6b565b600961355d565b608082015161022435908160070b9182810361005257501215613555565b6040840151929891928111613ed857505050600195600f9661355f565b60608499939901511061355f575060089650600261355f565b5f1982019182116113f557613f099160011c90612c9a565b5160808201525f806134ee565b80600191898b61ffff60608a015186851b1616613f37575b5050500161330f565b613f5a92613f48926106d492612b22565b613f52838a612c9a565b51908a61492a565b613f648289612c9a565b5280898b613f2e565b909263ffffffff6101208401511680431115614526575063ffffffff610120840151164080156143ff576040516020810191825283604082015260408152613fb6606082612bd9565b51902060ff6102643516610264350361005257600435926001600160a01b03841684036100525760018060a01b03600187015416905f92613ffc60ff6102643516612c14565b9461400a6040519687612bd9565b6102643560ff16808752601f199061402190612c14565b01366020880137600154926102643560ff16600281019081106113f5575f608052848110156143f5576080525b614059608051612c2b565b99614065608051612c2b565b60a0525f5b6080518110806143e6575b156141b85760405160208101908682528260408201526040815261409a606082612bd9565b5190206140a78288612bfa565b80156141a4576140b8910682612c07565b81818e5f5b85811061413f5750918493916140d9614116966140ec95612c9a565b526140e68460a051612c9a565b52614add565b90546001600160a01b0360039290921b1c8116908c1681141580614135575b61411b575b50612ec6565b61406a565b61412e6141278b612ec6565b9a8c612c9a565b525f614110565b508881141561410b565b90808361414d848994612c9a565b5114614188575b8261415e91612c9a565b511461416f575b6001018f906140bd565b9150600161417f8360a051612c9a565b51929050614165565b945061415e8261419a8160a051612c9a565b5196915050614154565b634e487b7160e01b5f52601260045260245ffd5b509694509650969397505050809560ff610264351681106143ca5750610164359163ffffffff831693848403610052577fc4f7b43d92ac8e9fbb100a04334c0c81235296def46f1cec0be3f68eeeb222c4946143b794614245917f000000000000000000000000000000000000000000000000000000000000000091828210156143c25750505b42612c07565b9161425a846020815160051b91012060601c90565b9061429964ffffffffff8516926040519061427482612bbe565b6001600160a01b03168152602081018490525f60408201819052606082015284613296565b6006808252602082018390528354604080840151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01517fff000000000000000000000000000000000000000000ffffffffffffffffffff69ffffffffffffffffffff19909a1660089d909d1b65ffffffffff00169c909c179099179790971660309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161791901b61ffff60601b161760709290921b60ff60701b169190911760789290921b67ffffffffffffffff60781b169190911760b89290921b63ffffffff60b81b169190911760d89290921b63ffffffff60d81b169190911790915580518181529384939091840190612a81565b9060208301520390a2565b50905061423f565b6305b9b41360e01b5f5260045260ff610264351660245260445ffd5b5060ff61026435168810614075565b508360805261404e565b509291907f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b780476602061442f8461484e565b604051908152a280519060128210156104605782546020820151604080840151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01516001600160f81b0319909a1660ff909c169b909b1760089890981b65ffffffffff00169790971760309590951b61ffff60301b16949094179190941b61ffff60401b161760509390931b61ffff60501b169290921790821b61ffff60601b161760709290921b60ff60701b169190911760789490941b67ffffffffffffffff60781b169390931760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b161790915590565b82600182018092116113f5576310adcc4560e01b5f5260045260245260445ffd5b90821561458a5760015f516020614be75f395f51905f529161456b85600254612c07565b600255614585604051928392818060a01b03169683612d48565b0390a3565b505050565b81156145c5575f516020614be75f395f51905f526004836145b35f95600254612c07565b60025561458560405192839283612d48565b5050565b90821561458a57600a5f516020614be75f395f51905f52916145ed85600254612c07565b60025561458560405192839260018060a01b03169683612d48565b90821561458a5760045f516020614be75f395f51905f52916145ed85600254612c07565b9060405161463981612ba3565b60206001600160601b036002839501548060601c845216910152565b90604435916001600160601b0383168084036100525781811093841561467d575b5050505090565b5014915081614691575b505f808080614676565b905060c43561ffff8116908181036100525750105f614687565b90821561458a576003816146cd855f516020614be75f395f51905f52946148da565b61458560405192839260018060a01b03169683612d48565b90821561458a576005816146cd855f516020614be75f395f51905f52946148da565b90821561458a576006816146cd855f516020614be75f395f51905f52946148da565b90821561458a576007816146cd855f516020614be75f395f51905f52946148da565b90821561458a576009816146cd855f516020614be75f395f51905f52946148da565b81810392915f1380158285131691841216176113f557565b9160405191602083019384526040830152606082015260608152612d02608082612bd9565b905f8091602081519101845af48080614823575b156147de5750506040513d81523d5f602083013e60203d82010160405290565b1561480357639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15614814576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d1515806147be5750813b15156147be565b600101546001600160a01b0316338190036129ba5750565b9060024301918243116113f55763ffffffff836005835216610120820152602064ffffffffff61489e7f000000000000000000000000000000000000000000000000000000000000000042612c07565b16910152565b60088152602064ffffffffff61489e7f000000000000000000000000000000000000000000000000000000000000000042612c07565b60018060a01b03165f525f6020526001600160601b0360405f2091166001600160601b03825416016001600160601b0381116113f5576001600160601b03166001600160601b0319825416179055565b6001600160a01b039091165f90815260056020526040812091939291821515915b60208110614966578563ce40f86560e01b5f5260045260245ffd5b805f528160205260405f2054835f146149a0578481145b61498a575060010161494b565b949550915091505f52602052600160405f205590565b604881811c9088901c6001600160b71b03161461497d565b9060018060a01b0383165f525f602052600260405f200163ffffffff6149e0818354166132f0565b1663ffffffff19825416178155805463ffffffff60401b614a0963ffffffff8360401c166132f0565b60401b169063ffffffff60401b1916179055600860c0820151161561458a5760e08160c06001600160401b03930160f7815116905201511691633b9aca00830292808404633b9aca0014901517156113f5576103e892838102908082048514811517156113f557614a9094614a8a920490614a85828587614608565b612bfa565b916146ab565b565b9190600860c0820151161561458a5760e08160c06001600160401b03930160f7815116905201511690633b9aca00820291808304633b9aca0014901517156113f557614a90926146ab565b60015481101561292b5760015f5260205f2001905f90565b600101805463ffffffff8160c81c16801561458a576001545f1981019081116113f557614b2190614add565b905460039190911b1c6001600160a01b0316905f1981019081116113f557614b4890614add565b81546001600160a01b0360039290921b91821b19169083901b1790555f9081526020819052604090206001908101805463ffffffff60c81b191663ffffffff60c81b90931692909217909155548015614bd2575f1901614ba781614add565b81546001600160a01b0360039290921b9190911b19169055600155805463ffffffff60c81b19169055565b634e487b7160e01b5f52603160045260245ffdfefe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896a164736f6c6343000825000a",
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
	Bin: "0x6102a0604052346105aa5760405161530c38819003601f8101601f191683016001600160401b038111848210176105965783928291604052833981010361022081126105aa578151906001600160a01b03821682036105aa5761020090601f1901126105aa576040519161020083016001600160401b038111848210176105965761019c9161020091604052610097602082016105ae565b85526100a5604082016105ae565b60208601526100b6606082016105ae565b60408601526100c7608082016105ae565b60608601526100d860a082016105ae565b60808601526100e960c082016105ae565b60a08601526100fa60e082016105ae565b60c086015261010c61010082016105ae565b60e086015261011e61012082016105bf565b61010086015261013161014082016105d3565b61012086015261014461016082016105bf565b61014086015261015761018082016105d3565b61016086015261016a6101a082016105d3565b61018086015261017d6101c082016105d3565b6101a08601526101906101e082016105d3565b6101c0860152016105bf565b6101e0830190815260809190915260e08083015163ffffffff1660a052610140830180516001600160601b0390811660c05261016085015161ffff9081169093526101808501519092166101005251168015908115610586575b506105555761ffff610160830151166103e88111610530575061ffff610180830151166103e8811161050c5750815163ffffffff90811661012090815260208401805183166101405260408501518316610160526060850151831661018052608085015183166101a090815260a086015184166101c090815260c087015185166101e0526101008701516001600160601b03908116610200529387015161ffff9081166102205291870151821661024052860151166102605292511661028052905116156104e8576101008101516001600160601b031680159081156104d8575b506104a45761ffff610120820151166103e88111610482575061ffff6101a0820151166103e8811161045e5761ffff6101c0830151166103e8811161043b57604051614d2990816105e3823960805181818161015101526122f2015260a05181818161128f0152612ba4015260c051818181611316015261283b015260e051816113460152610100518161137101526101205181818161115501526114260152610140518181816106730152818161118301526135460152610160518181816102e701528181610f2e015281816111b0015281816125e10152614931015261018051816111dd01526101a0518161120a01526101c05181818161123801526135cd01526101e05181818161126601528181611e6001526145c7015261020051816112bb015261022051816112eb01526102405181818161139c0152613f4f0152610260518181816106d4015281816113c70152612a3a015261028051816113f20152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6102d7565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b50610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6101f6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff821682036105aa57565b51906001600160601b03821682036105aa57565b519061ffff821682036105aa5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630981a44714612db0575080630f43a67714612d9357806315f6492014612d5a5780632409f77114612c695780632def662014612b5957806332e0aa1f14612b2257806339e14da81461298f5780633a4b66f1146127e25780634270fa98146124d157806364482ac4146123e857806365d80ab4146123c057806367c53ea81461236c5780636b9f96ea146122ae57806373b9aa911461208a5780638cd1f18014612021578063a07c7ce414612003578063aa0295eb14611d82578063bdd1406614611a51578063ca8a4ba214611802578063cc0fe07a14611539578063cff0ab96146110c7578063e18141aa14610ea3578063e944bb0014610d45578063ee7209e114610cef578063f8efa27f146101835763fc0c546a1461013c575f80fd5b346101805780600319360112610180576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b80fd5b50346101805736600319016103008112610ceb576102e013610180576102e4356001600160401b038111610ceb576101bf903690600401612f0e565b6101c761370a565b92919093602084019064ffffffffff82511693855160128110156106595760010361069d5750506060840161021361ffff82511694604087019561ffff8751160361066d575b84613f84565b608085019161ffff8084511614155f146104e6576102318685614b93565b600187019461023f866130d7565b9561024989613f12565b95602087019182516001600160601b0381166001600160601b0360208c01511681036104a2575b50505060a089019661ffff808951160361048f575b6001600160601b0360c08b0199600860ff8c5116178b5260018060a01b039051169351169060018060a01b039051168a848460018d511615155f146104185750509160609160035f516020614cbd5f395f51905f52945264ffffffffff61030c7f000000000000000000000000000000000000000000000000000000000000000042612f9e565b169081895260405192835260208301526040820152a35b865191601283101561040457885490519151935194519551965160e08901516101008a0151610120909a01516001600160f81b031990931660ff959095169490941760089390931b65ffffffffff00169290921760309490941b61ffff60301b169390931760409490941b61ffff60401b169390931760509490941b61ffff60501b169390931760609490941b61ffff60601b169390931760709190911b60ff60701b161760789190911b600160781b600160b81b03161760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b161790555b80f35b634e487b7160e01b8a52602160045260248afd5b61010064ffffffffff9361047f9363ffffffff935f516020614cbd5f395f51905f5260607f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e639a60209a6040519182528b820152426040820152a36004815201511642612f9e565b16808752604051908152a3610323565b60c08a01600460ff825116179052610285565b60018060a01b038b51169060206040516104bb8161307f565b838152015260a09190911b6001600160a01b0319166001600160a01b039091161790555f8080610270565b6104f68685989795969496614b93565b61054761050161345a565b6105406001600160601b03610514612fd7565b1661053a6001600160601b03610528612fee565b1660ff610533613019565b1690612f6b565b90612f9e565b9089613af7565b600d84528781528351916012831015610659578654915193519051955160a086015160c087015160e0880151610100890151610120909901516001600160f81b031990961660ff979097169690961760089790971b65ffffffffff00169690961760309390931b61ffff60301b1692909217604097881b61ffff60401b161760509190911b61ffff60501b161760609190911b61ffff60601b161760709390931b60ff60701b169290921760789190911b600160781b600160b81b03161760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b161790915551602081600d5f516020614cdd5f395f51905f529352a280f35b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b89526021600452602489fd5b610698907f000000000000000000000000000000000000000000000000000000000000000090612f9e565b61020d565b85939695949294516012811015610659576003036108215750506106c19085613f84565b6107026103e86106f9600186015460a01c7f000000000000000000000000000000000000000000000000000000000000000090612f6b565b04828587613a23565b600e81528482528051601281101561080d5783549251604083810151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01516001600160f81b0319909c1660ff909a169990991760089890981b65ffffffffff00169790971760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161791901b61ffff60601b161760709290921b60ff60701b169190911760789290921b600160781b600160b81b03169190911760b89290921b63ffffffff60b81b169190911760d89290921b63ffffffff60d81b169190911790915551602081600e5f516020614cdd5f395f51905f529352a280f35b634e487b7160e01b86526021600452602486fd5b909196959280959450516012811015610cd75760040361086957505061084b610401949582613f84565b6001820154610864906001600160a01b0316848361473d565b6148d5565b84516012811015610cd75760110361089057505061088b610401949582613f84565b613f3b565b84516012811015610cd7576010036108c25750506108b2610401949582613f84565b6108bd838383613890565b613d39565b909584516012811015610cd7576005036108e357505061040193945061420c565b8492939194516012811015610cd757600603610c2a57505050506020926040519361090e81866130b6565b838552303b15610c265760405163679c9fc560e01b81529261032484016004356001600160a01b03811690819003610c225760048601526024356001600160401b038116809103610c225760248601526044356001600160601b03198116809103610c225760448601526064356001600160601b03198116809103610c225760648601526084356001600160601b03198116809103610c2257608486015260a43560a486015260c43560c486015260e435801515809103610c225760e48601526101043563ffffffff8116809103610c22576101048601526101243563ffffffff8116809103610c22576101248601526101443563ffffffff8116809103610c22576101448601526101643563ffffffff8116809103610c22576101648601526101843561ffff8116809103610c22576101848601526101a43563ffffffff8116809103610c22576101a48601526101c43561ffff8116809103610c22576101c48601526101e4356101e486015261020435801515809103610c2257610204860152610224358060070b809103610c2257610224860152610244356001600160401b038116809103610c22576102448601526102643560ff8116809103610c2257610264860152610284356001600160601b038116809103610c22576102848601526102a4356001600160601b038116809103610c22576102a48601526102c43563ffffffff8116809103610c22576102c48601526103206102e48601528190529091610344840191855b818110610bf95750505082810360031901610304840152845180825290820194820191845b828110610b9f57505050508181808295038183305af18015610b9457610b8357505080f35b81610b8d916130b6565b6101805780f35b6040513d84823e3d90fd5b90919295865160ff8151168252838101516003811015610be5578483015260408082015160070b9083015260609081015190820152608001958201929190600101610b5e565b634e487b7160e01b88526021600452602488fd5b909193928380600192838060a01b03610c1189612edf565b168152959695019401929101610b39565b8680fd5b8380fd5b91935091945082516012811015610cc357600803610c565793610c51610401949582613f84565b613fb0565b82516012811015610cc357600a03610c875793610c77610401949582613f84565b610c828383836137d4565b613c31565b505051916012831015610caf5763509b2d0560e11b8252600452604491610cad90612ef3565bfd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b85526021600452602485fd5b634e487b7160e01b87526021600452602487fd5b5080fd5b503461018057604036600319011261018057610d09612eb3565b6024359060ff8216809203610d41576001600160a01b0316825260046020908152604080842092845291815291819020549051908152f35b8280fd5b50346101805736600319016103008112610ceb576102e013610180576102e4358015158103610ceb57610d7661370a565b91928251601281101561080d5760101901610e7d57610d9361379d565b15610df557610401926108bd610dbc600184015460a01c63ffffffff6101208701511690613aab565b827f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e86040805160018152846020820152a2848484613959565b82610401937f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e860408051888152886020820152a26001600160a01b03610e3961345a565b1685528460205261088b60026040872001610e5d63ffffffff825460801c166134bb565b815463ffffffff60801b191660809190911b63ffffffff60801b16179055565b825185856012831015610caf5763509b2d0560e11b8252600452604491610cad90612ef3565b50346101805736600319016103008112610ceb576102e01361018057610ec761370a565b80516012811015610cc357600319016110a05760018201546001600160a01b03163381900361108a5750602081019064ffffffffff825116804211611073575063ffffffff610f1582613a80565b169161012082019283526011825264ffffffffff610f537f000000000000000000000000000000000000000000000000000000000000000042612f9e565b16815281516012811015610cd75784549151604084810151606080870151608088015160a089015160c08a015160e08b0151610100909b01519b516001600160f81b0319909a1660ff999099169890981760089790971b65ffffffffff00169690961760309490941b61ffff60301b169390931790841b61ffff60401b161760509290921b61ffff60501b169190911792901b61ffff60601b169190911760709290921b60ff60701b169190911760789390931b600160781b600160b81b03169290921760b89390931b63ffffffff60b81b169290921760d89290921b63ffffffff60d81b1691909117909155516102e43581523391907f470a534ae91cefa8a71fe217e3a021e5151da241d66337137d7cf59a3df1abbd90602090a380f35b632413eccd60e21b86526004859052602452604485fd5b63c2802b9760e01b855233600452602452604484fd5b83915051916012831015610caf5763509b2d0560e11b8252600452604491610cad90612ef3565b50346101805780600319360112610180576040516110e481613063565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e08201528161010082015281610120820152816101408201528161016082015281610180820152816101a0820152816101c08201526101e0015260405161115381613063565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000063ffffffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff1685527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660e08701527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101008701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101208701527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101408701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101608701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101808701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101a08701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101c08701527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101e0870152604051967f000000000000000000000000000000000000000000000000000000000000000063ffffffff1688525163ffffffff1660208801525163ffffffff1660408701525163ffffffff1660608601525163ffffffff1660808501525163ffffffff1660a08401525163ffffffff1660c083015260e081015163ffffffff1660e08301526101008101516001600160601b031661010083015261012081015161ffff166101208301526101408101516001600160601b031661014083015261016081015161ffff1661016083015261018081015161ffff166101808301526101a081015161ffff166101a08301526101c081015161ffff166101c08301526101e001516001600160601b03166101e082015261020090f35b5034610180576060366003190112610180576004356001600160401b038111610ceb5761156a903690600401612f3e565b611575929192612ec9565b926044356001600160401b038111610c2657611595903690600401612f3e565b859391936001600160401b0383116117ee576040516115be601f8501601f1916602001826130b6565b8381526020810136858701116117ea5784868237818501602001889052905190206001600160a01b0316604084148015906117e0575b6117ca5750338652856020526040862096600188019060018060a01b038254169064ffffffffff8a5460a01c16155f14611704575050875464ffffffffff60a01b19164260a01b64ffffffffff60a01b1617909755949593947f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab946116d792916116a0916001600160a01b03821633146116fc575b6001600160a01b0382166116dd575b505b336134d3565b906116b860405195869560608752606087019161349b565b6001600160a01b0390921660208501528382036040850152339661349b565b0390a280f35b80546001600160a01b0319166001600160a01b0383161790555f611698565b899150611689565b939850926001600160a01b0316801580156117af575b15611752575050507f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab9394956116a06116d79261169a565b9091928061179d575081546001600160a01b031916179055939492937f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab936116d7916116a09061169a565b63e00db5df60e01b8852600452602487fd5b506001600160a01b036117c285336134d3565b16811461171a565b631029337760e31b875233600452602452604486fd5b50338114156115f4565b8780fd5b634e487b7160e01b86526041600452602486fd5b50346101805736600319016103408112610ceb576102e013610180576102e4356001600160401b038111610ceb5761183e903690600401612f0e565b610304359160ff8316808403611a4d57610324356001600160401b038111611a495761186e903690600401612f3e565b94909261187961370a565b80979297516012811015611a35576008141580611a20575b6119fb57506001600160a01b03906118a890613eb8565b51166118b382613484565b6118c060405191826130b6565b8281526020810190818460051b8601903682116119f75786905b8282106119df575050505160051b902060601c036119cb5783109182159261198c575b505061197657508215611962577fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c07906001600160a01b0361193c61345a565b169361195c6040519283926002845260406020850152604084019161349b565b0390a380f35b632bf57d0b60e11b84526004829052602484fd5b63198cc5f360e11b855233600452602452604484fd5b90916119b75790611fe06119a49260051b1601613470565b6001600160a01b03163314155f806118fd565b634e487b7160e01b87526032600452602487fd5b63ce40f86560e01b88526004869052602488fd5b602080916119ec84612edf565b8152019101906118da565b8c80fd5b5189886012831015610caf5763509b2d0560e11b8252600452604491610cad90612ef3565b5080516012811015611a3557600b1415611891565b634e487b7160e01b8b52602160045260248bfd5b8580fd5b8480fd5b50346101805760e0366003190112610180576004359060c0366023190112610180578181526003602052611a8760408220613121565b80516012811015611d6e57158015611d5a575b611d3657611aa6613444565b6044356001600160601b0381168103610c2657606435908115158203611a4d5790611ad6929160843592876133d2565b6001600160a01b03611ae6613444565b16835260046020526040832060ff611afc61302a565b16845260205260408320549060c4359061ffff8216809203611a4d576040519060208201928784526040830152606082015260608152611b3d6080826130b6565b51902003611cfe576001600160a01b03611b55613444565b16825260046020526040822060ff611b6b61302a565b16835260205260016040832055606081019061ffff82511691604082019261ffff8451168110611b99578480f35b60010161ffff8111611cea5761ffff16815284845260036020526040842091805191601283101561080d578354602083015195519151608084015160a085015160c086015160e087015161010088015161012090980151607882901b600160781b600160b81b03166001600160f81b031990971660ff909a169990991760089b909b1b65ffffffffff00169a909a1760309690961b61ffff60301b169590951760409390931b61ffff60401b169290921760509190911b61ffff60501b161760609190911b61ffff60601b161760709290921b60ff60701b16919091171760b89190911b63ffffffff60b81b161760d89190911b63ffffffff60d81b161790556001600160401b0316611caa613444565b633b9aca00820291808304633b9aca001490151715611cd657611ccd9293613b63565b805f8080808480f35b634e487b7160e01b83526011600452602483fd5b634e487b7160e01b85526011600452602485fd5b5060ff606492611d0c613444565b611d1461302a565b63edcdf22960e01b85526004929092526001600160a01b031660245216604452fd5b51916012831015610caf5763509b2d0560e11b8252600452604491610cad90612ef3565b5080516012811015611d6e57600114611a9a565b634e487b7160e01b83526021600452602483fd5b5034610180576102e036600319011261018057611d9d61370a565b611da561379d565b80516012811015610cc357600903611fa45760018201548060a01c9060018060a01b03168552846020526002604086200163ffffffff611de78183541661342c565b1663ffffffff1982541617905533855284602052611e1860026040872001610e5d63ffffffff825460801c1661342c565b611e228133613e41565b604051908152846020820152835f516020614cfd5f395f51905f5260403393a35b60c08101601060ff8251161781526008825264ffffffffff611e857f000000000000000000000000000000000000000000000000000000000000000042612f9e565b166020830190815282516012811015610cd75784549151604085810151606080880151608089015160a08a0151985160e08b01516101008c0151610120909c01516001600160f81b0319909a1660ff9990991698909817600897881b65ffffffffff00161760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161796901b61ffff60601b169590951760709590951b60ff60701b169490941760789290921b600160781b600160b81b03169190911760b89490941b63ffffffff60b81b169390931760d89190911b63ffffffff60d81b16179092558151908152602081018490527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca9190a280f35b80516012811015610cc357600a036110a05764ffffffffff602082015116804211611fec5750611fe7611fe06001600160601b03610528612fee565b3385613af7565b611e43565b632413eccd60e21b85526004849052602452604484fd5b50346101805780600319360112610180576020600254604051908152f35b503461018057602036600319011261018057600435338252600560205260408220818352602052600160ff1b60408320541615612074573382526005602052604082209082526020526001604082205580f35b630db37afb60e01b825233600452602452604490fd5b5034610180576020366003190112610180576120a4612eb3565b90806101406040516120b581613047565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152015260018060a01b0382168152806020526040812080546001600160601b038116936001600160401b038260601c1693633b9aca00850294808604633b9aca00149015171561229a57506001830154612154916001600160a01b03909116906134d3565b9160020154926040519261216784613047565b85845260208401916001600160601b031682526040840190600160a01b60019003168152606084018360a01c64ffffffffff16151581526080850163ffffffff8716815260a08601918760201c63ffffffff16835260c08701938860401c63ffffffff16855260e08801958760c81c62ffffff16875261010089019760e01c62ffffff1688526101208901988a60601c63ffffffff168a52610140019960801c63ffffffff168a526040519a8b52516001600160601b031660208b0152600160a01b6001900390511660408a015251151560608901525163ffffffff1660808801525163ffffffff1660a08701525163ffffffff1660c08601525163ffffffff1660e08501525163ffffffff166101008401525163ffffffff166101208301525163ffffffff1661014082015261016090f35b634e487b7160e01b81526011600452602490fd5b5034612368575f366003190112612368576002545f6002557fed1eeda1fde9cc22a2ecf41efc0d6cf519c1d95184b36b93b4cd4877881488ee6020604051838152a17f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15612368575f91602483926040519485938492630852cd8d60e31b845260048401525af1801561235d5761234f575080f35b61235b91505f906130b6565b005b6040513d5f823e3d90fd5b5f80fd5b346123685760a036600319011261236857612385612ec9565b6044356001600160601b038116810361236857606435918215158303612368576020926123b892608435926004356133d2565b604051908152f35b34612368576102e03660031901126123685760206102e0604051816004823720604051908152f35b34612368576020366003190112612368576101a06124076004356131bd565b61ffff6101806040519261241c848251612f01565b602081015160208501528260408201511660408501528260608201511660608501526001600160601b03608082015116608085015260018060a01b0360a08201511660a08501526001600160601b0360c08201511660c085015260018060a01b0360e08201511660e08501526001600160601b036101008201511661010085015261012081015161012085015260ff610140820151166101408501528261016082015116610160850152015116610180820152f35b34612368576102e0366003190112612368576124eb61370a565b90918151601281101561064557600f19016127bc5761250c600184016130d7565b80516001600160a01b0316338190036127a657506020830164ffffffffff815116804211612790575060e08401916001600160401b03835116633b9aca00810290808204633b9aca00149015171561277c576125688133613e41565b60405190815260026020820152845f516020614cfd5f395f51905f5260403393a360c0850193600860ff8651161785526001600160601b03602060018060a01b03845116930151168282600188511615155f1461270457505060605f516020614cbd5f395f51905f52916003895264ffffffffff6126067f000000000000000000000000000000000000000000000000000000000000000042612f9e565b168087526040519182525f60208301526040820152a35b83516012811015610645578554915160408681015160608089015160808a015160a08b0151995198516101008c0151610120909c01516001600160f81b031990991660ff989098169790971760089690961b65ffffffffff00169590951760309390931b61ffff60301b16929092179190921b61ffff60401b161760509290921b61ffff60501b169190911794901b61ffff60601b169390931760709290921b60ff60701b169190911760789290921b600160781b600160b81b03169190911760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b16179055005b909160605f516020614cbd5f395f51905f52916040519081525f6020820152426040820152a3600486527f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e63602064ffffffffff61276c63ffffffff6101008b01511642612f9e565b16808652604051908152a361261d565b634e487b7160e01b5f52601160045260245ffd5b83632413eccd60e21b5f5260045260245260445ffd5b632d079deb60e01b5f523360045260245260445ffd5b90516012811015610645576127dd9163509b2d0560e11b5f52600452612ef3565b60445ffd5b34612368575f36600319011261236857335f525f60205260405f20805464ffffffffff8160a01c161561297c576001600160401b039060601c1690633b9aca00820291808304633b9aca00149015171561277c576001907f000000000000000000000000000000000000000000000000000000000000000092838110612939575b5001805464ffffffffff60a01b198116825560c81c63ffffffff16156128b3575b506040519081527f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d60203392a2005b6001549068010000000000000000821015612925576128fc6128de83600161291f9501600155612fab565b81546001600160a01b0360039290921b91821b19163390911b179055565b600154815463ffffffff60c81b191660c89190911b63ffffffff60c81b16179055565b81612884565b634e487b7160e01b5f52604160045260245ffd5b61294661294c918561303a565b33613e41565b805467ffffffffffffffff60601b1916633b9aca00840460601b67ffffffffffffffff60601b1617815583612863565b63bfc6c33760e01b5f523360045260245ffd5b34612368576102e0366003190112612368576129a961370a565b906129b261379d565b8151601281101561064557600103612a115764ffffffffff602083015116928342116129fa5761235b9350610c826129f36001600160601b03610514612fd7565b3383613af7565b8390632413eccd60e21b5f5260045260245260445ffd5b8151601281101561064557600303612a685761235b92610c826103e8612a5f600185015460a01c7f000000000000000000000000000000000000000000000000000000000000000090612f6b565b04848484613a23565b815160128110156106455760041480612b0d575b15612aaa5761235b92610c82612aa2600184015460a01c612a9c86613a80565b90613aab565b848484613959565b8151601281101561064557601003612acb5782610c82838361235b96613890565b8151601281101561064557600a03612aec5782610c82838361235b966137d4565b50516012811015610645576127dd9163509b2d0560e11b5f52600452612ef3565b5064ffffffffff602083015116421115612a7c565b34612368576020366003190112612368576020612b40600435612fab565b905460405160039290921b1c6001600160a01b03168152f35b34612368575f36600319011261236857335f525f60205260405f206001600160401b03815460601c16158015612c52575b612c3f57612b978161360d565b6001600160401b03612bc97f000000000000000000000000000000000000000000000000000000000000000042612f9e565b60018301805464ffffffffff60a01b191660a083901b64ffffffffff60a01b16179055915460601c1690633b9aca00820291808304633b9aca00149015171561277c5760405191825260208201527f3b60256e821e357caf3d06e48635070876d10074a5b47de82d24b8df4fe217bc60403392a2005b632449d29b60e01b5f523360045260245ffd5b5064ffffffffff600182015460a01c161515612b8a565b34612368575f36600319011261236857335f525f60205260405f20600181019064ffffffffff825460a01c168015612c3f57804210612d4457506001600160401b03815460601c1691633b9aca00830292808404633b9aca00149015171561277c57815467ffffffffffffffff60601b19168255805464ffffffffff60a01b1916905580546001600160601b0390612d0690848316908316612f7e565b166001600160601b03198254161790556040519081527f0f5bb82176feb1b5e747e28471aa92156a04d9f3ab9f45f28e2d704232b93f7560203392a2005b637ad2afcf60e11b5f523360045260245260445ffd5b34612368576020366003190112612368576004355f5260036020526020612d8360405f206134eb565b50612d916040518092612f01565bf35b34612368575f366003190112612368576020600154604051908152f35b3461236857604036600319011261236857612dc9612eb3565b90612dd2612ec9565b60018060a01b03831692835f525f60205260405f2064ffffffffff815460a01c1615612ea05760010180549092906001600160a01b0390612e15908216846134d3565b16803303612e8e57507f58a5ff072be0c939808b8ba8c3c7009527337e9b9a3b050f8cc0221b09e1a3c19360209390929091612e8391906001600160a01b0381168803612e8957505f5b83546001600160a01b0319166001600160a01b0391821690811790945592906134d3565b168152a2005b612e5f565b63e00db5df60e01b5f5260045260245ffd5b8463bfc6c33760e01b5f5260045260245ffd5b600435906001600160a01b038216820361236857565b602435906001600160a01b038216820361236857565b35906001600160a01b038216820361236857565b601281101561064557602452565b9060128210156106455752565b9181601f84011215612368578235916001600160401b038311612368576020808501948460051b01011161236857565b9181601f84011215612368578235916001600160401b038311612368576020838186019501011161236857565b8181029291811591840414171561277c57565b906001600160601b03809116911601906001600160601b03821161277c57565b9190820180921161277c57565b600154811015612fc35760015f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b610284356001600160601b03811681036123685790565b6102a4356001600160601b03811681036123685790565b356001600160601b03811681036123685790565b6102643560ff811681036123685790565b60a43560ff811681036123685790565b9190820391821161277c57565b61016081019081106001600160401b0382111761292557604052565b61020081019081106001600160401b0382111761292557604052565b604081019081106001600160401b0382111761292557604052565b61014081019081106001600160401b0382111761292557604052565b90601f801991011681019081106001600160401b0382111761292557604052565b906040516130e48161307f565b91546001600160a01b038116835260a01c6020830152565b90815260408101929190600b8210156106455760200152565b60128210156106455752565b9060405161312e8161309a565b61012063ffffffff82945461314660ff821685613115565b64ffffffffff8160081c16602085015261ffff8160301c16604085015261ffff8160401c16606085015261ffff8160501c16608085015261ffff8160601c1660a085015260ff8160701c1660c08501526001600160401b038160781c1660e0850152818160b81c1661010085015260d81c16910152565b906040516101a081018181106001600160401b03821117612925576040525f8152602081015f815260408201915f8352606081015f8152608082015f81525f60a08401525f60c08401525f60e08401525f61010084015261012083015f815261014084015f81526101608501925f84526101808601945f8652869a5f52600360205260405f20986132636132508b613121565b9961325a8c6134eb565b90915289613115565b61ffff60408a015116905261ffff60608901511690526001600160401b0360e088015116633b9aca00810290808204633b9aca00149015171561277c576001600160601b03169052600360c087015160061c16905284516012811015610645576005146133be575b508351601281101561064557600614613399575b50508151601281101561064557158015613385575b8015613374575b61336e575060c0600491613311600185016130d7565b80516020909101516001600160601b0316838801526001600160a01b031660a087015201511661333e5750565b61334790613f12565b80516020909101516001600160601b03166101008401526001600160a01b031660e0830152565b93505050565b5061ffff80608084015116146132fb565b5081516012811015610645576001146132f4565b606061ffff916133a887613eb8565b9083604083015116905201511690525f806132df565b63ffffffff6101208601511690525f6132cb565b93916001600160601b0390939193604051946020860196468852306040880152606087015260018060a01b031660808601521660a0840152151560c083015260e082015260e08152613426610100826130b6565b51902090565b63ffffffff5f199116019063ffffffff821161277c57565b6024356001600160a01b03811681036123685790565b6004356001600160a01b03811681036123685790565b356001600160a01b03811681036123685790565b6001600160401b0381116129255760051b60200190565b908060209392818452848401375f828201840152601f01601f1916010190565b63ffffffff60019116019063ffffffff821161277c57565b906001600160a01b0381166134e6575090565b905090565b6134f481613121565b9182519160128310156106455760208401805164ffffffffff169391826001811480613604575b1561356e575050505060029261ffff604081606084015116920151160361353f575b565b9061356b907f000000000000000000000000000000000000000000000000000000000000000090612f9e565b90565b600691929396501461357f575b5050565b61358a919350613eb8565b64ffffffffff602082015116928342119081156135f2575b506135aa5750565b925060079261ffff60408160608401511692015116036135c657565b9061356b907f000000000000000000000000000000000000000000000000000000000000000090612f9e565b64ffffffffff9150511683105f6135a2565b5085421161351b565b60010163ffffffff815460c81c16801561357b576001545f19810190811161277c5761363890612fab565b90545f198301929160031b1c6001600160a01b031681831161277c57613688816136646136b695612fab565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055565b5f525f602052600160405f20019081549063ffffffff60c81b9060c81b169063ffffffff60c81b1916179055565b60015480156136f6575f19016136cb81612fab565b81546001600160a01b0360039290921b9190911b19169055600155805463ffffffff60c81b19169055565b634e487b7160e01b5f52603160045260245ffd5b5f61012060405161371a8161309a565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526102e060405181600482372090815f52600360205260405f209061377382613121565b9081516012811015610645571561378657565b8363509b2d0560e11b5f526004525f60245260445ffd5b6004356001600160a01b03811690818103612368578133036137bd575050565b50630348d81960e11b5f523360045260245260445ffd5b906137e4600161382d92016130d7565b9260018060a01b038451165f525f602052600260405f200163ffffffff61380d818354166134bb565b825463ffffffff1916911617905583516001600160a01b03169083614bfc565b600435916001600160a01b03831683036123685760206001600160601b0391015116916102a4356001600160601b038116908181036123685750610264359360ff8516948581036123685761353d9561388a9361053a9250612f6b565b91613af7565b916138c2916001808060a01b039101541690600860c082015116613928575b6138bc60065f8487613be9565b83614bfc565b600435906001600160a01b03821682036123685761028435916001600160601b0383169283810361236857506102a4356001600160601b038116908181036123685750610264359360ff8516948581036123685761353d9561388a9361053a9250612f6b565b815f525f602052600260405f200163ffffffff613947818354166134bb565b1663ffffffff198254161790556138af565b91613985916001808060a01b039101541690600860c0820151166139f2575b6138bc6006868487613be9565b6004356001600160a01b038116810361236857610284356001600160601b0381169081810361236857506102a435936001600160601b038516948581036123685750610264359460ff8616928387036123685761053a61388a946139ed9361353d9950612f6b565b61303a565b815f525f602052600260405f200163ffffffff613a11818354166134bb565b1663ffffffff19825416179055613978565b91613985916001808060a01b039101541690600860c082015116613a4f575b6138bc6008868487613be9565b815f525f602052600260405f200163ffffffff613a6e818354166134bb565b1663ffffffff19825416179055613a42565b61356b9064ffffffffff6020613aa163ffffffff6101008501511642612f9e565b920151169061303a565b906101243563ffffffff81169182820361236857828110613acc5750505090565b613ad7919293612f6b565b90508115613ae3570490565b634e487b7160e01b5f52601260045260245ffd5b908215613b5e5760095f516020614cfd5f395f51905f529160018060a01b031693845f525f60205260405f206001600160601b03613b3a81841682845416612f7e565b166001600160601b0319825416179055613b59604051928392836130fc565b0390a3565b505050565b908215613b5e5760035f516020614cfd5f395f51905f529160018060a01b031693845f525f60205260405f206001600160601b03613b3a81841682845416612f7e565b908215613b5e5760065f516020614cfd5f395f51905f529160018060a01b031693845f525f60205260405f206001600160601b03613b3a81841682845416612f7e565b91928315613c2b575f516020614cfd5f395f51905f529160018060a01b031693845f525f60205260405f206001600160601b03613b3a81841682845416612f7e565b50505050565b91600c8082525f60208301908152919083549251604083810151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01516001600160f81b0319909c1660ff909a169990991760089890981b65ffffffffff00169790971760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161791901b61ffff60601b161760709290921b60ff60701b169190911760789290921b600160781b600160b81b03169190911760b89290921b63ffffffff60b81b169190911760d89290921b63ffffffff60d81b169190911790915551602081600c5f516020614cdd5f395f51905f529352a2565b91600f8082525f60208301908152919083549251604083810151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01516001600160f81b0319909c1660ff909a169990991760089890981b65ffffffffff00169790971760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161791901b61ffff60601b161760709290921b60ff60701b169190911760789290921b600160781b600160b81b03169190911760b89290921b63ffffffff60b81b169190911760d89290921b63ffffffff60d81b169190911790915551602081600f5f516020614cdd5f395f51905f529352a2565b60018060a01b031690815f525f6020526001600160601b0360405f205416818110613e9f576001600160601b0391613e789161303a565b16905f525f6020526001600160601b0360405f2091166001600160601b0319825416179055565b826350859c8560e11b5f5260045260245260445260645ffd5b90604051608081018181106001600160401b0382111761292557604090815260029390930154606081811c8352602082811c64ffffffffff1690840152601082901c61ffff90811695840195909552931692810192909252565b90604051613f1f8161307f565b60206001600160601b036002839501548060601c845216910152565b600182015461353d939291600491613f7f907f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03168684614810565b614b0c565b81421115613f90575050565b6001820180921161277c5763d47800eb60e01b5f5260045260245260445ffd5b919060c082016010815116156140055750600181018054909390613fde906001600160a01b0316848361473d565b600435936001600160a01b0385168503612368575461353d946108bd9160a01c9083613af7565b9091614013600184016130d7565b60018060a01b038151165f525f602052600260405f200163ffffffff61403b818354166134bb565b1663ffffffff19825416178155805467ffffffff0000000061406563ffffffff8360201c166134bb565b60201b1667ffffffff000000001991909116179055600435906001600160a01b0382168083036123685761410292505f525f602052600260405f2001805463ffffffff60601b6140bd63ffffffff8360601c166134bb565b60601b169063ffffffff60601b19161790556140f160018060a01b038251166001600160601b036020840151169088613ba6565b516001600160a01b03168286614bfc565b600b8082525f602083019081529084549151604084810151606080870151608088015160a0890151995160e08a01516101008b0151610120909b01516001600160f81b0319909a1660ff999099169890981760089790971b65ffffffffff00169690961760309490941b61ffff60301b169390931790841b61ffff60401b161760509290921b61ffff60501b169190911796901b61ffff60601b169590951760709190911b60ff60701b161760789190911b600160781b600160b81b03161760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b161790915551602081600b5f516020614cdd5f395f51905f529352a2565b801561277c575f190190565b9091602081019164ffffffffff835116421161454c575b5050604051637002e10960e01b81529150506004356001600160a01b0381168103612368576001600160a01b031660048201526024356001600160401b0381168103612368576001600160401b031660248201526044356bffffffffffffffffffffffff1981168103612368576001600160601b03191660448201526064356001600160601b031981168103612368576001600160601b03191660648201526084356001600160601b031981168103612368576001600160601b031916608482015260a43560a482015260c43560c482015260e435801515810361236857151560e48201526101043563ffffffff811681036123685763ffffffff166101048201526101243563ffffffff811681036123685763ffffffff166101248201526101443563ffffffff811681036123685763ffffffff166101448201526101643563ffffffff811681036123685763ffffffff166101648201526101843561ffff811681036123685761ffff166101848201526101a43563ffffffff811681036123685763ffffffff166101a48201526101c43561ffff811681036123685761ffff166101c48201526101e4356101e4820152610204358015158103612368571515610204820152610224358060070b80910361236857610224820152610244356001600160401b0381168103612368576001600160401b03166102448201526102643560ff811681036123685760ff16610264820152610284356001600160601b0381168103612368576001600160601b03166102848201526102a4356001600160601b0381168103612368576001600160601b03166102a48201526102c43563ffffffff811681036123685763ffffffff166102c48201525f816102e48183305af1801561235d576144b35750565b3d805f833e6144c281836130b6565b810190602081830312612368578051906001600160401b03821161236857019080601f83011215612368578151916020806144fc85613484565b61450960405191826130b6565b858152019360051b82010191821161236857602001915b81831061452c57505050565b82516001600160a01b038116810361236857815260209283019201614520565b6001546004356001600160a01b03811680820361236857805f525f60205263ffffffff600160405f20015460c81c1661472d575b60018701546001600160a01b03169081141591508161470c575b506146fe575b610264359060ff8216918281036123685750101561422357600a825264ffffffffff6145ec7f000000000000000000000000000000000000000000000000000000000000000042612f9e565b1683527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2805160128110156106455783549251604083810151606080860151608087015160a088015160c089015160e08a01516101008b0151610120909b01516001600160f81b0319909c1660ff909a169990991760089890981b65ffffffffff00169790971760309590951b61ffff60301b16949094179190941b61ffff60401b161760509390931b61ffff60501b1692909217911b61ffff60601b161760709190911b60ff60701b161760789190911b600160781b600160b81b03161760b89190911b63ffffffff60b81b161760d89190911b63ffffffff60d81b16179055565b61470790614200565b6145a0565b90505f525f60205263ffffffff600160405f20015460c81c1615155f61459a565b9161473790614200565b91614580565b9060018060a01b0383165f525f602052600260405f200163ffffffff614765818354166134bb565b1663ffffffff19825416178155805463ffffffff60401b61478e63ffffffff8360401c166134bb565b60401b169063ffffffff60401b1916179055600860c08201511615613b5e5760e08160c06001600160401b03930160f7815116905201511691633b9aca00830292808404633b9aca00149015171561277c576103e8928381029080820485148115171561277c5761353d9461480a9204906139ed828587614c47565b91613b63565b919060018060a01b0382165f525f602052600260405f200163ffffffff614839818354166134bb565b1663ffffffff19825416178155805463ffffffff60401b61486263ffffffff8360401c166134bb565b60401b169063ffffffff60401b1916179055600860c08201511615613c2b5760e08160c06001600160401b03930160f7815116905201511692633b9aca00840293808504633b9aca00149015171561277c57836103e86148c861480a9361353d97612f6b565b04906139ed828587614c47565b90600460c08401511615614a9b5760c0830160fb81511681526148f782613f12565b805160208201805160a01b6001600160a01b0319166001600160a01b0392909216919091176001850155601086529464ffffffffff6149567f000000000000000000000000000000000000000000000000000000000000000042612f9e565b16926020820193845281519260128410156106455785549451604084810151606080870151608088015160a0890151975160e08a01516101008b0151610120909b01516001600160f81b0319909d1660ff909c169b909b17600888901b65ffffffffff00161760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161795901b61ffff60601b169490941760709490941b60ff60701b169390931760789590951b600160781b600160b81b03169490941760b89390931b63ffffffff60b81b169290921760d89490941b63ffffffff60d81b16939093179093559151935181516001600160601b0391909116815264ffffffffff9290921660208301526001600160a01b0393909316927fc713c5a69b43e0ccbd4782c5f266c6bfca0ac88e46356537731489e6e71aa73991a3565b60043592916001600160a01b038416840361236857610284356001600160601b0381169081810361236857506102a435946001600160601b038616958681036123685750610264359560ff8716928388036123685761053a6108bd94614b059361353d9a50612f6b565b9083613af7565b9190600460c08501511615614b30575060c0830160fb81511681526148f782613f12565b9291614b3b84613470565b936001600160601b03614b516102808301613005565b16946102606001600160601b03614b6b6102a08501613005565b169201359160ff831683036123685761353d966108bd93614b059261053a9160ff1690612f6b565b906040810161ffff81511692606083019361ffff85511690039261ffff841161277c5760e06001600160401b039101511690633b9aca00820291808304633b9aca00149015171561277c57614bf0614bf69261ffff809616612f6b565b90614c86565b51169052565b9190600860c08201511615613b5e5760e08160c06001600160401b03930160f7815116905201511690633b9aca00820291808304633b9aca00149015171561277c5761353d92613b63565b908215613b5e5760045f516020614cfd5f395f51905f5291614c6b85600254612f9e565b600255613b5960405192839260018060a01b031696836130fc565b811561357b575f516020614cfd5f395f51905f52600483614caa5f95600254612f9e565b600255613b59604051928392836130fc56fe30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac2df704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f346fe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896a164736f6c6343000825000a",
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
	Bin: "0x6101608060405234610517576020816111f18038038091610020828561051b565b83398101031261051757516001600160a01b038116908190036105175760405161004b60408261051b565b600f8152602081016e26b7b938343bb0b932902a37b5b2b760891b81526040519061007760408361051b565b600f82526e26b7b938343bb0b932902a37b5b2b760891b6020830152604051926100a260408561051b565b60038452621355d560ea1b6020850152604051936100c160408661051b565b60018552603160f81b60208601908152845190946001600160401b0382116104125760035490600182811c9216801561050d575b60208310146103f45781601f849311610497575b50602090601f8311600114610431575f92610426575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116104125760045490600182811c92168015610408575b60208310146103f45781601f84931161037e575b50602090601f8311600114610318575f9261030d575b50508160011b915f199060031b1c1916176004555b61019f8161053e565b610120526101ac8461053e565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021560c08261051b565b5190206080523060c05280156102fa576002546b03fbd98d3b9ae3e46fa4000081018091116102e657600255805f525f60205260405f206b03fbd98d3b9ae3e46fa4000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040516b03fbd98d3b9ae3e46fa400008152a3604051610c4790816105aa823960805181610931015260a051816109ee015260c051816108fb015260e05181610980015261010051816109a6015261012051816103e0015261014051816104090152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610181565b60045f9081528281209350601f198516905b818110610366575090846001959493921061034e575b505050811b01600455610196565b01515f1960f88460031b161c191690555f8080610340565b9293602060018192878601518155019501930161032a565b8281111561016b5760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103ec575b849392601f0160051c82900391015f5b8281106103dc57505061016b565b5f818301558594506001016103ce565b5f91506103be565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610157565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011f565b60035f9081528281209350601f198516905b81811061047f5750908460019594939210610467575b505050811b01600355610134565b01515f1960f88460031b161c191690555f8080610459565b92936020600181928786015181550195019301610443565b828111156101095760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610505575b849392601f0160051c82900391015f5b8281106104f5575050610109565b5f818301558594506001016104e7565b5f91506104d7565b91607f16916100f5565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761041257604052565b601f81511161056957602081519101516020821061055a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461063457508063095ea7b31461060e57806318160ddd146105f157806323b872dd146105b9578063313ce5671461059e5780633644e5151461057c57806342966c681461055f57806370a082311461052857806379cc6790146104f85780637ecebe00146104c057806384b0196e146103c857806395d89b41146102bc578063a9059cbb1461028b578063c50497ae14610265578063d505accf146101205763dd62ed3e146100cc575f80fd5b3461011c57604036600319011261011c576100e5610710565b6100ed610726565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b5f80fd5b3461011c5760e036600319011261011c57610139610710565b610141610726565b604435906064359260843560ff8116810361011c578442116102525761021561021e9160018060a01b03841696875f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528a604084015260018060a01b038916606084015289608084015260a083015260c082015260c081526101e360e08261073c565b5190206101ee6108f8565b906040519161190160f01b83526002830152602282015260c43591604260a4359220610b39565b90929192610bc6565b6001600160a01b031684810361023b57506102399350610a98565b005b84906325c0072360e11b5f5260045260245260445ffd5b8463313c898160e11b5f5260045260245ffd5b3461011c575f36600319011261011c5760206040516b03fbd98d3b9ae3e46fa400008152f35b3461011c57604036600319011261011c576102b16102a7610710565b602435903361083b565b602060405160018152f35b3461011c575f36600319011261011c576040515f6004548060011c906001811680156103be575b6020831081146103aa578285529081156103865750600114610328575b610324836103108185038261073c565b6040519182916020835260208301906106ec565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b80821061036c57509091508101602001610310610300565b919260018160209254838588010152019101909291610354565b60ff191660208086019190915291151560051b840190910191506103109050610300565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102e3565b3461011c575f36600319011261011c576104646104047f0000000000000000000000000000000000000000000000000000000000000000610afb565b61042d7f0000000000000000000000000000000000000000000000000000000000000000610afb565b602061047260405192610440838561073c565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906106ec565b9085820360408701526106ec565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106104a957505050500390f35b83518552869550938101939281019260010161049a565b3461011c57602036600319011261011c576001600160a01b036104e1610710565b165f526007602052602060405f2054604051908152f35b3461011c57604036600319011261011c57610239610514610710565b60243590610523823383610772565b610a14565b3461011c57602036600319011261011c576001600160a01b03610549610710565b165f525f602052602060405f2054604051908152f35b3461011c57602036600319011261011c5761023960043533610a14565b3461011c575f36600319011261011c5760206105966108f8565b604051908152f35b3461011c575f36600319011261011c57602060405160128152f35b3461011c57606036600319011261011c576102b16105d5610710565b6105dd610726565b604435916105ec833383610772565b61083b565b3461011c575f36600319011261011c576020600254604051908152f35b3461011c57604036600319011261011c576102b161062a610710565b6024359033610a98565b3461011c575f36600319011261011c575f6003548060011c906001811680156106e2575b6020831081146103aa57828552908115610386575060011461068457610324836103108185038261073c565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106106c857509091508101602001610310610300565b9192600181602092548385880101520191019092916106b0565b91607f1691610658565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361011c57565b602435906001600160a01b038216820361011c57565b90601f8019910116810190811067ffffffffffffffff82111761075e57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b039081165f818152600160209081526040808320948616835293905291909120549291905f1984106107ac575b50505050565b828410610818578015610805576001600160a01b038216156107f2575f52600160205260405f209060018060a01b03165f5260205260405f20910390555f8080806107a6565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b508290637dc7a0d960e11b5f5260018060a01b031660045260245260445260645ffd5b6001600160a01b03169081156108e5576001600160a01b03169182156108d257815f525f60205260405f20548181106108b957817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806109eb575b15610953577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526109e560c08261073c565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461092a565b9091906001600160a01b031680156108e557805f525f60205260405f2054838110610a7e576020845f94957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3565b915063391434e360e21b5f5260045260245260445260645ffd5b6001600160a01b0316908115610805576001600160a01b03169182156107f25760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610b2a5760405191610b1760408461073c565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610bbb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610bb0575f516001600160a01b03811615610ba657905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610c265780610bd8575050565b60018103610bef5763f645eedf60e01b5f5260045ffd5b60028103610c0a575063fce698f760e01b5f5260045260245ffd5b600314610c145750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffdfea164736f6c6343000825000a",
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
	Bin: "0x60e0346100f657601f611ae238819003918201601f19168301916001600160401b038311848410176100e25780849260409485528339810103126100f657610052602061004b836100fa565b92016100fa565b60a09190915260c0526040516111f1808201906001600160401b038211838310176100e25760209183916108f183393081520301905ff080156100d7576080526040516107e2908161010f82396080518181816094015281816101f1015261027b015260a0518181816102260152610307015260c05181818161019c01526103480152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b03821682036100f65756fe6080806040526004361015610012575f80fd5b5f3560e01c908163384ebf30146103365750806361d027b3146102f25780637cde3218146102d3578063860d2d0e146102ae57806386d1a69f1461013d5780638fa626f214610122578063968fb8ba146100f8578063989620df146100c75763fc0c546a1461007f575f80fd5b346100c3575f3660031901126100c3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b346100c35760203660031901126100c35760606100e56004356103dd565b9060405192835260208301526040820152f35b346100c35760203660031901126100c3576040610116600435610398565b82519182526020820152f35b346100c3575f3660031901126100c357602060405160248152f35b346100c3575f3660031901126100c35761015642610398565b905f54906001600160801b0361017b61017182851684610377565b9360801c85610377565b9381199060801b169116175f5580610220575b508061019657005b61021e907f00000000000000000000000000000000000000000000000000000000000000006040518281527fb21fb52d5749b80f3182f8c6992236b5e5576681880914484d7f4c9b062e619e602060018060a01b03841692a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610754565b005b6102a8907f00000000000000000000000000000000000000000000000000000000000000006040518281527fb21fb52d5749b80f3182f8c6992236b5e5576681880914484d7f4c9b062e619e602060018060a01b03841692a27f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610754565b8161018e565b346100c3575f3660031901126100c35760206001600160801b035f5416604051908152f35b346100c3575f3660031901126100c35760205f5460801c604051908152f35b346100c3575f3660031901126100c3576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100c3575f3660031901126100c3577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b9190820391821161038457565b634e487b7160e01b5f52601160045260245ffd5b6024805b6103a85750505f905f90565b5f198101818111610384576103bc906103dd565b918410156103d55750508015610384575f19018061039c565b939092509050565b60248110156107425760405161026081019181831067ffffffffffffffff84111761072e5760209260405261024082527f617f2e000045d964b80001418132defd61a6bb000045d964b80001fb8d842dc8838301527f61cf99800045d964b80002bc3c33007c61f878000260eb79774906173673b02a60408301527f621d620004c1d6f2ee9209b3bbc77758624640800722c26c65db0d50411b3e8760608301527f626dcd800983ade5dd2410e8b35a36b66296ac000be4995f546d148125992ee460808301527f62be39000e4584d8cbb6181997d8271362e7178010a6705242ff1bb20a171f4260a08301527f630ff60013075bcbba481f4a7c5617706337830015684745319122e2ee950f9f60c08301527f6360618017c932bea8da267b60d407ce6387ee801a2a1e3820232a13d312fffc60e08301527f63b0cd001c8b09b1976c2dac4551f82b63d9ab801eebf52b0eb5312d6f1a085a6101008301527f63fe9580214ce0a485fe34ae98e218886427740023adcc1dfd47382fc2aa28b76101208301527f644f0100260eb79774903bb0ec7238e66477df80286fa310ebd93f32163a49146101408301527f649f6c802ad08e8a632242b34002594364c84b002d317a03da6b463469ca69726101608301527f64f129802f92657d51b449b5939279a06518b68031f350f6c8fd4d36bd5a89cf6101808301527f6541950034543c70404650047d2ecffd6569220036b527e9b78f52d23d03162a6101a08301527f65920080391613632ed8559ffcd75c5865badf003b76fedca621586dbcaba2866101c08301527f65e11a803dd7ea561d6a5b3b7c7fe8b36609f9004038d5cf94b35e093c542ee16101e08301527f663186004299c1490bfc60d6fc28750e665a648044faacc2834563a4bbfcbb3c6102008301527f6681f180475b983bfa8e66727bd1016a66aad00049bc83b571d769ad1000167c6102208301527f66d3ae804c1d6f2ee9206ce7a42f2b8e66fb3b804e7e5aa860697022385e40a061024083015260041b0101518060e01c9165ffffffffffff8260b01c166509184e72a0008102908082046509184e72a00014901517156103845765ffffffffffff819360801c16906509184e72a0008202918083046509184e72a00014901517156103845761072b91610377565b90565b634e487b7160e01b5f52604160045260245ffd5b63d9515f0360e01b5f5260045260245ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156107b4575b604052156107945750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166107cc57823b15153d15161690610789565b503d5f823e3d90fdfea164736f6c6343000825000a6101608060405234610517576020816111f18038038091610020828561051b565b83398101031261051757516001600160a01b038116908190036105175760405161004b60408261051b565b600f8152602081016e26b7b938343bb0b932902a37b5b2b760891b81526040519061007760408361051b565b600f82526e26b7b938343bb0b932902a37b5b2b760891b6020830152604051926100a260408561051b565b60038452621355d560ea1b6020850152604051936100c160408661051b565b60018552603160f81b60208601908152845190946001600160401b0382116104125760035490600182811c9216801561050d575b60208310146103f45781601f849311610497575b50602090601f8311600114610431575f92610426575b50508160011b915f199060031b1c1916176003555b8051906001600160401b0382116104125760045490600182811c92168015610408575b60208310146103f45781601f84931161037e575b50602090601f8311600114610318575f9261030d575b50508160011b915f199060031b1c1916176004555b61019f8161053e565b610120526101ac8461053e565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261021560c08261051b565b5190206080523060c05280156102fa576002546b03fbd98d3b9ae3e46fa4000081018091116102e657600255805f525f60205260405f206b03fbd98d3b9ae3e46fa4000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60206040516b03fbd98d3b9ae3e46fa400008152a3604051610c4790816105aa823960805181610931015260a051816109ee015260c051816108fb015260e05181610980015261010051816109a6015261012051816103e0015261014051816104090152f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610181565b60045f9081528281209350601f198516905b818110610366575090846001959493921061034e575b505050811b01600455610196565b01515f1960f88460031b161c191690555f8080610340565b9293602060018192878601518155019501930161032a565b8281111561016b5760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103ec575b849392601f0160051c82900391015f5b8281106103dc57505061016b565b5f818301558594506001016103ce565b5f91506103be565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610157565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011f565b60035f9081528281209350601f198516905b81811061047f5750908460019594939210610467575b505050811b01600355610134565b01515f1960f88460031b161c191690555f8080610459565b92936020600181928786015181550195019301610443565b828111156101095760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b60208510610505575b849392601f0160051c82900391015f5b8281106104f5575050610109565b5f818301558594506001016104e7565b5f91506104d7565b91607f16916100f5565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761041257604052565b601f81511161056957602081519101516020821061055a571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461063457508063095ea7b31461060e57806318160ddd146105f157806323b872dd146105b9578063313ce5671461059e5780633644e5151461057c57806342966c681461055f57806370a082311461052857806379cc6790146104f85780637ecebe00146104c057806384b0196e146103c857806395d89b41146102bc578063a9059cbb1461028b578063c50497ae14610265578063d505accf146101205763dd62ed3e146100cc575f80fd5b3461011c57604036600319011261011c576100e5610710565b6100ed610726565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b5f80fd5b3461011c5760e036600319011261011c57610139610710565b610141610726565b604435906064359260843560ff8116810361011c578442116102525761021561021e9160018060a01b03841696875f52600760205260405f20908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528a604084015260018060a01b038916606084015289608084015260a083015260c082015260c081526101e360e08261073c565b5190206101ee6108f8565b906040519161190160f01b83526002830152602282015260c43591604260a4359220610b39565b90929192610bc6565b6001600160a01b031684810361023b57506102399350610a98565b005b84906325c0072360e11b5f5260045260245260445ffd5b8463313c898160e11b5f5260045260245ffd5b3461011c575f36600319011261011c5760206040516b03fbd98d3b9ae3e46fa400008152f35b3461011c57604036600319011261011c576102b16102a7610710565b602435903361083b565b602060405160018152f35b3461011c575f36600319011261011c576040515f6004548060011c906001811680156103be575b6020831081146103aa578285529081156103865750600114610328575b610324836103108185038261073c565b6040519182916020835260208301906106ec565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b80821061036c57509091508101602001610310610300565b919260018160209254838588010152019101909291610354565b60ff191660208086019190915291151560051b840190910191506103109050610300565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102e3565b3461011c575f36600319011261011c576104646104047f0000000000000000000000000000000000000000000000000000000000000000610afb565b61042d7f0000000000000000000000000000000000000000000000000000000000000000610afb565b602061047260405192610440838561073c565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906106ec565b9085820360408701526106ec565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106104a957505050500390f35b83518552869550938101939281019260010161049a565b3461011c57602036600319011261011c576001600160a01b036104e1610710565b165f526007602052602060405f2054604051908152f35b3461011c57604036600319011261011c57610239610514610710565b60243590610523823383610772565b610a14565b3461011c57602036600319011261011c576001600160a01b03610549610710565b165f525f602052602060405f2054604051908152f35b3461011c57602036600319011261011c5761023960043533610a14565b3461011c575f36600319011261011c5760206105966108f8565b604051908152f35b3461011c575f36600319011261011c57602060405160128152f35b3461011c57606036600319011261011c576102b16105d5610710565b6105dd610726565b604435916105ec833383610772565b61083b565b3461011c575f36600319011261011c576020600254604051908152f35b3461011c57604036600319011261011c576102b161062a610710565b6024359033610a98565b3461011c575f36600319011261011c575f6003548060011c906001811680156106e2575b6020831081146103aa57828552908115610386575060011461068457610324836103108185038261073c565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106106c857509091508101602001610310610300565b9192600181602092548385880101520191019092916106b0565b91607f1691610658565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361011c57565b602435906001600160a01b038216820361011c57565b90601f8019910116810190811067ffffffffffffffff82111761075e57604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b039081165f818152600160209081526040808320948616835293905291909120549291905f1984106107ac575b50505050565b828410610818578015610805576001600160a01b038216156107f2575f52600160205260405f209060018060a01b03165f5260205260405f20910390555f8080806107a6565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b508290637dc7a0d960e11b5f5260018060a01b031660045260245260445260645ffd5b6001600160a01b03169081156108e5576001600160a01b03169182156108d257815f525f60205260405f20548181106108b957817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806109eb575b15610953577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526109e560c08261073c565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461092a565b9091906001600160a01b031680156108e557805f525f60205260405f2054838110610a7e576020845f94957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3565b915063391434e360e21b5f5260045260245260445260645ffd5b6001600160a01b0316908115610805576001600160a01b03169182156107f25760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f8211610b2a5760405191610b1760408461073c565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610bbb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610bb0575f516001600160a01b03811615610ba657905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b6004811015610c265780610bd8575050565b60018103610bef5763f645eedf60e01b5f5260045ffd5b60028103610c0a575063fce698f760e01b5f5260045260245ffd5b600314610c145750565b6335e2f38360e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffdfea164736f6c6343000825000a",
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
