"""Runs one job of Morphware: trains a cell or a script, predicts with a trained model, scores predictions."""
