package board

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
)

func TestBoardFollowsAJob(t *testing.T) {
	self, v1, v2 := common.Address{1}, common.Address{2}, common.Address{3}
	id := job.ID{7}
	b := New(job.Address(self))
	tell := func(events ...any) {
		for _, e := range events {
			b.Apply(chain.Fact{Job: id, Time: time.Unix(50, 0), Event: e})
		}
	}
	n := big.NewInt
	tell(&bindings.IMarketAwarded{Worker: self, Price: n(1)}) // of a job that was posted before the first fact
	if len(b.Jobs) > 0 {
		t.Fatal("a job without its terms is on the board")
	}
	tell(
		&bindings.IMarketPosted{Terms: market.TermsOf(job.Spec{Reserve: job.MWT(9), Fee: job.MWT(1)}), SealUntil: n(100)},
		&bindings.IMarketSealed{Bidder: self, Hash: [32]byte{1}, Slot: 3, Index: 0},
		&bindings.IMarketOpened{Bidder: self, Price: n(5), Index: 0},
		&bindings.IMarketAwarded{Worker: v1, Price: n(9)},
		&bindings.IMarketGranted{To: v1, Kind: uint8(market.Material), Wrapped: []byte("theirs")},
		&bindings.IMarketStarted{Worker: v1},
		&bindings.IMarketGaveUp{Worker: v1},
	)
	j := b.Jobs[id]
	if j.Started.IsZero() || !j.GaveUp || j.Material != nil || !j.Opened[0] || j.SealUntil.Unix() != 100 {
		t.Errorf("after the first worker: %+v", j)
	}
	tell(&bindings.IMarketOffered{RunnerUp: 0, Price: n(5)}, &bindings.IMarketAwarded{Worker: self, Price: n(5)})
	if j.Worker != job.Address(self) || j.GaveUp || !j.Started.IsZero() {
		t.Errorf("after the runner-up took over: %+v", j)
	}
	tell(
		&bindings.IMarketGranted{To: self, Kind: uint8(market.Material), Wrapped: []byte("ours")},
		&bindings.IMarketGranted{To: self, Kind: uint8(market.Testing), Wrapped: make([]byte, 2<<10)},
		&bindings.IMarketSubmitted{Infohash: [20]byte{1}, DrawBlock: n(50)},
		&bindings.IMarketDrawMoved{DrawBlock: n(60)},
		&bindings.IMarketDrawn{Panel: []common.Address{v1, v2}},
		&bindings.IMarketGranted{To: v2, Kind: uint8(market.Model), Wrapped: []byte("theirs")},
		&bindings.IMarketScoreSealed{Validator: v2},
		&bindings.IMarketScoreOpened{Validator: v2},
	)
	if string(j.Material) != "ours" || j.Testing != nil || j.DrawBlock != 60 || j.Draws != 1 || len(j.Sealed) != 1 || len(j.Scored) != 1 {
		t.Errorf("while testing: %+v", j)
	}
	if seat, ok := j.Seat(job.Address(v2)); !ok || seat != 1 {
		t.Errorf("seat %d, %v; want 1", seat, ok)
	}
	tell(&bindings.IMarketDrawn{Panel: []common.Address{v2}})
	if len(j.Sealed)+len(j.Scored) > 0 || len(j.Panel) != 1 || j.Draws != 2 {
		t.Errorf("after a second draw: %+v", j)
	}
	tell(&bindings.IMarketEnded{Phase: uint8(job.Failed)})
	if j.Ended != job.Failed {
		t.Errorf("ended %v, want failed", j.Ended)
	}
	tell(&bindings.IMarketVerdict{Phase: uint8(job.Rejected)}, &bindings.IMarketEnded{Phase: uint8(job.Rejected)})
	if j.Ended != job.Rejected {
		t.Errorf("ended %v, want rejected", j.Ended)
	}
	tell(&bindings.IMarketVerdict{Phase: uint8(job.Accepted)})
	if j.Ended != job.None || j.Verdict != job.Accepted {
		t.Errorf("accepted anyway: ended %v with the verdict %v, want neither an end nor a rejection", j.Ended, j.Verdict)
	}
	b.Forget(id)
	tell(&bindings.IMarketEnded{Phase: uint8(job.Closed)})
	if len(b.Jobs) > 0 {
		t.Error("a forgotten job came back")
	}
}

func TestRegistrationsAreNotTrusted(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	who := crypto.PubkeyToAddress(key.PublicKey)
	pub := crypto.FromECDSAPub(&key.PublicKey)[1:]
	for name, c := range map[string]struct {
		account   common.Address
		key       []byte
		endpoints string
		known     bool
		swarm     int
	}{
		"right":             {who, pub, `{"p2p":[],"swarm":["127.0.0.1:1"]}`, true, 1},
		"another's key":     {common.Address{1}, pub, `{}`, false, 0},
		"no key":            {who, nil, `{}`, false, 0},
		"not on the curve":  {who, make([]byte, 64), `{}`, false, 0},
		"endpoints no JSON": {who, pub, `{`, true, 0},
		"no port":           {who, pub, `{"swarm":["127.0.0.1"]}`, true, 0},
		"too many":          {who, pub, `{"swarm":["a:1"` + strings.Repeat(`,"a:1"`, 16) + `]}`, true, 0},
		"too long":          {who, pub, `{"swarm":["a:1"],"x":"` + strings.Repeat("x", 4<<10) + `"}`, true, 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := New(job.Address{})
			b.Apply(chain.Fact{Event: &bindings.IMarketRegistered{Account: c.account, PublicKey: c.key, Endpoints: []byte(c.endpoints)}})
			p, known := b.Peers[job.Address(c.account)]
			if known != c.known || len(p.Endpoints.Swarm) != c.swarm {
				t.Errorf("known %v with %d endpoints, want %v with %d", known, len(p.Endpoints.Swarm), c.known, c.swarm)
			}
		})
	}
}

func FuzzParseEndpoints(f *testing.F) {
	f.Add([]byte(`{"p2p":["/ip4/127.0.0.1/tcp/1"],"swarm":["127.0.0.1:1"]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if e, err := ParseEndpoints(b); err != nil && len(e.P2P)+len(e.Swarm) > 32 {
			t.Errorf("an error beside %d endpoints", len(e.P2P)+len(e.Swarm))
		}
	})
}
