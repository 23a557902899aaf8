// Which function is called hangs on something that nobody knows: each may be.
function callOne(first: (value: string) => void, second: (value: string) => void, isFirst: boolean) {
  const chosen = isFirst ? first : second;
  chosen(source('email'));
  (isFirst ? second : quiet)('plain');
}
function quiet(value: string) {
  sink(value);
}
export function asked(isFirst: boolean) {
  callOne(
    value => { sink(value); }, // flow: email
    value => { sink(value); }, // flow: email
    isFirst,
  );
}

interface Act { run(value: string): string }
function runEither(left: Act, right: Act, isLeft: boolean) {
  const act = isLeft ? left : right;
  return act.run(source('phone'));
}
export function ran(isLeft: boolean) {
  sink(runEither({ run: value => value }, { run: () => 'plain' }, isLeft)); // flow: phone
  sink(runEither({ run: () => 'plain' }, { run: value => value }, isLeft)); // flow: phone
  sink(runEither({ run: () => 'plain' }, { run: () => 'plain again' }, isLeft));
}
