package wire

import (
	"bytes"
	"errors"
	"testing"
)

func sample(k Key) [][]byte {
	return k.Frames(Message{
		Route:   [][]byte{[]byte("client")},
		Header:  []byte(`{"msg_id":"1","msg_type":"execute_request","session":"s","odd":[1,2]}`),
		Content: []byte(`{"code":"1+1"}`),
		Buffers: [][]byte{{1, 2, 3}, {}},
	})
}

func TestRoundTrip(t *testing.T) {
	for _, k := range []Key{nil, Key("secret")} {
		frames := sample(k)
		m, err := k.Parse(frames)
		if err != nil {
			t.Fatalf("key %q: %v", k, err)
		}
		again := k.Frames(m)
		if len(again) != len(frames) {
			t.Fatalf("key %q: %d frames became %d", k, len(frames), len(again))
		}
		for i := range frames {
			if !bytes.Equal(frames[i], again[i]) {
				t.Errorf("key %q: frame %d was %q and became %q", k, i, frames[i], again[i])
			}
		}
	}
}

// The signature of the reference implementation (jupyter_client's Session.sign) over known frames: the four JSON frames
// only, buffers apart.
func TestSignatureVector(t *testing.T) {
	got := Key("a0436f6c-1916-498b-8eb9-e81ab9368e84").sign([][]byte{[]byte(`{"a":1}`), []byte(`{}`), []byte(`{}`), []byte(`{"b":2}`)})
	const want = "a8393c9b46dc75412c34bfbce1f4b48de7e37f440f91caf4171dffe957b3e15f"
	if string(got) != want {
		t.Errorf("signature is %s, want %s", got, want)
	}
}

func TestParseRefuses(t *testing.T) {
	k := Key("secret")
	edit := func(f func([][]byte) [][]byte) [][]byte { return f(sample(k)) }
	cases := map[string][][]byte{
		"nothing":           nil,
		"empty frames":      {{}, {}, {}},
		"no delimiter":      edit(func(f [][]byte) [][]byte { return append(f[:1:1], f[2:]...) }),
		"delimiter alone":   {delimiter},
		"four after it":     edit(func(f [][]byte) [][]byte { return f[:6] }),
		"delimiter too far": append(make([][]byte, 20), sample(k)...),
		"other key":         Key("other").Frames(Message{Header: []byte(`{}`)}),
		"no signature":      Key(nil).Frames(Message{Header: []byte(`{}`)}),
		"content changed":   edit(func(f [][]byte) [][]byte { f[6] = []byte(`{"code":"2"}`); return f }),
		"parent changed":    edit(func(f [][]byte) [][]byte { f[4] = []byte(`{"x":1}`); return f }),
		"signature cut":     edit(func(f [][]byte) [][]byte { f[2] = f[2][:62]; return f }),
		"signature no hex":  edit(func(f [][]byte) [][]byte { f[2] = bytes.Repeat([]byte("z"), 64); return f }),
	}
	for name, frames := range cases {
		if _, err := k.Parse(frames); err == nil {
			t.Errorf("%s: was accepted", name)
		}
	}
	changed := sample(k)
	changed[8] = []byte("another buffer")
	if _, err := k.Parse(changed); err != nil {
		t.Errorf("a changed buffer is not signed, yet: %v", err)
	}
	if _, err := k.Parse(cases["other key"]); !errors.Is(err, ErrSignature) {
		t.Errorf("other key: %v", err)
	}
}

func TestReadHeader(t *testing.T) {
	h, err := ReadHeader([]byte(`{"msg_id":"i","msg_type":"t","session":"s","subshell_id":null,"more":{}}`))
	if err != nil || h.ID != "i" || h.Type != "t" || h.Subshell != "" {
		t.Errorf("got %+v, %v", h, err)
	}
	for _, raw := range []string{"", "null", "[]", `{"msg_id":1,"msg_type":"t"}`, `{"msg_id":"i"}`, `{"msg_type":"t"}`} {
		if _, err := ReadHeader([]byte(raw)); err == nil {
			t.Errorf("header %q was accepted", raw)
		}
	}
	if _, err := ReadHeader(bytes.Repeat([]byte(" "), maxHeader+1)); err == nil {
		t.Error("a header beyond the bound was accepted")
	}
}

func FuzzParse(f *testing.F) {
	k := Key("secret")
	f.Add(bytes.Join(sample(k), []byte{0}), "secret")
	f.Add([]byte("<IDS|MSG>\x00\x00\x00\x00\x00"), "")
	f.Fuzz(func(t *testing.T, raw []byte, key string) {
		frames := bytes.Split(raw, []byte{0})
		m, err := Key(key).Parse(frames)
		if err != nil {
			return
		}
		back, err := Key(key).Parse(Key(key).Frames(m))
		if err != nil {
			t.Fatalf("what was accepted is refused after signing: %v", err)
		}
		if !bytes.Equal(back.Content, orEmpty(m.Content)) || len(back.Buffers) != len(m.Buffers) || len(back.Route) != len(m.Route) {
			t.Fatalf("%+v became %+v", m, back)
		}
		ReadHeader(m.Header)
	})
}
