// case: what is left of a recipient without name and phone tells of nobody; without the password it is the recipient still
// rules: no-personal-data-in-logs
export function book(recipient) {
  const { name, phone, ...area } = recipient;
  console.log('booked', { area });
  return { name, phone };
}

export function sign(recipient) {
  const { password, ...rest } = recipient;
  console.log('signed', rest); // expect: no-personal-data-in-logs
  return password;
}
