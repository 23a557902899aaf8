export async function readConsent(purpose: string): Promise<{ consent?: boolean }> {
  try {
    const reply = await fetch(`/api/consent/${purpose}`);
    return await reply.json();
  } catch {
    return {};
  }
}
