// case: the page asks its own question about sending the position and keeps the answer, and then looks at the permission
// rules: no-permission-as-consent, no-collection-before-consent

import { separateAnswer } from './separate-answer';

function report({ coords }: GeolocationPosition): void {
  const body = JSON.stringify({ lat: coords.latitude, lng: coords.longitude });
  navigator.sendBeacon('/api/delivery-zone', body);
}

export async function locateVisitor(dialog: HTMLDialogElement): Promise<void> {
  const answer = await separateAnswer('location', dialog);
  if (answer.state !== 'given') return;
  const permission = await navigator.permissions.query({ name: 'geolocation' });
  if (permission.state === 'denied') return;
  navigator.geolocation.getCurrentPosition(report, () => {}, { maximumAge: 600_000 });
}
