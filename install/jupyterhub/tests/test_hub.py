"""People of a JupyterHub train: no key, no set-up, and nobody sees another's work."""

import conftest
import requests


def test_tokens(hub):
    ada, teacher = hub.token("ada"), hub.token("teacher")
    assert hub.ask(ada, "me").json() == {"name": "ada", "role": "student", "courses": ["ml"]}
    assert hub.ask(teacher, "me").json() == {"name": "teacher", "role": "student", "courses": ["ml"]}, "a kernel's token carries no teacher's rights"
    teaching = hub.token("teacher", "access:services!service=morph", "custom:morph:teach")
    assert hub.ask(teaching, "me").json() == {"name": "teacher", "role": "teacher", "courses": ["ml"], "teaches": ["ml"]}
    weak = hub.token("eve", "read:users:name!user")
    assert hub.ask(weak, "me").status_code == 403
    assert hub.ask("no token at all", "me").status_code == 401
    assert requests.get(hub.url + "services/morph/v1/me", timeout=60).status_code == 401


NOTEBOOK = "() => document.querySelector('.jp-Notebook').innerText"
COMMAND = "name => jupyterapp.commands.execute(name).then(() => null)"


def run_all(who):
    kernel = "[...jupyterapp.shell.widgets('main')][0].sessionContext.session?.kernel"
    who.until(f"typeof jupyterapp !== 'undefined' && document.querySelectorAll('.jp-CodeCell').length > 3 && {kernel}?.connectionStatus === 'connected' && {kernel}.status === 'idle' && {kernel}.hasPendingInput === false")
    who.page.evaluate(f"{kernel}.requestExecute({{code: '', silent: true}}).done.then(() => null)")  # it answers
    who.page.evaluate("jupyterapp.shell.activateById([...jupyterapp.shell.widgets('main')][0].id)")
    who.page.evaluate("void jupyterapp.commands.execute('notebook:run-all-cells')")


def test_two_students_train(hub, person, request):
    """Log in, open the notebook, train, watch, log out, come back, see the result: two students at once."""
    ada, bob = person("ada"), person("bob")
    for who in (ada, bob):
        home = hub.folder / "home" / who.name
        home.mkdir()
        (home / "quickstart.ipynb").write_bytes((conftest.ROOT / "notebooks/quickstart.ipynb").read_bytes())
        who.log_in("hub/user-redirect/doc/tree/quickstart.ipynb")
    for who in (ada, bob):
        run_all(who)
    for who in (ada, bob):
        who.until("/auction|training|delivered/.test(document.querySelector('.jp-Notebook')?.innerText)")  # watch
    for who in (ada, bob):
        who.until("document.querySelectorAll('.jp-OutputArea img').length > 0 && /Receipt of job/.test(document.querySelector('.jp-Notebook')?.innerText)")
        assert "accuracy 0.9" in who.page.evaluate(NOTEBOOK)
        who.page.evaluate(COMMAND, "docmanager:save")
        who.log_out()
        who.page.goto(hub.url + "services/morph/", wait_until="domcontentloaded")
        assert "/hub/login" in who.page.url, "who logged out is asked to log in"

    ada.log_in("hub/user-redirect/doc/tree/quickstart.ipynb")
    ada.until("document.querySelectorAll('.jp-OutputArea img').length > 0 && /Receipt of job/.test(document.querySelector('.jp-Notebook')?.innerText)")

    # The dashboard shows ada's job, to ada. It needs no login of its own.
    ada.page.goto(hub.url + "services/morph/", wait_until="domcontentloaded")
    ada.until("document.querySelectorAll('table.jobs tbody tr').length === 1")
    if request.config.getoption("--pictures"):
        ada.page.screenshot(path=request.config.getoption("--pictures") + "/hub-dashboard.png")
    jobs = {name: hub.ask(hub.token(name), "jobs").json() for name in ("ada", "bob", "eve")}
    assert {name: [(j["owner"], j["course"], j["over"]) for j in js] for name, js in jobs.items()} == {"ada": [("ada", "ml", True)], "bob": [("bob", "ml", True)], "eve": []}
    bobs = jobs["bob"][0]["id"]
    for path, method in ((f"jobs/{bobs}", "GET"), (f"jobs/{bobs}/result", "GET"), (f"jobs/{bobs}/cancel", "POST"), (f"jobs/{bobs}/events", "GET")):
        assert hub.ask(hub.token("eve"), path, method).status_code == 404, "another's job is as if there were none"


def test_teachers_page(hub, person, request, tmp_path):
    """The teacher sees the class, gives a student more, pauses it, and takes its runs away as a file."""
    teacher = person("teacher")
    teacher.log_in("services/morph/")
    teacher.until("!document.querySelector('nav a[href=\"#/class\"]').hidden")
    teacher.page.click('nav a[href="#/class"]')
    teacher.until("document.querySelectorAll('table.jobs').length === 2 && document.querySelectorAll('table.jobs')[1].querySelectorAll('tbody tr').length >= 2")
    people = teacher.page.locator("table.jobs").nth(0).inner_text()
    assert "ada" in people and "bob" in people
    left = lambda: float(hub.ask(hub.token("ada"), "budget").json()[0]["left"])  # noqa: E731
    before = left()
    row = teacher.page.locator("table.jobs").nth(0).locator("tr", has_text="ada")
    row.locator("input").fill("2.5")
    row.locator("button").click()
    conftest.wait("ada was given nothing", lambda: left() == before + 2.5)
    for word in ("Pause", "Let jobs go on"):
        teacher.page.get_by_role("button", name=word, exact=True).click()
        teacher.page.get_by_role("button", name={"Pause": "Let jobs go on"}.get(word, "Pause"), exact=True).wait_for()
    with teacher.page.expect_download() as download:
        teacher.page.get_by_role("button", name="Export CSV").click()
    assert "accuracy" in open(download.value.path(), encoding="utf-8").read()
    pictures = request.config.getoption("--pictures")
    for scheme in ("light", "dark") if pictures else ():
        teacher.page.emulate_media(color_scheme=scheme)
        teacher.page.screenshot(path=f"{pictures}/teacher-{scheme}.png")
    if pictures:
        teacher.page.set_viewport_size({"width": 390, "height": 1200})
        teacher.page.screenshot(path=f"{pictures}/teacher-phone.png")
    ada = person("ada")
    ada.log_in("services/morph/")
    ada.page.click('nav a[href="#/class"]')
    ada.until("document.querySelector('main').innerText.includes('Budget in ml')")
