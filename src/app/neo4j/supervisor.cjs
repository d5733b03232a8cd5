// Runs one Neo4j server for as long as someone holds it, and ends it with its last holder, however that one dies.
//
// Every program that uses the server keeps a loopback connection to this process. The operating system closes that
// connection when the program ends, by exit, crash or kill -9; with the last one gone the server is stopped cleanly.
// `keep` lets the server outlive its holders until `stop`. A server that dies by itself is started again.
//
// Plain JavaScript, as it must run from a checkout (tests) and from a build alike. Its one argument is a JSON file:
// { command, args, env, boltPort, state, console, publish, archive, restarts, patience }; it writes `state` (mode 600) once it listens.
"use strict";
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const net = require("node:net");
const { randomBytes } = require("node:crypto");

const plan = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const token = randomBytes(24).toString("hex");
const holders = new Set();
const waiting = new Set();
const sockets = new Set();
let server = null;
let phase = "starting";
let kept = false;
let starts = [];

const door = net.createServer((socket) => {
  socket.setEncoding("utf8");
  let known = false;
  let rest = "";
  socket.on("data", (chunk) => {
    rest += chunk;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 1);
      let ask;
      try {
        ask = JSON.parse(line);
      } catch {
        return socket.destroy();
      }
      if (!known && ask.token !== token) return socket.destroy();
      known = true;
      answer(socket, ask);
    }
  });
  socket.on("error", () => socket.destroy());
  socket.on("close", () => {
    waiting.delete(socket);
    if (holders.delete(socket)) endWhenUnheld();
  });
});

function say(socket, what) {
  if (!socket.destroyed) socket.write(`${JSON.stringify(what)}\n`);
}

function answer(socket, { ask }) {
  if (ask === "hold" && phase !== "stopping") {
    holders.add(socket);
    waiting.add(socket);
    if (phase === "ready") announce();
  } else if (ask === "keep") {
    kept = true;
    say(socket, { kept: true });
  } else if (ask === "release") {
    holders.delete(socket);
    if (kept || holders.size > 0) say(socket, { released: true, holders: holders.size });
    else endWhenUnheld();
  } else if (ask === "status") {
    say(socket, { phase, kept, holders: holders.size, pid: server ? server.pid : null });
  } else if (ask === "stop") {
    end();
  } else {
    say(socket, { failed: "The server is stopping." });
  }
}

function announce() {
  for (const socket of waiting) say(socket, { ready: true, pid: server.pid });
  waiting.clear();
}

function endWhenUnheld() {
  if (!kept && holders.size === 0) end();
}

function start() {
  const now = Date.now();
  starts = starts.filter((time) => now - time < 600_000).concat(now);
  const output = fs.openSync(plan.console, "a");
  server = spawn(plan.command, plan.args, {
    stdio: ["ignore", output, output],
    env: { ...process.env, ...plan.env },
  });
  fs.closeSync(output);
  writeState();
  const mine = server;
  mine.on("error", (error) => leave(`${plan.command}: ${error.message}`));
  mine.on("exit", (code, signal) => {
    if (mine !== server) return;
    server = null;
    if (phase === "stopping") return leave("");
    // A server that never came up, or keeps falling, is not started for ever.
    if (phase === "starting" || starts.length > plan.restarts) {
      return leave(`Neo4j ended with ${signal || `status ${code}`}.`);
    }
    phase = "restarting";
    setTimeout(() => phase === "restarting" && start(), 200);
  });
  knock(mine);
}

/** Asks for the Bolt protocol until the server answers the handshake. */
function knock(mine) {
  if (mine !== server || phase === "stopping") return;
  const socket = net.connect(plan.boltPort, "127.0.0.1");
  const again = () => {
    socket.destroy();
    setTimeout(knock, 100, mine);
  };
  socket.setTimeout(2000, again);
  socket.once("error", () => socket.destroy());
  socket.once("close", again);
  socket.once("connect", () => socket.write(Buffer.from("6060b01700000405000000000000000000000000", "hex")));
  socket.once("data", () => {
    socket.removeListener("close", again);
    socket.destroy();
    if (mine !== server || phase === "stopping") return;
    phase = "ready";
    announce();
  });
}

function end() {
  if (phase === "stopping") return;
  phase = "stopping";
  if (!server) return leave("");
  const mine = server;
  mine.kill("SIGTERM");
  setTimeout(() => mine.kill("SIGKILL"), plan.patience).unref();
}

function leave(why) {
  phase = "stopping";
  fs.rmSync(plan.state, { force: true });
  // The class archive of a first run is complete only once the server has ended.
  if (plan.archive && fs.existsSync(plan.archive.part)) fs.renameSync(plan.archive.part, plan.archive.whole);
  const last = why ? { failed: why } : { stopped: true };
  for (const socket of sockets) socket.end(`${JSON.stringify(last)}\n`);
  door.close();
  setTimeout(() => process.exit(why ? 1 : 0), 300);
}

function writeState() {
  const part = `${plan.state}.${process.pid}`;
  const state = {
    supervisor: process.pid,
    port: door.address().port,
    token,
    pid: server.pid,
    boltPort: plan.boltPort,
  };
  fs.writeFileSync(part, JSON.stringify({ ...state, ...plan.publish }), { mode: 0o600 });
  fs.renameSync(part, plan.state);
}

door.on("connection", (socket) => {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
});
for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, end);
door.listen(0, "127.0.0.1", () => {
  start();
  // Whoever started this process and died before taking hold must not leave it behind.
  setTimeout(endWhenUnheld, 15_000);
});
