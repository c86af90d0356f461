// Curves of a job's numbers, drawn by uPlot, and its auction.
import { h, svg, mwt, short, higherIsBetter, number } from "./base.js";

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
      h("div", { class: "head" }, h("h2", {}, "Curves"), h("label", {}, this.log, "log scale"), h("label", {}, "smooth", this.smooth)),
      this.canvas, this.text, h("p", { class: "faint" }, "Drag to zoom, double-click to see all; click a name to hide it."));
    this.sized = new ResizeObserver(() => this.plot && this.plot.setSize(this.size()));
    this.sized.observe(this.canvas);
    this.theme = matchMedia("(prefers-color-scheme: dark)");
    this.theme.onchange = () => this.build();
  }

  stop() { this.sized.disconnect(); this.theme.onchange = null; clearTimeout(this.due); if (this.plot) this.plot.destroy(); }

  add(e) {
    const id = e.series + "\u0000" + (e.run || 0);
    let s = this.series.get(id);
    if (!s) {
      if (this.series.size >= 32) return;
      this.series.set(id, s = { name: e.run > 1 ? e.series + " (run " + e.run + ")" : e.series, high: higherIsBetter(e.series), x: [], y: [] });
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
      series: [{ label: "step", value }, ...all.map((s, i) => ({ label: s.name, value, scale: s.high ? "high" : "y", stroke: css(colours[i % colours.length]), width: 2, dash: s.high && both ? [6, 4] : [], points: { show: few, size: 5 }, spanGaps: true }))],
    };
    this.plot = new uPlot(options, this.table(), this.canvas);
    this.say();
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
