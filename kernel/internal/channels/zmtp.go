package channels

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"github.com/go-zeromq/zmq4"
	"github.com/go-zeromq/zmq4/security/null"
)

// ZMTP 3.0 frame flags.
const (
	flagMore    = 1
	flagLong    = 2
	flagCommand = 4
)

const (
	handshakeTime = 5 * time.Second // for a peer to say who it is
	maxHandshake  = 4 << 10         // bytes of a READY command: a socket type and an identity
	maxFrames     = 1 << 16         // of one message
	maxMessage    = 2 << 30         // bytes of one message
	maxUnread     = 16 << 20        // bytes taken for a frame before its bytes are seen to come
	bufferSize    = 64 << 10
)

// greeted guards a connection during zmq4's handshake, which trusts the lengths that its peer names: the greeting is 64
// bytes, and behind it comes one short command.
type greeted struct {
	net.Conn
	r    *bufio.Reader
	read int
}

const greetingSize = 64

func (g *greeted) Read(p []byte) (int, error) {
	if g.read < greetingSize {
		p = p[:min(len(p), greetingSize-g.read)]
	} else if g.read == greetingSize {
		if err := g.check(); err != nil {
			return 0, err
		}
	}
	n, err := g.r.Read(p)
	g.read += n
	return n, err
}

func (g *greeted) check() error {
	head, err := g.r.Peek(2)
	if err != nil {
		return err
	}
	size := uint64(head[1])
	if head[0]&flagLong != 0 {
		if head, err = g.r.Peek(9); err != nil {
			return err
		}
		size = binary.BigEndian.Uint64(head[1:])
	}
	if head[0]&^flagLong != flagCommand || size > maxHandshake {
		return fmt.Errorf("handshake: flags %#x and %d bytes where a short command is due", head[0], size)
	}
	return nil
}

// handshake opens a ZMTP connection, and returns what messages are read from and the peer's identity. zmq4 panics on some
// malformed properties.
func handshake(c net.Conn, kind zmq4.SocketType, identity string, server bool) (r *bufio.Reader, peer string, err error) {
	defer func() {
		if why := recover(); why != nil {
			err = fmt.Errorf("handshake: %v", why)
		}
	}()
	r = bufio.NewReaderSize(c, bufferSize)
	if err := c.SetDeadline(time.Now().Add(handshakeTime)); err != nil {
		return nil, "", err
	}
	z, err := zmq4.Open(&greeted{Conn: c, r: r}, null.Security(), kind, zmq4.SocketIdentity(identity), server, nil)
	if err != nil {
		return nil, "", err
	}
	for k, v := range z.Peer.Meta {
		if strings.EqualFold(k, "Identity") {
			peer = v
		}
	}
	if len(peer) > 255 {
		return nil, "", errors.New("handshake: identity is longer than 255 bytes")
	}
	return r, peer, c.SetDeadline(time.Time{})
}

// readMessage reads one message or one command. Memory grows with the bytes that come, not with the lengths that a
// header claims.
func readMessage(r *bufio.Reader) (frames [][]byte, command bool, err error) {
	var total uint64
	for {
		flags, err := r.ReadByte()
		if err != nil {
			return nil, false, err
		}
		var size uint64
		if flags&flagLong == 0 {
			b, err := r.ReadByte()
			if err != nil {
				return nil, false, unexpected(err)
			}
			size = uint64(b)
		} else {
			var b [8]byte
			if _, err := io.ReadFull(r, b[:]); err != nil {
				return nil, false, unexpected(err)
			}
			size = binary.BigEndian.Uint64(b[:])
		}
		command = flags&flagCommand != 0
		switch {
		case flags&^(flagMore|flagLong|flagCommand) != 0:
			return nil, false, fmt.Errorf("frame with unknown flags %#x", flags)
		case command && (flags&flagMore != 0 || len(frames) > 0 || size > maxHandshake):
			return nil, false, errors.New("malformed command frame")
		case size > maxMessage || total+size > maxMessage:
			return nil, false, fmt.Errorf("message of more than %d bytes", maxMessage)
		case len(frames) == maxFrames:
			return nil, false, fmt.Errorf("message of more than %d frames", maxFrames)
		}
		total += size
		body, err := readBody(r, size)
		if err != nil {
			return nil, false, unexpected(err)
		}
		frames = append(frames, body)
		if flags&flagMore == 0 {
			return frames, command, nil
		}
	}
}

func readBody(r io.Reader, size uint64) ([]byte, error) {
	body := make([]byte, min(size, maxUnread))
	_, err := io.ReadFull(r, body)
	for err == nil && uint64(len(body)) < size {
		done := len(body)
		next := make([]byte, min(size, 8*uint64(done)))
		copy(next, body)
		body = next
		_, err = io.ReadFull(r, body[done:])
	}
	return body, err
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// writeFrames writes one message; the caller flushes.
func writeFrames(w *bufio.Writer, frames [][]byte, command bool) error {
	for i, f := range frames {
		var head [9]byte
		if _, err := w.Write(appendHead(head[:0], len(f), i < len(frames)-1, command)); err != nil {
			return err
		}
		if _, err := w.Write(f); err != nil {
			return err
		}
	}
	return nil
}

// appendFrames is writeFrames into memory.
func appendFrames(b []byte, frames [][]byte, command bool) []byte {
	for i, f := range frames {
		b = append(appendHead(b, len(f), i < len(frames)-1, command), f...)
	}
	return b
}

// appendHead adds a frame's flags and length.
func appendHead(b []byte, size int, more, command bool) []byte {
	var flags byte
	if more {
		flags |= flagMore
	}
	if command {
		flags |= flagCommand
	}
	if size > 255 {
		return binary.BigEndian.AppendUint64(append(b, flags|flagLong), uint64(size))
	}
	return append(b, flags, byte(size))
}
