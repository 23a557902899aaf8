export async function recordConsents(answers: Record<string, boolean>) {
  await fetch('/api/consents', {
    method: 'POST',
    body: JSON.stringify({ answers, textVersion: '7', at: new Date().toISOString() }),
  });
}
