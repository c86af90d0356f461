"""Losses without code: each hook against a stand-in that calls back as its framework is documented to."""

import json

import pytest
from test_project import write

# The framework's files, the script that uses it as people do, and the points that are to be told: (series, step, value).
FRAMEWORKS = {
    "keras": ({"keras/__init__.py": "from . import callbacks\nclass Model:\n    def fit(self, x, epochs=1, callbacks=None):\n        for e in range(epochs):\n            for c in callbacks or []: c.on_epoch_end(e, {'loss': 1 / (e + 1), 'val_loss': 2.0, 'name': 'x'})\n",
               "keras/callbacks.py": "class Callback:\n    def on_epoch_end(self, epoch, logs=None): pass\n"},
              "import keras\nkeras.Model().fit([1], epochs=2)", [("loss", 1, 1.0), ("val_loss", 1, 2.0), ("loss", 2, 0.5), ("val_loss", 2, 2.0)]),
    "lightning": ({"lightning/__init__.py": "", "lightning/pytorch/__init__.py": "from .trainer.trainer import Trainer\n", "lightning/pytorch/callbacks.py": "class Callback:\n    def on_train_epoch_end(self, trainer, pl_module): pass\n",
                   "lightning/pytorch/trainer/__init__.py": "", "lightning/pytorch/trainer/trainer.py": "class Trainer:\n    def __init__(self, max_epochs=1, callbacks=None):\n        self.callbacks, self.max_epochs, self.callback_metrics = list(callbacks or []), max_epochs, {}\n"
                   "    def fit(self, module):\n        for self.current_epoch in range(self.max_epochs):\n            self.callback_metrics['train_loss'] = 1 / (self.current_epoch + 1)\n            for c in self.callbacks: c.on_train_epoch_end(self, module)\n"},
                  "import lightning.pytorch as pl\npl.Trainer(max_epochs=2).fit(None)", [("train_loss", 1, 1.0), ("train_loss", 2, 0.5)]),
    "transformers": ({"transformers/__init__.py": "from .trainer import Trainer\n", "transformers/trainer_callback.py": "class TrainerCallback: pass\n",
                      "transformers/trainer.py": "from . import trainer_callback\nclass State: global_step = 0\nclass Trainer:\n    def __init__(self, model=None): self.callbacks = []\n    def add_callback(self, c): self.callbacks.append(c)\n"
                      "    def train(self):\n        state = State()\n        for state.global_step in (10, 20):\n            for c in self.callbacks: c.on_log(None, state, None, logs={'loss': 0.5, 'learning_rate': 1e-5, 'eval_runtime': 2.0, 'eval_accuracy': 0.25})\n"},
                     "from transformers import Trainer\nTrainer().train()", [("loss", 10, 0.5), ("eval_accuracy", 10, 0.25), ("loss", 20, 0.5), ("eval_accuracy", 20, 0.25)]),
    "xgboost": ({"xgboost/__init__.py": "from . import callback\nfrom .training import train\nfrom . import sklearn\n", "xgboost/callback.py": "class TrainingCallback:\n    def after_iteration(self, model, epoch, evals_log): return False\n",
                 "xgboost/training.py": "def train(params, data, num_boost_round=10, *, evals=(), callbacks=None):\n    log = {'eval': {'rmse': []}}\n    for i in range(num_boost_round):\n        log['eval']['rmse'].append(1 / (i + 1))\n        for c in callbacks or []: c.after_iteration(None, i, log)\n",
                 "xgboost/sklearn.py": "from .training import train\nclass XGBRegressor:\n    def fit(self): train({}, None, 1)\n"},
                "import xgboost\nxgboost.train({}, None, 2)\nxgboost.sklearn.XGBRegressor().fit()", [("eval-rmse", 0, 1.0), ("eval-rmse", 1, 0.5), ("eval-rmse", 0, 1.0)]),
    "lightgbm": ({"lightgbm/__init__.py": "from .engine import train\n", "lightgbm/engine.py": "from collections import namedtuple\nEnv = namedtuple('Env', 'iteration evaluation_result_list')\ndef train(params, data, num_boost_round=1, callbacks=None):\n    for i in range(num_boost_round):\n"
                  "        for c in callbacks or []: c(Env(i, [('valid', 'l2', 1 / (i + 1), False)]))\n"}, "import lightgbm\nlightgbm.train({}, None, 2)", [("valid's l2", 0, 1.0), ("valid's l2", 1, 0.5)]),
    "tensorboardX": ({"tensorboardX/__init__.py": "from .writer import SummaryWriter\n", "tensorboardX/writer.py": "class SummaryWriter:\n    def add_scalar(self, tag, scalar_value, global_step=None, walltime=None): pass\n"},
                     "from tensorboardX import SummaryWriter\nw = SummaryWriter()\nw.add_scalar('loss/train', 0.5, 3)\nw.add_scalar('loss/train', float('inf'), global_step=4)", [("loss/train", 3, 0.5), ("loss/train", 4, "inf")]),
    "wandb": ({"wandb/__init__.py": "def init(**k):\n    global log\n    log = lambda data, step=None, commit=None: None\ndef log(*a): raise RuntimeError('call init first')\n"},
              "import wandb\nwandb.init(project='p')\nwandb.log({'loss': 0.5, 'image': 'x'}, step=2)", [("loss", 2, 0.5)]),
    "mlflow": ({"mlflow/__init__.py": "def log_metric(key, value, step=None, **k): pass\ndef log_metrics(metrics, step=None, **k): pass\n"},
               "import mlflow\nmlflow.log_metric('loss', 0.5, step=1)\nmlflow.log_metrics({'acc': 0.25}, step=2)", [("loss", 1, 0.5), ("acc", 2, 0.25)]),
}


@pytest.mark.parametrize("files,script,want", FRAMEWORKS.values(), ids=FRAMEWORKS.keys())
def test_losses_without_code(work, tmp_path, files, script, want):
    job = {"format": 1, "kind": "script", "entry": "train.py", "args": [], "outputs": ["m"], "imports": [], "requirements": []}
    write(tmp_path / "job", {"algorithm/job.json": json.dumps(job), "training/vars.json": "[]", "algorithm/project/train.py": script + "\nopen('m', 'w').write('m')\n",
                             **{f"algorithm/project/{name}": text for name, text in files.items()}})
    told = [(e["series"], e.get("step"), e.get("value", e.get("nan"))) for e in work(tmp_path / "job").events if e["kind"] == "metric"]
    assert told == want
