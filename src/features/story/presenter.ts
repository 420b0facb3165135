import * as z from "zod/mini";
import "#domain/jitless.ts";
import { languages } from "#domain/languages.ts";

/** What the two windows of a presentation say to each other: literal names and plain text, no address, no markup. */

const text = z.string().check(z.maxLength(4000));
const count = z.number().check(z.int(), z.minimum(1), z.maximum(999));

const screenMessage = z.strictObject({
  kind: z.literal("screen"),
  language: z.enum(languages),
  theme: z.enum(["light", "dark"]),
  story: text,
  n: count,
  total: count,
  title: text,
  says: text,
  notes: text,
  nextTitle: z.nullable(text),
  date: text,
  isExplored: z.boolean(),
  isBlank: z.boolean(),
  startedAt: z.number().check(z.minimum(0)),
});

const messages = z.union([
  screenMessage,
  z.strictObject({ kind: z.literal("hello") }),
  z.strictObject({ kind: z.literal("mine"), by: text }),
  z.strictObject({ kind: z.literal("taken"), by: text }),
  z.strictObject({ kind: z.literal("ended") }),
  z.strictObject({ kind: z.literal("turn"), turn: z.enum(["next", "previous", "first", "last", "back"]) }),
  z.strictObject({ kind: z.literal("blank") }),
]);

/** What the presentation shows now, for the presenter's window. */
export type ScreenMessage = z.infer<typeof screenMessage>;
export type PresenterMessage = z.infer<typeof messages>;

/** A message from the other window; null for anything else. */
export function readMessage(data: unknown): PresenterMessage | null {
  const parsed = messages.safeParse(data);
  return parsed.success ? parsed.data : null;
}

const SESSION = /^[a-z0-9]{8,40}$/;

/** Name of the channel of one presentation; null for a name that no presentation has. */
export function channelName(session: string): string | null {
  return SESSION.test(session) ? `sitmap-presenter-${session}` : null;
}

/** "1:05:09", "5:09": time since the start. */
export function formatElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const pad = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}
