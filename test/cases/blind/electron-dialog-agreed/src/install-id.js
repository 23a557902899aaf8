const { randomUUID } = require('node:crypto');
const Store = require('electron-store');

const store = new Store();

function installId() {
  if (!store.has('installId')) store.set('installId', randomUUID());
  return store.get('installId');
}

module.exports = { installId };
