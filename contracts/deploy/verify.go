package deploy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// ErrUnknownCode says that an address holds other code than this release's, or none.
var ErrUnknownCode = errors.New("the code there is not this release's")

// Reader is what verifying asks of an Ethereum client. *ethclient.Client is one.
type Reader interface {
	ethereum.ChainIDReader
	CodeAt(ctx context.Context, account common.Address, number *big.Int) ([]byte, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, number *big.Int) ([]byte, error)
}

// Verify compares the code at all four addresses with this release's, to the last byte. What constructors write into the
// code (parameters and addresses) is made anew, by simulating the constructors with what the contracts say of
// themselves. Parameters may be any; that the four belong together is part of it. A mismatch is an ErrUnknownCode.
func Verify(ctx context.Context, chain Reader, at Addresses) error {
	v := verifier{ctx, chain}
	token, vesting := common.Address(at.Token), common.Address(at.Vesting)
	if token != crypto.CreateAddress(vesting, 1) {
		return fmt.Errorf("verify: token %s was not made by vesting contract %s: %w", token, vesting, ErrUnknownCode)
	}
	found, err := VerifyMarket(ctx, chain, at.Market)
	if err != nil {
		return err
	}
	if found.Token != at.Token || found.Recourse != at.Recourse {
		return fmt.Errorf("verify market at %v: its token is %v and its other half %v: %w", at.Market, found.Token, found.Recourse, ErrUnknownCode)
	}

	w := bindings.NewVesting()
	treasury, err := ask(v, vesting, w.PackTreasury(), w.UnpackTreasury)
	if err != nil {
		return fmt.Errorf("verify vesting: its treasury: %w", err)
	}
	everyoneElse, err := ask(v, vesting, w.PackEveryoneElse(), w.UnpackEveryoneElse)
	if err != nil {
		return fmt.Errorf("verify vesting: everyone else: %w", err)
	}
	code := append(common.FromHex(bindings.VestingMetaData.Bin), w.PackConstructor(treasury, everyoneElse)...)
	// The simulated vesting contract made a token of its own.
	made := map[common.Hash]common.Hash{word(crypto.CreateAddress(stand(), 1)): word(token)}
	return v.compare("vesting", vesting, code, made)
}

// VerifyMarket is Verify for who knows the market's address alone: it compares the market, its other half and its token,
// and returns where those are. It says nothing of who vests the token.
func VerifyMarket(ctx context.Context, chain Reader, at job.Address) (found Addresses, err error) {
	v, market := verifier{ctx, chain}, common.Address(at)
	code, err := chain.CodeAt(ctx, market, nil)
	if err != nil {
		return found, fmt.Errorf("verify market: code at %v: %w", at, err)
	}
	if len(code) == 0 {
		return found, fmt.Errorf("verify market: there is no contract at %v: %w\nhint: check the market's address, and that this is the chain it is on", at, ErrUnknownCode)
	}
	m := bindings.NewIMarket()
	p, err := ask(v, market, m.PackParams(), m.UnpackParams)
	if err != nil {
		return found, fmt.Errorf("verify market: its parameters: %w", err)
	}
	token, err := ask(v, market, m.PackToken(), m.UnpackToken)
	if err != nil {
		return found, fmt.Errorf("verify market: its token: %w", err)
	}
	creation := func(recourse common.Address) []byte {
		return append(common.FromHex(bindings.MarketMetaData.Bin), bindings.NewMarket().PackConstructor(token, p, recourse)...)
	}
	// Where the address of the other half stands in the code, a market with another one shows.
	like, err := v.simulate("market", creation(nobody()))
	if err != nil {
		return found, err
	}
	var recourse common.Address
	if i := bytes.Index(like, nobody().Bytes()); i >= 0 && len(code) == len(like) {
		recourse = common.BytesToAddress(code[i : i+common.AddressLength])
	}
	if err := v.compare("market", market, creation(recourse), nil); err != nil {
		return found, err
	}
	code = append(common.FromHex(bindings.RecourseMetaData.Bin), bindings.NewRecourse().PackConstructor(token, p)...)
	if err := v.compare("recourse", recourse, code, nil); err != nil {
		return found, err
	}

	// Who got its first tokens does not show in the token's code.
	code = append(common.FromHex(bindings.TokenMetaData.Bin), bindings.NewToken().PackConstructor(nobody())...)
	id, err := chain.ChainID(ctx)
	if err != nil {
		return found, fmt.Errorf("verify token: chain id: %w", err)
	}
	made := map[common.Hash]common.Hash{word(stand()): word(token), domain(id, stand()): domain(id, token)}
	if err := v.compare("token", token, code, made); err != nil {
		return found, err
	}
	return Addresses{Token: job.Address(token), Market: at, Recourse: job.Address(recourse)}, nil
}

type verifier struct {
	ctx   context.Context
	chain Reader
}

func ask[T any](v verifier, to common.Address, data []byte, unpack func([]byte) (T, error)) (out T, err error) {
	raw, err := v.chain.CallContract(v.ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	var refused rpc.Error
	switch {
	case errors.As(err, &refused):
		return out, fmt.Errorf("%s does not answer (%v): %w", to, err, ErrUnknownCode)
	case err != nil:
		return out, err
	}
	if out, err = unpack(raw); err != nil {
		return out, fmt.Errorf("%s does not answer (%v): %w", to, err, ErrUnknownCode)
	}
	return out, nil
}

// simulate returns the code that a creation would leave at the address of stand.
func (v verifier) simulate(what string, creation []byte) ([]byte, error) {
	code, err := v.chain.CallContract(v.ctx, ethereum.CallMsg{From: nobody(), Data: creation}, nil)
	if err != nil {
		return nil, fmt.Errorf("verify %s: simulate its creation: %w", what, err)
	}
	return code, nil
}

// compare simulates a creation, puts the words that depend on where a contract is in their places, and compares.
func (v verifier) compare(what string, at common.Address, creation []byte, words map[common.Hash]common.Hash) error {
	want, err := v.simulate(what, creation)
	if err != nil {
		return err
	}
	for simulated, real := range words {
		want = bytes.ReplaceAll(want, simulated[:], real[:])
	}
	got, err := v.chain.CodeAt(v.ctx, at, nil)
	if err != nil {
		return fmt.Errorf("verify %s: code at %s: %w", what, at, err)
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("verify %s at %s: %d bytes of code, want %d of our own: %w\nhint: use the release that deployed it", what, at, len(got), len(want), ErrUnknownCode)
	}
	return nil
}

// nobody is an account that nobody has, so its next creation is its first: where a simulated contract stands.
func nobody() common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte("morphware: nobody"))[12:])
}

func stand() common.Address { return crypto.CreateAddress(nobody(), 0) }

func word(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// domain is the token's EIP-712 domain separator, which it keeps in its code.
func domain(chain *big.Int, token common.Address) common.Hash {
	return crypto.Keccak256Hash(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("Morphware Token")), crypto.Keccak256([]byte("1")),
		common.BigToHash(chain).Bytes(), word(token).Bytes(),
	)
}
