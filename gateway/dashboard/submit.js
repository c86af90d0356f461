// The page that submits a Python file, a folder or a notebook, with the bundles that a script job is made of.
import { h, replace, ask, complaint, mwt, span } from "./base.js";
import { tar } from "./tar.js";

const entryLike = /\.(py|ipynb)$/;
// What does not travel unless it is asked for: what tools leave behind, and what may hold secrets.
const leftOut = /(^|\/)(\.[^/]*|__pycache__|node_modules|venv|env)(\/|$)/;

export function submitPage(main, signal) {
  let files = new Map(), quoted = 0, due = 0;
  const field = (label, hint, control) => h("label", { class: "field" }, h("span", {}, label), control, hint && h("small", { class: "faint" }, hint));
  const pick = h("input", { type: "file", multiple: true, class: "visually-hidden", change: () => take(pick.files) });
  const folder = h("input", { type: "file", webkitdirectory: true, multiple: true, class: "visually-hidden", change: () => take(folder.files) });
  const chosen = h("p", { class: "faint", role: "status" }, "Nothing chosen yet.");
  const entry = h("select", { change: () => proposeOutputs() });
  const args = h("input", { type: "text", placeholder: "--epochs 3", autocomplete: "off" });
  const outputs = h("input", { type: "text", placeholder: "model.pt", autocomplete: "off" });
  const price = h("input", { type: "text", inputmode: "decimal", value: "25", input: () => later() });
  const runtime = h("input", { type: "number", min: 1, value: 10, input: () => later() });
  const gpus = h("input", { type: "number", min: 0, max: 64, value: 0, input: () => later() });
  const retries = h("input", { type: "number", min: 0, max: 5, value: 1 });
  const seal = h("input", { type: "checkbox" });
  const cost = h("p", { class: "quote", role: "status" }), trouble = h("div");
  const go = h("button", { class: "main", type: "submit", disabled: true }, "Train it");
  const drop = h("div", { class: "drop" }, h("p", {}, "Drop a Python file, a notebook or a folder here, or choose"),
    h("p", {}, h("label", { class: "button" }, "files", pick), " ", h("label", { class: "button" }, "a folder", folder)), chosen);
  const form = h("form", { class: "card form", submit: (e) => { e.preventDefault(); send(); } }, drop,
    h("div", { class: "fields" }, field("Runs first", "the script or notebook", entry), field("Its arguments", "as in a shell", args), field("What comes back", "files it writes, by spaces", outputs),
      field("At most, MWT", "for the worker; never more", price), field("Minutes", "estimated", runtime), field("GPUs", null, gpus), field("Retries", "if nobody bids or a worker fails", retries),
      h("label", { class: "check" }, seal, " Encrypt code and data for the worker alone")), cost, trouble, h("div", { class: "actions" }, go));
  replace(main, h("div", { class: "title" }, h("h1", {}, "Submit")), form, h("p", { class: "faint" }, "Jobs submitted here are not validated: in a notebook, ", h("code", {}, "%%morph test"), " says what a good model is."));
  for (const kind of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, async (e) => {
      e.preventDefault();
      drop.classList.toggle("over", kind === "dragover");
      if (kind === "drop") take(await dropped(e.dataTransfer));
    });
  }

  later();

  function take(list) {
    files = new Map();
    const all = [...list], paths = all.map((f) => (f.path || f.webkitRelativePath || f.name));
    const top = paths.every((p) => p.includes("/") && p.split("/")[0] === paths[0].split("/")[0]) ? paths[0].split("/")[0].length + 1 : 0;
    let left = 0;
    all.forEach((f, i) => { const p = paths[i].slice(top); if (leftOut.test(p)) left++; else files.set(p, f.file || f); });
    const scripts = [...files.keys()].filter((p) => entryLike.test(p)).sort((a, b) => a.split("/").length - b.split("/").length || rank(a) - rank(b) || (a < b ? -1 : 1));
    replace(entry, scripts.map((p) => h("option", { value: p }, p)));
    const bytes = [...files.values()].reduce((sum, f) => sum + f.size, 0);
    chosen.textContent = files.size + (files.size === 1 ? " file, " : " files, ") + size(bytes) + (left ? "; " + left + " hidden or left by tools stay here" : "") + (scripts.length ? "" : ". None of them is a .py or .ipynb file.");
    go.disabled = !scripts.length;
    proposeOutputs();
    later();
  }

  function proposeOutputs() {
    if (entry.value.endsWith(".ipynb")) outputs.placeholder = "nothing more than the executed notebook";
    else outputs.placeholder = "model.pt";
  }

  function wish() {
    const s = { name: entry.value ? entry.value.split("/").pop() : "job", notebook: entry.value, max_price: price.value.trim() || "0", runtime_seconds: Math.round(60 * Number(runtime.value)), gpus: Number(gpus.value) };
    if (seal.checked) s.seal = true;
    if (Number(retries.value) > 0) s.retries = Number(retries.value);
    return s;
  }

  signal.addEventListener("abort", () => clearTimeout(due));
  function later() { clearTimeout(due); due = setTimeout(quote, 300); }
  async function quote() {
    const nobody = "0".repeat(64), mine = ++quoted;
    try {
      const q = await ask("quote", { method: "POST", signal, body: JSON.stringify({ ...wish(), algorithm: nobody, training: nobody, testing: nobody }) });
      if (mine !== quoted) return;
      const f = q.forecast;
      replace(cost, "At most ", h("strong", {}, mwt(q.total)), " with what it costs to list it. ", f ? "Lately such jobs cost " + mwt(f.low, false) + " to " + mwt(f.high) + (f.wait_seconds ? ", began after " + span(1000 * f.wait_seconds) : "") + (f.run_seconds ? " and took " + span(1000 * f.run_seconds) : "") + "." : "No such job was awarded lately.",
        Number(q.missing) > 0 && h("strong", { class: "gave" }, " The wallet lacks " + mwt(q.missing) + "."), q.limit && h("strong", { class: "gave" }, " " + q.limit));
      replace(trouble);
    } catch (e) { if (e.name !== "AbortError" && mine === quoted) replace(trouble, complaint(e)); }
  }

  async function send() {
    const back = words(outputs.value), book = entry.value.endsWith(".ipynb");
    if (book) back.unshift(entry.value.split("/").pop().replace(/\.ipynb$/, ".executed.ipynb"));
    if (!back.length) { replace(trouble, complaint({ message: "What should come back?", hint: "name the files that the script writes, like model.pt" })); outputs.focus(); return; }
    go.disabled = true;
    try {
      const say = (what) => { go.textContent = what; };
      say("Reading…");
      const { imports, requirements } = await needs(files);
      const made = new Map([["job.json", JSON.stringify({ format: 1, kind: "script", entry: entry.value, root: "", cwd: "", args: words(args.value), outputs: back, cell_name: entry.value, imports, requirements })]]);
      for (const [p, f] of files) made.set("project/" + p, f);
      say("Uploading…");
      const algorithm = await ask("bundles", { method: "POST", body: tar(made), headers: { "Content-Type": "application/x-tar" } });
      const training = await ask("bundles", { method: "POST", body: tar(new Map([["vars.json", "[]"]])), headers: { "Content-Type": "application/x-tar" } });
      say("Posting…");
      const j = await ask("jobs", { method: "POST", headers: { "Idempotency-Key": crypto.randomUUID ? crypto.randomUUID() : String(Math.random()) + Date.now() }, body: JSON.stringify({ ...wish(), algorithm: algorithm.hash, training: training.hash, testing: "0".repeat(64) }) });
      location.hash = "#/job/" + j.id;
    } catch (e) {
      replace(trouble, complaint(e));
      go.disabled = false;
      go.textContent = "Train it";
    }
  }
}

