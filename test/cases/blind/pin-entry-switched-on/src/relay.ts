export async function openDoor(door: string): Promise<void> {
  await fetch(`http://relay.lan/doors/${encodeURIComponent(door)}/open`, { method: 'POST' });
}
