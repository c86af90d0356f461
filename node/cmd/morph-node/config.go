package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/peterbourgon/ff/v3"
	"github.com/peterbourgon/ff/v3/fftoml"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node"
	"github.com/morphware/morphware/node/internal/environment"
	"github.com/morphware/morphware/node/internal/idle"
)

// envPrefix begins the name of each environment variable that stands for a flag: --price-per-hour is
// MORPH_NODE_PRICE_PER_HOUR. MORPH_HOME alone would be the gateway's.
const envPrefix = "MORPH_NODE"

// settings are an operator's choices, by flag, environment variable or file, in this order, and where each comes from.
type settings struct {
	node.Config
	file                                   string // "" where there is none
	role                                   string
	graphics                               int // MiB
	handOn                                 bool
	memory, disk, reserve, packages, cache int64  // MiB
	upload, download                       int64  // KiB a second
	through                                string // multiaddresses
	json                                   bool   // print JSON
	job                                    string // of quote
	format                                 string // of the log
	verbose                                bool
	drain                                  time.Duration
	flags                                  *flag.FlagSet
	from                                   map[string]string // by flag: flag, environment, file or default
}

// define declares every setting, with its default.
func (s *settings) define(name string, stderr io.Writer) {
	s.Config = node.Config{PerHour: job.MWT(36), Deposit: job.MWT(200), CheckpointEvery: time.Minute, Version: version()}
	s.Gas, _ = job.ParseAmount("0.05")
	f := flag.NewFlagSet("morph-node "+name, flag.ContinueOnError)
	f.SetOutput(stderr)
	s.flags = f
	f.StringVar(&s.file, "config", "", "`file` of settings, in TOML (default: node.toml in --home, where there is one)")
	f.StringVar(&s.Home, "home", defaultHome(), "`folder` of wallet, journal and jobs")
	f.StringVar(&s.role, "role", "worker", "worker, validator or worker,validator")

	f.StringVar(&s.RPC, "rpc", "http://127.0.0.1:8545", "`URL` of an Ethereum node")
	f.Uint64Var(&s.ChainID, "chain-id", 0, "the `id` of the chain that must answer there; 0 takes any")
	f.TextVar(&s.Market, "market", job.Address{}, "`address` of the market contract")
	f.Uint64Var(&s.From, "from", 0, "`block` the market was deployed in")
	f.Uint64Var(&s.Depth, "confirmations", 0, "`blocks` that must lie on top of one before it is believed; each makes the node slower by one")
	f.BoolVar(&s.Practice, "practice", false, "a practice network: tokens are worth nothing, and the keystore is quick to open")
	f.TextVar(&s.Deposit, "deposit", s.Deposit, "`MWT` to keep in the market for bonds and stake, if the account has them")

	f.DurationVar(&s.CheckpointEvery, "checkpoint-every", s.CheckpointEvery, "`time` between checkpoints of a job that the market is told of, so that the runner-up can go on and this worker is paid its share if it dies; 0: never")
	f.TextVar(&s.PerHour, "price-per-hour", s.PerHour, "`MWT` an hour of training costs, on each GPU")
	f.TextVar(&s.Gas, "gas", s.Gas, "`MWT` a job's transactions are worth")
	f.TextVar(&s.PerKWh, "price-per-kwh", job.Amount{}, "`MWT` a kilowatt-hour of electricity costs")
	f.IntVar(&s.Watts, "watts", 0, "what a GPU at work draws, or the machine where a job needs none, in `watts`; 0: its power limit")
	f.IntVar(&s.Margin, "margin", 0, "`percent` on top of the cost")
	f.IntVar(&s.Decoys, "decoys", 0, "most fake bids sealed beside each real one")
	f.IntVar(&s.Capacity, "jobs", 2, "most jobs at a time")
	f.IntVar(&s.PerRequester, "jobs-per-requester", 0, "and of one requester, bids included; 0: as many")

	f.Float64Var(&s.Idle.Percent, "idle-below", 20, "use of a GPU, in `percent`, above which somebody else is using it; 0: any use will do")
	f.DurationVar(&s.Idle.For, "idle-for", time.Minute, "how long a GPU must not have been used by others before there are new bids")
	f.IntVar(&s.graphics, "idle-graphics-memory", 512, "`MiB` of a GPU's memory above which a process that draws is a game, not a desktop; 0: none is")
	f.BoolVar(&s.Idle.AnyoneIn, "idle-shared", false, "others' processes may compute on the GPUs")
	f.TextVar(&s.Idle.Hours, "idle-hours", idle.Hours{}, "`times` when jobs may run, such as 22:00-07:30,sat-sun 0-24; none: always")
	f.Float64Var(&s.Idle.Celsius, "idle-celsius", 0, "most `degrees` that a GPU may have; 0: any")
	f.Float64Var(&s.Idle.Watts, "idle-watts", 0, "most `watts` that a GPU may draw; 0: any")
	f.StringVar(&s.WhenBusy, "when-busy", node.Pause, "what becomes of a job when the machine's owner comes back: pause (it goes on from its last checkpoint later), hand-on (to the runner-up), go-on")
	f.DurationVar(&s.MostPause, "pause-most", 0, "how long a job may be paused before it is handed on; 0: as long as it can wait")

	f.StringVar(&s.Listen, "listen", "127.0.0.1", "`host` to listen on; other peers must reach it")
	f.BoolVar(&s.Relay, "relay", false, "carry connections between peers that cannot reach each other; they cost this machine's bandwidth")
	f.StringVar(&s.through, "through", "", "`multiaddresses`, with /p2p/ID and commas between, of nodes that relay, where other peers cannot dial this one")
	f.Int64Var(&s.upload, "upload", 0, "`KiB` a second of bundles and models sent to all peers together; 0: no limit")
	f.Int64Var(&s.download, "download", 0, "`KiB` a second fetched from all peers together; 0: no limit")
	f.StringVar(&s.Operator, "operator", "127.0.0.1:0", "`host:port` of metrics, status and dashboard; off: none")
	f.StringVar(&s.Python, "python", "python3", "`path` of the interpreter that holds the frameworks")
	f.StringVar(&s.Sandbox, "sandbox", "auto", "auto, bubblewrap, docker, podman, or none (jobs then have this account's rights)")
	f.StringVar(&s.Image, "image", "", "`image` of the containers, with Python and the frameworks, for docker and podman")
	f.DurationVar(&s.drain, "drain", 0, "how long what is under way may go on after the first interrupt or SIGTERM; new jobs are not taken. What is left then goes on when the node is started again")
	f.Int64Var(&s.memory, "memory", 0, "`MiB` of memory that a job may take; 0: three quarters of the machine's, divided by --jobs")
	f.Int64Var(&s.disk, "disk", 0, "`MiB` that a job may write to disk; 0: half of what is free, divided by --jobs")
	f.Int64Var(&s.reserve, "disk-reserve", 1<<10, "`MiB` of disk that are to stay free: there are no bids with less, and nothing more is fetched")
	f.StringVar(&s.Environments, "environments", environment.Present, "packages that a job asks for and the interpreter lacks are installed, as wheels, in a virtual environment: off (such jobs are given up), present (any version that is there will do), exact")
	f.Int64Var(&s.packages, "environments-size", 20<<10, "`MiB` that those environments may take; the ones used longest ago go first")
	f.StringVar(&s.Index, "index-url", "", "`URL` of the index of packages; none: no index (default: pip's own)")
	f.StringVar(&s.Wheels, "wheels", "", "`folder` of wheels to install from, beside the index")
	f.Int64Var(&s.cache, "cache", 50<<10, "`MiB` that finished jobs' bundles, models and logs may take; the oldest go first; 0: any number")
	f.DurationVar(&s.Keep, "keep", 30*24*time.Hour, "how long they are kept at most; 0: for ever")
	f.BoolVar(&s.handOn, "hand-on", false, "when --drain is over, give up what is still trained, so that others take over: a tenth of the bond is burnt")
	f.StringVar(&s.format, "log-format", "text", "text or json")
	if name != "run" {
		f.BoolVar(&s.json, "json", false, "print JSON")
	}
	f.BoolVar(&s.verbose, "verbose", false, "log more")
}

