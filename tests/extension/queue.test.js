import assert from "node:assert/strict";
import test from "node:test";
import { ownProblem, WireProblem } from "../../extension/native/problem.js";
import { OfflineQueue } from "../../extension/native/queue.js";
import { storageArea } from "./storage.js";

const entry = (key, at = "2026-11-20T10:00:00Z") => ({
  key,
  kind: "page.save",
  body: { url: `https://jobs.example.com/${key}`, html: "<p>" },
  label: key,
  url: `https://jobs.example.com/${key}`,
  at,
});

test("a save that waits is sent once, with the key and the moment of the click", async () => {
  const queue = new OfflineQueue(storageArea());
  await queue.add(entry("a"));
  await queue.add(entry("a"));
  const sent = [];
  const send = async (kind, body, key) => sent.push([kind, key, body.seen_at]);
  assert.equal(await queue.flush(send), 1);
  assert.equal(await queue.flush(send), 0);
  assert.deepEqual(sent, [["page.save", "a", "2026-11-20T10:00:00Z"]]);
  assert.deepEqual(await queue.list(), []);
});

test("saves survive the worker: a new queue on the same storage sends them, oldest first", async () => {
  const storage = storageArea();
  const first = new OfflineQueue(storage);
  await Promise.all([first.add(entry("a")), first.add(entry("b")), first.add(entry("c"))]);
  const keys = [];
  await new OfflineQueue(storage).flush(async (_, __, key) => keys.push(key));
  assert.deepEqual(keys, ["a", "b", "c"]);
  assert.deepEqual(Object.keys(storage.content), ["queue"]);
});

test("while the companion is away nothing is lost and nothing is skipped", async () => {
  const queue = new OfflineQueue(storageArea());
  await queue.add(entry("a"));
  await queue.add(entry("b"));
  let tries = 0;
  const send = async () => {
    tries += 1;
    throw ownProblem("disconnected");
  };
  assert.equal(await queue.flush(send), 0);
  assert.equal(tries, 1);
  assert.equal((await queue.list()).length, 2);
});

test("a full disk keeps the save waiting", async () => {
  const queue = new OfflineQueue(storageArea());
  await queue.add(entry("a"));
  await queue.flush(async () => {
    throw new WireProblem({ code: 26, name: "storage", message: "The disk is full.", params: {} });
  });
  assert.equal((await queue.list())[0].problem, undefined);
});

test("a refused save stays with its reason, the next ones go on, and it is not sent again", async () => {
  const queue = new OfflineQueue(storageArea());
  await queue.add(entry("a"));
  await queue.add(entry("b"));
  const keys = [];
  const send = async (_, __, key) => {
    keys.push(key);
    if (key === "a") throw new WireProblem({ code: 22, name: "not_a_posting", message: "No job here.", params: {} });
  };
  assert.equal(await queue.flush(send), 1);
  await queue.flush(send);
  assert.deepEqual(keys, ["a", "b"]);
  assert.equal((await queue.list())[0].problem, "No job here.");
  await queue.remove("a");
  assert.deepEqual(await queue.list(), []);
});

test("a full queue says so instead of dropping a save", async () => {
  const storage = storageArea({ queue: Array.from({ length: 300 }, (_, index) => ({ key: String(index) })) });
  await assert.rejects(new OfflineQueue(storage).add(entry("one more")), /Start it first/);
});
