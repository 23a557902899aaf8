// Through functions, past handlers and out of callbacks.
function thrower(value, isBad) {
  if (isBad) throw new Error(value);
  return 'plain';
}
function between(value, isBad) {
  return thrower(value, isBad);
}
try {
  sink(between(source('email'), true));
} catch (reason) {
  sink(reason.message); // flow: email
}
try {
  between('plain', true);
} catch (reason) {
  sink(reason.message);
}
try {
  between(source('email'), false);
} catch (reason) {
  sink(reason);
}

// What one `catch` gets another one does not.
try {
  try {
    throw source('email');
  } catch {
    throw new Error('plain');
  }
} catch (reason) {
  sink(reason);
}
try {
  try {
    throw source('email');
  } finally {
    Math.random();
  }
} catch (reason) {
  sink(reason); // flow: email
}

// By a callback that only the caller knows.
function guarded(run) {
  try {
    run();
  } catch (reason) {
    return reason;
  }
  return 'plain';
}
sink(guarded(() => { throw source('phone'); })); // flow: phone
sink(guarded(() => { throw 'plain'; }));
try {
  [1].forEach(() => { throw source('email'); });
} catch (reason) {
  sink(reason); // flow: email
}
try {
  setTimeout(() => { throw source('email'); });
} catch (reason) {
  sink(reason);
}

class Failure extends Error {
  constructor(message, readonly detail) {
    super(message);
  }
}
function check(value) {
  throw new Failure('plain', value);
}
try {
  check(source('phone'));
} catch (reason) {
  if (reason instanceof Failure) {
    sink(reason.detail); // flow: phone
    sink(reason.message);
  }
}
try {
  throw Object.assign(new Error('plain'), { code: source('email') });
} catch (reason) {
  sink(reason.code); // flow: email
}
try {
  throw new Error('plain', { cause: source('email') });
} catch (reason) {
  sink(reason.cause); // flow: email
  sink(reason.message);
}

async function rejects(value) {
  await null;
  throw value;
}
try {
  await rejects(source('email'));
} catch (reason) {
  sink(reason); // flow: email
}
try {
  rejects(source('email'));
} catch (reason) {
  sink(reason);
}
try {
  await rejects('plain');
} catch (reason) {
  sink(reason);
}
rejects(source('phone')).then(undefined, reason => sink(reason)); // flow: phone
Promise.all([rejects(source('phone')), 'plain']).catch(reason => sink(reason)); // flow: phone
Promise.race([rejects('plain')]).catch(reason => sink(reason));
const outer = async () => rejects(source('email'));
outer().catch(reason => sink(reason)); // flow: email
outer().then(value => sink(value));
rejects(source('email')).catch(() => 'plain').catch(reason => sink(reason));
const { promise, reject } = Promise.withResolvers();
promise.catch(reason => sink(reason)); // flow: phone
reject(source('phone'));
