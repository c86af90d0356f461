"""Small tables for people: text and HTML of the same rows."""

import html


class Table:
    """Shows itself in a notebook as HTML, in a console as text."""

    def __init__(self, head, rows, title="", foot=()):
        self.head, self.rows, self.title, self.foot = head, [[str(c) for c in r] for r in rows], title, list(foot)

    def __repr__(self):
        widths = [max(len(r[i]) for r in [self.head, *self.rows]) for i in range(len(self.head))]
        out = [self.title] if self.title else []
        for row in [self.head, *self.rows]:
            out.append("  ".join(c.ljust(w) for c, w in zip(row, widths)).rstrip())
        return "\n".join([*out, *self.foot])

    def _repr_html_(self):
        cell = 'style="padding:2px 12px 2px 0;text-align:left;vertical-align:top"'
        out = [f"<p><b>{html.escape(self.title)}</b></p>"] if self.title else []
        out.append('<table style="border-collapse:collapse;font-family:monospace;font-size:12px"><tr>')
        out += [f"<th {cell}>{html.escape(h)}</th>" for h in self.head]
        out.append("</tr>")
        for row in self.rows:
            out.append("<tr>" + "".join(f"<td {cell}>{html.escape(c)}</td>" for c in row) + "</tr>")
        out.append("</table>")
        out += [f"<p>{html.escape(f)}</p>" for f in self.foot]
        return "".join(out)


class Shown:
    """What the Morph kernel answered, HTML and text."""

    def __init__(self, answer):
        self.answer = answer

    def __repr__(self):
        return self.answer.get("text", "")

    def _repr_mimebundle_(self, include=None, exclude=None):
        bundle = {"text/plain": self.answer.get("text", "")}
        if self.answer.get("html"):
            bundle["text/html"] = self.answer["html"]
        return bundle


def size(n):
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if n < 1000 or unit == "TB":
            return f"{n:.0f} {unit}" if unit == "B" else f"{n:.1f} {unit}"
        n /= 1000
