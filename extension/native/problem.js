// What can go wrong between here and the companion: the numbered errors of docs/protocol.md, and those found on this side.

/** A numbered error; its message is for the person. */
export class WireProblem extends Error {
  /** @param {Wire.WireError} error */
  constructor(error) {
    super(error.message);
    this.error = error;
  }

  /** Whether the companion could not be reached, so that the same request may succeed later. */
  get isUnreachable() {
    return this.error.code < 20;
  }

  /** Whether the native host said so, which therefore is there. */
  get isHosts() {
    return this.isUnreachable && this.error.code >= 10;
  }

  /** Whether the same request may succeed once something outside has changed: companion away, disk full, update due. */
  get mayPass() {
    return this.isUnreachable || this.error.name === "storage" || this.error.name === "protocol";
  }
}

/** @type {Record<string, [number, string]>} */
const OWN = {
  not_installed: [
    1,
    "The companion is not installed for this browser yet. Run “companion up” in a terminal once, then try again.",
  ],
  disconnected: [2, "The connection to the companion broke off. Try again."],
  no_reply: [3, "The companion did not answer in time. Try again; if it stays silent, run “companion doctor”."],
  outdated: [4, "The extension and the companion do not fit together. Update both."],
  damaged: [5, "An answer of the companion arrived damaged. Try again."],
  not_running: [6, "The companion is not running. Run “companion up” in a terminal, then try again."],
};

/**
 * An error found on this side of the wire.
 * @param {keyof typeof OWN} name
 * @param {string} [message]
 */
export function ownProblem(name, message) {
  const [code, sentence] = /** @type {[number, string]} */ (OWN[name]);
  return new WireProblem({ code, name: String(name), message: message ?? sentence, params: {} });
}

/**
 * The problem that Chrome's reason for a closed port stands for.
 * @param {string | undefined} reason
 * @param {boolean} spoke whether anything ever arrived on the port
 */
export function problemFromDisconnect(reason, spoke) {
  if (/not found|forbidden/i.test(reason ?? "")) return ownProblem("not_installed");
  return ownProblem(spoke ? "disconnected" : "not_running");
}
