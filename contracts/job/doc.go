// Package job is the vocabulary that requesters, workers and validators share: what a job asks for, what a bid and a
// score are, how the market clears and how a panel decides. It imports nothing of ours and no chain.
package job
