package jobs

import (
	"crypto/sha256"
	"fmt"

	"github.com/morphware/morphware/contracts/job"
)

// story is what the chain told of a job, in short: two are the same only if every fact of the one is in its place in the
// other.
type story struct {
	Facts int      `json:"facts"`
	Hash  job.Hash `json:"hash"` // of the hash before it, and the last fact's place and transaction
}

// and is a story that goes on.
func (s story) and(p place, tx string) story {
	return story{s.Facts + 1, sha256.Sum256(fmt.Appendf(s.Hash[:], "%d %d %s", p.Block, p.Index, tx))}
}

// retell takes in what the chain told when it was read anew. Where that is another story than the one in the log, the log
// says that the old one is void, and tells the new one from its beginning. Service.mu is held.
func (w *work) retell() {
	w.mu.Lock()
	defer w.mu.Unlock()
	facts, v := w.anew, newView()
	w.anew = nil
	var now story
	for _, f := range facts {
		v.apply(f, w.s.Chain.Address())
		if e, ok := tell(f, w.rec.Spec, &v); ok && now.Facts < w.chain.Facts {
			now = now.and(place{f.Block, f.Index}, e.Tx)
		}
	}
	if now != w.chain {
		w.s.Log.Warn("the chain was reorganised, and tells another story", "job", w.rec.ID.Short())
		w.unsaved = true
		w.tell(job.Event{Kind: job.KindUndone, Text: "the chain was reorganised: what it told so far is void, and told again"})
	}
	for _, f := range facts {
		w.accept(f)
	}
}
