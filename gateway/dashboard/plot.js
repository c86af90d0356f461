// Curves of a job's numbers, drawn by uPlot, and its auction.
import { h, svg, mwt, short, higherIsBetter, number, plain } from "./base.js";

const colours = ["--c1", "--c2", "--c3", "--c4", "--c5", "--c6"];
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// Curves keeps points as they come and draws them at most a few times a second.
export class Curves {
  constructor() {
    this.series = new Map();
    this.log = h("input", { type: "checkbox", change: () => this.build() });
    this.smooth = h("input", { type: "range", min: 0, max: 0.95, step: 0.05, value: 0, input: () => this.build() });
    this.canvas = h("div", { class: "plot" });
    this.text = h("p", { class: "visually-hidden" });
    this.element = h("section", { class: "card", hidden: true, "aria-label": "Curves" },
      h("div", { class: "head" }, h("h2", {}, "Curves"), h("label", {}, this.log, "log scale"), h("label", {}, "smooth", this.smooth), this.others = h("details", { class: "choose" }, h("summary", {}, "Compare"))),
      this.canvas, this.text, h("p", { class: "faint" }, "Drag to zoom, double-click to see all; click a name to hide it."));
    this.sized = new ResizeObserver(() => this.plot && this.plot.setSize(this.size()));
    this.sized.observe(this.canvas);
    this.theme = matchMedia("(prefers-color-scheme: dark)");
    this.theme.onchange = () => this.build();
  }

  // choose has a list of other runs made when it is opened.
  choose(list) {
    this.others.addEventListener("toggle", async () => {
      if (!this.others.open) return;
      const summary = this.others.firstElementChild;
      let found;
      try { found = await list(); } catch { found = []; }
      this.others.replaceChildren(summary, found.length ? h("ul", {}, found.map((f) => h("li", {}, h("label", {}, h("input", { type: "checkbox", checked: f.on, change: (e) => f.toggle(e.currentTarget.checked) }), " ", f.label)))) : h("p", { class: "faint" }, "No other job told numbers."));
    });
  }

  stop() { this.sized.disconnect(); this.theme.onchange = null; clearTimeout(this.due); if (this.plot) this.plot.destroy(); }

  // add takes a point; of names the job it belongs to, where that is another one.
  add(e, of = "") {
    const id = of + "\u0000" + e.series + "\u0000" + (e.run || 0);
    let s = this.series.get(id);
    if (!s) {
      if (this.series.size >= 32) return;
      const name = plain(e.run > 1 ? e.series + " (run " + e.run + ")" : e.series);
      this.series.set(id, s = { name: of ? name + ", " + of : name, of, high: higherIsBetter(e.series), x: [], y: [] });
      this.fresh = true;
    }
    s.x.push(e.step ?? (s.x.length ? s.x[s.x.length - 1] + 1 : 1));
    s.y.push(e.value ?? null);
    this.due ||= setTimeout(() => { this.due = 0; this.draw(); }, 150);
  }

  // table joins the series on their steps.
  table() {
    const keep = Number(this.smooth.value);
    return uPlot.join([...this.series.values()].map((s) => {
      const points = new Map();
      let mean = null;
      s.x.forEach((x, i) => {
        let y = s.y[i];
        if (y != null && keep) y = mean = mean == null ? y : keep * mean + (1 - keep) * y;
        if (this.log.checked && !s.high && y <= 0) y = null;
        points.set(x, y);
      });
      const xs = [...points.keys()].sort((a, b) => a - b);
      return [xs, xs.map((x) => points.get(x))];
    }));
  }

  size() { return { width: Math.max(260, this.canvas.clientWidth), height: innerWidth < 600 ? 220 : 300 }; }

  draw() {
    if (!this.series.size) return;
    this.element.hidden = false;
    if (this.fresh || !this.plot) return this.build();
    this.plot.setData(this.table());
    this.say();
  }

  say() {
    this.text.textContent = [...this.series.values()].map((s) => s.name + ": from " + number(s.y[0]) + " to " + number(s.y[s.y.length - 1]) + " in " + s.y.length + " points").join("; ");
  }

