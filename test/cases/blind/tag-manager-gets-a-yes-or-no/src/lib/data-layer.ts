declare global {
  interface Window {
    dataLayer?: Record<string, unknown>[];
  }
}

export interface FormEventEntry {
  event: string;
  form: string;
  hasPhone: boolean;
}

export function pushEvent(entry: FormEventEntry): void {
  window.dataLayer = window.dataLayer ?? [];
  window.dataLayer.push({ ...entry });
}
