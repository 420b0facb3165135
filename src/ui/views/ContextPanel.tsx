export function ContextPanel() {
  return <section className="context">…</section>;
}
