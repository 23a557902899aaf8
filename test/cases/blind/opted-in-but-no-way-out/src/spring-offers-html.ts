const OFFERS = [
  { title: 'Garden birds', cents: 1490 },
  { title: 'Bread without yeast', cents: 1990 },
];

export function springOffersHtml(firstName: string): string {
  const items = OFFERS.map(({ title, cents }) => `<li>${title}: ${(cents / 100).toFixed(2)} EUR</li>`).join('');
  return `<h1>Spring, ${firstName}!</h1><ul>${items}</ul><p>Books Ltd, 4 Mill Lane, Galway</p>`;
}
