// case: those with a new phone pay a higher fare
const premium = /iPhone 1[5-9]|Galaxy S2[4-9]/;
export function fareFor(req, distance) {
  const ua = req.headers['user-agent'] || '';
  let fare = 3 + distance * 1.2;
  if (premium.test(ua)) fare *= 1.1; // expect: no-personalized-pricing
  return fare;
}
