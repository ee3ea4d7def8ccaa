"""Run as `python -I -S .../native_host`: isolated and without site-packages, it starts within milliseconds."""

import sys

if not __package__:  # a folder run as a script is no package; after the standard library, to shadow nothing of it
    sys.path.append(f"{sys.path[0]}/..")

from native_host.bridge import main

main()
