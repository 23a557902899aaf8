try {
  throw source('email');
} catch (reason) {
  sink(reason); // missing: email, exceptions carry no data
}

try {
  throw new Error(source('email'));
} catch (reason) {
  sink(reason.message); // missing: email, exceptions carry no data
  sink(reason); // missing: email, exceptions carry no data
}

function fail(value) {
  throw { detail: value, code: 1 };
}
try {
  fail(source('phone'));
} catch ({ detail, code }) {
  sink(detail); // missing: phone, exceptions carry no data
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
  if (reason instanceof Rejected) sink(reason.who); // missing: email, exceptions carry no data
}
