function stops(value) {
  if (!value) throw new Error('none');
  return value;
}
sink(stops(source('email'))); // flow: email

let a = source('email');
try {
  a = 'plain';
} catch {
  a = 'also plain';
}
sink(a);

let b = 'plain';
try {
  JSON.parse('{');
  b = 'never mind';
} catch {
  b = source('email');
}
sink(b); // flow: email

let c = source('email');
try {
  JSON.parse('{');
} finally {
  c = 'plain';
}
sink(c);

function early() {
  try {
    return source('email');
  } finally {
    sink('plain');
  }
}
sink(early()); // flow: email

function overridden() {
  try {
    return source('email');
  } finally {
    return 'plain';
  }
}
sink(overridden());

function rethrow() {
  try {
    throw source('phone');
  } catch (reason) {
    throw reason;
  }
}
try {
  rethrow();
} catch (reason) {
  sink(reason); // flow: phone
}

function never() {
  throw new Error('stop');
  sink(source('email'));
}
try {
  never();
  sink(source('email'));
} catch {
  sink('plain');
}

let d = 'plain';
try {
  d = source('email');
  fetch('/x');
  d = 'plain';
} catch {
  sink(d); // flow: email
}

// What is made after a call that may throw is there all the same, whatever was made before the call.
declare function ask(options: object): Promise<void>;
const kept = async () => {
  try {
    await ask({});
    return { held: source('email'), other: 'plain' };
  } catch {
    return null;
  }
};
async function useKept(): Promise<void> {
  const found = await kept();
  sink(found?.held); // flow: email
  sink(found?.other);
}
void useKept();
