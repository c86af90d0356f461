// The operator's page: asks for the node's state every two seconds. All that comes from jobs is set as text only.

function make(space, tag, attributes, children) {
  const e = space ? document.createElementNS(space, tag) : document.createElement(tag);
  for (const [k, v] of Object.entries(attributes || {})) e.setAttribute(k, v);
  e.append(...children.flat(2).filter((c) => c != null && c !== false));
  return e;
}
const h = (tag, attributes, ...children) => make(null, tag, attributes, children);
const svg = (tag, attributes, ...children) => make("http://www.w3.org/2000/svg", tag, attributes, children);

const mwt = (a) => a == null ? "–" : Number(a).toLocaleString("en", { maximumFractionDigits: 4 });
const gib = (n) => (n / 2 ** 30).toFixed(1) + " GiB";
const short = (id) => id.replace(/^0x/, "").slice(0, 8);

function ago(time) {
  const s = Math.max(0, (Date.now() - new Date(time)) / 1000);
  for (const [unit, most] of [["s", 60], ["min", 3600], ["h", 86400], ["d", Infinity]]) {
    if (s < most) return Math.floor(s / ({ s: 1, min: 60, h: 3600, d: 86400 })[unit]) + " " + unit + " ago";
  }
}

const moods = {
  paid: "good", accepted: "good", won: "running", training: "running", submitted: "running", testing: "running", sealed: "running", opened: "running",
  offered: "running", drawn: "running", scored: "running", rejected: "bad", failed: "bad", abandoned: "bad", "gave up": "bad",
};

function facts(s) {
  const earned = ["pay", "fee", "break fee"].reduce((n, r) => n + Number(s.moved[r] || 0), 0);
  const burnt = ["bond burnt", "stake burnt"].reduce((n, r) => n + Number(s.moved[r] || 0), 0);
  const bids = s.awarded + s.lost;
  return h("dl", { class: "facts" }, [
    ["Earned", mwt(earned) + " MWT", burnt ? "lost " + mwt(burnt) : ""],
    ["Bids won", s.awarded + " of " + bids, bids ? Math.round(100 * s.awarded / bids) + " %" : ""],
    ["Under way", s.under_way, ""],
    ["Free in the market", mwt(s.account.free) + " MWT", Number(s.account.staked) ? "staked " + mwt(s.account.staked) : ""],
    ["In the wallet", mwt(s.account.outside) + " MWT", "gas " + mwt(s.account.coin)],
  ].map(([name, value, more]) => h("div", {}, h("dt", {}, name), h("dd", {}, value, " ", h("small", {}, more)))));
}

function earnings(s) {
  const by = new Map(s.days.map((d) => [d.date, Number(d.earned)]));
  const days = [...Array(30)].map((_, i) => new Date(Date.now() - (29 - i) * 86400e3).toISOString().slice(0, 10));
  const top = Math.max(...days.map((d) => by.get(d) || 0)) || 1;
  const bars = days.map((d, i) => {
    const v = by.get(d) || 0;
    return svg("rect", { x: 4 + i * 20, y: 100 - 84 * v / top, width: 14, height: 84 * v / top, rx: 2 }, svg("title", {}, d + ": " + mwt(v) + " MWT"));
  });
  return h("section", { class: "card" }, h("h2", {}, "Earned a day, MWT"),
    svg("svg", { class: "bars", viewBox: "0 0 608 120", role: "img", "aria-label": "earnings of the last 30 days" }, bars,
      svg("line", { x1: 0, x2: 608, y1: 100.5, y2: 100.5 }), svg("text", { x: 0, y: 12 }, s.days.length ? "most: " + mwt(top) : "nothing yet"),
      svg("text", { x: 0, y: 115 }, days[0]), svg("text", { x: 604, y: 115, "text-anchor": "end" }, "today")));
}

function meter(share, label) {
  return h("div", { class: "meter", role: "meter", "aria-label": label, "aria-valuenow": Math.round(100 * share), "aria-valuemin": 0, "aria-valuemax": 100 },
    svg("svg", { viewBox: "0 0 100 8", preserveAspectRatio: "none" }, svg("rect", { width: 100 * Math.min(1, share), height: 8 })));
}

