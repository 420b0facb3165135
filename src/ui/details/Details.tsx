export function Details() {
  return <section className="details">…</section>;
}
