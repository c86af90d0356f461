package p2p

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/protocol/circuitv2/client"
	"github.com/libp2p/go-libp2p/p2p/protocol/circuitv2/relay"
)

const (
	keepEvery = 5 * time.Second // how often a kept connection is looked after
	keepName  = "morphware"     // the tag that keeps a connection from being trimmed
)

// Option changes what a host does beyond listening and dialling.
type Option func(*Host) error

// WithRelay carries connections between peers that cannot reach each other (circuit relay v2). Who is carried is told at
// the start of each circuit that it ends after an hour or a gigabyte each way; peers then begin another.
func WithRelay() Option {
	return func(h *Host) error {
		limit := relay.DefaultResources()
		limit.Limit = &relay.RelayLimit{Duration: time.Hour, Data: 1 << 30}
		limit.BufferSize = 64 << 10
		r, err := relay.New(h.host, relay.WithResources(limit))
		if err != nil {
			return fmt.Errorf("relay: %w", err)
		}
		h.relay = r
		return nil
	}
}

// Self is the host's own name as a multiaddress without a place: peers that are connected already can use it.
func (h *Host) Self() string { return "/p2p/" + h.host.ID().String() }

// Reached is where peers reach a host: P2P at these multiaddresses, and Streams at those, which end in /p2p/ID.
type Reached struct{ P2P, Streams []string }

// Reached is at the host's own addresses, or, where it cannot be dialled, through relays, each of which is a multiaddress
// that ends in /p2p/ID. One relay that answers is enough.
func (h *Host) Reached(ctx context.Context, relays []string) (Reached, error) {
	if len(relays) == 0 {
		return Reached{P2P: h.Addrs()}, nil
	}
	at := Reached{Streams: []string{h.Self()}}
	var errs []error
	for _, r := range relays {
		places, err := h.Reserve(ctx, r)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		for _, p := range places {
			at.P2P, at.Streams = append(at.P2P, p), append(at.Streams, p+h.Self())
		}
	}
	if len(at.P2P) == 0 {
		return at, errors.Join(errs...)
	}
	return at, nil
}

// Reserve asks a peer that relays to take in connections for this one, which cannot be reached itself, and sees to it
// until ctx or the host ends. It returns the multiaddresses at which this host is reached from then on, like Addrs. The
// relay is a multiaddress that ends in /p2p/ID.
func (h *Host) Reserve(ctx context.Context, addr string) ([]string, error) {
	info, err := parse(addr)
	if err != nil {
		return nil, err
	}
	ask := func(ctx context.Context) error {
		if err := h.connect(ctx, info); err != nil {
			return err
		}
		if _, err := client.Reserve(ctx, h.host, info); err != nil {
			return fmt.Errorf("reserve a place at relay %v: %w\nhint: it must be a node that relays, and reachable from here", info.ID, err)
		}
		return nil
	}
	if err := ask(ctx); err != nil {
		return nil, err
	}
	if err := h.keep(ctx, info.ID, ask); err != nil {
		return nil, err
	}
	var list []string
	for _, a := range info.Addrs {
		list = append(list, fmt.Sprintf("%v/p2p/%v/p2p-circuit", a, info.ID))
	}
	return list, nil
}

// Keep stays connected with an account until ctx or the host ends, so that it can open streams to this host even where it
// could not dial it. It returns at once; what fails is tried again.
func (h *Host) Keep(ctx context.Context, to *ecdsa.PublicKey, addrs []string) error {
	info, err := h.place(to, addrs)
	if err != nil {
		return err
	}
	return h.keep(ctx, info.ID, func(ctx context.Context) error { return h.connect(ctx, info) })
}

// keep calls again whenever the peer is not connected, and every half hour, in which a reservation would run out.
func (h *Host) keep(ctx context.Context, id peer.ID, again func(context.Context) error) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closing.Err() != nil {
		return errors.New("the libp2p host is closed")
	}
	h.host.ConnManager().Protect(id, keepName)
	h.serving.Go(func() {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		defer context.AfterFunc(h.closing, cancel)()
		ticks := time.NewTicker(keepEvery)
		defer ticks.Stop()
		last := time.Time{}
		for {
			if len(h.host.Network().ConnsToPeer(id)) == 0 || time.Since(last) > 30*time.Minute {
				try, done := context.WithTimeout(ctx, time.Minute)
				if again(try) == nil {
					last = time.Now()
				}
				done()
			}
			select {
			case <-ctx.Done():
				h.host.ConnManager().Unprotect(id, keepName)
				return
			case <-ticks.C:
			}
		}
	})
	return nil
}

func parse(addr string) (peer.AddrInfo, error) {
	info, err := peer.AddrInfoFromString(addr)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("address %.200q: %w\nhint: want a multiaddress that ends in /p2p/ID", addr, err)
	}
	return *info, nil
}
