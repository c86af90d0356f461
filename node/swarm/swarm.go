// Package swarm moves files between peers by BitTorrent: it seeds files, across restarts, and fetches them from the peers
// it is told. It does not know what a job is, asks no tracker or DHT, and stores nothing it was not asked to fetch.
package swarm

import (
	"bytes"
	"context"
	"crypto/sha1"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"

	"github.com/anacrolix/torrent"
	"github.com/anacrolix/torrent/bencode"
	"github.com/anacrolix/torrent/metainfo"
	"github.com/anacrolix/torrent/storage"
	"golang.org/x/time/rate"

	"github.com/morphware/morphware/contracts/job"
)

const (
	pieceLength = 4 << 20
	contentName = "bundle" // The same for all: equal bytes have equal infohashes, and no name of a file here leaves the machine.
	patience    = 2 * idleTime
	burst       = 2 * chunk
)

// Protocol is the libp2p protocol by which BitTorrent's connections go where there is no TCP: its streams carry what a TCP
// connection would.
const Protocol = "/morphware/bittorrent/1.0.0"

// Config says where a swarm listens and remembers.
type Config struct {
	Dir    string       // what is seeded, one small file each
	Listen string       // host:port; port 0 takes any
	Log    *slog.Logger // nil: slog.Default()

	// Streams reaches peers that have no host and port, and is reached by them; nil: nobody is. The swarm closes it.
	Streams Streams

	UploadLimit   int64 // bytes a second to all peers together; 0 is no limit
	DownloadLimit int64 // bytes a second from all peers together; 0 is no limit
	Reserve       int64 // bytes that a fetch must leave free on its disk
}

// Streams carries connections by other ways than TCP, for addresses that begin with a slash.
type Streams interface {
	net.Listener
	Dial(ctx context.Context, addr string) (net.Conn, error)
}

// Swarm is one BitTorrent client. It is safe for concurrent use.
type Swarm struct {
	dir      string
	log      *slog.Logger
	client   *torrent.Client
	listener net.Listener
	network  string // tcp4 or tcp6
	streams  Streams
	thrift   thrift
	reserve  int64
	patience time.Duration // how long a fetch may stand still before it is begun anew

	mu      sync.Mutex
	seeds   map[job.Infohash]*content      // whole files
	fetches map[job.Infohash]chan struct{} // closed when the fetch ends
	wants   map[job.Infohash]*content      // those files being fetched
	told    map[string]int                 // addresses that Fetch was told, by how many fetches

	closing context.Context
	close   context.CancelFunc
	running sync.WaitGroup
}

// New starts a client and seeds again what it seeded before. Its files are hashed again first, in the background.
func New(c Config) (*Swarm, error) {
	if c.Log == nil {
		c.Log = slog.Default()
	}
	if c.UploadLimit < 0 || c.DownloadLimit < 0 {
		return nil, errors.New("start the swarm: a limit below zero\nhint: limits are bytes a second; 0 is none")
	}
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("start the swarm: %w", err)
	}
	s := &Swarm{
		dir: c.Dir, log: c.Log, reserve: max(c.Reserve, 0), patience: patience, thrift: thrift{idle: idleTime, torrents: map[job.Infohash]*thriftyTorrent{}},
		seeds: map[job.Infohash]*content{}, fetches: map[job.Infohash]chan struct{}{}, told: map[string]int{}, wants: map[job.Infohash]*content{},
	}
	if err := s.listen(c); err != nil {
		return nil, fmt.Errorf("start the swarm on %q: %w", c.Listen, err)
	}
	s.closing, s.close = context.WithCancel(context.Background())
	if err := s.restore(); err != nil {
		return nil, errors.Join(fmt.Errorf("start the swarm: %w", err), s.Close())
	}
	return s, nil
}

// listen starts the client. All its connections pass through ours, so that a swarm can be sparing with what it sends.
func (s *Swarm) listen(c Config) (err error) {
	host, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("%w\nhint: give host:port, like 127.0.0.1:6881", err)
	}
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return fmt.Errorf("%w\nhint: give host:port, like 127.0.0.1:6881", err)
	}
	s.network = "tcp4"
	if ip := net.ParseIP(host); ip != nil && ip.To4() == nil {
		s.network = "tcp6"
	}
	// BitTorrent keeps its connections alive itself.
	inner, err := (&net.ListenConfig{KeepAlive: -1}).Listen(context.Background(), s.network, c.Listen)
	if err != nil {
		return err
	}
	if s.client, err = torrent.NewClient(clientConfig(c)); err != nil {
		return errors.Join(err, inner.Close())
	}
	s.listener = listener{inner, s}
	s.client.AddListener(s.listener)
	if s.streams = c.Streams; s.streams != nil {
		s.client.AddListener(listener{s.streams, s})
	}
	s.client.AddDialer(dialer{s})
	return nil
}

