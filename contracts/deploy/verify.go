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

	"github.com/morphware/morphware/contracts/bindings"
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
	token, vesting, market, recourse := common.Address(at.Token), common.Address(at.Vesting), common.Address(at.Market), common.Address(at.Recourse)
	if token != crypto.CreateAddress(vesting, 1) {
		return fmt.Errorf("verify: token %s was not made by vesting contract %s: %w", token, vesting, ErrUnknownCode)
	}

	m := bindings.NewIMarket()
	p, err := ask(v, market, m.PackParams(), m.UnpackParams)
	if err != nil {
		return fmt.Errorf("verify market: its parameters: %w", err)
	}
	code := append(common.FromHex(bindings.RecourseMetaData.Bin), bindings.NewRecourse().PackConstructor(token, p)...)
	if err := v.compare("recourse", recourse, code, nil); err != nil {
		return err
	}
	code = append(common.FromHex(bindings.MarketMetaData.Bin), bindings.NewMarket().PackConstructor(token, p, recourse)...)
	if err := v.compare("market", market, code, nil); err != nil {
		return err
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
	code = append(common.FromHex(bindings.VestingMetaData.Bin), w.PackConstructor(treasury, everyoneElse)...)
	// The simulated vesting contract made a token of its own.
	made := map[common.Hash]common.Hash{word(crypto.CreateAddress(stand(), 1)): word(token)}
	if err := v.compare("vesting", vesting, code, made); err != nil {
		return err
	}
	code = append(common.FromHex(bindings.TokenMetaData.Bin), bindings.NewToken().PackConstructor(vesting)...)
	id, err := chain.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("verify token: chain id: %w", err)
	}
	made = map[common.Hash]common.Hash{word(stand()): word(token), domain(id, stand()): domain(id, token)}
	return v.compare("token", token, code, made)
}

type verifier struct {
	ctx   context.Context
	chain Reader
}

func ask[T any](v verifier, to common.Address, data []byte, unpack func([]byte) (T, error)) (out T, err error) {
	raw, err := v.chain.CallContract(v.ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return out, err
	}
	if out, err = unpack(raw); err != nil {
		return out, fmt.Errorf("%s does not answer (%v): %w", to, err, ErrUnknownCode)
	}
	return out, nil
}

// compare simulates a creation, puts the words that depend on where a contract is in their places, and compares.
func (v verifier) compare(what string, at common.Address, creation []byte, words map[common.Hash]common.Hash) error {
	want, err := v.chain.CallContract(v.ctx, ethereum.CallMsg{From: nobody(), Data: creation}, nil)
	if err != nil {
		return fmt.Errorf("verify %s: simulate its creation: %w", what, err)
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
