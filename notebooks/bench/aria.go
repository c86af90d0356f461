package main

import (
	"bytes"
	"context"
	"crypto/sha1"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
)

// aria is aria2 that seeds one file, and the tracker through which another aria2 finds it.
type aria struct {
	torrent string
	cmd     *exec.Cmd
	tracker *httptest.Server
}

// ariaArgs are for both sides: nothing but the transfer itself.
var ariaArgs = []string{
	"--enable-dht=false", "--enable-dht6=false", "--bt-enable-lpd=false", "--enable-peer-exchange=false", "--disable-ipv6",
	"--file-allocation=none", "--quiet", "--console-log-level=error", "--bt-min-crypto-level=plain", "--bt-tracker-interval=1",
}

func startAria(ctx context.Context, dir, file string) (_ *aria, err error) {
	t := newTracker()
	a := &aria{torrent: filepath.Join(dir, "aria2.torrent"), tracker: httptest.NewServer(t)}
	defer func() {
		if err != nil {
			err = errors.Join(err, a.stop())
		}
	}()
	if err := writeTorrent(file, a.torrent, a.tracker.URL+"/announce"); err != nil {
		return nil, err
	}
	args := append(ariaArgs, "--dir="+filepath.Dir(file), "--seed-ratio=0.0", "--bt-seed-unverified", "--check-integrity=false", a.torrent)
	a.cmd = exec.CommandContext(ctx, "aria2c", args...)
	a.cmd.Stderr = os.Stderr
	if err := a.cmd.Start(); err != nil {
		return nil, err
	}
	select {
	case <-t.known:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return a, nil
}

func (a *aria) fetch(ctx context.Context, dir string) error {
	c := exec.CommandContext(ctx, "aria2c", append(ariaArgs, "--dir="+dir, "--seed-time=0", a.torrent)...)
	c.Stderr = os.Stderr
	return c.Run()
}

func (a *aria) stop() error {
	if a.cmd != nil && a.cmd.Process != nil {
		a.cmd.Process.Signal(syscall.SIGKILL) // It would tell its tracker first, and takes its time over it.
		a.cmd.Wait()
	}
	a.tracker.Close()
	return nil
}

// writeTorrent makes a single-file torrent (BEP 3) with pieces of a megabyte, which aria2 takes fastest.
func writeTorrent(file, torrent, announce string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	var pieces []byte
	var length int64
	for {
		h := sha1.New()
		n, err := io.CopyN(h, f, 1<<20)
		if n > 0 {
			pieces, length = h.Sum(pieces), length+n
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
	}
	name := filepath.Base(file)
	var b bytes.Buffer
	fmt.Fprintf(&b, "d8:announce%d:%s4:infod6:lengthi%de4:name%d:%s12:piece lengthi%de6:pieces%d:", len(announce), announce, length, len(name), name, 1<<20, len(pieces))
	b.Write(pieces)
	b.WriteString("ee")
	return os.WriteFile(torrent, b.Bytes(), 0o600)
}

// tracker is the least that a BitTorrent tracker (BEP 3, compact answers by BEP 23) can be: everybody is told of everybody.
type tracker struct {
	known chan struct{} // closed when somebody announced itself

	mu    sync.Mutex
	peers map[string]bool // six bytes each: IPv4 address and port
}

func newTracker() *tracker { return &tracker{known: make(chan struct{}), peers: map[string]bool{}} }

func (t *tracker) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	port, err := strconv.ParseUint(r.FormValue("port"), 10, 16)
	ip := net.ParseIP(host).To4()
	if err != nil || ip == nil {
		http.Error(w, "want a port, over IPv4", http.StatusBadRequest)
		return
	}
	self := string(binary.BigEndian.AppendUint16(bytes.Clone(ip), uint16(port)))
	t.mu.Lock()
	defer t.mu.Unlock()
	var others []byte
	for p := range t.peers {
		if p != self {
			others = append(others, p...)
		}
	}
	if r.FormValue("event") == "stopped" {
		delete(t.peers, self)
	} else if t.peers[self] = true; len(t.peers) == 1 {
		select {
		case <-t.known:
		default:
			close(t.known)
		}
	}
	fmt.Fprintf(w, "d8:intervali1e5:peers%d:%se", len(others), others)
}
