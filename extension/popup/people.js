// How many people the person knows at each listed job's company, and a hint while no connections are imported.

import { ask, byId } from "../ask.js";

/**
 * Tell `list` the counts for `jobs`; nothing is said where the companion does not answer.
 * @param {import("./job_list.js").JobList} list
 * @param {readonly Wire.SavedJob[]} jobs
 */
export async function tellPeople(list, jobs) {
  const companies = [...new Set(jobs.map((job) => job.company))];
  const reply = await ask("referrers.count", { companies });
  if (!reply.ok) return;
  const { counts } = reply.body;
  byId("bring").hidden = counts !== null;
  list.knowPeople(new Map(companies.map((company, index) => [company, counts?.[index] ?? 0])));
}
