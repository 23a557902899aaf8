export async function openDoor(member: string): Promise<void> {
  await fetch('/api/door/open', { method: 'POST', body: JSON.stringify({ member }) });
}
