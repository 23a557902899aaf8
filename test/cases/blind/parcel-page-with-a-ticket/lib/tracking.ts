export type TrackingResult = { ticket: string } | { problem: string };

export async function openTracking(body: { phone: string; parcel: string }): Promise<TrackingResult> {
  const reply = await fetch('/api/tracking', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (reply.status === 404) return { problem: 'We know no such parcel.' };
  return reply.json();
}
