// The gateway's dashboard: pages by the address's fragment, told by /v1 of the same gateway.
import { h, replace, ask, redeem, short, mwt, number, span, ago, pill, plain, complaint } from "./base.js";
import { classPage } from "./class.js";
import { jobPage } from "./job.js";
import { submitPage } from "./submit.js";
import { Prices } from "./plot.js";

const main = document.getElementById("main"), health = document.getElementById("health");
let leave = new AbortController();

// every asks again and again while the page is shown and seen; show gets only answers that differ.
function every(ms, path, signal, show) {
  let last, timer;
  const again = async () => {
    if (!document.hidden) {
      try {
        const v = await ask(path, { signal }), text = JSON.stringify(v);
        if (text !== last) { last = text; show(v); }
      } catch (e) {
        if (e.name === "AbortError") return;
        last = undefined;
        show(null, e);
      }
    }
    timer = setTimeout(again, ms);
  };
  signal.addEventListener("abort", () => clearTimeout(timer));
  again();
}

const cell = (label, ...children) => h("td", { "data-label": label }, ...children);

function took(j) {
  if (!j.started) return "";
  return span((j.ended ? new Date(j.ended) : Date.now()) - new Date(j.started));
}

function best(j) {
  const all = Object.entries(j.best || {}), loss = all.find(([name]) => name === "loss") || all[0];
  const shown = j.median != null && j.spec.require ? [j.spec.require.metric, j.median / 1e6] : loss;
  return shown ? [h("span", { class: "faint" }, shown[0] + " "), number(shown[1])] : "";
}

const pageSize = 100;

// jobsPage shows the newest jobs, more on demand. What is older than the first page is not asked for again.
function jobsPage(signal) {
  const body = h("tbody"), note = h("div"), find = h("input", { type: "search", placeholder: "Find by name or id", "aria-label": "Find by name or id", input: () => { clearTimeout(typing); typing = setTimeout(again, 200); } });
  const count = h("span", { class: "faint", role: "status" }), more = h("button", { click: () => older() }, "Show more"), foot = h("div", { class: "more", hidden: true }, more);
  let newest = [], rest = [], typing = 0, asking = new AbortController();
  signal.addEventListener("abort", () => { clearTimeout(typing); asking.abort(); });
  const query = () => "jobs?limit=" + pageSize + (find.value ? "&find=" + encodeURIComponent(find.value) : "");
  const table = h("table", { class: "jobs" }, h("thead", {}, h("tr", {}, ["Job", "State", "Best", "Price", "Cost", "Took", "Submitted"].map((t) => h("th", { scope: "col" }, t)))), body);
  const line = (j) => h("tr", {},
    cell("Job", h("a", { href: "#/job/" + j.id }, plain(j.name)), " ", h("code", {}, short(j.id)), j.owner && h("span", { class: "faint" }, " " + plain(j.owner))), cell("State", pill(j)), cell("Best", best(j)),
    cell("Price", j.price != null ? mwt(j.price, false) : ""), cell("Cost", mwt(j.spent, false)), cell("Took", took(j)), cell("Submitted", ago(j.created)));
  const draw = () => {
    const known = new Set(newest.map((j) => j.id)), all = [...newest, ...rest.filter((j) => !known.has(j.id))];
    body.replaceChildren(...all.map(line));
    const running = all.filter((j) => !j.over).length, whole = newest.length < pageSize || foot.hidden;
    count.textContent = all.length + (whole ? "" : "+") + (all.length === 1 ? " job" : " jobs") + (running ? ", " + running + " running" : "");
    table.hidden = !all.length;
    replace(note, !all.length && (find.value ? h("div", { class: "empty" }, h("p", {}, "No job is called so.")) : h("div", { class: "empty" }, h("p", {}, "No jobs yet."), h("p", { class: "faint" }, "In a notebook, put "), h("code", {}, "%%morph train"), h("p", { class: "faint" }, "above a cell; in a terminal:"), h("code", {}, "morph train script.py"), h("p", { class: "faint" }, "or here:"), h("a", { class: "button", href: "#/submit" }, "Submit a file"))));
  };
  async function older() {
    const last = rest.at(-1) || newest.at(-1);
    more.disabled = true;
    try {
      const page = await ask(query() + "&before=" + last.id, { signal });
      rest.push(...page);
      foot.hidden = page.length < pageSize;
      draw();
    } catch (e) { if (e.name !== "AbortError") replace(note, complaint(e)); }
    more.disabled = false;
  }
  function again() {
    asking.abort();
    asking = new AbortController();
    newest = rest = [];
    let first = true;
    every(1500, query(), asking.signal, (v, e) => {
      if (e) return replace(note, complaint(e));
      newest = v;
      if (first) { rest = []; foot.hidden = v.length < pageSize; first = false; }
      draw();
    });
  }
  replace(main, h("div", { class: "title" }, h("h1", {}, "Jobs"), count, h("span", { class: "actions" }, find)), h("section", { class: "card flush" }, table, note, foot));
  again();
}

