package market_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/morphware/morphware/contracts/bindings"
	"github.com/morphware/morphware/contracts/deploy"
)

var branches = flag.String("branches", "", "the branches.json of the compiler: tell which branches of the Solidity the tests take")

// TestMain tells of the branches when all tests are over.
func TestMain(m *testing.M) {
	flag.Parse()
	code := m.Run()
	if *branches != "" && code == 0 {
		fmt.Print(taken().table(filepath.Join("..")))
	}
	os.Exit(code)
}

// coverage counts which way the conditional jumps of the market's code went, on every machine of every test.
type coverage struct {
	forks []*fork
	codes map[int]map[uint64][]*fork // by the code's length, which tells the contracts apart, and the jump's place
	mu    sync.Mutex
}

// fork is a place in the sources that can go two ways: an if, a loop, a choice, an && or ||.
type fork struct {
	File, Node, Condition string
	compiled              bool
	went                  [2]bool
}

// taken is nil unless the flag is set.
var taken = sync.OnceValue(func() *coverage {
	if *branches == "" {
		return nil
	}
	raw, err := os.ReadFile(*branches)
	if err != nil {
		panic(err)
	}
	var in struct {
		Forks []*fork
		Maps  map[string]struct{ Creation, Runtime string }
	}
	if err := json.Unmarshal(raw, &in); err != nil {
		panic(err)
	}
	c := &coverage{forks: in.Forks, codes: map[int]map[uint64][]*fork{}}
	p := deploy.MainParams().Market
	at := common.Address{1}
	creation := map[string][]byte{
		"Market":   append(common.FromHex(bindings.MarketMetaData.Bin), bindings.NewMarket().PackConstructor(at, p, at)...),
		"Recourse": append(common.FromHex(bindings.RecourseMetaData.Bin), bindings.NewRecourse().PackConstructor(at, p)...),
	}
	m := newMachine()
	for name, code := range creation {
		address, err := m.create(common.Address{2}, common.Bytes2Hex(code), nil)
		if err != nil {
			panic(err)
		}
		c.learn(code, in.Maps[name].Creation)
		c.learn(m.state.GetCode(address), in.Maps[name].Runtime)
	}
	return c
})

// span is a place in the sources: where it begins, how long it is, in which file.
type span struct{ start, length, file int }

func spanOf(src string) (s span) {
	fmt.Sscanf(src, "%d:%d:%d", &s.start, &s.length, &s.file)
	return s
}

func (s span) holds(t span) bool {
	return s.file == t.file && s.start <= t.start && t.start+t.length <= s.start+s.length
}

// learn finds the fork of every conditional jump: the one whose source is the jump's own, or else the innermost whose
// condition holds it.
func (c *coverage) learn(code []byte, sourceMap string) {
	exact := map[span][]*fork{}
	for _, f := range c.forks {
		exact[spanOf(f.Node)] = append(exact[spanOf(f.Node)], f)
		exact[spanOf(f.Condition)] = append(exact[spanOf(f.Condition)], f)
	}
	jumps := map[uint64][]*fork{}
	var at span
	instructions := strings.Split(sourceMap, ";")
	for pc, i := 0, 0; pc < len(code) && i < len(instructions); i++ {
		for k, field := range strings.Split(instructions[i], ":") {
			if n, err := strconv.Atoi(field); err == nil && k < 3 {
				*[]*int{&at.start, &at.length, &at.file}[k] = n
			}
		}
		op := vm.OpCode(code[pc])
		if op == vm.JUMPI {
			jumps[uint64(pc)] = exact[at]
			if len(exact[at]) == 0 {
				jumps[uint64(pc)] = c.innermost(at)
			}
			for _, f := range jumps[uint64(pc)] {
				f.compiled = true
			}
		}
		pc++
		if op.IsPush() {
			pc += int(op - vm.PUSH0)
		}
	}
	if c.codes[len(code)] != nil {
		panic("two contracts have code of the same length")
	}
	c.codes[len(code)] = jumps
}

func (c *coverage) innermost(at span) []*fork {
	var found *fork
	for _, f := range c.forks {
		if condition := spanOf(f.Condition); condition.holds(at) && (found == nil || spanOf(found.Condition).holds(condition)) {
			found = f
		}
	}
	if found == nil {
		return nil
	}
	return []*fork{found}
}

// hooks watch a machine; nil without the flag.
func (c *coverage) hooks() *tracing.Hooks {
	if c == nil {
		return nil
	}
	return &tracing.Hooks{OnOpcode: func(pc uint64, op byte, _, _ uint64, scope tracing.OpContext, _ []byte, _ int, _ error) {
		if vm.OpCode(op) != vm.JUMPI {
			return
		}
		stack := scope.StackData()
		way := 0
		if !stack[len(stack)-2].IsZero() {
			way = 1
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		for _, f := range c.codes[len(scope.ContractCode())][pc] {
			f.went[way] = true
		}
	}}
}

// table says how many of the two ways of every fork were taken, file by file, and which were not.
func (c *coverage) table(root string) string {
	type sum struct{ ways, taken, folded int }
	files, missing := map[string]*sum{}, []string{}
	for _, f := range c.forks {
		s := files[f.File]
		if s == nil {
			s = &sum{}
			files[f.File] = s
		}
		if !f.compiled {
			s.folded++
			continue
		}
		for _, went := range f.went {
			s.ways++
			if went {
				s.taken++
			}
		}
		if !f.went[0] || !f.went[1] {
			missing = append(missing, place(root, f))
		}
	}
	var out strings.Builder
	all := sum{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		s := files[name]
		if s.ways > 0 {
			fmt.Fprintf(&out, "%-24s %4d of %4d branches  %5.1f %%\n", name, s.taken, s.ways, 100*float64(s.taken)/float64(s.ways))
		}
		all.ways, all.taken, all.folded = all.ways+s.ways, all.taken+s.taken, all.folded+s.folded
	}
	fmt.Fprintf(&out, "%-24s %4d of %4d branches  %5.1f %%; the compiler made no jump of %d more places\n", "all", all.taken, all.ways, 100*float64(all.taken)/float64(all.ways), all.folded)
	for _, m := range missing {
		fmt.Fprintf(&out, "only one way: %s\n", m)
	}
	return out.String()
}

// place is a fork's line, for people.
func place(root string, f *fork) string {
	raw, err := os.ReadFile(filepath.Join(root, f.File))
	at := spanOf(f.Node)
	if err != nil || at.start+at.length > len(raw) {
		return f.File
	}
	line, _, _ := strings.Cut(string(raw[at.start:at.start+at.length]), "\n")
	return fmt.Sprintf("%s:%d: %s (jumped: %t, did not: %t)", f.File, 1+strings.Count(string(raw[:at.start]), "\n"), line, f.went[1], f.went[0])
}
