package market_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/morphware/morphware/contracts/deploy"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
)

var update = flag.Bool("update", false, "write testdata/gas.json anew")

// figures are gas by name. A job's whole is the sum of its calls, from post to the withdrawal; deposits and approvals are
// not in it, and neither are the grants, which peers may as well send each other, unless the name says so.
type figures map[string]uint64

// measured plays the job that the figures are of: three bids, one of them a decoy, and three validators. The accounts
// have been through one job before, as those of nodes have.
func measured(t testing.TB, r rules) figures {
	s := set(t, deploy.MainParams(), func(a []*actor) world { return newNetwork(r, a) }, cast...)
	s.validators("val", "vic", "vera")
	ada, bob, cyd, dan := s.actor("ada"), s.actor("bob"), s.actor("cyd"), s.actor("dan")
	out := figures{}
	play := func(nonce uint64, batched bool) (total, grants uint64) {
		from := len(s.gas)
		p := s.post(spec(ada, 3, func(j *job.Spec) { j.Nonce = nonce; realistic(j) }))
		first := len(s.gas)
		if batched {
			// The decoy is sealed and opened beside its bidder's real bid, and a claim withdraws at once.
			_, real := p.bid(bob, "10.123456789012345678", false)
			_, decoy := p.bid(bob, "3.123456789012345678", true)
			s.do(bob, market.Multicall(real, decoy))
			p.seal(cyd, "12.123456789012345678", false)
			p.endSealing()
			s.do(bob, market.Multicall(market.Open(p.id, p.bids[0]), market.Open(p.id, p.bids[1])))
			p.open(2)
		} else {
			p.seal(cyd, "12.123456789012345678", false)
			p.seal(dan, "3.123456789012345678", true)
			p.seal(bob, "10.123456789012345678", false)
			p.openAll()
			for i, name := range []string{"seal", "seal", "seal", "open.first", "open.decoy", "open.last"} {
				out[name] = max(out[name], s.gas[first+i].gas)
			}
		}
		p.submit()
		p.draw(bob)
		mark := len(s.gas)
		keys := [][]byte{make([]byte, 97), make([]byte, 97), make([]byte, 97)}
		for _, k := range keys {
			for i := range k {
				k[i] = 0xa5
			}
		}
		s.do(ada, market.Grant(p.spec, market.Testing, p.panel, keys))
		s.do(bob, market.Grant(p.spec, market.Model, p.panel, keys))
		for _, u := range s.gas[mark:] {
			grants += u.gas
		}
		for seat := range p.panel {
			p.score(seat, market.Scored, 971_000+job.Score(seat))
		}
		p.reveal(p.by(p.panel[0]), 0, 1, 2)
		withdraw, err := job.ParseAmount("12.123456789012345678")
		s.must(err)
		if batched {
			s.do(bob, market.Multicall(market.Claim(p.spec, keys[0]), market.Withdraw(withdraw)))
		} else {
			s.do(bob, market.Claim(p.spec, keys[0]))
			s.do(bob, market.Withdraw(withdraw))
		}
		for _, u := range s.gas[from:] {
			total += u.gas
		}
		s.settled(p.id)
		if !batched {
			for _, u := range s.gas[from:] {
				if u.name != "seal" && u.name != "open" {
					out[u.name] = max(out[u.name], u.gas)
				}
			}
		}
		return total - grants, grants
	}
	out["job.first"], _ = play(1, false)
	first := out["job.first"]
	clear(out) // The calls of accounts that were new.
	out["job.first"] = first
	var grants uint64
	out["job"], grants = play(2, false)
	out["job.with_grants"] = out["job"] + grants
	out["job.batched"], _ = play(3, true)
	return out
}

// realistic fills the terms with bytes as real hashes have them: calldata is paid by the byte that is not zero.
func realistic(j *job.Spec) {
	fill := func(b []byte) {
		for i := range b {
			b[i] = byte(i*37 + 11)
		}
	}
	fill(j.Algorithm[:])
	fill(j.Training[:])
	fill(j.Testing[:])
	fill(j.Material[:])
	fill(j.Exam[:])
}

func TestGas(t *testing.T) {
	got := map[string]figures{"osaka": measured(t, osaka), "next_fork": measured(t, next)}
	for fork, f := range got {
		for name, gas := range f {
			line, err := json.Marshal(map[string]any{"name": name, "rules": fork, "gas": gas})
			if err != nil {
				t.Fatal(err)
			}
			t.Log(string(line))
		}
	}
	path := filepath.Join("..", "testdata", "gas.json")
	if *update {
		raw, err := json.MarshalIndent(got, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]figures
	if err := json.Unmarshal(raw, &want); err != nil {
		t.Fatal(err)
	}
	for fork, f := range got {
		for name, gas := range f {
			// A draw depends on a block's hash, so figures that hold one differ a little from run to run.
			if old := want[fork][name]; gas > old+old/100 || gas < old-old/100 {
				t.Errorf("%s.%s is %d gas, and %d in %s\nhint: go test ./contracts/market -run Gas -update", fork, name, gas, old, path)
			}
		}
	}
}
