package p2p_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/p2p"
	"github.com/morphware/morphware/node/swarm"
	"github.com/morphware/morphware/node/telemetry"
)

// These tests put each peer into a network namespace of its own. A public one is known to both sides; a private one
// reaches only that, and listens where nobody reaches it.

const public = "198.51.100.1" // of the range for examples (RFC 5737)

// netns makes the namespaces: public, and one for each private side, all named after the test's process.
func netns(t *testing.T, sides ...string) (name func(side string) string) {
	t.Helper()
	name = func(side string) string { return fmt.Sprintf("morph%d%s", os.Getpid(), side) }
	if os.Geteuid() != 0 {
		t.Skip("network namespaces are root's to make")
	}
	ip := func(args ...string) error {
		if out, err := exec.Command("ip", args...).CombinedOutput(); err != nil {
			return fmt.Errorf("ip %s: %w: %s", strings.Join(args, " "), err, out)
		}
		return nil
	}
	for _, side := range append([]string{"public"}, sides...) {
		if err := ip("netns", "add", name(side)); err != nil {
			t.Skipf("no network namespaces here: %v", err)
		}
		t.Cleanup(func() { ip("netns", "delete", name(side)) })
	}
	must := func(args ...string) {
		t.Helper()
		if err := ip(args...); err != nil {
			t.Fatal(err)
		}
	}
	must("-n", name("public"), "link", "set", "lo", "up")
	must("-n", name("public"), "address", "add", public+"/32", "dev", "lo")
	for i, side := range sides {
		here, there := fmt.Sprintf("mp%d%d", os.Getpid(), i), fmt.Sprintf("mq%d%d", os.Getpid(), i)
		must("link", "add", here, "netns", name("public"), "type", "veth", "peer", "name", there, "netns", name(side))
		must("-n", name("public"), "address", "add", fmt.Sprintf("10.77.%d.1/24", i), "dev", here)
		must("-n", name("public"), "link", "set", here, "up")
		must("-n", name(side), "link", "set", "lo", "up")
		must("-n", name(side), "address", "add", fmt.Sprintf("10.77.%d.2/24", i), "dev", there)
		must("-n", name(side), "link", "set", there, "up")
		must("-n", name(side), "route", "add", public, "via", fmt.Sprintf("10.77.%d.1", i))
	}
	return name
}

// message is what the processes tell each other of themselves.
type message struct {
	Addr     string // a multiaddress with /p2p/ID
	Infohash job.Infohash
	Said     string
}

// actor is a peer in a namespace: this test binary, in a role.
type actor struct {
	t    *testing.T
	name string
	in   io.WriteCloser
	out  *json.Decoder
}

func act(t *testing.T, ns, role string, script message) *actor {
	t.Helper()
	text, err := json.Marshal(script)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command("ip", "netns", "exec", ns, os.Args[0])
	c.Env = append(os.Environ(), "NAT_ROLE="+role, "NAT_SCRIPT="+string(text), "NAT_DIR="+t.TempDir())
	var log bytes.Buffer
	c.Stderr = &log
	a := &actor{t: t, name: role}
	if a.in, err = c.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	a.out = json.NewDecoder(out)
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		a.in.Close()
		if err := c.Wait(); err != nil || t.Failed() {
			t.Logf("%s: %v\n%s", role, err, log.Bytes())
		}
	})
	return a
}

func (a *actor) hear() (m message) {
	a.t.Helper()
	if err := a.out.Decode(&m); err != nil {
		a.t.Fatalf("%s says nothing: %v", a.name, err)
	}
	return m
}

