"""Use cases, one file each; the only place where two parts meet."""
