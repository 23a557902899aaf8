const sailings = new Map([['calais-9', { id: 'calais-9', cents: 4900, carCents: 3500 }]]);

exports.sailing = async (id) => {
  const found = sailings.get(id);
  if (!found) throw new Error('no such sailing');
  return found;
};
