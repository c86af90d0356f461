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
	KeyHash       [32]byte
	DrawBlock     *big.Int
	Draws         uint8
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
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pay\",\"type\":\"uint256\"}],\"name\":\"Acknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"runnerUp\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Awarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"Checkpointed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"GaveUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"Granted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paid\",\"type\":\"bool\"}],\"name\":\"ScoreOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"ScoreSealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Started\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"Submitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Unstaking\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"median\",\"type\":\"int64\"}],\"name\":\"Verdict\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"acceptAnyway\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"account\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"free\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"won\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivered\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"failed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"within\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outside\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"accepted\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"rejected\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"checkpoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"clear\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finishUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"giveKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"giveUp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"to\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"wrapped\",\"type\":\"bytes[]\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"jobOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structIMarket.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"openScores\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"phaseOf\",\"outputs\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"scoreSealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"sealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"sealScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"}],\"name\":\"sealSlot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"seals\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"openings\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"runnerUp\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"runnerUpPrice\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"}],\"internalType\":\"structIMarket.State\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes20\",\"name\":\"algorithm\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"training\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"testing\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"envelope\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"bidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"estimatedRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"longestRuntime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"testTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"gpuCount\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"gpuMemory\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"computeCapability\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"lowerIsBetter\",\"type\":\"bool\"},{\"internalType\":\"int64\",\"name\":\"threshold\",\"type\":\"int64\"},{\"internalType\":\"uint64\",\"name\":\"tolerance\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"validators\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"reserve\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"leastReputation\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"validatorAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
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

// PackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01338c4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoint(bytes32 job, bytes20 infohash, bytes32 manifest, uint16 share) returns()
func (iMarket *IMarket) PackCheckpoint(job [32]byte, infohash [20]byte, manifest [32]byte, share uint16) []byte {
	enc, err := iMarket.abi.Pack("checkpoint", job, infohash, manifest, share)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01338c4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoint(bytes32 job, bytes20 infohash, bytes32 manifest, uint16 share) returns()
func (iMarket *IMarket) TryPackCheckpoint(job [32]byte, infohash [20]byte, manifest [32]byte, share uint16) ([]byte, error) {
	return iMarket.abi.Pack("checkpoint", job, infohash, manifest, share)
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
// Solidity: function draw((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
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
// Solidity: function draw((address,uint64,bytes20,bytes20,bytes20,bytes32,bytes32,bool,uint32,uint32,uint32,uint32,uint16,uint32,uint16,bytes32,bool,int64,uint64,uint8,uint96,uint96,uint32) terms) returns()
func (iMarket *IMarket) TryPackDraw(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("draw", terms)
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
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,address,uint96,bytes32,uint256,uint8))
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
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,address,uint96,bytes32,uint256,uint8))
func (iMarket *IMarket) TryPackStateOf(job [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("stateOf", job)
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 job) view returns((uint8,uint256,uint16,uint16,uint96,address,uint96,address,uint96,bytes32,uint256,uint8))
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

// IMarketCheckpointed represents a Checkpointed event raised by the IMarket contract.
type IMarketCheckpointed struct {
	Job      [32]byte
	Infohash [20]byte
	Manifest [32]byte
	Share    uint16
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
// Solidity: event Checkpointed(bytes32 indexed job, bytes20 infohash, bytes32 manifest, uint16 share)
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
	Paid      bool
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
// Solidity: event ScoreOpened(bytes32 indexed job, address indexed validator, uint8 finding, int64 score, bool paid)
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
