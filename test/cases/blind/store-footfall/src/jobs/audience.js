const { snapshot } = require('../camera');
const { facesWithEverything } = require('../aws');
const { saveAudience } = require('../db');

/** who looks at the window? the dashboard team picks what it needs */
exports.audience = async function audience(camera) {
  const jpeg = await snapshot(camera);
  const people = await facesWithEverything(jpeg);
  await saveAudience(camera, people);
};