func clientConfig(c Config) *torrent.ClientConfig {
	cfg := torrent.NewDefaultClientConfig()
	// Peers are told, or known to those who are told, and not found by other means.
	cfg.NoDHT, cfg.DisableTrackers, cfg.NoDefaultPortForwarding = true, true, true
	cfg.DisableWebtorrent, cfg.DisableWebseeds = true, true
	// TCP without RC4 is the fastest by far; secret content is an envelope anyway. The swarm listens and dials itself.
	cfg.DisableUTP, cfg.DisableTCP = true, true
	// A peer that has all stays known to those who come later, who then fetch from it.
	cfg.DropMutuallyCompletePeers = false
	cfg.HeaderObfuscationPolicy = torrent.HeaderObfuscationPolicy{Preferred: false, RequirePreferred: true}
	// Wakes transfers that the library forgot: with the default of a minute, three in a thousand stood still for as long.
	cfg.KeepAliveTimeout = time.Second
	cfg.Seed = true
	cfg.DefaultStorage = storage.NewFileOpts(storage.NewFileClientOpts{ // Never used; the library's own would open a database.
		ClientBaseDir: os.DevNull, PieceCompletion: storage.NewMapPieceCompletion(),
	})
	// A limiter must let a whole request through, of whoever asks for the most.
	if c.UploadLimit > 0 {
		cfg.UploadRateLimiter = rate.NewLimiter(rate.Limit(c.UploadLimit), burst)
	}
	if c.DownloadLimit > 0 {
		cfg.DownloadRateLimiter = rate.NewLimiter(rate.Limit(c.DownloadLimit), burst)
	}
	cfg.Slogger = slog.New(quiet{c.Log.Handler()})
	return cfg
}

// Addr is where other peers reach this one: host:port.
func (s *Swarm) Addr() string { return s.listener.Addr().String() }

// Sent is how many bytes of content went out to other peers since the start.
func (s *Swarm) Sent() int64 {
	stats := s.client.Stats()
	return stats.BytesWrittenData.Int64()
}

// Magnet is the link that tools and people use for an infohash and the peers that have it.
func (s *Swarm) Magnet(ih job.Infohash, peers []string) string {
	m := "magnet:?xt=urn:btih:" + ih.String()
	for _, p := range peers {
		m += "&x.pe=" + url.QueryEscape(p)
	}
	return m
}

// Seed offers a file until Drop, also after a restart. The file must not change. Equal files have one infohash; the one
// seeded last is the one that is read.
func (s *Swarm) Seed(ctx context.Context, path string) (job.Infohash, error) {
	ih, err := s.seed(ctx, path)
	if err != nil {
		return job.Infohash{}, fmt.Errorf("seed %s: %w", path, err)
	}
	return ih, nil
}

func (s *Swarm) seed(ctx context.Context, path string) (ih job.Infohash, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return ih, err
	}
	f, err := os.Open(path)
	if err != nil {
		return ih, err
	}
	defer f.Close()
	stat, err := f.Stat()
	if err != nil {
		return ih, err
	}
	if !stat.Mode().IsRegular() || stat.Size() == 0 {
		return ih, errors.New("it is not a plain file with something in it")
	}
	info := metainfo.Info{Name: contentName, PieceLength: pieceLength, Length: stat.Size()}
	if info.Pieces, err = metainfo.GeneratePieces(reader{ctx, io.LimitReader(f, stat.Size())}, pieceLength, nil); err != nil {
		return ih, err
	}
	raw, err := bencode.Marshal(info)
	if err != nil {
		return ih, err
	}
	c, err := newContent(raw, path, true)
	if err != nil {
		return ih, err
	}
	c.own = true
	if err := s.remember(c); err != nil {
		return ih, err
	}
	return c.infohash, s.offer(c)
}

