package main

import "context"

// gateway measures a requester's daemon that carried ten thousand jobs: how soon it answers, and what it keeps in memory.
func gateway(ctx context.Context, b *bench) error {
	v, err := measured(ctx, b, "./gateway/jobs", "TenThousandJobs")
	if err != nil {
		return err
	}
	b.put("gateway.hot_p99_ms", figure{v["ms-p99"], "ms", "", "one job, and every tenth time the newest hundred of 10,000, over HTTP, one client"})
	b.put("gateway.requests_per_s", figure{v["requests/s"], "1/s", "", "the same, one after the other"})
	b.put("gateway.rss_10k_jobs_mb", figure{v["MB-resident"], "MB", "", "resident, client and server in one process"})
	return nil
}
