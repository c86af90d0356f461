// The page of one job: its story replayed from its events, then live.
import { h, replace, ask, blob, follow, short, mwt, number, span, clockTime, ago, pill, plain, complaint } from "./base.js";
import { Curves, Auction, Usage } from "./plot.js";

const stages = [["Auction", ["none", "sealing", "opening"]], ["Training", ["awarded", "training", "offered", "given up"]], ["Testing", ["submitted", "testing", "scoring", "undecided"]], ["Delivery", ["accepted"]]];
const maxLines = 2000;

// jobPage shows a job, with the curves of others laid over its own.
export function jobPage(main, id, others, signal) {
  const top = h("div"), facts = h("dl", { class: "facts" }), failure = h("div"), tests = h("section", { class: "card", hidden: true });
  const out = h("pre", { tabindex: 0, "aria-label": "Output" }), output = h("section", { class: "card", hidden: true }, h("div", { class: "head" }, h("h2", {}, "Output")), out);
  const money = h("section", { class: "card", hidden: true }), notes = h("ul", { class: "notes" }), made = h("section", { class: "card", hidden: true });
  const curves = new Curves(), auction = new Auction(), usage = new Usage();
  signal.addEventListener("abort", () => { curves.stop(); usage.stop(); });
  replace(main, top, failure, facts, curves.element, h("div", { class: "columns" }, auction.element, tests), usage.element, output, made, money, notes);
  curves.choose(() => compare(id, others, signal));

  let job, due = 0, lines = [], open = "";
  const show = (j) => {
    job = j;
    document.title = plain(j.name) + " · Morphware";
    replace(top, h("div", { class: "title" }, h("h1", {}, plain(j.name)), pill(j), h("code", { title: j.id }, short(j.id)), h("span", { class: "actions" }, actions(j, refresh))),
      j.step !== j.phase && h("p", { class: "step" }, j.step), progress(j));
    replace(failure, j.error && trouble(j.error));
    replace(facts, factsOf(j).map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
    scores(tests, j);
    receipt(money, j);
    if (j.result && made.hidden) artifacts(made, j, signal);
  };
  const refresh = async () => { due = 0; try { show(await ask("jobs/" + id, { signal })); } catch (e) { if (e.name !== "AbortError") replace(failure, complaint(e)); } };
  const soon = () => { due ||= setTimeout(refresh, 200); };
  signal.addEventListener("abort", () => clearTimeout(due));

  let painting = false;
  const paint = () => {
    if (painting) return;
    painting = true;
    requestAnimationFrame(() => {
      painting = false;
      const end = out.scrollTop + out.clientHeight >= out.scrollHeight - 30;
      out.textContent = lines.join("\n") + (open ? "\n" + open : "");
      if (end) out.scrollTop = out.scrollHeight;
    });
  };
  const print = (text) => {
    output.hidden = false;
    const parts = plain(text).split("\n");
    parts[0] = open + parts[0];
    open = parts.pop().split("\r").pop().slice(-4000);
    lines.push(...parts.map((l) => l.replace(/\r$/, "").split("\r").pop()));
    if (lines.length > maxLines) lines = lines.slice(-maxLines);
    paint();
  };

  (async () => {
    show(await ask("jobs/" + id, { signal }));
    for (const other of others.slice(0, 7)) overlay(curves, other, signal, failure);
    await follow(job.id, signal, (e) => {
      if (e.kind === "metric") curves.add(e);
      else if (e.kind === "usage" && e.usage) usage.add(e);
      else if (e.kind === "output") print(e.text || "");
      else if (e.kind === "note") notes.append(h("li", {}, h("time", { datetime: e.time }, clockTime(e.time)), plain(e.text || "")));
      else auction.add(e, job.spec.reserve);
      if (e.kind !== "output") soon();
    });
  })().catch((e) => { if (e.name !== "AbortError") replace(failure, complaint(e)); });
}

// overlay adds the numbers of another job to the curves.
async function overlay(curves, id, signal, failure) {
  try {
    const j = await ask("jobs/" + id, { signal });
    await follow(j.id, signal, (e) => { if (e.kind === "metric") curves.add(e, plain(j.name) + " " + short(j.id)); });
  } catch (e) { if (e.name !== "AbortError") replace(failure, complaint(e)); }
}

// compare is a list of jobs to lay over this one.
async function compare(id, others, signal) {
  const all = (await ask("jobs?limit=100", { signal })).filter((j) => !j.id.startsWith(id) && Object.keys(j.best || {}).length);
  return all.map((j) => ({ label: plain(j.name) + " " + short(j.id) + ", " + ago(j.created), on: others.some((o) => j.id.startsWith(o)),
    toggle: (on) => {
      const next = on ? [...others, j.id] : others.filter((o) => !j.id.startsWith(o));
      location.hash = "#/job/" + id + (next.length ? "/" + next.join(",") : "");
    } }));
}

const bytes = (n) => n < 1024 ? n + " B" : n < 1 << 20 ? (n / 1024).toFixed(1) + " kB" : n < 1 << 30 ? (n / (1 << 20)).toFixed(1) + " MB" : (n / (1 << 30)).toFixed(2) + " GB";

async function artifacts(card, j, signal) {
  card.hidden = false;
  let list;
  try { list = await ask("jobs/" + j.id + "/artifacts", { signal }); } catch (e) { if (e.name !== "AbortError") replace(card, complaint(e)); return; }
  const get = (a) => h("button", { "aria-label": "Download " + plain(a.path), click: async (click) => {
    const button = click.currentTarget;
    button.disabled = true;
    try { save(await blob("jobs/" + j.id + "/artifacts/" + a.path.split("/").map(encodeURIComponent).join("/")), a.path.split("/").pop()); } catch (e) { alert(e.message); }
    button.disabled = false;
  } }, "Download");
  replace(card, h("div", { class: "head" }, h("h2", {}, "Artifacts"), h("span", { class: "faint" }, list.length + (list.length === 1 ? " file, " : " files, ") + bytes(list.reduce((sum, a) => sum + a.bytes, 0)))),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Artifacts" }, h("table", { class: "files" }, h("tbody", {}, list.slice(0, 500).map((a) => h("tr", {}, h("td", { class: "long" }, plain(a.path)), h("td", { class: "right" }, bytes(a.bytes)), h("td", {}, h("code", { title: a.sha256 }, a.sha256.slice(0, 12))), h("td", { class: "right" }, get(a))))))));
}

function progress(j) {
  const ends = { expired: 0, abandoned: 1, failed: 1, rejected: 2, closed: j.error ? 3 : 4 }; // where a job that is over stopped
  const at = j.over && j.phase in ends ? ends[j.phase] : stages.findIndex(([, phases]) => phases.includes(j.phase));
  return h("ol", { class: "stages", "aria-label": "Progress" }, stages.map(([name], i) =>
    h("li", { class: at > i ? "done" : at < i ? "" : j.over ? "stopped" : "now", "aria-current": at === i && !j.over ? "step" : null }, name)));
}

function actions(j, refresh) {
  const act = (words, verb, question) => h("button", { class: verb === "result" ? "main" : "", click: async (click) => {
    if (question && !confirm(question)) return;
    const button = click.currentTarget;
    button.disabled = true;
    try {
      if (verb === "result") save(await blob("jobs/" + j.id + "/result"), "morph-" + short(j.id) + ".tar");
      else { await ask("jobs/" + j.id + "/" + verb, { method: "POST" }); refresh(); }
    } catch (e) { alert(e.message + (e.hint ? "\n" + e.hint : "")); }
    button.disabled = false;
  } }, words);
  return [j.result && act("Download the model", "result"),
    !j.over && ["none", "sealing", "awarded", "training", "offered", "undecided"].includes(j.phase) && act("Cancel", "cancel", "Stop " + j.name + "? A worker that trains is paid for its share."),
    (j.phase === "rejected" || j.phase === "undecided") && act("Pay for it after all", "accept", "Pay " + mwt(j.price) + " for a model that missed its threshold?")];
}

function save(data, name) {
  const url = URL.createObjectURL(data);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
}

function factsOf(j) {
  const out = [["Cost so far", mwt(j.spent)]];
  if (j.over) out[0][0] = "It cost";
  if (j.price != null) out.push(["Worker's price", mwt(j.price)]);
  out.push(["At most", mwt(j.spec.reserve)]);
  if (j.started) out.push([j.over ? "Took" : "Running for", span((j.ended ? new Date(j.ended) : Date.now()) - new Date(j.started))]);
  if (j.worker) out.push(["Worker", h("code", { title: j.worker }, short(j.worker))]);
  for (const [name, value] of Object.entries(j.best || {}).slice(0, 4)) out.push(["Best " + plain(name), number(value)]);
  if (j.total) out.push(["Progress", h("progress", { max: j.total, value: j.done, "aria-label": "Progress" })]);
  if (j.usage && !j.over) out.push([plain(j.usage.device), Math.round(j.usage.percent) + " %"]);
  if (j.notebook) out.push(["From", h("span", { class: "long" }, plain(j.notebook))]);
  if (j.again) out.push(["Posted again as", h("a", { href: "#/job/" + j.again }, short(j.again))]);
  return out;
}

function trouble(e) {
  return h("div", { class: "box bad", role: "alert" }, h("strong", {}, plain(e.name)), " ", plain(e.message), e.hint && h("p", {}, plain(e.hint)),
    e.traceback && e.traceback.length && h("pre", { tabindex: 0, role: "region", "aria-label": "Traceback" }, plain(e.traceback.join("\n"))));
}

function scores(card, j) {
  card.hidden = !(j.panel && j.panel.length);
  if (card.hidden) return;
  const r = j.spec.require, limit = (r.lower_is_better ? "≤ " : "≥ ") + r.threshold / 1e6;
  const by = new Map((j.scores || []).map((s) => [s.validator, s]));
  replace(card, h("div", { class: "head" }, h("h2", {}, "Test"), h("span", { class: "faint" }, r.metric + " " + limit)),
    h("table", {}, h("tbody", {}, j.panel.map((who) => {
      const s = by.get(who);
      return h("tr", {}, h("td", {}, h("code", { title: who }, short(who))), h("td", { class: "right" }, !s ? "sealed, or to come" : s.finding === "score" ? number(s.score / 1e6) : s.finding), h("td", { class: "faint" }, s && s.paid ? "paid" : ""));
    }))), j.median != null && h("p", { class: "median" }, "median ", h("strong", {}, number(j.median / 1e6))));
}

function receipt(card, j) {
  const list = j.movements || [];
  card.hidden = !list.length;
  if (card.hidden) return;
  replace(card, h("div", { class: "head" }, h("h2", {}, "Receipt"), h("span", { class: "faint" }, (j.over ? "it cost " : "so far ") + mwt(j.spent))),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Receipt" }, h("table", { class: "receipt" }, h("thead", {}, h("tr", {}, ["When", "Who", "MWT", "Why"].map((t, i) => h("th", { scope: "col", class: i === 2 ? "right" : "" }, t)))),
      h("tbody", {}, list.map((m) => h("tr", {}, h("td", {}, clockTime(m.time)), h("td", {}, m.role, " ", h("code", { title: m.account }, short(m.account))),
        h("td", { class: "right " + (m.amount.startsWith("-") ? "gave" : "got") }, mwt(m.amount, false)), h("td", { title: m.tx }, m.why || m.reason)))))));
}