function machine(s) {
  return h("section", { class: "card" }, h("h2", {}, "Machine"),
    s.gpus.map((g) => h("div", { class: "gpu" },
      h("div", { class: "name" }, g.name, h("span", { class: "pill " + (g.problem ? "bad" : g.lent ? "running" : "") }, g.problem ? "lost" : g.lent ? "at work" : "free")),
      g.problem ? h("div", { class: "faint" }, g.problem) : [meter(g.percent / 100, "use"),
        h("div", { class: "faint" }, [Math.round(g.percent) + " % busy", gib(g.memory_used_bytes) + " of " + gib(g.memory_bytes),
          g.celsius ? g.celsius + " °C" : null, g.watts ? Math.round(g.watts) + " W" : null].filter(Boolean).join(" · "))])),
    s.gpus.length ? null : h("p", { class: "faint" }, "No GPU: it takes jobs for CPUs."),
    h("p", { class: "faint" }, gib(s.disk_free_bytes) + " of disk free · sandbox: " + s.sandbox));
}

function table(title, empty, heads, rows) {
  return h("section", { class: "card" }, h("h2", {}, title), rows.length === 0 ? h("p", { class: "faint" }, empty) :
    h("div", { class: "scroll" }, h("table", {}, h("thead", {}, h("tr", {}, heads.map(([name, right]) => h("th", right ? { class: "right" } : {}, name)))), h("tbody", {}, rows))));
}

function jobs(s) {
  return table("Jobs", "None yet.", [["Job"], ["State"], ["As"], ["Our bid", 1], ["Price", 1], ["Net", 1], ["Changed"], ["Why"]], s.jobs.slice(0, 100).map((j) => {
    const net = Number(j.net);
    return h("tr", {}, h("td", {}, h("code", { title: j.id }, short(j.id))), h("td", {}, h("span", { class: "pill " + (moods[j.state] || "") }, j.state)), h("td", {}, j.role),
      h("td", { class: "right" }, j.bid == null ? "sealed" : mwt(j.bid)), h("td", { class: "right" }, mwt(j.price)),
      h("td", { class: "right " + (net > 0 ? "got" : net < 0 ? "gave" : "") }, (net > 0 ? "+" : "") + mwt(net)), h("td", {}, ago(j.changed)), h("td", {}, j.why || ""));
  }));
}

function passed(s) {
  return table("Jobs without a bid", "None since the node was started.", [["Job"], ["Pays at most", 1], ["When"], ["Why not"]], s.passed.slice(0, 50).map((d) =>
    h("tr", {}, h("td", {}, h("code", { title: d.id }, short(d.id))), h("td", { class: "right" }, mwt(d.reserve)), h("td", {}, ago(d.time)), h("td", {}, d.why))));
}

function show(s) {
  document.getElementById("address").textContent = s.address;
  const well = s.block > 0 && s.problems == null;
  document.getElementById("health").replaceChildren(h("span", { class: "dot" + (well ? "" : " bad") }),
    s.block === 0 ? "reading the market's past" : "block " + s.block + (s.draining ? ", draining" : ""));
  document.getElementById("main").replaceChildren(...[
    s.problems && h("div", { class: "box bad", role: "alert" }, s.problems.join("; ")),
    s.worker && s.closed && h("div", { class: "box" }, "No new bids: ", s.closed, "."),
    facts(s), h("div", { class: "pair" }, earnings(s), machine(s)), jobs(s), s.worker && passed(s),
  ].filter(Boolean));
}

for (;;) {
  try {
    const answer = await fetch("v1/status", { cache: "no-store" });
    if (!answer.ok) throw new Error("the node answers " + answer.status);
    show(await answer.json());
  } catch (e) {
    document.getElementById("health").replaceChildren(h("span", { class: "dot bad" }), "the node does not answer");
  }
  await new Promise((wake) => setTimeout(wake, 2000));
}
