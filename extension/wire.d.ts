// Generated from companion/web/wire.py by `companion dev sync`; do not edit.
declare namespace Wire {
  /** Append a note to a job. */
  interface AddNote {
    job_id: number;
    text: string;
  }
  /** A button that adds another block of a repeated part; `count` blocks are there already. */
  interface Adder {
    id: string;
    frame?: number;
    scope?: number;
    label: string;
    block?: string;
    count?: number;
  }
  /** Press an adder so many times, then read the form again. */
  interface Addition {
    frame: number;
    adder: string;
    times: number;
    because?: Array<string>;
  }
  /** What the person could bring along once, and the tracker's page for it with the words for a button. */
  interface Advice {
    sentence: string;
    page: string;
    label: string;
  }
  /** What the person would answer, before it is known how this form takes it. */
  interface Answer {
    topic: string;
    text?: string;
    choices?: Array<string>;
    yes?: boolean | null;
    number?: number | null;
    date?: PartialDate | null;
    file?: number | null;
    several?: Array<Answer>;
    queries?: Array<string>;
    certain?: boolean;
    draft?: boolean;
    source?: string;
    because?: Array<string>;
  }
  /** Keep these in the answer bank; the person agreed to it. */
  interface AnswersLearn {
    about: FormAbout;
    answers: Array<LearnedAnswer>;
  }
  /** How many are kept now, and those that were not with the reason. */
  interface AnswersLearned {
    kept: number;
    because: Array<string>;
  }
  /** Event `ask.due`: so many next actions with people are due today or were before, or none any more. */
  interface AskDue {
    count: number;
    at: string;
  }
  /** A part of the form that repeats, such as one of several employments. `index` counts from 0. */
  interface Block {
    name: string;
    index?: number;
  }
  /** One card of a list as the page shows it. */
  interface CardLook {
    url: string;
    title: string;
    company?: string;
    location?: string;
  }
  /** The visible cards of a list page. */
  interface CardsLook {
    page_url: string;
    cards: Array<CardLook>;
  }
  /** For each card, in order, the saved job or None. */
  interface CardsLooked {
    cards: Array<SavedJob | null>;
  }
  /** A column of the board, left to right. */
  type Column = "saved" | "preparing" | "applied" | "interview" | "offer" | "closed";
  /** Event `connections.changed`: connections were imported; ask again for counts of people. */
  interface ConnectionsChanged {
  }
  /** Ask for a file to attach. */
  interface DocumentGet {
    id: number;
  }
  /** The file; `data` is base64. */
  interface DocumentGot {
    name: string;
    media_type: string;
    data: string;
  }
  /** What to do with one question, and why. `text` is what goes into a text widget, `options` which options to take. */
  interface Fill {
    frame: number;
    question: string;
    action: "fill" | "propose" | "leave";
    family?: string;
    topic?: string;
    answer?: Answer | null;
    text?: string;
    options?: Array<string>;
    shown?: string;
    because?: Array<string>;
  }
  /** What to do with a form: one fill for each question of the application, files first; there is no submit. */
  interface FillPlan {
    is_application: boolean;
    fills?: Array<Fill>;
    additions?: Array<Addition>;
    advice?: Array<Advice>;
    because?: Array<string>;
  }
  /** The job that a form is for, as far as the page told it; `identity` is the posting's strongest identity key. */
  interface FormAbout {
    url: string;
    job_id?: number | null;
    identity?: string | null;
    title?: string;
    company?: string;
    location?: string;
  }
  /** The widget is open and these are its options: which of them says the answer? */
  interface FormChoose {
    answer: Answer;
    question: Question;
  }
  /** The options to take, by id; none where no option clearly says it. */
  interface FormChosen {
    options: Array<string>;
    because: Array<string>;
  }
  /** Draft a free text for the person to read and change; `language` is the page's own word for it ("de-CH"). */
  interface FormDraft {
    about: FormAbout;
    question: Question;
    language?: string;
  }
  /** The draft, who wrote it, and the facts it rests on. */
  interface FormDrafted {
    text: string;
    by: "model" | "template";
    facts: Array<string>;
    because: Array<string>;
  }
  /** Ask what to write; nothing is stored. */
  interface FormPlan {
    about: FormAbout;
    frames: Array<Frame>;
  }
  /** The plan. */
  interface FormPlanned {
    plan: FillPlan;
  }
  /** Keep the receipt. The same `fill` sent again (a later step, a changed value) replaces what was kept under it. */
  interface FormReceipt {
    about: FormAbout;
    fill: string;
    mode?: "now" | "preview";
    lines: Array<ReceiptLine>;
  }
  /** One frame of the tab. `language` is the page's own word for it ("de-CH"), `title` and `text` tell of the job. */
  interface Frame {
    frame?: number;
    url: string;
    title?: string;
    language?: string;
    scopes?: Array<Scope>;
    questions?: Array<Question>;
    adders?: Array<Adder>;
  }
  /** What the popup asks for. */
  interface Glance {
    query?: string;
    column?: Column | null;
    limit?: number;
  }
  /** The latest jobs that match and how many stand in each column. */
  interface Glanced {
    jobs: Array<SavedJob>;
    counts: Record<string, number>;
    total: number;
  }
  /** First message on every port. */
  interface Hello {
    extension_version: string;
    protocol_min: number;
    protocol_max: number;
  }
  /** One earlier dealing with the same company: "You applied here for Baker in March; rejected in April". */
  interface HistoryLine {
    job_id: number;
    title: string;
    status: Status;
    at: string;
    sentence: string;
    same_role: boolean;
  }
  /** The person sent the application: mark the job, with what was on the form. */
  interface JobApplied {
    job_id?: number | null;
    about?: FormAbout | null;
    fill?: string | null;
    because?: string;
    by_person?: boolean;
  }
  /** Event `job.changed`: a job was saved, edited, moved, deleted or restored; ask again if you show it. */
  interface JobChanged {
    job_id: number;
    change: string;
    at: string;
  }
  /** Names a job. */
  interface JobId {
    job_id: number;
  }
  type JsonValue = unknown;
  /** What the person wrote or corrected on a form themselves. */
  interface LearnedAnswer {
    question: Question;
    topic?: string;
    answer: string;
  }
  /** An address to open in a tab; works once, for a minute. */
  interface Link {
    url: string;
  }
  /** A page the person is looking at; nothing is stored. `html` is the pruned document. */
  interface Look {
    url: string;
    html: string;
    complete?: boolean;
  }
  /** The verdict on a page. `saved` is the tracker's job for this posting; `cards` says which listed jobs are saved. */
  interface Looked {
    kind: "posting" | "list" | "form" | "not_a_job";
    because: Array<string>;
    retry: boolean;
    preview: PagePreview | null;
    saved: SavedJob | null;
    history: Array<HistoryLine>;
    applied: string | null;
    identity: string | null;
  }
  /** Done; nothing more to say. */
  interface Ok {
  }
  /** Ask for a one-time link to a tracker page (`/jobs/7`). */
  interface OpenTracker {
    path?: string;
  }
  /** One thing to choose; `id` names it for the page script, `value` is what the page itself calls it. */
  interface Option {
    id: string;
    label: string;
    value?: string;
  }
  /** What would be saved. */
  interface PagePreview {
    title: string;
    company: string;
    location: string | null;
  }
  /** A day as far as it is known. */
  interface PartialDate {
    year: number;
    month?: number | null;
    day?: number | null;
  }
  /** The most helpful people with one tie to the company, and how many there are in all. */
  interface PeopleKnown {
    people: Array<PersonKnown>;
    total: number;
  }
  /** A search that the person may open; nothing is fetched from it. */
  interface PeopleSearch {
    label: string;
    url: string;
  }
  /** A connection who may help; `ask` is how far asking them about this job has come, in words. */
  interface PersonKnown {
    id: number;
    name: string;
    position: string;
    company: string;
    reasons: Array<string>;
    url: string;
    has_email: boolean;
    ask: string | null;
  }
  /** Event `preparations.changed`: the list of applications to prepare moved on. */
  interface PreparationsChanged {
    at: string;
  }
  /** One question. `id` belongs to it alone and stays with it while the page lives; up to the dot it is the page's. */
  interface Question {
    id: string;
    frame?: number;
    scope?: number;
    widget: string;
    kind: "text" | "paragraph" | "choice" | "choices" | "check" | "date" | "file" | "unknown";
    label?: string;
    description?: string;
    placeholder?: string;
    groups?: Array<string>;
    block?: Block | null;
    names?: Array<string>;
    autocomplete?: string;
    type?: string;
    options?: Array<Option> | null;
    searchable?: boolean;
    required?: boolean;
    answer?: string;
    by_person?: boolean;
    complaint?: string;
    state?: "open" | "readonly" | "disabled" | "hidden" | "trap";
    max_length?: number | null;
    accept?: string;
    parts?: Array<string>;
  }
  /** The receipt's number. */
  interface ReceiptKept {
    id: number;
  }
  /** What became of one question: what was asked, what was written, what the page shows now, and why. */
  interface ReceiptLine {
    question: string;
    frame?: number;
    label: string;
    required?: boolean;
    outcome: "filled" | "left" | "failed";
    proposed?: boolean;
    topic?: string;
    source?: string;
    written?: string;
    read_back?: string;
    because?: Array<string>;
    document?: number | null;
    draft?: boolean;
  }
  /** Companies as postings and cards name them. */
  interface ReferrersCount {
    companies: Array<string>;
  }
  /** For each company, in order, how many connections work there now; None while no connections are imported. */
  interface ReferrersCounted {
    counts: Array<number> | null;
  }
  /** The posting for which a referral is wanted; `job_id` when it is in the tracker. */
  interface ReferrersLook {
    company: string;
    title: string;
    location?: string | null;
    job_id?: number | null;
  }
  /** Who the person knows at a company: now (only these are counted), at related ones, and formerly. */
  interface ReferrersLooked {
    company: string;
    now: PeopleKnown;
    related: PeopleKnown;
    former: PeopleKnown;
    searches: Array<PeopleSearch>;
  }
  /** Save one job from a list, as far as the card tells it. */
  interface SaveCard {
    page_url: string;
    card: CardLook;
    seen_at?: string | null;
  }
  /** Save the posting this page shows. `seen_at` is when the person clicked (the offline queue sends it later). */
  interface SavePage {
    url: string;
    html: string;
    seen_at?: string | null;
  }
  /** `created` is False when the job was known already; `missing` says in words what the page did not give. */
  interface SaveResult {
    job: SavedJob;
    created: boolean;
    missing: Array<string>;
    history: Array<HistoryLine>;
  }
  /** The short form of a job for bar and popup. */
  interface SavedJob {
    id: number;
    title: string;
    company: string;
    location: string | null;
    url: string;
    status: Status;
    status_label: string;
    column: Column;
    status_since: string;
    applied_at: string | null;
    created_at: string;
    version: number;
  }
  /** One form in a frame, in the order of the page: what tells an application from a search box or a newsletter. */
  interface Scope {
    index: number;
    heading?: string;
    names?: Array<string>;
    buttons?: Array<string>;
    action?: string;
    method?: string;
  }
  /** The person moves a job; `note` is needed for an unusual step. */
  interface SetStatus {
    job_id: number;
    status: Status;
    note?: string;
  }
  /** Where an application stands, in the order in which things usually happen. */
  type Status = "saved" | "preparing" | "applied" | "viewed" | "screening" | "assessment" | "interview" | "final_round" | "offer" | "accepted" | "declined" | "rejected" | "withdrawn" | "closed";
  /** All statuses with their words and columns, in order. */
  interface Statuses {
    statuses: Array<Record<string, string>>;
  }
  /** Versions and abilities. `problem` is a sentence for the person when the two do not fit together. */
  interface Welcome {
    version: string;
    protocol: number;
    capabilities: Array<string>;
    tracker: string;
    problem: string | null;
  }
  /** A numbered error (docs/protocol.md); `message` is for the person. */
  interface WireError {
    code: number;
    name: string;
    message: string;
    params: Record<string, JsonValue>;
  }
  /** Request and reply of every kind. */
  interface Kinds {
    "hello": [Hello, Welcome];
    "page.look": [Look, Looked];
    "cards.look": [CardsLook, CardsLooked];
    "page.save": [SavePage, SaveResult];
    "card.save": [SaveCard, SaveResult];
    "referrers.count": [ReferrersCount, ReferrersCounted];
    "referrers.look": [ReferrersLook, ReferrersLooked];
    "form.plan": [FormPlan, FormPlanned];
    "form.choose": [FormChoose, FormChosen];
    "form.draft": [FormDraft, FormDrafted];
    "form.receipt": [FormReceipt, ReceiptKept];
    "document.get": [DocumentGet, DocumentGot];
    "answers.learn": [AnswersLearn, AnswersLearned];
    "job.applied": [JobApplied, SavedJob];
    "job.delete": [JobId, Ok];
    "job.restore": [JobId, Ok];
    "job.status": [SetStatus, SavedJob];
    "job.note": [AddNote, Ok];
    "jobs.glance": [Glance, Glanced];
    "statuses": [Ok, Statuses];
    "tracker.open": [OpenTracker, Link];
  }
  /** Kinds that need an idempotency key. */
  type Changing = "page.save" | "card.save" | "form.receipt" | "answers.learn" | "job.applied" | "job.delete" | "job.restore" | "job.status" | "job.note";
  /** Events that come unasked. */
  interface Events {
    "job.changed": JobChanged;
    "ask.due": AskDue;
    "connections.changed": ConnectionsChanged;
    "preparations.changed": PreparationsChanged;
  }
}
