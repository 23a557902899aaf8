const service = process.env.SERVICE ?? 'rail';

export function audit(action: string, details: unknown): void {
  console.info(JSON.stringify({ service, action, details, at: new Date().toISOString() }));
}
