"""Handles: what variables are while a detached job trains them."""

from IPython import get_ipython

from .errors import MorphError
from .follow import ended, fetch, follow
from .gateway import Gateway, short


class Handle:
    """A variable that a job trains by itself. wait() brings it, and stands in for it from then on."""

    def __init__(self, job, name, outputs, trust=False):
        self.job, self.name = job, name
        self._outputs, self._trust = list(outputs), trust

    def state(self):
        """Where the job is: "training", "closed", ..."""
        return Gateway().job(self.job)["phase"]

    def done(self):
        """Whether nothing follows."""
        return bool(Gateway().job(self.job).get("over"))

    def wait(self):
        """Show the job until it is over; bind its variables in the notebook, and return this one. An interrupt ends only the
        waiting: the job goes on."""
        gateway = Gateway()
        return self._bind(gateway, follow(gateway, gateway.job(self.job), cancel=False))

    def result(self):
        """As wait, for a job that is over; one that is not raises."""
        gateway = Gateway()
        job = gateway.job(self.job)
        if not job.get("over") and not job.get("result"):
            raise MorphError(f"job {short(self.job)} is not over: {job['phase']}", f"{self.name}.wait() waits for it")
        return self._bind(gateway, ended(job, False))

    def cancel(self):
        """Ask the job to stop; the worker is paid for its share."""
        print(Gateway().cancel(self.job))

    def _bind(self, gateway, job):
        shell = get_ipython()
        fetch(gateway, job, self._outputs, self._trust)
        return shell.user_ns.get(self.name)

    def __repr__(self):
        return f"{self.name} is being trained by job {short(self.job)}: {self.name}.wait() brings it, .cancel() stops it"

    def __reduce__(self):
        raise TypeError(f"`{self.name}` is still being trained: call {self.name}.wait() first")


def bind(shell, job, outputs, trust=False):
    """Put handles where a detached job's variables will be. Returns a sentence."""
    made = {name: Handle(job, name, outputs, trust) for name in outputs if name.isidentifier()}
    shell.user_ns.update(made)
    waits = f"; {next(iter(made))}.wait() brings its result" if made else f"; %morph result {short(job)} brings its result"
    return f"job {short(job)} goes on by itself; %morph attach {short(job)} shows it{waits}"


def _bind_from_kernel(job, outputs, trust=False):
    """The Morph kernel calls this in its child once a detached job is posted."""
    return bind(get_ipython(), job, outputs, trust)
