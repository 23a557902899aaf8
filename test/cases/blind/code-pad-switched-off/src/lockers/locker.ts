export async function openLocker(locker: number): Promise<void> {
  await fetch(`http://cabinet.local/lockers/${locker}/open`, { method: 'POST' });
}

export function tell(text: string): void {
  document.querySelector('#say')!.textContent = text;
}
