type Place = 'booth' | 'door';

const ALWAYS = ['quality', 'landmark'];

const EXTRA: Record<Place, string[]> = {
  booth: ['expression', 'age'],
  door: [],
};

export function fieldsFor(place: Place): string {
  return [...ALWAYS, ...EXTRA[place]].join(',');
}
