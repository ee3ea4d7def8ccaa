"""Frozen values and their rules; imports nothing else of ours."""