  build() {
    this.fresh = false;
    if (!this.series.size) return;
    if (this.plot) this.plot.destroy();
    const all = [...this.series.values()], axis = { stroke: css("--muted"), grid: { stroke: css("--line"), width: 1 }, ticks: { show: false }, font: "12px system-ui" };
    const both = all.some((s) => s.high) && all.some((s) => !s.high);
    const few = all.every((s) => s.x.length < 40);
    const value = (_, v) => number(v);
    const values = (_, split) => split.map((v) => v == null ? "" : number(v));
    const options = {
      ...this.size(),
      scales: { x: { time: false }, y: { distr: this.log.checked ? 3 : 1 }, high: {} },
      cursor: { points: { size: 7 } },
      axes: [{ ...axis, grid: { show: false } }, { ...axis, scale: "y", size: 58, values, show: all.some((s) => !s.high) }, { ...axis, scale: "high", side: both ? 1 : 3, size: 58, values, grid: both ? { show: false } : axis.grid, show: all.some((s) => s.high) }],
      series: [{ label: "step", value }, ...all.map((s, i) => ({ label: s.name, value, scale: s.high ? "high" : "y", stroke: css(colours[i % colours.length]), width: 2, dash: s.of ? [2, 3] : s.high && both ? [6, 4] : [], points: { show: few, size: 5 }, spanGaps: true }))],
    };
    this.plot = new uPlot(options, this.table(), this.canvas);
    this.say();
  }
}

// Usage is how busy the worker's device was, over time.
export class Usage {
  constructor() {
    this.time = []; this.load = []; this.memory = [];
    this.canvas = h("div", { class: "plot" });
    this.element = h("section", { class: "card", hidden: true }, h("div", { class: "head" }, h("h2", {}, "The worker's device"), this.note = h("span", { class: "faint" })), this.canvas);
    this.sized = new ResizeObserver(() => this.plot && this.plot.setSize(this.size()));
    this.sized.observe(this.canvas);
  }

  stop() { this.sized.disconnect(); clearTimeout(this.due); if (this.plot) this.plot.destroy(); }
  size() { return { width: Math.max(260, this.canvas.clientWidth), height: 150 }; }

  add(e) {
    this.time.push(new Date(e.time) / 1000);
    this.load.push(e.usage.percent);
    this.memory.push(e.usage.memory_total ? 100 * e.usage.memory_bytes / e.usage.memory_total : null);
    this.note.textContent = plain(e.usage.device || "");
    this.due ||= setTimeout(() => { this.due = 0; this.draw(); }, 250);
  }

  draw() {
    this.element.hidden = this.time.length < 2;
    if (this.element.hidden) return;
    const data = [this.time, this.load, this.memory];
    if (this.plot) return this.plot.setData(data);
    const axis = { stroke: css("--muted"), grid: { stroke: css("--line"), width: 1 }, ticks: { show: false }, font: "12px system-ui" };
    this.plot = new uPlot({ ...this.size(), scales: { y: { range: [0, 100] } }, axes: [{ ...axis, grid: { show: false } }, { ...axis, size: 58, values: (_, v) => v.map((n) => n + " %") }],
      series: [{ label: "time" }, { label: "busy", stroke: css("--c1"), width: 2, fill: css("--run-ground"), value: (_, v) => v == null ? "–" : Math.round(v) + " %" }, { label: "memory", stroke: css("--c2"), width: 2, value: (_, v) => v == null ? "–" : Math.round(v) + " %" }] }, data, this.canvas);
  }
}

// Prices is what jobs were awarded for, by the hour that they were estimated to run.
export class Prices {
  constructor() {
    this.canvas = h("div", { class: "plot" });
    this.element = h("section", { class: "card", hidden: true }, h("div", { class: "head" }, h("h2", {}, "Prices"), h("span", { class: "faint" }, "MWT for an estimated hour")), this.canvas);
    this.sized = new ResizeObserver(() => this.plot && this.plot.setSize(this.size()));
    this.sized.observe(this.canvas);
  }

  stop() { this.sized.disconnect(); if (this.plot) this.plot.destroy(); }
  size() { return { width: Math.max(260, this.canvas.clientWidth), height: 180 }; }

