import { useActions } from "#ui/context.tsx";

/** Handlers that light up the marks of claims under the pointer or focus: by their ids, and what else a focus does. */
export function useHover() {
  const { hover } = useActions();
  const end = () => hover([]);
  return (claims: readonly string[], onFocus?: () => void) => ({
    onPointerEnter: () => hover(claims),
    onPointerLeave: end,
    onFocus: () => {
      onFocus?.();
      hover(claims);
    },
    onBlur: end,
  });
}
