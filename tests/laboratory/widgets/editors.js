// Editors: Quill, ProseMirror, and the editable body of a frame.

import { baseKeymap } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import Quill from "quill";
import "quill/dist/quill.snow.css";
import { keep } from "./mount.js";

const quill = new Quill("#quill", { theme: "snow", placeholder: "Why us?" });
quill.on("text-change", () => keep("quill", quill.getText()));

const view = new EditorView(document.querySelector("#prose"), {
  state: EditorState.create({ schema, plugins: [keymap(baseKeymap)] }),
  dispatchTransaction(change) {
    view.updateState(view.state.apply(change));
    keep("prose", view.state.doc.textBetween(0, view.state.doc.content.size, "\n"));
  },
});

const frame = document.querySelector("#frame");
const inner = frame.contentDocument;
inner.body.setAttribute("contenteditable", "true");
inner.addEventListener("input", () => keep("frame", inner.body.innerText));
