export interface TCData {
  eventStatus: 'tcloaded' | 'cmpuishown' | 'useractioncomplete';
  purpose: { consents: Record<number, boolean> };
  vendor: { consents: Record<number, boolean> };
}

declare global {
  interface Window {
    __tcfapi?: (command: 'addEventListener', version: 2, callback: (data: TCData, success: boolean) => void) => void;
  }
}

export const VENDOR = 1121;
