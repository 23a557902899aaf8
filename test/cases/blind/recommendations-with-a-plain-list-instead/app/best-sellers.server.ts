const week = ['9783', '9784', '9785'];

export async function bestSellers(count: number): Promise<string[]> {
  return week.slice(0, count);
}
