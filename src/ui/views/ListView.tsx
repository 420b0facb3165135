export function ListView() {
  return <section className="list">…</section>;
}
