package board

import (
	"encoding/binary"
	"math/big"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/chain"
)

// BenchmarkSeen says what a thousand jobs of others keep in memory while they run: three bids, a winner, a grant.
func BenchmarkSeen(b *testing.B) {
	const jobs = 1000
	n := big.NewInt
	var before, after runtime.MemStats
	var kept float64
	for b.Loop() {
		runtime.GC()
		runtime.ReadMemStats(&before)
		all := New(job.Address{1})
		for i := range jobs {
			var id job.ID
			binary.BigEndian.PutUint64(id[:], uint64(i)+1)
			tell := func(e any) { all.Apply(chain.Fact{Job: id, Event: e}) }
			tell(&bindings.IMarketPosted{Terms: market.TermsOf(job.Spec{Reserve: job.MWT(9), Fee: job.MWT(1)}), SealUntil: n(100)})
			for bid := range 3 {
				who := common.Address{byte(i), byte(i >> 8), byte(bid), 9}
				tell(&bindings.IMarketSealed{Bidder: who, Hash: [32]byte{1}, Index: uint16(bid)})
				tell(&bindings.IMarketOpened{Bidder: who, Price: n(5), Index: uint16(bid)})
			}
			tell(&bindings.IMarketAwarded{Worker: common.Address{7}, Price: n(5)})
			tell(&bindings.IMarketGranted{To: common.Address{7}, Wrapped: make([]byte, 81)})
			tell(&bindings.IMarketStarted{Worker: common.Address{7}})
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		kept = max(kept, float64(after.HeapAlloc)-float64(before.HeapAlloc))
		runtime.KeepAlive(all)
	}
	b.ReportMetric(kept, "B/1000jobs")
}
