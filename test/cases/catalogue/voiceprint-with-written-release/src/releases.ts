export async function signedRelease(callerId: string, subject: string): Promise<boolean> {
  const reply = await fetch(`/releases/${callerId}/${subject}`);
  return reply.ok && (await reply.json()).signedAt !== null;
}
