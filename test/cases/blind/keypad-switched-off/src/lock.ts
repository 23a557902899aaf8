export async function unlock(resident: string): Promise<void> {
  await fetch('/lock/open', { method: 'POST', body: JSON.stringify({ resident, at: Date.now() }) });
}
