// A course as its teacher sees it: who spent what on which run, what is stuck, what each may spend; and what one may spend oneself.
import { h, replace, ask, blob, short, mwt, number, ago, pill, complaint } from "./base.js";

const fact = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));
const cell = (label, ...children) => h("td", { "data-label": label }, ...children);
const heads = (words) => h("thead", {}, h("tr", {}, words.map((t) => h("th", { scope: "col" }, t))));
const send = (path, method, body) => ask(path, { method, body: body == null ? undefined : JSON.stringify(body), headers: { "Content-Type": "application/json" } });

function best(r) {
  if (r.median != null) return [h("span", { class: "faint" }, r.metric + " "), number(r.median / 1e6)];
  const all = Object.entries(r.best || {}), one = all.find(([name]) => name === "loss") || all[0];
  return one ? [h("span", { class: "faint" }, one[0] + " "), number(one[1])] : "";
}

// budgetCard is what one may spend; empty where nobody keeps one's budget.
export function budgetCard(accounts) {
  return accounts.map((a) => h("section", { class: "card" }, h("div", { class: "head" }, h("h2", {}, "Budget in " + a.course), a.next && h("span", { class: "faint" }, "refill " + new Date(a.next).toLocaleString())),
    h("dl", { class: "facts" }, fact("Left", mwt(a.left)), fact("Held by running jobs", mwt(a.held)), fact("Spent", mwt(a.spent)), fact("Waiting, running", a.waiting + ", " + a.running))));
}

const fields = [["grant", "To begin with, MWT"], ["refill", "Refill, MWT"], ["every_hours", "Every so many hours"], ["carry", "Carried over at most, MWT"], ["per_job", "One job at most, MWT"], ["total", "The course at most, MWT"], ["running", "Jobs of one at once"]];

function ruleForm(name, rule, done) {
  const inputs = Object.fromEntries(fields.map(([key]) => [key, h("input", { type: "number", min: "0", step: "any", value: rule[key], name: key })]));
  const note = h("div");
  const save = async (e) => {
    e.preventDefault();
    const body = { paused: rule.paused };
    for (const [key] of fields) body[key] = key === "every_hours" || key === "running" ? Number(inputs[key].value) : inputs[key].value || "0";
    try { await send("courses/" + encodeURIComponent(name) + "/rule", "PUT", body); replace(note); done(); } catch (x) { replace(note, complaint(x)); }
  };
  return h("details", { class: "card" }, h("summary", {}, "What each student gets"),
    h("form", { class: "rule", submit: save }, fields.map(([key, label]) => h("label", {}, h("span", {}, label), inputs[key])), h("button", { class: "main", type: "submit" }, "Save")),
    h("p", { class: "faint" }, "Nothing or 0: none of what is given, no limit for what is limited."), note);
}

