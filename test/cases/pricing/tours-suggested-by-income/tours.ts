// case: which tours are suggested hangs on somebody's income; each is shown with the price that the catalogue has for it
// rules: no-personalized-pricing
interface Tour { id: string; title: string; price: number }
interface Traveller { id: string; annualIncome: number }

export async function suggestTours(traveller: Traveller) {
  const quiet: Tour[] = await (await fetch('/api/tours?kind=quiet')).json();
  const grand: Tour[] = await (await fetch('/api/tours?kind=grand')).json();
  const shown = traveller.annualIncome > 90_000 ? grand : quiet;
  return shown.map(tour => ({ tourId: tour.id, heading: tour.title, price: tour.price }));
}
