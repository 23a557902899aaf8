// case: the settings of a report job, kept in another file, make the face service return age, gender and expression
// rules: no-biometric-attribute-inference
const fs = require('node:fs/promises');
const path = require('node:path');
const { client } = require('./face-client');
const { flow } = require('./config');

async function countFrame(file) {
  const image = (await fs.readFile(file)).toString('base64');
  const answer = await client.detect(image, 'BASE64', flow.detectOptions); // expect: no-biometric-attribute-inference
  if (answer.error_code !== 0) return { file, people: 0, error: answer.error_msg };
  return { file, people: answer.result.face_num, faces: answer.result.face_list };
}

async function report(day) {
  const folder = path.join(flow.frames, day);
  const files = (await fs.readdir(folder)).filter((name) => name.endsWith('.jpg'));
  let total = 0;
  for (const name of files) {
    const { people } = await countFrame(path.join(folder, name));
    total += people;
    await fs.unlink(path.join(folder, name));
  }
  return { store: flow.store, day, frames: files.length, people: total };
}

module.exports = { report };