const fact = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));

function walletPage(signal) {
  const facts = h("dl", { class: "facts" }), limits = h("section", { class: "card" }), spent = h("section", { class: "card", hidden: true }), note = h("div");
  replace(main, h("div", { class: "title" }, h("h1", {}, "Wallet")), note, facts, limits, spent);
  every(4000, "wallet", signal, (w, e) => {
    replace(note, e && complaint(e));
    if (e) return;
    replace(facts, fact("Held", mwt(w.held)), fact("Free in the market", mwt(w.free)), fact("In running jobs", mwt(w.escrow)), fact("Gas", number(Number(w.gas))),
      fact("Account", h("code", { class: "long" }, w.address)));
    const l = w.limits || {};
    replace(limits, h("div", { class: "head" }, h("h2", {}, "Spending limits")),
      h("p", {}, "One job: ", h("strong", {}, l.job == null ? "no limit" : mwt(l.job)), ". The jobs of 24 hours: ", h("strong", {}, l.day == null ? "no limit" : mwt(l.day)), "; they took or hold ", h("strong", {}, mwt(w.today)), "."),
      l.day != null && h("progress", { max: Number(l.day) || 1, value: Number(w.today), "aria-label": "Spent of the day's limit" }),
      h("p", { class: "faint" }, "Set them in a terminal: ", h("code", {}, "morph limits --job 100 --day 500")));
  });
  every(4000, "wallet/movements", signal, (lines, e) => {
    if (e) return;
    spent.hidden = !lines.length;
    replace(spent, h("div", { class: "head" }, h("h2", {}, "Every movement"), h("span", { class: "faint" }, "they add up to what is free in the market")),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Every movement" }, h("table", { class: "receipt" }, h("thead", {}, h("tr", {}, ["When", "Job", "MWT", "Why"].map((t, i) => h("th", { scope: "col", class: i === 2 ? "right" : "" }, t)))),
        h("tbody", {}, lines.slice(0, 300).map((m) => h("tr", {}, h("td", { title: m.time }, ago(m.time)), h("td", {}, m.job ? h("a", { href: "#/job/" + m.job }, plain(m.name) || short(m.job)) : ""),
          h("td", { class: "right " + (m.amount.startsWith("-") ? "gave" : "got") }, mwt(m.amount, false)), h("td", { title: m.tx }, m.why || m.reason)))))));
  });
}

