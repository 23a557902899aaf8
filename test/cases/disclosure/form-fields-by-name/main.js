// case: the fields of a form are taken out by name, trimmed, and one of them is logged
// rules: no-personal-data-in-logs
document.querySelector('#order').addEventListener('submit', event => {
  event.preventDefault();
  const fields = Object.fromEntries(new FormData(event.target));
  console.log(`an order of ${fields.copies} copies`);
  console.log(`the prints go to ${fields.email}`); // expect: no-personal-data-in-logs
});

export function take(form) {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  const fields = Object.fromEntries(entries);
  console.info('size', fields.size);
  console.info('mail', fields.email); // expect: no-personal-data-in-logs
}
