export async function loadCatalogue(): Promise<void> {
  const response = await fetch('/api/catalogue?page=1');
  const list = document.querySelector('#catalogue')!;
  list.innerHTML = await response.text();
}
