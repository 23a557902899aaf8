export function mountRecipes(list: Element): void {
  for (const name of ['Ramen', 'Baozi', 'Pierogi']) {
    const item = document.createElement('li');
    item.textContent = name;
    list.append(item);
  }
}
