function first(held) {
  return Array.isArray(held) ? held[0] : held.only;
}

sink(first([source('email'), 'b'])); // flow: email
sink(first(['a', source('email')]));
sink(first({ only: source('phone') })); // flow: phone
sink(first({ only: 'a', 0: source('phone') }));

export function list(held: string | string[]) {
  const all = Array.isArray(held) ? held : [held];
  for (const one of all) sink(one); // flow: email, phone
}
list(source('email'));
list([source('phone')]);

function onlyLists(held) {
  if (!Array.isArray(held)) return;
  sink(held); // flow: phone
}
onlyLists(source('phone'));
onlyLists({ inside: source('email') });
