const service = process.env.SERVICE_NAME ?? 'front-desk';

export function audit(event: string, detail: unknown): void {
  const line = { at: new Date().toISOString(), service, event, detail };
  console.info(JSON.stringify(line));
}
