export function newsletterHtml(headline: string, articles: string[]) {
  const list = articles.map((article) => `<li>${article}</li>`).join('');
  return `<h1>${headline}</h1><ul>${list}</ul><p>20 % off all helmets this week.</p><p>Bikes Ltd, Utrecht</p>`;
}
