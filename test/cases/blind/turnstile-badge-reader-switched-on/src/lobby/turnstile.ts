export async function grantAccess(tenantId: string, gate: string): Promise<void> {
  await fetch(`http://turnstile.local/${gate}/open`, { method: 'POST', body: JSON.stringify({ tenantId }) });
}

export async function show(text: string): Promise<void> {
  await fetch('http://turnstile.local/display', { method: 'POST', body: text });
}
