package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// An intent is a transaction that was signed: one nonce, and every version of it that may have been sent. It is on disk
// before the first version leaves, so that a crash neither loses it nor sends something else in its place unknowingly.
type intent struct {
	Nonce    uint64          `json:"nonce"`
	Name     string          `json:"name"`     // the call, for people
	Versions []hexutil.Bytes `json:"versions"` // signed, oldest first; later ones pay more

	txs []*types.Transaction
}

func (i *intent) last() *types.Transaction { return i.txs[len(i.txs)-1] }

func (i *intent) add(tx *types.Transaction) error {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	i.Versions, i.txs = append(i.Versions, raw), append(i.txs, tx)
	return nil
}

// journal is the folder of one account's intents on one chain; "" keeps them in memory only. It is not safe for
// concurrent use.
type journal struct {
	dir   string
	under map[uint64]*intent // not known to be mined
}

func openJournal(dir string, chainID *big.Int, account common.Address) (*journal, error) {
	j := &journal{under: map[uint64]*intent{}}
	if dir == "" {
		return j, nil
	}
	j.dir = filepath.Join(dir, fmt.Sprintf("%v-%s", chainID, strings.ToLower(account.Hex())))
	if err := os.MkdirAll(j.dir, 0o700); err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(j.dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok {
			continue // a write that a crash cut short
		}
		b, err := os.ReadFile(filepath.Join(j.dir, e.Name()))
		if err != nil {
			return nil, err
		}
		in := &intent{}
		if err := json.Unmarshal(b, in); err != nil {
			return nil, fmt.Errorf("read %s: %w", e.Name(), err)
		}
		if name != strconv.FormatUint(in.Nonce, 10) || len(in.Versions) == 0 {
			return nil, fmt.Errorf("read %s: not an intent", e.Name())
		}
		for _, raw := range in.Versions {
			tx := new(types.Transaction)
			if err := tx.UnmarshalBinary(raw); err != nil {
				return nil, fmt.Errorf("read %s: %w", e.Name(), err)
			}
			in.txs = append(in.txs, tx)
		}
		j.under[in.Nonce] = in
	}
	return j, nil
}

// put writes an intent, whole or not at all.
func (j *journal) put(in *intent) error {
	j.under[in.Nonce] = in
	if j.dir == "" {
		return nil
	}
	b, err := json.Marshal(in)
	if err != nil {
		return err
	}
	path := j.path(in.Nonce)
	f, err := os.CreateTemp(j.dir, "*.new")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // does nothing once it is renamed
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// drop forgets an intent that is mined, or that never left.
func (j *journal) drop(nonce uint64) error {
	delete(j.under, nonce)
	if j.dir == "" {
		return nil
	}
	if err := os.Remove(j.path(nonce)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func (j *journal) path(nonce uint64) string {
	return filepath.Join(j.dir, strconv.FormatUint(nonce, 10)+".json")
}

// upTo returns the intents whose nonce is at most n, lowest first: a later one cannot be mined before them.
func (j *journal) upTo(n uint64) []*intent {
	var out []*intent
	for _, in := range j.under {
		if in.Nonce <= n {
			out = append(out, in)
		}
	}
	slices.SortFunc(out, func(a, b *intent) int { return int(a.Nonce) - int(b.Nonce) })
	return out
}
