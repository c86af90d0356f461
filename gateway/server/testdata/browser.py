"""Drives the dashboard in a real browser: URL CODE PICTURES. Exits with an error where something is not as it should be."""
import os
import pathlib
import sys
import tempfile

import axe_playwright_python
from playwright.sync_api import sync_playwright

url, code, pictures = sys.argv[1:]
AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
PAGES = ["jobs", "submit", "network", "wallet", "job/FIRST", "job/FAILED"]
wrong = []


def check(ok, what):
    if not ok:
        wrong.append(what)


with sync_playwright() as p:
    browser = p.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-quic"])
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.on("pageerror", lambda e: wrong.append(f"the page failed: {e}"))
    page.on("console", lambda m: m.type == "error" and wrong.append(f"the console says: {m.text}"))
    page.on("dialog", lambda d: (wrong.append(f"a dialog: {d.message}"), d.dismiss()))
    page.on("request", lambda r: r.url.startswith((url, "data:", "blob:")) or wrong.append(f"it asked {r.url}"))

    def shown(path, scheme="light", width=1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.goto(url + "#/" + path)
        page.wait_for_selector("main h1")

    # A link opens it; what it was exchanged for stays with this browser.
    page.goto(url + "#" + code)
    page.wait_for_selector("table.jobs tbody tr")
    check("link=" not in page.url, "the link's code stays in the address")

    # A thousand jobs: a hundred at once, more on demand, all of them by a word.
    rows = page.locator("table.jobs tbody tr")
    check(rows.count() == 100, f"{rows.count()} rows at first, want 100")
    page.get_by_role("button", name="Show more").click()
    page.wait_for_function("() => document.querySelectorAll('table.jobs tbody tr').length === 200")
    page.get_by_role("searchbox").fill("model 99")
    page.wait_for_function("() => document.querySelectorAll('table.jobs tbody tr').length === 11")
    first = "0x" + "0000" + "07"
    failed = "0x" + "0001" + "07"

    # One job: every part of its story, and a stranger's words as words.
    shown("job/" + first)
    page.wait_for_selector("section[aria-label=Curves] canvas")
    page.wait_for_function("() => document.querySelector('pre[aria-label=Output]').textContent.includes('epoch 99')")
    page.get_by_role("heading", name="The worker's device").wait_for()  # drawn a moment after its first figures
    text = page.locator("main").inner_text()
    for part in ["Auction", "Test", "The worker's device", "Output", "Artifacts", "Receipt", "a decoy", "model.pt", "<img src=x", "Compare"]:
        check(part in text, f"the job's page does not show {part!r}")
    page.wait_for_function("() => document.querySelector('.u-legend') && document.querySelector('section[aria-label=Curves] p.visually-hidden').textContent.includes('10000 points')")
    page.get_by_label("log scale").check()
    page.get_by_label("smooth").fill("0.9")
    page.get_by_text("Compare").click()
    page.get_by_label("model 2 ").first.click()
    page.wait_for_function("() => document.querySelectorAll('section[aria-label=Curves] .u-series').length >= 4")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download out/<b>.html").click()
    download.value.path()

    # Submit a folder.
    shown("submit")
    with tempfile.TemporaryDirectory() as d:
        root = pathlib.Path(d, "project")
        (root / "lib").mkdir(parents=True)
        (root / "train.py").write_text("print(1)\nimport numpy\n")
        (root / "lib" / "ä.py").write_text("")
        (root / ".env").write_text("SECRET=1")
        page.locator("input[type=file]").nth(1).set_input_files(str(root))
        page.wait_for_function("() => document.querySelector('select').value === 'train.py'")
        page.get_by_label("Its arguments").fill("--epochs '3 4'")
        page.get_by_label("At most, MWT").fill("12")
        page.get_by_role("button", name="Train it").click()
        page.get_by_role("alert").get_by_text("What should come back?").wait_for()
        page.get_by_label("What comes back").fill("model.pt")
        page.get_by_role("button", name="Train it").click()
        page.wait_for_url("**/#/job/*")

    # By keyboard alone.
    shown("jobs")
    page.wait_for_selector("table.jobs tbody tr")
    page.reload()  # Where a page begins is where the first Tab goes.
    page.wait_for_selector("table.jobs tbody tr")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", "the first stop is not the skip link")
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('h1').textContent === 'Submit'")

    # Every page, in both schemes and both sizes, as axe sees it; and nothing wider than a phone.
    for path in PAGES:
        path = path.replace("FIRST", first).replace("FAILED", failed)
        for scheme, width in [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)]:
            shown(path, scheme, width)
            page.reload()
            page.wait_for_selector("main h1")
            page.wait_for_selector({"jobs": "tbody tr", "network": "canvas", "wallet": ".receipt tr"}.get(path, "main .card"))
            if path.startswith("job/" + first):
                page.wait_for_function("() => document.querySelector('pre[aria-label=Output]').textContent.includes('epoch 99')")
            page.evaluate(AXE)
            found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))")
            wrong.extend(f"axe on {path}, {scheme}, {width}: {v}" for v in found)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            check(wide <= 0, f"{path} is {wide} pixels wider than a screen of {width}")
            name = path.split("/")[0] + ("-failed" if failed in path else "")
            page.screenshot(path=os.path.join(pictures, f"{name}-{scheme}-{width}.png"), full_page=path != "jobs")

    # Nothing that strangers said became code.
    check(page.evaluate("window.pwned") is None, "a stranger's words ran as code")
    shown("job/" + first)
    page.wait_for_function("() => document.querySelector('pre[aria-label=Output]').textContent.includes('epoch 99')")
    check(page.evaluate("window.pwned") is None, "a stranger's words ran as code")
    check(page.locator("main img, main script, main iframe").count() == 0, "a stranger's words became markup")
    check(page.evaluate("document.title").count("\x1b") == 0, "a terminal's escapes are in the title")
    browser.close()

for w in wrong:
    print(w)
sys.exit(1 if wrong else 0)
