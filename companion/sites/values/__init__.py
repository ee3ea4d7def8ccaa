"""How a page's own words become values: one file per kind of value, each pure and forgiving."""
