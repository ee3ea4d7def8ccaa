// Generated from companion/web/wire.py by `companion dev sync`; do not edit.
declare namespace Wire {
  /** Append a note to a job. */
  interface AddNote {
    job_id: number;
    text: string;
  }
  /** Event `ask.due`: so many next actions with people are due today or were before. */
  interface AskDue {
    count: number;
    at: string;
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
    identity: string | null;
  }
  /** Done; nothing more to say. */
  interface Ok {
  }
  /** Ask for a one-time link to a tracker page (`/jobs/7`). */
  interface OpenTracker {
    path?: string;
  }
  /** What would be saved. */
  interface PagePreview {
    title: string;
    company: string;
    location: string | null;
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
    "job.delete": [JobId, Ok];
    "job.restore": [JobId, Ok];
    "job.status": [SetStatus, SavedJob];
    "job.note": [AddNote, Ok];
    "jobs.glance": [Glance, Glanced];
    "statuses": [Ok, Statuses];
    "tracker.open": [OpenTracker, Link];
  }
  /** Kinds that need an idempotency key. */
  type Changing = "page.save" | "card.save" | "job.delete" | "job.restore" | "job.status" | "job.note";
  /** Events that come unasked. */
  interface Events {
    "job.changed": JobChanged;
    "ask.due": AskDue;
    "connections.changed": ConnectionsChanged;
  }
}
