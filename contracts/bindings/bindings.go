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
	Offer *big.Int
	Salt  [32]byte
	Place *big.Int
}

// IMarketOpening is an auto generated low-level Go binding around an user-defined struct.
type IMarketOpening struct {
	Found *big.Int
	Salt  [32]byte
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
	Party     *big.Int
	Algorithm *big.Int
	Training  *big.Int
	Testing   *big.Int
	Material  [32]byte
	Exam      [32]byte
	Metric    [32]byte
	Money     *big.Int
}

// IMarketMetaData contains all meta data concerning the IMarket contract.
var IMarketMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"derived\",\"type\":\"address\"}],\"name\":\"BadPublicKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"share\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"}],\"name\":\"BadShare\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"field\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"BadTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"BlockNotReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"JobExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"KeyMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"a\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"b\",\"type\":\"uint256\"}],\"name\":\"LengthsDiffer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"eligible\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotEnoughValidators\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"NotOnPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"}],\"name\":\"NotRequester\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"}],\"name\":\"NotRunnerUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotStaked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"}],\"name\":\"NotWorker\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"NothingToResume\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"int256\",\"name\":\"reputation\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"PoorReputation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"registered\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"posted\",\"type\":\"uint256\"}],\"name\":\"RegisteredTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"ScoreSealedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"SealSlotTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"StakeLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"TooManySeals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"WrongGrant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"WrongOpening\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"WrongPanel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"seat\",\"type\":\"uint256\"}],\"name\":\"WrongScoreOpening\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pay\",\"type\":\"uint256\"}],\"name\":\"Acknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Awarded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"Checkpointed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"DrawMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"}],\"name\":\"Drawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Flushed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"GaveUp\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"Granted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Reason\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Offered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"PayoutChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sealUntil\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"listingFee\",\"type\":\"uint256\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"first\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"}],\"name\":\"ScoreOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"}],\"name\":\"ScoreSealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"index\",\"type\":\"uint16\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Started\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pay\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"Stopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"}],\"name\":\"Submitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Unstaked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Unstaking\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"median\",\"type\":\"int64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"paid\",\"type\":\"uint16\"}],\"name\":\"Verdict\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"acceptAnyway\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"}],\"name\":\"account\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"free\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"staked\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"registered\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"won\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivered\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"failed\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"within\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"outside\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"accepted\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"rejected\",\"type\":\"uint32\"}],\"internalType\":\"structIMarket.Account\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"userCode\",\"type\":\"bool\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"burnable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"who\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"name\":\"changePayout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"checkpoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"clear\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"clearScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"depositWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"draw\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"finishUnstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"flush\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"wrapped\",\"type\":\"bytes\"}],\"name\":\"giveKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"log\",\"type\":\"bytes32\"}],\"name\":\"giveUp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"enumIMarket.Grant\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address[]\",\"name\":\"to\",\"type\":\"address[]\"},{\"internalType\":\"bytes[]\",\"name\":\"wrapped\",\"type\":\"bytes[]\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"jobOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"internalType\":\"structIMarket.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"openScores\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"leastBidWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"openWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grantWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"drawWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"leastTestTime\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"scoreWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"claimWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"unbonding\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"leastBond\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"bondShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"outlierSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"absentSlash\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"giveUpShare\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"breakShare\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"listingFee\",\"type\":\"uint96\"}],\"internalType\":\"structIMarket.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"phaseOf\",\"outputs\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"}],\"name\":\"poke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicKey\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"endpoints\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"returnSavings\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"validator\",\"type\":\"address\"},{\"internalType\":\"enumIMarket.Finding\",\"name\":\"finding\",\"type\":\"uint8\"},{\"internalType\":\"int64\",\"name\":\"score\",\"type\":\"int64\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"scoreSealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"bool\",\"name\":\"fake\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"sealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"panel\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"seat\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"sealScore\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"bidder\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"slot\",\"type\":\"uint8\"}],\"name\":\"sealSlot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIMarket.Phase\",\"name\":\"phase\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint16\",\"name\":\"seals\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"openings\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"worker\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"runnerUp\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"runnerUpPrice\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"drawBlock\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"draws\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"scoresSealed\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"scoresOpened\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"first\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"firstShare\",\"type\":\"uint16\"}],\"internalType\":\"structIMarket.State\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes20\",\"name\":\"infohash\",\"type\":\"bytes20\"},{\"internalType\":\"bytes32\",\"name\":\"manifest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"keyHash\",\"type\":\"bytes32\"}],\"name\":\"submitResumed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"party\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"algorithm\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"training\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"testing\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"material\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"exam\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"metric\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"money\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"offer\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"internalType\":\"structIMarket.Bid\",\"name\":\"bid\",\"type\":\"tuple\"}],\"name\":\"takeOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unstake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"i\",\"type\":\"uint256\"}],\"name\":\"validatorAt\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"validatorCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
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
// the contract method with ID 0x80a3b257.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptAnyway((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns()
func (iMarket *IMarket) PackAcceptAnyway(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("acceptAnyway", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptAnyway is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80a3b257.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptAnyway((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns()
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
// the contract method with ID 0xc23534c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledge((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bool userCode) returns()
func (iMarket *IMarket) PackAcknowledge(terms IMarketTerms, userCode bool) []byte {
	enc, err := iMarket.abi.Pack("acknowledge", terms, userCode)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc23534c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledge((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bool userCode) returns()
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
// the contract method with ID 0x08e97370.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns()
func (iMarket *IMarket) PackCancel(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("cancel", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08e97370.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns()
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
// the contract method with ID 0x23f01db7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoint((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, uint16 share, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bytes wrapped) returns()
func (iMarket *IMarket) PackCheckpoint(terms IMarketTerms, share uint16, infohash [20]byte, manifest [32]byte, keyHash [32]byte, wrapped []byte) []byte {
	enc, err := iMarket.abi.Pack("checkpoint", terms, share, infohash, manifest, keyHash, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23f01db7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoint((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, uint16 share, bytes20 infohash, bytes32 manifest, bytes32 keyHash, bytes wrapped) returns()
func (iMarket *IMarket) TryPackCheckpoint(terms IMarketTerms, share uint16, infohash [20]byte, manifest [32]byte, keyHash [32]byte, wrapped []byte) ([]byte, error) {
	return iMarket.abi.Pack("checkpoint", terms, share, infohash, manifest, keyHash, wrapped)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x459be122.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes wrapped) returns()
func (iMarket *IMarket) PackClaim(terms IMarketTerms, wrapped []byte) []byte {
	enc, err := iMarket.abi.Pack("claim", terms, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x459be122.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes wrapped) returns()
func (iMarket *IMarket) TryPackClaim(terms IMarketTerms, wrapped []byte) ([]byte, error) {
	return iMarket.abi.Pack("claim", terms, wrapped)
}

// PackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3878a6d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clear(bytes32 job, (uint256,bytes32,uint256) bid) returns()
func (iMarket *IMarket) PackClear(job [32]byte, bid IMarketBid) []byte {
	enc, err := iMarket.abi.Pack("clear", job, bid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClear is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3878a6d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clear(bytes32 job, (uint256,bytes32,uint256) bid) returns()
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
// the contract method with ID 0xb44e2b16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns(address[] panel)
func (iMarket *IMarket) PackDraw(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("draw", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb44e2b16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns(address[] panel)
func (iMarket *IMarket) TryPackDraw(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("draw", terms)
}

// UnpackDraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb44e2b16.
//
// Solidity: function draw((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns(address[] panel)
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
// the contract method with ID 0x99d397cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveKey((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, address[] panel, uint8 seat, bytes wrapped) returns()
func (iMarket *IMarket) PackGiveKey(terms IMarketTerms, panel []common.Address, seat uint8, wrapped []byte) []byte {
	enc, err := iMarket.abi.Pack("giveKey", terms, panel, seat, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99d397cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveKey((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, address[] panel, uint8 seat, bytes wrapped) returns()
func (iMarket *IMarket) TryPackGiveKey(terms IMarketTerms, panel []common.Address, seat uint8, wrapped []byte) ([]byte, error) {
	return iMarket.abi.Pack("giveKey", terms, panel, seat, wrapped)
}

// PackGiveUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x245f2aa4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveUp((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes32 log) returns()
func (iMarket *IMarket) PackGiveUp(terms IMarketTerms, log [32]byte) []byte {
	enc, err := iMarket.abi.Pack("giveUp", terms, log)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x245f2aa4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveUp((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes32 log) returns()
func (iMarket *IMarket) TryPackGiveUp(terms IMarketTerms, log [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("giveUp", terms, log)
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15688d61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, uint8 kind, address[] to, bytes[] wrapped) returns()
func (iMarket *IMarket) PackGrant(terms IMarketTerms, kind uint8, to []common.Address, wrapped [][]byte) []byte {
	enc, err := iMarket.abi.Pack("grant", terms, kind, to, wrapped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15688d61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, uint8 kind, address[] to, bytes[] wrapped) returns()
func (iMarket *IMarket) TryPackGrant(terms IMarketTerms, kind uint8, to []common.Address, wrapped [][]byte) ([]byte, error) {
	return iMarket.abi.Pack("grant", terms, kind, to, wrapped)
}

// PackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7f8d61c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function jobOf((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) pure returns(bytes32)
func (iMarket *IMarket) PackJobOf(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("jobOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJobOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7f8d61c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function jobOf((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) pure returns(bytes32)
func (iMarket *IMarket) TryPackJobOf(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("jobOf", terms)
}

// UnpackJobOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7f8d61c.
//
// Solidity: function jobOf((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) pure returns(bytes32)
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
// the contract method with ID 0x828be0d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(bytes32 job, (uint256,bytes32,uint256) bid) returns()
func (iMarket *IMarket) PackOpen(job [32]byte, bid IMarketBid) []byte {
	enc, err := iMarket.abi.Pack("open", job, bid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x828be0d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(bytes32 job, (uint256,bytes32,uint256) bid) returns()
func (iMarket *IMarket) TryPackOpen(job [32]byte, bid IMarketBid) ([]byte, error) {
	return iMarket.abi.Pack("open", job, bid)
}

// PackOpenScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2d044dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openScores((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, address[] panel, (uint256,bytes32)[] openings) returns()
func (iMarket *IMarket) PackOpenScores(terms IMarketTerms, panel []common.Address, openings []IMarketOpening) []byte {
	enc, err := iMarket.abi.Pack("openScores", terms, panel, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenScores is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2d044dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openScores((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, address[] panel, (uint256,bytes32)[] openings) returns()
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
// the contract method with ID 0xd062a7d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poke((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, address[] panel) returns()
func (iMarket *IMarket) PackPoke(terms IMarketTerms, panel []common.Address) []byte {
	enc, err := iMarket.abi.Pack("poke", terms, panel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd062a7d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poke((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, address[] panel) returns()
func (iMarket *IMarket) TryPackPoke(terms IMarketTerms, panel []common.Address) ([]byte, error) {
	return iMarket.abi.Pack("poke", terms, panel)
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeafbef0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns(bytes32 job)
func (iMarket *IMarket) PackPost(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("post", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeafbef0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns(bytes32 job)
func (iMarket *IMarket) TryPackPost(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("post", terms)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeafbef0a.
//
// Solidity: function post((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns(bytes32 job)
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

// PackReturnSavings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3638cebf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnSavings((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns()
func (iMarket *IMarket) PackReturnSavings(terms IMarketTerms) []byte {
	enc, err := iMarket.abi.Pack("returnSavings", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnSavings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3638cebf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnSavings((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms) returns()
func (iMarket *IMarket) TryPackReturnSavings(terms IMarketTerms) ([]byte, error) {
	return iMarket.abi.Pack("returnSavings", terms)
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
// the contract method with ID 0x710e9a4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) PackSubmit(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) []byte {
	enc, err := iMarket.abi.Pack("submit", terms, infohash, manifest, keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x710e9a4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) TryPackSubmit(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("submit", terms, infohash, manifest, keyHash)
}

// PackSubmitResumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f5fb74e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submitResumed((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) PackSubmitResumed(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) []byte {
	enc, err := iMarket.abi.Pack("submitResumed", terms, infohash, manifest, keyHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmitResumed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f5fb74e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submitResumed((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, bytes20 infohash, bytes32 manifest, bytes32 keyHash) returns()
func (iMarket *IMarket) TryPackSubmitResumed(terms IMarketTerms, infohash [20]byte, manifest [32]byte, keyHash [32]byte) ([]byte, error) {
	return iMarket.abi.Pack("submitResumed", terms, infohash, manifest, keyHash)
}

// PackTakeOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cfb6452.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeOver((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, (uint256,bytes32,uint256) bid) returns()
func (iMarket *IMarket) PackTakeOver(terms IMarketTerms, bid IMarketBid) []byte {
	enc, err := iMarket.abi.Pack("takeOver", terms, bid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cfb6452.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeOver((uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, (uint256,bytes32,uint256) bid) returns()
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
	Job        [32]byte
	Requester  common.Address
	Terms      IMarketTerms
	SealUntil  *big.Int
	Bond       *big.Int
	ListingFee *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const IMarketPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (IMarketPosted) ContractEventName() string {
	return IMarketPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(bytes32 indexed job, address indexed requester, (uint256,uint256,uint256,uint256,bytes32,bytes32,bytes32,uint256) terms, uint256 sealUntil, uint256 bond, uint256 listingFee)
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
	Paid   uint16
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
// Solidity: event Verdict(bytes32 indexed job, uint8 phase, int64 median, uint16 paid)
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
	Bin: "0x6102c0604052346105915760405161507d38819003601f8101601f191683016001600160401b0381118482101761059557839282916040528339810103906102408212610591578051916001600160a01b03831683036105915761020090601f19011261059157604051906102008201906001600160401b038211838310176105955761022091604052610095602082016105a9565b83526100a3604082016105a9565b60208401526100b4606082016105a9565b60408401526100c5608082016105a9565b60608401526100d660a082016105a9565b60808401526100e760c082016105a9565b60a08401526100f860e082016105a9565b60c084015261010a61010082016105a9565b60e084015261011c61012082016105ba565b61010084015261012f61014082016105ce565b61012084015261014261016082016105ba565b61014084015261015561018082016105ce565b6101608401526101686101a082016105ce565b61018084015261017b6101c082016105ce565b6101a084015261018e6101e082016105ce565b6101c08401526101a161020082016105ba565b6101e08401520151916001600160a01b03831683036105915760805260e08181015163ffffffff1660a052610140820180516001600160601b0390811660c05261016084015161ffff9081169093526101808401519092166101005251168015908115610581575b506105515761ffff610160820151166103e8811161052c575061ffff610180820151166103e88111610508575063ffffffff8151166101205263ffffffff6020820151166101405263ffffffff6040820151166101605263ffffffff6060820151166101805263ffffffff6080820151166101a05263ffffffff60a0820151166101c05263ffffffff60c0820151166101e05260018060601b03610100820151166102005261ffff610120820151166102205261ffff6101a0820151166102405261ffff6101c0820151166102605260018060601b036101e0820151166102805263ffffffff602082015116156104e4576101008101516001600160601b031680159081156104d4575b506104a05761ffff610120820151166103e8811161047e575061ffff6101a0820151166103e8811161045a57506101c0015161ffff166103e8811161043757506102a052604051614a9f90816105de8239608051818181610500015281816105f70152612819015260a05181505060c05181614323015260e05181613d7901526101005181613ca201526101205181613401015261014051816109b301526101605181612ade0152610180518181816108a1015281816133500152613e7301526101a0518161324d01526101c05181611e2701526101e05181818161082a015281816131210152613f08015261020051816137650152610220518161374201526102405181505061026051815050610280518161162901526102a0518161207b0152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610313565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f610209565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519063ffffffff8216820361059157565b51906001600160601b038216820361059157565b519061ffff821682036105915756fe60806040526004361015610019575b341561206e575b5f80fd5b5f3560e01c806315688d61146101085780632e1a7d4d14610103578063459be122146100fe5780634a970be7146100f957806367c53ea8146100f4578063710e9a4c146100ef578063828be0d7146100ea5780639e495613146100e5578063ac9650d8146100e0578063b2d044dc146100db578063b44e2b16146100d6578063b6b55f25146100d1578063bf5c1376146100cc578063eafbef0a146100c75763ec3d25370361000e5761182e565b611594565b61130d565b6112f1565b611272565b6111a9565b61110d565b610dcd565b610953565b610719565b6106c1565b6105d2565b61054a565b610480565b610150565b61010090600319011261001557600490565b9181601f840112156100155782359167ffffffffffffffff8311610015576020808501948460051b01011161001557565b34610015576101603660031901126100155761016b3661010d565b610104356004811015610015576101243567ffffffffffffffff81116100155761019990369060040161011f565b9190926101443567ffffffffffffffff8111610015576101bd90369060040161011f565b949093858103610450576101d0836120ad565b9194906101dc87611889565b6003871461043c576001810154916101f388611889565b6002880361042e576102058360601c90565b6001600160a01b038116330361040f57505b61022088611889565b876103de5760ff8416610232816118a9565b600381036103ca5750600884901c64ffffffffff168042116103b357506001851480159061037b575b610364576001600160a01b036102d9847f4e5ca86666d52e38012e082ab96c2bad342508463e17c0f9a67c183ad4018e63946102d16102eb956102bc8d996102b36102ad8d63ffffffff9060b81c1690565b42611957565b9b8c938c612126565b60049160081b9065ffffffffffff1916171790565b905560601c90565b60405195865216939081906020820190565b0390a35b5f5b8181106102fa57005b8061035b857fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c076001600160a01b038a610349868e61034361033e60019b8d8f611905565b611915565b93611964565b60409691965193849316968d84611a02565b0390a3016102f1565b6103788888639ed3ea7160e01b5f52611893565b5ffd5b5061038961033e86886118f7565b6001600160a01b036103aa61039e8660601c90565b6001600160a01b031690565b9116141561025b565b632413eccd60e21b5f52600488905260245260445ffd5b610378908863509b2d0560e11b5f526118ce565b50505060ff166103ed816118a9565b600681036103fb57506102ef565b610378908463509b2d0560e11b5f526118ce565b63c2802b9760e01b5f52336004526001600160a01b031660245260445ffd5b610437816120e9565b610217565b6103788787639ed3ea7160e01b5f52611893565b7f658b7abb000000000000000000000000000000000000000000000000000000005f52600452602485905260445ffd5b3461001557602036600319011261001557610525600435335f525f602052600160ff1b60405f20546104b3838233612190565b1661052757335b604080516001600160a01b03831681526020810184905233917fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb91a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166121f5565b005b335f525f602052610545600160405f2001546001600160a01b031690565b6104ba565b3461001557610120366003190112610015576105653661010d565b610104359067ffffffffffffffff821161001557366023830112156100155781600401359067ffffffffffffffff8211610015573660248385010111610015576024610525930190611a39565b6044359060ff8216820361001557565b6024359060ff8216820361001557565b346100155760a0366003190112610015576024356004356105f16105b2565b606435907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690608435823b1561001557610525955f809460e49360ff9760405198899788967fd505accf0000000000000000000000000000000000000000000000000000000088523360048901523060248901528c6044890152606488015216608486015260a485015260c48401525af1610696575b506127c3565b806106a45f6106aa93611bf6565b80611c18565b5f610690565b6001600160a01b0381160361001557565b346100155760a0366003190112610015576024356004356106e1826106b0565b6044356001600160601b0381168103610015576064359081151582036100155761070e9360843593611c22565b604051908152602090f35b3461001557610160366003190112610015576107343661010d565b610104356bffffffffffffffffffffffff198116810361001557610808917fbc744557566ffb5b2cffb1b0e48a8cb5f615e22e1f345874206efb8e928969919161088c610124359261014435600160f91b61078e836120ad565b9182819b9394929490856001810154916107a9838287613881565b600160f81b8116610916575b50506107fa9192506107c8883560601c90565b90600160f91b8416156108eb5750600160e01b5f5b01906001600160a01b03165f525f60205260405f20908154019055565b176604000000000000191690565b5f936060013560181c60ff1661089157661000000000000061085c91176008907f00000000000000000000000000000000000000000000000000000000000000004201821b9065ffffffffffff1916171790565b905b55604051948594859094939260609260808301966001600160601b0319168352602083015260408201520152565b0390a2005b6108e591935090600560024301927f0000000000000000000000000000000000000000000000000000000000000000420160081b9065ffffffffffff1916171763ffffffff60d81b198360d81b9116179190565b9261085e565b600160e01b9061090f60e08b013560a01c9165ffffffffffff1664e8d4a510000290565b90036107dd565b6107fa935061094891907ffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1694613816565b8c929150855f6107b5565b3461001557608036600319011261001557600435606036602319011261001557610985815f52600560205260405f2090565b805460ff8116610994816118a9565b600181036103fb5750600881901c64ffffffffff1680421115610db3577f000000000000000000000000000000000000000000000000000000000000000001804211610d9c57506109e4836128ab565b6901000000000000000000610a026109fb60643581565b61ffff1690565b91019260243560601c9182604886901c61ffff16603887901c61ffff1614915f94610a34630100000060643516151590565b8015808015610d95575b610d89575b90869291610b41575b7f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe91610ac36001600160a01b0392610a92610a8660243590565b6001600160601b031690565b604080516001600160601b039092168252911515602082015261ffff97909716908701529116939081906060820190565b0390a36001600160a01b038116610b06575b5080610af4575b610ae557505055005b92610af092936129c4565b9055005b5061ffff605885901c81161415610adc565b610b3b90633b9aca00607888901c67ffffffffffffffff1602906001600160a01b03165f525f60205260405f20908154019055565b5f610ad5565b909150610b6564e8d4a50fff610b59610a8660243581565b0164e8d4a51000900490565b603088901c65ffffffffffff16610b9e610b8d65ffffffffffff8b165b65ffffffffffff1690565b60688d901c61ffff16908785612990565b610bad575b5050908591610a4c565b8a9895610bc28995949c61ffff9060581c1690565b61ffff8103610c5b575050507f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe91610ac3610c4a86610c306001600160a01b0395610c16610b825f9c65ffffffffffff1690565b90869060301b906001600160601b03199060601b16171790565b9b9060581b906cffff000000000000000000000019161790565b9b5b8a60018d015593505092610ba3565b610c6a908388869a9596612990565b15610d0f575091610ac3610d0986610cf0610ccc6001600160a01b0396610cb27f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe9960601c90565b9b879060301b906001600160601b03199060601b16171790565b9c605881901c61ffff1660681b906effff0000000000000000000000000019161790565b9060581b906cffff000000000000000000000019161790565b9b610c4c565b95610d0986610d6d610ac3936001600160a01b0396610d507f24895e302ebe216d43171b8ba6476d956fcd500430066ff8c5ab4e7d852d50fe999760601c90565b60601b6bffffffffffffffffffffffff191660309190911b171790565b9b9060681b906effff0000000000000000000000000019161790565b60018901549750610a43565b5085610a3e565b632413eccd60e21b5f52600484905260245260445ffd5b63d47800eb60e01b5f52600484905260010160245260445ffd5b3461001557606036600319011261001557600435610de96105c2565b90604435610dff825f52600560205260405f2090565b92835460ff8116610e0f816118a9565b600181036110825750600881901c64ffffffffff1680421161106b5750821561104357610e4c336001600160a01b03165f525f60205260405f2090565b5490610e6a610e618360601c63ffffffff1690565b63ffffffff1690565b80156110175760d882901c63ffffffff1690818111610fe557505066020000000000008116610fc3575b603881901c61ffff169561fffe871015610f9657610ec760ff8516335f52600660205260405f206020525f5260405f2090565b600160ff1b815416610f7c57610f48610f509387969593633b9aca0093610f297fbf43c4154c96792b6f1ff784d4454e0ec219aa72e921204a1c87b9ed342e24759a8d8d600160ff1b9260609260405192835260208301526040820152201790565b90556701000000000000008201905560781c67ffffffffffffffff1690565b029033612190565b6040805192835260ff909116602083015261ffff9490941693810193909352339280606081015b0390a3005b630db37afb60e01b5f523360045260ff851660245260445ffd5b7f78d762a5000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b610fe0610fda61039e61039e60018a015460601c90565b83612b18565b610e94565b7fb1b49a21000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b7fbfc6c337000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f70df377c000000000000000000000000000000000000000000000000000000005f5260045ffd5b632413eccd60e21b5f52600485905260245260445ffd5b610378908563509b2d0560e11b5f526118ce565b602081016020825282518091526040820191602060408360051b8301019401925f915b8383106110c857505050505090565b909192939460208080600193603f19868203018752818a518051918291828552018484015e5f828201840152601f01601f1916010197019594919091019201906110b9565b346100155760203660031901126100155760043567ffffffffffffffff81116100155761113e90369060040161011f565b90611147611cd7565b61115083611d0a565b925f5b81811061116c57604051806111688782611096565b0390f35b8061118d61118785611181600195878a611964565b90611d53565b30612b7b565b6111978288611d8b565b526111a28187611d8b565b5001611153565b3461001557610140366003190112610015576111c43661010d565b6101043567ffffffffffffffff8111610015576111e590369060040161011f565b91610124359267ffffffffffffffff841161001557366023850112156100155783600401359267ffffffffffffffff8411610015573660248560061b87010111610015576024610525950192611de1565b90602080835192838152019201905f5b8181106112535750505090565b82516001600160a01b0316845260209384019390920191600101611246565b34610015576101003660031901126100155761128d3661010d565b611296816120ad565b919260ff831660138110156112ec57600581036112d0576111686112bc85858589613194565b604051918291602083526020830190611236565b6112e7908563509b2d0560e11b5f526004526118b3565b60445ffd5b611875565b34610015576020366003190112610015576105256004356127c3565b346100155760803660031901126100155760043560243567ffffffffffffffff81116100155761134190369060040161011f565b909161134b6105b2565b9160643590611362835f52600560205260405f2090565b9182549061137283888488612c23565b600882901c64ffffffffff1680421161157d575060ff861696838810888582159261155b575b505090506115285760d882901c61ffff1690600160ff881683901c166114f4578015611043576113da335f52600760205260405f206020525f805260405f2090565b906001915b60018154111561143557506020821461141d5761141761141183335f52600760205260405f206020525f5260405f2090565b92612011565b916113df565b630db37afb60e01b5f5233600452602482905260445ffd5b60019250611467611478949261149098999a9b8b600160ff1b9260609260405192835260208301526040820152201790565b9055600160ff8a161b17931b611c9e565b82146114ca579061ffff60d81b199060d81b91161790565b905560405160ff909216825233917ff4c9bb7fc305ba833cc24ec929524a29debf3441e219dc38e8336eab93c017a3908060208101610f77565b6180009091179065ffffffffffff19164260081b176006179061ffff60d81b199060d81b91161790565b7f82ee9ccd000000000000000000000000000000000000000000000000000000005f52600486905260ff871660245260445ffd5b7f33198be6000000000000000000000000000000000000000000000000000000005f523360045260ff861660245260445ffd5b61033e925061156993611905565b6001600160a01b0316331415808885611398565b632413eccd60e21b5f52600486905260245260445ffd5b3461001557610100366003190112610015576115af3661010d565b6115b8816120e9565b6115d2336001600160a01b03165f525f60205260405f2090565b54906115e7610e618360601c63ffffffff1690565b15611017576115f5816133ec565b6115fe816136fe565b91611611835f52600560205260405f2090565b8054611801579083916116526116268561370d565b927f00000000000000000000000000000000000000000000000000000000000000008094019033612190565b61165f8260015401600155565b61167263ffffffff602086013516610e61565b4201936060810135600116156117fa576601000000000000915b602080830135901c63ffffffff1680156117f45766020000000000005b60e084013560a01c906116bb8261373c565b9560088a901b911717633b9aca00860460781b177affffffff0000000000000000000000000000000000000000000000604086013560981b16174260d81b176effffffff000000000000000000000117835564e8d4a51000900461172681926001600160a01b031690565b6001600160a01b031660601b6bffffffffffffffffffffffff191660309290921b9190911717906001015560405192839233966117c59385909493926101409260e0610160840197803585526020810135602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015260c081013560c0860152013560e08401526101008301526101208201520152565b037f6461fa89daeca5064aff7e5f8b2a009a551b9d09284e376fdd5e7a266411242891a3604051908152602090f35b5f6116a9565b5f9161168c565b7f9e2b4bfd000000000000000000000000000000000000000000000000000000005f52600484905260245ffd5b346100155760a03660031901126100155760243560043561184e826106b0565b604435600381101561001557606435908160070b82036100155761070e9360843593612029565b634e487b7160e01b5f52602160045260245ffd5b600411156112ec57565b919060449260045260048110156112ec57602452565b601311156112ec57565b60138110156112ec57602452565b9060138210156112ec5752565b6004526044919060138110156112ec57602452565b634e487b7160e01b5f52603260045260245ffd5b90156119005790565b6118e3565b91908110156119005760051b0190565b3561191f816106b0565b90565b634e487b7160e01b5f52601160045260245ffd5b906001820180921161194457565b611922565b906002820180921161194457565b9190820180921161194457565b91908110156119005760051b81013590601e198136030182121561001557019081359167ffffffffffffffff8311610015576020018236038113610015579190565b9091806060936002845260406020850152816040850152848401375f828201840152601f01601f1916010190565b9091806060936003845260406020850152816040850152848401375f828201840152601f01601f1916010190565b91929060048110156112ec576060938291845260406020850152816040850152848401375f828201840152601f01601f1916010190565b90611a43826120ad565b93909260ff851695611a54876118a9565b6012871496611a62816118a9565b600881141580611bb9575b61108257506001850192611a82845460601c90565b976001600160a01b0389163303611b99578215611b6c5715611b155792611b139792857fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c07611b07946001600160a01b03611ae0611b0e993560601c90565b1693611af1604051928392836119d4565b0390a35465ffffffffffff1664e8d4a510000290565b90836124ab565b6126a9565b565b939250611b1396507fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c0783916001600160a01b03611b53873560601c90565b1693611b64604051928392836119a6565b0390a36122a4565b7f57eafa16000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b63c2802b9760e01b5f52336004526001600160a01b03891660245260445ffd5b508715611a6d565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff821117611bf157604052565b611bc1565b90601f8019910116810190811067ffffffffffffffff821117611bf157604052565b5f91031261001557565b9061191f94935f14611c70576001600160601b0360ff60015b1693169192909160e094926040519446865230602087015260408601526060850152608084015260a083015260c08201522090565b6001600160601b0360ff5f611c3b565b8115611c8a570490565b634e487b7160e01b5f52601260045260245ffd5b5f1981019190821161194457565b60011981019190821161194457565b9190820391821161194457565b60405190611b13604083611bf6565b60405190611ce6602083611bf6565b5f808352366020840137565b67ffffffffffffffff8111611bf15760051b60200190565b90611d1482611cf2565b611d216040519182611bf6565b8281528092611d32601f1991611cf2565b01905f5b828110611d4257505050565b806060602080938501015201611d36565b602080611b1393959486604051978895848701378401908282015f8152815193849201905e01015f815203601f198101845283611bf6565b80518210156119005760209160051b010190565b91908110156119005760061b0190565b90611db982611cf2565b611dc66040519182611bf6565b8281528092611dd7601f1991611cf2565b0190602036910137565b949094939293611df0816120ad565b90611dff868a84869896612c23565b60d882901c61ffff1697600883901c64ffffffffff166180008a161580612007575b611fed577f0000000000000000000000000000000000000000000000000000000000000000019283421193848095611fe4575b6103b3575060e881901c61ffff1691829a5f5b8b808210611f915750508515611f82575b50611e8289611daf565b998c8b8b888c5f945b868610611f3957505050505050505090611ecb91907fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060e81b91161790565b9115611f2f575f5b88811c8015611f1d579080888c6001809516611ef3575b50505001611ed3565b611f0a92611f049261033e92611905565b88612e18565b611f14828b611d8b565b5280888c611eea565b5050919793611b139750929092612ecb565b5595505050505050565b611f759286959492611f6f92611f6961033e611f5860019b8d8f611d9f565b92833560481c60ff16978891611905565b91612c94565b92611d8b565b52018b8b8f8c8a91611e8b565b6180001916831494505f611e78565b611fa282611fac9286989498611d9f565b3560481c60ff1690565b811983166180001916811c60011615611fcd5790600180921b179401611e67565b63e1449ddd60e01b5f5260048b905260245260445ffd5b50891515611e54565b63d47800eb60e01b5f52600487905260010160245260445ffd5b5080421115611e21565b5f1981146119445760010190565b600311156112ec57565b919093929360038210156112ec5761191f9460070b909160e094926040519446865230602087015260408601526060850152608084015260a083015260c08201522090565b604051365f82375f8036837f00000000000000000000000000000000000000000000000000000000000000005af43d5f833e156120a9573d90f35b3d90fd5b61010090816040519182372090815f52600560205260405f209081549081156120d257565b8363509b2d0560e11b5f526004525f60245260445ffd5b3560601c8033036120f75750565b7f0691b032000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b9092600160f91b831661216c5764e8d4a5100065ffffffffffff60e0863560601c96013560a01c921602810390811161194457600160f91b9361216892612519565b1790565b5050905090565b909160138310156112ec5760081b9065ffffffffffff1916171790565b6001600160601b0382168381106121b957506001600160a01b03165f525f6020520360405f2055565b6001600160a01b0384927fa10b390a000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b916001600160a01b03604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af160015f5114811615612285575b604091909152156122515750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245ffd5b600181151661229b573d15833b15151616612243565b503d5f823e3d90fd5b60018301549293909290600160f81b8116156123f057604051916122c783611bd5565b6002860154906001600160a01b03821684528160a01c61ffff1691826020860152604085019060b01c67ffffffffffffffff1681526123138265ffffffffffff64e8d4a5100091160290565b926123229061ffff1684613803565b61271090049485815161233b906001600160a01b031690565b90612346918a61257d565b516001600160a01b0316905167ffffffffffffffff1667ffffffffffffffff1661236f906137a1565b61237991886125e1565b60601c5f8181526020819052604090208054730100000100000000000000000000000000000000019055926123ad91611cbb565b6123b89083866124ab565b6123c29284613fd7565b611b1392907ffefffffffffffffffffffffffffffffffffffffffffffffffff7ffffffffffff165b91612701565b612470611b1395937301000001000000000000000000000000000000008461241b6123ea9660601c90565b92660800000000000086161561247d5765ffffffffffff61244e61244964e8d4a510009360e0013560a01c90565b61373c565b925b16020101906001600160a01b03165f525f60205260405f20908154019055565b6608000000000000191690565b5064e8d4a5100065ffffffffffff5f92612450565b90815260408101929190600c8210156112ec5760200152565b908215612514576001600160a01b03816124fc857ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896946001600160a01b03165f525f60205260405f20908154019055565b61250f6006604051938493169683612492565b0390a3565b505050565b908215612514576001600160a01b038161256a857ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896946001600160a01b03165f525f60205260405f20908154019055565b61250f6005604051938493169683612492565b908215612514576001600160a01b03816125ce857ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896946001600160a01b03165f525f60205260405f20908154019055565b61250f600b604051938493169683612492565b908215612514576001600160a01b0381612632857ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896946001600160a01b03165f525f60205260405f20908154019055565b61250f6003604051938493169683612492565b908215612514576001600160a01b0381612696857ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896946001600160a01b03165f525f60205260405f20908154019055565b61250f6009604051938493169683612492565b91600c90600160f81b81166126f2575b65ffffffffffff19161790557fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600c8152a2565b6126fc8385613816565b6126b9565b91600b90600160f81b811661274a575b65ffffffffffff19161790557fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600b8152a2565b6127548385613816565b612711565b92919091600160f81b82166127b4575b60138110156112ec577fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f346928160209365ffffffffffff19161790556127b160405180926118c1565ba2565b6127be8385613816565b612769565b6127e381336001600160a01b03165f525f60205260405f20908154019055565b6040518181527f2da466a7b24304f47e87fa2e1e5a81b9831ce54fec19055ce277ca2f39ba42c460203392a26001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af160015f5114811615612895575b6040919091525f606052156122515750565b600181151661229b573d15833b15151616612883565b6064356129036024359161ffff6128e28460601c9463010000006040602401351615156001600160601b0360443592168789611c22565b911684600160ff1b9260609260405192835260208301526040820152201790565b9060643560101c60ff1690805f52600660205260405f20602052815f5260405f209383855403612956575050507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff169055565b7fedcdf229000000000000000000000000000000000000000000000000000000005f526004526001600160a01b031660245260445260645ffd5b9290918084109384156129a5575b5050505090565b14925090826129ba575b50505f80808061299e565b1090505f806129af565b61191f9291606881901c61ffff169061ffff8203612b0a576608000000000000905b179066010000000000006cffff000000000000000000000019831692161592835f14612b02576004935b15612ab3577f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a6001600160a01b0360b885901c63ffffffff165b420196612aab88612a7a64e8d4a5100065ffffffffffff612a6b8660601c90565b9516026001600160601b031690565b61ffff604051958695169816908461ffff6040929594936001600160601b0360608401971683521660208201520152565b0390a3612173565b7f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000612a4a565b600393612a10565b660c000000000000906129e6565b62ffffff808260981c169160b01c16905f828203921281831281169183139015161761194457818112612b49575050565b7f30d7a8ef000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b905f8091602081519101845af48080612c10575b15612b9e57505061191f6138cf565b15612bd7577f9996b315000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245ffd5b3d15612be8576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d151580612b8f5750813b1515612b8f565b9291909160ff831660138110156112ec57600681036112d05750906001600160a01b03916040519060051b809282372060601c9160381c1603612c635750565b63ce40f86560e01b5f5260045260245ffd5b90929192604082019360038210156112ec57602091835260070b910152565b90919392612ca1836138e8565b93612cc267ffffffffffffffff8535165b67ffffffffffffffff1660070b90565b94612ccc8161201f565b80151580612e0c575b612ded57612d15612cf56020873560481c60ff1697013588848b89612029565b8686600160ff1b9260609260405192835260208301526040820152201790565b95612d32885f52600760205260405f206020525f805260405f2090565b6001905b88815414612d8b575060208114612d7257612d6c612d66828b5f52600760205260405f206020525f5260405f2090565b91612011565b90612d36565b63e1449ddd60e01b5f526004869052602487905260445ffd5b6001600160a01b039498507fcac1ea97f0de6841cd1e257723382ebbd11de70860565f1eb86a8286a836ffea959993975061250f929150612dcd8289896138fb565b9915612de6576001905b55604051938493169683612c75565b8990612dd7565b63e1449ddd60e01b5f52600484905260ff853560481c1660245260445ffd5b508560070b1515612cd5565b91905f767fffffffffffffffffffffffffffffffffffffffffffff8460481c16905b60208110612e55578463ce40f86560e01b5f5260045260245ffd5b825f52600760205260405f20602052805f5260405f20805490838260481c14612e82575050600101612e3a565b600190559450505050565b91604091949361ffff91612ea58560608101986118c1565b60070b602085015216910152565b63ffffffff60019116019063ffffffff821161194457565b91929394959095612f10876060612ee78861ffff9060e81c1690565b94612ef381878561398f565b9085612f00818487613b2d565b94819d919401988951968b613c12565b91612f1a876118a9565b8615613168577f6a9b334d0e87e5e52e8af22f990c6d74a3a37b550b8252f29a5a689225a438d5612f63612f5086935160070b90565b60405191829161ffff8816908c84612e8d565b0390a25f91600190911b5f19019019168060e088013560401c6001600160601b0316905b613157575050612f96856118a9565b6008851461310157611b13956130e06130e7926130da600187015497612fbd853560601c90565b94612ffd866001600160a01b03165f525f60205260405f207fffffffff000000000000000000000000000000000000000000000000000000008154019055565b6130068b6118a9565b60098b036130ec576130c79161301c8b60601c90565b9161304d836001600160a01b03165f525f60205260405f207001000000000000000000000000000000008154019055565b6130c1600261306c8a6001600160a01b03165f525f60205260405f2090565b0180546130819060601c63ffffffff16612eb3565b7fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000083549260601b169116179055565b89613fd7565b9765ffffffffffff1664e8d4a510000290565b90611957565b9083612645565b612759565b6130c7916130fa8b60601c90565b9189613f47565b90613153945061311661311c93963560601c90565b90612645565b6008907f00000000000000000000000000000000000000000000000000000000000000004201821b9065ffffffffffff1916171790565b9055565b80919201915f198101169081612f87565b505050611b139491929350613de7565b92919061318f602091604086526040860190611236565b930152565b9193929060d882901c63ffffffff16804311156133ae57804080156133185760408051602081019283528082018790529081526131f5929184916131e791906131de606082611bf6565b51902092611cac565b600189015460601c92614002565b909586929091606082013560181c60ff16908181106132ea575050906132cc61324b610e6160407fc4f7b43d92ac8e9fbb100a04334c0c81235296def46f1cec0be3f68eeeb222c4979695013563ffffffff1690565b7f00000000000000000000000000000000000000000000000000000000000000008082106132e2575b504201938461328d856020815160051b91012060601c90565b91906620000000000000917fff000000000000000000000000000000000000000000000000ff00000000000060069460381b9260081b91161717171790565b90556132dd60405192839283613178565b0390a2565b90505f613274565b7f05b9b413000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5050507f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b7804769192936133946133a69290600560024301927f0000000000000000000000000000000000000000000000000000000000000000420160081b9065ffffffffffff1916171763ffffffff60d81b198360d81b9116179190565b91556040519081529081906020820190565b0390a2606090565b836133bb61037892611936565b907f10adcc45000000000000000000000000000000000000000000000000000000005f529190604492600452602452565b6133ff63ffffffff602083013516610e61565b7f0000000000000000000000000000000000000000000000000000000000000000811080156136f1575b6136bb5750604080820135901c63ffffffff16801561368157604082013560201c63ffffffff169081108015613674575b61363e575060e081013560a01c8015801561362e575b8015613618575b6135e25750606081013562fffffc16806135c25750606081013560181c60ff16806134a0575050565b600181161580156135b8575b61358257506134c463ffffffff604083013516610e61565b6301e13380811161354c57506134de816060013560601c90565b156135285760a00135156134ee57565b63bb539e3d60e01b5f526103786044907f6578616d000000000000000000000000000000000000000000000000000000006004525f602452565b63bb539e3d60e01b5f526103786044906674657374696e6760c81b6004525f602452565b63bb539e3d60e01b5f527f7465737454696d6500000000000000000000000000000000000000000000000060045260245260445ffd5b63bb539e3d60e01b5f527f76616c696461746f72730000000000000000000000000000000000000000000060045260245260445ffd5b50600f81116134ac565b63bb539e3d60e01b5f526674657374696e6760c81b60045260245260445ffd5b63bb539e3d60e01b5f527f726573657276650000000000000000000000000000000000000000000000000060045260245260445ffd5b5065ffffffffffff64e8d4a51000820411613477565b5064e8d4a5100081061515613470565b63bb539e3d60e01b5f527f6c6f6e6765737452756e74696d6500000000000000000000000000000000000060045260245260445ffd5b506301e13380811161345a565b63bb539e3d60e01b5f526103786044907f657374696d6174656452756e74696d65000000000000000000000000000000006004525f602452565b63bb539e3d60e01b5f527f62696457696e646f77000000000000000000000000000000000000000000000060045260245260445ffd5b506301e133808111613429565b61010090816040519182372090565b60e081013560a081901c91906137379060401c6001600160601b0316916060013560181c60ff1690565b020190565b6103e8907f000000000000000000000000000000000000000000000000000000000000000002047f0000000000000000000000000000000000000000000000000000000000000000808210613799575b50633b9aca008106900390565b90505f61378c565b90633b9aca00820291808304633b9aca00149015171561194457565b908160011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361194457565b908160011b918083046002149015171561194457565b8181029291811591840414171561194457565b906002019081549067ffffffffffffffff8260b01c1690633b9aca00820291808304633b9aca001490151715611944576001600160a01b036138599316906141b4565b7fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff8154169055565b9160ff821660138110156112ec57600481036103fb575060601c80330361040f575064ffffffffff9060081c16908142116138ba575050565b632413eccd60e21b5f5260045260245260445ffd5b604051903d82523d5f602084013e60203d830101604052565b3560401c60ff1660038110156112ec5790565b909160038310156112ec5768ff000000000000000067ffffffffffffffff7f7fffffffffffffffffffffffffffffffffffffffffffff00000000000000000092169360401b169168ffffffffffffffffff191616171790565b6040519060a0820182811067ffffffffffffffff821117611bf1576040525f6080838281528260208201528260408201528260608201520152565b90929161399a613954565b938151906139a782611daf565b915f935f926001935b838110613a3357505050505081855281156125145790613a236139f8611b1394936139f26139ea6139e45f19870160011c90565b83611d8b565b519460011c90565b90611d8b565b5192606081013560021615613a2d57835b6060880152606067ffffffffffffffff91013560201c1690565b9103116080840152565b82613a09565b80858381931c1615613b2857613a5f613a59613a59613a528488611d8b565b5160401c90565b60ff1690565b808303613a79575060208b01805160010190525b016139b0565b600203613a905760408b0180516001019052613a73565b613ab7613ab1612cb2613aa38488611d8b565b5167ffffffffffffffff1690565b60070b90565b88830198835b613ad2575b613acc9089611d8b565b52613a73565b8093919293151580613b12575b15613b0957613af15f1982018a611d8b565b51613afc828b611d8b565b525f190181939291613abd565b92919092613ac2565b5082613b215f1983018b611d8b565b5113613adf565b613a73565b9290925f93613b4e613b47613b425f966137bd565b611949565b6003900490565b81518111613bde5750613b6b613b676080830151151590565b1590565b613b74575b5050565b91935090606082013560021615613bb757613ab1612cb260e06060613ba594015194013567ffffffffffffffff1690565b12155b15613bb257600891565b600991565b613ab1612cb260e06060613bd794015194013567ffffffffffffffff1690565b1315613ba8565b6020820151939594939092508211613bfb57505050506001600f91565b604001519293919210611b13579150506002600891565b95989790929394989691965f99613c6b790100000000000000000000000000000000000000000000000000613c558760e06001600160601b0391013560401c1690565b01956060013560201c67ffffffffffffffff1690565b915f5b888110613c82575050505050505050505050565b8a811c600116613cce5780613cc8613ca061033e6001948d8d611905565b7f0000000000000000000000000000000000000000000000000000000000000000908d614374565b01613c6e565b613cd7826118a9565b81613ce5575b600190613cc8565b9b613cf08d84611d8b565b51613cfe613a598260401c90565b613d078861201f565b60ff8881169116149081613da4575b5015613d625760018d1b179b86613d2e828b8b611905565b613d3790611915565b90613d57916001600160a01b03165f525f60205260405f20908154019055565b6001905b9050613cdd565b9b80613d9f613d7761033e6001948d8d611905565b7f0000000000000000000000000000000000000000000000000000000000000000908d61425d565b613d5b565b9050613daf8761201f565b8486881592831593613dc5575b5050505f613d16565b613ddd92935067ffffffffffffffff1660070b61424c565b111584865f613dbc565b91927fff000000000000000000000000000000000000000000000000df000000000000633b9aca00613e2861244966400000000000009560e0013560a01c90565b0460781b911617016003808260361c16105f14613ece57907f7bbf1deb272c33ee2540158b2416a858d513d3caf33302f2bfdd64fc9b780476613eb7613ec8949390600560024301927f0000000000000000000000000000000000000000000000000000000000000000420160081b9065ffffffffffff1916171763ffffffff60d81b198360d81b9116179190565b604051908152909481906020820190565b0390a255565b907f6a9b334d0e87e5e52e8af22f990c6d74a3a37b550b8252f29a5a689225a438d56060604051600a81525f60208201525f6040820152a27f000000000000000000000000000000000000000000000000000000000000000042019081421161194457600a9160081b9065ffffffffffff191617179055565b9192906001600160a01b0382165f525f60205260405f2076010000000000010000000000000000000000000000000081540190556608000000000000841615613fd15760e0613f9a91013560a01c61373c565b906103e882028281046103e81483151715611944576103e89004613fbf8183866141b4565b820391821161194457612470926125e1565b50505090565b9091926608000000000000841615613fd157613ffc60e061247094013560a01c61373c565b916125e1565b9391925f92919061401f853560601c956060013560181c60ff1690565b9161402983611daf565b92614033826143ec565b9760028201898110156141ab5797955b61404c89611daf565b926001600160a01b035f9816975b8a8110806141a2575b1561419457808a87928e875f52816020520360405f20068201878184905f5b8681106141225750956140c06140c59461039e946140b18961039e966140aa60019d60801b90565b1792611d8b565b525f52600260205260405f2090565b6144ee565b6001600160a01b0381168c811415908161410e575b506140e8575b50500161405a565b6140f984614107939e019d8c611d8b565b906001600160a01b03169052565b8a5f6140e0565b90506001600160a01b038b1614155f6140da565b92839194969750614134929550611d8b565b51856141408260801c90565b84811461417a575b1461415f575b506001018d928a9594928a92614082565b6fffffffffffffffffffffffffffffffff169250600161414e565b6fffffffffffffffffffffffffffffffff83169650614148565b505096975050505050935050565b50818a10614063565b50889795614043565b908215612514576001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e7865289691846001540160015561250f6004604051938493169683612492565b908215612514576001600160a01b037ffe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e7865289691846001540160015561250f600a604051938493169683612492565b81811315614258570390565b900390565b906001600160a01b0381165f525f60205260405f20600281016103e861428f67ffffffffffffffff8354169687613803565b0494858103818111611944578661431c92614312614321956142d667ffffffffffffffff6143179616829067ffffffffffffffff1667ffffffffffffffff19825416179055565b6142e963ffffffff825460401c16612eb3565b6bffffffff000000000000000082549160401b16906bffffffff00000000000000001916179055565b611cbb565b6137a1565b6137ed565b7f000000000000000000000000000000000000000000000000000000000000000011614365575b508261435357505050565b61435f611b13936137a1565b91614200565b61436e906145bd565b5f614348565b906001600160a01b0381165f525f60205260405f2060028101906103e86143a767ffffffffffffffff8454169687613803565b049485810390811161194457825467ffffffffffffffff191667ffffffffffffffff919091161782556143e2916143dd906142d6565b6145bd565b8261435357505050565b6003549060a082901c811061440c57506001600160a01b039081165b1690565b6001600160601b03915016600454905f829160058411614484575b614433935060046148e8565b8061443d57505f90565b61440861447d6144546001600160a01b0393611c9e565b60045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0190565b5460601c90565b919261448f81614778565b81039081116119445760045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b81015461443394906001600160601b03168410156144dc575091614427565b9291506144e890611936565b90614427565b8054919060a083901c82106145175750506144086001600160a01b03916001600160a01b031690565b6001600160601b0391925060010191168154905f829160058411614571575b6145419350846148e8565b908161454e57505f919050565b61447d614408916145666001600160a01b0394611c9e565b905f5260205f200190565b919261457c81614778565b81039081116119445761454193855f526001600160601b038260205f2001541684105f146145ab575091614536565b9291506145b790611936565b90614536565b60010163ffffffff815460c81c16908115613b70576001600160a01b03600354165f19016001600160a01b03811161194457611b13926001600160a01b036146179216908161460b82611c9e565b03614627575b506146cd565b63ffffffff60c81b198154169055565b6146c79060016146906001600160a01b0361464a865f52600260205260405f2090565b541661467a6001600160a01b0361467161466387611c9e565b5f52600260205260405f2090565b92168092614722565b6001600160a01b03165f525f60205260405f2090565b019063ffffffff60c81b197cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b5f614611565b6003548060a01c438103614708575b50506001600160a01b03164360a01b73ffffffffffffffffffffffffffffffffffffffff191617600355565b6001600160a01b0361471d92169060046149a0565b6146dc565b9081548060a01c43810361475c575b50506001600160a01b03164360a01b73ffffffffffffffffffffffffffffffffffffffff1916179055565b6001600160a01b03614773921690600185016149a0565b614731565b600181111561191f578060017001000000000000000000000000000000008310156148a6575b61485161484761483d61483361482961481f61480e6148589760048a680100000000000000006142589c1015614899575b64010000000081101561488c575b6201000081101561487f575b610100811015614872575b6010811015614865575b101561485d575b60030260011c90565b614818818b611c80565b0160011c90565b614818818a611c80565b6148188189611c80565b6148188188611c80565b6148188187611c80565b6148188186611c80565b8093611c80565b821190565b60011b614805565b60041c9160021b916147fe565b60081c9160041b916147f4565b60101c9160081b916147e9565b60201c9160101b916147dd565b60401c9160201b916147cf565b505061425861485861485161484761483d61483361482961481f61480e6148cd8a60801c90565b985068010000000000000000975061479e9650505050505050565b906001600160601b03165b8383106149005750505090565b90919280841860011c8185160190835f52826001600160601b038360205f20015416115f146149335750925b91906148f3565b9350600181018091111561492c57611922565b90815468010000000000000000811015611bf15760018101808455811015611900575f9283526020928390208251929093015160601b6bffffffffffffffffffffffff19166001600160601b039290921691909117910155565b80549293928015614a68576149b76149c291611c9e565b825f5260205f200190565b8054606081901c936001600160601b0391821692918116808411614a4057879303614a0b5750614a079250906001600160601b0382549181199060601b169116179055565b9190565b915050614a0791614a2c614a1d611cc8565b6001600160601b039093168352565b6001600160a01b0386166020830152614946565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5090614a8d91614a79614a1d611cc8565b6001600160a01b0385166020830152614946565b5f919056fea164736f6c6343000825000a",
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
	Bin: "0x6102a0604052346105cd576040516159e538819003601f8101601f191683016001600160401b038111848210176105b95783928291604052833981010361022081126105cd578151906001600160a01b03821682036105cd5761020090601f1901126105cd576040519161020083016001600160401b038111848210176105b95761019c9161020091604052610097602082016105d1565b85526100a5604082016105d1565b60208601526100b6606082016105d1565b60408601526100c7608082016105d1565b60608601526100d860a082016105d1565b60808601526100e960c082016105d1565b60a08601526100fa60e082016105d1565b60c086015261010c61010082016105d1565b60e086015261011e61012082016105e2565b61010086015261013161014082016105f6565b61012086015261014461016082016105e2565b61014086015261015761018082016105f6565b61016086015261016a6101a082016105f6565b61018086015261017d6101c082016105f6565b6101a08601526101906101e082016105f6565b6101c0860152016105e2565b6101e0830190815260809190915260e08083015163ffffffff1660a052610140830180516001600160601b0390811660c05261016085015161ffff90811690935261018085015190921661010052511680159081156105a9575b506105785761ffff610160830151166103e88111610553575061ffff610180830151166103e8811161052f5750815163ffffffff90811661012090815260208401805183166101405260408501518316610160526060850151831661018052608085015183166101a090815260a086015184166101c090815260c087015185166101e0526101008701516001600160601b03908116610200529387015161ffff90811661022052918701518216610240528601511661026052925116610280529051161561050b576101008101516001600160601b031680159081156104fb575b506104c75761ffff610120820151166103e881116104a5575061ffff6101a0820151166103e881116104815761ffff6101c0830151166103e8811161045e576040516153df908161060682396080518181816111d40152612563015260a0518181816109d10152612032015260c051818181610caf01526120b9015260e051816120e90152610100518161211401526101205181611f01015261014051818181611f2a015281816122c601526138d90152610160518181816108cc01528181611f5601528181613add01528181614553015281816148c00152614aec015261018051818181610f520152611f8201526101a05181611fae01526101c051818181611fda015261394c01526101e051818181610ee00152818161162b01528181612006015281816133490152614dc401526102005181818161205e0152614e2b01526102205181818161208e0152614e0801526102405181818161213f01528181613dee015261430f01526102605181818161216a01526133c3015261028051816121950152f35b63bb539e3d60e01b5f5269627265616b536861726560b01b60045260245260445ffd5b63bb539e3d60e01b5f526a676976655570536861726560a81b60045260245260445ffd5b63bb539e3d60e01b5f5268626f6e64536861726560b81b60045260245260445ffd5b610100015163bb539e3d60e01b5f908152681b19585cdd109bdb9960ba1b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6102d7565b63bb539e3d60e01b5f52696f70656e57696e646f7760b01b6004525f60245260445ffd5b63bb539e3d60e01b5f526a0c2c4e6cadce8a6d8c2e6d60ab1b60045260245260445ffd5b63bb539e3d60e01b5f526b0deeae8d8d2cae4a6d8c2e6d60a31b60045260245260445ffd5b50610140015163bb539e3d60e01b5f908152647374616b6560d81b6004526001600160601b03909116602452604490fd5b633b9aca0091500615155f6101f6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff821682036105cd57565b51906001600160601b03821682036105cd57565b519061ffff821682036105cd5756fe60806040526004361015610011575f80fd5b5f3560e01c806308e97370146101e45780630981a447146101df5780630f43a677146101da57806315f64920146101d55780631cfb6452146101d057806323f01db7146101cb5780632409f771146101c6578063245f2aa4146101c15780632def6620146101bc57806332e0aa1f146101b75780633638cebf146101b25780633878a6d2146101ad5780633a4b66f1146101a85780634f5fb74e146101a357806364482ac41461019e57806367c53ea8146101995780636b9f96ea1461019457806373b9aa911461018f57806380a3b2571461018a5780638cd1f1801461018557806399d397cd14610180578063a07c7ce41461017b578063b7f8d61c14610176578063c23534c714610171578063cc0fe07a1461016c578063cff0ab9614610167578063d062a7d014610162578063ee7209e11461015d5763fc0c546a14610158575f80fd5b612544565b6124ef565b6121cf565b611edb565b611ba3565b611a4a565b611a1a565b6119fd565b6117ea565b61171d565b6114a0565b611322565b611189565b611131565b610ff4565b610d87565b610c5b565b610b76565b610ac6565b610a6c565b61093c565b61087b565b61071c565b6106a1565b610436565b6103d9565b610383565b610235565b6101ff565b6101009060031901126101fb57600490565b5f80fd5b346101fb576101003660031901126101fb5761022261021d366101e9565b61259c565b005b6001600160a01b038116036101fb57565b346101fb5760403660031901126101fb5760043561025281610224565b6024359061025f82610224565b81906001600160a01b03811692835f525f60205260405f209061028a825463ffffffff9060601c1690565b1561035d576102ac6102a660018401546001600160a01b031690565b84613808565b6001600160a01b03811633036103285750917f58a5ff072be0c939808b8ba8c3c7009527337e9b9a3b050f8cc0221b09e1a3c193916001600160a01b0361031994161561031e575b6102ff918391613820565b6040516001600160a01b0390911681529081906020820190565b0390a2005b90915081906102f4565b7fe00db5df000000000000000000000000000000000000000000000000000000005f526001600160a01b031660045260245b5ffd5b63bfc6c33760e01b5f526001600160a01b03831660045260245ffd5b5f9103126101fb57565b346101fb575f3660031901126101fb5760206001600160a01b0360035416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b601311156103c757565b6103a9565b9060138210156103c75752565b346101fb5760203660031901126101fb576004355f526005602052602061040260405f2061388d565b5061041060405180926103cc565bf35b6060906101031901126101fb5761010490565b60609060231901126101fb57602490565b346101fb576101603660031901126101fb57610451366101e9565b61046361045d36610412565b91612ffb565b90919260ff8216610473816103bd565b601081036106425750803560601c338114801590610620575b6105d657600883901c64ffffffffff168042116105bf5750604082013560101c60ff16916001600160ff1b036104df6104d785855f52600660205260405f206020525f5260405f2090565b54928861398b565b160361059c57836105988487610507607883901c67ffffffffffffffff166126fb565b6126fb565b61051181336139dc565b815f5160206153b35f395f51905f526040518061053d3395826020600291939293604081019481520152565b0390a36608000000000000600185019261058e84546105746105688265ffffffffffff9060301c1690565b9165ffffffffffff1690565b90339060301b906001600160601b03199060601b16171790565b8094551790613a45565b9055005b63edcdf22960e01b5f5260048590526001600160a01b031660245260445260645ffd5b632413eccd60e21b5f52600486905260245260445ffd5b61035a6105ed606885901c61ffff165b61ffff1690565b7f655e06b0000000000000000000000000000000000000000000000000000000005f523360045261ffff16602452604490565b5061063261ffff6040840135166105e6565b606884901c61ffff16141561048c565b61035a908563509b2d0560e11b5f52612587565b61010435906bffffffffffffffffffffffff19821682036101fb57565b9181601f840112156101fb5782359167ffffffffffffffff83116101fb57602083818601950101116101fb57565b346101fb576101a03660031901126101fb576106bc366101e9565b6101043561ffff811681036101fb5761012435916bffffffffffffffffffffffff19831683036101fb57610144356101643590610184359467ffffffffffffffff86116101fb57610714610222963690600401610673565b95909461279d565b346101fb575f3660031901126101fb57610746336001600160a01b03165f525f60205260405f2090565b600181019061076b610761835464ffffffffff9060a01c1690565b64ffffffffff1690565b801561084f57804210610820575060026107cc9101916107bb6107a961050261079c865467ffffffffffffffff1690565b67ffffffffffffffff1690565b845467ffffffffffffffff1916909455565b64ffffffffff60a01b198154169055565b6107ec81336001600160a01b03165f525f60205260405f20908154019055565b60405190815233907f0f5bb82176feb1b5e747e28471aa92156a04d9f3ab9f45f28e2d704232b93f75908060208101610319565b7ff5a55f9e000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7f2449d29b000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101fb576101203660031901126101fb57610896366101e9565b6108a36101043591612ffb565b6108b260018301548285613b09565b63ffffffff60d81b196108c482613223565b60d81b9116177f00000000000000000000000000000000000000000000000000000000000000004201908142116109375760119160081b9065ffffffffffff1916171790556040519182527f470a534ae91cefa8a71fe217e3a021e5151da241d66337137d7cf59a3df1abbd60203393a3005b6126e7565b346101fb575f3660031901126101fb57610966336001600160a01b03165f525f60205260405f2090565b6002810167ffffffffffffffff610985825467ffffffffffffffff1690565b16158015610a55575b61084f57610319610a3b61050261079c7f3b60256e821e357caf3d06e48635070876d10074a5b47de82d24b8df4fe217bc946109c987613bac565b610a2d6109f67f00000000000000000000000000000000000000000000000000000000000000004261289f565b6001909801805464ffffffffff60a01b191660a08a901b78ffffffffff000000000000000000000000000000000000000016179055565b5467ffffffffffffffff1690565b604080519182526020820194909452339390918291820190565b50600182015460a01c64ffffffffff16151561098e565b346101fb5760203660031901126101fb576004356001600160a01b036003541681105f14610abf575f5260026020526001600160a01b0360405f2054165b6040516001600160a01b039091168152602090f35b505f610aaa565b346101fb576101003660031901126101fb57610ae1366101e9565b610aea81612ffb565b60ff8193929316610afa816103bd565b600381148015610b63575b8015610b50575b8015610b3d575b15610b2957508293600161059894015492613c94565b61035a908363509b2d0560e11b5f52612587565b50610b47816103bd565b60108114610b13565b50610b5a816103bd565b60118114610b0c565b50610b6d816103bd565b60048114610b05565b346101fb5760803660031901126101fb57600435610b9336610425565b90805f52600560205260405f2080549060ff8216610bb0816103bd565b80158015610c48575b610c3457600c90610bca8686613ce1565b610bd3816103bd565b1480610c1b575b610be057005b610502610c0461022295610c15936901000000000000000000860190553560601c90565b9260781c67ffffffffffffffff1690565b9161346a565b50604882901c61ffff16603883901c61ffff1611610bda565b61035a908463509b2d0560e11b5f52612587565b50610c52816103bd565b60018114610bb9565b346101fb575f3660031901126101fb57335f525f60205260405f20610c88815463ffffffff9060601c1690565b15610d7457610cf86002820191610cad61050261079c855467ffffffffffffffff1690565b7f000000000000000000000000000000000000000000000000000000000000000093848210610d2c575b5050610cf16001820164ffffffffff60a01b198154169055565b3390613d45565b60405190815233907f9e71bc8eea02a63969f509818f2dafb9254532904319f9dbda79b67bd34a5f3d908060208101610319565b610d42610d3c610d6d93876128c9565b336139dc565b610d51633b9aca00860461079c565b67ffffffffffffffff1667ffffffffffffffff19825416179055565b5f80610cd7565b63bfc6c33760e01b5f523360045260245ffd5b346101fb576101603660031901126101fb57610da2366101e9565b610daa610656565b610124356101443591610dbc84612ffb565b6001820154929592610dcf818389613b09565b600160f81b821615610de0565b1590565b610fc75791610ebe600160f91b6103199593610eb07fbc744557566ffb5b2cffb1b0e48a8cb5f615e22e1f345874206efb8e928969919a9b9660028601548d7f3cf845a50c4d24df02e39d0c86e7b8d28b6fe8210dea4a2c50f4d06ff0f689c96001600160a01b03610e66610e5b856001600160a01b031690565b9460a01c61ffff1690565b60405161ffff919091168152931692602090a3873560601c90600160f91b841615610f9c5750600160e01b5f5b01906001600160a01b03165f525f60205260405f20908154019055565b176604000000000000191690565b5f936060013560181c60ff16610f42576610000000000000610f1291176008907f00000000000000000000000000000000000000000000000000000000000000004201821b9065ffffffffffff1916171790565b905b55604051948594859094939260609260808301966001600160601b0319168352602083015260408201520152565b610f9691935090600560024301927f0000000000000000000000000000000000000000000000000000000000000000420160081b9065ffffffffffff1916171763ffffffff60d81b198360d81b9116179190565b92610f14565b600160e01b90610fc060e08b013560a01c9165ffffffffffff1664e8d4a510000290565b9003610e93565b7fea1e066e000000000000000000000000000000000000000000000000000000005f52600487905260245ffd5b346101fb5760203660031901126101fb57610200611013600435612a0a565b6104106101e0604051926110288482516103cc565b602081015160208501526110476040820151604086019061ffff169052565b60608181015161ffff16908501526080818101516001600160601b03169085015260a0818101516001600160a01b03169085015260c0818101516001600160601b03169085015260e08181015161ffff1690850152610100818101516001600160601b0316908501526101208101516101208501526110d261014082015161014086019060ff169052565b6101608181015161ffff16908501526101808181015161ffff16908501526101a08181015161ffff16908501526101c0818101516001600160a01b031690850152015161ffff166101e0830152565b610104359081151582036101fb57565b346101fb5760a03660031901126101fb5760043560243561115181610224565b604435916001600160601b03831683036101fb5760643580151581036101fb576020936111819360843593612ce5565b604051908152f35b346101fb575f3660031901126101fb576001545f6001557fed1eeda1fde9cc22a2ecf41efc0d6cf519c1d95184b36b93b4cd4877881488ee6020604051838152a16001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156101fb576040517f42966c6800000000000000000000000000000000000000000000000000000000815260048101839052905f908290602490829084905af180156112565761124257005b806112505f6102229361292e565b80610379565b612d33565b611320909291926101408061016083019561127f8482516001600160601b03169052565b6020818101516001600160601b0316908501526040818101516001600160a01b03169085015260608181015115159085015260808181015163ffffffff169085015260a08181015163ffffffff169085015260c08181015163ffffffff169085015260e08181015163ffffffff16908501526101008181015163ffffffff16908501526101208181015163ffffffff1690850152015163ffffffff16910152565b565b346101fb5760203660031901126101fb5760043561133f81610224565b611347612d3e565b50611362816001600160a01b03165f525f60205260405f2090565b80546002820154909261137e67ffffffffffffffff83166126fb565b6001600160601b03166001909301546001600160a01b031661139f91613808565b606084901c63ffffffff161515608085901c62ffffff166113c08660981c90565b62ffffff166113cf8760b01c90565b62ffffff16916113df8860c81c90565b62ffffff1693604087901c63ffffffff16956113fb8a60e01c90565b62ffffff169760601c63ffffffff1698611413612950565b6001600160601b03909b168b526001600160601b031660208b01526001600160a01b031660408a01521515606089015262ffffff16608088015262ffffff1660a087015262ffffff1660c086015262ffffff1660e085015263ffffffff1661010084015262ffffff1661012083015263ffffffff1661014082015260405161149c81928261125b565b0390f35b346101fb576101003660031901126101fb576114bb366101e9565b6114c481612ffb565b9091926114d081613037565b60ff82166114dd816103bd565b6009810361169f575050661000000000000061165d916115c960018501546115436115088260601c90565b6001600160a01b03165f525f60205260405f207fffffffffffffffffffffffffffffffff000000000000000000000000000000008154019055565b6115b76002611562336001600160a01b03165f525f60205260405f2090565b0180546115779060601c63ffffffff16612da1565b7fffffffffffffffffffffffffffffffff00000000ffffffffffffffffffffffff6fffffffff00000000000000000000000083549260601b169116179055565b65ffffffffffff1664e8d4a510000290565b6115d381336139dc565b6115f6336001600160a01b03165f525f60205260405f20600160e01b8154019055565b855f5160206153b35f395f51905f526040518061162133958260205f91939293604081019481520152565b0390a35b176008907f00000000000000000000000000000000000000000000000000000000000000004201821b9065ffffffffffff1916171790565b90557f6a9b334d0e87e5e52e8af22f990c6d74a3a37b550b8252f29a5a689225a438d56040518061031981905f60406060840193600881528260208201520152565b6116a8816103bd565b600a81036106425750600882901c64ffffffffff16804211611706575061165d916117016116fa66100000000000009360e0810135906001600160601b03906060013560181c60ff169160401c160290565b33876134bb565b611625565b632413eccd60e21b5f52600485905260245260445ffd5b346101fb5760203660031901126101fb57600435335f52600760205260405f20815f52602052600160ff1b60405f205416156117795761177361022291335f52600760205260405f20905f5260205260405f2090565b60019055565b7f0db37afb000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b9181601f840112156101fb5782359167ffffffffffffffff83116101fb576020808501948460051b0101116101fb57565b610124359060ff821682036101fb57565b346101fb576101603660031901126101fb57611805366101e9565b6101043567ffffffffffffffff81116101fb576118269036906004016117a8565b90916118306117d9565b906101443567ffffffffffffffff81116101fb57611852903690600401610673565b92909461185e83612ffb565b905060ff8197929716611870816103bd565b6008811415806119e9575b6119d5575066200000000000008116159081156119b5575b506119885760ff831681811091821592611961575b5050905061192f5750811561190257906001600160a01b036118ec7fc086b2a2584b042afe0bfdd3a140ad90d7e49c738fc4c5bb69634aab89185c07933560601c90565b16936118fd60405192839283612dec565b0390a3005b7f57eafa16000000000000000000000000000000000000000000000000000000005f52600483905260245ffd5b7f33198be6000000000000000000000000000000000000000000000000000000005f523360045260ff1660245260445ffd5b61196f925061197493612dcd565b612de2565b6001600160a01b0316331415805f806118a8565b7fce40f865000000000000000000000000000000000000000000000000000000005f52600486905260245ffd5b60381c6001600160a01b031690506119cd8284613dc8565b14155f611893565b61035a908863509b2d0560e11b5f52612587565b506119f3816103bd565b600b81141561187b565b346101fb575f3660031901126101fb576020600154604051908152f35b346101fb576101003660031901126101fb576020610100611a3a366101e9565b8160405191823720604051908152f35b346101fb576101203660031901126101fb57611a65366101e9565b611a6d611121565b611a7682612ffb565b9390919260ff8516611a87816103bd565b601181036106425750611a9982613037565b15611b2357611b1d906102229483611ad7611ac5600183015465ffffffffffff64e8d4a5100091160290565b60d884901c63ffffffff16908561324d565b92867f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e860405180611b148882919060206040840193600181520152565b0390a286613138565b91613650565b8261022294937f0369e467f9c6f6d85eb4691e5fd12c294653478b966fcd79e7ac7c09cf33e8e860405180611b6281905f602060408401938281520152565b0390a2611b9e6002611b89843560601c5b6001600160a01b03165f525f60205260405f2090565b0180546115779060601c63ffffffff16612e04565b613ddb565b346101fb5760603660031901126101fb5760043567ffffffffffffffff81116101fb57611bd4903690600401610673565b90602435611be181610224565b60443567ffffffffffffffff81116101fb57611c01903690600401610673565b939082611c34611c28611c15368689612e1c565b602081519101206001600160a01b031690565b6001600160a01b031690565b60408414801590611db4575b611d7c5750611c5f336001600160a01b03165f525f60205260405f2090565b906001600160a01b03611c85611c7f60018501546001600160a01b031690565b33613808565b911615611d74575b815460601c63ffffffff16611ce757509461031991611cd9857f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab97984260601b81541781553390613820565b604051948594339886612e62565b6001600160a01b038116806001600160a01b03871603611d31575b5050507f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab939461031991611cd9565b330361032857509461031991611d6b857f60fc2b9a309236d5ea592e1c31021f1d25f06cf4c34469e032529751de8825ab97983390613820565b91819695611d02565b935083611c8d565b7f81499bb8000000000000000000000000000000000000000000000000000000005f52336004526001600160a01b031660245260445ffd5b50336001600160a01b0382161415611c40565b611320909291926101e080610200830195611de884825163ffffffff169052565b60208181015163ffffffff169085015260408181015163ffffffff169085015260608181015163ffffffff169085015260808181015163ffffffff169085015260a08181015163ffffffff169085015260c08181015163ffffffff169085015260e08181015163ffffffff1690850152610100818101516001600160601b0316908501526101208181015161ffff1690850152610140818101516001600160601b0316908501526101608181015161ffff16908501526101808181015161ffff16908501526101a08181015161ffff16908501526101c08181015161ffff169085015201516001600160601b0316910152565b346101fb575f3660031901126101fb57611ef361298e565b5061149c611eff612960565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff1681527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660208201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660408201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660608201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660808201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660a08201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660c08201527f000000000000000000000000000000000000000000000000000000000000000063ffffffff1660e08201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101008201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101208201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101408201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101608201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101808201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101a08201527f000000000000000000000000000000000000000000000000000000000000000061ffff166101c08201527f00000000000000000000000000000000000000000000000000000000000000006001600160601b03166101e082015260405191829182611dc7565b346101fb576101203660031901126101fb576121ea366101e9565b6101043567ffffffffffffffff81116101fb5761220b9036906004016117a8565b9061221583612ffb565b9192909360ff8316916122308464ffffffffff9060081c1690565b9261223a816103bd565b600181036122f057505050906122716122779261225c8361ffff9060481c1690565b603884901c61ffff16036122c0575b84613e1b565b826143d5565b61ffff605882901c81161461229757829350600161059893015491614441565b91906122bb846122b46122ae610222973560601c90565b91613438565b90836134bb565b613758565b6122eb907f00000000000000000000000000000000000000000000000000000000000000009061289f565b61226b565b6122ff819895989796976103bd565b600381036123295750505093826123239261231d6102229787613e1b565b8561339f565b91613700565b612335819897986103bd565b60048103612353575050509361234e6102229582613e1b565b614292565b61235c816103bd565b601181036123755750505093611b9e6102229582613e1b565b612381819897986103bd565b601081036123a5575050509382611b1d9261239f6102229787613e1b565b856131ba565b6123b4819897949293986103bd565b600581036123c95750505061022294506141ad565b6123d981979495979693966103bd565b600681036124415750505050506123ee612eb0565b91303b156101fb5761242f5f9360405195869485947fb2d044dc00000000000000000000000000000000000000000000000000000000865260048601612f14565b038183305af180156112565761124257005b612453919396949750809295506103bd565b6008810361246f57509361246a6102229582613e1b565b613e60565b612478816103bd565b601281036124bb575061249d85926124966124b69361022298613e1b565b3560601c90565b600184015465ffffffffffff1664e8d4a51000026122b4565b6136a8565b6124c7819695966103bd565b600a8103610642575093826124e9926124e36102229787613e1b565b85613074565b916136a8565b346101fb5760403660031901126101fb5760043561250c81610224565b6024359060ff82168092036101fb576001600160a01b03165f52600660205260405f20905f52602052602060405f2054604051908152f35b346101fb575f3660031901126101fb5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004526044919060138110156103c757602452565b906125a682612ffb565b9193826125b282613037565b60ff81166125bf816103bd565b600181036125f5575050600883901c64ffffffffff168042116105bf5750936124b66125ee6113209596613438565b33836134bb565b61260281979596976103bd565b6003810361261b57505061132093826124e9928561339f565b612624816103bd565b60048114806126d2575b15612687575050600182015461265d9065ffffffffffff1664e8d4a510000261265686613223565b908361324d565b90605885901c61ffff1661267b579061132094836124e99386613138565b61132094929193613275565b612693819796976103bd565b601081036126ad5750506113209394826124e992856131ba565b9095506126b9816103bd565b600a8103610c3457506113209394826124e99285613074565b50600882901c64ffffffffff1642111561262e565b634e487b7160e01b5f52601160045260245ffd5b90633b9aca00820291808304633b9aca00149015171561093757565b8181029291811591840414171561093757565b90815260408101929190600c8210156103c75760200152565b908060209392818452848401375f828201840152601f01601f1916010190565b919260a09361ffff61279a9896931684526001600160601b0319166020840152604083015260608201528160808201520191612743565b90565b6127ad9096929394959196612ffb565b6127bf6001839994990154828a613b09565b61ffff8160581c1661ffff8a1690808211801590612885575b61285257509161283d7fcde43c2746f7ca179c2ca191d15524ca55f95e02ae727b930cc43b2fe6c8b08d989796949261282a61284d979560581b6cffff00000000000000000000001983161791613223565b63ffffffff60d81b199060d81b91161790565b9055604051958695339a87612763565b0390a3565b90897f52fe3074000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506127108210156127d8565b906001820180921161093757565b9190820180921161093757565b5f1981019190821161093757565b60011981019190821161093757565b9190820391821161093757565b634e487b7160e01b5f52601260045260245ffd5b81156128f4570490565b6128d6565b634e487b7160e01b5f52604160045260245ffd5b6060810190811067ffffffffffffffff82111761292957604052565b6128f9565b90601f8019910116810190811067ffffffffffffffff82111761292957604052565b604051906113206101608361292e565b604051906113206102008361292e565b6040519061132060608361292e565b6040519061132060408361292e565b612996612960565b905f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e0830152565b60138210156103c75752565b90612a25612a1661298e565b925f52600560205260405f2090565b805490612a3f612a348261388d565b6020870152856129fe565b603682901c60031661014085015261ffff60e085015260ff821690612a63826103bd565b60058214612ccf575b612a75826103bd565b60068214612c9b575b662000000000000083161580612c2b575b600160f81b8416612be0575b612aa4836103bd565b82158015612bcd575b612bc75780612bb6575b612bb157600190612ac7836103bd565b60048314612b8c575b015490612b25612b05612af9612ae68560601c90565b9465ffffffffffff1664e8d4a510000290565b6001600160601b031690565b6001600160601b03811660c0880152926001600160a01b031660a0870152565b660400000000000083161515908115612b78575b50612b42575050565b612b6d612b5a6105e66113209461ffff9060681c1690565b6001600160601b03909216610100860152565b61ffff1660e0840152565b60109150612b85816103bd565b145f612b39565b612bac612ba0605886901c61ffff166105e6565b61ffff166101a0880152565b612ad0565b505050565b5061ffff605884901c811614612ab7565b50505050565b50612bd7836103bd565b60018314612aad565b612c266002830154612c15612c09612bfe836001600160a01b031690565b9260a01c61ffff1690565b61ffff166101e08a0152565b6001600160a01b03166101c0880152565b612a9b565b612c96612c3f603886901c61ffff166105e6565b612c8b612c53604888901c61ffff166105e6565b612c80612c70612af960788b901c67ffffffffffffffff166126fb565b6001600160601b031660808c0152565b61ffff1660608a0152565b61ffff166040880152565b612a8f565b60d883901c617fff16610160860152612cca612cbe60e885901c61ffff166105e6565b61ffff16610180870152565b612a7e565b60d883901c63ffffffff16610120860152612a6c565b92906001600160601b0360e0959360ff935f14612d2c576001925b60405196468852306020890152604088015260608701521660808501521660a083015260c08201522090565b5f92612d00565b6040513d5f823e3d90fd5b60405190610160820182811067ffffffffffffffff821117612929576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b63ffffffff5f199116019063ffffffff821161093757565b634e487b7160e01b5f52603260045260245ffd5b9190811015612ddd5760051b0190565b612db9565b3561279a81610224565b91604061279a93600281528160208201520191612743565b63ffffffff60019116019063ffffffff821161093757565b92919267ffffffffffffffff82116129295760405191612e46601f8201601f19166020018461292e565b8294818452818301116101fb578281602093845f960137010152565b90612e846001600160a01b039161279a97959694606085526060850191612743565b941660208201526040818503910152612743565b67ffffffffffffffff81116129295760051b60200190565b60405190612ebf60208361292e565b5f825281601f19612ecf5f612e98565b015f5b818110612ede57505050565b60405190604082019180831067ffffffffffffffff841117612929576020926040525f81525f8382015282828601015201612ed2565b91928091612f6d8461014081019260e08091803584526020810135602085015260408101356040850152606081013560608501526080810135608085015260a081013560a085015260c081013560c08501520135910152565b61014061010085015252610160820192905f5b818110612fd157505050610120818303910152602080835192838152019201905f5b818110612faf5750505090565b8251805185526020908101518186015260409094019390920191600101612fa2565b9091936020806001926001600160a01b038835612fed81610224565b168152019501929101612f80565b61010090816040519182372090815f52600560205260405f2090815490811561302057565b8363509b2d0560e11b5f526004525f60245260445ffd5b3560601c8033036130455750565b7f0691b032000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b91600101549261312664e8d4a5100065ffffffffffff6131008760601c6130b4816001600160a01b03165f525f60205260405f20600160801b8154019055565b863560601c956130f9876001600160a01b03165f525f60205260405f207fffffffff000000000000000000000000000000000000000000000000000000008154019055565b878961458d565b9616029260e0810135906001600160601b03906060013560181c60ff169160401c160290565b82018092116109375761279a926134bb565b92939161316f600161317c920154956608000000000000811661318f575b8660601c90613168600687848a6135ff565b848761458d565b9485833560601c936145b8565b9182039182116109375761279a926134bb565b6131b58760601c6001600160a01b03165f525f60205260405f20600160801b8154019055565b613156565b906131f261316f600161279a95015495660800000000000081166131f8575b8660601c906131eb60065f84896135ff565b848661458d565b916134bb565b61321e8760601c6001600160a01b03165f525f60205260405f20600160801b8154019055565b6131d9565b63ffffffff8160b81c164201908142116109375760081c64ffffffffff1681039081116109375790565b909160409182013590911c63ffffffff169081811061326b57505090565b6128ea9192612717565b92939160018101906132bf825461328d8189876145b8565b956bffffffffffffffffffffffff1982166bffffffffffff0000000000009092169190911764e8d4a510009091041790565b80925564e8d4a5100065ffffffffffff6133028460601c80996132fb826001600160a01b03165f525f60205260405f20600160801b8154019055565b878a61458d565b943560601c93160291828503948511610937577ffde76ecf2d6de5ca8bc7ee5159761b73899bd710e179829a05443fd01a40d19e9461334191876134bb565b61338461336e7f00000000000000000000000000000000000000000000000000000000000000004261289f565b9365ffffffffffff1916600885901b1760121790565b9055604080519182526020820192909252908190810161284d565b916001019061317c61316f6103e86133e864e8d4a5100065ffffffffffff875416027f000000000000000000000000000000000000000000000000000000000000000090612717565b049354956608000000000000811661340d575b8660601c90613168600887848a6135ff565b6134338760601c6001600160a01b03165f525f60205260405f20600160801b8154019055565b6133fb565b61346660e082013560a01c9160e0810135906001600160601b03906060013560181c60ff169160401c160290565b0190565b908215612bb1576001600160a01b03816134a8855f5160206153b35f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61284d600360405193849316968361272a565b908215612bb1576001600160a01b03816134f9855f5160206153b35f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61284d600960405193849316968361272a565b908215612bb1576001600160a01b038161354a855f5160206153b35f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61284d600560405193849316968361272a565b908215612bb1576001600160a01b038161359b855f5160206153b35f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61284d600b60405193849316968361272a565b908215612bb1576001600160a01b03816135ec855f5160206153b35f395f51905f52946001600160a01b03165f525f60205260405f20908154019055565b61284d600660405193849316968361272a565b91928315612bc7578161284d6001600160a01b0392613642875f5160206153b35f395f51905f52966001600160a01b03165f525f60205260405f20908154019055565b60405193849316968361272a565b91600f90600160f81b8116613699575b65ffffffffffff19161790557fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600f8152a2565b6136a38385614636565b613660565b91600c90600160f81b81166136f1575b65ffffffffffff19161790557fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600c8152a2565b6136fb8385614636565b6136b8565b91600e90600160f81b8116613749575b65ffffffffffff19161790557fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600e8152a2565b6137538385614636565b613710565b91600d90600160f81b81166137a1575b65ffffffffffff19161790557fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600d8152a2565b6137ab8385614636565b613768565b91600b90600160f81b81166137f9575b65ffffffffffff19161790557fdf704ff689e9d76108fe736861bd4eda8ad2b565106eaea753bea20a1bf9f3466020604051600b8152a2565b6138038385614636565b6137c0565b906001600160a01b03811661381b575090565b905090565b91906001600160a01b03166001600160a01b038216145f1461385e5750600181016001600160a01b031981541690556001600160ff1b038154169055565b6138819060018301906001600160a01b03166001600160a01b0319825416179055565b600160ff1b8154179055565b549064ffffffffff600883901c169060ff83166138a9816103bd565b6001811480613982575b156138fe575060029261ffff604882901c81169160381c16036138d257565b9061279a907f00000000000000000000000000000000000000000000000000000000000000009061289f565b92613908846103bd565b60068414613914575b50565b8242118015613971575b15613911576007935060e881901c61ffff1690618000199060d81c61ffff16160361394557565b9061279a907f00000000000000000000000000000000000000000000000000000000000000009061289f565b5060d881901c61800016151561391e565b508242116138b3565b606090600160ff1b9261ffff6139c56040830135928035602081881c920135916001600160601b0363010000008716151592169087612ce5565b916040519384521660208301526040820152201790565b6001600160a01b0316805f525f60205260405f2054906001600160601b038216838110613a1257505f525f6020520360405f2055565b91507fa10b390a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61279a9290916601000000000000811615918215613b01576004925b15613adb5763ffffffff8260b81c165b6040805165ffffffffffff841664e8d4a51000026001600160601b0316815261ffff6020820152429290920190820181905294606092831c9290917f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a91819081015b0390a3613b8f565b7f0000000000000000000000000000000000000000000000000000000000000000613a71565b600392613a61565b9160ff821660138110156103c75760048103610c34575060601c803303613b57575064ffffffffff9060081c1690814211613b42575050565b632413eccd60e21b5f5260045260245260445ffd5b7fc2802b97000000000000000000000000000000000000000000000000000000005f52336004526001600160a01b031660245260445ffd5b909160138310156103c75760081b9065ffffffffffff1916171790565b60010163ffffffff815460c81c16908115613c90576001600160a01b03600354165f19016001600160a01b03811161093757611320926001600160a01b03613c0692169081613bfa826128ac565b03613c16575b506146a1565b63ffffffff60c81b198154169055565b613c8a906001613c696001600160a01b03613c39865f52600260205260405f2090565b5416611b736001600160a01b03613c60613c52876128ac565b5f52600260205260405f2090565b921680926146ed565b019063ffffffff60c81b1963ffffffff60c81b83549260c81b169116179055565b5f613c00565b5050565b9092600160f91b8316613cda5764e8d4a5100065ffffffffffff60e0863560601c96013560a01c921602810390811161093757600160f91b93613cd69261350c565b1790565b5050905090565b90613cec818361398b565b90803560601c906040013560101c60ff1690805f52600660205260405f20602052815f5260405f209383855403613d2d575050506001600160ff1b03169055565b63edcdf22960e01b5f5260045260245260445260645ffd5b60010163ffffffff815460c81c16613c9057613d836001600160a01b036003541692835f5260026020526001600160a01b0360405f209116906146ed565b600182019182811161093757613da963ffffffff91613da4611320956146a1565b612891565b825463ffffffff60c81b1916911660c81b63ffffffff60c81b16179055565b906040519060051b809282372060601c90565b9190613e1561132094600184015460601c7f00000000000000000000000000000000000000000000000000000000000000009184876147dc565b92614849565b81421115613e27575050565b60018201809211610937577fd47800eb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190916610000000000000841615613ee757613ee2611320946122b4613ea2613e9a600187015493613e928560601c90565b90898861475a565b963560601c90565b916115b7836001600160a01b03165f525f60205260405f207fffffffff000000000000000000000000000000000000000000000000000000008154019055565b613650565b600182015491939092919080600160f81b811615614036575060405191613f0d8361290d565b6002860154906001600160a01b03821684528160a01c61ffff1691826020860152604085019060b01c67ffffffffffffffff168152613f598265ffffffffffff64e8d4a5100091160290565b92613f689061ffff1684612717565b612710900494858151613f81906001600160a01b031690565b90613f8c918a61355d565b516001600160a01b0316905167ffffffffffffffff1667ffffffffffffffff16613fb5906126fb565b613fbf918861346a565b60601c5f818152602081905260409020805473010000010000000000000000000000000000000001905592613ff3916128c9565b613ffe9083866135ae565b614008928461458d565b61132092907ffefffffffffffffffffffffffffffffffffffffffffffffffff7ffffffffffff165b916137b0565b906140b790730100000100000000000000000000000000000000846113209896660800000000000061406b6140309860601c90565b9416156140bc5765ffffffffffff61409561409064e8d4a510009360e0013560a01c90565b614e02565b925b16020101906001600160a01b03165f525f60205260405f20908154019055565b614398565b5064e8d4a5100065ffffffffffff5f92614097565b6020818303126101fb5780519067ffffffffffffffff82116101fb57019080601f830112156101fb57815161410581612e98565b92614113604051948561292e565b81845260208085019260051b8201019283116101fb57602001905b82821061413b5750505090565b60208091835161414a81610224565b81520191019061412e565b6113209092919261010081019360e08091803584526020810135602085015260408101356040850152606081013560608501526080810135608085015260a081013560a085015260c081013560c08501520135910152565b909290600882901c64ffffffffff1642118061427f575b614232575b5050505f61420491604051809381927fb44e2b1600000000000000000000000000000000000000000000000000000000835260048301614155565b038183305af18015611256576142175750565b613911903d805f833e61422a818361292e565b8101906140d1565b61425d61424860d884901c63ffffffff166128ba565b85614257600187015460601c90565b91614be1565b9050606085013560181c60ff1611156141c95761427b929350614d8b565b9055565b5060d882901c63ffffffff1643116141c4565b9091600181015460601c9261ffff8560581c161580156143c4575b6143b2576143a5611320956143986142cc6140908560e0013560a01c90565b9661439161435761434d61430760b887901c63ffffffff166143028d6142fc60d88b901c63ffffffff16846128c9565b90612717565b6128ea565b61433c6143347f00000000000000000000000000000000000000000000000000000000000000008e612717565b6103e8900490565b90818110156143ab57505b8b6128c9565b633b9aca00900490565b98614382660100000000000160801b846001600160a01b03165f525f60205260405f20908154019055565b61438b8a6126fb565b906128c9565b9087614e67565b6608000000000000191690565b92614a71565b9050614347565b909192613e159061132095838661475a565b5066040000000000008516156142ad565b61ffff8260381c169061ffff8360481c168203908282116109375767ffffffffffffffff8460781c1691633b9aca00830292808404633b9aca0014901517156109375761442b9261442591612717565b90614ea0565b60481b906affff00000000000000000019161790565b61279a9291606881901c61ffff169061ffff820361457f576608000000000000905b179066010000000000006cffff000000000000000000000019831692161592835f14614577576004935b15614528577f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a6001600160a01b0360b885901c63ffffffff165b420196613ad3886144f764e8d4a5100065ffffffffffff6144e88660601c90565b9516026001600160601b031690565b61ffff604051958695169816908461ffff6040929594936001600160601b0360608401971683521660208201520152565b7f08bf6c1ca6b711c7d995ba3f1100d5d7dd8868e2d31d4495151ed18485cba75a6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000006144c7565b60039361448d565b660c00000000000090614463565b90919266080000000000008416156145b257610c1560e061439894013560a01c614e02565b50505090565b9190600160f91b16156146075764e8d4a5100065ffffffffffff6145fb9216029160e0810135906001600160601b03906060013560181c60ff169160401c160290565b81018091116109375790565b5061346660e082013560a01c9160e0810135906001600160601b03906060013560181c60ff169160401c160290565b906002019081549067ffffffffffffffff8260b01c1690633b9aca00820291808304633b9aca001490151715610937576001600160a01b03614679931690614e67565b7fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff8154169055565b6001600160a01b03906003548060a01c4381036146da575b50506001600160a01b039116164360a01b6001600160a01b03191617600355565b836146e892169060046150fa565b6146b9565b906001600160a01b036147279183548060a01c438103614745575b50501682906001600160a01b03166001600160a01b0319825416179055565b80546001600160a01b03164360a01b6001600160a01b031916179055565b83614755921690600187016150fa565b614708565b919290614786826001600160a01b03165f525f60205260405f20660100000000000160801b8154019055565b66080000000000008416156145b25760e06147a591013560a01c614e02565b906103e882028281046103e81483151715610937576103e890046147ca818386614e67565b8203918211610937576143989261346a565b929093919361480a826001600160a01b03165f525f60205260405f20660100000000000160801b8154019055565b66080000000000008516156148425761483661482f60e06103e893013560a01c614e02565b9384612717565b046147ca818386614e67565b5050505090565b91926001840193845492614868610ddc84660400000000000016151590565b614a4f57509161284d614934612af96149216105e6867fd75d16de63aebc012d760faa9cd2a42aad45610e082643fc802f27cf3f5b9e34986148b261ffff9961ffff9060581c1690565b8881614959575b50506148e57f00000000000000000000000000000000000000000000000000000000000000004261289f565b9b65ffffffffffff89166bffffffffffff0000000000008a161790556604ffffffffffff19821660088d901b17601017905560681c61ffff1690565b9365ffffffffffff1664e8d4a510000290565b95604051938493169683602090939291936001600160601b0360408201951681520152565b92614a33600160f81b9261499c8d614975614a47979860601c90565b92614990614981612970565b6001600160a01b039095168552565b1661ffff166020830152565b5f60408201525b805160028701805460208401516040909401516001600160a01b039093167fffff0000000000000000000000000000000000000000000000000000000000009091161760a09390931b75ffff0000000000000000000000000000000000000000169290921760b09190911b7dffffffffffffffff0000000000000000000000000000000000000000000016179055565b176cffff0000000000000000000000191690565b905f886148b9565b61132095506122b4613ee2929484614a6b849896983560601c90565b936145b8565b9290916001810194855493614a91610ddc85660400000000000016151590565b614b7d5750614934612af96149216105e6867fd75d16de63aebc012d760faa9cd2a42aad45610e082643fc802f27cf3f5b9e34989661284d96614adc61ffff9a61ffff9060581c1690565b908982614b11575b5050506148e57f00000000000000000000000000000000000000000000000000000000000000004261289f565b600160f81b926149a367ffffffffffffffff614b749697948f614b6290614b3b614a339760601c90565b95614b56614b47612970565b6001600160a01b039098168852565b1661ffff166020860152565b1667ffffffffffffffff166040830152565b905f8089614ae4565b905061132095506122b4613ee2929484614a6b849896983560601c90565b90614ba582612e98565b614bb2604051918261292e565b8281528092614bc3601f1991612e98565b0190602036910137565b8051821015612ddd5760209160051b010190565b9091925f91614c02614bf4853560601c90565b946060013560181c60ff1690565b94614c0c86614b9b565b91614c1681614ecf565b966002810188811015614d825796945b614c2f88614b9b565b916001600160a01b035f9716965b89811080614d79575b15614d6c575f80528060205284818c0360405f200682018083905f5b858110614d00575060019493614ca0614ca594611c2894614c86611c289560801b90565b17614c91888d614bcd565b525f52600260205260405f2090565b614fd1565b6001600160a01b0381168a8114159081614cec575b50614cc7575b5001614c3d565b614ce690614cd8848d019c8b614bcd565b906001600160a01b03169052565b5f614cc0565b90506001600160a01b03891614155f614cba565b9091929350614d0f8189614bcd565b5185614d1b8260801c90565b848114614d52575b14614d37575b506001019088939291614c62565b6fffffffffffffffffffffffffffffffff1692506001614d29565b6fffffffffffffffffffffffffffffffff83169650614d23565b5050959650505050935050565b50818910614c46565b50879694614c26565b7f6a9b334d0e87e5e52e8af22f990c6d74a3a37b550b8252f29a5a689225a438d56060604051600a81525f60208201525f6040820152a27f000000000000000000000000000000000000000000000000000000000000000042019081421161093757600a9160081b9065ffffffffffff1916171790565b6103e8907f000000000000000000000000000000000000000000000000000000000000000002047f0000000000000000000000000000000000000000000000000000000000000000808210614e5f575b50633b9aca008106900390565b90505f614e52565b908215612bb1576001600160a01b035f5160206153b35f395f51905f5291846001540160015561284d600460405193849316968361272a565b8115613c90575f5160206153b35f395f51905f526004835f946001540160015561284d6040519283928361272a565b6003549060a082901c8110614eef57506001600160a01b039081165b1690565b6001600160601b03915016600454905f829160058411614f67575b614f1693506004615354565b80614f2057505f90565b614eeb614f60614f376001600160a01b03936128ac565b60045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b0190565b5460601c90565b9192614f72816151ec565b81039081116109375760045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b810154614f1694906001600160601b0316841015614fbf575091614f0a565b929150614fcb90612891565b90614f0a565b8054919060a083901c8210614ffa575050614eeb6001600160a01b03916001600160a01b031690565b6001600160601b0391925060010191168154905f829160058411615054575b615024935084615354565b908161503157505f919050565b614f60614eeb916150496001600160a01b03946128ac565b905f5260205f200190565b919261505f816151ec565b81039081116109375761502493855f526001600160601b038260205f2001541684105f1461508e575091615019565b92915061509a90612891565b90615019565b908154680100000000000000008110156129295760018101808455811015612ddd575f9283526020928390208251929093015160601b6bffffffffffffffffffffffff19166001600160601b039290921691909117910155565b805492939280156151c25761511161511c916128ac565b825f5260205f200190565b8054606081901c936001600160601b039182169291811680841161519a5787930361516557506151619250906001600160601b0382549181199060601b169116179055565b9190565b9150506151619161518661517761297f565b6001600160601b039093168352565b6001600160a01b03861660208301526150a0565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b50906151e7916151d361517761297f565b6001600160a01b03851660208301526150a0565b5f9190565b600181111561279a57806001600160801b831015615312575b6152b86152ae6152a461529a6152906152866152756152bf9760048a680100000000000000006152c49c1015615305575b6401000000008110156152f8575b620100008110156152eb575b6101008110156152de575b60108110156152d1575b10156152c9575b60030260011c90565b61527f818b6128ea565b0160011c90565b61527f818a6128ea565b61527f81896128ea565b61527f81886128ea565b61527f81876128ea565b61527f81866128ea565b80936128ea565b821190565b900390565b60011b61526c565b60041c9160021b91615265565b60081c9160041b9161525b565b60101c9160081b91615250565b60201c9160101b91615244565b60401c9160201b91615236565b50506152c46152bf6152b86152ae6152a461529a6152906152866152756153398a60801c90565b98506801000000000000000097506152059650505050505050565b906001600160601b03165b83831061536c5750505090565b90919280841860011c8185160190835f52826001600160601b038360205f20015416115f1461539f5750925b919061535f565b93506001810180911115615398576126e756fefe04e71039ffe25166331fd6afd7ef5995535c06b2166ce077e8d08e78652896a164736f6c6343000825000a",
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
