"""The outside world: network, clock, files, browsers."""
