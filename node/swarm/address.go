package swarm

import (
	"fmt"
	"net/netip"
	"strings"
)

// reach is how far away an address is.
type reach int

const (
	nowhere reach = iota
	machine
	site
	world
)

func reachOf(a netip.Addr) reach {
	switch a = a.Unmap(); {
	case a.IsLoopback():
		return machine
	case a.IsPrivate():
		return site
	case a.IsGlobalUnicast():
		return world
	}
	return nowhere
}

// named says that an address is for Streams.
func named(addr string) bool { return strings.HasPrefix(addr, "/") }

// may says whether an address may be dialled. What Fetch was told always may. Others come from peers, who could make us
// knock at any door of this machine or its network: they may be no nearer than what we listen on or were told.
func (s *Swarm) may(addr string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.told[addr] > 0 {
		return nil
	}
	there, err := netip.ParseAddrPort(addr)
	if err != nil {
		return fmt.Errorf("dial %q: %w", addr, err)
	}
	nearest := world
	for _, known := range s.known() {
		if ap, err := netip.ParseAddrPort(known); err == nil {
			if r := reachOf(ap.Addr()); r != nowhere {
				nearest = min(nearest, r)
			}
		}
	}
	if reachOf(there.Addr()) < nearest {
		return fmt.Errorf("dial %v: a peer named it, and it is nearer than any peer we were told", there)
	}
	return nil
}

// known are our own address and those we were told. s.mu is held.
func (s *Swarm) known() []string {
	list := []string{s.listener.Addr().String()}
	for a := range s.told {
		list = append(list, a)
	}
	return list
}

// tell takes note of addresses until the returned function is called.
func (s *Swarm) tell(addrs []string) (forget func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range addrs {
		s.told[a]++
	}
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, a := range addrs {
			if s.told[a]--; s.told[a] == 0 {
				delete(s.told, a)
			}
		}
	}
}
