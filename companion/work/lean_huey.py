"""huey without the database clients that it imports merely because they are installed: 50 ms and 8 MB for nothing."""

import sys

_CLIENTS = ("cysqlite", "gevent", "psycopg", "redis")

_hidden = [name for name in _CLIENTS if name not in sys.modules]
for _name in _hidden:
    sys.modules[_name] = None  # type: ignore[assignment] # Python's own way to say "there is none"
try:
    from huey import SqliteHuey
    from huey.consumer import Consumer, Worker
finally:
    for _name in _hidden:
        del sys.modules[_name]

__all__ = ["Consumer", "SqliteHuey", "Worker"]
