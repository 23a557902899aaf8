const { members } = require('../db');

// members told us their year of birth when they joined the club (optional field)
exports.ageBands = async function ageBands() {
  const bands = { '<30': 0, '30-49': 0, '50+': 0 };
  const year = new Date().getFullYear();
  for (const m of await members()) {
    if (!m.birthYear) continue;
    const age = year - m.birthYear;
    if (age < 30) bands['<30'] += 1;
    else if (age < 50) bands['30-49'] += 1;
    else bands['50+'] += 1;
  }
  return bands;
};
