export type Purpose = 'analytics' | 'replay' | 'heatmap';

type Choice = Partial<Record<Purpose, boolean>>;

/** the choice is kept per account, the page only caches it */
async function fetchChoice(): Promise<Choice> {
  const cached = sessionStorage.getItem('choice');
  if (cached) return JSON.parse(cached);
  const res = await fetch('/api/consent', { credentials: 'include' });
  if (!res.ok) return {};
  const choice: Choice = await res.json();
  sessionStorage.setItem('choice', JSON.stringify(choice));
  return choice;
}

export async function hasConsent(purpose: Purpose): Promise<boolean> {
  const choice = await fetchChoice();
  return choice[purpose] === true;
}

export function cachedChoice(): Choice {
  return JSON.parse(sessionStorage.getItem('choice') ?? '{}');
}
