// Shapes that only the extension's own parts exchange; everything that crosses to the companion is in wire.d.ts.

/** An address pattern of a site: regular expressions for host and path, and parameters that must be there. */
interface UrlShape {
  host: string;
  path: string;
  query: string[];
}

/** CSS selectors of a list; all but `item` are looked up inside the item. */
interface CardShape {
  item: string;
  link: string;
  title: string;
  company: string;
  location: string;
  id_from?: string[];
  url?: string;
  group?: string;
}

/** What a site file says about itself (generated into content/sites.js). */
interface SiteHeader {
  id: string;
  label: string;
  match: string[];
  job: UrlShape[];
  list: UrlShape[];
  bar: string[];
  cards: CardShape | null;
}

/** What the person chose on the options page. */
interface Settings {
  /** Ids of sites where nothing is shown by itself. */
  off: string[];
  bar: boolean;
  cards: boolean;
  /** Whether Autofill shows what it would write and waits. */
  preview: boolean;
  /** Whether answers that the person puts into forms are remembered; null until they were asked. */
  learn: boolean | null;
  /** Whether a job is moved to applied without asking when a page confirms the application. */
  markApplied: boolean;
  /** Match patterns of sites outside the list where the person wants the bar. */
  standing: string[];
}

type ConnectionName = "unknown" | "connected" | "not_running" | "outdated" | "not_installed";

/** How things stand with the companion; `sentence` is for the person, empty when all is well. */
interface Connection {
  name: ConnectionName;
  sentence: string;
  version: string;
}

/** A save that waits for the companion; `problem` says why it can never be saved. */
interface Waiting {
  key: string;
  kind: "page.save" | "card.save" | "form.receipt";
  label: string;
  url: string;
  at: string;
  problem?: string;
}

/** Requests of pages, popup and options that the worker answers itself. */
interface InsideKinds {
  "bar.claim": [{ identity: string }, { mine: boolean }];
  "tracker.go": [{ path: string }, Record<string, never>];
  "link.go": [{ url: string }, Record<string, never>];
  "options.go": [{ section: string }, Record<string, never>];
  "tab.save": [{ tab: number }, { shown: boolean }];
  "tab.show": [{ tab: number }, { shown: boolean }];
  "form.read": [Record<string, never>, { frames: Wire.Frame[] }];
  "form.act": [FormAct, FormActed];
  "form.sense": [{ isLikely: boolean }, Record<string, never>];
  "fill.begin": [{ fill: string }, { mine: boolean; sentence: string }];
  "fill.end": [{ fill: string }, Record<string, never>];
  "fill.interrupt": [{ sentence: string }, Record<string, never>];
  "fill.recall": [Record<string, never>, TabMemory];
  "fill.forget": [Record<string, never>, Record<string, never>];
  "fill.page": [{ url: string; html: string }, Record<string, never>];
  "fill.applied": [{ about: Wire.FormAbout; because: string; byPerson: boolean }, Wire.SavedJob];
  "fill.learn": [{ about: Wire.FormAbout | null; answers: Wire.LearnedAnswer[] }, Wire.AnswersLearned];
  connection: [{ retry: boolean }, Connection];
  "queue.list": [Record<string, never>, { waiting: Waiting[] }];
  "queue.forget": [{ key: string }, Record<string, never>];
  "queue.flush": [Record<string, never>, { waiting: Waiting[] }];
}

/** What is to be done to a form in one frame of the tab; the worker passes it on. */
type FormAct = { frame: number } & (
  /** `byPerson`: they put it in in the receipt, so what they typed before may be replaced. */
  | { act: "fill"; question: Wire.Question; fill: Wire.Fill; byPerson?: boolean }
  | { act: "clear"; question: string }
  | { act: "focus"; question: string }
  /** Open the list and look what it offers; the question comes back with its options. */
  | { act: "options"; question: string }
  | { act: "add"; adder: string }
  /** Wait until the frame is quiet: no change for a moment and no sign of a file being read; at most five seconds. */
  | { act: "settle" }
  /** End what is being written. */
  | { act: "stop" }
);

/** What became of it; `question` is the question as it stands afterwards, null where it is gone. */
interface FormActed {
  filled: Filled | null;
  question: Wire.Question | null;
}

/** What the worker remembers of a tab until it is closed. */
interface TabMemory {
  /** The last posting that was seen there, or in the tab that opened it. */
  seen: SeenPosting | null;
  /** The last filling, so that the next step of the form goes on with it. */
  fill: KeptFill | null;
  /** The posting's page as it was when the form beside it was filled, until its job is saved. */
  page: { url: string; html: string } | null;
  /** What the application form planned last is for, and the topic of each of its questions, by id. */
  planned: { about: Wire.FormAbout; topics: Record<string, string> } | null;
  /** Frames that seem to have an application form. */
  forms: number[];
}

interface SeenPosting {
  url: string;
  identity: string | null;
  title: string;
  company: string;
  location: string;
  jobId: number | null;
  at: number;
}

interface KeptFill {
  fill: string;
  about: Wire.FormAbout;
  mode: "now" | "preview";
  lines: Wire.ReceiptLine[];
  /** The page's address and the moment, to tell a next step from another application. */
  url: string;
  at: number;
}

type AllKinds = Omit<Wire.Kinds, "hello"> & InsideKinds;
type Kind = keyof AllKinds;

/** The worker's answer; `queued` says that the request was kept and will be sent when the companion is back. */
type Reply<K extends Kind> =
  | { ok: true; body: AllKinds[K][1] }
  | { ok: false; error: Wire.WireError; queued?: boolean };

