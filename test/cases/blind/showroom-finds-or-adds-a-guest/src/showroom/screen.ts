export async function welcome(camera: string, personId: string): Promise<void> {
  await fetch(`http://screen.local/${camera}`, { method: 'POST', body: JSON.stringify({ show: 'welcome', personId }) });
}
