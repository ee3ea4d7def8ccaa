"""Words of several languages that say how a mail is built, as data."""
