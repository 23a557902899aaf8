import algoliasearch from 'algoliasearch';

const shelf = algoliasearch('store', 'key').initIndex('shelf');

// What somebody looked at before decides what they find.
export async function findOnShelf(text: string): Promise<unknown> {
  return shelf.search(text, { enablePersonalization: true });
}
