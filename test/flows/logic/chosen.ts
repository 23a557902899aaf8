const kinds = ['beach', 'city'];

function chosen(name: string): void {
  if (kinds.includes(name)) sink(name);
  if (!kinds.includes(name)) sink(name); // flow: email
}
function chosenInAnyCase(name: string): void {
  if (['beach', 'city'].includes(name.toLowerCase())) sink({ category: name.toLowerCase() });
}
function chosenOrLeft(name: string): void {
  if (!kinds.includes(name)) return;
  sink(name);
}
function chosenOfOpen(name: string, extra: string): void {
  if (['beach', extra].includes(name)) sink(name); // flow: email
}
function chosenOfText(name: string): void {
  if ('beach or city'.includes(name)) sink(name); // flow: email
}
function otherWayRound(names: string[]): void {
  if (names.includes('beach')) sink(names); // flow: email
}
const given = somebody.answers(source('email'));
chosen(given);
chosenInAnyCase(given);
chosenOrLeft(given);
chosenOfOpen(given, source('phone'));
chosenOfText(given);
otherWayRound([given]);
function chosenOfGrown(name: string, more: string[]): void {
  const all = ['beach'];
  for (const one of more) all.push(one);
  if (all.includes(name)) sink(name); // flow: email
}
chosenOfGrown(given, somebody.answers());
function chosenInALoop(names: string[]): void {
  for (const name of names) {
    const kind = name.trim();
    if (kinds.includes(kind)) sink(kind);
  }
}
function keptFromTheRoundBefore(names: string[]): void {
  let before: string | undefined;
  for (const name of names) {
    if (kinds.includes(name)) sink(before); // flow: email
    if (name === 'beach') sink(name);
    before = name;
  }
}
keptFromTheRoundBefore([given, somebody.answers()]);
chosenInALoop([given, somebody.answers()]);
