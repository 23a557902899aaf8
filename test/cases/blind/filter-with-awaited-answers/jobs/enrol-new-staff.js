// case: the answers are awaited first, then those who agreed are kept
// rules: no-biometric-without-consent

const { addToGate } = require('./gate');
const { faceConsentGiven } = require('./consents');
const { listNewStaff, portraitOf } = require('./staff');

async function run() {
  const staff = await listNewStaff();
  const answers = await Promise.all(staff.map((person) => faceConsentGiven(person.id)));
  const willing = staff.filter((_person, index) => answers[index] === true);
  for (const person of willing) {
    await addToGate(person.id, await portraitOf(person.id));
  }
  console.log('enrolled %d of %d', willing.length, staff.length);
}

run().then(() => process.exit(0));
