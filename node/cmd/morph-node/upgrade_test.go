package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
	mkt "github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/node/bundle"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/internal/board"
	"github.com/morphware/morphware/node/internal/devchain"
	"github.com/morphware/morphware/node/operator"
	"github.com/morphware/morphware/node/swarm"
	"github.com/morphware/morphware/node/wallet"
)

// The test binary is also the node: started with MORPH_TEST_NODE set, it is morph-node.
func TestMain(m *testing.M) {
	if os.Getenv("MORPH_TEST_NODE") == "" {
		os.Exit(m.Run())
	}
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	if err := run(context.Background(), os.Args[1:], os.Stdout, os.Stderr, signals); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
	os.Exit(0)
}

// steps is how many steps the job trains. Each is kept.
const steps = 30

const cell = `import time
import morph
state = morph.resume() or {"step": 0}
for step in range(state["step"], 30):
    morph.log(loss=1 / (step + 1), step=step)
    morph.checkpoint({"step": step + 1})
    time.sleep(0.1)
model = [step]
`

// customer posts jobs and watches them.
type customer struct {
	*chain.Client
	swarm *swarm.Swarm
	chain *devchain.Chain
}

func newCustomer(t *testing.T, c *devchain.Chain) *customer {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c.Fund(t, job.Address(crypto.PubkeyToAddress(key.PublicKey)), job.MWT(500))
	s, err := swarm.New(swarm.Config{Dir: t.TempDir(), Listen: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	r := &customer{c.Dial(t, key, ""), s, c}
	ends, err := json.Marshal(board.Endpoints{Swarm: []string{s.Addr()}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = r.SendToken(t.Context(), mkt.Approve(c.Market, job.MWT(500)))
	r.send(t, err, mkt.Register(&key.PublicKey, job.Address{}, ends), mkt.Deposit(job.MWT(500)))
	return r
}

func (r *customer) send(t *testing.T, err error, calls ...mkt.Call) {
	t.Helper()
	for _, c := range calls {
		_, e := r.Send(t.Context(), c)
		err = errors.Join(err, e)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func (r *customer) seeds(t *testing.T, files map[string]string) (job.Infohash, job.Hash) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	f, err := os.Create(filepath.Join(t.TempDir(), "bundle"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := bundle.Pack(t.Context(), dir, f)
	ih, err2 := r.swarm.Seed(t.Context(), f.Name())
	if err := errors.Join(err, f.Close(), err2); err != nil {
		t.Fatal(err)
	}
	return ih, m.Hash()
}

// post asks for a model without a test of it: it is paid for on delivery.
func (r *customer) post(t *testing.T) job.ID {
	t.Helper()
	s := job.Spec{
		Requester: r.Address(), Nonce: uint64(time.Now().UnixNano()), BidWindow: 10 * time.Second,
		EstimatedRuntime: time.Minute, LongestRuntime: time.Hour, Reserve: job.MWT(25),
	}
	var a, b job.Hash
	s.Algorithm, a = r.seeds(t, map[string]string{"cell.py": cell, "job.json": `{"format":1,"kind":"cell","entry":"cell.py","outputs":["model"],"python":"3.11"}`})
	s.Training, b = r.seeds(t, map[string]string{"vars.json": "[]"})
	s.Material = bundle.Material(a, b)
	r.send(t, nil, mkt.Post(s))
	return mkt.ID(s)
}

// waits for a job's end, and returns how it ended and how many seals there were.
func (r *customer) waits(t *testing.T, id job.ID) (phase job.Phase, seals int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	over := errors.New("over")
	err := r.Facts(ctx, 0, func(f chain.Fact) error {
		if f.Job != id {
			return nil
		}
		switch e := f.Event.(type) {
		case *bindings.IMarketSealed:
			seals++
		case *bindings.IMarketEnded:
			phase = job.Phase(e.Phase)
			return over
		}
		return nil
	})
	if !errors.Is(err, over) {
		t.Fatalf("job %s does not end: %v", id.Short(), err)
	}
	return phase, seals
}

// machine is where a node is installed.
type machine struct {
	home string
	args []string
	log  *os.File
}

// start starts the node as an operator would, and waits until it is ready.
func (m machine) start(t *testing.T) *exec.Cmd {
	t.Helper()
	c := exec.Command(os.Args[0], append([]string{"run"}, m.args...)...)
	c.Env = append(os.Environ(), "MORPH_TEST_NODE=1", "MORPH_NODE_HOME="+m.home)
	c.Stdout, c.Stderr = m.log, m.log
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if c.ProcessState == nil {
			c.Process.Kill()
			c.Wait()
		}
	})
	await(t, "the node is ready", func() bool {
		d, err := operator.Dial(m.home)
		if err != nil {
			return false
		}
		s, err := d.Status(t.Context())
		return err == nil && s.Block > 0
	})
	return c
}

// await polls for what another process brings about.
func await(t *testing.T, what string, holds func() bool) {
	t.Helper()
	for end := time.Now().Add(2 * time.Minute); !holds(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("it did not come about that %s", what)
		}
	}
}

// told reads the loss points of a job's event log.
func (m machine) told(id job.ID) (points []int, resumed bool) {
	b, _ := os.ReadFile(filepath.Join(m.home, "jobs", id.String(), "events.ndjson"))
	for line := range strings.Lines(string(b)) {
		var e job.Event
		if json.Unmarshal([]byte(line), &e) != nil {
			continue
		}
		if e.Kind == job.KindMetric && e.Step != nil {
			points = append(points, int(*e.Step))
		}
		resumed = resumed || strings.Contains(e.Text, "going on from the last checkpoint")
	}
	return points, resumed
}

// A node is told to stop in the middle of a job. With a second signal it stops at once, and its successor goes on from the
// last checkpoint; with one, it finishes what it has, takes nothing new, and then stops. Either way the job is paid, and
// each point of its loss is told once. A node that is told to hand on gives the job up, and stops.
func TestUpgradeInTheMiddleOfAJob(t *testing.T) {
	python := os.Getenv("MORPH_TEST_PYTHON")
	if python == "" {
		python, _ = filepath.Abs("../../../build/venv/bin/python")
	}
	c := devchain.Start(t, 20*time.Millisecond)
	m := machine{home: t.TempDir()}
	w, err := wallet.Open(filepath.Join(m.home, "wallet"), "", wallet.Practice)
	if err != nil {
		t.Fatal(err)
	}
	c.Fund(t, w.Address(), job.MWT(100))
	r := newCustomer(t, c)
	c.Pace(200 * time.Millisecond)
	m.args = []string{"--rpc", c.RPC, "--market", c.Market.String(), "--practice", "--python", python, "--sandbox", "none", "--drain", "10m", "--deposit", "100"}
	if m.log, err = os.Create(filepath.Join(m.home, "log")); err != nil {
		t.Fatal(err)
	}
	defer m.log.Close()
	defer func() {
		if b, err := os.ReadFile(m.log.Name()); t.Failed() && err == nil {
			t.Logf("the node said:\n%s", b)
		}
	}()
	under := func(id job.ID) func() bool { return func() bool { points, _ := m.told(id); return len(points) > 5 } }
	whole := func(id job.ID, again bool) {
		t.Helper()
		points, resumed := m.told(id)
		for i, p := range points {
			if p != i {
				t.Errorf("point %d is of step %d", i, p)
			}
		}
		if len(points) != steps || resumed != again {
			t.Errorf("%d points are told, want %d; it went on from a checkpoint: %t", len(points), steps, resumed)
		}
	}

	old := m.start(t)
	id := r.post(t)
	await(t, "the job is under way", under(id))
	drains := func() bool {
		d, err := operator.Dial(m.home)
		if err != nil {
			t.Fatal(err)
		}
		s, err := d.Status(t.Context())
		return err == nil && s.Draining
	}
	signal := func() {
		t.Helper()
		if err := old.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		await(t, "the node drains", drains) // Two signals at once are one.
	}
	signal()
	if err := old.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := old.Wait(); err != nil {
		t.Errorf("stopped at once, it ends with %v", err)
	}
	if points, _ := m.told(id); len(points) == steps {
		t.Error("it did not stop at once")
	}

	old = m.start(t)
	if phase, _ := r.waits(t, id); phase != job.Closed {
		t.Errorf("the job ended %v", phase)
	}
	whole(id, true)

	id = r.post(t)
	await(t, "the next job is under way", under(id))
	signal()
	late := r.post(t)
	if phase, _ := r.waits(t, id); phase != job.Closed {
		t.Errorf("the job that was to be finished ended %v", phase)
	}
	whole(id, false)
	if err := old.Wait(); err != nil {
		t.Errorf("drained, it ends with %v", err)
	}
	if s, err := r.State(t.Context(), late); err != nil || s.Seals > 0 {
		t.Errorf("a draining node sealed %d bids, %v", s.Seals, err)
	}

	old = m.start(t)
	id = r.post(t)
	await(t, "the last job is under way", under(id))
	var said strings.Builder
	if err := run(t.Context(), []string{"drain", "--hand-on", "--home", m.home}, &said, io.Discard, nil); err != nil || !strings.Contains(said.String(), "nothing") {
		t.Errorf("it is told to hand on, and says %q, %v", said.String(), err)
	}
	if err := old.Wait(); err != nil {
		t.Errorf("with the job handed on, it ends with %v", err)
	}
	if s, err := r.State(t.Context(), id); err != nil || job.Phase(s.Phase) != job.GivenUp {
		t.Errorf("the job that was handed on is %v, %v", job.Phase(s.Phase), err)
	}
}
