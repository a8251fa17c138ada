# Everything is made inside this folder: the environment in .venv, results in out.
# `make demo` and `make test` need Python 3.11 or newer and nothing else.

VENV := .venv
BIN := $(VENV)/bin
OUT := out

# The first interpreter on the path that is new enough; PYTHON=... overrides.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)

PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --use-pep517
JOBS ?= 2
LAWS ?= 2000
PYTEST := $(BIN)/python -m pytest

.DEFAULT_GOAL := help
.PHONY: help demo test laws fuzz cov bench lint format types docs clean

help:  ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## */  make \1\t/' | expand -t 16

# ---- the environment: a stamp file for each set of packages, so that a second run is quick ------------------

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "newsmodel needs Python 3.11 or newer; none was found on the path" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.core: $(VENV)/.made pyproject.toml
	$(PIP) --editable '.[cli]'
	@touch $@

$(VENV)/.dev: $(VENV)/.core
	$(PIP) --editable '.[dev]'
	@touch $@

$(VENV)/.lint: $(VENV)/.dev
	$(PIP) --editable '.[lint]'
	@touch $@

$(VENV)/.docs: $(VENV)/.dev
	$(PIP) --editable '.[docs]'
	@touch $@

# ---- for users ----------------------------------------------------------------------------------------------

demo: $(VENV)/.core  ## set up, turn the example copy into a feed, and show what was found
	@$(BIN)/python examples/demo.py $(OUT)/news.xml

# ---- for developers -----------------------------------------------------------------------------------------

test: $(VENV)/.dev  ## set up and run the tests
	$(PYTEST) -n $(JOBS)

laws: $(VENV)/.dev  ## the laws over LAWS generated articles a format
	$(PYTEST) -n $(JOBS) -m "laws and not fuzz" --laws=$(LAWS)

fuzz: $(VENV)/.dev  ## deep fuzzing and linearity
	$(PYTEST) -m fuzz

cov: $(VENV)/.dev  ## the tests with branch coverage, line by line
	$(PYTEST) -n $(JOBS) --laws=25 --cov --cov-branch --cov-report=term --cov-report=html:$(OUT)/coverage

bench: $(VENV)/.dev  ## the accuracy table over the corpora, then the speed ratios
	$(BIN)/python -m tests.bench.accuracy
	$(BIN)/python -m tests.bench.speed

lint: $(VENV)/.lint  ## style
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: $(VENV)/.lint  ## rewrite in the house style
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format

types: $(VENV)/.lint  ## both type checkers, strict
	$(BIN)/mypy
	$(BIN)/pyright

docs: $(VENV)/.docs  ## the documentation, warnings are errors
	$(BIN)/sphinx-build -W --keep-going -q -b html docs $(OUT)/docs
	@echo "$(OUT)/docs/index.html"

clean:  ## remove what was made, the environment too
	rm -rf $(VENV) $(OUT) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .coverage.*
