import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { NativePort } from "../../extension/native/port.js";
import { WireProblem } from "../../extension/native/problem.js";

const WELCOME = { version: "0.1.0", protocol: 1, capabilities: [], tracker: "", problem: null };

/** A host that the test plays: `answer` gets each request and may return a frame, or nothing. */
function stage(answer = () => undefined) {
  const world = { ports: [], states: [], events: [], timers: [], time: 0, reason: undefined };
  const connect = () => {
    const listeners = { message: [], disconnect: [] };
    const port = {
      sent: [],
      onMessage: { addListener: (listener) => listeners.message.push(listener) },
      onDisconnect: { addListener: (listener) => listeners.disconnect.push(listener) },
      receive: (frame) => {
        for (const listener of listeners.message) listener(frame);
      },
      drop: (reason) => {
        world.reason = reason;
        for (const listener of listeners.disconnect) listener(port);
      },
      disconnect: () => undefined,
      postMessage: (request) => {
        port.sent.push(request);
        const reply = answer(request, port) ?? (request.kind === "hello" ? { ok: true, body: WELCOME } : undefined);
        if (reply && reply !== "silence")
          queueMicrotask(() => port.receive({ id: request.id, host: "0.1.0", ...reply }));
      },
    };
    world.ports.push(port);
    return port;
  };
  world.native = new NativePort({
    connect,
    lastError: () => world.reason,
    version: "0.1.0",
    onConnection: (connection) => world.states.push(connection),
    onEvent: (event, body) => world.events.push([event, body]),
    now: () => world.time,
    later: (call, milliseconds) => world.timers.push({ call, milliseconds }),
  });
  world.state = () => world.states.at(-1)?.name;
  return world;
}

const name = (expected) => (problem) => problem instanceof WireProblem && problem.error.name === expected;

test("the first message on a port is hello, and it is sent once", async () => {
  const world = stage(({ kind }) => (kind === "statuses" ? { ok: true, body: { statuses: [] } } : undefined));
  await Promise.all([world.native.request("statuses", {}), world.native.request("statuses", {})]);
  assert.equal(world.ports.length, 1);
  assert.deepEqual(
    world.ports[0].sent.map((request) => request.kind),
    ["hello", "statuses", "statuses"],
  );
  assert.equal(world.state(), "connected");
});

test("a request carries its key, and replies find their requests in any order", async () => {
  const world = stage(({ kind }) => (kind === "hello" ? undefined : "silence"));
  const one = world.native.request("job.delete", { job_id: 1 }, { key: "k1" });
  const two = world.native.request("job.delete", { job_id: 2 }, { key: "k2" });
  await new Promise(setImmediate);
  const [port] = world.ports;
  const [, first, second] = port.sent;
  assert.equal(first.key, "k1");
  port.receive({ id: second.id, ok: true, body: { n: 2 } });
  port.receive({ id: first.id, ok: true, body: { n: 1 } });
  assert.deepEqual([await one, await two], [{ n: 1 }, { n: 2 }]);
});

test("an error of the companion arrives with its number and sentence", async () => {
  const failure = { code: 22, name: "not_a_posting", message: "No job here.", params: {} };
  const world = stage(({ kind }) => (kind === "hello" ? undefined : { ok: false, error: failure }));
  await assert.rejects(
    world.native.request("statuses", {}),
    (problem) => problem.error.code === 22 && !problem.isUnreachable,
  );
  assert.equal(world.state(), "connected");
});

test("a reply that does not come ends with a sentence", async () => {
  const world = stage(({ kind }) => (kind === "hello" ? undefined : "silence"));
  const request = world.native.request("statuses", {});
  await new Promise(setImmediate);
  world.timers.at(-1).call();
  await assert.rejects(request, name("no_reply"));
});

const inChunks = (id, frame, size, { spoil = false } = {}) => {
  const bytes = Buffer.from(JSON.stringify(frame));
  const sha256 = spoil ? "0".repeat(64) : createHash("sha256").update(bytes).digest("hex");
  const total = Math.ceil(bytes.length / size);
  return Array.from({ length: total }, (_, index) => {
    const data = bytes.subarray(index * size, (index + 1) * size).toString("base64");
    return { id, host: "0.1.0", chunk: { index, total, sha256, data } };
  });
};

test("a large reply is put together from its parts, whatever their order", async () => {
  const world = stage(({ kind }) => (kind === "hello" ? undefined : "silence"));
  const request = world.native.request("statuses", {});
  await new Promise(setImmediate);
  const [port] = world.ports;
  const statuses = [{ label: "Übersetzt ✓".repeat(50) }];
  const frames = inChunks(port.sent[1].id, { id: port.sent[1].id, ok: true, body: { statuses } }, 37);
  for (const frame of frames.reverse()) port.receive(frame);
  assert.deepEqual(await request, { statuses });
});

