"""One file per outcome: the words that say it, with examples and counterexamples."""
