const { snapshot } = require('../camera');
const { faces } = require('../aws');

exports.countPeople = async function countPeople(camera) {
  const jpeg = await snapshot(camera);
  return (await faces(jpeg)).length;
};