const rank = (p) => ["train.py", "main.py"].indexOf(p.split("/").pop()) >= 0 ? 0 : 1;
const size = (n) => n < 1024 ? n + " B" : n < 1 << 20 ? (n / 1024).toFixed(1) + " kB" : (n / (1 << 20)).toFixed(1) + " MB";

// words splits as a shell does, quotes and all.
export function words(line) {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/g)].map((m) => m[1] != null ? m[1].replace(/\\(.)/g, "$1") : m[2] ?? m[3]);
}

// needs reads what the project imports and requires.
async function needs(files) {
  const imports = new Set(), local = new Set([...files.keys()].map((p) => p.split("/")[0].replace(/\.py$/, "")));
  for (const [p, f] of files) {
    if (!entryLike.test(p) || f.size > 4 << 20) continue;
    for (const m of (await f.text()).matchAll(/(?:^|\n|")[ \t]*(?:from|import)[ \t]+([A-Za-z_]\w*)/g)) if (!local.has(m[1])) imports.add(m[1]);
  }
  const listed = files.get("requirements.txt");
  const requirements = listed ? (await listed.text()).split("\n").map((l) => l.replace(/#.*/, "").trim()).filter((l) => l && !l.startsWith("-")) : [];
  return { imports: [...imports].sort(), requirements };
}

// dropped reads folders, too.
async function dropped(transfer) {
  const out = [];
  const walk = async (item, path) => {
    if (item.isFile) out.push({ path, file: await new Promise((ok, no) => item.file(ok, no)), size: 0 });
    else for (const child of await entries(item.createReader())) await walk(child, path + "/" + child.name);
  };
  const tops = [...transfer.items].map((i) => i.webkitGetAsEntry && i.webkitGetAsEntry()).filter(Boolean);
  for (const t of tops) await walk(t, t.name);
  return out;
}

async function entries(reader) {
  const out = [];
  for (;;) {
    const some = await new Promise((ok, no) => reader.readEntries(ok, no));
    if (!some.length) return out;
    out.push(...some);
  }
}
