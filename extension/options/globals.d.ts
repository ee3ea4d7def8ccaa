// content/sites.js is a classic script that the options page loads too.
declare const SiteHeaders: readonly SiteHeader[];
