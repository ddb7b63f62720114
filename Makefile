# Every target sets up what it needs: python3 (3.11 or newer) and make are enough.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
UV ?= uv
VENV_PYTHON := .venv/bin/python
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header
export HOST PORT

.DEFAULT_GOAL := help
.PHONY: help serve test bench check lint format docs lock clean setup-serve setup-test

help: ## show this list
	@grep -hE '^[a-z]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

serve: setup-serve ## start the server on http://127.0.0.1:8000/ (other place: make serve HOST=... PORT=...)
	@$(VENV_PYTHON) -m web

test: setup-test ## run all tests; fetches Chromium when the system has none
	@status=0; $(VENV_PYTHON) tools/ensure_chromium.py || status=$$?; \
	if [ $$status = 3 ]; then export PASSERELLE_CHROMIUM=none; \
	elif [ $$status != 0 ]; then exit $$status; fi; \
	$(VENV_PYTHON) -m pytest -rs

bench: setup-test ## measure against the budgets and the peers
	@$(VENV_PYTHON) -m tests.benchmarks

check: setup-serve ## check the content in procedures/, with proofs where z3 is installed (make test brings it)
	@$(VENV_PYTHON) -m web check

lint: setup-test ## style, types and import order, without the tests
	@$(VENV_PYTHON) -m ruff check .
	@$(VENV_PYTHON) -m ruff format --check .
	@$(VENV_PYTHON) -m mypy
	@.venv/bin/lint-imports --no-logo --no-cache

format: setup-test ## put the code into the common form
	@$(VENV_PYTHON) -m ruff check --fix .
	@$(VENV_PYTHON) -m ruff format .

docs: setup-serve ## write the help pages of docs/editors/*/rules/ again from the rules
	@$(VENV_PYTHON) -m tools.rule_pages

# Needs uv (https://docs.astral.sh/uv/), which nothing else here needs. Without it: make lock UV="python3 -m uv".
# A lock keeps its versions while pyproject.toml allows them; to renew all: make lock COMPILE_FLAGS=--upgrade
lock: ## write both lock files again from pyproject.toml
	$(COMPILE) $(COMPILE_FLAGS) pyproject.toml --output-file requirements.lock
	$(COMPILE) $(COMPILE_FLAGS) --extra test --constraint requirements.lock pyproject.toml --output-file requirements-test.lock

clean: ## remove everything that make and the tests have written
	rm -rf .venv .cache .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage htmlcov test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup-serve:
	@$(PYTHON) tools/bootstrap.py serve

setup-test:
	@$(PYTHON) tools/bootstrap.py test
