// What all pages share: making elements, asking the gateway, and words for numbers. Text from jobs is set as text only.

export function h(tag, attributes, ...children) { return fill(document.createElement(tag), attributes, children); }
export function svg(tag, attributes, ...children) { return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children); }

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.flat(2).filter((c) => c != null && c !== false));
  return element;
}

export function replace(element, ...children) { element.replaceChildren(...children.flat(2).filter((c) => c != null && c !== false)); }

// The token is this origin's own: another port of this machine cannot read it.
const key = "morph-token";

export class Problem extends Error {
  constructor(p, status) { super(p.detail || p.title || "the gateway answered " + status); this.hint = p.hint || ""; this.status = status; }
}

async function request(path, options = {}) {
  const headers = { ...options.headers };
  const token = localStorage.getItem(key);
  if (token) headers.Authorization = "Bearer " + token;
  let answer;
  try { answer = await fetch(path, { ...options, headers, cache: "no-store" }); } catch (e) {
    if (e.name === "AbortError") throw e;
    throw new Problem({ detail: "The gateway does not answer.", hint: "It may be restarting. If it listens elsewhere now: morph dashboard" }, 0);
  }
  if (!answer.ok) {
    let p = {};
    try { p = await answer.json(); } catch { /* its status says enough */ }
    throw new Problem(p, answer.status);
  }
  return answer;
}

export async function ask(path, options) { return (await request("v1/" + path, options)).json(); }
export async function blob(path) { return (await request("v1/" + path)).blob(); }

// redeem exchanges the code of a link for a token.
export async function redeem(code) {
  localStorage.removeItem(key);
  const s = await ask("session", { method: "POST", body: JSON.stringify({ code }) });
  localStorage.setItem(key, s.token);
}

// follow calls fn with a job's events, history first, and returns when it is over. Connections that break are resumed.
export async function follow(id, signal, fn) {
  let last = 0;
  for (let wait = 250; !signal.aborted; wait = Math.min(2 * wait, 5000)) {
    try {
      const answer = await request("v1/jobs/" + id + "/events?after=" + last, { signal });
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let rest = ""; ;) {
        const { done, value } = await reader.read();
        if (done) break;
        const lines = (rest + value).split("\n");
        rest = lines.pop();
        for (const line of lines) {
          if (!line.startsWith("data: ")) continue;
          const e = JSON.parse(line.slice(6));
          if (e.seq <= last) continue;
          last = e.seq;
          wait = 250;
          fn(e);
          if (e.kind === "end") return;
        }
      }
    } catch (e) {
      if (e.name === "AbortError" || e.status >= 400 && e.status < 500) throw e;
    }
    await new Promise((r) => setTimeout(r, wait));
  }
}

export const short = (hex) => hex.replace(/^0x/, "").slice(0, 8);

// mwt rounds an amount, which is a decimal string, for people.
export function mwt(amount, unit = true) {
  if (amount == null) return "–";
  const n = Number(amount);
  return n.toLocaleString("en", { maximumFractionDigits: 4 }) + (unit ? " MWT" : "");
}

export function number(v) {
  if (v == null || Number.isNaN(v)) return "–";
  const a = Math.abs(v);
  return a !== 0 && (a < 1e-3 || a >= 1e6) ? v.toExponential(2) : String(Number(v.toPrecision(4)));
}

export function span(ms) {
  const s = Math.max(0, Math.round(ms / 1000));
  if (s < 60) return s + " s";
  if (s < 3600) return Math.floor(s / 60) + " min " + (s % 60 ? (s % 60) + " s" : "");
  if (s < 86400) return Math.floor(s / 3600) + " h " + Math.floor(s % 3600 / 60) + " min";
  return Math.floor(s / 86400) + " d " + Math.floor(s % 86400 / 3600) + " h";
}

export function ago(time) {
  const ms = Date.now() - new Date(time);
  return ms < 5000 ? "now" : ms < 7 * 86400e3 ? span(ms).split(" ").slice(0, 2).join(" ") + " ago" : new Date(time).toLocaleDateString();
}

export const clockTime = (time) => new Date(time).toLocaleTimeString();

// state is a job's phase in a word, and whether that is good.
export function state(j) {
  if (!j.over) return [j.phase === "none" ? "posting" : j.phase, "running"];
  if (j.phase === "closed") return j.error ? ["no model", "bad"] : ["done", "good"];
  if (j.phase === "rejected" || j.phase === "failed" || j.phase === "abandoned") return [j.phase, "bad"];
  return [j.phase === "none" ? "not posted" : j.phase, "idle"];
}

export function pill(j) { const [word, mood] = state(j); return h("span", { class: "pill " + mood }, word); }

export function higherIsBetter(series) {
  return /acc|auc|f1|precision|recall|r2|score|map|iou|dice|bleu|rouge|reward/i.test(series);
}

// plain takes the escapes of a terminal off a text.
export function plain(text) { return text.replace(/\x1b(\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)?|.)?/g, "").replace(/[\u202a-\u202e\u2066-\u2069]/g, ""); }

export function complaint(e) {
  return h("div", { class: "box bad", role: "alert" }, h("strong", {}, plain(e.message || String(e))), e.hint && h("p", {}, plain(e.hint)));
}
