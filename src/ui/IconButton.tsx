import type { ComponentProps } from "react";
import { Icon, type IconName } from "./Icon.tsx";

type Props = Omit<ComponentProps<"button">, "aria-label" | "children"> & { icon: IconName; label: string };

/** A button that is a picture: its name is said, and shown beside the pointer. */
export function IconButton({ icon, label, className = "", ...rest }: Props) {
  return (
    <button type="button" className={`button icon ${className}`.trim()} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
