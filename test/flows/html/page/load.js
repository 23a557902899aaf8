export function load() {
  return source('email');
}
