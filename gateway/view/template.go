package view

import (
	"html/template"
	"maps"
	"slices"
)

func sortedKeys(m map[string]float64) []string { return slices.Sorted(maps.Keys(m)) }

// cardTemplate escapes whatever it is given. Tables rather than flexible boxes, because they survive sanitizers; every row
// and cell says its own style, because notebooks style tables, too.
var cardTemplate = template.Must(template.New("card").Parse(`<div style="font-family:system-ui,-apple-system,'Segoe UI',sans-serif;font-size:13px;line-height:1.45;max-width:720px;border:1px solid rgba(128,128,128,.35);border-radius:8px;padding:12px 16px;margin:2px 0">
<div><span style="color:` + blue + `">◆</span> <b>{{.Name}}</b> <span style="opacity:.65">job {{.ID}}</span> <b style="color:{{.Colour}}">{{.State}}</b>{{if .Step}} <span style="opacity:.75">{{.Step}}</span>{{end}}</div>
<table style="color:inherit;border-collapse:collapse;border:none;margin:8px 0 6px 0;font-size:13px"><tr style="background:transparent;border:none">{{range $i, $s := .Steps}}{{if $i}}<td style="border:none;padding:0 8px;color:` + grey + `;opacity:.6">—</td>{{end}}<td style="border:none;padding:0;text-align:left;white-space:nowrap;opacity:{{.Opacity}}"><span style="color:{{.Colour}}">{{.Mark}}</span> <span style="font-weight:{{.Weight}}">{{.Name}}</span></td>{{end}}</tr></table>
{{- if ge .Bar 0.0}}
<div style="background:rgba(128,128,128,.22);border-radius:3px;height:6px;margin:8px 0 3px 0"><div style="background:` + blue + `;border-radius:3px;height:6px;width:{{printf "%.1f" .Bar}}%"></div></div>
<div style="opacity:.75;font-size:12px;margin:0 0 6px 0">{{printf "%.0f" .Bar}} %{{if .BarText}} · {{.BarText}}{{end}}</div>
{{- end}}
{{- if .Facts}}
<table style="color:inherit;border-collapse:collapse;border:none;margin:4px 0;font-size:13px">{{range .Facts}}<tr style="background:transparent;border:none"><td style="border:none;padding:1px 18px 1px 0;text-align:left;vertical-align:top;opacity:.65">{{.Name}}</td><td style="border:none;padding:1px 0;text-align:left">{{.Value}}{{if .More}} <span style="opacity:.65">({{.More}})</span>{{end}}</td></tr>{{end}}</table>
{{- end}}
{{- if .Failure}}
<div style="border-left:3px solid ` + red + `;padding:2px 0 2px 10px;margin:8px 0"><b style="color:` + red + `">{{.Failure}}</b>{{if .Hint}}<br><span style="opacity:.8">{{.Hint}}</span>{{end}}</div>
{{- end}}
{{- if .Tail}}
<pre style="font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:rgba(128,128,128,.12);color:inherit;border:none;border-radius:4px;padding:6px 10px;margin:8px 0 2px 0;font-size:12px;line-height:1.4;white-space:pre-wrap;overflow-wrap:anywhere"><code style="font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:12px;background:transparent;color:inherit;padding:0">{{range $i, $l := .Tail}}{{if $i}}
{{end}}{{$l}}{{end}}</code></pre>
{{- end}}
{{- if .Receipt}}
<div style="margin:10px 0 2px 0"><b>Receipt</b></div>
<table style="color:inherit;border-collapse:collapse;border:none;margin:0;font-size:12px">{{range .Receipt}}<tr style="background:transparent;border:none;border-top:1px solid rgba(128,128,128,.22)"><td style="border:none;padding:2px 12px 2px 0;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums">{{.Amount}}</td><td style="border:none;padding:2px 12px 2px 0;text-align:left;white-space:nowrap">{{.Role}}</td><td style="border:none;padding:2px 12px 2px 0;text-align:left;white-space:nowrap;opacity:.65">{{.Who}}</td><td style="border:none;padding:2px 0;text-align:left">{{.Reason}}{{if .Why}} <span style="opacity:.65">{{.Why}}</span>{{end}}</td></tr>{{end}}<tr style="background:transparent;border:none;border-top:1px solid rgba(128,128,128,.22)"><td style="border:none;padding:2px 0;text-align:left;opacity:.65" colspan="4">{{.Burnt}}; amounts in MWT</td></tr></table>
{{- end}}
</div>
`))