export async function coursePage(main, name, signal, every) {
  const facts = h("dl", { class: "facts" }), people = h("tbody"), runs = h("tbody"), note = h("div"), rule = h("div"), empty = h("p", { class: "faint", hidden: true }, "Nobody has submitted anything yet.");
  const path = "courses/" + encodeURIComponent(name);
  const pause = h("button", { type: "button" }), find = h("input", { type: "search", placeholder: "Find by person or name", "aria-label": "Find by person or name", input: () => draw() });
  let course, ruleText;
  const act = async (what) => { try { await what(); replace(note); show(await ask(path)); } catch (e) { replace(note, complaint(e)); } };
  pause.addEventListener("click", () => act(() => send(path + "/rule", "PUT", { ...course.rule, paused: !course.rule.paused })));
  const download = h("button", { type: "button", click: () => act(async () => {
    const url = URL.createObjectURL(await blob(path + "/runs.csv"));
    h("a", { href: url, download: name + "-runs.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }) }, "Export CSV");

  function raise(a) {
    const by = h("input", { type: "number", step: "any", value: "10", "aria-label": "MWT more for " + a.person });
    return h("form", { class: "raise", submit: (e) => { e.preventDefault(); act(() => send(path + "/people/" + encodeURIComponent(a.person), "POST", { amount: by.value })); } }, by, h("button", { type: "submit" }, "Add"));
  }
  function draw() {
    const want = find.value.toLowerCase(), seen = (...texts) => !want || texts.some((t) => t.toLowerCase().includes(want));
    replace(runs, course.runs.filter((r) => seen(r.person, r.name)).slice(0, 300).map((r) => h("tr", {},
      cell("Job", h("a", { href: "#/job/" + r.job }, r.name), " ", h("code", {}, short(r.job))), cell("Who", r.person),
      cell("State", pill(r), r.stuck && [" ", h("span", { class: "pill bad", title: r.stuck }, "stuck")]), cell("Best", best(r)), cell("MWT", mwt(r.takes, false)), cell("Submitted", ago(r.created)),
      cell("", !r.over && h("button", { type: "button", "aria-label": "Cancel " + r.name + " of " + r.person, click: () => act(() => send("jobs/" + r.job + "/cancel", "POST")) }, "Cancel")))));
  }
  function show(c) {
    course = c;
    const stuck = c.runs.filter((r) => r.stuck).length, running = c.runs.filter((r) => !r.over).length;
    replace(facts, fact("Spent", mwt(c.spent)), fact("Held", mwt(c.held)), fact("People", c.people.length), fact("Jobs", c.runs.length + (running ? ", " + running + " running" : "")), fact("Stuck", stuck || "none"));
    pause.textContent = c.rule.paused ? "Let jobs go on" : "Pause";
    const text = JSON.stringify(c.rule);
    if (text !== ruleText && !rule.querySelector(":focus")) { ruleText = text; const open = rule.querySelector("details")?.open; replace(rule, ruleForm(name, c.rule, () => act(async () => {}))); rule.querySelector("details").open = !!open; }
    empty.hidden = c.people.length > 0;
    if (!people.querySelector(":focus")) replace(people, c.people.map((a) => h("tr", {}, cell("Who", a.person), cell("Left", mwt(a.left, false)), cell("Held", mwt(a.held, false)), cell("Spent", mwt(a.spent, false)), cell("Waiting", a.waiting), cell("Running", a.running), cell("More", raise(a)))));
    draw();
  }
  replace(main, h("div", { class: "title" }, h("h1", {}, name), h("span", { class: "actions" }, find, pause, download)), note, facts, rule,
    h("section", { class: "card flush" }, h("table", { class: "jobs" }, h("caption", { class: "visually-hidden" }, "People"), heads(["Who", "Left", "Held", "Spent", "Waiting", "Running", "More"]), people), empty),
    h("section", { class: "card flush" }, h("table", { class: "jobs" }, h("caption", { class: "visually-hidden" }, "Runs"), heads(["Job", "Who", "State", "Best", "MWT", "Submitted", ""]), runs)));
  every(3000, path, signal, (c, e) => { if (e) replace(note, complaint(e)); else show(c); });
}

export async function classPage(main, name, signal, every) {
  if (name) return coursePage(main, name, signal, every);
  const list = h("div");
  replace(main, h("div", { class: "title" }, h("h1", {}, "Class")), list);
  try {
    const me = await ask("me", { signal }), mine = await ask("budget", { signal });
    const taught = me.role === "student" ? [] : await ask("courses", { signal });
    if (taught.length === 1 && !location.hash.includes("class/")) return coursePage(main, taught[0], signal, every);
    replace(list, taught.length > 0 && h("section", { class: "card" }, h("div", { class: "head" }, h("h2", {}, "Courses")), taught.map((c) => h("p", {}, h("a", { href: "#/class/" + encodeURIComponent(c) }, c)))), budgetCard(mine),
      !taught.length && !mine.length && h("p", { class: "faint" }, "You are in no course. Your teacher can add you to one, in the Hub."));
  } catch (e) { if (e.name !== "AbortError") replace(list, complaint(e)); }
}