// configure reads flags, environment and file, and checks what they say.
func configure(name string, args []string, stderr io.Writer) (*settings, error) {
	job := ""
	if name == "quote" && len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		job, args = args[0], args[1:]
	}
	// The file's name may come from a flag or the environment, and is known only once those are read.
	first := &settings{}
	first.define(name, stderr)
	env := ff.WithEnvVarPrefix(envPrefix)
	if err := ff.Parse(first.flags, args, env); err != nil {
		return nil, plain(err)
	}
	file := first.file
	if file == "" {
		if at := filepath.Join(first.Home, "node.toml"); exists(at) {
			file = at
		}
	}
	s := &settings{from: map[string]string{}}
	s.define(name, stderr)
	s.job = job
	if err := ff.Parse(s.flags, args, env, ff.WithConfigFile(file), ff.WithConfigFileParser(fftoml.New(fftoml.WithTableDelimiter("-")).Parse)); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("read the settings: %w\nhint: --config names a file in TOML; `morph-node config` prints one", err)
		}
		return nil, fmt.Errorf("read the settings in %s: %w\nhint: its keys are the flags of morph-node run; `morph-node config` prints them all", file, err)
	}
	s.file = file
	s.origins(args)
	return s, s.check(stderr)
}

// plain takes ff's words off an error of the command line's, which the flag package has told already.
func plain(err error) error {
	if inner := errors.Unwrap(err); inner != nil && strings.HasPrefix(err.Error(), "error parsing commandline") {
		return inner
	}
	return fmt.Errorf("%w\nhint: %s_… stand for the flags of morph-node run", err, envPrefix)
}

