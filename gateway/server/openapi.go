package server

import (
	"cmp"
	"encoding"
	"net/http"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/morphware/morphware/gateway/api"
)

// Route is one operation of /v1: what answers it, and what the OpenAPI document says of it.
type Route struct {
	Pattern string // method and path
	Serve   Handler
	Does    string
	Status  int      // of success
	In, Out any      // JSON bodies by example; nil: none
	Takes   string   // the request's media type, where it is not JSON
	Media   string   // the answer's media type, where it is not JSON
	Least   api.Role // who may ask; empty: a student
	Open    bool     // anybody may ask, without a token
	Headers []string // with a "!" at the end where they are required
	Query   []string
}

func (r Route) least() api.Role { return cmp.Or(r.Least, api.Student) }

type object = map[string]any

var parameter = regexp.MustCompile(`\{([a-z]+)(?:\.\.\.)?\}`)

// segments says what a path's parameters are.
var segments = map[string]string{"id": `a job's id, a unique beginning of it, or "last"`, "path": "a file's path, slashes and all", "course": "a course's name", "person": "a name, as the Hub has it"}

// document is the OpenAPI description of the routes. Its schemas are read off the types that the answers are made of, so
// they cannot differ.
func document(routes []Route) object {
	s := &schemas{object{}}
	problem := object{"description": "a problem (RFC 9457), with a hint of what to do", "content": object{"application/problem+json": object{"schema": s.of(reflect.TypeFor[api.Problem]())}}}
	paths := object{}
	for _, r := range routes {
		method, path, _ := strings.Cut(r.Pattern, " ")
		path = strings.ReplaceAll(path, "...}", "}") // OpenAPI has no sign for it.
		success := object{"description": http.StatusText(r.Status)}
		switch {
		case r.Media != "":
			success["content"] = object{r.Media: object{"schema": object{"type": "string"}}}
		case r.Out != nil:
			success["content"] = object{"application/json": object{"schema": s.of(reflect.TypeOf(r.Out))}}
		}
		op := object{"summary": r.Does, "operationId": operation(method, path), "responses": object{strconv.Itoa(r.Status): success, "default": problem}}
		if r.Takes != "" {
			op["requestBody"] = object{"required": true, "content": object{r.Takes: object{"schema": object{"type": "string", "format": "binary"}}}}
		} else if r.In != nil {
			op["requestBody"] = object{"required": true, "content": object{"application/json": object{"schema": s.of(reflect.TypeOf(r.In))}}}
		}
		if r.Open {
			op["security"] = []any{}
		} else {
			op["x-role"] = r.least()
		}
		var params []any
		for _, m := range parameter.FindAllStringSubmatch(path, -1) {
			params = append(params, object{"name": m[1], "in": "path", "required": true, "schema": object{"type": "string"}, "description": segments[m[1]]})
		}
		for where, names := range map[string][]string{"header": r.Headers, "query": r.Query} {
			for _, n := range names {
				params = append(params, object{"name": strings.TrimSuffix(n, "!"), "in": where, "required": strings.HasSuffix(n, "!"), "schema": object{"type": "string"}})
			}
		}
		if params != nil {
			op["parameters"] = params
		}
		at, _ := paths[path].(object)
		if at == nil {
			at = object{}
			paths[path] = at
		}
		at[strings.ToLower(method)] = op
	}
	return object{
		"openapi":  "3.1.0",
		"info":     object{"title": "Morphware gateway", "version": "1", "description": "A requester's gateway. It listens on this machine alone; clients read its address and token from gateway.json in MORPH_HOME."},
		"paths":    paths,
		"security": []any{object{"token": []any{}}},
		"components": object{"schemas": s.named,
			"securitySchemes": object{"token": object{"type": "http", "scheme": "bearer"}}},
	}
}

// operation names an operation: getJobsIdEvents.
func operation(method, path string) string {
	name := strings.ToLower(method)
	for _, part := range strings.FieldsFunc(strings.TrimPrefix(path, "/v1/"), func(c rune) bool { return strings.ContainsRune("/{}.", c) }) {
		name += strings.ToUpper(part[:1]) + part[1:]
	}
	return name
}

// schemas collects the schemas of named types.
type schemas struct{ named object }

var textual = reflect.TypeFor[encoding.TextMarshaler]()

func (s *schemas) of(t reflect.Type) object {
	switch {
	case t.Kind() == reflect.Pointer:
		return s.of(t.Elem())
	case t == reflect.TypeFor[time.Time]():
		return object{"type": "string", "format": "date-time"}
	case t == reflect.TypeFor[time.Duration]():
		return object{"type": "integer", "description": "nanoseconds"}
	case t.Implements(textual):
		return object{"type": "string"}
	}
	switch t.Kind() {
	case reflect.Interface:
		return object{} // anything
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Float32, reflect.Float64:
		return object{"type": "number"}
	case reflect.Slice, reflect.Array:
		return object{"type": "array", "items": s.of(t.Elem())}
	case reflect.Map:
		return object{"type": "object", "additionalProperties": s.of(t.Elem())}
	case reflect.Struct:
		if _, known := s.named[t.Name()]; !known {
			s.named[t.Name()] = nil // Types may hold themselves.
			s.named[t.Name()] = s.members(t)
		}
		return object{"$ref": "#/components/schemas/" + t.Name()}
	}
	return object{"type": "integer"}
}

func (s *schemas) members(t reflect.Type) object {
	properties, required := object{}, []string{}
	for f := range t.Fields() {
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || !f.IsExported() {
			continue
		}
		if name == "" {
			name = f.Name
		}
		properties[name] = s.of(f.Type)
		if !strings.Contains(options, "omitempty") && !strings.Contains(options, "omitzero") {
			required = append(required, name)
		}
	}
	out := object{"type": "object", "properties": properties}
	if len(required) > 0 {
		out["required"] = required
	}
	return out
}
