type Choice = 'granted' | 'denied' | 'unset';

interface Kept {
  kind: 'separate' | 'general';
  choice: Choice;
  at: string;
}

const ROUTE = 'route-location-consent';
const FLEET = 'fleet-location-consent';

function read(key: string): Choice {
  const raw = localStorage.getItem(key);
  if (!raw) return 'unset';
  const kept: Kept = JSON.parse(raw);
  return kept.choice;
}

export const routeLocation = () => read(ROUTE);
export const fleetLocation = () => read(FLEET);

export function answerRoute(choice: 'granted' | 'denied') {
  const kept: Kept = { kind: 'separate', choice, at: new Date().toISOString() };
  localStorage.setItem(ROUTE, JSON.stringify(kept));
}

export function answerFleet(choice: 'granted' | 'denied') {
  const kept: Kept = { kind: 'general', choice, at: new Date().toISOString() };
  localStorage.setItem(FLEET, JSON.stringify(kept));
}
