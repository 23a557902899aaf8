const { post } = require('./http');

function saveConsents(purposes) {
  return post('/consents', { purposes: purposes.map((purpose) => ({ purpose, granted: true, at: Date.now() })) });
}

module.exports = { saveConsents };
