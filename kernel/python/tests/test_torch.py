"""PyTorch: models of notebook classes, state dicts, tied weights, the loss that nobody printed."""

import json

import pytest

from morph import results

torch = pytest.importorskip("torch")

NET = """
import torch
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 10))
    def forward(self, x):
        return self.layers(x)
x = torch.rand(20, 1, 8, 8)
y = torch.arange(20) % 10
x_test = x.numpy()[:5].copy()
y_test = y.numpy()[:5].copy()
"""

TRAIN = """%%morph train net, state, scale --test t --max-price 5
torch.manual_seed(0)
net = Net()
optimizer = torch.optim.Adam(net.parameters())
for epoch in range(3):
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
state = net.state_dict()
scale = nn.Parameter(torch.ones(3, dtype=torch.bfloat16))
"""


def test_a_network_comes_home(shell, run, kernel, work):
    run(NET)
    run('%%morph test t --inputs x_test --labels y_test --require "accuracy >= 0"\nwith torch.no_grad():\n    predictions = net(torch.from_numpy(x_test))')
    run(TRAIN)
    request = kernel.asked[-1]
    done = work(request["dir"])
    assert [e["series"] for e in done.events if e["kind"] == "metric"][:1] == ["batch loss"]
    results.bind(shell, done.out, request["outputs"])
    space = shell.user_ns
    assert type(space["net"]) is space["Net"] and space["net"](space["x"]).shape == (20, 10)
    assert space["state"]["layers.0.weight"].equal(space["net"].state_dict()["layers.0.weight"])
    assert space["scale"].dtype is torch.bfloat16 and isinstance(space["scale"], torch.nn.Parameter)
    assert all(p.requires_grad for p in space["net"].parameters())
    testing = request["dir"] + "/testing"
    predicted = work(None, "predict", MORPH_MODEL=done.out, MORPH_TESTING_INPUTS=testing)
    scored = work(None, "score", MORPH_PREDICTIONS=predicted.out, MORPH_TESTING_LABELS=testing)
    with torch.no_grad():
        want = (space["net"](torch.from_numpy(space["x_test"])).argmax(1).numpy() == space["y_test"]).mean()
    assert json.load(open(scored.out + "/score.json"))["score"] == pytest.approx(want)


def test_tensors_travel_with_what_ties_them(shell, run, kernel, work):
    run("import torch\na = torch.ones(2, requires_grad=True)\nboth = {'one': a, 'two': a, 'half': torch.ones(2, dtype=torch.float16)}")
    run("%%morph train out, back --max-price 5\nout = (both['one'] is both['two'], both['one'].requires_grad, str(both['half'].dtype))\nback = both")
    done = work(kernel.asked[-1]["dir"])
    results.bind(shell, done.out, ["out", "back"])
    assert shell.user_ns["out"] == (True, True, "torch.float16")
    assert shell.user_ns["back"]["one"] is shell.user_ns["back"]["two"]
