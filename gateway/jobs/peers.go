package jobs

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
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
	if len(e.Endpoints) > 4<<10 || !utf8.Valid(e.Endpoints) || json.Unmarshal(e.Endpoints, &at) != nil || len(at.P2P) > 16 || len(at.Swarm) > 16 {
		return p, nil
	}
	for _, s := range at.Swarm {
		if _, _, err := net.SplitHostPort(s); err != nil && !strings.HasPrefix(s, "/") {
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

// readPeers fills the registry from the database. s.mu is held.
func (s *Service) readPeers(ctx context.Context) error {
	err := s.DB.Each(ctx, func(rows *sql.Rows) error {
		var account, key, at string
		var staked bool
		if err := rows.Scan(&account, &key, &at, &staked); err != nil {
			return err
		}
		who, err := job.ParseAddress(account)
		if err != nil {
			return err
		}
		if staked {
			s.staked[who] = true
		}
		if key == "" {
			return nil // It staked, and has not registered since.
		}
		pub, err := hex.DecodeString(key)
		if err != nil {
			return err
		}
		p, err := parsePeer(&bindings.IMarketRegistered{Account: common.Address(who), PublicKey: pub, Endpoints: []byte(at)})
		if err == nil {
			s.peers[who] = p
		}
		return err
	}, `SELECT account, public_key, endpoints, staked FROM peers`)
	if err != nil {
		return fmt.Errorf("read the registry: %w", err)
	}
	return nil
}
