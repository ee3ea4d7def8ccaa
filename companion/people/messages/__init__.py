"""Messages to people the person knows, filled from facts alone; a file of `purposes` is a purpose."""
