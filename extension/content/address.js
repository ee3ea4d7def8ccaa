// What an address says by itself: whose page it is, and whether it looks like a posting or a list.

const Address = {
  /**
   * The site that claims `url`, null for any other page.
   * @param {string} url
   * @param {readonly SiteHeader[]} sites
   * @returns {SiteHeader | null}
   */
  site(url, sites) {
    return sites.find((site) => site.match.some((pattern) => Address.claims(pattern, url))) ?? null;
  },

  /**
   * @param {SiteHeader} site
   * @param {string} url
   * @returns {"job" | "list" | "other"}
   */
  kind(site, url) {
    if (site.job.some((shape) => Address.fits(shape, url))) return "job";
    return site.list.some((shape) => Address.fits(shape, url)) ? "list" : "other";
  },

  /**
   * Chrome's match patterns: `*://*.example.com/path*`.
   * @param {string} pattern
   * @param {string} url
   */
  claims(pattern, url) {
    const [scheme, rest] = pattern.split("://");
    if (rest === undefined) return false;
    const slash = rest.indexOf("/");
    const host = Address.escape(rest.slice(0, slash))
      .replace("\\*\\.", "(.+\\.)?")
      .replace(/^\\\*$/, ".+");
    const path = Address.escape(rest.slice(slash)).replaceAll("\\*", ".*");
    const address = new URL(url);
    return (
      (scheme === "*" ? /^https?:$/.test(address.protocol) : address.protocol === `${scheme}:`) &&
      new RegExp(`^${host}$`).test(address.hostname) &&
      new RegExp(`^${path}$`).test(address.pathname + address.search)
    );
  },

  /**
   * @param {UrlShape} shape
   * @param {string} url
   */
  fits(shape, url) {
    const address = new URL(url);
    return (
      new RegExp(`^(?:${shape.host})$`).test(address.hostname) &&
      new RegExp(`^(?:${shape.path})$`).test(address.pathname.replace(/\/+$/, "")) &&
      shape.query.every((name) => address.searchParams.has(name))
    );
  },

  /**
   * The part of an address that names a page; a plain fragment only names a place on it.
   * @param {string} url
   */
  page(url) {
    const [page = "", fragment = ""] = url.split("#", 2);
    return /^[!/]/.test(fragment) ? url : page;
  },

  /** @param {string} text */
  escape(text) {
    return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  },
};
