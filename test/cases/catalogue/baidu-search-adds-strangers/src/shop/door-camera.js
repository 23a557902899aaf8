// case: a shop's door camera searches a face and adds it to the group when nobody was found
const { randomUUID } = require('node:crypto');
const faces = require('./faces');

async function onFrame(image) {
  const answer = await faces.search(image, 'BASE64', 'guests');
  const [best] = answer.result?.user_list ?? [];
  if (best !== undefined && best.score > 80) {
    return best.user_id;
  }
  const id = randomUUID();
  await faces.addUser(image, 'BASE64', 'guests', id); // expect: no-covert-reidentification
  return id;
}

module.exports = { onFrame };
