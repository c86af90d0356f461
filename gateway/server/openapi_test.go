package server

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

// ask sends one request and returns its answer, which ends soon.
func ask(t *testing.T, method, url, body string, header http.Header) (*http.Response, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if header != nil {
		req.Header = header
	}
	resp, err := (&http.Client{Timeout: 20 * time.Second}).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	if err != nil {
		t.Fatal(err)
	}
	return resp, string(b)
}

func bearer(token string) http.Header { return http.Header{"Authorization": {"Bearer " + token}} }

// description is what the test reads of an OpenAPI document.
type description struct {
	OpenAPI string `json:"openapi"`
	Paths   map[string]map[string]struct {
		OperationID string                     `json:"operationId"`
		Security    *[]any                     `json:"security"`
		Responses   map[string]json.RawMessage `json:"responses"`
		Body        json.RawMessage            `json:"requestBody"`
		Parameters  []struct {
			Name, In string
			Required bool
		} `json:"parameters"`
	} `json:"paths"`
	Components struct {
		Schemas map[string]schema `json:"schemas"`
	} `json:"components"`
}

type schema struct {
	Ref        string            `json:"$ref"`
	Type       string            `json:"type"`
	Properties map[string]schema `json:"properties"`
	Required   []string          `json:"required"`
	Items      *schema           `json:"items"`
	Additional *schema           `json:"additionalProperties"`
}

// fits says where a value is not as its schema has it.
func (d *description) fits(at string, v any, s schema) error {
	if s.Ref != "" {
		return d.fits(at, v, d.Components.Schemas[strings.TrimPrefix(s.Ref, "#/components/schemas/")])
	}
	kind := map[string]bool{"": true}
	switch v := v.(type) {
	case nil:
		return nil // Go writes empty lists and unset values so.
	case bool:
		kind["boolean"] = true
	case string:
		kind["string"] = true
	case float64:
		kind["number"], kind["integer"] = true, v == float64(int64(v))
	case []any:
		kind["array"] = true
		for i, e := range v {
			if s.Items != nil {
				if err := d.fits(fmt.Sprintf("%s[%d]", at, i), e, *s.Items); err != nil {
					return err
				}
			}
		}
	case map[string]any:
		kind["object"] = true
		for _, name := range s.Required {
			if _, ok := v[name]; !ok {
				return fmt.Errorf("%s.%s is missing", at, name)
			}
		}
		for name, e := range v {
			p, ok := s.Properties[name]
			if !ok && s.Additional != nil {
				p, ok = *s.Additional, true
			}
			if !ok && s.Type != "" && s.Properties != nil {
				return fmt.Errorf("%s.%s is not described", at, name)
			}
			if err := d.fits(at+"."+name, e, p); err != nil {
				return err
			}
		}
	}
	if !kind[s.Type] {
		return fmt.Errorf("%s is a %T, described as %s", at, v, s.Type)
	}
	return nil
}

// Rationale: a document that differs from its server is worse than none. Every operation it names must be there, want a
// token, and answer as described; every method it does not name must not be.
func TestDocument(t *testing.T) {
	f := newFake()
	home, url := stand(t, f, nil)
	_ = home
	resp, body := ask(t, "GET", url+"/v1/openapi.json", "", bearer(token))
	var d description
	if err := json.Unmarshal([]byte(body), &d); err != nil || resp.StatusCode != 200 || d.OpenAPI != "3.1.0" {
		t.Fatalf("status %d, version %q: %v", resp.StatusCode, d.OpenAPI, err)
	}
	ids := map[string]bool{}
	for path, operations := range d.Paths {
		at := url + strings.ReplaceAll(path, "{id}", "abcd")
		for method, op := range operations {
			if ids[op.OperationID] || op.OperationID == "" {
				t.Errorf("%s %s: operation id %q is empty or another's", method, path, op.OperationID)
			}
			ids[op.OperationID] = true
			if strings.Contains(path, "{id}") != slices.ContainsFunc(op.Parameters, func(p struct {
				Name, In string
				Required bool
			}) bool {
				return p.Name == "id" && p.In == "path" && p.Required
			}) {
				t.Errorf("%s %s: its path's parameter is not described", method, path)
			}
			method = strings.ToUpper(method)
			if resp, _ := ask(t, method, at, "{}", nil); resp.StatusCode != 401 {
				t.Errorf("%s %s without a token answers %d, want 401", method, path, resp.StatusCode)
			}
			if strings.HasSuffix(path, "/events") {
				continue // The stream has tests of its own.
			}
			header := bearer(token)
			header.Set("Idempotency-Key", "of the document")
			resp, body := ask(t, method, at, "{}", header)
			described, ok := op.Responses[fmt.Sprint(resp.StatusCode)]
			if !ok {
				described = op.Responses["default"]
			}
			var answer struct {
				Content map[string]struct {
					Schema schema `json:"schema"`
				} `json:"content"`
			}
			if err := json.Unmarshal(described, &answer); err != nil {
				t.Fatalf("%s %s: %v", method, path, err)
			}
			media := resp.Header.Get("Content-Type")
			content, ok := answer.Content[media]
			if !ok {
				t.Errorf("%s %s answers %d with %q, described are %v", method, path, resp.StatusCode, media, slices.Collect(maps.Keys(answer.Content)))
				continue
			}
			if strings.HasSuffix(media, "json") {
				var v any
				if err := json.Unmarshal([]byte(body), &v); err != nil {
					t.Errorf("%s %s: %v", method, path, err)
				} else if err := d.fits("answer", v, content.Schema); err != nil {
					t.Errorf("%s %s: %v", method, path, err)
				}
			}
		}
		for _, method := range []string{"GET", "POST", "PUT", "DELETE", "PATCH"} {
			if _, described := operations[strings.ToLower(method)]; !described {
				if resp, _ := ask(t, method, at, "{}", bearer(token)); resp.StatusCode != 404 && resp.StatusCode != 405 {
					t.Errorf("%s %s answers %d and is not described", method, path, resp.StatusCode)
				}
			}
		}
	}
	if len(d.Paths) < 12 {
		t.Errorf("%d paths are described", len(d.Paths))
	}
}
