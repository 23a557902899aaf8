export function log(event: string, fields: Record<string, string | number> = {}) {
  console.log(JSON.stringify({ at: Date.now(), event, ...fields }));
}
