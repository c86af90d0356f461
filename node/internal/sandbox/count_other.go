//go:build unix && !linux

package sandbox

import "time"

// usage is not known on this system: Memory and Processes are not held.
type usage struct {
	tasks int
	cpu   time.Duration
}

func (usage) memory() int64 { return 0 }

type process struct{}

func processes(func(map[int]process) []int) usage { return usage{} }

func inGroup(int) func(map[int]process) []int { return nil }

func limit(int, Limits) error { return nil }
