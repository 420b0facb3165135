import type { ComponentProps } from "react";
import { useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { viewWords } from "#words/views.ts";

type Props = ComponentProps<"button"> & { of: string };

/** The way from a list to the map, named after what it shows there. */
export function ShowOnMap({ of, ...rest }: Props) {
  const { showOnMap } = useWords(viewWords);
  const { labelled } = useWords(commonWords);
  return (
    <button type="button" className="link-button show-link" aria-label={labelled(showOnMap, of)} {...rest}>
      {showOnMap}
    </button>
  );
}
