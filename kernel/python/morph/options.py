"""Reads the line of %%morph: words, options, usage, and the place of an error."""

import difflib
import re
from dataclasses import dataclass, field

from .errors import UsageError
from .source import split


@dataclass
class Option:
    name: str
    kind: str  # "flag", "word", "words", "whole", "number", "money", "time", "size", "names"
    help: str
    meta: str = ""


@dataclass
class Verb:
    name: str
    usage: str
    help: str
    options: dict = field(default_factory=dict)
    places: str = ""  # what the words apart from options are: "", "NAME", "NAMES", "JOB", or "JOB?": the last one unless named
    body: bool | None = False  # needs a cell's body; None: may have one


def _options(*options):
    return {"--" + o.name: o for o in options}


_TEST = _options(
    Option("inputs", "names", "variables that the test's body may use", "X_test"),
    Option("labels", "names", "variables that its predictions are held against", "y_test"),
    Option("require", "word", "what a good model reaches: METRIC >= VALUE or METRIC <= VALUE", '"accuracy >= 0.95"'),
    Option("tolerance", "number", "how far two validators may differ", "0.005"),
    Option("labels-in-test", "flag", "the body sees the labels too: a weaker check, for metrics that need the model itself"),
    Option("trust", "flag", "open whatever comes back, even what may run the worker's code"),
)
_TRAIN = _options(
    Option("test", "word", "hold the model to this %%morph test", "NAME"),
    Option("max-price", "money", "the most the worker is paid, in MWT", "25"),
    Option("runtime", "time", "how long you think it takes", "2m"),
    Option("longest", "time", "how long it may take at most; four times the runtime unless given", "8m"),
    Option("validators", "whole", "how many test the model: 0, or an odd number up to 15", "3"),
    Option("fee", "money", "what each validator is paid, in MWT", "1"),
    Option("files", "words", "files and folders that the cell reads", "PATH..."),
    Option("data", "words", "data files and folders that the cell reads", "PATH..."),
    Option("seal", "flag", "encrypt code and data too: only the winner reads them"),
    Option("gpus", "whole", "how many GPUs the worker must have", "1"),
    Option("gpu-memory", "size", "memory of each of them", "16GB"),
    Option("compute-capability", "number", "and its least compute capability", "8.6"),
    Option("requirements", "word", "take the packages from this file instead of those imported here", "FILE"),
    Option("tolerance", "number", "how far two validators may differ", "0.005"),
    Option("name", "word", "what to call the job", "NAME"),
    Option("course", "word", "whose budget pays, if you are in several courses", "NAME"),
    Option("detach", "flag", "return at once; the variables become handles with wait(), result() and cancel()"),
    Option("dry-run", "flag", "show what would leave and what it would cost; post nothing"),
    Option("local", "flag", "run the cell here, at no cost"),
    Option("trust", "flag", "open whatever comes back, even what may run the worker's code"),
    Option("outputs", "words", "files or folders that the job leaves, to bring back", "PATH..."),
    Option("root", "word", "the project's folder, for a script; the top of its repository unless given", "DIR"),
    Option("entry", "word", "which script of a folder to run", "FILE"),
)
_JOB = _options(Option("trust", "flag", "open whatever comes back, even what may run the worker's code"))

VERBS = {v.name: v for v in (
    Verb("train", "%%morph train NAME[, NAME...] [--test NAME] [--max-price 25] [--runtime 2m] ...\n"
         "       %morph train SCRIPT.py|BOOK.ipynb|FOLDER [--outputs PATH...] [--root DIR] [--max-price 25] ... -- [ARGUMENTS OF THE SCRIPT]",
         "train this cell on the market, and bring the variables named back", _TRAIN, "NAMES", None),
    Verb("test", '%%morph test NAME --inputs X_test --labels y_test --require "accuracy >= 0.95" [--tolerance 0.005] [--labels-in-test]',
         "say what a good model is: the body leaves `predictions`, which are held against the labels", _TEST, "NAME", True),
    Verb("score", "%%morph score NAME", "a metric of your own: the body defines score(labels, predictions); a test's --require names it", {}, "NAME", True),
    Verb("jobs", "%morph jobs", "your jobs: state, cost, best metric, age"),
    Verb("attach", "%morph attach [JOB]", "the card and the curve of a job again, from the first point", _JOB, "JOB?"),
    Verb("logs", "%morph logs [JOB]", "what a job printed", {}, "JOB?"),
    Verb("cancel", "%morph cancel JOB", "stop a job; its worker is paid for its share", {}, "JOB"),
    Verb("accept", "%morph accept JOB", "pay for a rejected model after all, and open it", {}, "JOB"),
    Verb("result", "%morph result [JOB] [--trust]", "bind a job's variables again", _JOB, "JOB?"),
    Verb("receipt", "%morph receipt [JOB]", "who was paid or slashed, how much, why", {}, "JOB?"),
    Verb("wallet", "%morph wallet", "what you have, and what is in running jobs"),
    Verb("price", "%morph price", "what the market paid lately"),
    Verb("status", "%morph status", "what is wrong, if anything is"),
    Verb("up", "%morph up", "start a practice network on this machine: a chain, a gateway, workers and validators"),
)}


