export async function requireConsent(purpose: string): Promise<void> {
  const response = await fetch(`/api/consents/${purpose}`);
  const { granted } = await response.json();
  if (!granted) throw new Error(`No consent for ${purpose}`);
}
