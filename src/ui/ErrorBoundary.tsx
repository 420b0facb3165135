import { Component, type ReactNode } from "react";
import { loadAnew } from "./loadanew.ts";

type Props = {
  name: string;
  /** What the panel says when it failed; null: nothing, it goes away. */
  message: string | null;
  /** Words of the button that loads the page anew: code that did not come is not asked for again otherwise. */
  again?: string;
  onFailed?: () => void;
  children: ReactNode;
};

/** Keeps a fault in one panel from taking the page with it: the panel says so, the others go on. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onFailed?.();
  }

  override render(): ReactNode {
    const { name, message, again, children } = this.props;
    if (!this.state.failed) return children;
    if (message === null) return null;
    return (
      <section className="panel-failed" aria-label={name}>
        <p role="alert">{message}</p>
        {again !== undefined && (
          <button type="button" className="button" onClick={loadAnew}>
            {again}
          </button>
        )}
      </section>
    );
  }
}
