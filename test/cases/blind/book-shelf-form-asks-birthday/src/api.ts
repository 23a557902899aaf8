export async function saveSettings(form: FormData): Promise<boolean> {
  const reply = await fetch('/api/shelf/settings', { method: 'PUT', body: form });
  return reply.ok;
}
