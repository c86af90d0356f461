package main

import (
	"bufio"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"

	vocabulary "github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/envelope"
	"github.com/morphware/morphware/node/swarm"
)

// errPart says that the arguments name no role of a peer process.
var errPart = errors.New("not a peer")

// peer is what this program does when it is started again as a process of its own.
func peer(ctx context.Context, role string, args []string) error {
	switch {
	case role == "peer-seed" && len(args) > 1:
		return seed(ctx, args[0], args[1:])
	case role == "peer-serve" && len(args) == 1:
		return serve(args[0])
	case role == "peer-fetch" && len(args) == 5:
		return fetch(ctx, args[0], args[1], args[2], args[3], args[4])
	}
	return errPart
}

// offer is what a seeder says when it is ready.
type offer struct {
	Addr  string
	Files []vocabulary.Infohash
}

// seed offers files until its input ends, and answers each line with how many bytes it has sent by then.
func seed(ctx context.Context, dir string, files []string) error {
	s, err := swarm.New(swarm.Config{Dir: dir, Listen: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	defer s.Close()
	o := offer{Addr: s.Addr()}
	for _, f := range files {
		ih, err := s.Seed(ctx, f)
		if err != nil {
			return err
		}
		o.Files = append(o.Files, ih)
	}
	out := json.NewEncoder(os.Stdout)
	if err := out.Encode(o); err != nil {
		return err
	}
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		if err := out.Encode(s.Sent()); err != nil {
			return err
		}
	}
	return nil
}

// fetch brings one file to dst, and opens it there if key is not empty. With an open standard input it stays and seeds
// until that ends.
func fetch(ctx context.Context, dir, addr, infohash, dst, key string) error {
	s, err := swarm.New(swarm.Config{Dir: dir, Listen: "127.0.0.1:0", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	defer s.Close()
	var ih vocabulary.Infohash
	if err := ih.UnmarshalText([]byte(infohash)); err != nil {
		return err
	}
	wire := dst
	if key != "" {
		wire += ".wire"
	}
	if err := s.Fetch(ctx, ih, []string{addr}, wire, 2*size, nil); err != nil {
		return err
	}
	if key != "" {
		if err := openTo(wire, dst, key); err != nil {
			return err
		}
	}
	fmt.Println("done")
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

func openTo(wire, dst, text string) error {
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(envelope.FileKey{}) {
		return errors.New("the key is not a file key")
	}
	in, err := os.Open(wire)
	if err != nil {
		return err
	}
	defer in.Close()
	plain, err := envelope.Open(in, envelope.FileKey(raw))
	if err != nil {
		return err
	}
	out, err := os.Create(dst)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, plain)
	return errors.Join(err, out.Close())
}

// seeder is a process that seeds.
type seeder struct {
	offer
	dir string
	cmd *exec.Cmd
	in  io.WriteCloser
	out *json.Decoder
}

func startSeeder(ctx context.Context, dir string, files ...string) (*seeder, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	s := &seeder{dir: dir, cmd: exec.CommandContext(ctx, self, append([]string{"peer-seed", filepath.Join(dir, "seeder")}, files...)...)}
	s.cmd.Stderr = os.Stderr
	if s.in, err = s.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	s.out = json.NewDecoder(out)
	if err := s.out.Decode(&s.offer); err != nil {
		return nil, errors.Join(fmt.Errorf("the seeder did not start: %w", err), s.stop())
	}
	return s, nil
}

// fetch runs a fetching process to its end.
func (s *seeder) fetch(ctx context.Context, file int, dst string, key *envelope.FileKey) error {
	c, err := s.fetcher(ctx, file, dst, key)
	if err != nil {
		return err
	}
	return c.Run()
}

// fetcher is a process that fetches one of the seeder's files.
func (s *seeder) fetcher(ctx context.Context, file int, dst string, key *envelope.FileKey) (*exec.Cmd, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	text := ""
	if key != nil {
		text = hex.EncodeToString(key[:])
	}
	c := exec.CommandContext(ctx, self, "peer-fetch", dst+".swarm", s.Addr, s.Files[file].String(), dst, text)
	c.Stderr = os.Stderr
	return c, nil
}

// sent is how many bytes of content have left the seeder.
func (s *seeder) sent() (n int64, err error) {
	if _, err := io.WriteString(s.in, "\n"); err != nil {
		return 0, err
	}
	return n, s.out.Decode(&n)
}

func (s *seeder) stop() error {
	s.in.Close()
	return s.cmd.Wait()
}
