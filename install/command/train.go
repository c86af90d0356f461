package command

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

// Train submits a Python script or a notebook and follows it.
func Train(ctx context.Context, args []string, std IO) error {
	var own []string
	if i := slices.Index(args, "--"); i >= 0 {
		args, own = args[:i], args[i+1:]
	}
	f := flags("train", "SCRIPT.py|NOTEBOOK.ipynb|FOLDER [flags] [-- the script's own arguments]", std)
	p := project{args: own}
	f.StringVar(&p.root, "root", "", "the project's `folder`, which travels as its .gitignore has it (default: the top of the script's repository, or its own folder)")
	entry := f.String("entry", "", "which `script` of a folder to run (default: train.py or main.py)")
	f.Var((*list)(&p.outputs), "outputs", "`files` or folders to bring back, commas between them (default: all that the script makes)")
	f.Var((*list)(&p.data), "data", "`path` of data for the training; may be repeated")
	f.StringVar(&p.requirements, "requirements", "", "a requirements `file` (default: requirements.txt in --root)")
	f.StringVar(&p.test, "test", "", "a Python `file` that leaves `predictions`; it finds the model's files below $MORPH_MODEL_FILES, the inputs below $MORPH_INPUTS")
	f.StringVar(&p.inputs, "inputs", "", "`path` of the test's inputs")
	f.StringVar(&p.labels, "labels", "", "`file` of the test's labels: .npy, .json or .csv (its last column)")
	require := f.String("require", "", "what a good model reaches, like `\"accuracy >= 0.9\"`")
	name := f.String("name", "", "the job's `name` (default: the script's)")
	course := f.String("course", os.Getenv("MORPH_COURSE"), "the `course` whose budget pays, if you are in several (default: $MORPH_COURSE)")
	price := f.String("max-price", "25", "the most `MWT` the worker may be paid")
	fee := f.String("fee", "", "`MWT` for each validator")
	tolerance := f.Float64("tolerance", 0, "scores this `close` to the median agree")
	validators := f.Int("validators", -1, "how `many` test the model: 0, or an odd number up to 15")
	runtime := f.Duration("runtime", 10*time.Minute, "how long it is `estimated` to run")
	longest := f.Duration("longest", 0, "how long it `may` run (default: four times --runtime)")
	seal := f.Bool("seal", false, "encrypt code and data for the worker alone")
	gpus := f.Int("gpus", 0, "`number` of GPUs")
	gpuMemory := f.Int("gpu-memory", 0, "`GiB` of memory that each GPU needs")
	capability := f.Float64("compute-capability", 0, "CUDA compute capability, like `8.6`")
	detach := f.Bool("detach", false, "return as soon as the job is posted")
	dry := f.Bool("dry-run", false, "print what would leave and what it would cost; post nothing")
	asJSON := f.Bool("json", false, "print the job as JSON on standard output, all else on standard error")
	out := f.String("out", "", "bring the model home to this `folder`")
	f.String("python", "", "the `interpreter` with nbclient that runs a notebook with %%morph cells here")
	f.String("kernel", "morph", "the kernel's `name` for such a notebook")
	script, err := one(f, args, "script")
	if err != nil {
		return err
	}
	if err := p.find(script, *entry); err != nil {
		return err
	}
	if strings.HasSuffix(p.script, ".ipynb") {
		own, tagged, err := marked(p.script)
		if err != nil {
			return err
		}
		if own || tagged {
			return execute(ctx, f, p, tagged, std)
		}
	}
	s := api.Submit{Name: *name, Notebook: script, Course: *course, RuntimeSeconds: seconds(*runtime), LongestSeconds: seconds(*longest), Seal: *seal,
		GPUs: *gpus, GPUMemoryMiB: *gpuMemory * 1024, ComputeCapability: int(*capability*10 + 0.5)}
	if s.Name == "" {
		s.Name = filepath.Base(script)
	}
	if s.MaxPrice, err = job.ParseAmount(*price); err != nil {
		return hinted(fmt.Errorf("--max-price: %w", err), "morph train --help")
	}
	if *fee != "" {
		a, err := job.ParseAmount(*fee)
		if err != nil {
			return hinted(fmt.Errorf("--fee: %w", err), "morph train --help")
		}
		s.Fee = &a
	}
	if *tolerance != 0 {
		t, err := job.ScoreOf(*tolerance)
		if err != nil {
			return fmt.Errorf("--tolerance: %w", err)
		}
		s.Tolerance = &t
	}
	if *validators >= 0 {
		s.Validators = validators
	}
	if err := p.examine(*require); err != nil {
		return err
	}
	if p.test != "" {
		s.Require = &p.require
	}

	dir, err := os.MkdirTemp("", "morph-train-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	leaves, err := p.write(dir)
	if err != nil {
		return fmt.Errorf("package %s: %w", script, err)
	}
	if *dry {
		fmt.Fprintf(std.Out, "would leave this machine, in bytes:\n%s\n", strings.Join(leaves, "\n"))
	}
	return with(func(c *api.Client) error {
		q, err := c.Quote(ctx, s)
		if err != nil {
			return err
		}
		if *dry {
			fmt.Fprintln(std.Out, q.Sentence)
			return nil
		}
		fmt.Fprintln(std.Err, "»", q.Sentence)
		if q.Missing.Sign() > 0 {
			return hinted(fmt.Errorf("the wallet lacks %s MWT for this job; nothing was posted", q.Missing.Short()), "lower --max-price, or send MWT to the account that `morph wallet` prints")
		}
		if err := upload(ctx, c, dir, p.test != "", &s); err != nil {
			return err
		}
		j, err := c.Submit(ctx, s, rand.Text())
		if err != nil {
			return err
		}
		fmt.Fprintf(std.Err, "» job %s\n", j.ID.Short())
		if !*detach {
			quiet := std
			if *asJSON {
				quiet.Out = std.Err
			}
			err = follow(ctx, c, j, 0, quiet, false)
		}
		if *out != "" && !*detach && ctx.Err() == nil {
			now, bad := c.Job(ctx, j.ID.String())
			if bad == nil {
				bad = bring(ctx, c, now, *out, IO{Out: std.Err})
			}
			if err == nil { // a job that failed has said why
				err = bad
			}
		}
		if *asJSON {
			if now, bad := c.Job(context.WithoutCancel(ctx), j.ID.String()); bad == nil {
				j = now
			}
			return errors.Join(printJSON(std.Out, j), err)
		}
		return err
	})
}

// examine checks that the parts of a test are all there.
func (p *project) examine(require string) (err error) {
	if p.test == "" {
		if require+p.inputs+p.labels != "" {
			return hinted(errors.New("--require, --inputs and --labels belong to a --test"), "--test FILE.py says how the model is tested")
		}
		return nil
	}
	if require == "" || p.labels == "" {
		return hinted(errors.New("--test needs --labels and --require"), `like --labels labels.csv --require "accuracy >= 0.9"`)
	}
	if p.require, err = job.ParseRequirement(require); err != nil {
		return hinted(err, `like --require "accuracy >= 0.9"`)
	}
	return nil
}

func upload(ctx context.Context, c *api.Client, dir string, tested bool, s *api.Submit) error {
	for _, part := range []struct {
		name string
		hash *job.Hash
		skip bool
	}{{"algorithm", &s.Algorithm, false}, {"training", &s.Training, false}, {"testing", &s.Testing, !tested}} {
		if part.skip {
			continue
		}
		b, err := c.PutBundle(ctx, filepath.Join(dir, part.name))
		if err != nil {
			return err
		}
		*part.hash = b.Hash
	}
	return nil
}

func seconds(d time.Duration) int { return int(d.Round(time.Second) / time.Second) }

// list is a flag that may be repeated and that takes commas.
type list []string

func (l *list) String() string { return strings.Join(*l, ",") }

func (l *list) Set(s string) error {
	for part := range strings.SplitSeq(s, ",") {
		if part = strings.TrimSpace(part); part != "" {
			*l = append(*l, part)
		}
	}
	return nil
}
