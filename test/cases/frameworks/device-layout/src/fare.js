// case: the phone decides the layout, the distance decides the fare
// rules: no-personalized-pricing
export function fareFor(req, distance) {
  const ua = req.headers['user-agent'] || '';
  const layout = /Mobile/.test(ua) ? 'compact' : 'wide';
  const fare = 3 + distance * 1.2;
  return { layout, fare };
}
