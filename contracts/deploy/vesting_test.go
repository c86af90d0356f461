package deploy_test

import (
	"context"
	"crypto/sha256"
	"encoding/csv"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
)

type row struct {
	start                  time.Time
	treasury, everyoneElse job.Amount // so far
}

// table reads Table 1. The cumulative column is the law, and the treasury's share so far is the sum of its own column.
func table(t *testing.T) (rows []row) {
	f, err := os.Open("../vesting.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var treasury job.Amount
	for _, l := range lines[1:] {
		start, err := time.Parse("2006-01", l[0])
		if err != nil {
			t.Fatal(err)
		}
		amount := func(s string) job.Amount {
			a, err := job.ParseAmount(s)
			if err != nil {
				t.Fatal(err)
			}
			return a
		}
		treasury = treasury.Add(amount(l[1]))
		rows = append(rows, row{start, treasury, amount(l[3]).Sub(treasury)})
	}
	return rows
}

type instant struct {
	simulated.Client
	sim *simulated.Backend
}

func (c instant) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	err := c.Client.SendTransaction(ctx, tx)
	c.sim.Commit()
	return err
}

// TestRelease plays the 36 months at chain time: before, at and after each boundary somebody releases, sometimes nobody
// does for months, and what is out is Table 1's to the last unit.
func TestRelease(t *testing.T) {
	rows := table(t)
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	chain := *params.AllDevChainProtocolChanges
	chain.BogotaTime = nil
	at := func(when time.Time) *runtime.Config {
		return &runtime.Config{ChainConfig: &chain, State: db, GasLimit: 16_000_000, BlockNumber: big.NewInt(1), Time: uint64(when.Unix()), Difficulty: new(big.Int)}
	}
	a, b := common.Address{19: 1}, common.Address{19: 2}
	v, tok := bindings.NewVesting(), bindings.NewToken()
	_, vesting, _, err := runtime.Create(append(common.FromHex(bindings.VestingMetaData.Bin), v.PackConstructor(a, b)...), at(rows[0].start.AddDate(0, -1, 0)))
	if err != nil {
		t.Fatal(err)
	}
	token := crypto.CreateAddress(vesting, 1)
	call := func(to common.Address, data []byte, when time.Time) []byte {
		t.Helper()
		out, _, err := runtime.Call(to, data, at(when))
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	check := func(when time.Time, want row) {
		t.Helper()
		call(vesting, v.PackRelease(), when)
		for who, amount := range map[common.Address]job.Amount{a: want.treasury, b: want.everyoneElse} {
			got, err := tok.UnpackBalanceOf(call(token, tok.PackBalanceOf(who), when))
			if err != nil {
				t.Fatal(err)
			}
			if job.Wei(got).Cmp(amount) != 0 {
				t.Errorf("at %v %s has %v MWT, want %v", when, who, job.Wei(got), amount)
			}
		}
	}
	before := row{}
	for i, r := range rows {
		if i%5 != 3 { // Nobody releases in some months.
			check(r.start.Add(-time.Second), before)
			check(r.start, r)
			check(r.start.Add(time.Second), r)
		}
		before = r
	}
	check(rows[35].start.AddDate(10, 0, 0), before)
	if left, err := tok.UnpackBalanceOf(call(token, tok.PackBalanceOf(vesting), rows[35].start)); err != nil || left.Sign() != 0 {
		t.Errorf("%v wei are left in the end (%v)", left, err)
	}
}

// TestVesting asks what is vested around each boundary, and deploys long after the last.
func TestVesting(t *testing.T) {
	rows := table(t)
	if len(rows) != 36 {
		t.Fatalf("Table 1 has %d months, want 36", len(rows))
	}
	ctx := t.Context()
	seed := sha256.Sum256([]byte("deployer"))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		t.Fatal(err)
	}
	from := crypto.PubkeyToAddress(key.PublicKey)
	sim := simulated.NewBackend(types.GenesisAlloc{from: {Balance: new(big.Int).Lsh(big.NewInt(1), 100)}},
		func(_ *node.Config, e *ethconfig.Config) {
			config := *e.Genesis.Config
			config.BogotaTime = nil
			e.Genesis.Config = &config
		})
	defer sim.Close()
	chain := instant{sim.Client(), sim}
	p := deploy.PracticeParams()
	p.Treasury, p.EveryoneElse = job.Address{19: 1}, job.Address{19: 2}
	at, err := deploy.Deploy(ctx, chain, key, p)
	if err != nil {
		t.Fatal(err)
	}

	v, tok := bindings.NewVesting(), bindings.NewToken()
	read := func(to job.Address, data []byte) []byte {
		address := common.Address(to)
		out, err := chain.CallContract(ctx, ethereum.CallMsg{To: &address, Data: data}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	check := func(when time.Time, want row) {
		t.Helper()
		got, err := v.UnpackVested(read(at.Vesting, v.PackVested(big.NewInt(when.Unix()))))
		if err != nil {
			t.Fatal(err)
		}
		a, b := job.Wei(got.ToTreasury), job.Wei(got.ToEveryoneElse)
		if a.Cmp(want.treasury) != 0 || b.Cmp(want.everyoneElse) != 0 {
			t.Errorf("at %v: %v and %v MWT are vested, want %v and %v", when, a, b, want.treasury, want.everyoneElse)
		}
	}
	before := row{}
	for _, r := range rows {
		check(r.start.Add(-time.Second), before)
		check(r.start, r)
		check(r.start.Add(time.Second), r)
		before = r
	}
	supply := job.MWT(1_232_922_769)
	if sum := before.treasury.Add(before.everyoneElse); sum.Cmp(supply) != 0 {
		t.Errorf("in the end %v MWT are vested, want all %v", sum, supply)
	}
	// It is long after the last month now, so the release that deploying ends with let all of it go, and nothing is left.
	for holder, want := range map[job.Address]job.Amount{p.Treasury: before.treasury, p.EveryoneElse: before.everyoneElse, at.Vesting: {}} {
		out, err := tok.UnpackBalanceOf(read(at.Token, tok.PackBalanceOf(common.Address(holder))))
		if err != nil {
			t.Fatal(err)
		}
		if got := job.Wei(out); got.Cmp(want) != 0 {
			t.Errorf("%s has %v MWT, want %v", holder, got, want)
		}
	}
}

func TestDeployNamesWhatFailed(t *testing.T) {
	seed := sha256.Sum256([]byte("poor"))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		t.Fatal(err)
	}
	sim := simulated.NewBackend(types.GenesisAlloc{})
	defer sim.Close()
	_, err = deploy.Deploy(t.Context(), instant{sim.Client(), sim}, key, deploy.PracticeParams())
	if err == nil || !strings.Contains(err.Error(), "vesting") {
		t.Errorf("deploying without coin: %v; want an error that names the first contract", err)
	}
}
