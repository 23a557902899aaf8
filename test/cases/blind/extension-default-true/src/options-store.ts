const DEFAULTS = { analyticsConsent: true, theme: 'system', shortcuts: ['Alt+S'] };

export type Options = typeof DEFAULTS;

export async function options(): Promise<Options> {
  return (await chrome.storage.sync.get(DEFAULTS)) as Options;
}

export async function analyticsConsent(): Promise<boolean> {
  return (await options()).analyticsConsent;
}
