package sandbox

import (
	"bytes"
	"os"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// usage is what a group of processes uses.
type usage struct {
	pids  []int
	tasks int // threads of all of them
	rss   int64
	cpu   time.Duration
}

// memory is the resident memory, what is shared counted once. That takes the kernel a while to say, so it is asked only
// where the plain sum, which is never less, has any news: small processes are never asked.
func (u usage) memory() int64 {
	if u.rss < 32<<20 {
		return u.rss
	}
	var sum int64
	for _, pid := range u.pids {
		pss, ok := shareOf(pid)
		if !ok {
			return u.rss // Not ours to read; count what is shared for each.
		}
		sum += pss
	}
	return sum
}

func shareOf(pid int) (int64, bool) {
	b, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/smaps_rollup")
	if err != nil {
		return 0, os.IsNotExist(err) || err == syscall.ESRCH
	}
	for line := range bytes.Lines(b) {
		if rest, ok := bytes.CutPrefix(line, []byte("Pss:")); ok {
			f := bytes.Fields(rest)
			if len(f) == 0 {
				return 0, false
			}
			n, err := strconv.ParseInt(string(f[0]), 10, 64)
			return n << 10, err == nil
		}
	}
	return 0, true // A process that is about to end has no memory.
}

// processes reads the whole process table, and counts those that keep says belong to us.
func processes(keep func(table map[int]process) []int) usage {
	table := map[int]process{}
	dir, err := os.Open("/proc")
	if err != nil {
		return usage{}
	}
	defer dir.Close()
	names, _ := dir.Readdirnames(-1)
	for _, name := range names {
		if pid, err := strconv.Atoi(name); err == nil {
			if p, ok := readProcess(name); ok {
				table[pid] = p
			}
		}
	}
	var u usage
	for _, pid := range keep(table) {
		p := table[pid]
		u.pids = append(u.pids, pid)
		u.tasks += p.threads
		u.rss += p.rss
		u.cpu += p.cpu
	}
	return u
}

type process struct {
	parent, group, threads int
	rss                    int64
	cpu                    time.Duration // its own, and of those it waited for
}

// readProcess reads /proc/PID/stat (proc(5)). The second field is the program's name, which may hold anything.
func readProcess(pid string) (p process, ok bool) {
	b, err := os.ReadFile("/proc/" + pid + "/stat")
	if err != nil {
		return p, false
	}
	f := bytes.Fields(b[bytes.LastIndexByte(b, ')')+1:])
	if len(f) < 22 {
		return p, false
	}
	num := func(i int) int { n, _ := strconv.Atoi(string(f[i-3])); return n } // by proc(5)'s numbering
	const tick = time.Second / 100                                            // the kernel's USER_HZ, the same on all that Go runs on
	cpu := time.Duration(num(14)+num(15)+num(16)+num(17)) * tick
	return process{num(4), num(5), num(20), int64(num(24)) * int64(os.Getpagesize()), cpu}, true
}

// below is root and all its descendants.
func below(root int) func(map[int]process) []int {
	return func(table map[int]process) []int {
		children := map[int][]int{}
		for pid, p := range table {
			children[p.parent] = append(children[p.parent], pid)
		}
		var list []int
		if _, ok := table[root]; ok {
			list = []int{root}
		}
		for i := 0; i < len(list); i++ {
			list = append(list, children[list[i]]...)
		}
		return list
	}
}

// inGroup is a process group's members.
func inGroup(group int) func(map[int]process) []int {
	return func(table map[int]process) (list []int) {
		for pid, p := range table {
			if p.group == group {
				list = append(list, pid)
			}
		}
		return list
	}
}

// limit sets what the kernel itself can hold a process and its children to. The process must not have begun yet.
func limit(pid int, l Limits) error {
	set := func(resource int, soft, hard uint64) error {
		return unix.Prlimit(pid, resource, &unix.Rlimit{Cur: soft, Max: hard}, nil)
	}
	if err := set(unix.RLIMIT_CORE, 0, 0); err != nil {
		return err
	}
	if l.FileSize > 0 {
		if err := set(unix.RLIMIT_FSIZE, uint64(l.FileSize), uint64(l.FileSize)); err != nil {
			return err
		}
	}
	if l.CPU > 0 {
		s := uint64((l.CPU + time.Second - 1) / time.Second)
		if err := set(unix.RLIMIT_CPU, s, s+2); err != nil {
			return err
		}
	}
	// When memory is short, the job goes before the node. Where this cannot be said, nothing is lost.
	_ = os.WriteFile("/proc/"+strconv.Itoa(pid)+"/oom_score_adj", []byte("1000"), 0)
	return nil
}

// limitProcesses makes fork fail. It counts all of the user's processes in the user namespace, so it is for a process in
// one of its own; and the kernel exempts root from it.
func limitProcesses(pid, n int) error {
	return unix.Prlimit(pid, unix.RLIMIT_NPROC, &unix.Rlimit{Cur: uint64(n), Max: uint64(n)}, nil)
}
