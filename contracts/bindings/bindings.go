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
	Bin: "0x6102c06040523461057b576040516157ac38819003601f8101601f191683016001600160401b0381118482101761057f5783928291604052833981010390610240821261057b578051916001600160a01b038316830361057b5761020090601f19011261057b57604051906102008201906001600160401b0382118383101761057f576102209160405261009560208201610593565b83526100a360408201610593565b60208401526100b460608201610593565b60408401526100c560808201610593565b60608401526100d660a08201610593565b60808401526100e760c08201610593565b60a08401526100f860e08201610593565b60c084015261010a6101008201610593565b60e084015261011c61012082016105a4565b61010084015261012f61014082016105b8565b61012084015261014261016082016105a4565b61014084015261015561018082016105b8565b6101608401526101686101a082016105b8565b61018084015261017b6101c082016105b8565b6101a084015261018e6101e082016105b8565b6101c08401526101a161020082016105a4565b6101e08401520151916001600160a01b038316830361057b5760805260e08181015163ffffffff1660a052610140820180516001600160601b0390811660c05261016084015161ffff908116909352610180840151909216610100525116801590811561056b575b5061053b5761ffff610160820151166103e88111610516575061ffff610180820151166103e881116104f2575063ffffffff8151166101205263ffffffff6020820151166101405263ffffffff6040820151166101605263ffffffff6060820151166101805263ffffffff6080820151166101a05263ffffffff60a0820151166101c05263ffffffff60c0820151166101e05260018060601b03610100820151166102005261ffff610120820151166102205261ffff6101a0820151166102405261ffff6101c0820151166102605260018060601b036101e0820151166102805263ffffffff602082015116156104ce576101008101516001600160601b031680159081156104be575b5061048a5761ffff610120820151166103e88111610468575061ffff6101a0820151166103e8811161044457506101c0015161ffff166103e8811161042157506102a0526040516151e490816105c88239608051818181612797015281816128d10152613472015260a05181505060c05181614228015260e0518161414b01526101005181613f51015261012051816118df015261014051816110a70152610160518161145701526101805181614e0601526101a0518161465c01526101c0518161237d01526101e051818181613e860152614e4201526102005181611a7b01526102205181611a520152610240518150506102605181505061028051816119df01526102a0518160210152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610313565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610209565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361057b57565b51906001600160601b038216820361057b57565b519061ffff8216820361057b5756fe6101006040526004361015610057575b3461005357604051365f82375f8036837f00000000000000000000000000000000000000000000000000000000000000005af43d5f833e1561004f573d90f35b3d90fd5b5f80fd5b5f5f3560e01c80630ce377f21461298f5780632e1a7d4d146128495780634a970be714612770578063679c9fc51461229657806367c53ea8146122485780637002e109146121cb57806372e3cef31461188a578063988140bc146110395780639e49561314610c18578063ac9650d814610a99578063b6877852146107dd578063b6b55f25146107bd578063bf5c137614610529578063da175a1c1461015b5763ec3d253714610107575061000f565b346101585760a036600319011261015857610120612de9565b906044359060038210156101585750606435918260070b830361005357602092610150926084359260043561325a565b604051908152f35b80fd5b50346101585736600319016103008112610525576102e013610158576102e43567ffffffffffffffff8111610525573660238201121561052557806004013567ffffffffffffffff8111610521573660248284010111610521576101bd6132af565b919390928251601281101561050d57600719016104d1576101dd84614dc3565b80156104a5576001600160a01b036101f3612e45565b6040519116929060608184899560247fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c0796600285526040602086015282604086015201848401375f828201840152601f01601f19168101030190a361034f6001600160a01b0361026560018501613216565b818151168752866020526002604088200163ffffffff61028781835416613663565b1663ffffffff19825416178155805467ffffffff000000006102b163ffffffff8360201c16613663565b60201b169067ffffffff000000001916179055816102cd612e45565b168752866020526002604088200180547fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000061032163ffffffff8460601c16613663565b60601b169116179055610346828251166001600160601b036020840151169088614c1b565b51168285615038565b600b8082525f6020830190815291908354925160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b191617171790556040516012600b101561049157602081600b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469352a280f35b634e487b7160e01b5f52602160045260245ffd5b602486867f57eafa16000000000000000000000000000000000000000000000000000000008252600452fd5b8251868660128310156104f9576044926104f79163509b2d0560e11b8452600452612e85565bfd5b602482634e487b7160e01b81526021600452fd5b602487634e487b7160e01b81526021600452fd5b8280fd5b5080fd5b5034610158576080366003190112610158576004359060243567ffffffffffffffff81116105255761055f903690600401612da8565b9290610569612dd9565b91606435928185526003602052604085206105838161350d565b91610591888685858861354b565b602083019064ffffffffff8251168042116107a6575060ff1694888610868a82159261077f575b5050905061074f576040830197885161ffff6001881b8092161661071f57871561071057338952600560205260408920895b808b5281602052600160408c2054111561062d576106079061324c565b9860208a1461061657986105ea565b60448b8b630db37afb60e01b825233600452602452fd5b916001939261ffff92600160ff1b6106488f9e9d8d8d614ce4565b17918c5260205260408b20551661ffff8a5116178099521b5f1981019081116106fc576106bd94959697146106ec575b509060029061ffff60606001600160601b03198351821b1668ffffffffff00000000602085015160201b161763ffff0000604085015160101b16179201511617910155565b6040519182527ff4c9bb7fc305ba833cc24ec929524a29debf3441e219dc38e8336eab93c017a360203393a380f35b64ffffffffff4216905286610678565b602487634e487b7160e01b81526011600452fd5b600489631c37cddf60e21b8152fd5b60448988887f82ee9ccd000000000000000000000000000000000000000000000000000000008352600452602452fd5b604487867f33198be600000000000000000000000000000000000000000000000000000000825233600452602452fd5b61078d925061079293612ea0565b612e71565b6001600160a01b031633141580868a6105b8565b8860449187632413eccd60e21b8352600452602452fd5b5034610158576020366003190112610158576107da600435613432565b80f35b50346101585736600319016103408112610525576102e013610158576102e4356001600160601b03198116809103610053576108176132af565b9081939293516012811015610a855760031901610a5f5761083781614dc3565b602082019164ffffffffff835116804211610a485750610855612e45565b61085d61308d565b6001600160601b03600185015460a01c9116036001600160601b038111610a3457906001600160601b0361089392169087614be0565b60c0810160fb8151168152869360ff6108aa612fe1565b16610a2357601060ff8351161782526108c283614e31565b82516012811015610a0f578454915160408086015160608088015160808981015160a08b0151995160e08c01516101008d0151610120909d01517fff00000000000000000000000000000000000000000000000000000000000000909b1660ff909a169990991760089890981b65ffffffffff00169790971760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509390931b61ffff60501b169290921796811b61ffff60601b169690961760709390931b60ff60701b169290921760789390931b67ffffffffffffffff60781b169290921760b89590951b63ffffffff60b81b169490941760d89290921b63ffffffff60d81b169190911790935582519485526103043560208601526103243592850192909252908301919091527fbc744557566ffb5b2cffb1b0e48a8cb5f615e22e1f345874206efb8e9289699191a280f35b602489634e487b7160e01b81526021600452fd5b9350610a2e82614ddb565b936108c2565b602488634e487b7160e01b81526011600452fd5b8660449187632413eccd60e21b8352600452602452fd5b8151858560128310156104f9576044926104f79163509b2d0560e11b8452600452612e85565b602486634e487b7160e01b81526021600452fd5b50346101585760203660031901126101585760043567ffffffffffffffff811161052557610acb903690600401612da8565b602091604051610adb8482612f5b565b84815283810190601f198501368337610af384612f97565b93610b016040519586612f5b565b808552601f19610b1082612f97565b0186885b828110610c0857505050865b818110610b9f5787878760405191808301818452825180915260408401918060408360051b870101940192865b838810610b5a5786860387f35b9091929394838080600193603f198b8203018752818a518051918291828552018484015e86838284010152601f80199101160101970193019701969093929193610b4d565b80610bec85610be68b8b610bb6600197898d612eb0565b94909285604051968795858701378401908382019081528b519283915e01018d815203601f198101835282612f5b565b30614d09565b610bf6828961301e565b52610c01818861301e565b5001610b20565b606082828a010152018790610b14565b5034610158576060366003190112610158576004356024359060ff821680920361005357604435918184526003602052610c5460408520613165565b9081516012811015610a85575f190161101257602082019164ffffffffff835116804211610ffb57508415610fec573386528560205264ffffffffff604087205460a01c16928315610fd95761012082019363ffffffff85511690818111610fa757505060c08201906002825116610f27575b604083019461ffff8651169561fffe871015610efb57338a52600460205260408a20868b52602052600160408b205411610ee457610d0689888a614ce4565b338b52600460205260408b20878c5260205260408b205561ffff610d2988613202565b168152878a52600360205260408a20938551906012821015610ed0578554945160081b65ffffffffff0016925160301b61ffff60301b1692606088015160401b61ffff60401b1690608089015160501b61ffff60501b169160a08a015160601b61ffff60601b16935160701b60ff60701b169460e08b01519667ffffffffffffffff88169b610100015160b81b63ffffffff60b81b16985160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19169060781b67ffffffffffffffff60781b161717179055633b9aca00810290808204633b9aca001490151715610ebc57610e6281336133a1565b60405190815260026020820152835f5160206151b85f395f51905f5260403393a3604051938452602084015260408301527fbf43c4154c96792b6f1ff784d4454e0ec219aa72e921204a1c87b9ed342e247560603393a380f35b602486634e487b7160e01b81526011600452fd5b60248c634e487b7160e01b81526021600452fd5b60448a87630db37afb60e01b825233600452602452fd5b60248a897f78d762a5000000000000000000000000000000000000000000000000000000008252600452fd5b85885260036020526001600160a01b03600160408a2001541633895288602052610f67600260408b20015463ffffffff808260401c169160201c16614ccc565b818112610f75575050610cc7565b7f30d7a8ef000000000000000000000000000000000000000000000000000000008a5233600452602452604452606488fd5b7fb1b49a2100000000000000000000000000000000000000000000000000000000895233600452602452604452606487fd5b60248763bfc6c33760e01b815233600452fd5b600486631c37cddf60e21b8152fd5b8660449186632413eccd60e21b8352600452602452fd5b508390519160128310156104f9576044926104f79163509b2d0560e11b8452600452612e85565b50346101585760e03660031901126101585760043560c0366023190112610525578082526003602052604082209061107082613165565b80516012811015611876575f190161185057602081019164ffffffffff8351168042111561181a575064ffffffffff8351166110cd7f00000000000000000000000000000000000000000000000000000000000000008092612f8a565b42116117f157506110fa6110df612e5b565b6110e76130a4565b6110ef61314a565b906084359285613032565b6001600160a01b0361110a612e5b565b16865260046020526040862060ff611120612ff2565b16875260205261114160408720549161ffff61113a61323b565b1684614ce4565b036117a2576001600160a01b03611156612e5b565b16855260046020526040852060ff61116c612ff2565b16865260205260016040862055606082019061ffff61118d81845116613202565b168252611198612e5b565b6111a061314a565b156115b6575b6111ae612e5b565b827f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe60606001600160a01b036111e26130a4565b9461ffff6111ee61314a565b6111f661323b565b906001600160601b0360405199168952151560208901521660408701521693a36001600160a01b03811661157c575b5061ffff82511690604084019161ffff8351168082148061156a575b61134a575b505050825190601282101561050d578554945160081b65ffffffffff0016905160301b61ffff60301b16925160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b1916171717905580f35b0361ffff81116115565767ffffffffffffffff60e08601511690633b9aca00820291808304633b9aca001490151715611542576113949161ffff61138e92166130ba565b82614a6c565b61ffff825116835260018601906113aa82613216565b6113b388614b26565b90602082019384516001600160601b0381166001600160601b0360208501511681036114f7575b50505061ffff8060a089015116036114e4575b8660016001600160a01b036001600160601b038160c0850195600860ff885116178752511697511694511692511615155f1461149b579160609160037f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac2945264ffffffffff61147c7f000000000000000000000000000000000000000000000000000000000000000042612f8a565b1690818b5260405192835260208301526040820152a35b5f8080611246565b9193837f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac260606114df978497956040519182526020820152426040820152a3613342565b611493565b60c08701600460ff8251161790526113ed565b6001600160a01b0384511690602060405161151181612f23565b83815201528c73ffffffffffffffffffffffffffffffffffffffff1984549360a01b169216171790555f80806113da565b602489634e487b7160e01b81526011600452fd5b634e487b7160e01b5f52601160045260245ffd5b5061ffff806080880151161415611241565b67ffffffffffffffff60e08501511690633b9aca00820291808304633b9aca001490151715610a3457906115b09183614ba5565b5f611225565b6001600160601b0360206115c988614b26565b0151166115e060a086019161ffff83511690614b4f565b6115eb575b506111a6565b60018701916115f983613216565b91608087019261ffff8451169261ffff84145f1461168a5750505050879161161f612e5b565b6116276130a4565b906001600160a01b036040519161163d83612f23565b169081815260206001600160601b0384169101528a73ffffffffffffffffffffffffffffffffffffffff1984549360a01b1692161717905561ffff61168061323b565b1690525b5f6115e5565b6116a560208397959701966001600160601b03885116614b4f565b1561175657505193516001600160601b03166bffffffffffffffffffffffff19606086901b161760028a01556001600160a01b039093169261ffff83511690526116ed612e5b565b6116f56130a4565b906001600160a01b036040519161170b83612f23565b169081815260206001600160601b0384169101528a73ffffffffffffffffffffffffffffffffffffffff1984549360a01b1692161717905561ffff61174e61323b565b169052611684565b945050915050611797611767612e5b565b61176f6130a4565b60609190911b6bffffffffffffffffffffffff19166001600160601b03909116176002890155565b61ffff61174e61323b565b8460ff6064926001600160a01b036117b8612e5b565b6117c0612ff2565b927fedcdf2290000000000000000000000000000000000000000000000000000000086526004521660245216604452fd5b604491611807879264ffffffffff875116612f8a565b90632413eccd60e21b8352600452602452fd5b80600187920180911161183c5760449263d47800eb60e01b8352600452602452fd5b602482634e487b7160e01b81526011600452fd5b8390519160128310156104f9576044926104f79163509b2d0560e11b8452600452612e85565b602485634e487b7160e01b81526021600452fd5b5034610158576102e0366003190112610158576118a5612e45565b6001600160a01b03339116036121a4573381528060205264ffffffffff604082205460a01c1615612191576118d86130e6565b63ffffffff7f00000000000000000000000000000000000000000000000000000000000000009116108015612177575b6121335763ffffffff6119196130fa565b16156120fc5761192761310e565b63ffffffff806119356130fa565b1691161080156120e2575b61209e576001600160601b0361195461308d565b16156120675760ff611964612fe1565b16611f10575b6102e06040518160048237208082526003602052604082209160ff83541660128110156104f957611ee5576001600160601b036119a561308d565b166102a4356001600160601b03811691828203611ee1576119dd611a39916119d760ff6119d0612fe1565b16866130ba565b90612f8a565b7f000000000000000000000000000000000000000000000000000000000000000090611a12611a0c8383612f8a565b336133a1565b604051908152856020820152865f5160206151b85f395f51905f5260403393a33386614a22565b6103e8611a776001600160601b03611a4f61308d565b167f0000000000000000000000000000000000000000000000000000000000000000906130ba565b04927f0000000000000000000000000000000000000000000000000000000000000000808510611ed9575b50611aba63ffffffff611ab36130e6565b1642612f8a565b9560e4359485151592838703610158578615611ed35760015b63ffffffff611ae0613136565b1615611ecc576002925b611af261310e565b9160405194611b0086612ef2565b600186528c602087019064ffffffffff16815260408701968688526060810197878952608082019161ffff835260a081019461ffff865260c08201961760ff16865260e0810196633b9aca00900467ffffffffffffffff16875261010081019763ffffffff16885261012001974263ffffffff168952508954925160081b65ffffffffff0016905160301b61ffff60301b16985160401b61ffff60401b16915160501b61ffff60501b16935160601b61ffff60601b16945160701b60ff60701b16955160781b67ffffffffffffffff60781b16965160b81b63ffffffff60b81b16975160d81b63ffffffff60d81b169860ff60701b199361ffff60601b199261ffff60501b199161ffff60401b199067ffffffffffffffff1916600117161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19161717178155611c56613136565b63ffffffff16611c6461308d565b604051611c7081612f23565b8281526001600160601b038216906020015260a01b73ffffffffffffffffffffffffffffffffffffffff1916176001820155611caa61308d565b6001600160601b03169060020155604051936004356001600160a01b03811680910361005357855260243567ffffffffffffffff81168091036100535760208601526044356001600160601b031981168091036100535760408601526064356001600160601b031981168091036100535760608601526084356001600160601b0319811680910361005357608086015260a43560a086015260c43560c08601525060e08401526101043563ffffffff8116809103610053576101008401526101243563ffffffff8116809103610053576101208401526101443563ffffffff8116809103610053576101408401526101643563ffffffff8116809103610053576101608401526101843561ffff8116809103610053576101808401526101a43563ffffffff8116809103610053576101a08401526101c43561ffff8116809103610053576101c08401526101e4356101e08401526102043580151580910361005357610200840152610224358060070b809103610053576102208401526102443567ffffffffffffffff8116809103610053576102408401526102643560ff811680910361005357610260840152610284356001600160601b03811680910361005357610280840152506102a08201526102c4359263ffffffff8416809403610053576020936102c08301526102e0820152817fd984fe85141ec6f0b9a3bde8661928c9151eaeb3ad3e4204224e031a3ab5375c6103003393a3604051908152f35b8192611aea565b80611ad3565b93505f611aa2565b8380fd5b6024917f9e2b4bfd000000000000000000000000000000000000000000000000000000008252600452fd5b6001611f1a612fe1565b16158015612053575b612012576301e1338063ffffffff611f39613122565b1611611fce576084356001600160601b031981168091036105255715611f975760c43561196a578063bb539e3d60e01b604492527f6578616d0000000000000000000000000000000000000000000000000000000060045280602452fd5b8063bb539e3d60e01b604492527f74657374696e670000000000000000000000000000000000000000000000000060045280602452fd5b60449063ffffffff611fde613122565b63bb539e3d60e01b83527f7465737454696d6500000000000000000000000000000000000000000000000060045216602452fd5b60449060ff61201f612fe1565b63bb539e3d60e01b83527f76616c696461746f72730000000000000000000000000000000000000000000060045216602452fd5b50600f60ff612060612fe1565b1611611f23565b8063bb539e3d60e01b604492527f726573657276650000000000000000000000000000000000000000000000000060045280602452fd5b60449063ffffffff6120ae61310e565b63bb539e3d60e01b83527f6c6f6e6765737452756e74696d6500000000000000000000000000000000000060045216602452fd5b506301e1338063ffffffff6120f561310e565b1611611940565b8063bb539e3d60e01b604492527f657374696d6174656452756e74696d650000000000000000000000000000000060045280602452fd5b60449063ffffffff6121436130e6565b63bb539e3d60e01b83527f62696457696e646f77000000000000000000000000000000000000000000000060045216602452fd5b506301e1338063ffffffff61218a6130e6565b1611611908565b8063bfc6c33760e01b6024925233600452fd5b6044906001600160a01b036121b7612e45565b630348d81960e11b83523360045216602452fd5b5034610158576102e0366003190112610158576121e66132af565b92839291925160128110156104f957600419016122235761221f61220b8585856143c5565b604051918291602083526020830190612dff565b0390f35b83519160128310156104f9576044926104f79163509b2d0560e11b8452600452612e85565b50346101585760a036600319011261015857612262612de9565b906044356001600160601b038116810361052557606435918215158303610158576020610150608435858588600435613032565b50346101585736600319016103208112610525576102e013610158576102e43567ffffffffffffffff8111610525576122d3903690600401612da8565b919067ffffffffffffffff610304351161052557366023610304350112156105255767ffffffffffffffff61030435600401351161052557366024610304356004013560071b610304350101116105255761232c6132af565b90936123378561350d565b95612345818689898861354b565b61ffff6040880151166001821b905f19820191821161275c57141580612747575b61271957602087019564ffffffffff8751166123a37f00000000000000000000000000000000000000000000000000000000000000008092612f8a565b4211978880612709575b6126f35750506123bc82612faf565b93835b610304356004013581101561266d578060071b6103043501600160ff6123e760248401613002565b161b8560ff6123f860248501613002565b1610818d82159261265a575b8215612646575b5050612619576003604483013510156126425761242b6044830135612e3b565b604482013515158061262b575b612619578861245a61078d8c8960ff61245360248901613002565b1691612ea0565b916124b9600160ff1b6124b261248761247560648901613010565b60848901359060448a0135898961325a565b6001600160a01b0387168d52600560205260408d209560ff6124ab60248b01613002565b1690614ce4565b1783613617565b90602082146125da576001600160a01b038f948b8e957fcac1ea97f0de6841cd1e257723382ebbd11de70860565f1eb86a8286a836ffea958f61259e908b61258860ff60019f9e9d60248e61258192606060409f61ffff1661ffff82840151161791015267ffffffffffffffff61253260648801613010565b61253f6044890135612e3b565b7f7fffffffffffffffffffffffffffffffffffffffffffff000000000000000000909216604488013560401b68ff000000000000000016179116179401613002565b168361301e565b5260ff61259760248d01613002565b169061301e565b519252602052838d20556125b460648701613010565b60448451976125c582820135612e3b565b0135875260070b60208701521693a3016123bf565b60448a60ff8e6125ec60248a01613002565b907fe1449ddd00000000000000000000000000000000000000000000000000000000845260045216602452fd5b60448760ff8b6125ec60248701613002565b5061263860648301613010565b60070b1515612438565b8680fd5b61ffff92506060015116161515818d61240b565b61ffff925060400151161615818d612404565b50889195889793949780156126da575b1561268c57956107da9661367b565b5050925050506107da919060029061ffff60606001600160601b03198351821b1668ffffffffff00000000602085015160201b161763ffff0000604085015160101b16179201511617910155565b5061ffff60608401511661ffff6040850151161461267d565b8661180760449364ffffffffff88945116612f8a565b50610304356004013515156123ad565b838264ffffffffff60208a0151166001810180911161183c5760449263d47800eb60e01b8352600452602452fd5b5064ffffffffff602088015116421115612366565b602484634e487b7160e01b81526011600452fd5b50346100535760a03660031901126100535760043561278d612dd9565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156100535760ff60e45f928360405195869485937fd505accf000000000000000000000000000000000000000000000000000000008552336004860152306024860152896044860152602435606486015216608484015260643560a484015260843560c48401525af1612832575b506107da90613432565b61283f9192505f90612f5b565b5f906107da612828565b346100535760203660031901126100535760043561286781336133a1565b335f525f6020526001600160a01b03600160405f2001541680155f1461298a5750335b6001600160a01b036040519116908181528260208201527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60403392a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f5260045260245260205f60448180865af19060015f511482161561296a575b501561293f57005b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018215166129825750813b15153d15161682612937565b3d5f823e3d90fd5b61288a565b346100535736600319016103408112610053576102e013610053576102e4356003811015610053576103043567ffffffffffffffff8111610053576129d8903690600401612da8565b906103243567ffffffffffffffff8111610053576129fa903690600401612da8565b929091838203612d7857612a0c6132af565b6001600160a01b03600183969496015416612a2689612e3b565b60028903612d3957803303612d0a575b612a3f89612e3b565b88612ccc57815160128110156104915760021901612ca557602082019064ffffffffff825116804211612c8f575060018514801590612c5a575b612c2157612a88908388613342565b81519060128210156104915783549051604084810151606080870151608088015160a089015160c08a015160e08b01516101008c01516101209c909c01517fff00000000000000000000000000000000000000000000000000000000000000909a1660ff9b909b169a909a1760089890981b65ffffffffff00169790971760309590951b61ffff60301b16949094179190941b61ffff60401b161760509390931b61ffff60501b1692909217911b61ffff60601b161760709190911b60ff60701b161760789290921b67ffffffffffffffff60781b169190911760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b161790555b5f5b818110612b9357005b8085857fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c076001600160a01b0360608c612bde878e612bd861078d60019c8f8f90612ea0565b98612eb0565b80604095929551958694612bf181612e3b565b855260406020860152816040860152858501375f838201850152961695601f01601f19168101030190a301612b8a565b89877f9ed3ea71000000000000000000000000000000000000000000000000000000005f52600452612c5281612e3b565b60245260445ffd5b508415612c7b57806001600160a01b03612c7388612e71565b161415612a79565b634e487b7160e01b5f52603260045260245ffd5b87632413eccd60e21b5f5260045260245260445ffd5b858251601281101561049157612cc79163509b2d0560e11b5f52600452612e85565b60445ffd5b508091505160128110156104915760051901612ce85750612b88565b839051601281101561049157612cc79163509b2d0560e11b5f52600452612e85565b7fc2802b97000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b6001600160a01b03612d49612e45565b16330315612a36576001600160a01b03612d61612e45565b630348d81960e11b5f52336004521660245260445ffd5b83827f658b7abb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9181601f840112156100535782359167ffffffffffffffff8311610053576020808501948460051b01011161005357565b6044359060ff8216820361005357565b602435906001600160a01b038216820361005357565b90602080835192838152019201905f5b818110612e1c5750505090565b82516001600160a01b0316845260209384019390920191600101612e0f565b6003111561049157565b6004356001600160a01b03811681036100535790565b6024356001600160a01b03811681036100535790565b356001600160a01b03811681036100535790565b601281101561049157602452565b9060128210156104915752565b9190811015612c7b5760051b0190565b9190811015612c7b5760051b81013590601e198136030182121561005357019081359167ffffffffffffffff8311610053576020018236038113610053579190565b610140810190811067ffffffffffffffff821117612f0f57604052565b634e487b7160e01b5f52604160045260245ffd5b6040810190811067ffffffffffffffff821117612f0f57604052565b6080810190811067ffffffffffffffff821117612f0f57604052565b90601f8019910116810190811067ffffffffffffffff821117612f0f57604052565b9190820391821161155657565b9190820180921161155657565b67ffffffffffffffff8111612f0f5760051b60200190565b90612fb982612f97565b612fc66040519182612f5b565b8281528092612fd7601f1991612f97565b0190602036910137565b6102643560ff811681036100535790565b60a43560ff811681036100535790565b3560ff811681036100535790565b358060070b81036100535790565b8051821015612c7b5760209160051b010190565b93916001600160601b03909391936001600160a01b0360405195602087019746895230604089015260608801521660808601521660a0840152151560c083015260e082015260e0815261308761010082612f5b565b51902090565b610284356001600160601b03811681036100535790565b6044356001600160601b03811681036100535790565b8181029291811591840414171561155657565b90815260408101929190600b8210156104915760200152565b6101043563ffffffff811681036100535790565b6101243563ffffffff811681036100535790565b6101443563ffffffff811681036100535790565b6101643563ffffffff811681036100535790565b6102c43563ffffffff811681036100535790565b60643580151581036100535790565b60128210156104915752565b9060405161317281612ef2565b61012063ffffffff82945461318a60ff821685613159565b64ffffffffff8160081c16602085015261ffff8160301c16604085015261ffff8160401c16606085015261ffff8160501c16608085015261ffff8160601c1660a085015260ff8160701c1660c085015267ffffffffffffffff8160781c1660e0850152818160b81c1661010085015260d81c16910152565b61ffff60019116019061ffff821161155657565b9060405161322381612f23565b91546001600160a01b038116835260a01c6020830152565b60c43561ffff811681036100535790565b5f1981146115565760010190565b93919290926001600160a01b03604051946020860196468852306040880152606087015216608085015261328d81612e3b565b60a084015260070b60c083015260e082015260e0815261308761010082612f5b565b5f6101206040516132bf81612ef2565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526102e060405181600482372090815f52600360205260405f209061331882613165565b9081516012811015610491571561332b57565b8363509b2d0560e11b5f526004525f60245260445ffd5b9060206001600160a01b0381947f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e63936004815264ffffffffff61339063ffffffff6101008401511642612f8a565b1696879101526040519586521693a3565b6001600160a01b031690815f525f6020526001600160601b0360405f205416818110613400576001600160601b03916133d991612f7d565b16905f525f6020526001600160601b0360405f2091166001600160601b0319825416179055565b827fa10b390a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61343c8133614e67565b6040518181527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f51148216156134ec575b6040525f6060521561293f5750565b90600181151661350457823b15153d151616906134dd565b503d5f823e3d90fd5b9060405161351a81612f3f565b606061ffff60028395015480831c845264ffffffffff8160201c166020850152818160101c16604085015216910152565b9392919060ff905416601281101561049157600681036136005750516001600160a01b03169161357a81612f97565b916135886040519384612f5b565b818352602083019160051b81019036821161005357915b8183106135e0575050506135c56001600160a01b03916020815160051b91012060601c90565b16036135ce5750565b63ce40f86560e01b5f5260045260245ffd5b82356001600160a01b03811681036100535781526020928301920161359f565b612cc7908563509b2d0560e11b5f52600452612e85565b5f92915b60208410613627575050565b909192805f52826020528160405f2054146136475760010192919061361b565b91505090565b62ffffff60019116019062ffffff821161155657565b63ffffffff60019116019063ffffffff821161155657565b939591949296909660605f9101905b84811061437a57506040519160a0830183811067ffffffffffffffff821117612f0f576040525f835260208301985f8a5260408401975f895260608501975f895260808601975f89528751986136df8a612f97565b996136ed6040519b8c612f5b565b808b526136fc601f1991612f97565b013660208c01375f5b895181101561385d5761ffff88516001831b16161561385557613728895161324c565b895260ff613736828c61301e565b5160401c1661374481612e3b565b61374d81612e3b565b6001810361376d57506001908d613764815161324c565b90525b01613705565b60029061377981612e3b565b036137925760019061378b8d5161324c565b8d52613767565b999a9693909c9895928e9c98959267ffffffffffffffff6137b38d8a61301e565b511660070b9d8051906137c58261324c565b90525b80151580613835575b15613813579e9f9b9c9d9e5f198101818111611556578f90826137f76137fe928461301e565b519261301e565b528015611556579b9f9e9d9c9b5f19016137c8565b9d60019295989b9f9396999d9c9194979a9e61382f908e61301e565b52613767565b505f198101818111611556578f908f9061384e9161301e565b51136137d1565b600190613767565b5095949c929a98909796509a929a98909882519081614358575b50508660011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8816880361155657600281018091116115565760039004905f98825f945110155f146143295750505050610204358015158103610053571561430e57825161022435908160070b91828103610053575013155b156143075760085b955b5f945f5b878110613ee65750505050506012841015610491578315613d0c577f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca604086925160070b8151906139508289612e93565b6020820152a26102a4356001600160601b03811691828203610053576139809361397a9250612f7d565b906130ba565b9060088103613abb57506004356001600160a01b0381168103610053576139a692614c91565b6139af81614e31565b805190601282101561049157825491602082015160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19161717179055565b9290613adc60018694960154916001600160a01b0383169260a01c90612f8a565b9060098503613cfc57805f525f602052600260405f200163ffffffff613b0481835416613663565b1663ffffffff19825416179055600435906001600160a01b03821680830361005357613b9292505f525f602052600260405f200180547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff73ffffffff00000000000000000000000000000000613b8263ffffffff8460801c16613663565b60801b1691161790558387615038565b600435906001600160a01b038216820361005357613bb09186614c91565b613bba8382613159565b60208101905f825280516012811015610491578354925160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b191617171790556040519081613cd591612e93565b60207fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f34691a2565b613d07908387614f52565b613b92565b505050509060c0810191604060ff8451160160ff81116115565760038160ff829316865260061c16105f14613e77577f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b7804766020613d6784614ddb565b604051908152a25b805191601283101561049157835492602083015160081b65ffffffffff001691604084015160301b61ffff60301b1692606085015160401b61ffff60401b1690608086015160501b61ffff60501b169160a087015160601b61ffff60601b16935160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19161717179055565b600a825264ffffffffff613eab7f000000000000000000000000000000000000000000000000000000000000000042612f8a565b1660208301527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2613d6f565b613ef461078d828a87612ea0565b9061ffff86516001831b1616155f14614023576001600160a01b0382165f525f60205260405f2091613fe383549367ffffffffffffffff8560601c169473ffffffffffffffff000000000000000000000000613f7e6103e8613f767f00000000000000000000000000000000000000000000000000000000000000008a6130ba565b048098612f7d565b60601b167fff000000ffffffffffffffff0000000000000000ffffffffffffffffffffffff62ffffff60e01b613fd462ffffff8473ffffffffffffffff0000000000000000000000001987161760e01c1661364d565b60e01b1692161717815561509c565b82158015613ff9575b5050600191505b016138ff565b633b9aca008402938404633b9aca001417156115565760019261401c918d614aa6565b5f80613fec565b9060128a1015610491578961403c575b50600190613ff3565b90968360ff61404b8a8661301e565b5160401c1661405981612e3b565b61406282612e3b565b61406b81612e3b565b148061429b575b15614118576140809061324c565b966001600160a01b0382165f525f60205260405f2080547fffffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffff7bffffff000000000000000000000000000000000000000000000000006140e662ffffff8460c81c1661364d565b60c81b1691161790556102a4356001600160601b0381168082036100535760019361411292508d614c56565b90614033565b966001600160a01b0382165f525f60205260405f20918254926141f867ffffffffffffffff8560601c16946103e86141707f0000000000000000000000000000000000000000000000000000000000000000886130ba565b0495869173ffffffffffffffff0000000000000000000000006141938484612f7d565b60601b167fff000000ffffffffffffffff0000000000000000ffffffffffffffffffffffff62ffffff60e01b6141e962ffffff8473ffffffffffffffff0000000000000000000000001987161760e01c1661364d565b60e01b16921617178455612f7d565b633b9aca00810290808204633b9aca001481151715611556576377359400029080820460021490151715611556577f00000000000000000000000000000000000000000000000000000000000000001161428c575b5082158015614262575b505060019150614112565b633b9aca008402938404633b9aca0014171561155657600192614285918d614aa6565b5f80614257565b6142959061509c565b5f61424d565b506142a584612e3b565b83151580614072575067ffffffffffffffff6142c1898561301e565b518851911660070b818113156142f957906142db91614ccc565b610244359067ffffffffffffffff8216809203610053571115614072565b61430291614ccc565b6142db565b60096138f9565b825161022435908160070b91828103610053575012156138f1565b519398929382116143435750505050600194600f956138fb565b97929751106138fb57506008955060026138fb565b5f198201918211611556576143709160011c9061301e565b5185525f80613877565b60019061ffff835183831b1616614392575b0161368a565b6143b56143a361078d83898d612ea0565b6143ad838861301e565b519089614eb8565b6143bf828761301e565b5261438c565b90919263ffffffff61012085015116804311156149e8575063ffffffff610120850151164080156148a357604051602081019182528360408201526040815261440f606082612f5b565b5190209160ff610264351661026435036100535760043560a0526001600160a01b0360a0511660a051036100535760018401546001600160a01b0316925f9261446e6144606102643560ff16612f97565b604051608052608051612f5b565b60ff610264351660805152601f1961448b60ff6102643516612f97565b013660206080510137600154926102643560ff1660028101908110611556575f60c052848110156148995760c0525b6144c560c051612faf565b976144d160c051612faf565b60e0525f5b60c05181108061488a575b1561462c57604051602081019086825282604082015260408152614506606082612f5b565b5190206145138288612f7d565b801561461857614524910682612f8a565b81818c5f5b8581106145b35750926001600160a01b03926145609261454d87614588989761301e565b5261455a8560e05161301e565b52615084565b90549060031b1c166001600160a01b0360a05116811415806145a9575b61458d575b5061324c565b6144d6565b6145a26145998a61324c565b9960805161301e565b525f614582565b508981141561457d565b9080836145c184899461301e565b51146145fc575b826145d29161301e565b51146145e3575b6001018d90614529565b915060016145f38360e05161301e565b519290506145d9565b94506145d28261460e8160e05161301e565b51969150506145c8565b634e487b7160e01b5f52601260045260245ffd5b509497509450949150506080519460ff6102643516811061485557506101643563ffffffff8116808203610053577f0000000000000000000000000000000000000000000000000000000000000000918282101561484d5750505b6146919042612f8a565b916080516146a9906020815160051b91012060601c90565b60405164ffffffffff851692916146bf82612f3f565b6001600160a01b038116825260208083018590525f6040840181905260609384015284901b68ffffffffff0000000016911b6bffffffffffffffffffffffff191617600284015560068152602081019182528254915160081b65ffffffffff0016604082015160301b61ffff60301b1692606083015160401b61ffff60401b1690608084015160501b61ffff60501b1660a085015160601b61ffff60601b169160c086015160701b60ff60701b169360e087015160781b67ffffffffffffffff60781b169561010088015160b81b63ffffffff60b81b1697610120015160d81b63ffffffff60d81b169860ff60701b199361ffff60601b199261ffff60501b199161ffff60401b199067ffffffffffffffff1916600617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19161717179055604051809160408252604082016080519061482191612dff565b906020830152037fc4f7b43d92ac8e9fbb100a04334c0c81235296def46f1cec0be3f68eeeb222c491a2565b509050614687565b7f05b9b413000000000000000000000000000000000000000000000000000000005f5260045260ff610264351660245260445ffd5b5060ff610264351687106144e1565b508360c0526144ba565b5092907f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b78047660206148d284614ddb565b604051908152a2805190601282101561049157825491602082015160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19161717179055606090565b8260018201809211611556577f10adcc45000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b908215614a67576001600160a01b035f5160206151b85f395f51905f5291614a4c85600254612f8a565b600255614a6260016040519384931696836130cd565b0390a3565b505050565b8115614aa2575f5160206151b85f395f51905f52600483614a905f95600254612f8a565b600255614a62604051928392836130cd565b5050565b908215614a67576001600160a01b035f5160206151b85f395f51905f5291614ad085600254612f8a565b600255614a62600a6040519384931696836130cd565b908215614a67576001600160a01b035f5160206151b85f395f51905f5291614b1085600254612f8a565b600255614a6260046040519384931696836130cd565b90604051614b3381612f23565b60206001600160601b036002839501548060601c845216910152565b90604435916001600160601b03831680840361005357818110938415614b77575b5050505090565b5014915081614b8b575b505f808080614b70565b905060c43561ffff8116908181036100535750105f614b81565b908215614a67576001600160a01b0381614bcd855f5160206151b85f395f51905f5294614e67565b614a6260036040519384931696836130cd565b908215614a67576001600160a01b0381614c08855f5160206151b85f395f51905f5294614e67565b614a6260056040519384931696836130cd565b908215614a67576001600160a01b0381614c43855f5160206151b85f395f51905f5294614e67565b614a6260066040519384931696836130cd565b908215614a67576001600160a01b0381614c7e855f5160206151b85f395f51905f5294614e67565b614a6260076040519384931696836130cd565b908215614a67576001600160a01b0381614cb9855f5160206151b85f395f51905f5294614e67565b614a6260096040519384931696836130cd565b81810392915f13801582851316918412161761155657565b9160405191602083019384526040830152606082015260608152613087608082612f5b565b905f8091602081519101845af48080614db0575b15614d3d5750506040513d81523d5f602083013e60203d82010160405290565b15614d77576001600160a01b03907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d15614d88576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580614d1d5750813b1515614d1d565b60016001600160a01b0391015416803303612d0a5750565b9060024301918243116115565763ffffffff836005835216610120820152602064ffffffffff614e2b7f000000000000000000000000000000000000000000000000000000000000000042612f8a565b16910152565b60088152602064ffffffffff614e2b7f000000000000000000000000000000000000000000000000000000000000000042612f8a565b6001600160a01b03165f525f6020526001600160601b0360405f2091166001600160601b03825416016001600160601b038111611556576001600160601b03166001600160601b0319825416179055565b9291906001600160a01b03165f52600560205260405f205f90821515915b60208110614ef1578563ce40f86560e01b5f5260045260245ffd5b805f528160205260405f2054835f14614f2b578481145b614f155750600101614ed6565b949550915091505f52602052600160405f205590565b767fffffffffffffffffffffffffffffffffffffffffffff8760481c168160481c14614f08565b906001600160a01b0383165f525f602052600260405f200163ffffffff614f7b81835416613663565b1663ffffffff1982541617815580546bffffffff0000000000000000614fa963ffffffff8360401c16613663565b60401b16906bffffffff00000000000000001916179055600860c08201511615614a675760e08160c067ffffffffffffffff930160f7815116905201511691633b9aca00830292808404633b9aca001490151715611556576103e89283810290808204851481151715611556576150369461503092049061502b828587614ae6565b612f7d565b91614ba5565b565b9190600860c08201511615614a675760e08160c067ffffffffffffffff930160f7815116905201511690633b9aca00820291808304633b9aca0014901517156115565761503692614ba5565b600154811015612c7b5760015f5260205f2001905f90565b600101805463ffffffff8160c81c168015614a67576001545f198101908111611556576150d06001600160a01b0391615084565b90549060031b1c16905f198101908111611556576150ed90615084565b81549060031b906001600160a01b0384831b921b19161790555f525f602052600160405f20019063ffffffff60c81b197cffffffff00000000000000000000000000000000000000000000000000807fffffffffffffff00000000000000000000000000000000000000000000000000855494161616911617905560015480156151a3575f190161517d81615084565b6001600160a01b0382549160031b1b1916905560015563ffffffff60c81b198154169055565b634e487b7160e01b5f52603160045260245ffdfefe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896a164736f6c6343000825000a",
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
	Bin: "0x6102a0604052346105aa5760405161574838819003601f8101601f191683016001600160401b038111848210176105965783928291604052833981010361022081126105aa578151906001600160a01b03821682036105aa5761020090601f1901126105aa576040519161020083016001600160401b038111848210176105965761019c9161020091604052610097602082016105ae565b85526100a5604082016105ae565b60208601526100b6606082016105ae565b60408601526100c7608082016105ae565b60608601526100d860a082016105ae565b60808601526100e960c082016105ae565b60a08601526100fa60e082016105ae565b60c086015261010c61010082016105ae565b60e086015261011e61012082016105bf565b61010086015261013161014082016105d3565b61012086015261014461016082016105bf565b61014086015261015761018082016105d3565b61016086015261016a6101a082016105d3565b61018086015261017d6101c082016105d3565b6101a08601526101906101e082016105d3565b6101c0860152016105bf565b6101e0830190815260809190915260e08083015163ffffffff1660a052610140830180516001600160601b0390811660c05261016085015161ffff9081169093526101808501519092166101005251168015908115610586575b506105555761ffff610160830151166103e88111610530575061ffff610180830151166103e8811161050c5750815163ffffffff90811661012090815260208401805183166101405260408501518316610160526060850151831661018052608085015183166101a090815260a086015184166101c090815260c087015185166101e0526101008701516001600160601b03908116610200529387015161ffff9081166102205291870151821661024052860151166102605292511661028052905116156104e8576101008101516001600160601b031680159081156104d8575b506104a45761ffff610120820151166103e88111610482575061ffff6101a0820151166103e8811161045e5761ffff6101c0830151166103e8811161043b5760405161516590816105e3823960805181818161015b01526124d9015260a0518181816113890152612e04015260c0518181816114100152612a88015260e051816114400152610100518161146b01526101205181818161124f01526115200152610140518181816106df0152818161127d01526137de0152610160518181816102fb0152818161100e015281816112aa015281816128020152614d8a015261018051816112d701526101a0518161130401526101c051818181611332015261386501526101e0518181816113600152818161200d01526149db015261020051816113b5015261022051816113e501526102405181818161149601526142df01526102605181818161073d015281816114c10152612c99015261028051816114ec0152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6102d7565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b50610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6101f6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff821682036105aa57565b51906001600160601b03821682036105aa57565b519061ffff821682036105aa5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630981a44714613049575080630f43a6771461302c57806315f6492014612ff35780632409f77114612ee25780632def662014612db757806332e0aa1f14612d8157806339e14da814612bee5780633a4b66f114612a2e5780634270fa98146126cb57806364482ac4146125e057806365d80ab4146125b857806367c53ea8146125645780636b9f96ea1461248d57806373b9aa911461226d5780638cd1f180146121cf578063a07c7ce4146121b1578063aa0295eb14611f1b578063bdd1406614611bb1578063ca8a4ba214611918578063cc0fe07a14611633578063cff0ab96146111c1578063e18141aa14610f84578063e944bb0014610e02578063ee7209e114610dad578063f8efa27f146101825763fc0c546a1461013c575f80fd5b3461017f578060031936011261017f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461017f5736600319016103008112610da9576102e01361017f576102e43567ffffffffffffffff8111610da9576101bf90369060040161319c565b906101c8613998565b92919093602084019264ffffffffff84511691855160128110156106c557600103610709575050606084019261021561ffff85511692604087019361ffff855116036106d9575b8461430b565b608085019161ffff8084511614155f14610516576102338685615006565b60018701946102418661336c565b9561024b8961429b565b95602087019182516001600160601b0381166001600160601b0360208c01511681036104cf575b50505060a089019689885161ffff1661ffff14156001600160a01b0360ff9b600860c083956001600160601b03956104bd575b019d8e5116178d5251169451169151168a848460018d511615155f146104335750509160609160037f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac2945264ffffffffff6103207f00000000000000000000000000000000000000000000000000000000000000004261322e565b1690818a5260405192835260208301526040820152a35b865192601284101561041f57885490519251915194519551965160e08901516101008a01516101209a909a01516001600160f81b031990931660ff9096169590951760089490941b65ffffffffff00169390931760309290921b61ffff60301b169190911760409490941b61ffff60401b169390931760509490941b61ffff60501b169390931760609490941b61ffff60601b169390931760709290921b60ff60701b169190911760789290921b67ffffffffffffffff60781b169190911760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b161790555b80f35b60248a634e487b7160e01b81526021600452fd5b61010064ffffffffff936104ad9363ffffffff937f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac260607f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e639a60209a6040519182528b820152426040820152a3600481520151164261322e565b16808852604051908152a3610337565b808201805160ff1660041790526102a5565b6001600160a01b0390818c51169060206040516104eb81613311565b83815201526001600160a01b0391161660a09190911b6001600160a01b0319161790555f8080610272565b9093916105268685989795615006565b6105776105316136f1565b6105706001600160601b03610544613267565b1661056a6001600160601b0361055861327e565b1660ff6105636132a9565b16906131fb565b9061322e565b9089613da1565b600d845287855283519160128310156106c5578654955160081b65ffffffffff0016905160301b61ffff60301b16935160401b61ffff60401b16915160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b191617171790556040516012600d10156106b157602081600d7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469352a280f35b634e487b7160e01b5f52602160045260245ffd5b602489634e487b7160e01b81526021600452fd5b610704907f00000000000000000000000000000000000000000000000000000000000000009061322e565b61020f565b859396955160128110156106c5576003036108c457505061072a908561430b565b61076b6103e8610762600186015460a01c7f0000000000000000000000000000000000000000000000000000000000000000906131fb565b04828587613ccc565b600e8152848252805160128110156108b0578354925160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b191617171790556040516012600e10156106b157602081600e7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469352a280f35b602486634e487b7160e01b81526021600452fd5b909196959280959450516012811015610d955760040361090b5750506108ee61041c94958261430b565b6109066001600160a01b036001840154168483614b79565b614d29565b84516012811015610d955760110361093257505061092d61041c94958261430b565b6142c4565b84516012811015610d955760100361096457505061095461041c94958261430b565b61095f838383613b37565b61406d565b909584516012811015610d955760050361098557505061041c939450614603565b8492939194516012811015610d9557600603610ce85750505050602092604051936109b0818661334a565b838552303b15610ce457604051927f679c9fc500000000000000000000000000000000000000000000000000000000845261032484016004356001600160a01b038116809103610ce057600486015260243567ffffffffffffffff8116809103610ce05760248601526044356001600160601b03198116809103610ce05760448601526064356001600160601b03198116809103610ce05760648601526084356001600160601b03198116809103610ce057608486015260a43560a486015260c43560c486015260e435801515809103610ce05760e48601526101043563ffffffff8116809103610ce0576101048601526101243563ffffffff8116809103610ce0576101248601526101443563ffffffff8116809103610ce0576101448601526101643563ffffffff8116809103610ce0576101648601526101843561ffff8116809103610ce0576101848601526101a43563ffffffff8116809103610ce0576101a48601526101c43561ffff8116809103610ce0576101c48601526101e4356101e486015261020435801515809103610ce057610204860152610224358060070b809103610ce0576102248601526102443567ffffffffffffffff8116809103610ce0576102448601526102643560ff8116809103610ce057610264860152610284356001600160601b038116809103610ce0576102848601526102a4356001600160601b038116809103610ce0576102a48601526102c43563ffffffff8116809103610ce0576102c48601526103206102e48601528190529091610344840191855b818110610cb55750505082810360031901610304840152845180825290820194820191845b828110610c5b57505050508181808295038183305af18015610c5057610c3f57505080f35b81610c499161334a565b61017f5780f35b6040513d84823e3d90fd5b90919295865160ff8151168252838101516003811015610ca1578483015260408082015160070b9083015260609081015190820152608001958201929190600101610c1a565b602488634e487b7160e01b81526021600452fd5b9091939283806001926001600160a01b03610ccf8961316d565b168152959695019401929101610bf5565b8680fd5b8380fd5b91935091945082516012811015610d8157600803610d145793610d0f61041c94958261430b565b614350565b82516012811015610d8157600a03610d455793610d3561041c94958261430b565b610d40838383613a7b565b613f2b565b505051916012831015610d6d57604492610d6b9163509b2d0560e11b8452600452613181565bfd5b602482634e487b7160e01b81526021600452fd5b602485634e487b7160e01b81526021600452fd5b602487634e487b7160e01b81526021600452fd5b5080fd5b503461017f57604036600319011261017f57610dc7613141565b6024359060ff8216809203610dfe57916040916001600160a01b036020941682526004845282822090825283522054604051908152f35b8280fd5b503461017f5736600319016103008112610da9576102e01361017f576102e4358015158103610da957610e33613998565b9192825160128110156108b05760101901610f5e57610e50613a2b565b15610eb25761041c9261095f610e79600184015460a01c63ffffffff6101208701511690613d55565b827f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e86040805160018152846020820152a2848484613c01565b8261041c937f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e860408051888152886020820152a26001600160a01b03610ef66136f1565b1685528460205261092d60026040872001610f1a63ffffffff825460801c16613753565b7fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff73ffffffff0000000000000000000000000000000083549260801b169116179055565b825185856012831015610d6d57604492610d6b9163509b2d0560e11b8452600452613181565b503461017f5736600319016103008112610da9576102e01361017f57610fa8613998565b80516012811015610d81576003190161119a576001600160a01b0360018301541680330361116b5750602081019064ffffffffff825116804211611154575063ffffffff610ff582613d2a565b169161012082019283526011825264ffffffffff6110337f00000000000000000000000000000000000000000000000000000000000000004261322e565b16815281516012811015610d955784549151604084810151606080870151608088015160a089015160c08a015160e08b01516101009b909b01519b516001600160f81b0319909a1660ff9099169890981760089790971b65ffffffffff00169690961760309490941b61ffff60301b169390931790841b61ffff60401b161760509290921b61ffff60501b169190911792901b61ffff60601b169190911760709290921b60ff60701b169190911760789390931b67ffffffffffffffff60781b169290921760b89390931b63ffffffff60b81b169290921760d89290921b63ffffffff60d81b1691909117909155516102e43581523391907f470a534ae91cefa8a71fe217e3a021e5151da241d66337137d7cf59a3df1abbd90602090a380f35b8560449186632413eccd60e21b8352600452602452fd5b7fc2802b9700000000000000000000000000000000000000000000000000000000855233600452602452604484fd5b83915051916012831015610d6d57604492610d6b9163509b2d0560e11b8452600452613181565b503461017f578060031936011261017f576040516111de816132f4565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e08201528161010082015281610120820152816101408201528161016082015281610180820152816101a0820152816101c08201526101e0015260405161124d816132f4565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000063ffffffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff1685527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660e08701527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101008701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101208701527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101408701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101608701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101808701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101a08701527f000000000000000000000000000000000000000000000000000000000000000061ffff166101c08701527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101e0870152604051967f000000000000000000000000000000000000000000000000000000000000000063ffffffff1688525163ffffffff1660208801525163ffffffff1660408701525163ffffffff1660608601525163ffffffff1660808501525163ffffffff1660a08401525163ffffffff1660c083015260e081015163ffffffff1660e08301526101008101516001600160601b031661010083015261012081015161ffff166101208301526101408101516001600160601b031661014083015261016081015161ffff1661016083015261018081015161ffff166101808301526101a081015161ffff166101a08301526101c081015161ffff166101c08301526101e001516001600160601b03166101e082015261020090f35b503461017f57606036600319011261017f5760043567ffffffffffffffff8111610da9576116659036906004016131cd565b611670929192613157565b9260443567ffffffffffffffff8111610ce4576116919036906004016131cd565b8593919367ffffffffffffffff8311611904576040516116bb601f8501601f19166020018261334a565b8381526020810190368587011161190057906001600160a01b039185878337886020878301015251902016604084148015906118f6575b6118c7575033865285602052604086209660018801906001600160a01b038254169064ffffffffff8a5460a01c16155f14611802575050875464ffffffffff60a01b19164260a01b64ffffffffff60a01b1617909755949593947f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab946117d5929161179f91336001600160a01b038316146117fa575b6001600160a01b0382166117db575b505b3361376b565b906001600160a01b036117bf604051968796606088526060880191613733565b9216602085015283820360408501523396613733565b0390a280f35b6001600160a01b0382166001600160a01b03198254161790555f611797565b899150611788565b6001600160a01b039194995016801580156118ac575b15611850575050507f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab93949561179f6117d592611799565b9091928061189a57506117d5928261179f926001600160a01b03197f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab999a9b955416179055611799565b63e00db5df60e01b8852600452602487fd5b506001600160a01b036118bf853361376b565b168114611818565b7f81499bb800000000000000000000000000000000000000000000000000000000875233600452602452604486fd5b50338114156116f2565b8780fd5b602486634e487b7160e01b81526041600452fd5b503461017f5736600319016103408112610da9576102e01361017f576102e43567ffffffffffffffff8111610da95761195590369060040161319c565b610304359160ff8316808403611bad576103243567ffffffffffffffff8111611ba9576119869036906004016131cd565b949092611991613998565b80979297516012811015611b95576008141580611b80575b611b5b57506119bf6001600160a01b0391614240565b51166119ca8261371b565b6119d7604051918261334a565b8281526020810190818460051b860190368211611b575786905b828210611b3f575050505160051b902060601c03611b1357831091821592611ad4575b5050611aa557508215611a79577fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c07906001600160a01b03611a536136f1565b1693611a7360405192839260028452604060208501526040840191613733565b0390a380f35b602484837f57eafa16000000000000000000000000000000000000000000000000000000008252600452fd5b7f33198be600000000000000000000000000000000000000000000000000000000855233600452602452604484fd5b9091611aff5790611fe0611aec9260051b1601613707565b6001600160a01b03163314155f80611a14565b602487634e487b7160e01b81526032600452fd5b602488877fce40f865000000000000000000000000000000000000000000000000000000008252600452fd5b60208091611b4c8461316d565b8152019101906119f1565b8c80fd5b5189886012831015610d6d57604492610d6b9163509b2d0560e11b8452600452613181565b5080516012811015611b9557600b14156119a9565b60248b634e487b7160e01b81526021600452fd5b8580fd5b8480fd5b503461017f5760e036600319011261017f576004359060c036602319011261017f578181526003602052611be7604082206133b6565b80516012811015611f0757158015611ef3575b611ecf57611c066136db565b6044356001600160601b0381168103610ce457606435908115158203611bad5790611c3692916084359287613668565b6001600160a01b03611c466136db565b16835260046020526040832060ff611c5c6132ba565b16845260205260408320549060c4359061ffff8216809203611bad576040519060208201928784526040830152606082015260608152611c9d60808261334a565b51902003611e80576001600160a01b03611cb56136db565b16825260046020526040822060ff611ccb6132ba565b16835260205260016040832055606081019061ffff825116604082019061ffff8251168110611cf8578480f35b60010161ffff8111611e6c5761ffff16835284845260036020526040842091805160128110156108b057835492602083015160081b65ffffffffff0016905160301b61ffff60301b16955160401b61ffff60401b1690608084015160501b61ffff60501b1660a085015160601b61ffff60601b169160c086015160701b60ff60701b169360e08701519567ffffffffffffffff87169a61010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19169060781b67ffffffffffffffff60781b161717179055611e2c6136db565b633b9aca00820291808304633b9aca001490151715611e5857611e4f9293613e21565b805f8080808480f35b602483634e487b7160e01b81526011600452fd5b602485634e487b7160e01b81526011600452fd5b5060ff6064926001600160a01b03611e966136db565b611e9e6132ba565b927fedcdf2290000000000000000000000000000000000000000000000000000000086526004521660245216604452fd5b51916012831015610d6d57604492610d6b9163509b2d0560e11b8452600452613181565b5080516012811015611f0757600114611bfa565b602483634e487b7160e01b81526021600452fd5b503461017f576102e036600319011261017f57611f36613998565b611f3e613a2b565b80516012811015610d81576009036121525760018201546001600160a01b038160a01c91168552846020526002604086200163ffffffff611f81818354166136c3565b1663ffffffff1982541617905533855284602052611fb260026040872001610f1a63ffffffff825460801c166136c3565b611fbc81336141af565b604051908152846020820152837ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e7865289660403393a35b60c08101601060ff8251161781526008825264ffffffffff6120327f00000000000000000000000000000000000000000000000000000000000000004261322e565b166020830190815282516012811015610d955784549151604085810151606080880151608089015160a08a0151985160e08b01516101008c01516101209c909c01516001600160f81b0319909a1660ff90991698909817600897881b65ffffffffff00161760309590951b61ffff60301b169490941791851b61ffff60401b169190911760509190911b61ffff60501b161796901b61ffff60601b169590951760709590951b60ff60701b169490941760789290921b67ffffffffffffffff60781b169190911760b89490941b63ffffffff60b81b169390931760d89190911b63ffffffff60d81b16179092558151908152602081018490527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca9190a280f35b80516012811015610d8157600a0361119a5764ffffffffff60208201511680421161219a575061219561218e6001600160601b0361055861327e565b3385613da1565b611ff0565b8460449185632413eccd60e21b8352600452602452fd5b503461017f578060031936011261017f576020600254604051908152f35b503461017f57602036600319011261017f576004353382526005602052604082208183526020527f80000000000000000000000000000000000000000000000000000000000000006040832054161561223e573382526005602052604082209082526020526001604082205580f35b7f0db37afb00000000000000000000000000000000000000000000000000000000825233600452602452604490fd5b503461017f57602036600319011261017f57612287613141565b9080610140604051612298816132d7565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015201526001600160a01b0382168152806020526040812080546001600160601b0381169367ffffffffffffffff8260601c1693633b9aca00850294808604633b9aca001490151715612479575060018301546001600160a01b03166123369161376b565b91600201549260405192612349846132d7565b85845260208401916001600160601b0316825260408401906001600160a01b03168152606084018360a01c64ffffffffff16151581526080850163ffffffff8716815260a08601918760201c63ffffffff16835260c08701938860401c63ffffffff16855260e08801958760c81c62ffffff16875261010089019760e01c62ffffff1688526101208901988a60601c63ffffffff168a52610140019960801c63ffffffff168a526040519a8b52516001600160601b031660208b0152516001600160a01b031660408a015251151560608901525163ffffffff1660808801525163ffffffff1660a08701525163ffffffff1660c08601525163ffffffff1660e08501525163ffffffff166101008401525163ffffffff166101208301525163ffffffff1661014082015261016090f35b80634e487b7160e01b602492526011600452fd5b5034612560575f366003190112612560576002545f6002557fed1eeda1fde9cc22a2ecf41efc0d6cf519c1d95184b36b93b4cd4877881488ee6020604051838152a16001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15612560575f916024839260405194859384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af1801561255557612547575080f35b61255391505f9061334a565b005b6040513d5f823e3d90fd5b5f80fd5b346125605760a03660031901126125605761257d613157565b6044356001600160601b038116810361256057606435918215158303612560576020926125b09260843592600435613668565b604051908152f35b34612560576102e03660031901126125605760206102e0604051816004823720604051908152f35b34612560576020366003190112612560576101a06125ff600435613453565b61ffff6101806040519261261484825161318f565b602081015160208501528260408201511660408501528260608201511660608501526001600160601b0360808201511660808501526001600160a01b0360a08201511660a08501526001600160601b0360c08201511660c08501526001600160a01b0360e08201511660e08501526001600160601b036101008201511661010085015261012081015161012085015260ff610140820151166101408501528261016082015116610160850152015116610180820152f35b34612560576102e0366003190112612560576126e5613998565b9091815160128110156106b157600f1901612a08576127066001840161336c565b6001600160a01b038151168033036129d957506020830164ffffffffff8151168042116129c3575060e084019167ffffffffffffffff835116633b9aca00810290808204633b9aca0014901517156129af5761276281336141af565b60405190815260026020820152847ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e7865289660403393a360c0850193600860ff8651161785526001600160601b0360206001600160a01b03845116930151168282600188511615155f1461292457505060607f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac2916003895264ffffffffff6128277f00000000000000000000000000000000000000000000000000000000000000004261322e565b168087526040519182525f60208301526040820152a35b83519060128210156106b1578554905160408681015160608089015160808a015160a08b0151995198516101008c01516101209c909c01516001600160f81b031990981660ff9099169890981760089690961b65ffffffffff00169590951760309390931b61ffff60301b16929092179190921b61ffff60401b161760509290921b61ffff60501b169190911794901b61ffff60601b169390931760709290921b60ff60701b169190911760789190911b67ffffffffffffffff60781b161760b89290921b63ffffffff60b81b169190911760d89190911b63ffffffff60d81b16179055005b909160607f30de2f816a203f7d20969083b45fb4b1a0745209b7e8e66d423c0337a8fb0ac2916040519081525f6020820152426040820152a3600486527f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e63602064ffffffffff61299f63ffffffff6101008b0151164261322e565b16808652604051908152a361283e565b634e487b7160e01b5f52601160045260245ffd5b83632413eccd60e21b5f5260045260245260445ffd5b7f2d079deb000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b905160128110156106b157612a299163509b2d0560e11b5f52600452613181565b60445ffd5b34612560575f36600319011261256057335f525f60205260405f20805464ffffffffff8160a01c1615612bdb5767ffffffffffffffff9060601c1690633b9aca00820291808304633b9aca0014901517156129af576001907f000000000000000000000000000000000000000000000000000000000000000092838110612b86575b5001805464ffffffffff60a01b198116825560c81c63ffffffff1615612b00575b506040519081527f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d60203392a2005b6001549068010000000000000000821015612b7257612b49612b2b836001612b6c950160015561323b565b33906001600160a01b038084549260031b9316831b921b1916179055565b600154815463ffffffff60c81b191660c89190911b63ffffffff60c81b16179055565b81612ad1565b634e487b7160e01b5f52604160045260245ffd5b612b93612b9991856132ca565b336141af565b805473ffffffffffffffff0000000000000000000000001916633b9aca00840460601b73ffffffffffffffff0000000000000000000000001617815583612ab0565b63bfc6c33760e01b5f523360045260245ffd5b34612560576102e036600319011261256057612c08613998565b90612c11613a2b565b815160128110156106b157600103612c705764ffffffffff60208301511692834211612c59576125539350610d40612c526001600160601b03610544613267565b3383613da1565b8390632413eccd60e21b5f5260045260245260445ffd5b815160128110156106b157600303612cc75761255392610d406103e8612cbe600185015460a01c7f0000000000000000000000000000000000000000000000000000000000000000906131fb565b04848484613ccc565b815160128110156106b15760041480612d6c575b15612d095761255392610d40612d01600184015460a01c612cfb86613d2a565b90613d55565b848484613c01565b815160128110156106b157601003612d2a5782610d40838361255396613b37565b815160128110156106b157600a03612d4b5782610d40838361255396613a7b565b505160128110156106b157612a299163509b2d0560e11b5f52600452613181565b5064ffffffffff602083015116421115612cdb565b346125605760203660031901126125605760206001600160a01b03612da760043561323b565b90549060031b1c16604051908152f35b34612560575f36600319011261256057335f525f60205260405f2067ffffffffffffffff815460601c16158015612ecb575b612e9f57612df6816138a5565b67ffffffffffffffff612e297f00000000000000000000000000000000000000000000000000000000000000004261322e565b60018301805464ffffffffff60a01b191660a083901b64ffffffffff60a01b16179055915460601c1690633b9aca00820291808304633b9aca0014901517156129af5760405191825260208201527f3b60256e821e357caf3d06e48635070876d10074a5b47de82d24b8df4fe217bc60403392a2005b7f2449d29b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5064ffffffffff600182015460a01c161515612de9565b34612560575f36600319011261256057335f525f60205260405f20600181019064ffffffffff825460a01c168015612e9f57804210612fc4575067ffffffffffffffff815460601c1691633b9aca00830292808404633b9aca0014901517156129af5773ffffffffffffffff00000000000000000000000019825416825564ffffffffff60a01b1981541690556001600160601b03612f868184168284541661320e565b166001600160601b03198254161790556040519081527f0f5bb82176feb1b5e747e28471aa92156a04d9f3ab9f45f28e2d704232b93f7560203392a2005b7ff5a55f9e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b34612560576020366003190112612560576004355f526003602052602061301c60405f20613783565b5061302a604051809261318f565bf35b34612560575f366003190112612560576020600154604051908152f35b3461256057604036600319011261256057613062613141565b9061306b613157565b916001600160a01b03811692835f525f60205260405f2064ffffffffff815460a01c161561312e57600101906001600160a01b036130ac818454168561376b565b1680330361311c575061310f6020936001600160a01b037f58a5ff072be0c939808b8ba8c3c7009527337e9b9a3b050f8cc0221b09e1a3c19694819489838216145f146131155750815f5b166001600160a01b031982541617815554169061376b565b168152a2005b82906130f7565b63e00db5df60e01b5f5260045260245ffd5b8463bfc6c33760e01b5f5260045260245ffd5b600435906001600160a01b038216820361256057565b602435906001600160a01b038216820361256057565b35906001600160a01b038216820361256057565b60128110156106b157602452565b9060128210156106b15752565b9181601f840112156125605782359167ffffffffffffffff8311612560576020808501948460051b01011161256057565b9181601f840112156125605782359167ffffffffffffffff8311612560576020838186019501011161256057565b818102929181159184041417156129af57565b906001600160601b03809116911601906001600160601b0382116129af57565b919082018092116129af57565b6001548110156132535760015f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b610284356001600160601b03811681036125605790565b6102a4356001600160601b03811681036125605790565b356001600160601b03811681036125605790565b6102643560ff811681036125605790565b60a43560ff811681036125605790565b919082039182116129af57565b610160810190811067ffffffffffffffff821117612b7257604052565b610200810190811067ffffffffffffffff821117612b7257604052565b6040810190811067ffffffffffffffff821117612b7257604052565b610140810190811067ffffffffffffffff821117612b7257604052565b90601f8019910116810190811067ffffffffffffffff821117612b7257604052565b9060405161337981613311565b91546001600160a01b038116835260a01c6020830152565b90815260408101929190600b8210156106b15760200152565b60128210156106b15752565b906040516133c38161332d565b61012063ffffffff8294546133db60ff8216856133aa565b64ffffffffff8160081c16602085015261ffff8160301c16604085015261ffff8160401c16606085015261ffff8160501c16608085015261ffff8160601c1660a085015260ff8160701c1660c085015267ffffffffffffffff8160781c1660e0850152818160b81c1661010085015260d81c16910152565b906040516101a0810181811067ffffffffffffffff821117612b72576040525f8152602081015f815260408201915f8352606081015f8152608082015f81525f60a08401525f60c08401525f60e08401525f61010084015261012083015f815261014084015f81526101608501925f84526101808601945f8652869a5f52600360205260405f20986134fa6134e78b6133b6565b996134f18c613783565b909152896133aa565b61ffff60408a015116905261ffff606089015116905267ffffffffffffffff60e088015116633b9aca00810290808204633b9aca0014901517156129af576001600160601b03169052600360c087015160061c169052845160128110156106b157600514613654575b50835160128110156106b15760061461362f575b5050815160128110156106b15715801561361b575b801561360a575b613604575060c06004916135a96001850161336c565b6001600160601b0360206001600160a01b03835116920151168388015260a08701520151166135d55750565b6135de9061429b565b6001600160601b0360206001600160a01b038351169201511661010084015260e0830152565b93505050565b5061ffff8060808401511614613593565b50815160128110156106b15760011461358c565b606061ffff9161363e87614240565b9083604083015116905201511690525f80613577565b63ffffffff6101208601511690525f613563565b93916001600160601b03909391936001600160a01b0360405195602087019746895230604089015260608801521660808601521660a0840152151560c083015260e082015260e081526136bd6101008261334a565b51902090565b63ffffffff5f199116019063ffffffff82116129af57565b6024356001600160a01b03811681036125605790565b6004356001600160a01b03811681036125605790565b356001600160a01b03811681036125605790565b67ffffffffffffffff8111612b725760051b60200190565b908060209392818452848401375f828201840152601f01601f1916010190565b63ffffffff60019116019063ffffffff82116129af57565b906001600160a01b03811661377e575090565b905090565b61378c816133b6565b9182519160128310156106b15760208401805164ffffffffff16939182600181148061389c575b15613806575050505060029261ffff60408160608401511692015116036137d7575b565b90613803907f00000000000000000000000000000000000000000000000000000000000000009061322e565b90565b6006919293965014613817575b5050565b613822919350614240565b64ffffffffff6020820151169283421190811561388a575b506138425750565b925060079261ffff604081606084015116920151160361385e57565b90613803907f00000000000000000000000000000000000000000000000000000000000000009061322e565b64ffffffffff9150511683105f61383a565b508542116137b3565b60010163ffffffff815460c81c168015613813576001545f1981019081116129af576138d86001600160a01b039161323b565b90549060031b1c16905f198101918183116129af5761391c816138fd6139499561323b565b9091906001600160a01b038084549260031b9316831b921b1916179055565b5f525f602052600160405f20019063ffffffff60c81b1963ffffffff60c81b83549260c81b169116179055565b6001548015613984575f190161395e8161323b565b6001600160a01b0382549160031b1b1916905560015563ffffffff60c81b198154169055565b634e487b7160e01b5f52603160045260245ffd5b5f6101206040516139a88161332d565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015201526102e060405181600482372090815f52600360205260405f2090613a01826133b6565b90815160128110156106b15715613a1457565b8363509b2d0560e11b5f526004525f60245260445ffd5b6004356001600160a01b0381169081810361256057813303613a4b575050565b507f0691b032000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b90613a8b6001613ad4920161336c565b926001600160a01b038451165f525f602052600260405f200163ffffffff613ab581835416613753565b1663ffffffff198254161790556001600160a01b038451169083615070565b600435916001600160a01b03831683036125605760206001600160601b0391015116916102a4356001600160601b038116908181036125605750610264359360ff851694858103612560576137d595613b319361056a92506131fb565b91613da1565b916001600160a01b036001613b6a9301541690600860c082015116613bd0575b613b6460065f8487613ecf565b83615070565b600435906001600160a01b03821682036125605761028435916001600160601b0383169283810361256057506102a4356001600160601b038116908181036125605750610264359360ff851694858103612560576137d595613b319361056a92506131fb565b815f525f602052600260405f200163ffffffff613bef81835416613753565b1663ffffffff19825416179055613b57565b916001600160a01b036001613c2e9301541690600860c082015116613c9b575b613b646006868487613ecf565b6004356001600160a01b038116810361256057610284356001600160601b0381169081810361256057506102a435936001600160601b038516948581036125605750610264359460ff8616928387036125605761056a613b3194613c96936137d599506131fb565b6132ca565b815f525f602052600260405f200163ffffffff613cba81835416613753565b1663ffffffff19825416179055613c21565b916001600160a01b036001613c2e9301541690600860c082015116613cf9575b613b646008868487613ecf565b815f525f602052600260405f200163ffffffff613d1881835416613753565b1663ffffffff19825416179055613cec565b6138039064ffffffffff6020613d4b63ffffffff610100850151164261322e565b92015116906132ca565b906101243563ffffffff81169182820361256057828110613d765750505090565b613d819192936131fb565b90508115613d8d570490565b634e487b7160e01b5f52601260045260245ffd5b908215613e1c5760096001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896921693845f525f60205260405f206001600160601b03613df88184168284541661320e565b166001600160601b0319825416179055613e1760405192839283613391565b0390a3565b505050565b908215613e1c5760036001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896921693845f525f60205260405f206001600160601b03613df88184168284541661320e565b908215613e1c5760066001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896921693845f525f60205260405f206001600160601b03613df88184168284541661320e565b91928315613f25576001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896921693845f525f60205260405f206001600160601b03613df88184168284541661320e565b50505050565b91600c8082525f6020830190815291908354925160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b191617171790556040516012600c10156106b157602081600c7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469352a2565b91600f8082525f6020830190815291908354925160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b191617171790556040516012600f10156106b157602081600f7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469352a2565b6001600160a01b031690815f525f6020526001600160601b0360405f20541681811061420e576001600160601b03916141e7916132ca565b16905f525f6020526001600160601b0360405f2091166001600160601b0319825416179055565b827fa10b390a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906040516080810181811067ffffffffffffffff821117612b7257604090815260029390930154606081811c8352602082811c64ffffffffff1690840152601082901c61ffff90811695840195909552931692810192909252565b906040516142a881613311565b60206001600160601b036002839501548060601c845216910152565b9060046137d593926143066001600160a01b036001850154167f0000000000000000000000000000000000000000000000000000000000000000908684614c58565b614f7c565b81421115614317575050565b600182018092116129af577fd47800eb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919060c082016010815116156143a25750600181019261437b6001600160a01b038554168483614b79565b600435936001600160a01b038516850361256057546137d59461095f9160a01c9083613da1565b90916143b06001840161336c565b6001600160a01b038151165f525f602052600260405f200163ffffffff6143d981835416613753565b1663ffffffff19825416178155805467ffffffff0000000061440363ffffffff8360201c16613753565b60201b169067ffffffff0000000019161790556004356001600160a01b03811691828203612560576144ba926001600160a01b0392505f525f602052600260405f200180547fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000061448c63ffffffff8460601c16613753565b60601b1691161790556144b1828251166001600160601b036020840151169089613e78565b51168286615070565b600b8082525f6020830190815292908454935160081b65ffffffffff001691604084015160301b61ffff60301b1692606085015160401b61ffff60401b1690608086015160501b61ffff60501b169160a087015160601b61ffff60601b16935160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b191617171790556040516012600b10156106b157602081600b7fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3469352a2565b80156129af575f190190565b9091602081019164ffffffffff8351164211614960575b505050506040517f7002e1090000000000000000000000000000000000000000000000000000000081526004356001600160a01b0381168103612560576001600160a01b0316600482015260243567ffffffffffffffff811681036125605767ffffffffffffffff1660248201526044356bffffffffffffffffffffffff1981168103612560576001600160601b03191660448201526064356001600160601b031981168103612560576001600160601b03191660648201526084356001600160601b031981168103612560576001600160601b031916608482015260a43560a482015260c43560c482015260e435801515810361256057151560e48201526101043563ffffffff811681036125605763ffffffff166101048201526101243563ffffffff811681036125605763ffffffff166101248201526101443563ffffffff811681036125605763ffffffff166101448201526101643563ffffffff811681036125605763ffffffff166101648201526101843561ffff811681036125605761ffff166101848201526101a43563ffffffff811681036125605763ffffffff166101a48201526101c43561ffff811681036125605761ffff166101c48201526101e4356101e4820152610204358015158103612560571515610204820152610224358060070b809103612560576102248201526102443567ffffffffffffffff811681036125605767ffffffffffffffff166102448201526102643560ff811681036125605760ff16610264820152610284356001600160601b0381168103612560576001600160601b03166102848201526102a4356001600160601b0381168103612560576001600160601b03166102a48201526102c43563ffffffff811681036125605763ffffffff166102c48201525f816102e48183305af18015612555576148c65750565b3d805f833e6148d5818361334a565b8101906020818303126125605780519067ffffffffffffffff821161256057019080601f83011215612560578151916020806149108561371b565b61491d604051918261334a565b858152019360051b82010191821161256057602001915b81831061494057505050565b82516001600160a01b038116810361256057815260209283019201614934565b6001546004356001600160a01b03811680820361256057805f525f60205263ffffffff600160405f20015460c81c16614b69575b6001600160a01b0360018801541691508114159081614b48575b50614b3a575b610264359060ff8216918281036125605750101561461a57600a825264ffffffffff614a007f00000000000000000000000000000000000000000000000000000000000000004261322e565b1683527f23c1db45b6d2b178790265dc887951d5f5d5822882807e0e071a9f3ab91260ca60408051600a81525f6020820152a2805160128110156106b1578354925160081b65ffffffffff001690604083015160301b61ffff60301b1691606084015160401b61ffff60401b1690608085015160501b61ffff60501b169060a086015160601b61ffff60601b169260c087015160701b60ff60701b169460e088015160781b67ffffffffffffffff60781b169661010089015160b81b63ffffffff60b81b1698610120015160d81b63ffffffff60d81b169960ff60701b199461ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19161717179055565b614b43906145f7565b6149b4565b90505f525f60205263ffffffff600160405f20015460c81c1615155f6149ae565b91614b73906145f7565b91614994565b906001600160a01b0383165f525f602052600260405f200163ffffffff614ba281835416613753565b1663ffffffff1982541617815580546bffffffff0000000000000000614bd063ffffffff8360401c16613753565b60401b16906bffffffff00000000000000001916179055600860c08201511615613e1c5760e08160c067ffffffffffffffff930160f7815116905201511691633b9aca00830292808404633b9aca0014901517156129af576103e892838102908082048514811517156129af576137d594614c52920490613c968285876150bc565b91613e21565b91906001600160a01b0382165f525f602052600260405f200163ffffffff614c8281835416613753565b1663ffffffff1982541617815580546bffffffff0000000000000000614cb063ffffffff8360401c16613753565b60401b16906bffffffff00000000000000001916179055600860c08201511615613f255760e08160c067ffffffffffffffff930160f7815116905201511692633b9aca00840293808504633b9aca0014901517156129af57836103e8614d1c614c52936137d5976131fb565b0490613c968285876150bc565b9091600460c08201511615614f0a5760c081019260fb8451168452614d4d8161429b565b805160208201805160a01b6001600160a01b0319166001600160a01b0392909216919091176001840155601084529490919064ffffffffff614daf7f00000000000000000000000000000000000000000000000000000000000000004261322e565b169360208101948552805160128110156106b1578354955195604083015160301b61ffff60301b1693606084015160401b61ffff60401b1691608085015160501b61ffff60501b169060a086015160601b61ffff60601b16925160701b60ff60701b169360e087015160781b67ffffffffffffffff60781b169561010088015160b81b63ffffffff60b81b1697610120015160d81b63ffffffff60d81b169860ff60701b19938d61ffff60601b199361ffff60501b199261ffff60401b199160ff169067ffffffffffffffff191617169060081b65ffffffffff00161716171617161767ffffffffffffffff60781b19161763ffffffff60b81b19161763ffffffff60d81b19161717179055516001600160a01b031692516001600160601b03169060405191825264ffffffffff16602082015260407fc713c5a69b43e0ccbd4782c5f266c6bfca0ac88e46356537731489e6e71aa73991a3565b9091600435926001600160a01b038416840361256057610284356001600160601b0381169081810361256057506102a435946001600160601b038616958681036125605750610264359560ff8716928388036125605761056a61095f94614f75936137d59a506131fb565b9083613da1565b919290600460c08301511615614fa2575060c081019260fb8451168452614d4d8161429b565b929091614fae84613707565b936001600160601b03614fc46102808301613295565b16946102606001600160601b03614fde6102a08501613295565b169201359160ff83168303612560576137d59661095f93614f759261056a9160ff16906131fb565b906040810161ffff81511692606083019361ffff85511690039261ffff84116129af5760e067ffffffffffffffff9101511690633b9aca00820291808304633b9aca0014901517156129af5761506461506a9261ffff8096166131fb565b9061510f565b51169052565b9190600860c08201511615613e1c5760e08160c067ffffffffffffffff930160f7815116905201511690633b9aca00820291808304633b9aca0014901517156129af576137d592613e21565b908215613e1c576001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896916150f98560025461322e565b600255613e176004604051938493169683613391565b8115613813577ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e786528966004836151465f9560025461322e565b600255613e176040519283928361339156fea164736f6c6343000825000a",
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
