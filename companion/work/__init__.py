"""Background work: what runs when, and the runner."""
