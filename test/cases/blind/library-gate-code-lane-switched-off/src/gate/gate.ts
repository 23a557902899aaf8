export function release(readerId: string): void {
  void fetch('/device/gate/unlock', { method: 'POST', body: JSON.stringify({ readerId }) });
}

export function say(text: string): void {
  document.querySelector('#hint')!.textContent = text;
}
