// case: a shop's door camera only looks for members who enrolled and drops everybody else
// rules: no-covert-reidentification
const faces = require('./faces');

async function onFrame(image) {
  const answer = await faces.search(image, 'BASE64', 'members');
  const [best] = answer.result?.user_list ?? [];
  return best !== undefined && best.score > 80 ? best.user_id : null;
}

module.exports = { onFrame };
