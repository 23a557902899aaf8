interface TcData {
  eventStatus: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  purpose: { consents: Record<number, boolean> };
  vendor: { consents: Record<number, boolean> };
}

declare global {
  interface Window {
    __tcfapi?: (command: 'addEventListener', version: 2, callback: (data: TcData, success: boolean) => void) => void;
    ttq: { load(pixel: string): void; page(): void };
  }
}

export {};