function networkPage(signal) {
  const facts = h("dl", { class: "facts" }), chain = h("section", { class: "card" }), prices = h("section", { class: "card" }), workers = h("section", { class: "card" }), note = h("div"), chart = new Prices();
  signal.addEventListener("abort", () => chart.stop());
  replace(main, h("div", { class: "title" }, h("h1", {}, "Network")), note, facts, chart.element, workers, prices, chain);
  every(4000, "network", signal, (n, e) => {
    replace(note, e && complaint(e));
    if (e) return;
    replace(facts, fact("Accounts", n.accounts), fact("Validators", n.validators), fact("A validator's stake", mwt(n.stake)), fact("Listing a job", mwt(n.listing_fee)));
    const awarded = n.jobs.filter((d) => d.price != null);
    chart.show(awarded);
    replace(workers, h("div", { class: "head" }, h("h2", {}, "Workers"), h("span", { class: "faint" }, "that won one of the last thousand jobs")),
      n.workers.length ? h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Workers" }, h("table", {}, h("thead", {}, h("tr", {}, ["Worker", "Won", "Delivered", "Failed", "Earned, MWT"].map((t, i) => h("th", { scope: "col", class: i ? "right" : "" }, t)))),
        h("tbody", {}, n.workers.map((w) => h("tr", {}, h("td", {}, h("code", { title: w.account }, short(w.account))), h("td", { class: "right" }, w.won), h("td", { class: "right got" }, w.delivered), h("td", { class: "right" + (w.failed ? " lost" : "") }, w.failed), h("td", { class: "right" }, mwt(w.earned, false))))))) : h("p", { class: "faint" }, "None yet."));
    replace(prices, h("div", { class: "head" }, h("h2", {}, "Jobs lately"), h("span", { class: "faint" }, n.jobs.length + " posted, " + awarded.length + " awarded")),
      n.jobs.length ? h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Jobs lately" }, h("table", {}, h("thead", {}, h("tr", {}, ["Job", "Posted", "State", "GPUs", "Estimated", "Took", "Bids", "MWT"].map((t, i) => h("th", { scope: "col", class: i > 2 ? "right" : "" }, t)))),
        h("tbody", {}, n.jobs.slice(0, 50).map((d) => h("tr", {}, h("td", {}, h("code", {}, short(d.job))), h("td", {}, ago(d.posted)), h("td", {}, d.phase), h("td", { class: "right" }, d.gpus || "–"), h("td", { class: "right" }, span(d.runtime_seconds * 1000)), h("td", { class: "right" }, d.took_seconds != null ? span(d.took_seconds * 1000) : ""), h("td", { class: "right" }, d.bids), h("td", { class: "right" }, d.price != null ? mwt(d.price, false) : "")))))) : h("p", { class: "faint" }, "None yet."));
  });
  every(4000, "status", signal, (s, e) => {
    if (e) return;
    replace(chain, h("div", { class: "head" }, h("h2", {}, "Chain")), h("dl", { class: "list" }, fact("Node", s.rpc), fact("Chain", s.chain_id), fact("Block", s.head), fact("Market", h("code", { class: "long" }, s.market)), fact("Token", h("code", { class: "long" }, s.token)), fact("Gateway", s.version)));
  });
}

function stranger(e) {
  replace(main, h("div", { class: "empty" }, h("h1", {}, "This browser is not let in yet"), e && h("p", {}, e.message), h("p", {}, "Get a link in a terminal:"), h("code", {}, "morph dashboard"),
    h("p", { class: "faint" }, "It opens this page once, and within five minutes.")));
}

async function route() {
  leave.abort();
  leave = new AbortController();
  const at = new URLSearchParams(location.hash.slice(1));
  if (at.has("link")) {
    const to = at.get("to") || "/jobs";
    history.replaceState(null, "", location.pathname + "#" + (to.startsWith("/") ? to : "/jobs"));
    try { await redeem(at.get("link")); } catch (e) { return stranger(e); }
    watch();
  }
  const [, page, id, others] = location.hash.slice(1).split("/");
  document.title = "Morphware";
  for (const a of document.querySelectorAll("nav a")) {
    if (a.hash === "#/" + (page === "job" || !page ? "jobs" : page)) a.setAttribute("aria-current", "page"); else a.removeAttribute("aria-current");
  }
  if (page === "job" && /^(0x)?[0-9a-f]+$|^last$/.test(id || "")) jobPage(main, id, (others || "").split(",").filter((o) => /^(0x)?[0-9a-f]+$/.test(o)), leave.signal);
  else if (page === "submit") submitPage(main, leave.signal);
  else if (page === "class") classPage(main, decodeURIComponent(id || ""), leave.signal, every);
  else if (page === "wallet") walletPage(leave.signal);
  else if (page === "network") networkPage(leave.signal);
  else jobsPage(leave.signal);
  scrollTo(0, 0);
}

let watching = new AbortController();
function watch() {
  watching.abort();
  watching = new AbortController();
  every(5000, "status", watching.signal, (s, e) => {
    if (e && e.status === 401) { watching.abort(); leave.abort(); return stranger(); }
    const bad = e ? e.message : s.problem;
    replace(health, h("span", { class: "dot " + (bad ? "bad" : "good") }), bad || "block " + s.head);
    health.title = bad ? (e ? e.hint : s.hint) || "" : "all is well";
  });
}

// welcome shows the pages that are for who asks: people of a Hub have budgets, its gateway's owner has the wallet.
async function welcome() {
  const me = await ask("me").catch(() => null);
  if (!me || !me.name) return;
  document.querySelector('nav a[href="#/class"]').hidden = false;
  if (me.role !== "admin") document.querySelector('nav a[href="#/wallet"]').hidden = true;
}

addEventListener("hashchange", route);
await route();
welcome();
watch();
