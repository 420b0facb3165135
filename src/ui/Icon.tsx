import { rem } from "./rem.ts";

/** Line icons of the interface, 24 px grid, drawn by us. */
const paths = {
  previous: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  first: "M18 5l-8 7 8 7M6 5v14",
  last: "M6 5l8 7-8 7M18 5v14",
  play: "M8 5l11 7-11 7z",
  pause: "M8 5v14M16 5v14",
  open: "M6 9l6 6 6-6",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  left: "M19 12H5M11 6l-6 6 6 6",
  share: "M12 15V4M8 8l4-4 4 4M5 12v8h14v-8",
  present: "M4 5h16v11H4zM9 20h6M12 16v4",
  moon: "M19 14.5A8 8 0 0 1 9.5 5 8 8 0 1 0 19 14.5z",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6l1.4 1.4M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4",
  menu: "M4 7h16M4 12h16M4 17h16",
  calendar: "M4 6h16v14H4zM4 11h16M8 3v5M16 3v5",
  layers: "M12 4l9 5-9 5-9-5zM3 14l9 5 9-5",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  search: "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM16 16l4 4",
  info: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.5",
  help: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9.5 10a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.5",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
} as const;

export type IconName = keyof typeof paths;

/** One of ours by its name, or a path of its own. */
type Props = { name?: IconName | undefined; path?: string | undefined; size?: number };

/** Decorative: the control that holds it carries the name. */
export function Icon({ name, path = name && paths[name], size = 18 }: Props) {
  return (
    <svg className="icon" width={rem(size)} height={rem(size)} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
