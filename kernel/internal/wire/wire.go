// Package wire reads and writes Jupyter messages as ZeroMQ frames. It checks signatures, bounds what it parses and keeps
// every JSON frame as the bytes that came, so that a relayed or answered message loses nothing.
package wire

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Version of the messaging specification that our own messages follow.
const Version = "5.3"

// Delimiter stands between the routing identities and the message.
var delimiter = []byte("<IDS|MSG>")

// maxRoute bounds the routing identities: a client, and one for each proxy on the way.
const maxRoute = 8

// ErrSignature says that a message was not signed with the connection's key.
var ErrSignature = errors.New("signature does not match")

// Key signs messages with HMAC-SHA256. An empty key switches signing off, as the specification has it.
type Key []byte

// Message is one message. The four JSON frames are raw bytes; nil Parent means none.
type Message struct {
	Route    [][]byte // identities in front of the delimiter; on iopub, the topic
	Header   []byte
	Parent   []byte
	Metadata []byte
	Content  []byte
	Buffers  [][]byte
}

// Header is what is read of a header. Its raw bytes are what is answered with.
type Header struct {
	ID       string `json:"msg_id"`
	Type     string `json:"msg_type"`
	Session  string `json:"session"`
	Username string `json:"username"`
	Date     string `json:"date"`
	Version  string `json:"version"`
	Subshell string `json:"subshell_id,omitempty"`
}

// split finds the delimiter and checks the number of frames.
func split(frames [][]byte) (int, error) {
	for i, f := range frames {
		if i > maxRoute {
			break
		}
		if bytes.Equal(f, delimiter) {
			if len(frames) < i+6 {
				return 0, fmt.Errorf("message has %d frames after its delimiter: want a signature and four of JSON", len(frames)-i-1)
			}
			return i, nil
		}
	}
	return 0, fmt.Errorf("message of %d frames has no delimiter among the first %d", len(frames), maxRoute+1)
}

// Parse verifies and splits a message. The result shares memory with frames.
func (k Key) Parse(frames [][]byte) (Message, error) {
	i, err := split(frames)
	if err != nil {
		return Message{}, err
	}
	f := frames[i+1:]
	if !k.verify(f[0], f[1:5]) {
		return Message{}, ErrSignature
	}
	return Message{Route: frames[:i:i], Header: f[1], Parent: f[2], Metadata: f[3], Content: f[4], Buffers: f[5:]}, nil
}

// Peek splits a message without verifying it: for messages of our own child, which come over a socket that nobody else
// can reach.
func Peek(frames [][]byte) (Message, error) {
	i, err := split(frames)
	if err != nil {
		return Message{}, err
	}
	f := frames[i+1:]
	return Message{Route: frames[:i:i], Header: f[1], Parent: f[2], Metadata: f[3], Content: f[4], Buffers: f[5:]}, nil
}

// Signature of a message as it came, which tells a repeated message from a new one. It is nil for malformed frames.
func Signature(frames [][]byte) []byte {
	i, err := split(frames)
	if err != nil {
		return nil
	}
	return frames[i+1]
}

// Frames signs a message.
func (k Key) Frames(m Message) [][]byte {
	body := [][]byte{m.Header, orEmpty(m.Parent), orEmpty(m.Metadata), orEmpty(m.Content)}
	out := make([][]byte, 0, len(m.Route)+6+len(m.Buffers))
	out = append(out, m.Route...)
	out = append(out, delimiter, k.sign(body))
	out = append(out, body...)
	return append(out, m.Buffers...)
}

func orEmpty(b []byte) []byte {
	if len(b) == 0 {
		return []byte("{}")
	}
	return b
}

func (k Key) sum(body [][]byte) []byte {
	h := hmac.New(sha256.New, k)
	for _, b := range body {
		h.Write(b)
	}
	return h.Sum(nil)
}

func (k Key) sign(body [][]byte) []byte {
	if len(k) == 0 {
		return []byte{}
	}
	return hex.AppendEncode(nil, k.sum(body))
}

func (k Key) verify(signature []byte, body [][]byte) bool {
	if len(k) == 0 {
		return true
	}
	var got [sha256.Size]byte
	if len(signature) != hex.EncodedLen(len(got)) {
		return false
	}
	if _, err := hex.Decode(got[:], signature); err != nil {
		return false
	}
	return hmac.Equal(got[:], k.sum(body))
}

// maxHeader bounds a header: it holds ids, a date and a type.
const maxHeader = 64 << 10

// ReadHeader reads a raw header.
func ReadHeader(raw []byte) (Header, error) {
	var h Header
	if len(raw) > maxHeader {
		return h, fmt.Errorf("header of %d bytes is longer than %d", len(raw), maxHeader)
	}
	if err := json.Unmarshal(raw, &h); err != nil {
		return h, fmt.Errorf("read header: %w", err)
	}
	if h.ID == "" || h.Type == "" {
		return h, errors.New("header names no msg_id or no msg_type")
	}
	return h, nil
}

// dateLayout is ISO 8601 in UTC, as jupyter_client writes it.
const dateLayout = "2006-01-02T15:04:05.000000Z"

// NewHeader makes the header of a message of our own, and its id.
func NewHeader(session, kind string) (raw []byte, id string) {
	id = NewID()
	raw, err := json.Marshal(Header{ID: id, Type: kind, Session: session, Username: "morph",
		Date: time.Now().UTC().Format(dateLayout), Version: Version})
	if err != nil {
		panic(err) // strings always marshal
	}
	return raw, id
}

// Redate is a header with another date and everything else as it was, fields that we do not know among it.
func Redate(raw []byte, at time.Time) ([]byte, error) {
	var h map[string]json.RawMessage
	if err := json.Unmarshal(raw, &h); err != nil {
		return nil, fmt.Errorf("redate header: %w", err)
	}
	h["date"] = json.RawMessage(`"` + at.UTC().Format(dateLayout) + `"`)
	return json.Marshal(h)
}

// NewID is a random id in the shape of a UUID.
func NewID() string {
	var b [16]byte
	rand.Read(b[:]) // never fails
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// Failure is an exception as replies and error messages carry it. As an error it ends a held cell.
type Failure struct {
	Name      string   `json:"ename"`
	Value     string   `json:"evalue"`
	Traceback []string `json:"traceback"`
}

func (f *Failure) Error() string { return f.Name + ": " + f.Value }
