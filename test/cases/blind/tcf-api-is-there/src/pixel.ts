declare global {
  interface Window {
    __tcfapi?: (command: string, version: number, callback: (data: unknown, success: boolean) => void) => void;
    fbq: (...values: unknown[]) => void;
  }
}

export function startPixel(id: string): void {
  window.fbq('init', id);
  window.fbq('track', 'PageView');
}
