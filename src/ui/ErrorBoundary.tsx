import { Component, type ReactNode } from "react";

type Props = { name: string; message: string; children: ReactNode };

/** Keeps a fault in one panel from taking the page with it: the panel says so, the others go on. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <section className="panel-failed" aria-label={this.props.name}>
        <p>{this.props.message}</p>
      </section>
    );
  }
}
