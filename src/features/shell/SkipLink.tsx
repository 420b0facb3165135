import type { ReactNode } from "react";

/** A skip link that moves focus without touching the address, whose hash holds the camera. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(to);
        if (target && target.tabIndex < 0) target.tabIndex = -1;
        target?.focus();
      }}
    >
      {children}
    </a>
  );
}
