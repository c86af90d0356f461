package jobs

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/job"
)

// peer is a registered account: what grants are wrapped for, and where it listens.
type peer struct {
	key       *ecdsa.PublicKey
	endpoints endpoints
	raw       []byte // as registered
}

type endpoints struct {
	P2P   []string `json:"p2p"`   // multiaddresses
	Swarm []string `json:"swarm"` // host:port
}

// parsePeer reads a registration. Anybody can register anything, so sizes are bounded; endpoints that cannot be read leave
// a peer without any, which is its own loss.
func parsePeer(e *bindings.IMarketRegistered) (p peer, err error) {
	if len(e.PublicKey) != 64 {
		return p, fmt.Errorf("public key of %d bytes: want 64", len(e.PublicKey))
	}
	if p.key, err = crypto.UnmarshalPubkey(append([]byte{4}, e.PublicKey...)); err != nil {
		return p, fmt.Errorf("public key of %v: %w", e.Account, err)
	}
	if crypto.PubkeyToAddress(*p.key) != e.Account {
		return p, fmt.Errorf("public key of %v is another account's", e.Account)
	}
	var at endpoints
	if len(e.Endpoints) > 4<<10 || json.Unmarshal(e.Endpoints, &at) != nil || len(at.P2P) > 16 || len(at.Swarm) > 16 {
		return p, nil
	}
	for _, s := range at.Swarm {
		if _, _, err := net.SplitHostPort(s); err != nil {
			return p, nil
		}
	}
	p.endpoints, p.raw = at, e.Endpoints
	return p, nil
}

// Registered says whether the market has this account with exactly these endpoints.
func (s *Service) Registered(endpoints []byte) bool {
	p, ok := s.peer(s.Chain.Address())
	return ok && bytes.Equal(p.raw, endpoints)
}

// deal is a job that anybody posted, and what its worker was promised; for quotes.
type deal struct {
	id      job.ID
	gpus    int
	runtime time.Duration
	price   *job.Amount
}

const maxDeals = 256

func (s *Service) posted(id job.ID, spec job.Spec) {
	s.lately = append(s.lately, deal{id: id, gpus: spec.GPUs, runtime: spec.EstimatedRuntime})
	s.lately = s.lately[max(0, len(s.lately)-maxDeals):]
}

func (s *Service) dealt(id job.ID, price job.Amount) {
	for i := len(s.lately) - 1; i >= 0; i-- {
		if s.lately[i].id == id {
			s.lately[i].price = &price
			return
		}
	}
}

// alike is what the last jobs like this one were awarded for: as many GPUs, and a runtime within four times either way.
func (s *Service) alike(gpus int, runtime time.Duration) (prices []job.Amount) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := len(s.lately) - 1; i >= 0 && len(prices) < 20; i-- {
		d := s.lately[i]
		if d.price != nil && d.gpus == gpus && d.runtime <= 4*runtime && runtime <= 4*d.runtime {
			prices = append(prices, *d.price)
		}
	}
	return prices
}
