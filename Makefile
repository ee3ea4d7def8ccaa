# Each line calls `companion` or a module of the tests; the rules at the end make the environment they live in.
.PHONY: run test bench sync
PYTHON ?= python3

run: .venv/installed
	.venv/bin/companion up

test: .venv/development
	.venv/bin/companion dev prepare
	.venv/bin/companion dev check

bench: .venv/bench
	.venv/bin/python -m tests.bench

sync: .venv/development
	.venv/bin/companion dev sync

.venv/installed: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Job Companion needs Python 3.11 or newer: make run PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --constraint constraints.txt --editable '.[all]'
	.venv/bin/python -m compileall -q companion native_host
	touch $@

.venv/development: .venv/installed
	.venv/bin/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

.venv/bench: .venv/development
	.venv/bin/python -m pip install --quiet --constraint constraints.txt --editable '.[bench]'
	touch $@
