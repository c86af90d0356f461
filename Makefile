# Morphware: everything a clean machine needs is installed by these targets; bare `make` says what they are.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV   := build/venv
TORCH  := build/venv-torch
BINS   := bin/morph bin/morph-kernel bin/morph-gateway bin/morph-node
GO_SOURCES := $(shell find . -name '*.go' -not -path './build/*' -not -path '*/node_modules/*' 2>/dev/null) go.mod go.sum $(wildcard kernel/python/morph/*.py node/internal/runner/morph_run/*.py)
export MORPH_TEST_PYTHON ?= $(CURDIR)/$(VENV)/bin/python

.PHONY: help build cross demo up test contracts contracts-deps hub hub-up hub-deps venv torch bench conformance chaos coverage fuzz clean system

help: ## print this
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: $(BINS) ## build the four binaries into bin/

bin/morph: $(GO_SOURCES)
	@echo "building $@" && mkdir -p bin && go build -o $@ ./install/cmd/morph
bin/morph-%: $(GO_SOURCES)
	@echo "building $@" && mkdir -p bin && go build -o $@ ./$*/cmd/morph-$*

cross: ## see that the programs compile for Windows and macOS, for CPUs only, in build/cross/
	@for os in windows darwin; do for p in node/cmd/morph-node gateway/cmd/morph-gateway install/cmd/morph kernel/cmd/morph-kernel; do \
		[ $$os/$${p##*/} = windows/morph-kernel ] && continue; \
		echo "building $${p##*/} for $$os"; CGO_ENABLED=0 GOOS=$$os go build -o build/cross/$$os/ ./$$p || exit 1; done; done

demo: system build venv ## train a notebook cell on a practice network and show what happened, in build/demo/
	@go run ./notebooks/demo

up: system build venv build/jupyter ## start a practice network and JupyterLab with the kernel ready
	@install/lab.sh

test: system build venv torch contracts-deps hub-deps build/jupyter ## install what tests need and run them all
	go vet ./...
	go test -timeout 20m ./contracts/... ./node/... ./gateway/... ./install/... ./kernel/...
	$(VENV)/bin/python -m pytest -q kernel/python
	$(VENV)/bin/python -m pytest -q install/jupyterhub/tests
	go test -timeout 20m -count 1 ./notebooks/...

fuzz: ## call the market at random a million times, and hold it to its promises
	go test ./contracts/market -run TestChaos -count 1 -timeout 120m -v -calls 1000000 -seconds 0 -seed $$(date +%s)

coverage: contracts-deps ## say which branches of the Solidity the tests take
	cd contracts && node compile.js
	cd contracts/market && go test -count 1 -seconds 0 -branches ../build/branches.json

bench: system build venv build/jupyter ## measure against peers in the same run; writes build/bench.json; PARTS=data for a part
	@install/system.sh aria2c curl
	@go run ./notebooks/bench $(PARTS)

conformance: system build venv ## run the tests of Jupyter's own projects through our kernel and ipykernel, side by side
	@install/system.sh chromium
	@$(VENV)/bin/python kernel/conformance/run.py --bin bin --work build/conformance
	@$(VENV)/bin/python kernel/conformance/lab.py --bin bin --work build/lab

hub: system build venv hub-deps build/jupyter ## a class on a real JupyterHub: log in, train, come back; and three hundred students at once
	@$(VENV)/bin/python -m pytest -q -s install/jupyterhub/tests --long

hub-up: system build venv hub-deps build/jupyter ## start a JupyterHub for a class to try out: http://127.0.0.1:8000, password "practice"
	@install/jupyterhub/up.sh

hub-deps: install/jupyterhub/node_modules/.stamp ## install the proxy that JupyterHub needs

install/jupyterhub/node_modules/.stamp: install/jupyterhub/package-lock.json
	@install/system.sh npm chromium
	@cd install/jupyterhub && npm ci --no-fund --no-audit --silent
	@touch $@

chaos: system build venv ## kill each process of a practice network at each state of a job, and check the books
	@go run ./notebooks/chaos

contracts: contracts-deps ## compile the contracts and make their Go bindings anew
	cd contracts && node compile.js
	go tool abigen --v2 --combined-json contracts/build/combined.json --pkg bindings --out contracts/bindings/bindings.go
	go test ./contracts/bindings -count 1 -update

contracts-deps: contracts/node_modules/.stamp ## install the Solidity compiler and library

contracts/node_modules/.stamp: contracts/package-lock.json
	@install/system.sh npm
	@cd contracts && npm ci --no-fund --no-audit --silent
	@touch $@

venv: $(VENV)/.stamp ## make the Python environment that notebooks and jobs run in

$(VENV)/.stamp: install/requirements.txt
	@echo "making the Python environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV) || { echo "error: $(PYTHON) cannot make a virtual environment; hint: apt-get install python3-venv"; exit 1; }
	@$(VENV)/bin/pip install -q --disable-pip-version-check -r install/requirements.txt
	@touch $@

torch: $(TORCH)/.stamp ## make a Python environment with Debian's PyTorch, where it can be had

$(TORCH)/.stamp: install/requirements-torch.txt
	@install/torch.sh $(TORCH)
	@mkdir -p $(TORCH) && touch $@

build/jupyter: build venv
	@bin/morph kernel install --prefix build/jupyter --python $(CURDIR)/$(VENV)/bin/python >/dev/null

system:
	@install/system.sh

clean: ## remove what was built
	rm -rf bin build contracts/build contracts/node_modules
