"""Reads losses from frameworks that print none. Each hook waits until the job itself imports the framework."""

import importlib.abc
import sys
import time

from . import events


def install():
    sys.meta_path.insert(0, _Finder())


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        hook = HOOKS.get(name)
        if hook is None or getattr(self, "busy", None) == name:
            return None
        import importlib.util

        self.busy = name
        try:
            spec = importlib.util.find_spec(name)
        except (ImportError, ValueError):
            return None
        finally:
            self.busy = None
        if spec is None or spec.loader is None or not hasattr(spec.loader, "exec_module"):
            return None
        loader, run = spec.loader, spec.loader.exec_module

        def exec_module(module):
            run(module)
            try:
                hook(module)
            except Exception as error:  # a framework that changed must not fail the job
                events.note(f"losses of {name} are not read: {type(error).__name__}: {error}")

        loader.exec_module = exec_module
        return spec


def _wrap(owner, name, around):
    old = getattr(owner, name)

    def new(*args, **kwargs):
        return around(old, *args, **kwargs)

    new.__name__, new.__doc__, new.__wrapped__ = name, old.__doc__, old
    setattr(owner, name, new)


def _torch(module):
    """The loss at its backward pass. The weakest source: the node drops it as soon as the job reports a loss itself."""
    state = {"step": 0, "next": 0.0}

    def backward(old, self, *args, **kwargs):
        now = time.monotonic()
        state["step"] += 1
        if now >= state["next"] and self.numel() == 1:
            state["next"] = now + 0.2  # reading a number waits for the GPU
            events.metric("batch loss", self.detach().item(), state["step"], source="backward")
        return old(self, *args, **kwargs)

    _wrap(module.Tensor, "backward", backward)


def _keras(module):
    base = module.callbacks.Callback

    class Report(base):
        def on_epoch_end(self, epoch, logs=None):
            for name, value in (logs or {}).items():
                try:
                    events.metric(name, float(value), epoch + 1, source="keras")
                except (TypeError, ValueError):
                    pass

    def fit(old, self, *args, **kwargs):
        callbacks = kwargs.get("callbacks")
        if callbacks is None:
            kwargs["callbacks"] = [Report()]
        elif isinstance(callbacks, (list, tuple)):
            kwargs["callbacks"] = [*callbacks, Report()]
        return old(self, *args, **kwargs)

    _wrap(module.Model, "fit", fit)


def _boosted(module):
    """xgboost: evaluation results after each round."""

    class Report(module.callback.TrainingCallback):
        def after_iteration(self, model, epoch, evals_log):
            for data, results in evals_log.items():
                for name, values in results.items():
                    last = values[-1]
                    events.metric(f"{data}-{name}", last[0] if isinstance(last, tuple) else last, epoch, source="xgboost")
            return False

    def train(old, *args, **kwargs):
        kwargs["callbacks"] = [*(kwargs.get("callbacks") or []), Report()]
        return old(*args, **kwargs)

    _wrap(module, "train", train)
    for part in ("xgboost.sklearn", "xgboost.training"):
        if part in sys.modules and hasattr(sys.modules[part], "train"):
            sys.modules[part].train = module.train


def _lightgbm(module):
    def report(env):
        for data, name, value, *_ in env.evaluation_result_list or ():
            events.metric(f"{data}'s {name}", value, env.iteration, source="lightgbm")

    def train(old, *args, **kwargs):
        kwargs["callbacks"] = [*(kwargs.get("callbacks") or []), report]
        return old(*args, **kwargs)

    _wrap(module, "train", train)
    for part in ("lightgbm.sklearn", "lightgbm.engine"):
        if part in sys.modules and hasattr(sys.modules[part], "train"):
            sys.modules[part].train = module.train


def _transformers(module):
    class Report(sys.modules["transformers.trainer_callback"].TrainerCallback):
        def on_log(self, args, state, control, logs=None, **kwargs):
            for name, value in (logs or {}).items():
                if "loss" in name or name.startswith("eval_") and isinstance(value, float) and "second" not in name and "runtime" not in name:
                    try:
                        events.metric(name, float(value), state.global_step, source="transformers")
                    except (TypeError, ValueError):
                        pass

    def init(old, self, *args, **kwargs):
        old(self, *args, **kwargs)
        self.add_callback(Report())

    _wrap(module.Trainer, "__init__", init)


def _lightning(module):
    """PyTorch Lightning under either of its names: what was logged, after each epoch of training and of validation."""
    import importlib

    class Report(importlib.import_module(module.__name__.partition(".trainer")[0] + ".callbacks").Callback):
        def tell(self, trainer):
            if getattr(trainer, "sanity_checking", False):
                return
            for name, value in trainer.callback_metrics.items():
                events.metric(name, float(value), trainer.current_epoch + 1, source="lightning")

        def on_train_epoch_end(self, trainer, pl_module):
            self.tell(trainer)

    def init(old, self, *args, **kwargs):
        old(self, *args, **kwargs)
        self.callbacks.append(Report())

    _wrap(module.Trainer, "__init__", init)


def _writer(module):
    def add_scalar(old, self, tag, scalar_value, global_step=None, *args, **kwargs):
        try:
            events.metric(tag, float(scalar_value), global_step, source="tensorboard")
        except (TypeError, ValueError):
            pass
        return old(self, tag, scalar_value, global_step, *args, **kwargs)

    _wrap(module.SummaryWriter, "add_scalar", add_scalar)


def _wandb(module):
    def log(old, data=None, step=None, *args, **kwargs):
        for name, value in (data or {}).items():
            if isinstance(value, (int, float)) or hasattr(value, "item") and getattr(value, "size", 1) in (1,):
                events.metric(name, float(value), step, source="wandb")
        return old(data, step, *args, **kwargs)

    # wandb.log is replaced by each init with the run's own log.
    def init(old, *args, **kwargs):
        run = old(*args, **kwargs)
        if hasattr(module, "log"):
            _wrap(module, "log", log)
        return run

    _wrap(module, "init", init)


def _mlflow(module):
    def log_metric(old, key, value, step=None, *args, **kwargs):
        events.metric(key, float(value), step, source="mlflow")
        return old(key, value, step, *args, **kwargs)

    def log_metrics(old, metrics, step=None, *args, **kwargs):
        for key, value in metrics.items():
            events.metric(key, float(value), step, source="mlflow")
        return old(metrics, step, *args, **kwargs)

    _wrap(module, "log_metric", log_metric)
    _wrap(module, "log_metrics", log_metrics)


HOOKS = {
    "torch": _torch,
    "keras": _keras,
    "xgboost": _boosted,
    "lightgbm": _lightgbm,
    "transformers.trainer": _transformers,
    "lightning.pytorch.trainer.trainer": _lightning,
    "pytorch_lightning.trainer.trainer": _lightning,
    "torch.utils.tensorboard.writer": _writer,
    "tensorboardX.writer": _writer,
    "wandb": _wandb,
    "mlflow": _mlflow,
}
