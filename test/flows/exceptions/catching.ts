try {
  throw source('email');
} catch (reason) {
  sink(reason); // flow: email
}

try {
  throw new Error(source('email'));
} catch (reason) {
  sink(reason.message); // flow: email
  sink(reason); // flow: email
}

function fail(value) {
  throw { detail: value, code: 1 };
}
try {
  fail(source('phone'));
} catch ({ detail, code }) {
  sink(detail); // flow: phone
  sink(code);
}

try {
  throw 'plain';
} catch (reason) {
  sink(reason);
}

try {
  source('email');
} catch (reason) {
  sink(reason);
}

class Rejected extends Error {
  constructor(who) {
    super(`rejected ${who}`);
    this.who = who;
  }
}
try {
  throw new Rejected(source('email'));
} catch (reason) {
  if (reason instanceof Rejected) sink(reason.who); // flow: email
}
