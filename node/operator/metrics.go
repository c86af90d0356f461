package operator

import (
	"context"
	"math/big"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/morphware/morphware/contracts/job"
)

// collector makes metrics of a node's state when it is asked for them. Their names follow Prometheus' rules: base units, and
// _total for what only grows.
type collector struct{ node Node }

func describe(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc("morphware_node_"+name, help, labels, nil)
}

// Describe sends nothing: GPUs come and go, so the set is not known beforehand.
func (c *collector) Describe(chan<- *prometheus.Desc) {}

func (c *collector) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second) // Prometheus' own default
	defer cancel()
	s := c.node.Status(ctx)
	put := func(kind prometheus.ValueType, name, help string, v float64, labels ...string) {
		var names, values []string
		for i := 0; i+1 < len(labels); i += 2 {
			names, values = append(names, labels[i]), append(values, labels[i+1])
		}
		out <- prometheus.MustNewConstMetric(describe(name, help, names...), kind, v, values...)
	}
	gauge := func(name, help string, v float64, labels ...string) {
		put(prometheus.GaugeValue, name, help, v, labels...)
	}
	count := func(name, help string, v float64, labels ...string) {
		put(prometheus.CounterValue, name, help, v, labels...)
	}

	gauge("info", "What runs, always 1.", 1, "version", s.Version, "address", s.Address.String(), "market", s.Market.String(), "sandbox", s.Sandbox)
	gauge("start_time_seconds", "When the node was started, in seconds since 1970.", float64(s.Started.Unix()))
	gauge("block", "Latest block whose facts were read.", float64(s.Block))
	gauge("block_time_seconds", "Its time, in seconds since 1970.", float64(s.BlockTime.Unix()))
	gauge("accepting", "1 while new bids are made.", truth(s.Closed == ""))
	gauge("draining", "1 while the node ends what is under way.", truth(s.Draining))
	gauge("jobs_under_way", "Jobs that the node owes something.", float64(s.UnderWay))
	gauge("disk_free_bytes", "Free where the node keeps jobs.", float64(s.Disk))

	count("bids_total", "Jobs by what became of the node's bid.", float64(s.Awarded), "outcome", "won")
	count("bids_total", "Jobs by what became of the node's bid.", float64(s.Lost), "outcome", "lost")
	count("declined_total", "Jobs without a bid, since the node was started.", float64(s.Declined))
	for reason, a := range s.Moved {
		count("moved_mwt_total", "MWT that moved to or from the node's account, by reason.", mwt(a), "reason", reason)
	}
	gauge("balance_mwt", "MWT of the node's.", mwt(s.Account.Free), "where", "free")
	gauge("balance_mwt", "MWT of the node's.", mwt(s.Account.Staked), "where", "staked")
	gauge("balance_mwt", "MWT of the node's.", mwt(s.Account.Outside), "where", "wallet")
	gauge("coin", "The chain's own coin in the wallet, for gas.", mwt(s.Account.Coin))

	for _, g := range s.GPUs {
		l := []string{"uuid", g.UUID, "name", g.Name}
		gauge("gpu_up", "1 if the GPU answers.", truth(g.Problem == ""), l...)
		gauge("gpu_lent", "1 while a job has the GPU.", truth(g.Lent), l...)
		gauge("gpu_memory_bytes", "Memory of the GPU.", float64(g.Memory), l...)
		if g.Problem == "" {
			gauge("gpu_memory_used_bytes", "Memory in use, by whomever.", float64(g.Used), l...)
			gauge("gpu_utilization_ratio", "Share of the time that the GPU was at work.", g.Percent/100, l...)
			gauge("gpu_temperature_celsius", "Temperature of the GPU.", g.Celsius, l...)
			gauge("gpu_power_watts", "What the GPU draws.", g.Watts, l...)
		}
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// mwt is an amount as a float, which is all that a metric can hold.
func mwt(a job.Amount) float64 {
	f, _ := new(big.Float).Quo(new(big.Float).SetInt(a.Wei()), big.NewFloat(1e18)).Float64()
	return f
}
