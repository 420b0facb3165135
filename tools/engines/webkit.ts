import { spawn } from "node:child_process";
import { pause } from "./display.ts";
import { ELEMENT, type Send, type Session, sessionOver } from "./session.ts";

/** WebDriver's commands as requests of a session. */
const requests: Record<string, (parameters: Record<string, unknown>) => [method: string, path: string]> = {
  "WebDriver:SetWindowRect": () => ["POST", "/window/rect"],
  "WebDriver:Navigate": () => ["POST", "/url"],
  "WebDriver:ExecuteScript": () => ["POST", "/execute/sync"],
  "WebDriver:ElementClick": ({ id }) => ["POST", `/element/${id}/click`],
  "WebDriver:SwitchToFrame": () => ["POST", "/frame"],
  "WebDriver:TakeScreenshot": () => ["GET", "/screenshot"],
};

async function ask(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(base + path, { method, ...(method === "POST" && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${Reflect.get(Object(value), "error")}: ${Reflect.get(Object(value), "message")}`);
  return value;
}

async function ready(base: string): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const isUp = await fetch(`${base}/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await pause(250);
  }
  throw new Error("WebKitWebDriver does not answer");
}

/** Starts WebKitGTK's small browser through its own driver. */
export async function startWebKit(
  { driver, browser }: { driver: string; browser: string },
  env: NodeJS.ProcessEnv,
  port: number,
): Promise<Session> {
  const child = spawn(driver, [`--port=${port}`], {
    // As root, as in a container, WebKit's own sandbox does not start.
    env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    stdio: "ignore",
  });
  const base = `http://127.0.0.1:${port}`;
  try {
    await ready(base);
    const options = { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } };
    const started = Object(await ask(base, "POST", "/session", { capabilities: { alwaysMatch: options } }));
    const path = `/session/${Reflect.get(started, "sessionId")}`;
    const version = String(Reflect.get(Object(Reflect.get(started, "capabilities")), "browserVersion"));
    const send: Send = async (name, parameters = {}) => {
      const request = requests[name]?.(parameters);
      if (!request) throw new Error(`${name} is no command of WebKit's`);
      const { element } = parameters;
      return ask(base, request[0], path + request[1], element ? { id: { [ELEMENT]: element } } : parameters);
    };
    return await sessionOver(send, `WebKitGTK ${version}`, async () => {
      await ask(base, "DELETE", path).catch(() => undefined);
      child.kill();
    });
  } catch (error) {
    child.kill();
    throw error;
  }
}
