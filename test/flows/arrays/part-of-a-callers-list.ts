// A part of a list that a function is given has the fields of that list's elements, each under its name.
function rank(people: any[]): any[] {
  const ranked: any[] = [];
  for (const person of people) ranked.push({ ...person, tag: source('phone') });
  return ranked.sort((left, right) => left.rank - right.rank);
}
function first(list: any[]): void {
  for (const one of list.slice(0, 5)) {
    sink(one.price);
    sink(one.tag); // flow: phone
  }
  for (const one of list.slice().reverse()) sink(one.price);
  for (const one of list.filter(Boolean).slice(1)) sink(one.tag); // flow: phone
}
first(rank(somebody.gives()));
