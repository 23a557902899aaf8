// case: the page finds the position permission already granted and sends the position to the server
// rules: no-permission-as-consent, no-collection-before-consent

function report({ coords }: GeolocationPosition): void {
  const body = JSON.stringify({ lat: coords.latitude, lng: coords.longitude, page: location.pathname });
  navigator.sendBeacon('/api/visitor-positions', body);
}

export function locateVisitor(): Promise<void> {
  return navigator.permissions.query({ name: 'geolocation' }).then((permission) => {
    if (permission.state !== 'granted') return;
    navigator.geolocation.getCurrentPosition(report, () => {}, { maximumAge: 600_000 }); // expect: no-permission-as-consent
  });
}
