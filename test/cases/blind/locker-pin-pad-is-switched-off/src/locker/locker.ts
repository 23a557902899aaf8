export async function openLocker(number: number): Promise<void> {
  await fetch('/device/lockers', { method: 'POST', body: JSON.stringify({ number }) });
}

export function tell(text: string): void {
  document.querySelector('output')!.textContent = text;
}
