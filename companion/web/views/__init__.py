"""What a page shows: frozen view models built by pure functions, so that they are tested without HTTP."""
