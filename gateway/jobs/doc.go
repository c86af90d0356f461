// Package jobs carries a requester's jobs from a submitted form to an opened model: it packs, seals, seeds, posts, follows
// and pays. Whatever it promises is on disk before it is answered or acted on, and a restart goes on by the same code as a
// first start; what has happened is read from the chain, never remembered twice.
package jobs