  show(deals) {
    const by = deals.filter((d) => d.runtime_seconds > 0).map((d) => [new Date(d.posted) / 1000, Number(d.price) * 3600 / d.runtime_seconds, d.gpus > 0]).sort((a, b) => a[0] - b[0]);
    this.element.hidden = by.length < 2;
    if (this.element.hidden) return;
    const data = [by.map((p) => p[0]), by.map((p) => p[2] ? null : p[1]), by.map((p) => p[2] ? p[1] : null)];
    if (this.plot) return this.plot.setData(data);
    const axis = { stroke: css("--muted"), grid: { stroke: css("--line"), width: 1 }, ticks: { show: false }, font: "12px system-ui" };
    const dots = (label, colour) => ({ label, stroke: css(colour), paths: () => null, points: { show: true, size: 7, fill: css(colour) }, value: (_, v) => v == null ? "–" : number(v) });
    this.plot = new uPlot({ ...this.size(), axes: [{ ...axis, grid: { show: false } }, { ...axis, size: 58, values: (_, v) => v.map(number) }], series: [{ label: "posted" }, dots("without GPU", "--c1"), dots("with GPUs", "--c2")] }, data, this.canvas);
  }
}

// Auction shows each sealed bid as a line from when it was sealed to when it was opened.
export class Auction {
  constructor() {
    this.bids = new Map();
    this.picture = h("div", { class: "auction" });
    this.element = h("section", { class: "card", hidden: true }, h("div", { class: "head" }, h("h2", {}, "Auction"), this.note = h("span", { class: "faint" })), this.picture);
  }

  add(e, reserve) {
    const time = +new Date(e.time), bid = (i) => { if (!this.bids.has(i) && this.bids.size < 64) this.bids.set(i, {}); return this.bids.get(i) || {}; };
    if (e.kind === "sealed") Object.assign(bid(e.count - 1), { sealed: time, who: e.account });
    else if (e.kind === "opened" && e.bid) Object.assign(bid(e.bid.index || 0), { opened: time, who: e.bid.bidder, price: e.bid.price, fake: e.bid.fake });
    else if (e.kind === "awarded") this.award = { time, who: e.account, price: e.amount };
    else return;
    this.reserve = reserve;
    this.draw();
  }

  draw() {
    const rows = [...this.bids.entries()].sort((a, b) => a[0] - b[0]).map((b) => b[1]);
    this.element.hidden = rows.length === 0;
    const real = rows.filter((b) => b.opened && !b.fake).sort((a, b) => a.price - b.price);
    const wins = this.award && real.find((b) => b.who === this.award.who);
    const times = rows.flatMap((b) => [b.sealed, b.opened]).filter(Boolean), from = Math.min(...times), to = Math.max(...times, from + 1000);
    const x = (t) => 14 + 300 * (t - from) / (to - from), height = 30 * rows.length;
    const drawing = svg("svg", { viewBox: "0 0 560 " + height, role: "img", "aria-label": this.words(rows, wins) });
    rows.forEach((b, i) => {
      const y = 30 * i + 15, mood = b === wins ? "wins" : b.fake ? "fake" : b.opened ? "open" : "shut";
      drawing.append(svg("g", { class: mood },
        svg("line", { x1: x(b.sealed ?? b.opened), x2: b.opened ? x(b.opened) : 314, y1: y, y2: y }),
        b.sealed && svg("circle", { class: "seal", cx: x(b.sealed), cy: y, r: 6 }),
        b.opened && svg("circle", { class: "opening", cx: x(b.opened), cy: y, r: 6 }),
        svg("text", { x: 334, y: y + 5 }, !b.opened ? "sealed" : b.fake ? "a decoy" : mwt(b.price)),
        svg("text", { x: 430, y: y + 5, class: "who" }, b.who ? short(b.who) : "")));
    });
    this.picture.replaceChildren(drawing);
    this.note.textContent = !this.award ? rows.filter((b) => b.opened).length + " of " + rows.length + " opened; at most " + mwt(this.reserve) :
      short(this.award.who) + " wins and is paid " + mwt(this.award.price) + (real.length > 1 ? ", the second-lowest price" : ", the most you would pay: there was no rival");
  }

  words(rows, wins) {
    return rows.map((b, i) => "bid " + (i + 1) + ": " + (!b.opened ? "sealed" : b.fake ? "a decoy" : mwt(b.price)) + (b === wins ? ", wins" : "")).join("; ");
  }
}