// origins notes where each setting comes from.
func (s *settings) origins(args []string) {
	set := flag.NewFlagSet("", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	s.flags.VisitAll(func(f *flag.Flag) {
		s.from[f.Name] = "default"
		if b, ok := f.Value.(interface{ IsBoolFlag() bool }); ok && b.IsBoolFlag() {
			set.Bool(f.Name, false, "")
		} else {
			set.String(f.Name, "", "")
		}
	})
	s.flags.Visit(func(f *flag.Flag) { s.from[f.Name] = "file" })
	s.flags.VisitAll(func(f *flag.Flag) {
		if os.Getenv(variable(f.Name)) != "" {
			s.from[f.Name] = "environment"
		}
	})
	_ = set.Parse(args) // it was parsed well before
	set.Visit(func(f *flag.Flag) { s.from[f.Name] = "flag" })
}

// variable is the environment variable that stands for a flag.
func variable(flag string) string {
	return envPrefix + "_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// check refuses what cannot be meant, and fills in what follows from the rest.
func (s *settings) check(stderr io.Writer) error {
	if s.flags.NArg() > 0 {
		return fmt.Errorf("unexpected argument %q\nhint: %s --help", s.flags.Arg(0), s.flags.Name())
	}
	for name, wrong := range map[string]bool{
		"price-per-hour": s.PerHour.Sign() < 0, "gas": s.Gas.Sign() < 0, "deposit": s.Deposit.Sign() < 0, "price-per-kwh": s.PerKWh.Sign() < 0,
		"margin": s.Margin < 0, "decoys": s.Decoys < 0, "jobs": s.Capacity < 1, "jobs-per-requester": s.PerRequester < 0, "watts": s.Watts < 0, "checkpoint-every": s.CheckpointEvery < 0, "drain": s.drain < 0,
		"idle-below": s.Idle.Percent < 0, "idle-for": s.Idle.For < 0, "idle-graphics-memory": s.graphics < 0, "idle-celsius": s.Idle.Celsius < 0,
		"idle-watts": s.Idle.Watts < 0, "pause-most": s.MostPause < 0, "memory": s.memory < 0, "disk": s.disk < 0, "environments-size": s.packages < 0, "cache": s.cache < 0, "disk-reserve": s.reserve < 0, "upload": s.upload < 0, "download": s.download < 0, "keep": s.Keep < 0,
	} {
		if wrong {
			return fmt.Errorf("--%s is too small", name)
		}
	}
	for r := range strings.SplitSeq(s.role, ",") {
		switch strings.TrimSpace(r) {
		case "worker":
			s.Worker = true
		case "validator":
			s.Validator = true
		default:
			return fmt.Errorf("there is no role %q\nhint: --role worker, validator or worker,validator", r)
		}
	}
	switch s.WhenBusy {
	case node.Pause, node.HandOn, node.GoOn:
	default:
		return fmt.Errorf("--when-busy is %q: want pause, hand-on or go-on", s.WhenBusy)
	}
	switch s.Environments {
	case environment.Off, environment.Present, environment.Exact:
	default:
		return fmt.Errorf("--environments is %q: want off, present or exact", s.Environments)
	}
	if s.Wheels != "" && !filepath.IsAbs(s.Wheels) {
		return fmt.Errorf("--wheels is %q: want an absolute path", s.Wheels)
	}
	s.Reserve = s.reserve << 20
	s.Upload, s.Download = s.upload<<10, s.download<<10
	s.Memory, s.Disk, s.MostEnvironments, s.MostCache = s.memory<<20, s.disk<<20, s.packages<<20, s.cache<<20
	if s.through != "" {
		s.Relays = strings.Split(s.through, ",")
	}
	s.Idle.Drawing = uint64(s.graphics) << 20
	level := &slog.HandlerOptions{Level: slog.LevelInfo}
	if s.verbose {
		level.Level = slog.LevelDebug
	}
	switch s.format {
	case "text":
		s.Log = slog.New(slog.NewTextHandler(stderr, level))
	case "json":
		s.Log = slog.New(slog.NewJSONHandler(stderr, level))
	default:
		return fmt.Errorf("--log-format is %q: want text or json", s.format)
	}
	return nil
}

// needMarket is for verbs that talk to the chain.
func (s *settings) needMarket() error {
	if s.Market.IsZero() {
		return fmt.Errorf("there is no market\nhint: --market ADDRESS, %s, or market = \"ADDRESS\" in %s", variable("market"), filepath.Join(s.Home, "node.toml"))
	}
	return nil
}

// print writes the settings as a file that gives the same again.
func (s *settings) print(w io.Writer) error {
	if s.json {
		all := map[string]map[string]string{}
		s.flags.VisitAll(func(f *flag.Flag) { all[f.Name] = map[string]string{"value": f.Value.String(), "from": s.from[f.Name]} })
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(all)
	}
	if s.file != "" {
		fmt.Fprintf(w, "# %s\n", s.file)
	}
	var err error
	s.flags.VisitAll(func(f *flag.Flag) {
		if f.Name == "config" || f.Name == "json" || err != nil {
			return
		}
		_, usage := flag.UnquoteUsage(f)
		_, err = fmt.Fprintf(w, "\n# %s\n%s = %s # %s\n", usage, f.Name, literal(f.Value), s.from[f.Name])
	})
	return err
}

// literal is a flag's value in TOML: numbers and truth as they are, everything else a string.
func literal(v flag.Value) string {
	switch v.(flag.Getter).Get().(type) {
	case bool, int, int64, uint64, float64:
		return v.String()
	}
	return strconv.Quote(v.String())
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

func defaultHome() string {
	dir, err := os.UserConfigDir()
	if err != nil {
		dir = "."
	}
	return filepath.Join(dir, "morphware", "node")
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return "morph-node " + info.Main.Version
	}
	return "morph-node (devel)"
}

// seconds is a duration for people.
func seconds(d time.Duration) string { return d.Round(time.Second).String() }
