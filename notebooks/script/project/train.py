"""Trains a softmax regression on the wine data and saves its weights.

A script as people write them: it takes arguments, imports a module beside it and reads a folder beside it.
"""
import argparse
import pathlib

import numpy as np

from features import read, standardize

parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int, default=200)
parser.add_argument("--rate", type=float, default=0.5)
args = parser.parse_args()

here = pathlib.Path(__file__).parent
x, y = read(here / "data" / "wine.csv")
mean, scale = x.mean(0), x.std(0)
x = standardize(x, mean, scale)
target = np.eye(y.max() + 1)[y]

weights = np.zeros((x.shape[1], target.shape[1]))
for epoch in range(1, args.epochs + 1):
    logits = x @ weights
    p = np.exp(logits - logits.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    loss = -np.log(p[np.arange(len(y)), y]).mean()
    weights -= args.rate * x.T @ (p - target) / len(y)
    if epoch % 10 == 0:
        print(f"epoch {epoch} loss {loss:.4f}", flush=True)

np.savez("model.npz", weights=weights, mean=mean, scale=scale)
print("saved model.npz")
