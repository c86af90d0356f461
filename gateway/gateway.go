// Package gateway wires a requester's peer: wallet, chain, swarm, libp2p and jobs, behind HTTP on this machine. It decides
// nothing itself.
package gateway

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/contracts/market"
	"github.com/morphware/morphware/gateway/api"
	"github.com/morphware/morphware/gateway/class"
	"github.com/morphware/morphware/gateway/hub"
	"github.com/morphware/morphware/gateway/jobs"
	"github.com/morphware/morphware/gateway/server"
	"github.com/morphware/morphware/gateway/store"
	"github.com/morphware/morphware/node/atomicfile"
	"github.com/morphware/morphware/node/chain"
	"github.com/morphware/morphware/node/p2p"
	"github.com/morphware/morphware/node/swarm"
	"github.com/morphware/morphware/node/telemetry"
	"github.com/morphware/morphware/node/wallet"
)

// Config of a gateway.
type Config struct {
	Home       string      // MORPH_HOME
	RPC        string      // an Ethereum node's JSON-RPC address
	ChainID    uint64      // the chain it must be; 0: any
	Market     job.Address // the market contract
	Listen     string      // of HTTP, host:port
	Peers      string      // of BitTorrent and libp2p, a host
	Relays     []string    // multiaddresses, with /p2p/ID, of those through whom this gateway is reached, where it cannot be dialled
	FromBlock  uint64      // where the market's history begins
	Database   string      // a postgres:// URL; empty: a file in Home
	Passphrase string      // of the wallet; empty: the one that it keeps beside its key
	Practice   bool        // a wallet that is quick to open
	Hub        *hub.Config // of the JupyterHub whose users it serves, too; nil: of its owner alone
	Log        *slog.Logger
	Slots      int // jobs that a Hub's users have on the market at once; 0: no limit
}

// Run is a gateway from start to stop. It writes gateway.json once it answers and removes it before it stops answering.
func Run(ctx context.Context, c Config) (err error) {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	own := filepath.Join(c.Home, "gateway")
	if err := os.MkdirAll(own, 0o700); err != nil {
		return fmt.Errorf("start the gateway: %w", err)
	}
	unlock, err := lock(own)
	if err != nil {
		return err
	}
	defer unlock()
	var options []wallet.Option
	if c.Practice {
		options = append(options, wallet.Practice)
	}
	w, err := wallet.Open(filepath.Join(c.Home, "wallet"), c.Passphrase, options...)
	if err != nil {
		return err
	}
	ch, err := chain.Dial(ctx, chain.Config{RPC: c.RPC, ChainID: c.ChainID, Market: c.Market, Key: w.Key(), Journal: filepath.Join(own, "chain"), Log: c.Log})
	if err != nil {
		return err
	}
	defer ch.Close()
	host, err := p2p.New(ctx, w.Key(), net.JoinHostPort(c.Peers, "0"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	sw, err := swarm.New(swarm.Config{
		Dir: filepath.Join(own, "swarm"), Listen: net.JoinHostPort(c.Peers, "0"), Log: c.Log, Streams: host.Streams(swarm.Protocol),
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, sw.Close()) }()

	db, err := store.Open(ctx, cmp.Or(c.Database, filepath.Join(own, "gateway.db")))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var gate jobs.Gate
	var order *class.Class
	if c.Hub != nil {
		if order, err = class.Open(ctx, class.Config{DB: db, Slots: c.Slots}); err != nil {
			return err
		}
		gate = order
	}
	svc, err := jobs.Open(ctx, jobs.Config{
		Dir: own, DB: db, Chain: ch, Swarm: sw, Key: w.Key(), RPC: c.RPC, Version: Version(), FromBlock: c.FromBlock, Gate: gate, Log: c.Log,
		Limits: func() (api.Limits, error) { return api.ReadLimits(c.Home) },
		Telemetry: func(ctx context.Context, worker *ecdsa.PublicKey, addrs []string, id job.ID, after int64, fn func(job.Event) error) error {
			return telemetry.Subscribe(ctx, host, worker, addrs, id, after, fn)
		},
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, svc.Close()) }()
	running := make(chan error, 1)
	go func() { defer stop(); running <- svc.Run(ctx) }()
	defer func() { stop(); err = errors.Join(err, <-running) }()

	at, err := host.Reached(ctx, c.Relays)
	if err != nil {
		return err
	}
	if len(at.Streams) == 0 {
		at.Streams = []string{sw.Addr()}
	}
	if err := introduce(ctx, ch, svc, &w.Key().PublicKey, at); err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	return serve(ctx, c, svc, order)
}

// introduce registers the account with where it listens, if the market does not have it so, and lets the market take
// deposits.
func introduce(ctx context.Context, ch *chain.Client, svc *jobs.Service, pub *ecdsa.PublicKey, reached p2p.Reached) error {
	select {
	case <-svc.Ready():
	case <-ctx.Done():
		return ctx.Err()
	}
	if err := ch.Settle(ctx); err != nil {
		return err
	}
	at, err := json.Marshal(map[string][]string{"p2p": reached.P2P, "swarm": reached.Streams})
	if err != nil {
		return err
	}
	if !svc.Registered(at) {
		if _, err := ch.Send(ctx, market.Register(pub, job.Address{}, at)); err != nil {
			return fmt.Errorf("register the gateway's account: %w", err)
		}
	}
	return svc.Allow(ctx, job.MWT(1_000_000))
}

// serve answers HTTP until ctx ends.
func serve(ctx context.Context, c Config, svc *jobs.Service, order *class.Class) (err error) {
	token := rand.Text() + rand.Text()
	conf := server.Config{Jobs: svc, Token: token, Log: c.Log}
	var users *hub.Hub
	base := ""
	if c.Hub != nil {
		if users, err = hub.New(*c.Hub); err != nil {
			return err
		}
		base = strings.TrimSuffix(c.Hub.Prefix, "/")
		conf.Users, conf.Base, conf.Hosts, conf.Routes = users, base, []string{server.AnyHost}, order.Routes(svc)
	}
	h, err := server.New(conf)
	if err != nil {
		return err
	}
	if users != nil {
		h = users.Handler(h)
	}
	l, err := net.Listen("tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("listen on %s: %w\nhint: name another address with --listen", c.Listen, err)
	}
	b, err := json.Marshal(api.Endpoint{URL: "http://" + l.Addr().String() + base, Token: token})
	if err != nil {
		return errors.Join(err, l.Close())
	}
	file := api.EndpointFile(c.Home)
	if err := atomicfile.Write(file, append(b, '\n'), 0o600); err != nil {
		return errors.Join(fmt.Errorf("publish the gateway's address: %w", err), l.Close())
	}
	defer func() {
		if e := os.Remove(file); e != nil && !errors.Is(e, fs.ErrNotExist) {
			err = errors.Join(err, e)
		}
	}()
	c.Log.Info("the gateway answers", "url", "http://"+l.Addr().String(), "account", svc.Chain.Address().String())
	return server.Serve(ctx, l, h, c.Log)
}

// Version is the version that was built.
func Version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "unknown"
}