test("a damaged large reply is refused", async () => {
  const world = stage(({ kind }) => (kind === "hello" ? undefined : "silence"));
  const request = world.native.request("statuses", {});
  await new Promise(setImmediate);
  const [port] = world.ports;
  for (const frame of inChunks(port.sent[1].id, { ok: true, body: {} }, 8, { spoil: true })) port.receive(frame);
  await assert.rejects(request, name("damaged"));
});

test("events are passed on", async () => {
  const world = stage(({ kind }) => (kind === "hello" ? undefined : { ok: true, body: {} }));
  await world.native.request("statuses", {});
  world.ports[0].receive({ event: "job.changed", body: { job_id: 3 } });
  assert.deepEqual(world.events, [["job.changed", { job_id: 3 }]]);
});

for (const [reason, expected] of [
  ["Specified native messaging host not found.", "not_installed"],
  ["Access to the specified native messaging host is forbidden.", "not_installed"],
  ["Native host has exited.", "not_running"],
]) {
  test(`“${reason}” means ${expected}, and nothing is tried again unasked`, async () => {
    const world = stage((_, port) => {
      queueMicrotask(() => port.drop(reason));
      return "silence";
    });
    await assert.rejects(world.native.request("statuses", {}), name(expected));
    await new Promise(setImmediate);
    assert.equal(world.state(), expected);
    const before = world.ports.length;
    for (const { call, milliseconds } of world.timers) if (milliseconds < 20_000) call();
    assert.equal(world.ports.length, before);
  });
}

test("after a vain attempt only the person's requests try again at once", async () => {
  const world = stage((_, port) => {
    queueMicrotask(() => port.drop("Native host has exited."));
    return "silence";
  });
  await assert.rejects(world.native.request("statuses", {}));
  await assert.rejects(world.native.request("statuses", {}), name("not_running"));
  assert.equal(world.ports.length, 1);
  await assert.rejects(world.native.request("statuses", {}, { byPerson: true }));
  assert.equal(world.ports.length, 2);
  world.time += 60_000;
  await assert.rejects(world.native.request("statuses", {}));
  assert.equal(world.ports.length, 3);
});

test("a port that worked is connected again, later and later", async () => {
  const world = stage(({ kind }) => (kind === "hello" ? undefined : { ok: true, body: {} }));
  await world.native.request("statuses", {});
  world.ports[0].drop("Native host has exited.");
  const retry = world.timers.at(-1);
  assert.equal(retry.milliseconds, 1000);
  retry.call();
  await new Promise(setImmediate);
  assert.equal(world.ports.length, 2);
  assert.equal(world.state(), "connected");
});

test("requests under way when the port drops fail as disconnected", async () => {
  const world = stage(({ kind }) => (kind === "hello" ? undefined : "silence"));
  const request = world.native.request("statuses", {});
  await new Promise(setImmediate);
  world.ports[0].drop("Native host has exited.");
  await assert.rejects(request, name("disconnected"));
});

test("a companion that does not fit is told as outdated, in its own words", async () => {
  const problem = "The companion is older than the extension: run “companion stop”, then “companion up”.";
  const world = stage(() => ({ ok: true, body: { ...WELCOME, problem } }));
  await assert.rejects(world.native.request("statuses", {}), name("outdated"));
  await new Promise(setImmediate);
  assert.deepEqual([world.state(), world.states.at(-1).sentence], ["outdated", problem]);
});

test("a protocol from the future is outdated too", async () => {
  const world = stage(() => ({ ok: true, body: { ...WELCOME, protocol: 9 } }));
  await assert.rejects(world.native.request("statuses", {}), name("outdated"));
});

test("a daemon that cannot be started is told in the host's words, and is found again when it runs", async () => {
  let isAway = true;
  const failure = { code: 11, name: "not_started", message: "It could not be started: no disk space.", params: {} };
  const world = stage(({ kind }) => {
    if (isAway) return { ok: false, error: failure };
    return kind === "hello" ? undefined : { ok: true, body: { statuses: [] } };
  });
  await assert.rejects(world.native.request("statuses", {}), name("not_started"));
  await new Promise(setImmediate);
  assert.deepEqual([world.state(), world.states.at(-1).sentence], ["not_running", failure.message]);
  isAway = false;
  world.ports[0].receive({ event: "host.daemon", body: { up: true } });
  await new Promise(setImmediate);
  assert.equal(world.state(), "connected");
  await world.native.request("statuses", {});
  assert.equal(world.ports.length, 1);
});
