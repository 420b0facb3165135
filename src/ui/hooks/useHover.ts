import { useActions } from "#ui/context.tsx";

/**
 * Handlers of what stands for claims: while it is under the pointer or has the focus, their marks light up elsewhere.
 *
 * @returns a function of the claims' ids, and of what else a focus does
 */
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
