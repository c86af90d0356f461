"""Predicts the cultivar of wines that the training never saw. It sees the model's files and the inputs, not the labels."""
import os
import pathlib

import numpy as np

model = np.load(pathlib.Path(os.environ["MORPH_MODEL_FILES"]) / "model.npz")
x = np.genfromtxt(pathlib.Path(os.environ["MORPH_INPUTS"]) / "inputs.csv", delimiter=",", skip_header=1)
x = np.column_stack([(x - model["mean"]) / model["scale"], np.ones(len(x))])
predictions = (x @ model["weights"]).argmax(1)