func TestMain(m *testing.M) {
	role := os.Getenv("NAT_ROLE")
	if role == "" {
		os.Exit(m.Run())
	}
	var script message
	err := json.Unmarshal([]byte(os.Getenv("NAT_SCRIPT")), &script)
	if err == nil {
		ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
		defer cancel()
		err = play(ctx, role, script, os.Getenv("NAT_DIR"))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func key(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return k
}

var (
	thisJob = job.ID{7}
	content = bytes.Repeat([]byte("behind a NAT "), 1_000_000)
)

func play(ctx context.Context, role string, script message, dir string) error {
	say := func(m message) { json.NewEncoder(os.Stdout).Encode(m) }
	listen, options := "127.0.0.1:0", []p2p.Option(nil)
	if role == "relay" || role == "gateway" {
		listen, options = public+":0", []p2p.Option{p2p.WithRelay()}
	}
	host, err := p2p.New(ctx, key(role), listen, options...)
	if err != nil {
		return err
	}
	defer host.Close()
	files, err := swarm.New(swarm.Config{Dir: filepath.Join(dir, "swarm"), Listen: "127.0.0.1:0", Streams: host.Streams(swarm.Protocol), Log: slog.New(slog.NewTextHandler(os.Stderr, nil))})
	if err != nil {
		return err
	}
	defer files.Close()
	// offer seeds the content and tells a story to whoever asks.
	offer := func() (job.Infohash, error) {
		name := filepath.Join(dir, "content")
		if err := os.WriteFile(name, content, 0o600); err != nil {
			return job.Infohash{}, err
		}
		log, err := telemetry.OpenLog(filepath.Join(dir, "log"))
		if err != nil {
			return job.Infohash{}, err
		}
		for _, e := range []job.Event{{Kind: job.KindNote, Text: "a story"}, {Kind: job.KindEnd}} {
			if _, err := log.Append(e); err != nil {
				return job.Infohash{}, err
			}
		}
		telemetry.Serve(host, func(job.Address, job.ID) (*telemetry.Log, bool) { return log, true })
		return files.Seed(ctx, name)
	}
	// take fetches the content and hears the story.
	take := func(from string, at []string, addr string, ih job.Infohash) error {
		dst := filepath.Join(dir, "got")
		if err := files.Fetch(ctx, ih, []string{addr}, dst, 1<<30, nil); err != nil {
			return err
		}
		if got, err := os.ReadFile(dst); err != nil || !bytes.Equal(got, content) {
			return fmt.Errorf("other bytes came (%w)", err)
		}
		var story string
		err := telemetry.Subscribe(ctx, host, &key(from).PublicKey, at, thisJob, 0, func(e job.Event) error { story += e.Text; return nil })
		say(message{Said: story})
		return err
	}
	switch role {
	case "relay":
		say(message{Addr: host.Addrs()[0] + host.Self()})
	case "seeder":
		at, err := host.Reserve(ctx, script.Addr)
		if err != nil {
			return err
		}
		ih, err := offer()
		if err != nil {
			return err
		}
		say(message{Addr: at[0] + host.Self(), Infohash: ih})
	case "fetcher":
		at, _, _ := strings.Cut(script.Addr, "/p2p-circuit")
		if err := take("seeder", []string{at + "/p2p-circuit"}, script.Addr, script.Infohash); err != nil {
			return err
		}
	case "worker":
		ih, err := offer()
		if err != nil {
			return err
		}
		at, _, _ := strings.Cut(script.Addr, "/p2p/")
		if err := host.Keep(ctx, &key("gateway").PublicKey, []string{at}); err != nil {
			return err
		}
		say(message{Addr: host.Self(), Infohash: ih})
	case "gateway":
		say(message{Addr: host.Addrs()[0] + host.Self()})
		var worker message
		if err := json.NewDecoder(os.Stdin).Decode(&worker); err != nil {
			return err
		}
		if err := take("worker", nil, worker.Addr, worker.Infohash); err != nil {
			return err
		}
	}
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

// TestBothBehindNAT: two peers that cannot be dialled meet at a relay, for data and telemetry.
func TestBothBehindNAT(t *testing.T) {
	name := netns(t, "a", "b")
	relay := act(t, name("public"), "relay", message{}).hear()
	seeder := act(t, name("a"), "seeder", relay).hear()
	if got := act(t, name("b"), "fetcher", seeder).hear(); got.Said != "a story" {
		t.Errorf("the fetcher heard %q", got.Said)
	}
}

// TestWorkerBehindNAT: a worker that cannot be dialled dials the gateway, which then fetches and listens the other way.
func TestWorkerBehindNAT(t *testing.T) {
	name := netns(t, "a")
	gateway := act(t, name("public"), "gateway", message{})
	worker := act(t, name("a"), "worker", gateway.hear())
	if err := json.NewEncoder(gateway.in).Encode(worker.hear()); err != nil {
		t.Fatal(err)
	}
	if got := gateway.hear(); got.Said != "a story" {
		t.Errorf("the gateway heard %q", got.Said)
	}
}
