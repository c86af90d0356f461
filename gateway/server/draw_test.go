package server

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/gateway/api"
)

func get(t *testing.T, url string) (int, []byte) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), "GET", url, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, b
}

// A client without a drawing hand gets the card and the curve drawn, as far as the job is.
func TestDrawing(t *testing.T) {
	f := newFake()
	_, url := stand(t, f, nil)
	card := func() (d api.Drawing) {
		t.Helper()
		code, b := get(t, url+"/v1/jobs/ab/card")
		if err := json.Unmarshal(b, &d); err != nil || code != 200 {
			t.Fatalf("%d %s: %v", code, b, err)
		}
		return d
	}
	if d := card(); !strings.Contains(d.HTML, "model") || d.Curve != nil {
		t.Errorf("before the first event: %+v", d)
	}
	if code, _ := get(t, url+"/v1/jobs/ab/curve.png"); code != 404 {
		t.Errorf("a curve of nothing: %d", code)
	}
	for n := range 2 {
		step, value := float64(n), 1/float64(n+1)
		f.add(job.Event{Kind: job.KindMetric, Series: "loss", Step: &step, Value: &value}, job.Event{Kind: job.KindOutput, Text: "epoch\n"},
			job.Event{Kind: job.KindNote, Text: "fetching the training bundle"})
		d := card()
		if strings.Count(d.Text, "| epoch") != n+1 || !strings.Contains(d.Text, "· fetching the training bundle") || d.Curve == nil || !strings.HasPrefix(d.Curve.Text, "loss ") {
			t.Errorf("after %d rounds: %+v", n+1, d)
		}
		if code, b := get(t, url+"/v1/jobs/ab/curve.png"); code != 200 || !bytes.HasPrefix(b, []byte("\x89PNG")) {
			t.Errorf("the curve: %d %.20q", code, b)
		}
	}
	if code, _ := get(t, url+"/v1/jobs/ffff/card"); code != 404 {
		t.Errorf("a card of no job: %d", code)
	}
}
