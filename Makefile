.DEFAULT_GOAL := help
PY := .venv/bin/python
export PYTHONDONTWRITEBYTECODE := 1

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 14

setup: ## make .venv, install what the locks name, build the dashboard and the kernel
	@python3 scripts/setup.py

demo: setup ## shop, traffic, detector and dashboard, in one command
	@.venv/bin/securitai up

test: setup ## every check and every test
	@python3 scripts/setup.py --browser
	@$(MAKE) --no-print-directory lint
	@npm --prefix dashboard run --silent check
	@npm --prefix dashboard run --silent test
	@$(PY) -m pytest

lint: ## formatting, lint, types, import layers
	@.venv/bin/ruff format --check -q . && .venv/bin/ruff check -q .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --verbose 2>&1 | tail -n 12; exit $${PIPESTATUS:-0}

quality: ## recall and false positives on held-out sources (wants ../shared/data)
	@$(PY) -m benchmarks.quality
	@$(PY) -m benchmarks.blind

bench: setup ## CPU time a request, beside libinjection, ModSecurity and the 2017 LSTM
	@python3 scripts/setup.py --bench
	@$(PY) -m benchmarks.speed

lock: ## write the locks anew from pyproject.toml
	@python3 scripts/setup.py --lock

.PHONY: help setup demo test lint quality bench lock
