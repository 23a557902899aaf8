// case: the tours that are suggested are the same for all, and each costs more for whoever earns more
interface Tour { id: string; title: string; price: number; priceForWealthy: number }
interface Traveller { id: string; annualIncome: number }

export async function suggestTours(traveller: Traveller) {
  const shown: Tour[] = await (await fetch('/api/tours')).json();
  return shown.map(tour => ({
    tourId: tour.id,
    heading: tour.title,
    price: traveller.annualIncome > 90_000 ? tour.priceForWealthy : tour.price, // expect: no-personalized-pricing
  }));
}