@dataclass
class Line:
    """A magic's line, read."""

    verb: Verb
    text: str
    words: list  # those that belong to no option
    options: dict  # "max_price" -> value
    rest: list  # after --


def usage(verb=None):
    """The help text of a verb, or of all."""
    if verb is None:
        width = max(len(v.name) for v in VERBS.values())
        return "usage: %%morph VERB ... or %morph VERB ...\n\n" + "\n".join(f"  {v.name:{width}}  {v.help}" for v in VERBS.values()) + "\n\n%morph VERB --help says more"
    out = f"usage: {verb.usage}\n\n{verb.help}\n"
    if verb.options:
        heads = {o: f"{o} {v.meta}".rstrip() for o, v in verb.options.items()}
        width = max(map(len, heads.values()))
        out += "\n" + "\n".join(f"  {heads[o]:{width}}  {v.help}" for o, v in verb.options.items())
    return out


def parse(line, magic="%%morph"):
    """Read a magic's line. An error shows the line, the place in it, and the usage. None stands for a plea for help."""
    words = split(line)
    if not words or words[0].text in ("--help", "-h", "help"):
        return None

    def wrong(message, word, hint="", verb=None):
        place = f"    {magic} {line}\n    {' ' * (len(magic) + 1 + word.start)}{'^' * max(1, word.end - word.start)}"
        text = "usage: " + verb.usage if verb else f"verbs: {', '.join(VERBS)}"
        return UsageError(message, "\n".join(h for h in (hint, text) if h), place)

    verb = VERBS.get(words[0].text)
    if verb is None:
        close = difflib.get_close_matches(words[0].text, VERBS, 1)
        raise wrong(f"there is no %morph {words[0].text}", words[0], f"did you mean {close[0]}?" if close else "")
    read = Line(verb, line, [], {}, [])
    i = 1
    while i < len(words):
        word = words[i]
        i += 1
        if word.text == "--":
            read.rest = [w.text for w in words[i:]]
            break
        if not word.text.startswith("--"):
            if word.text.startswith("-") and len(word.text) > 1:
                raise wrong(f"unknown option {word.text}", word, "options begin with two dashes", verb)
            read.words.append(word)
            continue
        if word.text == "--help":
            return Line(verb, line, [], {"help": True}, [])
        name, equals, value = word.text.partition("=")
        option = verb.options.get(name)
        if option is None:
            close = difflib.get_close_matches(name, verb.options, 1)
            raise wrong(f"unknown option {name}", word, f"did you mean {close[0]}?" if close else "", verb)
        key = option.name.replace("-", "_")
        if option.kind == "flag":
            if equals:
                raise wrong(f"{name} takes no value", word, verb=verb)
            read.options[key] = True
            continue
        if option.kind in ("words", "names"):
            taken = [value] if equals else []
            while not equals and i < len(words) and not words[i].text.startswith("--"):
                taken.append(words[i].text)
                i += 1
                if option.kind == "names" and not taken[-1].endswith(",") and not (i < len(words) and words[i].text.startswith(",")):
                    break
            if option.kind == "names":
                taken = [t for t in re.split(r"[,\s]+", " ".join(taken)) if t]
                bad = [t for t in taken if not t.isidentifier()]
                if bad:
                    raise wrong(f"{name}: {bad[0]!r} is no name of a variable", word, verb=verb)
            if not taken:
                raise wrong(f"{name} needs a value, like {name} {option.meta}", word, verb=verb)
            read.options.setdefault(key, []).extend(taken)
            continue
        at = word
        if not equals:
            if i >= len(words) or words[i].text.startswith("--"):
                raise wrong(f"{name} needs a value, like {name} {option.meta}", word, verb=verb)
            at, value = words[i], words[i].text
            i += 1
        try:
            read.options[key] = convert(option.kind, value)
        except ValueError as error:
            raise wrong(f"{name} {value}: {error}", at, f"like {name} {option.meta}", verb) from None
    check(read, wrong, words)
    return read


