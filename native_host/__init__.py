"""The native messaging host: browser frames on one side, the daemon's HTTP on the other. Standard library only."""