/** What the worker tells pages, unasked. */
type Telling =
  | { tell: "changed"; jobId: number | null }
  | { tell: "save" }
  | { tell: "show" }
  | { tell: "forms" }
  | { tell: "filling"; fill: string; on: boolean }
  | { tell: "interrupted"; sentence: string }
  | { tell: "holds"; identity: string }
  | { tell: "yield"; identity: string }
  | { tell: "form"; act: FormAct | { act: "read" } };

type BarActionName = "save" | "open" | "undo" | "help" | "close" | ReferActionName | FillActionName;

/** What the filling adds; `line` and `receipt` say in their value what is meant. */
type FillActionName = "autofill" | "preview" | "stop" | "receipt" | "line" | "applied" | "dismiss";

/** One question while its form is filled. */
interface FillLine {
  key: string;
  question: Wire.Question;
  /** What the plan says, or the person put in. */
  fill: Wire.Fill;
  /** `due`: to be written and not tried yet. */
  state: "due" | "tried";
  outcome: "filled" | "left" | "failed";
  /** What the page showed when it was last read. */
  shown: string;
  written: string;
  because: readonly string[];
  isProposed: boolean;
  isByPerson: boolean;
  /** Ticked in the preview. */
  isWanted: boolean;
  isAccepted?: boolean;
  /** How often it was written. */
  tries?: number;
  /** How long the last time took, in milliseconds. */
  took?: number;
  /** What a draft rests on. */
  facts?: readonly string[];
}

/** The receipt under the bar. */
interface ReceiptModel {
  phase: "busy" | "preview" | "done" | "error";
  sentence: string;
  done: number;
  total: number;
  lines: readonly FillLine[];
  /** How many questions of earlier steps are in the receipt too. */
  earlier: number;
  /** Whose editor is open. */
  editing: string | null;
  /** Groups and reasons that are folded the other way than at first. */
  turned: readonly string[];
  asksConsent: boolean;
  /** What the person could bring along once, so that more is filled. */
  advice: readonly Wire.Advice[];
}

/** Buttons that the panel of people adds; `browse` and `write` say in their value whom or what they are about. */
type ReferActionName = "refer" | "browse" | "write" | "fold";

interface BarAction {
  name: BarActionName;
  label: string;
  primary?: boolean;
  /** Whether what the button unfolds is unfolded. */
  expanded?: boolean;
  /** Whether the page must not learn the label. */
  secret?: boolean;
}

/** The panel of people under the bar; `isSaved` says whether the job is in the tracker. */
interface PeopleModel {
  found: Wire.ReferrersLooked | null;
  problem: string;
  isSaved: boolean;
  company: string;
}

/** What the bar shows; `state` becomes the host's `data-state`. */
interface BarModel {
  state: "ready" | "busy" | "done" | "error" | "saved";
  sentence: string;
  details?: string[];
  actions: BarAction[];
  status?: Wire.Status;
  people?: PeopleModel;
  receipt?: ReceiptModel;
}

/** What a widget tells of itself; the question's words are found around it by the snapshot. */
interface WidgetLook {
  kind: Wire.Question["kind"];
  /** The input's type, or what comes nearest. */
  type?: string;
  /** What stands there now, as the page shows it; empty when nothing was answered ("Select…" is nothing). */
  answer: string;
  /** null: only known once the widget is open. */
  options?: Wire.Option[] | null;
  /** Whether typing into it searches a list that is not all there at once. */
  searchable?: boolean;
  parts?: string[];
  /** Overrides what the controls' own attributes say. */
  state?: Wire.Question["state"];
}

/** What the person's answer is, and what may be asked while it is written. */
interface FillHelp {
  /** The plan's fill: `text`, `options` (ids of the look), `answer`. */
  fill: Wire.Fill;
  question: Wire.Question;
  /** The choice among options that are only known now; the ids of those to take. */
  choose(options: Wire.Option[], answer?: Wire.Answer): Promise<Wire.FormChosen>;
  /** The file to attach. */
  file(id: number): Promise<File>;
  /** Ends the fill: the person typed, pressed Escape, or the page went away. */
  signal: AbortSignal;
}

/** What became of it. `shown` is what the page shows afterwards, read anew. */
interface Filled {
  outcome: "filled" | "left" | "failed";
  shown: string;
  because: string[];
}

/** One kind of widget, one file in content/widgets/. */
interface Widget {
  name: string;
  /** All elements that belong to the widget whose main control this is (that first), null when it is none of these. */
  matches(element: Element): HTMLElement[] | null;
  look(controls: HTMLElement[]): WidgetLook;
  /** Write and read back; what does not read back as written is undone and reported. Never throws for the page's sake. */
  fill(controls: HTMLElement[], help: FillHelp): Promise<Filled>;
  /** Put it back to empty, for "clear" in the receipt. */
  clear(controls: HTMLElement[], signal: AbortSignal): Promise<Filled>;
}

/** A question's widget as it stands in the page; `main` is its first control, `box` the smallest element around all. */
interface FoundQuestion {
  widget: string;
  controls: HTMLElement[];
  main: HTMLElement;
  box: Element;
  look: WidgetLook;
  scope: number;
}

/** A heading above a question; a smaller rank is above a larger one. */
interface Heading {
  rank: number;
  words: string;
}

/** Words found for a question, the help that stood with them, the text with its marks, and where they stand. */
interface Label {
  words: string;
  hint: string;
  raw: string;
  elements?: readonly Element[];
}

/** One piece of text near a control. */
interface Said extends Label {
  element: Element | null;
}

/** A question in the making. */
interface Entry {
  found: FoundQuestion;
  question: Wire.Question;
}
