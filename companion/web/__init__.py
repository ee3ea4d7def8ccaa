"""HTTP, HTML and the wire to the extension; the only package that knows the web framework."""
