package stage

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// Books are all MWT there are, read from the chain itself, not from what any of our processes says.
type Books struct {
	Supply   job.Amount
	Held     map[job.Address]job.Amount // by every account that ever had any, the market among them
	Accounts map[job.Address]job.Amount // inside the market: free and staked
}

// Wealth of an account: what it holds and what the market holds for it.
func (b Books) Wealth(a job.Address) job.Amount { return b.Held[a].Add(b.Accounts[a]) }

// Sum of all holdings, which is the supply unless a token was lost or made.
func (b Books) Sum() (sum job.Amount) {
	for _, a := range b.Held {
		sum = sum.Add(a)
	}
	return sum
}

// Books reads everybody's balances at the newest block.
func (s *Stage) Books(ctx context.Context) (Books, error) {
	b := Books{Held: map[job.Address]job.Amount{}, Accounts: map[job.Address]job.Amount{}}
	client, err := ethclient.DialContext(ctx, s.RPC)
	if err != nil {
		return b, err
	}
	defer client.Close()
	head, err := client.BlockNumber(ctx)
	if err != nil {
		return b, err
	}
	at := new(big.Int).SetUint64(head)
	token, market := common.Address(s.Addresses.Token), common.Address(s.Addresses.Market)
	call := func(to common.Address, data []byte) ([]byte, error) {
		return client.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, at)
	}
	erc20, terms := bindings.NewToken(), bindings.NewIMarket()
	raw, err := call(token, erc20.PackTotalSupply())
	if err != nil {
		return b, fmt.Errorf("supply: %w", err)
	}
	supply, err := erc20.UnpackTotalSupply(raw)
	if err != nil {
		return b, err
	}
	b.Supply = job.Wei(supply)
	transfer := crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)")) // ERC-20
	logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{ToBlock: at, Addresses: []common.Address{token},
		Topics: [][]common.Hash{{transfer}}})
	if err != nil {
		return b, fmt.Errorf("transfers: %w", err)
	}
	for _, l := range logs {
		who := common.BytesToAddress(l.Topics[2][:])
		if _, seen := b.Held[job.Address(who)]; seen {
			continue
		}
		if raw, err = call(token, erc20.PackBalanceOf(who)); err != nil {
			return b, fmt.Errorf("balance of %v: %w", who, err)
		}
		held, err := erc20.UnpackBalanceOf(raw)
		if err != nil {
			return b, err
		}
		b.Held[job.Address(who)] = job.Wei(held)
		if raw, err = call(market, terms.PackAccount(who)); err != nil {
			return b, fmt.Errorf("account of %v: %w", who, err)
		}
		inside, err := terms.UnpackAccount(raw)
		if err != nil {
			return b, err
		}
		b.Accounts[job.Address(who)] = job.Wei(new(big.Int).Add(inside.Free, inside.Staked))
	}
	return b, nil
}
