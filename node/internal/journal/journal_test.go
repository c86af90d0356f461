package journal

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/morphware/morphware/contracts/job"
	"github.com/morphware/morphware/node/atomicfile"
	"github.com/morphware/morphware/node/envelope"
)

func TestRecordsSurviveARestart(t *testing.T) {
	dir := t.TempDir()
	j, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	id, other := job.ID{1}, job.ID{2}
	want := Record{
		Job: id, Told: true,
		Bids:  []Bid{{N: 0, Price: job.MWT(6), Slot: 3, Hash: job.Hash{1}}, {N: 1, Price: job.MWT(7), Fake: true, Slot: 4}},
		Model: &Model{Infohash: job.Infohash{1}, Manifest: job.Hash{2}, Key: envelope.FileKey{3}},
		Fault: &Fault{Reason: "no", UserCode: true, Log: job.Hash{4}},
		Test:  &Test{Finding: 1, Score: 970_000, Reason: "why"},
	}
	for _, step := range []func(*Record){
		func(r *Record) { r.Bids = want.Bids },
		func(r *Record) { r.Model, r.Fault = want.Model, want.Fault },
		func(r *Record) { r.Test, r.Told = want.Test, true },
	} {
		if err := j.Update(id, step); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Update(other, func(*Record) {}); err != nil {
		t.Fatal(err)
	}
	// A write that a crash cut short never was.
	if err := os.WriteFile(filepath.Join(dir, "123"+atomicfile.Suffix), []byte(`{"job":`), 0o600); err != nil {
		t.Fatal(err)
	}
	again, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := again.Record(id); !ok || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if n := len(again.Records()); n != 2 {
		t.Errorf("%d records, want 2", n)
	}
}

func TestUpdateThatFailsChangesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "j")
	j, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if err := j.Update(job.ID{1}, func(r *Record) { r.Told = true }); err == nil {
		t.Fatal("an update without a folder did not fail")
	}
	if _, ok := j.Record(job.ID{1}); ok {
		t.Error("the record is there all the same")
	}
}

func TestOpenRefusesDamage(t *testing.T) {
	id := job.ID{1}.String()
	for name, text := range map[string]string{id + ".json": `{"job":`, job.ID{2}.String() + ".json": `{"job":"` + id + `"}`} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(dir); err == nil {
			t.Errorf("a journal with %s in %s was believed", text, name)
		}
	}
}
