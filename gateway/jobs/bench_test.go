package jobs

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/server"
	"github.com/morphware/morphware/gateway/store"
)

// BenchmarkTenThousandJobs asks a gateway that carried ten thousand jobs, over HTTP, for what clients ask most: one job, and
// the newest hundred.
func BenchmarkTenThousandJobs(b *testing.B) {
	dir := b.TempDir()
	db, err := store.Open(b.Context(), filepath.Join(dir, "gateway.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	key, err := crypto.GenerateKey()
	if err != nil {
		b.Fatal(err)
	}
	svc, err := Open(b.Context(), Config{Dir: dir, DB: db, Key: key, Chain: newLedger(job.Address{1})})
	if err != nil {
		b.Fatal(err)
	}
	defer svc.Close()
	ids := make([]job.ID, 10_000)
	err = db.Tx(b.Context(), func(tx *sql.Tx) error {
		for i := range ids {
			ids[i] = job.ID{byte(i >> 8), byte(i), 1}
			r := &record{Format: 1, ID: ids[i], Key: fmt.Sprint("key ", i), Created: time.Unix(int64(i), 0), Submit: api.Submit{Name: "model", MaxPrice: job.MWT(25)}}
			st := begin(r)
			st.Job.Over, st.Job.Phase, st.Job.Best = true, job.Closed, map[string]float64{"loss": 0.1}
			st.Job.Movements = slices.Repeat([]api.Movement{{Amount: job.MWT(1), Reason: "fee", Why: "The validator tested the model and agrees with the median."}}, 12)
			rec, err := json.Marshal(r)
			if err != nil {
				return err
			}
			body, err := json.Marshal(st)
			if err != nil {
				return err
			}
			if _, err := tx.Exec(`INSERT INTO jobs (id, owner, course, key, name, created, done, takes, record, state) VALUES ($1, '', '', $2, 'model', $3, 1, 0, $4, $5)`, r.ID.String(), r.Key, r.Created.UnixMicro(), string(rec), string(body)); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	h, err := server.New(server.Config{Jobs: svc, Token: "of-the-bench", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		b.Fatal(err)
	}
	at := httptest.NewServer(h)
	defer at.Close()
	var took []float64
	for i := 0; b.Loop(); i++ {
		path := "/v1/jobs/" + ids[i*7%len(ids)].String()
		if i%10 == 0 {
			path = "/v1/jobs?limit=100"
		}
		req, err := http.NewRequest("GET", at.URL+path, nil)
		if err != nil {
			b.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer of-the-bench")
		began := time.Now()
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			b.Fatal(err)
		}
		if err := resp.Write(io.Discard); err != nil || resp.StatusCode != 200 {
			b.Fatalf("%s answers %d (%v)", path, resp.StatusCode, err)
		}
		resp.Body.Close()
		took = append(took, float64(time.Since(began).Microseconds())/1000)
	}
	slices.Sort(took)
	b.ReportMetric(took[len(took)*99/100], "ms-p99")
	b.ReportMetric(float64(len(took))/b.Elapsed().Seconds(), "requests/s")
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skip(err)
	}
	var kb float64
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			fmt.Sscan(rest, &kb)
		}
	}
	b.ReportMetric(kb/1024, "MB-resident")
}
