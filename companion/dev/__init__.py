"""Tools for contributors: what is generated, what a new site starts from; never needed to use the product."""
