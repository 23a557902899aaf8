export function Portal() {
  return <h1>Nebenkosten 2024</h1>;
}
