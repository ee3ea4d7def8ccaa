"""What kind of page it is, and why: walls first, then the site's word, then what the page itself shows."""
