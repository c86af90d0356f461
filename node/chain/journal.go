package chain

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/morphware/morphware/node/atomicfile"
)

// An intent is a transaction that was signed: one nonce, and every version of it that may have been sent. It is on disk
// before the first version leaves, so that a crash neither loses it nor sends something else in its place unknowingly.
type intent struct {
	Nonce    uint64          `json:"nonce"`
	Name     string          `json:"name"`     // the call, for people
	Versions []hexutil.Bytes `json:"versions"` // signed, oldest first; later ones pay more

	txs     []*types.Transaction
	arrived bool   // the node has answered for the last version, since this process or the last reorganisation began
	block   uint64 // in which it was mined; 0: not known to be
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

// journal is the folder of one account's intents on one chain; "" keeps them in memory only. It is safe for concurrent
// use, but one at a time may send what is in it.
type journal struct {
	dir string

	mu      sync.Mutex
	intents map[uint64]*intent
}

// openJournal reads what a previous run left. A chain is told by its id and its first block: a practice chain that began
// anew takes none of the old one's transactions.
func openJournal(dir string, chainID *big.Int, genesis common.Hash, account common.Address) (*journal, error) {
	j := &journal{intents: map[uint64]*intent{}}
	if dir == "" {
		return j, nil
	}
	j.dir = filepath.Join(dir, fmt.Sprintf("%v-%x-%s", chainID, genesis[:4], strings.ToLower(account.Hex())))
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
		in, err := readIntent(filepath.Join(j.dir, e.Name()))
		if err == nil && name != strconv.FormatUint(in.Nonce, 10) {
			err = fmt.Errorf("it is of nonce %d", in.Nonce)
		}
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", e.Name(), err)
		}
		j.intents[in.Nonce] = in
	}
	return j, nil
}

func readIntent(path string) (*intent, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	in := &intent{}
	if err := json.Unmarshal(b, in); err != nil {
		return nil, err
	}
	if len(in.Versions) == 0 {
		return nil, errors.New("it holds no transaction")
	}
	for _, raw := range in.Versions {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(raw); err != nil {
			return nil, err
		}
		in.txs = append(in.txs, tx)
	}
	return in, nil
}

// put writes a new intent, whole or not at all.
func (j *journal) put(in *intent) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := j.write(in); err != nil {
		return err
	}
	j.intents[in.Nonce] = in
	return nil
}

// raise adds a version that pays more.
func (j *journal) raise(in *intent, tx *types.Transaction) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := in.add(tx); err != nil {
		return err
	}
	return j.write(in)
}

func (j *journal) write(in *intent) error {
	if j.dir == "" {
		return nil
	}
	b, err := json.Marshal(in)
	if err != nil {
		return err
	}
	return atomicfile.Write(j.path(in.Nonce), b, 0o600)
}

// arrive notes that the node has answered for an intent.
func (j *journal) arrive(in *intent) {
	j.mu.Lock()
	defer j.mu.Unlock()
	in.arrived = true
}

func (j *journal) arrived(in *intent) bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	return in.arrived
}

// mined notes the block of an intent, and forgets those that lie so deep below it that no reorganisation undoes them.
func (j *journal) mined(nonce, block uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if in := j.intents[nonce]; in != nil {
		in.block, in.arrived = block, true
	}
	for n, in := range j.intents {
		if in.block > 0 && in.block+undoable <= block {
			if err := j.remove(n); err != nil {
				return err
			}
		}
	}
	return nil
}

// undo takes back that intents are mined, and have arrived, whose nonce the chain has yet to use.
func (j *journal) undo(next uint64) (undone []*intent) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, in := range j.intents {
		if in.block > 0 && in.Nonce >= next {
			in.block, in.arrived = 0, false
			undone = append(undone, in)
		}
	}
	return undone
}

// drop forgets an intent that never left, or that another transaction took the place of.
func (j *journal) drop(nonce uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.remove(nonce)
}

func (j *journal) remove(nonce uint64) error {
	delete(j.intents, nonce)
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

// find is the intent of a nonce, or nil.
func (j *journal) find(nonce uint64) *intent {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.intents[nonce]
}

// versions are an intent's transactions so far.
func (j *journal) versions(in *intent) []*types.Transaction {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(in.txs)
}

// all returns every intent, lowest nonce first.
func (j *journal) all() []*intent {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.SortedFunc(maps.Values(j.intents), func(a, b *intent) int { return cmp.Compare(a.Nonce, b.Nonce) })
}

// under returns the intents that are not known to be mined and whose nonce is at most n, lowest first: a later one cannot
// be mined before them.
func (j *journal) under(n uint64) []*intent {
	all := j.all()
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.DeleteFunc(all, func(in *intent) bool { return in.Nonce > n || in.block > 0 })
}
