package channels

import "context"

// Addr is the endpoint, with the port that the system chose.
func (r *Router) Addr() string { return r.l.addr() }

// Linger waits until every queued message was handed to the system, or ctx ends.
func (r *Router) Linger(ctx context.Context) { r.l.linger(ctx) }

// Close hangs up on everybody and waits for all goroutines, those in take among them.
func (r *Router) Close() { r.l.close() }

// Addr is the endpoint, with the port that the system chose.
func (u *Pub) Addr() string { return u.l.addr() }

// Linger waits until every queued message was handed to the system, or ctx ends.
func (u *Pub) Linger(ctx context.Context) { u.l.linger(ctx) }

// Close hangs up on everybody and waits for all goroutines.
func (u *Pub) Close() { u.l.close() }
