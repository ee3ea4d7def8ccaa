"""Job sites: one file per site says how its pages are read; pure, values in and values out."""
