package market_test

import (
	"bytes"
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

// figures are gas by name. A job's whole is the sum of its transactions, from post to the withdrawal; deposits and approvals
// are not in it.
type figures map[string]uint64

// A way is how a job's calls are put into transactions.
type way struct {
	apart    bool // the decoy's seal and its opening are not beside its bidder's real ones
	grants   bool // the requester and the worker grant the panel its keys by the chain
	opening  bool // every validator opens its own score
	withdraw bool // the price is withdrawn with the claim
}

// measured plays the job that the figures are of, in every way: three bids, one of them a decoy, and three validators. The
// accounts have been through one job before, as those of nodes have.
func measured(t testing.TB, r rules) figures {
	s := set(t, deploy.MainParams(), func(a []*actor) world { return newNetwork(r, a) }, cast...)
	s.validators("val", "vic", "vera")
	out := figures{}
	first := whole(s, 1, way{apart: true}, figures{})
	whole(s, 2, way{}, figures{}) // A bidder's second slot is new, too.
	out["job.apart"] = whole(s, 3, way{apart: true}, out)
	out["job"] = whole(s, 4, way{}, figures{})
	out["job.batched"] = whole(s, 5, way{withdraw: true}, figures{})
	out["job.nodes"] = whole(s, 6, way{grants: true, opening: true}, out)
	out["job.first"] = first
	return out
}

// whole plays a job and returns what all of it cost; the calls' own costs it puts into each.
func whole(s *stage, nonce uint64, w way, each figures) (total uint64) {
	ada, bob, cyd, dan := s.actor("ada"), s.actor("bob"), s.actor("cyd"), s.actor("dan")
	from := len(s.gas)
	p := s.post(spec(ada, 3, func(j *job.Spec) { j.Nonce = nonce; realistic(j) }))
	if w.apart {
		p.seal(cyd, "12.123456789012345678", false)
		p.seal(dan, "3.123456789012345678", true)
		p.seal(bob, "10.123456789012345678", false)
		p.endSealing()
		for i, name := range []string{"open.first", "open.decoy", "open.last"} {
			p.open(i)
			s.gas[len(s.gas)-1].name = name
		}
	} else {
		_, real := p.bid(bob, "10.123456789012345678", false)
		_, decoy := p.bid(bob, "3.123456789012345678", true)
		s.do(bob, market.Multicall(real, decoy))
		p.seal(cyd, "12.123456789012345678", false)
		p.endSealing()
		s.do(bob, market.Multicall(market.Open(p.id, p.bids[0]), market.Open(p.id, p.bids[1])))
		p.open(2)
	}
	p.submit()
	p.draw(bob)
	key := bytes.Repeat([]byte{0xa5}, 97)
	if w.grants {
		keys := [][]byte{key, key, key}
		s.do(ada, market.Grant(p.spec, market.Testing, p.panel, keys))
		s.do(bob, market.Grant(p.spec, market.Model, p.panel, keys))
	}
	for seat := range p.panel {
		p.score(seat, market.Scored, 971_000+job.Score(seat))
	}
	if w.opening {
		for seat, who := range p.panel {
			p.reveal(p.by(who), seat)
			s.gas[len(s.gas)-1].name = "openScores.own"
		}
	} else {
		p.reveal(bob, 0, 1, 2)
	}
	price, err := job.ParseAmount("12.123456789012345678")
	s.must(err)
	claim, withdraw := market.Claim(p.spec, key), market.Withdraw(price)
	if w.withdraw {
		s.do(bob, market.Multicall(claim, withdraw))
	} else {
		s.do(bob, claim)
		s.do(bob, withdraw)
	}
	for _, u := range s.gas[from:] {
		total += u.gas
		if w.apart || u.name == "grant" || u.name == "openScores.own" {
			each[u.name] = max(each[u.name], u.gas)
		}
	}
	s.settled(p.id)
	return total
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
