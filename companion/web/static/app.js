// Every behavior is one custom element in one file; this is the list of them.
import "./elements/auto-saver.js";
import "./elements/board-grid.js";
import "./elements/command-palette.js";
import "./elements/copy-button.js";
import "./elements/draft-keeper.js";
import "./elements/file-drop.js";
import "./elements/keyboard-shortcuts.js";
import "./elements/live-events.js";
import "./elements/message-draft.js";
import "./elements/message-writer.js";
import "./elements/modal-box.js";
import "./elements/notes-box.js";
import "./elements/pop-up.js";
import "./elements/take-value.js";
import "./elements/theme-toggle.js";
import "./elements/toast-list.js";
