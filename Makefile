# Needs Python 3.12, Node 20 and make. `make help` lists what there is.

VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.installed
POSTGRES := $(PY) -m tools.embedded_postgres run --
SALEOR := $(PY) -m tools.saleor_host

HOST ?= sandbox
PORT ?= 8000
SERVE ?= 1
PATHS ?=
RENEW ?=
SALEOR_TREES ?= ~/saleor ~/saleor-3.22 ~/saleor-3.21 ~/saleor-main
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help setup dashboard generate demo test lint format test-sandbox test-saleor test-dashboard test-saleor-core test-matrix bench pictures messages lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP) ## Make .venv with everything that the other targets need

$(STAMP): requirements/dev.txt requirements/sandbox.txt requirements/constraints.txt setup.cfg
	@test -x $(PY) || { python=$$(tools/find-python) && "$$python" -m venv $(VENV); }
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements/dev.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

dashboard: setup ## Build the staff's pages into the package
	$(PY) -m tools.dashboard build

generate: setup ## Make the types of the pages' GraphQL operations anew
	$(PY) -m tools.dashboard generate

demo: setup dashboard ## Walk one return through, then serve the shop (HOST=sandbox|saleor PORT=8000 SERVE=1|0)
ifeq ($(HOST),saleor)
	$(PY) -m sandbox.demo --host saleor --port $(PORT) --serve $(SERVE)
else
	$(POSTGRES) $(PY) -m sandbox.demo --port $(PORT) --serve $(SERVE)
endif

test: lint test-dashboard ## Lint, and every test that can run here, both hosts side by side (ARGS= goes to pytest)
	@$(MAKE) --no-print-directory --jobs=2 test-sandbox-told test-saleor-told

test-%-told: # The same, with the host's name before each line
	@bash -o pipefail -c '$(MAKE) --no-print-directory test-$* 2>&1 | sed -u "s/^/$*: /"'

lint: setup ## ruff, mypy, import-linter, missing migrations; eslint and tsc of the pages
	$(VENV)/bin/ruff check
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(POSTGRES) $(PY) -m django makemigrations --check --dry-run --settings sandbox.settings
	$(PY) -m tools.dashboard check

format: setup ## Let ruff mend what it can
	$(VENV)/bin/ruff check --fix
	$(VENV)/bin/ruff format

test-dashboard: setup ## The tests of the staff's pages, their build and its size
	$(PY) -m tools.dashboard test
	$(PY) -m tools.dashboard size

test-sandbox: setup ## The tests on the sandbox (ARGS="-k refund -x")
	$(POSTGRES) $(PY) -m pytest $(ARGS)

test-saleor: setup ## The tests on the real Saleor in SALEOR_SRC (default ~/saleor), if it is there
	@if $(SALEOR) status; then $(SALEOR) pytest $(ARGS); fi

test-saleor-core: setup ## Saleor's own tests, without the plugin and with it (PATHS="saleor/order …")
	@if $(SALEOR) status; then $(SALEOR) core $(PATHS) $(if $(RENEW),--renew); fi

test-matrix: setup ## The tests, at full depth, on every Saleor tree in SALEOR_TREES, and Saleor's own
	@export RETURNS_TEST_DEPTH=full; failed=; for tree in $(SALEOR_TREES); do \
		export SALEOR_SRC=$$tree; \
		if $(SALEOR) status; then $(SALEOR) pytest $(ARGS) || failed="$$failed $$tree"; fi; \
	done; test -z "$$failed" || { echo "failed on:$$failed"; exit 1; }
	@$(MAKE) test-saleor-core

bench: setup ## Measure (NAME=… HOST=sandbox|saleor); the last lines are one JSON object a figure
ifeq ($(HOST),saleor)
	$(SALEOR) bench $(NAME)
else
	$(POSTGRES) $(PY) -m benchmarks.run $(NAME)
endif

pictures: setup ## Take the README's pictures anew, in a real Dashboard on a real Saleor
	rm -f .sandbox/pictures/[0-9]-*.png
	$(SALEOR) pytest tests/dashboard/test_real_dashboard.py -q
	$(PY) -m tools.pictures

messages: setup ## Take new texts of the code into the translations, and compile them
	$(PY) -m tools.catalogs

lock: setup ## Pin in requirements/constraints.txt what is installed now
	$(PY) -m pip freeze --exclude-editable --exclude pip > requirements/constraints.txt

clean: ## Remove what the targets made here (the kept Saleor databases lie elsewhere)
	@test ! -x $(PY) || $(PY) -m tools.embedded_postgres remove
	rm -rf dashboard_extension/node_modules dashboard_extension/.generated saleor_returns/dashboard/static
	rm -rf $(VENV) .sandbox .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist *.egg-info
	find . -name __pycache__ -not -path './node_modules/*' -prune -exec rm -rf {} +
