export function SourcesView() {
  return <section className="sources">…</section>;
}
