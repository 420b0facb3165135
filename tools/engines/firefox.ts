import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pause } from "./display.ts";
import { type Send, type Session, sessionOver } from "./session.ts";

const START_MS = 60_000;

async function connected(port: number): Promise<Socket> {
  const end = Date.now() + START_MS;
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return socket;
    if (Date.now() > end) throw new Error("Firefox does not open its Marionette port");
    await pause(300);
  }
}

/**
 * Marionette, the driver inside Firefox: each message is its length in bytes, a colon, and JSON; commands and answers
 * carry a number. geckodriver, which Debian lacks, only hands WebDriver's requests on to it.
 */
function speak(socket: Socket): Send {
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  let rest = Buffer.alloc(0);
  socket.on("data", (part) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const colon = rest.indexOf(":");
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (colon < 0 || rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      // The greeting is no list.
      if (!Array.isArray(message)) continue;
      const [, number, error, result] = message;
      const waits = waiting.get(number);
      waiting.delete(number);
      if (error) waits?.failed(new Error(`${error.error}: ${error.message}`));
      else waits?.done(result !== null && typeof result === "object" && "value" in result ? result.value : result);
    }
  });
  socket.on("close", () => {
    for (const { failed } of waiting.values()) failed(new Error("Firefox is gone"));
    waiting.clear();
  });
  let count = 0;
  return (name, parameters = {}) =>
    new Promise((done, failed) => {
      count += 1;
      waiting.set(count, { done, failed });
      const text = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
}

/** Starts Firefox with a profile of its own, which goes when the session ends. */
export async function startFirefox(executable: string, env: NodeJS.ProcessEnv, port: number): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", ${port});\n`);
  const child = spawn(executable, ["--marionette", "--no-remote", "--profile", profile], { env, stdio: "ignore" });
  const stop = async () => {
    child.kill();
    await ended(child);
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const socket = await connected(port);
    const send = speak(socket);
    const started = Object(await send("WebDriver:NewSession"));
    const version = String(Reflect.get(Object(Reflect.get(started, "capabilities")), "browserVersion"));
    return await sessionOver(send, `Firefox ${version}`, async () => {
      socket.destroy();
      await stop();
    });
  } catch (error) {
    await stop();
    throw error;
  }
}
