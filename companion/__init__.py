"""Job Companion: the local daemon behind the browser extension."""

__version__ = "0.1.0"
