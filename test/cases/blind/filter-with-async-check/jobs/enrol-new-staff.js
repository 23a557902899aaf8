// case: an async check inside filter keeps everybody, also those who refused
// rules: no-biometric-without-consent

const { addToGate } = require('./gate');
const { faceConsentGiven } = require('./consents');
const { listNewStaff, portraitOf } = require('./staff');

async function run() {
  const staff = await listNewStaff();
  const willing = staff.filter(async (person) => (await faceConsentGiven(person.id)) === true);
  for (const person of willing) {
    await addToGate(person.id, await portraitOf(person.id));
  }
  console.log('enrolled %d of %d', willing.length, staff.length);
}

run().then(() => process.exit(0));
