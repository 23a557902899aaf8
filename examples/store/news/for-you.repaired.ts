import algoliasearch from 'algoliasearch';

const shelf = algoliasearch('store', 'key').initIndex('shelf');

// What somebody looked at before decides only for those who want it so.
export async function findOnShelf(text: string, settings: { readonly personalised: boolean }): Promise<unknown> {
  return shelf.search(text, { enablePersonalization: settings.personalised });
}