// offer makes the client serve a whole file, in the place of whatever it served under that infohash.
func (s *Swarm) offer(c *content) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing.Err() != nil {
		return errClosed
	}
	if old, ok := s.client.Torrent(metainfo.Hash(c.infohash)); ok {
		old.Drop()
	}
	s.thrift.forget(c.infohash)
	if c.own {
		c.changed = func() { s.thrift.verified(c.infohash) }
		s.thrift.spare(c)
	}
	t, _ := s.client.AddTorrentOpt(torrent.AddTorrentOpts{InfoHash: metainfo.Hash(c.infohash), Storage: c, InfoBytes: c.raw})
	if t.Info() == nil {
		t.Drop()
		return fmt.Errorf("the client refuses %v", c.infohash)
	}
	s.seeds[c.infohash] = c
	return nil
}

// Drop stops seeding and forgets. The file stays.
func (s *Swarm) Drop(ih job.Infohash) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.seeds[ih] == nil {
		return
	}
	delete(s.seeds, ih)
	s.thrift.forget(ih)
	if t, ok := s.client.Torrent(metainfo.Hash(ih)); ok {
		t.Drop()
	}
	if err := os.Remove(s.record(ih)); err != nil && !errors.Is(err, os.ErrNotExist) {
		s.log.Warn("a dropped file will be seeded again after a restart", "infohash", ih.String(), "err", err)
	}
}

// Forget drops all that is seeded from a folder, so that it can be removed.
func (s *Swarm) Forget(dir string) {
	s.mu.Lock()
	var gone []job.Infohash
	for ih, c := range s.seeds {
		if rel, err := filepath.Rel(dir, c.path); err == nil && filepath.IsLocal(rel) {
			gone = append(gone, ih)
		}
	}
	s.mu.Unlock()
	for _, ih := range gone {
		s.Drop(ih)
	}
}

// Close ends all fetches and connections, and waits for them. What is seeded stays remembered.
func (s *Swarm) Close() error {
	s.mu.Lock()
	s.close()
	s.mu.Unlock()
	s.running.Wait()
	errs := append(s.client.Close(), s.listener.Close())
	if s.streams != nil {
		errs = append(errs, s.streams.Close())
	}
	return errors.Join(errs...)
}

// spawn runs something that ends when the swarm closes, unless it is closed.
func (s *Swarm) spawn(run func()) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closing.Err() != nil {
		return false
	}
	s.running.Go(run)
	return true
}

var errClosed = errors.New("the swarm is closed")

func infohashOf(raw []byte) job.Infohash { return sha1.Sum(raw) }

// decodeInfo reads metadata that a peer sent. It takes what Seed writes and nothing else: the library does not hold
// metadata against the infohash in every case, and a torrent of folders or of the second version has no use here.
func decodeInfo(info *metainfo.Info, ih job.Infohash) ([]byte, error) {
	raw, err := bencode.Marshal(info)
	switch {
	case err != nil:
		return nil, err
	case infohashOf(raw) != ih:
		return nil, errors.New("a peer sent metadata of something else")
	case len(info.Files) > 0 || info.HasV2() || info.Name != contentName:
		return nil, errors.New("it is not the torrent of a bundle")
	case info.Length <= 0 || info.PieceLength != pieceLength || int64(len(info.Pieces)) != (info.Length+pieceLength-1)/pieceLength*sha1.Size:
		return nil, fmt.Errorf("it has %d bytes in pieces of %d", info.Length, info.PieceLength)
	}
	return bytes.Clone(raw), nil
}

// reader stops reading when its context ends.
type reader struct {
	ctx context.Context
	r   io.Reader
}

func (r reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.r.Read(p)
}

// quiet lets a library speak at the debug level only: what it calls an error is a peer's doing, and ours is returned.
type quiet struct{ slog.Handler }

func (q quiet) Enabled(ctx context.Context, _ slog.Level) bool {
	return q.Handler.Enabled(ctx, slog.LevelDebug)
}

func (q quiet) Handle(ctx context.Context, r slog.Record) error {
	r.Level = slog.LevelDebug
	return q.Handler.Handle(ctx, r)
}

func (q quiet) WithAttrs(a []slog.Attr) slog.Handler { return quiet{q.Handler.WithAttrs(a)} }
func (q quiet) WithGroup(n string) slog.Handler      { return quiet{q.Handler.WithGroup(n)} }
