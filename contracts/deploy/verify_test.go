package deploy_test

import (
	"crypto/sha256"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
)

func TestVerifyKnowsOurCodeFromAnyOther(t *testing.T) {
	seed := sha256.Sum256([]byte("deployer"))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		t.Fatal(err)
	}
	sim := simulated.NewBackend(types.GenesisAlloc{
		crypto.PubkeyToAddress(key.PublicKey): {Balance: new(big.Int).Lsh(big.NewInt(1), 100)},
	})
	defer sim.Close()
	chain := instant{sim.Client(), sim}
	ours := func(p deploy.Params) deploy.Addresses {
		at, err := deploy.Deploy(t.Context(), chain, key, p)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	practice := deploy.PracticeParams()
	practice.Treasury, practice.EveryoneElse = job.Address{19: 1}, job.Address{19: 2}
	a, b := ours(practice), ours(deploy.MainParams())
	for _, at := range []deploy.Addresses{a, b} {
		if err := deploy.Verify(t.Context(), chain, at); err != nil {
			t.Errorf("our own is not known: %v", err)
		}
	}
	if found, err := deploy.VerifyMarket(t.Context(), chain, a.Market); err != nil || found.Token != a.Token || found.Recourse != a.Recourse {
		t.Errorf("by its market alone: %+v, %v; want the token and the other half of %+v", found, err, a)
	}
	for what, edit := range map[string]func(*deploy.Addresses){
		"token":               func(at *deploy.Addresses) { at.Token = b.Token },
		"vesting":             func(at *deploy.Addresses) { at.Vesting = b.Vesting },
		"market":              func(at *deploy.Addresses) { at.Market = b.Market },
		"recourse":            func(at *deploy.Addresses) { at.Recourse = b.Recourse },
		"market is the token": func(at *deploy.Addresses) { at.Market = a.Token },
		"market is nothing":   func(at *deploy.Addresses) { at.Market = job.Address{7} },
	} {
		at := a
		edit(&at)
		if err := deploy.Verify(t.Context(), chain, at); err == nil {
			t.Errorf("another %s is taken for ours", what)
		} else if !errors.Is(err, deploy.ErrUnknownCode) {
			t.Errorf("another %s: %v", what, err)
		}
	}
}
