// The looks of bar and card button. The host's rules are !important: in a shadow tree such rules win over the page's.

const BarStyle = {
  COLORS: `
    .ours { --ink: #1a2230; --soft: #566073; --paper: #ffffff; --line: #cdd3de; --accent: #2b57d0; --on-accent: #ffffff;
      --good: #14713f; --bad: #b3261e; --hover: #e8eefc; }
    @media (prefers-color-scheme: dark) {
      .ours { --ink: #e6eaf1; --soft: #9ea9bb; --paper: #1a1f28; --line: #3c4656; --accent: #9db8ff; --on-accent: #0e1a3a;
        --good: #79d6a1; --bad: #ff9c92; --hover: #222d49; }
    }
    * { box-sizing: border-box; }
    .chip { display: inline-block; padding: 0 8px; font-size: 12px; color: var(--good); border: 1px solid currentcolor;
      border-radius: 999px; }
    [data-secret]::before { content: attr(data-secret); }
    .ours { direction: ltr; }
    button, select { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
      border-radius: 8px; padding: 5px 12px; min-height: 32px; cursor: pointer; white-space: nowrap; }
    button:hover, select:hover { background: var(--hover); }
    button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
    button.primary:hover { filter: brightness(1.08); }
    select { background: var(--paper); max-width: 150px; padding-inline: 8px; }
    option, optgroup { background: var(--paper); color: var(--ink); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  `,

  BAR: `
    :host { all: initial !important; display: block !important; color-scheme: light dark !important;
      margin: 10px 0 !important; max-width: 100% !important; }
    :host([data-place="inline"]) { position: relative !important; z-index: 1 !important; flex: none !important;
      align-self: flex-start !important; width: fit-content !important; clear: none !important; }
    :host([data-place="docked"]) { position: fixed !important; z-index: 2147483646 !important; margin: 0 !important;
      width: max-content !important; max-width: min(420px, calc(100vw - 32px)) !important; }
    :host([data-corner$="bottom"]) { bottom: 16px !important; }
    :host([data-corner$="top"]) { top: 16px !important; }
    :host([data-corner$="middle"]) { top: 45vh !important; }
    :host([data-corner^="end"]) { right: 16px !important; }
    :host([data-corner^="start"]) { left: 16px !important; }
    @media print { :host { display: none !important; } }
    .bar { display: inline-flex; flex-direction: column; gap: 4px; max-width: 100%; padding: 6px 10px;
      font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper);
      border: 1px solid var(--line); border-radius: 12px; text-align: start; }
    :host([data-place="docked"]) .bar { box-shadow: 0 4px 18px rgb(10 18 45 / 0.22); }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 10px; }
    .line { display: flex; align-items: center; gap: 8px; min-width: 0; }
    .mark { flex: none; width: 20px; height: 20px; color: var(--accent); }
    .text { min-width: 0; overflow-wrap: anywhere; }
    .text:empty { display: none; }
    :host([data-state="saved"]) .text::before { content: "✓ "; color: var(--good); font-weight: 700; }
    :host([data-state="error"]) .text { color: var(--bad); }
    .details { margin: 0; padding: 0; list-style: none; color: var(--soft); font-size: 13px; }
    .details:empty { display: none; }
    .actions { display: inline-flex; flex: 1 1 200px; flex-wrap: wrap; gap: 6px; align-items: center; }
    .actions:empty { display: none; }
    .panel { max-height: min(60vh, 440px); overflow-y: auto; overscroll-behavior: contain; margin-top: 4px;
      padding: 4px 2px 2px; border-top: 1px solid var(--line); contain: inline-size;
      contain-intrinsic-inline-size: 520px; user-select: none; }
    .panel[hidden], [hidden] { display: none; }
    .head { display: flex; align-items: center; gap: 10px; justify-content: space-between; }
    .panel button { min-height: 28px; padding: 2px 10px; font-size: 13px; white-space: normal; text-align: start; }
    h2, h3, p, ul { margin: 0; padding: 0; }
    h2 { font-size: 15px; overflow-wrap: anywhere; }
    h3 { margin-top: 8px; font-size: 13px; color: var(--soft); }
    ul { list-style: none; }
    .panel > p { margin-top: 6px; overflow-wrap: anywhere; }
    .persons > li { padding: 8px 0; border-bottom: 1px solid var(--line); }
    .persons > li:last-child { border-bottom: 0; }
    .person { overflow-wrap: anywhere; }
    .reasons { font-size: 13px; color: var(--soft); overflow-wrap: anywhere; }
    .buttons { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 4px; }
    .searches { display: flex; flex-direction: column; align-items: flex-start; gap: 6px; padding: 6px 0; }
    progress { width: 100%; height: 8px; margin: 8px 0; accent-color: var(--accent); }
    .lines > li { padding: 8px 0 8px 10px; border-bottom: 1px solid var(--line); border-inline-start: 3px solid var(--line); }
    .lines > li:last-child { border-bottom: 0; }
    .lines > li[data-outcome="filled"] { border-inline-start-color: var(--good); }
    .lines > li[data-outcome="failed"] { border-inline-start-color: var(--bad); }
    .lines > li:has(.needed) { border-inline-start-color: var(--accent); }
    .lines > li[data-outcome="filled"]:has(.needed) { border-inline-start-color: var(--good); }
    .lines p { overflow-wrap: anywhere; }
    .panel h3 button { width: 100%; margin-top: 4px; padding: 2px 0; font-weight: 600; color: var(--soft); border: 0; }
    .panel h3 button::after { content: " ▾"; }
    .panel h3 button[aria-expanded="true"]::after { content: " ▴"; }
    .asked { font-weight: 600; }
    .asked .chip { font-weight: 400; }
    .chip.needed { color: var(--accent); }
    .value { white-space: pre-line; max-height: 6.2em; overflow: hidden; }
    .value.none { color: var(--soft); font-style: italic; }
    .proposal { white-space: pre-line; padding: 4px 8px; margin-top: 2px; border-radius: 8px; background: var(--hover); }
    .tickable { display: flex; gap: 10px; align-items: flex-start; }
    .panel .tickable button { flex: none; width: 28px; padding: 0; text-align: center; }
    .panel .tickable button[aria-checked="true"] { color: var(--on-accent); background: var(--accent); }
    .words { min-width: 0; }
    .consent { margin-top: 6px; padding: 8px; border-radius: 8px; background: var(--hover); }
    .editor { margin-top: 3px; padding: 3px; }
    .editor :is(input, textarea, select) { width: 100%; max-width: none; font: inherit; color: var(--ink);
      background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 6px 8px; user-select: text; }
    .soft { color: var(--soft); }
    .problem { color: var(--bad); }
  `,

  CARD: `
    :host { all: initial !important; display: inline-block !important;
      color-scheme: light dark !important; margin: 4px 6px !important; position: relative !important; z-index: 1 !important;
      width: max-content !important; height: auto !important; vertical-align: middle !important; }
    @media print { :host { display: none !important; } }
    button { font: 13px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--accent);
      background: var(--paper); padding: 2px 10px; min-height: 26px; }
    .people { font: 12px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; margin-inline-start: 6px; }
    .people:empty { display: none; }
    button.saved { color: var(--good); }
    button.failed { color: var(--bad); white-space: normal; text-align: start; }
  `,

  /**
   * @param {"BAR" | "CARD"} what
   * @returns {CSSStyleSheet}
   */
  sheet(what) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BarStyle.COLORS + BarStyle[what]);
    return sheet;
  },
};