def check(read, wrong, words):
    verb, places = read.verb, read.words
    if verb.places == "" and places:
        raise wrong(f"%morph {verb.name} takes no {places[0].text!r}", places[0], verb=verb)
    if verb.places in ("NAME", "JOB") and len(places) != 1 or verb.places == "JOB?" and len(places) > 1:
        what = "a name" if verb.places == "NAME" else "a job's id (%morph jobs lists them)"
        raise wrong(f"%morph {verb.name} needs {what}" if not places else f"one too many: {places[1].text}", places[1] if len(places) > 1 else words[0], verb=verb)
    if verb.name == "test":
        for need in ("labels", "require"):
            if need not in read.options:
                raise wrong(f"%%morph test needs --{need}", words[0], f"like --{need} {verb.options['--' + need].meta}", verb)
        try:
            read.options["require"] = requirement(read.options["require"])
        except ValueError as error:
            at = next(w for w in words if w.text.startswith("--require"))
            at = words[words.index(at) + 1] if "=" not in at.text else at
            raise wrong(str(error), at, verb=verb) from None
    k = read.options.get("validators")
    if k is not None and (k > 15 or k and k % 2 == 0):
        at = next(w for w in words if w.text.startswith("--validators"))
        raise wrong(f"{k} validators: want 0, or an odd number up to 15, so that there is a median", at, verb=verb)


def convert(kind, value):
    if kind == "whole":
        if not value.isdigit():
            raise ValueError("want a whole number")
        return int(value)
    if kind == "number":
        number = float(value)
        if not 0 <= number < 1e12:
            raise ValueError("want a number, not negative")
        return number
    if kind == "money":
        if not re.fullmatch(r"\d{1,12}(\.\d{1,18})?", value):
            raise ValueError("want an amount in MWT")
        return value
    if kind == "time":
        found = re.fullmatch(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?:in)?)?(?:(\d+)s?)?", value)
        if not value or not found:
            raise ValueError("want a time")
        seconds = sum(int(n or 0) * s for n, s in zip(found.groups(), (86400, 3600, 60, 1)))
        if not 0 < seconds <= 365 * 86400:
            raise ValueError("want a time between a second and a year")
        return seconds
    if kind == "size":
        found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(GiB|GB|G|MiB|MB|M)?", value, re.I)
        if not found:
            raise ValueError("want a size")
        return int(float(found[1]) * (1 if (found[2] or "G")[0].upper() == "M" else 1024))
    return value


def requirement(text):
    """METRIC >= VALUE or METRIC <= VALUE; the operator says which direction is better."""
    found = re.fullmatch(r"\s*([A-Za-z_][A-Za-z0-9_]{0,31})\s*(>=|<=)\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\s*", text)
    if not found:
        raise ValueError(f'--require {text!r}: want METRIC >= VALUE or METRIC <= VALUE, like "accuracy >= 0.95"')
    return {"metric": found[1], "lower_is_better": found[2] == "<=", "threshold": round(float(found[3]) * 1_000_000)}


def complete(line, namespace, tests, files, jobs=lambda: []):
    """What may come next on a magic's line that is typed so far (without the magic itself)."""
    ended = line[-1:].isspace() or not line
    words = line.split()
    stem = "" if ended else words[-1]
    before = words if ended else words[:-1]
    if not before:
        return [v + " " for v in VERBS if v.startswith(stem)]
    verb = VERBS.get(before[0])
    if verb is None:
        return []
    if stem.startswith("--"):
        return [o for o in verb.options if o.startswith(stem)]
    option = verb.options.get(before[-1])
    if option is not None and option.kind != "flag":
        if option.kind == "names":
            return [n for n in namespace if n.startswith(stem.split(",")[-1])]
        if option.name == "test":
            return [t for t in tests if t.startswith(stem)]
        if option.name in ("files", "data", "requirements", "root", "outputs"):
            return files(stem)
        return [option.meta] if not stem else []
    if verb.places == "NAMES":
        return [n for n in namespace if n.startswith(stem)] + files(stem) + ([o for o in verb.options] if not stem else [])
    if verb.places.startswith("JOB") and len(before) == 1:
        return [j for j in jobs() if j.startswith(stem)] + ([] if stem else list(verb.options))
    return [o for o in verb.options if o.startswith(stem)]
