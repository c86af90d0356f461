// Package journal remembers, for each job, what this node has decided and made. A record is on disk before it is acted
// on, whole or not at all, so that a node that was killed goes on as if it had not been.
package journal

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
	"github.com/morphware/morphware/node/envelope"
)

// Record is one job's. Fields that are not there yet are nil.
type Record struct {
	Job   job.ID `json:"job"`
	Bids  []Bid  `json:"bids,omitempty"`  // as a worker: what is or will be sealed
	Model *Model `json:"model,omitempty"` // as the winner: the outcome
	Fault *Fault `json:"fault,omitempty"` // as the winner: why there is none
	Test  *Test  `json:"test,omitempty"`  // as a validator

	Kept   []Sealed `json:"kept,omitempty"`   // as the winner: checkpoints of which one is the last that the market was told of
	Handed *Sealed  `json:"handed,omitempty"` // as the runner-up: the winner's last checkpoint

	KeyGiven bool `json:"key_given,omitempty"` // as a validator: the requester has the model's key

	Told    bool `json:"told,omitempty"`    // the event log has its last line
	Cleared bool `json:"cleared,omitempty"` // no seal slot holds anything of this job
}

// Bid is a sealed bid; its salt is derived again from the node's key, not remembered.
type Bid struct {
	N     int        `json:"n"` // names the salt
	Price job.Amount `json:"price"`
	Fake  bool       `json:"fake"`
	Slot  uint8      `json:"slot"`
	Hash  job.Hash   `json:"hash"` // as sealed
}

// Model is a trained, sealed and seeded model.
type Model struct {
	Infohash job.Infohash     `json:"infohash"`
	Manifest job.Hash         `json:"manifest"`
	Key      envelope.FileKey `json:"key"`
	Resumed  bool             `json:"resumed,omitempty"` // it went on from another worker's checkpoint
}

// Sealed is a checkpoint as it is seeded. Without a file, it is one that turned out to be of no use.
type Sealed struct {
	Infohash job.Infohash     `json:"infohash"`
	Manifest job.Hash         `json:"manifest"`
	Key      envelope.FileKey `json:"key"`
	File     string           `json:"file,omitempty"` // in the job's folder
}

// Fault says why a job cannot be done.
type Fault struct {
	Reason   string   `json:"reason"`
	UserCode bool     `json:"user_code"` // the requester's own code failed
	Log      job.Hash `json:"log"`       // SHA-256 of the event log, which the market is told
}

// Test is what a validator found.
type Test struct {
	Finding uint8     `json:"finding"` // the market's number
	Score   job.Score `json:"score"`
	Reason  string    `json:"reason,omitempty"` // for the operator
}

// Journal is the folder of records. It is safe for concurrent use; one process at a time may hold it.
type Journal struct {
	dir string

	mu      sync.Mutex
	records map[job.ID]Record
}

// Open reads every record in dir, which it makes if need be.
func Open(dir string) (*Journal, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("make the journal: %w", err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("read the journal: %w", err)
	}
	j := &Journal{dir: dir, records: map[job.ID]Record{}}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".json")
		if !ok {
			continue // a write that was cut short: its record never was
		}
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return nil, fmt.Errorf("read the journal: %w", err)
		}
		var r Record
		if err := json.Unmarshal(b, &r); err != nil {
			return nil, fmt.Errorf("read %s of the journal: %w", e.Name(), err)
		}
		if r.Job.String() != name {
			return nil, fmt.Errorf("read %s of the journal: it is about job %s", e.Name(), r.Job)
		}
		j.records[r.Job] = r
	}
	return j, nil
}

// Record returns a job's record, and whether there is one.
func (j *Journal) Record(id job.ID) (Record, bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	r, ok := j.records[id]
	return r, ok
}

// Records returns all of them. Records are replaced, never changed, so the copy may be read at leisure.
func (j *Journal) Records() map[job.ID]Record {
	j.mu.Lock()
	defer j.mu.Unlock()
	return maps.Clone(j.records)
}

// Update changes a job's record. It is on disk when Update returns; after an error nothing has changed. What change sets
// must be new values: the old record may be in somebody's hands.
func (j *Journal) Update(id job.ID, change func(*Record)) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	r := j.records[id]
	r.Job = id
	change(&r)
	if err := j.write(r); err != nil {
		return fmt.Errorf("write the journal of job %s: %w", id.Short(), err)
	}
	j.records[id] = r
	return nil
}

func (j *Journal) write(r Record) error {
	b, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return atomicfile.Write(filepath.Join(j.dir, r.Job.String()+".json"), b, 0o600) // it may hold a file key
}
