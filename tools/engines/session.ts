/** A browser window that is driven from outside, in the terms of W3C WebDriver. Commands reject with the driver's words. */
export type Session = {
  /** The engine with its version, as the browser gives it. */
  readonly engine: string;
  /** Opens an address and waits for its `load` event. */
  open: (url: string) => Promise<void>;
  /** Runs the body of a function in the page or frame looked at; what it returns must be plain data. */
  run: <Value>(script: string, ...args: unknown[]) => Promise<Value>;
  /** Clicks on the middle of the first element in sight that a selector finds, as a mouse would. */
  click: (selector: string) => Promise<void>;
  /** Looks into the first frame of the page, or back at the page. */
  look: (into: "frame" | "page") => Promise<void>;
  /** What is on the screen, as a PNG file. */
  picture: () => Promise<Buffer>;
  end: () => Promise<void>;
};

/** The name under which WebDriver hands out elements. */
export const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Sends a command by its name in Marionette, which are those of WebDriver's specification. */
export type Send = (name: string, parameters?: Record<string, unknown>) => Promise<unknown>;

/** The window's inner size that every engine gets, as near as its chrome allows. */
const outer = { width: 1440, height: 980 };

/** A session over a wire that knows WebDriver's commands. */
export async function sessionOver(send: Send, engine: string, stop: () => Promise<void>): Promise<Session> {
  await send("WebDriver:SetWindowRect", outer);
  const find = async (selector: string) => {
    const script = "return [...document.querySelectorAll(arguments[0])].find((element) => element.checkVisibility())";
    const found = await send("WebDriver:ExecuteScript", { script, args: [selector] });
    if (!found) throw new Error(`${selector} is not in sight`);
    return Reflect.get(Object(found), ELEMENT) as string;
  };
  return {
    engine,
    async open(url) {
      await send("WebDriver:Navigate", { url });
    },
    async run<Value>(script: string, ...args: unknown[]) {
      return (await send("WebDriver:ExecuteScript", { script, args })) as Value;
    },
    async click(selector) {
      await send("WebDriver:ElementClick", { id: await find(selector) });
    },
    async look(into) {
      if (into === "page") await send("WebDriver:SwitchToFrame", { id: null });
      else await send("WebDriver:SwitchToFrame", { element: await find("iframe") });
    },
    async picture() {
      return Buffer.from(String(await send("WebDriver:TakeScreenshot", { full: false })), "base64");
    },
    end: stop,
  };
}
