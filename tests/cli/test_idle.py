"""The idle daemon stays small: whatever is slow or large is imported by the request that needs it."""

import json
import subprocess
import sys

from tests.cli.daemons import ROOT, Home

# Each costs more at the start or in memory than an idle daemon may spend (measured when the parts were chosen).
HEAVY = {
    *(
        "alembic",
        "anyascii",
        "dateparser",
        "dateutil",
        "google",
        "google_auth_oauthlib",
        "googleapiclient",
        "http.server",
        "httplib2",
        "httpx2",
        "jinja2",
        "litellm",
        "markdown_it",
        "nh3",
        "requests",
    ),
    *(
        "numpy",
        "openpyxl",
        "pandas",
        "PIL",
        "playwright",
        "protego",
        "phonenumbers",
        "psycopg",
        "pygments",
        "pypdf",
        "rapidfuzz",
        "redis",
    ),
    *(
        "reportlab",
        "rich",
        "typer",
        "selectolax",
        "companion.sites.read",
        "companion.forms.plan",
        "companion.services.capture_job",
    ),
}
PROBE = """
import sys, threading, time, json
from companion import daemon
from companion.settings import read_settings

def look():
    from companion.launch import wait_until
    from companion.adapters.daemon_link import find_daemon
    settings = read_settings()
    assert wait_until(lambda: find_daemon(settings.daemon_file) is not None, 30)
    print(json.dumps(sorted(sys.modules)), flush=True)
    import signal
    signal.raise_signal(signal.SIGINT)

threading.Thread(target=look, daemon=True).start()
sys.exit(daemon.serve())
"""


def test_nothing_heavy_is_imported_by_a_daemon_that_only_waits(home: Home) -> None:
    home.run("up", "--no-browser")  # the first start migrates the database, with alembic
    home.run("stop")
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        cwd=ROOT,
        env=home.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    modules = set(json.loads(done.stdout))
    assert modules & HEAVY == set()
    assert "companion.web.app" in modules


def test_asking_for_the_status_imports_no_server_and_no_database(home: Home) -> None:
    probe = "import sys; from companion.cli import main\ntry: main()\nfinally: print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", probe, "status"],
        cwd=ROOT,
        env=home.environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 3
    assert set(done.stdout.split()) & {"fastapi", "sqlalchemy", "uvicorn", "huey", "selectolax"} == set()
