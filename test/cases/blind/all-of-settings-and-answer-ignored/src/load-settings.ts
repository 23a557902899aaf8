export interface Settings {
  siteId: number;
  version: number;
}

export async function loadSettings(): Promise<Settings> {
  return (await fetch('/settings.json')).json();
}
