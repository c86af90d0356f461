package p2p

import (
	"context"
	"crypto/ecdsa"
	"io"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	lcrypto "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/morphware/morphware/contracts/job"
)

func account(t *testing.T) (*ecdsa.PrivateKey, job.Address) {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key, job.Address(crypto.PubkeyToAddress(key.PublicKey))
}

func start(t *testing.T, key *ecdsa.PrivateKey, listen string) *Host {
	t.Helper()
	h, err := New(t.Context(), key, listen)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.Close() })
	return h
}

func TestWhoIsThere(t *testing.T) {
	annKey, ann := account(t)
	bobKey, _ := account(t)
	a, b := start(t, annKey, "127.0.0.1:0"), start(t, bobKey, "/ip4/127.0.0.1/tcp/0")
	b.Handle("/test/1", func(_ context.Context, from job.Address, s Stream) { io.WriteString(s, from.String()) })
	s, err := a.Open(t.Context(), &bobKey.PublicKey, b.Addrs(), "/test/1")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(s); err != nil || string(got) != ann.String() {
		t.Errorf("the other side saw %s, want %v (%v)", got, ann, err)
	}

	// The same place, another account: whoever answers is not taken for it.
	eveKey, _ := account(t)
	if _, err := a.Open(t.Context(), &eveKey.PublicKey, b.Addrs(), "/test/1"); err == nil {
		t.Error("bob was taken for eve")
	}
	if _, err := a.Open(t.Context(), &bobKey.PublicKey, nil, "/unknown/1"); err == nil {
		t.Error("a protocol that nobody serves was opened")
	}
	for _, bad := range []string{"", "nowhere", "/ip4/1.2.3.4.5/tcp/1"} {
		if _, err := a.Open(t.Context(), &bobKey.PublicKey, []string{bad}, "/test/1"); err == nil {
			t.Errorf("address %q was taken", bad)
		}
	}
	if _, err := a.Open(t.Context(), &annKey.PublicKey, a.Addrs(), "/test/1"); err == nil {
		t.Error("opened a stream to itself")
	}
}

// TestBack has a peer go away and come back on the same port: the next Open reaches it at once.
func TestBack(t *testing.T) {
	annKey, _ := account(t)
	bobKey, _ := account(t)
	a, b := start(t, annKey, "127.0.0.1:0"), start(t, bobKey, "127.0.0.1:0")
	addrs := b.Addrs()
	b.Close()
	if _, err := a.Open(t.Context(), &bobKey.PublicKey, addrs, "/test/1"); err == nil {
		t.Fatal("connected to nobody")
	}
	b = start(t, bobKey, addrs[0])
	b.Handle("/test/1", func(_ context.Context, _ job.Address, s Stream) { io.WriteString(s, "back") })
	s, err := a.Open(t.Context(), &bobKey.PublicKey, addrs, "/test/1")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(s); string(got) != "back" {
		t.Errorf("read %q (%v)", got, err)
	}
}

func TestCloseEndsStreams(t *testing.T) {
	annKey, _ := account(t)
	bobKey, _ := account(t)
	a, b := start(t, annKey, "127.0.0.1:0"), start(t, bobKey, "127.0.0.1:0")
	serving, ended := make(chan struct{}), make(chan struct{})
	b.Handle("/test/1", func(ctx context.Context, _ job.Address, s Stream) {
		defer close(ended)
		s.Read(make([]byte, 1))
		close(serving)
		_, err := s.Read(make([]byte, 1)) // Nothing comes; only the reset ends it.
		if err == nil || ctx.Err() == nil {
			t.Errorf("read after Close: %v; ctx: %v", err, ctx.Err())
		}
	})
	s, err := a.Open(t.Context(), &bobKey.PublicKey, b.Addrs(), "/test/1")
	if err != nil {
		t.Fatal(err)
	}
	s.Write([]byte("x"))
	<-serving
	b.Close()
	select {
	case <-ended:
	default:
		t.Error("Close did not wait")
	}
	s.SetReadDeadline(time.Now().Add(10 * time.Second))
	if n, err := s.Read(make([]byte, 1)); err == nil {
		t.Errorf("read %d bytes of a closed host", n)
	}
}

func TestIdentity(t *testing.T) {
	key, addr := account(t)
	id, err := PeerID(&key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := AddressOf(id); err != nil || got != addr {
		t.Errorf("address of %v is %v, want %v (%v)", id, got, addr, err)
	}
	_, pub, err := lcrypto.GenerateKeyPair(lcrypto.Ed25519, 0)
	if err != nil {
		t.Fatal(err)
	}
	ed, err := peer.IDFromPublicKey(pub)
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []peer.ID{ed, "", "x"} {
		if got, err := AddressOf(bad); err == nil {
			t.Errorf("peer %q is account %v", string(bad), got)
		}
	}
	for _, bad := range []*ecdsa.PublicKey{nil, {}, {Curve: crypto.S256(), X: big.NewInt(5), Y: big.NewInt(5)}} {
		if got, err := PeerID(bad); err == nil {
			t.Errorf("%v is peer %v", bad, got)
		}
	}
	for _, bad := range []string{"", "x", "localhost:1", "127.0.0.1:x", "/ip4/127.0.0.1/tcp/99999"} {
		if h, err := New(t.Context(), key, bad); err == nil {
			h.Close()
			t.Errorf("listens on %q", bad)
		} else if !strings.Contains(err.Error(), "hint:") {
			t.Errorf("%q: no hint in %v", bad, err)
		}
	}
}
