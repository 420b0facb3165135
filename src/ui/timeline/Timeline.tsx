export function Timeline() {
  return <section className="timeline">…</section>;
}
